// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the mirror remembers that Creem doesn't say: when something changed, and how figures stood on a day.

#include "store.h"

#include <QDate>

/// What a transaction said before this computer saw it change.
struct SeenChange
{
    qint64 at = 0;       ///< when the change was seen, epoch milliseconds
    qint64 refunded = 0; ///< before it, minor units
    QString status;      ///< before it, wire text
    friend bool operator==(const SeenChange &, const SeenChange &) = default;
};

/// By row of the transaction, the earliest first.
using SeenChanges = QHash<Rowid, QList<SeenChange>>;

/// A currency's MRR at the end of a day, as it was computed on that day.
struct MrrDay
{
    QDate day;
    QString currency;
    qint64 mrr = 0; ///< minor units a month
    qint64 subscribers = 0;
    friend bool operator==(const MrrDay &, const MrrDay &) = default;
};

// Empty after a failure, which the database remembers.
SeenChanges readSeenChanges(sqlite::Database &database);
QList<MrrDay> readMrrDays(sqlite::Database &database); ///< the earliest first
