// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricscombined.h"

#include "metricslisting.h"
#include "terminaltext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array combinedMetrics{Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept,
                                     Metric::Tax,   Metric::Net,     Metric::Discounts,   Metric::Mrr};

/// Of each currency by itself, also where it is the only one.
QList<CurrencyTotals> totalsOf(const QList<CurrencyMetrics> &all)
{
    QList<CurrencyTotals> totals;
    for (const CurrencyMetrics &metrics : all)
        if (const MetricsReport &r = metrics.report; !r.request.currency.isEmpty())
            totals.append({r.request.currency, r.total.all(), r.mrrEnd});
    return totals;
}

/// Where int64 can't hold a sum what stands in its place is no amount.
bool isTooMuch(const QList<CurrencyTotals> &totals, const QString &currency, Metric metric)
{
    return std::any_of(totals.begin(), totals.end(), [&](const CurrencyTotals &of) {
        return of.currency == currency && (metric == Metric::Mrr ? of.mrr.isOverflown : of.figures.isOverflown);
    });
}

QJsonValue jsonOf(const std::optional<qint64> &minor) { return minor ? QJsonValue(*minor) : QJsonValue(); }

QJsonObject jsonOf(const Combined &combined, const QList<CurrencyTotals> &totals, Metric metric)
{
    QJsonArray parts;
    for (const CombinedPart &part : combined.parts)
        parts.append(QJsonObject{
            {u"currency"_s, part.own.currency},
            {u"amount"_s, isTooMuch(totals, part.own.currency, metric) ? QJsonValue() : QJsonValue(part.own.minor)},
            {u"rate"_s, part.rate ? QJsonValue(part.rate->worth.toText()) : QJsonValue()},
            {u"converted"_s, jsonOf(part.inReporting)}});
    return {{u"total"_s, jsonOf(combined.total)},
            {u"parts"_s, parts},
            {u"without_rate"_s, QJsonArray::fromStringList(combined.missing)},
            {u"without_known_digits"_s, QJsonArray::fromStringList(combined.unknown)}};
}

QString sourceName(const CombiningRates &rates) { return rates.isSaved ? u"creamery"_s : u"command_line"_s; }

QString rateWords(const ExchangeRate &rate, const QString &reporting)
{
    QStringList words{u"1 %1 = %2 %3"_s.arg(rate.currency, rate.worth.toText(), reporting)};
    if (rate.day.isValid())
        words.append(rate.day.toString(Qt::ISODate));
    if (!rate.remark.isEmpty())
        words.append(rate.remark);
    return words.join(u", "_s);
}

} // namespace

CombiningRates combiningRates(const Arguments &arguments, const QString &storeId)
{
    if (!arguments.rates.reporting.isEmpty())
        return {arguments.rates, false};
    const QSettings window(u"creamery"_s, u"creamery"_s); // this program has no settings of its own
    return {RateBook::fromJson(window.value(ratesKey(storeId)).toByteArray()), true};
}

QJsonValue combinedJson(const QList<CurrencyMetrics> &all, const CombiningRates &rates)
{
    const RateBook &book = rates.book;
    if (book.reporting.isEmpty())
        return {};
    const QList<CurrencyTotals> totals = totalsOf(all);
    QJsonArray given;
    for (const ExchangeRate &rate : book.rates)
        given.append(QJsonObject{
            {u"currency"_s, rate.currency},
            {u"worth"_s, rate.worth.toText()},
            {u"day"_s, rate.day.isValid() ? QJsonValue(rate.day.toString(Qt::ISODate)) : QJsonValue()},
            {u"remark"_s, rate.remark}});
    const auto digits = minorDigits(book.reporting);
    QJsonObject object{{u"currency"_s, book.reporting},
                       {u"minor_digits"_s, digits ? QJsonValue(*digits) : QJsonValue()},
                       {u"rates_from"_s, sourceName(rates)},
                       {u"rates"_s, given}};
    for (const Metric metric : combinedMetrics)
        object.insert(metricName(metric), jsonOf(combine(totals, metric, book), totals, metric));
    return object;
}

QByteArray combinedLines(const QList<CurrencyMetrics> &all, const CombiningRates &rates)
{
    const RateBook &book = rates.book;
    if (book.reporting.isEmpty())
        return {};
    const QList<CurrencyTotals> totals = totalsOf(all);
    const auto amount = [](const std::optional<qint64> &minor, const QString &currency) {
        return minor ? plainAmount({*minor, currency}) : u"?"_s;
    };
    QList<QStringList> lines{
        {u"together"_s, u"currency"_s, u"amount"_s, u"rate"_s, u"in "_s + terminalText(book.reporting)}};
    for (const Metric metric : combinedMetrics) {
        const Combined combined = combine(totals, metric, book);
        for (const CombinedPart &part : combined.parts) {
            const bool isKnown = !isTooMuch(totals, part.own.currency, metric);
            lines.append({metricName(metric), terminalText(part.own.currency),
                          amount(isKnown ? std::optional(part.own.minor) : std::nullopt, part.own.currency),
                          part.rate                                 ? part.rate->worth.toText()
                              : part.own.currency == book.reporting ? QString()
                                                                    : u"none"_s,
                          amount(part.inReporting, book.reporting)});
        }
        lines.append({metricName(metric), {}, {}, {}, amount(combined.total, book.reporting)});
    }
    QStringList words;
    for (const ExchangeRate &rate : book.rates)
        words.append(terminalText(rateWords(rate, book.reporting)));
    const QString from = rates.isSaved ? u"by the rates that were given in Creamery"_s : u"by the rates given here"_s;
    const QString note =
        u"\nAll currencies in %1, %2: %3. The sum of each is converted once, halves away from zero.\n"_s.arg(
            terminalText(book.reporting), from, words.isEmpty() ? u"none"_s : words.join(u"; "_s));
    return note.toUtf8() + alignedText(lines, 2);
}
