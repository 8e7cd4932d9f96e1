// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/stats.h"
#include "listing.h"
#include "metricscombined.h"

/// The days and currencies that the arguments ask for, as far as the mirror knows; for the reader's thread.
struct MetricsScope
{
    DayRange range;
    QStringList currencies; ///< the most payments first
};
MirrorResult<MetricsScope> metricsScope(MirrorReader &reader, const Arguments &arguments);

/// Writes the store's figures as the arguments ask for them: amounts in minor units in JSON and CSV, so that they can
/// be added up by anyone. theirs: Creem's own, by currency, to be compared; empty: nothing is. rates: by which all
/// currencies are combined too. For the reader's thread.
Listed writeMetrics(MirrorReader &reader, const Arguments &arguments, const QHash<QString, StatsTotals> &theirs,
                    const CombiningRates &rates, QIODevice &output);

/// Columns for people: so many of the first hold text and stand left. lines: the titles first.
QByteArray alignedText(const QList<QStringList> &lines, qsizetype leftColumns);
