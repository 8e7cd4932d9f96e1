// SPDX-License-Identifier: GPL-3.0-or-later
#include "sweep.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patchesAtMost = 3;
constexpr int pagesAtMost = 200'000;     // of one pass, whatever a server claims
constexpr int fruitlessBeyondClaim = 6;  // pages in a row without anything new
constexpr int fruitlessWithinClaim = 60; // a shift of 6,000 records during one sweep
constexpr qsizetype rejectedKept = 1000; // ids that are written down while it is under way; beyond, it is read again

} // namespace

Sweep::Sweep(Depth depth, const SweepState &memory, qint64 now) : m_depth(depth), m_startedAt(now)
{
    const QJsonObject o = QJsonDocument::fromJson(memory.state).object();
    if (o.contains("total"_L1))
        m_knownTotal = o.value("total"_L1).toInteger();
    m_knownCount = o.value("count"_L1).toInteger();
    m_completeAt = o.value("complete_at"_L1).toInteger();
    m_windowAt = o.value("window_at"_L1).toInteger();
    m_isNewestFirst = o.value("newest_first"_L1).toBool();
    const bool isUnfinished = o.contains("next"_L1);
    if (!m_knownTotal || isUnfinished)
        m_depth = Depth::Full;
    if (m_depth != Depth::Full)
        return;
    beginPass();
    const int resumeAt = o.value("next"_L1).toInt() - 1; // one page again, in case they shifted
    if (resumeAt > 2) {
        m_seen = RowSet::fromBytes(memory.seen);
        const QJsonArray rejected = o.value("rejected"_L1).toArray();
        for (const QJsonValue &id : rejected)
            m_seenRejected.insert(id.toString());
        m_resumeAt = resumeAt;
        m_skipsOld = depth == Depth::Full;
        m_startedAt = o.value("started_at"_L1).toInteger(now);
    }
}

void Sweep::deepen(Depth depth, qint64 since)
{
    if (m_failed || depth == Depth::Head || (m_depth == Depth::Full && !m_done) || (m_done && m_wasFull))
        return;
    if (depth == Depth::Window && !m_isNewestFirst)
        depth = Depth::Full;
    if (depth == Depth::Window && m_depth == Depth::Window)
        return;
    m_depth = depth;
    m_since = since;
    m_done = false;
    m_isConsistent = false;
    if (depth == Depth::Full) {
        beginPass();
    } else {
        m_phase = Phase::CatchUp;
        m_end = 0;
    }
}

void Sweep::beginPass()
{
    m_phase = Phase::Pass;
    ++m_pass;
    m_hasSkipped = false;
    m_patches = 0;
    m_next = 1;
    m_resumeAt = 0;
    m_end = 0;
    m_fruitless = 0;
    m_again.clear();
    m_settledTo = 0;
    m_settled.clear();
    m_seen.clear();
    m_seenRejected.clear();
    m_lowestTotal.reset();
    m_highestTotal.reset();
    m_claimedPages = 0;
    m_broughtNew = false;
    m_times.clear();
    m_layout.clear();
}

/// What came while the pass was read stands on the first pages if the newest come first: cheaper to look there than to
/// read everything again.
void Sweep::beginPatch(qint64 missing)
{
    m_phase = Phase::Patch;
    ++m_patches;
    m_next = 1;
    m_resumeAt = 0;
    m_fruitless = 0;
    m_lowestTotal.reset();
    m_highestTotal.reset();
    m_end = int(std::min<qint64>(missing / std::max(1, m_largestPage) + 3, pagesAtMost));
}

int Sweep::estimatedPages() const
{
    if (m_largestPage == 0)
        return 1;
    const qint64 byTotal = (m_lastTotal + m_largestPage - 1) / m_largestPage;
    return int(std::clamp<qint64>(std::max(byTotal, m_claimedPages), 1, pagesAtMost));
}

/// A list that comes in another order each time shows two thirds of itself in a pass. A short one is asked until all
/// has been seen; for a long one that would be too much.
int Sweep::passesAtMost() const
{
    constexpr int shortList = 60; // pages
    return estimatedPages() <= shortList ? 30 : 6;
}

std::optional<int> Sweep::takePage()
{
    if (m_failed || m_done)
        return {};
    if (!m_again.isEmpty()) {
        ++m_inFlight;
        return m_again.takeFirst();
    }
    if ((m_end > 0 && m_next >= m_end) || m_next > pagesAtMost)
        return {};
    if (m_largestPage == 0 && m_next > 1)
        return {}; // the first page says how large pages are
    if (m_phase == Phase::Probe && m_next > 1)
        return {};
    // Beyond what is claimed one page at a time, so that a list that ends where it says costs one request at most.
    if (m_next > estimatedPages() && m_inFlight > 0 && m_phase != Phase::Patch)
        return {};
    if (m_next == 2 && m_resumeAt > 2) {
        m_next = m_resumeAt;
        m_settledTo = m_resumeAt - 1;
        m_resumeAt = 0;
        m_hasSkipped = true;
    }
    ++m_inFlight;
    return m_next++;
}

void Sweep::noteOrder(const PageFacts &page)
{
    if (page.newest && page.oldest)
        m_times[page.number] = {*page.newest, *page.oldest};
}

/// A record that comes twice on a page, at random, is none that stands elsewhere.
void Sweep::noteLayout(int number, const Applied &applied)
{
    QSet<Rowid> onPage;
    size_t hash = 0;
    for (const QList<Rowid> &rows : {applied.rows, applied.rejectedRows}) {
        for (const Rowid row : rows) {
            if (!onPage.contains(row))
                hash = qHash(row, hash);
            onPage.insert(row);
        }
    }
    for (const QString &id : QSet(applied.rejectedIds.begin(), applied.rejectedIds.end()).values())
        hash ^= qHash(id);
    if (!onPage.isEmpty() || !applied.rejectedIds.isEmpty())
        m_layout[number] = hash;
}

/// How many pages beyond the end were asked for is chance, and some lists show their last page there again.
std::vector<size_t> Sweep::layout() const
{
    std::vector<size_t> pages;
    for (const auto &[number, hash] : m_layout)
        if (pages.empty() || pages.back() != hash)
            pages.push_back(hash);
    return pages;
}

bool Sweep::isCaughtUp(const PageFacts &page, const Applied &applied) const
{
    const bool isNew = applied.added > 0 || applied.changed > 0;
    const qint64 expected = page.total - (m_knownTotal.value_or(0) - m_knownCount);
    const bool inWindow = m_depth == Depth::Window && page.newest && *page.newest >= m_since;
    return !isNew && expected == applied.count && !inWindow;
}

void Sweep::settle(const PageFacts &page, const Applied &applied)
{
    --m_inFlight;
    m_lastTotal = page.total;
    m_lastCount = applied.count;
    m_lowestTotal = m_lowestTotal ? std::min(*m_lowestTotal, page.total) : page.total;
    m_highestTotal = m_highestTotal ? std::max(*m_highestTotal, page.total) : page.total;
    m_claimedPages = page.totalPages;
    m_largestPage = std::max({m_largestPage, page.records, 1});
    bool isFruitful = false;
    for (const QList<Rowid> &rows : {applied.rows, applied.rejectedRows}) {
        for (const Rowid row : rows) {
            isFruitful = m_seen.insert(row) || isFruitful;
            m_broughtNew = m_all.insert(row) || m_broughtNew;
        }
    }
    for (const QString &id : applied.rejectedIds) {
        isFruitful = isFruitful || !m_seenRejected.contains(id);
        m_seenRejected.insert(id);
    }
    m_fruitless = isFruitful ? 0 : m_fruitless + 1;
    m_settled.insert(page.number);
    while (m_settled.remove(m_settledTo + 1))
        ++m_settledTo;
    if (m_phase == Phase::Pass)
        noteOrder(page);
    noteLayout(page.number, applied);

    const auto endAt = [this](int number) { m_end = m_end == 0 ? number : std::min(m_end, number); };
    const bool isBeyond = page.number >= estimatedPages();
    // A full page may be the last one, too: when all are there, nothing speaks for another.
    const bool isLast = isBeyond && !page.hasNext
        && (page.records < m_largestPage || (done() >= page.total && m_lowestTotal == m_highestTotal));
    if (page.records == 0)
        endAt(page.number);
    else if (isLast || m_fruitless >= (isBeyond ? fruitlessBeyondClaim : fruitlessWithinClaim))
        endAt(page.number + 1);

    if (m_phase == Phase::Probe || m_phase == Phase::CatchUp) {
        if (isCaughtUp(page, applied))
            endAt(page.number + 1);
        else if (m_phase == Phase::Probe)
            m_phase = Phase::CatchUp;
    }
}

bool Sweep::isPassOver() const
{
    if (m_failed || m_done || m_inFlight > 0 || !m_again.isEmpty() || m_largestPage == 0)
        return false;
    return (m_end > 0 && m_next >= m_end) || m_next > pagesAtMost;
}

QList<Rowid> Sweep::finishPass(const QList<Rowid> &present, qint64 now)
{
    const qint64 distinct = m_seen.size() + m_seenRejected.size();
    const bool isStill = m_lowestTotal && m_lowestTotal == m_highestTotal;
    if (m_phase == Phase::Probe || m_phase == Phase::CatchUp) {
        const qint64 expected = m_lastTotal - (m_knownTotal.value_or(0) - m_knownCount);
        if (expected == m_lastCount) {
            m_knownTotal = m_lastTotal;
            m_knownCount = m_lastCount;
            if (m_depth == Depth::Window)
                m_windowAt = now;
            m_done = true;
            m_isConsistent = true;
        } else {
            m_depth = Depth::Full; // something vanished, or is where nobody looked
            beginPass();
        }
        return {};
    }
    const bool isClean = isStill && distinct == m_lastTotal;
    if (!isClean && m_lastTotal > distinct && m_patches < patchesAtMost && m_pass <= passesAtMost() && m_highestTotal
        && (!isStill || m_phase == Phase::Patch)) {
        beginPatch(m_lastTotal - distinct);
        return {};
    }
    const bool isSame = isStill && m_before && *m_before == m_seen && m_rejectedBefore == m_seenRejected
        && m_totalBefore == m_lastTotal && m_layoutBefore == layout();
    const bool isUnion = isStill && m_pass > 1 && !m_broughtNew && m_all.size() + m_seenRejected.size() == m_lastTotal;
    QList<Rowid> unseen;
    QList<Rowid> gone;
    for (const Rowid row : present) {
        if (isUnion ? m_all.contains(row) : m_seen.contains(row))
            continue;
        unseen.append(row);
        if (isUnion || isSame || (m_wasClean && m_before && !m_before->contains(row)))
            gone.append(row);
    }
    if ((isClean || isSame || isUnion) && gone.size() == unseen.size()) {
        // Who asked for everything wants what has changed since on the pages that were read before the interruption.
        if (std::exchange(m_skipsOld, false)) {
            beginPass();
            return {};
        }
        m_lastCount = qint64(present.size() - gone.size());
        end(true, now);
        return gone;
    }
    if (m_pass >= passesAtMost()) {
        end(false, now);
        return {};
    }
    m_before = m_seen;
    m_rejectedBefore = m_seenRejected;
    m_layoutBefore = layout();
    m_totalBefore = m_lastTotal;
    m_wasClean = isClean;
    beginPass();
    return {};
}

void Sweep::end(bool consistent, qint64 now)
{
    m_done = true;
    m_isConsistent = consistent;
    m_wasFull = true;
    if (!consistent)
        return;
    constexpr qint64 tolerance = 24LL * 3600 * 1000;
    m_isNewestFirst = !m_times.empty();
    for (auto it = m_times.cbegin(); it != m_times.cend() && std::next(it) != m_times.cend(); ++it)
        m_isNewestFirst = m_isNewestFirst && std::next(it)->second.first <= it->second.second + tolerance;
    m_knownTotal = m_lastTotal;
    m_knownCount = m_lastCount;
    m_completeAt = m_hasSkipped ? m_startedAt : now;
}

SweepState Sweep::toMemory() const
{
    QJsonObject o;
    if (m_knownTotal)
        o.insert("total"_L1, *m_knownTotal);
    o.insert("count"_L1, m_knownCount);
    o.insert("complete_at"_L1, m_completeAt);
    o.insert("window_at"_L1, m_windowAt);
    o.insert("newest_first"_L1, m_isNewestFirst);
    const bool isUnfinished = m_depth == Depth::Full && !isComplete();
    if (isUnfinished) {
        // Also while the first pages are read again, or those after them that were read would be passed over without
        // anybody knowing.
        o.insert("next"_L1, std::max(m_settledTo, m_resumeAt) + 1);
        o.insert("started_at"_L1, m_startedAt);
        if (m_seenRejected.size() <= rejectedKept)
            o.insert("rejected"_L1, QJsonArray::fromStringList(m_seenRejected.values()));
    }
    return {QJsonDocument(o).toJson(QJsonDocument::Compact), isUnfinished ? m_seen.toBytes() : QByteArray()};
}
