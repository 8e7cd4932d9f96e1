// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What counts as what, as data. The computations follow these tables, and ui words them beside each figure.

#include "core/api/entities/subscription.h"
#include "core/api/entities/transaction.h"

#include <array>
#include <span>

enum class Metric {
    Gross,       ///< what was paid, tax included, after discounts
    Refunds,     ///< what was given back of it
    Chargebacks, ///< what banks took back of the rest
    Kept,        ///< Gross - Refunds - Chargebacks; what Creem's summary calls revenue
    Tax,         ///< the part of Kept that is tax
    Net,         ///< Kept - Tax
    Discounts,   ///< what discounts took off before anything was paid; part of no other figure
    Payments,    ///< how many
    FailedPayments,
    NewCustomers,
    ActiveSubscriptions,
    Mrr,
    NewMrr,
    ExpansionMrr,
    ContractionMrr,
    ChurnedMrr,
    ReactivationMrr,
    Subscribers, ///< subscriptions with MRR
    SubscriberChurn,
    RevenueChurn,
    Arpu,
    Ltv,
    QuickRatio,
    TrialConversion,
    Retention,
    Forecast,
    AtStake, ///< of what needs attention
};
inline constexpr std::array allMetrics{
    Metric::Gross,
    Metric::Refunds,
    Metric::Chargebacks,
    Metric::Kept,
    Metric::Tax,
    Metric::Net,
    Metric::Discounts,
    Metric::Payments,
    Metric::FailedPayments,
    Metric::NewCustomers,
    Metric::ActiveSubscriptions,
    Metric::Mrr,
    Metric::NewMrr,
    Metric::ExpansionMrr,
    Metric::ContractionMrr,
    Metric::ChurnedMrr,
    Metric::ReactivationMrr,
    Metric::Subscribers,
    Metric::SubscriberChurn,
    Metric::RevenueChurn,
    Metric::Arpu,
    Metric::Ltv,
    Metric::QuickRatio,
    Metric::TrialConversion,
    Metric::Retention,
    Metric::Forecast,
    Metric::AtStake};
QLatin1String metricName(Metric metric); ///< "gross" …: the command line, files

enum class CountedTime {
    Payment,      ///< when the payment was made
    FirstSeen,    ///< when this computer first saw the change; the payment's time for what it never saw otherwise
    Movement,     ///< when the subscription's MRR changed
    Created,      ///< when the record was made
    EndOfRange,   ///< the state at the end of the last day
    StartOfRange, ///< a rate of what was there when the range began
    NextCharge,   ///< when Creem says that it will charge next
    Now,
};

struct Definition
{
    Metric metric;
    std::span<const TransactionStatus> transactions; ///< statuses that count; empty: none are looked at
    std::span<const SubscriptionStatus> subscriptions;
    CountedTime time;
};
const Definition &definitionOf(Metric metric);

bool isPaid(TransactionStatus status);    ///< money came in, whatever became of it later
bool isFailed(TransactionStatus status);  ///< money was asked for and didn't come
bool isActive(SubscriptionStatus status); ///< may use what it is for; trials too
bool countsForMrr(SubscriptionStatus status);

/// A subscription whose next charge is later than this after the end of what it had paid for had stopped in between.
inline constexpr qint64 longestGap = 30 * qint64(86'400'000); // ms
