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
    using First = std::function<void(std::vector<Rowid>)>;
    /// first gets the first rows as soon as they are certain, when the rest takes longer. nullopt: stopped, or the
    /// database failed, which it remembers. What was found out until it was stopped is kept.
    std::optional<Answer> evaluate(sqlite::Database &database, const MirrorQuery &query, const First &first,
                                   const Stop &stop);
    /// Prepares what sorting a resource by names and other texts takes long for. False: stopped, or failed.
    bool warm(sqlite::Database &database, Resource resource, const Stop &stop);

    qint64 presentCount(Resource resource) const;
    const Columns &columns(Resource resource) const { return m_columns[size_t(resource)]; }
    QList<Money> spendOf(Rowid customer) const; ///< paid less refunded, the largest first
    qint64 activeSubscriptionsOf(Rowid customer) const;
    Rowid productOf(Rowid transaction) const; ///< its own, or that of its subscription; 0: not known
    const std::vector<Rowid> &productsOfTransactions() const { return products(); } ///< likewise, by row
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

    /// What is known of each row under the words that were last searched for, whatever the filters.
    struct Known
    {
        QStringList words;
        std::vector<Match> rows;
    };

    bool loadLabels(sqlite::Database &database, Resource resource, const QList<Rowid> *rows, bool *areOthers = nullptr);
    void forgetKnown(const RowChanges &changes, const std::array<bool, resourceCount> &otherLabels);
    const std::vector<Rowid> &products() const;
    void deriveCustomers() const;
    std::optional<Search> searchFor(sqlite::Database &database, const MirrorQuery &query);
    const QString &countryText(const QString &iso);
    std::vector<ReferenceColumn> referencesFrom(Resource resource) const;
    /// Visits rows, by a mask, in the order of the query, until visit() says that it is enough. False: stopped, or the
    /// database failed.
    bool walk(sqlite::Database &database, const MirrorQuery &query, const std::vector<quint8> &rows, const Stop &stop,
              const std::function<bool(Rowid)> &visit);
    /// So many ids are read one by one within 10 ms, and of a million would lie far apart in an index.
    static constexpr size_t fewIds = 2048;
    /// Likewise in the order of their ids, which lie in the file.
    static bool walkIds(sqlite::Database &database, Resource resource, Qt::SortOrder order,
                        const std::vector<quint8> &rows, const Stop &stop, const std::function<bool(Rowid)> &visit);
    std::vector<Filter> filtersOf(sqlite::Database &database, const MirrorQuery &query) const;
    void apply(const Filter &filter, Resource resource, std::vector<quint8> &mask) const;
    const std::vector<Rowid> &referencesOf(Resource resource, int field) const;
    // Nothing, empty: stopped, or the database failed
    RowOrder ordered(sqlite::Database &database, Resource resource, const QByteArray &key, const Stop &stop);
    RowOrder cachedOrder(Resource resource, const QByteArray &key) const; ///< ascending; null: it isn't made
    std::vector<qint64> sortKeys(sqlite::Database &database, Resource resource, const ViewColumn &column,
                                 const Stop &stop);
    const std::vector<qint64> &ranks(sqlite::Database &database, Resource resource, const QByteArray &expression,
                                     const Stop &stop);
    std::vector<Rowid> baseOrder(Resource resource, const Stop &stop) const;
    ListTotals totals(Resource resource, const std::vector<Rowid> &rows) const;
    QList<FacetValue> facet(sqlite::Database &database, Resource resource, const ViewColumn &column,
                            const std::vector<quint8> &mask) const;

    std::vector<Columns> m_columns; // by resource
    Labels m_labels;
    QHash<QString, QString> m_countryTexts; ///< what a country is searched by, by code
    std::array<Known, resourceCount> m_known;
    // What follows from more than one resource is made when it is asked for, and again when one of them has changed.
    mutable std::vector<Rowid> m_productOf;
    // Of customers, by rowid and then by code of the transactions' currency: few customers have more than one.
    mutable std::vector<QList<std::pair<quint16, qint64>>> m_spend;
    mutable std::vector<quint32> m_activeSubscriptions;
    mutable bool m_areProductsDerived = false;
    mutable bool m_areCustomersDerived = false;
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
