// SPDX-License-Identifier: GPL-3.0-or-later
#include "textsearch.h"

#include "core/format/countries.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstring>

namespace {

constexpr int entriesAtOnce = 4096; // of the index; a millisecond

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

/// Whether the index keeps a character as it is: then its terms can be compared with a word without its tokenizer.
bool isKept(uint point)
{
    constexpr uint endOfLatin = 0x250;
    if (QChar::isSurrogate(point + 1) || point + 1 > QChar::LastValidCodePoint)
        return false; // nothing comes after it
    return point < endOfLatin || (QChar::toUpper(point) == point && QChar::toLower(point) == point);
}

} // namespace

bool Labels::set(Resource resource, Rowid row, QByteArrayView label)
{
    OfResource &of = m_all[size_t(resource)];
    if (row >= of.labels.size() || of.labels.at(row) == label)
        return false;
    of.labels.set(row, label);
    of.hits.clear();
    return true;
}

void Labels::grow(Resource resource, Rowid top)
{
    OfResource &of = m_all[size_t(resource)];
    if (top > of.labels.size())
        of.hits.clear();
    of.labels.resize(std::max(of.labels.size(), size_t(top)));
}

const std::vector<quint8> &Labels::having(Resource resource, const QString &word)
{
    constexpr qsizetype kept = 6;
    OfResource &of = m_all[size_t(resource)];
    Hits now{word.toUtf8(), {}};
    const Hits *narrowest = nullptr;
    for (const Hits &hits : std::as_const(of.hits)) {
        if (hits.word == now.word)
            return hits.rows;
        if (now.word.contains(hits.word) && (!narrowest || hits.word.size() > narrowest->word.size()))
            narrowest = &hits;
    }
    now.rows.resize(of.labels.size());
    for (size_t row = 0; row < now.rows.size(); ++row) {
        const QByteArrayView label = of.labels.at(row);
        now.rows[row] = !label.isEmpty() && (!narrowest || narrowest->rows[row])
            && ::memmem(label.data(), size_t(label.size()), now.word.constData(), size_t(now.word.size()));
    }
    if (of.hits.size() >= kept)
        of.hits.removeFirst();
    of.hits.append(std::move(now));
    return of.hits.last().rows;
}

WordSearch::WordSearch(Resource resource, const QString &foldedWord, Labels &labels, const SearchedColumns &columns,
                       Rowid top)
    : m_resource(resource), m_words(writtenAs(foldedWord)), m_byName(top), m_own(top, Match::No)
{
    findInNames(labels, columns.references);
    findInCountries(columns.countries);
    if (m_resource == Resource::Discounts)
        findProducts(labels);
}

void WordSearch::findInNames(Labels &labels, const std::vector<ReferenceColumn> &references)
{
    for (const ReferenceColumn &column : references) {
        for (const QString &word : m_words) {
            const std::vector<quint8> &found = labels.having(column.target, word);
            if (std::find(found.begin(), found.end(), quint8(1)) == found.end())
                continue;
            const std::vector<Rowid> &others = *column.rows;
            const size_t size = std::min(others.size(), m_byName.size());
            for (size_t row = 0; row < size; ++row)
                m_byName[row] |= others[row] < found.size() ? found[others[row]] : quint8(0);
        }
    }
}

/// The record has the code; people know the name.
void WordSearch::findInCountries(const CountryColumn &countries)
{
    std::vector<quint8> found;
    for (const QString &text : countries.texts)
        found.push_back(quint8(isCountry(text, m_words.first())));
    if (!countries.codes || std::find(found.begin(), found.end(), quint8(1)) == found.end())
        return;
    const size_t size = std::min(countries.codes->size(), m_byName.size());
    for (size_t row = 0; row < size; ++row)
        m_byName[row] |= found[(*countries.codes)[row]];
}

/// A discount has the ids of its products in its text; people know their names.
void WordSearch::findProducts(Labels &labels)
{
    const std::vector<quint8> &found = labels.having(Resource::Products, m_words.first());
    for (Rowid row = 0; row < found.size(); ++row) {
        if (!found[row])
            continue;
        const QByteArrayView label = labels.of(Resource::Products, row);
        m_productIds.append(QString::fromUtf8(label.first(std::max<qsizetype>(0, label.indexOf('\n')))));
    }
    m_productIds.removeAll(QString());
}

bool WordSearch::isIn(const QString &text) const
{
    const auto isInText = [&text](const QString &word) { return text.contains(word); };
    return std::any_of(m_words.begin(), m_words.end(), isInText)
        || std::any_of(m_productIds.begin(), m_productIds.end(), isInText);
}

void WordSearch::start(sqlite::Database &database)
{
    m_started = true;
    const QString &word = m_words.first();
    const bool isOne = m_words.size() == 1;
    const auto length = [](const QString &text) { return text.toUcs4().size(); };
    const qsizetype shortest = length(*std::min_element(
        m_words.begin(), m_words.end(), [&](const QString &a, const QString &b) { return length(a) < length(b); }));
    const QList<uint> points = word.toUcs4();
    const bool isPair = isOne && points.size() == 2 && isKept(points.first()) && isKept(points.last());
    if ((shortest < 3 && !isPair) || !m_productIds.isEmpty()) { // discounts are few: their texts are read
        std::fill(m_own.begin(), m_own.end(), Match::Maybe);
        m_resolved = true;
        return;
    }
    const QByteArray table = tableOf(m_resource);
    sqlite::Statement indexedTo = database.prepare("SELECT indexed_to FROM resources WHERE name = ?1");
    indexedTo.bind(1, QByteArrayView(table));
    const qint64 end = indexedTo.step() ? indexedTo.integer(0) : 0;
    for (size_t row = size_t(end) + 1; row < m_own.size(); ++row)
        m_own[row] = Match::Maybe;
    m_hit = isOne && points.size() <= 3 ? Match::Yes : Match::Maybe;
    if (isPair) {
        // A line feed ends every text, so whatever pair is in it begins a trigram.
        m_inOrder = false;
        m_query = database.prepare("SELECT doc FROM temp." + table + "_terms WHERE term >= ?1 AND term < ?2");
        const char32_t next[] = {points.first(), points.last() + 1};
        m_query.bind(1, word).bind(2, QString::fromUcs4(next, 2));
    } else {
        QStringList queries;
        for (const QString &one : m_words)
            queries.append(u'(' + trigramQuery(one.toUcs4()) + u')');
        m_query = database.prepare("SELECT rowid FROM " + table + "_text WHERE " + table + "_text MATCH ?1");
        m_query.bind(1, isOne ? trigramQuery(points) : queries.join(QStringLiteral(" OR ")));
    }
}

bool WordSearch::look(sqlite::Database &database)
{
    if (!m_started)
        start(database);
    for (int n = 0; n < entriesAtOnce && !m_resolved; ++n) {
        if (!m_query.step()) {
            m_query = {};
            m_resolved = true;
            break;
        }
        const qint64 row = m_query.integer(0);
        if (row < 0 || row >= qint64(m_own.size()))
            continue;
        if (m_own[size_t(row)] == Match::No)
            m_own[size_t(row)] = m_hit;
        if (m_inOrder)
            m_decidedTo = Rowid(row);
    }
    if (m_resolved)
        m_decidedTo = std::numeric_limits<Rowid>::max();
    return !database.error();
}

void WordSearch::narrow(std::vector<quint8> &rows) const
{
    if (!m_resolved)
        return;
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = quint8(rows[row] & (m_byName[row] | quint8(m_own[row] != Match::No)));
}

Search::Search(sqlite::Database &database, Resource resource, const QStringList &foldedWords, Labels &labels,
               const SearchedColumns &columns, std::vector<Match> &known)
    : m_database(database), m_resource(resource), m_known(known),
      m_text(database.prepare(searchTextSql(resource) + " WHERE rowid = ?1"))
{
    m_words.reserve(size_t(foldedWords.size()));
    for (const QString &word : foldedWords)
        m_words.emplace_back(resource, word, labels, columns, Rowid(known.size()));
}

bool Search::look(std::optional<std::chrono::milliseconds> atMost, const Stop &stop)
{
    QElapsedTimer since;
    since.start();
    for (WordSearch &word : m_words) {
        do { // each a little, so that all have begun
            if (stop() || !word.look(m_database))
                return false;
        } while (!word.isResolved() && (!atMost || std::chrono::milliseconds(since.elapsed()) < *atMost));
    }
    return true;
}

void Search::narrow(std::vector<quint8> &rows) const
{
    for (size_t row = 0; row < rows.size(); ++row)
        rows[row] = quint8(rows[row] & quint8(m_known[row] != Match::No));
    for (const WordSearch &word : m_words)
        word.narrow(rows);
}

bool Search::has(Rowid row)
{
    if (m_known[row] != Match::Maybe)
        return m_known[row] == Match::Yes;
    Match result = Match::Yes;
    for (const WordSearch &word : m_words) {
        const Match match = word.has(row);
        if (match != Match::Yes)
            result = match;
        if (match == Match::No)
            break;
    }
    if (result == Match::Maybe) {
        m_text.bind(1, qint64(row));
        const QString text = m_text.step() ? searchText(m_resource, m_text) : QString();
        m_text.reset();
        if (m_database.error())
            return false; // and not known
        const bool isFound = std::all_of(m_words.begin(), m_words.end(), [&](const WordSearch &word) {
            return word.has(row) == Match::Yes || word.isIn(text);
        });
        result = isFound ? Match::Yes : Match::No;
    }
    m_known[row] = result;
    return result == Match::Yes;
}

void adapt(std::vector<Match> &known, const QStringList &before, const QStringList &after)
{
    if (before == after)
        return;
    /// Whether who has all of these has all of those. Of a country the beginnings of words count, so it is they alone
    /// that can be gone by; and what may stand for several things may stand for others when it is longer.
    const auto includes = [](const QStringList &these, const QStringList &those) {
        return std::all_of(those.begin(), those.end(), [&](const QString &that) {
            return std::any_of(these.begin(), these.end(), [&](const QString &one) { return one.startsWith(that); });
        });
    };
    const auto isPlain = [](const QStringList &words) {
        return std::all_of(words.begin(), words.end(), [](const QString &word) { return writtenAs(word).size() == 1; });
    };
    const Match kept = before.isEmpty() || !isPlain(before) || !isPlain(after) ? Match::Maybe
        : includes(after, before)                                              ? Match::No
        : includes(before, after)                                              ? Match::Yes
                                                                               : Match::Maybe;
    for (Match &match : known)
        match = match == kept ? kept : Match::Maybe;
}

void prepareForSearch(sqlite::Database &database)
{
    for (const Resource resource : allResources) {
        const QByteArray table = tableOf(resource);
        database.execute(
            ("CREATE VIRTUAL TABLE temp." + table + "_terms USING fts5vocab(main, " + table + "_text, instance)")
                .constData());
    }
}
