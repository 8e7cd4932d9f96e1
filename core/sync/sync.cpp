// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync.h"

#include "syncworker.h"

using namespace Qt::StringLiterals;

Sync::Sync(Endpoint endpoint, ApiKey key, Mirror &mirror, Options options, QObject *parent)
    : QObject(parent), m_worker(new SyncWorker(std::move(endpoint), std::move(key), mirror, options)),
      m_toWorker(Mailbox::of(m_worker))
{
    for (const Resource resource : allResources)
        m_progress[size_t(resource)].resource = resource;
    m_thread.setObjectName(u"sync"_s);
    m_worker->moveToThread(&m_thread);
    connectWorker(Mailbox::of(this));
    connect(&mirror, &Mirror::writeFailed, this,
            [this] { m_toWorker->post([worker = m_worker] { worker->checkWrites(); }); });
    connect(&mirror, &Mirror::setAside, this, [this] { // the mirror is a new one, and empty
        m_everComplete = {};
        m_lastCompleteAt = {};
    });
    m_thread.start();
    m_toWorker->post([worker = m_worker] { worker->look(); });
}

/// What the worker says is heard on its thread and handed on to this one.
void Sync::connectWorker(const std::shared_ptr<Mailbox> &self)
{
    connect(m_worker, &SyncWorker::progressed, m_worker, [this, self](const SyncProgress &progress) {
        self->post([this, progress] {
            m_progress[size_t(progress.resource)] = progress;
            emit progressed(progress);
        });
    });
    connect(m_worker, &SyncWorker::throttled, m_worker,
            [this, self](std::chrono::milliseconds wait) { self->post([this, wait] { emit throttled(wait); }); });
    connect(m_worker, &SyncWorker::everComplete, m_worker,
            [this, self](const std::array<bool, resourceCount> &resources, const QDateTime &at) {
                self->post([this, resources, at] {
                    m_everComplete = resources;
                    m_lastCompleteAt = at;
                    emit freshnessChanged();
                });
            });
    connect(m_worker, &SyncWorker::finished, m_worker, [this, self](const SyncOutcome &outcome) {
        self->post([this, outcome] {
            m_isRunning = false;
            m_last = outcome;
            emit finished(outcome);
            if (const auto next = std::exchange(m_next, {}); next && !outcome.wasStopped && !m_isRunning)
                start(*next);
        });
    });
}

Sync::~Sync()
{
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    // Stopping hands what is known of the sweep to the mirror, whose thread goes on after this one.
    m_toWorker->post([this] {
        m_worker->stop();
        m_thread.quit();
    });
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
    m_toWorker->post([worker = m_worker, depth] { worker->start(depth); });
}

void Sync::stop()
{
    m_next.reset();
    m_toWorker->post([worker = m_worker] { worker->stop(); });
}
