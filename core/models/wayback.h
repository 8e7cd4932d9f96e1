// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether what was done can be taken back by another wish, and which. Pure functions; the ui words the reasons.

#include "core/actions/record.h"

#include <variant>

/// What leads back.
enum class WayBack {
    Resume,   ///< a subscription that was paused, or is to end
    EditBack, ///< what a product or a customer was before
    RecreateDiscount,
    DeleteDiscount,
    ArchiveProduct,
};

/// Why nothing does.
enum class NoWayBack {
    NothingHappened,  ///< it was refused, not sent, or not done
    StillOpen,        ///< nobody knows yet whether it happened
    NeverKnown,       ///< nor ever will: it was left open
    SubscriptionOver, ///< a cancelled subscription can't be revived: the customer has to buy again
    MoneyIsBack,      ///< a refund
    ProductArchived,  ///< only Creem's web dashboard brings it back
    CustomerStays,    ///< the API deletes no customer
    LinkStays,        ///< a link can't be withdrawn; it ends by itself
    ChooseAnew,       ///< plans, seats and pauses: wished anew at the subscription, with what it costs now
    NeedsKey,         ///< the journal doesn't keep a licence's key: on the page of licences
    NotRemembered,    ///< the journal doesn't know how it was before
    HasEnded,         ///< a discount whose time is over: made again it would never end
    OfAnotherKey,     ///< what would be made again may have been another store's
    NotKnownHere,     ///< a later version did it
};

using WayBackOrNot = std::variant<WayBack, NoWayBack>;
WayBackOrNot wayBackOf(const ActionRecord &record);

/// The wish that leads back from how the object is now, as Creem says it (compact JSON of its type; for a discount to
/// be made again: nothing). nullopt: there is nothing to take back any more, or it isn't what it should be.
std::optional<Wish> wishBack(const ActionRecord &record, const QJsonObject &now);
