// SPDX-License-Identifier: GPL-3.0-or-later
// What Creem sends that can't be decoded, from the sync that meets it to the command that shows it.
#include "tests/support/clirig.h"
#include "tests/support/csvparser.h"
#include "tests/support/oddserver.h"

class tst_CliUndecodable : public QObject, private CliRig
{
    Q_OBJECT
private slots:
    void init()
    {
        QDir(m_home.filePath(u"data"_s)).removeRecursively();
        m_server = std::make_unique<OddServer>();
        m_environment = ownFolders();
        m_environment.insert(u"CREAMERY_TEST_API_URL"_s, m_server->endpoint().baseUrl.toString());
        m_environment.insert(u"CREEM_API_KEY"_s, u"creem_test_0123456789"_s);
        for (int i = 0; i < 20; ++i)
            m_server->add(Resource::Customers, longAgo + i);
        m_server->add(Resource::Products, longAgo);
    }

    void isShownWithItsReason()
    {
        const QString bad = m_server->anyId(Resource::Customers);
        m_server->records(Resource::Customers)[bad].insert("name"_L1, u"=1\u001b]0;owned\u0007\u009b31m"_s);
        m_server->records(Resource::Customers)[bad].insert("a_new_member"_L1, 5);
        m_server->spoil(Resource::Customers, bad);
        QJsonObject nameless = m_server->add(Resource::Customers, longAgo);
        m_server->records(Resource::Customers)[nameless["id"_L1].toString()].insert("id"_L1, 7);
        const Ran synced = run({u"sync"_s});
        QCOMPARE(synced.code, 0);
        QVERIFY2(synced.err.contains("2 records could not be understood"), synced.err.constData());
        QVERIFY2(synced.err.contains("--undecodable"), synced.err.constData());
        QCOMPARE(parsed(list({u"--json"_s}, false).out).size(), 19);

        const Ran json = list({u"--json"_s});
        QVERIFY2(json.code == 0 && json.err.isEmpty(), json.err.constData());
        QMap<QString, QJsonObject> shown;
        for (const QJsonValue &one : QJsonDocument::fromJson(json.out).array())
            shown.insert(one["id"_L1].toString(), one.toObject());
        QCOMPARE(shown.keys(), (QStringList{{}, bad}));
        QCOMPARE(shown[bad]["raw"_L1].toObject(), m_server->records(Resource::Customers)[bad]);
        QVERIFY(shown[bad]["reason"_L1].toString().contains(u"].mode: expected string"_s));
        QCOMPARE(shown[bad]["in_lists"_L1].toString(), u"no"_s);
        const auto readAt = QDateTime::fromString(shown[bad]["read_at"_L1].toString(), Qt::ISODateWithMs);
        QVERIFY(qAbs(readAt.secsTo(QDateTime::currentDateTimeUtc())) < 300);
        QVERIFY(shown[{}]["id"_L1].isNull()); // none that could be read, not one of our own making
        QCOMPARE(shown[{}]["raw"_L1]["id"_L1].toInt(), 7);

        const Ran csv = list({u"--csv"_s});
        const auto cells = parseCsv(csv.out);
        QVERIFY2(cells && cells->size() == 3, csv.out.constData());
        QCOMPARE(cells->first(), (QStringList{u"id"_s, u"read_at"_s, u"in_lists"_s, u"reason"_s, u"raw"_s}));
        const Ran table = list({});
        QCOMPARE(lines(table.out), 3);
        QVERIFY(table.out.startsWith("ID"));
        QVERIFY(table.out.contains(".mode: expected string") && table.out.contains("a_new_member")); // whole
        for (const QByteArray &out : {json.out, csv.out, table.out})
            for (const char *drive : {"\033", "\007", "\xC2\x9B"})
                QVERIFY2(!out.contains(drive), out.toPercentEncoding().constData());
        QCOMPARE(lines(list({u"--limit"_s, u"1"_s}).out), 2);
    }

    void whatIsShownAsItWasIsCalledSo()
    {
        const QString bad = m_server->anyId(Resource::Customers);
        QCOMPARE(run({u"sync"_s}).code, 0);
        m_server->spoil(Resource::Customers, bad);
        const Ran synced = run({u"sync"_s, u"--all"_s});
        QVERIFY2(synced.err.contains("--undecodable"), synced.err.constData());
        const QJsonArray shown = QJsonDocument::fromJson(list({u"--json"_s}).out).array();
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first()["in_lists"_L1].toString(), u"as it was before"_s);
        QCOMPARE(parsed(list({u"--json"_s}, false).out).size(), 20);
    }

    /// As the lists do: nothing is an answer once everything was read, and none before.
    void ofNothingThereIsAnEmptyList()
    {
        const Ran before = list({u"--json"_s});
        QCOMPARE(before.code, 1);
        QVERIFY(before.out.isEmpty());
        const Ran synced = run({u"sync"_s});
        QVERIFY2(synced.code == 0 && !synced.err.contains("understood"), synced.err.constData());
        QCOMPARE(list({u"--json"_s}).out, "[]\n"_ba);
        QCOMPARE(lines(list({}).out), 1);
        QCOMPARE(lines(list({u"--csv"_s}).out), 1);
    }

    void whatItCanNotGoWithIsWrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("sync") << QStringList{u"sync"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"customers"_s, u"c.json"_s};
        QTest::newRow("metrics") << QStringList{u"metrics"_s};
        QTest::newRow("search") << QStringList{u"list"_s, u"customers"_s, u"--search"_s, u"a"_s};
        QTest::newRow("status") << QStringList{u"list"_s, u"subscriptions"_s, u"--status"_s, u"active"_s};
    }
    void whatItCanNotGoWithIsWrongUsage()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = run(arguments + QStringList{u"--undecodable"_s});
        QCOMPARE(ran.code, 64);
        QVERIFY2(ran.err.contains("--undecodable"), ran.err.constData());
    }

private:
    static constexpr qint64 longAgo = 1'700'000'000'000;

    Ran list(const QStringList &options, bool isUndecodable = true)
    {
        QStringList arguments{u"list"_s, u"customers"_s};
        if (isUndecodable)
            arguments.append(u"--undecodable"_s);
        return run(arguments + options);
    }

    std::unique_ptr<OddServer> m_server;
};

QTEST_GUILESS_MAIN(tst_CliUndecodable)
#include "tst_cliundecodable.moc"
