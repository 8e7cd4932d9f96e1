// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/filelock.h"
#include "core/mirror/location.h"
#include "record.h"

#include <QHash>

#include <chrono>
#include <functional>
#include <limits>
#include <optional>

/// The journal lies beside the mirror's file: <mode>.journal.sqlite; in memory when the mirror is.
MirrorLocation journalBeside(const MirrorLocation &mirror);

/// Removes a journal as removeMirror() does, once nobody has it open: those who are about to close it are waited for.
/// Busy: another program has it open. Waits for the disk.
MirrorResult<QStringList> removeJournal(const QString &path,
                                        std::chrono::milliseconds patience = std::chrono::seconds(15));

/// The journal's file. Lines are added and never changed or taken away (the file itself refuses it); beside them stands
/// which wishes are open, about what, and whose they are. Everything here waits for the disk: call it from the
/// journal's thread. What returned without an error is on the disk, also after a power cut.
class JournalStore
{
public:
    static constexpr int schemaVersion = 1;

    struct Opened
    {
        QString setAside; ///< where a damaged file was moved to; empty: there was none
    };
    /// A line before it has its number.
    struct Entry
    {
        QString wishId;
        JournalEvent event = JournalEvent::Sending;
        QJsonObject detail;
    };
    struct NewWish
    {
        QString id;
        Wish wish;
        QString keyFingerprint = {}; ///< of the API key that it is to be sent with: see ActionRecord
    };
    struct Open
    {
        QString wishId;
        bool isMine = false;
    };

    JournalStore();
    ~JournalStore();
    Q_DISABLE_COPY_MOVE(JournalStore)

    /// isWanted: asked while another instance is waited for; once it says no, nothing is opened. May be empty.
    MirrorResult<Opened> open(const MirrorLocation &location, const std::function<bool()> &isWanted = {});
    /// To look at a journal that lies there: makes, repairs and claims nothing, and can't be written to.
    MirrorResult<void> openToRead(const MirrorLocation &location);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    const QString &session() const { return m_session; } ///< this opening of the journal, by which others know it

    /// Wishes that were not written down because another about the same is open, or was sent by somebody else since
    /// the caller looked: their ids, and those of the others.
    using Busy = QHash<QString, QString>;
    /// Writes wishes down, those that are not Busy in one go. sendsNow: they are sent as soon as this has returned, so
    /// that is written too. lastRead: the number of the last line that the caller knows.
    MirrorResult<Busy> begin(const QList<NewWish> &wishes, bool sendsNow,
                             qint64 lastRead = std::numeric_limits<qint64>::max());
    /// Adds a line. What is isFinal() makes room for another wish about the same. alsoCloses: so does this one.
    MirrorResult<void> add(const Entry &entry, bool alsoCloses = false)
    {
        return add(QList<Kept>{{entry, alsoCloses}});
    }
    struct Kept
    {
        Entry entry;
        bool alsoCloses = false;
    };
    MirrorResult<void> add(const QList<Kept> &entries); ///< all of them in one go, or none

    /// Takes over the open wishes whose owners are dead; their ids.
    MirrorResult<QStringList> adopt();

    /// The lines after a number, oldest first. From the beginning: not all of a long life, but all of what is open
    /// and of refunds that are pending.
    MirrorResult<QList<JournalLine>> linesAfter(qint64 number);
    MirrorResult<QList<Open>> openWishes();
    bool haveOthersWritten(); ///< since this was asked last

    sqlite::Database &database() { return m_database; }

private:
    MirrorResult<void> openDatabase(sqlite::Database::Access access = sqlite::Database::Access::ReadWrite);
    MirrorResult<void> createFile() const;
    bool prepare(sqlite::Database::Access access);
    bool insert(const Entry &entry);
    bool insertWish(const NewWish &wish, bool sendsNow);
    QString inTheWayOf(const Wish &wish, qint64 lastRead);
    MirrorError fail();
    QString ownerPath(const QString &session) const;

    MirrorLocation m_location;
    QString m_session;
    std::optional<FileLock> m_owner; ///< held while it is open; who finds it free knows that its owner is gone
    sqlite::Database m_database;
    qint64 m_dataVersion = 0;
};
