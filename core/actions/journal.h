// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/mailbox.h"
#include "journalstore.h"

#include <QThread>
#include <QTimer>

#include <functional>

/// Owns the JournalStore on the journal's thread, and looks there for what other processes do.
class JournalWorker final : public QObject
{
    Q_OBJECT
public:
    explicit JournalWorker(MirrorLocation location);

    MirrorResult<JournalStore::Busy> begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow);
    MirrorResult<void> add(const JournalStore::Entry &entry, bool alsoCloses);
    void open();

signals:
    void opened(const QString &setAside);
    void failed(const MirrorError &error);
    void read(const QList<JournalLine> &lines, const QList<JournalStore::Open> &open);
    void adopted(const QStringList &wishes);

private:
    void watch();
    void readOn();

    const MirrorLocation m_location;
    JournalStore m_store;
    MirrorError m_error; ///< why it isn't open
    QTimer m_watch;
    qint64 m_lastNumber = 0;
};

/// Where wishes are written down before they are sent, and what became of them. Lives on one thread, which never waits:
/// a thread of its own does.
class Journal final : public QObject
{
    Q_OBJECT
public:
    explicit Journal(MirrorLocation location, QObject *parent = nullptr); ///< begins to open it
    ~Journal() override;                                                  ///< after what was posted is on the disk

    const MirrorLocation &location() const { return m_location; }

    /// done() on this thread, once it is on the disk. Also tries again to open a journal that could not be opened.
    void begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow,
               std::function<void(const MirrorResult<JournalStore::Busy> &)> done);
    void add(const JournalStore::Entry &entry, bool alsoCloses, std::function<void(const MirrorResult<void> &)> done);

signals:
    void opened(const QString &setAside);  ///< setAside: where a damaged one is now; empty: it was sound, or new
    void failed(const MirrorError &error); ///< it can't be opened: nothing can be sent
    /// Of this process before this opening, and of others at any time; open: all that is open now.
    void read(const QList<JournalLine> &lines, const QList<JournalStore::Open> &open);
    void adopted(const QStringList &wishes); ///< their owners have died; they are to be settled here

private:
    const MirrorLocation m_location;
    QThread m_thread;
    JournalWorker *m_worker; // on m_thread, deleted in the destructor
};
