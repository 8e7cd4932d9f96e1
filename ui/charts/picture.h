// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QSize>

#include <functional>

class QPainter;

/// What a chart is saved and copied as. draw: paints all of it, background included, in points.
using Drawing = std::function<void(QPainter &)>;
QByteArray pngOf(const QSize &size, const Drawing &draw); ///< two pixels a point
QByteArray svgOf(const QSize &size, const Drawing &draw);
