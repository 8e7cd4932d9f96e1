// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of figures open: the rows of a figure, and what counts in it.

#include "combinedpanel.h"
#include "core/profiles/session.h"
#include "metricspage.h"
#include "ui/dialogs/definitionsdialog.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/widgets/notelink.h"
#include "ui/widgets/noticebox.h"

using namespace Qt::StringLiterals;

void MetricsPage::showDefinitions(const QList<Metric> &metrics)
{
    auto *dialog = new DefinitionsDialog(metrics, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

NoteLink *MetricsPage::makeUnpricedNote()
{
    m_unpriced = new NoteLink({}, partTitle(Part::Unpriced));
    m_unpriced->setObjectName(u"unpriced"_s);
    m_unpriced->hide();
    connect(m_unpriced, &QPushButton::clicked, this, [this] {
        openRows(
            {Metric::Mrr, m_unpricedDays, m_shownCurrency, {}, {}, {}, {}, Part::Unpriced},
            tr("%1, %2", "figure, days").arg(partTitle(Part::Unpriced), rangeWords(m_unpricedDays, m_times.locale)));
    });
    return m_unpriced;
}

void MetricsPage::showUnpriced(const MetricsReport &report)
{
    m_unpricedDays = report.request.range;
    const QString words = unpricedWords(report);
    m_unpriced->setText(words);
    m_unpriced->setAccessibleName(tr("%1: show them").arg(words));
    m_unpriced->setVisible(report.unpriced > 0);
}

void MetricsPage::openRows(const FigureRequest &request, const QString &title)
{
    QList<NamedFigure> figures;
    for (const Part part : request.part == Part::All ? partsOf(request.metric) : std::vector{request.part}) {
        figures.append({partTitle(part), request});
        figures.last().request.part = part;
    }
    openFigures(figures, title);
}

void MetricsPage::openCompared(const FigureRequest &request, const std::optional<DayRange> &previous,
                               const QString &title)
{
    QList<NamedFigure> figures;
    const auto add = [&](const DayRange &days, const QString &whole, const QString &ofPart) {
        for (const Part part : partsOf(request.metric)) {
            figures.append({part == Part::All ? whole : ofPart.arg(partTitle(part)), request});
            figures.last().request.range = days;
            figures.last().request.part = part;
        }
    };
    add(request.range, tr("This period"), u"%1"_s);
    if (request.metric == Metric::Mrr) {
        figures.append({partTitle(Part::NetMovements), request});
        figures.last().request.part = Part::NetMovements;
    } else if (request.metric == Metric::ActiveSubscriptions) {
        const QDate dayBefore = request.range.first.addDays(-1);
        add({dayBefore, dayBefore}, tr("When the days began"), {});
    }
    if (previous)
        add(*previous, tr("Before"), tr("%1, before", "part of a figure"));
    openFigures(figures, title);
}

void MetricsPage::openFigures(const QList<NamedFigure> &figures, const QString &title)
{
    m_session.metrics().ask(
        this,
        [figures, asOf = m_asOf](MirrorReader &, Accounts &accounts) -> MirrorResult<QList<RowsAnswer>> {
            QList<RowsAnswer> answers;
            for (const NamedFigure &figure : figures) {
                FigureRequest request = figure.request;
                request.now = asOf;
                answers.append(rowsOf(accounts, request));
            }
            return answers;
        },
        [this, figures, title, asked = ++m_opening](const MirrorResult<QList<RowsAnswer>> &answers) {
            if (asked != m_opening) // another figure was chosen since
                return;
            if (!answers)
                return sayUnopened(answers.error());
            RowsDialog::Content content{title, {}};
            for (qsizetype i = 0; i < answers->size(); ++i) {
                const auto &[name, request] = figures.at(i);
                const QString share = answers->at(i).isCount ? tr("Counted")
                    : name.isEmpty()                         ? metricTitle(request.metric)
                                                             : name;
                content.parts.append({name, answers->at(i), request.currency, share, {}});
            }
            openRows(content);
        });
}

/// What the page shows is as true as before.
void MetricsPage::sayUnopened(const MirrorError &error)
{
    const ErrorWords words = mirrorWords(error);
    eventNotice().say(Tone::Danger, words.title, words.text, words.traceId, tr("&OK"));
}

void MetricsPage::openRows(const RowsAnswer &answer, const QString &title, const QString &share)
{
    openRows({title, {{{}, answer, m_shownCurrency, share, {}}}});
}

RowsDialog *MetricsPage::openRows(const RowsDialog::Content &content)
{
    auto *dialog = new RowsDialog(m_session.mirror(), content, m_times, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RowsDialog::recordWanted, this, &StorePage::recordWanted);
    connect(dialog, &RowsDialog::listWanted, this, [this, content](int part) {
        if (part < 0 || part >= content.parts.size())
            return;
        const RowsDialog::Part &shown = content.parts.at(part);
        auto rows = std::make_shared<std::vector<Rowid>>();
        for (const Contribution &row : shown.answer.rows)
            rows->push_back(row.row);
        RowsRequest request;
        request.resource = shown.answer.resource;
        request.query.only = std::move(rows);
        request.label = shown.name.isEmpty()
            ? content.title
            : tr("%1: %2", "title, part").arg(content.title, shown.name);
        emit rowsWanted(request);
    });
    dialog->open();
    return dialog;
}

void MetricsPage::openCombined(const Combined &combined, Metric metric, const DayRange &days)
{
    m_session.metrics().ask(
        this,
        [combined, metric, days, asOf = m_asOf](MirrorReader &, Accounts &accounts) -> MirrorResult<QList<RowsAnswer>> {
            QList<RowsAnswer> answers;
            for (const CombinedPart &part : combined.parts) {
                FigureRequest request{metric, days, part.own.currency, {}, {}, {}, {}};
                request.now = asOf;
                answers.append(rowsOf(accounts, request));
            }
            return answers;
        },
        [this, combined, metric, days, asked = ++m_opening](const MirrorResult<QList<RowsAnswer>> &answers) {
            if (asked != m_opening)
                return;
            if (!answers)
                return sayUnopened(answers.error());
            RowsDialog::Content content{
                tr("%1, %2: all currencies together %3, by your rates", "figure, days, amount")
                    .arg(
                        metricTitle(metric), rangeWords(days, m_times.locale), combinedWords(combined, m_times.locale)),
                {}};
            for (qsizetype i = 0; i < answers->size(); ++i) {
                const CombinedPart &part = combined.parts.at(i);
                QString note;
                if (part.rate && part.inReporting)
                    note = tr("%1: %2", "rate, amount")
                               .arg(rateWords(*part.rate, combined.currency, m_times),
                                    formatMoney({*part.inReporting, combined.currency}, m_times.locale));
                content.parts.append({part.own.currency, answers->at(i), part.own.currency, metricTitle(metric), note});
            }
            openRows(content);
        });
}
