// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurringpage.h"

#include "core/profiles/session.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heattable.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/titledpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int narrowPage = 860;  // pixels: below, cards stand below each other
constexpr int narrowCards = 760; // likewise, of two charts
constexpr int forecastWidth = 420;
constexpr int cohortMonths = 12;
constexpr int notedSeries = 1; // of the chart of MRR

constexpr std::array figures{Metric::Mrr,  Metric::Subscribers, Metric::SubscriberChurn, Metric::RevenueChurn,
                             Metric::Arpu, Metric::Ltv,         Metric::QuickRatio,      Metric::TrialConversion};
constexpr std::array movementMetrics{
    Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr, Metric::ReactivationMrr};

} // namespace

RecurringPage::RecurringPage(Session &session, const TimeStyle &times, QWidget *parent)
    : MetricsPage(session, times, tr("Recurring"), parent),
      m_mrr(new ChartCard(tr("MRR"), u"mrr"_s, PeriodChart::Shape::Lines)),
      m_movements(new ChartCard(tr("MRR movements"), u"mrr-movements"_s, PeriodChart::Shape::StackedBars)),
      m_table(new FigureTable(tr("Movements by period"))), m_cohorts(new HeatTable),
      m_renewals(new ChartCard(tr("Renewals of the next 90 days"), u"renewals"_s, PeriodChart::Shape::StackedBars)),
      m_forecast(new FigureTable(tr("Forecast")))
{
    auto *cards = new CardGrid;
    for (const Metric metric : figures)
        cards->add(addCard(metric));
    for (ChartCard *card : {m_mrr, m_movements, m_renewals})
        card->setFixedHeight(270);
    m_cohorts->setAccessibleName(tr("Retention by month"));
    const auto titled = [this](const QString &title, QWidget *widget, const QList<Metric> &metrics) {
        auto *panel = new TitledPanel(title);
        panel->column()->addWidget(widget);
        connect(
            panel->addDefinitionButton(), &QPushButton::clicked, this, [this, metrics] { showDefinitions(metrics); });
        return panel;
    };
    const QList<Metric> moved{Metric::Mrr,        Metric::NewMrr,         Metric::ExpansionMrr, Metric::ContractionMrr,
                              Metric::ChurnedMrr, Metric::ReactivationMrr};
    TitledPanel *forecast = titled(tr("Forecast"), m_forecast, {Metric::Forecast});
    forecast->column()->addStretch(1);
    forecast->setFixedHeight(270);

    auto *charts = new FoldingRow(narrowCards);
    charts->add(m_mrr);
    charts->add(m_movements);
    auto *next = new FoldingRow(narrowPage);
    next->add(m_renewals);
    next->addFixed(forecast, forecastWidth);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (QWidget *part : std::initializer_list<QWidget *>{
             cards, charts, titled(tr("Movements by period"), m_table, moved),
             titled(tr("Who stays: subscriptions by the month in which they began"), m_cohorts, {Metric::Retention}),
             next})
        column->addWidget(part);
    column->addStretch(1);
    setContent(content);

    listen(m_mrr, {Metric::Mrr, Metric::Subscribers});
    listen(m_movements, moved);
    listen(m_renewals, {Metric::Forecast});
    connect(m_mrr, &ChartCard::picked, this, [this](int bucket, int series) {
        if (series != notedSeries) // what was noted once can't be told from the rows of now
            openPeriod(Metric::Mrr, Part::MrrAtEnd, bucket);
    });
    connect(m_movements, &ChartCard::picked, this, [this](int bucket, int series) {
        openPeriod(series < 0 ? Metric::Mrr : movementMetrics[size_t(series)],
                   series < 0 ? Part::NetMovements : Part::All, bucket);
    });
    connect(m_table, &QTableWidget::cellActivated, this, &RecurringPage::openMovement);
    connect(m_cohorts, &QTableWidget::cellActivated, this, &RecurringPage::openCohort);
    connect(m_forecast, &QTableWidget::cellActivated, this, &RecurringPage::openForecast);
    connect(m_renewals, &ChartCard::picked, this, [this](int day) {
        const QDate date = m_answer.health.renewalRange.first.addDays(day);
        open({Metric::Forecast, {date, date}, shownCurrency(), {}, {}, {}, {}}, metricTitle(Metric::Forecast),
             rangeWords({date, date}, this->times().locale));
    });
}

FigureCard *RecurringPage::addCard(Metric metric)
{
    auto *card = new FigureCard(metricTitle(metric), metricDefinition(metric));
    m_cards.append({metric, card});
    connect(card, &FigureCard::rowsWanted, this, [this, metric] {
        const DayRange days = m_answer.report.request.range;
        open({metric, days, shownCurrency(), {}, {}, {}, {}}, metricTitle(metric), rangeWords(days, times().locale));
    });
    connect(card, &FigureCard::definitionWanted, this, [this, metric] { showDefinitions({metric}); });
    return card;
}

void RecurringPage::open(const FigureRequest &request, const QString &name, const QString &when)
{
    openRows(request, tr("%1, %2", "figure, days").arg(name, when));
}

void RecurringPage::openPeriod(Metric metric, Part part, int bucket)
{
    const DayRange days = m_answer.report.recurring.value(bucket).days;
    const QString name = part == Part::All ? metricTitle(metric) : partTitle(part);
    open({metric, days, shownCurrency(), {}, {}, {}, {}, part}, name, rangeWords(days, times().locale));
}

/// Each column of the table is a figure of its own.
void RecurringPage::openMovement(int line, int column)
{
    constexpr int firstMovement = 2;
    constexpr int afterMovements = firstMovement + int(movementMetrics.size());
    if (column >= firstMovement && column < afterMovements)
        return openPeriod(movementMetrics[size_t(column - firstMovement)], Part::All, line);
    switch (column) {
    case 0: return openPeriod(Metric::Mrr, Part::NetMovements, line);
    case 1: return openPeriod(Metric::Mrr, Part::MrrAtStart, line);
    case afterMovements: return openPeriod(Metric::Mrr, Part::MrrAtEnd, line);
    case afterMovements + 1: return openPeriod(Metric::Subscribers, Part::All, line);
    case afterMovements + 2: return openPeriod(Metric::SubscriberChurn, Part::All, line);
    }
}

void RecurringPage::openCohort(int line, int column)
{
    if (line < 0 || line >= m_answer.health.cohorts.size())
        return;
    const Cohort &cohort = m_answer.health.cohorts.at(line);
    FigureRequest request{Metric::Retention, cohort.month, shownCurrency(), {}, {}, {}, {}};
    request.after = column - 2;
    if (column < 2)
        request.part = Part::CohortBegan;
    else if (request.after >= cohort.kept.size())
        return; // a month that is still to come
    const QString month = rangeWords(cohort.month, times().locale);
    open(request, tr("Began in %1", "a month").arg(month),
         column < 2 ? shownCurrency() : tr("%n month(s) later", nullptr, request.after));
}

void RecurringPage::openForecast(int line, int column)
{
    static constexpr std::array parts{Part::Renewals, Part::RenewalCharges, Part::Endings, Part::EndingCharges};
    if (line < 0 || line >= m_answer.health.forecasts.size())
        return;
    const int days = m_answer.health.forecasts.at(line).days;
    const Part part = parts[size_t(std::clamp(column - 1, 0, int(parts.size()) - 1))];
    FigureRequest request{Metric::Forecast, m_answer.report.request.range, shownCurrency(), {}, {}, {}, {}, part, days};
    open(request, partTitle(part), tr("within %n day(s)", nullptr, days));
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
            trend([](const RecurringBucket &b) { return b.moved.countOf(Movement::Churn); });
        } else if (metric == Metric::RevenueChurn) {
            const Ratio lost = revenueChurn(r.mrrStart, r.moved);
            content.value = ratioPercent(lost, locale);
            if (lost.isKnown())
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
    shown.isOverflown = r.moved.isOverflown;
    m_movements->setData(shown, tr("Nothing moved in %1 in these days.").arg(shownCurrency()));
    const auto signedAmount = [&](qint64 minor, bool isTooMuch) {
        return isTooMuch ? tooMuchWords() : signedMoney({minor, shownCurrency()}, locale);
    };
    m_movements->setNote(tr("%1 in these days.").arg(signedAmount(r.moved.sum(), r.moved.isOverflown)));

    QStringList titles{tr("Period"), tr("At its start")};
    for (const Metric metric : movementMetrics)
        titles.append(movementWord(*movementOf(metric)));
    titles += {tr("At its end"), metricTitle(Metric::Subscribers), metricTitle(Metric::SubscriberChurn)};
    m_table->setTitles(titles);
    QList<QStringList> lines;
    for (const RecurringBucket &bucket : r.recurring) {
        QStringList line{
            bucketPeriod(bucket.days, r.request.interval, locale), money(bucket.start.mrr, bucket.start.isOverflown)};
        for (const Metric metric : movementMetrics)
            line.append(signedAmount(bucket.moved.of(*movementOf(metric)), bucket.moved.isOverflown));
        line += {money(bucket.end.mrr, bucket.end.isOverflown), locale.toString(bucket.end.subscribers),
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
    QList<DayRange> days;
    QHash<QDate, qsizetype> places;
    for (const DayRange &day : bucketsOf(health.renewalRange, Interval::Day)) {
        places.insert(day.first, days.size());
        days.append(day);
    }
    ChartData shown = chartOf(days, Interval::Day);
    ChartSeries series{tr("expected"), QList<qint64>(days.size())};
    for (const RenewalDay &day : health.renewals)
        if (const auto it = places.constFind(day.day); it != places.cend()) {
            series.values[*it] = day.amount;
            shown.isOverflown = shown.isOverflown || day.isOverflown;
            shown.periods[*it] = tr("%1: %n renewal(s)", "day, count", int(day.count)).arg(shown.periods.at(*it));
        }
    shown.series.append(series);
    m_renewals->setData(shown, tr("No renewals in %1 are announced.").arg(shownCurrency()));
    m_renewals->setNote(tr("An estimate: each charge as high as the last."));

    m_forecast->setTitles({tr("Within"), tr("Renewals"), tr("Expected"), tr("Ending"), tr("Lost by that")});
    QList<QStringList> lines;
    for (const Forecast &forecast : health.forecasts)
        lines.append({tr("%n day(s)", nullptr, forecast.days), locale.toString(forecast.count),
                      money(forecast.amount, forecast.isOverflown), locale.toString(forecast.ending),
                      money(forecast.endingAmount, forecast.isOverflown)});
    m_forecast->setLines(lines);
}
