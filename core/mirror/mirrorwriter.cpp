// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorwriter.h"

using namespace std::chrono_literals;

namespace {

// A group is as long as it may be without what was written staying unseen for long.
constexpr auto commitAfter = 40ms;   // without further writes
constexpr qint64 longestGroup = 250; // ms
constexpr auto idleAfter = 300ms;    // a sync that waits for its pages is not idle
constexpr auto watchEvery = 2s;      // for another instance that writes to the same file
constexpr int indexedAtOnce = 500;   // rows; some 20 ms, for which a write may have to wait

} // namespace

MirrorWriter::MirrorWriter(MirrorLocation location)
    : m_location(std::move(location)), m_commit(this), m_idle(this), m_watch(this)
{
    m_commit.setSingleShot(true);
    m_commit.setInterval(commitAfter);
    m_idle.setSingleShot(true);
    connect(&m_commit, &QTimer::timeout, this, [this] { (void)flush(); });
    connect(&m_idle, &QTimer::timeout, this, &MirrorWriter::work);
    m_watch.setInterval(watchEvery);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (m_store.isOpen() && m_store.haveOthersWritten()) {
            emit committed({}, m_store.counts());
            emit othersWrote();
        }
    });
}

void MirrorWriter::open()
{
    if (m_store.isOpen())
        return;
    const auto result = m_store.open(m_location);
    if (!result) {
        emit failed(result.error());
        return;
    }
    m_needsCheck = result->isUnchecked;
    m_untold = {};
    m_isUntold = false;
    emit committed({}, m_store.counts());
    emit opened(result->name, result->setAside, ++m_opening);
    m_idle.start(idleAfter);
    if (!m_location.isInMemory())
        m_watch.start();
}

void MirrorWriter::run(const Job &job)
{
    if (m_needsCheck) // before anything is written into a file that may be damaged
        work();
    const bool wasWaiting = m_store.isInGroup() || m_isUntold;
    const int failures = m_store.failures();
    if (const auto error = job(m_store)) {
        if (m_store.failures() != failures) // otherwise it is told of what failed before, and was handled then
            handle(*error);
        return;
    }
    if (!m_store.isInGroup())
        return;
    // What is in memory can't be read as long as it is being written, and a group would spare nothing there.
    if (m_location.isInMemory() && !commitGroup())
        return;
    if (!wasWaiting)
        m_groupAge.start();
    if (m_groupAge.elapsed() >= longestGroup)
        (void)flush();
    else
        m_commit.start();
    m_idle.start(idleAfter);
}

MirrorResult<void> MirrorWriter::flush()
{
    m_commit.stop();
    if (!m_store.isOpen())
        return {};
    if (const auto done = commitGroup(); !done)
        return done;
    if (std::exchange(m_isUntold, false))
        emit committed(std::exchange(m_untold, {}), m_store.counts());
    return {};
}

/// Who looks at rows is told by flush(), and not of every page.
MirrorResult<void> MirrorWriter::commitGroup()
{
    if (!m_store.isInGroup())
        return {};
    const auto changes = m_store.commit();
    if (!changes) {
        handle(changes.error());
        return tl::make_unexpected(changes.error());
    }
    for (const Resource resource : allResources)
        rowsOf(m_untold, resource) += changes->at(size_t(resource));
    m_isUntold = true;
    return {};
}

/// What there is to do while nobody writes, a little at a time.
void MirrorWriter::work()
{
    if (!m_store.isOpen())
        return;
    if (m_needsCheck) {
        m_needsCheck = false;
        if (const auto sound = m_store.verify(); sound && !*sound) {
            rebuild();
            return;
        }
    }
    if (m_store.isInGroup()) {
        m_idle.start(idleAfter);
        return;
    }
    const auto more = m_store.indexSome(indexedAtOnce);
    if (!more) {
        handle(more.error());
    } else if (*more) {
        m_idle.start(0ms);
    } else {
        if (const auto done = m_store.checkpoint(); !done)
            handle(done.error());
    }
}

void MirrorWriter::rebuild()
{
    m_store.close();
    if (m_location.isInMemory()) {
        open();
        return;
    }
    const auto moved = setAside(m_location.path);
    if (!moved) {
        emit failed(moved.error());
        return;
    }
    const auto result = m_store.open(m_location);
    if (!result) {
        emit failed(result.error());
        return;
    }
    emit committed({}, {});
    emit opened(result->name, *moved, ++m_opening);
}

bool MirrorWriter::handle(const MirrorError &error)
{
    m_commit.stop();
    if (m_isUntold) // what was committed before is to be told all the same
        m_commit.start();
    emit writeFailed(error);
    if (error.kind != MirrorError::Kind::Damaged)
        return false;
    rebuild();
    return true;
}

void MirrorWriter::damaged(const MirrorError &error, int opening)
{
    if (opening == m_opening)
        handle(error);
}

MirrorResult<QStringList> MirrorWriter::forget()
{
    m_commit.stop();
    m_idle.stop();
    m_watch.stop();
    m_store.close();
    if (m_location.isInMemory())
        return QStringList();
    return removeMirror(m_location.path);
}
