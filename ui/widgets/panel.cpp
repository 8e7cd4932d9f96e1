// SPDX-License-Identifier: GPL-3.0-or-later
#include "panel.h"

#include "ui/looks/colors.h"

#include <QPainter>

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(panelColor(palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}
