// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/format/money.h"
#include "core/net/apierror.h"

#include <QAbstractTableModel>
#include <QMap>

/// What a cell holds, so that views know how to write it, align it and ask for a filter.
enum class CellKind {
    Text,   ///< QString, other people's words
    Id,     ///< QString, Creem's id
    Status, ///< QString, the wire text of an enum
    Amount, ///< Money
    Time,   ///< QDateTime in UTC
    Number, ///< qint64
    Country ///< QString, ISO 3166-1 alpha-2
};

/// What every list page sees: rows of typed cells with one query. It neither formats nor words anything; the ui
/// wraps it for that. Rows may be shown in any state: what is known stays on screen while more is fetched.
class ListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the cell as its CellKind says; invalid: not known, or not loaded yet
        NoteRole,                 ///< QString, second and quieter text of the cell (an e-mail beside a name)
        IdRole,                   ///< QString, the row's id; the same in all columns
    };
    struct Column
    {
        const char *key; ///< stable: settings and CSV headers use it
        CellKind kind;
        bool sortable = true;
    };
    struct Query
    {
        QString search;     ///< every word must occur somewhere, ignoring case
        QByteArray sortKey; ///< a Column::key; empty: as the server orders
        Qt::SortOrder sortOrder = Qt::DescendingOrder;
        QMap<QByteArray, QStringList> filters; ///< Column::key to the accepted wire texts; absent: all

        bool isFiltered() const { return !search.trimmed().isEmpty() || !filters.isEmpty(); }
        friend bool operator==(const Query &, const Query &) = default;
    };
    enum class State { Loading, Ready, Failed };

    ListModel(QList<Column> columns, QObject *parent = nullptr);

    const QList<Column> &columns() const { return m_columns; }
    int columnOf(const QByteArray &key) const; ///< -1: no such column
    const Query &query() const { return m_query; }
    State state() const { return m_state; }
    const ApiError &error() const { return m_error; } ///< of State::Failed

    void setQuery(const Query &query); ///< rows follow, at once or later
    virtual void reload() = 0;
    virtual qint64 totalCount() const = 0; ///< records that there are, whatever the query

    int columnCount(const QModelIndex &parent = {}) const final;
    void sort(int column, Qt::SortOrder order) final; ///< setQuery with another order

signals:
    void queryChanged();
    void stateChanged();

protected:
    virtual void applyQuery() = 0;
    void setState(State state, const ApiError &error = {});

private:
    const QList<Column> m_columns;
    Query m_query;
    State m_state = State::Loading;
    ApiError m_error;
};
