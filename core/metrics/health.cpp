// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"

#include "core/mirror/engine.h"
#include "wide.h"

#include <algorithm>
#include <map>

namespace {

constexpr qint64 dayLength = 86'400'000;

std::optional<SubscriptionStatus> statusOf(const Books &books, Rowid row) { return books.subscriptions.statusOf(row); }

/// The list price of all seats, before discounts: of a trial, which has paid nothing. In the product's currency.
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

std::optional<qint64> expected(const Accounts &accounts, Rowid subscription, quint16 currency)
{
    const auto charge = nextCharge(accounts, subscription, currency);
    const bool isTrial = statusOf(accounts.books(), subscription) == SubscriptionStatus::Trialing;
    return charge && !isTrial ? charge
        : accounts.ledger().paymentsOf(subscription).empty() || isTrial
        ? listPrice(accounts, subscription, currency)
        : std::nullopt;
}

QList<Attention> attentionOf(const Accounts &accounts, quint16 currency)
{
    const Books &books = accounts.books();
    const auto &s = books.subscriptions;
    const qint64 now = accounts.now();
    std::array<Attention, allConcerns.size()> found;
    for (const Concern concern : allConcerns)
        found[size_t(concern)].concern = concern;
    const auto take = [&](Concern concern, Rowid row, qint64 amount) {
        found[size_t(concern)].rows.push_back({row, amount});
        found[size_t(concern)].stake += amount;
    };
    const auto within = [now](qint64 time, int days) {
        return time != noInteger && time >= now && time < now + days * dayLength;
    };
    for (Rowid row = 1; row < s.present.size(); ++row) {
        const auto status = s.present[row] ? statusOf(books, row) : std::nullopt;
        if (!status)
            continue;
        const auto concern = *status == SubscriptionStatus::PastDue ? std::optional(Concern::PastDue)
            : *status == SubscriptionStatus::Unpaid                 ? std::optional(Concern::Unpaid)
            : *status == SubscriptionStatus::ScheduledCancel && within(s.periodEnd[row], endingSoon)
            ? std::optional(Concern::Ending)
            : *status == SubscriptionStatus::Trialing && within(s.nextCharge[row], trialEndingSoon)
            ? std::optional(Concern::TrialEnding)
            : std::nullopt;
        if (!concern)
            continue;
        if (const auto amount = expected(accounts, row, currency))
            take(*concern, row, *amount);
    }
    const DayRange lately{accounts.today().addDays(1 - chargebackLately), accounts.today()};
    Attention &charged = found[size_t(Concern::ChargedBack)];
    charged.resource = Resource::Transactions;
    charged.rows = accounts.ledger().rows(books, {lately, currency, {}, {}, {}, {}}, Metric::Chargebacks);
    for (const Contribution &row : charged.rows)
        charged.stake += row.amount;

    const Columns &discounts = accounts.engine().columns(Resource::Discounts);
    const auto field = [](const char *name) { return fieldIndex(Resource::Discounts, name); };
    const auto &expiry = discounts.integers(field("expiry"));
    const auto &redeemed = discounts.integers(field("redeemed"));
    const auto &limit = discounts.integers(field("redeem_limit"));
    const auto active = discounts.dictionary(field("status")).find(json::Open(DiscountStatus::Active).wire());
    found[size_t(Concern::DiscountEnding)].resource = Resource::Discounts;
    for (Rowid row = 1; row < discounts.top(); ++row) {
        if (!discounts.present()[row] || !active || discounts.words(field("status"))[row] != *active)
            continue;
        const bool isFull = limit[row] != noInteger && limit[row] > 0
            && Wide(orZero(redeemed[row])) * 10 >= Wide(limit[row]) * 9;
        if (isFull || within(expiry[row], discountEndingSoon))
            take(Concern::DiscountEnding, row, 0);
    }
    QList<Attention> list;
    for (Attention &attention : found)
        if (!attention.rows.empty())
            list.append(std::move(attention));
    return list;
}

void addRenewals(const Accounts &accounts, quint16 currency, HealthReport &report)
{
    constexpr int horizon = 90;
    const Books &books = accounts.books();
    const auto &s = books.subscriptions;
    const QTimeZone &zone = accounts.ledger().grid().zone();
    const qint64 now = accounts.now();
    for (const int days : {30, 60, 90})
        report.forecasts.append({days, 0, 0, 0, 0});
    constexpr qint64 epoch = 2'440'588; // 1970-01-01 as a Julian day
    const DayGrid grid({accounts.today(), accounts.today().addDays(horizon + 1)}, zone);
    std::vector<RenewalDay> days(size_t(grid.size()));
    std::vector<Period> periods{{}};
    for (Rowid product = 1; product < books.products.present.size(); ++product)
        periods.push_back(periodOfProduct(books, product));
    for (Rowid row = 1; row < s.present.size(); ++row) {
        const auto status = s.present[row] ? statusOf(books, row) : std::nullopt;
        if (status == SubscriptionStatus::ScheduledCancel && s.periodEnd[row] != noInteger && s.periodEnd[row] >= now) {
            if (const auto amount = expected(accounts, row, currency))
                for (Forecast &f : report.forecasts)
                    if (s.periodEnd[row] < now + f.days * dayLength) {
                        ++f.ending;
                        f.endingAmount += *amount;
                    }
            continue;
        }
        const bool isTrial = status == SubscriptionStatus::Trialing;
        if ((status != SubscriptionStatus::Active && !isTrial) || s.nextCharge[row] == noInteger)
            continue;
        const auto amount = expected(accounts, row, currency);
        if (!amount || *amount <= 0)
            continue;
        const Rowid product = s.product[row] < periods.size() ? s.product[row] : 0;
        const Period period = periods[product];
        // In whole days of UTC and the time of day: QDateTime would take a thousand times as long.
        const qint64 dayNumber = (s.nextCharge[row] >= 0 ? s.nextCharge[row] : 0) / dayLength;
        const qint64 timeOfDay = s.nextCharge[row] - dayNumber * dayLength;
        const QDate first = QDate::fromJulianDay(epoch + dayNumber);
        for (int n = 0; n <= horizon; ++n) {
            const QDate utc = n == 0 ? first : first.addMonths(int(period.months) * n).addDays(period.days * n);
            const qint64 at = (utc.toJulianDay() - epoch) * dayLength + timeOfDay;
            if (at >= now + horizon * dayLength)
                break;
            if (at >= now) {
                RenewalDay &renewal = days[size_t(std::clamp(grid.indexOf(at), 0, grid.size() - 1))];
                ++renewal.count;
                renewal.amount += *amount;
                renewal.trials += isTrial && n == 0 ? 1 : 0;
                for (Forecast &f : report.forecasts)
                    if (at < now + f.days * dayLength) {
                        ++f.count;
                        f.amount += *amount;
                    }
            }
            if (!period.isKnown())
                break;
        }
    }
    for (int i = 0; i < grid.size(); ++i) {
        days[size_t(i)].day = grid.day(i);
        if (days[size_t(i)].count > 0)
            report.renewals.append(days[size_t(i)]);
    }
}

Trials trialsOf(const Accounts &accounts, quint16 currency, const DayRange &range)
{
    constexpr qint64 shortest = dayLength / 2; // a first charge comes at once where there is no trial
    const Books &books = accounts.books();
    const auto &s = books.subscriptions;
    const qint64 from = accounts.startOf(range.first);
    const qint64 to = accounts.startOf(range.last.addDays(1));
    Trials trials;
    for (Rowid row = 1; row < s.present.size(); ++row) {
        if (!s.present[row] || s.created[row] == noInteger || s.created[row] < from || s.created[row] >= to)
            continue;
        const auto status = statusOf(books, row);
        const std::span<const Rowid> payments = accounts.ledger().paymentsOf(row);
        if (!payments.empty() && books.transactions.currency[payments.front()] != currency)
            continue;
        const std::vector<Charge> charges = chargesOf(books, accounts.ledger(), row);
        const bool costs = beginsWithTrial(factsOf(books, row), charges);
        const bool isOfCurrency = charges.empty()
            ? listPrice(accounts, row, currency).value_or(0) > 0
            : charges.front().currency == currency;
        if (!isOfCurrency)
            continue;
        const size_t first = costs ? 1 : 0;
        const bool hasPaid = charges.size() > first;
        const bool wasTried = status == SubscriptionStatus::Trialing || costs
            || (hasPaid && charges[first].at > s.created[row] + shortest)
            || (charges.empty() && status != SubscriptionStatus::Active);
        if (!wasTried)
            continue;
        ++trials.started;
        if (status == SubscriptionStatus::Trialing)
            continue;
        if (hasPaid)
            ++trials.converted;
        else
            ++trials.lost;
    }
    return trials;
}

QList<Cohort> cohortsOf(const Accounts &accounts, quint16 currency, int months)
{
    const QDate today = accounts.today();
    const QDate thisMonth(today.year(), today.month(), 1);
    QList<Cohort> cohorts;
    std::vector<qint64> starts;
    for (int n = months - 1; n >= 0; --n) {
        const QDate first = thisMonth.addMonths(-n);
        Cohort cohort;
        cohort.month = {first, first.addMonths(1).addDays(-1)};
        cohort.kept.fill(0, n + 1);
        cohort.keptMrr.fill(0, n + 1);
        cohorts.append(cohort);
        starts.push_back(accounts.startOf(first));
    }
    starts.push_back(accounts.startOf(thisMonth.addMonths(1)));
    const auto monthAt = [&](qint64 time) {
        return int(std::upper_bound(starts.begin(), starts.end(), time) - starts.begin()) - 1;
    };
    struct Own
    {
        int cohort = -1;
        std::vector<std::pair<qint64, qint64>> values; ///< from when, how much
    };
    std::map<Rowid, Own> owns;
    for (const MrrChange &change : accounts.mrr().changes()) {
        if (change.currency != currency)
            continue;
        if (change.movement == Movement::New) {
            const int cohort = monthAt(change.at);
            if (cohort < 0 || cohort >= months)
                continue;
            owns[change.subscription].cohort = cohort;
            ++cohorts[cohort].subscribers;
            cohorts[cohort].mrr += change.after;
        }
        if (const auto it = owns.find(change.subscription); it != owns.end())
            it->second.values.emplace_back(change.at, change.after);
    }
    for (const auto &entry : owns) {
        const Own &own = entry.second;
        Cohort &cohort = cohorts[own.cohort];
        size_t next = 0;
        qint64 value = 0;
        for (int n = own.cohort; n < months; ++n) {
            while (next < own.values.size() && own.values[next].first < starts[size_t(n) + 1])
                value = own.values[next++].second;
            cohort.kept[n - own.cohort] += value > 0 ? 1 : 0;
            cohort.keptMrr[n - own.cohort] += value;
        }
    }
    while (!cohorts.isEmpty() && cohorts.first().subscribers == 0)
        cohorts.removeFirst();
    return cohorts;
}

} // namespace

std::optional<qint64> nextCharge(const Accounts &accounts, Rowid subscription, quint16 currency)
{
    const auto &t = accounts.books().transactions;
    const std::span<const Rowid> payments = accounts.ledger().paymentsOf(subscription);
    qint64 added = 0;
    for (size_t i = payments.size(); i-- > 0;) {
        const Rowid row = payments[i];
        if (t.currency[row] != currency)
            return {};
        const qint64 paid = t.paid[row] != noInteger ? t.paid[row] : orZero(t.amount[row]);
        const bool isRest = i > 0 && t.periodStart[row] != noInteger && t.periodEnd[row] > t.periodStart[row]
            && t.periodEnd[row] == t.periodEnd[payments[i - 1]] && t.periodStart[row] > t.periodStart[payments[i - 1]];
        if (!isRest)
            return paid + added;
        const Rowid before = payments[i - 1];
        if (t.periodStart[before] != noInteger)
            added += qint64(
                Wide(paid) * (t.periodEnd[before] - t.periodStart[before]) / (t.periodEnd[row] - t.periodStart[row]));
    }
    return {};
}

HealthReport makeHealth(const Accounts &accounts, const QString &currency, const DayRange &range, int cohortMonths)
{
    HealthReport report;
    report.currency = currency;
    const auto code = accounts.codeOf(currency);
    if (!code)
        return report;
    report.attention = attentionOf(accounts, *code);
    addRenewals(accounts, *code, report);
    report.trials = trialsOf(accounts, *code, range);
    report.cohorts = cohortsOf(accounts, *code, cohortMonths);
    return report;
}
