// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a subscription's MRR came to be what it is, from what was paid for it.

#include "period.h"

#include <vector>

/// One payment of a subscription, for a period of it.
struct Charge
{
    qint64 at = 0;
    qint64 from = noInteger; ///< of the period; noInteger: not said
    qint64 to = noInteger;
    qint64 amount = 0; ///< paid, without tax
    quint16 currency = 0;
};

enum class Movement : quint8 { New, Expansion, Contraction, Churn, Reactivation };
inline constexpr std::array allMovements{
    Movement::New, Movement::Expansion, Movement::Contraction, Movement::Churn, Movement::Reactivation};

struct MrrChange
{
    qint64 at = 0;
    Rowid subscription = 0;
    quint16 currency = 0;
    Movement movement = Movement::New;
    qint64 before = 0; ///< minor units a month
    qint64 after = 0;
    qint64 difference() const { return after - before; }
    friend bool operator==(const MrrChange &, const MrrChange &) = default;
};

/// What a timeline is made of, besides the charges.
struct SubscriptionFacts
{
    Rowid row = 0;
    std::optional<SubscriptionStatus> status; ///< nullopt: one we don't know
    qint64 created = noInteger;
    qint64 canceled = noInteger;
    qint64 updated = noInteger;
    Period usual;                         ///< of its product now
    std::optional<qint64> listPrice = {}; ///< of its product and seats now, in the currency of all charges
};

/// How a subscription's MRR changed, up to now. Charges: that were paid, the earliest first.
///
/// - A charge for a period sets it to what WholePrice makes of it, in a month.
/// - Where a charge is for a part of that (more seats, a plan changed at once) the next charge for a whole period says
///   the price, if there is one already; of more seats only if that is more.
/// - An invoice that also holds the difference of an earlier change counts as it stands: nothing tells the two apart.
/// - The price of a trial is no MRR: a first charge for a clearly shorter time than the next, or than the product's,
/// that
///   isn't one of whole months.
/// - It ends when it was canceled, or with what was paid for when that was to be its end, and when it has expired, is
///   unpaid or paused; also when the next charge came later than longestGap after that.
///   Where Creem doesn't say when it was canceled: when it was last changed, and no later than with what was paid
///   for.
/// - Going to nothing is Churn, coming back from nothing Reactivation.
struct Timeline
{
    std::vector<MrrChange> changes;
    /// At a later now it may be another, although nothing else has changed: a charge or an end lies ahead of this
    /// computer's clock.
    bool isOpen = false;
};
Timeline timelineOf(const SubscriptionFacts &facts, std::span<const Charge> charges, qint64 now);

/// When what was canceled ended. Where it was to end with its period the time at which that was asked for is all that
/// may be kept of it: one that changed last when its period ended is taken to have ended then.
qint64 endOfCanceled(qint64 canceled, qint64 updated, qint64 paidTo);

/// The first charge is the price of a trial.
bool beginsWithTrial(const SubscriptionFacts &facts, std::span<const Charge> charges);
