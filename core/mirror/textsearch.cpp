// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

namespace {

/// The trigrams of a word as an FTS5 query; they must all occur. Enough of them to be selective: what is found is
/// compared anyway.
QString trigramQuery(const QList<uint> &points)
{
    constexpr qsizetype atMost = 12;
    QStringList terms;
    for (qsizetype i = points.size() - 3; i >= 0 && terms.size() < atMost; --i) { // the ends differ, the starts don't
        QString term = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData() + i), 3);
        term.replace(u'"', QStringLiteral("\"\""));
        terms.append(u'"' + term + u'"');
    }
    return terms.join(QStringLiteral(" AND "));
}

} // namespace

WordSearch::WordSearch(Resource resource, const QString &foldedWord, const Labels &labels)
    : m_resource(resource), m_word(foldedWord)
{
    const QByteArray utf8 = m_word.toUtf8();
    for (const Field &field : fieldsOf(resource)) {
        if (field.storage != Storage::Reference || !m_inLabels[size_t(field.target)].empty())
            continue;
        const std::vector<QByteArray> &texts = labels[size_t(field.target)];
        std::vector<quint8> &hits = m_inLabels[size_t(field.target)];
        hits.resize(texts.size());
        for (size_t i = 0; i < texts.size(); ++i)
            hits[i] = texts[i].contains(utf8);
    }
}

bool WordSearch::look(sqlite::Database &database, Rowid top, qint64 limit)
{
    if (m_resolved)
        return true;
    if (!m_started) {
        m_started = true;
        const QList<uint> points = m_word.toUcs4();
        m_own.assign(top, Match::No);
        if (points.size() < 3) {
            std::fill(m_own.begin(), m_own.end(), Match::Maybe);
            m_resolved = true;
            return true;
        }
        const QLatin1String name = resourceName(m_resource);
        const QByteArray table(name.data(), name.size());
        sqlite::Statement indexedTo = database.prepare("SELECT indexed_to FROM resources WHERE name = ?1");
        indexedTo.bind(1, QByteArrayView(table));
        const qint64 end = indexedTo.step() ? indexedTo.integer(0) : 0;
        for (size_t row = size_t(end) + 1; row < m_own.size(); ++row)
            m_own[row] = Match::Maybe;
        m_hit = points.size() == 3 ? Match::Yes : Match::Maybe;
        m_query = database.prepare("SELECT rowid FROM " + table + "_text WHERE " + table + "_text MATCH ?1");
        m_query.bind(1, trigramQuery(points));
    }
    for (qint64 n = 0; n < limit; ++n) {
        if (!m_query.step()) {
            m_resolved = !database.error();
            m_query = {};
            return m_resolved;
        }
        if (const qint64 row = m_query.integer(0); row < qint64(m_own.size()) && m_own[size_t(row)] == Match::No)
            m_own[size_t(row)] = m_hit;
    }
    return true;
}
