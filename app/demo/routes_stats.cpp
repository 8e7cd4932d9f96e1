// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "textwriter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

struct Range
{
    Milliseconds from = 0;
    Milliseconds to = 0; ///< not included
};

/// Gross: what was paid and not given back. Net: without tax and Creem's fee of 3.9 % and 40 minor units a payment.
struct Revenue
{
    qint64 gross = 0;
    qint64 net = 0;

    void add(const TransactionRow &row)
    {
        if (!row.wasPaid() || row.status == TransactionStatus::ChargedBack)
            return;
        const qint64 kept = row.amount - row.refunded;
        if (row.amount <= 0 || kept <= 0)
            return;
        const auto taxKept = qint64(double(row.tax) * double(kept) / double(row.amount));
        gross += kept;
        net += kept - taxKept - fee(kept);
    }

    static qint64 fee(qint64 amount) { return amount * 39 / 1000 + 40; }
};

Milliseconds bucketStart(Milliseconds t, StatsInterval interval)
{
    const QDate day = utc(t).date();
    switch (interval) {
    case StatsInterval::Day: break;
    case StatsInterval::Week: return utc(t).addDays(1 - day.dayOfWeek()).date().startOfDay(Qt::UTC).toMSecsSinceEpoch();
    case StatsInterval::Month: return QDate(day.year(), day.month(), 1).startOfDay(Qt::UTC).toMSecsSinceEpoch();
    }
    return day.startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

Milliseconds nextBucket(Milliseconds start, StatsInterval interval)
{
    switch (interval) {
    case StatsInterval::Day: return start + dayLength;
    case StatsInterval::Week: return start + 7 * dayLength;
    case StatsInterval::Month: return addMonths(start, 1);
    }
    Q_UNREACHABLE();
    return start;
}

bool pays(SubscriptionStatus status)
{
    return status == SubscriptionStatus::Active || status == SubscriptionStatus::ScheduledCancel
        || status == SubscriptionStatus::PastDue;
}

template <class V> qint64 createdWithin(const V &v, const Range &range)
{
    return std::count_if(
        v.begin(), v.end(), [&](const auto &x) { return x.createdAt >= range.from && x.createdAt < range.to; });
}

StatsTotals totals(const Business &b, const Range &range, int currency)
{
    StatsTotals t;
    t.totalProducts = qint64(b.products.size());
    t.totalCustomers = createdWithin(b.customers, range);
    t.totalSubscriptions = createdWithin(b.subscriptions, range);
    Revenue revenue;
    for (const TransactionRow &row : b.transactions) {
        if (row.createdAt < range.from || row.createdAt >= range.to || row.currency != currency)
            continue;
        revenue.add(row);
        t.totalPayments += row.wasPaid() ? 1 : 0;
    }
    t.totalRevenue = revenue.gross;
    t.totalNetRevenue = revenue.net;
    for (const SubscriptionRow &s : b.subscriptions) {
        const bool active = pays(s.status) || s.status == SubscriptionStatus::Trialing;
        t.activeSubscriptions += active ? 1 : 0;
        const Product &p = b.product(s.product);
        if (!pays(s.status) || currencyIndex(p.currency) != currency)
            continue;
        const qint64 monthly = monthlyPrice(p, s.unitPrice * s.units);
        t.monthlyRecurringRevenue += monthly;
        t.netMonthlyRecurringRevenue += std::max<qint64>(monthly - Revenue::fee(monthly), 0);
    }
    return t;
}

/// One entry a bucket, from the first transaction of the store or the start, whichever is later.
QList<StatsPeriod> periods(const Business &b, const Range &range, int currency, StatsInterval interval)
{
    QList<StatsPeriod> list;
    if (b.transactions.empty())
        return list;
    const auto first = std::lower_bound(b.transactions.begin(), b.transactions.end(), range.from,
                                        [](const TransactionRow &row, Milliseconds t) { return row.createdAt < t; });
    auto row = first;
    Milliseconds start = bucketStart(std::max(range.from, b.transactions.front().createdAt), interval);
    while (start < range.to) {
        const Milliseconds end = nextBucket(start, interval);
        Revenue revenue;
        for (; row != b.transactions.end() && row->createdAt < std::min(end, range.to); ++row) {
            if (row->currency == currency)
                revenue.add(*row);
        }
        list.append({utc(start), revenue.gross, revenue.net});
        start = end;
    }
    return list;
}

Result<QByteArray> summary(const Call &c)
{
    QStringList problems;
    const QString currency = c.request.parameter(u"currency"_s);
    if (currency != "EUR"_L1 && currency != "USD"_L1)
        problems.append(u"currency must be one of the following values: EUR, USD"_s);
    const auto time = [&](const QString &name) -> std::optional<Milliseconds> {
        if (!c.request.has(name))
            return {};
        bool ok = false;
        const Milliseconds t = c.request.parameter(name).toLongLong(&ok);
        constexpr Milliseconds latest = 253'402'300'799'999; // the end of the year 9999
        if (!ok || t < 0 || t > latest)
            problems.append(name + u" must be a Unix timestamp in milliseconds"_s);
        return t;
    };
    const auto start = time(u"startDate"_s);
    const auto end = time(u"endDate"_s);
    const QString intervalText = c.request.parameter(u"interval"_s);
    const auto interval = json::Open<StatsInterval>::fromWire(intervalText).known();
    if (!intervalText.isEmpty() && !interval)
        problems.append(u"interval must be one of the following values: day, week, month"_s);
    if (interval && (!start || !end))
        problems.append(u"startDate and endDate are required with interval"_s);
    if (start && end && *start > *end)
        problems.append(u"startDate must not be after endDate"_s);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});

    const Business &b = c.store.business();
    Range range{0, c.store.now() + 1};
    if (start && end)
        range = {*start, *end + 1};
    StatsSummary s;
    s.totals = totals(b, range, currencyIndex(currency));
    if (interval) {
        range.to = std::min(range.to, c.store.now() + 1); // nothing is known of the future, and it is long
        s.periods = periods(b, range, currencyIndex(currency), *interval);
    }
    return text::of(s);
}

} // namespace

void addStatsRoutes(Routes &r) { r.push_back({Method::Get, "/v1/stats/summary", summary}); }

} // namespace demo
