// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync.h"

#include "syncworker.h"

using namespace Qt::StringLiterals;

Sync::Sync(Endpoint endpoint, ApiKey key, Mirror &mirror, Options options, QObject *parent)
    : QObject(parent), m_worker(new SyncWorker(std::move(endpoint), std::move(key), mirror, options))
{
    qRegisterMetaType<SyncProgress>();
    qRegisterMetaType<SyncOutcome>();
    for (const Resource resource : allResources)
        m_progress[size_t(resource)].resource = resource;
    m_thread.setObjectName(u"sync"_s);
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &SyncWorker::progressed, this, [this](const SyncProgress &progress) {
        m_progress[size_t(progress.resource)] = progress;
        emit progressed(progress);
    });
    connect(m_worker, &SyncWorker::throttled, this, &Sync::throttled);
    connect(m_worker, &SyncWorker::everComplete, this,
            [this](const std::array<bool, resourceCount> &resources, const QDateTime &at) {
                m_everComplete = resources;
                m_lastCompleteAt = at;
                emit freshnessChanged();
            });
    connect(m_worker, &SyncWorker::finished, this, [this](const SyncOutcome &outcome) {
        m_isRunning = false;
        m_last = outcome;
        emit finished(outcome);
        if (const auto next = std::exchange(m_next, {}); next && !outcome.wasStopped && !m_isRunning)
            start(*next);
    });
    connect(&mirror, &Mirror::writeFailed, m_worker, &SyncWorker::checkWrites);
    connect(&mirror, &Mirror::setAside, this, [this] { // the mirror is a new one, and empty
        m_everComplete = {};
        m_lastCompleteAt = {};
    });
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker] { worker->look(); }, Qt::QueuedConnection);
}

Sync::~Sync()
{
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Stopping hands what is known of the sweep to the mirror, whose thread goes on after this one.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_worker->stop();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void Sync::start(Depth depth)
{
    if (m_isRunning) {
        if (depth != Depth::Head)
            m_next = depth;
        return;
    }
    m_isRunning = true;
    emit started();
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, depth] { worker->start(depth); }, Qt::QueuedConnection);
}

void Sync::stop()
{
    m_next.reset();
    QMetaObject::invokeMethod(m_worker, &SyncWorker::stop, Qt::QueuedConnection);
}
