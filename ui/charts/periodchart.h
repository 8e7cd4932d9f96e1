// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartdata.h"

#include <QChartView>

class ChartPlot;

/// Values by period: stacked bars, or lines. Pointing at a period or walking there by the arrow keys says its exact
/// values; pointing at a part of it, or up and down, tells which of them a click or Enter opens. The wheel with Ctrl,
/// + and - zoom, dragging and the wheel with Shift move what is zoomed, 0 shows all.
///
/// All text is painted here, plain: Qt Charts would take titles and labels for HTML.
class PeriodChart final : public QChartView
{
    Q_OBJECT
public:
    static constexpr int total = -1; ///< in place of a series: all of a category

    explicit PeriodChart(QWidget *parent = nullptr);

    void setData(const ChartData &shown, ChartShape shape);
    const ChartData &chartData() const { return m_data; }
    int current() const { return m_current; }      ///< category that is pointed at; -1: none
    int currentSeries() const { return m_series; } ///< of it
    QString wordsOf(int category) const;           ///< its exact values, a line each
    /// Where a value is drawn, for whoever wants to point at it; empty: it isn't.
    QRectF placeOf(int category, int series) const;

    /// As large as the viewport, from (0, 0), without what stands for the pointer and the focus.
    void paintPicture(QPainter &painter);

signals:
    void picked(int category, int series); ///< by a click or Enter

protected:
    void resizeEvent(QResizeEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    PeriodChart(ChartPlot *plot, QWidget *parent); ///< takes the plot over
    // Room around what is plotted, in pixels.
    static constexpr int bottom = 26; ///< for the names of periods
    static constexpr int top = 10;
    static constexpr int right = 6;

    void place();
    void show(double first, double last); ///< categories, as much as there are
    void zoom(double factor, double around);
    void point(int category, int series = total);
    void pointAt(const QPointF &position);
    void goTo(int category);
    void goUp(int by);
    int categoryAt(const QPointF &position) const;
    int seriesAt(int category, const QPointF &position) const;
    QString lineOf(int category, int series) const;
    double heightOf(double value) const;   ///< where it is drawn
    double placeOf(double category) const; ///< likewise
    double valueAt(double x) const;        ///< which category, in parts of one
    double each() const;                   ///< how wide a category is
    void drawAxes(QPainter &painter) const;
    void drawPointed(QPainter &painter) const;
    void drawWords(QPainter &painter) const;

    ChartData m_data;
    ChartShape m_shape = ChartShape::StackedBars;
    ChartPlot *m_plot;
    double m_first = -0.5; ///< what is shown, in categories
    double m_last = 0.5;
    int m_current = -1;
    int m_series = total;
    std::optional<QPoint> m_pressed;
    double m_pressedFirst = 0;
    bool m_wasDragged = false;
    bool m_isAlone = false; ///< painted to be taken along: without what points
};
