// SPDX-License-Identifier: GPL-3.0-or-later
#include "badge.h"

#include "ui/looks/badgepainter.h"
#include "ui/looks/fonts.h"

#include <QPainter>

Badge::Badge(const QString &wire, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStatus(wire);
}

void Badge::setStatus(const QString &wire)
{
    m_wire = wire;
    setAccessibleName(tr("Status: %1").arg(statusLook(wire).word));
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return badgeSize(statusLook(m_wire), textFont(TextSize::Note, QFont::Medium)); }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), statusLook(m_wire), textFont(TextSize::Note, QFont::Medium), palette());
}
