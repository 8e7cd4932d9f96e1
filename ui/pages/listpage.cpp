// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage.h"

#include "actionnotice.h"
#include "core/profiles/session.h"
#include "listexport.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/looks/fonts.h"
#include "ui/looks/icons.h"
#include "ui/looks/mnemonics.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/timechip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int rereadPause = 300; // ms: a sync changes the mirror some times a second

struct Place
{
    ListModel::Query query;
    QString id;
};

} // namespace
Q_DECLARE_METATYPE(Place)

ListPage::ListPage(Session &session, ListSetup setup, const TimeStyle &times, QWidget *parent)
    : StorePage(parent), m_session(session), m_setup(std::move(setup)), m_times(times),
      m_list(session.mirror(), m_setup.resource), m_presented(m_list, times), m_details(new DetailPane(times))
{
    m_presented.setTitles(m_setup.titles);
    ListModel::Query query;
    query.sortKey = m_setup.sortKey;
    query.sortOrder = m_setup.sortOrder;
    m_list.setQuery(query);
    makeActions();
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({1000, m_details->sizeHint().width()});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    m_reread.setSingleShot(true);
    m_reread.setInterval(rereadPause);
    connect(&m_reread, &QTimer::timeout, this, &ListPage::reread);
    connectList();
    followActions();
    showPlaceholder();
    showState();
    showTotals();
}

ListPage::~ListPage() = default;

void ListPage::makeActions()
{
    m_copyText = new QAction(tr("&Copy as text"), this);
    m_copyText->setShortcut(QKeySequence::Copy);
    m_copyText->setShortcutContext(Qt::WidgetShortcut); // shown only: the table answers to it, text fields too
    m_copyId = new QAction(tr("Copy &id"), this);
    m_copyId->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_copyId->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copyId);
    m_export = new QAction(tr("E&xport…"), this);
    m_export->setShortcut(QKeySequence::SaveAs);
    m_export->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_export);
    connect(m_copyText, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyId, &QAction::triggered, this, [this] { copy(true); });
    connect(m_export, &QAction::triggered, this, &ListPage::exportList);
}

QWidget *ListPage::buildList()
{
    auto *title = new PlainLabel(m_setup.title);
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    auto *exportButton = new QPushButton(tr("E&xport…"));
    exportButton->setToolTip(tr("Save what is shown as a CSV file"));
    connect(exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    connect(m_export, &QAction::enabledChanged, exportButton, &QPushButton::setEnabled);
    auto *columns = new QToolButton;
    columns->setObjectName(u"chip"_s);
    columns->setIcon(lineIcon(u"columns"_s));
    columns->setToolTip(tr("Choose the columns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setFocusPolicy(Qt::StrongFocus);

    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(m_setup.searchName);
    m_search->setClearButtonEnabled(true);
    constexpr qsizetype manyChips = 4; // so many fit beside a wide field
    m_search->setFixedWidth(m_setup.chips.size() > manyChips ? 148 : 220);
    m_notice = new NoticeBox;
    m_event = new NoticeBox;
    m_condition = new NoticeBox;
    m_table = new RecordTable(QString(resourceName(m_setup.resource)));
    m_table->setAccessibleName(m_setup.title);
    m_table->setPresented(m_presented, m_setup.widths, m_setup.hidden);
    m_table->setCopier([this] { copy(false); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_state = new StateView;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_totals = new PlainLabel;
    m_totals->setFont(textFont(TextSize::Note));
    m_totals->setForegroundRole(QPalette::PlaceholderText);
    m_totals->setWordWrap(true);
    m_totals->setTextInteractionFlags(Qt::TextSelectableByMouse);

    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_head->addWidget(title);
    m_head->addStretch(1);
    m_head->addWidget(columns);
    m_head->addWidget(exportButton);
    auto *filters = new FlowLayout(8);
    filters->addWidget(m_search);
    buildChips(*filters);
    m_search->setMinimumHeight(m_chips.isEmpty() ? 0 : m_chips.first().second->sizeHint().height());
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 20, margin, 12);
    head->setSpacing(12);
    head->addLayout(m_head);
    head->addLayout(filters);
    head->addWidget(m_notice);
    head->addWidget(m_event);
    head->addWidget(m_condition);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 0, 0, 8);
    body->setSpacing(8);
    body->addWidget(m_stack, 1);
    body->addWidget(m_totals);
    auto *list = new QWidget;
    list->setMinimumWidth(380);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(body, 1);

    connect(columns, &QToolButton::clicked, m_table,
            [this, columns] { m_table->showColumnMenu(columns->mapToGlobal(QPoint(0, columns->height() + 2))); });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ListModel::Query query = m_list.query();
        query.search = text;
        setQuery(query);
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &RecordTable::currentIdChanged, this, &ListPage::takeCurrent);
    connect(m_table, &RecordTable::opened, this, &ListPage::openRecord);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_currentId.isEmpty())
            return;
        auto *menu = new QMenu(m_table); // not on the stack: the page may go while it is open
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_condition, &NoticeBox::actionTriggered, this, &ListPage::refresh);
    connect(m_event, &NoticeBox::actionTriggered, m_event, &NoticeBox::clear);
    connect(m_notice, &NoticeBox::actionTriggered, m_notice, &NoticeBox::clear);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        switch (m_remedy) {
        case Remedy::None: return;
        case Remedy::Refresh: return refresh();
        case Remedy::ClearQuery: clearQuery(); return m_table->setFocus(); // the button has gone
        case Remedy::Create: emit createWanted(); return;
        }
    });
    return list;
}

void ListPage::buildChips(FlowLayout &row)
{
    if (!m_setup.timeChip.isEmpty()) {
        m_time = new TimeChip(m_presented.titleOf(m_list.columnOf(m_setup.timeChip)), m_times);
        connect(m_time, &TimeChip::spanChosen, this, &ListPage::setSpan);
    }
    for (const QByteArray &key : m_setup.chips) {
        auto *chip = new FilterChip(m_presented.titleOf(m_list.columnOf(key)));
        connect(
            chip, &FilterChip::chosenChanged, this, [this, key](const QStringList &wires) { setFilter(key, wires); });
        m_chips.append({key, chip});
        row.addWidget(chip);
        if (m_time && m_chips.size() == 1)
            row.addWidget(m_time);
    }
}

void ListPage::addHeadButton(QWidget *button) { m_head->addWidget(button); }

void ListPage::connectList()
{
    connect(&m_list, &ListModel::totalsChanged, this, [this] {
        showFacets();
        showTotals();
        reselect();
        showState();
    });
    connect(&m_list, &ListModel::stateChanged, this, &ListPage::showState);
    connect(&m_list, &QAbstractItemModel::dataChanged, this, &ListPage::takeCurrent);
    connect(&m_session, &Session::conditionChanged, this, &ListPage::showState);
    connect(&m_session.mirror(), &Mirror::changed, this, [this] {
        if (!m_currentId.isEmpty() && !m_reread.isActive())
            m_reread.start();
    });
}

/// Rows say what is under way with them, and the page says what became of it.
void ListPage::followActions()
{
    Actions &actions = m_session.actions();
    QList<ObjectKind> kinds;
    for (const ObjectKind kind : {ObjectKind::Product, ObjectKind::Customer, ObjectKind::Subscription,
                                  ObjectKind::Transaction, ObjectKind::Discount})
        if (resourceFor(kind) == m_setup.resource)
            kinds.append(kind);
    new ActionNotice(actions, m_session.mode(), kinds, *m_notice, *this);
    m_presented.setMarks([&actions](const QString &id) {
        const auto mark = actions.markOf(id);
        return mark ? markWire(*mark) : QString();
    });
    connect(&actions, &Actions::markChanged, this, [this](const QString &id) {
        m_presented.markChanged(m_list.rowOf(id));
        if (id == m_currentId)
            showMark();
    });
}

QString ListPage::statusOf(const QString &id, const QString &wire) const
{
    const auto mark = m_session.actions().markOf(id);
    return mark ? markWire(*mark) : wire;
}

void ListPage::allowAction(QAction *action, bool isAllowed, const QString &reason) const
{
    const Actions &actions = m_session.actions();
    QString why = reason;
    if (actions.isReadOnly())
        why = tr("This store is locked: nothing can be changed.");
    else if (actions.openFor(m_currentId))
        why = tr("Something is under way with it already.");
    else if (isAllowed)
        why.clear();
    action->setEnabled(isAllowed && why.isEmpty());
    action->setToolTip(why.isEmpty() ? withoutMnemonic(action->text()) : why);
}

void ListPage::refresh() { m_session.refresh(); }

void ListPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ListPage::isLoading() const
{
    if (m_session.mirror().state() == Mirror::State::Failed || m_list.rowCount() > 0)
        return false;
    return m_list.state() == ListModel::State::Loading || !m_list.isComplete()
        || (m_session.sync().isRunning() && !m_session.sync().wasEverComplete(m_setup.resource));
}

void ListPage::setQuery(const ListModel::Query &query)
{
    m_list.setQuery(query);
    showState();
}

void ListPage::setFilter(const QByteArray &column, const QStringList &wires)
{
    ListModel::Query query = m_list.query();
    if (wires.isEmpty())
        query.filters.remove(column);
    else
        query.filters[column] = wires;
    setQuery(query);
}

void ListPage::setSpan(const std::optional<TimeSpan> &span)
{
    ListModel::Query query = m_list.query();
    if (span)
        query.times[m_setup.timeChip] = *span;
    else
        query.times.remove(m_setup.timeChip);
    setQuery(query);
}

void ListPage::clearQuery()
{
    ListModel::Query query = m_list.query();
    query.search.clear();
    query.filters.clear();
    query.times.clear();
    setQuery(query);
    showQuery();
}

void ListPage::showQuery()
{
    const ListModel::Query query = m_list.query(); // a copy: the search field asks for another
    const QSignalBlocker blocker(m_search);
    m_search->setText(query.search);
    for (const auto &[key, chip] : std::as_const(m_chips))
        chip->setChosen(query.filters.value(key));
    if (m_time)
        m_time->setSpan(
            query.times.contains(m_setup.timeChip) ? std::optional(query.times.value(m_setup.timeChip)) : std::nullopt);
}

void ListPage::showFacets()
{
    const Facets facets = m_list.facets();
    for (const auto &[key, chip] : std::as_const(m_chips)) {
        const ListModel::Column &column = m_list.columns().at(m_list.columnOf(key));
        QList<FilterChip::Choice> choices;
        for (const FacetValue &facet : facets.value(key)) {
            QString word = facet.label;
            if (facet.value.isEmpty())
                word = tr("none", "no value in a column");
            else if (column.kind == CellKind::Status)
                word = wireWord(facet.value);
            else if (column.kind == CellKind::Country)
                word = countryName(facet.value);
            choices.append({facet.value, word, facet.count});
        }
        chip->setChoices(choices);
    }
}

void ListPage::showTotals()
{
    const std::optional<ListTotals> totals = m_list.totals();
    m_totals->setVisible(m_list.rowCount() > 0);
    if (!totals)
        return m_totals->setText(tr("Counting…"));
    QStringList parts = {
        m_list.query().isFiltered()
            ? tr("%1 of %2 shown")
                  .arg(m_times.locale.toString(totals->count), m_times.locale.toString(m_list.totalCount()))
            : tr("%1 shown").arg(m_times.locale.toString(totals->count))};
    for (const QByteArray &key : m_setup.totals)
        if (const QList<Money> sums = totals->sums.value(key); !sums.isEmpty())
            parts.append(tr("%1 %2", "column, sums by currency")
                             .arg(m_presented.titleOf(m_list.columnOf(key)), amountsText(sums, m_times.locale)));
    if (!totals->overflown.isEmpty())
        parts.append(tr("too much to add up: %1", "currencies").arg(totals->overflown.join(u", "_s)));
    m_totals->setText(parts.join(u"     "_s));
}

void ListPage::showState()
{
    const bool hasRows = m_list.rowCount() > 0;
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_state);
    m_export->setEnabled(hasRows);
    m_copyText->setEnabled(hasRows);
    m_copyId->setEnabled(hasRows);
    showCondition();
    if (hasRows)
        return;

    const auto say = [this](Remedy remedy, const StateView::Content &content) {
        m_remedy = remedy;
        m_state->show(content);
    };
    const auto sayError = [&](const ErrorWords &words) {
        const QString trace = words.traceId.isEmpty() ? QString() : u"\n\n"_s + tr("Trace id: %1").arg(words.traceId);
        say(Remedy::Refresh, {words.icon, words.title, words.text + trace, tr("Try &again")});
    };
    const Mirror &mirror = m_session.mirror();
    const Sync &sync = m_session.sync();
    if (mirror.state() == Mirror::State::Failed)
        return sayError(mirrorWords(mirror.error()));
    if (isLoading())
        return say(Remedy::None, {{}, m_setup.loading, {}, {}});
    if (m_list.totalCount() > 0 && m_list.query().isFiltered())
        return say(Remedy::ClearQuery,
                   {u"search"_s, tr("Nothing matches"),
                    tr("There are %n record(s), but none with this search and these filters.", nullptr,
                       int(m_list.totalCount())),
                    tr("&Clear search and filters")});
    const auto &outcome = sync.lastOutcome();
    if (!sync.wasEverComplete(m_setup.resource) && outcome) {
        if (outcome->mirrorError)
            return sayError(mirrorWords(*outcome->mirrorError));
        if (outcome->error)
            return sayError(errorWords(*outcome->error, m_session.mode()));
        if (outcome->wasStopped)
            return say(Remedy::Refresh,
                       {u"refresh"_s, tr("Not read yet"), tr("Reading was stopped before it came to this list."),
                        tr("&Continue")});
    }
    say(m_setup.createText.isEmpty() ? Remedy::None : Remedy::Create,
        {m_setup.icon, m_setup.empty, m_setup.emptyText, m_setup.createText});
}

/// The gravest first: a box says one thing.
void ListPage::showCondition()
{
    const Mirror &mirror = m_session.mirror();
    const Sync &sync = m_session.sync();
    const auto &outcome = sync.lastOutcome();
    const bool hasRows = m_list.rowCount() > 0;
    const QString since = sync.lastCompleteAt().isValid()
        ? tr("What you see was read on %1.").arg(m_times.dayAndClock(sync.lastCompleteAt()))
        : tr("What you see is only part of the list.");
    const auto sayMirror = [this](const MirrorError &error) {
        const ErrorWords words = mirrorWords(error);
        m_condition->say(Tone::Danger, words.title, words.text, {}, tr("Try &again"));
    };
    if (mirror.state() == Mirror::State::Failed)
        return hasRows ? sayMirror(mirror.error()) : m_condition->clear();
    if (m_session.writeError())
        return sayMirror(*m_session.writeError());
    if (outcome && !sync.isRunning()) {
        if (outcome->mirrorError)
            return sayMirror(*outcome->mirrorError);
        if (outcome->error && hasRows) {
            const ErrorWords words = errorWords(*outcome->error, m_session.mode());
            const bool isOffline = outcome->error->kind == ApiError::Kind::Offline
                || outcome->error->kind == ApiError::Kind::ConnectionLost
                || outcome->error->kind == ApiError::Kind::Timeout;
            return m_condition->say(isOffline ? Tone::Warning : Tone::Danger, words.title, since + u'\n' + words.text,
                                    words.traceId, tr("Try &again"));
        }
        if (outcome->rejected > 0)
            return m_condition->say(
                Tone::Warning,
                tr("%n record(s) can't be shown: Creem sent something that Creamery doesn't understand.", nullptr,
                   int(outcome->rejected)),
                tr("They are kept as they came and are left out of every list and sum."));
    }
    if (!m_session.damagedMirror().isEmpty())
        return m_condition->say(
            Tone::Warning, tr("The local copy was damaged and is being read anew"),
            tr("Nothing is lost at Creem. The damaged file was set aside as %1").arg(m_session.damagedMirror()));
    m_condition->clear();
}

void ListPage::showPlaceholder() { m_details->showNothing(m_setup.choose); }

void ListPage::setCurrent(const QString &id)
{
    if (id == m_currentId)
        return;
    m_currentId = id;
    dropRecord();
    if (id.isEmpty())
        showPlaceholder();
    else
        readRecord(id); // until it is here the record before stays
}

void ListPage::reread()
{
    if (!m_currentId.isEmpty())
        readRecord(m_currentId);
}

/// The current row's cells may come later than the row.
void ListPage::takeCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString id = current.data(ListModel::IdRole).toString();
    if (id.isEmpty() || id == m_currentId)
        return;
    m_wantedId.clear(); // a person chose another
    setCurrent(id);
}

/// A new query forgets the current row, and a first row has nothing before it that would select it.
void ListPage::reselect()
{
    if (!m_wantedId.isEmpty())
        return locate();
    if (m_table->currentIndex().isValid())
        return;
    if (m_list.rowCount() == 0) {
        if (m_list.isComplete())
            setCurrent({});
        return;
    }
    m_table->setCurrentIndex(m_presented.index(qMax(0, m_list.rowOf(m_currentId)), 0));
}

void ListPage::showRecord(const QString &id)
{
    if (id.isEmpty())
        return;
    m_wantedId = id;
    {
        const QSignalBlocker blocker(m_table); // none is current until the row is known
        m_table->setCurrentIndex({});
        m_table->clearSelection();
    }
    setCurrent(id);
    locate();
}

/// Finds the row of m_wantedId, which may be one of a million; gives way with search and filters where they hide it.
void ListPage::locate()
{
    MirrorQuery query;
    query.resource = m_setup.resource;
    query.filters["id"] = QStringList{m_wantedId};
    m_session.mirror().read(
        this, [query](MirrorReader &reader) { return reader.evaluate(query); },
        [this, id = m_wantedId](const MirrorResult<RowOrder> &found) {
            if (id != m_wantedId)
                return;
            const int row = found && !(*found)->empty() ? m_list.rowOf((*found)->front()) : -1;
            if (row >= 0) {
                m_wantedId.clear();
                return scrollToRow(row);
            }
            if (!m_list.isComplete()) {  // the rest of the rows is on its way, and need not be told of if it is none
                constexpr int soon = 50; // ms
                return QTimer::singleShot(soon, this, [this, id] {
                    if (id == m_wantedId)
                        locate();
                });
            }
            if (found && !(*found)->empty() && m_list.query().isFiltered())
                clearQuery();
            // Otherwise it isn't here (yet): the next change of the list asks again.
        });
}

void ListPage::scrollToRow(int row)
{
    const QModelIndex index = m_presented.index(row, 0);
    const QSignalBlocker blocker(m_table); // the record is shown already
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

QVariant ListPage::place() const { return QVariant::fromValue(Place{m_list.query(), m_currentId}); }

void ListPage::restore(const QVariant &place)
{
    const auto before = place.value<Place>();
    if (!(before.query == m_list.query())) {
        m_list.setQuery(before.query);
        showQuery();
        showState();
    }
    showRecord(before.id);
}

void ListPage::copy(bool idsOnly)
{
    const std::vector<Rowid> records = m_list.recordsAt(m_table->selectedRowNumbers());
    if (records.empty())
        return;
    const QList<int> shown = m_table->shownColumns();
    QStringList titles;
    for (const int column : shown)
        titles.append(m_presented.titleOf(column));
    // Rows that were never looked at have no cells here: the mirror has all.
    m_session.mirror().read(
        this, [records, resource = m_setup.resource](MirrorReader &reader) { return reader.rows(resource, records); },
        [this, idsOnly, shown, titles](const MirrorResult<QList<MirrorRow>> &rows) {
            if (!rows)
                return;
            QStringList lines;
            if (!idsOnly && rows->size() > 1)
                lines.append(titles.join(u'\t'));
            for (const MirrorRow &row : *rows) {
                if (idsOnly) {
                    lines.append(row.id);
                    continue;
                }
                QStringList cells; // a tab or a newline inside of a cell would make another cell of it
                for (const int column : shown) {
                    const QString text = cellText(m_list.columns().at(column), row.values.value(column), m_times);
                    const QString note = row.notes.value(column);
                    cells.append((note.isEmpty() ? text : text + u' ' + note).simplified());
                }
                lines.append(cells.join(u'\t'));
            }
            QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        });
}

/// Of one row what can be done to it, of several what can be done to many.
void ListPage::fillMenu(QMenu &menu)
{
    const int count = int(m_table->selectedRowNumbers().size());
    const QList<WishKind> kinds = BulkDialog::kindsOf(m_setup.resource);
    if (count > 1 && !kinds.isEmpty()) {
        for (const WishKind kind : kinds) {
            QAction *action = menu.addAction(BulkDialog::menuWords(kind, count));
            action->setEnabled(!m_session.actions().isReadOnly());
            connect(action, &QAction::triggered, this, [this, kind] { openBulk(kind); });
        }
        menu.addSeparator();
    } else {
        fillContextMenu(menu);
    }
    menu.addActions({m_copyText, m_copyId});
}

void ListPage::openBulk(WishKind kind)
{
    const std::vector<Rowid> records = m_list.recordsAt(m_table->selectedRowNumbers());
    m_session.mirror().read(
        this, [records, resource = m_setup.resource](MirrorReader &reader) { return reader.rows(resource, records); },
        [this, kind](const MirrorResult<QList<MirrorRow>> &rows) {
            if (!rows)
                return;
            QStringList ids;
            for (const MirrorRow &row : *rows)
                if (!row.id.isEmpty())
                    ids.append(row.id);
            auto *dialog = new BulkDialog(m_session.actions(), m_session.mirror(),
                                          {m_session.profile().name, m_session.mode()}, m_times, kind, ids, this);
            dialog->open();
        });
}

void ListPage::exportList()
{
    QList<qsizetype> columns;
    bool hasId = false;
    for (const int column : m_table->shownColumns()) {
        columns.append(column);
        hasId = hasId || m_list.columns().at(column).kind == CellKind::Id;
    }
    if (!hasId) // what makes the rows of a file findable again
        columns.append(m_list.columnOf("id"));
    const qint64 count = m_list.totals() ? m_list.totals()->count : m_list.rowCount();
    auto *saving = new ListExport(m_session.mirror(), m_list.mirrorQuery(), columns, count, this);
    connect(saving, &ListExport::said, this, [this](Tone tone, const QString &title, const QString &text) {
        m_event->say(tone, title, text, {}, tr("&OK"));
    });
    saving->ask();
}
