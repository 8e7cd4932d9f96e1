// SPDX-License-Identifier: GPL-3.0-or-later
#include "unsettled.h"

#include "journalstore.h"

#include <QFile>

MirrorResult<QList<ActionRecord>> unsettledIn(const MirrorLocation &journal)
{
    QList<ActionRecord> all;
    if (journal.isInMemory() || !QFile::exists(journal.path))
        return all;
    JournalStore store;
    if (auto r = store.openToRead(journal); !r)
        return tl::make_unexpected(r.error());
    const auto lines = store.linesAfter(0);
    if (!lines)
        return tl::make_unexpected(lines.error());
    const auto open = store.openWishes();
    if (!open)
        return tl::make_unexpected(open.error());
    QHash<QString, ActionRecord> records;
    QStringList order;
    for (const JournalLine &line : *lines) {
        const qsizetype before = records.size();
        if (apply(records, line) && records.size() > before)
            order.prepend(line.wishId);
    }
    for (const JournalStore::Open &one : *open)
        if (const auto it = records.find(one.wishId); it != records.end())
            it->holdsClaim = true;
    for (const QString &id : std::as_const(order))
        if (const ActionRecord &record = *records.constFind(id); record.isUnsettled())
            all.append(record);
    return all;
}
