// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "rowset.h"

#include <QSet>

#include <chrono>
#include <map>

/// How much of a resource is read again.
enum class Depth {
    Head,   ///< the first page, and as many more as it takes to have all that is new
    Window, ///< besides that, everything created after a time
    Full,   ///< everything: finds what changed or vanished anywhere
};

/// What an answer said of itself.
struct PageFacts
{
    int number = 0;
    int records = 0;              ///< those that could not be decoded included
    qint64 total = 0;             ///< what the server claims
    qint64 totalPages = 0;        ///< likewise
    bool hasNext = false;         ///< likewise
    std::optional<qint64> newest; ///< created, epoch milliseconds; nullopt: unknown
    std::optional<qint64> oldest;
};

/// Decides which pages of one resource to read and when it is known as the server has it. No input and output: it is
/// told what came, and asked what to do.
///
/// A list can't be trusted: pages shift while they are read, records come twice, totals lie, page sizes are capped, the
/// next page never ends. So a pass is everything up to a page that is empty or, beyond what was claimed, brings nothing
/// new; it is clean when it brought as many different records as the server claims, the claim standing still. A pass
/// that is not clean is repeated, a bounded number of times. What two such passes in a row have not brought is gone. A
/// total that always lies is believed to lie when two passes in a row bring exactly the same in the same order: a list
/// that is in another order each time may well show all but the same record twice.
class Sweep
{
public:
    static constexpr int pageSize = 100; ///< a wish

    Sweep() = default;
    /// memory: what toMemory() said when this resource was last swept, or empty.
    Sweep(Depth depth, const SweepState &memory, qint64 now);

    /// Reads more than was asked for at first: what was found meanwhile calls for it. since: of Depth::Window.
    void deepen(Depth depth, qint64 since = 0);

    /// The page to ask for next. nullopt: none now, until more has come back.
    std::optional<int> takePage();
    /// A page was read and its records are in the mirror.
    void settle(const PageFacts &page, const Applied &applied);
    /// A page that was taken could not be read. The sweep ends where it is, to be resumed another time.
    void fail()
    {
        --m_inFlight;
        m_failed = true;
    }
    /// A page that was taken is to be taken again, later.
    void giveBack(int page)
    {
        --m_inFlight;
        m_again.append(page);
    }
    bool hasFailed() const { return m_failed; }

    /// Nothing is under way and nothing left to ask for: finishPass() has to be called, unless isDone().
    bool isPassOver() const;
    /// present: all rows of the mirror. Returns those to remove; then it isDone(), or begins another pass.
    QList<Rowid> finishPass(const QList<Rowid> &present, qint64 now);

    bool isDone() const { return (m_failed && m_inFlight == 0) || m_done; }
    bool isComplete() const { return m_done && m_isConsistent; } ///< the mirror is what the server has
    bool wasEverComplete() const { return m_knownTotal.has_value(); }
    bool isOlderThan(std::chrono::milliseconds age, qint64 now) const ///< the last complete reading of everything
    {
        return m_knownTotal && now - m_completeAt > age.count();
    }
    bool isWindowOlderThan(std::chrono::milliseconds age, qint64 now) const ///< likewise, or of the recent past
    {
        return m_knownTotal && now - std::max(m_windowAt, m_completeAt) > age.count();
    }
    /// It was resumed, and pages that were read before the interruption were not read again: what has changed on them
    /// since is not known.
    bool hasSkipped() const { return m_hasSkipped; }
    bool wasFull() const { return m_wasFull; } ///< it has read everything since startedAt()
    qint64 startedAt() const { return m_startedAt; }
    qint64 done() const { return m_seen.size() + m_seenRejected.size(); } ///< for showing
    qint64 of() const { return std::max(m_lastTotal, done()); }
    SweepState toMemory() const;

private:
    enum class Phase { Probe, CatchUp, Pass, Patch };
    void beginPass();
    void beginPatch(qint64 missing);
    bool isCaughtUp(const PageFacts &page, const Applied &applied) const;
    void noteOrder(const PageFacts &page);
    void noteLayout(int number, const Applied &applied);
    std::vector<size_t> layout() const; ///< the same for two passes in which everything stood where it was
    int estimatedPages() const;
    int passesAtMost() const;
    void end(bool consistent, qint64 now);

    // Of earlier sweeps
    std::optional<qint64> m_knownTotal; ///< the server's claim when the last sweep was complete
    qint64 m_knownCount = 0;            ///< and what the mirror had then: a claim may lie by as much each time
    qint64 m_completeAt = 0;
    qint64 m_windowAt = 0; ///< when everything since some time was read last
    bool m_isNewestFirst = false;

    Depth m_depth = Depth::Head;
    Phase m_phase = Phase::Probe;
    qint64 m_since = 0;
    qint64 m_startedAt = 0;
    bool m_failed = false;
    bool m_done = false;
    bool m_isConsistent = false;
    bool m_wasFull = false;
    bool m_hasSkipped = false;
    bool m_skipsOld = false; ///< resumed: pages that were read at an earlier time are not read again

    // Of this pass
    int m_pass = 0;
    int m_patches = 0;
    int m_next = 1;
    int m_resumeAt = 0; ///< after the first page go on here
    int m_end = 0;      ///< pages from here on need not be asked for; 0: not known
    int m_inFlight = 0;
    QList<int> m_again; ///< pages that were given back
    int m_fruitless = 0;
    int m_largestPage = 0;
    int m_settledTo = 0; ///< all pages up to this are in the mirror
    QSet<int> m_settled; ///< those above it
    RowSet m_seen;
    QSet<QString> m_seenRejected;
    std::optional<qint64> m_lowestTotal;
    std::optional<qint64> m_highestTotal;
    qint64 m_lastTotal = 0;
    qint64 m_lastCount = 0;
    qint64 m_claimedPages = 0;
    bool m_broughtNew = false;                        ///< to all passes of this sweep
    std::map<int, std::pair<qint64, qint64>> m_times; ///< newest and oldest of each page
    std::map<int, size_t> m_layout;                   ///< by page a hash of what stood there, in its order

    // Of the passes before
    RowSet m_all;
    std::optional<RowSet> m_before;
    QSet<QString> m_rejectedBefore;
    std::vector<size_t> m_layoutBefore;
    qint64 m_totalBefore = -1;
    bool m_wasClean = false;
};
