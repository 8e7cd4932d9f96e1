// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out: the request line, the headers, and to whom.
#include "core/api/client.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Verb = Transport::Verb;

namespace {

const QByteArray secret = "creem_test_Requ3stS3cret"_ba;

Client *clientOf(const QUrl &url, QObject *parent)
{
    Transport::Limits limits;
    limits.readDeadline = 30s;
    limits.retry.maxAttempts = 1;
    return new Client({url, QSslCertificate::fromPath(FaultServer::caFile())},
                      *ApiKey::parse(QString::fromLatin1(secret)), limits, parent);
}

} // namespace

class tst_Requests : public QObject
{
    Q_OBJECT
private slots:
    void idsStayOneSegment_data()
    {
        QTest::addColumn<QString>("id");
        for (const char16_t *id :
             {u"prod_1",  u"a/b",         u"../../v1/customers",
              u"..",      u".",           u"a/../b",
              u"a?b=c",   u"a#b",         u"%2F",
              u"%2e%2e",  u"100%",        u"a b",
              u"a+b&c=d", u"ünïcödé",     u"日本語",
              u"😀",       u"\"<>\\^`{|}", u"a;b,c:d@e",
              u"~user",   u"..."})
            QTest::newRow(qPrintable(QString::fromUtf16(id))) << QString::fromUtf16(id);
    }
    void idsStayOneSegment()
    {
        QFETCH(QString, id);
        FaultServer server;
        Client *client = clientOf(server.url(), &server);
        (void)await(client->archiveProduct(id));
        (void)await(client->pauseSubscription(id));
        QCOMPARE(server.copies(), 2);
        const QByteArray plain = server.requests().at(0).target;
        const QByteArray between = server.requests().at(1).target;
        QVERIFY2(plain.startsWith("/v1/products/"), plain);
        QVERIFY2(between.startsWith("/v1/subscriptions/") && between.endsWith("/pause"), between);
        const QByteArray first = plain.mid(QByteArray("/v1/products/").size());
        const QByteArray second = between.mid(18).chopped(6);
        QCOMPARE(first, second);
        for (const char forbidden : {'/', '?', '#', ' ', '\\'})
            QVERIFY2(!first.contains(forbidden), first);
        const QString arrived = QString::fromUtf8(QByteArray::fromPercentEncoding(first));
        if (id == u"."_s || id == u".."_s) // these can't be a segment: every URL library takes them for a way up
            QVERIFY2(arrived != u"."_s && arrived != u".."_s, first);
        else
            QCOMPARE(arrived, id);
    }

    void queryValuesStayWhole_data()
    {
        QTest::addColumn<QString>("value");
        for (const char16_t *value : {u"a@b.io", u"a+b@b.io", u"a&page_size=1@b.io", u"a=b", u"a#b", u"a?b", u"100%",
                                      u"%2B", u"a b", u"ünïcödé@exämple.de", u"日本語", u"a/b;c", u"'\"<>", u"😀"})
            QTest::newRow(qPrintable(QString::fromUtf16(value))) << QString::fromUtf16(value);
    }
    void queryValuesStayWhole()
    {
        QFETCH(QString, value);
        FaultServer server;
        Client *client = clientOf(server.url(), &server);
        (void)await(client->retrieveCustomerByEmail(value));
        const QByteArray target = server.requests().constFirst().target;
        QVERIFY2(target.startsWith("/v1/customers?email="), target);
        const QByteArray sent = target.mid(20);
        for (const char forbidden : {'&', '#', '+', ' ', '=', '?'})
            QVERIFY2(!sent.contains(forbidden), sent);
        QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(sent)), value);
    }

    void aBasePathIsKept()
    {
        for (const char16_t *base : {u"/base", u"/base/"}) {
            FaultServer server;
            QUrl url = server.url();
            url.setPath(QString::fromUtf16(base));
            (void)await(clientOf(url, &server)->probe());
            QCOMPARE(server.requests().constFirst().target, "/base/v1/products/search?page_number=1&page_size=1"_ba);
        }
    }

    void filtersArrive()
    {
        FaultServer server;
        Client *client = clientOf(server.url(), &server);
        DiscountFilter discounts;
        discounts.productId = u"prod_1"_s;
        discounts.status = DiscountStatus::Deleted;
        discounts.type = DiscountType::Fixed;
        discounts.createdAfter = QDateTime(QDate(2025, 1, 2), QTime(3, 4, 5), Qt::OffsetFromUTC, 3600);
        (void)await(client->searchDiscounts({2, 50}, discounts));
        QCOMPARE(server.requests().constLast().target,
                 "/v1/discounts/search?page_number=2&page_size=50&product_id=prod_1&status=deleted&type=fixed"
                 "&created_after=2025-01-02T02%3A04%3A05.000Z"_ba);
        TransactionFilter transactions;
        transactions.customerId = u"cust_1"_s;
        transactions.orderId = u"ord_1"_s;
        transactions.productId = u"prod_1"_s;
        (void)await(client->searchTransactions({}, transactions));
        QCOMPARE(
            server.requests().constLast().target,
            "/v1/transactions/search?page_number=1&page_size=100&customer_id=cust_1&order_id=ord_1&product_id=prod_1"_ba);
        StatsRequest stats;
        stats.currency = u"EUR"_s;
        stats.start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        stats.end = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
        stats.interval = StatsInterval::Week;
        (void)await(client->statsSummary(stats));
        QCOMPARE(server.requests().constLast().target,
                 "/v1/stats/summary?currency=EUR&startDate=1700000000000&endDate=1800000000000&interval=week"_ba);
        (void)await(client->searchProducts({}, ProductStatus::Archived));
        QCOMPARE(
            server.requests().constLast().target, "/v1/products/search?page_number=1&page_size=100&status=archived"_ba);
    }

    void headers_data()
    {
        QTest::addColumn<FaultServer::Security>("security");
        QTest::newRow("http") << FaultServer::Security::Plain;
        QTest::newRow("https") << FaultServer::Security::Tls; // whose server offers h2
    }
    void headers()
    {
        QFETCH(FaultServer::Security, security);
        FaultServer server(security);
        server.answerWith({fault::json(200, "{}", {{"Set-Cookie", "session=1; Path=/"}, {"Set-Cookie", "b=2"}})});
        Client *client = clientOf(server.url(), &server);
        (void)await(client->probe());
        (void)await(client->archiveProduct(u"prod_1"_s));
        (void)await(client->probe());
        QCOMPARE(server.copies(), 3);
        QCOMPARE(server.connections(), 1); // kept alive
        for (const FaultServer::Request &request : server.requests()) {
            QVERIFY(request.head.left(request.head.indexOf("\r\n")).endsWith(" HTTP/1.1"));
            QCOMPARE(request.header("User-Agent"), "Creamery/" CREAMERY_VERSION ""_ba);
            QCOMPARE(request.header("Accept"), "application/json"_ba);
            QCOMPARE(request.header("x-api-key"), secret);
            for (const char *absent : {"Cookie", "Upgrade", "HTTP2-Settings", "Authorization", "Referer"})
                QVERIFY2(request.header(absent).isEmpty(), absent);
        }
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {300, 301, 302, 303, 304, 305, 307, 308})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }
    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        for (const auto security : {FaultServer::Security::Plain, FaultServer::Security::Tls}) {
            FaultServer other(security);
            FaultServer server(security);
            server.answerWith({fault::redirect(status, other.url())});
            const auto result = await(clientOf(server.url(), &server)->probe());
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ApiError::Kind::Redirect);
            QCOMPARE(result.error().httpStatus, status);
            QVERIFY(other.settle());
            QCOMPARE(server.copies(), 1);
            QCOMPARE(other.connections(), 0);
            QCOMPARE(other.received(), QByteArray());
        }
    }

    void challengesAreNotAnswered()
    {
        for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"", "NTLM", "Negotiate"}) {
            FaultServer server;
            server.answerWith({fault::json(401, R"({"message":"no"})", {{"WWW-Authenticate", scheme}})});
            const auto result = await(clientOf(server.url(), &server)->probe());
            QVERIFY(!result);
            QVERIFY(result.error().isKeyRejected());
            QCOMPARE(result.error().messages, QStringList{u"no"_s});
            QVERIFY(server.settle());
            QCOMPARE(server.copies(), 1);
            QVERIFY(server.requests().constFirst().header("Authorization").isEmpty());
        }
    }

    void loopbackIsNotProxied_data()
    {
        QTest::addColumn<FaultServer::Security>("security");
        QTest::newRow("http") << FaultServer::Security::Plain;
        QTest::newRow("https") << FaultServer::Security::Tls;
    }
    void loopbackIsNotProxied()
    {
        QFETCH(FaultServer::Security, security);
        FaultServer proxy;
        for (const char *variable : {"http_proxy", "https_proxy", "all_proxy"})
            qputenv(variable, proxy.url().toEncoded());
        qunsetenv("no_proxy");
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        QNetworkProxy::setApplicationProxy(
            QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(proxy.url().port())));
        FaultServer server(security);
        const auto result = await(clientOf(server.url(), &server)->probe());
        QNetworkProxy::setApplicationProxy(QNetworkProxy::DefaultProxy);
        QNetworkProxyFactory::setUseSystemConfiguration(false);
        for (const char *variable : {"http_proxy", "https_proxy", "all_proxy"})
            qunsetenv(variable);
        QVERIFY(result);
        QCOMPARE(server.copies(), 1);
        QVERIFY(proxy.settle());
        QCOMPARE(proxy.received(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"
