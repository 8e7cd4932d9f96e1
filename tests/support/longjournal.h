// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A journal as it is after years, made in a moment.

#include "core/actions/journalstore.h"
#include "everywish.h"

namespace longjournal {

/// Wishes "wish-0" ... that were not sent, about a payment each; the first of them are refunds that are pending.
inline void write(const MirrorLocation &journal, int wishes, int pending = 0)
{
    using namespace Qt::StringLiterals;
    JournalStore store;
    if (!store.open(journal))
        qFatal("no journal at %s", qPrintable(journal.path));
    QList<JournalStore::NewWish> all;
    for (int i = 0; i < wishes; ++i) {
        Wish wish = everywish::of(WishKind::Refund).wish;
        wish.objectId = u"tran_%1"_s.arg(i);
        all.append({u"wish-%1"_s.arg(i), wish});
    }
    bool isWritten = store.begin(all, false).has_value();
    for (int i = 0; i < pending; ++i)
        isWritten = isWritten
            && store.add(
                {u"wish-%1"_s.arg(i), JournalEvent::Done, {{u"answer"_s, QJsonObject{{u"status"_s, u"pending"_s}}}}});
    // The rest in one transaction: each by itself would wait for the disk.
    isWritten = isWritten
        && store.database().execute(
            "BEGIN; INSERT INTO lines (wish, event, at, session, detail)"
            " SELECT wish, 'not-sent', 1700000000000, session, '{\"hurdle\":\"stopped\"}' FROM open;"
            " DELETE FROM open; COMMIT");
    if (!isWritten)
        qFatal("the journal can't be written");
}

} // namespace longjournal
