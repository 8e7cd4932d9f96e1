// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "laidover.h"
#include "mailbox.h"
#include "query.h"

#include <QThread>

class MirrorReader;
class MirrorWriter;

/// What this computer remembers of one store in one mode.
///
/// Lives on one thread (the GUI's) and never makes it wait: a thread of its own writes, another reads, each with its
/// own connection. Writing and reading go through jobs, which any thread may post; what they answer is delivered to the
/// thread of the context, unless the context has died. Ends both threads when it is destroyed, so whoever posts jobs
/// from another thread must be gone by then.
class Mirror final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Opening,
        Ready,
        Failed, ///< see error(); nothing can be read or written. retry() tries again.
    };

    explicit Mirror(MirrorLocation location, QObject *parent = nullptr); ///< begins to open it
    ~Mirror() override;

    State state() const { return m_state; }
    const MirrorError &error() const { return m_error; } ///< of State::Failed
    const MirrorLocation &location() const { return m_location; }
    void retry();

    /// Records by resource, as of the last change that was told.
    qint64 count(Resource resource) const { return m_counts[size_t(resource)]; }

    /// Runs job(Store &) on the writer's thread and delivers what it returns, a MirrorResult, to done on the context's
    /// thread. The job joins the open group of writes, which is committed soon after; done may run before that. A group
    /// that can't be committed is announced by writeFailed(). While the mirror is not open no job is run, and done gets
    /// why. From any thread.
    template <class Job, class Done> void write(QObject *context, Job job, Done done)
    {
        post([mailbox = Mailbox::of(context), job = std::move(job), done = std::move(done)](Store &store) {
            using Returned = decltype(job(store));
            Returned result = store.isOpen() ? job(store) : Returned(tl::make_unexpected(store.whyClosed()));
            const std::optional<MirrorError> error = result ? std::nullopt : std::optional(result.error());
            mailbox->post([done, result = std::move(result)] { done(result); });
            return error;
        });
    }
    /// Commits what was written so far; done(MirrorResult<void>) follows.
    void flush(QObject *context, std::function<void(const MirrorResult<void> &)> done);

    /// Runs job(MirrorReader &) on the reader's thread, after those posted before, and delivers what it returns.
    template <class Job, class Done> void read(QObject *context, Job job, Done done)
    {
        postRead([mailbox = Mailbox::of(context), job = std::move(job), done = std::move(done)](MirrorReader &reader) {
            auto result = job(reader);
            mailbox->post([done, result = std::move(result)] { done(result); });
        });
    }

    /// What the API said of a record, as JSON; empty when the mirror has none. done(MirrorResult<QByteArray>).
    void raw(Resource resource, const QString &id, QObject *context,
             std::function<void(const MirrorResult<QByteArray> &)> done);
    /// The record itself; done(std::optional<T>): nullopt when the mirror has none.
    template <class T, class Done> void record(const QString &id, QObject *context, Done done)
    {
        raw(resourceOf<T>, id, context, [done = std::move(done)](const MirrorResult<QByteArray> &raw) {
            std::optional<T> record;
            if (raw && !raw->isEmpty())
                if (auto decoded = json::decode<T>(QByteArrayView(*raw)))
                    record = std::move(*decoded);
            done(record);
        });
    }
    /// Writes down what a call answered, so that the lists show it at once. raw: as it came, without white space
    /// between its parts. Where that isn't at hand, what Creem said before is kept as far as the record doesn't say
    /// otherwise.
    template <class T> void remember(const T &record, const QByteArray &raw = {})
    {
        const auto keep = [record, raw](Store &store) -> MirrorResult<Applied> {
            if (!raw.isEmpty())
                return store.apply({resourceOf<T>, {incoming(record, raw)}, {}});
            const auto before = store.raw(resourceOf<T>, record.id);
            if (!before)
                return tl::make_unexpected(before.error());
            return store.apply({resourceOf<T>, {incoming(record, laidOver(*before, record))}, {}});
        };
        write(this, keep, [](const MirrorResult<Applied> &) {});
    }
    /// All rows of a query in its order, in chunks of up to some hundred, for files. more(chunk, isLast) on the
    /// context's thread, where at most two chunks wait; it returns whether the next is wanted. What vanishes meanwhile
    /// is left out; a failure ends with an error. Other questions are answered between the chunks.
    void list(const MirrorQuery &query, QObject *context,
              std::function<bool(const MirrorResult<QList<MirrorRow>> &chunk, bool isLast)> more);
    /// What could not be decoded, for looking at.
    void rejected(QObject *context, std::function<void(const MirrorResult<QList<StoredRejection>> &)> done);

    /// Closes the mirror and removes its file and all that belongs to it. done() gets what was removed. The mirror is
    /// Failed afterwards, with nothing to retry.
    void forget(QObject *context, std::function<void(const MirrorResult<QStringList> &)> done);

    MirrorReader &reader() { return *m_reader; } ///< for MirrorView
    /// Like read(), for whoever brings the answer home by itself.
    void postRead(std::function<void(MirrorReader &)> job);

signals:
    void stateChanged();
    void changed();                     ///< rows or counts are not what they were
    void setAside(const QString &path); ///< the file was damaged; it is at path now, and the mirror starts empty
    void writeFailed(const MirrorError &error); ///< nothing of the last group is in the mirror
    void writeSucceeded();                      ///< after a writeFailed()

private:
    struct Listing;
    static void readOn(const std::shared_ptr<Listing> &listing, MirrorReader &reader);
    using WriteJob = std::function<std::optional<MirrorError>(Store &)>;
    void post(WriteJob job);
    void connectWriter(const std::shared_ptr<Mailbox> &self);
    void open();
    void settle(State state, const MirrorError &error = {});

    const MirrorLocation m_location;
    QThread m_writerThread;
    QThread m_readerThread;
    MirrorWriter *m_writer; // on m_writerThread, deleted in the destructor
    MirrorReader *m_reader; // on m_readerThread, likewise
    const std::shared_ptr<StoreStop> m_stopWriting;
    const std::shared_ptr<Mailbox> m_toWriter;
    const std::shared_ptr<Mailbox> m_toReader;
    State m_state = State::Opening;
    MirrorError m_error;
    std::array<qint64, resourceCount> m_counts{};
    bool m_lastWriteFailed = false;
    bool m_isForgotten = false;
};
