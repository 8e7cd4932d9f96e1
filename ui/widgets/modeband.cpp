// SPDX-License-Identifier: GPL-3.0-or-later
#include "modeband.h"

#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"

#include <QPainter>

ModeBand::ModeBand(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Test mode: nothing here is real money"));
}

QSize ModeBand::sizeHint() const { return {200, qMax(22, fontMetrics().height() + 4)}; }

void ModeBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BandColors colors = bandColors(palette());
    painter.fillRect(rect(), colors.ground);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.stripe);
    constexpr int stripe = 14;
    for (int x = -height(); x < width(); x += 2 * stripe)
        painter.drawPolygon(
            QPolygon({{x, height()}, {x + height(), 0}, {x + height() + stripe, 0}, {x + stripe, height()}}));

    // The words stand on plain ground, where their contrast is known.
    const QString title = tr("TEST MODE");
    const QString note = tr("nothing here is real money");
    const QFont titleFont = textFont(TextSize::Note, QFont::Bold);
    const QFont noteFont = textFont(TextSize::Note, QFont::DemiBold);
    const int titleWidth = QFontMetrics(titleFont).horizontalAdvance(title);
    const int noteWidth = QFontMetrics(noteFont).horizontalAdvance(note);
    const QRect words(16, 0, titleWidth + noteWidth + 12 + 16, height());
    painter.fillRect(words, colors.ground);
    painter.setPen(colors.ink);
    painter.setFont(titleFont);
    painter.drawText(words.adjusted(8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(noteFont);
    painter.drawText(words.adjusted(8 + titleWidth + 12, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, note);
}
