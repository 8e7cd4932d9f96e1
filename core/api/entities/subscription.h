// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "customer.h"
#include "product.h"
#include "transaction.h"

enum class SubscriptionStatus { Active, Trialing, PastDue, Unpaid, Paused, ScheduledCancel, Canceled, Expired };
template <>
inline constexpr auto json::enumNames<SubscriptionStatus> = std::to_array<std::pair<SubscriptionStatus, const char *>>(
    {{SubscriptionStatus::Active, "active"},
     {SubscriptionStatus::Trialing, "trialing"},
     {SubscriptionStatus::PastDue, "past_due"},
     {SubscriptionStatus::Unpaid, "unpaid"},
     {SubscriptionStatus::Paused, "paused"},
     {SubscriptionStatus::ScheduledCancel, "scheduled_cancel"},
     {SubscriptionStatus::Canceled, "canceled"},
     {SubscriptionStatus::Expired, "expired"}});
/// A subscriber of one of these may use what it is for.
inline constexpr std::array activeSubscriptionStatuses{
    SubscriptionStatus::Active, SubscriptionStatus::Trialing, SubscriptionStatus::PastDue,
    SubscriptionStatus::ScheduledCancel};

enum class CollectionMethod { ChargeAutomatically };
template <>
inline constexpr auto json::enumNames<CollectionMethod> = std::to_array<std::pair<CollectionMethod, const char *>>(
    {{CollectionMethod::ChargeAutomatically, "charge_automatically"}});

struct SubscriptionItem
{
    QString id;
    std::optional<QString> productId;
    std::optional<QString> priceId;
    std::optional<qint64> units; ///< seats
    friend bool operator==(const SubscriptionItem &, const SubscriptionItem &) = default;
};
template <>
inline constexpr auto json::fields<SubscriptionItem> = std::tuple{
    json::Field{"id", &SubscriptionItem::id},
    json::Field{"product_id", &SubscriptionItem::productId},
    json::Field{"price_id", &SubscriptionItem::priceId},
    json::Field{"units", &SubscriptionItem::units},
};

/// Dates in UTC. What a subscriber pays stands in the last transaction, not in product.price.
struct Subscription
{
    QString id;
    json::Open<ObjectMode> mode;
    Expandable<Product> product;
    Expandable<Customer> customer;
    std::optional<QList<SubscriptionItem>> items;
    json::Open<CollectionMethod> collectionMethod;
    json::Open<SubscriptionStatus> status;
    std::optional<QString> lastTransactionId;
    std::optional<Transaction> lastTransaction;
    std::optional<QDateTime> lastTransactionDate;
    std::optional<QDateTime> nextTransactionDate;
    std::optional<QDateTime> currentPeriodStartDate;
    std::optional<QDateTime> currentPeriodEndDate;
    std::optional<QDateTime> canceledAt;
    QDateTime createdAt;
    QDateTime updatedAt;
    friend bool operator==(const Subscription &, const Subscription &) = default;
};
template <>
inline constexpr auto json::fields<Subscription> = std::tuple{
    json::Field{"id", &Subscription::id},
    json::Field{"mode", &Subscription::mode},
    json::Field{"product", &Subscription::product},
    json::Field{"customer", &Subscription::customer},
    json::Field{"items", &Subscription::items},
    json::Field{"collection_method", &Subscription::collectionMethod},
    json::Field{"status", &Subscription::status},
    json::Field{"last_transaction_id", &Subscription::lastTransactionId},
    json::Field{"last_transaction", &Subscription::lastTransaction},
    json::Field{"last_transaction_date", &Subscription::lastTransactionDate},
    json::Field{"next_transaction_date", &Subscription::nextTransactionDate},
    json::Field{"current_period_start_date", &Subscription::currentPeriodStartDate},
    json::Field{"current_period_end_date", &Subscription::currentPeriodEndDate},
    json::Field{"canceled_at", &Subscription::canceledAt},
    json::Field{"created_at", &Subscription::createdAt},
    json::Field{"updated_at", &Subscription::updatedAt},
};

enum class CancelMode { Immediate, Scheduled };
template <>
inline constexpr auto json::enumNames<CancelMode> = std::to_array<std::pair<CancelMode, const char *>>(
    {{CancelMode::Immediate, "immediate"}, {CancelMode::Scheduled, "scheduled"}});

enum class OnExecute { Cancel, Pause };
template <>
inline constexpr auto json::enumNames<OnExecute> =
    std::to_array<std::pair<OnExecute, const char *>>({{OnExecute::Cancel, "cancel"}, {OnExecute::Pause, "pause"}});

/// Body of POST /v1/subscriptions/{id}/cancel. An omitted mode falls to a setting of the store that no call can read,
/// so it is not optional here. onExecute says what a scheduled cancel does; it is ignored for an immediate one.
struct Cancellation
{
    json::Open<CancelMode> mode = CancelMode::Scheduled;
    std::optional<json::Open<OnExecute>> onExecute;
    friend bool operator==(const Cancellation &, const Cancellation &) = default;
};
template <>
inline constexpr auto json::fields<Cancellation> = std::tuple{
    json::Field{"mode", &Cancellation::mode},
    json::Field{"onExecute", &Cancellation::onExecute},
};

/// ChargeImmediately charges now and starts a new cycle; Charge puts it on the next invoice; None changes at the
/// next cycle. Never omitted: the defaults differ between calls, and one of them charges at once.
enum class UpdateBehavior { ProrationChargeImmediately, ProrationCharge, ProrationNone };
template <>
inline constexpr auto json::enumNames<UpdateBehavior> = std::to_array<std::pair<UpdateBehavior, const char *>>(
    {{UpdateBehavior::ProrationChargeImmediately, "proration-charge-immediately"},
     {UpdateBehavior::ProrationCharge, "proration-charge"},
     {UpdateBehavior::ProrationNone, "proration-none"}});

/// Body of POST /v1/subscriptions/{id}/upgrade.
struct PlanChange
{
    QString productId;
    json::Open<UpdateBehavior> updateBehavior = UpdateBehavior::ProrationCharge;
    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};
template <>
inline constexpr auto json::fields<PlanChange> = std::tuple{
    json::Field{"product_id", &PlanChange::productId},
    json::Field{"update_behavior", &PlanChange::updateBehavior},
};

struct SeatChangeItem
{
    QString id; ///< of the SubscriptionItem
    qint64 units = 1;
    friend bool operator==(const SeatChangeItem &, const SeatChangeItem &) = default;
};
template <>
inline constexpr auto json::fields<SeatChangeItem> = std::tuple{
    json::Field{"id", &SeatChangeItem::id},
    json::Field{"units", &SeatChangeItem::units},
};
/// Body of POST /v1/subscriptions/{id}.
struct SeatChange
{
    QList<SeatChangeItem> items;
    json::Open<UpdateBehavior> updateBehavior = UpdateBehavior::ProrationCharge;
    friend bool operator==(const SeatChange &, const SeatChange &) = default;
};
template <>
inline constexpr auto json::fields<SeatChange> = std::tuple{
    json::Field{"items", &SeatChange::items},
    json::Field{"update_behavior", &SeatChange::updateBehavior},
};
