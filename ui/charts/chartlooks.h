// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBrush>
#include <QPalette>

/// A series' colour, and a pattern over it that tells it apart where colours don't.
QColor seriesColor(int look, const QPalette &palette);
QBrush seriesBrush(int look, const QPalette &palette);
/// A small square of the series, for a legend.
QPixmap seriesSwatch(int look, const QPalette &palette, double scale);
/// How much of a heat table's colour a share from 0 to 1 gets, and ink that can be read on it.
QColor heatColor(double share, const QPalette &palette);
QColor heatInk(double share, const QPalette &palette);
