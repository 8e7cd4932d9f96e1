// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"
#include "sync.h"

#include <QElapsedTimer>
#include <QTimer>

/// Carries out a sync on its thread: asks the sweeps which pages to read, reads them, hands them to the mirror.
class SyncWorker final : public QObject
{
    Q_OBJECT
public:
    SyncWorker(Endpoint endpoint, ApiKey key, Mirror &mirror, Sync::Options options);

    void look(std::function<void()> then = {}); ///< everComplete() follows, unless the mirror fails; then then()
    void start(Depth depth);
    void stop();
    void checkWrites(); ///< something could not be written: this sync's pages may be among it

signals:
    void everComplete(const std::array<bool, resourceCount> &resources, const QDateTime &lastCompleteAt);
    void progressed(const SyncProgress &progress);
    void throttled(std::chrono::milliseconds wait);
    void finished(const SyncOutcome &outcome);

private:
    struct Memory
    {
        std::array<SweepState, resourceCount> sweeps;
        QString fingerprint;
        QDateTime completeAt;
        int losses = 0;
    };
    struct Running
    {
        Sweep sweep;
        bool isFinishing = false; ///< the rows present are on their way
        bool isRemembered = true;
        QElapsedTimer shown;
    };
    /// A product whose payments are being asked for.
    struct Assigned
    {
        explicit Assigned(ToAssign::Product of) : product(std::move(of)) { }
        const ToAssign::Product product;
        int nextPage = 1;
        QList<int> again;               ///< pages before it that are to be asked for once more
        int pages = 1;                  ///< as far as the server has said
        int underway = 0;               ///< pages asked for, read or not, and not yet written
        int asked = 0;                  ///< those of them that haven't come
        bool isKnown = false;           ///< its first page is written
        bool isOver = false;            ///< nothing new is to be expected of further pages
        bool isNoted = product.wasRead; ///< in the mirror, as read to its end
        bool hasShrunk = false;       ///< the server said of fewer than before: others may have moved to earlier pages
        QSet<size_t> seen;            ///< hashes of its payments' ids
        qint64 total = 0;             ///< of its payments, as the server says
        std::optional<qint64> readTo; ///< when the last payment that was read was created
        bool hasMore() const { return !isOver && (!again.isEmpty() || nextPage <= pages); }
    };
    static constexpr int pagesWaiting = 24;     ///< read and not yet written: the disk is slower than the network then
    static constexpr int pagesAtMost = 200'000; ///< of one product, whatever a server claims
    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); } ///< UTC
    static MirrorResult<Memory> remembered(Store &store);

    /// Writes, unless something that this sync has written was lost since it began: pages that it counts as read are
    /// not in the mirror then. Asked on the writer's thread, where nothing can come between.
    template <class Job, class Done> void write(Job job, Done done);

    void begin(Depth depth, const Memory &memory);
    void askFingerprint();
    void takeFingerprint();
    void pump();
    bool requestNext();
    void request(Resource resource, int page);
    void hasRead();
    bool putOff(const ApiError &error);
    template <class T> void read(const Call<Page<T>> &call, int number);
    template <class T> void apply(Page<T> page, int number);
    void settle(Resource resource, const PageFacts &facts, const Applied &applied);
    void finishPass(Resource resource);
    void beginAhead();
    std::shared_ptr<Assigned> nextAhead() const;
    void noteFront(const PageFacts &page);
    void assignProducts();
    void assignMore();
    void assignPage(const std::shared_ptr<Assigned> &product);
    void assign(const std::shared_ptr<Assigned> &product, int number, const Page<ListedTransaction> &page);
    void endOf(const std::shared_ptr<Assigned> &product);
    template <class Job> void noteAssigned(Job job); ///< in the mirror, with what this sync has written
    void remember(Resource resource);
    void show(Resource resource, bool always);
    void fail(const ApiError &error);
    void fail(const MirrorError &error);
    void hangUp();
    void finishIfDone();
    Running &of(Resource resource) { return m_running[size_t(resource)]; }

    const Endpoint m_endpoint;
    const ApiKey m_key;
    Mirror &m_mirror;
    const Sync::Options m_options;
    std::unique_ptr<Client> m_client; // made on this thread; a new one for each sync, so that stopping cancels it all
    std::unique_ptr<QObject> m_calls; // the context of every call: without it none is answered
    std::array<Running, resourceCount> m_running;
    SyncOutcome m_outcome;
    bool m_isRunning = false;
    bool m_isStopping = false;
    int m_underway = 0; ///< requests
    int m_atOnce = 1;
    int m_calmPages = 0; ///< since the server asked for less
    int m_writing = 0;   ///< pages that are read and not written
    QTimer m_wait;       ///< while it runs nothing is asked for
    std::chrono::milliseconds m_nextPause{0};
    bool m_isPutOff = false; ///< a page was, since the last pause
    QElapsedTimer m_sincePage;
    QTimer m_memory;
    int m_losses = 0; ///< of the store, when this sync began
    QString m_fingerprintBefore;
    QStringList m_fingerprint;
    int m_fingerprintParts = 0; ///< still to come
    bool m_fingerprintFailed = false;
    ToAssign m_toAssign;       ///< products that were not begun
    bool m_assignsAll = false; ///< none of them failed so far
    QList<std::shared_ptr<Assigned>> m_assigned;
    bool m_isAssigning = false;
    bool m_hasAssigned = false;
    bool m_isAheadBegun = false;    ///< or not called for
    std::optional<qint64> m_readTo; ///< when the last payment was created of the last page of all payments
    int m_readToPage = 0;           ///< its number
    qint64 m_readAtOnce = 0;        ///< ms that some pages reach over
    qint64 m_awaited = 0;           ///< payments whose product is known, and which haven't come
};

template <class Job, class Done> void SyncWorker::write(Job job, Done done)
{
    m_mirror.write(
        this,
        [job = std::move(job), losses = m_losses](Store &store) -> decltype(job(store)) {
            if (store.losses() != losses)
                return tl::make_unexpected(store.lastLoss());
            return job(store);
        },
        std::move(done));
}
