// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "columns.h"
#include "query.h"

/// What other records are found by, folded, by rowid; empty where there is nothing.
using Labels = std::array<std::vector<QByteArray>, resourceCount>;

/// Whether a row has a word.
enum class Match : quint8 { No, Yes, Maybe };

/// Where one word of a search occurs.
///
/// A record's own text is looked up in the trigram index, which knows a word of three characters exactly and of longer
/// ones only where they could be. The rows that are not in it yet, and all rows for shorter words, could be anything.
/// What could be is read and compared when someone wants to know. The names that a record refers to are compared in
/// memory, once for each name and not for each of the thousand records that bear it.
class WordSearch
{
public:
    WordSearch(Resource resource, const QString &foldedWord, const Labels &labels);

    /// Reads up to limit more entries of the index; afterwards own() is as good as the index can say if isResolved(),
    /// and otherwise Maybe everywhere. False: the database failed.
    bool look(sqlite::Database &database, Rowid top, qint64 limit);
    bool isResolved() const { return m_resolved; }

    Match own(Rowid row) const { return m_resolved ? m_own[row] : Match::Maybe; }
    const std::vector<quint8> &inLabels(Resource target) const { return m_inLabels[size_t(target)]; }
    const QString &word() const { return m_word; }

private:
    const Resource m_resource;
    const QString m_word;
    std::array<std::vector<quint8>, resourceCount> m_inLabels;
    std::vector<Match> m_own;
    sqlite::Statement m_query;
    bool m_started = false;
    bool m_resolved = false;
    Match m_hit = Match::Maybe;
};
