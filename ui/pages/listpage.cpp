// SPDX-License-Identifier: GPL-3.0-or-later
#include "listpage.h"

#include "core/profiles/session.h"
#include "querybar.h"
#include "ui/dialogs/rejecteddialog.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/splitframe.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int rereadPause = 300; // ms: a sync changes the mirror some times a second

struct Place
{
    ListModel::Query query;
    QString label; ///< of rows that were asked for
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
    build();
    connectHead();

    m_reread.setSingleShot(true);
    m_reread.setInterval(rereadPause);
    connect(&m_reread, &QTimer::timeout, this, &ListPage::reread);
    connectList();
    followActions();
    showPlaceholder();
    showState();
    showTotals();
    countRejected();
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

void ListPage::build()
{
    m_query = new QueryBar(
        m_list, m_presented,
        {m_setup.searchName, m_setup.chips, m_setup.timeChips, m_setup.aheadChips, m_setup.noneWords}, m_times);
    m_notice = new NoticeBox;
    m_event = new NoticeBox;
    m_condition = new NoticeBox;
    m_table = new RecordTable(QString(resourceName(m_setup.resource)));
    m_table->setAccessibleName(m_setup.title);
    m_table->setPresented(m_presented, m_setup.widths, m_setup.hidden);
    m_table->setCopier([this] { copy(false); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_state = new StateView;
    m_frame = new SplitFrame(m_setup.title, m_table, m_state, m_details);
    m_frame->addButton(new ColumnsButton(*m_table));
    auto *exportButton = new QPushButton(tr("E&xport…"));
    exportButton->setToolTip(tr("Save what is shown as a CSV file"));
    connect(exportButton, &QPushButton::clicked, m_export, &QAction::trigger);
    connect(m_export, &QAction::enabledChanged, exportButton, &QPushButton::setEnabled);
    m_frame->addButton(exportButton);
    for (QWidget *block : std::initializer_list<QWidget *>{m_query, m_notice, m_event, m_condition})
        m_frame->addBlock(block);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
}

void ListPage::connectHead()
{
    connect(m_query, &QueryBar::queryWanted, this, &ListPage::setQuery);
    connect(m_query, &QueryBar::done, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &RecordTable::currentIdChanged, this, &ListPage::takeCurrent);
    connect(m_table, &RecordTable::opened, this, [this] {
        if (m_frame->isFolded())
            m_frame->openDetails();
        else
            openRecord();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_currentId.isEmpty())
            return;
        auto *menu = new QMenu(m_table); // not on the stack: the page may go while it is open
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_condition, &NoticeBox::actionTriggered, this, [this] { remedy(m_noticeRemedy); });
    connect(m_event, &NoticeBox::actionTriggered, m_event, &NoticeBox::clear);
    connect(m_notice, &NoticeBox::actionTriggered, m_notice, &NoticeBox::clear);
    connect(m_state, &StateView::actionTriggered, this, [this] { remedy(m_stateRemedy); });
}

void ListPage::remedy(Remedy remedy)
{
    switch (remedy) {
    case Remedy::None: return;
    case Remedy::Refresh: return refresh();
    case Remedy::ClearQuery: m_query->clear(); return m_table->setFocus(); // the button has gone
    case Remedy::Create: emit createWanted(); return;
    case Remedy::ShowRejected: return showRejected();
    case Remedy::ReadAgain: return m_list.readAgain();
    }
}

void ListPage::addHeadButton(QWidget *button) { m_frame->addButton(button); }

void ListPage::connectList()
{
    connect(&m_list, &ListModel::totalsChanged, this, [this] {
        m_query->showFacets();
        showTotals();
        reselect();
        showState();
    });
    connect(&m_list, &ListModel::stateChanged, this, &ListPage::showState);
    connect(&m_list, &QAbstractItemModel::dataChanged, this, &ListPage::takeCurrent);
    connect(&m_session, &Session::conditionChanged, this, &ListPage::showState);
    connect(&m_session.mirror(), &Mirror::stateChanged, this, &ListPage::countRejected);
    connect(&m_session.sync(), &Sync::finished, this, &ListPage::countRejected);
    connect(&m_session.mirror(), &Mirror::changed, this, [this] {
        if (!m_currentId.isEmpty() && !m_reread.isActive())
            m_reread.start();
    });
}

void ListPage::refresh() { m_session.refresh(); }

void ListPage::focusSearch() { m_query->focusSearch(); }

bool ListPage::isLoading() const { return ::isLoading(m_session, m_list); }

void ListPage::setQuery(const ListModel::Query &query)
{
    m_list.setQuery(query);
    showState();
}

void ListPage::showTotals() { m_frame->setFoot(totalsText(m_list, m_presented, m_setup.totals, m_times.locale)); }

void ListPage::showState()
{
    const bool hasRows = m_list.rowCount() > 0;
    m_frame->showRows(hasRows);
    m_export->setEnabled(hasRows);
    m_copyText->setEnabled(hasRows);
    m_copyId->setEnabled(hasRows);
    showNotice();
    if (hasRows)
        return;
    const EmptyState state = emptyState(m_session, m_list, isLoading(), m_setup);
    m_stateRemedy = state.remedy;
    m_state->show(state.content);
}

void ListPage::showNotice()
{
    const ListNotice notice = listNotice(m_session, m_list, m_rejected, m_times);
    m_noticeRemedy = notice.remedy;
    if (notice.title.isEmpty())
        return m_condition->clear();
    m_condition->say(notice.tone, notice.title, notice.text, notice.traceId, notice.action);
}

void ListPage::countRejected()
{
    if (m_session.mirror().state() != Mirror::State::Ready)
        return;
    m_session.mirror().rejected(this, [this](const MirrorResult<QList<StoredRejection>> &all) {
        if (!all)
            return;
        m_rejected.clear();
        std::copy_if(all->cbegin(), all->cend(), std::back_inserter(m_rejected),
                     [this](const StoredRejection &record) { return record.resource == m_setup.resource; });
        showNotice();
    });
}

void ListPage::showRejected()
{
    if (!m_rejected.isEmpty())
        (new RejectedDialog(m_rejected, m_times, this))->open();
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
    choose(id);
    m_frame->openDetails();
}

void ListPage::choose(const QString &id)
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
            if (m_list.state() == ListModel::State::Failed)
                return;                  // what comes when it is read again asks again
            if (!m_list.isComplete()) {  // the rest of the rows is on its way, and need not be told of if it is none
                constexpr int soon = 50; // ms
                return QTimer::singleShot(soon, this, [this, id] {
                    if (id == m_wantedId)
                        locate();
                });
            }
            if (found && !(*found)->empty() && m_list.query().isFiltered())
                m_query->clear();
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

void ListPage::showRows(const RowsRequest &rows)
{
    ListModel::Query query = rows.query;
    if (query.sortKey.isEmpty()) {
        query.sortKey = m_list.query().sortKey;
        query.sortOrder = m_list.query().sortOrder;
    }
    m_wantedId.clear();
    m_table->clearSelection();
    m_list.setQuery(query);
    m_query->show(query, rows.label);
    showState();
}

QVariant ListPage::place() const { return QVariant::fromValue(Place{m_list.query(), m_query->label(), m_currentId}); }

void ListPage::restore(const QVariant &place)
{
    const auto before = place.value<Place>();
    if (!(before.query == m_list.query())) {
        m_list.setQuery(before.query);
        m_query->show(before.query, before.label);
        showState();
    }
    choose(before.id);
}
