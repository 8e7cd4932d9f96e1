// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "common.h"

enum class DiscountStatus { Active, Draft, Scheduled, Expired, Deleted };
template <>
inline constexpr auto json::enumNames<DiscountStatus> = std::to_array<std::pair<DiscountStatus, const char *>>(
    {{DiscountStatus::Active, "active"},
     {DiscountStatus::Draft, "draft"},
     {DiscountStatus::Scheduled, "scheduled"},
     {DiscountStatus::Expired, "expired"},
     {DiscountStatus::Deleted, "deleted"}});

enum class DiscountType { Percentage, Fixed };
template <>
inline constexpr auto json::enumNames<DiscountType> = std::to_array<std::pair<DiscountType, const char *>>(
    {{DiscountType::Percentage, "percentage"}, {DiscountType::Fixed, "fixed"}});

enum class DiscountDuration { Once, Repeating, Forever };
template <>
inline constexpr auto json::enumNames<DiscountDuration> = std::to_array<std::pair<DiscountDuration, const char *>>(
    {{DiscountDuration::Once, "once"},
     {DiscountDuration::Repeating, "repeating"},
     {DiscountDuration::Forever, "forever"}});

/// amount counts for Fixed (minor units of currency), percentage for Percentage.
struct Discount
{
    QString id;
    json::Open<ObjectMode> mode;
    json::Open<DiscountStatus> status;
    QString name;
    QString code;
    json::Open<DiscountType> type;
    std::optional<qint64> amount;
    std::optional<QString> currency;
    std::optional<double> percentage;
    std::optional<QDateTime> expiryDate; ///< UTC
    std::optional<qint64> maxRedemptions;
    std::optional<json::Open<DiscountDuration>> duration;
    std::optional<qint64> durationInMonths;
    std::optional<QList<QString>> appliesToProducts; ///< product ids
    std::optional<qint64> redeemCount;
    friend bool operator==(const Discount &, const Discount &) = default;
};
template <>
inline constexpr auto json::fields<Discount> = std::tuple{
    json::Field{"id", &Discount::id},
    json::Field{"mode", &Discount::mode},
    json::Field{"status", &Discount::status},
    json::Field{"name", &Discount::name},
    json::Field{"code", &Discount::code},
    json::Field{"type", &Discount::type},
    json::Field{"amount", &Discount::amount},
    json::Field{"currency", &Discount::currency},
    json::Field{"percentage", &Discount::percentage},
    json::Field{"expiry_date", &Discount::expiryDate},
    json::Field{"max_redemptions", &Discount::maxRedemptions},
    json::Field{"duration", &Discount::duration},
    json::Field{"duration_in_months", &Discount::durationInMonths},
    json::Field{"applies_to_products", &Discount::appliesToProducts},
    json::Field{"redeem_count", &Discount::redeemCount},
};

/// Body of POST /v1/discounts. Without a code Creem makes one. There is no edit.
struct NewDiscount
{
    QString name;
    std::optional<QString> code;
    json::Open<DiscountType> type = DiscountType::Percentage;
    std::optional<qint64> amount; ///< minor units of currency
    std::optional<QString> currency;
    std::optional<double> percentage;
    std::optional<QDateTime> expiryDate;
    std::optional<qint64> maxRedemptions;
    json::Open<DiscountDuration> duration = DiscountDuration::Once;
    std::optional<qint64> durationInMonths; ///< with Repeating
    QList<QString> appliesToProducts;       ///< product ids
    friend bool operator==(const NewDiscount &, const NewDiscount &) = default;
};
template <>
inline constexpr auto json::fields<NewDiscount> = std::tuple{
    json::Field{"name", &NewDiscount::name},
    json::Field{"code", &NewDiscount::code},
    json::Field{"type", &NewDiscount::type},
    json::Field{"amount", &NewDiscount::amount},
    json::Field{"currency", &NewDiscount::currency},
    json::Field{"percentage", &NewDiscount::percentage},
    json::Field{"expiry_date", &NewDiscount::expiryDate},
    json::Field{"max_redemptions", &NewDiscount::maxRedemptions},
    json::Field{"duration", &NewDiscount::duration},
    json::Field{"duration_in_months", &NewDiscount::durationInMonths},
    json::Field{"applies_to_products", &NewDiscount::appliesToProducts},
};
