// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/productrules.h"

/// What is wrong with a field and what would be right, in a sentence that stands alone.
QString problemWords(const ProductProblem &problem);
