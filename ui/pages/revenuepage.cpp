// SPDX-License-Identifier: GPL-3.0-or-later
#include "revenuepage.h"

#include "core/mirror/mailbox.h"
#include "core/profiles/session.h"
#include "monthreport.h"
#include "ui/charts/chartcard.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/dialogs/savefile.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QThreadPool>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 12;
constexpr int slicesShown = 5;
constexpr int othersLook = 5; // quiet
constexpr auto intervalKey = "metrics/interval"_L1;
constexpr auto splitKey = "metrics/split"_L1;
constexpr auto figureKey = "metrics/figure"_L1;

constexpr std::array chartMetrics{
    Metric::Net, Metric::Gross, Metric::Kept, Metric::Refunds, Metric::Chargebacks, Metric::Tax, Metric::Discounts};
constexpr std::array statementMetrics{
    Metric::Gross, Metric::Refunds,   Metric::Chargebacks, Metric::Kept,          Metric::Tax,
    Metric::Net,   Metric::Discounts, Metric::Payments,    Metric::FailedPayments};

struct PanelWithTitle
{
    Panel *panel;
    PlainLabel *title;
    QVBoxLayout *column;
    QHBoxLayout *head;
};

PanelWithTitle titled(const QString &title)
{
    PanelWithTitle made{new Panel, new PlainLabel(title), nullptr, new QHBoxLayout};
    made.title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    made.head->addWidget(made.title);
    made.head->addStretch(1);
    made.column = new QVBoxLayout(made.panel);
    made.column->setContentsMargins(16, 12, 12, 12);
    made.column->setSpacing(8);
    made.column->addLayout(made.head);
    return made;
}

QString comparedWords(Compared figure)
{
    switch (figure) {
    case Compared::Revenue: return RevenuePage::tr("Revenue (kept, tax included)");
    case Compared::NetRevenue: return RevenuePage::tr("Net revenue");
    case Compared::Payments: return RevenuePage::tr("Payments");
    case Compared::Customers: return RevenuePage::tr("New customers");
    case Compared::Subscriptions: return RevenuePage::tr("New subscriptions");
    case Compared::ActiveSubscriptions: return RevenuePage::tr("Active subscriptions, now");
    case Compared::Mrr: return RevenuePage::tr("MRR, now");
    }
    Q_UNREACHABLE();
    return {};
}

QString reasonWords(const Explanation &explanation)
{
    switch (explanation.reason) {
    case Reason::RefundsOnOtherDays:
        return RevenuePage::tr("refunds that Creem books with their payment, and we when they were seen");
    case Reason::Fees: return RevenuePage::tr("Creem's fees, as far as can be told: its interface doesn't list them");
    case Reason::ListPrices:
        return RevenuePage::tr("%n subscription(s) that pay something else than the list price, or tax within it",
                               nullptr, int(explanation.rows.size()));
    case Reason::NotRead: return RevenuePage::tr("records that could not be understood");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

RevenuePage::RevenuePage(Session &session, const TimeStyle &times, QWidget *parent)
    : MetricsPage(session, times, tr("Revenue"), parent), m_intervalChip(chip(tr("Interval"))),
      m_byChip(chip(tr("Split by"))), m_metricChip(chip(tr("Figure"))), m_month(new QToolButton),
      m_chart(new ChartCard(tr("Revenue"), u"revenue"_s, PeriodChart::Shape::StackedBars)),
      m_against(new ChartCard(tr("Against the days before"), u"revenue-compared"_s, PeriodChart::Shape::Lines)),
      m_running(new ChartCard(tr("Running total"), u"revenue-running-total"_s, PeriodChart::Shape::Lines)),
      m_statement(new FigureTable(tr("Statement"))), m_breakdown(new FigureTable(tr("Breakdown"))),
      m_reconciliation(new FigureTable(tr("Ours beside Creem's"))), m_reconciliationNote(new PlainLabel),
      m_compare(new QPushButton(tr("&Compare with Creem")))
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

    m_chart->setFixedHeight(350);
    for (ChartCard *card : {m_against, m_running})
        card->setFixedHeight(250);
    const PanelWithTitle statement = titled(tr("Statement"));
    statement.panel->setFixedSize(420, 350);
    m_month->setText(tr("Report ▾"));
    m_month->setAccessibleName(tr("Report of a month as PDF"));
    m_month->setToolTip(tr("A month's figures on paper, with what counts in them"));
    m_month->setObjectName(u"quiet"_s);
    m_month->setAutoRaise(true);
    m_month->setPopupMode(QToolButton::InstantPopup);
    m_month->setFocusPolicy(Qt::StrongFocus);
    m_month->setMenu(new QMenu(m_month));
    statement.head->addWidget(m_month);
    statement.column->addWidget(m_statement);
    statement.column->addStretch(1);
    const PanelWithTitle breakdown = titled({});
    m_breakdownTitle = breakdown.title;
    breakdown.column->addWidget(m_breakdown);
    const PanelWithTitle reconciliation = titled(tr("Ours beside Creem's"));
    reconciliation.head->addWidget(m_compare);
    m_reconciliationNote->setWordWrap(true);
    m_reconciliationNote->setForegroundRole(QPalette::PlaceholderText);
    reconciliation.column->addWidget(m_reconciliationNote);
    reconciliation.column->addWidget(m_reconciliation);
    m_reconciliation->hide();

    auto *top = new QHBoxLayout;
    top->setSpacing(gap);
    top->addWidget(m_chart, 1);
    top->addWidget(statement.panel);
    auto *lines = new QHBoxLayout;
    lines->setSpacing(gap);
    lines->addWidget(m_against, 1);
    lines->addWidget(m_running, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap);
    column->addLayout(top);
    column->addLayout(lines);
    column->addWidget(breakdown.panel);
    column->addWidget(reconciliation.panel);
    column->addStretch(1);
    setContent(content);

    const QList<Metric> counted(statementMetrics.begin(), statementMetrics.end());
    for (ChartCard *card : {m_chart, m_against, m_running})
        listen(card, counted);
    connect(m_chart, &ChartCard::picked, this, &RevenuePage::openPeriod);
    connect(m_against, &ChartCard::picked, this, &RevenuePage::openPeriod);
    connect(m_running, &ChartCard::picked, this, &RevenuePage::openPeriod);
    connect(m_breakdown, &FigureTable::opened, this, &RevenuePage::openSlice);
    connect(m_statement, &FigureTable::opened, this, [this](int line) {
        const Metric metric = m_statementLines.value(line, Metric::Net);
        const DayRange days = m_answer.report.request.range;
        openRows(FigureRequest{metric, days, shownCurrency(), {}, {}, {}, {}}, titleFor(metric, days));
    });
    connect(m_reconciliation, &FigureTable::opened, this, [this](int line) {
        const auto [figure, reason] = m_comparedRows.value(line, {-1, -1});
        if (figure < 0 || reason < 0)
            return;
        const Explanation &explanation = m_compared.at(figure).explanations.at(reason);
        const Resource resource = explanation.reason == Reason::ListPrices
            ? Resource::Subscriptions
            : Resource::Transactions;
        if (!explanation.rows.empty())
            openRows(RowsAnswer{resource, explanation.rows, explanation.amount}, reasonWords(explanation),
                     shownCurrency(), tr("Difference"));
    });
    connect(m_compare, &QPushButton::clicked, this, &RevenuePage::compare);
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
    words = {tr("Interval that fits")};
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
            const Dimension dimension = by == By::Product ? Dimension::Product
                : by == By::Country                       ? Dimension::Country
                                                          : Dimension::Type;
            auto split = splitBy(reader, accounts, answer.report.request, dimension, slicesShown);
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
            answered(m_answer.report);
            showChart();
            showComparison();
            showStatement();
            showBreakdown();
            fillMonths();
            m_reconciliation->hide(); // it was of other figures
            const bool isKnown = shownCurrency() == u"USD"_s || shownCurrency() == u"EUR"_s;
            m_compare->setEnabled(isKnown);
            m_reconciliationNote->setText(
                isKnown
                    ? tr("Creem computes a summary of its own. Compare it with these figures, for the same days and "
                         "currency.")
                    : tr("Creem's own summary knows USD and EUR only."));
            m_reconciliationNote->show();
        });
}

QString RevenuePage::sliceName(const NamedSlice &slice) const
{
    if (slice.product != 0)
        return slice.name.isEmpty() ? slice.key : slice.name;
    if (slice.word.isEmpty())
        return tr("not known");
    return m_by == By::Country ? countryName(slice.word) : wireWord(slice.word);
}

QString RevenuePage::titleFor(Metric metric, const DayRange &days) const
{
    return tr("%1, %2, %3", "figure, days, currency")
        .arg(metricTitle(metric), rangeWords(days, times().locale), shownCurrency());
}

void RevenuePage::showChart()
{
    const MetricsReport &r = m_answer.report;
    QList<DayRange> buckets;
    for (const RevenueBucket &bucket : r.revenue)
        buckets.append(bucket.days);
    ChartData shown = chartOf(buckets, r.request.interval);
    if (m_by == By::Origin) {
        for (const Origin origin : {Origin::Recurring, Origin::New, Origin::OneTime}) {
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
    m_chart->setData(shown, tr("No payments in %1 in these days.").arg(shownCurrency()));
    m_chart->setNote(tr("%1 in %2.", "amount, days")
                         .arg(money(r.total.all().of(m_metric)), rangeWords(r.request.range, times().locale)));
}

void RevenuePage::showComparison()
{
    const MetricsReport &r = m_answer.report;
    QList<DayRange> buckets;
    for (const RevenueBucket &bucket : r.revenue)
        buckets.append(bucket.days);
    const auto series = [this](const QList<RevenueBucket> &of, const QString &name, bool adds, qsizetype most) {
        ChartSeries made{name, {}};
        qint64 sum = 0;
        for (const RevenueBucket &bucket : of) {
            const qint64 value = bucket.figures.all().of(m_metric);
            sum += value;
            if (made.values.size() < most)
                made.values.append(adds ? sum : value);
        }
        return made;
    };
    const QString before = r.request.previous ? rangeWords(*r.request.previous, times().locale) : QString();
    for (const auto &[card, adds] : {std::pair(m_against, false), std::pair(m_running, true)}) {
        ChartData shown = chartOf(buckets, r.request.interval);
        shown.hasTotal = false;
        shown.series.append(series(r.revenue, tr("these days"), adds, buckets.size()));
        shown.series.append(series(r.previousRevenue, tr("before"), adds, buckets.size()));
        shown.series[1].look = 2;
        card->setData(shown, tr("No payments in %1 in these days.").arg(shownCurrency()));
        card->setNote(tr("%1; before: %2", "figure, days").arg(metricTitle(m_metric), before));
    }
}

void RevenuePage::showStatement()
{
    const MetricsReport &r = m_answer.report;
    const Figures now = r.total.all();
    const Figures before = r.previousTotal.all();
    const QLocale &locale = times().locale;
    m_statement->setTitles({tr("Figure"), tr("These days"), tr("Before"), tr("Change")});
    m_statementLines.clear();
    QList<QStringList> lines;
    for (const Metric metric : statementMetrics) {
        const bool isCount = metric == Metric::Payments;
        const bool isFailed = metric == Metric::FailedPayments;
        const bool isTakenOff = metric == Metric::Refunds || metric == Metric::Chargebacks || metric == Metric::Tax;
        const qint64 value = isFailed ? r.total.failed.amount : now.of(metric);
        const qint64 then = isFailed ? r.previousTotal.failed.amount : before.of(metric);
        const auto words = [&](qint64 minor) {
            if (isCount)
                return locale.toString(minor);
            return isTakenOff && minor > 0 ? u'−' + money(minor) : money(minor);
        };
        m_statementLines.append(metric);
        lines.append({metricTitle(metric), now.isOverflown ? u"–"_s : words(value),
                      before.isOverflown ? u"–"_s : words(then), changeWords(value, then, locale)});
    }
    m_statement->setLines(lines);
}

void RevenuePage::showBreakdown()
{
    const MetricsReport &r = m_answer.report;
    const QLocale &locale = times().locale;
    m_breakdown->setTitles(
        {tr("Name"), tr("Payments"), metricTitle(Metric::Gross), metricTitle(Metric::Refunds),
         metricTitle(Metric::Chargebacks), metricTitle(Metric::Tax), metricTitle(Metric::Net), tr("Share of net")});
    const qint64 whole = r.total.all().net();
    QList<QStringList> lines;
    const auto add = [&](const QString &name, const Figures &f) {
        lines.append({name, locale.toString(f.payments), money(f.gross), money(f.refunds), money(f.chargebacks),
                      money(f.tax), money(f.net()), ratioPercent({f.net(), whole}, locale)});
    };
    if (m_by == By::Origin) {
        m_breakdownTitle->setText(tr("By what was paid for"));
        for (const Origin origin : allOrigins)
            add(originWord(origin), r.total.byOrigin[size_t(origin)]);
    } else {
        m_breakdownTitle->setText(m_by == By::Product       ? tr("By product")
                                      : m_by == By::Country ? tr("By country")
                                                            : tr("By type"));
        for (const NamedSlice &slice : m_answer.split.totals)
            add(sliceName(slice), slice.figures);
    }
    m_breakdown->setLines(lines);
}

void RevenuePage::openPeriod(int bucket)
{
    const DayRange days = m_answer.report.revenue.value(bucket).days;
    openRows(FigureRequest{m_metric, days, shownCurrency(), {}, {}, {}, {}}, titleFor(m_metric, days));
}

void RevenuePage::openSlice(int line)
{
    const DayRange days = m_answer.report.request.range;
    FigureRequest request{m_metric, days, shownCurrency(), {}, {}, {}, {}};
    QString name;
    if (m_by == By::Origin) {
        request.origin = allOrigins[size_t(std::clamp(line, 0, int(allOrigins.size()) - 1))];
        name = originWord(*request.origin);
    } else {
        if (line < 0 || line >= m_answer.split.totals.size())
            return;
        const NamedSlice &slice = m_answer.split.totals.at(line);
        name = sliceName(slice);
        if (m_by == By::Product)
            request.product = slice.key;
        else if (m_by == By::Country)
            request.country = slice.word;
        else
            request.type = slice.word;
    }
    openRows(request, tr("%1: %2", "name, figure").arg(name, titleFor(m_metric, days)));
}

void RevenuePage::fillMonths()
{
    constexpr int most = 24;
    m_month->menu()->clear();
    const QDate today = m_answer.report.today;
    const QDate firstDay = m_answer.report.firstDay;
    for (int n = 0; n < most; ++n) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-n);
        const DayRange month{first, first.addMonths(1).addDays(-1)};
        if (month.last < firstDay)
            break;
        connect(m_month->menu()->addAction(
                    tr("%1…", "a month, of which a report is made").arg(rangeWords(month, times().locale))),
                &QAction::triggered, this, [this, month] { makeReportOf(month); });
    }
}

void RevenuePage::makeReportOf(const DayRange &month)
{
    const MonthReport empty{session().profile().name, session().mode() == Mode::Test, month, {}, times().locale};
    session().metrics().ask(
        this,
        [month](MirrorReader &reader, Accounts &accounts) -> MirrorResult<QList<MetricsReport>> {
            QList<MetricsReport> reports;
            for (const QString &currency : accounts.currencies()) {
                auto made = makeReport(
                    reader, accounts, {month, previousRange(month), Interval::Month, currency, true});
                if (!made)
                    return tl::make_unexpected(made.error());
                reports.append(std::move(*made));
            }
            return reports;
        },
        [this, empty](const MirrorResult<QList<MetricsReport>> &made) {
            if (!made)
                return failed(made.error());
            MonthReport report = empty;
            report.currencies = *made;
            // Pages of text take longer to lay out than the window may stand still.
            QThreadPool::globalInstance()->start([report, mailbox = Mailbox::of(this), this] {
                const QByteArray pdf = monthReportPdf(report);
                mailbox->post([pdf, report, this] {
                    askAndSave(this, u"report-%1.pdf"_s.arg(report.month.first.toString(u"yyyy-MM"_s)), pdf,
                               [this](Tone tone, const QString &title, const QString &text) {
                                   eventNotice().say(tone, title, text, {}, tr("&OK"));
                               });
                });
            });
        });
}

void RevenuePage::compare()
{
    const MetricsReport &r = m_answer.report;
    const QTimeZone zone = session().metrics().zone();
    StatsRequest wanted;
    wanted.currency = shownCurrency();
    wanted.start = QDateTime::fromMSecsSinceEpoch(dayStart(r.request.range.first, zone), Qt::UTC);
    wanted.end = QDateTime::fromMSecsSinceEpoch(dayStart(r.request.range.last.addDays(1), zone) - 1, Qt::UTC);
    m_compare->setEnabled(false);
    m_reconciliationNote->setText(tr("Asking Creem…"));
    session().client().statsSummary(wanted).then(
        this, [this, asked = generation(), request = r.request](const Result<StatsSummary> &summary) {
            if (asked != generation())
                return;
            m_compare->setEnabled(true);
            if (!summary)
                return m_reconciliationNote->setText(errorWords(summary.error(), session().mode()).title);
            session().metrics().ask(
                this,
                [request,
                 totals = summary->totals](MirrorReader &, Accounts &accounts) -> MirrorResult<QList<ComparedFigure>> {
                    return reconcile(accounts, request.range, request.currency, totals);
                },
                [this, asked](const MirrorResult<QList<ComparedFigure>> &compared) {
                    if (asked == generation())
                        showCompared(compared);
                });
        });
}

void RevenuePage::showCompared(const MirrorResult<QList<ComparedFigure>> &compared)
{
    if (!compared)
        return m_reconciliationNote->setText(mirrorWords(compared.error()).title);
    m_compared = *compared;
    m_comparedRows.clear();
    const QLocale &locale = times().locale;
    QList<QStringList> lines;
    qsizetype equal = 0;
    for (int i = 0; i < int(m_compared.size()); ++i) {
        const ComparedFigure &figure = m_compared.at(i);
        const auto words = [&](qint64 value) { return figure.isAmount ? money(value) : locale.toString(value); };
        const auto difference = [&](qint64 value) {
            return figure.isAmount ? signedMoney({value, shownCurrency()}, locale)
                : (value > 0)      ? u'+' + locale.toString(value)
                                   : locale.toString(value);
        };
        equal += figure.difference() == 0 ? 1 : 0;
        lines.append({comparedWords(figure.figure), words(figure.ours), words(figure.theirs),
                      figure.difference() == 0 ? tr("none") : difference(figure.difference())});
        m_comparedRows.append({i, -1});
        for (int n = 0; n < int(figure.explanations.size()); ++n) {
            const Explanation &explanation = figure.explanations.at(n);
            lines.append({u"      "_s + reasonWords(explanation), {}, {}, difference(explanation.amount)});
            m_comparedRows.append({i, n});
        }
        if (!figure.explanations.isEmpty() && figure.unexplained() != 0) {
            lines.append({u"      "_s + tr("not explained"), {}, {}, difference(figure.unexplained())});
            m_comparedRows.append({i, -1});
        }
    }
    m_reconciliation->setTitles({tr("Figure"), tr("Ours"), tr("Creem's"), tr("Difference")});
    m_reconciliation->setLinesShown(20);
    m_reconciliation->setLines(lines);
    m_reconciliation->show();
    m_reconciliationNote->setText(tr("%1 of %2 figures are equal, for %3 in %4. A line with rows opens them.")
                                      .arg(QString::number(equal), QString::number(m_compared.size()),
                                           rangeWords(m_answer.report.request.range, locale), shownCurrency()));
}
