// SPDX-License-Identifier: GPL-3.0-or-later
// What a period chart paints around its plot, and what is taken along of it.

#include "chartlooks.h"
#include "chartplot.h"
#include "periodchart.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"

#include <QPainter>

#include <cmath>

void PeriodChart::drawBackground(QPainter *painter, const QRectF &)
{
    const QRectF area = m_plot->plotArea();
    for (const double step : m_plot->steps())
        painter->fillRect(QRectF(area.left(), std::round(heightOf(step)) - 0.5, area.width(), 1), lineColor(palette()));
}

void PeriodChart::drawAxes(QPainter &painter) const
{
    const QRectF area = m_plot->plotArea();
    painter.setFont(textFont(TextSize::Note));
    painter.setPen(quietColor(palette()));
    for (const double step : m_plot->steps())
        painter.drawText(
            QRectF(0, heightOf(step) - 10, area.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter, shortNumber(step));
    if (m_plot->steps().first() < 0)
        painter.fillRect(QRectF(area.left(), heightOf(0) - 0.5, area.width(), 1), quietColor(palette()));
    const QFontMetricsF metrics(painter.font());
    double widest = 1;
    for (const QString &category : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category) + 14);
    const int every = std::max(1, int(std::ceil(widest / each())));
    for (int i = 0; i < m_data.categories.size(); ++i) {
        const double x = placeOf(double(i));
        if (x < area.left() - 1 || x > area.right() + 1 || (int(m_data.categories.size()) - 1 - i) % every != 0)
            continue;
        const double width = metrics.horizontalAdvance(m_data.categories.at(i)) + 2;
        const double left = std::clamp(x - width / 2, area.left() - 6, area.right() - width + right);
        painter.drawText(QRectF(left, area.bottom() + 6, width, bottom - 6), Qt::AlignCenter, m_data.categories.at(i));
    }
}

void PeriodChart::drawPointed(QPainter &painter) const
{
    const QRectF area = m_plot->plotArea();
    QColor band = textColor(palette());
    band.setAlpha(18);
    painter.fillRect(
        QRectF(placeOf(double(m_current)) - each() / 2, area.top(), each(), area.height()).intersected(area), band);
    if (const QRectF part = placeOf(m_current, m_series).intersected(area); !part.isEmpty()) {
        painter.setPen(QPen(textColor(palette()), 1.5));
        painter.setBrush(Qt::NoBrush);
        if (m_shape == ChartShape::StackedBars)
            painter.drawRect(part);
        else
            painter.drawEllipse(part.center(), 5, 5);
    }
}

/// The exact values, a line each; the one that a click opens is set off.
void PeriodChart::drawWords(QPainter &painter) const
{
    constexpr int swatch = 8;
    constexpr int indent = swatch + 6;
    constexpr int widest = 300; // of a line
    const QRectF area = m_plot->plotArea();
    const QFont quiet = textFont(TextSize::Note);
    const QFont chosen = textFont(TextSize::Note, QFont::DemiBold);
    const QFontMetrics metrics(chosen);
    struct Line
    {
        QString text;
        int series;
    };
    QList<Line> lines;
    for (int series = 0; series < int(m_data.series.size()); ++series)
        lines.append({lineOf(m_current, series), series});
    lines.append({lineOf(m_current, total), total});
    lines.removeIf([](const Line &line) { return line.text.isEmpty(); });
    const QString period = m_data.periods.value(m_current);
    int width = metrics.horizontalAdvance(period);
    for (Line &line : lines) {
        line.text = metrics.elidedText(line.text, Qt::ElideMiddle, widest); // the value stays
        width = std::max(width, metrics.horizontalAdvance(line.text) + indent);
    }
    const int step = metrics.height() + 1;
    QRectF box(0, 0, width + 20, step * (int(lines.size()) + 1) + 14);
    const double x = placeOf(double(m_current));
    box.moveTopLeft({x + each() / 2 + 6, area.top()});
    if (box.right() > area.right())
        box.moveRight(x - each() / 2 - 6);
    if (box.left() < 0)
        box.moveLeft(0);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(panelColor(palette()));
    painter.drawRoundedRect(box, 6, 6);
    QRectF row(box.left() + 10, box.top() + 7, width, step);
    painter.setPen(quietColor(palette()));
    painter.setFont(quiet);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, period);
    for (const Line &line : std::as_const(lines)) {
        row.translate(0, step);
        const bool isPart = line.series != total;
        if (isPart) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesBrush(m_data.lookOf(line.series), palette()));
            painter.drawRoundedRect(QRectF(row.left(), row.center().y() - swatch / 2.0, swatch, swatch), 2, 2);
        }
        painter.setPen(textColor(palette()));
        painter.setFont(line.series == m_series && isPart ? chosen : quiet);
        painter.drawText(row.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, line.text);
    }
}

void PeriodChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_data.categories.isEmpty())
        return;
    painter->save(); // scene and viewport have the same coordinates
    drawAxes(*painter);
    if (m_current >= 0 && !m_isAlone) {
        drawPointed(*painter);
        drawWords(*painter);
    }
    if (hasFocus() && !m_isAlone) {
        painter->setPen(QPen(accentColor(palette()), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    painter->restore();
}

void PeriodChart::paintPicture(QPainter &painter)
{
    m_isAlone = true;
    painter.fillRect(viewport()->rect(), panelColor(palette()));
    render(&painter, QRectF(QPointF(), viewport()->size()), viewport()->rect());
    m_isAlone = false;
}
