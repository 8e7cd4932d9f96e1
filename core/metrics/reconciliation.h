// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"
#include "report.h"

/// What Creem's summary says, and what we compute.
enum class Compared { Revenue, NetRevenue, Payments, Customers, Subscriptions, ActiveSubscriptions, Mrr };

/// Why they differ, where that can be told.
enum class Reason {
    RefundsOnOtherDays, ///< ours books a refund when it was seen, Creem with the payment
    Fees,       ///< Creem's net is after its fees, which its interface doesn't list: what is left of the difference
    ListPrices, ///< Creem's MRR goes by list prices, ours by what was paid without tax
};

struct Explanation
{
    Reason reason = Reason::Fees;
    qint64 amount = 0;
    std::vector<Contribution> rows; ///< that it comes from; empty: none can be named
};

struct ComparedFigure
{
    Compared figure = Compared::Revenue;
    bool isAmount = true;
    qint64 ours = 0;
    qint64 theirs = 0;
    QList<Explanation> explanations;

    qint64 difference() const;
    qint64 unexplained() const;
};

/// Creem's summary knows these currencies only.
bool hasStats(const QString &currency);
/// What to ask Creem for, so that it is of the same days.
StatsRequest statsRequest(const DayRange &range, const QTimeZone &zone, const QString &currency);

/// theirs: for exactly the same range, in the zone of the accounts, and currency. MRR and active subscriptions are
/// Creem's as of now: they are compared only when the range ends today. What int64 can't hold is not compared.
QList<ComparedFigure> reconcile(const Accounts &accounts, const DayRange &range, const QString &currency,
                                const StatsTotals &theirs);
