// SPDX-License-Identifier: GPL-3.0-or-later
// A read ends: with an answer that is whole, or with an error, in bounded time and memory, and calls back nobody who
// is gone.
#include "core/api/client.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;
using Numbers = QList<qint64>;

namespace {

const QByteArray emptyPage =
    R"({"items":[],"pagination":{"total_records":0,"total_pages":0,"current_page":1,"next_page":null,"prev_page":null}})"_ba;

Transport::Limits quick()
{
    Transport::Limits l;
    l.readDeadline = 30s;
    l.bodyCap = 1024LL * 1024;
    l.retry.firstWait = 1ms;
    l.retry.longestWait = 3s;
    return l;
}

const ApiKey &key()
{
    static const ApiKey k = *ApiKey::parse(u"creem_test_ReadS3cret"_s);
    return k;
}

QByteArray numbers(qsizetype count)
{
    QByteArray text = "[";
    for (qsizetype i = 0; i < count; ++i)
        text += QByteArray::number(i * 7919 % 1'000'003) + (i + 1 < count ? "," : "]");
    return text;
}

} // namespace

class tst_Reads : public QObject
{
    Q_OBJECT
private slots:
    void failures_data()
    {
        QTest::addColumn<qsizetype>("fault");
        for (qsizetype f = 0; f < fault::unclear().size(); ++f)
            QTest::newRow(fault::unclear().at(f).name) << f;
    }
    void failures()
    {
        QFETCH(qsizetype, fault);
        const auto &named = fault::unclear().at(fault);
        static const QHash<QByteArray, Kind> kinds{
            {"broken JSON", Kind::Decode}, {"HTML with 200", Kind::Decode},      {"truncated gzip", Kind::Decode},
            {"gzip bomb", Kind::Decode},   {"500 with HTML", Kind::Http},        {"503", Kind::Http},
            {"429 with HTML", Kind::Http}, {"endless body", Kind::TooLarge},     {"hang", Kind::Timeout},
            {"drip", Kind::Timeout},       {"101 header fields", Kind::Timeout}, {"malformed header", Kind::Timeout},
        };
        const Kind kind = kinds.value(named.name, Kind::ConnectionLost);
        FaultServer server;
        server.answerWith({named.reply});
        Transport::Limits limits = quick();
        if (kind == Kind::Timeout)
            limits.readDeadline = 700ms;
        Transport transport({server.url(), {}}, key(), limits);

        QElapsedTimer elapsed;
        elapsed.start();
        const auto result = await(transport.get(u"/v1/things"_s));

        QVERIFY(!result);
        QCOMPARE(result.error().kind, kind);
        QCOMPARE(result.error().outcome, WriteOutcome::NotSent); // says nothing of a read
        QVERIFY(server.settle());
        const int attempts = limits.retry.maxAttempts;
        if (kind == Kind::Http)
            QCOMPARE(server.copies(), attempts);
        else if (kind == Kind::ConnectionLost) // Qt itself repeats each up to three times
            QVERIFY2(server.copies() >= attempts && server.copies() <= attempts * 4,
                     qPrintable(QString::number(server.copies())));
        else
            QCOMPARE(server.copies(), 1);
        if (kind == Kind::Timeout)
            QVERIFY(elapsed.elapsed() >= limits.readDeadline.count() * 9 / 10); // the timer is a coarse one
    }

    void recovers()
    {
        for (const auto &first : {fault::html(500), fault::html(502), fault::html(503), fault::html(504),
                                  fault::html(429), fault::shortBody("[1")}) {
            FaultServer server;
            server.answerWith({first, first, fault::json(200, "[1]")});
            Transport transport({server.url(), {}}, key(), quick());
            const auto result = await(Call<Numbers>(transport.get(u"/v1/things"_s)));
            QVERIFY(result);
            QCOMPARE(*result, Numbers{1});
            QCOMPARE(server.copies(), 3);
        }
    }

    /// A kept-alive connection that has died since is found out only when the question is sent.
    void aQuestionByPostIsAskedAgain()
    {
        FaultServer server;
        server.answerWith({fault::shortBody("[1"), fault::html(503), fault::json(200, "[1]")});
        Transport transport({server.url(), {}}, key(), quick());
        const auto result = await(Call<Numbers>(transport.ask(u"/v1/licenses/validate"_s, {{"key"_L1, u"K"_s}})));
        QVERIFY(result);
        QCOMPARE(*result, Numbers{1});
        QCOMPARE(server.copies(), 3);
        for (const FaultServer::Request &request : server.requests()) {
            QCOMPARE(request.method, "POST"_ba);
            QCOMPARE(request.body, R"({"key":"K"})"_ba);
        }
    }

    void aRefusalSaysNoMoreThanCanBeShown()
    {
        FaultServer server;
        const QByteArray line = '"' + QByteArray(1'500, 'x') + '"';
        server.answerWith({fault::json(400, R"({"message":[)" + QByteArrayList(30, line).join(',') + "]}")});
        Transport transport({server.url(), {}}, key(), quick());
        const auto result = await(transport.get(u"/v1/things"_s));
        QVERIFY(!result);
        QVERIFY(!result.error().messages.isEmpty());
        QVERIFY(result.error().messages.join(u'\n').size() < 25'000);
    }

    void refusalsAreFinal()
    {
        for (const int status : {400, 401, 403, 404, 409, 422}) {
            FaultServer server;
            server.answerWith({fault::json(status, R"({"trace_id":"t","message":["no"]})")});
            Transport transport({server.url(), {}}, key(), quick());
            const auto result = await(transport.get(u"/v1/things"_s));
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::Http);
            QCOMPARE(result.error().httpStatus, status);
            QCOMPARE(result.error().messages, QStringList{u"no"_s});
            QCOMPARE(result.error().traceId, u"t"_s);
            QCOMPARE(result.error().isKeyRejected(), status == 401 || status == 403);
            QCOMPARE(server.copies(), 1);
        }
    }

    void connectionRefusedIsRetriedInTheEnd()
    {
        QTcpServer port;
        QVERIFY(port.listen(QHostAddress::LocalHost));
        QUrl url(u"http://127.0.0.1"_s);
        url.setPort(port.serverPort());
        port.close();
        Transport::Limits limits = quick();
        limits.retry.firstWait = 200ms;
        Transport transport({url, {}}, key(), limits);
        QElapsedTimer elapsed;
        elapsed.start();
        const auto result = await(transport.get(u"/v1/things"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
        QCOMPARE(result.error().httpStatus, 0);
        QVERIFY(elapsed.elapsed() >= 100 + 200 + 400); // three waits, half of each certain
    }

    void retryAfterIsHonoured_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("atLeast"); // ms
        QTest::newRow("seconds") << "1"_ba << 1000;
        // Dates have whole seconds, so of two seconds one is certain.
        QTest::newRow("date") << QByteArray() << 1000;
        QTest::newRow("nonsense") << "later"_ba << 0;
    }
    void retryAfterIsHonoured()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, atLeast);
        if (value.isEmpty())
            value = QLocale::c()
                        .toString(QDateTime::currentDateTimeUtc().addSecs(2), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                        .toLatin1();
        FaultServer server;
        server.answerWith({fault::html(429, {{"Retry-After", value}}), fault::json(200, "[1]")});
        Transport transport({server.url(), {}}, key(), quick());
        QSignalSpy throttled(&transport, &Transport::throttled);
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(await(transport.get(u"/v1/things"_s)));
        QVERIFY(elapsed.elapsed() >= atLeast);
        QCOMPARE(server.copies(), 2);
        QCOMPARE(throttled.size(), 1);
    }

    void retryAfterIsBounded_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<std::chrono::milliseconds>("deadline");
        QTest::newRow("longer than we wait") << "3600"_ba << std::chrono::milliseconds(3h);
        QTest::newRow("past the deadline") << "2"_ba << 1500ms;
        QTest::newRow("past everything") << "9223372036854775807"_ba << 30'000ms;
    }
    void retryAfterIsBounded()
    {
        QFETCH(QByteArray, value);
        QFETCH(std::chrono::milliseconds, deadline);
        FaultServer server;
        server.answerWith({fault::html(429, {{"Retry-After", value}})});
        Transport::Limits limits = quick();
        limits.readDeadline = deadline;
        Transport transport({server.url(), {}}, key(), limits);
        QSignalSpy throttled(&transport, &Transport::throttled);
        const auto result = await(transport.get(u"/v1/things"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Http);
        QCOMPARE(result.error().httpStatus, 429);
        QVERIFY(result.error().retryAfter >= 2s);
        QCOMPARE(server.copies(), 1);
        QCOMPARE(throttled.size(), 1);
    }

    void theDeadlineCountsRetries()
    {
        FaultServer server;
        server.answerWith({fault::html(503), fault::hang()});
        Transport::Limits limits = quick();
        limits.readDeadline = 700ms;
        Transport transport({server.url(), {}}, key(), limits);
        const auto result = await(transport.get(u"/v1/things"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Timeout);
        QCOMPARE(server.copies(), 2);
    }

    void bodiesAreWholeUpToTheCap_data()
    {
        QTest::addColumn<bool>("zipped");
        QTest::addColumn<FaultServer::Security>("security");
        for (const bool zipped : {false, true}) {
            QTest::addRow("http%s", zipped ? ", gzip" : "") << zipped << FaultServer::Security::Plain;
            QTest::addRow("https%s", zipped ? ", gzip" : "") << zipped << FaultServer::Security::Tls;
        }
    }
    void bodiesAreWholeUpToTheCap()
    {
        QFETCH(bool, zipped);
        QFETCH(FaultServer::Security, security);
        const QByteArray text = numbers(500'000); // about 3.4 MB, more than fits any buffer on the way
        FaultServer server(security);
        server.answerWith(
            {zipped ? fault::json(200, fault::gzip(text), {{"Content-Encoding", "gzip"}}) : fault::json(200, text)});
        Transport::Limits limits = quick();
        limits.bodyCap = text.size();
        Endpoint endpoint{server.url(), QSslCertificate::fromPath(FaultServer::caFile())};
        Transport roomy(endpoint, key(), limits);
        const auto whole = await(Call<Numbers>(roomy.get(u"/v1/things"_s)));
        QVERIFY2(whole, qPrintable(whole ? QString() : whole.error().detail));
        QCOMPARE(whole->size(), 500'000);
        QCOMPARE(whole->last(), qint64(499'999) * 7919 % 1'000'003);

        limits.bodyCap = text.size() - 1;
        Transport tight(endpoint, key(), limits);
        const auto over = await(Call<Numbers>(tight.get(u"/v1/things"_s)));
        QVERIFY(!over);
        QCOMPARE(over.error().kind, Kind::TooLarge);
    }

    void aBrokenListIsNeverAnEmptyOne()
    {
        QVERIFY(json::decode<Page<Customer>>(QByteArrayView(emptyPage)));
        for (qsizetype cut = 0; cut < emptyPage.size(); ++cut)
            QVERIFY(!json::decode<Page<Customer>>(QByteArrayView(emptyPage).first(cut)));
        QVERIFY(!json::decode<Page<Customer>>(QByteArrayView("{}")));
        QVERIFY(!json::decode<Page<Customer>>(QByteArrayView("[]")));
        QVERIFY(!json::decode<Page<Customer>>(QByteArrayView("null")));

        const QByteArray packed = fault::gzip(emptyPage + QByteArray(64, ' '));
        const QList<FaultServer::Reply> replies{
            fault::shortBody(emptyPage), // the JSON is complete, but more was promised
            fault::shortBody(emptyPage.first(20)),
            fault::truncatedGzip(emptyPage),
            fault::json(200, packed.first(10), {{"Content-Encoding", "gzip"}}),
            fault::json(200, "not gzip at all", {{"Content-Encoding", "gzip"}}),
            fault::json(200, ""),
            fault::json(200, "{}"),
            fault::json(204, ""),
            fault::html(200),
            {"HTTP/1.1 200 OK\r\n\r\n" + emptyPage.first(40), FaultServer::Reply::Then::Close},
            {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + emptyPage.first(40),
             FaultServer::Reply::Then::Close},
        };
        for (const auto &reply : replies) {
            FaultServer server;
            server.answerWith({reply});
            Client client({server.url(), {}}, key(), quick());
            const auto result = await(client.listCustomers({}));
            QVERIFY2(!result, reply.bytes.constData());
            QVERIFY(result.error().kind == Kind::ConnectionLost || result.error().kind == Kind::Decode);
        }
    }

    void callbacksComeLaterAndOnce()
    {
        FaultServer server;
        Transport transport({server.url(), {}}, key(), quick());
        int called = 0;
        const Call<Nothing> good(transport.get(u"/v1/things"_s));
        const Call<Nothing> cancelled(transport.get(u"/v1/things"_s));
        const Call<Nothing> write(transport.send(Transport::Verb::Delete, u"/v1/things"_s, {}));
        for (const auto &call : {good, cancelled, write}) {
            call.then(this, [&](const Result<Nothing> &) { ++called; });
            call.then(this, [&](const Result<Nothing> &) { ++called; }); // two listeners are two calls
        }
        cancelled.cancel();
        cancelled.cancel();
        write.cancel();
        QCOMPARE(called, 0);
        QVERIFY(good.isRunning());
        QTRY_COMPARE(called, 6);
        QVERIFY(!good.isRunning());
        good.cancel(); // too late is no harm
        QVERIFY(server.settle());
        QCOMPARE(called, 6);
    }

    void cancelWhileWaitingForTheNextAttempt()
    {
        FaultServer server;
        server.answerWith({fault::html(429, {{"Retry-After", "2"}})});
        Transport transport({server.url(), {}}, key(), quick());
        QSignalSpy throttled(&transport, &Transport::throttled);
        const Call<Nothing> call(transport.get(u"/v1/things"_s));
        std::optional<Result<Nothing>> result;
        call.then(this, [&](const Result<Nothing> &r) { result = r; });
        QTRY_COMPARE(throttled.size(), 1);
        call.cancel();
        QVERIFY(!result);
        QTRY_VERIFY(result);
        QCOMPARE(result->error().kind, Kind::Cancelled);
        QCOMPARE(server.copies(), 1);
    }

    void nobodyIsCalledAfterDeath()
    {
        FaultServer server;
        server.answerWith({fault::hang()});
        int called = 0;
        auto client = std::make_unique<Client>(Endpoint{server.url(), {}}, key(), quick());
        auto page = std::make_unique<QObject>();
        const auto listing = client->listCustomers({});
        listing.then(page.get(), [&](const auto &) { ++called; });
        client->archiveProduct(u"prod_1"_s).then(this, [&](const auto &) { ++called; });
        QTRY_COMPARE(server.copies(), 2);
        page.reset();
        listing.cancel();
        QTRY_VERIFY(!listing.isRunning());
        QCOMPARE(called, 0);
        client.reset();
        QVERIFY(server.settle());
        QCOMPARE(called, 0);
        QCOMPARE(server.copies(), 2);
    }

    void theClientMayDieInACallback()
    {
        FaultServer server;
        server.answerWith({fault::json(200, emptyPage)});
        auto client = std::make_unique<Client>(Endpoint{server.url(), {}}, key(), quick());
        int called = 0;
        const auto call = client->listCustomers({});
        call.then(this, [&](const auto &) {
            ++called;
            client.reset();
        });
        QTRY_COMPARE(called, 1);
        QVERIFY(!client);
        QVERIFY(!call.isRunning());
        call.cancel();
    }

    void theClientMayDieWhenThrottled()
    {
        FaultServer server;
        server.answerWith({fault::html(429)});
        auto transport = std::make_unique<Transport>(Endpoint{server.url(), {}}, key(), quick());
        connect(transport.get(), &Transport::throttled, this, [&] { transport.reset(); });
        int called = 0;
        Call<Nothing>(transport->get(u"/v1/things"_s)).then(this, [&](const auto &) { ++called; });
        QTRY_VERIFY(!transport);
        QVERIFY(server.settle());
        QCOMPARE(called, 0);
        QCOMPARE(server.copies(), 1);
    }

    void aCallbackMayCallAgain()
    {
        FaultServer server;
        server.answerWith({fault::json(200, emptyPage)});
        Client client({server.url(), {}}, key(), quick());
        int done = 0;
        client.listCustomers({}).then(this, [&](const auto &) {
            client.listCustomers({2, 10}).then(this, [&](const auto &r) { done = r ? 1 : -1; });
        });
        QTRY_COMPARE(done, 1);
        QCOMPARE(server.copies(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_Reads)
#include "tst_reads.moc"
