// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/mirror.h"
#include "core/net/transport.h"
#include "sweep.h"

#include <QThread>

class SyncWorker;

/// How many of how many records of a resource this sync has read.
struct SyncProgress
{
    Resource resource = Resource::Products;
    qint64 done = 0;
    qint64 of = 0;
    bool isDone = false;
};
Q_DECLARE_METATYPE(SyncProgress)

/// What a sync came to.
struct SyncOutcome
{
    bool isComplete = false; ///< the mirror is what Creem said, as far as this sync looked
    bool wasStopped = false;
    std::optional<ApiError> error;          ///< the first; what was read before it stays, and is resumed
    std::optional<MirrorError> mirrorError; ///< likewise; also of a write that was lost after it had been accepted
    int requests = 0;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;
    qint64 rejected = 0; ///< records that can't be decoded and are in no list now; see Mirror::rejected()
    qint64 outdated = 0; ///< likewise, and are in the lists as they were before
};
Q_DECLARE_METATYPE(SyncOutcome)

/// Makes the mirror what the server has, in the background: on a thread of its own, with connections of its own, a few
/// requests at a time. Lives on the mirror's thread and goes before the mirror does.
class Sync final : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int requestsAtOnce = 5;               ///< of the six connections that a host gets
        std::chrono::hours fullEvery{24 * 7}; ///< everything is read again this often
        /// All subscriptions are, and recent payments where nothing tells of changes.
        std::chrono::milliseconds windowEvery{std::chrono::hours(24)};
        std::chrono::hours window{24 * 120}; ///< what counts as recent: refunds and chargebacks change it
        qint64 awaitedAtMost = 20'000;       ///< payments read ahead: two megabytes, written with every group of pages
        // Creem says 429, or 503 with a time, and a request's own attempts don't outlast it: everything waits, and the
        // page is asked for again. A sync that would go longer than patience without a page ends with the error, so
        // that it also ends when the server says so for ever, or until tomorrow.
        std::chrono::milliseconds firstPause{5'000}; ///< doubled each time, unless Creem says how long
        std::chrono::milliseconds longestPause{120'000};
        std::chrono::milliseconds patience{30 * 60'000};
        Transport::Limits limits{};
    };

    Sync(Endpoint endpoint, ApiKey key, Mirror &mirror, Options options, QObject *parent = nullptr);
    ~Sync() override; ///< stops; what was read stays

    /// Depth::Head: what is new, which costs 7 requests when nothing is, and more where something shows that there is
    /// more. Besides, once a day (Options::windowEvery) it reads all subscriptions, which takes as many more requests
    /// as they have pages, and once a week (Options::fullEvery) everything. A resource that was never read to its end
    /// is read on. While one runs, a deeper one follows it.
    void start(Depth depth = Depth::Head);
    void stop(); ///< finished() follows
    bool isRunning() const { return m_isRunning; }

    /// Whether the resource was ever read to its end: if not, an empty list means nothing. Known after the mirror is
    /// ready; false before.
    bool wasEverComplete(Resource resource) const { return m_everComplete[size_t(resource)]; }
    const SyncProgress &progress(Resource resource) const { return m_progress[size_t(resource)]; }
    const std::optional<SyncOutcome> &lastOutcome() const { return m_last; }
    QDateTime lastCompleteAt() const { return m_lastCompleteAt; } ///< UTC; invalid: never

signals:
    void freshnessChanged(); ///< lastCompleteAt() or wasEverComplete()
    void started();
    void progressed(const SyncProgress &progress);  ///< at most some ten times a second and resource
    void throttled(std::chrono::milliseconds wait); ///< Creem asked for less: everything waits this long
    void finished(const SyncOutcome &outcome);

private:
    void connectWorker(const std::shared_ptr<Mailbox> &self);

    QThread m_thread;
    SyncWorker *m_worker; // on m_thread, deleted in the destructor
    const std::shared_ptr<Mailbox> m_toWorker;
    bool m_isRunning = false;
    std::optional<Depth> m_next;
    std::array<SyncProgress, resourceCount> m_progress;
    std::array<bool, resourceCount> m_everComplete{};
    std::optional<SyncOutcome> m_last;
    QDateTime m_lastCompleteAt;
};
