// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from the journal: what was before this session, and what other processes do. And runs of many wishes.
#include "actions.h"

#include <QUuid>

using namespace Qt::StringLiterals;

void Actions::takeLines(const QList<JournalLine> &lines, const QList<JournalStore::Open> &open)
{
    QStringList touched;
    const bool isFirst = !m_isReady;
    QStringList older;
    for (const JournalLine &line : lines) {
        const qsizetype before = m_records.size();
        if (!apply(m_records, line))
            continue;
        touched.append(line.wishId);
        if (m_records.size() > before)
            (isFirst ? older : m_order).append(line.wishId);
    }
    m_order = older + m_order;
    QSet<QString> ofOthers;
    for (const JournalStore::Open &one : open)
        if (!one.isMine)
            ofOthers.insert(one.wishId);
    for (auto it = m_records.begin(); it != m_records.end(); ++it)
        it->isOfOthers = ofOthers.contains(it.key());
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
    for (const QString &id : ids) {
        const auto it = m_records.find(id);
        if (it == m_records.end())
            continue;
        it->isOfOthers = false;
        const Operation &operation = operationOf(it->wish.kind);
        if (it->state == ActionState::Waiting)
            note(id, JournalEvent::NotSent, {{u"hurdle"_s, json::Open(Hurdle::Stopped).wire()}});
        else if (it->state == ActionState::Sending)
            note(id, JournalEvent::Unknown, {}, !operation.look);
        if (m_records[id].state == ActionState::Unknown && operation.look)
            m_settler.start(id, m_records[id].wish);
        tell(id);
    }
}

QString Actions::run(const QList<Wish> &wishes)
{
    const QString batch = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QList<JournalStore::NewWish> all;
    for (Wish wish : wishes) {
        wish.batch = batch;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        put(id, wish);
        all.append({id, wish});
    }
    m_runs.insert(batch);
    Run &run = m_runsById[batch];
    for (const JournalStore::NewWish &one : std::as_const(all))
        run.waiting.append(one.id);
    m_journal.begin(all, false, [this, batch, all](const MirrorResult<JournalStore::Busy> &busy) {
        journalFailed(busy ? std::nullopt : std::optional(busy.error()));
        for (const JournalStore::NewWish &one : all) {
            const bool isBusy = busy && busy->contains(one.id);
            if (busy && !isBusy)
                continue;
            m_runsById[batch].waiting.removeOne(one.id);
            refuse(one.id, isBusy ? Hurdle::Busy : Hurdle::JournalFails, busy ? busy->value(one.id) : QString(),
                   busy ? std::nullopt : std::optional(busy.error()));
        }
        runNext(batch);
    });
    return batch;
}

void Actions::runNext(const QString &batch)
{
    const auto it = m_runsById.find(batch);
    if (it == m_runsById.end())
        return;
    Run &run = it->second;
    run.current.clear();
    if (run.waiting.isEmpty()) {
        m_runsById.erase(it);
        m_runs.remove(batch);
        emit conditionChanged();
        return;
    }
    const QString id = run.waiting.takeFirst();
    run.current = id;
    if (const auto hurdle = hurdleOf(m_records[id].wish)) {
        note(id, JournalEvent::NotSent, {{u"hurdle"_s, json::Open(*hurdle).wire()}});
        tell(id);
        return runEnded(id);
    }
    m_journal.add({id, JournalEvent::Sending, {}}, [this, id](const MirrorResult<void> &written) {
        if (written)
            return send(id);
        m_records[id].journalError = written.error();
        note(id, JournalEvent::NotSent, {{u"hurdle"_s, json::Open(Hurdle::JournalFails).wire()}});
        tell(id);
        runEnded(id);
    });
}

/// Goes on with the run that a wish belongs to, if it should.
void Actions::runEnded(const QString &id)
{
    const ActionRecord &record = m_records[id];
    const QString batch = record.wish.batch;
    const auto it = m_runsById.find(batch);
    if (it == m_runsById.end() || it->second.current != id)
        return;
    if (record.state == ActionState::Unknown || record.state == ActionState::NotSent)
        stop(batch);
    auto wait = m_options.pace;
    if (record.error && record.error->retryAfter)
        wait = qMax(wait, std::chrono::milliseconds(*record.error->retryAfter));
    Run &run = m_runsById[batch];
    run.pause = std::make_unique<QTimer>();
    run.pause->setSingleShot(true);
    connect(
        run.pause.get(), &QTimer::timeout, this, [this, batch] { runNext(batch); }, Qt::QueuedConnection);
    run.pause->start(wait);
}

void Actions::stop(const QString &batch)
{
    const auto it = m_runsById.find(batch);
    if (it == m_runsById.end())
        return;
    for (const QString &id : std::exchange(it->second.waiting, {})) {
        note(id, JournalEvent::NotSent, {{u"hurdle"_s, json::Open(Hurdle::Stopped).wire()}});
        tell(id);
    }
}

QStringList Actions::notBegun(const QString &batch) const
{
    QStringList objects;
    if (batch.isEmpty() || isRunning(batch))
        return objects;
    const QList<ActionRecord> run = ofBatch(batch);
    for (const QString &id : m_order) {
        const ActionRecord &record = *m_records.constFind(id);
        if (record.wish.objectId.isEmpty() || record.wish.kind != run.value(0).wish.kind)
            continue;
        if (record.state != ActionState::NotSent)
            objects.removeOne(record.wish.objectId);
        else if (record.wish.batch == batch)
            objects.append(record.wish.objectId);
    }
    return objects;
}

QList<ActionRecord> Actions::unsettled() const
{
    QList<ActionRecord> all;
    for (auto it = m_order.crbegin(); it != m_order.crend(); ++it)
        if (const ActionRecord &record = *m_records.constFind(*it); record.isUnsettled() && !record.isOfOthers)
            all.append(record);
    return all;
}

QList<ActionRecord> Actions::ofBatch(const QString &batch) const
{
    QList<ActionRecord> all;
    for (const QString &id : m_order)
        if (const ActionRecord &record = *m_records.constFind(id); record.wish.batch == batch)
            all.append(record);
    return all;
}
