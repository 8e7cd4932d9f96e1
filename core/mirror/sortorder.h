// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "textsearch.h"

/// The rowids of a resource in the order of their ids, as the file's index of these has them: nothing is sorted.
QByteArray idOrderSql(Resource resource, Qt::SortOrder order);

/// rows, ascending by keys[row]; rows with equal keys keep the order that they came in.
/// Empty when stop() said so.
std::vector<Rowid> sortedBy(const Integers &keys, std::vector<Rowid> rows, const Stop &stop = {});

/// A key by which amounts of any currency sort as the numbers they are written as.
qint64 sortableAmount(qint64 minor, const QString &currency);

/// For each row the rank of its text among all, in the order of the current locale; equal texts, ignoring case, are
/// equal. sql yields rowid and text. Rows without a text rank first. Empty after a failure of the database, and when
/// stop() said so.
std::vector<qint64> textRanks(sqlite::Database &database, const QByteArray &sql, Rowid top, const Stop &stop);
