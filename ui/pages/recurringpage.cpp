// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurringpage.h"

#include "core/profiles/session.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heattable.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int cohortMonths = 12;

constexpr std::array figures{Metric::Mrr,  Metric::Subscribers, Metric::SubscriberChurn, Metric::RevenueChurn,
                             Metric::Arpu, Metric::Ltv,         Metric::QuickRatio,      Metric::TrialConversion};
constexpr std::array movementMetrics{
    Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr, Metric::ReactivationMrr};

/// A titled card; "What counts?" at its right tells of the metric.
struct Titled
{
    Panel *panel;
    QVBoxLayout *column;
    QPushButton *what;
};

Titled titled(const QString &title)
{
    auto *name = new PlainLabel(title);
    name->setFont(textFont(TextSize::Text, QFont::DemiBold));
    Titled made{new Panel, nullptr, new QPushButton(RecurringPage::tr("What counts?"))};
    made.what->setProperty("role", u"link"_s);
    made.what->setFont(textFont(TextSize::Note));
    made.what->setAccessibleName(RecurringPage::tr("What counts in %1?").arg(title));
    auto *head = new QHBoxLayout;
    head->addWidget(name);
    head->addStretch(1);
    head->addWidget(made.what);
    made.column = new QVBoxLayout(made.panel);
    made.column->setContentsMargins(16, 12, 12, 12);
    made.column->setSpacing(8);
    made.column->addLayout(head);
    return made;
}

} // namespace

RecurringPage::RecurringPage(Session &session, const TimeStyle &times, QWidget *parent)
    : MetricsPage(session, times, tr("Recurring"), parent),
      m_mrr(new ChartCard(tr("MRR"), u"mrr"_s, PeriodChart::Shape::Lines)),
      m_movements(new ChartCard(tr("MRR movements"), u"mrr-movements"_s, PeriodChart::Shape::StackedBars)),
      m_table(new FigureTable(tr("Movements by period"))), m_cohorts(new HeatTable),
      m_renewals(new ChartCard(tr("Renewals of the next 90 days"), u"renewals"_s, PeriodChart::Shape::StackedBars)),
      m_forecast(new FigureTable(tr("Forecast")))
{
    auto *cards = new QGridLayout;
    cards->setSpacing(gap);
    for (const Metric metric : figures) {
        addCard(metric);
        const int at = int(m_cards.size()) - 1;
        cards->addWidget(m_cards.last().second, at / 4, at % 4);
        cards->setColumnStretch(at % 4, 1);
    }
    for (ChartCard *card : {m_mrr, m_movements, m_renewals})
        card->setFixedHeight(270);
    m_cohorts->setAccessibleName(tr("Retention by month"));
    const Titled table = titled(tr("Movements by period"));
    table.column->addWidget(m_table);
    const Titled cohorts = titled(tr("Who stays: subscriptions by the month in which they began"));
    cohorts.column->addWidget(m_cohorts);
    const Titled forecast = titled(tr("Forecast"));
    forecast.column->addWidget(m_forecast);
    forecast.column->addStretch(1);
    forecast.panel->setFixedSize(420, 270);

    auto *charts = new QHBoxLayout;
    charts->setSpacing(gap);
    charts->addWidget(m_mrr, 1);
    charts->addWidget(m_movements, 1);
    auto *next = new QHBoxLayout;
    next->setSpacing(gap);
    next->addWidget(m_renewals, 1);
    next->addWidget(forecast.panel);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(cards);
    column->addLayout(charts);
    column->addWidget(table.panel);
    column->addWidget(cohorts.panel);
    column->addLayout(next);
    column->addStretch(1);
    setContent(content);

    const QList<Metric> moved{Metric::Mrr,        Metric::NewMrr,         Metric::ExpansionMrr, Metric::ContractionMrr,
                              Metric::ChurnedMrr, Metric::ReactivationMrr};
    listen(m_mrr, {Metric::Mrr, Metric::Subscribers});
    listen(m_movements, moved);
    listen(m_renewals, {Metric::Forecast});
    connect(table.what, &QPushButton::clicked, this, [this, moved] { showDefinitions(moved); });
    connect(cohorts.what, &QPushButton::clicked, this, [this] { showDefinitions({Metric::Retention}); });
    connect(forecast.what, &QPushButton::clicked, this, [this] { showDefinitions({Metric::Forecast}); });
    connect(m_mrr, &ChartCard::picked, this, [this](int bucket) { openPeriod(Metric::Mrr, bucket); });
    connect(m_movements, &ChartCard::picked, this, [this](int bucket) { openPeriod(Metric::Mrr, bucket); });
    connect(m_table, &QTableWidget::cellActivated, this, [this](int line, int at) {
        const bool isMovement = at >= 2 && at < 2 + int(movementMetrics.size());
        openPeriod(isMovement ? movementMetrics[size_t(at) - 2] : Metric::Mrr, line);
    });
}

void RecurringPage::addCard(Metric metric)
{
    auto *card = new FigureCard(metricTitle(metric), metricDefinition(metric));
    m_cards.append({metric, card});
    connect(card, &FigureCard::rowsWanted, this, [this, metric] { openFigure(metric); });
    connect(card, &FigureCard::definitionWanted, this, [this, metric] { showDefinitions({metric}); });
}

void RecurringPage::openFigure(Metric metric)
{
    // A rate has no rows of its own: those that it is the rate of.
    Metric rows = metric;
    if (metric == Metric::SubscriberChurn || metric == Metric::RevenueChurn || metric == Metric::Ltv)
        rows = Metric::ChurnedMrr;
    else if (metric == Metric::QuickRatio || metric == Metric::TrialConversion)
        rows = Metric::NewMrr;
    else if (metric == Metric::Arpu)
        rows = Metric::Mrr;
    const DayRange days = m_answer.report.request.range;
    openRows(FigureRequest{rows, days, shownCurrency(), {}, {}, {}, {}},
             tr("%1, %2", "figure, days").arg(metricTitle(rows), rangeWords(days, times().locale)));
}

void RecurringPage::openPeriod(Metric metric, int bucket)
{
    const DayRange days = m_answer.report.recurring.value(bucket).days;
    openRows(FigureRequest{metric, days, shownCurrency(), {}, {}, {}, {}},
             tr("%1, %2", "figure, days").arg(metricTitle(metric), rangeWords(days, times().locale)));
}

void RecurringPage::ask()
{
    session().metrics().ask(
        this,
        [choice = choice(), currency = currency()](MirrorReader &reader, Accounts &accounts) -> MirrorResult<Answer> {
            Answer answer;
            auto report = makeReport(reader, accounts, request(choice, currency, accounts));
            if (!report)
                return tl::make_unexpected(report.error());
            answer.report = std::move(*report);
            const MetricsRequest &asked = answer.report.request;
            answer.health = makeHealth(accounts, asked.currency, asked.range, cohortMonths);
            return answer;
        },
        [this, asked = generation()](const MirrorResult<Answer> &answer) {
            if (asked != generation())
                return;
            if (!answer)
                return failed(answer.error());
            m_answer = *answer;
            answered(m_answer.report);
            showFigures();
            showMrr();
            showMovements();
            showCohorts();
            showRenewals();
        });
}

void RecurringPage::showFigures()
{
    const MetricsReport &r = m_answer.report;
    const QLocale &locale = times().locale;
    const Ratio churn = subscriberChurn(r.mrrStart, r.moved);
    const Ratio churnBefore = subscriberChurn(r.previousMrrStart, r.previousMoved);
    const auto amount = [this](const std::optional<qint64> &minor) { return minor ? money(*minor) : u"–"_s; };
    const auto ratio = [&](const Ratio &value) {
        return value.isKnown() ? locale.toString(value.value(), 'f', 1) : u"–"_s;
    };
    const qint64 days = r.request.range.days();
    const qint64 daysBefore = r.request.previous ? r.request.previous->days() : 0;
    for (const auto &[metric, card] : std::as_const(m_cards)) {
        FigureCard::Content content;
        QString before;
        const auto trend = [&](auto value) {
            for (const RecurringBucket &bucket : r.recurring)
                content.trend.append(value(bucket));
        };
        if (metric == Metric::Mrr) {
            content = {money(r.mrrEnd.mrr), {}, shownCurrency(), {}};
            before = money(r.previousMrrEnd.mrr);
            trend([](const RecurringBucket &b) { return b.end.mrr; });
        } else if (metric == Metric::Subscribers) {
            content.value = locale.toString(r.mrrEnd.subscribers);
            before = locale.toString(r.previousMrrEnd.subscribers);
            trend([](const RecurringBucket &b) { return b.end.subscribers; });
        } else if (metric == Metric::SubscriberChurn) {
            content.value = ratioPercent(churn, locale);
            content.change = tr("%1 of %2").arg(locale.toString(churn.part), locale.toString(churn.whole));
            before = ratioPercent(churnBefore, locale);
            trend([](const RecurringBucket &b) { return b.moved.countOf(Movement::Churn); });
        } else if (metric == Metric::RevenueChurn) {
            const Ratio lost = revenueChurn(r.mrrStart, r.moved);
            content.value = ratioPercent(lost, locale);
            content.change = tr("%1 of %2").arg(money(lost.part), money(lost.whole));
            before = ratioPercent(revenueChurn(r.previousMrrStart, r.previousMoved), locale);
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
    for (const RecurringBucket &bucket : r.recurring) {
        buckets.append(bucket.days);
        rebuilt.values.append(bucket.end.mrr);
        noted.values.append(bucket.noted ? bucket.noted->mrr : bucket.end.mrr);
        hasNotes = hasNotes || (bucket.noted && bucket.noted->mrr != bucket.end.mrr);
    }
    ChartData shown = chartOf(buckets, r.request.interval);
    shown.hasTotal = false;
    shown.series.append(rebuilt);
    if (hasNotes)
        shown.series.append(noted);
    m_mrr->setData(shown, tr("No subscriptions in %1 in these days.").arg(shownCurrency()));
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
    m_movements->setData(shown, tr("Nothing moved in %1 in these days.").arg(shownCurrency()));
    m_movements->setNote(tr("%1 in these days.").arg(signedMoney({r.moved.sum(), shownCurrency()}, locale)));

    QStringList titles{tr("Period"), tr("At its start")};
    for (const Metric metric : movementMetrics)
        titles.append(movementWord(*movementOf(metric)));
    titles += {tr("At its end"), metricTitle(Metric::Subscribers), metricTitle(Metric::SubscriberChurn)};
    m_table->setTitles(titles);
    QList<QStringList> lines;
    for (const RecurringBucket &bucket : r.recurring) {
        QStringList line{bucketPeriod(bucket.days, r.request.interval, locale), money(bucket.start.mrr)};
        for (const Metric metric : movementMetrics)
            line.append(signedMoney({bucket.moved.of(*movementOf(metric)), shownCurrency()}, locale));
        line += {money(bucket.end.mrr), locale.toString(bucket.end.subscribers),
                 ratioPercent(subscriberChurn(bucket.start, bucket.moved), locale)};
        lines.append(line);
    }
    m_table->setLines(lines);
}

void RecurringPage::showCohorts()
{
    const QLocale &locale = times().locale;
    const QList<Cohort> &cohorts = m_answer.health.cohorts;
    QStringList titles{tr("Began in"), tr("Subscriptions")};
    const qsizetype months = cohorts.isEmpty() ? 0 : cohorts.first().kept.size();
    for (qsizetype n = 0; n < months; ++n)
        titles.append(
            n == 0 ? tr("at once", "the end of the first month") : tr("+%1", "months later").arg(QString::number(n)));
    QList<QList<HeatTable::Cell>> lines;
    for (const Cohort &cohort : cohorts) {
        QList<HeatTable::Cell> line{{rangeWords(cohort.month, locale), -1}, {locale.toString(cohort.subscribers), -1}};
        for (const qint64 kept : cohort.kept) {
            const Ratio share{kept, cohort.subscribers};
            line.append({share.isKnown() ? locale.toString(share.value() * 100, 'f', 0) + u" %"_s : u"–"_s,
                         share.isKnown() ? share.value() : -1});
        }
        lines.append(line);
    }
    m_cohorts->setCells(titles, lines);
}

void RecurringPage::showRenewals()
{
    const HealthReport &health = m_answer.health;
    const QLocale &locale = times().locale;
    const QDate today = m_answer.report.today;
    QList<DayRange> days;
    QHash<QDate, qsizetype> places;
    for (int n = 0; n <= 90; ++n) {
        places.insert(today.addDays(n), n);
        days.append({today.addDays(n), today.addDays(n)});
    }
    ChartData shown = chartOf(days, Interval::Day);
    ChartSeries series{tr("expected"), QList<qint64>(days.size())};
    for (const RenewalDay &day : health.renewals)
        if (const auto it = places.constFind(day.day); it != places.cend()) {
            series.values[*it] = day.amount;
            shown.periods[*it] = tr("%1: %n renewal(s)", "day, count", int(day.count)).arg(shown.periods.at(*it));
        }
    shown.series.append(series);
    m_renewals->setData(shown, tr("No renewals in %1 are announced.").arg(shownCurrency()));
    m_renewals->setNote(tr("An estimate: each charge as high as the last."));

    m_forecast->setTitles({tr("Within"), tr("Renewals"), tr("Expected"), tr("Ending"), tr("Lost by that")});
    QList<QStringList> lines;
    for (const Forecast &forecast : health.forecasts)
        lines.append({tr("%n day(s)", nullptr, forecast.days), locale.toString(forecast.count), money(forecast.amount),
                      locale.toString(forecast.ending), money(forecast.endingAmount)});
    m_forecast->setLines(lines);
}
