// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Creem would refuse of a discount, found before it is sent.

#include "entities/discount.h"
#include "rules.h"

enum class DiscountField {
    Name,
    Code,
    Percentage,
    Amount,
    Currency,
    Duration,
    Months,
    Products,
    MaxRedemptions,
    Expiry,
};
using DiscountProblem = RuleProblem<DiscountField>;

namespace discountlimits {
constexpr int maxName = 200; ///< characters; the contract names no limit
constexpr int maxCode = 64;  ///< characters; nobody types a longer one
constexpr double minPercentage = 1;
constexpr double maxPercentage = 100;
constexpr qint64 maxAmount = 99'999'999; ///< minor units; what a checkout's price may be at most
constexpr int maxMonths = 120;
constexpr qint64 maxRedemptions = 1'000'000'000;
} // namespace discountlimits

/// In the order of the fields; empty: nothing that we know of would be refused. now: UTC.
QList<DiscountProblem> problemsOf(const NewDiscount &discount, const QDateTime &now);

/// The discount as a draft that makes another one like it: without its code, which can be taken once only, and without
/// an expiry that is over. now: UTC.
NewDiscount draftOf(const Discount &discount, const QDateTime &now);
