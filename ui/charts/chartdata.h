// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a chart and its table show: the same numbers, and the same words for them.

#include <QList>
#include <QSet>
#include <QString>

#include <functional>

/// How values by period are drawn: stacked from the first series at the bottom, or as lines.
enum class ChartShape { StackedBars, Lines };

struct ChartSeries
{
    QString name;           ///< other people's text where it is a product's: shown as plain text everywhere
    QList<qint64> values;   ///< one a category
    int look = -1;          ///< which colour and pattern, from 0; -1: its place. Ask ChartData::lookOf
    QSet<qsizetype> gaps{}; ///< categories of which it has no value: nothing is shown there

    bool has(qsizetype category) const { return !gaps.contains(category); }
};

struct ChartData
{
    QStringList categories;    ///< short, for the axis; as many as values
    QStringList periods;       ///< the same in full, for the table and for what is pointed at
    QStringList fieldNames;    ///< in files, a period has these
    QList<QStringList> fields; ///< by period; empty: what periods says
    QString about;             ///< what a picture says beside its title: whose currency, which days
    QList<ChartSeries> series;
    std::function<QString(qint64)> exact; ///< a value in words: "$1,234.50"
    std::function<QString(qint64)> plain; ///< for files: "1234.50"
    double unit = 1;                      ///< what the axis counts in: 100 for dollars in cents
    bool hasTotal = true;                 ///< the series of a category add up to something

    bool isOverflown = false; ///< a value is none, because int64 can't hold it: nothing is to be drawn

    qint64 total(qsizetype category) const; ///< only unless isTooLarge()
    bool isTooLarge() const;                ///< a value, or the total of a category, is more than int64 holds
    bool isEmpty() const;
    int lookOf(qsizetype at) const { return series.at(at).look >= 0 ? series.at(at).look : int(at); }
    /// Where a value is drawn, in what the axis counts in: from what is below it in its stack, or from nothing.
    std::pair<double, double> extent(ChartShape shape, qsizetype category, qsizetype at) const;
};

/// "12k", "1.5M": short labels of an axis.
QString shortNumber(double value);
/// At most so many steps from one to the other, at round values; holds 0.
QList<double> axisSteps(double lowest, double highest, int most);
