// SPDX-License-Identifier: GPL-3.0-or-later
#include "listmodel.h"

ListModel::ListModel(QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int ListModel::columnOf(const QByteArray &key) const
{
    for (int i = 0; i < int(m_columns.size()); ++i)
        if (key == m_columns.at(i).key)
            return i;
    return -1;
}

void ListModel::setQuery(const Query &query)
{
    if (query == m_query)
        return;
    m_query = query;
    applyQuery();
    emit queryChanged();
}

int ListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

void ListModel::sort(int column, Qt::SortOrder order)
{
    Query query = m_query;
    const bool known = column >= 0 && column < int(m_columns.size()) && m_columns.at(column).sortable;
    query.sortKey = known ? QByteArray(m_columns.at(column).key) : QByteArray();
    query.sortOrder = order;
    setQuery(query);
}

void ListModel::setState(State state, const ApiError &error)
{
    if (state == m_state && error == m_error)
        return;
    m_state = state;
    m_error = error;
    emit stateChanged();
}
