// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/checkoutrules.h"
#include "core/api/customerrules.h"
#include "core/api/discountrules.h"
#include "core/api/productrules.h"

/// What is wrong with a field and what would be right, in a sentence that stands alone.
QString problemWords(const ProductProblem &problem);
QString problemWords(const DiscountProblem &problem);
QString problemWords(const CustomerProblem &problem);
QString problemWords(const CheckoutProblem &problem);
