// SPDX-License-Identifier: GPL-3.0-or-later
// What creamery-cli reads, lists, exports and sums.
#include "tests/support/clirig.h"
#include "tests/support/csvparser.h"

namespace {

const QString nastyName = u"=HYPERLINK(\"http://x\";\"y\"),\r\n\u001b]0;owned\u0007\u009b31m\u202e雪"_s;

} // namespace

class tst_Cli : public QObject, private CliRig
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(begin());
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        const auto made = http.post(u"/v1/customers"_s, {{u"email"_s, u"nasty@example.com"_s}, {u"name"_s, nastyName}});
        QVERIFY2(made.status == 200 || made.status == 201, made.body.constData());
    }
    void init() { forget(); }

    void whatWasSyncedIsListed()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        // From here on nothing answers: lists read the mirror.
        const QProcessEnvironment offline = with(u"CREAMERY_TEST_API_URL"_s, u"http://127.0.0.1:9"_s);
        for (const QString &resource : paths().keys()) {
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

    void everythingIsReadAgainWhenThatIsAsked()
    {
        QCOMPARE(run({u"sync"_s}).code, 0);
        const auto asked = [this](const QStringList &arguments) {
            m_demo->server()->clearRequests();
            return run(arguments).code == 0 ? m_demo->server()->requests().size() : -1;
        };
        const auto usual = asked({u"sync"_s});
        QVERIFY(usual > 0 && usual <= 8);
        QVERIFY(asked({u"sync"_s, u"--all"_s}) > 8);
    }

    void aLongNameLeavesTheTableReadable()
    {
        HttpExchange http(m_endpoints.test.url, m_endpoints.test.key);
        const QString name = u"雪Ä"_s.repeated(60);
        http.post(u"/v1/customers"_s, {{u"email"_s, u"long@example.com"_s}, {u"name"_s, name}});
        QCOMPARE(run({u"sync"_s}).code, 0);
        const QStringList search{u"list"_s, u"customers"_s, u"--search"_s, u"long@example.com"_s};
        const QString table = QString::fromUtf8(run(search).out);
        QVERIFY(table.contains(u"雪Ä雪Ä"_s) && table.contains(u'…') && !table.contains(name));
        QVERIFY2(table.indexOf(u'\n') < 200, qPrintable(table));
        QVERIFY(run(search + QStringList{u"--csv"_s}).out.contains(name.toUtf8())); // whole
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

        QSet<QString> either = active;
        for (const QJsonObject &subscription : serverHas(u"subscriptions"_s))
            if (subscription[u"status"_s] == u"canceled"_s)
                either.insert(subscription[u"id"_s].toString());
        QVERIFY(either.size() > active.size());
        QTemporaryDir folder;
        const QString file = folder.filePath(u"some.json"_s);
        QCOMPARE(
            run({u"export"_s, u"subscriptions"_s, file, u"--status"_s, u"active"_s, u"--status"_s, u"canceled"_s}).code,
            0);
        QFile some(file);
        QVERIFY(some.open(QIODevice::ReadOnly));
        const auto exported = parsed(some.readAll());
        QCOMPARE(QSet<QString>(exported.keyBegin(), exported.keyEnd()), either);
        const QString one = folder.filePath(u"one.json"_s);
        QCOMPARE(run({u"export"_s, u"customers"_s, one, u"--search"_s, u"NASTY@exam"_s}).code, 0);
        QFile searched(one);
        QVERIFY(searched.open(QIODevice::ReadOnly));
        QCOMPARE(parsed(searched.readAll()).size(), 1);
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
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"
