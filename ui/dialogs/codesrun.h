// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"
#include "ui/looks/words.h"

#include <QWidget>

class RunTable;

/// A run of single-use codes: what became of each, and a file of all.
class CodesRun final : public QWidget
{
    Q_OBJECT
public:
    CodesRun(Actions &actions, Mode mode, const TimeStyle &times, QWidget *parent = nullptr); ///< actions outlive it

    /// batch: a run that goes on, or is over, of this session or an earlier one.
    void follow(const QString &batch);
    const QString &batch() const { return m_batch; } ///< empty: none yet
    QList<ActionRecord> records() const;             ///< the last of each code
    QByteArray csv() const;                          ///< a line for each code that was wished, whatever became of it

signals:
    void changed(); ///< a record

private:
    void takeRecord(const QString &id);
    void setRow(int row, const ActionRecord &record);

    Actions &m_actions;
    const Mode m_mode;
    const TimeStyle m_times;
    QString m_batch;
    QHash<QString, int> m_rows; ///< by code
    RunTable *m_table;
};
