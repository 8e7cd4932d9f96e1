// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "definitions.h"

/// Stands for what int64 can't hold, with a minus for what is below: no sum takes it for a number.
inline constexpr qint64 tooMuchMinor = std::numeric_limits<qint64>::max();

/// Adds to a sum and says so when int64 can't hold it: then the sum is no number any more.
void addTo(qint64 &sum, qint64 value, bool &isOverflown);

/// Amounts in minor units of one currency. What is paid is booked when it was paid. What is given back is booked when
/// this computer first saw that it was; where it never saw it otherwise, with the payment, because Creem doesn't say
/// when that happened.
struct Figures
{
    qint64 gross = 0;
    qint64 refunds = 0;
    qint64 chargebacks = 0;
    qint64 tax = 0; ///< of what was kept: negative on a day on which more tax was given back than taken
    qint64 discounts = 0;
    qint64 payments = 0;
    bool isOverflown = false; ///< int64 can't hold a sum: none of them is to be shown

    qint64 kept() const;            ///< tooMuchMinor where int64 can't hold it
    qint64 net() const;             ///< likewise
    qint64 of(Metric metric) const; ///< Gross to Payments; anything else is 0
    bool isEmpty() const { return *this == Figures(); }
    Figures &operator+=(const Figures &other);
    Figures &operator-=(const Figures &other);
    friend bool operator==(const Figures &, const Figures &) = default;
};

enum class Origin : quint8 {
    New,       ///< the first payment of a subscription that is more than nothing
    Recurring, ///< any other of a subscription
    OneTime,
};
inline constexpr std::array allOrigins{Origin::New, Origin::Recurring, Origin::OneTime};

struct Failures
{
    qint64 count = 0;
    qint64 amount = 0; ///< that was asked for
    bool isOverflown = false;
    Failures &operator+=(const Failures &other);
    friend bool operator==(const Failures &, const Failures &) = default;
};

struct DayFigures
{
    std::array<Figures, allOrigins.size()> byOrigin;
    Failures failed;

    Figures all() const;
    DayFigures &operator+=(const DayFigures &other);
    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};
