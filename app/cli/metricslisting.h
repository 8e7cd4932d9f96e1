// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/stats.h"
#include "listing.h"

/// The days and currencies that the arguments ask for, as far as the mirror knows; for the reader's thread.
struct MetricsScope
{
    DayRange range;
    QStringList currencies; ///< the most payments first
};
MirrorResult<MetricsScope> metricsScope(MirrorReader &reader, const Arguments &arguments);

/// Writes the store's figures as the arguments ask for them: amounts in minor units in JSON and CSV, so that they can
/// be added up by anyone. theirs: Creem's own, by currency, to be compared; empty: nothing is. For the reader's thread.
Listed writeMetrics(MirrorReader &reader, const Arguments &arguments, const QHash<QString, StatsTotals> &theirs,
                    QIODevice &output);
