// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "integercolumn.h"
#include "store.h"

#include <functional>
#include <vector>

/// The different texts of a Word or IdList column, by code. Code 0 is NULL.
class Dictionary
{
public:
    quint16 code(QByteArrayView utf8); ///< made when there is none; the last one is shared when all are taken
    std::optional<quint16> find(const QString &text) const;
    const QStringList &texts() const { return m_texts; } ///< by code; of 0: empty

private:
    QStringList m_texts{QString()};
    QHash<QByteArray, quint16> m_codes;
};

/// One resource of the mirror in memory, indexed by rowid, without its texts: what filters, sorts and sums look at.
///
/// Why not indices of the file: a keystroke has to filter, sort and sum a million rows in a few milliseconds, a first
/// sync must not pay for a dozen indices, and 100,000 transactions take 6 MB here.
class Columns
{
public:
    explicit Columns(Resource resource);

    /// Both answer false when the database failed or stop() said so.
    bool load(sqlite::Database &database, const std::function<bool()> &stop);
    bool reload(sqlite::Database &database, QList<Rowid> rows);

    Rowid top() const { return Rowid(m_present.size()); } ///< rows are below it; 0 is none
    const std::vector<quint8> &present() const { return m_present; }
    Integers integers(int field) const { return Integers(m_fields[size_t(field)].integers); }
    const std::vector<quint16> &words(int field) const { return m_fields[size_t(field)].words; }
    const Dictionary &dictionary(int field) const { return m_fields[size_t(field)].dictionary; }
    const std::vector<Rowid> &references(int field) const { return m_fields[size_t(field)].references; }

private:
    struct Column
    {
        IntegerColumn integers;
        std::vector<quint16> words;
        std::vector<Rowid> references;
        Dictionary dictionary;
    };
    QByteArray selection() const;
    void grow(size_t size);
    void take(const sqlite::Statement &row);

    const Resource m_resource;
    std::vector<quint8> m_present;
    std::vector<Column> m_fields;
};
