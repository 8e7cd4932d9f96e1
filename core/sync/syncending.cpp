// SPDX-License-Identifier: GPL-3.0-or-later
// What ends a sync, and what does not: errors, refusals that pass, being stopped, and having read all.
#include "syncworker.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int calmEnough = 20; // pages without a complaint, before one more request at once is tried

/// Not that something went wrong: Creem wants to be asked less.
bool isRefusal(const ApiError &error)
{
    return error.kind == ApiError::Kind::Http
        && (error.httpStatus == 429 || (error.httpStatus == 503 && error.retryAfter));
}

} // namespace

void SyncWorker::hasRead()
{
    if (++m_calmPages % calmEnough == 0)
        m_atOnce = std::min(m_options.requestsAtOnce, m_atOnce + 1);
    m_nextPause = m_options.firstPause;
    m_sincePage.start();
}

/// Whether what was asked for is to be asked for again after a pause, which it begins.
bool SyncWorker::putOff(const ApiError &error)
{
    if (!isRefusal(error))
        return false;
    // Pages that were under way together are refused together: one pause for all of them.
    const std::chrono::milliseconds least = m_isPutOff ? 0ms : m_nextPause;
    const std::chrono::milliseconds pause = std::max<std::chrono::milliseconds>(least, error.retryAfter.value_or(0s));
    const std::chrono::milliseconds left = m_wait.isActive() ? m_wait.remainingTimeAsDuration() : 0ms;
    if (std::chrono::milliseconds(m_sincePage.elapsed()) + std::max(pause, left) > m_options.patience)
        return false;
    if (!std::exchange(m_isPutOff, true))
        m_nextPause = std::min(m_options.longestPause, m_nextPause * 2);
    if (pause > left) {
        m_wait.start(pause);
        emit throttled(pause);
    }
    return true;
}

void SyncWorker::fail(const ApiError &error)
{
    if (!m_outcome.error)
        m_outcome.error = error;
    // Where nothing can be had, asking for the rest is no use.
    if (error.isKeyRejected() || error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::Tls
        || isRefusal(error))
        m_isStopping = true;
    finishIfDone();
}

void SyncWorker::fail(const MirrorError &error)
{
    if (!m_outcome.mirrorError)
        m_outcome.mirrorError = error;
    m_isStopping = true;
    finishIfDone();
}

/// What is under way is aborted and answers nobody.
void SyncWorker::hangUp()
{
    m_calls.reset();
    if (m_client) {
        m_client->transport().disconnect(this); // or another refusal would hold up the next sync
        m_client.release()->deleteLater();      // not at once: one of its exchanges may be calling
    }
    m_underway = 0;
    m_isAssigning = false;
    m_wait.stop();
}

void SyncWorker::finishIfDone()
{
    if (!m_isRunning)
        return;
    if (m_isStopping)
        hangUp();
    if (m_underway > 0 || m_writing > 0 || m_isAssigning)
        return;
    bool isComplete = !m_isStopping && !m_outcome.error && !m_outcome.mirrorError;
    if (!m_isStopping) {
        for (const Resource resource : allResources) {
            if (!of(resource).sweep.isDone())
                return;
            isComplete = isComplete && of(resource).sweep.isComplete();
        }
        if (!m_hasAssigned && isComplete) {
            assignProducts();
            return;
        }
    }
    m_isRunning = false;
    m_memory.stop();
    m_wait.stop();
    m_outcome.isComplete = isComplete;
    for (const Resource resource : allResources)
        if (!of(resource).isRemembered && !m_outcome.mirrorError)
            remember(resource);
    hangUp();
    // The sums of now say nothing of pages that were read before an interruption: without them the next sync looks.
    const bool hasSkipped = std::any_of(
        m_running.begin(), m_running.end(), [](const Running &running) { return running.sweep.hasSkipped(); });
    const QString fingerprint = m_fingerprintFailed || hasSkipped ? QString() : m_fingerprint.join(u';');
    // Also when there is nothing to note: what was lost on the way has to be known at the end. Records that can't be
    // decoded are counted as they stand then: each pass has met them again.
    write(
        [isComplete, fingerprint, at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)](
            Store &store) -> MirrorResult<RejectedCounts> {
            MirrorResult<void> done;
            if (isComplete)
                done = store.setNote(u"fingerprint"_s, fingerprint);
            if (isComplete && done)
                done = store.setNote(u"complete_at"_s, at);
            return done ? store.rejectedCounts() : tl::make_unexpected(done.error());
        },
        [this](const MirrorResult<RejectedCounts> &rejected) {
            if (!rejected)
                return fail(rejected.error());
            m_outcome.rejected = rejected->missing;
            m_outcome.outdated = rejected->outdated;
        });
    // After what was written is committed: who hears of the end finds it there.
    m_mirror.flush(this, [this](const MirrorResult<void> &flushed) {
        if (!flushed)
            fail(flushed.error());
        if (m_outcome.mirrorError)
            m_outcome.isComplete = false;
        look([this] { emit finished(m_outcome); }); // who hears of the end knows how fresh the mirror is
    });
}
