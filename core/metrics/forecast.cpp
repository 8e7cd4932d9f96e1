// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"
#include "wide.h"

#include <algorithm>

namespace {

constexpr qint64 dayLength = 86'400'000;

} // namespace

std::optional<qint64> listPrice(const Accounts &accounts, Rowid subscription, quint16 currency)
{
    const Books &books = accounts.books();
    const Rowid product = books.subscriptions.product[subscription];
    if (product == 0 || product >= books.products.present.size() || !books.products.present[product]
        || books.products.currencies.at(books.products.currency[product]) != books.transactions.currencies.at(currency))
        return {};
    qint64 price = 0;
    const qint64 seats = std::max<qint64>(1, books.subscriptions.seats[subscription]);
    if (__builtin_mul_overflow(orZero(books.products.price[product]), seats, &price))
        return {};
    return price;
}

std::optional<qint64> expectedCharge(const Accounts &accounts, Rowid subscription, quint16 currency)
{
    const auto charge = nextCharge(accounts, subscription, currency);
    const bool isTrial = accounts.books().subscriptions.statusOf(subscription) == SubscriptionStatus::Trialing;
    return charge && !isTrial ? charge
        : accounts.ledger().paymentsOf(subscription).empty() || isTrial
        ? listPrice(accounts, subscription, currency)
        : std::nullopt;
}

/// As the timeline takes charges: one for the rest of a period is paid in full next time, and one for a new period that
/// began before the one before had ended was that much less.
std::optional<qint64> nextCharge(const Accounts &accounts, Rowid subscription, quint16 currency)
{
    const auto &t = accounts.books().transactions;
    const std::span<const Rowid> payments = accounts.ledger().paymentsOf(subscription);
    if (payments.empty() || t.currency[payments.back()] != currency)
        return {}; // nothing was paid in it
    struct Paid
    {
        qint64 from = noInteger;
        qint64 to = noInteger;
        qint64 amount = 0;
        bool hasPeriod() const { return from != noInteger && to > from; }
    };
    const auto paid = [&](size_t i) {
        const Rowid row = payments[i];
        return Paid{
            t.periodStart[row], t.periodEnd[row], t.paid[row] != noInteger ? t.paid[row] : orZero(t.amount[row])};
    };
    const auto endTogether = [](const Paid &a, const Paid &b) { return std::abs(a.to - b.to) <= sameTime; };
    // Back to the last one that owes nothing to those before it.
    size_t first = payments.size() - 1;
    for (; first > 0 && t.currency[payments[first - 1]] == currency; --first) {
        const Paid one = paid(first);
        const Paid before = paid(first - 1);
        if (!one.hasPeriod() || !before.hasPeriod() || (!endTogether(one, before) && before.to <= one.from + sameTime))
            break;
    }
    Paid whole;
    qint64 next = 0;
    for (size_t i = first; i < payments.size(); ++i) {
        Paid one = paid(i);
        const bool isLater = one.hasPeriod() && whole.hasPeriod() && one.from > whole.from + sameTime;
        if (isLater && endTogether(one, whole)) {
            next = narrowed(next + Wide(one.amount) * (whole.to - whole.from) / (one.to - one.from));
            continue;
        }
        if (isLater && one.from < whole.to - sameTime && one.to > whole.to + sameTime)
            one.amount = narrowed(one.amount + Wide(whole.amount) * (whole.to - one.from) / (whole.to - whole.from));
        whole = one;
        next = one.amount;
    }
    return next == tooMuchMinor ? std::nullopt : std::optional(next);
}

void eachRenewal(const Accounts &accounts, quint16 currency, const std::function<void(const Renewal &)> &visit)
{
    const Books &books = accounts.books();
    const auto &s = books.subscriptions;
    const qint64 now = accounts.now();
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

void eachEnding(const Accounts &accounts, quint16 currency, const std::function<void(const Renewal &)> &visit)
{
    const auto &s = accounts.books().subscriptions;
    for (Rowid row = 1; row < s.present.size(); ++row)
        if (s.present[row] && s.statusOf(row) == SubscriptionStatus::ScheduledCancel && s.periodEnd[row] != noInteger
            && s.periodEnd[row] >= accounts.now())
            if (const auto amount = expectedCharge(accounts, row, currency))
                visit({row, s.periodEnd[row], *amount, false});
}

DayGrid renewalDays(const Accounts &accounts)
{
    const QDate today = accounts.today();
    return DayGrid({today, today.addDays(renewalHorizon + 1)}, accounts.ledger().grid().zone());
}

void addRenewals(const Accounts &accounts, quint16 currency, HealthReport &report)
{
    for (const int days : forecastDays)
        report.forecasts.append({days, 0, 0, 0, 0, false});
    const DayGrid grid = renewalDays(accounts);
    report.renewalRange = grid.range();
    std::vector<RenewalDay> days(size_t(grid.size()));
    const auto within = [now = accounts.now()](qint64 at, int most) { return at < now + most * dayLength; };
    eachRenewal(accounts, currency, [&](const Renewal &renewal) {
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
    eachEnding(accounts, currency, [&](const Renewal &ending) {
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
    const QDate last = today.addDays(renewalHorizon - 1); // the last of which all is known
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
