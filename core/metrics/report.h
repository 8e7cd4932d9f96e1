// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Figures of a range, as data that crosses threads.

#include "accounts.h"

struct MetricsRequest
{
    DayRange range;
    std::optional<DayRange> previous; ///< to compare with
    Interval interval = Interval::Month;
    QString currency;
    bool wantsSlices = false; ///< products, countries and types
};

struct RevenueBucket
{
    DayRange days;
    DayFigures figures;
};

struct RecurringBucket
{
    DayRange days;
    MrrState start;
    Movements moved;
    Leavers leavers;
    MrrState end;
    qint64 active = 0;             ///< subscriptions at the end, of any currency
    std::optional<MrrState> noted; ///< as it was computed on the last day itself; nullopt: rebuilt only
};

struct NamedSlice
{
    QString key;         ///< the product's id, or the word; empty: not known
    QString name;        ///< the product's
    QString word;        ///< of a country or type
    Rowid product = 0;   ///< what tells products apart; 0: not known
    bool isGone = false; ///< the product is not in the mirror: nothing but its id is known
    Figures figures;
};

/// A count and, for amounts, the currency's minor units.
struct Ratio
{
    qint64 part = 0;
    qint64 whole = 0;
    bool isKnown() const { return whole != 0; }
    double value() const { return whole == 0 ? 0 : double(part) / double(whole); } ///< for showing; never added up
    friend bool operator==(const Ratio &, const Ratio &) = default;
};

Ratio subscriberChurn(const MrrState &start, const Leavers &leavers); ///< who left, of those at the start
Ratio revenueChurn(const MrrState &start, const Leavers &leavers);    ///< what they had, of the MRR at the start
Ratio quickRatio(const Movements &moved);                             ///< what came to what went
std::optional<qint64> arpu(const MrrState &state);                    ///< MRR by subscribers, cut to the minor unit
/// ARPU divided by the monthly churn rate, over so many days that have been; nullopt: nobody left.
std::optional<qint64> lifetimeValue(const MrrState &end, const Ratio &churn, qint64 days);

/// What one currency comes to in a range.
struct CurrencyTotals
{
    QString currency;
    Figures figures;
    MrrState mrr; ///< at its end
};

struct MetricsReport
{
    MetricsRequest request;
    QStringList currencies;       ///< that there are, the most payments first
    QList<CurrencyTotals> totals; ///< of all of them, in the same order
    QDate firstDay;
    QDate today;
    qint64 now = 0;
    QByteArray zone;

    QList<RevenueBucket> revenue;
    QList<RevenueBucket> previousRevenue; ///< bucketsBefore()
    DayFigures total;
    DayFigures previousTotal;
    QList<NamedSlice> products;
    QList<NamedSlice> countries;
    QList<NamedSlice> types;

    QList<RecurringBucket> recurring;
    MrrState mrrStart;
    MrrState mrrEnd;
    Movements moved;
    Leavers leavers;
    MrrState previousMrrStart;
    MrrState previousMrrEnd;
    Movements previousMoved;
    Leavers previousLeavers;

    qint64 customers = 0; ///< new in the range
    qint64 previousCustomers = 0;
    QList<qint64> customersByBucket;
    qint64 active = 0; ///< subscriptions at the end of the range
    qint64 activeAtStart = 0;
    qint64 previousActive = 0; ///< at the end of what the range is compared with
    qint64 unpriced = 0;       ///< how many of active have no known price, and so no part in MRR: unpricedRows()
};

/// An empty or unknown currency becomes the one with the most payments.
MirrorResult<MetricsReport> makeReport(MirrorReader &reader, Accounts &accounts, MetricsRequest request);

/// Figures by bucket and by a dimension: the largest so many by net, and all others together.
struct Split
{
    QList<NamedSlice> totals;       ///< of the range, all of them, the largest first
    QList<QList<Figures>> byBucket; ///< by bucket: the first so many of totals, then the others together
    bool hasOthers = false;
};
MirrorResult<Split> splitBy(MirrorReader &reader, const Accounts &accounts, const MetricsRequest &request,
                            Dimension dimension, int most);

/// Subscriptions that could be used at times, by what is known of their beginning and end.
std::vector<Rowid> activeRows(const Books &books, qint64 time);
/// Those of them whose price isn't known: that were paid for in the currency, or that nobody knows a currency of.
std::vector<Rowid> unpricedRows(const Accounts &accounts, quint16 currency, qint64 time);
std::vector<qint64> activeAt(const Books &books, const std::vector<qint64> &times);
std::optional<Movement> movementOf(Metric metric);
