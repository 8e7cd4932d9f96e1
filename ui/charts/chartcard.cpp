// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

#include "core/format/csv.h"
#include "ui/widgets/figuretable.h"

using namespace Qt::StringLiterals;

ChartCard::ChartCard(const QString &title, const QString &fileName, ChartShape shape, QWidget *parent)
    : ChartCard(title, fileName, shape, new PeriodChart, parent)
{
}

ChartCard::ChartCard(const QString &title, const QString &fileName, ChartShape shape, PeriodChart *chart,
                     QWidget *parent)
    : ChartFrame(title, fileName, chart, parent), m_shape(shape), m_chart(chart)
{
    connect(m_chart, &PeriodChart::picked, this, &ChartCard::picked);
    connect(&table(), &FigureTable::cellActivated, this, [this](int row, int column) {
        const bool isOfSeries = column > 0 && column <= m_chart->chartData().series.size();
        emit picked(row, isOfSeries ? column - 1 : PeriodChart::total);
    });
}

void ChartCard::setData(const ChartData &shown, const QString &empty)
{
    const bool isTooLarge = shown.isTooLarge();
    m_chart->setData(isTooLarge ? ChartData() : shown, m_shape); // no number is better than a wrong one
    QList<LegendEntry> legend;
    for (qsizetype i = 0; i < m_chart->chartData().series.size() && m_chart->chartData().series.size() > 1; ++i)
        legend.append({m_chart->chartData().lookOf(i), m_chart->chartData().series.at(i).name});
    setLegend(legend);
    fillTable();
    if (isTooLarge)
        showNothing(tr("These amounts are too large to add up, so none is shown."));
    else if (shown.isEmpty())
        showNothing(empty);
    else
        showPicture();
}

void ChartCard::fillTable()
{
    const ChartData &shown = m_chart->chartData();
    const bool hasTotal = shown.hasTotal && shown.series.size() > 1;
    QStringList titles{tr("Period")};
    for (const ChartSeries &series : shown.series)
        titles.append(series.name);
    if (hasTotal)
        titles.append(tr("Total"));
    QList<QStringList> lines;
    for (qsizetype row = 0; row < shown.periods.size(); ++row) {
        QStringList line{shown.periods.at(row)};
        for (const ChartSeries &series : shown.series)
            line.append(series.has(row) ? shown.exact(series.values.value(row)) : u"–"_s);
        if (hasTotal)
            line.append(shown.exact(shown.total(row)));
        lines.append(line);
    }
    table().setFigures(titles, lines);
}

QByteArray ChartCard::toCsv() const
{
    const ChartData &shown = m_chart->chartData();
    const bool hasTotal = shown.hasTotal && shown.series.size() > 1;
    QByteArray text = csvText(u"period"_s);
    for (const ChartSeries &series : shown.series)
        text += ',' + csvText(series.name);
    text += hasTotal ? ",total\r\n" : "\r\n";
    for (qsizetype row = 0; row < shown.periods.size(); ++row) {
        text += csvText(shown.periods.at(row));
        for (const ChartSeries &series : shown.series) // a number stays one, also with a minus
            text += ',' + (series.has(row) ? shown.plain(series.values.value(row)).toUtf8() : QByteArray());
        if (hasTotal)
            text += ',' + shown.plain(shown.total(row)).toUtf8();
        text += "\r\n";
    }
    return text;
}
