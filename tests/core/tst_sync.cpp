// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/mirrorreader.h"
#include "core/sync/sync.h"
#include "tests/support/oddserver.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

ApiKey key() { return *ApiKey::parse(u"creem_test_0123456789"_s); }

Sync::Options quick()
{
    Sync::Options options;
    options.limits.retry.firstWait = std::chrono::milliseconds(1);
    options.limits.retry.longestWait = std::chrono::milliseconds(5);
    options.limits.retry.maxAttempts = 20;
    return options;
}

/// Requests for lists, without those that ask what one-time payments were for.
qint64 listRequests(const OddServer &server)
{
    return std::count_if(
        server.asked.begin(), server.asked.end(), [](const QString &url) { return !url.contains(u"product_id"_s); });
}

SyncOutcome run(Sync &sync, Depth depth)
{
    QSignalSpy finished(&sync, &Sync::finished);
    sync.start(depth);
    if (!finished.wait(60'000))
        qFatal("a sync never ended");
    if (const auto error = finished.first().first().value<SyncOutcome>().error)
        qInfo() << int(error->kind) << error->httpStatus << error->detail;
    if (const auto error = finished.first().first().value<SyncOutcome>().mirrorError)
        qInfo() << int(error->kind) << error->detail;
    return finished.first().first().value<SyncOutcome>();
}

/// Everything the mirror holds of a resource, as the API sent it.
QMap<QString, QByteArray> contents(Mirror &mirror, Resource resource)
{
    QMap<QString, QByteArray> all;
    bool done = false;
    mirror.write(
        &mirror,
        [resource](Store &store) -> MirrorResult<QMap<QString, QByteArray>> {
            QMap<QString, QByteArray> rows;
            const QLatin1String name = resourceName(resource);
            const QByteArray table(name.data(), name.size());
            sqlite::Statement query = store.database().prepare("SELECT t.id, r.raw FROM " + table + " t JOIN " + table
                                                               + "_raw r ON r.rowid = t.rowid WHERE t.present");
            while (query.step())
                rows.insert(query.string(0), query.blob(1).toByteArray());
            return rows;
        },
        [&](const MirrorResult<QMap<QString, QByteArray>> &rows) {
            all = *rows;
            done = true;
        });
    if (!QTest::qWaitFor([&] { return done; }, 30'000))
        qFatal("the mirror does not answer");
    return all;
}

/// The same values, whatever the order of members.
QMap<QString, QJsonObject> parsed(const QMap<QString, QByteArray> &records)
{
    QMap<QString, QJsonObject> all;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        all.insert(it.key(), QJsonDocument::fromJson(it.value()).object());
    return all;
}

void fill(OddServer &server, int transactions)
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 300 * day;
    for (int i = 0; i < 7; ++i)
        server.add(Resource::Products, start + i * day);
    for (int i = 0; i < 40; ++i)
        server.add(Resource::Customers, start + i * day);
    for (int i = 0; i < 30; ++i)
        server.add(Resource::Subscriptions, start + i * day);
    for (int i = 0; i < transactions; ++i)
        server.add(Resource::Transactions, start + i * (299 * day / std::max(1, transactions)));
    for (int i = 0; i < 5; ++i)
        server.add(Resource::Discounts, 0);
}

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

void compare(Mirror &mirror, const OddServer &server, const QByteArray &what)
{
    for (const Resource resource : allResources) {
        const auto has = parsed(contents(mirror, resource));
        const auto should = server.records(resource);
        if (has != should) {
            QStringList missing;
            for (const QString &id : should.keys())
                if (!has.contains(id))
                    missing.append(id);
            QStringList extra;
            for (const QString &id : has.keys())
                if (!should.contains(id))
                    extra.append(id);
            qInfo().noquote() << what << QString(resourceName(resource)) << has.size() << "of" << should.size()
                              << "missing" << missing.size() << "extra" << extra.size();
        }
        QVERIFY2(has == should, what.constData());
    }
}

} // namespace

class tst_Sync : public QObject
{
    Q_OBJECT
private slots:
    void everythingOnce()
    {
        OddServer server;
        fill(server, 1234);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(outcome.isComplete);
        QVERIFY(!outcome.error);
        QCOMPARE(outcome.added, 7 + 40 + 30 + 1234 + 5);
        QCOMPARE(outcome.changed, 0);
        compare(mirror, server, "first");
        QTRY_VERIFY(sync.wasEverComplete(Resource::Transactions));
        QCOMPARE(mirror.count(Resource::Transactions), 1234);
        QCOMPARE(listRequests(server), 4 + 13); // one page each, and 1,234 in hundreds
    }

    void nothingNewCostsEightRequestsAtMost()
    {
        OddServer server;
        fill(server, 950);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Head).isComplete);
        server.requests = 0;
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(outcome.isComplete);
        QCOMPARE(outcome.added + outcome.changed + outcome.removed, 0);
        QVERIFY(outcome.requests <= 8);
        QVERIFY(server.requests <= 8);
    }

    void newRecordsCostTheFirstPages()
    {
        OddServer server;
        fill(server, 2000);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Head).isComplete);
        for (int i = 0; i < 150; ++i)
            server.add(Resource::Transactions, QDateTime::currentMSecsSinceEpoch());
        server.asked.clear();
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(outcome.isComplete);
        QCOMPARE(outcome.added, 150);
        QVERIFY2(listRequests(server) < 20, qPrintable(QString::number(listRequests(server))));
        compare(mirror, server, "new");
    }

    void oddities_data()
    {
        using Order = OddServer::Order;
        QTest::addColumn<OddServer::Oddities>("odd");
        const auto row = [](const char *name, auto change) {
            OddServer::Oddities odd;
            change(odd);
            QTest::newRow(name) << odd;
        };
        row("oldest first", [](auto &o) { o.order = Order::OldestFirst; });
        row("any order", [](auto &o) { o.order = Order::ById; });
        row("small pages", [](auto &o) { o.pageCap = 7; });
        row("total too high", [](auto &o) { o.totalIsOffBy = 250; });
        row("total too low", [](auto &o) { o.totalIsOffBy = -250; });
        row("endless next", [](auto &o) { o.hasEndlessNext = true; });
        row("endless last page", [](auto &o) { o.hasEndlessNext = o.repeatsLastPage = true; });
        row("twice", [](auto &o) { o.percentTwice = 30; });
        row("failing", [](auto &o) { o.percentFailing = 20; });
        row("throttled", [](auto &o) { o.percentThrottled = 20; });
    }
    void oddities()
    {
        QFETCH(OddServer::Oddities, odd);
        OddServer server;
        server.odd = odd;
        fill(server, 640);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        const SyncOutcome outcome = run(sync, Depth::Full);
        QVERIFY(!outcome.error);
        QVERIFY(outcome.isComplete);
        compare(mirror, server, "first");
        // Old payments change, and some records vanish.
        for (int i = 0; i < 20; ++i)
            server.change(Resource::Transactions, server.anyId(Resource::Transactions));
        server.records(Resource::Transactions).remove(server.anyId(Resource::Transactions));
        server.records(Resource::Discounts).remove(server.anyId(Resource::Discounts));
        QVERIFY(run(sync, Depth::Full).isComplete);
        compare(mirror, server, "second");
    }

    void endsWhateverTheServerDoes()
    {
        OddServer server;
        fill(server, 500);
        server.odd.ignoresPageNumber = true;
        server.odd.hasEndlessNext = true;
        server.odd.totalIsOffBy = 1'000'000;
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(!run(sync, Depth::Full).error);
        QCOMPARE(mirror.count(Resource::Transactions), 100); // what can be had of it
    }

    /// Then nobody can say that everything has been read; it has been all the same.
    void aTotalThatWaversLosesNothing()
    {
        OddServer server;
        fill(server, 500);
        server.odd.totalWaversBy = 90;
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!run(sync, Depth::Full).error);
            compare(mirror, server, "wavering");
        }
    }

    /// Random histories: the server changes between any two answers, badly behaved in random ways, then stands still.
    void anyHistory_data()
    {
        QTest::addColumn<int>("seed");
        const int rounds = qEnvironmentVariableIntValue("CREAMERY_SYNC_HISTORIES");
        for (int seed = 1; seed <= (rounds > 0 ? rounds : 25); ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void anyHistory()
    {
        QFETCH(int, seed);
        OddServer server{quint32(seed)};
        QRandomGenerator &random = server.random();
        using Order = OddServer::Order;
        server.odd.order = std::array{Order::NewestFirst, Order::NewestFirst, Order::OldestFirst, Order::ById,
                                      Order::DifferentEachTime}[size_t(random.bounded(5))];
        server.odd.pageCap = std::array{100, 100, 50, 13}[size_t(random.bounded(4))];
        server.odd.hasEndlessNext = random.bounded(4) == 0;
        server.odd.repeatsLastPage = random.bounded(4) == 0;
        if (server.odd.order != Order::DifferentEachTime)
            server.odd.totalIsOffBy = random.bounded(3) == 0 ? random.bounded(-40, 200) : 0;
        server.odd.percentTwice = random.bounded(3) == 0 ? 10 : 0;
        server.odd.percentFailing = random.bounded(3) == 0 ? 10 : 0;
        server.odd.percentThrottled = random.bounded(6) == 0 ? 5 : 0;
        fill(server, random.bounded(700));
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());

        int changes = 0;
        server.beforeEachAnswer = [&] {
            if (random.bounded(4) != 0 || ++changes > 60)
                return;
            const Resource resource = allResources[size_t(random.bounded(resourceCount))];
            const QString id = server.anyId(resource);
            switch (random.bounded(4)) {
            case 0:
            case 1: server.add(resource, QDateTime::currentMSecsSinceEpoch() - random.bounded(2) * 200 * day); break;
            case 2:
                if (!id.isEmpty())
                    server.change(resource, id);
                break;
            case 3:
                if (!id.isEmpty())
                    server.records(resource).remove(id);
                break;
            }
        };
        for (int i = 0; i < 3; ++i)
            QVERIFY(!run(sync, i == 1 ? Depth::Full : Depth::Head).error);
        server.beforeEachAnswer = {};
        const SyncOutcome outcome = run(sync, Depth::Full);
        QVERIFY(!outcome.error);
        if (server.odd.order == Order::DifferentEachTime) {
            // Nobody can know that such a list has been read to its end; repeated, it comes close.
            for (int i = 0; i < 5 && !run(sync, Depth::Full).isComplete; ++i) { }
        }
        compare(mirror, server,
                "order %1, pages of %2, total off by %3, twice %4, endless %5 %6"_ba
                    .replace("%1", QByteArray::number(int(server.odd.order)))
                    .replace("%2", QByteArray::number(server.odd.pageCap))
                    .replace("%3", QByteArray::number(server.odd.totalIsOffBy))
                    .replace("%4", QByteArray::number(server.odd.percentTwice))
                    .replace("%5", QByteArray::number(server.odd.hasEndlessNext))
                    .replace("%6", QByteArray::number(server.odd.repeatsLastPage)));
    }

    void theRecentPastIsReadAgainWhenTheSumsChange()
    {
        OddServer server;
        fill(server, 3000);
        Mirror mirror(MirrorLocation::inMemory());
        Sync::Options options = quick();
        options.windowEvery = std::chrono::hours(0); // the server has no sums: recent payments are read every time
        Sync sync(server.endpoint(), key(), mirror, options);
        QVERIFY(run(sync, Depth::Head).isComplete);
        // Far from the first page, within the window
        const qint64 limit = QDateTime::currentMSecsSinceEpoch() - 110 * day;
        QString old;
        for (const QJsonObject &o : server.records(Resource::Transactions))
            if (o.value("created_at"_L1).toInteger() < limit && o.value("created_at"_L1).toInteger() > limit - 5 * day)
                old = o.value("id"_L1).toString();
        QVERIFY(!old.isEmpty());
        server.change(Resource::Transactions, old);
        QTest::qWait(2);
        server.asked.clear();
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(outcome.isComplete);
        QCOMPARE(outcome.changed, 1);
        QVERIFY2(listRequests(server) < 28, qPrintable(QString::number(listRequests(server))));
        compare(mirror, server, "window");
    }

    void undecodableRecordsAreSetAside()
    {
        OddServer server;
        fill(server, 300);
        const QString bad = server.anyId(Resource::Transactions);
        server.spoil(Resource::Transactions, bad);
        const QString worse = server.anyId(Resource::Customers);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, quick());
        SyncOutcome outcome = run(sync, Depth::Full);
        QVERIFY(outcome.isComplete);
        QCOMPARE(outcome.rejected, 1);
        QCOMPARE(mirror.count(Resource::Transactions), 299);
        QList<StoredRejection> rejected;
        mirror.rejected(this, [&](const auto &r) { rejected = *r; });
        QTRY_COMPARE(rejected.size(), 1);
        QCOMPARE(rejected.first().id, bad);
        QVERIFY(rejected.first().error.contains(u"mode"_s));
        QVERIFY(rejected.first().raw.contains(bad.toLatin1()));

        // A record that was readable before stays as it was.
        server.spoil(Resource::Customers, worse);
        server.unspoil(Resource::Transactions, bad);
        outcome = run(sync, Depth::Full);
        QVERIFY(outcome.isComplete);
        QCOMPARE(mirror.count(Resource::Transactions), 300);
        QCOMPARE(mirror.count(Resource::Customers), 40);
        rejected.clear();
        mirror.rejected(this, [&](const auto &r) { rejected = *r; });
        QTRY_COMPARE(rejected.size(), 1);
        QCOMPARE(rejected.first().id, worse);
    }

    void stoppedAndResumed()
    {
        OddServer server;
        server.odd.pageCap = 10;
        fill(server, 3000);
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        int before = 0;
        {
            Mirror mirror(location);
            Sync sync(server.endpoint(), key(), mirror, quick());
            QSignalSpy finished(&sync, &Sync::finished);
            sync.start(Depth::Head);
            QTRY_VERIFY_WITH_TIMEOUT(mirror.count(Resource::Transactions) > 700, 60'000);
            sync.stop();
            QVERIFY(finished.wait(30'000));
            QVERIFY(finished.first().first().value<SyncOutcome>().wasStopped);
            QVERIFY(!finished.first().first().value<SyncOutcome>().isComplete);
            before = server.requests;
            QVERIFY(before < 300);
        }
        server.requests = 0;
        Mirror mirror(location);
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Head).isComplete);
        compare(mirror, server, "resumed");
        QVERIFY2(server.requests < 320 - before / 2, "it began again");
    }

    /// Killed at any moment the file is sound, and the next one goes on to the same end.
    void killedAtAnyMoment()
    {
        const int wished = qEnvironmentVariableIntValue("CREAMERY_KILL_ROUNDS");
        const int rounds = wished > 0 ? wished : 20;
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
        QVERIFY(run(sync, Depth::Full).isComplete);
        compare(mirror, server, "killed");
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
        limit("256"); // a megabyte
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
        QTRY_COMPARE(watching.count(Resource::Transactions), server.records(Resource::Transactions).size());
        QVERIFY(setAside.isEmpty());
    }

    void aRejectedKeyIsSaid()
    {
        QHttpServer server;
        server.setMissingHandler([](const QHttpServerRequest &, QHttpServerResponder &&responder) {
            responder.write(
                "{\"message\":[\"no\"]}"_ba, "application/json", QHttpServerResponder::StatusCode::Unauthorized);
        });
        const Endpoint endpoint{QUrl(u"http://127.0.0.1:%1"_s.arg(server.listen(QHostAddress::LocalHost))), {}};
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(endpoint, key(), mirror, quick());
        const SyncOutcome outcome = run(sync, Depth::Head);
        QVERIFY(!outcome.isComplete);
        QVERIFY(outcome.error);
        QVERIFY(outcome.error->isKeyRejected());
    }

    void goneBeforeItIsOver()
    {
        OddServer server;
        fill(server, 2000);
        for (int i = 0; i < 5; ++i) {
            Mirror mirror(MirrorLocation::inMemory());
            Sync sync(server.endpoint(), key(), mirror, quick());
            sync.start();
            QTRY_VERIFY(mirror.count(Resource::Transactions) > i * 150);
        }
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
    if (argc == 4 && application.arguments().at(1) == u"--sync"_s)
        return syncFor(application.arguments().at(2), application.arguments().at(3));
    if (argc == 4 && application.arguments().at(1) == u"--sync-twice"_s)
        return syncTwice(application.arguments().at(2), application.arguments().at(3));
    tst_Sync test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sync.moc"
