// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "arguments.h"
#include "metricsjson.h"

#include <QJsonValue>

/// By what currencies are combined.
struct CombiningRates
{
    RateBook book;        ///< without a reporting currency: nothing is combined
    bool isSaved = false; ///< given in Creamery for the store, not on the command line
};

/// The rates of the command line or, where it gives none, those that the window keeps in its settings for the store.
CombiningRates combiningRates(const Arguments &arguments, const QString &storeId);

/// The range's sums and the MRR at its end as one currency, with the rates and where they come from. Amounts in minor
/// units; null where a rate is missing or int64 can't hold it. Null as a whole: there are no rates.
QJsonValue combinedJson(const QList<CurrencyMetrics> &all, const CombiningRates &rates);
/// The same for people; empty: there are no rates.
QByteArray combinedLines(const QList<CurrencyMetrics> &all, const CombiningRates &rates);
