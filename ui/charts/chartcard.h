// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "chartframe.h"
#include "periodchart.h"

/// A chart of periods in its frame.
class ChartCard final : public ChartFrame
{
    Q_OBJECT
public:
    /// fileName: of what is saved, without its ending.
    ChartCard(const QString &title, const QString &fileName, ChartShape shape, QWidget *parent = nullptr);

    /// empty: the sentence in place of a chart without data
    void setData(const ChartData &shown, const QString &empty);
    PeriodChart &chart() { return *m_chart; }

signals:
    void picked(int category, int series); ///< series: PeriodChart::total, or one of them

protected:
    QString pictureTitle() const override;
    QSize pictureSize() const override { return m_chart->viewport()->size(); }
    void paintPicture(QPainter &painter) override { m_chart->paintPicture(painter); }

private:
    ChartCard(const QString &title, const QString &fileName, ChartShape shape, PeriodChart *chart, QWidget *parent);
    void fillTable();

    const ChartShape m_shape;
    PeriodChart *m_chart;
};
