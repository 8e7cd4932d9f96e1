// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Engine that answers a query.
#include "core/format/countries.h"
#include "engine.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr size_t firstRows = 128;    // more than a screen shows
constexpr auto indexAtFirst = 12ms;  // for which the text index is read before anything shows
constexpr qint64 firstAfter = 25;    // ms after which what is certain is shown, be it less than a screen
constexpr size_t triedAtFirst = 800; // rows, before the index is read: a common word needs no index
constexpr size_t longList = 20'000;  // rows; a shorter one is answered as a whole
constexpr size_t rowsBetweenStops = 256;

/// Whether a filter by ids accepts a record of an IdList field.
bool acceptsList(const QStringList &accepted, const QString &list)
{
    const QStringList ids = list.split(u' ', Qt::SkipEmptyParts);
    if (ids.isEmpty())
        return !accepted.isEmpty();
    return std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return accepted.contains(id); });
}

} // namespace

const std::vector<Rowid> &Engine::referencesOf(Resource resource, int field) const
{
    const bool isDerived = resource == Resource::Transactions && fieldsOf(resource)[size_t(field)].learned;
    return isDerived ? products() : columns(resource).references(field);
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
        } else if (storage == Storage::IdList) {
            const QStringList &lists = all.dictionary(filter.field).texts();
            for (const QString &list : lists)
                filter.codes.push_back(quint8(acceptsList(it.value(), list)));
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
        const Integers values = columns(resource).integers(std::max(0, filter.field));
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

std::vector<ReferenceColumn> Engine::referencesFrom(Resource resource) const
{
    std::vector<ReferenceColumn> all;
    const auto fields = fieldsOf(resource);
    for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].storage == Storage::Reference)
            all.push_back({fields[i].target, &referencesOf(resource, int(i))});
    return all;
}

const QString &Engine::countryText(const QString &iso)
{
    QString &text = m_countryTexts[iso];
    if (text.isNull())
        text = countrySearchText(iso);
    return text;
}

std::optional<Search> Engine::searchFor(sqlite::Database &database, const MirrorQuery &query)
{
    const QStringList words = searchWords(query.search);
    if (words.isEmpty())
        return {};
    Known &known = m_known[size_t(query.resource)];
    adapt(known.rows, known.words, words);
    known.words = words;
    known.rows.resize(columns(query.resource).top(), Match::Maybe);
    SearchedColumns searched{referencesFrom(query.resource), {}};
    if (const int country = fieldIndex(query.resource, "country"); country >= 0) {
        searched.countries.codes = &columns(query.resource).words(country);
        for (const QString &iso : columns(query.resource).dictionary(country).texts())
            searched.countries.texts.append(countryText(iso));
    }
    return std::make_optional<Search>(database, query.resource, words, m_labels, searched, known.rows);
}

bool Engine::walk(sqlite::Database &database, const MirrorQuery &query, const std::vector<quint8> &rows,
                  const Stop &stop, const std::function<bool(Rowid)> &visit)
{
    const bool isDescending = query.sortKey.isEmpty() || query.sortOrder == Qt::DescendingOrder;
    const RowOrder base = ordered(database, query.resource, {}, stop);
    if (!base)
        return false;
    if (const RowOrder order = cachedOrder(query.resource, query.sortKey)) {
        const size_t size = order->size();
        size_t visited = 0;
        for (size_t i = 0; i < size; ++i) {
            const Rowid row = (*order)[isDescending ? size - 1 - i : i];
            if (!rows[row])
                continue;
            if (visited++ % rowsBetweenStops == 0 && stop())
                return false;
            if (!visit(row))
                break;
        }
        return true;
    }
    const ViewColumn &column = *viewColumn(query.resource, query.sortKey);
    if (column.source == Source::Id)
        return walkIds(database, query.resource, query.sortOrder, rows, stop, visit);
    // Without the order of all rows, the first of some are found faster in a heap.
    const std::vector<qint64> keys = sortKeys(database, query.resource, column, stop);
    if (keys.size() < rows.size() || stop())
        return false;
    struct Item
    {
        qint64 key;
        quint32 position;
        Rowid row;
    };
    std::vector<Item> items;
    items.reserve(base->size());
    for (size_t i = 0; i < base->size(); ++i)
        if (const Rowid row = (*base)[i]; rows[row])
            items.push_back({keys[row], quint32(i), row});
    const auto isAfter = [isDescending](const Item &a, const Item &b) {
        const bool isLess = a.key != b.key ? a.key < b.key : a.position < b.position;
        return isDescending == isLess;
    };
    std::make_heap(items.begin(), items.end(), isAfter);
    for (size_t visited = 0; !items.empty(); ++visited) {
        if (visited % rowsBetweenStops == 0 && stop())
            return false;
        std::pop_heap(items.begin(), items.end(), isAfter);
        if (!visit(items.back().row))
            break;
        items.pop_back();
    }
    return true;
}

std::optional<Engine::Answer> Engine::evaluate(sqlite::Database &database, const MirrorQuery &query, const First &first,
                                               const Stop &stop)
{
    QElapsedTimer since;
    since.start();
    const Resource resource = query.resource;
    const std::vector<Filter> filters = filtersOf(database, query);
    std::vector<quint8> rows = columns(resource).present(); // those that may be in the answer
    for (const Filter &filter : filters)
        apply(filter, resource, rows);
    std::optional<Search> search = searchFor(database, query);
    const auto has = [&search](Rowid row) { return !search || search->has(row); };

    auto found = std::make_shared<std::vector<Rowid>>();
    bool isWhole = false;
    // What is certain soon shows soon; the whole may need the rest of the index, more texts, an order of all rows.
    const auto showFirst = [&](size_t tried) {
        isWhole = true;
        found->clear();
        const bool isSound = walk(database, query, rows, stop, [&](Rowid row) {
            if (has(row))
                found->push_back(row);
            const bool isLate = search && !found->empty() && since.elapsed() >= firstAfter;
            isWhole = found->size() < firstRows && !isLate && --tried > 0;
            return isWhole;
        });
        return isSound && !database.error();
    };
    bool isShown = !first || (!search && rows.size() <= longList);
    if (!isShown && (!search || cachedOrder(resource, query.sortKey))) {
        if (!showFirst(triedAtFirst))
            return {};
        isShown = !search || isWhole || found->size() >= firstRows;
    }
    if (!isShown && search) {
        if (!search->look(indexAtFirst, stop))
            return {};
        search->narrow(rows);
        if (!showFirst(std::numeric_limits<size_t>::max()))
            return {};
    }
    if (!isWhole) {
        if (first && !found->empty())
            first(std::exchange(*found, {}));
        if (search) {
            if (!search->look({}, stop))
                return {};
            search->narrow(rows);
        }
        const auto left = size_t(std::count(rows.begin(), rows.end(), quint8(1)));
        // Few are sorted by themselves; in the order of ids, which is the file's, only very few are.
        const ViewColumn *column = viewColumn(resource, query.sortKey);
        const bool isFew = column && column->source == Source::Id ? left <= fewIds : left < rows.size() / 8;
        if (!isFew && !ordered(database, resource, query.sortKey, stop))
            return {};
        found->reserve(left);
        const bool isSound = walk(database, query, rows, stop, [&](Rowid row) {
            if (has(row))
                found->push_back(row);
            return true;
        });
        if (!isSound)
            return {};
    }

    Answer answer;
    answer.totals = totals(resource, *found);
    answer.order = std::move(found);
    if (query.wantsFacets) {
        for (const ViewColumn &column : viewColumns(resource)) {
            if (!column.isFacet)
                continue;
            if (stop())
                return {};
            std::vector<quint8> mask;
            if (query.filters.contains(column.key)) {
                mask = columns(resource).present();
                for (const Filter &filter : filters)
                    if (filter.key != column.key)
                        apply(filter, resource, mask);
                if (search)
                    search->narrow(mask);
                for (size_t row = 0; row < mask.size() && search; ++row) {
                    if (row % rowsBetweenStops == 0 && stop())
                        return {};
                    mask[row] = mask[row] && has(Rowid(row));
                }
            } else {
                mask.resize(columns(resource).top());
                for (const Rowid row : *answer.order)
                    mask[row] = 1;
            }
            answer.facets.insert(column.key, facet(database, resource, column, mask));
        }
    }
    if (database.error())
        return {};
    return answer;
}
