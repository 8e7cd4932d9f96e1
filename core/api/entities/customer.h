// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "common.h"

struct Customer
{
    QString id;
    json::Open<ObjectMode> mode;
    QString email;
    std::optional<QString> name;
    std::optional<QString> country; ///< ISO 3166-1 alpha-2; required by the contract, null in practice
    std::optional<QString> externalId;
    std::optional<QJsonObject> metadata;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    friend bool operator==(const Customer &, const Customer &) = default;
};
template <>
inline constexpr auto json::fields<Customer> = std::tuple{
    json::Field{"id", &Customer::id},
    json::Field{"mode", &Customer::mode},
    json::Field{"email", &Customer::email},
    json::Field{"name", &Customer::name},
    json::Field{"country", &Customer::country},
    json::Field{"external_id", &Customer::externalId},
    json::Field{"metadata", &Customer::metadata},
    json::Field{"created_at", &Customer::createdAt},
    json::Field{"updated_at", &Customer::updatedAt},
};

/// Body of POST /v1/customers.
struct NewCustomer
{
    QString email;
    QString name;
    std::optional<QJsonObject> metadata;
    friend bool operator==(const NewCustomer &, const NewCustomer &) = default;
};
template <>
inline constexpr auto json::fields<NewCustomer> = std::tuple{
    json::Field{"email", &NewCustomer::email},
    json::Field{"name", &NewCustomer::name},
    json::Field{"metadata", &NewCustomer::metadata},
};

/// Body of PATCH /v1/customers: only what is set changes.
struct CustomerChanges
{
    QString customerId;
    std::optional<QString> name;
    std::optional<QString> email;
    std::optional<QJsonObject> metadata;
    std::optional<json::Nullable<QString>> externalId;
    friend bool operator==(const CustomerChanges &, const CustomerChanges &) = default;
};
template <>
inline constexpr auto json::fields<CustomerChanges> = std::tuple{
    json::Field{"customer_id", &CustomerChanges::customerId},
    json::Field{"name", &CustomerChanges::name},
    json::Field{"email", &CustomerChanges::email},
    json::Field{"metadata", &CustomerChanges::metadata},
    json::Field{"external_id", &CustomerChanges::externalId},
};

/// The customer's own portal at Creem. Whoever has the link is the customer: treat it as a secret.
struct CustomerLinks
{
    QString customerPortalLink;
    friend bool operator==(const CustomerLinks &, const CustomerLinks &) = default;
};
template <>
inline constexpr auto json::fields<CustomerLinks> = std::tuple{
    json::Field{"customer_portal_link", &CustomerLinks::customerPortalLink},
};
