// SPDX-License-Identifier: GPL-3.0-or-later
#include "periodchart.h"

#include "chartlooks.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"

#include <QAccessible>
#include <QBarSet>
#include <QBuffer>
#include <QKeyEvent>
#include <QLineSeries>
#include <QPainterPath>
#include <QStackedBarSeries>
#include <QSvgGenerator>
#include <QValueAxis>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int bottom = 26;
constexpr int top = 10;
constexpr int right = 6;
constexpr int highest = 5;    // steps of the axis
constexpr double closest = 4; // categories

} // namespace

PeriodChart::PeriodChart(QWidget *parent) : QChartView(parent), m_plot(new QChart)
{
    setChart(m_plot);
    m_plot->legend()->hide();
    m_plot->setBackgroundVisible(false);
    m_plot->setAnimationOptions(QChart::NoAnimation);
    m_plot->setMargins({});
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

void PeriodChart::setData(const ChartData &shown, Shape shape)
{
    const bool isOther = shown.categories != m_data.categories;
    m_data = shown;
    m_shape = shape;
    if (isOther) {
        m_current = -1;
        m_first = -0.5;
        m_last = double(m_data.categories.size()) - 0.5;
    }
    build();
}

void PeriodChart::build()
{
    m_plot->removeAllSeries();
    for (QAbstractAxis *axis : m_plot->axes()) {
        m_plot->removeAxis(axis);
        delete axis;
    }
    const double unit = m_data.unit;
    double least = 0;
    double most = 0;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        double below = 0;
        double above = 0;
        for (const ChartSeries &s : std::as_const(m_data.series)) {
            const double value = double(s.values.value(i)) / unit;
            if (m_shape == Shape::StackedBars) {
                (value < 0 ? below : above) += value;
            } else {
                below = std::min(below, value);
                above = std::max(above, value);
            }
        }
        least = std::min(least, below);
        most = std::max(most, above);
    }
    m_steps = axisSteps(least, most, highest);
    m_x = new QValueAxis;
    m_y = new QValueAxis;
    m_y->setRange(m_steps.first(), m_steps.last());
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setGridLineVisible(false); // drawn here, where the labels are
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    m_plot->addAxis(m_x, Qt::AlignBottom);
    m_plot->addAxis(m_y, Qt::AlignLeft);
    const auto attach = [this](QAbstractSeries *series) {
        m_plot->addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    };
    const auto lookOf = [this](qsizetype i) {
        return m_data.series.at(i).look >= 0 ? m_data.series.at(i).look : int(i);
    };
    if (m_shape == Shape::StackedBars) {
        auto *bars = new QStackedBarSeries;
        bars->setBarWidth(0.64);
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            auto *set = new QBarSet(QString());
            set->setBrush(seriesBrush(lookOf(i), palette()));
            set->setPen(Qt::NoPen);
            QList<qreal> values;
            for (const qint64 value : m_data.series.at(i).values)
                values.append(double(value) / unit);
            set->append(values);
            bars->append(set);
        }
        attach(bars);
    } else {
        static constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            const ChartSeries &series = m_data.series.at(i);
            QLineSeries *line = nullptr; // one for each part between two gaps
            for (qsizetype n = 0; n < series.values.size(); ++n) {
                if (!series.has(n)) {
                    line = nullptr;
                    continue;
                }
                if (!line) {
                    line = new QLineSeries;
                    line->setPen(QPen(seriesColor(lookOf(i), palette()), 2, dashes[size_t(lookOf(i)) % dashes.size()]));
                    line->setPointsVisible(!series.gaps.isEmpty()); // a single point is no line
                    line->setMarkerSize(5);
                    attach(line);
                }
                line->append(double(n), double(series.values.at(n)) / unit);
            }
        }
    }
    show(m_first, m_last);
    place();
}

void PeriodChart::show(double first, double last)
{
    const double count = double(m_data.categories.size());
    const double width = std::clamp(last - first, std::min(closest, std::max(1.0, count)), std::max(1.0, count));
    m_first = std::clamp(first, -0.5, std::max(-0.5, count - 0.5 - width));
    m_last = m_first + width;
    if (m_x)
        m_x->setRange(m_first, m_last);
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
    for (const double step : std::as_const(m_steps))
        left = std::max(left, metrics.horizontalAdvance(shortNumber(step)));
    m_plot->resize(viewport()->size());
    m_plot->setPlotArea(QRectF(left + 10, top, std::max(20, viewport()->width() - left - 10 - right),
                               std::max(20, viewport()->height() - top - bottom)));
    setSceneRect(QRectF(QPointF(), viewport()->size()));
}

void PeriodChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    place();
}

double PeriodChart::valueAt(double x) const
{
    const QRectF area = m_plot->plotArea();
    return m_first + (x - area.left()) / std::max(1.0, area.width()) * (m_last - m_first);
}

int PeriodChart::categoryAt(const QPointF &position) const
{
    const QRectF area = m_plot->plotArea().adjusted(0, -top, 0, bottom);
    const int category = int(std::floor(valueAt(position.x()) + 0.5));
    return area.contains(position) && category >= 0 && category < m_data.categories.size() ? category : -1;
}

double PeriodChart::heightOf(double value) const
{
    const QRectF area = m_plot->plotArea();
    const double low = m_steps.first();
    return area.bottom() - area.height() * (value - low) / (m_steps.last() - low);
}

void PeriodChart::drawBackground(QPainter *painter, const QRectF &)
{
    if (m_steps.isEmpty())
        return;
    const QRectF area = m_plot->plotArea();
    for (const double step : std::as_const(m_steps))
        painter->fillRect(QRectF(area.left(), std::round(heightOf(step)) - 0.5, area.width(), 1), lineColor(palette()));
}

void PeriodChart::drawAxes(QPainter &painter) const
{
    const QRectF area = m_plot->plotArea();
    painter.setFont(textFont(TextSize::Note));
    painter.setPen(quietColor(palette()));
    for (const double step : m_steps)
        painter.drawText(
            QRectF(0, heightOf(step) - 10, area.left() - 8, 20), Qt::AlignRight | Qt::AlignVCenter, shortNumber(step));
    if (m_steps.first() < 0)
        painter.fillRect(QRectF(area.left(), heightOf(0) - 0.5, area.width(), 1), quietColor(palette()));
    const QFontMetricsF metrics(painter.font());
    const double each = area.width() / std::max(1.0, m_last - m_first);
    double widest = 1;
    for (const QString &category : m_data.categories)
        widest = std::max(widest, metrics.horizontalAdvance(category) + 14);
    const int every = std::max(1, int(std::ceil(widest / each)));
    for (int i = 0; i < m_data.categories.size(); ++i) {
        const double x = area.left() + (i - m_first) * each;
        if (x < area.left() - 1 || x > area.right() + 1 || (int(m_data.categories.size()) - 1 - i) % every != 0)
            continue;
        const double width = metrics.horizontalAdvance(m_data.categories.at(i)) + 2;
        const double left = std::clamp(x - width / 2, area.left() - 6, area.right() - width + right);
        painter.drawText(QRectF(left, area.bottom() + 6, width, bottom - 6), Qt::AlignCenter, m_data.categories.at(i));
    }
}

QString PeriodChart::wordsOf(int category) const
{
    if (category < 0 || category >= m_data.periods.size())
        return {};
    QStringList lines{m_data.periods.at(category)};
    for (const ChartSeries &s : m_data.series)
        if (s.has(category))
            lines.append(tr("%1: %2", "series, value").arg(s.name, m_data.exact(s.values.value(category))));
    if (m_data.hasTotal && m_data.series.size() > 1)
        lines.append(tr("Total: %1").arg(m_data.exact(m_data.total(category))));
    return lines.join(u'\n');
}

void PeriodChart::drawPointed(QPainter &painter) const
{
    const QRectF area = m_plot->plotArea();
    const double each = area.width() / std::max(1.0, m_last - m_first);
    const double x = area.left() + (m_current - m_first) * each;
    QColor band = textColor(palette());
    band.setAlpha(18);
    painter.fillRect(QRectF(x - each / 2, area.top(), each, area.height()).intersected(area), band);

    const QString words = wordsOf(m_current);
    QFont font = textFont(TextSize::Note);
    painter.setFont(font);
    const QRectF text = QFontMetricsF(font).boundingRect(QRectF(0, 0, 400, 400), Qt::AlignLeft, words);
    QRectF box(0, 0, text.width() + 20, text.height() + 14);
    box.moveTopLeft({x + each / 2 + 6, area.top()});
    if (box.right() > area.right())
        box.moveRight(x - each / 2 - 6);
    if (box.left() < 0)
        box.moveLeft(0);
    painter.setPen(QPen(lineColor(palette()), 1));
    painter.setBrush(panelColor(palette()));
    painter.drawRoundedRect(box, 6, 6);
    painter.setPen(textColor(palette()));
    painter.drawText(box.adjusted(10, 7, -10, -7), Qt::AlignLeft | Qt::AlignVCenter, words);
}

void PeriodChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_steps.isEmpty() || m_data.categories.isEmpty())
        return;
    painter->save(); // scene and viewport have the same coordinates
    drawAxes(*painter);
    if (m_current >= 0)
        drawPointed(*painter);
    if (hasFocus() && !m_isExporting) {
        painter->setPen(QPen(accentColor(palette()), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    painter->restore();
}

void PeriodChart::point(int category)
{
    if (category == m_current)
        return;
    m_current = category;
    viewport()->update();
    setAccessibleDescription(wordsOf(category));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void PeriodChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (m_wasDragged || (event->pos() - *m_pressed).manhattanLength() > 6)) {
        m_wasDragged = true;
        const double width = m_last - m_first;
        const double moved = (event->pos().x() - m_pressed->x()) / std::max(1.0, m_plot->plotArea().width()) * width;
        return show(m_pressedFirst - moved, m_pressedFirst - moved + width);
    }
    point(categoryAt(event->position()));
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
        emit picked(category);
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

void PeriodChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_data.categories.size()) - 1;
    const auto go = [&](int category) {
        const int to = std::clamp(category, 0, std::max(0, last));
        const double width = m_last - m_first;
        if (to < m_first)
            show(to - 0.5, to - 0.5 + width);
        else if (to > m_last)
            show(to + 0.5 - width, to + 0.5);
        point(to);
    };
    const double middle = m_current >= 0 ? m_current : (m_first + m_last) / 2;
    switch (event->key()) {
    case Qt::Key_Left: return go(m_current < 0 ? last : m_current - 1);
    case Qt::Key_Right: return go(m_current < 0 ? 0 : m_current + 1);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(last);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(0.8, middle);
    case Qt::Key_Minus: return zoom(1.25, middle);
    case Qt::Key_0: return show(-0.5, last + 0.5);
    case Qt::Key_Escape:
        if (m_current >= 0)
            return point(-1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            emit picked(m_current);
        return;
    }
    QWidget::keyPressEvent(event); // not the scene's
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
    viewport()->update();
}

void PeriodChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_x)
        QMetaObject::invokeMethod(this, &PeriodChart::build, Qt::QueuedConnection);
}

QByteArray PeriodChart::toPng()
{
    constexpr double scale = 2;
    const int before = std::exchange(m_current, -1);
    m_isExporting = true;
    QPixmap picture(viewport()->size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(panelColor(palette()));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    render(&painter, QRectF(QPointF(), viewport()->size()), viewport()->rect());
    painter.end();
    m_isExporting = false;
    m_current = before;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, "PNG");
    return bytes;
}

QByteArray PeriodChart::toSvg()
{
    const int before = std::exchange(m_current, -1);
    m_isExporting = true;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(viewport()->size());
    generator.setViewBox(viewport()->rect());
    QPainter painter(&generator);
    painter.fillRect(viewport()->rect(), panelColor(palette()));
    render(&painter, QRectF(QPointF(), viewport()->size()), viewport()->rect());
    painter.end();
    m_isExporting = false;
    m_current = before;
    return bytes;
}
