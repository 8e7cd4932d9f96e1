// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/wish.h"
#include "core/models/mirrorlist.h"
#include "liststate.h"
#include "storepage.h"
#include "ui/looks/presentedmodel.h"

#include <QTimer>

class DetailPane;
class ListExport;
class NoticeBox;
class QueryBar;
class RecordTable;
class Session;
class SplitFrame;
class StateView;
class QAction;
class QMenu;

/// What makes a list page the page of one resource.
struct ListSetup
{
    Resource resource = Resource::Transactions;
    QString title;
    QString searchName;                   ///< of the search field, for screen readers
    QString icon;                         ///< a file of resources/icons, for an empty list
    QList<int> widths;                    ///< pixels by column; the first of width 0 takes what is left
    QList<QByteArray> hidden;             ///< columns that aren't shown until a merchant wants them
    QHash<QByteArray, QString> titles;    ///< of columns whose usual title doesn't fit here
    QList<QByteArray> chips;              ///< columns to filter by, in this order
    QList<QByteArray> timeChips;          ///< columns to choose a span of days by
    QList<QByteArray> aheadChips;         ///< likewise, mostly of days to come
    QHash<QByteArray, QString> noneWords; ///< of columns to filter by: no value, where that isn't "none"
    QList<QByteArray> totals;             ///< columns whose sums stand below the list
    QByteArray sortKey;
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
    QString choose;  ///< in place of details
    QString loading; ///< one sentence
    QString empty;   ///< one sentence
    QString emptyText;
    QString createText; ///< of a button on an empty list, which asks for createWanted(); empty: none
};

/// A list of the mirror with search, filters, totals, export and the details of one record. What is particular to a
/// resource comes from the setup and from subclasses.
class ListPage : public StorePage
{
    Q_OBJECT
public:
    ListPage(Session &session, ListSetup setup, const TimeStyle &times,
             QWidget *parent = nullptr); ///< session outlives it
    ~ListPage() override;

    void refresh() override;
    void focusSearch() override;
    bool isLoading() const override;
    void showRecord(const QString &id) override;
    void showRows(const RowsRequest &rows) override;
    QVariant place() const override;
    void restore(const QVariant &place) override;

    const MirrorList &list() const { return m_list; }
    RecordTable *table() const { return m_table; }
    const QString &currentId() const { return m_currentId; } ///< empty: none

signals:
    void createWanted(); ///< the button of an empty list

protected:
    /// Reads the record from the mirror and shows it in details(). Also called when the mirror has changed: then what
    /// is shown and still true is to be left alone.
    virtual void readRecord(const QString &id) = 0;
    virtual void dropRecord() { } ///< none is chosen any more
    virtual void showMark() { }   ///< what is under way with the record has changed, not the record
    virtual void fillContextMenu(QMenu &menu) { Q_UNUSED(menu) }
    virtual void openRecord() { } ///< Enter or a double click

    Session &session() { return m_session; }
    const TimeStyle &times() const { return m_times; }
    DetailPane &details() { return *m_details; }
    NoticeBox &eventNotice() { return *m_event; } ///< what became of something that was done here
    void addHeadButton(QWidget *button);          ///< right of the title
    void reread();                                ///< what is shown of the record may have changed
    /// The status of a record, or what is under way with it: for DetailPane::begin().
    QString statusOf(const QString &id, const QString &wire) const;
    /// Offers an action about the current record, unless the store is locked or something is under way with the record.
    /// reason: in the tool tip when it is not allowed.
    void allowAction(QAction *action, bool isAllowed, const QString &reason) const;
    QAction *copyIdAction() const { return m_copyId; }

private:
    void makeActions();
    void build();
    void connectHead();
    void connectList();
    void followActions();
    void setQuery(const ListModel::Query &query);
    void remedy(Remedy remedy);
    void showTotals();
    void showState();
    void showNotice();
    void countRejected();
    void showRejected();
    void showPlaceholder();

    void choose(const QString &id);
    void setCurrent(const QString &id);
    void takeCurrent();
    void reselect();
    void locate();
    void scrollToRow(int row);
    void copy(bool idsOnly);
    void fillMenu(QMenu &menu);
    void openBulk(WishKind kind);
    void exportList();

    Session &m_session;
    const ListSetup m_setup;
    const TimeStyle m_times;
    MirrorList m_list;
    PresentedModel m_presented;
    QString m_currentId; ///< of the record in the details
    QString m_wantedId;  ///< to be selected as soon as its row is known; empty: none
    QTimer m_reread;

    QAction *m_copyText = nullptr;
    QAction *m_copyId = nullptr;
    QAction *m_export = nullptr;

    SplitFrame *m_frame = nullptr;
    QueryBar *m_query = nullptr;
    NoticeBox *m_notice = nullptr; ///< what became of what was done
    NoticeBox *m_event = nullptr;
    NoticeBox *m_condition = nullptr; ///< how the mirror and the sync stand
    RecordTable *m_table = nullptr;
    StateView *m_state = nullptr;
    DetailPane *m_details;
    Remedy m_stateRemedy = Remedy::None;
    Remedy m_noticeRemedy = Remedy::None;
    QList<StoredRejection> m_rejected; ///< of this list
};
