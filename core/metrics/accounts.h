// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/mirrorreader.h"
#include "mrr.h"

/// Ledger and MRR of a mirror, kept up to date with it. For the reader's thread: hold it by a shared pointer in the
/// jobs that use it.
class Accounts
{
public:
    /// now: the time that counts as now; days and movements after it don't exist.
    MirrorResult<void> bringUpToDate(MirrorReader &reader, const QTimeZone &zone, qint64 now);

    // Until the job ends that brought it up to date.
    const Engine &engine() const { return *m_engine; }
    const Books &books() const { return m_books; }
    const Ledger &ledger() const { return m_ledger; }
    const MrrBook &mrr() const { return m_mrr; }
    const QList<MrrDay> &mrrDays() const { return m_mrrDays; } ///< what was noted on the days themselves
    qint64 now() const { return m_now; }
    QDate today() const { return m_ledger.grid().range().last; }
    QDate firstDay() const { return m_firstDay; } ///< of all payments, customers and subscriptions; or today
    std::optional<quint16> codeOf(const QString &currency) const;
    QString currency(quint16 code) const { return m_books.transactions.currencies.at(code); }
    /// In which anything was paid, the most payments first, and those of products that somebody has subscribed to.
    QStringList currencies() const;

    qint64 startOf(QDate day) const { return dayStart(day, m_ledger.grid().zone()); }

private:
    std::vector<Rowid> touchedSubscriptions(const RowChanges &changes) const;
    QDate earliestDay() const;

    std::shared_ptr<RowWatch> m_watch;
    const Engine *m_engine = nullptr;
    Books m_books; ///< its currencies are those of transactions, then those in which there are only subscriptions
    QStringList m_subscribedIn; ///< currencies
    Ledger m_ledger;
    MrrBook m_mrr;
    QList<MrrDay> m_mrrDays;
    std::vector<Rowid> m_paidFor; ///< subscriptions by transaction, as of the last time: a payment may go or move
    qint64 m_now = 0;
    QDate m_firstDay;
};

/// Every currency that has or had MRR, as it stands now, to be noted; without those of which int64 can't hold it.
QList<MrrDay> mrrOfToday(const Accounts &accounts);
/// The same, or nothing where all of it is noted.
QList<MrrDay> mrrToNote(const Accounts &accounts);
