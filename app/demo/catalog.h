// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "business.h"
#include "random.h"

namespace demo {

/// Fills products and discounts: what the business sells, before anybody has bought anything.
void addProducts(Business &business, Random &random);
void addDiscounts(Business &business, Random &random);

} // namespace demo
