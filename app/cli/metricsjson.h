// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/health.h"
#include "core/metrics/reconciliation.h"

#include <QJsonValue>

/// The figures that are sums of a currency's transactions, in the order in which they are printed.
inline constexpr std::array sums{Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept,
                                 Metric::Tax,   Metric::Net,     Metric::Discounts,   Metric::Payments};

// What the outputs call them.
QString comparedName(Compared figure);
QString reasonName(Reason reason);

/// What is known of one currency.
struct CurrencyMetrics
{
    MetricsReport report;
    QList<Split> splits; ///< by product, country and type: all of each
    HealthReport health;
    Trials trialsBefore;            ///< of the range before
    QList<ComparedFigure> compared; ///< empty: nothing was
};

/// All figures of all currencies, what they come to together, and their definitions. Amounts in minor units; null where
/// int64 can't hold one, and where it isn't known.
QByteArray metricsJson(const QList<CurrencyMetrics> &all, const QJsonValue &combined);
