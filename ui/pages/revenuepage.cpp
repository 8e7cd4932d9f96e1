// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenuepage.h"

#include "combinedpanel.h"
#include "core/profiles/session.h"
#include "monthreportbutton.h"
#include "reconciliationpanel.h"
#include "ui/charts/chartcard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/savebutton.h"
#include "ui/widgets/titledpanel.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowPage = 860;  // pixels: below, cards stand below each other
constexpr int narrowCards = 760; // likewise, of two charts
constexpr int gap = 12;
constexpr auto intervalKey = "metrics/interval"_L1;
constexpr auto splitKey = "metrics/split"_L1;
constexpr auto figureKey = "metrics/figure"_L1;

constexpr std::array chartMetrics{
    Metric::Net, Metric::Gross, Metric::Kept, Metric::Refunds, Metric::Chargebacks, Metric::Tax, Metric::Discounts};
/// The figures of the breakdown's columns after the name.
constexpr std::array breakdownMetrics{
    Metric::Payments, Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Tax, Metric::Net};

} // namespace

RevenuePage::RevenuePage(Session &session, const TimeStyle &times, QWidget *parent)
    : MetricsPage(session, times, tr("Revenue"), parent), m_intervalChip(chip(tr("Interval"))),
      m_byChip(chip(tr("Split by"))), m_metricChip(chip(tr("Figure"))), m_month(new MonthReportButton(session, times)),
      m_chart(new ChartCard(tr("Revenue"), u"revenue"_s, ChartShape::StackedBars)),
      m_against(new ChartCard(tr("Compared with the period before"), u"revenue-compared"_s, ChartShape::Lines)),
      m_running(new ChartCard(tr("Running total"), u"revenue-running-total"_s, ChartShape::Lines)),
      m_statement(new FigureTable(tr("Statement"))), m_breakdown(new FigureTable(tr("Breakdown"))),
      m_breakdownPanel(new TitledPanel({})), m_combined(new CombinedPanel(times)),
      m_reconciliation(new ReconciliationPanel(session, times))
{
    const QSettings settings;
    m_interval = intervalNamed(settings.value(intervalKey).toString());
    m_by = By(std::clamp(settings.value(splitKey).toInt(), int(By::Origin), int(By::Type)));
    for (const Metric metric : chartMetrics)
        if (settings.value(figureKey).toString() == metricName(metric))
            m_metric = metric;
    for (QToolButton *button : {m_metricChip, m_byChip, m_intervalChip})
        addHeadWidget(button);
    fillChips();
    setContent(makeContent());
    listenToAll();
}

QWidget *RevenuePage::makeContent()
{
    constexpr int statementWidth = 420;
    constexpr int topHeight = 362; // of all lines of the statement
    m_chart->setFixedHeight(topHeight);
    for (ChartCard *card : {m_against, m_running})
        card->setFixedHeight(250);
    auto *statement = new TitledPanel(tr("Statement"));
    statement->setFixedHeight(topHeight);
    connect(statement->addDefinitionButton(), &QPushButton::clicked, this, [this] {
        showDefinitions({statementMetrics.begin(), statementMetrics.end()});
    });
    listen(statement->addSaveButton(u"statement"_s, *m_statement));
    statement->addBeside(m_month);
    statement->column()->addWidget(m_statement);
    statement->column()->addStretch(1);
    m_breakdownPanel->column()->addWidget(m_breakdown);
    connect(m_breakdownPanel->addDefinitionButton(), &QPushButton::clicked, this, [this] {
        showDefinitions({breakdownMetrics.begin(), breakdownMetrics.end()});
    });
    listen(m_breakdownPanel->addSaveButton(u"breakdown"_s, *m_breakdown));
    auto *top = new FoldingRow(narrowPage);
    top->add(m_chart);
    top->addFixed(statement, statementWidth);
    auto *lines = new FoldingRow(narrowCards);
    lines->add(m_against);
    lines->add(m_running);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    for (QWidget *part : std::initializer_list<QWidget *>{top, lines, m_breakdownPanel, m_combined, m_reconciliation})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

void RevenuePage::listenToAll()
{
    const QList<Metric> counted(statementMetrics.begin(), statementMetrics.end());
    for (ChartCard *card : {m_chart, m_against, m_running})
        listen(card, counted);
    connect(m_chart, &ChartCard::picked, this, &RevenuePage::openPeriod);
    connect(
        m_against, &ChartCard::picked, this, [this](int bucket, int series) { openCompared(bucket, series, false); });
    connect(
        m_running, &ChartCard::picked, this, [this](int bucket, int series) { openCompared(bucket, series, true); });
    connect(m_breakdown, &FigureTable::cellActivated, this, &RevenuePage::openSlice);
    connect(m_statement, &FigureTable::cellActivated, this, &RevenuePage::openStatement);
    connect(m_month, &MonthReportButton::failed, this, &RevenuePage::sayUnopened);
    connect(m_month, &MonthReportButton::saved, this, &RevenuePage::saySaved);
    connect(m_combined, &CombinedPanel::saved, this, &RevenuePage::saySaved);
    connect(m_reconciliation, &ReconciliationPanel::saved, this, &RevenuePage::saySaved);
    connect(m_combined, &CombinedPanel::definitionWanted, this, [this] { showDefinitions({m_metric}); });
    connect(m_reconciliation, &ReconciliationPanel::definitionWanted, this, [this] {
        showDefinitions({Metric::Kept, Metric::Net, Metric::Payments, Metric::NewCustomers, Metric::ActiveSubscriptions,
                         Metric::Mrr});
    });
    connect(m_combined, &CombinedPanel::ratesWanted, this, [this] { askForRates(m_answer.report.currencies); });
    connect(m_combined, &CombinedPanel::opened, this, [this](const QString &currency) {
        const DayRange days = m_answer.report.request.range;
        if (currency.isEmpty())
            return openCombined(m_combined->combined(), m_metric, days);
        FigureRequest request = figure(m_metric, days);
        request.currency = currency;
        openFigure(request);
    });
    connect(m_reconciliation, &ReconciliationPanel::figureWanted, this,
            [this](const FigureRequest &request, const QString &title) { openRows(request, title); });
    connect(m_reconciliation, &ReconciliationPanel::rowsWanted, this,
            [this](const RowsAnswer &answer, const QString &title) { openRows(answer, title, tr("Difference")); });
}

QToolButton *RevenuePage::chip(const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(u"chip"_s);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("chipName", name);
    button->setMenu(new QMenu(button));
    return button;
}

void RevenuePage::fillChips()
{
    const auto fill = [this](QToolButton *button, const QStringList &words, int current, auto choose) {
        button->menu()->clear();
        for (int i = 0; i < words.size(); ++i) {
            QAction *action = button->menu()->addAction(words.at(i));
            action->setCheckable(true);
            action->setChecked(i == current);
            connect(action, &QAction::triggered, this, [this, i, choose] {
                choose(i);
                remember();
                fillChips();
                askAgain();
            });
        }
        button->setText(words.value(current) + u" ▾"_s);
        button->setAccessibleName(
            tr("%1: %2", "what is chosen").arg(button->property("chipName").toString(), words.value(current)));
    };
    QStringList words;
    int current = 0;
    for (const Metric metric : chartMetrics) {
        if (metric == m_metric)
            current = int(words.size());
        words.append(metricTitle(metric));
    }
    fill(m_metricChip, words, current, [this](int i) { m_metric = chartMetrics[size_t(i)]; });
    fill(m_byChip, {tr("New, recurring, one-time"), tr("By product"), tr("By country"), tr("By type")}, int(m_by),
         [this](int i) { m_by = By(i); });
    words = {tr("Automatic interval")};
    for (const Interval interval : allIntervals)
        words.append(intervalWord(interval));
    fill(m_intervalChip, words, m_interval ? int(*m_interval) + 1 : 0,
         [this](int i) { m_interval = i == 0 ? std::nullopt : std::optional(Interval(i - 1)); });
}

void RevenuePage::remember() const
{
    QSettings settings;
    settings.setValue(intervalKey, m_interval ? QString(intervalName(*m_interval)) : QString());
    settings.setValue(splitKey, int(m_by));
    settings.setValue(figureKey, QString(metricName(m_metric)));
}

Dimension RevenuePage::dimensionOf(By by)
{
    return by == By::Product ? Dimension::Product : by == By::Country ? Dimension::Country : Dimension::Type;
}

void RevenuePage::ask()
{
    session().metrics().ask(
        this,
        [choice = choice(), currency = currency(), interval = m_interval,
         by = m_by](MirrorReader &reader, Accounts &accounts) -> MirrorResult<Answer> {
            Answer answer;
            auto report = makeReport(reader, accounts, request(choice, currency, accounts, interval));
            if (!report)
                return tl::make_unexpected(report.error());
            answer.report = std::move(*report);
            if (by == By::Origin)
                return answer;
            auto split = splitBy(reader, accounts, answer.report.request, dimensionOf(by), slicesShown);
            if (!split)
                return tl::make_unexpected(split.error());
            answer.split = std::move(*split);
            return answer;
        },
        [this, asked = generation()](const MirrorResult<Answer> &answer) {
            if (asked != generation())
                return;
            if (!answer)
                return failed(answer.error());
            m_answer = *answer;
            const MetricsReport &r = m_answer.report;
            answered(r);
            showChart();
            showComparison();
            showStatement();
            showBreakdown();
            m_month->setDays(r.firstDay, r.today);
            m_combined->showTotals(r.totals, m_metric, rates());
            m_reconciliation->setRequest(r.request);
        });
}

FigureRequest RevenuePage::figure(Metric metric, const DayRange &days) const
{
    return {metric, days, shownCurrency(), {}, {}, {}, {}};
}

void RevenuePage::openFigure(const FigureRequest &request, const QString &name)
{
    const QString title = tr("%1, %2, %3", "figure, days, currency")
                              .arg(metricTitle(request.metric), rangeWords(request.range, times().locale),
                                   request.currency);
    openRows(request, name.isEmpty() ? title : tr("%1: %2", "name, figure").arg(name, title));
}

/// A part of the split: an origin, a slice, or, after those that are shown by themselves, all others.
bool RevenuePage::narrow(FigureRequest &request, int part) const
{
    const QList<NamedSlice> &slices = m_answer.split.totals;
    if (part < 0 || (m_by != By::Origin && part >= slices.size()))
        return false;
    switch (m_by) {
    case By::Origin: request.origin = shownOrigins[size_t(std::min(part, int(shownOrigins.size()) - 1))]; break;
    case By::Product: request.product = slices.at(part).product; break;
    case By::Country: request.country = slices.at(part).word; break;
    case By::Type: request.type = slices.at(part).word; break;
    }
    return true;
}

QString RevenuePage::partName(int part) const
{
    return m_by == By::Origin ? originWord(shownOrigins[size_t(part)]) : sliceName(m_answer.split.totals.at(part));
}

void RevenuePage::openPeriod(int bucket, int series)
{
    FigureRequest request = figure(m_metric, m_answer.report.revenue.value(bucket).days);
    if (m_by != By::Origin && m_answer.split.hasOthers && series == slicesShown) {
        request.othersOf = dimensionOf(m_by);
        for (const NamedSlice &slice : m_answer.split.totals.first(slicesShown)) {
            request.shownProducts.append(slice.product);
            request.shownWords.append(slice.word);
        }
        return openFigure(request, tr("others"));
    }
    openFigure(request, narrow(request, series) ? partName(series) : QString());
}

/// A running total is one of all days since the first.
void RevenuePage::openCompared(int bucket, int series, bool isRunning)
{
    const bool isBefore = series == 1;
    const MetricsReport &r = m_answer.report;
    DayRange days = (isBefore ? r.previousRevenue : r.revenue).value(bucket).days;
    if (!days.isValid())
        return; // there are fewer days before
    if (isRunning)
        days.first = isBefore ? r.request.previous->first : r.request.range.first;
    openFigure(figure(m_metric, days));
}

void RevenuePage::openStatement(int line, int column)
{
    const MetricsReport &r = m_answer.report;
    const DayRange days = column == 2 && r.request.previous ? *r.request.previous : r.request.range;
    openFigure(figure(statementMetrics[size_t(std::clamp(line, 0, int(statementMetrics.size()) - 1))], days));
}

void RevenuePage::openSlice(int line, int column)
{
    const bool isOfColumn = column > 0 && column <= int(breakdownMetrics.size());
    FigureRequest request = figure(
        isOfColumn ? breakdownMetrics[size_t(column) - 1] : Metric::Net, m_answer.report.request.range);
    if (narrow(request, line))
        openFigure(request, partName(line));
}
