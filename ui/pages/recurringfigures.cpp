// SPDX-License-Identifier: GPL-3.0-or-later
// How the page of what recurs shows what was computed.

#include "recurringpage.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/renewalcalendar.h"
#include "ui/charts/retentioncard.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"

using namespace Qt::StringLiterals;

void RecurringPage::showFigures()
{
    const MetricsReport &r = m_answer.report;
    const QLocale &locale = times().locale;
    const Ratio churn = subscriberChurn(r.mrrStart, r.leavers);
    const Ratio churnBefore = subscriberChurn(r.previousMrrStart, r.previousLeavers);
    const auto amount = [this](const std::optional<qint64> &minor) { return minor ? money(*minor) : u"–"_s; };
    const auto amountOf = [this](const MrrState &state) {
        return state.isOverflown ? tooMuchWords() : money(state.mrr);
    };
    const auto ratio = [&](const Ratio &value) {
        return value.isKnown() ? locale.toString(value.value(), 'f', 1) : u"–"_s;
    };
    const qint64 days = r.request.range.daysUntil(r.today);
    const qint64 daysBefore = r.request.previous ? r.request.previous->daysUntil(r.today) : 0;
    for (const auto &[metric, card] : std::as_const(m_cards)) {
        FigureCard::Content content;
        QString before;
        const auto trend = [&](auto value) {
            for (const RecurringBucket &bucket : r.recurring)
                content.trend.append(value(bucket));
        };
        if (metric == Metric::Mrr) {
            content = {amountOf(r.mrrEnd), {}, shownCurrency(), {}};
            before = amountOf(r.previousMrrEnd);
            trend([](const RecurringBucket &b) { return b.end.mrr; });
        } else if (metric == Metric::Subscribers) {
            content.value = locale.toString(r.mrrEnd.subscribers);
            before = locale.toString(r.previousMrrEnd.subscribers);
            trend([](const RecurringBucket &b) { return b.end.subscribers; });
        } else if (metric == Metric::SubscriberChurn) {
            content.value = ratioPercent(churn, locale);
            content.change = tr("%1 of %2").arg(locale.toString(churn.part), locale.toString(churn.whole));
            before = ratioPercent(churnBefore, locale);
            trend([](const RecurringBucket &b) { return b.leavers.subscribers; });
        } else if (metric == Metric::RevenueChurn) {
            const Ratio lost = revenueChurn(r.mrrStart, r.leavers);
            content.value = ratioPercent(lost, locale);
            if (lost.isKnown())
                content.change = tr("%1 of %2").arg(money(lost.part), money(lost.whole));
            before = ratioPercent(revenueChurn(r.previousMrrStart, r.previousLeavers), locale);
        } else if (metric == Metric::Arpu) {
            content = {amount(arpu(r.mrrEnd)), {}, shownCurrency(), {}};
            before = amount(arpu(r.previousMrrEnd));
            trend([](const RecurringBucket &b) { return arpu(b.end).value_or(0); });
        } else if (metric == Metric::Ltv) {
            content = {amount(lifetimeValue(r.mrrEnd, churn, days)), {}, shownCurrency(), {}};
            before = amount(lifetimeValue(r.previousMrrEnd, churnBefore, daysBefore));
        } else if (metric == Metric::QuickRatio) {
            content.value = ratio(quickRatio(r.moved));
            before = ratio(quickRatio(r.previousMoved));
        } else {
            const Trials &trials = m_answer.health.trials;
            content.value = ratioPercent(trials.conversion(), locale);
            if (m_answer.trialsBefore)
                before = ratioPercent(m_answer.trialsBefore->conversion(), locale);
            content.change = tr("%1 started, %2 converted, %3 running")
                                 .arg(locale.toString(trials.started), locale.toString(trials.converted),
                                      locale.toString(trials.running()));
        }
        if (!before.isEmpty())
            content.change += (content.change.isEmpty() ? QString() : u"\n"_s) + tr("before: %1").arg(before);
        card->show(content);
    }
}

void RecurringPage::showMrr()
{
    const MetricsReport &r = m_answer.report;
    QList<DayRange> buckets;
    ChartSeries rebuilt{tr("rebuilt"), {}};
    ChartSeries noted{tr("noted on the day"), {}, 2};
    bool hasNotes = false;
    bool isTooMuch = false;
    for (const RecurringBucket &bucket : r.recurring) {
        if (!bucket.noted)
            noted.gaps.insert(buckets.size());
        buckets.append(bucket.days);
        rebuilt.values.append(bucket.end.mrr);
        noted.values.append(bucket.noted ? bucket.noted->mrr : 0);
        isTooMuch = isTooMuch || bucket.end.isOverflown;
        hasNotes = hasNotes || (bucket.noted && bucket.noted->mrr != bucket.end.mrr);
    }
    ChartData shown = chartOf(buckets, r.request.interval);
    shown.hasTotal = false;
    shown.isOverflown = isTooMuch;
    shown.series.append(rebuilt);
    if (hasNotes)
        shown.series.append(noted);
    m_mrr->setData(shown, tr("No subscriptions in %1 in this period.").arg(shownCurrency()));
    m_mrr->setNote(tr("Rebuilt from payments. From now on Creamery also notes each day's MRR as it stands."));
}

void RecurringPage::showMovements()
{
    const MetricsReport &r = m_answer.report;
    const QLocale &locale = times().locale;
    QList<DayRange> buckets;
    for (const RecurringBucket &bucket : r.recurring)
        buckets.append(bucket.days);
    ChartData shown = chartOf(buckets, r.request.interval);
    int look = 0;
    for (const Metric metric : movementMetrics) {
        ChartSeries series{movementWord(*movementOf(metric)), {}, look++};
        for (const RecurringBucket &bucket : r.recurring)
            series.values.append(bucket.moved.of(*movementOf(metric)));
        shown.series.append(series);
    }
    shown.isOverflown = r.moved.isOverflown;
    m_movements->setData(shown, tr("Nothing moved in %1 in this period.").arg(shownCurrency()));
    const auto signedAmount = [&](qint64 minor, bool isTooMuch) {
        return isTooMuch ? tooMuchWords() : signedMoney({minor, shownCurrency()}, locale);
    };
    m_movements->setNote(tr("%1 in this period.").arg(signedAmount(r.moved.sum(), r.moved.isOverflown)));

    FigureTable::Line titles{{tr("Period"), {u"from"_s, u"to"_s, u"currency"_s}}, tr("At its start")};
    for (const Metric metric : movementMetrics)
        titles.append(movementWord(*movementOf(metric)));
    titles += {tr("At its end"), metricTitle(Metric::Subscribers), metricTitle(Metric::SubscriberChurn)};
    QList<FigureTable::Line> lines;
    for (const RecurringBucket &bucket : r.recurring) {
        FigureTable::Line line{
            {bucketPeriod(bucket.days, r.request.interval, locale),
             {bucket.days.first.toString(Qt::ISODate), bucket.days.last.toString(Qt::ISODate), shownCurrency()}},
            amountCell(bucket.start.mrr, bucket.start.isOverflown)};
        for (const Metric metric : movementMetrics) {
            const qint64 moved = bucket.moved.of(*movementOf(metric));
            line.append(
                {signedAmount(moved, bucket.moved.isOverflown), amountCell(moved, bucket.moved.isOverflown).fields});
        }
        line += {amountCell(bucket.end.mrr, bucket.end.isOverflown), countCell(bucket.end.subscribers),
                 ratioCell(subscriberChurn(bucket.start, bucket.leavers))};
        lines.append(line);
    }
    m_table->setFigures(titles, lines);
}

void RecurringPage::showCohorts() { m_cohorts->setData(m_answer.health.cohorts, shownCurrency()); }

void RecurringPage::showRenewals()
{
    const HealthReport &health = m_answer.health;
    m_renewals->setData(m_answer.calendar, m_answer.report.today, shownCurrency());

    QList<FigureTable::Line> lines;
    for (const Forecast &forecast : health.forecasts)
        lines.append({{tr("%n day(s)", nullptr, forecast.days), {QString::number(forecast.days), shownCurrency()}},
                      countCell(forecast.count),
                      amountCell(forecast.amount, forecast.isOverflown),
                      countCell(forecast.ending),
                      amountCell(forecast.endingAmount, forecast.isOverflown)});
    m_forecast->setFigures(
        {{tr("Within"), {u"days"_s, u"currency"_s}}, tr("Renewals"), tr("Expected"), tr("Ending"), tr("Revenue lost")},
        lines);
}
