// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitylist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int tellPause = 50; // ms
enum Cell { DateColumn, ActionColumn, ObjectColumn, StatusColumn };

} // namespace

ActionOutcome outcomeOf(const ActionRecord &record)
{
    switch (record.state) {
    case ActionState::Waiting: return ActionOutcome::Waiting;
    case ActionState::Sending: return ActionOutcome::Sending;
    case ActionState::Done: return record.isRefundPending() ? ActionOutcome::Pending : ActionOutcome::Done;
    case ActionState::Refused: return ActionOutcome::Refused;
    case ActionState::NotSent: return ActionOutcome::NotSent;
    case ActionState::Unknown: return record.isChecking ? ActionOutcome::Checking : ActionOutcome::Unknown;
    case ActionState::NotDone: return ActionOutcome::NotDone;
    case ActionState::GivenUp: return ActionOutcome::GivenUp;
    }
    Q_UNREACHABLE();
    return ActionOutcome::Unknown;
}

ActivityList::ActivityList(Actions &actions, Words words, QObject *parent)
    : ListModel({{"date", CellKind::Time},
                 {"action", CellKind::Status},
                 {"object", CellKind::Text},
                 {"status", CellKind::Status}},
                parent),
      m_actions(actions), m_words(std::move(words))
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(tellPause);
    connect(&m_tell, &QTimer::timeout, this, &ListModel::totalsChanged);
    connect(&m_actions, &Actions::changed, this, &ActivityList::take);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &ActivityList::reload);
    connect(&m_actions, &Actions::conditionChanged, this, [this] {
        if (state() == State::Loading && m_actions.isReady())
            reload(); // all that was before, in one go
        else
            setState(m_actions.isReady() ? State::Ready : State::Loading);
    });
    Query query;
    query.sortKey = "date";
    setQuery(query);
    reload();
}

void ActivityList::reload()
{
    m_soon.stop();
    beginResetModel();
    m_rows.clear();
    m_asked = 0;
    const QList<ActionRecord> records = m_actions.records(); // newest first
    m_count = records.size();
    qint64 number = m_count;
    for (const ActionRecord &record : records) {
        const Row row = rowFor(record, number--);
        m_asked += row.isAsked ? 1 : 0;
        m_rows.insert(record.id, row);
    }
    endResetModel();
    applyQuery();
    setState(m_actions.isReady() ? State::Ready : State::Loading);
}

ActivityList::Row ActivityList::rowFor(const ActionRecord &record, qint64 number) const
{
    Row row;
    row.at = record.at;
    row.kind = kindWire(record.wish);
    row.object = record.wish.objectName;
    row.note = record.resultId.isEmpty() ? record.wish.objectId : record.resultId;
    row.outcome = json::Open(outcomeOf(record)).wire();
    row.isUnknown = record.state == ActionState::Unknown;
    row.isAsked = row.isUnknown && operationOf(record.wish.kind).look && !record.isOfAnotherKey;
    row.number = number;
    const QString trace = record.error ? record.error->traceId : QString();
    row.folded = foldedForSearch(QStringList{
        record.id, record.wish.objectName, record.wish.objectId, record.resultId, trace,
        record.wish.parameters["code"_L1].toString(), record.wish.parameters["email"_L1].toString(), m_words(record)}
                                     .join(u'\n'));
    return row;
}

bool ActivityList::accepts(const Row &row, const QByteArray &except) const
{
    const auto passes = [&](const QByteArray &column, const QString &wire) {
        const auto filter = query().filters.constFind(column);
        return column == except || filter == query().filters.cend() || filter->contains(wire);
    };
    if (!passes("action", row.kind) || !passes("status", row.outcome))
        return false;
    const TimeSpan span = query().times.value("date");
    if ((span.from && row.at < *span.from) || (span.to && row.at > *span.to))
        return false;
    const QStringList words = searchWords(query().search);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString &word) { return row.folded.contains(word); });
}

bool ActivityList::isBefore(const QString &a, const QString &b) const
{
    const Row &left = m_rows[a];
    const Row &right = m_rows[b];
    if (left.isUnknown != right.isUnknown)
        return left.isUnknown;
    const QByteArray &key = query().sortKey;
    int order = 0;
    if (key == "action")
        order = QString::compare(left.kind, right.kind);
    else if (key == "object")
        order = QString::localeAwareCompare(left.object, right.object);
    else if (key == "status")
        order = QString::compare(left.outcome, right.outcome);
    if (order == 0 && left.at != right.at) {
        // Whatever else is sorted by: within it the newest first.
        if (key != "date" || query().sortOrder == Qt::DescendingOrder)
            return left.at > right.at;
        return left.at < right.at;
    }
    if (order == 0)
        return query().sortOrder == Qt::AscendingOrder && key == "date"
            ? left.number < right.number
            : left.number > right.number;
    return query().sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
}

void ActivityList::applyQuery()
{
    beginResetModel();
    m_order.clear();
    for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
        if (accepts(*it))
            m_order.append(it.key());
    std::sort(m_order.begin(), m_order.end(), [this](const QString &a, const QString &b) { return isBefore(a, b); });
    endResetModel();
    emit totalsChanged();
}

void ActivityList::take(const QString &id)
{
    if (!m_actions.isReady()) // a long journal comes wish by wish
        return m_soon.isActive() ? void() : m_soon.start();
    const std::optional<ActionRecord> record = m_actions.record(id);
    if (!record)
        return;
    const auto known = m_rows.constFind(id);
    const bool isNew = known == m_rows.cend();
    const Row row = rowFor(*record, isNew ? ++m_count : known->number);
    m_asked += (row.isAsked ? 1 : 0) - (!isNew && known->isAsked ? 1 : 0);

    const int before = isNew ? -1 : rowOf(id);
    QStringList others = m_order;
    if (before >= 0)
        others.removeAt(before);
    m_rows.insert(id, row);
    const auto place = std::lower_bound(
        others.cbegin(), others.cend(), id, [this](const QString &a, const QString &b) { return isBefore(a, b); });
    const int after = accepts(row) ? int(place - others.cbegin()) : -1;
    if (after >= 0)
        others.insert(after, id);

    if (before < 0 && after >= 0) {
        beginInsertRows({}, after, after);
        m_order = others;
        endInsertRows();
    } else if (before >= 0 && after < 0) {
        beginRemoveRows({}, before, before);
        m_order = others;
        endRemoveRows();
    } else if (before >= 0 && before != after) {
        beginMoveRows({}, before, before, {}, after > before ? after + 1 : after);
        m_order = others;
        endMoveRows();
    }
    if (before >= 0 && after >= 0)
        emit dataChanged(index(after, 0), index(after, columnCount() - 1));
    if (!m_tell.isActive())
        m_tell.start();
}

int ActivityList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

std::optional<ListTotals> ActivityList::totals() const
{
    ListTotals totals;
    totals.count = m_order.size();
    return totals;
}

Facets ActivityList::facets() const
{
    Facets facets;
    for (const char *column : {"action", "status"}) {
        QMap<QString, qint64> counts;
        for (const Row &row : m_rows)
            if (accepts(row, column))
                ++counts[qstrcmp(column, "action") == 0 ? row.kind : row.outcome];
        QList<FacetValue> values;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            values.append({it.key(), it.key(), it.value()});
        std::stable_sort(
            values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) { return a.count > b.count; });
        facets.insert(column, values);
    }
    return facets;
}

QVariant ActivityList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_order.size())
        return {};
    const QString &id = m_order.at(index.row());
    if (role == IdRole)
        return id;
    const Row &row = *m_rows.constFind(id);
    if (role == NoteRole)
        return index.column() == ObjectColumn && row.note != row.object ? QVariant(row.note) : QVariant();
    if (role != ValueRole)
        return {};
    switch (Cell(index.column())) {
    case DateColumn: return row.at;
    case ActionColumn: return row.kind;
    case ObjectColumn: return row.object;
    case StatusColumn: return row.outcome;
    }
    return {};
}
