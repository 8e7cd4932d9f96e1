// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// SQLite's C interface in RAII, and nothing more. Not Qt Sql: QVariant and QSqlResult take half as long again as SQLite
// itself to write a page of records (tests/bench/bench_mirror prints both), and it has no way to interrupt a query or
// to read an extended result code.

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <chrono>
#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace sqlite {

inline constexpr int genericError = 1; ///< SQLITE_ERROR: no such table, wrong SQL

struct Error
{
    int code = 0; ///< SQLite's extended result code
    QString message;
};

class Database;

/// One prepared statement. Values bound as views must outlive the step() that uses them.
class Statement
{
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    ~Statement();

    Statement &bind(int index, qint64 value); ///< index from 1
    Statement &bind(int index, QByteArrayView utf8);
    Statement &bind(int index, const QString &text);
    Statement &bindBlob(int index, QByteArrayView bytes);
    Statement &bindNull(int index);

    /// True while there is a row. False: done, or failed, which the database remembers.
    bool step();
    /// Runs to the end and makes it ready to be bound again. False: failed.
    bool run();
    /// Makes it ready to be bound again, also in the middle of its rows.
    void reset();

    bool isNull(int column) const; ///< from 0
    qint64 integer(int column) const;
    QByteArrayView text(int column) const; ///< UTF-8, valid until the next step() or reset()
    QByteArrayView blob(int column) const; ///< likewise
    QString string(int column) const;

private:
    friend class Database;
    Statement(Database *database, sqlite3_stmt *statement) : m_database(database), m_statement(statement) { }
    Database *m_database = nullptr;
    sqlite3_stmt *m_statement = nullptr;
};

/// One connection, used by one thread at a time; only interrupt() may be called from another.
///
/// The first failure sticks: from then on every statement is refused, so that no step can be lost between two others,
/// and whoever ends a piece of work asks error() once.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };

    Database() = default;
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database() { close(); }

    /// name: a path, or a file: URI. Never creates the file.
    bool open(const QString &name, Access access);
    void close(); ///< all statements must be gone
    bool isOpen() const { return m_handle; }

    bool execute(const char *sql); ///< one or more statements without results
    bool execute(const QByteArray &sql) { return execute(sql.constData()); }
    Statement prepare(const QByteArray &sql);
    qint64 pragma(const QByteArray &name); ///< an integer pragma; 0 after a failure

    bool begin(); ///< takes the write lock at once
    bool commit();
    void rollback(); ///< leaves error() as it is
    qint64 lastInsertRowid() const;
    qint64 changes() const;

    void interrupt(); ///< makes the running statement fail with SQLITE_INTERRUPT; from any thread

    const std::optional<Error> &error() const { return m_error; }
    void clearError() { m_error.reset(); }

private:
    friend class Statement;
    friend class Snapshot;
    static int waitForLock(void *database, int attempts);
    bool check(int code); ///< true for OK, ROW and DONE; otherwise remembers the error

    sqlite3 *m_handle = nullptr;
    std::optional<Error> m_error;
    std::chrono::steady_clock::time_point m_busySince; ///< when a lock was first found held that is waited for
    bool m_hasJournal = false;                         ///< a WAL, beside which others write while this one reads
};

/// As long as it lives, everything is read as it was at its first statement, and the file is locked once instead of by
/// each statement, which takes longer than reading a row. Where that would keep others from writing it does nothing.
class Snapshot
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database &m_database;
    bool m_isOpen = false;
};

} // namespace sqlite
