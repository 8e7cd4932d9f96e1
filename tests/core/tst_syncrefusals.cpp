// SPDX-License-Identifier: GPL-3.0-or-later
// A server that wants to be asked less: how long a sync waits, and that it ends; and one that has no sums to tell.
#include "tests/support/syncrig.h"

class tst_SyncRefusals final : public QObject
{
    Q_OBJECT
private slots:
    /// More often and for longer than a request is tried again by itself.
    void waitsAsLongAsCreemAsksFor()
    {
        OddServer server;
        fill(server, 1500);
        server.odd.retryAfter = 1;
        server.odd.throttledNext = 2;
        Mirror mirror(MirrorLocation::inMemory());
        Sync::Options options = quick();
        options.requestsAtOnce = 1;
        options.limits.retry.maxAttempts = 4;
        Sync sync(server.endpoint(), key(), mirror, options);
        QSignalSpy throttled(&sync, &Sync::throttled);
        QVERIFY(run(sync, Depth::Head).isComplete);
        compare(mirror, server, "after a pause");
        QCOMPARE(server.refusedAt.size(), 2);
        for (const qint64 refused : std::as_const(server.refusedAt))
            for (const qint64 asked : std::as_const(server.askedAt))
                QVERIFY2(asked <= refused || asked >= refused + 990, qPrintable(QString::number(asked - refused)));
        QVERIFY(throttled.size() >= 2);
    }

    /// Whatever is refused: pages of lists, and of what one-time payments were for.
    void manyRefusalsEndNoSync()
    {
        OddServer server;
        server.odd.pageCap = 20;
        fill(server, 600);
        for (const QString &id : server.records(Resource::Transactions).keys())
            server.sell(id, server.anyId(Resource::Products));
        Mirror mirror(MirrorLocation::inMemory());
        Sync::Options options = quick();
        options.limits.retry.maxAttempts = 1;
        Sync sync(server.endpoint(), key(), mirror, options);
        server.odd.percentThrottled = 30;
        const SyncOutcome outcome = run(sync, Depth::Full);
        QVERIFY(!outcome.error);
        QVERIFY(outcome.isComplete);
        compare(mirror, server, "refused now and then");
    }

    void endsWhenItIsRefusedForEver_data()
    {
        QTest::addColumn<int>("retryAfter");
        QTest::newRow("again and again") << 0;
        QTest::newRow("until tomorrow") << 24 * 3600;
    }
    void endsWhenItIsRefusedForEver()
    {
        QFETCH(int, retryAfter);
        OddServer server;
        fill(server, 300);
        server.odd.percentThrottled = 100;
        server.odd.retryAfter = retryAfter;
        Mirror mirror(MirrorLocation::inMemory());
        Sync::Options options = quick();
        options.limits.retry.maxAttempts = 2;
        Sync sync(server.endpoint(), key(), mirror, options);
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(outcome.error);
        QCOMPARE(outcome.error->httpStatus, 429);
        QVERIFY(!outcome.isComplete);
        QVERIFY(!outcome.wasStopped);
        server.odd.percentThrottled = 0;
        QVERIFY(run(sync, Depth::Head).isComplete);
        compare(mirror, server, "another time");
    }

    void aPauseCanBeStopped()
    {
        OddServer server;
        fill(server, 300);
        server.odd.percentThrottled = 100;
        server.odd.retryAfter = 600;
        Mirror mirror(MirrorLocation::inMemory());
        Sync::Options options = quick();
        options.patience = std::chrono::minutes(30);
        Sync sync(server.endpoint(), key(), mirror, options);
        QSignalSpy throttled(&sync, &Sync::throttled);
        QSignalSpy finished(&sync, &Sync::finished);
        sync.start();
        QTRY_VERIFY(!throttled.isEmpty());
        QTest::qWait(100);
        QVERIFY(sync.isRunning());
        sync.stop();
        QVERIFY(finished.wait(5000));
        QVERIFY(finished.first().first().value<SyncOutcome>().wasStopped);
    }

    void theRecentPastIsNotReadAgainEachTime()
    {
        OddServer server;
        server.odd.hasNoSums = true;
        fill(server, 1200);
        Mirror mirror(MirrorLocation::inMemory());
        Sync::Options options = quick();
        options.windowEvery = std::chrono::seconds(3);
        Sync sync(server.endpoint(), key(), mirror, options);
        QVERIFY(run(sync, Depth::Head).isComplete);
        QTest::qWait(3100);
        server.asked.clear();
        QVERIFY(run(sync, Depth::Head).isComplete);
        QVERIFY2(listRequests(server) > 5, qPrintable(QString::number(listRequests(server))));
        server.asked.clear();
        QVERIFY(run(sync, Depth::Head).isComplete); // well within three seconds of the one before
        QCOMPARE(listRequests(server), 5);
    }

    /// A key may be let into the lists and not into the sums.
    void sumsThatAreForbiddenEndNothing()
    {
        OddServer server;
        server.odd.forbidsSums = true;
        fill(server, 300);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(!outcome.error);
        QVERIFY(outcome.isComplete);
        compare(mirror, server, "no sums");
    }
};

QTEST_GUILESS_MAIN(tst_SyncRefusals)
#include "tst_syncrefusals.moc"
