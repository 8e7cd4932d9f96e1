// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "listmodel.h"
#include "pagesweep.h"
#include "rowchanges.h"

#include <QCollator>
#include <QDateTime>
#include <QHash>

#include <functional>
#include <memory>

/// What a RecordList tells beside its rows; the part that moc must see.
class RecordListBase : public ListModel
{
    Q_OBJECT
public:
    struct Facet
    {
        QString wire; ///< as Query::filters takes it
        int count;    ///< records that have it, whatever the query
    };

    using ListModel::ListModel;

    virtual QList<Facet> valuesOf(const QByteArray &columnKey) const = 0;  ///< the values that occur, most first
    const QList<RejectedRecord> &rejected() const { return m_rejected; } ///< what the last reload could not decode
    QDateTime refreshedAt() const { return m_refreshedAt; }              ///< UTC; invalid: never completely read

signals:
    void recordsChanged(); ///< valuesOf(), rejected(), totalCount() or a record

protected:
    /// Case, accents and width folded: "zoe" finds "Zoë".
    static QString folded(const QString &text);

    QList<RejectedRecord> m_rejected;
    QDateTime m_refreshedAt;
};

template <class T> struct RecordColumn
{
    const char *key;
    CellKind kind;
    QVariant (*value)(const T &);                   ///< as the kind says
    int (*compare)(const T &, const T &) = nullptr; ///< where the value's own order would mislead
    QString (*note)(const T &) = nullptr;
};

/// A list that is read completely and held in memory: T has an id, and there are thousands of it, not millions. It is
/// searched, filtered and sorted here, because no list of the API can be.
template <class T> class RecordList : public RecordListBase
{
public:
    using Fetch = typename PageSweep<T>::Fetch;
    using Words = QStringList (*)(const T &, const QLocale &);

    /// locale: how names are ordered and amounts are searched. words: what a search looks at.
    RecordList(QList<RecordColumn<T>> columns, Words words, Fetch fetch, const QLocale &locale,
               QObject *parent = nullptr)
        : RecordListBase(plain(columns), parent), m_cells(std::move(columns)), m_words(words),
          m_fetch(std::move(fetch)), m_locale(locale), m_collator(locale)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    const T *record(const QString &id) const ///< null: not known. Valid until control returns to the event loop
    {
        const auto it = m_records.find(id);
        return it == m_records.end() ? nullptr : it->value.get();
    }
    int rowOf(const QString &id) const ///< -1: not known, or not among the rows of the query
    {
        for (int i = 0; i < int(m_rows.size()); ++i)
            if (m_rows.at(i)->id == id)
                return i;
        return -1;
    }

    /// What Creem answered to a write. Newer than anything a running reload has asked for before.
    void upsert(const T &record)
    {
        m_written.insert(record.id);
        const bool isNew = !m_records.contains(record.id);
        put(record, isNew ? --m_firstOrder : 0);
        showRows();
        emit recordsChanged();
    }

    void reload() override
    {
        if (m_sweep)
            drop();
        m_written.clear();
        m_swept.clear();
        m_sweptRejected.clear();
        setState(State::Loading);
        m_sweep = std::make_unique<PageSweep<T>>(
            m_fetch, [this](const Page<T> &page) { take(page); },
            [this](const Result<typename PageSweep<T>::Outcome> &outcome) { finish(outcome); }, nullptr);
    }
    bool isReloading() const { return m_sweep != nullptr; }

    qint64 totalCount() const override { return m_records.size(); }
    QList<RecordListBase::Facet> valuesOf(const QByteArray &columnKey) const override
    {
        const int column = columnOf(columnKey);
        if (column < 0)
            return {};
        QHash<QString, int> counts;
        for (const Entry &entry : m_records)
            ++counts[m_cells.at(column).value(*entry.value).toString()];
        QList<RecordListBase::Facet> facets;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            facets.append({it.key(), it.value()});
        std::sort(facets.begin(), facets.end(), [](const RecordListBase::Facet &a, const RecordListBase::Facet &b) {
            return a.count != b.count ? a.count > b.count : a.wire < b.wire;
        });
        return facets;
    }

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
        const T &row = *m_rows.at(index.row());
        const RecordColumn<T> &column = m_cells.at(index.column());
        if (role == ValueRole)
            return column.value(row);
        if (role == NoteRole)
            return column.note ? column.note(row) : QVariant();
        if (role == IdRole)
            return row.id;
        return {};
    }

protected:
    void applyQuery() override
    {
        beginResetModel();
        m_rows = wantedRows();
        endResetModel();
    }

private:
    using Pointer = std::shared_ptr<const T>;
    struct Entry
    {
        Pointer value;
        QString text;  ///< folded, what a search looks at
        int order = 0; ///< place in the server's list
    };

    static QList<ListModel::Column> plain(const QList<RecordColumn<T>> &columns)
    {
        QList<ListModel::Column> out;
        for (const RecordColumn<T> &column : columns)
            out.append({column.key, column.kind});
        return out;
    }

    void put(const T &record, int order)
    {
        Entry &entry = m_records[record.id];
        if (!entry.value || !(*entry.value == record)) {
            entry.text = folded(m_words(record, m_locale).join(u'\n'));
            entry.value = std::make_shared<const T>(record);
        }
        if (order != 0)
            entry.order = order;
    }

    void drop() ///< the sweep may be calling: it goes later
    {
        m_sweep->stop();
        m_sweep.release()->deleteLater();
    }

    void take(const Page<T> &page)
    {
        for (const T &record : page.items) {
            if (m_written.contains(record.id))
                continue;
            // Once a reload: a second pass would move every row behind those that it hasn't reached yet.
            const bool isFirst = !m_swept.contains(record.id);
            m_swept.insert(record.id);
            put(record, isFirst ? int(m_swept.size()) : 0);
        }
        for (const RejectedRecord &record : page.rejected) {
            const auto same = [&](const RejectedRecord &r) { return r.id == record.id && r.raw == record.raw; };
            if (std::none_of(m_sweptRejected.cbegin(), m_sweptRejected.cend(), same))
                m_sweptRejected.append(record);
        }
        showRows();
        emit recordsChanged();
    }

    void finish(const Result<typename PageSweep<T>::Outcome> &outcome)
    {
        drop();
        if (!outcome)
            return setState(State::Failed, outcome.error());
        if (outcome->isComplete)
            m_records.removeIf([&](const auto &entry) {
                return !outcome->ids.contains(entry.key()) && !m_written.contains(entry.key());
            });
        m_rejected = m_sweptRejected;
        m_refreshedAt = QDateTime::currentDateTimeUtc();
        showRows();
        setState(State::Ready);
        emit recordsChanged();
    }

    QList<Pointer> wantedRows() const
    {
        const QStringList searched = folded(query().search).split(u' ', Qt::SkipEmptyParts);
        QList<const Entry *> entries;
        for (const Entry &entry : m_records)
            if (isWanted(entry, searched))
                entries.append(&entry);
        const int column = columnOf(query().sortKey);
        const bool down = query().sortOrder == Qt::DescendingOrder;
        std::sort(entries.begin(), entries.end(), [&](const Entry *a, const Entry *b) {
            const int order = column < 0 ? 0 : compare(column, *a->value, *b->value);
            if (order != 0)
                return down ? order > 0 : order < 0;
            return a->order != b->order ? a->order < b->order : a->value->id < b->value->id;
        });
        QList<Pointer> rows;
        rows.reserve(entries.size());
        for (const Entry *entry : entries)
            rows.append(entry->value);
        return rows;
    }

    bool isWanted(const Entry &entry, const QStringList &searched) const
    {
        for (const QString &word : searched)
            if (!entry.text.contains(word))
                return false;
        const auto &filters = query().filters;
        for (auto it = filters.cbegin(); it != filters.cend(); ++it) {
            const int column = columnOf(it.key());
            if (column >= 0 && !it->contains(m_cells.at(column).value(*entry.value).toString()))
                return false;
        }
        return true;
    }

    int compare(int column, const T &a, const T &b) const
    {
        const RecordColumn<T> &cell = m_cells.at(column);
        if (cell.compare)
            return cell.compare(a, b);
        const auto three = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
        const QVariant x = cell.value(a);
        const QVariant y = cell.value(b);
        switch (cell.kind) {
        case CellKind::Text:
        case CellKind::Country: return m_collator.compare(x.toString(), y.toString());
        case CellKind::Id:
        case CellKind::Status: return x.toString().compare(y.toString());
        case CellKind::Amount: {
            const auto m = x.template value<Money>();
            const auto n = y.template value<Money>();
            const int byCurrency = m.currency.compare(n.currency);
            return byCurrency != 0 ? byCurrency : three(m.minor, n.minor);
        }
        case CellKind::Time: return three(x.toDateTime(), y.toDateTime());
        case CellKind::Number: return three(x.toLongLong(), y.toLongLong());
        case CellKind::Amounts:
        case CellKind::Rebate: return 0; // of several currencies or kinds: a column of these brings its own compare
        }
        Q_UNREACHABLE();
        return 0;
    }

    /// Turns the rows that are shown into those that the query wants, row by row: selection and scroll position stay.
    void showRows()
    {
        const QList<Pointer> wanted = wantedRows();
        const auto id = [](const Pointer &p) -> const QString & { return p->id; };
        for (const RowChange &change : rowChanges(m_rows, wanted, id)) {
            switch (change.kind) {
            case RowChange::Kind::Remove:
                beginRemoveRows({}, change.first, change.last);
                m_rows.remove(change.first, change.last - change.first + 1);
                endRemoveRows();
                break;
            case RowChange::Kind::Insert:
                beginInsertRows({}, change.first, change.last);
                for (int i = change.first; i <= change.last; ++i)
                    m_rows.insert(i, wanted.at(change.source + i - change.first));
                endInsertRows();
                break;
            case RowChange::Kind::Move:
                beginMoveRows({}, change.source, change.source, {},
                              change.source < change.first ? change.first + 1 : change.first);
                m_rows.move(change.source, change.first);
                endMoveRows();
                break;
            }
        }
        for (int i = 0; i < int(wanted.size()); ++i) {
            if (m_rows.at(i) == wanted.at(i))
                continue;
            m_rows[i] = wanted.at(i);
            emit dataChanged(index(i, 0), index(i, columnCount() - 1));
        }
    }

    const QList<RecordColumn<T>> m_cells;
    const Words m_words;
    const Fetch m_fetch;
    const QLocale m_locale;
    QCollator m_collator;
    QHash<QString, Entry> m_records;
    QList<Pointer> m_rows;
    QSet<QString> m_written; ///< upserted since the reload began
    QSet<QString> m_swept;   ///< read since the reload began
    QList<RejectedRecord> m_sweptRejected;
    std::unique_ptr<PageSweep<T>> m_sweep; ///< null: no reload is running
    int m_firstOrder = 0;
};
