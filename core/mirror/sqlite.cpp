// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite.h"

#include <sqlite3.h>

#include <thread>
#include <utility>

namespace sqlite {

namespace {

constexpr std::chrono::seconds lockedAtMost{10};

int length(qsizetype size) { return int(std::min<qsizetype>(size, 1'000'000'000)); } // SQLite's own limit is below

} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_statement(std::exchange(other.m_statement, nullptr))
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement); // repeats the error of the last step(), which the database has already
}

Statement &Statement::bind(int index, qint64 value)
{
    if (m_statement)
        m_database->check(sqlite3_bind_int64(m_statement, index, value));
    return *this;
}

Statement &Statement::bind(int index, QByteArrayView utf8)
{
    // A null pointer would bind NULL instead of an empty text.
    const char *data = utf8.isEmpty() ? "" : utf8.data();
    if (m_statement)
        m_database->check(sqlite3_bind_text(m_statement, index, data, length(utf8.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (m_statement)
        m_database->check(
            sqlite3_bind_text(m_statement, index, utf8.constData(), length(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bindBlob(int index, QByteArrayView bytes)
{
    const char *data = bytes.isEmpty() ? "" : bytes.data();
    if (m_statement)
        m_database->check(sqlite3_bind_blob(m_statement, index, data, length(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bindNull(int index)
{
    if (m_statement)
        m_database->check(sqlite3_bind_null(m_statement, index));
    return *this;
}

bool Statement::step()
{
    if (!m_statement || m_database->m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    m_database->check(code);
    return code == SQLITE_ROW;
}

bool Statement::run()
{
    while (step()) { }
    reset();
    return m_statement && !m_database->m_error;
}

void Statement::reset()
{
    sqlite3_reset(m_statement); // repeats the error of the last step()
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QByteArrayView Statement::text(int column) const
{
    const unsigned char *data = sqlite3_column_text(m_statement, column);
    return {data, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QByteArrayView Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {data, qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QString Statement::string(int column) const { return isNull(column) ? QString() : QString::fromUtf8(text(column)); }

bool Database::open(const QString &name, Access access)
{
    Q_ASSERT(!m_handle);
    // Its statistics, which nobody asks for, take a lock of the whole program at each allocation.
    [[maybe_unused]] static const int once = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    const int flags = (access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_URI
        | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(name.toUtf8().constData(), &m_handle, flags, nullptr);
    if (!check(code)) {
        close();
        return false;
    }
    sqlite3_busy_handler(m_handle, waitForLock, this);
    Statement journal = prepare("PRAGMA journal_mode");
    m_hasJournal = journal.step() && journal.text(0) == "wal";
    clearError(); // of a file that is none: whoever wants something of it will hear so
    return true;
}

/// SQLite's own handler looks every tenth of a second at last: between two locks that are held for a moment each it
/// finds none free for seconds, while someone waits for rows.
int Database::waitForLock(void *database, int attempts)
{
    using namespace std::chrono;
    auto *self = static_cast<Database *>(database);
    if (attempts == 0)
        self->m_busySince = steady_clock::now();
    if (steady_clock::now() - self->m_busySince >= lockedAtMost)
        return 0;
    std::this_thread::sleep_for(milliseconds(1));
    return 1;
}

void Database::close()
{
    [[maybe_unused]] const int code = sqlite3_close(m_handle);
    Q_ASSERT(code == SQLITE_OK); // SQLITE_BUSY: a statement is still alive
    m_handle = nullptr;
}

bool Database::execute(const char *sql)
{
    return !m_error && m_handle && check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr));
}

Statement Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (m_error || !m_handle
        || !check(sqlite3_prepare_v3(
            m_handle, sql.constData(), length(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr)))
        return {};
    return {this, statement};
}

qint64 Database::pragma(const QByteArray &name)
{
    Statement statement = prepare("PRAGMA " + name);
    return statement.step() ? statement.integer(0) : 0;
}

bool Database::begin() { return execute("BEGIN IMMEDIATE"); }
bool Database::commit() { return execute("COMMIT"); }

void Database::rollback()
{
    // Some errors have rolled back already; a second time says so and changes nothing.
    if (m_handle && !sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

qint64 Database::lastInsertRowid() const { return sqlite3_last_insert_rowid(m_handle); }
qint64 Database::changes() const { return sqlite3_changes64(m_handle); }

void Database::interrupt()
{
    if (m_handle)
        sqlite3_interrupt(m_handle);
}

bool Database::check(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return true;
    if (!m_error)
        m_error = Error{code, QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code))};
    return false;
}

Snapshot::Snapshot(Database &database) : m_database(database)
{
    if (m_database.m_hasJournal && sqlite3_get_autocommit(m_database.m_handle))
        m_isOpen = m_database.execute("BEGIN");
}

Snapshot::~Snapshot()
{
    if (m_isOpen)
        sqlite3_exec(m_database.m_handle, "COMMIT", nullptr, nullptr, nullptr); // nothing was written that could fail
}

} // namespace sqlite
