// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody knows the end of: what comes from the journal, of before this session and of other processes, reading
// back, and what the merchant may do about it.
#include "actions.h"

#include "core/mirror/mirror.h"
#include "settling.h"

using namespace Qt::StringLiterals;

void Actions::takeLines(const QList<JournalLine> &lines, const QList<JournalStore::Open> &open)
{
    QStringList touched;
    const bool isFirst = !m_isReady;
    QStringList older;
    for (const JournalLine &line : lines) {
        m_lastLine = qMax(m_lastLine, line.number);
        const qsizetype before = m_records.size();
        if (!apply(m_records, line))
            continue;
        touched.append(line.wishId);
        if (m_records.size() > before)
            (isFirst ? older : m_order).append(line.wishId);
    }
    m_order = older + m_order;
    QHash<QString, bool> isMine;
    for (const JournalStore::Open &one : open)
        isMine.insert(one.wishId, one.isMine);
    for (auto it = m_records.begin(); it != m_records.end(); ++it) {
        const bool isOfOthers = !isMine.value(it.key(), true);
        const bool holdsClaim = isMine.contains(it.key());
        if (std::exchange(it->isOfOthers, isOfOthers) != isOfOthers)
            touched.append(it.key());
        // Only of Newer anything goes by it: what is written here is known before its claim is read.
        if (std::exchange(it->holdsClaim, holdsClaim) != holdsClaim && it->wish.kind == WishKind::Newer)
            touched.append(it.key());
        // Closed with a word that is unknown here: it is over, and how it ended can't be told.
        const bool isUnderway = it->state == ActionState::Waiting || it->state == ActionState::Sending;
        if (it->wish.kind == WishKind::Newer && !holdsClaim && isUnderway) {
            it->state = ActionState::Unknown;
            touched.append(it.key());
        }
    }
    touched.removeDuplicates();
    for (const QString &id : std::as_const(touched))
        tell(id);
    if (!isFirst)
        return;
    m_isReady = true; // not before: who listens can tell what was from what happens
    emit conditionChanged();
}

/// Theirs have died in the middle of it. A line "sending" may stand for a request that left or not.
void Actions::takeAdopted(const QStringList &ids)
{
    QList<JournalStore::Kept> notes;
    QStringList known;
    for (const QString &id : ids) {
        const auto it = m_records.find(id);
        if (it == m_records.end())
            continue;
        known.append(id);
        it->isOfOthers = false;
        // A later version may have sent it with words that are unknown here. Its claim stays, as of all that can still
        // turn out either way: that version can settle it, or the merchant gives it up.
        const bool isNewer = it->wish.kind == WishKind::Newer;
        const bool isWaiting = it->state == ActionState::Waiting && !isNewer;
        const QString batch = isWaiting ? it->wish.batch : QString();
        if (!batch.isEmpty() && !m_brokenOff.contains(batch))
            m_brokenOff.append(batch);
        if (isWaiting)
            notes.append({{id, JournalEvent::NotSent, {{u"hurdle"_s, json::Open(Hurdle::Stopped).wire()}}}, false});
        else if (it->state == ActionState::Sending || it->state == ActionState::Waiting)
            notes.append({{id, JournalEvent::Unknown, {}}, !isNewer && !operationOf(it->wish.kind).look});
    }
    note(notes);
    for (const QString &id : std::as_const(known)) {
        if (m_records[id].state == ActionState::Unknown && operationOf(m_records[id].wish.kind).look)
            m_settler.start(id, m_records[id].wish);
        tell(id);
    }
    if (!m_brokenOff.isEmpty())
        emit conditionChanged();
}

/// Whether what was read tells something of the store that a wish was about. The key may have been replaced by one of
/// another store since, where nothing of it is found. Ids are of one store only: whoever finds the object by its id is
/// in the right one, and so is then all that was wished with the same key.
bool Actions::isOfThisStore(const QString &id, const Look &look)
{
    const ActionRecord &record = m_records[id];
    const QString key = record.keyFingerprint;
    const bool isFound = look.found && !record.wish.objectId.isEmpty() && look.found->id == record.wish.objectId;
    if (!isFound || m_keysOfStore.contains(key))
        return m_keysOfStore.contains(key);
    m_keysOfStore.insert(key);
    QStringList others; // that could not be concluded before
    for (auto it = m_records.begin(); it != m_records.end(); ++it) {
        if (it.key() == id || it->keyFingerprint != key)
            continue;
        it->isOfAnotherKey = false;
        if (it->state == ActionState::Unknown)
            others.append(it.key());
    }
    QMetaObject::invokeMethod(
        this,
        [this, others] {
            for (const QString &other : others) {
                checkNow(other);
                tell(other); // also of what nobody looks at
            }
            emit conditionChanged(); // what was not sent can be sent again, and a run be gone on with
        },
        Qt::QueuedConnection);
    return true;
}

void Actions::takeLook(const QString &id, const Result<Look> &result, bool isLast)
{
    if (m_records[id].state != ActionState::Unknown)
        return m_settler.stop(id);
    const Operation &operation = operationOf(m_records[id].wish.kind);
    const bool canTell = result && isOfThisStore(id, *result);
    if (!result) {
        note(id, JournalEvent::Looked, {{u"error"_s, toJson(result.error())}});
        m_records[id].lookError = result.error();
    } else if (canTell && result->finding == Finding::Done) {
        m_settler.stop(id);
        note(id, JournalEvent::SettledDone, result->found ? toJson(*result->found) : QJsonObject());
        if (result->found)
            remember(id, *result->found);
    } else if (canTell && result->finding == Finding::AsBefore && isLast && operation.showsAtOnce) {
        m_settler.stop(id);
        note(id, JournalEvent::SettledNotDone);
    } else {
        const bool isAsBefore = canTell && result->finding == Finding::AsBefore;
        note(id, JournalEvent::Looked, {{u"finding"_s, isAsBefore ? u"as-before"_s : u"otherwise"_s}});
        if (result->found && result->found->remember) // it is the newest there is, whoever made it so
            result->found->remember(m_mirror);
    }
    tell(id);
}

/// Whether the transactions show by now what is pending.
void Actions::followRefunds()
{
    for (const QString &id : std::as_const(m_marked)) {
        const ActionRecord &record = m_records[id];
        if (!record.isRefundUnshown())
            continue;
        if (const auto asked = m_askedRefunds.find(id); asked != m_askedRefunds.end()) {
            *asked = true; // what is on its way may be of before
            continue;
        }
        m_askedRefunds.insert(id, false);
        m_mirror.record<Transaction>(record.wish.objectId, this, [this, id](const std::optional<Transaction> &now) {
            const bool isToAskAgain = m_askedRefunds.take(id);
            if (!now || !m_records[id].isRefundUnshown() || judged(m_records[id].wish, *now) != Finding::Done)
                return isToAskAgain ? followRefunds() : void();
            if (m_records[id].isRefundPending())
                note(id, JournalEvent::RefundShown);
            m_records[id].awaitsShowing = false;
            tell(id);
        });
    }
}

void Actions::noteStatus(const QString &id, const QString &wire)
{
    const auto it = m_records.constFind(id);
    if (it == m_records.cend() || it->state != ActionState::Done || it->answer["status"_L1] == wire)
        return;
    note(id, JournalEvent::Looked, {{u"status"_s, wire}});
    tell(id);
}

void Actions::checkNow(const QString &id)
{
    const auto it = m_records.constFind(id);
    if (it == m_records.cend() || it->state != ActionState::Unknown || it->isOfOthers
        || !operationOf(it->wish.kind).look)
        return;
    m_settler.lookNow(id, it->wish);
    tell(id);
}

void Actions::checkFailed()
{
    QStringList failed;
    for (auto it = m_records.cbegin(); it != m_records.cend(); ++it)
        if (it->state == ActionState::Unknown && it->lookError && !it->isChecking)
            failed.append(it.key());
    for (const QString &id : std::as_const(failed))
        checkNow(id);
}

void Actions::giveUp(const QString &id)
{
    const auto it = m_records.constFind(id);
    if (it == m_records.cend() || (it->state != ActionState::Unknown && !it->isRefundPending()) || it->isOfOthers)
        return;
    m_settler.stop(id);
    note(id, JournalEvent::GivenUp);
    tell(id);
}

bool Actions::canSendAgain(const ActionRecord &record) const
{
    if (record.isOfOthers || !record.supersededBy.isEmpty() || record.lacksKey() || record.wish.kind == WishKind::Newer)
        return false;
    const Operation &operation = operationOf(record.wish.kind);
    switch (record.state) {
    case ActionState::NotSent:
    case ActionState::NotDone:
        // What there is already is found in its own store only; what is to be made would be made in another one.
        return !operation.creates || !record.isOfAnotherKey;
    case ActionState::Unknown: {
        if (record.isOfAnotherKey)
            return false; // it would be done in another store, and what the first one did is still not known
        if (!operation.look || !record.wish.idempotencyKey.isEmpty())
            return true;
        if (m_settler.isBusy(record.id))
            return false;             // what is asked now may show it
        constexpr qint64 fresh = 300; // seconds
        const qint64 age = record.lookedAt.isValid() ? record.lookedAt.secsTo(QDateTime::currentDateTimeUtc()) : -1;
        return record.finding == Finding::AsBefore && !record.lookError && age >= 0 && age <= fresh;
    }
    case ActionState::Waiting:
    case ActionState::Sending:
    case ActionState::Done:
    case ActionState::Refused:
    case ActionState::GivenUp: return false;
    }
    Q_UNREACHABLE();
    return false;
}

QString Actions::sendAgain(const QString &id)
{
    Wish wish = m_records.value(id).wish;
    wish.again = id;
    wish.batch.clear();
    return submit(wish);
}

QList<ActionRecord> Actions::unsettled() const
{
    QList<ActionRecord> all;
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it)
        if (const ActionRecord &record = *m_records.constFind(*it); record.isUnsettled() && !record.isOfOthers)
            all.append(record);
    return all;
}
