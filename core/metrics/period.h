// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How long what is paid is for.

#include "books.h"

/// How long a price is for: a number of months, or of days where days are zero months.
struct Period
{
    qint64 months = 0;
    qint64 days = 0;
    bool isKnown() const { return months > 0 || days > 0; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// What an amount for a period is worth in a month, cut to the minor unit: a year's 190.00 is 15.83. A year has 365
/// days. Nothing for what is not more than nothing.
qint64 monthly(qint64 amount, const Period &period);

/// A product's period from its billing period and its length in hundredths of an average day; unknown for one-time.
Period periodOf(const QString &billingPeriod, qint64 hundredthsOfDays);
/// The period from one time to another, where that is shortestPeriod or more; usual: what it is taken for if it may be.
Period periodBetween(qint64 from, qint64 to, const Period &usual);

inline constexpr qint64 shortestPeriod = 43'200'000; // ms: half a day is rounded to one

/// From a day to the same of another month.
bool isWholeMonths(qint64 from, qint64 to);
qint64 lengthOf(const Period &period); ///< ms; of months: their average
Period periodOfProduct(const Books &books, Rowid product);

/// Times of a period's beginning and end that lie no further apart are one.
inline constexpr qint64 sameTime = 3'600'000; // ms
