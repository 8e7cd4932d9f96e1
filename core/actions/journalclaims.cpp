// SPDX-License-Identifier: GPL-3.0-or-later
// The part of JournalStore that lets wishes in: one about an object at a time, whoever wishes it.
#include "journalstore.h"

using namespace Qt::StringLiterals;

bool JournalStore::insertWish(const NewWish &wish, bool sendsNow)
{
    const QString claim = claimOf(wish.wish);
    if (!wish.wish.again.isEmpty()) {
        sqlite::Statement release = m_database.prepare("DELETE FROM open WHERE wish = ?1 AND session = ?2");
        if (!release.bind(1, wish.wish.again).bind(2, m_session).run()
            || !insert({wish.wish.again, JournalEvent::Superseded, {{u"by"_s, wish.id}}}))
            return false;
    }
    sqlite::Statement take = m_database.prepare("INSERT INTO open (wish, claim, session) VALUES (?1, ?2, ?3)");
    take.bind(1, wish.id).bind(3, m_session);
    if (claim.isEmpty())
        take.bindNull(2);
    else
        take.bind(2, claim);
    QJsonObject detail = toJson(wish.wish);
    if (!wish.keyFingerprint.isEmpty())
        detail.insert(u"key_fingerprint"_s, wish.keyFingerprint);
    return take.run() && insert({wish.id, JournalEvent::Wished, detail})
        && (!sendsNow || insert({wish.id, JournalEvent::Sending, {}}));
}

/// The id of another wish because of which this one can't be written down; empty: none. Under the write lock.
QString JournalStore::inTheWayOf(const Wish &wish, qint64 lastRead)
{
    {
        sqlite::Statement query = m_database.prepare("SELECT wish FROM open WHERE claim = ?1");
        query.bind(1, claimOf(wish));
        if (query.step() && query.string(0) != wish.again)
            return query.string(0);
    }
    if (!wish.again.isEmpty()) { // it may have been sent again elsewhere, and be over by now
        sqlite::Statement query = m_database.prepare(
            "SELECT detail FROM lines WHERE wish = ?1 AND event = 'superseded' LIMIT 1");
        query.bind(1, wish.again);
        if (query.step())
            return QJsonDocument::fromJson(query.text(0).toByteArray()).object()["by"_L1].toString();
    }
    if (wish.kind == WishKind::Refund) { // accepted, it makes room for others at once, and the payment shows it later
        sqlite::Statement query = m_database.prepare(
            "SELECT done.wish, wished.detail FROM lines done JOIN lines wished ON wished.wish = done.wish AND"
            " wished.event = 'wished' WHERE done.number > ?1 AND done.event = 'done' AND done.session <> ?2");
        query.bind(1, lastRead).bind(2, m_session);
        while (query.step()) {
            const auto other = wishFrom(QJsonDocument::fromJson(query.text(1).toByteArray()).object());
            if (other && other->kind == wish.kind && claimOf(*other) == claimOf(wish))
                return query.string(0);
        }
    }
    return {};
}

MirrorResult<JournalStore::Busy> JournalStore::begin(const QList<NewWish> &wishes, bool sendsNow, qint64 lastRead)
{
    if (!isOpen())
        return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, m_location.path, u"closed"_s});
    Busy busy;
    bool done = m_database.begin(); // takes the write lock: nobody claims between the asking and the writing
    for (const NewWish &wish : wishes) {
        const QString other = inTheWayOf(wish.wish, lastRead);
        if (!other.isEmpty())
            busy.insert(wish.id, other);
        else
            done = done && insertWish(wish, sendsNow);
    }
    if (!done || !m_database.commit())
        return tl::make_unexpected(fail());
    return busy;
}
