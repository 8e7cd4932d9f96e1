// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "business.h"
#include "random.h"

namespace demo {

/// One subscription's life, from the checkout to today. Indices into orders, subscriptions and customers are left
/// none; the caller fills them in.
struct Life
{
    SubscriptionRow subscription;
    std::vector<TransactionRow> transactions; ///< oldest first
    int firstDiscountUse = 0;                 ///< 1 when its first invoice was discounted
};

Life live(const Business &business, Random &random, SubscriptionStatus end, std::array<char, 2> country);

/// What happens to a payment after it: most stay paid. May set refunded.
void settle(TransactionRow &row, Random &random, Milliseconds now);

/// What the discount takes off a price, minor units; nth counts the product's periods from 0.
qint64 discountOn(const Business &business, Index discount, Index product, qint64 price, int nth);

/// Index of a discount that applies to the product and was there at the time; none mostly.
Index maybeDiscount(const Business &business, Random &random, Index product, Milliseconds at, int permille);

} // namespace demo
