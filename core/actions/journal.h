// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/mailbox.h"
#include "journalstore.h"

#include <QThread>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>

/// Owns the JournalStore on the journal's thread, and looks there for what other processes do.
class JournalWorker final : public QObject
{
    Q_OBJECT
public:
    explicit JournalWorker(MirrorLocation location);

    void open();
    MirrorResult<JournalStore::Busy> begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow, qint64 lastRead);
    MirrorResult<void> add(const JournalStore::Entry &entry); ///< now or not at all
    /// Now, or as soon as it can be written: the error says why not now.
    MirrorResult<void> keep(const QList<JournalStore::Kept> &entries);

    void leave() { m_isLeaving = true; } ///< opens nothing any more; from any thread
    void writeLate();                    ///< what could not be written so far

signals:
    void opened(const QString &setAside);
    void failed(const MirrorError &error);
    void read(const QList<JournalLine> &lines, const QList<JournalStore::Open> &open);
    void adopted(const QStringList &wishes);
    void caughtUp();

private:
    void watch();
    void readOn();
    MirrorResult<void> writeLateBefore(); ///< what comes after may be written only when it is
    void tryLater();

    const MirrorLocation m_location;
    JournalStore m_store;
    MirrorError m_error; ///< why it isn't open
    QTimer m_watch;
    qint64 m_lastNumber = 0;
    bool m_mustRead = false;          ///< the last time that it was tried it failed
    QStringList m_adopted;            ///< not told yet: nobody knows them before they are read
    QList<JournalStore::Kept> m_late; ///< what happened and could not be written, oldest first
    MirrorError m_lateError;
    QTimer m_retry;
    std::chrono::milliseconds m_retryWait; ///< before the next try
    std::atomic_bool m_isLeaving = false;
};

/// Where wishes are written down before they are sent, and what became of them. Lives on one thread, which never waits:
/// a thread of its own does.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(MirrorLocation location, QObject *parent = nullptr); ///< begins to open it
    /// Waits for nothing: what was posted is written by the journal's thread, which ends by itself.
    ~Journal() override;

    const MirrorLocation &location() const { return m_location; }

    /// done() on this thread, once it is on the disk. Also tries again to open a journal that could not be opened.
    /// lastRead: the number of the last line that whoever decided this has seen.
    void begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow, qint64 lastRead,
               std::function<void(const MirrorResult<JournalStore::Busy> &)> done);
    void add(const JournalStore::Entry &entry, std::function<void(const MirrorResult<void> &)> done);
    /// For what has happened already: written now, or tried again until it is, which caughtUp() tells. Until then
    /// nothing can be begun.
    void keep(const QList<JournalStore::Kept> &entries, std::function<void(const MirrorResult<void> &)> done);

signals:
    void opened(const QString &setAside);  ///< setAside: where a damaged one is now; empty: it was sound, or new
    void failed(const MirrorError &error); ///< it can't be opened: nothing can be sent
    /// Of this process before this opening, and of others at any time; open: all that is open now.
    void read(const QList<JournalLine> &lines, const QList<JournalStore::Open> &open);
    void adopted(const QStringList &wishes); ///< their owners have died; they are to be settled here
    void caughtUp();                         ///< all that was to be kept is on the disk

private:
    template <class Work, class Done> void post(Work work, Done done);

    const MirrorLocation m_location;
    QThread *const m_thread;       // outlives this until the worker is done
    JournalWorker *const m_worker; // on m_thread, goes with it
};
