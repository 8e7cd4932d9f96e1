// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentedmodel.h"

#include <utility>

PresentedModel::PresentedModel(ListModel &source, TimeStyle times, QObject *parent)
    : QIdentityProxyModel(parent), m_list(source), m_times(std::move(times))
{
    setSourceModel(&source);
    connect(&source, &ListModel::queryChanged, this,
            [this] { emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1); });
}

QVariant PresentedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ListModel::Column &column = m_list.columns().at(index.column());
    switch (role) {
    case ListModel::ValueRole: return valueOf(index);
    case Qt::DisplayRole: return cellText(column, valueOf(index), m_times);
    case Qt::AccessibleTextRole: {
        const QString text = cellText(column, valueOf(index), m_times);
        const QString note = QIdentityProxyModel::data(index, ListModel::NoteRole).toString();
        return note.isEmpty() ? text : text + u' ' + note;
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(cellAlignment(column.kind));
    }
    return QIdentityProxyModel::data(index, role);
}

QVariant PresentedModel::valueOf(const QModelIndex &index) const
{
    const QVariant value = QIdentityProxyModel::data(index, ListModel::ValueRole);
    if (!m_markOf || !value.isValid() || qstrcmp(m_list.columns().at(index.column()).key, "status") != 0)
        return value;
    const QString mark = m_markOf(QIdentityProxyModel::data(index, ListModel::IdRole).toString());
    return mark.isEmpty() ? value : QVariant(mark);
}

void PresentedModel::markChanged(int row)
{
    const int column = m_list.columnOf("status");
    if (row >= 0 && column >= 0)
        emit dataChanged(index(row, column), index(row, column));
}

QVariant PresentedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(m_list.columns().size()))
        return {};
    const ListModel::Column &column = m_list.columns().at(section);
    if (role == Qt::DisplayRole) {
        // The sign of the order is part of the title, so that it is read out and follows the text's colour.
        const ListModel::Query &query = m_list.query();
        const QString title = titleOf(section);
        if (query.sortKey != column.key)
            return title;
        return QString(title + (query.sortOrder == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓")));
    }
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(cellAlignment(column.kind));
    return {};
}

QString PresentedModel::titleOf(int column) const
{
    const QByteArray key = m_list.columns().at(column).key;
    const auto it = m_titles.constFind(key);
    return it == m_titles.cend() ? columnTitle(key) : *it;
}

Qt::Alignment cellAlignment(CellKind kind)
{
    switch (kind) {
    case CellKind::Amount:
    case CellKind::Amounts:
    case CellKind::Rebate:
    case CellKind::Number: return Qt::AlignRight | Qt::AlignVCenter;
    case CellKind::Text:
    case CellKind::Id:
    case CellKind::Status:
    case CellKind::Time:
    case CellKind::Country: break;
    }
    return Qt::AlignLeft | Qt::AlignVCenter;
}
