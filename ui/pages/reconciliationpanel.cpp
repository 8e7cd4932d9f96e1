// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconciliationpanel.h"

#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/looks/metricwords.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/savebutton.h"
#include "ui/widgets/titledpanel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString reasonWords(const Explanation &explanation)
{
    switch (explanation.reason) {
    case Reason::RefundsOnOtherDays:
        return ReconciliationPanel::tr("refunds that Creem books with their payment, and we when they were seen");
    case Reason::Fees:
        return ReconciliationPanel::tr("Creem's fees, as far as can be told: its interface doesn't list them");
    case Reason::ListPrices:
        return ReconciliationPanel::tr(
            "%n subscription(s) that pay something else than the list price, or tax within it", nullptr,
            int(explanation.rows.size()));
    }
    Q_UNREACHABLE();
    return {};
}

/// Ours, as rows.
FigureRequest requestOf(Compared figure, const MetricsRequest &request)
{
    FigureRequest rows{Metric::Net, request.range, request.currency, {}, {}, {}, {}};
    switch (figure) {
    case Compared::Revenue: rows.metric = Metric::Kept; break;
    case Compared::NetRevenue: break;
    case Compared::Payments: rows.metric = Metric::Payments; break;
    case Compared::Customers: rows.metric = Metric::NewCustomers; break;
    case Compared::Subscriptions: rows.part = Part::NewSubscriptions; break;
    case Compared::ActiveSubscriptions: rows.metric = Metric::ActiveSubscriptions; break;
    case Compared::Mrr: rows.metric = Metric::Mrr; break;
    }
    return rows;
}

} // namespace

QString comparedWords(Compared figure)
{
    switch (figure) {
    case Compared::Revenue: return ReconciliationPanel::tr("Revenue (kept, tax included)");
    case Compared::NetRevenue: return ReconciliationPanel::tr("Net revenue");
    case Compared::Payments: return ReconciliationPanel::tr("Payments");
    case Compared::Customers: return ReconciliationPanel::tr("New customers");
    case Compared::Subscriptions: return ReconciliationPanel::tr("New subscriptions");
    case Compared::ActiveSubscriptions: return ReconciliationPanel::tr("Active subscriptions, now");
    case Compared::Mrr: return ReconciliationPanel::tr("MRR, now");
    }
    Q_UNREACHABLE();
    return {};
}

ReconciliationPanel::ReconciliationPanel(Session &session, const TimeStyle &times, QWidget *parent)
    : QWidget(parent), m_session(session), m_times(times), m_note(new PlainLabel),
      m_table(new FigureTable(tr("Reconciliation with Creem"))), m_compare(new QPushButton(tr("&Compare with Creem")))
{
    auto *panel = new TitledPanel(tr("Reconciliation with Creem"));
    connect(panel->addDefinitionButton(), &QPushButton::clicked, this, &ReconciliationPanel::definitionWanted);
    SaveButton *save = panel->addSaveButton(u"reconciliation"_s, *m_table);
    save->hide();
    panel->addBeside(m_compare);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    panel->column()->addWidget(m_note);
    panel->column()->addWidget(m_table);
    m_table->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(panel);
    connect(m_table, &FigureTable::opened, this, &ReconciliationPanel::open);
    connect(m_compare, &QPushButton::clicked, this, &ReconciliationPanel::compare);
    connect(save, &SaveButton::saved, this, &ReconciliationPanel::saved);
    connect(this, &ReconciliationPanel::shown, save, &QWidget::setVisible);
}

void ReconciliationPanel::setRequest(const MetricsRequest &request)
{
    const MetricsRequest before = std::exchange(m_request, request);
    const QTimeZone zoneBefore = std::exchange(m_zone, m_session.metrics().zone());
    if (m_generation > 0 && before.range == request.range && before.currency == request.currency
        && zoneBefore == m_zone) {
        if (m_totals && !m_compare->isEnabled())
            return; // Creem is being asked
        // What came with a sync since is not in its answer.
        if (m_totals && m_askedAfter == m_session.sync().lastCompleteAt())
            reconcileAgain();
        else if (m_totals)
            compare();
        return;
    }
    ++m_generation;
    m_totals.reset();
    m_table->hide();
    emit shown(false);
    const bool isKnown = hasStats(request.currency);
    m_compare->setEnabled(isKnown);
    m_note->setText(
        isKnown ? tr("Creem computes a summary of its own. Compare it with these figures, for the same days "
                     "and currency.")
                : tr("Creem's own summary knows USD and EUR only."));
}

void ReconciliationPanel::compare()
{
    m_compare->setEnabled(false);
    m_note->setText(tr("Asking Creem…"));
    m_askedAfter = m_session.sync().lastCompleteAt();
    m_session.client()
        .statsSummary(statsRequest(m_request.range, m_session.metrics().zone(), m_request.currency))
        .then(this, [this, asked = m_generation](const Result<StatsSummary> &summary) {
            if (asked != m_generation)
                return;
            m_compare->setEnabled(true);
            if (!summary) {
                m_totals.reset();
                m_table->hide();
                emit shown(false);
                return m_note->setText(errorWords(summary.error(), m_session.mode()).title);
            }
            m_totals = summary->totals;
            reconcileAgain();
        });
}

/// With what our figures are now.
void ReconciliationPanel::reconcileAgain()
{
    m_session.metrics().ask(
        this,
        [request = m_request,
         totals = *m_totals](MirrorReader &, Accounts &accounts) -> MirrorResult<QList<ComparedFigure>> {
            return reconcile(accounts, request.range, request.currency, totals);
        },
        [this, asked = m_generation](const MirrorResult<QList<ComparedFigure>> &compared) {
            if (asked == m_generation)
                showCompared(compared);
        });
}

void ReconciliationPanel::open(int line)
{
    const auto [index, reason] = m_lines.value(line, {-1, -1});
    if (index < 0)
        return;
    const ComparedFigure &figure = m_compared.at(index);
    if (reason < 0)
        return emit figureWanted(
            requestOf(figure.figure, m_request),
            tr("%1, %2, %3", "figure, days, currency")
                .arg(comparedWords(figure.figure), rangeWords(m_request.range, m_times.locale), m_request.currency));
    const Explanation &explanation = figure.explanations.at(reason);
    const Resource resource = explanation.reason == Reason::ListPrices
        ? Resource::Subscriptions
        : Resource::Transactions;
    if (!explanation.rows.empty())
        emit rowsWanted(answerOf(resource, explanation.rows, false), reasonWords(explanation));
}

void ReconciliationPanel::showCompared(const MirrorResult<QList<ComparedFigure>> &compared)
{
    if (!compared)
        return m_note->setText(mirrorWords(compared.error()).title);
    m_compared = *compared;
    m_lines.clear();
    const QLocale &locale = m_times.locale;
    QList<FigureTable::Line> lines;
    qsizetype equal = 0;
    for (int i = 0; i < int(m_compared.size()); ++i) {
        const ComparedFigure &figure = m_compared.at(i);
        const auto words = [&](qint64 value) {
            return figure.isAmount ? formatMoney({value, m_request.currency}, locale) : locale.toString(value);
        };
        const auto difference = [&](qint64 value) {
            return figure.isAmount ? signedMoney({value, m_request.currency}, locale)
                : (value > 0)      ? u'+' + locale.toString(value)
                                   : locale.toString(value);
        };
        equal += figure.difference() == 0 ? 1 : 0;
        const auto plain = [&](qint64 value) {
            return QStringList{figure.isAmount ? plainAmount({value, m_request.currency}) : QString::number(value)};
        };
        lines.append(
            {comparedWords(figure.figure),
             {words(figure.ours), plain(figure.ours)},
             {words(figure.theirs), plain(figure.theirs)},
             {figure.difference() == 0 ? tr("none") : difference(figure.difference()), plain(figure.difference())}});
        m_lines.append({i, -1});
        for (int n = 0; n < int(figure.explanations.size()); ++n) {
            const Explanation &explanation = figure.explanations.at(n);
            lines.append({u"      "_s + reasonWords(explanation),
                          QString(),
                          QString(),
                          {difference(explanation.amount), plain(explanation.amount)}});
            m_lines.append({i, n});
        }
        if (!figure.explanations.isEmpty() && figure.unexplained() != 0) {
            lines.append({u"      "_s + tr("not explained"),
                          QString(),
                          QString(),
                          {difference(figure.unexplained()), plain(figure.unexplained())}});
            m_lines.append({-1, -1});
        }
    }
    m_table->setLinesShown(20);
    m_table->setFigures({tr("Figure"), tr("Ours"), tr("Creem's"), tr("Difference")}, lines);
    m_table->show();
    emit shown(true);
    m_note->setText(tr("%1 of %2 figures are equal, for %3 in %4. A line with rows opens them.")
                        .arg(QString::number(equal), QString::number(m_compared.size()),
                             rangeWords(m_request.range, locale), m_request.currency));
}
