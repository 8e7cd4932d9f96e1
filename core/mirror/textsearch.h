// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns.h"
#include "query.h"
#include "textcolumn.h"

#include <chrono>

/// What other records are found by, folded, by rowid; empty where there is nothing.
class Labels
{
public:
    /// False: it was the same.
    bool set(Resource resource, Rowid row, QByteArrayView label);
    void grow(Resource resource, Rowid top);
    /// By row, whether a label has the word. Valid until the next call.
    const std::vector<quint8> &having(Resource resource, const QString &word);
    QByteArrayView of(Resource resource, Rowid row) const { return m_all[size_t(resource)].labels.at(row); }

private:
    struct Hits
    {
        QByteArray word;
        std::vector<quint8> rows;
    };
    struct OfResource
    {
        TextColumn labels;
        QList<Hits> hits; // of the last words: who types on looks through those only
    };
    std::array<OfResource, resourceCount> m_all;
};

/// A column that names rows of another resource, by row.
struct ReferenceColumn
{
    Resource target = Resource::Products;
    const std::vector<Rowid> *rows = nullptr;
};

/// A column of countries, by row, and what they are searched by.
struct CountryColumn
{
    const std::vector<quint16> *codes = nullptr; ///< null: the resource has none
    QStringList texts;                           ///< by code
};

/// What a search looks at in memory.
struct SearchedColumns
{
    std::vector<ReferenceColumn> references;
    CountryColumn countries;
};

/// Asked every few hundred rows; true ends the work, which then answers with nothing.
using Stop = std::function<bool()>;

/// Whether a row has a word.
enum class Match : quint8 { No, Yes, Maybe };

/// Where one word of a search occurs.
///
/// A record's own text is looked up in the trigram index, which knows a word of two or three characters exactly and of
/// longer ones only where they could be. The rows that are not in it yet, and all rows for a single character, could be
/// anything. What could be is read and compared when someone wants to know. The names that a record refers to are
/// compared in memory, once for each name and not for each of the thousand records that bear it; so are countries.
class WordSearch
{
public:
    WordSearch(Resource resource, const QString &foldedWord, Labels &labels, const SearchedColumns &columns, Rowid top);

    /// Reads some thousand more entries of the index. False: the database failed.
    bool look(sqlite::Database &database);
    bool isResolved() const { return m_resolved; } ///< has() is as good as the index can say

    Match has(Rowid row) const
    {
        if (m_byName[row])
            return Match::Yes;
        return m_own[row] != Match::No || row <= m_decidedTo ? m_own[row] : Match::Maybe;
    }
    void narrow(std::vector<quint8> &rows) const; ///< leaves out those of which has() says No
    bool isIn(const QString &text) const;         ///< of a record itself

private:
    void findInNames(Labels &labels, const std::vector<ReferenceColumn> &references);
    void findInCountries(const CountryColumn &countries);
    void findProducts(Labels &labels);
    void start(sqlite::Database &database);

    const Resource m_resource;
    const QStringList m_words;    ///< the word itself, and what it may stand for
    QStringList m_productIds;     ///< of a discount's products that have the word
    std::vector<quint8> m_byName; // by row: a record that it refers to has the word
    std::vector<Match> m_own;
    sqlite::Statement m_query;
    Rowid m_decidedTo = 0; // entries come by row, so that m_own is final up to here; of short words: all or none
    bool m_started = false;
    bool m_resolved = false;
    bool m_inOrder = true;
    Match m_hit = Match::Maybe;
};

/// The rows that have every word of a search.
class Search
{
public:
    /// known: by row, what is known already; takes what is found out. It must fit the words, and outlive the search.
    Search(sqlite::Database &database, Resource resource, const QStringList &foldedWords, Labels &labels,
           const SearchedColumns &columns, std::vector<Match> &known);

    /// Reads the index, to its end or for so long. False: stopped, or the database failed.
    bool look(std::optional<std::chrono::milliseconds> atMost, const Stop &stop);
    void narrow(std::vector<quint8> &rows) const; ///< leaves out those that are known not to be found
    bool has(Rowid row);                          ///< reads the row when nothing else decides

private:
    sqlite::Database &m_database;
    const Resource m_resource;
    std::vector<WordSearch> m_words;
    std::vector<Match> &m_known;
    sqlite::Statement m_text;
};

/// Changes what is known of each row under some words into what that says of others: who types on narrows, and who
/// deletes widens.
void adapt(std::vector<Match> &known, const QStringList &before, const QStringList &after);

/// What WordSearch needs of a connection; once after it is opened.
void prepareForSearch(sqlite::Database &database);
