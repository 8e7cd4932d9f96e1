// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartplot.h"

#include "chartlooks.h"

#include <QAreaSeries>
#include <QLegend>
#include <QLineSeries>
#include <QPen>
#include <QValueAxis>

#include <array>

namespace {

constexpr int highest = 5; // steps of the axis

QList<double> stepsOf(const ChartData &shown, ChartShape shape)
{
    double least = 0;
    double most = 0;
    for (qsizetype category = 0; category < shown.categories.size(); ++category)
        for (qsizetype i = 0; i < shown.series.size(); ++i) {
            const double end = shown.extent(shape, category, i).second;
            least = std::min(least, end);
            most = std::max(most, end);
        }
    return axisSteps(least, most, highest);
}

} // namespace

ChartPlot::ChartPlot() : m_x(new QValueAxis), m_y(new QValueAxis)
{
    legend()->hide();
    setBackgroundVisible(false);
    setAnimationOptions(QChart::NoAnimation);
    setMargins({});
    for (QValueAxis *axis : {m_x, m_y}) {
        axis->setTickCount(2);           // each tick has a text document, shown or not
        axis->setGridLineVisible(false); // drawn by the view, where the labels are
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
    }
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
}

void ChartPlot::setData(const ChartData &shown, ChartShape shape, const QPalette &palette)
{
    m_steps = stepsOf(shown, shape);
    m_y->setRange(m_steps.first(), m_steps.last());
    if (shape == ChartShape::StackedBars)
        showBars(shown, palette);
    else
        showLines(shown, palette);
}

void ChartPlot::setCategories(double first, double last) { m_x->setRange(first, last); }

void ChartPlot::showBars(const ChartData &shown, const QPalette &palette)
{
    keepLines(0);
    keepBars(shown.series.size());
    for (qsizetype i = 0; i < shown.series.size(); ++i) {
        // Each bar goes up, over and down again; between bars both lines are one, which has no area.
        QList<QPointF> upper;
        QList<QPointF> lower;
        for (qsizetype category = 0; category < shown.categories.size(); ++category) {
            const double left = double(category) - barWidth / 2;
            const double right = double(category) + barWidth / 2;
            const auto [from, to] = shown.extent(ChartShape::StackedBars, category, i);
            upper << QPointF(left, from) << QPointF(left, to) << QPointF(right, to) << QPointF(right, from);
            lower << QPointF(left, from) << QPointF(right, from);
        }
        const Bars &bars = m_bars.at(i);
        bars.area->setBrush(seriesBrush(shown.lookOf(i), palette));
        bars.lower->replace(lower);
        bars.upper->replace(upper);
    }
}

void ChartPlot::showLines(const ChartData &shown, const QPalette &palette)
{
    struct Line
    {
        qsizetype series;
        QList<QPointF> points;
    };
    static constexpr std::array dashes{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QList<Line> lines; // one for each part between two gaps
    for (qsizetype i = 0; i < shown.series.size(); ++i) {
        const ChartSeries &series = shown.series.at(i);
        for (qsizetype category = 0; category < series.values.size(); ++category) {
            if (!series.has(category))
                continue;
            if (category == 0 || !series.has(category - 1))
                lines.append(Line{i, {}});
            lines.last().points.append(QPointF(double(category), double(series.values.at(category)) / shown.unit));
        }
    }
    keepBars(0);
    keepLines(lines.size());
    for (qsizetype n = 0; n < lines.size(); ++n) {
        const qsizetype i = lines.at(n).series;
        const int look = shown.lookOf(i);
        QLineSeries *line = m_lines.at(n);
        line->setPen(QPen(seriesColor(look, palette), 2, dashes[size_t(look) % dashes.size()]));
        line->setPointsVisible(!shown.series.at(i).gaps.isEmpty()); // a single point is no line
        line->setMarkerSize(5);
        line->replace(lines.at(n).points);
    }
}

void ChartPlot::keepBars(qsizetype count)
{
    while (m_bars.size() > count) {
        QAreaSeries *area = m_bars.takeLast().area;
        removeSeries(area);
        delete area; // and its lines
    }
    while (m_bars.size() < count) {
        auto *area = new QAreaSeries;
        const Bars bars{area, new QLineSeries(area), new QLineSeries(area)};
        area->setUpperSeries(bars.upper);
        area->setLowerSeries(bars.lower);
        area->setPen(Qt::NoPen);
        addSeries(area);
        area->attachAxis(m_x);
        area->attachAxis(m_y);
        m_bars.append(bars);
    }
}

void ChartPlot::keepLines(qsizetype count)
{
    while (m_lines.size() > count) {
        QLineSeries *line = m_lines.takeLast();
        removeSeries(line);
        delete line;
    }
    while (m_lines.size() < count) {
        auto *line = new QLineSeries;
        addSeries(line);
        line->attachAxis(m_x);
        line->attachAxis(m_y);
        m_lines.append(line);
    }
}
