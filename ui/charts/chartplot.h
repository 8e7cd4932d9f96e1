// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartdata.h"

#include <QChart>
#include <QPalette>

class QAreaSeries;
class QLineSeries;
class QValueAxis;

/// What Qt Charts draws of a period chart: bars or lines between two axes, without any text.
///
/// Bars are areas, one for each series: Qt Charts' own bars come with a text document each, which takes longer than a
/// frame to make. Series and axes are made once and then take other values: a chart is shown anew with every change.
class ChartPlot final : public QChart
{
    Q_OBJECT
public:
    static constexpr double barWidth = 0.64; ///< of a category

    ChartPlot();

    void setData(const ChartData &shown, ChartShape shape, const QPalette &palette);
    void setCategories(double first, double last); ///< what is shown, in parts of a category
    const QList<double> &steps() const { return m_steps; }

private:
    struct Bars
    {
        QAreaSeries *area;
        QLineSeries *upper;
        QLineSeries *lower;
    };
    void showBars(const ChartData &shown, const QPalette &palette);
    void showLines(const ChartData &shown, const QPalette &palette);
    void keepBars(qsizetype count);
    void keepLines(qsizetype count);

    QValueAxis *m_x;
    QValueAxis *m_y;
    QList<double> m_steps;
    QList<Bars> m_bars;
    QList<QLineSeries *> m_lines;
};
