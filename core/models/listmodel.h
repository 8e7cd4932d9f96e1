// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/format/cellkind.h"
#include "core/format/money.h"
#include "core/mirror/query.h"
#include "core/net/apierror.h"

#include <QAbstractTableModel>
#include <QMap>

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
        QMap<QByteArray, TimeSpan> times;      ///< Column::key of a CellKind::Time to what is accepted; absent: all

        std::shared_ptr<const std::vector<Rowid>> only; ///< null: any; otherwise these rows at most

        bool isFiltered() const
        {
            return !search.trimmed().isEmpty() || !filters.isEmpty() || !times.isEmpty() || only;
        }
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
    /// Of all rows of the query, also of those that haven't been fetched. nullopt: not known (yet).
    virtual std::optional<ListTotals> totals() const { return {}; }
    /// The values to filter by, with their counts, by Column::key; empty: not known (yet).
    virtual Facets facets() const { return {}; }

    int columnCount(const QModelIndex &parent = {}) const final;
    void sort(int column, Qt::SortOrder order) final; ///< setQuery with another order

signals:
    void queryChanged();
    void stateChanged();
    void totalsChanged(); ///< totals(), facets() or totalCount()

protected:
    virtual void applyQuery() = 0;
    void setState(State state, const ApiError &error = {});

private:
    const QList<Column> m_columns;
    Query m_query;
    State m_state = State::Loading;
    ApiError m_error;
};
