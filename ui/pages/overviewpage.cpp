// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "attentionactions.h"
#include "combinedpanel.h"
#include "core/metrics/reconciliation.h"
#include "core/profiles/session.h"
#include "ui/charts/chartcard.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/definitionlink.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/foldingrow.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/notelink.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int narrowPage = 860; // pixels: below, cards stand below each other
constexpr int sideWidth = 330;
constexpr int monthsShown = 24;
constexpr int cohortMonths = 1; // this page shows none
constexpr int linesShown = 11;  // of both lists: more would make the chart beside them higher than the window
constexpr int fewestPayments = 3;

constexpr std::array figures{
    Metric::Net,
    Metric::Gross,
    Metric::Mrr,
    Metric::ActiveSubscriptions,
    Metric::NewCustomers,
    Metric::Refunds,
    Metric::FailedPayments,
    Metric::SubscriberChurn};

constexpr std::array shownOrigins{Origin::Recurring, Origin::New, Origin::OneTime}; // from below
constexpr std::array movementMetrics{
    Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr, Metric::ReactivationMrr};

bool isCount(Metric metric) { return metric == Metric::ActiveSubscriptions || metric == Metric::NewCustomers; }

/// A titled list of lines in a card.
QVBoxLayout *addList(QVBoxLayout *column, const QString &title, QWidget *beside = nullptr)
{
    auto *name = new PlainLabel(title);
    name->setFont(textFont(TextSize::Text, QFont::DemiBold));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 6);
    head->addWidget(name);
    head->addStretch(1);
    if (beside)
        head->addWidget(beside);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    column->addLayout(head);
    column->addLayout(lines);
    return lines;
}

} // namespace

OverviewPage::OverviewPage(Session &session, const TimeStyle &times, QWidget *parent)
    : MetricsPage(session, times, tr("Overview"), parent),
      m_revenue(new ChartCard(tr("Revenue by month"), u"revenue"_s, ChartShape::StackedBars)),
      m_movements(new ChartCard(tr("MRR movements"), u"mrr-movements"_s, ChartShape::StackedBars)),
      m_together(new Panel), m_togetherLines(new QVBoxLayout(m_together)), m_creems(new PlainLabel),
      m_actions(new AttentionActions(session, this->times(), eventNotice(), *this))
{
    setContent(makeContent());
    listenToAll();
}

QWidget *OverviewPage::makeContent()
{
    auto *cards = new CardGrid;
    for (const Metric metric : figures)
        cards->add(addCard(metric));
    m_revenue->setFixedHeight(430); // as high as the lists beside it
    m_movements->setFixedHeight(250);
    auto *side = new Panel;
    auto *lists = new QVBoxLayout(side);
    lists->setContentsMargins(1, 1, 1, 8);
    lists->setSpacing(0);
    auto *stakes = new DefinitionLink(tr("what needs attention", "What counts in …?"));
    connect(stakes, &QPushButton::clicked, this, [this] { showDefinitions({Metric::AtStake}); });
    m_attention = addList(lists, tr("Needs attention"), stakes);
    m_payments = addList(lists, tr("Latest payments"));
    lists->addStretch(1);
    auto *next = new Panel;
    auto *nextColumn = new QVBoxLayout(next);
    nextColumn->setContentsMargins(1, 1, 1, 8);
    nextColumn->setSpacing(0);
    auto *expected = new DefinitionLink(tr("the expected renewals", "What counts in …?"));
    connect(expected, &QPushButton::clicked, this, [this] { showDefinitions({Metric::Forecast}); });
    m_forecast = addList(nextColumn, tr("What comes next"), expected);
    nextColumn->addStretch(1);
    m_togetherLines->setContentsMargins(1, 1, 1, 1);
    m_togetherLines->setSpacing(0);
    m_together->hide();
    m_creems->setFont(textFont(TextSize::Note));
    m_creems->setForegroundRole(QPalette::PlaceholderText);
    m_creems->setWordWrap(true);
    m_creems->hide();

    auto *rows = new NoteLink(tr("Show rows"), tr("Rows of the net revenue of these months"));
    m_revenue->addBelow(rows);
    connect(rows, &QPushButton::clicked, this,
            [this] { open(figure(Metric::Net, m_answer.months.request.range), metricTitle(Metric::Net)); });

    auto *middle = new FoldingRow(narrowPage);
    middle->add(m_revenue);
    middle->addFixed(side, sideWidth);
    auto *lower = new FoldingRow(narrowPage);
    lower->add(m_movements);
    lower->addFixed(next, sideWidth);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addWidget(cards);
    column->addWidget(makeUnpricedNote(), 0, Qt::AlignLeft);
    for (QWidget *part : std::initializer_list<QWidget *>{m_together, middle, lower, m_creems})
        column->addWidget(part);
    column->addStretch(1);
    return content;
}

void OverviewPage::listenToAll()
{
    listen(m_revenue, {Metric::Net, Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Tax});
    listen(m_movements,
           {Metric::Mrr, Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr,
            Metric::ReactivationMrr});
    connect(m_revenue, &ChartCard::picked, this, [this](int month, int series) {
        FigureRequest request = figure(Metric::Net, m_answer.months.revenue.value(month).days);
        QString name = metricTitle(Metric::Net);
        if (series >= 0) {
            request.origin = shownOrigins[size_t(series)];
            name = tr("%1, %2", "figure, new or recurring").arg(name, originWord(*request.origin));
        }
        open(request, name);
    });
    connect(m_movements, &ChartCard::picked, this, [this](int month, int series) {
        FigureRequest request = figure(
            series < 0 ? Metric::Mrr : movementMetrics[size_t(series)], m_answer.months.revenue.value(month).days);
        request.part = series < 0 ? Part::NetMovements : Part::All;
        open(request, series < 0 ? partTitle(Part::NetMovements) : metricTitle(request.metric));
    });
}

FigureRequest OverviewPage::figure(Metric metric, const DayRange &days) const
{
    return {metric, days, shownCurrency(), {}, {}, {}, {}};
}

void OverviewPage::open(const FigureRequest &request, const QString &name)
{
    openRows(request, titleOf(name, request.range));
}

QString OverviewPage::titleOf(const QString &name, const DayRange &days) const
{
    return tr("%1, %2", "figure, days").arg(name, rangeWords(days, times().locale));
}

FigureCard *OverviewPage::addCard(Metric metric)
{
    auto *card = new FigureCard(metricTitle(metric), metricDefinition(metric));
    m_cards.append({metric, card});
    connect(card, &FigureCard::rowsWanted, this, [this, metric] {
        const MetricsRequest &shown = m_answer.range.request;
        openCompared(figure(metric, shown.range), shown.previous, titleOf(metricTitle(metric), shown.range));
    });
    connect(card, &FigureCard::definitionWanted, this, [this, metric] { showDefinitions({metric}); });
    return card;
}

MirrorResult<OverviewPage::Answer> OverviewPage::read(MirrorReader &reader, Accounts &accounts,
                                                      const RangeChoice &choice, const QString &currency)
{
    Answer answer;
    auto range = makeReport(reader, accounts, request(choice, currency, accounts));
    if (!range)
        return tl::make_unexpected(range.error());
    answer.range = std::move(*range);
    const QString shown = answer.range.request.currency;
    MetricsRequest months;
    months.range = lastMonths(monthsShown, accounts.today());
    months.interval = Interval::Month;
    months.currency = shown;
    auto history = makeReport(reader, accounts, months);
    if (!history)
        return tl::make_unexpected(history.error());
    answer.months = std::move(*history);
    answer.health = makeHealth(accounts, shown, answer.range.request.range, cohortMonths);

    for (const QString &other : std::as_const(answer.range.currencies))
        if (const qint64 count = other == shown ? 0 : attentionCount(accounts, other); count > 0)
            answer.elsewhere.append({other, count});

    const qsizetype attention = std::max<qsizetype>(1, answer.health.attention.size()) + answer.elsewhere.size();
    const int payments = std::max(fewestPayments, linesShown - int(attention));
    const auto rows = reader.rows(Resource::Transactions, accounts.ledger().latest(size_t(payments)));
    if (!rows)
        return tl::make_unexpected(rows.error());
    const auto columns = viewColumns(Resource::Transactions);
    for (const MirrorRow &row : *rows) {
        Payment payment;
        payment.id = row.id;
        for (size_t i = 0; i < columns.size(); ++i) {
            const QByteArrayView key(columns[i].key);
            const QVariant &value = row.values.at(qsizetype(i));
            if (key == "created")
                payment.at = value.toDateTime();
            else if (key == "customer")
                payment.customer = value.toString();
            else if (key == "status")
                payment.status = value.toString();
            else if (key == "amount")
                payment.amount = value.value<Money>();
        }
        answer.payments.append(payment);
    }
    return answer;
}

void OverviewPage::ask()
{
    session().metrics().ask(
        this,
        [choice = choice(), currency = currency()](MirrorReader &reader, Accounts &accounts) {
            return read(reader, accounts, choice, currency);
        },
        [this, asked = generation()](const MirrorResult<Answer> &answer) {
            if (asked != generation())
                return;
            if (!answer)
                return failed(answer.error());
            m_answer = *answer;
            answered(m_answer.range);
            showFigures();
            showUnpriced(m_answer.range);
            showCharts();
            showAttention();
            showPayments();
            showForecast();
            showTogether();
            askCreem();
        });
}

void OverviewPage::showFigures()
{
    const MetricsReport &r = m_answer.range;
    const QLocale &locale = times().locale;
    const Figures now = r.total.all();
    const Figures before = r.previousTotal.all();
    for (const auto &[metric, card] : std::as_const(m_cards)) {
        FigureCard::Content content;
        if (isCount(metric))
            content.unit = tr("all currencies");
        else if (metric != Metric::SubscriberChurn)
            content.unit = shownCurrency();
        QString previous;
        const auto amounts = [&](qint64 value, qint64 then) {
            content.value = money(value);
            content.change = changeWords(value, then, locale);
            previous = money(then);
        };
        if (metric == Metric::Mrr) {
            const bool isTooMuch = r.mrrEnd.isOverflown || r.moved.isOverflown;
            content.value = isTooMuch ? u"–"_s : money(r.mrrEnd.mrr);
            content.change = isTooMuch
                ? tooMuchWords()
                : tr("%1 in this period").arg(signedMoney({r.moved.sum(), shownCurrency()}, locale));
            if (r.request.previous)
                previous = r.previousMrrEnd.isOverflown ? tooMuchWords() : money(r.previousMrrEnd.mrr);
            for (const RecurringBucket &bucket : r.recurring)
                content.trend.append(bucket.end.mrr);
        } else if (metric == Metric::ActiveSubscriptions) {
            content.value = locale.toString(r.active);
            if (r.request.previous)
                previous = locale.toString(r.previousActive);
            const qint64 difference = r.active - r.activeAtStart;
            content.change = difference == 0
                ? tr("unchanged")
                : tr("%1%2 in this period", "sign, number")
                      .arg(difference > 0 ? u"+"_s : u"−"_s, locale.toString(std::abs(difference)));
            for (const RecurringBucket &bucket : r.recurring)
                content.trend.append(bucket.active);
        } else if (metric == Metric::NewCustomers) {
            content.value = locale.toString(r.customers);
            content.change = changeWords(r.customers, r.previousCustomers, locale);
            previous = locale.toString(r.previousCustomers);
            content.trend = r.customersByBucket;
        } else if (metric == Metric::FailedPayments) {
            amounts(r.total.failed.amount, r.previousTotal.failed.amount);
            content.change = tr("%n attempt(s)", nullptr, int(r.total.failed.count));
            if (r.total.failed.isOverflown) {
                content.value = u"–"_s;
                previous = tooMuchWords();
            }
            for (const RevenueBucket &bucket : r.revenue)
                content.trend.append(bucket.figures.failed.amount);
        } else if (metric == Metric::SubscriberChurn) {
            const Ratio churn = subscriberChurn(r.mrrStart, r.leavers);
            content.value = ratioPercent(churn, locale);
            content.change = tr("%1 of %2").arg(locale.toString(churn.part), locale.toString(churn.whole));
            previous = ratioPercent(subscriberChurn(r.previousMrrStart, r.previousLeavers), locale);
            for (const RecurringBucket &bucket : r.recurring)
                content.trend.append(bucket.leavers.subscribers);
        } else if (now.isOverflown) {
            content.value = u"–"_s;
            content.change = tooMuchWords();
        } else {
            amounts(now.of(metric), before.isOverflown ? 0 : before.of(metric));
            if (before.isOverflown)
                previous = tooMuchWords();
            for (const RevenueBucket &bucket : r.revenue)
                content.trend.append(bucket.figures.all().of(metric));
        }
        if (!previous.isEmpty())
            content.change = content.change.isEmpty()
                ? tr("before: %1").arg(previous)
                : content.change + u'\n' + tr("before: %1").arg(previous);
        card->show(content);
    }
}

void OverviewPage::showCharts()
{
    const MetricsReport &r = m_answer.months;
    QList<DayRange> months;
    for (const RevenueBucket &bucket : r.revenue)
        months.append(bucket.days);
    ChartData revenue = chartOf(months, Interval::Month);
    for (const Origin origin : shownOrigins) {
        ChartSeries series{originWord(origin), {}};
        for (const RevenueBucket &bucket : r.revenue)
            series.values.append(bucket.figures.byOrigin[size_t(origin)].net());
        revenue.series.append(series);
    }
    const Figures total = r.total.all();
    revenue.isOverflown = total.isOverflown;
    m_revenue->setData(revenue, tr("No payments in %1 in these months.").arg(shownCurrency()));
    m_revenue->setNote(tr("Net of refunds and without tax: %1 in these %n month(s).", nullptr, int(months.size()))
                           .arg(money(total.net(), total.isOverflown)));

    ChartData moved = chartOf(months, Interval::Month);
    int look = 0;
    for (const Metric metric : movementMetrics) {
        const Movement movement = *movementOf(metric);
        ChartSeries series{movementWord(movement), {}, look++};
        for (const RecurringBucket &bucket : r.recurring)
            series.values.append(bucket.moved.of(movement));
        moved.series.append(series);
    }
    moved.isOverflown = r.moved.isOverflown;
    m_movements->setData(moved, tr("No subscriptions in %1 in these months.").arg(shownCurrency()));
    m_movements->setNote(tr("Rebuilt from payments: Creem keeps no history of MRR."));
}
