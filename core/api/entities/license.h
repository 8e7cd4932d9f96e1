// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Creem's word is licence; the code says License.
#include "common.h"

enum class LicenseStatus { Inactive, Active, Expired, Disabled };
template <>
inline constexpr auto json::enumNames<LicenseStatus> = std::to_array<std::pair<LicenseStatus, const char *>>(
    {{LicenseStatus::Inactive, "inactive"},
     {LicenseStatus::Active, "active"},
     {LicenseStatus::Expired, "expired"},
     {LicenseStatus::Disabled, "disabled"}});

enum class LicenseInstanceStatus { Active, Deactivated };
template <>
inline constexpr auto json::enumNames<LicenseInstanceStatus> =
    std::to_array<std::pair<LicenseInstanceStatus, const char *>>(
        {{LicenseInstanceStatus::Active, "active"}, {LicenseInstanceStatus::Deactivated, "deactivated"}});

/// One activation of a key: a machine, say.
struct LicenseInstance
{
    QString id;
    json::Open<ObjectMode> mode;
    QString name;
    json::Open<LicenseInstanceStatus> status;
    QDateTime createdAt; ///< UTC
    friend bool operator==(const LicenseInstance &, const LicenseInstance &) = default;
};
template <>
inline constexpr auto json::fields<LicenseInstance> = std::tuple{
    json::Field{"id", &LicenseInstance::id},
    json::Field{"mode", &LicenseInstance::mode},
    json::Field{"name", &LicenseInstance::name},
    json::Field{"status", &LicenseInstance::status},
    json::Field{"created_at", &LicenseInstance::createdAt},
};

struct License
{
    QString id;
    json::Open<ObjectMode> mode;
    QString productId;
    json::Open<LicenseStatus> status;
    QString key;
    qint64 activation = 0;                 ///< how often it was activated
    std::optional<qint64> activationLimit; ///< empty: unlimited
    std::optional<QDateTime> expiresAt;    ///< UTC; empty: never
    QDateTime createdAt;                   ///< UTC
    std::optional<LicenseInstance> instance;
    friend bool operator==(const License &, const License &) = default;
};
template <>
inline constexpr auto json::fields<License> = std::tuple{
    json::Field{"id", &License::id},
    json::Field{"mode", &License::mode},
    json::Field{"product_id", &License::productId},
    json::Field{"status", &License::status},
    json::Field{"key", &License::key},
    json::Field{"activation", &License::activation},
    json::Field{"activation_limit", &License::activationLimit},
    json::Field{"expires_at", &License::expiresAt},
    json::Field{"created_at", &License::createdAt},
    json::Field{"instance", &License::instance},
};
