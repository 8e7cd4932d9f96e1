// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "statuslook.h"

#include <QFont>
#include <QRect>
#include <QSize>

class QPainter;

// A status as a pill: sign and word in the tone's ink on its soft ground.
QSize badgeSize(const StatusLook &look, const QFont &font);
void paintBadge(QPainter &painter, const QRect &rect, const StatusLook &look, const QFont &font,
                const QPalette &palette);
