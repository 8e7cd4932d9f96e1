// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <algorithm>

quint16 Dictionary::code(QByteArrayView utf8)
{
    if (utf8.isEmpty())
        return 0; // a word that is none
    // A view can't be looked up in a QHash of QByteArray in this Qt; fromRawData makes no copy.
    const QByteArray key = QByteArray::fromRawData(utf8.data(), utf8.size());
    if (const auto it = m_codes.constFind(key); it != m_codes.cend())
        return *it;
    if (m_texts.size() > std::numeric_limits<quint16>::max())
        return std::numeric_limits<quint16>::max();
    const auto code = quint16(m_texts.size());
    m_texts.append(QString::fromUtf8(utf8));
    m_codes.insert(utf8.toByteArray(), code);
    return code;
}

std::optional<quint16> Dictionary::find(const QString &text) const
{
    const auto it = m_codes.constFind(text.toUtf8());
    return it == m_codes.cend() ? std::nullopt : std::optional(*it);
}

Columns::Columns(Resource resource) : m_resource(resource), m_fields(fieldsOf(resource).size()) { grow(1); }

QByteArray Columns::selection() const
{
    QByteArray sql = "SELECT rowid, present";
    for (const Field &field : fieldsOf(m_resource))
        if (field.storage != Storage::Text)
            sql += QByteArray(", ") + field.name;
    return sql + " FROM " + tableOf(m_resource);
}

void Columns::grow(size_t size)
{
    growTo(m_present, size);
    const auto fields = fieldsOf(m_resource);
    for (size_t i = 0; i < fields.size(); ++i) {
        Column &column = m_fields[i];
        switch (fields[i].storage) {
        case Storage::Text: break;
        case Storage::Word:
        case Storage::IdList: growTo(column.words, size); break;
        case Storage::Integer: column.integers.resize(size); break;
        case Storage::Reference: growTo(column.references, size); break;
        }
    }
}

void Columns::take(const sqlite::Statement &row)
{
    const auto rowid = size_t(row.integer(0));
    if (rowid >= m_present.size())
        grow(rowid + 1);
    m_present[rowid] = row.integer(1) != 0;
    const auto fields = fieldsOf(m_resource);
    int column = 2;
    for (size_t i = 0; i < fields.size(); ++i) {
        Column &values = m_fields[i];
        switch (fields[i].storage) {
        case Storage::Text: continue;
        case Storage::Word:
        case Storage::IdList:
            values.words[rowid] = row.isNull(column) ? quint16(0) : values.dictionary.code(row.text(column));
            break;
        case Storage::Integer: values.integers.set(rowid, row.isNull(column) ? noInteger : row.integer(column)); break;
        case Storage::Reference: values.references[rowid] = Rowid(row.integer(column)); break;
        }
        ++column;
    }
}

bool Columns::load(sqlite::Database &database, const std::function<bool()> &stop)
{
    {
        sqlite::Statement highest = database.prepare("SELECT max(rowid) FROM " + tableOf(m_resource));
        if (highest.step())
            grow(std::max(m_present.size(), size_t(highest.integer(0)) + 1));
    }
    sqlite::Statement query = database.prepare(selection());
    for (int n = 1; query.step(); ++n) {
        if (n % 4096 == 0 && stop())
            return false;
        take(query);
    }
    return !database.error();
}

bool Columns::reload(sqlite::Database &database, QList<Rowid> rows)
{
    // While a list is read for the first time nearly all of its rows lie side by side.
    std::sort(rows.begin(), rows.end());
    sqlite::Statement query = database.prepare(selection() + " WHERE rowid BETWEEN ?1 AND ?2");
    for (qsizetype first = 0; first < rows.size();) {
        qsizetype last = first;
        while (last + 1 < rows.size() && rows[last + 1] - rows[last] <= 1)
            ++last;
        query.bind(1, qint64(rows[first])).bind(2, qint64(rows[last]));
        while (query.step())
            take(query);
        query.reset();
        first = last + 1;
    }
    return !database.error();
}
