// SPDX-License-Identifier: GPL-3.0-or-later
// Whom the key may be shown to.
#include "core/net/exchange.h"
#include "core/net/transport.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;
using Security = FaultServer::Security;

namespace {

const ApiKey &key()
{
    static const ApiKey k = *ApiKey::parse(u"creem_test_TlsS3cret"_s);
    return k;
}

} // namespace

class tst_Tls : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        for (const char *variable : {"CREAMERY_TEST_API_URL", "CREAMERY_LIVE_API_URL", "CREAMERY_EXTRA_CA"})
            qunsetenv(variable);
    }

    void baseUrls_data()
    {
        QTest::addColumn<bool>("allowed");
        for (const char *url :
             {"https://api.creem.io", "https://api.creem.io/", "https://api.creem.io:8443/base", "HTTPS://API.CREEM.IO",
              "https://127.0.0.1:1", "http://127.0.0.1:8080", "http://127.0.0.2", "http://[::1]:8080/"})
            QTest::newRow(url) << true;
        for (const char *url :
             {"http://api.creem.io",
              "http://localhost:8080",
              "http://localhost.evil.io",
              "http://127.0.0.1.evil.io",
              "http://127.0.0.1@evil.io",
              "http://0.0.0.0",
              "http://10.0.0.1",
              "http://[::]",
              "http://[fe80::1]",
              "https://",
              "https:///v1",
              "https://user@api.creem.io",
              "https://user:word@api.creem.io",
              "https://api.creem.io?x=1",
              "https://api.creem.io#x",
              "ftp://127.0.0.1",
              "ws://127.0.0.1",
              "file:///etc/passwd",
              "data:,{}",
              "qrc:/x",
              "api.creem.io",
              "//api.creem.io",
              "127.0.0.1:8080",
              "https://a b",
              "https://api.creem.io:99999",
              "javascript:1",
              " "})
            QTest::newRow(url) << false;
    }
    void baseUrls()
    {
        QFETCH(bool, allowed);
        const QByteArray url = QTest::currentDataTag();
        QCOMPARE(isAllowedBaseUrl(QUrl(QString::fromLatin1(url), QUrl::StrictMode)), allowed);
        // The environment is under the same rule.
        qputenv("CREAMERY_TEST_API_URL", url);
        const auto test = Endpoint::fromEnvironment(Mode::Test);
        QCOMPARE(test.has_value(), allowed);
        if (allowed)
            QCOMPARE(test->baseUrl, QUrl(QString::fromLatin1(url)));
        else
            QVERIFY(test.error().contains(u"CREAMERY_TEST_API_URL"_s));
        QCOMPARE(Endpoint::fromEnvironment(Mode::Live)->baseUrl, QUrl(u"https://api.creem.io"_s));
    }

    void endpointsWithoutOverrides()
    {
        QCOMPARE(Endpoint::fromEnvironment(Mode::Test)->baseUrl, QUrl(u"https://test-api.creem.io"_s));
        QCOMPARE(Endpoint::fromEnvironment(Mode::Live)->baseUrl, QUrl(u"https://api.creem.io"_s));
        QVERIFY(Endpoint::fromEnvironment(Mode::Test)->extraCas.isEmpty());
        qputenv("CREAMERY_LIVE_API_URL", "http://127.0.0.1:7");
        QCOMPARE(Endpoint::fromEnvironment(Mode::Test)->baseUrl, QUrl(u"https://test-api.creem.io"_s));
        QCOMPARE(Endpoint::fromEnvironment(Mode::Live)->baseUrl, QUrl(u"http://127.0.0.1:7"_s));
    }

    void anExtraCaMustBeOne()
    {
        QTemporaryDir directory;
        QFile text(directory.filePath(u"text.pem"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("no certificate");
        text.close();
        for (const QString &file : {directory.filePath(u"missing.pem"_s), text.fileName(), u"[a-z]*"_s}) {
            qputenv("CREAMERY_EXTRA_CA", file.toUtf8());
            const auto endpoint = Endpoint::fromEnvironment(Mode::Test);
            QVERIFY(!endpoint);
            QVERIFY(endpoint.error().contains(u"CREAMERY_EXTRA_CA"_s));
        }
    }

    void anExtraCaIsTrustedBesideTheSystems()
    {
        qputenv("CREAMERY_EXTRA_CA", FaultServer::caFile().toUtf8());
        const Endpoint endpoint = *Endpoint::fromEnvironment(Mode::Test);
        const QList<QSslCertificate> trusted = endpoint.tlsConfiguration().caCertificates();
        QVERIFY(trusted.contains(QSslCertificate::fromPath(FaultServer::caFile()).constFirst()));
        const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
        QCOMPARE(trusted.size(), systems.size() + 1);
        QCOMPARE(endpoint.tlsConfiguration().peerVerifyMode(), QSslSocket::AutoVerifyPeer);
    }

    void certificates_data()
    {
        QTest::addColumn<Security>("security");
        QTest::addColumn<bool>("extraCa");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("ours, named by CREAMERY_EXTRA_CA") << Security::Tls << true << true;
        QTest::newRow("ours, not named") << Security::Tls << false << false;
        QTest::newRow("unknown authority") << Security::UnknownCa << true << false;
        QTest::newRow("another host") << Security::WrongHost << true << false;
    }
    void certificates()
    {
        QFETCH(Security, security);
        QFETCH(bool, extraCa);
        QFETCH(bool, accepted);
        FaultServer server(security);
        qputenv("CREAMERY_TEST_API_URL", server.url().toEncoded());
        if (extraCa)
            qputenv("CREAMERY_EXTRA_CA", FaultServer::caFile().toUtf8());
        Transport transport(*Endpoint::fromEnvironment(Mode::Test), key(), {});
        const auto read = await(transport.get(u"/v1/things"_s));
        QCOMPARE(read.has_value(), accepted);
        for (const auto verb : {Transport::Verb::Post, Transport::Verb::Delete}) {
            const auto written = await(transport.send(verb, u"/v1/things"_s, {}));
            QCOMPARE(written.has_value(), accepted);
            if (!accepted) {
                QCOMPARE(written.error().kind, Kind::Tls);
                QCOMPARE(written.error().outcome, WriteOutcome::NotSent);
            }
        }
        if (!accepted) {
            QCOMPARE(read.error().kind, Kind::Tls);
            QVERIFY(!read.error().detail.isEmpty());
            QCOMPARE(server.received(), QByteArray()); // not a byte of the key
        } else {
            QCOMPARE(server.copies(), 3);
        }
    }

    void aServerWithoutTlsGetsNothing()
    {
        FaultServer server(Security::Plain);
        QUrl url = server.url();
        url.setScheme(u"https"_s);
        Transport::Limits limits;
        limits.readDeadline = std::chrono::milliseconds(700); // it waits for a request that never comes
        Transport transport({url, {}}, key(), limits);
        const auto result = await(transport.get(u"/v1/things"_s));
        QVERIFY(!result);
        QVERIFY(server.settle());
        QCOMPARE(server.copies(), 0);
        QVERIFY(!server.received().contains(key().secret()));
    }
};

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
