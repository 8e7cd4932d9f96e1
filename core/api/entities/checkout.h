// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "license.h"
#include "order.h"
#include "subscription.h"

enum class CheckoutStatus { Pending, Processing, Completed, Expired };
template <>
inline constexpr auto json::enumNames<CheckoutStatus> = std::to_array<std::pair<CheckoutStatus, const char *>>(
    {{CheckoutStatus::Pending, "pending"},
     {CheckoutStatus::Processing, "processing"},
     {CheckoutStatus::Completed, "completed"},
     {CheckoutStatus::Expired, "expired"}});

struct Checkout
{
    QString id;
    json::Open<ObjectMode> mode;
    json::Open<CheckoutStatus> status;
    std::optional<QString> requestId;
    Expandable<Product> product;
    std::optional<qint64> units;
    std::optional<Expandable<Order>> order;
    std::optional<Expandable<Subscription>> subscription;
    std::optional<Expandable<Customer>> customer;
    std::optional<QList<CustomField>> customFields;
    std::optional<QString> checkoutUrl;
    std::optional<QString> successUrl;
    std::optional<QList<License>> licenseKeys;
    std::optional<QJsonObject> metadata;
    friend bool operator==(const Checkout &, const Checkout &) = default;
};
template <>
inline constexpr auto json::fields<Checkout> = std::tuple{
    json::Field{"id", &Checkout::id},
    json::Field{"mode", &Checkout::mode},
    json::Field{"status", &Checkout::status},
    json::Field{"request_id", &Checkout::requestId},
    json::Field{"product", &Checkout::product},
    json::Field{"units", &Checkout::units},
    json::Field{"order", &Checkout::order},
    json::Field{"subscription", &Checkout::subscription},
    json::Field{"customer", &Checkout::customer},
    json::Field{"custom_fields", &Checkout::customFields},
    json::Field{"checkout_url", &Checkout::checkoutUrl},
    json::Field{"success_url", &Checkout::successUrl},
    json::Field{"license_keys", &Checkout::licenseKeys},
    json::Field{"metadata", &Checkout::metadata},
};

/// Either id or email, not both.
struct CheckoutCustomer
{
    std::optional<QString> id;
    std::optional<QString> email;
    friend bool operator==(const CheckoutCustomer &, const CheckoutCustomer &) = default;
};
template <>
inline constexpr auto json::fields<CheckoutCustomer> = std::tuple{
    json::Field{"id", &CheckoutCustomer::id},
    json::Field{"email", &CheckoutCustomer::email},
};

/// Body of POST /v1/checkouts.
struct NewCheckout
{
    std::optional<QString> requestId;
    QString productId;
    std::optional<qint64> units;
    std::optional<qint64> customPrice; ///< minor units, 100 to 99999999; one-time products only
    std::optional<QString> discountCode;
    std::optional<QString> affiliateCode;
    std::optional<CheckoutCustomer> customer;
    std::optional<QList<NewCustomField>> customFields;
    std::optional<QString> successUrl;
    std::optional<QJsonObject> metadata;
    friend bool operator==(const NewCheckout &, const NewCheckout &) = default;
};
template <>
inline constexpr auto json::fields<NewCheckout> = std::tuple{
    json::Field{"request_id", &NewCheckout::requestId},
    json::Field{"product_id", &NewCheckout::productId},
    json::Field{"units", &NewCheckout::units},
    json::Field{"custom_price", &NewCheckout::customPrice},
    json::Field{"discount_code", &NewCheckout::discountCode},
    json::Field{"affiliate_code", &NewCheckout::affiliateCode},
    json::Field{"customer", &NewCheckout::customer},
    json::Field{"custom_fields", &NewCheckout::customFields},
    json::Field{"success_url", &NewCheckout::successUrl},
    json::Field{"metadata", &NewCheckout::metadata},
};
