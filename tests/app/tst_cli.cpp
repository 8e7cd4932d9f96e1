// SPDX-License-Identifier: GPL-3.0-or-later
// creamery-cli as it is run: against the demo store, with folders of its own.
#include "app/demo/demoserver.h"
#include "core/profiles/profilestore.h"
#include "core/profiles/systemkeychain.h"
#include "tests/support/csvparser.h"
#include "tests/support/httpexchange.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

struct Ran
{
    int code = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

const QHash<QString, QString> paths{
    {u"products"_s, u"/v1/products/search"_s},
    {u"customers"_s, u"/v1/customers/list"_s},
    {u"subscriptions"_s, u"/v1/subscriptions/search"_s},
    {u"transactions"_s, u"/v1/transactions/search"_s},
    {u"discounts"_s, u"/v1/discounts/search"_s}};
const QString nastyName = u"=HYPERLINK(\"http://x\";\"y\"),\r\n\u001b]0;owned\u0007\u009b31m\u202e雪"_s;

} // namespace

class tst_Cli : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    std::unique_ptr<demo::DemoServerThread> m_demo;
    demo::Endpoints m_endpoints;
    QProcessEnvironment m_environment;

    std::unique_ptr<QProcess> start(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(CREAMERY_CLI), arguments);
        return process;
    }
    Ran end(QProcess &process)
    {
        if (!process.waitForFinished(60'000)) {
            process.kill();
            process.waitForFinished();
            return {-1, {}, "it did not end\n" + process.readAllStandardError()};
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    Ran run(const QStringList &arguments) { return run(arguments, m_environment); }
    Ran run(const QStringList &arguments, const QProcessEnvironment &environment)
    {
        return end(*start(arguments, environment));
    }
    QProcessEnvironment with(const QString &variable, const QString &value) const
    {
        QProcessEnvironment environment = m_environment;
        environment.insert(variable, value);
        return environment;
    }

    QMap<QString, QJsonObject> serverHas(const QString &resource)
    {
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        QMap<QString, QJsonObject> records;
        for (int page = 1;; ++page) {
            const auto answer = http.get(
                u"%1?page_size=100&page_number=%2"_s.arg(paths[resource], QString::number(page)));
            if (answer.status != 200)
                qFatal("the demo store does not answer");
            for (const QJsonValue &item : answer.json()[u"items"_s].toArray())
                records.insert(item[u"id"_s].toString(), item.toObject());
            if (answer.json()[u"pagination"_s][u"next_page"_s].isNull())
                return records;
        }
    }
    static QMap<QString, QJsonObject> parsed(const QByteArray &json)
    {
        QMap<QString, QJsonObject> records;
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isArray())
            return {{u"not an array"_s, {}}};
        for (const QJsonValue &item : document.array())
            records.insert(item[u"id"_s].toString(), item.toObject());
        return records;
    }
    QStringList mirrorFiles() const
    {
        QStringList files;
        QDirIterator it(m_home.filePath(u"data"_s), {u"*.sqlite"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        return files;
    }
    static qsizetype lines(const QByteArray &text) { return text.count('\n'); }

private slots:
    void initTestCase()
    {
        demo::ServerOptions options;
        options.customers = 130;
        options.transactions = 700;
        m_demo = std::make_unique<demo::DemoServerThread>(options);
        QSignalSpy ready(m_demo.get(), &demo::DemoServerThread::ready);
        m_demo->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        m_endpoints = ready.first().first().value<demo::Endpoints>();
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        const auto made = http.post(u"/v1/customers"_s, {{u"email"_s, u"nasty@example.com"_s}, {u"name"_s, nastyName}});
        QVERIFY2(made.status == 200 || made.status == 201, made.body.constData());

        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"data"_s, u"config"_s, u"cache"_s, u"state"_s})
            m_environment.insert(u"XDG_%1_HOME"_s.arg(name.toUpper()), m_home.filePath(name));
        m_environment.insert(u"CREAMERY_TEST_API_URL"_s, m_endpoints.test.url.toString());
        m_environment.insert(u"CREAMERY_LIVE_API_URL"_s, m_endpoints.live.url.toString());
        m_environment.insert(u"CREEM_API_KEY"_s, m_endpoints.test.key);
    }
    void init()
    {
        m_demo->server()->setLatency(0);
        QDir(m_home.filePath(u"data"_s)).removeRecursively();
        QDir(m_home.filePath(u"config"_s)).removeRecursively();
    }

    void whatWasSyncedIsListed()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        // From here on nothing answers: lists read the mirror.
        const QProcessEnvironment offline = with(u"CREAMERY_TEST_API_URL"_s, u"http://127.0.0.1:9"_s);
        for (const QString &resource : paths.keys()) {
            const auto wanted = serverHas(resource);
            QVERIFY(!wanted.isEmpty());
            const Ran json = run({u"list"_s, resource, u"--json"_s}, offline);
            QCOMPARE(json.code, 0);
            QCOMPARE(parsed(json.out), wanted);
            QVERIFY2(json.err.isEmpty(), json.err.constData());

            const Ran csv = run({u"list"_s, resource, u"--csv"_s}, offline);
            const auto cells = parseCsv(csv.out);
            QVERIFY2(cells, csv.out.constData());
            QCOMPARE(cells->size(), wanted.size() + 1);
            const qsizetype id = cells->first().indexOf(u"id"_s);
            QVERIFY(id >= 0);
            QSet<QString> ids;
            for (const QStringList &line : cells->sliced(1))
                ids.insert(line[id]);
            QCOMPARE(ids, QSet<QString>(wanted.keyBegin(), wanted.keyEnd()));

            QCOMPARE(lines(run({u"list"_s, resource}, offline).out), wanted.size() + 1);
            QCOMPARE(lines(run({u"list"_s, resource, u"--limit"_s, u"3"_s}, offline).out), 4);
            QCOMPARE(parsed(run({u"list"_s, resource, u"--json"_s, u"--limit"_s, u"0"_s}, offline).out).size(), 0);
        }
    }

    void searchAndStatusNarrow()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const auto found = parsed(run({u"list"_s, u"customers"_s, u"--json"_s, u"--search"_s, u"NASTY@exam"_s}).out);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()[u"name"_s].toString(), nastyName);

        QSet<QString> active;
        for (const QJsonObject &subscription : serverHas(u"subscriptions"_s))
            if (subscription[u"status"_s] == u"active"_s)
                active.insert(subscription[u"id"_s].toString());
        const auto listed = parsed(run({u"list"_s, u"subscriptions"_s, u"--json"_s, u"--status"_s, u"active"_s}).out);
        QVERIFY(!active.isEmpty());
        QCOMPARE(QSet<QString>(listed.keyBegin(), listed.keyEnd()), active);
    }

    void strangersDriveNeitherTerminalNorSpreadsheet()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        for (const QString &format : {QString(), u"--json"_s, u"--csv"_s}) {
            QStringList arguments{u"list"_s, u"customers"_s, u"--search"_s, u"nasty@example"_s, format};
            arguments.removeAll(QString());
            const Ran ran = run(arguments);
            QCOMPARE(ran.code, 0);
            QVERIFY(ran.out.contains("HYPERLINK"));
            for (const char *drive : {"\033", "\007", "\xC2\x9B"})
                QVERIFY2(!ran.out.contains(drive), ran.out.toPercentEncoding().constData());
        }
        const auto cells = parseCsv(
            run({u"list"_s, u"customers"_s, u"--csv"_s, u"--search"_s, u"nasty@example"_s}).out);
        QVERIFY(cells);
        QVERIFY(cells->at(1).first().startsWith(u"'=HYPERLINK(\"http://x\";\"y\"),\r\n"_s));
        const Ran table = run({u"list"_s, u"customers"_s, u"--search"_s, u"nasty@example"_s});
        QCOMPARE(lines(table.out), 2);
        QVERIFY(!table.out.contains(QString(QChar(0x202E)).toUtf8()));
    }

    void exportsWholeOrNotAtAll()
    {
        QTemporaryDir folder;
        const QString csv = folder.filePath(u"creem_transactions.csv"_s);
        QCOMPARE(
            run({u"export"_s, u"transactions"_s, csv}).code, 1); // never synced: no file that looks like an empty store
        QVERIFY(!QFile::exists(csv));
        QCOMPARE(run({u"sync"_s}).code, 0);
        QCOMPARE(run({u"export"_s, u"transactions"_s, csv}).code, 0);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto cells = parseCsv(file.readAll());
        QVERIFY(cells);
        const auto wanted = serverHas(u"transactions"_s);
        QCOMPARE(cells->size(), wanted.size() + 1);
        const qsizetype id = cells->first().indexOf(u"id"_s);
        const qsizetype amount = cells->first().indexOf(u"amount"_s);
        const qsizetype created = cells->first().indexOf(u"created"_s);
        for (const QStringList &line : cells->sliced(1)) {
            const QJsonObject transaction = wanted[line[id]];
            bool isNumber = false;
            QCOMPARE(qRound64(line[amount].toDouble(&isNumber) * 100), transaction[u"amount"_s].toInteger());
            QVERIFY(isNumber);
            QCOMPARE(QDateTime::fromString(line[created], Qt::ISODateWithMs).toMSecsSinceEpoch(),
                     transaction[u"created_at"_s].toInteger());
        }

        const QString json = folder.filePath(u"c.json"_s);
        QCOMPARE(run({u"export"_s, u"customers"_s, json}).code, 0);
        QFile exported(json);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QCOMPARE(parsed(exported.readAll()), serverHas(u"customers"_s));

        QCOMPARE(run({u"export"_s, u"customers"_s, folder.filePath(u"no/such/folder.csv"_s)}).code, 1);
        QCOMPARE(run({u"export"_s, u"customers"_s, folder.filePath(u"c.txt"_s)}).code, 64);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 (QStringList{u"c.json"_s, u"creem_transactions.csv"_s}));
    }

    void nothingReadYetIsSaid()
    {
        const Ran ran = run({u"list"_s, u"customers"_s});
        QCOMPARE(ran.code, 0);
        QVERIFY(ran.out.isEmpty());
        QVERIFY(ran.err.contains("sync"));
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

    void metricsAgreeWithCreem()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const QList<std::pair<QDate, QDate>> ranges{
            {QDate(2000, 1, 1), today},
            {today.addMonths(-14), today.addMonths(-3)},
            {today.addDays(-40), today.addDays(-11)}};
        for (const auto &[first, last] : ranges) {
            const Ran ran = run({u"metrics"_s, u"--json"_s, u"--zone"_s, u"UTC"_s, u"--interval"_s, u"week"_s,
                                 u"--from"_s, first.toString(Qt::ISODate), u"--to"_s, last.toString(Qt::ISODate)});
            QVERIFY2(ran.code == 0, ran.err.constData());
            const QJsonObject ours = QJsonDocument::fromJson(ran.out).object();
            QVERIFY(!ours[u"definitions"_s].toArray().isEmpty());
            int compared = 0;
            for (const QJsonValue &currency : ours[u"currencies"_s].toArray()) {
                const QJsonObject total = currency[u"revenue"_s][u"total"_s].toObject();
                qint64 kept = 0;
                for (const QJsonValue &bucket : currency[u"revenue"_s][u"buckets"_s].toArray())
                    kept += bucket[u"kept"_s].toInteger();
                QCOMPARE(kept, total[u"kept"_s].toInteger());
                for (const QString &split : {u"by_product"_s, u"by_country"_s, u"by_type"_s}) {
                    qint64 net = 0;
                    for (const QJsonValue &slice : currency[u"revenue"_s][split].toArray())
                        net += slice[u"net"_s].toInteger();
                    QCOMPARE(net, total[u"net"_s].toInteger());
                }
                const QString code = currency[u"currency"_s].toString();
                if (code != u"USD"_s && code != u"EUR"_s)
                    continue;
                const auto from = first.startOfDay(Qt::UTC).toMSecsSinceEpoch();
                const auto to = last.addDays(1).startOfDay(Qt::UTC).toMSecsSinceEpoch() - 1;
                const QJsonValue theirs = http.get(u"/v1/stats/summary?currency=%1&startDate=%2&endDate=%3"_s.arg(
                                                       code, QString::number(from), QString::number(to)))
                                              .json()[u"totals"_s];
                QCOMPARE(total[u"kept"_s].toInteger(), theirs[u"totalRevenue"_s].toInteger());
                QCOMPARE(total[u"payments"_s].toInteger(), theirs[u"totalPayments"_s].toInteger());
                ++compared;
            }
            QCOMPARE(compared, 2);
        }
        // The same by the program itself: ours, Creem's, and what is between them.
        const Ran compared = run({u"metrics"_s, u"--json"_s, u"--compare"_s, u"--zone"_s, u"UTC"_s});
        QVERIFY2(compared.code == 0, compared.err.constData());
        int figures = 0;
        for (const QJsonValue &currency : QJsonDocument::fromJson(compared.out)[u"currencies"_s].toArray()) {
            const QJsonArray reconciled = currency[u"reconciliation"_s].toArray();
            const QString code = currency[u"currency"_s].toString();
            QCOMPARE(!reconciled.isEmpty(), code == u"USD"_s || code == u"EUR"_s);
            for (const QJsonValue &figure : reconciled) {
                qint64 left = figure[u"ours"_s].toInteger() - figure[u"creems"_s].toInteger();
                QCOMPARE(left, figure[u"difference"_s].toInteger());
                for (const QJsonValue &explanation : figure[u"explanations"_s].toArray())
                    left -= explanation[u"amount"_s].toInteger();
                QCOMPARE(left, figure[u"unexplained"_s].toInteger());
                if (figure[u"figure"_s] == u"revenue"_s)
                    QCOMPARE(figure[u"difference"_s].toInteger(), 0);
                ++figures;
            }
        }
        QVERIFY(figures >= 14); // seven each of two currencies
        QVERIFY(run({u"metrics"_s, u"--compare"_s}).out.contains("net_revenue"));
        const Ran table = run({u"metrics"_s, u"--interval"_s, u"year"_s});
        QVERIFY(!table.out.contains("net_revenue"));
        QCOMPARE(table.code, 0);
        QVERIFY(lines(table.out) > 3);
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
              {u"metrics"_s, u"transactions"_s},
              {u"metrics"_s, u"--compare"_s, u"--csv"_s},
              {u"list"_s, u"customers"_s, u"--compare"_s},
              {u"metrics"_s, u"--from"_s, u"yesterday"_s},
              {u"metrics"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-31"_s},
              {u"metrics"_s, u"--zone"_s, u"Mars/Olympus"_s},
              {u"metrics"_s, u"--interval"_s, u"decade"_s},
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
        for (const QString &resource : paths.keys())
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
        SystemKeychain keychain;
        std::optional<KeychainResult<void>> written;
        keychain.write(profile->id, *ApiKey::parse(m_endpoints.test.key)).then(this, [&](const auto &result) {
            written = result;
        });
        QTRY_VERIFY_WITH_TIMEOUT(written, 30'000);
        QVERIFY(*written);

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
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
