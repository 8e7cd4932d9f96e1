// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/journalstore.h"
#include "everywish.h"

#include <QTest>

/// As a later version might write it down, about the subscription that everywish's wishes are about.
inline void writeNewer(JournalStore &journal, const QString &id, const QByteArrayList &events)
{
    const QString claim = claimOf(everywish::of(WishKind::CancelNow).wish);
    sqlite::Statement take = journal.database().prepare("INSERT INTO open (wish, claim, session) VALUES (?1, ?2, ?3)");
    QVERIFY(take.bind(1, id).bind(2, claim).bind(3, journal.session()).run());
    for (const QByteArray &event : events) {
        const QByteArray detail = event == "wished"
            ? R"({"kind":"give-month","object":"sub_1","name":"Ana <b>%1</b>","batch":"b-1",)"
              R"("parameters":{"months":2},"tomorrow":1})"
            : "{}";
        sqlite::Statement line = journal.database().prepare(
            "INSERT INTO lines (wish, event, at, session, detail) VALUES (?1, ?2, 1700000000000, ?3, ?4)");
        QVERIFY(line.bind(1, id)
                    .bind(2, QString::fromLatin1(event))
                    .bind(3, journal.session())
                    .bind(4, QByteArrayView(detail))
                    .run());
    }
}

/// It is over, as that version sees it, whatever the last line says.
inline bool closeNewer(JournalStore &journal, const QString &id)
{
    sqlite::Statement close = journal.database().prepare("DELETE FROM open WHERE wish = ?1");
    return close.bind(1, id).run();
}
