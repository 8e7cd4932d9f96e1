// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlooks.h"

#include "ui/looks/colors.h"

#include <QPainter>
#include <QPixmap>

#include <array>

namespace {

constexpr int tile = 6;  // pixels
constexpr int looks = 6; // as many as colours

/// Plain, slanted, dotted, slanted the other way, level, upright: without colour still different things.
void drawPattern(QPainter &painter, int look, const QColor &ink)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, 1));
    switch (look % looks) {
    case 1:
        for (int x = -tile; x < 2 * tile; x += tile)
            painter.drawLine(x, tile, x + tile, 0);
        break;
    case 2: painter.fillRect(1, 1, 2, 2, ink); break;
    case 3:
        for (int x = -tile; x < 2 * tile; x += tile)
            painter.drawLine(x, 0, x + tile, tile);
        break;
    case 4:
        for (int y = 0; y < tile; y += tile / 2)
            painter.fillRect(0, y, tile, 1, ink);
        break;
    case 5:
        for (int x = 0; x < tile; x += tile / 2)
            painter.fillRect(x, 0, 1, tile, ink);
        break;
    }
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return int(x * share + y * (1 - share)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace

QColor seriesColor(int look, const QPalette &palette)
{
    static constexpr std::array<QRgb, looks> light{
        0xFF1F7A5C, 0xFF8CC5AE, 0xFFC9A24B, 0xFFB3362B, 0xFF2563A8, 0xFF6B6860};
    static constexpr std::array<QRgb, looks> dark{
        0xFF4DB58F, 0xFF2F6F58, 0xFFC9A24B, 0xFFEF8579, 0xFF7FB2E8, 0xFFA19E96};
    const auto index = size_t(qMax(0, look)) % light.size();
    return QColor::fromRgb(isDark(palette) ? dark[index] : light[index]);
}

QBrush seriesBrush(int look, const QPalette &palette)
{
    const QColor color = seriesColor(look, palette);
    if (look % looks == 0)
        return color;
    QPixmap pixmap(tile, tile);
    pixmap.fill(color);
    QPainter painter(&pixmap);
    drawPattern(painter, look, mixed(panelColor(palette), color, 0.38));
    painter.end();
    return QBrush(color, pixmap);
}

QPixmap seriesSwatch(int look, const QPalette &palette, double scale)
{
    constexpr int side = 10;
    QPixmap pixmap(int(side * scale), int(side * scale));
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesBrush(look, palette));
    painter.drawRoundedRect(0, 0, side, side, 2, 2);
    return pixmap;
}

QColor heatColor(double share, const QPalette &palette)
{
    return mixed(seriesColor(0, palette), panelColor(palette), qBound(0.0, share, 1.0) * 0.9);
}

QColor heatInk(double share, const QPalette &palette)
{
    const QColor ground = heatColor(share, palette);
    const auto luminance = [](const QColor &c) { return 0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF(); };
    return luminance(ground) > 0.45 ? QColor(0x10, 0x12, 0x11) : QColor(Qt::white);
}
