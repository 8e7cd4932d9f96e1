// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "core/profiles/session.h"
#include "ui/charts/chartcard.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int monthsShown = 24;
constexpr int cohortMonths = 1;  // this page shows none
constexpr int paymentsShown = 3; // more would make the chart beside them higher than the window

constexpr std::array figures{
    Metric::Net,
    Metric::Gross,
    Metric::Mrr,
    Metric::ActiveSubscriptions,
    Metric::NewCustomers,
    Metric::Refunds,
    Metric::FailedPayments,
    Metric::SubscriberChurn};

bool isCount(Metric metric) { return metric == Metric::ActiveSubscriptions || metric == Metric::NewCustomers; }

void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

PlainLabel *quiet(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setContentsMargins(16, 4, 16, 8);
    return label;
}

/// A titled list of lines in a card.
QVBoxLayout *addList(QVBoxLayout *column, const QString &title)
{
    auto *name = new PlainLabel(title);
    name->setFont(textFont(TextSize::Text, QFont::DemiBold));
    name->setContentsMargins(16, 10, 16, 6);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(0);
    column->addWidget(name);
    column->addLayout(lines);
    return lines;
}

StatusLook lookOf(Concern concern)
{
    switch (concern) {
    case Concern::PastDue: return statusLook(u"past_due"_s);
    case Concern::Unpaid: return statusLook(u"unpaid"_s);
    case Concern::Ending: return statusLook(u"scheduled_cancel"_s);
    case Concern::TrialEnding: return {OverviewPage::tr("trials ending"), u"◷"_s, Tone::Information};
    case Concern::ChargedBack: return statusLook(u"chargedBack"_s);
    case Concern::DiscountEnding: return {OverviewPage::tr("discounts running out"), u"⤓"_s, Tone::Warning};
    }
    Q_UNREACHABLE();
    return {};
}

QString countOf(const Attention &attention)
{
    const int n = int(attention.rows.size());
    switch (attention.concern) {
    case Concern::PastDue:
    case Concern::Unpaid: return OverviewPage::tr("%n subscription(s)", nullptr, n);
    case Concern::Ending: return OverviewPage::tr("%n in 30 days", nullptr, n);
    case Concern::TrialEnding: return OverviewPage::tr("%n in 7 days", nullptr, n);
    case Concern::ChargedBack: return OverviewPage::tr("%n in the last 30 days", nullptr, n);
    case Concern::DiscountEnding: return OverviewPage::tr("%n discount(s)", nullptr, n);
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

OverviewPage::OverviewPage(Session &session, const TimeStyle &times, QWidget *parent)
    : MetricsPage(session, times, tr("Overview"), parent),
      m_revenue(new ChartCard(tr("Revenue by month"), u"revenue"_s, PeriodChart::Shape::StackedBars)),
      m_movements(new ChartCard(tr("MRR movements"), u"mrr-movements"_s, PeriodChart::Shape::StackedBars))
{
    auto *cards = new QGridLayout;
    cards->setSpacing(gap);
    for (size_t i = 0; i < figures.size(); ++i) {
        cards->addWidget(addCard(figures[i]), int(i) / 4, int(i) % 4);
        cards->setColumnStretch(int(i) % 4, 1);
    }
    m_revenue->setFixedHeight(424); // as high as the lists beside it
    m_movements->setFixedHeight(250);
    auto *side = new Panel;
    side->setFixedWidth(330);
    auto *lists = new QVBoxLayout(side);
    lists->setContentsMargins(1, 1, 1, 8);
    lists->setSpacing(0);
    m_attention = addList(lists, tr("Needs attention"));
    m_payments = addList(lists, tr("Latest payments"));
    lists->addStretch(1);
    auto *next = new Panel;
    next->setFixedWidth(330);
    auto *nextColumn = new QVBoxLayout(next);
    nextColumn->setContentsMargins(1, 1, 1, 8);
    nextColumn->setSpacing(0);
    m_forecast = addList(nextColumn, tr("Next 30 days"));
    nextColumn->addStretch(1);

    auto *middle = new QHBoxLayout;
    middle->setSpacing(gap);
    middle->addWidget(m_revenue, 1);
    middle->addWidget(side);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(gap);
    lower->addWidget(m_movements, 1);
    lower->addWidget(next);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(cards);
    column->addLayout(middle, 3);
    column->addLayout(lower, 2);
    setContent(content);

    listen(m_revenue, {Metric::Net, Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Tax});
    listen(m_movements,
           {Metric::Mrr, Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr, Metric::ChurnedMrr,
            Metric::ReactivationMrr});
    connect(m_revenue, &ChartCard::picked, this, [this](int month) {
        const DayRange days = m_answer.months.revenue.value(month).days;
        openRows(FigureRequest{Metric::Net, days, shownCurrency(), {}, {}, {}, {}},
                 tr("%1, %2", "figure, days").arg(metricTitle(Metric::Net), rangeWords(days, this->times().locale)));
    });
    connect(m_movements, &ChartCard::picked, this, [this](int month) {
        const DayRange days = m_answer.months.revenue.value(month).days;
        openRows(FigureRequest{Metric::Mrr, days, shownCurrency(), {}, {}, {}, {}},
                 tr("MRR at the end of %1").arg(rangeWords(days, this->times().locale)));
    });
}

FigureCard *OverviewPage::addCard(Metric metric)
{
    auto *card = new FigureCard(metricTitle(metric), metricDefinition(metric));
    m_cards.append({metric, card});
    connect(card, &FigureCard::rowsWanted, this, [this, metric] { showFigureRows(metric); });
    connect(card, &FigureCard::definitionWanted, this, [this, metric] { showDefinitions({metric}); });
    return card;
}

void OverviewPage::showFigureRows(Metric metric)
{
    const DayRange days = m_answer.range.request.range;
    // A rate has no rows of its own: those that it is the rate of.
    const Metric rows = metric == Metric::SubscriberChurn ? Metric::ChurnedMrr : metric;
    openRows(FigureRequest{rows, days, shownCurrency(), {}, {}, {}, {}},
             tr("%1, %2", "figure, days").arg(metricTitle(rows), rangeWords(days, times().locale)));
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
    const QDate last = accounts.today();
    MetricsRequest months;
    months.range = {QDate(last.year(), last.month(), 1).addMonths(1 - monthsShown), last};
    months.interval = Interval::Month;
    months.currency = shown;
    auto history = makeReport(reader, accounts, months);
    if (!history)
        return tl::make_unexpected(history.error());
    answer.months = std::move(*history);
    answer.health = makeHealth(accounts, shown, answer.range.request.range, cohortMonths);

    MirrorQuery latest;
    latest.resource = Resource::Transactions;
    const auto order = reader.evaluate(latest);
    if (!order)
        return tl::make_unexpected(order.error());
    const auto count = std::min<size_t>(paymentsShown, (*order)->size());
    const auto rows = reader.rows(
        Resource::Transactions, {(*order)->begin(), (*order)->begin() + std::ptrdiff_t(count)});
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
            showCharts();
            showAttention();
            showPayments();
            showForecast();
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
        if (!isCount(metric) && metric != Metric::SubscriberChurn)
            content.unit = shownCurrency();
        QString previous;
        const auto amounts = [&](qint64 value, qint64 then) {
            content.value = money(value);
            content.change = changeWords(value, then, locale);
            previous = money(then);
        };
        if (metric == Metric::Mrr) {
            content.value = money(r.mrrEnd.mrr);
            content.change = tr("%1 in these days")
                                 .arg(signedMoney({r.mrrEnd.mrr - r.mrrStart.mrr, shownCurrency()}, locale));
            for (const RecurringBucket &bucket : r.recurring)
                content.trend.append(bucket.end.mrr);
        } else if (metric == Metric::ActiveSubscriptions) {
            content.value = locale.toString(r.active);
            const qint64 difference = r.active - r.activeAtStart;
            content.change = difference == 0
                ? tr("unchanged")
                : tr("%1%2 in these days", "sign, number")
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
            for (const RevenueBucket &bucket : r.revenue)
                content.trend.append(bucket.figures.failed.amount);
        } else if (metric == Metric::SubscriberChurn) {
            const Ratio churn = subscriberChurn(r.mrrStart, r.moved);
            content.value = ratioPercent(churn, locale);
            content.change = tr("%1 of %2").arg(locale.toString(churn.part), locale.toString(churn.whole));
            previous = ratioPercent(subscriberChurn(r.previousMrrStart, r.previousMoved), locale);
            for (const RecurringBucket &bucket : r.recurring)
                content.trend.append(bucket.moved.countOf(Movement::Churn));
        } else if (now.isOverflown) {
            content.value = u"–"_s;
            content.change = tr("too much to add up");
        } else {
            amounts(now.of(metric), before.of(metric));
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
    for (const Origin origin : {Origin::Recurring, Origin::New, Origin::OneTime}) {
        ChartSeries series{originWord(origin), {}};
        for (const RevenueBucket &bucket : r.revenue)
            series.values.append(bucket.figures.byOrigin[size_t(origin)].net());
        revenue.series.append(series);
    }
    m_revenue->setData(revenue, tr("No payments in %1 in these months.").arg(shownCurrency()));
    m_revenue->setNote(tr("Net of refunds and without tax: %1 in these %n month(s).", nullptr, int(months.size()))
                           .arg(money(r.total.all().net())));

    ChartData moved = chartOf(months, Interval::Month);
    int look = 0;
    for (const Movement movement :
         {Movement::New, Movement::Expansion, Movement::Contraction, Movement::Churn, Movement::Reactivation}) {
        ChartSeries series{movementWord(movement), {}, look++};
        for (const RecurringBucket &bucket : r.recurring)
            series.values.append(bucket.moved.of(movement));
        moved.series.append(series);
    }
    m_movements->setData(moved, tr("No subscriptions in %1 in these months.").arg(shownCurrency()));
    m_movements->setNote(tr("Rebuilt from payments: Creem keeps no history of MRR."));
}

void OverviewPage::showAttention()
{
    clear(m_attention);
    for (const Attention &attention : std::as_const(m_answer.health.attention)) {
        const StatusLook look = lookOf(attention.concern);
        const QString stake = attention.stake == 0 ? QString() : money(attention.stake);
        const QString count = countOf(attention);
        auto *line = new LineButton(
            {look, {}, count, stake, tr("Needs attention: %1, %2, %3").arg(look.word, count, stake)});
        m_attention->addWidget(line);
        connect(line, &LineButton::clicked, this, [this, attention, look] {
            const bool hasAmounts = attention.resource != Resource::Discounts;
            openRows(RowsAnswer{attention.resource, attention.rows, attention.stake},
                     tr("Needs attention: %1").arg(look.word), hasAmounts ? shownCurrency() : QString(),
                     tr("At stake"));
        });
    }
    if (m_answer.health.attention.isEmpty())
        m_attention->addWidget(quiet(tr("Nothing in %1 asks for a decision.").arg(shownCurrency())));
}

void OverviewPage::showPayments()
{
    clear(m_payments);
    const QDate today = m_answer.range.today;
    for (const Payment &payment : std::as_const(m_answer.payments)) {
        const bool isToday = payment.at.toTimeZone(times().zone).date() == today;
        const QString at = isToday ? times().clock(payment.at) : times().day(payment.at);
        const StatusLook look = statusLook(payment.status);
        const QString note = payment.status == "paid"_L1 ? at : look.word;
        const QString amount = formatMoney(payment.amount, times().locale);
        auto *line = new LineButton(
            {{},
             payment.customer,
             note,
             amount,
             tr("Payment of %1: %2, %3, %4")
                 .arg(payment.customer, amount, look.word, times().dayAndClock(payment.at))});
        m_payments->addWidget(line);
        connect(line, &LineButton::clicked, this,
                [this, id = payment.id] { emit recordWanted(Resource::Transactions, id); });
    }
}

void OverviewPage::showForecast()
{
    clear(m_forecast);
    for (const Forecast &forecast : std::as_const(m_answer.health.forecasts)) {
        if (forecast.days == 30) {
            auto *value = new PlainLabel(money(forecast.amount));
            value->setFont(textFont(TextSize::Figure, QFont::DemiBold));
            value->setContentsMargins(16, 0, 16, 0);
            m_forecast->addWidget(value);
            m_forecast->addWidget(
                quiet(tr("%1 renewals expected, %2 subscriptions end")
                          .arg(times().locale.toString(forecast.count), times().locale.toString(forecast.ending))));
        } else {
            m_forecast->addWidget(quiet(tr("%1 in %2 days, %3 renewals")
                                            .arg(money(forecast.amount), QString::number(forecast.days),
                                                 times().locale.toString(forecast.count))));
        }
    }
    auto *what = new QPushButton(tr("What counts?"));
    what->setProperty("role", u"link"_s);
    what->setAccessibleName(tr("What counts in the expected renewals?"));
    what->setFont(textFont(TextSize::Note));
    what->setContentsMargins(16, 0, 16, 0);
    connect(what, &QPushButton::clicked, this, [this] { showDefinitions({Metric::Forecast}); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(16, 2, 16, 0);
    layout->addWidget(what);
    layout->addStretch(1);
    m_forecast->addWidget(row);
}
