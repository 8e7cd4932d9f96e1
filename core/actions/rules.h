// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the state of an object allows. Pure functions; the ui words the reasons. Creem has the last word.

#include "core/format/money.h"
#include "wish.h"

/// Why something can't be done to an object as it is now.
enum class Bar {
    IsCanceled,
    IsExpired,
    IsPaused,
    IsUnpaid,
    IsScheduled,   ///< it ends with its period already
    IsRunning,     ///< there is nothing to resume
    HasNoItems,    ///< Creem doesn't say which item has the seats, or there are several
    StatusUnknown, ///< a word that Creem has introduced since
    NotPaid,       ///< nothing came in that could go back
    IsRefunded,
    IsChargedBack, ///< the bank has taken the money back
    IsArchived,
    IsDeleted,
};
template <>
inline constexpr auto json::enumNames<Bar> = std::to_array<std::pair<Bar, const char *>>(
    {{Bar::IsCanceled, "canceled"},
     {Bar::IsExpired, "expired"},
     {Bar::IsPaused, "paused"},
     {Bar::IsUnpaid, "unpaid"},
     {Bar::IsScheduled, "scheduled"},
     {Bar::IsRunning, "running"},
     {Bar::HasNoItems, "no-items"},
     {Bar::StatusUnknown, "status-unknown"},
     {Bar::NotPaid, "not-paid"},
     {Bar::IsRefunded, "refunded"},
     {Bar::IsChargedBack, "charged-back"},
     {Bar::IsArchived, "archived"},
     {Bar::IsDeleted, "deleted"}});

/// nullopt: it can be wished. kind: one that is about such an object.
std::optional<Bar> barOf(WishKind kind, const Subscription &subscription);
std::optional<Bar> barOf(WishKind kind, const Transaction &transaction);
std::optional<Bar> barOf(WishKind kind, const Product &product);
std::optional<Bar> barOf(WishKind kind, const Discount &discount);

/// What a refund would give back: the API refunds all of it or nothing.
Money leftToRefund(const Transaction &transaction);

/// Whether the card is charged as soon as a subscription is resumed.
enum class ChargeOnResume {
    No,     ///< what was paid for goes on, or was never left
    Likely, ///< the period that was paid for is over
    MayBe,  ///< Creem doesn't say when that period ends, or it should have ended with it
};
ChargeOnResume chargeOnResume(const Subscription &subscription, const QDateTime &now); ///< now: UTC

/// The item that has the seats, when there is exactly one.
std::optional<SubscriptionItem> seatItem(const Subscription &subscription);
