// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto watchEvery = 2s; // for what other processes write, and whether they have died

} // namespace

JournalWorker::JournalWorker(MirrorLocation location) : m_location(std::move(location)), m_watch(this)
{
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &JournalWorker::watch);
}

void JournalWorker::open()
{
    if (m_store.isOpen())
        return;
    const auto result = m_store.open(m_location);
    if (!result) {
        m_error = result.error();
        emit failed(m_error);
        return;
    }
    emit opened(result->setAside);
    const auto taken = m_store.adopt(); // before reading: what is ours now is told as ours
    (void)m_store.haveOthersWritten();
    readOn();
    if (taken && !taken->isEmpty())
        emit adopted(*taken);
    if (!m_location.isInMemory())
        m_watch.start();
}

void JournalWorker::watch()
{
    const auto taken = m_store.adopt();
    if (m_store.haveOthersWritten() || (taken && !taken->isEmpty()))
        readOn();
    if (taken && !taken->isEmpty())
        emit adopted(*taken);
}

void JournalWorker::readOn()
{
    auto lines = m_store.linesAfter(m_lastNumber);
    const auto open = m_store.openWishes();
    if (!lines || !open)
        return; // the next look may be luckier
    if (!lines->isEmpty())
        m_lastNumber = lines->last().number;
    lines->removeIf([this](const JournalLine &line) { return line.session == m_store.session(); });
    emit read(*lines, *open);
}

MirrorResult<JournalStore::Busy> JournalWorker::begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow)
{
    open();
    if (!m_store.isOpen())
        return tl::make_unexpected(m_error);
    return m_store.begin(wishes, sendsNow);
}

MirrorResult<void> JournalWorker::add(const JournalStore::Entry &entry, bool alsoCloses)
{
    if (!m_store.isOpen())
        return tl::make_unexpected(m_error);
    return m_store.add(entry, alsoCloses);
}

Journal::Journal(MirrorLocation location, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_worker(new JournalWorker(m_location))
{
    qRegisterMetaType<MirrorError>();
    qRegisterMetaType<QList<JournalLine>>();
    qRegisterMetaType<QList<JournalStore::Open>>();
    m_thread.setObjectName(u"journal"_s);
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &JournalWorker::opened, this, &Journal::opened);
    connect(m_worker, &JournalWorker::failed, this, &Journal::failed);
    connect(m_worker, &JournalWorker::read, this, &Journal::read);
    connect(m_worker, &JournalWorker::adopted, this, &Journal::adopted);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, &JournalWorker::open, Qt::QueuedConnection);
}

Journal::~Journal()
{
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    QMetaObject::invokeMethod(
        m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection); // after what was posted
    m_thread.wait();
}

void Journal::begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow,
                    std::function<void(const MirrorResult<JournalStore::Busy> &)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, wishes, sendsNow, mailbox = Mailbox::of(this), done = std::move(done)] {
            const auto result = worker->begin(wishes, sendsNow);
            mailbox->post([done, result] { done(result); });
        },
        Qt::QueuedConnection);
}

void Journal::add(const JournalStore::Entry &entry, bool alsoCloses,
                  std::function<void(const MirrorResult<void> &)> done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, entry, alsoCloses, mailbox = Mailbox::of(this), done = std::move(done)] {
            const auto result = worker->add(entry, alsoCloses);
            mailbox->post([done, result] { done(result); });
        },
        Qt::QueuedConnection);
}
