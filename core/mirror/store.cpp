// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include "filelock.h"
#include "schema.h"
#include "storestatements.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 checkedAtOnce = 16LL * 1024 * 1024; // bytes that are read in some ten milliseconds
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr std::chrono::seconds openingTakesAtMost{20};
constexpr qint64 walAtMost = 128LL * 1024 * 1024; // bytes; a first sync of 100,000 payments needn't stop for it

} // namespace

Store::Store() = default;
Store::~Store() { close(); }

MirrorResult<Store::Opened> Store::open(const MirrorLocation &location)
{
    auto opened = openAt(location);
    m_whyClosed = opened ? MirrorError{MirrorError::Kind::Other, location.path, u"closed"_s} : opened.error();
    return opened;
}

MirrorResult<Store::Opened> Store::openAt(const MirrorLocation &location)
{
    Q_ASSERT(!isOpen());
    m_location = location;
    m_isUnchecked = false;
    if (std::exchange(m_wasOpen, true)) {
        ++m_losses; // it is closed and opened again when its file was damaged
        m_lastLoss = {MirrorError::Kind::Damaged, location.path, {}};
    }
    Opened opened;
    opened.name = databaseName(location);
    if (location.isInMemory()) {
        opened.isNew = true;
        if (auto r = openDatabase(opened.name); !r)
            return tl::make_unexpected(r.error());
        return opened;
    }
    if (auto r = prepareFolder(location.path); !r)
        return tl::make_unexpected(r.error());
    // One instance at a time looks whether the file is sound, moves it, makes it: the other finds it made.
    FileLock lock(location.path + u".lock"_s);
    if (const auto outcome = lock.take(openingTakesAtMost); outcome != FileLock::Outcome::Held) {
        const bool denied = outcome == FileLock::Outcome::Denied;
        return tl::make_unexpected(MirrorError{denied ? MirrorError::Kind::ReadOnly : MirrorError::Kind::Busy,
                                               location.path, u"lock file: "_s + lock.reason()});
    }
    if (auto r = openFile(opened); !r)
        return tl::make_unexpected(r.error());
    return opened;
}

MirrorResult<void> Store::openFile(Opened &opened)
{
    const QString &path = m_location.path;
    const auto makeNew = [&]() -> MirrorResult<void> {
        opened.isNew = true;
        if (auto made = createFile(); !made)
            return made;
        return openDatabase(path);
    };
    if (!QFile::exists(path))
        return makeNew();

    MirrorResult<void> result;
    if (!isSqliteFile(path) && QFileInfo(path).isReadable())
        result = tl::make_unexpected(MirrorError{MirrorError::Kind::Damaged, path, u"not a database"_s});
    else
        result = openDatabase(path);
    if (result) {
        const bool wasClosed = m_database.pragma("user_version") == schemaVersion && note(u"closed"_s) == u"1"_s;
        m_isUnchecked = !wasClosed;
        if (!wasClosed && QFileInfo(path).size() <= checkedAtOnce) {
            if (const auto sound = check(); !sound)
                result = tl::make_unexpected(sound.error());
            else if (!*sound)
                result = tl::make_unexpected(MirrorError{MirrorError::Kind::Damaged, path, u"quick_check"_s});
        }
        opened.isUnchecked = !wasClosed && QFileInfo(path).size() > checkedAtOnce;
        if (result) {
            if (auto r = setNote(u"closed"_s, u"0"_s); !r)
                result = r;
            else if (auto c = commit(); !c)
                result = tl::make_unexpected(c.error());
        }
    }
    if (result || result.error().kind != MirrorError::Kind::Damaged) {
        if (!result)
            close();
        return result;
    }
    close();
    const auto moved = ::setAside(path);
    if (!moved)
        return tl::make_unexpected(moved.error());
    opened.setAside = *moved;
    return makeNew();
}

MirrorResult<void> Store::createFile() const
{
    // Made under another name and then named: a file by the mirror's name is never half made. SQLite would create it
    // readable for all; its -wal and -shm follow the permissions of the file.
    const QString &path = m_location.path;
    const QString fresh = path + u".new"_s;
    for (const QString &old : {fresh, fresh + u"-journal"_s, path + u"-wal"_s, path + u"-shm"_s})
        QFile::remove(old);
    QFile file(fresh);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, path, file.errorString()});
    file.close();
    sqlite::Database database;
    // Larger than SQLite's: a record's JSON fills a sixth of its pages, and each costs two calls of the system.
    if (!database.open(fresh, sqlite::Database::Access::ReadWrite) || !database.execute("PRAGMA page_size = 16384")
        || !migrate(database))
        return tl::make_unexpected(toMirrorError(*database.error(), path));
    database.close();
    if (!file.rename(path))
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, path, file.errorString()});
    return {};
}

MirrorResult<void> Store::openDatabase(const QString &name)
{
    m_database.clearError();
    if (!m_location.isInMemory())
        QFile::setPermissions(m_location.path, ownerOnly); // of a restored backup, say; SQLite says when it can't write
    const bool opened = m_database.open(name, sqlite::Database::Access::ReadWrite);
    const qint64 version = opened ? m_database.pragma("user_version") : 0;
    if (version > schemaVersion) {
        close();
        return tl::make_unexpected(MirrorError{MirrorError::Kind::NewerSchema, m_location.path, {}});
    }
    MirrorError error{MirrorError::Kind::Damaged, m_location.path, u"not a mirror"_s};
    // A file by this name has had its tables since it got the name.
    const bool isOurs = m_location.isInMemory() || version > 0 || m_database.error();
    if (opened && isOurs && prepare())
        return {};
    if (m_database.error()) {
        // Plain SQLITE_ERROR: our statements don't fit the tables.
        const bool misfit = m_database.error()->code == sqlite::genericError;
        error = toMirrorError(*m_database.error(), m_location.path);
        if (misfit)
            error.kind = MirrorError::Kind::Damaged;
    }
    close();
    return tl::make_unexpected(error);
}

bool Store::prepare()
{
    m_database.execute(
        "PRAGMA journal_mode = WAL;" // refused in memory, which is fine
        "PRAGMA synchronous = NORMAL;"
        "PRAGMA secure_delete = FAST;" // Debian's default, zeroing, costs a write for each freed page
        "PRAGMA cache_size = -32000;"  // KiB; the ids' indices are written all over
        "PRAGMA journal_size_limit = 33554432;"
        "PRAGMA temp_store = MEMORY;");
    if (const qint64 page = m_database.pragma("page_size"); page > 0)
        m_database.execute("PRAGMA wal_autocheckpoint = " + QByteArray::number(walAtMost / page));
    if (!migrate(m_database))
        return false;
    m_statements = std::make_unique<Statements>(m_database);
    m_dataVersion = m_database.pragma("data_version");
    const int found = readShared();
    sqlite::Statement rejectedCount = m_database.prepare("SELECT count(*) FROM rejected");
    m_rejectedCount = rejectedCount.step() ? rejectedCount.integer(0) : 0;
    if (m_database.error())
        return false;
    return found == resourceCount;
}

void Store::close()
{
    if (m_database.isOpen() && m_statements && !m_database.error() && !m_location.isInMemory()) {
        if (m_inGroup)
            (void)commit();
        if (!m_isUnchecked && setNote(u"closed"_s, u"1"_s))
            (void)commit(); // if this fails the file is only checked once more
    }
    m_statements.reset();
    m_database.close();
    m_database.clearError();
    m_known = {};
    m_changes = {};
    m_plansBefore = {};
    m_inGroup = false;
}

void StoreStop::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_isStopped = true;
    if (m_running)
        m_running->interrupt();
}

bool StoreStop::begin(sqlite::Database &database)
{
    const std::scoped_lock lock(m_mutex);
    m_running = m_isStopped ? nullptr : &database;
    return m_running;
}

void StoreStop::end()
{
    const std::scoped_lock lock(m_mutex);
    m_running = nullptr;
}

MirrorResult<bool> Store::verify()
{
    if (!m_stop->begin(m_database))
        return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, m_location.path, u"stopped"_s});
    const auto sound = check();
    m_stop->end();
    return sound;
}

MirrorResult<bool> Store::check()
{
    m_database.clearError();
    bool sound = false;
    {
        sqlite::Statement check = m_database.prepare("PRAGMA quick_check(1)");
        sound = check.step() && check.text(0) == "ok";
    }
    if (!m_database.error()) {
        m_isUnchecked = m_isUnchecked && !sound;
        return sound;
    }
    const MirrorError error = toMirrorError(*m_database.error(), m_location.path);
    m_database.clearError();
    if (error.kind == MirrorError::Kind::Damaged)
        return false;
    return tl::make_unexpected(error);
}

MirrorResult<SweepState> Store::sweep(Resource resource)
{
    SweepState state;
    sqlite::Statement query = m_database.prepare("SELECT sweep, seen FROM resources WHERE name = ?1");
    query.bind(1, QString(resourceName(resource)));
    if (query.step())
        state = {query.blob(0).toByteArray(), query.blob(1).toByteArray()};
    if (m_database.error())
        return tl::make_unexpected(fail());
    return state;
}

MirrorResult<QString> Store::note(const QString &key)
{
    sqlite::Statement query = m_database.prepare("SELECT value FROM notes WHERE key = ?1");
    query.bind(1, key);
    const QString value = query.step() ? query.string(0) : QString();
    if (m_database.error())
        return tl::make_unexpected(fail());
    return value;
}

MirrorResult<QByteArray> Store::raw(Resource resource, const QString &id)
{
    sqlite::Statement query = m_database.prepare("SELECT r.raw FROM " + tableOf(resource) + " t JOIN "
                                                 + tableOf(resource) + "_raw r ON r.rowid = t.rowid WHERE t.id = ?1");
    query.bind(1, id);
    const QByteArray raw = query.step() ? query.blob(0).toByteArray() : QByteArray();
    if (m_database.error())
        return tl::make_unexpected(fail());
    return raw;
}

MirrorResult<QList<Rowid>> Store::presentRows(Resource resource)
{
    QList<Rowid> rows;
    sqlite::Statement query = m_database.prepare(
        "SELECT rowid FROM " + tableOf(resource) + " WHERE present ORDER BY rowid");
    while (query.step())
        rows.append(Rowid(query.integer(0)));
    if (m_database.error())
        return tl::make_unexpected(fail());
    return rows;
}

MirrorResult<void> Store::checkpoint()
{
    if (m_location.isInMemory())
        return {};
    // Readers go on, what they still need stays; and nobody writes, so the pages that were kept at hand are let go.
    m_database.execute("PRAGMA wal_checkpoint(PASSIVE); PRAGMA shrink_memory;");
    if (m_database.error())
        return tl::make_unexpected(fail());
    return {};
}

MirrorError Store::fail()
{
    const MirrorError error = toMirrorError(m_database.error().value_or(sqlite::Error{}), m_location.path);
    ++m_failures;
    m_database.clearError();
    m_database.rollback();
    if (m_inGroup) {
        ++m_losses;
        m_lastLoss = error;
    }
    m_inGroup = false;
    m_changes = {};
    m_plansBefore = {};
    m_known = {}; // what was made in the group is gone
    readShared();
    m_database.clearError();
    return error;
}

void Store::noticeOthers()
{
    const qint64 version = m_database.pragma("data_version");
    if (version != m_dataVersion) {
        readShared();
        m_rejectedCount = 1; // perhaps; only zero has a meaning
        m_othersWrote = true;
    }
    m_dataVersion = version;
}

bool Store::haveOthersWritten()
{
    noticeOthers();
    return std::exchange(m_othersWrote, false);
}

int Store::readShared()
{
    int found = 0;
    sqlite::Statement resources = m_database.prepare("SELECT name, count, indexed_to FROM resources");
    while (resources.step()) {
        if (const auto resource = resourceNamed(resources.string(0))) {
            m_counts[size_t(*resource)] = resources.integer(1);
            m_indexedTo[size_t(*resource)] = resources.integer(2);
            ++found;
        }
    }
    sqlite::Statement awaited = m_database.prepare("SELECT value FROM notes WHERE key = 'awaited'");
    if (awaited.step())
        m_awaited.read(awaited.text(0));
    else if (!m_database.error()) // otherwise it is not known, and what was is kept
        m_awaited.read({});
    return found;
}
