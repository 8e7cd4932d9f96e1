// SPDX-License-Identifier: GPL-3.0-or-later
#include "definitions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using T = TransactionStatus;
using S = SubscriptionStatus;

constexpr std::array paid{T::Paid, T::Refunded, T::PartlyRefunded, T::ChargedBack};
constexpr std::array refunded{T::Refunded, T::PartlyRefunded, T::ChargedBack, T::Paid};
constexpr std::array chargedBack{T::ChargedBack};
constexpr std::array failed{T::Declined, T::Uncollectible};
constexpr auto active = activeSubscriptionStatuses;
constexpr std::array paying{S::Active, S::PastDue, S::ScheduledCancel};
constexpr std::array renewing{S::Active, S::Trialing};
constexpr std::array atStake{S::PastDue, S::Unpaid, S::ScheduledCancel, S::Trialing};

constexpr std::span<const T> noTransactions;
constexpr std::span<const S> noSubscriptions;

constexpr Definition definitions[] = {
    {Metric::Gross, paid, noSubscriptions, CountedTime::Payment},
    {Metric::Refunds, refunded, noSubscriptions, CountedTime::FirstSeen},
    {Metric::Chargebacks, chargedBack, noSubscriptions, CountedTime::FirstSeen},
    {Metric::Kept, paid, noSubscriptions, CountedTime::FirstSeen},
    {Metric::Tax, paid, noSubscriptions, CountedTime::FirstSeen},
    {Metric::Net, paid, noSubscriptions, CountedTime::FirstSeen},
    {Metric::Discounts, paid, noSubscriptions, CountedTime::Payment},
    {Metric::Payments, paid, noSubscriptions, CountedTime::Payment},
    {Metric::FailedPayments, failed, noSubscriptions, CountedTime::Payment},
    {Metric::NewCustomers, noTransactions, noSubscriptions, CountedTime::Created},
    {Metric::ActiveSubscriptions, noTransactions, active, CountedTime::EndOfRange},
    {Metric::Mrr, paid, paying, CountedTime::EndOfRange},
    {Metric::NewMrr, paid, paying, CountedTime::Movement},
    {Metric::ExpansionMrr, paid, paying, CountedTime::Movement},
    {Metric::ContractionMrr, paid, paying, CountedTime::Movement},
    {Metric::ChurnedMrr, paid, paying, CountedTime::Movement},
    {Metric::ReactivationMrr, paid, paying, CountedTime::Movement},
    {Metric::Subscribers, paid, paying, CountedTime::EndOfRange},
    {Metric::SubscriberChurn, paid, paying, CountedTime::StartOfRange},
    {Metric::RevenueChurn, paid, paying, CountedTime::StartOfRange},
    {Metric::Arpu, paid, paying, CountedTime::EndOfRange},
    {Metric::Ltv, paid, paying, CountedTime::EndOfRange},
    {Metric::QuickRatio, paid, paying, CountedTime::Movement},
    {Metric::TrialConversion, paid, noSubscriptions, CountedTime::Created},
    {Metric::Retention, paid, paying, CountedTime::Movement},
    {Metric::Forecast, paid, renewing, CountedTime::NextCharge},
    {Metric::AtStake, chargedBack, atStake, CountedTime::Now},
};

template <size_t n, class E> bool holds(const std::array<E, n> &values, E value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

QLatin1String metricName(Metric metric)
{
    switch (metric) {
    case Metric::Gross: return "gross"_L1;
    case Metric::Refunds: return "refunds"_L1;
    case Metric::Chargebacks: return "chargebacks"_L1;
    case Metric::Kept: return "kept"_L1;
    case Metric::Tax: return "tax"_L1;
    case Metric::Net: return "net"_L1;
    case Metric::Discounts: return "discounts"_L1;
    case Metric::Payments: return "payments"_L1;
    case Metric::FailedPayments: return "failed_payments"_L1;
    case Metric::NewCustomers: return "new_customers"_L1;
    case Metric::ActiveSubscriptions: return "active_subscriptions"_L1;
    case Metric::Mrr: return "mrr"_L1;
    case Metric::NewMrr: return "new_mrr"_L1;
    case Metric::ExpansionMrr: return "expansion_mrr"_L1;
    case Metric::ContractionMrr: return "contraction_mrr"_L1;
    case Metric::ChurnedMrr: return "churned_mrr"_L1;
    case Metric::ReactivationMrr: return "reactivation_mrr"_L1;
    case Metric::Subscribers: return "subscribers"_L1;
    case Metric::SubscriberChurn: return "subscriber_churn"_L1;
    case Metric::RevenueChurn: return "revenue_churn"_L1;
    case Metric::Arpu: return "arpu"_L1;
    case Metric::Ltv: return "ltv"_L1;
    case Metric::QuickRatio: return "quick_ratio"_L1;
    case Metric::TrialConversion: return "trial_conversion"_L1;
    case Metric::Retention: return "retention"_L1;
    case Metric::Forecast: return "forecast"_L1;
    case Metric::AtStake: return "at_stake"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

const Definition &definitionOf(Metric metric)
{
    const auto it = std::find_if(
        std::begin(definitions), std::end(definitions), [&](const Definition &d) { return d.metric == metric; });
    Q_ASSERT(it != std::end(definitions));
    return *it;
}

bool isPaid(TransactionStatus status) { return holds(paid, status); }
bool isFailed(TransactionStatus status) { return holds(failed, status); }
bool isActive(SubscriptionStatus status) { return holds(active, status); }
bool countsForMrr(SubscriptionStatus status) { return holds(paying, status); }
