// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The one answer that Creem writes in camelCase.
#include "common.h"

enum class StatsInterval { Day, Week, Month };
template <>
inline constexpr auto json::enumNames<StatsInterval> = std::to_array<std::pair<StatsInterval, const char *>>(
    {{StatsInterval::Day, "day"}, {StatsInterval::Week, "week"}, {StatsInterval::Month, "month"}});

/// Amounts in minor units of the currency that was asked for.
struct StatsTotals
{
    qint64 totalProducts = 0;
    qint64 totalSubscriptions = 0;
    qint64 totalCustomers = 0;
    qint64 totalPayments = 0;
    qint64 activeSubscriptions = 0;
    qint64 totalRevenue = 0;
    qint64 totalNetRevenue = 0; ///< after fees and taxes
    qint64 netMonthlyRecurringRevenue = 0;
    qint64 monthlyRecurringRevenue = 0;
    friend bool operator==(const StatsTotals &, const StatsTotals &) = default;
};
template <>
inline constexpr auto json::fields<StatsTotals> = std::tuple{
    json::Field{"totalProducts", &StatsTotals::totalProducts},
    json::Field{"totalSubscriptions", &StatsTotals::totalSubscriptions},
    json::Field{"totalCustomers", &StatsTotals::totalCustomers},
    json::Field{"totalPayments", &StatsTotals::totalPayments},
    json::Field{"activeSubscriptions", &StatsTotals::activeSubscriptions},
    json::Field{"totalRevenue", &StatsTotals::totalRevenue},
    json::Field{"totalNetRevenue", &StatsTotals::totalNetRevenue},
    json::Field{"netMonthlyRecurringRevenue", &StatsTotals::netMonthlyRecurringRevenue},
    json::Field{"monthlyRecurringRevenue", &StatsTotals::monthlyRecurringRevenue},
};

struct StatsPeriod
{
    QDateTime timestamp; ///< UTC start of the period
    qint64 grossRevenue = 0;
    qint64 netRevenue = 0;
    friend bool operator==(const StatsPeriod &, const StatsPeriod &) = default;
};
template <>
inline constexpr auto json::fields<StatsPeriod> = std::tuple{
    json::Field{"timestamp", &StatsPeriod::timestamp},
    json::Field{"grossRevenue", &StatsPeriod::grossRevenue},
    json::Field{"netRevenue", &StatsPeriod::netRevenue},
};

struct StatsSummary
{
    StatsTotals totals;
    std::optional<QList<StatsPeriod>> periods; ///< only when interval, start and end were asked for
    friend bool operator==(const StatsSummary &, const StatsSummary &) = default;
};
template <>
inline constexpr auto json::fields<StatsSummary> = std::tuple{
    json::Field{"totals", &StatsSummary::totals},
    json::Field{"periods", &StatsSummary::periods},
};
