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

    void setData(const ChartData &shown,
                 const QString &empty); ///< empty: the sentence in place of a chart without data
    PeriodChart &chart() { return *m_chart; }
    QByteArray toCsv() const override;
    QByteArray toPng() override { return m_chart->toPng(); }
    QByteArray toSvg() override { return m_chart->toSvg(); }

signals:
    void picked(int category, int series); ///< series: PeriodChart::total, or one of them

private:
    ChartCard(const QString &title, const QString &fileName, ChartShape shape, PeriodChart *chart, QWidget *parent);
    void fillTable();

    const ChartShape m_shape;
    PeriodChart *m_chart;
};
