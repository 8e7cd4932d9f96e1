// SPDX-License-Identifier: GPL-3.0-or-later
#include "history.h"

SeenChanges readSeenChanges(sqlite::Database &database)
{
    SeenChanges changes;
    sqlite::Statement query = database.prepare(
        "SELECT transaction_row, at, refunded, status FROM transaction_changes ORDER BY at, rowid");
    while (query.step())
        changes[Rowid(query.integer(0))].append({query.integer(1), query.integer(2), query.string(3)});
    return changes;
}

QList<MrrDay> readMrrDays(sqlite::Database &database)
{
    QList<MrrDay> days;
    sqlite::Statement query = database.prepare(
        "SELECT day, currency, mrr, subscribers FROM mrr_days ORDER BY day, currency");
    while (query.step())
        days.append(
            {QDate::fromString(query.string(0), Qt::ISODate), query.string(1), query.integer(2), query.integer(3)});
    return days;
}

MirrorResult<void> Store::setMrrDays(const QList<MrrDay> &days)
{
    if (!joinGroup())
        return tl::make_unexpected(fail());
    sqlite::Statement insert = m_database.prepare(
        "INSERT OR REPLACE INTO mrr_days (day, currency, mrr, subscribers) VALUES (?1, ?2, ?3, ?4)");
    for (const MrrDay &day : days) {
        insert.bind(1, day.day.toString(Qt::ISODate)).bind(2, day.currency).bind(3, day.mrr);
        if (!insert.bind(4, day.subscribers).run())
            return tl::make_unexpected(fail());
    }
    return {};
}
