// SPDX-License-Identifier: GPL-3.0-or-later
// How creamery-cli ends: the codes that scripts go by, signals, damage, and where the key comes from.
#include "core/mirror/sqlite.h"
#include "core/profiles/profilestore.h"
#include "core/profiles/systemkeychain.h"
#include "tests/support/clirig.h"

#include <csignal>

class tst_CliEnds : public QObject, private CliRig
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { forget(); }

    void nothingReadYetIsSaid()
    {
        for (const QStringList &arguments :
             {QStringList{u"list"_s, u"customers"_s}, {u"list"_s, u"customers"_s, u"--json"_s}, {u"metrics"_s}}) {
            const Ran ran = run(arguments);
            QCOMPARE(ran.code, 1); // a script would take no rows for no customers
            QVERIFY(ran.out.isEmpty());
            QVERIFY(ran.err.contains("sync"));
        }
        QCOMPARE(mirrorFiles(), QStringList());
    }

    void failuresHaveTheirCodes()
    {
        const Ran rejected = run({u"sync"_s}, with(u"CREEM_API_KEY"_s, u"creem_test_wrong0wrong0"_s));
        QCOMPARE(rejected.code, 2);
        QVERIFY2(rejected.err.contains("Trace id: "), rejected.err.constData());
        QCOMPARE(run({u"sync"_s}, with(u"CREAMERY_TEST_API_URL"_s, u"http://127.0.0.1:9"_s)).code, 3);
        QCOMPARE(run({u"sync"_s}, with(u"CREEM_API_KEY"_s, u"not-a-key"_s)).code, 64);
    }

    void aDamagedMirrorIsSetAside_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("list") << QStringList{u"list"_s, u"customers"_s};
        QTest::newRow("sync") << QStringList{u"sync"_s};
    }
    void aDamagedMirrorIsSetAside()
    {
        QFETCH(QStringList, command);
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(mirrorFiles().size(), 1);
        QFile file(mirrorFiles().first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(4096, 'x')), 4096);
        file.close();
        const Ran ran = run(command);
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.out.isEmpty());
        const QStringList aside = QDir(QFileInfo(file).path()).entryList({u"*damaged*"_s});
        QCOMPARE(aside.size(), 1);
        QVERIFY2(ran.err.contains(aside.first().toUtf8()), ran.err.constData());
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(parsed(run({u"list"_s, u"customers"_s, u"--json"_s}).out), serverHas(u"customers"_s));
    }

    void aLaterVersionsMirrorIsLeftAlone()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        {
            sqlite::Database newer;
            QVERIFY(newer.open(mirrorFiles().first(), sqlite::Database::Access::ReadWrite));
            QVERIFY(newer.execute("PRAGMA user_version = 999"));
        }
        for (const QStringList &arguments : {QStringList{u"sync"_s}, {u"list"_s, u"customers"_s}}) {
            const Ran ran = run(arguments);
            QCOMPARE(ran.code, 4);
            QVERIFY(ran.out.isEmpty());
        }
        QCOMPARE(QDir(QFileInfo(mirrorFiles().first()).path()).entryList({u"*damaged*"_s}), QStringList());
    }

    void aLiveKeyIsForLiveMode()
    {
        const QProcessEnvironment live = with(u"CREEM_API_KEY"_s, m_endpoints.live.key);
        QCOMPARE(run({u"sync"_s}, live).code, 0);
        QCOMPARE(mirrorFiles().size(), 1);
        QVERIFY2(mirrorFiles().first().endsWith(u"/live.sqlite"_s), qPrintable(mirrorFiles().first()));
        QCOMPARE(run({u"sync"_s, u"--mode"_s, u"test"_s}, live).code, 64);
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(mirrorFiles().size(), 2);
    }

    /// Behind the tables' roots, where it is come upon while rows are read: half of them are none.
    void damageInTheMiddleIsNoAnswer_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("list") << QStringList{u"list"_s, u"transactions"_s};
        QTest::newRow("csv") << QStringList{u"list"_s, u"transactions"_s, u"--csv"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"transactions"_s};
    }
    void damageInTheMiddleIsNoAnswer()
    {
        QFETCH(QStringList, command);
        QCOMPARE(run({u"sync"_s}).code, 0);
        QFile file(mirrorFiles().first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        {
            sqlite::Database database;
            QVERIFY(database.open(file.fileName(), sqlite::Database::Access::ReadOnly));
            sqlite::Statement leaf = database.prepare("SELECT max(pageno) FROM dbstat WHERE name = 'transactions'");
            const qint64 page = leaf.step() ? leaf.integer(0) : 0;
            QVERIFY(page > 1);
            file.seek((page - 1) * database.pragma("page_size"));
        }
        QVERIFY(file.write(QByteArray(4096, '\xff')) == 4096);
        file.close();
        const QString path = m_home.filePath(u"kept.csv"_s);
        QFile kept(path);
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("as it was") > 0);
        kept.close();
        if (command.first() == u"export"_s)
            command.append(path);
        const Ran ran = run(command);
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), "as it was"_ba);
        QCOMPARE(QDir(QFileInfo(file).path()).entryList({u"*damaged*Z"_s}).size(), 1);
    }

    void usageIsRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString key = u"creem_test_0123456789abcdef"_s;
        for (const QStringList &arguments :
             {QStringList(),
              {u"dance"_s},
              {u"list"_s},
              {u"list"_s, u"cakes"_s},
              {u"list"_s, u"customers"_s, u"more"_s},
              {u"list"_s, u"customers"_s, u"--status"_s, u"x"_s},
              {u"list"_s, u"customers"_s, u"--limit"_s, u"-1"_s},
              {u"list"_s, u"customers"_s, u"--json"_s, u"--csv"_s},
              {u"sync"_s, u"--json"_s},
              {u"list"_s, u"customers"_s, u"--all"_s},
              {u"metrics"_s, u"transactions"_s},
              {u"metrics"_s, u"--compare"_s, u"--csv"_s},
              {u"list"_s, u"customers"_s, u"--compare"_s},
              {u"metrics"_s, u"--from"_s, u"yesterday"_s},
              {u"metrics"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-31"_s},
              {u"metrics"_s, u"--from"_s, u"8000-01-01"_s},
              {u"metrics"_s, u"--zone"_s, u"Mars/Olympus"_s},
              {u"metrics"_s, u"--interval"_s, u"decade"_s},
              {u"metrics"_s, u"--rate"_s, u"EUR=1.08"_s}, // in what?
              {u"metrics"_s, u"--combine"_s, u"usd"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--combine"_s, u"EUR"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--csv"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EURO=1"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=0"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=-1"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=1,08"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=1e1"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR= 1.08"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=1=2"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"USD=1"_s},
              {u"metrics"_s, u"--combine"_s, u"USD"_s, u"--rate"_s, u"EUR=1"_s, u"--rate"_s, u"EUR=2"_s},
              {u"list"_s, u"customers"_s, u"--combine"_s, u"USD"_s},
              {u"list"_s, u"customers"_s, u"--zone"_s, u"UTC"_s},
              {u"sync"_s, u"--mode"_s, u"live"_s},
              {u"sync"_s, u"--profile"_s, u"x"_s},
              {u"export"_s, u"customers"_s},
              {u"sync"_s, key},
              {key},
              {u"--key="_s + key, u"sync"_s},
              {u"sync"_s, u"--profile"_s, key},
              {u"list"_s, u"customers"_s, u"--search"_s, u"x-api-key: "_s + key},
              {u"--x"_s + key}})
            QTest::newRow(qPrintable(u"cli "_s + arguments.join(u' '))) << arguments;
    }
    void usageIsRefused()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments);
        QCOMPARE(ran.code, 64);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(!ran.err.isEmpty());
        QVERIFY2(!ran.err.contains("0123456789abcdef"), ran.err.constData());
        QCOMPARE(mirrorFiles(), QStringList());
    }

    /// The wrong case, say: nothing found would be taken for an answer.
    void aStatusThatIsNoneIsRefused()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        for (const QString &format : {u"--json"_s, u"--csv"_s}) {
            const Ran ran = run({u"list"_s, u"subscriptions"_s, u"--status"_s, u"Active"_s, format});
            QCOMPARE(ran.code, 64);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains("Active (active, trialing, past_due"), ran.err.constData());
        }
        const QString file = m_home.filePath(u"statuses.csv"_s);
        QCOMPARE(run({u"export"_s, u"transactions"_s, file, u"--status"_s, u"paid"_s, u"--status"_s, u"x"_s}).code, 64);
        QVERIFY(!QFile::exists(file));
        // One that only the mirror knows, and one that is known and that nothing has.
        {
            sqlite::Database mirror;
            QVERIFY(mirror.open(mirrorFiles().first(), sqlite::Database::Access::ReadWrite));
            QVERIFY(mirror.execute("UPDATE products SET status = 'retired' "
                                   "WHERE rowid = (SELECT min(rowid) FROM products WHERE present)"));
        }
        const Ran retired = run({u"list"_s, u"products"_s, u"--status"_s, u"retired"_s, u"--json"_s});
        QCOMPARE(retired.code, 0);
        QCOMPARE(parsed(retired.out).size(), 1);
        const Ran none = run({u"list"_s, u"subscriptions"_s, u"--status"_s, u"unpaid"_s, u"--search"_s, u"nobody"_s});
        QCOMPARE(none.code, 0);
    }

    void stoppedCleanly_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("SIGINT") << SIGINT << 130;
        QTest::newRow("SIGTERM") << SIGTERM << 143;
    }
    void stoppedCleanly()
    {
        QFETCH(int, number);
        QFETCH(int, code);
        m_demo->server()->clearRequests();
        m_demo->server()->setLatency(300);
        auto process = start({u"sync"_s}, m_environment);
        QVERIFY(process->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(m_demo->server()->requests().size() >= 5, 60'000);
        ::kill(pid_t(process->processId()), number);
        const Ran ran = end(*process);
        QCOMPARE(ran.code, code);
        m_demo->server()->setLatency(0);
        QCOMPARE(run({u"sync"_s}).code, 0);
        for (const QString &resource : paths().keys())
            QCOMPARE(parsed(run({u"list"_s, resource, u"--json"_s}).out), serverHas(resource));
    }

    void theKeyIsInNoFile()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(run({u"list"_s, u"transactions"_s}).code, 0);
        int files = 0;
        QDirIterator it(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(m_endpoints.test.key.toUtf8()), qPrintable(file.fileName()));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void aProfileHasItsKeyInTheKeychain()
    {
        QCOMPARE(qEnvironmentVariable("CREAMERY_KEYRING"), u"unlocked"_s); // with-keyring.sh has made it
        QProcessEnvironment environment = m_environment;
        environment.remove(u"CREEM_API_KEY"_s);
        QCOMPARE(run({u"sync"_s}, environment).code, 1); // no store is connected

        ProfileStore profiles(m_home.filePath(u"config/creamery"_s));
        const auto profile = profiles.add(u"Crème & Co"_s);
        QVERIFY(profile && profiles.add(u"Other"_s));
        QVERIFY(profiles.setCurrent(profile->id));
        QVERIFY(hasKeptKey(profile->id));

        QCOMPARE(run({u"sync"_s}, environment).code, 0); // the current one, in its last mode
        QCOMPARE(run({u"sync"_s, u"--profile"_s, u"Crème & Co"_s, u"--mode"_s, u"test"_s}, environment).code, 0);
        QVERIFY(mirrorFiles().first().contains(profile->id));
        QCOMPARE(parsed(run({u"list"_s, u"products"_s, u"--json"_s, u"--profile"_s, profile->id}, environment).out),
                 serverHas(u"products"_s));
        QCOMPARE(run({u"sync"_s, u"--mode"_s, u"live"_s}, environment).code, 1);     // that mode has no key
        QCOMPARE(run({u"sync"_s, u"--profile"_s, u"Other"_s}, environment).code, 1); // nor has that store
        QCOMPARE(run({u"sync"_s, u"--profile"_s, u"Nobody"_s}, environment).code, 64);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        QCOMPARE(run({u"sync"_s}, environment).code, 1);
        QCOMPARE(run({u"list"_s, u"products"_s}, environment).code, 0); // needs no key
    }

    /// Whoever wants nothing of a store on the disk gets it there by no forgotten timer either.
    void aStoreThatIsNotKeptIsNeitherReadNorListed()
    {
        QProcessEnvironment environment = m_environment;
        environment.remove(u"CREEM_API_KEY"_s);
        ProfileStore profiles(m_home.filePath(u"config/creamery"_s));
        const auto profile = profiles.add(u"Private"_s);
        QVERIFY(profile && profiles.setCurrent(profile->id) && profiles.setKeepsData(profile->id, false));
        QVERIFY(hasKeptKey(profile->id));
        const QString file = m_home.filePath(u"private.csv"_s);
        for (const QStringList &command :
             {QStringList{u"sync"_s},
              {u"sync"_s, u"--all"_s, u"--profile"_s, u"Private"_s},
              {u"list"_s, u"customers"_s},
              {u"export"_s, u"customers"_s, file},
              {u"metrics"_s}}) {
            const Ran ran = run(command, environment);
            QCOMPARE(ran.code, 1);
            QVERIFY(ran.out.isEmpty());
            QVERIFY2(ran.err.contains("not to be kept on this computer"), ran.err.constData());
            QCOMPARE(mirrorFiles(), QStringList());
        }
        QVERIFY(!QFile::exists(file));
        QVERIFY(profiles.setKeepsData(profile->id, true));
        QCOMPARE(run({u"sync"_s}, environment).code, 0);
        QCOMPARE(mirrorFiles().size(), 1);
    }

    void aDamagedListOfStoresIsSaid()
    {
        ProfileStore profiles(m_home.filePath(u"config/creamery"_s));
        QVERIFY(profiles.add(u"Shop"_s));
        QFile file(profiles.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"prof") > 0);
        file.close();
        QProcessEnvironment environment = m_environment;
        environment.remove(u"CREEM_API_KEY"_s);
        const Ran ran = run({u"list"_s, u"products"_s}, environment);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("profiles.json.damaged-"), ran.err.constData());
    }

    /// The file that would take the place of standard output must not get what is meant for it.
    void withoutStandardFilesNothingGoesElsewhere()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const QStringList files = mirrorFiles();
        QProcess shell;
        shell.setProcessEnvironment(m_environment);
        shell.start(
            u"/bin/sh"_s, {u"-c"_s, u"exec \"$0\" list transactions --csv <&- >&-"_s, QStringLiteral(CREAMERY_CLI)});
        const Ran ran = end(shell);
        QCOMPARE(ran.code, 1);
        QVERIFY2(ran.err.contains("Bad file descriptor"), ran.err.constData());
        QCOMPARE(mirrorFiles(), files);
        QCOMPARE(parsed(run({u"list"_s, u"transactions"_s, u"--json"_s}).out), serverHas(u"transactions"_s));
    }

    void helpThatCantBeWrittenIsNoSuccess()
    {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(CREAMERY_CLI), {u"--help"_s});
        QCOMPARE(end(process).code, 1);
    }

private:
    /// Puts the demo store's key into the keychain.
    bool hasKeptKey(const QString &profileId)
    {
        SystemKeychain keychain;
        std::optional<KeychainResult<void>> written;
        keychain.write(profileId, *ApiKey::parse(m_endpoints.test.key)).then(this, [&](const auto &result) {
            written = result;
        });
        return QTest::qWaitFor([&] { return written.has_value(); }, 30'000) && written->has_value();
    }
};

QTEST_GUILESS_MAIN(tst_CliEnds)
#include "tst_cliends.moc"
