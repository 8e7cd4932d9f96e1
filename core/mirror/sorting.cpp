// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Engine that puts rows in order.
#include "core/format/countries.h"
#include "engine.h"
#include "sortorder.h"

#include <algorithm>
#include <functional>

namespace {

constexpr int idsBetweenStops = 256; // a visit may look into a record

/// By when they were made is how they are ordered in the first place.
QByteArray orderName(Resource resource, const QByteArray &key)
{
    const ViewColumn *column = viewColumn(resource, key);
    const bool isBase = !column || (column->source == Source::Field && qstrcmp(column->field, "created") == 0);
    return isBase ? QByteArray() : key;
}

} // namespace

std::vector<Rowid> Engine::baseOrder(Resource resource, const Stop &stop) const
{
    const Columns &all = columns(resource);
    std::vector<Rowid> rows;
    for (Rowid row = 1; row < all.top(); ++row)
        if (all.present()[row])
            rows.push_back(row);
    if (const int created = fieldIndex(resource, "created"); created >= 0)
        return sortedBy(all.integers(created), std::move(rows), stop);
    std::reverse(rows.begin(), rows.end()); // without a time: as the server lists them, newest first
    return rows;
}

RowOrder Engine::cachedOrder(Resource resource, const QByteArray &key) const
{
    const QByteArray name = orderName(resource, key);
    for (const CachedOrder &cached : m_orders[size_t(resource)])
        if (cached.key == name && cached.revision == m_revision)
            return cached.order;
    return {};
}

RowOrder Engine::ordered(sqlite::Database &database, Resource resource, const QByteArray &key, const Stop &stop)
{
    constexpr qsizetype kept = 3; // the newest-first one, which all others start from, and the last two chosen
    if (RowOrder order = cachedOrder(resource, key))
        return order;
    const QByteArray name = orderName(resource, key);
    const ViewColumn *column = viewColumn(resource, key);
    std::vector<Rowid> rows;
    if (name.isEmpty()) {
        rows = baseOrder(resource, stop);
    } else if (const RowOrder base = ordered(database, resource, {}, stop); !base) {
        return {};
    } else if (column->source == Source::Id) {
        const auto take = [&rows](Rowid row) {
            rows.push_back(row);
            return true;
        };
        if (!walkIds(database, resource, Qt::AscendingOrder, columns(resource).present(), stop, take))
            return {};
    } else {
        const std::vector<qint64> keys = sortKeys(database, resource, *column, stop);
        if (keys.size() < columns(resource).top())
            return {};
        rows = sortedBy(keys, *base, stop);
    }
    if (stop())
        return {}; // it may have been in the middle of it
    auto order = std::make_shared<const std::vector<Rowid>>(std::move(rows));
    QList<CachedOrder> &cache = m_orders[size_t(resource)];
    cache.removeIf([&](const CachedOrder &cached) { return cached.key == name || cached.revision != m_revision; });
    if (cache.size() >= kept)
        cache.removeAt(1);
    cache.append({name, order, m_revision});
    return order;
}

/// Ids are not in memory, where a million would take 40 MB and some more to be ranked: few sort by them. The index that
/// finds a record by its id yields them in order, the first at once.
bool Engine::walkIds(sqlite::Database &database, Resource resource, Qt::SortOrder order,
                     const std::vector<quint8> &rows, const Stop &stop, const std::function<bool(Rowid)> &visit)
{
    if (size_t(std::count(rows.begin(), rows.end(), quint8(1))) > fewIds) {
        sqlite::Statement index = database.prepare(idOrderSql(resource, order));
        for (int n = 1; index.step(); ++n) {
            if (n % idsBetweenStops == 0 && stop())
                return false;
            const auto row = Rowid(index.integer(0));
            if (row < rows.size() && rows[row] && !visit(row))
                break;
        }
        return !database.error();
    }
    std::vector<std::pair<QByteArray, Rowid>> ids;
    sqlite::Statement query = database.prepare("SELECT id FROM " + tableOf(resource) + " WHERE rowid = ?1");
    int asked = 0;
    for (Rowid row = 0; row < rows.size(); ++row) {
        if (!rows[row])
            continue;
        if (++asked % idsBetweenStops == 0 && stop())
            return false; // each may be a page that is still on the disk
        query.bind(1, qint64(row));
        if (query.step())
            ids.emplace_back(query.text(0).toByteArray(), row);
        query.reset();
    }
    if (order == Qt::AscendingOrder)
        std::sort(ids.begin(), ids.end());
    else
        std::sort(ids.begin(), ids.end(), std::greater());
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i % idsBetweenStops == 0 && stop())
            return false;
        if (!visit(ids[i].second))
            break;
    }
    return !database.error();
}

const std::vector<qint64> &Engine::ranks(sqlite::Database &database, Resource resource, const QByteArray &expression,
                                         const Stop &stop)
{
    const QByteArray key = tableOf(resource) + '.' + expression;
    std::shared_ptr<CachedRanks> &cached = m_ranks[key];
    if (!cached)
        cached = std::make_shared<CachedRanks>();
    if (cached->revision != m_revisions[size_t(resource)]) {
        cached->ranks = textRanks(
            database, "SELECT rowid, " + expression + " FROM " + tableOf(resource), columns(resource).top(), stop);
        cached->revision = cached->ranks.empty() ? 0 : m_revisions[size_t(resource)];
    }
    return cached->ranks;
}

bool Engine::warm(sqlite::Database &database, Resource resource, const Stop &stop)
{
    for (const ViewColumn &column : viewColumns(resource)) {
        if (stop())
            break;
        const int field = fieldIndex(resource, column.field);
        if (column.source == Source::Name) {
            const Resource target = fieldsOf(resource)[size_t(field)].target;
            ranks(database, target, nameExpression(target), stop);
        } else if (column.source == Source::Field && fieldsOf(resource)[size_t(field)].storage == Storage::Text) {
            ranks(database, resource, column.field, stop);
        }
    }
    return !stop() && !database.error();
}

std::vector<qint64> Engine::sortKeys(sqlite::Database &database, Resource resource, const ViewColumn &column,
                                     const Stop &stop)
{
    const Columns &all = columns(resource);
    const Rowid top = all.top();
    const int field = fieldIndex(resource, column.sortField ? column.sortField : column.field);
    const int currency = fieldIndex(resource, "currency");
    std::vector<qint64> keys(top, noInteger);
    switch (column.source) {
    case Source::Field:
        switch (fieldsOf(resource)[size_t(field)].storage) {
        case Storage::Integer:
            for (Rowid row = 0; row < top; ++row)
                keys[row] = all.integers(field)[row];
            return keys;
        case Storage::Text: return ranks(database, resource, fieldsOf(resource)[size_t(field)].name, stop);
        case Storage::Word: {
            QStringList shown = all.dictionary(field).texts();
            if (column.kind == CellKind::Country)
                std::transform(shown.begin(), shown.end(), shown.begin(), countryName);
            QStringList texts = shown;
            std::vector<qint64> rankOf(size_t(texts.size()));
            std::sort(texts.begin(), texts.end());
            for (size_t code = 0; code < rankOf.size(); ++code)
                rankOf[code] = texts.indexOf(shown.at(qsizetype(code)));
            for (Rowid row = 0; row < top; ++row)
                keys[row] = rankOf[all.words(field)[row]];
            return keys;
        }
        case Storage::Reference:
        case Storage::IdList: break;
        }
        return keys;
    case Source::Money: {
        std::vector<qint64> factors;
        for (const QString &code : all.dictionary(currency).texts())
            factors.push_back(sortableAmount(1, code));
        for (Rowid row = 0; row < top; ++row) {
            const qint64 minor = all.integers(field)[row];
            if (minor == noInteger)
                continue;
            if (__builtin_mul_overflow(minor, factors[all.words(currency)[row]], &keys[row]))
                keys[row] = minor < 0 ? noInteger + 1 : std::numeric_limits<qint64>::max();
        }
        return keys;
    }
    case Source::Name: {
        const Resource target = fieldsOf(resource)[size_t(field)].target;
        const std::vector<qint64> &rankOf = ranks(database, target, nameExpression(target), stop);
        if (rankOf.empty())
            return {};
        const std::vector<Rowid> &others = referencesOf(resource, field);
        for (Rowid row = 0; row < top; ++row)
            keys[row] = others[row] != 0 && others[row] < rankOf.size() ? rankOf[others[row]] : noInteger;
        return keys;
    }
    case Source::Spend:
        for (Rowid row = 0; row < top; ++row)
            if (const QList<Money> spend = spendOf(row); !spend.isEmpty())
                keys[row] = sortableAmount(spend.first().minor, spend.first().currency);
        return keys;
    case Source::ActiveSubscriptions:
        for (Rowid row = 0; row < top; ++row)
            keys[row] = activeSubscriptionsOf(row);
        return keys;
    case Source::Pays:
        for (Rowid row = 0; row < top; ++row)
            if (const auto pays = paysOf(row))
                keys[row] = sortableAmount(pays->minor, pays->currency);
        return keys;
    case Source::Gives: {
        // Per cents first, then amounts: they can't be compared.
        const int percent = fieldIndex(resource, "percent");
        const int amount = fieldIndex(resource, "amount");
        for (Rowid row = 0; row < top; ++row) {
            const qint64 minor = all.integers(amount)[row];
            keys[row] = all.integers(percent)[row] != noInteger
                ? all.integers(percent)[row] - std::numeric_limits<qint64>::max() / 2
                : sortableAmount(minor, all.dictionary(currency).texts().at(all.words(currency)[row]));
        }
        return keys;
    }
    case Source::ProductNames:
        return ranks(database, resource,
                     "(SELECT group_concat(name, ', ') FROM products WHERE instr(' ' || discounts.products || ' ', ' ' "
                     "|| id || ' '))",
                     stop);
    case Source::Id: return keys; // walkIds() has their order
    }
    Q_UNREACHABLE();
    return keys;
}
