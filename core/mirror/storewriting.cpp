// SPDX-License-Identifier: GPL-3.0-or-later
#include "storestatements.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype knownAtMost = 200'000; // ids kept in memory while writing; some 20 MB
constexpr int firstField = 3;              // of what is bound to write a record

const int transactionProduct = fieldIndex(Resource::Transactions, "product");

ResourceStatements prepareFor(sqlite::Database &database, Resource resource)
{
    const QByteArray table = tableOf(resource);
    QByteArray names;
    QByteArray places;
    QByteArray assignments;
    QByteArray clearing;
    int index = firstField;
    for (const Field &field : fieldsOf(resource)) {
        const QByteArray place = "?" + QByteArray::number(index++);
        clearing += QByteArray(", ") + field.name + " = NULL";
        names += QByteArray(", ") + field.name;
        places += ", " + place;
        if (!field.learned)
            assignments += QByteArray(", ") + field.name + " = " + place;
    }
    ResourceStatements s;
    s.find = database.prepare("SELECT t.rowid, t.present, r.raw = ?2 FROM " + table + " t LEFT JOIN " + table
                              + "_raw r ON r.rowid = t.rowid WHERE t.id = ?1");
    s.insert = database.prepare(
        "INSERT INTO " + table + " (id, present" + names + ") VALUES (?1, ?2" + places + ") ON CONFLICT DO NOTHING");
    s.update = database.prepare("UPDATE " + table + " SET present = 1" + assignments + " WHERE rowid = ?1");
    s.clear = database.prepare("UPDATE " + table + " SET present = 0" + clearing + " WHERE rowid = ?1 AND present");
    s.insertRaw = database.prepare("INSERT OR REPLACE INTO " + table + "_raw (rowid, raw) VALUES (?1, ?2)");
    s.removeRaw = database.prepare("DELETE FROM " + table + "_raw WHERE rowid = ?1");
    s.text = database.prepare(searchTextSql(resource) + " WHERE rowid = ?1");
    s.addText = database.prepare("INSERT INTO " + table + "_text (rowid, text) VALUES (?1, ?2)");
    s.dropText = database.prepare(
        "INSERT INTO " + table + "_text (" + table + "_text, rowid, text) VALUES ('delete', ?1, ?2)");
    s.unindexed = database.prepare(searchTextSql(resource) + " WHERE rowid > ?1 AND present ORDER BY rowid LIMIT ?2");
    s.highest = database.prepare("SELECT max(rowid) FROM " + table);
    return s;
}

} // namespace

Store::Statements::Statements(sqlite::Database &database)
{
    for (const Resource resource : allResources)
        of(resource) = prepareFor(database, resource);
    reject = database.prepare(
        "INSERT OR REPLACE INTO rejected (resource, id, error, raw, at) VALUES (?1, ?2, ?3, ?4, ?5)");
    unreject = database.prepare("DELETE FROM rejected WHERE resource = ?1 AND id = ?2");
    productOf = database.prepare("SELECT rowid, product FROM transactions WHERE id = ?1");
    setProduct = database.prepare("UPDATE transactions SET product = ?2 WHERE rowid = ?1");
    planOf = database.prepare("SELECT product FROM subscriptions WHERE rowid = ?1");
    openPayments = database.prepare("SELECT rowid, subscription FROM transactions "
                                    "WHERE present AND product IS NULL AND subscription IS NOT NULL");
    oneTimeProducts = database.prepare(
        "SELECT id, EXISTS (SELECT 1 FROM notes WHERE key = 'assigned:' || id AND value = '1'), "
        "COALESCE((SELECT CAST(value AS INTEGER) FROM notes WHERE key = 'pages_read:' || id), 0) FROM products "
        "WHERE present AND billing_type = 'onetime' ORDER BY id");
    setNote = database.prepare("INSERT OR REPLACE INTO notes (key, value) VALUES (?1, ?2)");
    updateResource = database.prepare("UPDATE resources SET count = ?2, indexed_to = ?3 WHERE name = ?1");
}

bool Store::joinGroup()
{
    if (m_inGroup)
        return true;
    m_inGroup = m_database.begin();
    noticeOthers();
    return m_inGroup && !m_database.error();
}

Rowid Store::reference(Resource target, QByteArrayView id)
{
    QHash<QByteArray, Rowid> &known = m_known[size_t(target)];
    if (const auto it = known.constFind(QByteArray::fromRawData(id.data(), id.size())); it != known.cend())
        return *it;
    ResourceStatements &s = m_statements->of(target);
    s.find.bind(1, id).bindNull(2);
    Rowid row = s.find.step() ? Rowid(s.find.integer(0)) : 0;
    s.find.reset();
    if (row == 0 && !m_database.error()) {
        s.insert.bind(1, id).bind(2, qint64(0));
        for (int index = firstField; index < firstField + int(fieldsOf(target).size()); ++index)
            s.insert.bindNull(index);
        if (s.insert.run()) {
            row = Rowid(m_database.lastInsertRowid());
            rowsOf(m_changes, target).append(row);
        }
    }
    if (known.size() >= knownAtMost)
        known.clear();
    known.insert(id.toByteArray(), row);
    return row;
}

/// Binds what comes with the record, which has to live until the statement has run.
void Store::bindFields(sqlite::Statement &statement, Resource resource, const Incoming &record)
{
    const auto fields = fieldsOf(resource);
    Q_ASSERT(record.size() == qsizetype(fields.size()));
    for (size_t i = 0; i < fields.size(); ++i) {
        const int index = firstField + int(i);
        switch (record.kind(i)) {
        case Incoming::Kind::Null: statement.bindNull(index); break;
        case Incoming::Kind::Integer: statement.bind(index, record.integer(i)); break;
        case Incoming::Kind::Text: {
            const QByteArrayView text = record.text(i);
            if (fields[i].storage != Storage::Reference)
                statement.bind(index, text);
            else if (!text.isEmpty())
                statement.bind(index, qint64(reference(fields[i].target, text)));
            else
                statement.bindNull(index);
            break;
        }
        }
    }
}

/// The new row; 0: there is one of this id, or it failed.
Rowid Store::insert(Resource resource, const Incoming &record)
{
    ResourceStatements &s = m_statements->of(resource);
    bindFields(s.insert, resource, record);
    const Rowid product = resource == Resource::Transactions ? m_awaited.of(record.id()) : 0;
    if (product != 0)
        s.insert.bind(firstField + transactionProduct, qint64(product));
    s.insert.bind(1, record.id()).bind(2, qint64(1));
    if (!s.insert.run() || m_database.changes() == 0)
        return 0;
    const auto row = Rowid(m_database.lastInsertRowid());
    if (product != 0)
        m_awaited.remove(record.id());
    if (auto &known = m_known[size_t(resource)]; !known.isEmpty())
        known.remove(QByteArray::fromRawData(record.id().data(), record.id().size()));
    s.insertRaw.bind(1, qint64(row)).bindBlob(2, record.raw).run();
    ++m_counts[size_t(resource)];
    return row;
}

bool Store::write(Resource resource, const Incoming &record, Applied &applied)
{
    // After a new record there mostly comes another one: looking for it first would be in vain.
    bool &isNewExpected = m_isNewExpected[size_t(resource)];
    Rowid row = isNewExpected ? insert(resource, record) : 0;
    if (row == 0 && !m_database.error()) {
        ResourceStatements &s = m_statements->of(resource);
        s.find.bind(1, record.id()).bindBlob(2, record.raw);
        const auto known = s.find.step() ? Rowid(s.find.integer(0)) : 0;
        const bool wasPresent = known != 0 && s.find.integer(1) != 0;
        const bool isSame = wasPresent && s.find.integer(2) == 1;
        s.find.reset();
        isNewExpected = known == 0;
        if (isSame) {
            applied.rows.append(known);
            return true;
        }
        if (known != 0) {
            update(resource, known, record, wasPresent);
            rowsOf(m_changes, resource).append(known);
            applied.rows.append(known);
            ++(wasPresent ? applied.changed : applied.added);
            return !m_database.error();
        }
        row = insert(resource, record);
    }
    rowsOf(m_changes, resource).append(row);
    applied.rows.append(row);
    ++applied.added;
    return !m_database.error();
}

void Store::update(Resource resource, Rowid row, const Incoming &record, bool wasPresent)
{
    ResourceStatements &s = m_statements->of(resource);
    const bool isIndexed = row <= m_indexedTo[size_t(resource)];
    const QString before = isIndexed && wasPresent ? textOf(resource, row) : QString();
    const Rowid planBefore = resource == Resource::Subscriptions && wasPresent ? planOf(row) : 0;
    bindFields(s.update, resource, record);
    s.update.bind(1, qint64(row)).run();
    if (planBefore != 0 && planOf(row) != planBefore && !m_plansBefore.contains(row))
        m_plansBefore.insert(row, planBefore);
    if (const Rowid product = resource == Resource::Transactions ? m_awaited.of(record.id()) : 0; product != 0) {
        m_statements->setProduct.bind(1, qint64(row)).bind(2, qint64(product)).run();
        m_awaited.remove(record.id());
    }
    s.insertRaw.bind(1, qint64(row)).bindBlob(2, record.raw).run();
    if (isIndexed)
        changeText(resource, row, before, textOf(resource, row));
    if (!wasPresent)
        ++m_counts[size_t(resource)];
}

MirrorResult<Applied> Store::apply(const Batch &batch)
{
    Applied applied;
    if (!joinGroup())
        return tl::make_unexpected(fail());
    if (batch.resource == Resource::Transactions)
        keepProducts(); // those that come now are of the plans as they are now
    const QString resource = resourceName(batch.resource);
    for (const Incoming &record : batch.records) {
        if (!write(batch.resource, record, applied))
            return tl::make_unexpected(fail());
        if (m_rejectedCount > 0) {
            m_statements->unreject.bind(1, resource).bind(2, record.id()).run();
            m_rejectedCount -= m_database.changes();
        }
    }
    for (const RejectedRecord &record : batch.rejected) {
        const QString id = record.id.isEmpty() ? keyWithoutId(record.raw) : record.id;
        sqlite::Statement &find = m_statements->of(batch.resource).find;
        find.bind(1, id).bindNull(2);
        if (find.step() && find.integer(1) != 0)
            applied.rejectedRows.append(Rowid(find.integer(0)));
        else
            applied.rejectedIds.append(id);
        find.reset();
        m_statements->reject.bind(1, resource).bind(2, id).bind(3, record.error.toString()).bindBlob(4, record.raw);
        m_statements->reject.bind(5, QDateTime::currentMSecsSinceEpoch()).run();
        ++m_rejectedCount; // too high when it was there before; only zero has a meaning
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    applied.count = m_counts[size_t(batch.resource)];
    applied.awaited = m_awaited.size();
    return applied;
}

MirrorResult<qint64> Store::remove(Resource resource, const QList<Rowid> &rows)
{
    if (!joinGroup())
        return tl::make_unexpected(fail());
    ResourceStatements &s = m_statements->of(resource);
    qint64 removed = 0;
    for (const Rowid row : rows) {
        const QString text = row <= m_indexedTo[size_t(resource)] ? textOf(resource, row) : QString();
        s.clear.bind(1, qint64(row)).run();
        if (m_database.error() || m_database.changes() == 0)
            continue; // gone since whoever asks has looked
        changeText(resource, row, text, {});
        s.removeRaw.bind(1, qint64(row)).run();
        --m_counts[size_t(resource)];
        ++removed;
        rowsOf(m_changes, resource).append(row);
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    return removed;
}

MirrorResult<void> Store::setSweep(Resource resource, const SweepState &state)
{
    if (!joinGroup())
        return tl::make_unexpected(fail());
    sqlite::Statement update = m_database.prepare("UPDATE resources SET sweep = ?2, seen = ?3 WHERE name = ?1");
    update.bind(1, QString(resourceName(resource))).bindBlob(2, state.state).bindBlob(3, state.seen);
    if (!update.run())
        return tl::make_unexpected(fail());
    return {};
}

MirrorResult<void> Store::setNote(const QString &key, const QString &value)
{
    if (!joinGroup())
        return tl::make_unexpected(fail());
    if (!m_statements->setNote.bind(1, key).bind(2, value).run())
        return tl::make_unexpected(fail());
    return {};
}

MirrorResult<RowChanges> Store::commit()
{
    if (!m_inGroup)
        return RowChanges{};
    keepProducts();
    for (const Resource resource : allResources)
        m_statements->updateResource.bind(1, QString(resourceName(resource)))
            .bind(2, m_counts[size_t(resource)])
            .bind(3, m_indexedTo[size_t(resource)])
            .run();
    if (m_awaited.hasChanged()) {
        const QByteArray awaited = m_awaited.write();
        m_statements->setNote.bind(1, QByteArrayView("awaited")).bind(2, QByteArrayView(awaited)).run();
    }
    if (!m_database.commit())
        return tl::make_unexpected(fail());
    m_inGroup = false;
    return std::exchange(m_changes, {});
}

QString Store::textOf(Resource resource, Rowid row)
{
    sqlite::Statement &text = m_statements->of(resource).text;
    text.bind(1, qint64(row));
    const QString result = text.step() ? searchText(resource, text) : QString();
    text.reset();
    return result;
}

void Store::changeText(Resource resource, Rowid row, const QString &before, const QString &after)
{
    if (before == after)
        return;
    ResourceStatements &s = m_statements->of(resource);
    if (!before.isEmpty())
        s.dropText.bind(1, qint64(row)).bind(2, before).run();
    if (!after.isEmpty())
        s.addText.bind(1, qint64(row)).bind(2, after).run();
}

MirrorResult<bool> Store::indexSome(int rows)
{
    Q_ASSERT(!m_inGroup);
    for (const Resource resource : allResources) {
        ResourceStatements &s = m_statements->of(resource);
        qint64 &indexedTo = m_indexedTo[size_t(resource)];
        const auto readHighest = [&s] {
            const qint64 highest = s.highest.step() ? s.highest.integer(0) : 0;
            s.highest.reset();
            return highest;
        };
        if (indexedTo >= readHighest() && !m_database.error())
            continue;
        if (!joinGroup())
            return tl::make_unexpected(fail());
        const qint64 highest = readHighest(); // again: until the lock was ours another instance may have added rows
        int count = 0;
        qint64 last = indexedTo;
        s.unindexed.bind(1, indexedTo).bind(2, qint64(rows));
        while (s.unindexed.step()) {
            last = s.unindexed.integer(0);
            s.addText.bind(1, last).bind(2, searchText(resource, s.unindexed)).run();
            ++count;
        }
        s.unindexed.reset();
        indexedTo = count < rows ? highest : last;
        if (m_database.error())
            return tl::make_unexpected(fail());
        if (const auto done = commit(); !done)
            return tl::make_unexpected(done.error());
        return true;
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    return false;
}
