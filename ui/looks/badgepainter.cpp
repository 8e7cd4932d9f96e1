// SPDX-License-Identifier: GPL-3.0-or-later
#include "badgepainter.h"

#include <QFontMetrics>
#include <QPainter>

namespace {
constexpr int padding = 8;
constexpr int height = 20;
} // namespace

QSize badgeSize(const StatusLook &look, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(look.text()) + 2 * padding, qMax(height, metrics.height() + 4)};
}

void paintBadge(QPainter &painter, const QRect &rect, const StatusLook &look, const QFont &font,
                const QPalette &palette)
{
    const QSize wanted = badgeSize(look, font);
    const QRect pill(
        rect.left(), rect.center().y() - wanted.height() / 2 + 1, qMin(wanted.width(), rect.width()), wanted.height());
    const ToneColors colors = toneColors(look.tone, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.soft);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(colors.ink);
    painter.setFont(font);
    const QString text = QFontMetrics(font).elidedText(
        look.text(), Qt::ElideRight, qMax(0, pill.width() - 2 * padding + 1));
    painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}
