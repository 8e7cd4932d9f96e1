// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebutton.h"

#include "ui/looks/badgepainter.h"
#include "ui/looks/fonts.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

LineButton::LineButton(const Content &content, QWidget *parent) : QAbstractButton(parent), m_content(content)
{
    setAccessibleName(content.accessibleName);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize LineButton::sizeHint() const { return {280, 32}; }

void LineButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat())
        return click();
    QAbstractButton::keyPressEvent(event);
}

void LineButton::paintEvent(QPaintEvent *)
{
    constexpr int pad = 16;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown())
        painter.fillRect(rect(), sideColor(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), lineColor(palette()));
    if (hasFocus()) {
        painter.setPen(QPen(accentColor(palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
    }
    const QFont note = textFont(TextSize::Note);
    const QFontMetrics text(font());
    const QFontMetrics small(note);
    const int amountWidth = m_content.amount.isEmpty() ? 0 : text.horizontalAdvance(m_content.amount) + 8;
    const int right = width() - pad - amountWidth;
    painter.setPen(m_content.isLink ? palette().color(QPalette::Link) : textColor(palette()));
    painter.drawText(QRect(right, 0, amountWidth, height()), Qt::AlignRight | Qt::AlignVCenter, m_content.amount);
    painter.setPen(textColor(palette()));
    int left = pad;
    if (m_content.pill) {
        const QRect place(pad - 4, 0, right - pad, height());
        paintBadge(painter, place, *m_content.pill, note, palette());
        left = place.left() + std::min(place.width(), badgeSize(*m_content.pill, note).width()) + 10;
    } else {
        const int noteWidth = m_content.note.isEmpty() ? 0 : small.horizontalAdvance(m_content.note) + 12;
        const int room = right - pad - noteWidth - 8;
        painter.drawText(QRect(pad, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         text.elidedText(m_content.name, Qt::ElideRight, room));
        left = right - noteWidth;
    }
    painter.setFont(note);
    painter.setPen(quietColor(palette()));
    painter.drawText(QRect(left, 0, right - left - 8, height()),
                     int((m_content.pill ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                     small.elidedText(m_content.note, Qt::ElideRight, right - left - 8));
}
