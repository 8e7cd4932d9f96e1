// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Engine that sums and counts what a query finds.
#include "engine.h"
#include "sortorder.h"

#include <QSet>

#include <algorithm>

namespace {

void sortByAmount(QList<Money> &sums)
{
    std::sort(sums.begin(), sums.end(), [](const Money &a, const Money &b) {
        const qint64 x = sortableAmount(a.minor, a.currency);
        const qint64 y = sortableAmount(b.minor, b.currency);
        return x != y ? x > y : a.currency < b.currency;
    });
}

/// Each id that a list names; lists that name none are of each.
QList<FacetValue> idFacet(sqlite::Database &database, const Columns &all, int field, Resource target,
                          const std::vector<quint8> &mask)
{
    const QStringList &lists = all.dictionary(field).texts();
    std::vector<qint64> counts(size_t(lists.size()));
    for (size_t row = 0; row < mask.size(); ++row)
        counts[all.words(field)[row]] += mask[row];
    QHash<QString, qint64> named;
    for (size_t code = 1; code < counts.size(); ++code) {
        const QStringList ids = lists.at(qsizetype(code)).split(u' ', Qt::SkipEmptyParts);
        for (const QString &id : QSet(ids.begin(), ids.end()))
            if (counts[code] > 0)
                named[id] += counts[code];
    }
    QList<FacetValue> values;
    if (counts.front() > 0)
        values.append({QString(), QString(), counts.front()});
    sqlite::Statement name = database.prepare(
        "SELECT " + nameExpression(target) + " FROM " + tableOf(target) + " WHERE id = ?1");
    for (auto it = named.cbegin(); it != named.cend(); ++it) {
        name.bind(1, it.key());
        values.append({it.key(), name.step() ? name.string(0) : it.key(), it.value() + counts.front()});
        name.reset();
    }
    return values;
}

} // namespace

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
            const Integers values = all.integers(fieldIndex(resource, column.field));
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
    } else if (field.storage == Storage::IdList) {
        values = idFacet(database, all, index, field.target, mask);
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
