// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartdata.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

qint64 ChartData::total(qsizetype category) const
{
    qint64 sum = 0;
    for (const ChartSeries &s : series)
        if (__builtin_add_overflow(sum, s.values.value(category), &sum))
            return 0;
    return sum;
}

bool ChartData::isTooLarge() const
{
    for (qsizetype category = 0; hasTotal && category < periods.size(); ++category) {
        qint64 sum = 0;
        for (const ChartSeries &s : series)
            if (__builtin_add_overflow(sum, s.values.value(category), &sum))
                return true;
    }
    return isOverflown;
}

bool ChartData::isEmpty() const
{
    return std::all_of(series.begin(), series.end(), [](const ChartSeries &s) {
        return std::all_of(s.values.begin(), s.values.end(), [](qint64 value) { return value == 0; });
    });
}

std::pair<double, double> ChartData::extent(ChartShape shape, qsizetype category, qsizetype at) const
{
    const double value = double(series.at(at).values.value(category)) / unit;
    double from = 0;
    for (qsizetype i = 0; i < at && shape == ChartShape::StackedBars; ++i) {
        const double other = double(series.at(i).values.value(category)) / unit;
        from += (other < 0) == (value < 0) ? other : 0; // what is lost is stacked downwards
    }
    return {from, from + value};
}

QString shortNumber(double value)
{
    const QLocale locale;
    const double size = std::abs(value);
    const auto words = [&](double unit, const QString &suffix) {
        const double part = value / unit;
        return locale.toString(part, 'f', std::abs(part - std::round(part)) < 0.05 ? 0 : 1) + suffix;
    };
    if (size >= 1e9)
        return words(1e9, u"G"_s);
    if (size >= 1e6)
        return words(1e6, u"M"_s);
    if (size >= 1e3)
        return words(1e3, u"k"_s);
    return locale.toString(value, 'f', value == std::floor(value) || size >= 10 ? 0 : size < 1 ? 2 : 1);
}

QList<double> axisSteps(double lowest, double highest, int most)
{
    lowest = std::min(0.0, lowest);
    highest = std::max(0.0, highest);
    if (highest - lowest <= 0)
        highest = 1;
    const double rough = (highest - lowest) / most;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 3.0, 4.0, 5.0}) // what the labels can say in full: 2.5 is no 2 and no 3
        if (power * factor >= rough) {
            step = power * factor;
            break;
        }
    QList<double> steps;
    const double first = std::floor(lowest / step);
    for (int i = 0; (first + i) * step < highest + step * 0.999; ++i)
        steps.append((first + i) * step);
    return steps;
}
