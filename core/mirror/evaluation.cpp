// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Engine that answers a query.
#include "engine.h"

#include "sortorder.h"

#include <algorithm>

namespace {

constexpr qsizetype firstRows = 128;    // more than a screen shows
constexpr qint64 indexAtFirst = 60'000; // entries of the text index that are read before anything shows
constexpr qsizetype rowsBetweenStops = 4096;

QByteArray tableOf(Resource resource)
{
    const QLatin1String name = resourceName(resource);
    return {name.data(), name.size()};
}

/// How the records that others refer to are called, by preference.
QByteArray nameExpression(Resource resource)
{
    switch (resource) {
    case Resource::Customers: return "COALESCE(NULLIF(name, ''), NULLIF(email, ''), id)";
    case Resource::Products: return "COALESCE(NULLIF(name, ''), id)";
    case Resource::Subscriptions:
    case Resource::Transactions:
    case Resource::Discounts: return "id";
    }
    Q_UNREACHABLE();
    return {};
}

void sortByAmount(QList<Money> &sums)
{
    std::sort(sums.begin(), sums.end(), [](const Money &a, const Money &b) {
        const qint64 x = sortableAmount(a.minor, a.currency);
        const qint64 y = sortableAmount(b.minor, b.currency);
        return x != y ? x > y : a.currency < b.currency;
    });
}

} // namespace

const std::vector<Rowid> &Engine::referencesOf(Resource resource, int field) const
{
    const bool isDerived = resource == Resource::Transactions && fieldsOf(resource)[size_t(field)].learned;
    return isDerived ? m_productOf : columns(resource).references(field);
}

std::vector<Engine::Filter> Engine::filtersOf(sqlite::Database &database, const MirrorQuery &query) const
{
    const Columns &all = columns(query.resource);
    std::vector<Filter> filters;
    for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it) {
        Filter filter{it.key(), it.key() == "id" ? -1 : filterField(query.resource, it.key()), {}, {}, {}};
        const auto storage = filter.field < 0
            ? Storage::Reference
            : fieldsOf(query.resource)[size_t(filter.field)].storage;
        if (storage == Storage::Word) {
            const Dictionary &words = all.dictionary(filter.field);
            filter.codes.resize(size_t(words.texts().size()));
            for (const QString &text : it.value())
                if (const auto code = text.isEmpty() ? quint16(0) : words.find(text))
                    filter.codes[*code] = 1;
        } else if (storage == Storage::Reference) {
            const Resource target = filter.field < 0
                ? query.resource
                : fieldsOf(query.resource)[size_t(filter.field)].target;
            filter.rows.resize(std::max<size_t>(1, columns(target).top()));
            sqlite::Statement find = database.prepare("SELECT rowid FROM " + tableOf(target) + " WHERE id = ?1");
            for (const QString &id : it.value()) {
                find.bind(1, id);
                const auto row = id.isEmpty() ? size_t(0) : find.step() ? size_t(find.integer(0)) : filter.rows.size();
                find.reset();
                if (row < filter.rows.size())
                    filter.rows[row] = 1;
            }
        }
        filters.push_back(std::move(filter)); // any other storage accepts nothing
    }
    if (query.only) {
        Filter filter{{}, -1, {}, std::vector<quint8>(std::max<size_t>(1, all.top())), {}};
        for (const Rowid row : *query.only)
            if (row < filter.rows.size())
                filter.rows[row] = 1;
        filters.push_back(std::move(filter));
    }
    for (auto it = query.times.cbegin(); it != query.times.cend(); ++it)
        filters.push_back({it.key(), filterField(query.resource, it.key()), {}, {}, it.value()});
    return filters;
}

void Engine::apply(const Filter &filter, Resource resource, std::vector<quint8> &mask) const
{
    const size_t size = mask.size();
    if (filter.times.from || filter.times.to) {
        const qint64 from = filter.times.from ? filter.times.from->toMSecsSinceEpoch() : noInteger + 1;
        const qint64 to = filter.times.to ? filter.times.to->toMSecsSinceEpoch() : std::numeric_limits<qint64>::max();
        const std::vector<qint64> &values = columns(resource).integers(std::max(0, filter.field));
        for (size_t row = 0; row < size; ++row)
            mask[row] = quint8(mask[row] & quint8(row < values.size() && values[row] >= from && values[row] <= to));
    } else if (!filter.codes.empty()) {
        const std::vector<quint16> &values = columns(resource).words(filter.field);
        for (size_t row = 0; row < size; ++row)
            mask[row] = quint8(mask[row] & (values[row] < filter.codes.size() ? filter.codes[values[row]] : 0));
    } else if (!filter.rows.empty() && filter.field < 0) {
        for (size_t row = 0; row < size; ++row)
            mask[row] = quint8(mask[row] & (row < filter.rows.size() ? filter.rows[row] : 0));
    } else if (!filter.rows.empty()) {
        const std::vector<Rowid> &values = referencesOf(resource, filter.field);
        for (size_t row = 0; row < size; ++row)
            mask[row] = quint8(mask[row] & (values[row] < filter.rows.size() ? filter.rows[values[row]] : 0));
    } else {
        std::fill(mask.begin(), mask.end(), quint8(0));
    }
}

Match Engine::match(const WordSearch &word, Resource resource, Rowid row) const
{
    const Match own = word.own(row);
    if (own == Match::Yes)
        return own;
    const auto fields = fieldsOf(resource);
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].storage != Storage::Reference)
            continue;
        const std::vector<quint8> &hits = word.inLabels(fields[i].target);
        const Rowid other = referencesOf(resource, int(i))[row];
        if (other < hits.size() && hits[other])
            return Match::Yes;
    }
    return own;
}

std::optional<Engine::Answer> Engine::evaluate(sqlite::Database &database, const MirrorQuery &query,
                                               const std::function<void(std::vector<Rowid>)> &first, const Stop &stop)
{
    const Resource resource = query.resource;
    const Columns &all = columns(resource);
    const QStringList wanted = searchWords(query.search);
    const std::vector<Filter> filters = filtersOf(database, query);
    const RowOrder order = ordered(database, resource, query.sortKey);
    if (!order || stop())
        return {};
    const bool isDescending = query.sortKey.isEmpty() || query.sortOrder == Qt::DescendingOrder;

    std::vector<WordSearch> words;
    for (const QString &word : wanted) {
        words.emplace_back(resource, word, m_labels);
        if (!words.back().look(database, all.top(), indexAtFirst))
            return {};
    }
    std::vector<quint8> filtered = all.present();
    for (const Filter &filter : filters)
        apply(filter, resource, filtered);

    sqlite::Statement text = database.prepare(searchTextSql(resource) + " WHERE rowid = ?1");
    QString ownText;
    Rowid ownTextOf = 0;
    /// Yes or No; reads the row when nothing else decides.
    const auto has = [&](Rowid row) {
        bool certain = true;
        for (const WordSearch &word : words) {
            const Match m = match(word, resource, row);
            if (m == Match::No)
                return false;
            certain = certain && m == Match::Yes;
        }
        if (certain)
            return true;
        if (ownTextOf != row) {
            text.bind(1, qint64(row));
            ownText = text.step() ? searchText(resource, text) : QString();
            text.reset();
            ownTextOf = row;
        }
        return std::all_of(words.begin(), words.end(), [&](const WordSearch &word) {
            return match(word, resource, row) == Match::Yes || ownText.contains(word.word());
        });
    };

    auto found = std::make_shared<std::vector<Rowid>>();
    const size_t size = order->size();
    const auto at = [&](size_t i) { return (*order)[isDescending ? size - 1 - i : i]; };
    if (!words.empty() && first) {
        // What is certain soon shows soon; the whole needs the rest of the index and more texts.
        std::vector<Rowid> rows;
        for (size_t i = 0; i < size && rows.size() < size_t(firstRows); ++i) {
            if (i % rowsBetweenStops == 0 && stop())
                return {};
            if (filtered[at(i)] && has(at(i)))
                rows.push_back(at(i));
        }
        if (rows.size() == size_t(firstRows))
            first(std::move(rows));
    }
    for (WordSearch &word : words) {
        while (!word.isResolved()) {
            if (stop() || !word.look(database, all.top(), indexAtFirst))
                return {};
        }
    }
    for (size_t i = 0; i < size; ++i) {
        if (i % rowsBetweenStops == 0 && stop())
            return {};
        if (filtered[at(i)] && (words.empty() || has(at(i))))
            found->push_back(at(i));
    }

    Answer answer;
    answer.totals = totals(resource, *found);
    answer.order = std::move(found);
    if (query.wantsFacets) {
        for (const ViewColumn &column : viewColumns(resource)) {
            if (!column.isFacet)
                continue;
            std::vector<quint8> mask = all.present();
            const bool isFiltered = query.filters.contains(column.key);
            if (!isFiltered) {
                std::fill(mask.begin(), mask.end(), quint8(0));
                for (const Rowid row : *answer.order)
                    mask[row] = 1;
            } else {
                for (const Filter &filter : filters)
                    if (filter.key != column.key)
                        apply(filter, resource, mask);
                for (Rowid row = 0; row < all.top() && !words.empty(); ++row) {
                    if (row % rowsBetweenStops == 0 && stop())
                        return {};
                    mask[row] = mask[row] && has(row);
                }
            }
            answer.facets.insert(column.key, facet(database, resource, column, mask));
        }
    }
    if (database.error())
        return {};
    return answer;
}

std::vector<Rowid> Engine::baseOrder(Resource resource) const
{
    const Columns &all = columns(resource);
    std::vector<Rowid> rows;
    for (Rowid row = 1; row < all.top(); ++row)
        if (all.present()[row])
            rows.push_back(row);
    if (const int created = fieldIndex(resource, "created"); created >= 0)
        return sortedBy(all.integers(created), std::move(rows));
    std::reverse(rows.begin(), rows.end()); // without a time: as the server lists them, newest first
    return rows;
}

RowOrder Engine::ordered(sqlite::Database &database, Resource resource, const QByteArray &key)
{
    constexpr qsizetype kept = 3; // the newest-first one, which all others start from, and the last two chosen
    QList<CachedOrder> &cache = m_orders[size_t(resource)];
    const ViewColumn *column = viewColumn(resource, key);
    const QByteArray name = column ? key : QByteArray();
    for (const CachedOrder &cached : cache)
        if (cached.key == name && cached.revision == m_revision)
            return cached.order;
    RowOrder order;
    if (!column) {
        order = std::make_shared<const std::vector<Rowid>>(baseOrder(resource));
    } else {
        const RowOrder base = ordered(database, resource, {});
        const std::vector<qint64> keys = sortKeys(database, resource, *column);
        if (keys.size() < columns(resource).top())
            return {};
        order = std::make_shared<const std::vector<Rowid>>(sortedBy(keys, *base));
    }
    cache.removeIf([&](const CachedOrder &cached) { return cached.key == name || cached.revision != m_revision; });
    if (cache.size() >= kept)
        cache.removeAt(1);
    cache.append({name, order, m_revision});
    return order;
}

const std::vector<qint64> &Engine::ranks(sqlite::Database &database, Resource resource, const QByteArray &expression)
{
    const QByteArray key = tableOf(resource) + '.' + expression;
    std::shared_ptr<CachedRanks> &cached = m_ranks[key];
    if (!cached)
        cached = std::make_shared<CachedRanks>();
    if (cached->revision != m_revisions[size_t(resource)]) {
        cached->ranks = textRanks(
            database, "SELECT rowid, " + expression + " FROM " + tableOf(resource), columns(resource).top());
        cached->revision = m_revisions[size_t(resource)];
    }
    return cached->ranks;
}

std::vector<qint64> Engine::sortKeys(sqlite::Database &database, Resource resource, const ViewColumn &column)
{
    const Columns &all = columns(resource);
    const Rowid top = all.top();
    const int field = fieldIndex(resource, column.sortField ? column.sortField : column.field);
    const int currency = fieldIndex(resource, "currency");
    std::vector<qint64> keys(top, noInteger);
    switch (column.source) {
    case Source::Field:
        switch (fieldsOf(resource)[size_t(field)].storage) {
        case Storage::Integer: return all.integers(field);
        case Storage::Text: return ranks(database, resource, fieldsOf(resource)[size_t(field)].name);
        case Storage::Word: {
            QStringList texts = all.dictionary(field).texts();
            std::vector<qint64> rankOf(size_t(texts.size()));
            std::sort(texts.begin(), texts.end());
            for (size_t code = 0; code < rankOf.size(); ++code)
                rankOf[code] = texts.indexOf(all.dictionary(field).texts().at(qsizetype(code)));
            for (Rowid row = 0; row < top; ++row)
                keys[row] = rankOf[all.words(field)[row]];
            return keys;
        }
        case Storage::Reference: break;
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
        const std::vector<qint64> &rankOf = ranks(database, target, nameExpression(target));
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
                     "|| id || ' '))");
    case Source::Id: return keys;
    }
    Q_UNREACHABLE();
    return keys;
}

ListTotals Engine::totals(Resource resource, const std::vector<Rowid> &rows) const
{
    ListTotals result;
    result.count = qint64(rows.size());
    const Columns &all = columns(resource);
    const int currency = fieldIndex(resource, "currency");
    for (const ViewColumn &column : viewColumns(resource)) {
        if (!column.isSummed)
            continue;
        QHash<QString, qint64> sums;
        QStringList overflown;
        const auto add = [&](const Money &money) {
            qint64 &sum = sums[money.currency];
            if (__builtin_add_overflow(sum, money.minor, &sum) && !overflown.contains(money.currency))
                overflown.append(money.currency);
        };
        if (column.source == Source::Money) { // the one that has a million rows: by code, without a hash each
            const std::vector<qint64> &values = all.integers(fieldIndex(resource, column.field));
            const QStringList &texts = all.dictionary(currency).texts();
            std::vector<qint64> byCode(size_t(texts.size()));
            std::vector<quint8> isKnown(byCode.size());
            std::vector<quint8> isOverflown(byCode.size());
            for (const Rowid row : rows) {
                if (values[row] == noInteger)
                    continue;
                const quint16 code = all.words(currency)[row];
                isKnown[code] = 1;
                isOverflown[code] |= quint8(__builtin_add_overflow(byCode[code], values[row], &byCode[code]));
            }
            for (size_t code = 0; code < byCode.size(); ++code) {
                if (isOverflown[code])
                    overflown.append(texts.at(qsizetype(code)));
                else if (isKnown[code])
                    sums.insert(texts.at(qsizetype(code)), byCode[code]);
            }
        } else {
            for (const Rowid row : rows) {
                if (column.source == Source::Pays) {
                    if (const auto pays = paysOf(row))
                        add(*pays);
                } else {
                    for (const Money &spend : spendOf(row))
                        add(spend);
                }
            }
        }
        QList<Money> list;
        for (auto it = sums.cbegin(); it != sums.cend(); ++it)
            if (!overflown.contains(it.key()))
                list.append({it.value(), it.key()});
        sortByAmount(list);
        result.sums.insert(column.key, list);
        result.overflown += overflown;
    }
    result.overflown.removeDuplicates();
    return result;
}

QList<FacetValue> Engine::facet(sqlite::Database &database, Resource resource, const ViewColumn &column,
                                const std::vector<quint8> &mask) const
{
    const int index = fieldIndex(resource, column.field);
    const Field &field = fieldsOf(resource)[size_t(index)];
    QList<FacetValue> values;
    const Columns &all = columns(resource);
    if (field.storage == Storage::Word) {
        const QStringList &texts = all.dictionary(index).texts();
        std::vector<qint64> counts(size_t(texts.size()));
        const std::vector<quint16> &words = all.words(index);
        for (size_t row = 0; row < mask.size(); ++row)
            counts[words[row]] += mask[row];
        for (size_t code = 0; code < counts.size(); ++code)
            if (counts[code] > 0)
                values.append({texts.at(qsizetype(code)), texts.at(qsizetype(code)), counts[code]});
    } else {
        std::vector<qint64> counts(std::max<size_t>(1, columns(field.target).top()));
        const std::vector<Rowid> &others = referencesOf(resource, index);
        for (size_t row = 0; row < mask.size(); ++row)
            if (others[row] < counts.size())
                counts[others[row]] += mask[row];
        sqlite::Statement name = database.prepare(
            "SELECT id, " + nameExpression(field.target) + " FROM " + tableOf(field.target) + " WHERE rowid = ?1");
        for (size_t row = 0; row < counts.size(); ++row) {
            if (counts[row] == 0)
                continue;
            name.bind(1, qint64(row));
            if (row != 0 && name.step())
                values.append({name.string(0), name.string(1), counts[row]});
            else
                values.append({QString(), QString(), counts[row]});
            name.reset();
        }
    }
    std::sort(values.begin(), values.end(), [](const FacetValue &a, const FacetValue &b) {
        return a.count != b.count ? a.count > b.count : a.label < b.label;
    });
    return values;
}
