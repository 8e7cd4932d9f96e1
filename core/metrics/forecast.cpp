// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"
#include "wholeprice.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 dayLength = 86'400'000;

/// Nothing was paid but the price of a trial, which says nothing of the charges after it.
bool hasPaidForTrialOnly(const Accounts &accounts, Rowid subscription)
{
    const std::span<const Rowid> payments = accounts.ledger().paymentsOf(subscription);
    if (payments.size() != 1)
        return false;
    const auto &t = accounts.books().transactions;
    const qint64 from = t.periodStart[payments.front()];
    const qint64 to = t.periodEnd[payments.front()];
    // As nearly all that were paid for once: before anything is looked up.
    return from != noInteger && to != noInteger && !isWholeMonths(from, to)
        && beginsWithTrial(
               factsOf(accounts.books(), subscription), chargesOf(accounts.books(), accounts.ledger(), subscription));
}

} // namespace

std::optional<qint64> expectedCharge(const Accounts &accounts, Rowid subscription, quint16 currency)
{
    const auto &t = accounts.books().transactions;
    const std::span<const Rowid> payments = accounts.ledger().paymentsOf(subscription);
    if (!payments.empty() && t.currency[payments.back()] != currency)
        return {}; // who pays in one currency goes on in it, after a trial too
    const auto charge = nextCharge(accounts, subscription, currency);
    const bool isTrial = accounts.books().subscriptions.statusOf(subscription) == SubscriptionStatus::Trialing
        || hasPaidForTrialOnly(accounts, subscription);
    return charge && !isTrial ? charge
        : payments.empty() || isTrial
        ? listPriceOf(accounts.books(), subscription, currency)
        : std::nullopt;
}

std::optional<qint64> nextCharge(const Accounts &accounts, Rowid subscription, quint16 currency)
{
    const auto &t = accounts.books().transactions;
    const std::span<const Rowid> payments = accounts.ledger().paymentsOf(subscription);
    if (payments.empty() || t.currency[payments.back()] != currency)
        return {}; // nothing was paid in it
    const auto hasPeriod = [&](Rowid row) {
        return t.periodStart[row] != noInteger && t.periodEnd[row] > t.periodStart[row];
    };
    // Back to the last one that owes nothing to those before it.
    size_t first = payments.size() - 1;
    for (; first > 0 && t.currency[payments[first - 1]] == currency; --first) {
        const Rowid one = payments[first];
        const Rowid before = payments[first - 1];
        const bool isTogether = std::abs(t.periodEnd[one] - t.periodEnd[before]) <= sameTime;
        if (!hasPeriod(one) || !hasPeriod(before)
            || (!isTogether && t.periodEnd[before] <= t.periodStart[one] + sameTime))
            break;
    }
    WholePrice price(listPriceOf(accounts.books(), subscription, currency));
    for (const Rowid row : payments.subspan(first)) {
        const qint64 paid = t.paid[row] != noInteger ? t.paid[row] : orZero(t.amount[row]);
        const qint64 from = hasPeriod(row) ? t.periodStart[row] : noInteger;
        const qint64 to = hasPeriod(row) ? t.periodEnd[row] : noInteger;
        if (price.isRest(from, to))
            price.takeRest(from, to, paid);
        else
            price.take(from, to, paid);
    }
    return price.amount() == tooMuchMinor ? std::nullopt : std::optional(price.amount());
}

void eachRenewal(const Accounts &accounts, quint16 currency, qint64 now,
                 const std::function<void(const Renewal &)> &visit)
{
    const Books &books = accounts.books();
    const auto &s = books.subscriptions;
    constexpr qint64 epoch = 2'440'588; // 1970-01-01 as a Julian day
    std::vector<Period> periods{{}};
    for (Rowid product = 1; product < books.products.present.size(); ++product)
        periods.push_back(periodOfProduct(books, product));
    for (Rowid row = 1; row < s.present.size(); ++row) {
        const auto status = s.present[row] ? s.statusOf(row) : std::nullopt;
        const bool isTrial = status == SubscriptionStatus::Trialing;
        if ((status != SubscriptionStatus::Active && !isTrial) || s.nextCharge[row] == noInteger)
            continue;
        const auto amount = expectedCharge(accounts, row, currency);
        if (!amount || *amount <= 0)
            continue;
        const Rowid product = s.product[row] < periods.size() ? s.product[row] : 0;
        const Period period = periods[product];
        // In whole days of UTC and the time of day: QDateTime would take a thousand times as long.
        const qint64 dayNumber = (s.nextCharge[row] >= 0 ? s.nextCharge[row] : 0) / dayLength;
        const qint64 timeOfDay = s.nextCharge[row] - dayNumber * dayLength;
        const QDate first = QDate::fromJulianDay(epoch + dayNumber);
        for (int n = 0; n <= renewalHorizon; ++n) {
            const QDate utc = n == 0 ? first : first.addMonths(int(period.months) * n).addDays(period.days * n);
            const qint64 at = (utc.toJulianDay() - epoch) * dayLength + timeOfDay;
            if (at >= now + renewalHorizon * dayLength)
                break;
            if (at >= now)
                visit({row, at, *amount, isTrial && n == 0});
            if (!period.isKnown())
                break;
        }
    }
}

void eachEnding(const Accounts &accounts, quint16 currency, qint64 now,
                const std::function<void(const Renewal &)> &visit)
{
    const auto &s = accounts.books().subscriptions;
    for (Rowid row = 1; row < s.present.size(); ++row)
        if (s.present[row] && s.statusOf(row) == SubscriptionStatus::ScheduledCancel && s.periodEnd[row] != noInteger
            && s.periodEnd[row] >= now)
            if (const auto amount = expectedCharge(accounts, row, currency))
                visit({row, s.periodEnd[row], *amount, false});
}

DayGrid renewalDays(const Accounts &accounts, qint64 now)
{
    const QTimeZone &zone = accounts.ledger().grid().zone();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    return DayGrid({today, today.addDays(renewalHorizon + 1)}, zone);
}

void addRenewals(const Accounts &accounts, quint16 currency, HealthReport &report)
{
    for (const int days : forecastDays)
        report.forecasts.append({days, 0, 0, 0, 0, false});
    const DayGrid grid = renewalDays(accounts, report.now);
    report.renewalRange = grid.range();
    std::vector<RenewalDay> days(size_t(grid.size()));
    const auto within = [now = report.now](qint64 at, int most) { return at < now + most * dayLength; };
    eachRenewal(accounts, currency, report.now, [&](const Renewal &renewal) {
        RenewalDay &day = days[size_t(std::clamp(grid.indexOf(renewal.at), 0, grid.size() - 1))];
        ++day.count;
        addTo(day.amount, renewal.amount, day.isOverflown);
        day.trials += renewal.endsTrial ? 1 : 0;
        for (Forecast &f : report.forecasts)
            if (within(renewal.at, f.days)) {
                ++f.count;
                addTo(f.amount, renewal.amount, f.isOverflown);
            }
    });
    eachEnding(accounts, currency, report.now, [&](const Renewal &ending) {
        for (Forecast &f : report.forecasts)
            if (within(ending.at, f.days)) {
                ++f.ending;
                addTo(f.endingAmount, ending.amount, f.isOverflown);
            }
    });
    for (int i = 0; i < grid.size(); ++i) {
        days[size_t(i)].day = grid.day(i);
        if (days[size_t(i)].count > 0)
            report.renewals.append(days[size_t(i)]);
    }
}

QList<CalendarDay> renewalCalendar(const Accounts &accounts, const HealthReport &health)
{
    QList<CalendarDay> days;
    const auto code = accounts.codeOf(health.currency);
    if (!code)
        return days;
    const QDate today = accounts.today();
    const QDate first = QDate(today.year(), today.month(), 1).addMonths(-calendarMonthsBefore);
    // The last of which all is known: soon after midnight a day of 25 hours on the way leaves the horizon short of it.
    QDate last = today.addDays(renewalHorizon - 1);
    if (accounts.startOf(last.addDays(1)) > health.now + renewalHorizon * dayLength)
        last = last.addDays(-1);
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const Figures came = accounts.ledger().figures(*code, {day, day}).byOrigin[size_t(Origin::Recurring)];
        days.append({day, came.payments, came.gross, 0, 0, came.isOverflown});
    }
    for (const RenewalDay &renewal : health.renewals) {
        if (renewal.day > last)
            continue;
        CalendarDay &day = days[first.daysTo(renewal.day)];
        day.renewals = renewal.count;
        day.expected = renewal.amount;
        day.isOverflown = day.isOverflown || renewal.isOverflown;
    }
    return days;
}
