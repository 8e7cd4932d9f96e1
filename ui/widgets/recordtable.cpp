// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtable.h"

#include "ui/looks/celldelegate.h"
#include "ui/looks/drawn.h"
#include "ui/looks/presentedmodel.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSettings>

using namespace Qt::StringLiterals;

RecordTable::RecordTable(QString settingsKey, QWidget *parent)
    : QTableView(parent), m_settingsKey(u"tables/"_s + settingsKey)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false); // Tab leaves the table; arrows move in it
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qMax(32, fontMetrics().height() + 12));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setMinimumSectionSize(40);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionClicked, this, &RecordTable::toggleSort);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint &position) { showColumnMenu(header->mapToGlobal(position)); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit opened(index.data(ListModel::IdRole).toString()); });
}

void RecordTable::setPresented(PresentedModel &model, const QList<int> &widths, const QList<QByteArray> &hidden)
{
    const QHeaderView *header = horizontalHeader();
    m_hiddenAtFirst = hidden;
    m_presented = &model;
    setModel(&model);
    m_stretched = int(widths.indexOf(0));
    for (int i = 0; i < model.columnCount(); ++i) {
        // No narrower than its title with the sign of the order, which is longer in some languages.
        constexpr int padding = 2 * 8 + 2;
        const int title = header->fontMetrics().horizontalAdvance(model.titleOf(i) + u" ↓"_s) + padding;
        m_widths.append(qMax(title, i < widths.size() && widths.at(i) > 0 ? drawn(widths.at(i)) : columnWidth(i)));
        setColumnWidth(i, m_widths.last());
    }
    restoreColumns();
    stretch();
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isStretching)
            return;
        m_widths[column] = width; // by hand
        if (column != m_stretched && width > 0)
            stretch();
    });
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, &RecordTable::rememberOrder);
}

void RecordTable::toggleSort(int column)
{
    const ListModel::Column &info = m_presented->list().columns().at(column);
    if (!info.sortable)
        return;
    const ListModel::Query &query = m_presented->list().query();
    // Names begin at A, figures and dates with the greatest and the newest.
    const bool text = info.kind == CellKind::Text || info.kind == CellKind::Id || info.kind == CellKind::Country;
    Qt::SortOrder order = text ? Qt::AscendingOrder : Qt::DescendingOrder;
    if (query.sortKey == info.key)
        order = query.sortOrder == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_presented->list().sort(column, order);
}

bool RecordTable::isSortable() const
{
    const QList<ListModel::Column> &columns = m_presented->list().columns();
    return std::any_of(columns.cbegin(), columns.cend(), [](const ListModel::Column &c) { return c.sortable; });
}

/// What a click on a title does, for who has no mouse: titles don't take the focus.
void RecordTable::addSortMenu(QMenu &menu)
{
    ListModel &list = m_presented->list();
    const ListModel::Query &query = list.query();
    QMenu *sort = menu.addMenu(tr("&Sort by"));
    auto *columns = new QActionGroup(sort);
    for (int i = 0; i < list.columns().size(); ++i) {
        const ListModel::Column &column = list.columns().at(i);
        if (!column.sortable)
            continue;
        QAction *action = sort->addAction(m_presented->titleOf(i).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(query.sortKey == column.key);
        columns->addAction(action);
        connect(action, &QAction::triggered, this, [this, i, key = column.key] {
            if (m_presented->list().query().sortKey != key)
                toggleSort(i);
        });
    }
    sort->addSeparator();
    auto *orders = new QActionGroup(sort);
    const int sorted = list.columnOf(query.sortKey);
    for (const auto &[order, title] :
         {std::pair(Qt::AscendingOrder, tr("&Ascending")), std::pair(Qt::DescendingOrder, tr("&Descending"))}) {
        QAction *action = sort->addAction(title);
        action->setCheckable(true);
        action->setChecked(sorted >= 0 && query.sortOrder == order);
        action->setEnabled(sorted >= 0);
        orders->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, sorted, order = order] { m_presented->list().sort(sorted, order); });
    }
}

void RecordTable::showColumnMenu(const QPoint &position)
{
    auto *menu = new QMenu(this); // not on the stack: the table may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isSortable()) {
        addSortMenu(*menu);
        menu->addSeparator();
    }
    for (int i = 0; i < m_presented->columnCount(); ++i) {
        QAction *action = menu->addAction(m_presented->titleOf(i).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(i));
        action->setEnabled(i != 0); // a table without its first column says nothing
        connect(action, &QAction::toggled, this, [this, i](bool on) {
            setColumnHidden(i, !on);
            stretch();
            rememberColumns();
        });
    }
    menu->popup(position);
}

QList<int> RecordTable::shownColumns() const
{
    QList<int> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        if (const int column = horizontalHeader()->logicalIndex(visual); !isColumnHidden(column))
            shown.append(column);
    return shown;
}

std::vector<int> RecordTable::selectedRowNumbers() const
{
    std::vector<int> rows;
    if (selectionModel())
        for (const QItemSelectionRange &range : selectionModel()->selection())
            if (range.left() == 0) // moved columns split a row's range
                for (int row = range.top(); row <= range.bottom(); ++row)
                    rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

int RecordTable::selectedRowCount() const
{
    int count = 0;
    if (selectionModel())
        for (const QItemSelectionRange &range : selectionModel()->selection())
            if (range.left() == 0) // moved columns split a row's range
                count += range.height();
    return count;
}

/// One column takes what the others leave. Where that is too little, other names give way: they can be cut, figures
/// can't.
void RecordTable::stretch()
{
    if (m_stretched < 0 || !model())
        return;
    const QScopedValueRollback stretching(m_isStretching, true);
    const int least = drawn(140);
    const auto canBeCut = [this](int column) {
        const CellKind kind = m_presented->list().columns().at(column).kind;
        return kind == CellKind::Text || kind == CellKind::Country;
    };
    QList<int> names;
    int namesWidth = 0;
    int room = viewport()->width();
    for (int i = 0; i < model()->columnCount(); ++i) {
        if (i == m_stretched || isColumnHidden(i))
            continue;
        if (canBeCut(i)) {
            names.append(i);
            namesWidth += m_widths.at(i);
        } else {
            room -= m_widths.at(i);
        }
    }
    const double share = namesWidth > 0 ? qBound(0.0, double(room - least) / namesWidth, 1.0) : 1.0;
    for (const int column : std::as_const(names)) {
        const int wanted = m_widths.at(column);
        setColumnWidth(column, qMax(qMin(wanted, drawn(88)), int(wanted * share)));
        room -= columnWidth(column);
    }
    setColumnWidth(m_stretched, qMax(drawn(96), room));
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    stretch();
}

void RecordTable::restoreColumns()
{
    const QSettings settings;
    QStringList hidden;
    for (const QByteArray &key : std::as_const(m_hiddenAtFirst))
        hidden.append(QString::fromLatin1(key));
    hidden = settings.value(m_settingsKey + "/hidden"_L1, hidden).toStringList();
    for (int i = 1; i < m_presented->columnCount(); ++i)
        setColumnHidden(i, hidden.contains(QLatin1String(m_presented->list().columns().at(i).key)));
    int at = 0;
    for (const QString &key : settings.value(m_settingsKey + "/order"_L1).toStringList())
        if (const int column = m_presented->list().columnOf(key.toLatin1()); column >= 0)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), at++);
}

void RecordTable::rememberOrder() const
{
    QStringList order;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual)
        order.append(QLatin1String(m_presented->list().columns().at(horizontalHeader()->logicalIndex(visual)).key));
    QSettings().setValue(m_settingsKey + "/order"_L1, order);
}

void RecordTable::rememberColumns() const
{
    QStringList hidden; // by key: a column that comes later must not shift the others
    for (int i = 0; i < m_presented->list().columns().size(); ++i)
        if (isColumnHidden(i))
            hidden.append(QLatin1String(m_presented->list().columns().at(i).key));
    QSettings().setValue(m_settingsKey + "/hidden"_L1, hidden);
}

QStringList RecordTable::selectedIds() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList ids;
    for (const QModelIndex &row : rows)
        ids.append(row.data(ListModel::IdRole).toString());
    return ids;
}

QString RecordTable::selectedText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    QStringList lines;
    const auto line = [this](auto &&text) {
        QStringList cells;
        for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
            const int column = horizontalHeader()->logicalIndex(visual);
            if (!isColumnHidden(column)) // a tab or a newline inside of a cell would make another cell of it
                cells.append(QString(text(column)).simplified());
        }
        return cells.join(u'\t');
    };
    if (rows.size() > 1)
        lines.append(line([this](int column) { return m_presented->titleOf(column); }));
    for (const QModelIndex &row : rows)
        lines.append(line([&](int column) { return row.siblingAtColumn(column).data().toString(); }));
    return lines.join(u'\n');
}

void RecordTable::selectId(const QString &id)
{
    const QModelIndexList found = id.isEmpty() || !model()
        ? QModelIndexList()
        : model()->match(model()->index(0, 0), ListModel::IdRole, id, 1, Qt::MatchExactly);
    if (found.isEmpty())
        return clearSelection();
    setCurrentIndex(found.first());
    scrollTo(found.first());
}

void RecordTable::copyText() const
{
    if (const QString text = selectedText(); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void RecordTable::copyIds() const
{
    if (const QStringList ids = selectedIds(); !ids.isEmpty())
        QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

void RecordTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return m_copier ? m_copier() : copyText();
    // The platforms send a menu event for the menu key only, which many keyboards don't have.
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid())
        return emit customContextMenuRequested(visualRect(currentIndex()).center());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        return emit opened(currentIndex().data(ListModel::IdRole).toString());
    QTableView::keyPressEvent(event);
}

void RecordTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    emit currentIdChanged(current.data(ListModel::IdRole).toString());
}
