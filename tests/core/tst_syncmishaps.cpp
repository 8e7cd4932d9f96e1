// SPDX-License-Identifier: GPL-3.0-or-later
// A sync that is killed, finds the disk full, or isn't the only one.
#include "core/models/mirrorlist.h"
#include "tests/support/syncrig.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

namespace {

/// As long as it lives no file grows beyond the size that one has now: what a full disk does, to those who write.
class SmallFiles
{
public:
    explicit SmallFiles(const QString &path)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit now = m_before;
        now.rlim_cur = rlim_t(QFileInfo(path).size());
        ::setrlimit(RLIMIT_FSIZE, &now);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
};

} // namespace

class tst_SyncMishaps : public QObject
{
    Q_OBJECT
private slots:
    /// Killed at any moment the file is sound, and the next one goes on to the same end.
    void killedAtAnyMoment()
    {
        const int wished = qEnvironmentVariableIntValue("CREAMERY_KILL_ROUNDS");
        const int rounds = wished > 0 ? wished : 100;
        OddServer server(11);
        server.odd.pageCap = 20;
        fill(server, 1500);
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        QProcess child;
        for (int round = 0; round < rounds; ++round) {
            server.requests = 0;
            child.start(QCoreApplication::applicationFilePath(),
                        {u"--sync"_s, location.path, server.endpoint().baseUrl.toString()});
            QVERIFY(child.waitForStarted());
            // By what it has asked for, so that kills are spread over the whole of a sync on any machine.
            const int after = 1 + server.random().bounded(90);
            QTRY_VERIFY_WITH_TIMEOUT(server.requests >= after || child.state() == QProcess::NotRunning, 60'000);
            child.kill();
            QVERIFY(child.waitForFinished());
            server.change(Resource::Transactions, server.anyId(Resource::Transactions));
            server.add(Resource::Transactions, QDateTime::currentMSecsSinceEpoch());
            Store store;
            const auto opened = store.open(location);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            QVERIFY(opened->setAside.isEmpty());
            const auto sound = store.verify();
            QVERIFY(sound && *sound);
            for (const Resource resource : allResources)
                QCOMPARE(store.presentRows(resource)->size(), store.count(resource));
        }
        Mirror mirror(location);
        Sync sync(server.endpoint(), key(), mirror, quick());
        // What was killed goes on where it was and leaves nothing out; what changed meanwhile may be seen later.
        QVERIFY(run(sync, Depth::Head).isComplete);
        for (const Resource resource : allResources)
            QCOMPARE(contents(mirror, resource).keys(), server.records(resource).keys());
        QVERIFY(run(sync, Depth::Full).isComplete);
        compare(mirror, server, "killed");
    }

    /// Killed near the end it goes on near the end.
    void whatWasKilledGoesOnWhereItWas()
    {
        OddServer server(12);
        server.odd.pageCap = 20;
        fill(server, 1500); // 75 pages, and six of the other lists
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        // Further pages are refused, so that on any machine it is killed once it has noted how far it is.
        server.beforeEachAnswer = [&server] {
            if (listRequests(server) > 66)
                server.odd.percentThrottled = 100;
        };
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {u"--sync"_s, location.path, server.endpoint().baseUrl.toString()});
        QVERIFY(child.waitForStarted());
        const auto isFar = [&location] {
            Store store;
            if (!QFile::exists(location.path) || !store.open(location))
                return false;
            const auto sweep = store.sweep(Resource::Transactions);
            return sweep && QJsonDocument::fromJson(sweep->state).object().value("next"_L1).toInt() > 50;
        };
        const bool wasFar = QTest::qWaitFor([&] { return listRequests(server) > 66 && isFar(); }, 60'000);
        child.kill();
        QVERIFY(child.waitForFinished());
        QVERIFY(wasFar);
        server.beforeEachAnswer = {};
        server.odd.percentThrottled = 0;
        server.asked.clear();
        Mirror mirror(location);
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Head).isComplete);
        QVERIFY2(listRequests(server) < 40, qPrintable(QString::number(listRequests(server))));
        compare(mirror, server, "went on");
    }

    /// A kill can fall between the making of the lock and the writing of its owner into it.
    void aLockWithoutAnOwnerGivesWay()
    {
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        QVERIFY(QDir(folder.path()).mkpath(u"p"_s));
        QFile lock(location.path + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.close();
        Store store;
        const auto opened = store.open(location);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    }

    /// Damage is found by whoever comes upon it, often by several at once: the file that was made in its place is
    /// sound.
    void damageSetsOneFileAside()
    {
        OddServer server(5);
        server.odd.pageCap = 20;
        fill(server, 2000);
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        {
            Mirror mirror(location);
            Sync sync(server.endpoint(), key(), mirror, quick());
            QVERIFY(run(sync, Depth::Full).isComplete);
        }
        QFile file(location.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        constexpr qint64 page = 4096;
        for (qint64 at = 24 * page; at + page <= file.size(); at += 2 * page) { // behind the tables' roots
            file.seek(at);
            file.write(QByteArray(page, '\xff'));
        }
        file.close();

        Mirror mirror(location);
        QSignalSpy aside(&mirror, &Mirror::setAside);
        MirrorList transactions(mirror, Resource::Transactions);
        MirrorList customers(mirror, Resource::Customers);
        Sync sync(server.endpoint(), key(), mirror, quick());
        sync.start(Depth::Full);
        QTRY_VERIFY_WITH_TIMEOUT(!aside.isEmpty(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!sync.isRunning(), 60'000);
        run(sync, Depth::Full);
        QCOMPARE(aside.size(), 1);
        QCOMPARE(QDir(folder.filePath(u"p"_s)).entryList({u"*.damaged-*Z"_s}).size(), 1);
        compare(mirror, server, "after damage");
    }

    /// A write that was accepted and is lost when its group is committed: the sync that made it has not read what it
    /// thinks it has.
    void aFullDiskIsNeverUpToDate_data()
    {
        QTest::addColumn<int>("after"); // transactions that are there before the disk is full
        QTest::newRow("at the beginning") << 0;
        QTest::newRow("on the way") << 600;
    }
    void aFullDiskIsNeverUpToDate()
    {
        QFETCH(int, after);
        OddServer server;
        server.odd.pageCap = 20;
        fill(server, 3000);
        QTemporaryDir folder;
        Mirror mirror(MirrorLocation{folder.filePath(u"p/test.sqlite"_s)});
        QTRY_COMPARE(mirror.state(), Mirror::State::Ready);
        QSignalSpy failed(&mirror, &Mirror::writeFailed);
        {
            Sync sync(server.endpoint(), key(), mirror, quick());
            std::unique_ptr<SmallFiles> full;
            QSignalSpy finished(&sync, &Sync::finished);
            server.beforeEachAnswer = [&] {
                if (!full && mirror.count(Resource::Transactions) >= after)
                    full = std::make_unique<SmallFiles>(folder.filePath(u"p/test.sqlite-wal"_s));
            };
            sync.start(Depth::Full);
            QVERIFY(finished.wait(60'000));
            const auto outcome = finished.first().first().value<SyncOutcome>();
            QVERIFY(outcome.mirrorError);
            QVERIFY(!outcome.isComplete);
            QVERIFY(!outcome.wasStopped);
            QVERIFY(!failed.isEmpty());
            QVERIFY(!sync.lastCompleteAt().isValid());
            QVERIFY(server.requests < 150); // there was no use in reading to the end
        }
        server.beforeEachAnswer = {};
        // Nothing of what was lost is taken for read, whoever looks.
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Head).isComplete);
        compare(mirror, server, "with room again");
        QTRY_VERIFY(sync.lastCompleteAt().isValid());
    }

    /// Nor is Creem asked for what can't be kept.
    void aMirrorThatIsNotOpenIsNotFilled()
    {
        OddServer server;
        fill(server, 60);
        server.odd.percentFailing = 100;
        Mirror mirror(MirrorLocation{u"/proc/self/creamery/test.sqlite"_s});
        Sync::Options options = quick();
        options.limits.retry.maxAttempts = 1;
        Sync sync(server.endpoint(), key(), mirror, options);
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(outcome.mirrorError);
        QCOMPARE(outcome.mirrorError->kind, MirrorError::Kind::ReadOnly);
        QVERIFY(!outcome.isComplete);
        QCOMPARE(server.requests, 0);
    }

    void aFullDiskIsCalledOne()
    {
        OddServer server;
        fill(server, 3000);
        QTemporaryDir folder;
        Mirror mirror(MirrorLocation{folder.filePath(u"p/test.sqlite"_s)});
        const auto limit = [&](const QByteArray &pages) {
            mirror.write(
                this,
                [pages](Store &store) -> MirrorResult<qint64> {
                    return store.database().pragma("max_page_count = " + pages);
                },
                [](const MirrorResult<qint64> &) {});
        };
        limit("64"); // pages: a megabyte
        Sync sync(server.endpoint(), key(), mirror, quick());
        SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(outcome.mirrorError);
        QCOMPARE(outcome.mirrorError->kind, MirrorError::Kind::Full);
        QVERIFY(!outcome.isComplete);
        limit("1000000");
        outcome = run(sync, Depth::Head);
        QVERIFY(outcome.isComplete);
        QVERIFY(!outcome.mirrorError);
        compare(mirror, server, "with room again");
    }

    /// The same when nothing is asked of the mirror any more: the last group fails.
    void theLastGroupCounts()
    {
        OddServer server;
        fill(server, 60);
        QTemporaryDir folder;
        Mirror mirror(MirrorLocation{folder.filePath(u"p/test.sqlite"_s)});
        QTRY_COMPARE(mirror.state(), Mirror::State::Ready);
        Sync sync(server.endpoint(), key(), mirror, quick());
        const auto full = std::make_unique<SmallFiles>(folder.filePath(u"p/test.sqlite-wal"_s));
        const SyncOutcome outcome = run(sync, Depth::Full);
        QVERIFY(outcome.mirrorError);
        QVERIFY(!outcome.isComplete);
        QVERIFY(!sync.wasEverComplete(Resource::Products));
    }

    /// Programs of their own that know nothing of each other, while the server goes on.
    void severalProgramsAtOnce()
    {
        OddServer server(17);
        server.odd.pageCap = 25;
        fill(server, 900);
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        Mirror watching(location); // as the window does, while creamery-cli is run
        QTRY_COMPARE(watching.state(), Mirror::State::Ready);
        QSignalSpy setAside(&watching, &Mirror::setAside);
        int changes = 0;
        server.beforeEachAnswer = [&] {
            if (server.random().bounded(3) != 0 || ++changes > 60)
                return;
            server.add(Resource::Transactions, QDateTime::currentMSecsSinceEpoch());
            server.change(Resource::Transactions, server.anyId(Resource::Transactions));
            server.records(Resource::Customers).remove(server.anyId(Resource::Customers));
        };
        std::array<QProcess, 3> programs;
        for (QProcess &program : programs) {
            program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            program.start(QCoreApplication::applicationFilePath(),
                          {u"--sync-twice"_s, location.path, server.endpoint().baseUrl.toString()});
            QVERIFY(program.waitForStarted());
        }
        for (QProcess &program : programs) {
            QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 120'000);
            QCOMPARE(program.exitStatus(), QProcess::NormalExit);
            QCOMPARE(program.exitCode(), 0);
        }
        server.beforeEachAnswer = {};
        Sync sync(server.endpoint(), key(), watching, quick());
        QVERIFY(run(sync, Depth::Full).isComplete);
        compare(watching, server, "together");
        for (const Resource resource : allResources)
            QTRY_COMPARE(watching.count(resource), server.records(resource).size());
        QVERIFY(setAside.isEmpty());
    }
};

namespace {

/// What killedAtAnyMoment() kills.
int syncFor(const QString &path, const QString &url)
{
    Mirror mirror(MirrorLocation{path});
    Sync sync({QUrl(url), {}}, key(), mirror, quick());
    QObject::connect(
        &sync, &Sync::finished, &sync, [&sync] { sync.start(Depth::Full); }, Qt::QueuedConnection);
    sync.start(Depth::Full);
    return QCoreApplication::exec();
}

/// One of those of severalProgramsAtOnce(): 0 when nothing went wrong.
int syncTwice(const QString &path, const QString &url)
{
    Mirror mirror(MirrorLocation{path});
    Sync sync({QUrl(url), {}}, key(), mirror, quick());
    int left = 2;
    QObject::connect(
        &sync, &Sync::finished, &sync,
        [&](const SyncOutcome &outcome) {
            if (outcome.error || outcome.mirrorError)
                QCoreApplication::exit(outcome.error ? 1 : 10 + int(outcome.mirrorError->kind));
            else if (--left == 0)
                QCoreApplication::exit(0);
            else
                sync.start(Depth::Full);
        },
        Qt::QueuedConnection);
    sync.start(Depth::Head);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && QCoreApplication::arguments().at(1) == u"--sync"_s)
        return syncFor(QCoreApplication::arguments().at(2), QCoreApplication::arguments().at(3));
    if (argc == 4 && QCoreApplication::arguments().at(1) == u"--sync-twice"_s)
        return syncTwice(QCoreApplication::arguments().at(2), QCoreApplication::arguments().at(3));
    tst_SyncMishaps test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_syncmishaps.moc"
