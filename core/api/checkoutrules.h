// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Creem would refuse of a checkout, found before it is sent. For its custom fields see problemsOf() of
// productrules.h: they are the same as a product's.

#include "entities/checkout.h"
#include "entities/discount.h"
#include "rules.h"

enum class CheckoutField {
    Product,
    Units,
    CustomPrice,
    DiscountCode,
    CustomerEmail,
    SuccessUrl,
    RequestId,
    Metadata,
};
using CheckoutProblem = RuleProblem<CheckoutField>;

namespace checkoutlimits {
constexpr qint64 maxUnits = 100'000;
constexpr qint64 minCustomPrice = 100;        ///< minor units
constexpr qint64 maxCustomPrice = 99'999'999; ///< minor units
constexpr int maxRequestId = 255;             ///< characters; the contract names no limit
} // namespace checkoutlimits

/// What this computer knows of what a checkout names. Null: nothing.
struct CheckoutFacts
{
    const Product *product = nullptr;
    const Discount *discount = nullptr; ///< of the code
};

/// In the order of the fields; empty: nothing that we know of would be refused.
QList<CheckoutProblem> problemsOf(const NewCheckout &checkout, const CheckoutFacts &facts);
