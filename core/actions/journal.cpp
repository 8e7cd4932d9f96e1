// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal.h"

#include "lingering.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto watchEvery = 2s; // for what other processes write, and whether they have died
constexpr auto firstRetry = 500ms;
constexpr auto longestRetry = 30s;

} // namespace

JournalWorker::JournalWorker(MirrorLocation location)
    : m_location(std::move(location)), m_watch(this), m_retry(this), m_retryWait(firstRetry)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &JournalWorker::writeLate);
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, &JournalWorker::watch);
}

void JournalWorker::open()
{
    if (m_store.isOpen() || m_isLeaving)
        return;
    const auto result = m_store.open(m_location, [this] { return !m_isLeaving; });
    if (!result) {
        m_error = result.error();
        emit failed(m_error);
        return;
    }
    emit opened(result->setAside);
    m_adopted = m_store.adopt().value_or(QStringList()); // before reading: what is ours now is told as ours
    (void)m_store.haveOthersWritten();
    readOn();
    if (!m_location.isInMemory())
        m_watch.start();
}

void JournalWorker::watch()
{
    m_adopted += m_store.adopt().value_or(QStringList());
    const bool haveOthersWritten = m_store.haveOthersWritten();
    if (haveOthersWritten || m_mustRead || !m_adopted.isEmpty())
        readOn();
}

void JournalWorker::readOn()
{
    auto lines = m_store.linesAfter(m_lastNumber);
    const auto open = m_store.openWishes();
    m_mustRead = !lines || !open;
    if (m_mustRead)
        return; // the next look may be luckier
    if (!lines->isEmpty())
        m_lastNumber = lines->last().number;
    lines->removeIf([this](const JournalLine &line) { return line.session == m_store.session(); });
    emit read(*lines, *open);
    if (!m_adopted.isEmpty())
        emit adopted(std::exchange(m_adopted, {}));
}

MirrorResult<JournalStore::Busy> JournalWorker::begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow,
                                                      qint64 lastRead)
{
    if (m_isLeaving) // nobody is there any more to send it
        return tl::make_unexpected(MirrorError{MirrorError::Kind::Other, m_location.path, u"closed"_s});
    open();
    if (!m_store.isOpen())
        return tl::make_unexpected(m_error);
    // What is claimed by a wish that is over may be wished of again only when that is written.
    return writeLateBefore().and_then([&] { return m_store.begin(wishes, sendsNow, lastRead); });
}

MirrorResult<void> JournalWorker::add(const JournalStore::Entry &entry)
{
    if (!m_store.isOpen())
        return tl::make_unexpected(m_error);
    return writeLateBefore().and_then([&] { return m_store.add(entry); });
}

MirrorResult<void> JournalWorker::keep(const QList<JournalStore::Kept> &entries)
{
    if (!m_store.isOpen())
        return tl::make_unexpected(m_error);
    if (m_late.isEmpty()) {
        const auto written = m_store.add(entries);
        if (written)
            return written;
        m_lateError = written.error();
        tryLater();
    }
    m_late += entries; // behind those before them: the order is what happened
    return tl::make_unexpected(m_lateError);
}

MirrorResult<void> JournalWorker::writeLateBefore()
{
    writeLate();
    return m_late.isEmpty() ? MirrorResult<void>() : tl::make_unexpected(m_lateError);
}

void JournalWorker::writeLate()
{
    if (m_late.isEmpty())
        return;
    const auto written = m_store.add(m_late);
    if (!written) {
        m_lateError = written.error();
        return tryLater();
    }
    m_late.clear();
    m_retry.stop();
    m_retryWait = firstRetry;
    emit caughtUp();
}

void JournalWorker::tryLater()
{
    if (m_retry.isActive())
        return;
    m_retry.start(m_retryWait);
    m_retryWait = qMin<std::chrono::milliseconds>(m_retryWait * 2, longestRetry);
}

Journal::Journal(MirrorLocation location, QObject *parent)
    : QObject(parent), m_location(std::move(location)), m_thread(new QThread), m_worker(new JournalWorker(m_location))
{
    qRegisterMetaType<MirrorError>();
    qRegisterMetaType<QList<JournalLine>>();
    qRegisterMetaType<QList<JournalStore::Open>>();
    m_thread->setObjectName(u"journal"_s);
    m_worker->moveToThread(m_thread);
    connect(m_worker, &JournalWorker::opened, this, &Journal::opened);
    connect(m_worker, &JournalWorker::failed, this, &Journal::failed);
    connect(m_worker, &JournalWorker::read, this, &Journal::read);
    connect(m_worker, &JournalWorker::adopted, this, &Journal::adopted);
    connect(m_worker, &JournalWorker::caughtUp, this, &Journal::caughtUp);
    m_thread->start();
    QMetaObject::invokeMethod(m_worker, &JournalWorker::open, Qt::QueuedConnection);
}

Journal::~Journal()
{
    m_worker->leave();
    QMetaObject::invokeMethod(m_worker, &JournalWorker::writeLate, Qt::QueuedConnection); // the last try
    linger(m_thread, m_worker);
}

template <class Work, class Done> void Journal::post(Work work, Done done)
{
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, work = std::move(work), mailbox = Mailbox::of(this), done = std::move(done)] {
            const auto result = work(*worker);
            mailbox->post([done, result] { done(result); });
        },
        Qt::QueuedConnection);
}

void Journal::begin(const QList<JournalStore::NewWish> &wishes, bool sendsNow, qint64 lastRead,
                    std::function<void(const MirrorResult<JournalStore::Busy> &)> done)
{
    post([wishes, sendsNow, lastRead](JournalWorker &worker) { return worker.begin(wishes, sendsNow, lastRead); },
         std::move(done));
}

void Journal::add(const JournalStore::Entry &entry, std::function<void(const MirrorResult<void> &)> done)
{
    post([entry](JournalWorker &worker) { return worker.add(entry); }, std::move(done));
}

void Journal::keep(const QList<JournalStore::Kept> &entries, std::function<void(const MirrorResult<void> &)> done)
{
    post([entries](JournalWorker &worker) { return worker.keep(entries); }, std::move(done));
}
