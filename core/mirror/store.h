// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "awaitedproducts.h"
#include "location.h"

#include <QHash>
#include <QList>

#include <memory>
#include <mutex>

/// Rows that are no longer what they were, by resource.
using RowChanges = std::array<QList<Rowid>, resourceCount>;
inline QList<Rowid> &rowsOf(RowChanges &changes, Resource resource) { return changes[size_t(resource)]; }

struct MrrDay;

/// What came in one answer.
struct Batch
{
    Resource resource = Resource::Products;
    QList<Incoming> records;
    QList<RejectedRecord> rejected;
};

/// What became of a Batch.
struct Applied
{
    QList<Rowid> rows;         ///< of records, in their order
    QList<Rowid> rejectedRows; ///< rows of older, readable versions of rejected records
    QStringList rejectedIds;   ///< of the rejected that the mirror holds no row of
    int added = 0;
    int changed = 0;
    qint64 count = 0;   ///< records of the resource now
    qint64 awaited = 0; ///< payments that haven't come and of which it is known what they are for
};

/// How far the sync of a resource is; the words are sync's own.
struct SweepState
{
    QByteArray state;
    QByteArray seen;
    friend bool operator==(const SweepState &, const SweepState &) = default;
};

/// Products whose payments are to be asked for.
struct ToAssign
{
    struct Product
    {
        QString id;
        bool wasRead = false; ///< to the end of its payments, once: only what is new is looked for
        int pagesRead = 0;    ///< otherwise: by a look that was interrupted
    };
    QList<Product> products;
    Rowid upTo = 0; ///< the highest row of a transaction now
};

/// Whether payments of which it was told what they were for are in the mirror.
enum class Payments {
    Here,   ///< those that aren't never will be
    Coming, ///< those that aren't come later, and are written with their product then
    Ahead,  ///< likewise, and so few are here that none is looked for before productsToAssign()
};

struct StoredRejection
{
    Resource resource = Resource::Products;
    QString id;                ///< empty: it has none that could be read
    QString error;             ///< its path begins with where it stood on its page, as items[3]
    QByteArray raw;            ///< as it came, compact JSON
    QDateTime at;              ///< UTC: when it last came
    bool isOlderShown = false; ///< lists and sums have it as it was when it could be read
};

/// How many records can't be decoded.
struct RejectedCounts
{
    qint64 missing = 0;  ///< in no list
    qint64 outdated = 0; ///< in the lists as they were before
};

/// Lets another thread end what a store takes long for.
class StoreStop
{
public:
    void stop(); ///< ends a check that runs, and lets none begin any more
    bool begin(sqlite::Database &database);
    void end();

private:
    std::mutex m_mutex;
    sqlite::Database *m_running = nullptr;
    bool m_isStopped = false;
};

/// The one connection that writes. Everything here waits for the disk: call it from the writer's thread.
///
/// Writing is done in groups of any number of calls, begun by the first and ended by commit(); after a failure the
/// group is rolled back as a whole and the error is returned by commit() and by every call until then.
class Store
{
public:
    struct Opened
    {
        QString name;     ///< for further connections
        QString setAside; ///< where a damaged file was moved to; empty: there was none
        bool isNew = false;
        bool isUnchecked =
            false; ///< not closed properly, and too large to be checked while someone waits: see verify()
    };

    Store();
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    MirrorResult<Opened> open(const MirrorLocation &location);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    const MirrorError &whyClosed() const { return m_whyClosed; } ///< unless it is open

    /// Reads the whole file. False: it is damaged, close it and call setAside(). An error when it was stopped; whoever
    /// opens the file next checks it then.
    MirrorResult<bool> verify();
    const std::shared_ptr<StoreStop> &stopper() const { return m_stop; }

    MirrorResult<Applied> apply(const Batch &batch);
    /// How many of them were there: another instance may have removed the others.
    MirrorResult<qint64> remove(Resource resource, const QList<Rowid> &rows);
    /// Forgets the rejected of a resource that came last before a time: they are gone, or can be read now.
    MirrorResult<void> forgetRejected(Resource resource, const QDateTime &before);
    MirrorResult<void> setSweep(Resource resource, const SweepState &state);
    MirrorResult<void> setNote(const QString &key, const QString &value);
    MirrorResult<void> setMrrDays(const QList<MrrDay> &days); ///< in place of those of the same days
    struct Learned
    {
        qint64 count = 0;   ///< payments of which it was not known before
        qint64 awaited = 0; ///< payments that haven't come, of all products
    };
    /// What one-time payments were for, which the transactions themselves don't say: ids.
    MirrorResult<Learned> setProduct(const QString &product, const QStringList &transactions,
                                     Payments payments = Payments::Here);
    MirrorResult<RowChanges> commit(); ///< what the group changed; nothing when there was none
    bool isInGroup() const { return m_inGroup; }

    /// How often something that was written was lost again: a group that failed, a file that was set aside. Whoever
    /// builds on what it wrote before compares this with what it was then.
    int losses() const { return m_losses; }
    const MirrorError &lastLoss() const { return m_lastLoss; } ///< of losses() > 0
    int failures() const { return m_failures; }                ///< of the database, whether or not anything was lost

    MirrorResult<SweepState> sweep(Resource resource);
    MirrorResult<QString> note(const QString &key);                     ///< empty: none
    MirrorResult<QByteArray> raw(Resource resource, const QString &id); ///< likewise
    MirrorResult<QList<Rowid>> presentRows(Resource resource);
    qint64 count(Resource resource) const { return m_counts[size_t(resource)]; }
    const std::array<qint64, resourceCount> &counts() const { return m_counts; } ///< by resource
    MirrorResult<QList<StoredRejection>> rejected();
    MirrorResult<RejectedCounts> rejectedCounts();
    /// One-time products of which payments may be found that it isn't known of what they were for: those whose payments
    /// were never read to their end, and all of them when such a payment has come since the last look. Begins a look,
    /// which is open until setAllAssigned(). When nothing is new, only what an open one has left.
    MirrorResult<ToAssign> productsToAssign(bool isAnythingNew);
    /// Likewise before the payments have come: all one-time products that were never read to their end.
    MirrorResult<ToAssign> productsAhead();
    MirrorResult<void> setAssigned(const QString &product);             ///< its payments were read to their end
    MirrorResult<void> setPagesRead(const QString &product, int pages); ///< so far
    /// All of productsToAssign() were looked at; upTo: as it said.
    MirrorResult<void> setAllAssigned(Rowid upTo);

    /// Whether another connection has written since this was asked last.
    bool haveOthersWritten();

    /// Puts up to rows more rows into the text index, in a group of its own. False: all are in.
    MirrorResult<bool> indexSome(int rows);
    MirrorResult<void> checkpoint(); ///< moves what the journal holds into the file

    sqlite::Database &database() { return m_database; }

private:
    struct Statements;
    MirrorResult<Opened> openAt(const MirrorLocation &location);
    MirrorResult<void> openFile(Opened &opened);
    MirrorResult<bool> check();
    MirrorResult<void> createFile() const;
    MirrorResult<void> openDatabase(const QString &name);
    bool prepare();
    void noticeOthers();
    int readShared(); ///< what is kept of the file in memory; returns of how many resources
    void settleAwaited();
    Rowid planOf(Rowid subscription);
    void keepProducts();
    ToAssign::Product oneTimeProduct() const; ///< that the statement is at
    bool joinGroup();
    MirrorError fail();
    Rowid reference(Resource target, QByteArrayView id);
    void bindFields(sqlite::Statement &statement, Resource resource, const Incoming &record);
    bool write(Resource resource, const Incoming &record, Applied &applied);
    Rowid insert(Resource resource, const Incoming &record);
    void update(Resource resource, Rowid row, const Incoming &record, bool wasPresent);
    QString textOf(Resource resource, Rowid row);
    void changeText(Resource resource, Rowid row, const QString &before, const QString &after);

    const std::shared_ptr<StoreStop> m_stop = std::make_shared<StoreStop>();
    MirrorLocation m_location;
    sqlite::Database m_database;
    std::unique_ptr<Statements> m_statements; // above all in destruction: statements go before their connection
    std::array<qint64, resourceCount> m_counts{};
    std::array<qint64, resourceCount> m_indexedTo{};
    std::array<QHash<QByteArray, Rowid>, resourceCount> m_known; // ids that others refer to
    AwaitedProducts m_awaited;
    std::array<bool, resourceCount> m_isNewExpected{}; // the record before was
    QHash<Rowid, Rowid> m_plansBefore; ///< of subscriptions that have another now: what was paid is still to keep it
    RowChanges m_changes;
    qint64 m_rejectedCount = 0;
    qint64 m_dataVersion = 0; ///< changes when another connection has written
    bool m_othersWrote = false;
    int m_losses = 0;
    int m_failures = 0;
    MirrorError m_lastLoss;
    MirrorError m_whyClosed;
    bool m_wasOpen = false;
    bool m_isUnchecked = false; ///< not closed properly by whoever had it before, and not looked through since
    bool m_inGroup = false;
};
