// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorlist.h"

#include "core/mirror/mirror.h"
#include "core/mirror/viewcolumns.h"

#include <algorithm>

namespace {

constexpr int cellsKept = 4096; // rows; some screens up and down, a few MB
constexpr int before = 16;      // fetched around a row that is looked at
constexpr int after = 64;
constexpr size_t wantedAtMost = 2048;  // cells, of which a screen has some hundred
constexpr size_t fetchedAtMost = 2048; // rows at once
// More separate spans than this cost a view more than one insertion at the end and one rearrangement.
constexpr qsizetype manySpans = 32;

QList<ListModel::Column> columnsFor(Resource resource)
{
    QList<ListModel::Column> columns;
    for (const ViewColumn &column : viewColumns(resource))
        columns.append({column.key, column.kind});
    return columns;
}

} // namespace

MirrorList::MirrorList(Mirror &mirror, Resource resource, QObject *parent)
    : ListModel(columnsFor(resource), parent), m_resource(resource), m_view(mirror), m_cells(cellsKept)
{
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0); // once for all cells of a paint
    connect(&m_fetch, &QTimer::timeout, this, &MirrorList::fetch);
    connect(&m_view, &MirrorView::updated, this, &MirrorList::take);
    connect(&m_view, &MirrorView::rowsRead, this, &MirrorList::takeRows);
    connect(&m_view, &MirrorView::failed, this, &MirrorList::fail);
    connect(&mirror, &Mirror::stateChanged, this, [this, &mirror] {
        if (mirror.state() == Mirror::State::Failed)
            fail(mirror.error(), true);
        else if (mirror.state() == Mirror::State::Opening && m_mirrorError) {
            m_mirrorError.reset(); // its rows follow, or another error
            setState(State::Loading);
        }
    });
    MirrorList::applyQuery();
}

int MirrorList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

QVariant MirrorList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != ValueRole && role != NoteRole && role != IdRole)
        return {};
    const MirrorRow *row = m_cells.object(m_order[size_t(index.row())]);
    if (!row) {
        want(index.row());
        return {};
    }
    if (row->id.isEmpty())
        return {}; // removed since; the list will say so
    if (role == IdRole)
        return row->id;
    if (role == NoteRole)
        return row->notes.at(index.column());
    return row->values.at(index.column());
}

int MirrorList::rowOf(const QString &id) const
{
    for (const Rowid record : m_cells.keys()) // a few thousand, where the rows may be a million
        if (const MirrorRow *row = m_cells.object(record); row && row->id == id)
            return rowOf(record);
    return -1;
}

int MirrorList::rowOf(Rowid record) const
{
    const auto it = std::find(m_order.begin(), m_order.end(), record);
    return it == m_order.end() ? -1 : int(it - m_order.begin());
}

std::vector<Rowid> MirrorList::recordsAt(const std::vector<int> &rows) const
{
    std::vector<Rowid> records;
    records.reserve(rows.size());
    for (const int row : rows)
        if (row >= 0 && size_t(row) < m_order.size())
            records.push_back(m_order[size_t(row)]);
    return records;
}

MirrorQuery MirrorList::mirrorQuery() const
{
    const Query &q = query();
    MirrorQuery asked;
    asked.resource = m_resource;
    asked.search = q.search;
    asked.sortKey = q.sortKey;
    asked.sortOrder = q.sortOrder;
    asked.filters = q.filters;
    asked.times = q.times;
    asked.only = q.only;
    return asked;
}

void MirrorList::applyQuery()
{
    MirrorQuery asked = mirrorQuery();
    asked.wantsFacets = true;
    m_isComplete = false;
    m_view.setQuery(asked);
}

void MirrorList::fail(const MirrorError &error, bool isOrder)
{
    m_pending.clear(); // nobody answers what failed: what is looked at is asked for again
    m_mirrorError = error;
    m_isOrderUnread = m_isOrderUnread || isOrder;
    ApiError failure;
    failure.detail = error.detail;
    setState(State::Failed, failure);
}

void MirrorList::readAgain()
{
    if (state() != State::Failed)
        return;
    m_mirrorError.reset();
    m_isOrderUnread = false;
    setState(State::Loading);
    applyQuery();
}

void MirrorList::take(const ViewUpdate &update)
{
    m_mirrorError.reset();
    m_isOrderUnread = false;
    if (update.isFirst) {
        beginResetModel();
        m_order = *update.order;
        m_pending.clear();
        m_wanted.clear();
        m_cells.clear();
        for (const MirrorRow &row : update.rows)
            m_cells.insert(row.row, new MirrorRow(row));
        endResetModel();
    } else {
        walk(update);
        renew(update);
    }
    m_isComplete = update.isComplete;
    m_present = std::max(update.present, qint64(m_order.size()));
    if (update.isComplete) {
        m_totals = update.totals;
        m_facets = update.facets;
    } else if (update.isFirst) {
        m_totals.reset(); // those of the query before
    }
    setState(State::Ready);
    emit totalsChanged();
}

void MirrorList::walk(const ViewUpdate &update)
{
    if (update.steps.isEmpty())
        return;
    remove(update.steps.removed);
    if (update.steps.isReordered) {
        // What stays, in its new order: the new order without what is about to join.
        std::vector<Rowid> staying;
        staying.reserve(m_order.size());
        size_t from = 0;
        for (const RowSteps::Span &span : update.steps.inserted) {
            staying.insert(staying.end(), update.order->begin() + std::ptrdiff_t(from),
                           update.order->begin() + std::ptrdiff_t(span.first));
            from = size_t(span.first + span.count);
        }
        staying.insert(staying.end(), update.order->begin() + std::ptrdiff_t(from), update.order->end());
        rearrange(std::move(staying));
    }
    insert(update.steps.inserted, *update.order);
    Q_ASSERT(m_order == *update.order);
}

void MirrorList::remove(const QList<RowSteps::Span> &spans)
{
    if (spans.size() <= manySpans) {
        for (auto it = spans.crbegin(); it != spans.crend(); ++it) {
            beginRemoveRows({}, int(it->first), int(it->first + it->count - 1));
            const auto first = m_order.begin() + std::ptrdiff_t(it->first);
            m_order.erase(first, first + std::ptrdiff_t(it->count));
            endRemoveRows();
        }
        return;
    }
    std::vector<Rowid> staying;
    std::vector<Rowid> leaving;
    qsizetype from = 0;
    const auto at = [&](qsizetype i) { return m_order.begin() + std::ptrdiff_t(i); };
    for (const RowSteps::Span &span : spans) {
        staying.insert(staying.end(), at(from), at(span.first));
        leaving.insert(leaving.end(), at(span.first), at(span.first + span.count));
        from = span.first + span.count;
    }
    staying.insert(staying.end(), at(from), m_order.end());
    const size_t left = staying.size();
    staying.insert(staying.end(), leaving.begin(), leaving.end());
    rearrange(std::move(staying));
    beginRemoveRows({}, int(left), int(m_order.size()) - 1);
    m_order.resize(left);
    endRemoveRows();
}

void MirrorList::insert(const QList<RowSteps::Span> &spans, const std::vector<Rowid> &order)
{
    const auto at = [&](qsizetype i) { return order.begin() + std::ptrdiff_t(i); };
    if (spans.size() <= manySpans) {
        for (const RowSteps::Span &span : spans) {
            beginInsertRows({}, int(span.first), int(span.first + span.count - 1));
            m_order.insert(m_order.begin() + std::ptrdiff_t(span.first), at(span.first), at(span.first + span.count));
            endInsertRows();
        }
        return;
    }
    beginInsertRows({}, int(m_order.size()), int(order.size()) - 1);
    for (const RowSteps::Span &span : spans)
        m_order.insert(m_order.end(), at(span.first), at(span.first + span.count));
    endInsertRows();
    rearrange(order);
}

void MirrorList::rearrange(std::vector<Rowid> order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList persistent = persistentIndexList();
    if (!persistent.isEmpty()) {
        QHash<Rowid, int> positions;
        Rowid highest = 0;
        for (const QModelIndex &index : persistent) {
            positions.insert(m_order[size_t(index.row())], -1);
            highest = std::max(highest, m_order[size_t(index.row())]);
        }
        std::vector<quint8> isSought(size_t(highest) + 1); // a hash lookup for each of a million rows would be felt
        for (auto it = positions.cbegin(); it != positions.cend(); ++it)
            isSought[it.key()] = 1;
        for (size_t i = 0; i < order.size(); ++i)
            if (order[i] <= highest && isSought[order[i]])
                positions[order[i]] = int(i);
        QModelIndexList moved;
        moved.reserve(persistent.size());
        for (const QModelIndex &index : persistent) {
            const int row = positions.value(m_order[size_t(index.row())], -1);
            moved.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
        }
        changePersistentIndexList(persistent, moved);
    }
    m_order = std::move(order);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void MirrorList::want(int row) const
{
    if (m_wanted.empty() || m_wanted.back() != row)
        m_wanted.push_back(row);
    // data() is const to its callers; asking for what is missing changes nothing that they can see yet.
    auto &timer = const_cast<QTimer &>(m_fetch); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    if (!timer.isActive())
        timer.start();
}

void MirrorList::fetch()
{
    std::vector<Rowid> rows;
    std::vector<int> wanted = std::exchange(m_wanted, {}); // once for each cell, and neighbours want much the same
    // Whoever goes through all rows sees the last of them; more than is kept would be read in vain.
    if (wanted.size() > wantedAtMost)
        wanted.erase(wanted.begin(), wanted.end() - qsizetype(wantedAtMost));
    std::sort(wanted.begin(), wanted.end());
    int next = 0;
    for (const int row : wanted) {
        if (rows.size() >= fetchedAtMost)
            break;
        const int last = std::min(int(m_order.size()), row + after);
        for (int i = std::max(next, row - before); i < last; ++i) {
            const Rowid id = m_order[size_t(i)];
            if (!m_cells.contains(id) && !m_pending.contains(id)) {
                m_pending.insert(id);
                rows.push_back(id);
            }
        }
        next = std::max(next, last);
    }
    m_fetchedFrom = wanted.empty() ? 0 : std::max(0, wanted.front() - before);
    if (!rows.empty())
        m_view.readRows(std::move(rows));
}

void MirrorList::renew(const ViewUpdate &update)
{
    std::vector<Rowid> rows; // shown as they were until the answer is here
    if (update.allChanged || update.changed.size() > size_t(cellsKept)) {
        const QList<Rowid> all = m_cells.keys();
        rows.assign(all.begin(), all.end());
    } else {
        std::copy_if(update.changed.begin(), update.changed.end(), std::back_inserter(rows),
                     [&](Rowid row) { return m_cells.contains(row); });
    }
    if (!rows.empty())
        m_view.readRows(std::move(rows));
}

void MirrorList::takeRows(const QList<MirrorRow> &rows)
{
    std::vector<quint8> isNew;
    qsizetype left = 0;
    for (const MirrorRow &row : rows) {
        m_pending.remove(row.row);
        const MirrorRow *old = m_cells.object(row.row);
        if (old && old->id == row.id && old->values == row.values && old->notes == row.notes)
            continue;
        m_cells.insert(row.row, new MirrorRow(row));
        isNew.resize(std::max(isNew.size(), size_t(row.row) + 1));
        isNew[row.row] = 1;
        ++left;
    }
    // From the first to the last of them that is shown: fetched together, they mostly lie together.
    int first = int(m_order.size());
    int last = -1;
    const auto look = [&](int from, int to) {
        for (int i = from; i < to && left > 0; ++i) {
            if (m_order[size_t(i)] < isNew.size() && isNew[m_order[size_t(i)]]) {
                first = std::min(first, i);
                last = std::max(last, i);
                --left;
            }
        }
    };
    const int likely = std::min(m_fetchedFrom, int(m_order.size())); // a million rows take longer than a frame may
    look(likely, int(m_order.size()));
    look(0, likely);
    if (state() == State::Failed && !m_isOrderUnread) {
        m_mirrorError.reset();
        setState(State::Ready);
    }
    if (last >= 0)
        emit dataChanged(index(first, 0), index(last, int(columns().size()) - 1));
}
