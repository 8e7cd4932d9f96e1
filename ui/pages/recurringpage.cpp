// SPDX-License-Identifier: GPL-3.0-or-later
#include "recurringpage.h"

#include "core/profiles/session.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/renewalcalendar.h"
#include "ui/charts/retentioncard.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/notelink.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/savebutton.h"
#include "ui/widgets/titledpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int narrowPage = 860;  // pixels: below, cards stand below each other
constexpr int narrowCards = 760; // likewise, of two charts
constexpr int forecastWidth = 420;
constexpr int chartHeight = 270;
constexpr int calendarHeight = 400; // six weeks, whatever the month
constexpr int cohortMonths = 12;
constexpr int notedSeries = 1; // of the chart of MRR

constexpr std::array figures{Metric::Mrr,  Metric::Subscribers, Metric::SubscriberChurn, Metric::RevenueChurn,
                             Metric::Arpu, Metric::Ltv,         Metric::QuickRatio,      Metric::TrialConversion};

} // namespace

RecurringPage::RecurringPage(Session &session, const TimeStyle &times, QWidget *parent)
    : MetricsPage(session, times, tr("Recurring"), parent),
      m_mrr(new ChartCard(tr("MRR"), u"mrr"_s, ChartShape::Lines)),
      m_movements(new ChartCard(tr("MRR movements"), u"mrr-movements"_s, ChartShape::StackedBars)),
      m_table(new FigureTable(tr("Movements by period"))), m_cohorts(new RetentionCard(this->times().locale)),
      m_renewals(new RenewalCalendar(this->times().locale)), m_forecast(new FigureTable(tr("Forecast")))
{
    auto *cards = new CardGrid;
    for (const Metric metric : figures)
        cards->add(addCard(metric));
    for (ChartCard *card : {m_mrr, m_movements})
        card->setFixedHeight(chartHeight);
    m_renewals->setFixedHeight(calendarHeight);
    const auto titled =
        [this](const QString &title, const QString &fileName, FigureTable *table, const QList<Metric> &metrics) {
            auto *panel = new TitledPanel(title);
            panel->column()->addWidget(table);
            connect(panel->addDefinitionButton(), &QPushButton::clicked, this,
                    [this, metrics] { showDefinitions(metrics); });
            listen(panel->addSaveButton(fileName, *table));
            return panel;
        };
    const QList<Metric> moved{Metric::Mrr,        Metric::NewMrr,         Metric::ExpansionMrr, Metric::ContractionMrr,
                              Metric::ChurnedMrr, Metric::ReactivationMrr};
    TitledPanel *forecast = titled(tr("Forecast"), u"forecast"_s, m_forecast, {Metric::Forecast});
    forecast->column()->addStretch(1);
    forecast->setMaximumHeight(calendarHeight);

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
    column->addWidget(cards);
    column->addWidget(makeUnpricedNote(), 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{
             charts, titled(tr("Movements by period"), u"mrr-by-period"_s, m_table, moved), m_cohorts, next})
        column->addWidget(part);
    column->addStretch(1);
    setContent(content);

    listen(m_mrr, {Metric::Mrr, Metric::Subscribers});
    listen(m_movements, moved);
    listen(m_cohorts, {Metric::Retention});
    listen(m_renewals, {Metric::Forecast});
    connect(m_mrr, &ChartCard::picked, this, [this](int bucket, int series) {
        if (series != notedSeries)
            return openPeriod(Metric::Mrr, Part::MrrAtEnd, bucket);
        eventNotice().say(Tone::Information, tr("What was noted has no rows"),
                          tr("It is the MRR as it stood on that day. What it was made of then isn't kept; the rebuilt "
                             "figure opens the subscriptions as they are known now."),
                          {}, tr("&OK"));
    });
    connect(m_movements, &ChartCard::picked, this, [this](int bucket, int series) {
        openPeriod(series < 0 ? Metric::Mrr : movementMetrics[size_t(series)],
                   series < 0 ? Part::NetMovements : Part::All, bucket);
    });
    connect(m_table, &QTableWidget::cellActivated, this, &RecurringPage::openMovement);
    connect(m_cohorts, &RetentionCard::picked, this, &RecurringPage::openCohort);
    connect(m_forecast, &QTableWidget::cellActivated, this, &RecurringPage::openForecast);
    connect(m_renewals, &RenewalCalendar::picked, this, [this](const QDate &day) { openDays({day, day}); });
    connect(m_renewals, &RenewalCalendar::monthPicked, this, &RecurringPage::openDays);
}

FigureCard *RecurringPage::addCard(Metric metric)
{
    auto *card = new FigureCard(metricTitle(metric), metricDefinition(metric));
    m_cards.append({metric, card});
    connect(card, &FigureCard::rowsWanted, this, [this, metric] {
        const MetricsRequest &shown = m_answer.report.request;
        openCompared({metric, shown.range, shownCurrency(), {}, {}, {}, {}}, shown.previous,
                     tr("%1, %2", "figure, days").arg(metricTitle(metric), rangeWords(shown.range, times().locale)));
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

void RecurringPage::openCohort(int line, int after)
{
    if (line < 0 || line >= m_answer.health.cohorts.size())
        return;
    const Cohort &cohort = m_answer.health.cohorts.at(line);
    FigureRequest request{Metric::Retention, cohort.month, shownCurrency(), {}, {}, {}, {}};
    request.after = after;
    if (after < 0)
        request.part = Part::CohortBegan;
    else if (after >= cohort.kept.size())
        return; // a month that is still to come
    const QString month = rangeWords(cohort.month, times().locale);
    open(request, tr("Began in %1", "a month").arg(month),
         after < 0 ? shownCurrency() : tr("%n month(s) later", nullptr, after));
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

/// What came in on days of the calendar, and what is still to come on them.
void RecurringPage::openDays(const DayRange &days)
{
    const QList<CalendarDay> &all = m_answer.calendar;
    if (all.isEmpty() || days.first > all.last().day || days.last < all.first().day)
        return;
    const DayRange known{std::max(days.first, all.first().day), std::min(days.last, all.last().day)};
    CalendarDay sum;
    for (const CalendarDay &day : all)
        if (known.contains(day.day)) {
            sum.payments += day.payments;
            sum.renewals += day.renewals;
        }
    const bool hasBeen = known.last < m_answer.report.today;
    FigureRequest came{Metric::Gross, known, shownCurrency(), Origin::Recurring, {}, {}, {}};
    FigureRequest comes{Metric::Forecast, known, shownCurrency(), {}, {}, {}, {}, Part::RenewalCharges};
    QList<NamedFigure> figures;
    if (sum.payments > 0 || (hasBeen && sum.renewals == 0))
        figures.append({tr("Received"), came});
    if (sum.renewals > 0 || (!hasBeen && sum.payments == 0))
        figures.append({metricTitle(Metric::Forecast), comes});
    openFigures(figures, tr("%1, %2", "figure, days").arg(tr("Renewals"), rangeWords(known, times().locale)));
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
            if (const auto code = accounts.codeOf(asked.currency); code && asked.previous)
                answer.trialsBefore = trialsOf(accounts, *code, *asked.previous);
            answer.calendar = renewalCalendar(accounts, answer.health);
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
            showUnpriced(m_answer.report);
            showMrr();
            showMovements();
            showCohorts();
            showRenewals();
        });
}
