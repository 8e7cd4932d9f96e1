// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalstore.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr std::chrono::milliseconds openingTakesAtMost{20'000};
constexpr std::chrono::milliseconds lookEvery{50}; // while somebody else is waited for

// The triggers: no bug of ours and no tool by accident shall rewrite what was.
constexpr const char *tables = R"(
CREATE TABLE lines (
    number INTEGER PRIMARY KEY AUTOINCREMENT, wish TEXT NOT NULL, event TEXT NOT NULL, at INTEGER NOT NULL,
    session TEXT NOT NULL, detail TEXT NOT NULL) STRICT;
CREATE INDEX lines_wish ON lines (wish);
CREATE TRIGGER lines_stay BEFORE UPDATE ON lines BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER lines_remain BEFORE DELETE ON lines BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TABLE open (wish TEXT PRIMARY KEY, claim TEXT UNIQUE, session TEXT NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
)";

/// Accepted by Creem, and neither shown by the payment nor said to have failed: what has to be known of however long
/// ago it was, or the money could be paid back twice. See ActionRecord::isRefundPending().
constexpr const char *pendingRefunds = R"(
SELECT done.wish FROM lines done WHERE done.event = 'done'
    AND CASE WHEN json_valid(done.detail) THEN json_extract(done.detail, '$.answer.id') IS NULL
        AND json_extract(done.detail, '$.answer.status') NOT IN ('succeeded', 'failed', 'canceled') END
    AND NOT EXISTS (SELECT 1 FROM lines later WHERE later.wish = done.wish
        AND later.event IN ('refund-shown', 'given-up')))";

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

/// Of one instance at a time: it looks whether the file is sound, moves it, makes it, removes it.
MirrorResult<void> takeLock(FileLock &lock, const QString &path, std::chrono::milliseconds patience,
                            const std::function<bool()> &isWanted)
{
    switch (lock.take(patience, isWanted)) {
    case FileLock::Outcome::Held: break;
    case FileLock::Outcome::Busy:
        return tl::make_unexpected(MirrorError{MirrorError::Kind::Busy, path, u"lock file"_s});
    case FileLock::Outcome::Denied:
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, path, u"lock file: "_s + lock.reason()});
    }
    if (isWanted && !isWanted())
        return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, path, u"not wanted any more"_s});
    return {};
}

MirrorError damaged(const QString &path, const QString &why) { return {MirrorError::Kind::Damaged, path, why}; }

} // namespace

MirrorLocation journalBeside(const MirrorLocation &mirror)
{
    if (mirror.isInMemory())
        return mirror;
    const QFileInfo info(mirror.path);
    return {info.absolutePath() + u'/' + info.completeBaseName() + u".journal.sqlite"_s};
}

/// Also gives up waiting when its thread is asked to end.
MirrorResult<QStringList> removeJournal(const QString &path, std::chrono::milliseconds patience)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists())
        return QStringList();
    FileLock lock(path + u".lock"_s); // nobody opens it meanwhile
    const auto isWanted = [] { return !QThread::currentThread()->isInterruptionRequested(); };
    if (auto r = takeLock(lock, path, patience, isWanted); !r)
        return tl::make_unexpected(r.error());
    const QDeadlineTimer deadline(patience);
    const auto isOpen = [&] {
        const QStringList owners = folder.entryList({QFileInfo(path).fileName() + u".owner-*"_s}, QDir::Files);
        return std::any_of(owners.cbegin(), owners.cend(),
                           [&](const QString &owner) { return !FileLock::isFree(folder.filePath(owner)); });
    };
    while (isOpen()) {
        if (deadline.hasExpired() || !isWanted())
            return tl::make_unexpected(MirrorError{MirrorError::Kind::Busy, path, u"owner lock"_s});
        QThread::msleep(lookEvery.count());
    }
    // Locked until all of it is gone: who opens it before that would have its new files taken away.
    QStringList removed;
    for (const QString &name : folder.entryList({QFileInfo(path).fileName() + u'*'}, QDir::Files | QDir::Hidden)) {
        QFile file(folder.filePath(name));
        if (name == QFileInfo(lock.path()).fileName())
            continue;
        if (!file.remove())
            return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, file.fileName(), file.errorString()});
        removed.append(file.fileName());
    }
    lock.release();
    if (QDir().rmdir(folder.absolutePath())) // only when it is empty
        removed.append(folder.absolutePath());
    return removed;
}

JournalStore::JournalStore() = default;
JournalStore::~JournalStore() { close(); }

QString JournalStore::ownerPath(const QString &session) const { return m_location.path + u".owner-"_s + session; }

MirrorResult<JournalStore::Opened> JournalStore::open(const MirrorLocation &location,
                                                      const std::function<bool()> &isWanted)
{
    Q_ASSERT(!isOpen());
    m_location = location;
    m_session = QUuid::createUuid().toString(QUuid::Id128);
    Opened opened;
    if (location.isInMemory()) {
        if (auto r = openDatabase(); !r)
            return tl::make_unexpected(r.error());
        return opened;
    }
    if (auto r = prepareFolder(location.path); !r)
        return tl::make_unexpected(r.error());
    FileLock lock(location.path + u".lock"_s);
    if (auto r = takeLock(lock, location.path, openingTakesAtMost, isWanted); !r)
        return tl::make_unexpected(r.error());
    const bool isThere = QFile::exists(location.path);
    MirrorResult<void> result;
    if (isThere)
        result = isSqliteFile(location.path) || !QFileInfo(location.path).isReadable()
            ? openDatabase()
            : MirrorResult<void>(tl::make_unexpected(damaged(location.path, u"not a database"_s)));
    else
        result = createFile().and_then([this] { return openDatabase(); });
    if (!result && isThere && result.error().kind == MirrorError::Kind::Damaged) {
        const auto moved = ::setAside(location.path);
        if (!moved)
            return tl::make_unexpected(moved.error());
        opened.setAside = *moved;
        result = createFile().and_then([this] { return openDatabase(); });
    }
    if (!result)
        return tl::make_unexpected(result.error());
    m_owner.emplace(ownerPath(m_session));
    if (m_owner->take() != FileLock::Outcome::Held) {
        close();
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, location.path, u"owner lock"_s});
    }
    return opened;
}

MirrorResult<void> JournalStore::openToRead(const MirrorLocation &location)
{
    Q_ASSERT(!isOpen());
    m_location = location;
    m_session.clear();
    return openDatabase(sqlite::Database::Access::ReadOnly);
}

MirrorResult<void> JournalStore::createFile() const
{
    // Under another name until it is whole, and never readable for others: see the mirror's.
    const QString &path = m_location.path;
    const QString fresh = path + u".new"_s;
    for (const QString &old : {fresh, fresh + u"-journal"_s, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(old);
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, path, file.errorString()});
    file.close();
    sqlite::Database database;
    const bool made = database.open(fresh, sqlite::Database::Access::ReadWrite)
        && database.execute("PRAGMA synchronous = EXTRA") && database.begin() && database.execute(tables)
        && database.commit();
    if (!made) {
        const MirrorError error = toMirrorError(database.error().value_or(sqlite::Error{}), path);
        database.rollback();
        return tl::make_unexpected(error);
    }
    database.close();
    if (!file.rename(path))
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, path, file.errorString()});
    return {};
}

MirrorResult<void> JournalStore::openDatabase(sqlite::Database::Access access)
{
    m_database.clearError();
    if (!m_location.isInMemory() && access == sqlite::Database::Access::ReadWrite)
        QFile::setPermissions(m_location.path, ownerOnly);
    MirrorError error = damaged(m_location.path, u"not a journal"_s);
    if (m_database.open(databaseName(m_location), access)) {
        if (m_location.isInMemory())
            m_database.execute(tables);
        const qint64 version = m_database.pragma("user_version");
        if (version > schemaVersion)
            error = {MirrorError::Kind::NewerSchema, m_location.path, QString::number(version)};
        else if (version == schemaVersion && prepare(access))
            return {};
    }
    if (m_database.error()) {
        const bool misfit = m_database.error()->code == sqlite::genericError;
        error = toMirrorError(*m_database.error(), m_location.path);
        if (misfit)
            error.kind = MirrorError::Kind::Damaged;
    }
    m_database.close();
    m_database.clearError();
    return tl::make_unexpected(error);
}

bool JournalStore::prepare(sqlite::Database::Access access)
{
    if (access == sqlite::Database::Access::ReadWrite) {
        // FULL: what was said to be written must survive a power cut, because a request follows it.
        m_database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = FAST;"
                           " PRAGMA foreign_keys = ON;");
        sqlite::Statement check = m_database.prepare("PRAGMA quick_check(1)"); // it is small
        if (!check.step() || check.text(0) != "ok")
            return false;
    }
    // Whether the tables are ours: our statements fit them.
    sqlite::Statement lines = m_database.prepare("SELECT number, wish, event, at, session, detail FROM lines LIMIT 0");
    sqlite::Statement open = m_database.prepare("SELECT wish, claim, session FROM open LIMIT 0");
    m_dataVersion = m_database.pragma("data_version");
    return !m_database.error();
}

void JournalStore::close()
{
    m_database.close();
    m_database.clearError();
    m_owner.reset(); // not before: who takes over must find everything written
}

bool JournalStore::insert(const Entry &entry)
{
    sqlite::Statement line = m_database.prepare(
        "INSERT INTO lines (wish, event, at, session, detail) VALUES (?1, ?2, ?3, ?4, ?5)");
    const QByteArray detail = compact(entry.detail);
    return line.bind(1, entry.wishId)
        .bind(2, json::Open(entry.event).wire())
        .bind(3, QDateTime::currentMSecsSinceEpoch())
        .bind(4, m_session)
        .bind(5, QByteArrayView(detail))
        .run();
}

MirrorResult<void> JournalStore::add(const QList<Kept> &entries)
{
    if (!isOpen())
        return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, m_location.path, u"closed"_s});
    bool done = m_database.begin();
    for (const Kept &kept : entries) {
        done = done && insert(kept.entry);
        if (done && (isFinal(kept.entry.event) || kept.alsoCloses)) {
            sqlite::Statement release = m_database.prepare("DELETE FROM open WHERE wish = ?1");
            done = release.bind(1, kept.entry.wishId).run();
        }
    }
    if (!done || !m_database.commit())
        return tl::make_unexpected(fail());
    return {};
}

MirrorResult<QStringList> JournalStore::adopt()
{
    QStringList others;
    QStringList dead;
    QStringList adopted;
    if (m_location.isInMemory() || !isOpen())
        return adopted;
    {
        sqlite::Statement query = m_database.prepare("SELECT DISTINCT session FROM open WHERE session <> ?1");
        query.bind(1, m_session);
        while (query.step())
            others.append(query.string(0));
    }
    for (const QString &other : std::as_const(others))
        if (FileLock::isFree(ownerPath(other)))
            dead.append(other);
    if (dead.isEmpty() && !m_database.error())
        return adopted;
    bool done = m_database.begin();
    for (const QString &owner : std::as_const(dead)) {
        QStringList wishes;
        {
            // Asked again under the lock: another instance may have been faster.
            sqlite::Statement query = m_database.prepare("SELECT wish FROM open WHERE session = ?1 ORDER BY wish");
            query.bind(1, owner);
            while (query.step())
                wishes.append(query.string(0));
        }
        sqlite::Statement take = m_database.prepare("UPDATE open SET session = ?2 WHERE session = ?1");
        done = done && take.bind(1, owner).bind(2, m_session).run();
        for (const QString &wish : std::as_const(wishes))
            done = done && insert({wish, JournalEvent::Adopted, {{u"from"_s, owner}}});
        adopted += wishes;
    }
    if (!done || !m_database.commit())
        return tl::make_unexpected(fail());
    return adopted;
}

MirrorResult<QList<JournalLine>> JournalStore::linesAfter(qint64 number)
{
    QList<JournalLine> lines;
    {
        sqlite::Statement query = m_database.prepare(
            QByteArray("SELECT number, wish, event, at, session, detail FROM lines WHERE number > ?1 AND (?1 > 0 OR"
                       " number > (SELECT max(number) FROM lines) - 20000 OR wish IN (SELECT wish FROM open)"
                       " OR wish IN (")
            + pendingRefunds + ")) ORDER BY number");
        query.bind(1, number);
        while (query.step()) {
            const auto event = json::Open<JournalEvent>::fromWire(query.string(2)).known();
            if (!event)
                continue;
            lines.append(
                {query.integer(0), query.string(1), *event, QDateTime::fromMSecsSinceEpoch(query.integer(3), Qt::UTC),
                 query.string(4), QJsonDocument::fromJson(query.text(5).toByteArray()).object()});
        }
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    return lines;
}

MirrorResult<QList<JournalStore::Open>> JournalStore::openWishes()
{
    QList<Open> all;
    {
        sqlite::Statement query = m_database.prepare("SELECT wish, session FROM open");
        while (query.step())
            all.append({query.string(0), query.string(1) == m_session});
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    return all;
}

bool JournalStore::haveOthersWritten()
{
    const qint64 version = m_database.pragma("data_version");
    m_database.clearError(); // of a look nobody waits for; it must not become that of the next wish
    return std::exchange(m_dataVersion, version) != version;
}

MirrorError JournalStore::fail()
{
    const MirrorError error = toMirrorError(m_database.error().value_or(sqlite::Error{}), m_location.path);
    m_database.clearError();
    m_database.rollback();
    return error;
}
