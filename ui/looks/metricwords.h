// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"
#include "words.h"

QString metricTitle(Metric metric);
/// What counts, in a few sentences.
QString metricDefinition(Metric metric);
/// The statuses that count, and which time: made from the table that the computation follows.
QString metricRules(Metric metric);

QString partTitle(Part part); ///< "MRR at the start"; empty of what the metric itself says

QString originWord(Origin origin);
QString movementWord(Movement movement);
QString intervalWord(Interval interval); ///< "By month"

/// A bucket's name on an axis, and in full.
QString bucketLabel(const DayRange &days, Interval interval, const QLocale &locale);
QString bucketPeriod(const DayRange &days, Interval interval, const QLocale &locale);
QString rangeWords(const DayRange &range, const QLocale &locale); ///< "November 2026", "1 to 21 Nov 2026"

/// A product's name, or what can be said of one that is gone; empty: it isn't known which.
QString productWords(const NamedSlice &slice);
QString unpricedWords(const MetricsReport &report); ///< how many subscriptions its MRR lacks
QString tooMuchWords();                             ///< in place of a figure that int64 can't hold

/// "+8.4 %", "−12.0 %"; empty where nothing can be compared.
QString changeWords(qint64 now, qint64 before, const QLocale &locale);
QString ratioPercent(const Ratio &ratio, const QLocale &locale); ///< "2.1 %"; a dash when it isn't known
QString signedMoney(const Money &money, const QLocale &locale);  ///< "+$12.00", "−$3.00"
