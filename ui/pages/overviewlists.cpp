// SPDX-License-Identifier: GPL-3.0-or-later
// The overview's lists: what needs attention, what was paid, what is to come, and what others say.

#include "attentionactions.h"
#include "combinedpanel.h"
#include "core/metrics/reconciliation.h"
#include "core/profiles/session.h"
#include "overviewpage.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// Makes room for other lines; false: the lines that stand there say the same, and keep the focus.
bool isToFill(QVBoxLayout *layout, const QStringList &content, QStringList &shown)
{
    if (layout->count() > 0 && content == shown)
        return false;
    shown = content;
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    return true;
}

PlainLabel *quiet(const QString &text)
{
    auto *label = new PlainLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setContentsMargins(16, 4, 16, 8);
    return label;
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

QString actionWords(Concern concern)
{
    switch (concern) {
    case Concern::PastDue:
    case Concern::Unpaid: return OverviewPage::tr("Send the portal link, so that another card can be given.");
    case Concern::Ending: return OverviewPage::tr("Undo the cancellation, or ask why.");
    case Concern::TrialEnding: return OverviewPage::tr("Write before the first charge.");
    case Concern::ChargedBack: return OverviewPage::tr("Open the payment; Creem's web dashboard takes the answer.");
    case Concern::DiscountEnding:
        return OverviewPage::tr("Duplicate the code to go on with another. What it brings isn't known: "
                                "Creem doesn't say which payments used which code.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

void OverviewPage::showAttention()
{
    const QList<Attention> &all = m_answer.health.attention;
    const auto stakeOf = [this](const Attention &attention) {
        return attention.resource == Resource::Discounts
            ? tr("not known")
            : money(attention.stake, attention.isOverflown);
    };
    QStringList content{shownCurrency()};
    for (const Attention &attention : all)
        content += {QString::number(int(attention.concern)), countOf(attention), stakeOf(attention)};
    for (const auto &[currency, count] : std::as_const(m_answer.elsewhere))
        content += {currency, QString::number(count)};
    if (!isToFill(m_attention, content, m_shownAttention))
        return;
    for (const Attention &attention : all) {
        const StatusLook look = lookOf(attention.concern);
        const QString stake = stakeOf(attention);
        const QString count = countOf(attention);
        auto *line = new LineButton(
            {look, {}, count, stake, tr("Needs attention: %1, %2, %3").arg(look.word, count, stake)});
        line->setToolTip(actionWords(attention.concern).toHtmlEscaped());
        line->setAccessibleDescription(actionWords(attention.concern));
        m_attention->addWidget(line);
        connect(line, &LineButton::clicked, this, [this, concern = attention.concern] { openAttention(concern); });
    }
    if (all.isEmpty())
        m_attention->addWidget(quiet(tr("Nothing in %1 asks for a decision.").arg(shownCurrency())));
    for (const auto &[currency, count] : std::as_const(m_answer.elsewhere)) {
        const QString words = tr("%n more in %1", nullptr, int(count)).arg(currency);
        auto *line = new LineButton({{}, words, {}, tr("show"), tr("Needs attention: %1").arg(words), true});
        m_attention->addWidget(line);
        connect(line, &LineButton::clicked, this, [this, code = currency] { chooseCurrency(code); });
    }
}

void OverviewPage::openAttention(Concern concern)
{
    const QList<Attention> &all = m_answer.health.attention;
    const auto attention = std::find_if(
        all.cbegin(), all.cend(), [&](const Attention &one) { return one.concern == concern; });
    if (attention == all.cend())
        return;
    const bool hasAmounts = attention->resource != Resource::Discounts;
    std::vector<Contribution> rows = attention->rows;
    for (Contribution &row : rows)
        row.amount = hasAmounts ? row.amount : 1;
    RowsDialog *dialog = openRows(
        {tr("Needs attention: %1. %2", "what, what can be done").arg(lookOf(concern).word, actionWords(concern)),
         {{{},
           answerOf(attention->resource, rows, !hasAmounts),
           shownCurrency(),
           hasAmounts ? tr("At stake") : tr("Counted"),
           {}}}});
    m_actions->offer(*dialog, concern);
}

void OverviewPage::showPayments()
{
    const auto noteOf = [this](const Payment &payment) {
        const bool isToday = payment.at.toTimeZone(times().zone).date() == m_answer.range.today;
        const QString at = isToday ? times().clock(payment.at) : times().day(payment.at);
        return payment.status == "paid"_L1 ? at : statusLook(payment.status).word;
    };
    QStringList content;
    for (const Payment &payment : std::as_const(m_answer.payments))
        content += {payment.id, payment.customer, noteOf(payment), formatMoney(payment.amount, times().locale),
                    times().dayAndClock(payment.at)};
    if (!isToFill(m_payments, content, m_shownPayments))
        return;
    for (const Payment &payment : std::as_const(m_answer.payments)) {
        const StatusLook look = statusLook(payment.status);
        const QString note = noteOf(payment);
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
    QStringList content{shownCurrency()};
    for (const Forecast &f : std::as_const(m_answer.health.forecasts))
        content += {QString::number(f.days), QString::number(f.count), money(f.amount, f.isOverflown),
                    QString::number(f.ending), money(f.endingAmount, f.isOverflown)};
    if (!isToFill(m_forecast, content, m_shownForecast))
        return;
    const auto add = [this](
                         const Forecast &forecast, const QString &name, const QString &note, qint64 amount, Part part) {
        const QString words = money(amount, forecast.isOverflown);
        auto *line = new LineButton({{}, name, note, words, tr("Expected: %1, %2, %3").arg(name, note, words)});
        m_forecast->addWidget(line);
        connect(line, &LineButton::clicked, this, [this, part, name, days = forecast.days] {
            FigureRequest request = figure(Metric::Forecast, m_answer.range.request.range);
            request.part = part;
            request.after = days;
            FigureRequest counted = request;
            counted.part = part == Part::RenewalCharges ? Part::Renewals : Part::Endings;
            openFigures({{partTitle(part), request}, {partTitle(counted.part), counted}},
                        tr("%1, %2", "figure, days").arg(partTitle(part), name));
        });
    };
    for (const Forecast &forecast : std::as_const(m_answer.health.forecasts))
        add(forecast, tr("within %n day(s)", nullptr, forecast.days), tr("%n renewal(s)", nullptr, int(forecast.count)),
            forecast.amount, Part::RenewalCharges);
    if (!m_answer.health.forecasts.isEmpty()) {
        const Forecast &forecast = m_answer.health.forecasts.first();
        add(forecast, tr("ending within %n day(s)", nullptr, forecast.days),
            tr("%n subscription(s)", nullptr, int(forecast.ending)), forecast.endingAmount, Part::EndingCharges);
    }
}

/// All currencies as one, where the merchant gave rates for that.
void OverviewPage::showTogether()
{
    const MetricsReport &r = m_answer.range;
    const bool isShown = r.totals.size() > 1 && !rates().reporting.isEmpty();
    m_together->setVisible(isShown);
    constexpr std::array metrics{Metric::Net, Metric::Mrr};
    QStringList content;
    for (const Metric metric : metrics)
        content += {rates().reporting, combinedWords(combine(r.totals, metric, rates()), times().locale)};
    if (!isShown || !isToFill(m_togetherLines, content, m_shownTogether))
        return;
    for (const Metric metric : metrics) {
        const Combined combined = combine(r.totals, metric, rates());
        const QString name = tr("%1, all currencies in %2").arg(metricTitle(metric), combined.currency);
        const QString note = tr("combined by your rates");
        const QString amount = combinedWords(combined, times().locale);
        auto *line = new LineButton({{}, name, note, amount, tr("%1, %2: %3").arg(name, note, amount)});
        line->setToolTip(roundingWords(combined.currency).toHtmlEscaped());
        m_togetherLines->addWidget(line);
        connect(line, &LineButton::clicked, this, [this, metric] {
            const MetricsReport &now = m_answer.range;
            openCombined(combine(now.totals, metric, rates()), metric, now.request.range);
        });
    }
}

/// What Creem's own summary says of these days: asked once for each choice and after each sync, and held against what
/// we say now.
void OverviewPage::askCreem()
{
    const MetricsReport &r = m_answer.range;
    const CreemsQuestion wanted{
        r.request.range, shownCurrency(), session().sync().lastCompleteAt(), session().metrics().zone()};
    const bool isPossible = hasStats(shownCurrency()) && !session().sync().isRunning();
    if (isPossible && m_askedCreem != wanted) {
        m_askedCreem = wanted;
        m_creemsTotals.reset();
        session()
            .client()
            .statsSummary(statsRequest(r.request.range, session().metrics().zone(), shownCurrency()))
            .then(this, [this, wanted](const Result<StatsSummary> &summary) {
                if (m_askedCreem != wanted || !summary)
                    return; // it is a footnote: Revenue says why it can't be known
                m_creemsTotals = summary->totals;
                askCreem(); // other days may be shown by now
            });
    }
    m_creems->setVisible(isPossible && m_creemsTotals);
    if (isPossible && m_creemsTotals)
        showCreems();
}

void OverviewPage::showCreems()
{
    const Figures ours = m_answer.range.total.all();
    const QString theirs = money(m_creemsTotals->totalRevenue);
    m_creems->setText(
        ours.isOverflown ? tr("Creem's own summary says %1 of revenue for this period.").arg(theirs)
            : ours.kept() == m_creemsTotals->totalRevenue
            ? tr("Creem's own summary says the same for this period: %1 of revenue, tax included, less what was "
                 "given back.")
                  .arg(theirs)
            : tr("Creem's own summary says %1 of revenue for this period, tax included, less what was given "
                 "back; here it is %2. The page Revenue compares the two.")
                  .arg(theirs, money(ours.kept())));
}
