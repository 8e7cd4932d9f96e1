// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/report.h"
#include "ui/looks/words.h"

/// A month's figures on paper: a section a currency, and what counts in each figure. Plain data in, a PDF out; any
/// thread may make it.
struct MonthReport
{
    QString store; ///< other people's text
    bool isTest = false;
    DayRange month;
    QList<MetricsReport> currencies; ///< with slices, the most payments first
    TimeStyle times;
    QDateTime readAt; ///< UTC, when all was as Creem had it; invalid: not everything was read yet
};

QString monthReportHtml(const MonthReport &report); ///< everything that others wrote is escaped
QByteArray monthReportPdf(const MonthReport &report);
