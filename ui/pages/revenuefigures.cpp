// SPDX-License-Identifier: GPL-3.0-or-later
// How the revenue page shows what was computed.

#include "revenuepage.h"
#include "ui/charts/chartcard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/titledpanel.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int othersLook = 5; // quiet

/// Of files: an interval of ISO 8601.
QString isoWords(const DayRange &days)
{
    return days.first.toString(Qt::ISODate) + u'/' + days.last.toString(Qt::ISODate);
}

} // namespace

QString RevenuePage::sliceName(const NamedSlice &slice) const
{
    if (const QString product = productWords(slice); !product.isEmpty())
        return product;
    if (slice.word.isEmpty())
        return tr("not known");
    return m_by == By::Country ? countryName(slice.word) : wireWord(slice.word);
}

/// In place of a chart.
QString RevenuePage::nothingWords() const
{
    return m_answer.report.total.all().payments == 0
        ? tr("No payments in %1 in this period.").arg(shownCurrency())
        : tr("%1: nothing in %2 in this period.", "figure, currency").arg(metricTitle(m_metric), shownCurrency());
}

void RevenuePage::showChart()
{
    const MetricsReport &r = m_answer.report;
    QList<DayRange> buckets;
    for (const RevenueBucket &bucket : r.revenue)
        buckets.append(bucket.days);
    ChartData shown = chartOf(buckets, r.request.interval);
    const Figures total = r.total.all();
    shown.isOverflown = total.isOverflown;
    if (m_by == By::Origin) {
        for (const Origin origin : shownOrigins) {
            ChartSeries series{originWord(origin), {}};
            for (const RevenueBucket &bucket : r.revenue)
                series.values.append(bucket.figures.byOrigin[size_t(origin)].of(m_metric));
            shown.series.append(series);
        }
    } else {
        const Split &split = m_answer.split;
        const qsizetype parts = split.byBucket.isEmpty() ? 0 : split.byBucket.first().size();
        for (qsizetype i = 0; i < parts; ++i) {
            const bool isOthers = split.hasOthers && i == parts - 1;
            ChartSeries series{
                isOthers ? tr("others") : sliceName(split.totals.at(i)), {}, isOthers ? othersLook : int(i)};
            for (const QList<Figures> &bucket : split.byBucket)
                series.values.append(bucket.at(i).of(m_metric));
            shown.series.append(series);
        }
    }
    m_chart->setTitle(
        tr("%1, %2", "figure, interval").arg(metricTitle(m_metric), intervalWord(r.request.interval).toLower()));
    m_chart->setData(shown, nothingWords());
    m_chart->setNote(tr("%1 in %2.", "amount, days")
                         .arg(total.isOverflown ? tooMuchWords() : money(total.of(m_metric)),
                              rangeWords(r.request.range, times().locale)));
}

void RevenuePage::showComparison()
{
    const MetricsReport &r = m_answer.report;
    QList<DayRange> buckets;
    for (const RevenueBucket &bucket : r.revenue)
        buckets.append(bucket.days);
    for (qsizetype i = buckets.size(); i < r.previousRevenue.size(); ++i) // January has days that February has not
        buckets.append(r.previousRevenue.at(i).days);
    const auto series = [this](const QList<RevenueBucket> &of, const QString &name, bool adds, qsizetype most) {
        ChartSeries made{name, {}};
        qint64 sum = 0;
        bool isTooMuch = false;
        for (const RevenueBucket &bucket : of) {
            const Figures figures = bucket.figures.all();
            const qint64 value = figures.of(m_metric);
            isTooMuch = isTooMuch || figures.isOverflown;
            addTo(sum, value, isTooMuch);
            if (made.values.size() < most)
                made.values.append(adds ? sum : value);
        }
        for (qsizetype i = made.values.size(); i < most; ++i) // of the other days there are more
            made.gaps.insert(i);
        made.values.resize(most);
        return std::pair(made, isTooMuch);
    };
    const QString before = r.request.previous ? rangeWords(*r.request.previous, times().locale) : QString();
    for (const auto &[card, adds] : {std::pair(m_against, false), std::pair(m_running, true)}) {
        ChartData shown = chartOf(buckets, r.request.interval);
        shown.hasTotal = false;
        for (qsizetype i = r.revenue.size(); i < buckets.size(); ++i)
            shown.periods[i] = tr("before: %1").arg(shown.periods.at(i));
        for (const auto &[days, name] :
             {std::pair(&r.revenue, tr("this period")), std::pair(&r.previousRevenue, tr("before"))}) {
            const auto [made, isTooMuch] = series(*days, name, adds, buckets.size());
            shown.series.append(made);
            shown.isOverflown = shown.isOverflown || isTooMuch;
        }
        shown.series[1].look = 2;
        card->setData(shown, nothingWords());
        card->setNote(tr("%1; before: %2", "figure, days").arg(metricTitle(m_metric), before));
    }
}

void RevenuePage::showStatement()
{
    const MetricsReport &r = m_answer.report;
    const Figures now = r.total.all();
    const Figures before = r.previousTotal.all();
    const QLocale &locale = times().locale;
    QList<FigureTable::Line> lines;
    for (const Metric metric : statementMetrics) {
        const bool isCount = metric == Metric::Payments;
        const bool isFailed = metric == Metric::FailedPayments;
        const bool isTakenOff = metric == Metric::Refunds || metric == Metric::Chargebacks || metric == Metric::Tax;
        const qint64 value = isFailed ? r.total.failed.amount : now.of(metric);
        const qint64 then = isFailed ? r.previousTotal.failed.amount : before.of(metric);
        const auto cell = [&](qint64 minor, bool isTooMuch) {
            if (isCount)
                return countCell(minor);
            FigureTable::Cell amount = amountCell(isTakenOff ? -minor : minor, isTooMuch);
            if (isTooMuch)
                amount.text = tooMuchWords();
            else if (isTakenOff) // what is taken off has a minus, what comes back of it a plus
                amount.text = signedMoney({-minor, shownCurrency()}, locale);
            return amount;
        };
        const bool isTooMuch = isFailed ? r.total.failed.isOverflown : now.isOverflown;
        const bool wasTooMuch = isFailed ? r.previousTotal.failed.isOverflown : before.isOverflown;
        lines.append({{metricTitle(metric), {metricTitle(metric), isCount ? QString() : shownCurrency()}},
                      cell(value, isTooMuch),
                      cell(then, wasTooMuch),
                      isTooMuch || wasTooMuch || then == 0
                          ? FigureTable::Cell(QString(), {QString()})
                          : FigureTable::Cell(changeWords(value, then, locale),
                                              {perCent((double(value) - double(then)) / std::abs(double(then)))})});
    }
    m_statement->setFigures(
        {{tr("Figure"), {tr("Figure"), tr("Currency")}},
         {tr("This period"), {isoWords(r.request.range)}},
         {tr("Before"), {r.request.previous ? isoWords(*r.request.previous) : QString()}},
         tr("Change")},
        lines);
}

void RevenuePage::showBreakdown()
{
    const MetricsReport &r = m_answer.report;
    const Figures total = r.total.all();
    QList<FigureTable::Line> lines;
    const auto add = [&](const QString &name, const Figures &f) {
        const auto amount = [&](Metric metric) { return amountCell(f.of(metric), f.isOverflown); };
        const bool isKnown = !f.isOverflown && !total.isOverflown;
        FigureTable::Cell net = amount(Metric::Net);
        if (f.isOverflown)
            net.text = tooMuchWords();
        lines.append({{name, {name, shownCurrency()}},
                      countCell(f.payments),
                      amount(Metric::Gross),
                      amount(Metric::Refunds),
                      amount(Metric::Chargebacks),
                      amount(Metric::Tax),
                      net,
                      isKnown ? ratioCell({f.net(), total.net()}) : FigureTable::Cell(u"–"_s, {QString()})});
    };
    if (m_by == By::Origin) {
        m_breakdownPanel->setTitle(tr("By kind of payment"));
        for (const Origin origin : shownOrigins)
            add(originWord(origin), r.total.byOrigin[size_t(origin)]);
    } else {
        m_breakdownPanel->setTitle(m_by == By::Product       ? tr("By product")
                                       : m_by == By::Country ? tr("By country")
                                                             : tr("By type"));
        for (const NamedSlice &slice : m_answer.split.totals)
            add(sliceName(slice), slice.figures);
    }
    m_breakdown->setFigures(
        {{tr("Name"), {tr("Name"), tr("Currency")}},
         tr("Payments"),
         metricTitle(Metric::Gross),
         metricTitle(Metric::Refunds),
         metricTitle(Metric::Chargebacks),
         metricTitle(Metric::Tax),
         metricTitle(Metric::Net),
         tr("Share of net")},
        lines);
}
