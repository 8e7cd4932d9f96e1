// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"

#include <algorithm>
#include <map>

namespace {

constexpr qint64 dayLength = 86'400'000;

/// When a subscription was first asked for money in vain, by its row; noInteger: never.
std::vector<qint64> firstFailures(const Books &books)
{
    const auto &t = books.transactions;
    std::vector<bool> areFailed;
    for (const QString &text : t.statuses) {
        const auto status = json::Open<TransactionStatus>::fromWire(text).known();
        areFailed.push_back(status && isFailed(*status));
    }
    std::vector<qint64> times(books.subscriptions.present.size(), noInteger);
    for (Rowid row = 1; row < t.present.size(); ++row) {
        const Rowid subscription = t.present[row] ? t.subscription[row] : 0;
        if (subscription == 0 || subscription >= times.size() || !areFailed[t.status[row]]
            || t.created[row] == noInteger || orZero(t.amount[row]) <= 0) // of nothing: a card was looked at
            continue;
        qint64 &time = times[subscription];
        time = time == noInteger ? t.created[row] : std::min(time, t.created[row]);
    }
    return times;
}

/// When that began which a charge is for: it may be paid days later, after attempts that failed.
qint64 beginningOf(const Charge &charge) { return charge.from != noInteger ? charge.from : charge.at; }

} // namespace

void eachTrial(const Accounts &accounts, quint16 currency, const DayRange &range,
               const std::function<void(Rowid, TrialState)> &visit)
{
    constexpr qint64 shortest = dayLength / 2; // what is paid for begins at once where there is no trial
    const Books &books = accounts.books();
    const std::vector<qint64> failures = firstFailures(books);
    const auto &s = books.subscriptions;
    const qint64 from = accounts.startOf(range.first);
    const qint64 to = accounts.startOf(range.last.addDays(1));
    for (Rowid row = 1; row < s.present.size(); ++row) {
        if (!s.present[row] || s.created[row] == noInteger || s.created[row] < from || s.created[row] >= to)
            continue;
        const auto status = s.statusOf(row);
        if (!status)
            continue; // nobody knows what it is
        const std::span<const Rowid> payments = accounts.ledger().paymentsOf(row);
        if (!payments.empty() && books.transactions.currency[payments.front()] != currency)
            continue;
        const std::vector<Charge> charges = chargesOf(books, accounts.ledger(), row);
        const bool costs = beginsWithTrial(factsOf(books, row), charges);
        const bool isOfCurrency = charges.empty()
            ? listPriceOf(books, row, currency).value_or(0) > 0
            : charges.front().currency == currency;
        if (!isOfCurrency)
            continue;
        const size_t first = costs ? 1 : 0;
        const bool hasPaid = charges.size() > first;
        // Who is asked for the price at once isn't trying, however late it is paid.
        const qint64 atOnce = s.created[row] + shortest;
        const bool wasAsked = failures[row] != noInteger && failures[row] <= atOnce;
        const bool wasTried = status == SubscriptionStatus::Trialing || costs
            || (!wasAsked && hasPaid && beginningOf(charges[first]) > atOnce)
            || (!wasAsked && charges.empty() && status != SubscriptionStatus::Active);
        if (!wasTried)
            continue;
        // Until what it may be used for is over, or Creem has given up charging, it may still be paid for.
        const bool goesOn = status == SubscriptionStatus::PastDue || status == SubscriptionStatus::Paused
            || (status == SubscriptionStatus::ScheduledCancel && s.periodEnd[row] != noInteger
                && s.periodEnd[row] > accounts.now());
        visit(row,
              status == SubscriptionStatus::Trialing ? TrialState::Running
                  : hasPaid                          ? TrialState::Converted
                  : goesOn                           ? TrialState::Running
                                                     : TrialState::Lost);
    }
}

Trials trialsOf(const Accounts &accounts, quint16 currency, const DayRange &range)
{
    Trials trials;
    eachTrial(accounts, currency, range, [&trials](Rowid, TrialState state) {
        ++trials.started;
        trials.converted += state == TrialState::Converted ? 1 : 0;
        trials.lost += state == TrialState::Lost ? 1 : 0;
    });
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
            addTo(cohorts[cohort].mrr, change.after, cohorts[cohort].isOverflown);
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
            addTo(cohort.keptMrr[n - own.cohort], value, cohort.isOverflown);
        }
    }
    while (!cohorts.isEmpty() && cohorts.first().subscribers == 0)
        cohorts.removeFirst();
    return cohorts;
}

std::vector<Rowid> cohortRows(const Accounts &accounts, quint16 currency, const DayRange &month, int after)
{
    const qint64 from = accounts.startOf(month.first);
    const qint64 to = accounts.startOf(month.last.addDays(1));
    const QDate first(month.first.year(), month.first.month(), 1);
    const qint64 end = after < 0 ? to : accounts.startOf(first.addMonths(after + 1));
    std::map<Rowid, qint64> values;
    for (const MrrChange &change : accounts.mrr().changes()) {
        if (change.currency != currency || change.at >= end)
            continue;
        if (change.movement == Movement::New && change.at >= from && change.at < to)
            values.emplace(change.subscription, change.after);
        else if (const auto it = values.find(change.subscription); it != values.end() && after >= 0)
            it->second = change.after;
    }
    std::vector<Rowid> rows;
    for (const auto &[row, value] : values)
        if (value > 0)
            rows.push_back(row);
    return rows;
}
