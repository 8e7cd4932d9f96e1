// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

namespace {

using Status = SubscriptionStatus;

/// Of what needs a subscription that runs.
std::optional<Bar> barUnlessRunning(Status status)
{
    switch (status) {
    case Status::Active:
    case Status::Trialing:
    case Status::PastDue: return {};
    case Status::Unpaid: return Bar::IsUnpaid;
    case Status::Paused: return Bar::IsPaused;
    case Status::ScheduledCancel: return Bar::IsScheduled;
    case Status::Canceled: return Bar::IsCanceled;
    case Status::Expired: return Bar::IsExpired;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Bar> barOfCancelling(Status status)
{
    if (status == Status::Canceled)
        return Bar::IsCanceled;
    return status == Status::Expired ? std::optional(Bar::IsExpired) : std::nullopt;
}

std::optional<Bar> barOfScheduling(Status status)
{
    if (status == Status::Paused)
        return Bar::IsPaused;
    return status == Status::ScheduledCancel ? std::optional(Bar::IsScheduled) : barOfCancelling(status);
}

std::optional<Bar> barOfResuming(Status status)
{
    if (status == Status::Paused || status == Status::ScheduledCancel)
        return {};
    const auto ended = barOfCancelling(status);
    return ended ? ended : Bar::IsRunning;
}

} // namespace

std::optional<Bar> barOf(WishKind kind, const Subscription &subscription)
{
    const auto status = subscription.status.known();
    if (!status)
        return Bar::StatusUnknown;
    if (kind == WishKind::CancelNow)
        return barOfCancelling(*status);
    if (kind == WishKind::CancelAtPeriodEnd)
        return barOfScheduling(*status);
    if (kind == WishKind::Resume)
        return barOfResuming(*status);
    if (kind == WishKind::ChangeSeats && !seatItem(subscription))
        return Bar::HasNoItems;
    return barUnlessRunning(*status); // pausing and changing
}

std::optional<Bar> barOf(WishKind, const Transaction &transaction)
{
    const auto status = transaction.status.known();
    if (!status)
        return Bar::StatusUnknown;
    switch (*status) {
    case TransactionStatus::Paid:
    case TransactionStatus::PartlyRefunded:
        return leftToRefund(transaction).minor > 0 ? std::nullopt : std::optional(Bar::NotPaid);
    case TransactionStatus::Refunded: return Bar::IsRefunded;
    case TransactionStatus::ChargedBack: return Bar::IsChargedBack;
    case TransactionStatus::Pending:
    case TransactionStatus::Uncollectible:
    case TransactionStatus::Declined:
    case TransactionStatus::Void:
    case TransactionStatus::Canceled: return Bar::NotPaid;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Bar> barOf(WishKind kind, const Product &product)
{
    return kind == WishKind::ArchiveProduct && product.status == ProductStatus::Archived
        ? std::optional(Bar::IsArchived)
        : std::nullopt;
}

std::optional<Bar> barOf(WishKind, const Discount &discount)
{
    return discount.status == DiscountStatus::Deleted ? std::optional(Bar::IsDeleted) : std::nullopt;
}

Money leftToRefund(const Transaction &transaction)
{
    const qint64 paid = transaction.amountPaid.value_or(transaction.amount);
    return {qMax<qint64>(0, paid - transaction.refundedAmount.value_or(0)), transaction.currency};
}

ChargeOnResume chargeOnResume(const Subscription &subscription, const QDateTime &now)
{
    const auto &end = subscription.currentPeriodEndDate;
    // It should have ended with its period: if it goes on, the next charge is due. Nobody knows of a period without an
    // end that it isn't over.
    if (subscription.status == SubscriptionStatus::ScheduledCancel)
        return !end || *end <= now ? ChargeOnResume::MayBe : ChargeOnResume::No;
    if (!end)
        return ChargeOnResume::MayBe;
    return *end <= now ? ChargeOnResume::Likely : ChargeOnResume::No;
}

std::optional<SubscriptionItem> seatItem(const Subscription &subscription)
{
    if (!subscription.items || subscription.items->size() != 1 || !subscription.items->first().units)
        return {};
    return subscription.items->first();
}
