// SPDX-License-Identifier: GPL-3.0-or-later
// The demo store as a server: keys, errors, pages, limits, and the program around it.
#include "app/demo/demoserver.h"
#include "tests/support/httpexchange.h"

#include <QJsonArray>
#include <QNetworkReply>
#include <QProcess>
#include <QSet>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_DemoStore : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<HttpExchange> m_live;
    std::unique_ptr<HttpExchange> m_test;

    static demo::ServerOptions small()
    {
        demo::ServerOptions options;
        options.customers = 60;
        options.transactions = 700;
        options.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        return options;
    }

    static QStringList ids(const QJsonObject &page)
    {
        QStringList out;
        for (const QJsonValue &item : page["items"_L1].toArray())
            out.append(item["id"_L1].toString());
        return out;
    }

    static void checkErrorShape(const HttpExchange::Response &answer, int status)
    {
        QCOMPARE(answer.status, status);
        const QJsonObject error = answer.json();
        QVERIFY(!error["trace_id"_L1].toString().isEmpty());
        QCOMPARE(error["status"_L1].toInt(), status);
        QVERIFY(error["error"_L1].isString());
        QVERIFY(!error["message"_L1].toArray().isEmpty());
        QVERIFY(error["timestamp"_L1].toInteger() > 1'600'000'000'000);
    }

private slots:
    void init()
    {
        m_server = std::make_unique<demo::DemoServer>(small());
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
        const auto &[test, live] = m_server->endpoints();
        m_live = std::make_unique<HttpExchange>(live.url, live.key);
        m_test = std::make_unique<HttpExchange>(test.url, test.key);
    }
    void cleanup()
    {
        m_live.reset();
        m_test.reset();
        m_server.reset();
    }

    void keysAndAddresses()
    {
        const auto &[test, live] = m_server->endpoints();
        QCOMPARE(test.url.host(), u"127.0.0.1"_s);
        QCOMPARE(live.url.host(), u"127.0.0.1"_s);
        QVERIFY(test.url.port() != live.url.port());
        QVERIFY(test.key.startsWith("creem_test_"_L1));
        QVERIFY(live.key.startsWith("creem_"_L1) && !live.key.startsWith("creem_test_"_L1));
        QCOMPARE(m_live->get(u"/v1/products/search"_s).json()["items"_L1][0]["mode"_L1], "prod"_L1);
        QCOMPARE(m_test->get(u"/v1/products/search"_s).json()["items"_L1][0]["mode"_L1], "test"_L1);
    }

    void keysAreChecked()
    {
        const QString testKey = m_server->endpoints().test.key;
        m_live->setKey({});
        checkErrorShape(m_live->get(u"/v1/products/search"_s), 401);
        m_live->setKey(u"creem_wrong"_s);
        checkErrorShape(m_live->get(u"/v1/products/search"_s), 403);
        m_live->setKey(testKey);
        const auto answer = m_live->get(u"/v1/products/search"_s);
        checkErrorShape(answer, 403);
        QVERIFY(answer.body.contains("test mode"));
        m_test->setKey(m_server->endpoints().live.key);
        QVERIFY(m_test->get(u"/v1/products/search"_s).body.contains("live mode"));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        const auto row = [](const char *method, const char *path, int status, const char *body = "") {
            QTest::addRow("%s %s %.30s", method, path, body)
                << QByteArray(method) << QString::fromLatin1(path) << QByteArray(body) << status;
        };
        row("GET", "/", 404);
        row("GET", "/v2/products", 404);
        row("PUT", "/v1/products", 404);
        row("DELETE", "/v1/customers", 404);
        row("GET", "/v1/products", 400);
        row("GET", "/v1/products?product_id=prod_nope", 404);
        row("GET", "/v1/products/prod_nope", 404);
        row("GET", "/v1/products/search?status=odd", 400);
        row("PATCH", "/v1/products/prod_nope", 404, "{}");
        row("DELETE", "/v1/products/prod_nope", 404);
        row("GET", "/v1/customers", 400);
        row("GET", "/v1/customers?email=nobody@example.com", 404);
        row("GET", "/v1/customers/cust_nope/orders", 404);
        row("POST", "/v1/customers", 400, "{}");
        row("POST", "/v1/customers", 400, "{");
        row("POST", "/v1/customers", 400, "[]");
        row("POST", "/v1/customers", 400);
        row("POST", "/v1/customers", 400, "\"\xff\xfe\"");
        row("GET", "/v1/subscriptions?subscription_id=sub_nope", 404);
        row("POST", "/v1/subscriptions/sub_nope/cancel", 404, "{}");
        row("POST", "/v1/subscriptions/sub_nope/pause", 404);
        row("GET", "/v1/discounts?discount_code=NOPE", 404);
        row("DELETE", "/v1/discounts/dis_nope/delete", 404);
        row("GET", "/v1/discounts/search?status=expired", 400);
        row("GET", "/v1/discounts/search?created_after=yesterday", 400);
        row("GET", "/v1/transactions?transaction_id=tran_nope", 404);
        row("POST", "/v1/refunds", 404, "{\"transaction_id\":\"tran_nope\"}");
        row("POST", "/v1/refunds", 400, "{\"transaction_id\":7}");
        row("GET", "/v1/checkouts?checkout_id=ch_nope", 404);
        row("POST", "/v1/checkouts", 404, "{\"product_id\":\"prod_nope\"}");
        row("POST", "/v1/licenses/activate", 404, "{\"key\":\"AAAAA\",\"instance_name\":\"x\"}");
        row("POST", "/v1/licenses/validate", 400, "{\"key\":\"AAAAA\"}");
        row("GET", "/v1/licenses/lk_nope/instances", 404);
        row("GET", "/v1/stats/summary", 400);
        row("GET", "/v1/stats/summary?currency=GBP", 400);
        row("GET", "/v1/stats/summary?currency=EUR&interval=day", 400);
        row("GET", "/v1/stats/summary?currency=EUR&interval=year&startDate=1&endDate=2", 400);
        row("GET", "/v1/stats/summary?currency=EUR&startDate=2&endDate=1", 400);
        row("GET", "/v1/products/search?page_number=0", 400);
        row("GET", "/v1/products/search?page_size=-1", 400);
        row("GET", "/v1/products/search?page_size=ten", 400);
    }
    void errors()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        checkErrorShape(m_live->send(method, path, body), status);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("defaultSize");
        for (const auto &path :
             {u"products/search"_s, u"subscriptions/search"_s, u"discounts/search"_s, u"transactions/search"_s})
            QTest::addRow("%s", qPrintable(path)) << u"/v1/"_s + path << 10;
        QTest::newRow("customers/list") << u"/v1/customers/list"_s << 50;
    }
    void pages()
    {
        QFETCH(QString, path);
        QFETCH(int, defaultSize);
        const QJsonObject first = m_live->get(path).json();
        const qint64 total = first["pagination"_L1]["total_records"_L1].toInteger();
        QCOMPARE(ids(first).size(), std::min<qint64>(total, defaultSize));

        QStringList all;
        int pages = 0;
        for (qint64 page = 1; page > 0; ++pages) {
            const QJsonObject answer = m_live->get(u"%1?page_size=7&page_number=%2"_s.arg(path).arg(page)).json();
            const QJsonObject p = answer["pagination"_L1].toObject();
            QCOMPARE(p["total_records"_L1].toInteger(), total);
            QCOMPARE(p["total_pages"_L1].toInteger(), (total + 6) / 7);
            QCOMPARE(p["current_page"_L1].toInteger(), page);
            QCOMPARE(p["prev_page"_L1], page == 1 ? QJsonValue() : QJsonValue(page - 1));
            all += ids(answer);
            page = p["next_page"_L1].toInteger(0);
            QVERIFY(pages < 1000);
        }
        QCOMPARE(pages, (total + 6) / 7);
        QCOMPARE(all.size(), total);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), total);

        const QJsonObject beyond = m_live->get(path + u"?page_number=99999999999"_s).json();
        QVERIFY(beyond["items"_L1].toArray().isEmpty());
        QVERIFY(beyond["pagination"_L1]["next_page"_L1].isNull());
    }

    void newestFirst()
    {
        const QJsonArray items = m_live->get(u"/v1/transactions/search?page_size=100"_s).json()["items"_L1].toArray();
        for (qsizetype i = 1; i < items.size(); ++i)
            QVERIFY(items[i - 1]["created_at"_L1].toInteger() >= items[i]["created_at"_L1].toInteger());
    }

    void thePageCapHolds()
    {
        QCOMPARE(ids(m_live->get(u"/v1/transactions/search?page_size=5000"_s).json()).size(), 100);
        demo::ServerOptions options = small();
        options.pageCap = 3;
        demo::DemoServer capped(options);
        QVERIFY(capped.listen());
        HttpExchange http(capped.endpoints().live.url, capped.endpoints().live.key);
        const QJsonObject answer = http.get(u"/v1/transactions/search"_s).json();
        QCOMPARE(ids(answer).size(), 3);
        QCOMPARE(answer["pagination"_L1]["total_pages"_L1].toInt(), 234);
    }

    void theRateLimitHolds()
    {
        m_server->setRateLimit(1);
        HttpExchange::Response refused;
        for (int i = 0; i < 20 && refused.status != 429; ++i)
            refused = m_live->get(u"/v1/products/search"_s);
        checkErrorShape(refused, 429);
        QCOMPARE(refused.header("Retry-After"), "1"_ba);
        bool served = false; // the macro evaluates its expression again after success
        QTRY_VERIFY_WITH_TIMEOUT(served = served || m_live->get(u"/v1/products/search"_s).status == 200, 20'000);
        m_server->setRateLimit(0);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_live->get(u"/v1/products/search"_s).status, 200);
    }

    void latencyHoldsUpNobodyElse()
    {
        m_server->setLatency(600'000);
        QNetworkReply *slow = m_live->start("GET", u"/v1/products/search"_s);
        QTRY_COMPARE(m_server->requestCount("GET", u"/v1/products/search"_s), 1);
        m_server->setLatency(1);
        QCOMPARE(m_live->get(u"/v1/customers/list"_s).status, 200);
        QVERIFY(!slow->isFinished());
        slow->abort(); // the client goes before its answer comes
        slow->deleteLater();
        QCOMPARE(m_live->get(u"/v1/customers/list"_s).status, 200);
    }

    void requestsAreLogged()
    {
        m_live->get(u"/v1/products/search?page_size=1"_s);
        m_test->post(u"/v1/products"_s, {});
        const QList<demo::LoggedRequest> log = m_server->requests();
        QCOMPARE(log.size(), 2);
        QCOMPARE(log[0].method, "GET"_ba);
        QCOMPARE(log[0].path, u"/v1/products/search"_s);
        QCOMPARE(log[0].query, u"page_size=1"_s);
        QCOMPARE(log[1].status, 400);
        QCOMPARE(m_server->requestCount("POST", u"/v1/products"_s), 1);
        m_server->clearRequests();
        QCOMPARE(m_server->requestCount("POST", u"/v1/products"_s), 0);
    }

    void rubbishDoesNotHarm_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << "hello\r\n\r\n"_ba;
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("half a request") << "GET /v1/products/search HTTP/1.1\r\nHost: x\r\n"_ba;
        QTest::newRow("bad length") << "POST /v1/products HTTP/1.1\r\nContent-Length: -5\r\n\r\n{}"_ba;
        QTest::newRow("short body") << "POST /v1/products HTTP/1.1\r\nContent-Length: 500\r\n\r\n{}"_ba;
        QTest::newRow("bad escape") << "GET /v1/products/%zz%00%ff HTTP/1.1\r\nHost: x\r\n\r\n"_ba;
        QTest::newRow("long path") << "GET /" + QByteArray(100'000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n";
    }
    void rubbishDoesNotHarm()
    {
        QFETCH(QByteArray, bytes);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_server->endpoints().live.url.port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write(bytes);
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        QCOMPARE(m_live->get(u"/v1/products/search"_s).status, 200);
        socket.abort();
        QCOMPARE(m_live->get(u"/v1/products/search"_s).status, 200);
    }

    void connectionCloseIsHonoured()
    {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(m_server->endpoints().live.url.port()));
        QSignalSpy closed(&socket, &QTcpSocket::disconnected);
        socket.write("GET /v1/nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 401 Unauthorized\r\n"));
    }

    void itRunsInItsOwnThread()
    {
        demo::DemoServerThread thread(small());
        QSignalSpy ready(&thread, &demo::DemoServerThread::ready);
        thread.start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 30'000);
        const auto endpoints = ready[0][0].value<demo::Endpoints>();
        HttpExchange http(endpoints.test.url, endpoints.test.key);
        QCOMPARE(http.get(u"/v1/products/search"_s).status, 200);
        QCOMPARE(thread.server()->requestCount("GET", u"/v1/products/search"_s), 1);
    }

    void aTakenPortIsAnError()
    {
        demo::ServerOptions options = small();
        options.port = quint16(m_server->endpoints().live.url.port());
        demo::DemoServerThread thread(options);
        QSignalSpy failed(&thread, &demo::DemoServerThread::failed);
        thread.start();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 30'000);
        QVERIFY(failed[0][0].toString().contains(u"127.0.0.1"_s));
    }

    void theProgramSaysWhereItIs()
    {
        QProcess program;
        program.start(QStringLiteral(CREAMERY_DEMO_PROGRAM),
                      {u"--customers"_s, u"20"_s, u"--transactions"_s, u"50"_s, u"--now"_s, u"2026-03-01T12:00:00Z"_s,
                       u"--seed"_s, u"7"_s, u"--latency"_s, u"1"_s, u"--rate-limit"_s, u"100/s"_s});
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine(), 30'000);
        const QJsonObject line = QJsonDocument::fromJson(program.readLine()).object();
        HttpExchange http(QUrl(line["live"_L1]["url"_L1].toString()), line["live"_L1]["key"_L1].toString());
        const QJsonObject page = http.get(u"/v1/transactions/search"_s).json();
        QCOMPARE(page["pagination"_L1]["total_records"_L1].toInt(), 50);
        program.terminate(); // SIGTERM
        QVERIFY(program.waitForFinished(10'000));
        QVERIFY(program.readAllStandardOutput().isEmpty());
    }

    void theProgramRefusesBadOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{u"--nope"_s};
        QTest::newRow("no number") << QStringList{u"--seed"_s, u"x"_s};
        QTest::newRow("negative") << QStringList{u"--transactions"_s, u"-1"_s};
        QTest::newRow("no time") << QStringList{u"--now"_s, u"tomorrow"_s};
        QTest::newRow("no page") << QStringList{u"--page-cap"_s, u"0"_s};
        QTest::newRow("rate") << QStringList{u"--rate-limit"_s, u"5/min"_s};
        QTest::newRow("stray") << QStringList{u"stray"_s};
    }
    void theProgramRefusesBadOptions()
    {
        QFETCH(QStringList, arguments);
        QProcess program;
        program.start(QStringLiteral(CREAMERY_DEMO_PROGRAM), arguments);
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardOutput().isEmpty());
        QVERIFY(program.readAllStandardError().startsWith("creamery-demo: "));
    }
};

QTEST_GUILESS_MAIN(tst_DemoStore)
#include "tst_demo_store.moc"
