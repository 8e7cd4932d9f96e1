// SPDX-License-Identifier: GPL-3.0-or-later
// What a sweep makes of pages, without a server or a mirror: each test says what came, and in what order.
#include "core/sync/sweep.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600LL * 1000;

/// A page of a list of so many records.
struct Page
{
    int number = 1;
    QList<Rowid> rows;
    qint64 total = 0;
    bool hasNext = false;
    QStringList rejected;
    int added = 0;
};

QList<Rowid> span(Rowid first, Rowid last)
{
    QList<Rowid> rows(qsizetype(last - first + 1));
    std::iota(rows.begin(), rows.end(), first);
    return rows;
}

/// What a sweep asks for is answered with; it has to be this page.
void answer(Sweep &sweep, const Page &page, qint64 count)
{
    QCOMPARE(sweep.takePage(), page.number);
    Applied applied;
    applied.rows = page.rows;
    applied.rejectedIds = page.rejected;
    applied.added = page.added;
    applied.count = count;
    PageFacts facts;
    facts.number = page.number;
    facts.records = int(page.rows.size() + page.rejected.size());
    facts.total = page.total;
    facts.totalPages = (page.total + 99) / 100;
    facts.hasNext = page.hasNext;
    facts.newest = 1'000'000'000LL - page.number * 1000;
    facts.oldest = *facts.newest - 999;
    sweep.settle(facts, applied);
}

/// A list of 14 in pages of 13, as a pass over it sees it.
void readFourteen(Sweep &sweep, const QList<Rowid> &first, Rowid last)
{
    answer(sweep, {1, first, 14, true, {}, 0}, 14);
    if (QTest::currentTestFailed())
        return;
    answer(sweep, {2, {last}, 14, false, {}, 0}, 14);
    // Less than the list claims has come: it may go on.
    for (int beyond = 3; !sweep.isPassOver() && !QTest::currentTestFailed(); ++beyond)
        answer(sweep, {beyond, {}, 14, false, {}, 0}, 14);
}

/// A sweep of everything that was complete an hour ago, of 1,000 records with the newest first.
SweepState completeSince(qint64 at)
{
    Sweep sweep(Depth::Full, {}, at);
    for (int page = 1; page <= 10; ++page)
        answer(sweep, {page, span(Rowid(page * 100 - 99), Rowid(page * 100)), 1000, page < 10, {}, 0}, 1000);
    sweep.finishPass(span(1, 1000), at);
    return sweep.toMemory();
}

} // namespace

class tst_Sweep : public QObject
{
    Q_OBJECT
private slots:
    /// Twice the same 13 of 14, and in another order each: the last one is not gone, it was passed over twice.
    void whatAShuffledListHidesTwiceIsNotGone()
    {
        Sweep sweep(Depth::Full, {}, hour);
        QList<Rowid> first = span(1, 13);
        readFourteen(sweep, first, 5);
        QVERIFY(sweep.isPassOver());
        QVERIFY(sweep.finishPass(span(1, 14), hour).isEmpty());
        std::reverse(first.begin(), first.end());
        readFourteen(sweep, first, 8);
        QVERIFY(sweep.isPassOver());
        QVERIFY(sweep.finishPass(span(1, 14), hour).isEmpty());
        QVERIFY(!sweep.isDone());
        // A pass that shows the last one ends it.
        readFourteen(sweep, span(2, 14), 1);
        QVERIFY(sweep.isPassOver());
        QVERIFY(sweep.finishPass(span(1, 14), hour).isEmpty());
        QVERIFY(sweep.isComplete());
    }

    /// A total that always lies would otherwise keep a list from ever being read to its end.
    void theSameTwiceInTheSameOrderIsAll()
    {
        Sweep sweep(Depth::Full, {}, hour);
        for (int pass = 0; pass < 2; ++pass) {
            QVERIFY(!sweep.isDone());
            readFourteen(sweep, span(1, 13), 5);
            QVERIFY(sweep.isPassOver());
            const QList<Rowid> gone = sweep.finishPass(span(1, 14), hour);
            QCOMPARE(gone, pass == 0 ? QList<Rowid>() : QList<Rowid>{14});
        }
        QVERIFY(sweep.isComplete());
    }

    /// Records that come twice on their page, at random, don't make an order another one.
    void repetitionsAreNoOtherOrder()
    {
        Sweep sweep(Depth::Full, {}, hour);
        QList<Rowid> twice = span(1, 13);
        twice.insert(4, 4);
        readFourteen(sweep, twice, 13);
        QVERIFY(sweep.finishPass(span(1, 13), hour).isEmpty());
        twice = span(1, 13);
        twice.insert(9, 9);
        readFourteen(sweep, twice, 13);
        QVERIFY(sweep.finishPass(span(1, 13), hour).isEmpty());
        QVERIFY(sweep.isComplete());
    }

    /// Interrupted while it looks again at the first pages, for what came meanwhile: the pages behind them were read
    /// before, and what has changed there since is not known.
    void aPatchThatIsInterruptedIsNoReasonToPassOverPagesInSilence()
    {
        Sweep sweep(Depth::Full, {}, hour);
        for (int page = 1; page <= 10; ++page)
            answer(sweep,
                   {page, span(Rowid(page * 100 - 99), Rowid(page * 100)), page < 5 ? 1000 : 1001, true, {}, 100},
                   page * 100);
        answer(sweep, {11, {1000}, 1001, false, {}, 0}, 1000); // one has come, and all have moved by one
        QVERIFY(sweep.isPassOver());
        QVERIFY(sweep.finishPass(span(1, 1000), hour).isEmpty());
        QCOMPARE(sweep.takePage(), 1); // the patch

        Sweep resumed(Depth::Head, sweep.toMemory(), 2 * hour);
        QList<Rowid> first = span(1, 99);
        first.prepend(1001);
        answer(resumed, {1, first, 1001, true, {}, 1}, 1001);
        answer(resumed, {11, {1000}, 1001, false, {}, 0}, 1001);
        QVERIFY(resumed.isPassOver());
        resumed.finishPass(span(1, 1001), 2 * hour);
        QVERIFY(resumed.isComplete());
        QVERIFY(resumed.hasSkipped());
        QVERIFY(resumed.isOlderThan(std::chrono::milliseconds(hour - 1), 2 * hour)); // as of when it was begun
    }

    /// Also when it is interrupted a second time before it came to where it was.
    void whereItWasIsNotForgottenByAnotherInterruption()
    {
        Sweep sweep(Depth::Full, {}, hour);
        for (int page = 1; page <= 6; ++page)
            answer(sweep, {page, span(Rowid(page * 100 - 99), Rowid(page * 100)), 1000, true, {}, 100}, page * 100);
        Sweep second(Depth::Full, sweep.toMemory(), hour);
        answer(second, {1, span(1, 100), 1000, true, {}, 0}, 600);
        Sweep third(Depth::Full, second.toMemory(), hour);
        answer(third, {1, span(1, 100), 1000, true, {}, 0}, 600);
        QCOMPARE(third.takePage(), 6);
        QVERIFY(third.hasSkipped());
    }

    void whatCouldNotBeReadIsRememberedWithTheRest()
    {
        Sweep sweep(Depth::Full, {}, hour);
        answer(sweep, {1, span(1, 100), 600, true, {}, 100}, 100);
        answer(sweep, {2, span(101, 199), 600, true, {u"bad"_s}, 99}, 199);
        answer(sweep, {3, span(200, 299), 600, true, {}, 100}, 299);
        answer(sweep, {4, span(300, 399), 600, true, {}, 100}, 399);
        QCOMPARE(sweep.takePage(), 5);
        sweep.fail();
        Sweep resumed(Depth::Head, sweep.toMemory(), hour);
        answer(resumed, {1, span(1, 100), 600, true, {}, 0}, 399);
        answer(resumed, {4, span(300, 399), 600, true, {}, 0}, 399);
        answer(resumed, {5, span(400, 499), 600, true, {}, 100}, 499);
        answer(resumed, {6, span(500, 599), 600, false, {}, 100}, 599);
        QVERIFY(resumed.isPassOver());
        resumed.finishPass(span(1, 599), hour);
        QVERIFY(resumed.isComplete()); // in one pass
    }

    /// What is recent is read again a day after it was read last, not a day after everything was.
    void theRecentPastHasATimeOfItsOwn()
    {
        using namespace std::chrono_literals;
        const qint64 day = 24 * hour;
        Sweep sweep(Depth::Head, completeSince(day), 3 * day);
        QVERIFY(sweep.isWindowOlderThan(24h, 3 * day));
        answer(sweep, {1, span(1, 100), 1000, true, {}, 0}, 1000);
        sweep.deepen(Depth::Window, 1'000'000'000LL - 2500);
        answer(sweep, {2, span(101, 200), 1000, true, {}, 0}, 1000);
        answer(sweep, {3, span(201, 300), 1000, true, {}, 0}, 1000);
        QVERIFY(sweep.isPassOver());
        sweep.finishPass(span(1, 1000), 3 * day);
        QVERIFY(sweep.isComplete());
        const Sweep later(Depth::Head, sweep.toMemory(), 3 * day + 2 * hour);
        QVERIFY(!later.isWindowOlderThan(24h, 3 * day + 2 * hour));
        QVERIFY(later.isWindowOlderThan(24h, 4 * day + 2 * hour));
        QVERIFY(later.isOlderThan(24h, 3 * day)); // of everything it is as it was
    }
};

QTEST_GUILESS_MAIN(tst_Sweep)
#include "tst_sweep.moc"
