// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What can be asked of the mirror, and what it answers. Plain data: it crosses threads.

#include "core/format/cellkind.h"
#include "core/format/money.h"
#include "store.h"

#include <QVariant>

#include <memory>
#include <vector>

/// A span of time, each end included; an absent end is open.
struct TimeSpan
{
    std::optional<QDateTime> from;
    std::optional<QDateTime> to;
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Which records, in which order. Keys are those of viewColumns(); filters also take the name of a field.
struct MirrorQuery
{
    Resource resource = Resource::Products;
    QString search;     ///< every word must occur somewhere in the record or in the names it refers to, ignoring case
    QByteArray sortKey; ///< empty: newest first
    Qt::SortOrder sortOrder = Qt::DescendingOrder;
    /// Accepted wire texts; of references: ids. Of lists of ids: those that name one of them, and those that name none,
    /// which are of all; an empty text: only these.
    QMap<QByteArray, QStringList> filters;
    QMap<QByteArray, TimeSpan> times;
    std::shared_ptr<const std::vector<Rowid>> only; ///< null: any; otherwise these rows at most
    bool wantsFacets = false;
    friend bool operator==(const MirrorQuery &, const MirrorQuery &) = default;
};

/// Rows in the order of a query.
using RowOrder = std::shared_ptr<const std::vector<Rowid>>;

/// Of all that a query finds.
struct ListTotals
{
    qint64 count = 0;
    QMap<QByteArray, QList<Money>> sums; ///< by column, one a currency, the largest first
    QStringList overflown;               ///< currencies whose sums int64 can't hold: they are left out
};

struct FacetValue
{
    QString value;    ///< the wire text; of references and lists of ids: the id; empty: there is none
    QString label;    ///< of references and lists of ids: the name; otherwise as value
    qint64 count = 0; ///< of the records that it finds as a filter
};
/// By column: the values that occur under the query without the column's own filter, the most frequent first.
using Facets = QMap<QByteArray, QList<FacetValue>>;

/// One row for showing; values and notes as viewColumns() orders them.
struct MirrorRow
{
    Rowid row = 0;
    QString id;
    QList<QVariant> values; ///< as CellKind says; invalid: not known
    QStringList notes;      ///< second, quieter text of a cell; empty: none
};
