// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/activitylist.h"
#include "core/models/wayback.h"
#include "storepage.h"
#include "ui/dialogs/wishfacts.h"
#include "ui/looks/presentedmodel.h"

#include <QTimer>

class DetailPane;
class FilterChip;
class NoticeBox;
class RecordTable;
class Session;
class SplitFrame;
class StateView;
class TimeChip;
class QAction;
class QLineEdit;

/// What was done here: the journal, what became of each wish, and what leads back.
class ActivityPage final : public StorePage
{
    Q_OBJECT
public:
    ActivityPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr); ///< session outlives it

    void refresh() override; ///< asks what became of all that is unknown
    void focusSearch() override;
    bool isLoading() const override;
    void showRecord(const QString &id) override; ///< of the journal
    QVariant place() const override { return m_currentId; }
    void restore(const QVariant &place) override { showRecord(place.toString()); }

    const ActivityList &list() const { return m_list; }
    /// As a CSV file: what is shown, in the order shown.
    QByteArray csv() const;

private:
    void build();
    void connectList();
    QAction *makeAction(const QString &name, const QString &text, void (ActivityPage::*slot)());
    void setQuery(const ListModel::Query &query);
    void showFacets();
    void showState();
    void showNotice();
    void clearQuery();
    void showBrokenOff(); ///< what was left of the run that the notice is about
    void showDetails();
    void nameProducts(const Wish &wish);
    void select(const QString &id);
    void exportList();

    void checkNow();
    void checkAll();
    void sendAgain();
    void giveUp();
    void takeBack();
    void goOn();
    /// What of the run that a wish belongs to could be run again; empty: nothing, or it was no such run.
    QStringList notBegun(const ActionRecord &record) const;
    static bool isOfCodes(const ActionRecord &record); ///< of a run that makes codes
    void readRest(WishKind kind);                      ///< what of it the state of each object allows still
    void openWish(const Wish &wish, const QString &title, const QString &text, const QString &yes, const QString &word);
    bool openCosting(const Wish &wish, const Subscription &now, const QString &became);
    bool openCosting(const Wish &wish, const Transaction &now, const QString &became);
    void openObject();
    std::optional<ActionRecord> current() const;

    Session &m_session;
    const TimeStyle m_times;
    ActivityList m_list;
    PresentedModel m_presented;
    QString m_currentId;
    NamesOfProducts m_products; ///< of what the shown record speaks of
    QStringList m_notBegun;     ///< of the run that is shown
    QStringList m_rest;         ///< of those, what is not barred by now, as far as the mirror knows
    QTimer m_soon;              ///< shows the details once for all that changes in one go

    QAction *m_export;
    QAction *m_check;
    QAction *m_again;
    QAction *m_leave;
    QAction *m_back;
    QAction *m_goOn;
    QAction *m_open;
    QLineEdit *m_search;
    FilterChip *m_actionChip;
    FilterChip *m_outcomeChip;
    TimeChip *m_time;
    NoticeBox *m_event;   ///< what became of something that was done here
    NoticeBox *m_unknown; ///< that there are some whose outcome nobody knows, and what else is grave
    QString m_brokenOff;  ///< the run that it is about; empty: it is about something else
    RecordTable *m_table;
    StateView *m_state;
    DetailPane *m_details;
    SplitFrame *m_frame;
    enum class Remedy { None, ClearQuery };
    Remedy m_remedy = Remedy::None;
};
