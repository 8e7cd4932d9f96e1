// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "figures.h"

/// Holds the product of two qint64. Both our compilers have it; the standard doesn't.
__extension__ typedef __int128 Wide; // NOLINT(modernize-use-using): there is no __extension__ before using

/// What int64 can't hold becomes tooMuchMinor, or the same with a minus.
inline qint64 narrowed(Wide amount)
{
    return amount > tooMuchMinor ? tooMuchMinor : amount < -tooMuchMinor ? -tooMuchMinor : qint64(amount);
}
