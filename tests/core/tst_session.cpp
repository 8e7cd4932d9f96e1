// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profiles/keyprobe.h"
#include "core/profiles/memorykeychain.h"
#include "core/profiles/session.h"
#include "tests/support/oddserver.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Answers every request with the same bytes and keeps what it was sent.
class CannedServer : public QObject
{
public:
    explicit CannedServer(QByteArray answer)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port to listen on");
        connect(&m_server, &QTcpServer::newConnection, this, [this, answer = std::move(answer)] {
            auto *socket = m_server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, answer] {
                received += socket->readAll();
                if (!received.endsWith("\r\n\r\n"))
                    return;
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
    }
    Endpoint endpoint() const
    {
        return {QUrl(u"http://127.0.0.1:%1"_s.arg(QString::number(m_server.serverPort()))), {}};
    }
    void close() { m_server.close(); }

    QByteArray received;

private:
    QTcpServer m_server;
};

QByteArray http(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

ApiKey key(const QString &text) { return ApiKey::parse(text).value(); }

Transport::Limits impatient()
{
    Transport::Limits limits;
    limits.readDeadline = std::chrono::milliseconds(1'500);
    return limits;
}

} // namespace

class tst_Session : public QObject
{
    Q_OBJECT
private slots:
    void probe_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<KeyVerdict::Kind>("kind");
        QTest::addColumn<int>("status");
        using Verdict = KeyVerdict::Kind;
        const QByteArray page = R"({"items":[],"pagination":{"total_records":0,"total_pages":0,"current_page":1}})";
        const QByteArray no = R"({"trace_id":"t-1","status":401,"message":["Invalid API key"]})";
        QTest::newRow("accepted") << http("200 OK", page) << Verdict::Accepted << 0;
        QTest::newRow("401") << http("401 Unauthorized", no) << Verdict::Rejected << 401;
        QTest::newRow("403") << http("403 Forbidden", no) << Verdict::Rejected << 403;
        QTest::newRow("404") << http("404 Not Found", no) << Verdict::Undecided << 404;
        QTest::newRow("500") << http("500 Oops", "{}") << Verdict::Undecided << 500;
        QTest::newRow("moved") << http("302 Found\r\nLocation: https://example.com/", "") << Verdict::Undecided << 302;
        QTest::newRow("not Creem") << http("200 OK", "<html>Sign in to this network</html>") << Verdict::Undecided
                                   << 200;
        QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH\r\n") << Verdict::Undecided << 0;
    }
    void probe()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const KeyVerdict::Kind, kind);
        QFETCH(const int, status);
        CannedServer server(answer);
        KeyProbe probe(key(u"creem_test_0123456789"_s), server.endpoint(), impatient());
        std::optional<KeyVerdict> verdict;
        connect(&probe, &KeyProbe::finished, this, [&](const KeyVerdict &told) {
            QVERIFY(!verdict);
            verdict = told;
        });
        QTRY_VERIFY(verdict.has_value());
        QCOMPARE(verdict->kind, kind);
        QCOMPARE(verdict->mode, Mode::Test);
        QVERIFY(server.received.startsWith("GET /v1/products/search?page_number=1&page_size=1 HTTP/1.1\r\n"));
        QVERIFY(server.received.contains("creem_test_0123456789"));
        if (kind == KeyVerdict::Kind::Rejected) {
            QCOMPARE(verdict->error.messages, QStringList{u"Invalid API key"_s});
            QCOMPARE(verdict->error.traceId, u"t-1"_s);
        }
        if (status != 0 && kind != KeyVerdict::Kind::Accepted && verdict->error.kind != ApiError::Kind::Timeout)
            QCOMPARE(verdict->error.httpStatus, status);
    }

    void probeOfNobody()
    {
        CannedServer server({});
        const Endpoint endpoint = server.endpoint();
        server.close();
        KeyProbe probe(key(u"creem_live0123456789"_s), endpoint, impatient());
        std::optional<KeyVerdict> verdict;
        connect(&probe, &KeyProbe::finished, this, [&](const KeyVerdict &told) { verdict = told; });
        QTRY_VERIFY(verdict.has_value());
        QCOMPARE(verdict->kind, KeyVerdict::Kind::Undecided);
        QCOMPARE(verdict->mode, Mode::Live);
    }

    void probeCalledOff()
    {
        CannedServer server(http("200 OK", "{}"));
        int answers = 0;
        {
            KeyProbe probe(key(u"creem_test_0123456789"_s), server.endpoint(), impatient());
            connect(&probe, &KeyProbe::finished, this, [&] { ++answers; });
        }
        KeyProbe next(key(u"creem_test_0123456789"_s), server.endpoint(), impatient());
        QSignalSpy finished(&next, &KeyProbe::finished);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(answers, 0);
    }

    void sessionSpeaksForItsProfileInOneMode()
    {
        CannedServer server(
            http("200 OK", R"({"items":[],"pagination":{"total_records":0,"total_pages":0,"current_page":1}})"));
        const Profile profile{u"a"_s, u"Atelier"_s, true, true, Mode::Test};
        Session test(profile, key(u"creem_test_aaaa"_s), server.endpoint());
        Session live(profile, key(u"creem_bbbb"_s), server.endpoint());
        QCOMPARE(test.profile(), profile);
        QCOMPARE(test.mode(), Mode::Test);
        QCOMPARE(live.mode(), Mode::Live);
        bool answered = false;
        live.client().probe().then(this, [&](const Result<Nothing> &result) { answered = result.has_value(); });
        QTRY_VERIFY(answered);
        QVERIFY(server.received.contains("creem_bbbb"));
        QVERIFY(!server.received.contains("creem_test_aaaa"));
    }

    /// Whoever waits for an answer doesn't wait for the lists.
    void aCallIsAnsweredWhileASyncReadsOn()
    {
        OddServer server;
        server.odd.pageCap = 10;
        server.odd.answersAfter = std::chrono::milliseconds(10);
        for (int i = 0; i < 2000; ++i)
            server.add(Resource::Transactions, 1'700'000'000'000 + i);
        Session session({u"a"_s, u"Atelier"_s, true, true, Mode::Test}, key(u"creem_test_aaaa"_s), server.endpoint());
        QSignalSpy finished(&session.sync(), &Sync::finished);
        session.refresh();
        QTRY_VERIFY(server.asked.size() > 20);
        bool isAnswered = false;
        qsizetype askedThen = 0;
        session.client().probe().then(this, [&](const Result<Nothing> &result) {
            isAnswered = result.has_value();
            askedThen = server.asked.size();
        });
        QTRY_VERIFY(isAnswered);
        QVERIFY(finished.isEmpty());
        QVERIFY2(askedThen < 150, qPrintable(QString::number(askedThen))); // of more than two hundred
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 60'000);
        QVERIFY(finished.first().first().value<SyncOutcome>().isComplete); // nor did the lists lose by it
    }

    void memoryKeychainKeepsKeysApart()
    {
        MemoryKeychain keychain;
        keychain.write(u"a"_s, key(u"creem_test_aaaa"_s)).ignore();
        keychain.write(u"a"_s, key(u"creem_bbbb"_s)).ignore();
        keychain.write(u"b"_s, key(u"creem_test_cccc"_s)).ignore();
        keychain.write(u"b"_s, key(u"creem_test_dddd"_s)).ignore();
        QCOMPARE(secretIn(keychain, u"a"_s, Mode::Test), "creem_test_aaaa"_ba);
        QCOMPARE(secretIn(keychain, u"a"_s, Mode::Live), "creem_bbbb"_ba);
        QCOMPARE(secretIn(keychain, u"b"_s, Mode::Test), "creem_test_dddd"_ba);
        QCOMPARE(secretIn(keychain, u"b"_s, Mode::Live), "NotFound"_ba);
        keychain.remove(u"a"_s, Mode::Test).ignore();
        QCOMPARE(secretIn(keychain, u"a"_s, Mode::Test), "NotFound"_ba);
        QCOMPARE(secretIn(keychain, u"a"_s, Mode::Live), "creem_bbbb"_ba);
    }

    void memoryKeychainMayGoInItsOwnAnswer()
    {
        auto *keychain = new MemoryKeychain;
        int answers = 0;
        keychain->check().then(this, [&](const KeychainResult<void> &) {
            ++answers;
            delete keychain;
        });
        keychain->unlock().then(this, [&](const KeychainResult<void> &) { ++answers; });
        QTRY_COMPARE(answers, 1);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(answers, 1);
    }

private:
    QByteArray secretIn(MemoryKeychain &keychain, const QString &id, Mode mode)
    {
        std::optional<QByteArray> secret;
        keychain.read(id, mode).then(this, [&](const KeychainResult<ApiKey> &read) {
            if (read)
                secret = read->secret();
            else
                secret = read.error().kind == KeychainError::Kind::NotFound ? "NotFound" : "another error";
        });
        return QTest::qWaitFor([&] { return secret.has_value(); }) ? *secret : "no answer";
    }
};

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
