// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "submitdialog.h"
#include "ui/looks/words.h"

class Mirror;
class QTableWidget;

/// One of several records as a run would treat it.
struct BulkItem
{
    QString name;               ///< other people's text
    QString effect;             ///< what would happen, or why it can't
    std::optional<Wish> wish;   ///< nullopt: it can't be
    std::optional<Money> money; ///< what goes back
};

/// The same for many records: first a dry run, then one after the other with a result for each. May be closed while it
/// runs: the run goes on, and ActionNotice says how it ended.
class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Stage { Reading, Ready, Running, Over };

    /// What can be done to many records of a resource.
    static QList<WishKind> kindsOf(Resource resource);
    static QString menuWords(WishKind kind, int count); ///< "Refund 12…"

    BulkDialog(Actions &actions, Mirror &mirror, StoreTarget target, const TimeStyle &times, WishKind kind,
               const QStringList &ids, QWidget *parent);

    Stage stage() const { return m_stage; }
    const QString &batch() const { return m_batch; } ///< empty: not begun

private:
    void build();
    void take(const QList<BulkItem> &items);
    void begin();
    void takeRecord(const QString &id);
    void setRow(int row, const QString &result, bool isQuiet);
    int countOf(bool possible) const;
    bool isCountTyped() const;
    void dress();

    Actions &m_actions;
    const StoreTarget m_target;
    const TimeStyle m_times;
    const WishKind m_kind;
    const int m_count;
    Stage m_stage = Stage::Reading;
    QList<BulkItem> m_items;
    QString m_batch;
    QHash<QString, int> m_rows; ///< by record

    QTableWidget *m_table;
    PlainLabel *m_summary;
    QWidget *m_countRow;
    PlainLabel *m_countLabel;
    QLineEdit *m_typed;
    QProgressBar *m_progress;
    QPushButton *m_close;
    QPushButton *m_stop;
    QPushButton *m_begin;
};
