// SPDX-License-Identifier: GPL-3.0-or-later
#include "period.h"

#include "wide.h"

#include <QDateTime>

#include <cmath>

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 averageMonth = 2'629'800'000;         // ms: 30.4375 days
constexpr qint64 near = 3 * dayLength + dayLength / 2; // months differ by so much, and a clock change

bool isFor(qint64 length, const Period &period)
{
    if (!period.isKnown())
        return false;
    const qint64 slack = period.months > 0 ? near : sameTime * 2;
    return std::abs(length - lengthOf(period)) <= slack;
}

} // namespace

qint64 lengthOf(const Period &period) { return period.months * averageMonth + period.days * dayLength; }

bool isWholeMonths(qint64 from, qint64 to)
{
    const qint64 months = std::llround(double(to - from) / double(averageMonth));
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
    return months > 0 && std::abs(start.addMonths(int(months)).toMSecsSinceEpoch() - to) <= 2 * sameTime;
}

qint64 monthly(qint64 amount, const Period &period)
{
    if (amount <= 0)
        return 0;
    if (period.months > 0)
        return amount / period.months;
    return period.days > 0 ? narrowed(Wide(amount) * 365 / (Wide(12) * period.days)) : 0;
}

Period periodOf(const QString &billingPeriod, qint64 hundredthsOfDays)
{
    const auto known = json::Open<BillingPeriod>::fromWire(billingPeriod).known();
    if (known) {
        switch (*known) {
        case BillingPeriod::Once: return {};
        case BillingPeriod::Daily: return {0, 1};
        case BillingPeriod::Monthly: return {1, 0};
        case BillingPeriod::Quarterly: return {3, 0};
        case BillingPeriod::HalfYearly: return {6, 0};
        case BillingPeriod::Yearly: return {12, 0};
        case BillingPeriod::Custom: break;
        }
    }
    constexpr qint64 year = 36525;
    if (hundredthsOfDays <= 0) // noInteger, too
        return {};
    // The mirror keeps lengths, by which periods sort; months leave a trace in them that days don't.
    const qint64 months = (hundredthsOfDays * 12 + year - 1) / year;
    if (months * year / 12 == hundredthsOfDays)
        return {months, 0};
    return hundredthsOfDays % 100 == 0 ? Period{0, hundredthsOfDays / 100} : Period{};
}

Period periodBetween(qint64 from, qint64 to, const Period &usual)
{
    const qint64 length = to - from;
    if (length <= 0)
        return {};
    if (isFor(length, usual))
        return usual;
    const qint64 months = std::llround(double(length) / double(averageMonth));
    const qint64 days = std::llround(double(length) / double(dayLength));
    if (isWholeMonths(from, to) || (months > 0 && days % 7 != 0 && std::abs(length - months * averageMonth) <= near))
        return {months, 0};
    return days > 0 ? Period{0, days} : Period{};
}

Period periodOfProduct(const Books &books, Rowid product)
{
    const auto &p = books.products;
    if (product == 0 || product >= p.present.size() || !p.present[product])
        return {};
    return periodOf(p.periods.at(p.period[product]), p.periodDays[product]);
}
