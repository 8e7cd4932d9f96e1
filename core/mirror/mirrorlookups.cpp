// SPDX-License-Identifier: GPL-3.0-or-later
// What jobs ask the reader for, one question and one answer at a time; its views are in mirrorreader.cpp.
#include "mirrorreader.h"

using namespace Qt::StringLiterals;

MirrorResult<void> MirrorReader::requireOpen() const
{
    if (!m_database.isOpen()) // nothing can be read, which is not the same as that there is nothing
        return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, m_name, u"closed"_s});
    return {};
}

MirrorResult<QByteArray> MirrorReader::raw(Resource resource, const QString &id)
{
    if (const auto open = requireOpen(); !open)
        return tl::make_unexpected(open.error());
    QByteArray json;
    {
        sqlite::Statement query = m_database.prepare(
            "SELECT raw FROM " + tableOf(resource) + "_raw WHERE rowid = (SELECT rowid FROM " + tableOf(resource)
            + " WHERE id = ?1)");
        query.bind(1, id);
        if (query.step())
            json = query.blob(0).toByteArray();
    }
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return json;
}

MirrorResult<QList<QByteArray>> MirrorReader::raw(Resource resource, const std::vector<Rowid> &rows)
{
    if (const auto open = requireOpen(); !open)
        return tl::make_unexpected(open.error());
    QList<QByteArray> records;
    records.reserve(qsizetype(rows.size()));
    {
        sqlite::Statement query = m_database.prepare("SELECT raw FROM " + tableOf(resource) + "_raw WHERE rowid = ?1");
        for (const Rowid row : rows) {
            query.bind(1, qint64(row));
            records.append(query.step() ? query.blob(0).toByteArray() : QByteArray());
            query.reset();
        }
    }
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return records;
}

MirrorResult<QString> MirrorReader::productOfTransaction(const QString &id)
{
    if (const auto open = requireOpen(); !open)
        return tl::make_unexpected(open.error());
    QString product;
    {
        sqlite::Statement query = m_database.prepare(
            "SELECT p.id FROM transactions t JOIN products p ON p.rowid = "
            "COALESCE(t.product, (SELECT s.product FROM subscriptions s WHERE s.rowid = t.subscription)) "
            "WHERE t.id = ?1");
        query.bind(1, id);
        if (query.step())
            product = query.string(0);
    }
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return product;
}

MirrorResult<RowOrder> MirrorReader::evaluate(const MirrorQuery &query)
{
    if (const auto loaded = loadColumns(); !loaded) // what was read of them until then is not all that there is
        return tl::make_unexpected(loaded.error());
    const sqlite::Snapshot snapshot(m_database);
    auto answer = m_engine->evaluate(m_database, query, {}, [this] { return m_stopping.load(); });
    if (answer)
        return answer->order;
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, m_name, u"stopped"_s});
}

MirrorResult<QList<MirrorRow>> MirrorReader::rows(Resource resource, const std::vector<Rowid> &rows)
{
    if (const auto open = requireOpen(); !open)
        return tl::make_unexpected(open.error());
    const sqlite::Snapshot snapshot(m_database);
    QList<MirrorRow> read = m_rows[size_t(resource)]->read(rows);
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return read;
}

MirrorResult<QStringList> MirrorReader::ids(Resource resource, const std::vector<Rowid> &rows)
{
    if (const auto open = requireOpen(); !open)
        return tl::make_unexpected(open.error());
    const sqlite::Snapshot snapshot(m_database);
    sqlite::Statement query = m_database.prepare("SELECT id FROM " + tableOf(resource) + " WHERE rowid = ?1");
    QStringList ids;
    for (const Rowid row : rows) {
        query.bind(1, qint64(row));
        ids.append(query.step() ? query.string(0) : QString());
        query.reset();
    }
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return ids;
}

MirrorResult<const Engine *> MirrorReader::engine()
{
    if (const auto loaded = loadColumns(); !loaded)
        return tl::make_unexpected(loaded.error());
    return m_engine.get();
}

MirrorResult<SeenChanges> MirrorReader::seenChanges()
{
    if (const auto open = requireOpen(); !open)
        return tl::make_unexpected(open.error());
    SeenChanges changes = readSeenChanges(m_database);
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return changes;
}

MirrorResult<QList<MrrDay>> MirrorReader::mrrDays()
{
    if (const auto open = requireOpen(); !open)
        return tl::make_unexpected(open.error());
    QList<MrrDay> days = readMrrDays(m_database);
    if (m_database.error())
        return tl::make_unexpected(takeError());
    return days;
}
