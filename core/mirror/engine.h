// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns.h"
#include "query.h"
#include "textsearch.h"
#include "viewcolumns.h"

/// Answers queries from the columns in memory, and reads the file for texts only. Belongs to the reader's thread.
class Engine
{
public:
    /// Asked every few thousand rows; true ends the work, which then answers with nothing.
    using Stop = std::function<bool()>;

    Engine();

    bool load(sqlite::Database &database, const Stop &stop); ///< false: stopped, or the database failed
    bool isLoaded() const { return m_isLoaded; }
    bool reload(sqlite::Database &database, const RowChanges &changes);

    struct Answer
    {
        RowOrder order;
        ListTotals totals;
        Facets facets; ///< when the query wants them
    };
    /// first gets the first rows as soon as they are certain, when the rest takes longer. nullopt: stopped, or the
    /// database failed, which it remembers.
    std::optional<Answer> evaluate(sqlite::Database &database, const MirrorQuery &query,
                                   const std::function<void(std::vector<Rowid>)> &first, const Stop &stop);

    qint64 presentCount(Resource resource) const;
    const Columns &columns(Resource resource) const { return m_columns[size_t(resource)]; }
    QList<Money> spendOf(Rowid customer) const; ///< paid less refunded, the largest first
    qint64 activeSubscriptionsOf(Rowid customer) const;
    Rowid productOf(Rowid transaction) const; ///< its own, or that of its subscription; 0: not known
    const std::vector<Rowid> &productsOfTransactions() const { return m_productOf; } ///< likewise, by row
    std::optional<Money> paysOf(Rowid subscription) const;

private:
    /// One filter of a query, looked up.
    struct Filter
    {
        QByteArray key;
        int field = -1;            ///< of Columns; -1 with rows: the rows themselves
        std::vector<quint8> codes; ///< accepted, by code
        std::vector<quint8> rows;  ///< accepted, by rowid of what is referred to
        TimeSpan times;
    };
    struct CachedOrder
    {
        QByteArray key;
        RowOrder order; ///< ascending
        quint64 revision = 0;
    };

    bool loadLabels(sqlite::Database &database, Resource resource, const QList<Rowid> *rows);
    void derive();
    std::vector<Filter> filtersOf(sqlite::Database &database, const MirrorQuery &query) const;
    void apply(const Filter &filter, Resource resource, std::vector<quint8> &mask) const;
    Match match(const WordSearch &word, Resource resource, Rowid row) const;
    const std::vector<Rowid> &referencesOf(Resource resource, int field) const;
    RowOrder ordered(sqlite::Database &database, Resource resource, const QByteArray &key);
    std::vector<qint64> sortKeys(sqlite::Database &database, Resource resource, const ViewColumn &column);
    const std::vector<qint64> &ranks(sqlite::Database &database, Resource resource, const QByteArray &expression);
    std::vector<Rowid> baseOrder(Resource resource) const;
    ListTotals totals(Resource resource, const std::vector<Rowid> &rows) const;
    QList<FacetValue> facet(sqlite::Database &database, Resource resource, const ViewColumn &column,
                            const std::vector<quint8> &mask) const;

    std::vector<Columns> m_columns; // by resource
    Labels m_labels;
    std::vector<Rowid> m_productOf;
    // Of customers, by rowid and then by code of the transactions' currency: few customers have more than one.
    std::vector<QList<std::pair<quint16, qint64>>> m_spend;
    std::vector<quint32> m_activeSubscriptions;
    std::array<QList<CachedOrder>, resourceCount> m_orders;
    struct CachedRanks
    {
        std::vector<qint64> ranks;
        quint64 revision = 0;
    };
    QHash<QByteArray, std::shared_ptr<CachedRanks>> m_ranks;
    std::array<quint64, resourceCount> m_revisions{};
    quint64 m_revision = 1;
    bool m_isLoaded = false;
};
