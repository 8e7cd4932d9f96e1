// SPDX-License-Identifier: GPL-3.0-or-later
#include "sparkline.h"

#include "chartlooks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

SparkLine::SparkLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void SparkLine::setValues(const QList<qint64> &values)
{
    m_values = values;
    update();
}

void SparkLine::paintEvent(QPaintEvent *)
{
    if (m_values.size() < 2)
        return;
    const auto [least, most] = std::minmax_element(m_values.cbegin(), m_values.cend());
    const double low = double(*least);
    const double span = double(*most) - low;
    const QRectF area = QRectF(rect()).adjusted(2, 3, -4, -3);
    const auto at = [&](qsizetype i) {
        const double height = span > 0 ? (double(m_values.at(i)) - low) / span : 0.5;
        return QPointF(area.left() + area.width() * double(i) / double(m_values.size() - 1),
                       area.bottom() - area.height() * height);
    };
    QPainterPath path(at(0));
    for (qsizetype i = 1; i < m_values.size(); ++i)
        path.lineTo(at(i));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(seriesColor(0, palette()), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setBrush(seriesColor(0, palette()));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(at(m_values.size() - 1), 2.2, 2.2);
}
