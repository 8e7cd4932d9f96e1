// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bulkplan.h"
#include "momenttimer.h"
#include "submitdialog.h"

#include <QTimer>

class ClickGuard;
class Mirror;
class RunTable;

/// The same for many records: first a dry run, then one after the other with a result for each. May be closed while it
/// runs: the run goes on, and ActionNotice says how it ended.
class BulkDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Stage { Reading, Ready, Running, Over };

    BulkDialog(Actions &actions, Mirror &mirror, StoreTarget target, const TimeStyle &times, WishKind kind,
               const QStringList &ids, QWidget *parent);

    Stage stage() const { return m_stage; }
    const QString &batch() const { return m_batch; } ///< empty: not begun

private:
    void build();
    void readAll(); ///< the dry run, or once more: time has gone on
    void take(const QList<BulkItem> &items, const QDateTime &since);
    void begin();
    void takeRecord(const QString &id);
    QString dryRunWords() const;
    QString moneyWords() const;
    QString copyWords() const;
    void showRecord(int row, const ActionRecord &record);
    void showEnd(const QList<ActionRecord> &records);
    int countOf(bool possible) const;
    bool isCountTyped() const;
    void dress();

    Actions &m_actions;
    const StoreTarget m_target;
    const TimeStyle m_times;
    const WishKind m_kind;
    const QStringList m_ids;
    Stage m_stage = Stage::Reading;
    QList<BulkItem> m_items;
    QString m_batch;
    QHash<QString, int> m_rows; ///< by record
    QTimer m_soon;              ///< dresses once for all that changes in one go, and while a pause gets shorter
    Mirror &m_mirror;
    MomentTimer m_holds; ///< how long the dry run holds

    RunTable *m_table;
    PlainLabel *m_summary;
    QWidget *m_countRow;
    PlainLabel *m_countLabel;
    QLineEdit *m_typed;
    NoticeBox *m_notice; ///< how it ended, or that the dry run is another one by now
    QProgressBar *m_progress;
    PlainLabel *m_status;
    QPushButton *m_close;
    QPushButton *m_stop;
    QPushButton *m_begin;
    ClickGuard *m_guard;
};
