// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodchart.h"

#include "chartplot.h"
#include "ui/looks/fonts.h"

#include <QAccessible>
#include <QKeyEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr double closest = 4; // categories
constexpr double near = 12;   // pixels from a line

} // namespace

PeriodChart::PeriodChart(QWidget *parent) : PeriodChart(new ChartPlot, parent) { }

/// Given to the view as it is made: setChart() would leave the one it makes by itself to nobody.
PeriodChart::PeriodChart(ChartPlot *plot, QWidget *parent) : QChartView(plot, parent), m_plot(plot)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setMinimumHeight(120);
    setViewportUpdateMode(FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PeriodChart::setData(const ChartData &shown, ChartShape shape)
{
    const bool isOther = shown.categories != m_data.categories;
    const bool wereOthers = shown.series.size() != m_data.series.size();
    m_data = shown;
    m_shape = shape;
    m_plot->setData(m_data, m_shape, palette());
    place();
    if (isOther) {
        point(-1);
        show(-0.5, double(m_data.categories.size()) - 0.5);
    } else {
        point(m_current, wereOthers ? total : m_series); // which has other values now
    }
}

void PeriodChart::show(double first, double last)
{
    const auto count = double(m_data.categories.size());
    const double width = std::clamp(last - first, std::min(closest, std::max(1.0, count)), std::max(1.0, count));
    m_first = std::clamp(first, -0.5, std::max(-0.5, count - 0.5 - width));
    m_last = m_first + width;
    m_plot->setCategories(m_first, m_last);
    viewport()->update();
}

void PeriodChart::zoom(double factor, double around)
{
    const double width = (m_last - m_first) * factor;
    const double share = (around - m_first) / std::max(1e-9, m_last - m_first);
    show(around - width * share, around + width * (1 - share));
}

void PeriodChart::place()
{
    const QFontMetrics metrics(textFont(TextSize::Note));
    int left = 0;
    for (const double step : m_plot->steps())
        left = std::max(left, metrics.horizontalAdvance(shortNumber(step)));
    const QRectF area(left + 10, top, std::max(20, viewport()->width() - left - 10 - right),
                      std::max(20, viewport()->height() - top - bottom));
    if (m_plot->size() == QSizeF(viewport()->size()) && m_plot->plotArea() == area)
        return; // the plot would lay out itself anew
    m_plot->resize(viewport()->size());
    m_plot->setPlotArea(area);
    setSceneRect(QRectF(QPointF(), viewport()->size()));
}

void PeriodChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

double PeriodChart::each() const { return m_plot->plotArea().width() / std::max(1.0, m_last - m_first); }

double PeriodChart::placeOf(double category) const { return m_plot->plotArea().left() + (category - m_first) * each(); }

double PeriodChart::valueAt(double x) const { return m_first + (x - m_plot->plotArea().left()) / each(); }

double PeriodChart::heightOf(double value) const
{
    const QRectF area = m_plot->plotArea();
    const double low = m_plot->steps().first();
    return area.bottom() - area.height() * (value - low) / (m_plot->steps().last() - low);
}

QRectF PeriodChart::placeOf(int category, int series) const
{
    if (category < 0 || category >= m_data.categories.size() || series < 0 || series >= m_data.series.size()
        || !m_data.series.at(series).has(category))
        return {};
    const auto [from, to] = m_data.extent(m_shape, category, series);
    const double x = placeOf(double(category));
    const double half = m_shape == ChartShape::StackedBars ? each() * ChartPlot::barWidth / 2 : 1;
    const double start = m_shape == ChartShape::StackedBars ? heightOf(from) : heightOf(to) + 1;
    return QRectF(QPointF(x - half, start), QPointF(x + half, heightOf(to))).normalized();
}

int PeriodChart::categoryAt(const QPointF &position) const
{
    const QRectF area = m_plot->plotArea().adjusted(0, -top, 0, bottom);
    const int category = int(std::floor(valueAt(position.x()) + 0.5));
    return area.contains(position) && category >= 0 && category < m_data.categories.size() ? category : -1;
}

/// The part of the bar that is drawn there, or the nearest of the lines if one is near.
int PeriodChart::seriesAt(int category, const QPointF &position) const
{
    int found = total;
    double nearest = near;
    for (int series = 0; category >= 0 && series < int(m_data.series.size()); ++series) {
        const QRectF drawn = placeOf(category, series);
        if (m_shape == ChartShape::StackedBars) {
            if (!drawn.isEmpty() && drawn.contains(position))
                return series;
        } else if (const double distance = std::abs(drawn.center().y() - position.y());
                   !drawn.isEmpty() && distance < nearest) {
            nearest = distance;
            found = series;
        }
    }
    return found;
}

QString PeriodChart::lineOf(int category, int series) const
{
    if (series == total)
        return m_data.hasTotal && m_data.series.size() > 1
            ? tr("Total: %1").arg(m_data.exact(m_data.total(category)))
            : QString();
    const ChartSeries &of = m_data.series.at(series);
    return of.has(category) ? tr("%1: %2", "series, value").arg(of.name, m_data.exact(of.values.value(category)))
                            : QString();
}

QString PeriodChart::wordsOf(int category) const
{
    if (category < 0 || category >= m_data.periods.size())
        return {};
    QStringList lines{m_data.periods.at(category)};
    for (int series = 0; series < int(m_data.series.size()); ++series)
        lines.append(lineOf(category, series));
    lines.append(lineOf(category, total));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void PeriodChart::point(int category, int series)
{
    m_current = category;
    m_series = series;
    viewport()->update();
    // What was chosen last is read, and not the others again.
    const QString words = category >= 0 && series != total
        ? tr("%1, %2", "period, its value").arg(m_data.periods.value(category), lineOf(category, series))
        : wordsOf(category);
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PeriodChart::pointAt(const QPointF &position)
{
    const int category = categoryAt(position);
    const int series = seriesAt(category, position);
    if (category != m_current || series != m_series)
        point(category, series);
}

void PeriodChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (m_wasDragged || (event->pos() - *m_pressed).manhattanLength() > 6)) {
        m_wasDragged = true;
        const double width = m_last - m_first;
        const double moved = (event->pos().x() - m_pressed->x()) / std::max(1.0, m_plot->plotArea().width()) * width;
        return show(m_pressedFirst - moved, m_pressedFirst - moved + width);
    }
    pointAt(event->position());
}

void PeriodChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QChartView::mousePressEvent(event);
    m_pressed = event->pos();
    m_pressedFirst = m_first;
    m_wasDragged = false;
    event->accept();
}

void PeriodChart::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasClicked = m_pressed && !m_wasDragged;
    m_pressed.reset();
    if (const int category = categoryAt(event->position()); wasClicked && category >= 0)
        emit picked(category, seriesAt(category, event->position()));
}

void PeriodChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        point(-1);
    QChartView::leaveEvent(event);
}

void PeriodChart::wheelEvent(QWheelEvent *event)
{
    const double turned = double(event->angleDelta().y() + event->angleDelta().x()) / 120;
    if (event->modifiers() & Qt::ControlModifier) {
        zoom(std::pow(0.8, turned), valueAt(event->position().x()));
        event->accept();
    } else if (event->modifiers() & Qt::ShiftModifier) {
        const double step = (m_last - m_first) * 0.1 * turned;
        show(m_first - step, m_last - step);
        event->accept();
    } else {
        event->ignore(); // the page scrolls
    }
}

void PeriodChart::goTo(int category)
{
    const int to = std::clamp(category, 0, std::max(0, int(m_data.categories.size()) - 1));
    const double width = m_last - m_first;
    if (to < m_first)
        show(to - 0.5, to - 0.5 + width);
    else if (to > m_last)
        show(to + 0.5 - width, to + 0.5);
    // Who walks along one series stays with it, where it has a value.
    const bool isThere = m_series != total && m_data.series.at(m_series).has(to);
    point(to, isThere ? m_series : total);
}

/// From the whole over its parts and back to the whole.
void PeriodChart::goUp(int by)
{
    const int places = int(m_data.series.size()) + 1;
    int series = m_series;
    do {
        series = (series + 1 + by + places) % places - 1;
    } while (series != total && !m_data.series.at(series).has(m_current));
    point(m_current, series);
}

void PeriodChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.categories.size()) - 1;
    const double middle = m_current >= 0 ? m_current : (m_first + m_last) / 2;
    const bool hasParts = m_current >= 0 && m_data.series.size() > 1;
    switch (event->key()) {
    case Qt::Key_Left: return goTo(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Right: return goTo(m_current < 0 ? 0 : m_current + 1);
    case Qt::Key_Home: return goTo(0);
    case Qt::Key_End: return goTo(last);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (hasParts)
            return goUp(event->key() == Qt::Key_Up ? 1 : -1);
        break; // the page scrolls
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(0.8, middle);
    case Qt::Key_Minus: return zoom(1.25, middle);
    case Qt::Key_0: return show(-0.5, last + 0.5);
    case Qt::Key_Escape:
        if (m_current >= 0)
            return point(m_series == total ? -1 : m_current);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !event->isAutoRepeat()) // a key that is held down opens once
            emit picked(m_current, m_series);
        return;
    }
    event->ignore(); // not the scene's
}

void PeriodChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void PeriodChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    point(-1);
}

void PeriodChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_plot->setData(m_data, m_shape, palette());
}
