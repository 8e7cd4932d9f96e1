// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "business.h"

namespace demo {

/// A business of 24 months: the same for the same options on every platform. Exactly the customers and the
/// transactions that were asked for, and three subscriptions for four customers as far as the transactions reach.
Business generate(const BusinessOptions &options);

} // namespace demo
