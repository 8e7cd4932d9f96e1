// SPDX-License-Identifier: GPL-3.0-or-later
// Runs: many wishes, one after the other.
#include "actions.h"

#include "settling.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

bool isNotDone(const ActionRecord &record)
{
    return record.state == ActionState::NotSent || record.state == ActionState::NotDone;
}

/// Creem did not look at it: it came too fast, or with a key that it doesn't take.
bool isTooFast(const ActionRecord &record)
{
    return record.state == ActionState::Refused && record.error && record.error->httpStatus == 429;
}
bool isKeyRejected(const ActionRecord &record)
{
    return record.state == ActionState::Refused && record.error && record.error->isKeyRejected();
}
bool isTurnedAway(const ActionRecord &record) { return isTooFast(record) || isKeyRejected(record); }

/// Not sent for a reason that isn't in the way of the rest.
bool isOfItself(const ActionRecord &record)
{
    const auto &error = record.error;
    const bool isGone = error && isCreemsNotFound(*error);
    const bool isUnreadable = error
        && (error->kind == ApiError::Kind::Decode || error->kind == ApiError::Kind::TooLarge);
    return record.hurdle == Hurdle::Busy || record.hurdle == Hurdle::Barred || record.hurdle == Hurdle::Changed
        || isGone || isUnreadable;
}

constexpr int mostTooFast = 3; ///< in a row: what is sent after that only makes it worse
constexpr std::chrono::seconds longestWait(60);

} // namespace

QString Actions::run(const QList<Wish> &wishes, const QString &goesOn)
{
    Q_ASSERT(goesOn.isEmpty() || !isRunning(goesOn));
    const QString batch = goesOn.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : goesOn;
    QList<JournalStore::NewWish> all;
    for (Wish wish : wishes) {
        wish.batch = batch;
        const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        put(id, wish);
        all.append({id, wish, m_key});
    }
    m_runs.insert(batch);
    Run &run = m_runsById[batch];
    for (const JournalStore::NewWish &one : std::as_const(all))
        run.waiting.append(one.id);
    m_journal.begin(all, false, m_lastLine, [this, batch, all](const MirrorResult<JournalStore::Busy> &busy) {
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
    run.looks = 0;
    const Wish &wish = m_records[id].wish;
    if (const auto hurdle = hurdleOf(wish))
        return leaveOut(id, {{u"hurdle"_s, json::Open(*hurdle).wire()}});
    if (operationOf(wish.kind).looksFirst)
        return lookBefore(id);
    beginNext(id);
}

void Actions::leaveOut(const QString &id, const QJsonObject &why)
{
    note(id, JournalEvent::NotSent, why);
    tell(id);
    runEnded(id);
}

/// detail: of the line that says that it is sent.
void Actions::beginNext(const QString &id, const QJsonObject &detail)
{
    m_journal.add({id, JournalEvent::Sending, detail}, [this, id](const MirrorResult<void> &written) {
        if (!written) {
            m_records[id].journalError = written.error();
            return leaveOut(id, {{u"hurdle"_s, json::Open(Hurdle::JournalFails).wire()}});
        }
        const Wish &wish = m_records[id].wish; // writing it may have waited for others, and the merchant may not have
        const auto run = m_runsById.find(wish.batch);
        if (run == m_runsById.end() || run->second.isStopped)
            return leaveOut(id, {{u"hurdle"_s, json::Open(Hurdle::Stopped).wire()}});
        if (const auto hurdle = hurdleOf(wish))
            return leaveOut(id, {{u"hurdle"_s, json::Open(*hurdle).wire()}});
        send(id);
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
    Run &run = it->second;
    run.tooFast = isTooFast(record) ? run.tooFast + 1 : 0;
    const bool isCutOff = record.state == ActionState::NotSent && !isOfItself(record);
    if (record.state == ActionState::Unknown || isCutOff || isKeyRejected(record) || run.tooFast >= mostTooFast)
        stop(batch);
    auto wait = m_options.pace;
    for (int i = 0; i < run.tooFast; ++i)
        wait = qMin<std::chrono::milliseconds>(2 * wait, qMax<std::chrono::milliseconds>(longestWait / 2, wait));
    if (record.error && record.error->retryAfter)
        wait = qMax(wait, qMin<std::chrono::milliseconds>(*record.error->retryAfter, longestWait));
    const bool isAskedFor = isTooFast(record) || (record.error && record.error->retryAfter);
    if (run.waiting.isEmpty())
        wait = {}; // for nothing
    pause(run, wait, isAskedFor, [this, batch] { runNext(batch); });
}

/// then: once it is over, also because the run was stopped. isAskedFor: by Creem.
void Actions::pause(Run &run, std::chrono::milliseconds wait, bool isAskedFor, const std::function<void()> &then)
{
    run.isAskedToWait = isAskedFor;
    run.pause = std::make_unique<QTimer>();
    run.pause->setSingleShot(true);
    run.pause->setTimerType(Qt::PreciseTimer); // what is said of it is what it is
    connect(run.pause.get(), &QTimer::timeout, this, then, Qt::QueuedConnection);
    run.pause->start(wait);
}

void Actions::stop(const QString &batch)
{
    const auto it = m_runsById.find(batch);
    if (it == m_runsById.end())
        return;
    it->second.isStopped = true;
    if (it->second.pause && it->second.pause->isActive())
        it->second.pause->start(0); // it may be a long one, and nothing comes after it
    const QStringList waiting = std::exchange(it->second.waiting, {});
    QList<JournalStore::Kept> notes;
    for (const QString &id : waiting)
        notes.append({{id, JournalEvent::NotSent, {{u"hurdle"_s, json::Open(Hurdle::Stopped).wire()}}}, false});
    note(notes);
    for (const QString &id : waiting)
        tell(id);
}

std::optional<std::chrono::seconds> Actions::pauseOf(const QString &batch) const
{
    const auto it = m_runsById.find(batch);
    if (it == m_runsById.end() || !it->second.isAskedToWait || !it->second.pause || !it->second.pause->isActive())
        return {};
    return std::chrono::ceil<std::chrono::seconds>(it->second.pause->remainingTimeAsDuration());
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
        const bool isBarred = record.state == ActionState::NotSent && record.hurdle == Hurdle::Barred;
        if (isBarred || (record.state != ActionState::NotSent && !isTurnedAway(record)))
            objects.removeOne(record.wish.objectId);
        else if (record.wish.batch == batch)
            objects.append(record.wish.objectId);
    }
    return objects;
}

QList<ActionRecord> Actions::ofBatch(const QString &batch) const
{
    QList<ActionRecord> all;
    QHash<QString, qsizetype> places; // of what is to be made, which may have been wished more than once
    for (const QString &id : m_order) {
        const ActionRecord *record = &*m_records.constFind(id);
        if (record->wish.batch != batch)
            continue;
        for (auto next = m_records.constFind(record->supersededBy); next != m_records.cend();
             next = m_records.constFind(record->supersededBy))
            record = &*next;
        const QString made = operationOf(record->wish.kind).creates ? claimOf(record->wish) : QString();
        const qsizetype place = made.isEmpty() ? -1 : places.value(made, -1);
        if (place < 0) {
            places.insert(made, all.size());
            all.append(*record);
        } else if (all.at(place).state != ActionState::Done // another window may have been faster
                   && (isNotDone(all.at(place)) || !isNotDone(*record))) {
            all[place] = *record;
        }
    }
    return all;
}

QList<Wish> Actions::rest(const QString &batch) const
{
    QList<Wish> wishes;
    if (batch.isEmpty() || isRunning(batch))
        return wishes;
    for (const ActionRecord &record : ofBatch(batch)) {
        if (!operationOf(record.wish.kind).creates || !(isNotDone(record) || isTurnedAway(record)))
            continue;
        if (record.isOfAnotherKey) // it may be another store's
            continue;
        wishes.append(record.wish);
        wishes.last().again.clear(); // of which it is known what became of it
    }
    return wishes;
}

qsizetype Actions::leftOf(const QString &batch) const { return notBegun(batch).size() + rest(batch).size(); }

QStringList Actions::brokenOff() const
{
    QStringList left;
    for (const QString &batch : m_brokenOff)
        if (leftOf(batch) > 0)
            left.append(batch);
    return left;
}

void Actions::passBrokenOff(const QString &batch)
{
    m_brokenOff.removeOne(batch);
    emit conditionChanged();
}

bool Actions::isSettling(const QString &batch) const
{
    const QList<ActionRecord> run = ofBatch(batch);
    return std::any_of(run.cbegin(), run.cend(), [](const ActionRecord &record) {
        return record.state == ActionState::Unknown && operationOf(record.wish.kind).look
            && (record.isChecking || record.lookError || record.finding != Finding::Otherwise);
    });
}
