// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartdata.h"

#include <QChartView>

class QValueAxis;

/// Values by period: stacked bars, or lines. Pointing at a period or walking there by the arrow keys says its exact
/// values; the wheel with Ctrl, + and - zoom, dragging and the wheel with Shift move what is zoomed, 0 shows all.
///
/// All text is painted here, plain: Qt Charts would take titles and labels for HTML.
class PeriodChart final : public QChartView
{
    Q_OBJECT
public:
    enum class Shape { StackedBars, Lines };

    explicit PeriodChart(QWidget *parent = nullptr);

    void setData(const ChartData &shown, Shape shape);
    const ChartData &chartData() const { return m_data; }
    int current() const { return m_current; } ///< category that is pointed at; -1: none
    QString wordsOf(int category) const;      ///< its exact values, a line each

    QByteArray toPng();
    QByteArray toSvg();

signals:
    void picked(int category); ///< by a click or Enter

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
    void build();
    void place();
    void show(double first, double last); ///< categories, as much as there are
    void zoom(double factor, double around);
    void point(int category);
    int categoryAt(const QPointF &position) const;
    double heightOf(double value) const; ///< where it is drawn
    double valueAt(double x) const;      ///< which category, in parts of one
    void drawAxes(QPainter &painter) const;
    void drawPointed(QPainter &painter) const;

    ChartData m_data;
    Shape m_shape = Shape::StackedBars;
    QChart *m_plot;
    QValueAxis *m_x = nullptr;
    QValueAxis *m_y = nullptr;
    QList<double> m_steps;
    double m_first = -0.5; ///< what is shown, in categories
    double m_last = 0.5;
    int m_current = -1;
    std::optional<QPoint> m_pressed;
    double m_pressedFirst = 0;
    bool m_wasDragged = false;
    bool m_isExporting = false;
};
