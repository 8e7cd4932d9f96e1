// SPDX-License-Identifier: GPL-3.0-or-later
#include "health.h"

#include "core/mirror/engine.h"
#include "wide.h"

#include <algorithm>

namespace {

constexpr qint64 dayLength = 86'400'000;

QList<Attention> attentionOf(const Accounts &accounts, quint16 currency)
{
    const Books &books = accounts.books();
    const auto &s = books.subscriptions;
    const qint64 now = accounts.now();
    std::array<Attention, allConcerns.size()> found;
    for (const Concern concern : allConcerns)
        found[size_t(concern)].concern = concern;
    const auto take = [&](Concern concern, Rowid row, qint64 amount) {
        Attention &of = found[size_t(concern)];
        of.rows.push_back({row, amount});
        addTo(of.stake, amount, of.isOverflown);
    };
    const auto within = [now](qint64 time, int days) {
        return time != noInteger && time >= now && time < now + days * dayLength;
    };
    for (Rowid row = 1; row < s.present.size(); ++row) {
        const auto status = s.present[row] ? s.statusOf(row) : std::nullopt;
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
        if (const auto amount = expectedCharge(accounts, row, currency))
            take(*concern, row, *amount);
    }
    const DayRange lately{accounts.today().addDays(1 - chargebackLately), accounts.today()};
    Attention &charged = found[size_t(Concern::ChargedBack)];
    charged.resource = Resource::Transactions;
    charged.rows = accounts.ledger().rows(books, {lately, currency, {}, {}, {}, {}}, Metric::Chargebacks);
    for (const Contribution &row : charged.rows)
        addTo(charged.stake, row.amount, charged.isOverflown);

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
        const bool isFull = limit[row] > 0 // not so where there is none
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

} // namespace

qint64 attentionCount(const Accounts &accounts, const QString &currency)
{
    const auto code = accounts.codeOf(currency);
    qint64 count = 0;
    if (code)
        for (const Attention &attention : attentionOf(accounts, *code))
            count += attention.resource == Resource::Discounts ? 0 : qint64(attention.rows.size());
    return count;
}

HealthReport makeHealth(const Accounts &accounts, const QString &currency, const DayRange &range, int cohortMonths)
{
    HealthReport report;
    report.currency = currency;
    report.now = accounts.now();
    const auto code = accounts.codeOf(currency);
    if (!code)
        return report;
    report.attention = attentionOf(accounts, *code);
    addRenewals(accounts, *code, report);
    report.trials = trialsOf(accounts, *code, range);
    report.cohorts = cohortsOf(accounts, *code, cohortMonths);
    return report;
}
