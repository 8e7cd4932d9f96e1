// SPDX-License-Identifier: GPL-3.0-or-later
#include "metricslisting.h"

#include "metricsjson.h"
#include "terminaltext.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

QByteArray csvText(const QList<QStringList> &lines)
{
    QByteArray text;
    for (const QStringList &line : lines)
        text += line.join(u',').toUtf8() + "\r\n";
    return text;
}

/// The figures of each currency and bucket, a line each. Minor units for programs, amounts for people.
QByteArray linesOf(const QList<CurrencyMetrics> &all, bool isCsv)
{
    QList<QStringList> lines;
    QStringList head{u"currency"_s, u"from"_s, u"to"_s};
    for (const Metric metric : sums)
        head.append(metricName(metric));
    head += {u"new_mrr"_s,          u"expansion_mrr"_s, u"contraction_mrr"_s, u"churned_mrr"_s,
             u"reactivation_mrr"_s, u"mrr"_s,           u"subscribers"_s};
    lines.append(head);
    for (const CurrencyMetrics &metrics : all) {
        const MetricsReport &r = metrics.report;
        if (r.request.currency.isEmpty())
            continue;
        const auto amount = [&](qint64 minor) {
            return isCsv ? QString::number(minor) : plainAmount({minor, r.request.currency});
        };
        for (qsizetype i = 0; i < r.revenue.size(); ++i) {
            const Figures figures = r.revenue.at(i).figures.all();
            const RecurringBucket &recurring = r.recurring.at(i);
            QStringList line{terminalText(r.request.currency), r.revenue.at(i).days.first.toString(Qt::ISODate),
                             r.revenue.at(i).days.last.toString(Qt::ISODate)};
            for (const Metric metric : sums)
                line.append(figures.isOverflown              ? u"?"_s
                                : metric == Metric::Payments ? QString::number(figures.payments)
                                                             : amount(figures.of(metric)));
            for (const Movement movement :
                 {Movement::New, Movement::Expansion, Movement::Contraction, Movement::Churn, Movement::Reactivation})
                line.append(recurring.moved.isOverflown ? u"?"_s : amount(recurring.moved.of(movement)));
            line += {recurring.end.isOverflown ? u"?"_s : amount(recurring.end.mrr),
                     QString::number(recurring.end.subscribers)};
            lines.append(line);
        }
    }
    return isCsv ? csvText(lines) : alignedText(lines, 3);
}

/// Ours beside Creem's, a line each, and what the differences come from.
QByteArray comparedLines(const QList<CurrencyMetrics> &all)
{
    QList<QStringList> lines{{u"currency"_s, u"figure"_s, u"ours"_s, u"creems"_s, u"difference"_s}};
    for (const CurrencyMetrics &metrics : all) {
        const QString &currency = metrics.report.request.currency;
        for (const ComparedFigure &figure : metrics.compared) {
            const auto words = [&](qint64 value) {
                return figure.isAmount ? plainAmount({value, currency}) : QString::number(value);
            };
            lines.append({terminalText(currency), comparedName(figure.figure), words(figure.ours), words(figure.theirs),
                          words(figure.difference())});
            for (const Explanation &explanation : figure.explanations)
                lines.append({{}, u"  "_s + reasonName(explanation.reason), {}, {}, words(explanation.amount)});
            if (!figure.explanations.isEmpty() && figure.unexplained() != 0)
                lines.append({{}, u"  not explained"_s, {}, {}, words(figure.unexplained())});
        }
    }
    return lines.size() == 1 ? QByteArray() : '\n' + alignedText(lines, 2);
}

/// What MRR lacks, a line for each currency; empty: nothing.
QStringList unpricedLines(const QList<CurrencyMetrics> &all)
{
    QStringList lines;
    for (const CurrencyMetrics &metrics : all)
        if (const MetricsReport &r = metrics.report; r.unpriced > 0 && !r.request.currency.isEmpty())
            lines.append(u"%1: active subscriptions without a known price, which the MRR lacks: %2."_s.arg(
                terminalText(r.request.currency), QString::number(r.unpriced)));
    return lines;
}

QByteArray belowTable(const QStringList &lines)
{
    return lines.isEmpty() ? QByteArray() : '\n' + lines.join(u'\n').toUtf8() + '\n';
}

DayRange rangeOf(const Accounts &accounts, const Arguments &arguments)
{
    return {arguments.from.isValid() ? arguments.from : accounts.firstDay(),
            arguments.to.isValid() ? arguments.to : accounts.today()};
}

MirrorResult<CurrencyMetrics> metricsOf(MirrorReader &reader, Accounts &accounts, const MetricsRequest &request)
{
    constexpr int cohortMonths = 24;
    CurrencyMetrics metrics;
    auto report = makeReport(reader, accounts, request);
    if (!report)
        return tl::make_unexpected(report.error());
    metrics.report = std::move(*report);
    for (const Dimension dimension : {Dimension::Product, Dimension::Country, Dimension::Type}) {
        auto split = splitBy(reader, accounts, request, dimension, std::numeric_limits<int>::max());
        if (!split)
            return tl::make_unexpected(split.error());
        metrics.splits.append(std::move(*split));
    }
    metrics.health = makeHealth(accounts, request.currency, request.range, cohortMonths);
    if (const auto code = accounts.codeOf(request.currency))
        metrics.trialsBefore = trialsOf(accounts, *code, *request.previous);
    return metrics;
}

} // namespace

QByteArray alignedText(const QList<QStringList> &lines, qsizetype leftColumns)
{
    QList<qsizetype> widths(lines.first().size());
    for (const QStringList &line : lines)
        for (qsizetype i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths.at(i), line.at(i).size());
    QByteArray text;
    for (const QStringList &line : lines) {
        QStringList cells;
        for (qsizetype i = 0; i < line.size(); ++i)
            cells.append(
                i < leftColumns ? line.at(i).leftJustified(widths.at(i)) : line.at(i).rightJustified(widths.at(i)));
        text += cells.join(u"  "_s).toUtf8() + '\n';
    }
    return text;
}

MirrorResult<MetricsScope> metricsScope(MirrorReader &reader, const Arguments &arguments)
{
    Accounts accounts;
    if (const auto done = accounts.bringUpToDate(reader, arguments.zone, QDateTime::currentMSecsSinceEpoch()); !done)
        return tl::make_unexpected(done.error());
    return MetricsScope{rangeOf(accounts, arguments), accounts.currencies()};
}

Listed writeMetrics(MirrorReader &reader, const Arguments &arguments, const QHash<QString, StatsTotals> &theirs,
                    const CombiningRates &rates, QIODevice &output)
{
    Listed result;
    Accounts accounts;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (const auto done = accounts.bringUpToDate(reader, arguments.zone, now); !done) {
        result.mirrorError = done.error();
        return result;
    }
    MetricsRequest request;
    request.range = rangeOf(accounts, arguments);
    if (!request.range.isValid()) {
        result.outputError = u"the range ends before it begins"_s;
        return result;
    }
    request.previous = previousRange(request.range);
    request.interval = arguments.interval.value_or(fittingInterval(request.range));
    QStringList currencies = accounts.currencies();
    if (currencies.isEmpty())
        currencies = QStringList{QString()};
    QList<CurrencyMetrics> all;
    for (const QString &currency : std::as_const(currencies)) {
        request.currency = currency;
        auto metrics = metricsOf(reader, accounts, request);
        if (!metrics) {
            result.mirrorError = metrics.error();
            return result;
        }
        if (const auto it = theirs.constFind(currency); it != theirs.cend())
            metrics->compared = reconcile(accounts, request.range, currency, *it);
        all.append(std::move(*metrics));
    }
    QByteArray text;
    switch (arguments.format) {
    case Arguments::Format::Json: text = terminalJson(metricsJson(all, combinedJson(all, rates))); break;
    case Arguments::Format::Csv:
        text = linesOf(all, true);
        for (const QString &line : unpricedLines(all))
            complain(line); // it has no place in the figures, and must not go unsaid
        break;
    case Arguments::Format::Table:
        text = linesOf(all, false) + belowTable(unpricedLines(all)) + combinedLines(all, rates) + comparedLines(all);
        break;
    }
    result.records = all.size();
    if (output.write(text) != text.size())
        result.outputError = output.errorString();
    return result;
}
