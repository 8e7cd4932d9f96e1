// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"

#include "core/format/csv.h"
#include "core/profiles/session.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filesaver.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/splitframe.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/timechip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// What a search finds besides names and ids: how a record reads on the page.
QString searchedWords(const ActionRecord &record)
{
    return wireWord(kindWire(record.wish)) + u'\n' + wireWord(json::Open(outcomeOf(record)).wire()) + u'\n'
        + wishTitle(record.wish);
}

} // namespace

ActivityPage::ActivityPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StorePage(parent), m_session(session), m_times(times), m_list(session.actions(), searchedWords),
      m_presented(m_list, times), m_export(makeAction(u"export-activity"_s, tr("E&xport…"), &ActivityPage::exportList)),
      m_check(makeAction({}, tr("&Check now"), &ActivityPage::checkNow)),
      m_again(makeAction({}, tr("&Send it again…"), &ActivityPage::sendAgain)),
      m_leave(makeAction({}, tr("&Leave it open…"), &ActivityPage::giveUp)),
      m_back(makeAction({}, {}, &ActivityPage::takeBack)), m_goOn(makeAction(u"go-on"_s, {}, &ActivityPage::goOn)),
      m_open(makeAction({}, tr("&Show the record"), &ActivityPage::openObject)), m_search(new QLineEdit),
      m_actionChip(new FilterChip(tr("What"), wireWord)), m_outcomeChip(new FilterChip(tr("Outcome"), wireWord)),
      m_time(new TimeChip(tr("Date"), times, TimeChip::Days::Past)), m_event(new NoticeBox), m_unknown(new NoticeBox),
      m_table(new RecordTable(u"activity"_s)), m_state(new StateView), m_details(new DetailPane(times)),
      m_frame(new SplitFrame(tr("Activity"), m_table, m_state, m_details))
{
    m_export->setShortcut(QKeySequence::SaveAs);
    m_presented.setTitles({{"action", tr("What")}, {"object", tr("Of")}, {"status", tr("Outcome")}});
    build();
    connectList();
    select({}); // before a first row is chosen
    showFacets();
    showState();
}

QAction *ActivityPage::makeAction(const QString &name, const QString &text, void (ActivityPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ActivityPage::build()
{
    auto *exportButton = new QPushButton(m_export->text());
    exportButton->setToolTip(tr("Save what is shown as a CSV file"));
    connect(exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    connect(m_export, &QAction::enabledChanged, exportButton, &QPushButton::setEnabled);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search the activity"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_search->setMinimumHeight(m_actionChip->sizeHint().height());
    m_table->setAccessibleName(tr("Activity"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPresented(m_presented, {148, 172, 0, 148});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_frame->addButton(new ColumnsButton(*m_table));
    m_frame->addButton(exportButton);
    for (QWidget *filter : std::initializer_list<QWidget *>{m_search, m_actionChip, m_outcomeChip, m_time})
        m_frame->addFilter(filter);
    m_frame->addBlock(m_event);
    m_frame->addBlock(m_unknown);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
}

void ActivityPage::connectList()
{
    const auto change = [this](auto edit) {
        ListModel::Query query = m_list.query();
        edit(query);
        setQuery(query);
    };
    const auto choose = [change](const QByteArray &column) {
        return [change, column](const QStringList &wires) {
            change([&](ListModel::Query &query) {
                query.filters.remove(column);
                if (!wires.isEmpty())
                    query.filters.insert(column, wires);
            });
        };
    };
    connect(m_search, &QLineEdit::textChanged, this,
            [change](const QString &text) { change([&](ListModel::Query &query) { query.search = text; }); });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_actionChip, &FilterChip::chosenChanged, this, choose("action"));
    connect(m_outcomeChip, &FilterChip::chosenChanged, this, choose("status"));
    connect(m_time, &TimeChip::spanChosen, this, [change](const std::optional<TimeSpan> &span) {
        change([&](ListModel::Query &query) {
            query.times.remove("date");
            if (span)
                query.times.insert("date", *span);
        });
    });
    connect(m_table, &RecordTable::currentIdChanged, this, &ActivityPage::select);
    connect(m_table, &RecordTable::opened, this, [this] {
        if (m_frame->isFolded())
            m_frame->openDetails();
        else
            openObject();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_currentId.isEmpty())
            return;
        auto *menu = new QMenu(m_table); // not on the stack: the page may go while it is open
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QAction *action : {m_check, m_again, m_leave, m_back, m_goOn, m_open})
            if (action->isEnabled())
                menu->addAction(action);
        menu->addAction(tr("&Copy as text"), m_table, &RecordTable::copyText);
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
    connect(&m_list, &ListModel::totalsChanged, this, [this] {
        showFacets();
        showState();
    });
    connect(&m_list, &ListModel::stateChanged, this, &ActivityPage::showState);
    connect(&m_session.actions(), &Actions::conditionChanged, this, [this] {
        showState();
        m_soon.start(0); // a run that is over can be gone on with
    });
    connect(&m_session.actions(), &Actions::changed, this, [this](const QString &id) {
        const auto shown = current();
        const auto record = m_session.actions().record(id);
        const bool isOfRun = shown && record && !shown->wish.batch.isEmpty()
            && (record->wish.batch == shown->wish.batch || !m_notBegun.isEmpty());
        if (id == m_currentId || isOfRun)
            m_soon.start(0);
    });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ActivityPage::showDetails);
    connect(m_details, &DetailPane::recordWanted, this, &StorePage::recordWanted);
    connect(
        m_unknown, &NoticeBox::actionTriggered, this, [this] { m_brokenOff.isEmpty() ? checkAll() : showBrokenOff(); });
    connect(m_event, &NoticeBox::actionTriggered, m_event, &NoticeBox::clear);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_remedy != Remedy::ClearQuery)
            return;
        clearQuery();
        m_table->setFocus(); // the button has gone
    });
}

void ActivityPage::clearQuery()
{
    m_search->clear();
    m_actionChip->setChosen({});
    m_outcomeChip->setChosen({});
    m_time->setSpan({});
    ListModel::Query query;
    query.sortKey = m_list.query().sortKey;
    query.sortOrder = m_list.query().sortOrder;
    setQuery(query);
}

void ActivityPage::showBrokenOff()
{
    const QString batch = m_brokenOff;
    clearQuery();
    const QList<ActionRecord> run = m_session.actions().ofBatch(batch);
    const auto left = std::find_if(
        run.cbegin(), run.cend(), [](const ActionRecord &record) { return record.state == ActionState::NotSent; });
    showRecord(left != run.cend() ? left->id : run.value(0).id); // each of the run can go on with it
    m_table->setFocus();                                         // the button goes
    m_session.actions().passBrokenOff(batch);
}

void ActivityPage::refresh() { checkAll(); }

void ActivityPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ActivityPage::isLoading() const
{
    return m_list.rowCount() == 0 && !m_session.actions().isReady() && !m_session.actions().journalError();
}

void ActivityPage::setQuery(const ListModel::Query &query)
{
    m_list.setQuery(query);
    if (m_list.rowOf(m_currentId) >= 0)
        m_table->selectId(m_currentId);
}

void ActivityPage::showRecord(const QString &id)
{
    if (m_list.rowOf(id) >= 0)
        m_table->selectId(id);
}

void ActivityPage::showFacets()
{
    const Facets facets = m_list.facets();
    const auto show = [&](FilterChip *chip, const QByteArray &column) {
        QList<FilterChip::Choice> choices;
        for (const FacetValue &facet : facets.value(column))
            choices.append({facet.value, wireWord(facet.value), facet.count});
        chip->setChoices(choices);
    };
    show(m_actionChip, "action");
    show(m_outcomeChip, "status");
}

void ActivityPage::showState()
{
    const bool hasRows = m_list.rowCount() > 0;
    const auto &error = m_session.actions().journalError();
    const QLocale &locale = m_times.locale;
    m_export->setEnabled(hasRows);
    m_frame->showRows(hasRows);
    m_frame->setFoot(
        !hasRows ? QString()
            : m_list.query().isFiltered()
            ? tr("%1 of %2 shown").arg(locale.toString(m_list.rowCount()), locale.toString(m_list.totalCount()))
            : tr("%1 shown").arg(locale.toString(m_list.rowCount())));
    showNotice();
    if (hasRows && !m_table->currentIndex().isValid())
        m_table->selectId(m_list.ids().constFirst());
    if (hasRows)
        return;
    select({});
    m_remedy = Remedy::None;
    if (error) {
        const ErrorWords words = mirrorWords(*error);
        return m_state->show(
            {words.icon,
             tr("The journal can't be read"),
             tr("%1\n\nNothing can be changed while it can't be written: what is sent has to be "
                "written down before.")
                 .arg(words.title),
             {}});
    }
    if (isLoading())
        return m_state->show({{}, tr("Reading the journal…"), {}, {}});
    if (m_list.totalCount() > 0) {
        m_remedy = Remedy::ClearQuery;
        return m_state->show({u"search"_s, tr("Nothing matches"),
                              tr("There are %n record(s), but none with this search and these filters.", nullptr,
                                 int(m_list.totalCount())),
                              tr("&Clear search and filters")});
    }
    m_state->show({u"activity"_s,
                   tr("Nothing has been changed here yet"),
                   tr("What you change in %1 is written down here before it is sent, with what became of it and the "
                      "way back.")
                       .arg(m_session.profile().name),
                   {}});
}

/// The gravest first: a box says one thing.
void ActivityPage::showNotice()
{
    const auto &error = m_session.actions().journalError();
    const qsizetype unwritten = m_session.actions().unwrittenCount();
    m_brokenOff.clear();
    if (unwritten > 0)
        return m_unknown->say(
            Tone::Danger, tr("The journal can't be written"),
            tr("%1\n\nWhat became of %n change(s) is known here and not on the disk yet. Creamery tries again and "
               "again, "
               "and changes nothing else until it is.",
               nullptr, int(unwritten))
                .arg(error ? mirrorWords(*error).title : QString()));
    if (error && m_list.rowCount() > 0)
        return m_unknown->say(Tone::Danger, tr("The journal can't be written"), mirrorWords(*error).title);
    if (m_list.askedCount() > 0)
        return m_unknown->say(
            Tone::Warning, tr("Of %n change(s) nobody knows the outcome", nullptr, int(m_list.askedCount())),
            tr("They stand first. Creamery asks Creem what became of them; nothing is sent again by itself."), {},
            tr("&Check all now"));
    if (const QString batch = m_session.actions().brokenOff().value(0); !batch.isEmpty()) {
        m_brokenOff = batch;
        return m_unknown->say(
            Tone::Warning, tr("A run ended with Creamery before its end"),
            tr("%n change(s) of it were not made. Nothing of it is sent by itself: go on with it, or leave it.",
               nullptr, int(m_session.actions().leftOf(batch))),
            {}, tr("&Show what is left"));
    }
    if (!m_session.actions().damagedJournal().isEmpty())
        return m_unknown->say(
            Tone::Warning, tr("The journal was damaged"),
            tr("A new one was begun. The damaged file was set aside as %1").arg(m_session.actions().damagedJournal()));
    m_unknown->clear();
}

QByteArray ActivityPage::csv() const
{
    const CsvWriter writer(
        {{"date", CellKind::Time, {}},
         {"what", CellKind::Text, {}},
         {"of", CellKind::Text, {}},
         {"id", CellKind::Id, {}},
         {"outcome", CellKind::Text, {}},
         {"outcome_date", CellKind::Time, {}},
         {"details", CellKind::Text, {}},
         {"trace_id", CellKind::Id, {}},
         {"journal_id", CellKind::Id, {}}});
    QByteArray csv = writer.header();
    for (const QString &id : m_list.ids()) {
        const auto record = m_session.actions().record(id);
        if (!record)
            continue;
        const OutcomeWords outcome = outcomeWords(*record, m_session.mode());
        csv += writer.line({record->at, wireWord(kindWire(record->wish)), record->wish.objectName,
                            record->resultId.isEmpty() ? record->wish.objectId : record->resultId,
                            wireWord(json::Open(outcomeOf(*record)).wire()), record->stateAt,
                            outcome.text.isEmpty() ? outcome.title : outcome.title + u"\n"_s + outcome.text,
                            record->error ? record->error->traceId : QString(), record->id});
    }
    return csv;
}

void ActivityPage::exportList()
{
    FileSaver::save(this, u"activity.csv"_s, csv(), [this](Tone tone, const QString &title, const QString &text) {
        m_event->say(tone, title, text, {}, tr("&OK"));
    });
}
