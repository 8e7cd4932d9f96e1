// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

namespace {

Sync::Options syncOptions(const Transport::Limits &limits)
{
    Sync::Options options;
    options.limits = limits;
    return options;
}

} // namespace

Session::Session(Profile profile, ApiKey key, Endpoint endpoint, Transport::Limits limits, MirrorLocation mirror,
                 Actions::Options acting, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_client(endpoint, key, limits), m_mirror(std::move(mirror)),
      m_sync(std::move(endpoint), std::move(key), m_mirror, syncOptions(limits)),
      m_actions(m_client, m_mirror, journalBeside(m_mirror.location()), std::move(acting)), m_metrics(m_mirror, m_sync)
{
    m_actions.setReadOnly(m_profile.isReadOnly);
    m_actions.setLastRead([this] { return m_sync.lastCompleteAt(); });
    m_actions.setIsWhole([this](Resource resource) { return m_sync.wasEverComplete(resource); });
    connect(&m_mirror, &Mirror::setAside, this, [this](const QString &path) {
        m_damagedMirror = path;
        if (!m_sync.isRunning() && !std::exchange(m_hasRebuilt, true))
            m_sync.start();
        emit conditionChanged();
    });
    connect(&m_mirror, &Mirror::writeFailed, this, [this](const MirrorError &error) {
        m_writeError = error;
        emit conditionChanged();
    });
    connect(&m_mirror, &Mirror::writeSucceeded, this, [this] {
        m_writeError.reset();
        emit conditionChanged();
    });
    connect(&m_mirror, &Mirror::stateChanged, this, &Session::conditionChanged);
    connect(&m_sync, &Sync::freshnessChanged, this, &Session::conditionChanged);
    // A window that stays open for days shows those days, and notes them.
    connect(&m_metrics, &Metrics::dayBegan, this, [this] { refresh(); });
    connect(&m_sync, &Sync::started, this, &Session::conditionChanged);
    connect(&m_sync, &Sync::finished, this, [this](const SyncOutcome &outcome) {
        // The file turned out to be damaged on the way and a new one was made, which knows nothing yet. Once: a disk
        // that damages everything would keep us reading for ever.
        const bool isDamaged = outcome.mirrorError && outcome.mirrorError->kind == MirrorError::Kind::Damaged;
        if (isDamaged && !m_damagedMirror.isEmpty() && !std::exchange(m_hasRebuilt, true))
            m_sync.start();
        if (outcome.isComplete)
            m_hasRebuilt = false; // it was written and read to its end: should it be damaged, that is another time
        if (!outcome.error && !outcome.wasStopped)
            m_actions.checkFailed(); // Creem answers again
        emit conditionChanged();
    });
}

void Session::refresh(Depth depth)
{
    if (m_mirror.state() == Mirror::State::Failed)
        m_mirror.retry();
    m_sync.start(depth);
}
