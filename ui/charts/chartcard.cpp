// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

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
    const bool hasFields = shown.fields.size() == shown.periods.size();
    FigureTable::Line titles{{tr("Period"), hasFields ? shown.fieldNames : QStringList{u"period"_s}}};
    for (const ChartSeries &series : shown.series)
        titles.append(series.name);
    if (hasTotal)
        titles.append(FigureTable::Cell(tr("Total"), {u"total"_s}));
    QList<FigureTable::Line> lines;
    const auto cell = [&](qint64 value) { return FigureTable::Cell(shown.exact(value), {shown.plain(value)}); };
    for (qsizetype row = 0; row < shown.periods.size(); ++row) {
        const QString period = shown.periods.at(row);
        FigureTable::Line line{{period, hasFields ? shown.fields.at(row) : QStringList{period}}};
        for (const ChartSeries &series : shown.series)
            line.append(series.has(row) ? cell(series.values.value(row)) : FigureTable::Cell(u"–"_s, {QString()}));
        if (hasTotal)
            line.append(cell(shown.total(row)));
        lines.append(line);
    }
    table().setFigures(titles, lines);
}

QString ChartCard::pictureTitle() const
{
    const QString about = m_chart->chartData().about;
    return about.isEmpty() ? title() : tr("%1: %2", "title, currency and days").arg(title(), about);
}
