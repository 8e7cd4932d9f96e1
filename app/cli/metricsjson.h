// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/health.h"
#include "core/metrics/reconciliation.h"

/// The figures that are sums of a currency's transactions, in the order in which they are printed.
inline constexpr std::array sums{Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept,
                                 Metric::Tax,   Metric::Net,     Metric::Discounts,   Metric::Payments};

// What the outputs call them.
QString comparedName(Compared figure);
QString reasonName(Reason reason);

/// All figures of all currencies, one of each list a currency, and their definitions. Amounts in minor units; null
/// where int64 can't hold one. compared: empty of what was not compared.
QByteArray metricsJson(const QList<MetricsReport> &reports, const QList<HealthReport> &healths,
                       const QList<QList<ComparedFigure>> &compared);
