// SPDX-License-Identifier: GPL-3.0-or-later
// A write arrives once, whatever the server does, and the error says what is known of it.
#include "core/net/exchange.h"
#include "core/net/transport.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Security = FaultServer::Security;
using Then = FaultServer::Reply::Then;
using Verb = Transport::Verb;

namespace {

struct Write
{
    const char *name;
    Verb verb;
    QByteArray method;
    QJsonObject body;
};
const QList<Write> writes{
    {"POST", Verb::Post, "POST", {{u"name"_s, u"Crème brûlée"_s}, {u"price"_s, 1900}}},
    {"POST without a body", Verb::Post, "POST", {}},
    {"PATCH", Verb::Patch, "PATCH", {{u"price"_s, 2900}}},
    {"DELETE", Verb::Delete, "DELETE", {}},
};

Kind kindAfter(const QByteArray &fault)
{
    static const QHash<QByteArray, Kind> kinds{
        {"broken JSON", Kind::Decode}, {"HTML with 200", Kind::Decode},      {"truncated gzip", Kind::Decode},
        {"gzip bomb", Kind::Decode},   {"500 with HTML", Kind::Http},        {"503", Kind::Http},
        {"429 with HTML", Kind::Http}, {"endless body", Kind::TooLarge},     {"hang", Kind::Timeout},
        {"drip", Kind::Timeout},       {"101 header fields", Kind::Timeout}, {"malformed header", Kind::Timeout},
    };
    return kinds.value(fault, Kind::ConnectionLost);
}

// Long enough for a request to arrive on a busy machine.
constexpr std::chrono::milliseconds shortDeadline(700);

Transport::Limits limits(std::chrono::milliseconds deadline = std::chrono::seconds(30))
{
    Transport::Limits l;
    l.writeDeadline = deadline;
    l.bodyCap = 1024LL * 1024;
    l.retry.firstWait = std::chrono::milliseconds(1); // a write that is retried shall be caught at it
    return l;
}

std::unique_ptr<Transport> transportTo(const QUrl &url, const Transport::Limits &l = limits())
{
    return std::make_unique<Transport>(Endpoint{url, QSslCertificate::fromPath(FaultServer::caFile())},
                                       *ApiKey::parse(u"creem_test_Wr1teS3cret"_s), l);
}

} // namespace

class tst_Writes : public QObject
{
    Q_OBJECT

    static void addWrites(bool faults)
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<qsizetype>("write");
        QTest::addColumn<qsizetype>("fault");
        for (const Security security : {Security::Plain, Security::Tls})
            for (qsizetype w = 0; w < writes.size(); ++w)
                for (qsizetype f = 0; f < (faults ? fault::unclear().size() : 1); ++f)
                    QTest::addRow("%s, %s%s%s", security == Security::Tls ? "https" : "http", writes[w].name,
                                  faults ? ", " : "", faults ? fault::unclear().at(f).name : "")
                        << security << w << f;
    }

private slots:
    void oneCopyAndUnknown_data() { addWrites(true); }
    void oneCopyAndUnknown()
    {
        QFETCH(Security, security);
        QFETCH(qsizetype, write);
        QFETCH(qsizetype, fault);
        const auto named = fault::unclear().at(fault);
        FaultServer server(security);
        server.answerWith({named.reply});
        const bool timesOut = kindAfter(named.name) == Kind::Timeout;
        const auto transport = transportTo(server.url(), timesOut ? limits(shortDeadline) : limits());

        const auto result = await(transport->send(writes[write].verb, u"/v1/things/1"_s, writes[write].body));

        QVERIFY(server.settle());
        QCOMPARE(server.copies(), 1);
        QCOMPARE(server.copies(writes[write].method, "/v1/things/1"), 1);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, kindAfter(named.name));
        QCOMPARE(result.error().outcome, WriteOutcome::Unknown);
    }

    void oneCopyOnAKeptAliveConnection_data() { addWrites(false); }
    void oneCopyOnAKeptAliveConnection()
    {
        QFETCH(Security, security);
        QFETCH(qsizetype, write);
        // A server that closes an idle connection just when it is used again: the second request is read and dropped.
        // Sent again on a new connection it would be answered with 200, and nobody would know of the first copy.
        for (const auto &death : {fault::fin(), fault::rst(), fault::partialStatusLine(Then::Reset)}) {
            FaultServer server(security);
            server.answerWith([&](const FaultServer::Request &request) {
                return request.indexOnConnection == 0 ? fault::json(200, "{}") : death;
            });
            const auto transport = transportTo(server.url());
            QVERIFY(await(transport->get(u"/v1/things"_s)));

            const auto result = await(transport->send(writes[write].verb, u"/v1/things/1"_s, writes[write].body));

            QVERIFY(server.settle());
            QCOMPARE(server.requests().last().indexOnConnection, 1); // it was the kept connection
            QCOMPARE(server.copies(writes[write].method), 1);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::ConnectionLost);
            QCOMPARE(result.error().outcome, WriteOutcome::Unknown);
        }
    }

    void unknownAlthoughNobodyListensAnyMore_data() { addWrites(false); }
    void unknownAlthoughNobodyListensAnyMore()
    {
        QFETCH(Security, security);
        QFETCH(qsizetype, write);
        // The request is read, then the server dies. "Connection refused", said of a second connection, would be a lie.
        FaultServer server(security);
        server.answerWith([&](const FaultServer::Request &) {
            server.stopListening();
            return fault::rst();
        });
        const auto transport = transportTo(server.url());
        const auto result = await(transport->send(writes[write].verb, u"/v1/things/1"_s, writes[write].body));
        QCOMPARE(server.copies(), 1);
        QVERIFY(!result);
        QCOMPARE(result.error().outcome, WriteOutcome::Unknown);
    }

    void succeeds_data() { addWrites(false); }
    void succeeds()
    {
        QFETCH(Security, security);
        QFETCH(qsizetype, write);
        FaultServer server(security);
        const auto transport = transportTo(server.url());
        for (int i = 1; i <= 3; ++i) {
            const auto result = await(transport->send(writes[write].verb, u"/v1/things/1"_s, writes[write].body));
            QVERIFY(result);
            QVERIFY(server.settle());
            QCOMPARE(server.copies(), i);
            const FaultServer::Request &request = server.requests().last();
            QCOMPARE(request.header("content-length").toLongLong(), request.body.size());
            if (writes[write].body.isEmpty()) {
                QVERIFY(request.body.isEmpty());
                QVERIFY(request.header("content-type").isEmpty());
            } else {
                QCOMPARE(QJsonDocument::fromJson(request.body).object(), writes[write].body);
                QCOMPARE(request.header("content-type"), "application/json"_ba);
            }
        }
    }

    void aLargeBodyArrivesWhole()
    {
        FaultServer server(Security::Tls);
        const auto transport = transportTo(server.url());
        const QJsonObject body{{"description"_L1, QString(300'000, u'ü')}};
        QVERIFY(await(transport->send(Verb::Post, u"/v1/things"_s, body)));
        QCOMPARE(QJsonDocument::fromJson(server.requests().constFirst().body).object(), body);
    }

    void aLargeBodyThatNobodyReadsIsUnknown()
    {
        // Half of it is in the server's hands when the deadline passes.
        QTcpServer deaf;
        QVERIFY(deaf.listen(QHostAddress::LocalHost));
        deaf.pauseAccepting();
        QUrl url(u"http://127.0.0.1"_s);
        url.setPort(deaf.serverPort());
        const auto transport = transportTo(url, limits(shortDeadline));
        const auto result = await(
            transport->send(Verb::Post, u"/v1/things"_s, {{"description"_L1, QString(30'000'000, u'x')}}));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Timeout);
        QCOMPARE(result.error().outcome, WriteOutcome::Unknown);
    }

    void refusedConnectionIsNotSent_data() { addWrites(false); }
    void refusedConnectionIsNotSent()
    {
        QFETCH(Security, security);
        QFETCH(qsizetype, write);
        FaultServer server(security);
        server.stopListening();
        QUrl url = server.url();
        QTcpServer reservation; // whoever gets the port now is not asked
        QVERIFY(reservation.listen(QHostAddress::LocalHost));
        url.setPort(reservation.serverPort());
        reservation.close();
        const auto transport = transportTo(url);
        const auto result = await(transport->send(writes[write].verb, u"/v1/things/1"_s, writes[write].body));
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Offline);
        QCOMPARE(result.error().outcome, WriteOutcome::NotSent);
    }

    void brokenHandshakeIsNotSent_data() { addWrites(false); }
    void brokenHandshakeIsNotSent()
    {
        QFETCH(qsizetype, write);
        QTcpServer server;
        connect(&server, &QTcpServer::newConnection, this, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, &QTcpSocket::abort); // after the ClientHello
        });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QUrl url(u"https://127.0.0.1"_s);
        url.setPort(server.serverPort());
        const auto transport = transportTo(url);
        const auto result = await(transport->send(writes[write].verb, u"/v1/things/1"_s, writes[write].body));
        QVERIFY(!result);
        // Qt's error does not tell at which point the connection broke; only a body that nobody fetched does.
        QCOMPARE(result.error().outcome, writes[write].body.isEmpty() ? WriteOutcome::Unknown : WriteOutcome::NotSent);
    }

    void creemsRefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("messages");
        QTest::addColumn<QString>("traceId");
        QTest::addColumn<WriteOutcome>("outcome");
        const auto refused = WriteOutcome::Refused;
        const auto unknown = WriteOutcome::Unknown;
        QTest::newRow("list")
            << 400 << R"({"trace_id":"t-1","status":400,"error":"Bad Request","message":["a","b"],"timestamp":1})"_ba
            << QStringList{u"a"_s, u"b"_s} << u"t-1"_s << refused;
        QTest::newRow("string") << 409 << R"({"trace_id":"t-2","message":"taken"})"_ba << QStringList{u"taken"_s}
                                << u"t-2"_s << refused;
        QTest::newRow("absent") << 404 << R"({"trace_id":"t-3","error":"Bad Request"})"_ba << QStringList() << u"t-3"_s
                                << refused;
        QTest::newRow("null") << 422 << R"({"trace_id":null,"message":null,"error":"Unprocessable"})"_ba
                              << QStringList() << QString() << refused;
        QTest::newRow("odd elements") << 400 << R"({"trace_id":"t-4","message":["a",1,null,{"b":2},""]})"_ba
                                      << QStringList{u"a"_s} << u"t-4"_s << refused;
        QTest::newRow("401") << 401 << R"({"trace_id":"t-5","message":"no key"})"_ba << QStringList{u"no key"_s}
                             << u"t-5"_s << refused;
        QTest::newRow("429") << 429 << R"({"trace_id":"t-6","message":"slow down"})"_ba << QStringList{u"slow down"_s}
                             << u"t-6"_s << refused;
        QTest::newRow("500 in Creem's words")
            << 500 << R"({"trace_id":"t-7","message":"oops"})"_ba << QStringList{u"oops"_s} << u"t-7"_s << unknown;
        QTest::newRow("HTML") << 403 << "<html>Gateway</html>"_ba << QStringList() << QString() << unknown;
        QTest::newRow("empty") << 400 << ""_ba << QStringList() << QString() << unknown;
        QTest::newRow("JSON of somebody else") << 400 << "{\"code\":17}"_ba << QStringList() << QString() << unknown;
        QTest::newRow("a list") << 400 << "[1]"_ba << QStringList() << QString() << unknown;
    }
    void creemsRefusal()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(WriteOutcome, outcome);
        for (const Write &write : writes) {
            FaultServer server;
            server.answerWith({fault::json(status, body)});
            const auto transport = transportTo(server.url());
            const auto result = await(transport->send(write.verb, u"/v1/things/1"_s, write.body));
            QVERIFY(server.settle());
            QCOMPARE(server.copies(), 1);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Kind::Http);
            QCOMPARE(result.error().httpStatus, status);
            QTEST(result.error().messages, "messages");
            QTEST(result.error().traceId, "traceId");
            QCOMPARE(result.error().outcome, outcome);
        }
    }

    void redirectsAreUnknownAndNotFollowed()
    {
        for (const Write &write : writes) {
            for (const int status : {301, 302, 303, 307, 308}) {
                FaultServer other;
                FaultServer server;
                server.answerWith({fault::redirect(status, other.url())});
                const auto transport = transportTo(server.url());
                const auto result = await(transport->send(write.verb, u"/v1/things/1"_s, write.body));
                QVERIFY(server.settle());
                QVERIFY(other.settle());
                QCOMPARE(server.copies(), 1);
                QCOMPARE(other.received(), QByteArray());
                QVERIFY(!result);
                QCOMPARE(result.error().kind, Kind::Redirect);
                QCOMPARE(result.error().outcome, WriteOutcome::Unknown);
            }
        }
    }

    void challengesAreNotAnswered()
    {
        for (const Write &write : writes) {
            for (const char *scheme : {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"1\"", "NTLM", "Negotiate"}) {
                FaultServer server;
                server.answerWith(
                    {fault::json(401, R"({"trace_id":"t","message":"no"})", {{"WWW-Authenticate", scheme}})});
                const auto transport = transportTo(server.url());
                const auto result = await(transport->send(write.verb, u"/v1/things/1"_s, write.body));
                QVERIFY(server.settle());
                QCOMPARE(server.copies(), 1);
                QVERIFY(server.requests().constFirst().header("Authorization").isEmpty());
                QVERIFY(!result);
                QVERIFY(result.error().isKeyRejected());
                QCOMPARE(result.error().messages, QStringList{u"no"_s});
                QCOMPARE(result.error().outcome, WriteOutcome::Refused);
            }
        }
    }

    void anUndecodableSuccessIsUnknown()
    {
        FaultServer server;
        server.answerWith({fault::json(201, "[]")});
        const auto transport = transportTo(server.url());
        const auto result = await(Call<QList<qint64>>(transport->send(Verb::Post, u"/v1/things"_s, {})));
        QVERIFY(result);
        const auto wrong = await(Call<qint64>(transport->send(Verb::Post, u"/v1/things"_s, {})));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().kind, Kind::Decode);
        QCOMPARE(wrong.error().httpStatus, 201);
        QCOMPARE(wrong.error().detail, u"expected integer, got array"_s);
        QCOMPARE(wrong.error().outcome, WriteOutcome::Unknown);
    }

    void cancelledBeforeItLeftIsNotSent()
    {
        FaultServer server;
        const auto transport = transportTo(server.url());
        const Call<Nothing> call(transport->send(Verb::Post, u"/v1/things"_s, {{u"name"_s, u"x"_s}}));
        call.cancel();
        const auto result = await(call);
        QVERIFY(server.settle());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Kind::Cancelled);
        // Cancelling may come too late to stop it, but never both: sent, and called not sent.
        QCOMPARE(server.copies(), 0);
        QCOMPARE(result.error().outcome, WriteOutcome::NotSent);
    }

    void cancelledAfterItLeftIsUnknown()
    {
        for (const Write &write : writes) {
            FaultServer server;
            server.answerWith({fault::hang()});
            const auto transport = transportTo(server.url());
            const Call<Nothing> call(transport->send(write.verb, u"/v1/things/1"_s, write.body));
            std::optional<Result<Nothing>> result;
            call.then(this, [&](const Result<Nothing> &r) { result = r; });
            QTRY_COMPARE(server.copies(), 1);
            call.cancel();
            QTRY_VERIFY(result);
            QCOMPARE(result->error().kind, Kind::Cancelled);
            QCOMPARE(result->error().outcome, WriteOutcome::Unknown);
        }
    }

    void theIdempotencyKeyTravels()
    {
        FaultServer server;
        const auto transport = transportTo(server.url());
        QVERIFY(await(transport->send(Verb::Post, u"/v1/products"_s, {}, "once-4711")));
        QVERIFY(await(transport->send(Verb::Post, u"/v1/products"_s, {})));
        QCOMPARE(server.requests().at(0).header("idempotency-key"), "once-4711"_ba);
        QVERIFY(server.requests().at(1).header("idempotency-key").isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Writes)
#include "tst_writes.moc"
