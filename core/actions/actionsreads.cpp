// SPDX-License-Identifier: GPL-3.0-or-later
// What is read besides settling: before what looksFirst is sent in a run, and after what was answered without it.
#include "actions.h"

#include "core/mirror/mirror.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

QJsonObject because(Hurdle hurdle) { return {{u"hurdle"_s, json::Open(hurdle).wire()}}; }

} // namespace

/// then(now) comes once the mirror has all that Creem said of it, what we don't know of included.
template <class T, class Then> void Actions::read(const Call<T> &call, Then then)
{
    call.then(this, [this, then](const Result<T> &now, const QByteArray &raw) {
        if (now)
            m_mirror.remember(*now, raw);
        then(now);
    });
}

void Actions::remember(const QString &id, const Answer &answer)
{
    if (answer.remember)
        return answer.remember(m_mirror);
    const Wish &wish = m_records[id].wish;
    if (wish.kind == WishKind::Refund) // the receipt has no transaction in it
        read(m_client.retrieveTransaction(wish.objectId), [](const Result<Transaction> &) {});
}

void Actions::lookBefore(const QString &id)
{
    const Wish &wish = m_records[id].wish;
    if (operationOf(wish.kind).object == ObjectKind::Transaction)
        lookBefore(id, m_client.retrieveTransaction(wish.objectId));
    else
        lookBefore(id, m_client.retrieveSubscription(wish.objectId));
}

template <class T> void Actions::lookBefore(const QString &id, const Call<T> &call)
{
    read(call, [this, id](const Result<T> &now) {
        const Wish &wish = m_records[id].wish;
        const auto run = m_runsById.find(wish.batch);
        if (run == m_runsById.end() || run->second.isStopped)
            return leaveOut(id, because(Hurdle::Stopped));
        if (const auto hurdle = hurdleOf(wish)) // it took a moment
            return leaveOut(id, because(*hurdle));
        if (now)
            return takeLookBefore(id, *now);
        if (willLookAgain(id, now.error()))
            return;
        QJsonObject detail = because(Hurdle::Network);
        ApiError error = now.error();
        error.outcome = WriteOutcome::NotSent; // what was to be written wasn't
        detail.insert(u"error"_s, toJson(error));
        leaveOut(id, detail);
    });
}

/// Whether a look that failed is taken once more, after a pause: of the wish nothing was sent yet, and a read does no
/// harm however often it is made.
bool Actions::willLookAgain(const QString &id, const ApiError &error)
{
    Run &run = m_runsById.at(m_records[id].wish.batch);
    const RetryPolicy &policy = m_options.looks;
    const auto wait = waitBefore(policy, ++run.looks, error, QRandomGenerator::global()->generateDouble());
    const bool mayPass = isRetryable(error) || error.kind == ApiError::Kind::Timeout; // each look has its own deadline
    if (!mayPass || run.looks >= policy.maxAttempts || wait > policy.longestWait)
        return false;
    pause(run, wait, error.httpStatus == 429 || error.retryAfter, [this, id] {
        const Wish &wish = m_records[id].wish;
        const auto it = m_runsById.find(wish.batch);
        if (it == m_runsById.end() || it->second.isStopped)
            return leaveOut(id, because(Hurdle::Stopped));
        if (const auto hurdle = hurdleOf(wish))
            return leaveOut(id, because(*hurdle));
        lookBefore(id);
    });
    tell(id); // who shows the run says that it waits
    return true;
}

template <class T> void Actions::takeLookBefore(const QString &id, const T &now)
{
    Wish &wish = m_records[id].wish;
    if (const auto bar = barOf(wish.kind, now)) {
        QJsonObject detail = because(Hurdle::Barred);
        detail.insert(u"bar"_s, json::Open(*bar).wire());
        return leaveOut(id, detail);
    }
    if constexpr (std::is_same_v<T, Subscription>) {
        const auto before = decoded<Subscription>(wish.before);
        const auto charges = [](const Subscription &s, const QDateTime &when) {
            return chargeOnResume(s, when) != ChargeOnResume::No;
        };
        // A period may have ended while the run waited, too.
        if (!before || (charges(now, QDateTime::currentDateTimeUtc()) && !charges(*before, m_records[id].at)))
            return leaveOut(id, because(Hurdle::Changed));
    }
    wish.before = json::write(now); // what its outcome is held against, also by who goes on after a crash
    beginNext(id, {{u"before"_s, journalAnswer(wish.kind, wish.before)}});
}
