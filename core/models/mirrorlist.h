// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/mirrorview.h"
#include "listmodel.h"

#include <QCache>
#include <QSet>
#include <QTimer>

class Mirror;

/// A list of the mirror: all records of a resource that the query finds, however many. It holds their order and the
/// cells around what was looked at; a cell that isn't there yet is invalid and is announced by dataChanged().
///
/// Columns, by resource, are those of viewColumns() in core/mirror/viewcolumns.h. Filters take their keys and also the
/// names of fields that no column shows ("customer", "subscription", "product": by id; "id": the records themselves).
///
/// rowCount() grows from the first screenful to the whole within moments. A reset is a new query; everything else that
/// happens, rows that come, go, move or change, is told as such. State::Failed means that the mirror can't be read, all
/// of it or what this list asks of it: see mirrorError(). What was read before stays.
class MirrorList final : public ListModel
{
    Q_OBJECT
public:
    MirrorList(Mirror &mirror, Resource resource, QObject *parent = nullptr); ///< the mirror outlives it

    Resource resource() const { return m_resource; }
    void reload() override { emit reloadRequested(); } ///< the mirror is always shown; sync makes it truer
    qint64 totalCount() const override { return m_present; }
    std::optional<ListTotals> totals() const override { return m_totals; }
    Facets facets() const override { return m_facets; }
    bool isComplete() const { return m_isComplete; } ///< rowCount() is that of the whole query
    const std::optional<MirrorError> &mirrorError() const { return m_mirrorError; } ///< of State::Failed
    void readAgain();                                                               ///< after State::Failed

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override; ///< DisplayRole is for ValueRole
    int rowOf(const QString &id) const; ///< among the rows whose cells are at hand; -1: not there
    int rowOf(Rowid record) const;      ///< among all rows; -1: not there
    std::vector<Rowid> recordsAt(const std::vector<int> &rows) const;
    MirrorQuery mirrorQuery() const; ///< what is shown, for asking the mirror itself

signals:
    void reloadRequested();

protected:
    void applyQuery() override;

private:
    void fail(const MirrorError &error, bool isOrder);
    void take(const ViewUpdate &update);
    void takeRows(const QList<MirrorRow> &rows);
    void walk(const ViewUpdate &update);
    void remove(const QList<RowSteps::Span> &spans);
    void insert(const QList<RowSteps::Span> &spans, const std::vector<Rowid> &order);
    void rearrange(std::vector<Rowid> order);
    void want(int row) const;
    void fetch();
    void renew(const ViewUpdate &update);

    const Resource m_resource;
    MirrorView m_view;
    std::vector<Rowid> m_order;
    mutable QCache<Rowid, MirrorRow> m_cells;
    mutable std::vector<int> m_wanted; ///< rows that were looked at and have no cells
    QSet<Rowid> m_pending;
    int m_fetchedFrom = 0; ///< the row that the last fetch began at
    QTimer m_fetch;
    std::optional<ListTotals> m_totals;
    Facets m_facets;
    qint64 m_present = 0;
    bool m_isComplete = false;
    std::optional<MirrorError> m_mirrorError;
    bool m_isOrderUnread = false; ///< with it: rows may be missing, not only cells
};
