// SPDX-License-Identifier: GPL-3.0-or-later
// The key appears in no log and in no error, not even when the server repeats it everywhere.
#include "core/api/client.h"
#include "tests/support/await.h"
#include "tests/support/faultserver.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray secretPart = "S3cretS3cretS3cret"_ba;

QMutex mutex; // Qt's network thread logs too
QString logged;
void keepLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&mutex);
    logged += QLatin1String(context.category) + u": "_s + message + u'\n';
}

QString allOf(const ApiError &error)
{
    QString text;
    QDebug(&text) << int(error.kind) << error.httpStatus << error.messages << error.traceId << error.detail;
    return text;
}

/// Every fault, with the key in every place where a server could put it.
QList<FaultServer::Reply> echoes(const QByteArray &key)
{
    const QByteArray body = R"({"trace_id":"t )" + key + R"(","status":400,"error":")" + key
        + R"(","message":["you sent )" + key + R"(","x)" + key + R"(x"],"timestamp":")" + key + "\"}";
    const QByteArray page = R"({"items":[{"id":"i","created_at":")" + key + R"("}],"pagination":{"total_records":")"
        + key + R"(","total_pages":1,"current_page":1}})";
    const fault::Headers headers{{"x-api-key", key}, {"Set-Cookie", "k=" + key}, {"Retry-After", key}};
    QList<FaultServer::Reply> replies;
    for (const int status : {200, 400, 401, 403, 404, 429, 500, 503}) {
        replies.append(fault::json(status, body, headers));
        replies.append(fault::answer(status, "text/html", "<html>" + key + "</html>", headers));
        replies.append(fault::json(status, R"({"message":")" + key + R"("})", headers));
        replies.append({"HTTP/1.1 " + QByteArray::number(status) + " " + key + "\r\nContent-Length: 0\r\n\r\n"});
    }
    replies.append(fault::json(200, page));
    replies.append(fault::json(200, "\"" + key + "\""));
    replies.append(fault::json(200, "{\"" + key));
    replies.append(fault::json(200, key, {{"Content-Encoding", "gzip"}}));
    replies.append(fault::json(401, body, {{"WWW-Authenticate", "Basic realm=\"" + key + "\""}}));
    replies.append(fault::redirect(302, QUrl(u"http://127.0.0.1:9/"_s + QString::fromLatin1(key))));
    replies.append(fault::shortBody(body));
    replies.append({"HTTP/1.1 200 OK\r\n" + key + "\r\nContent-Length: 2\r\n\r\n{}"});
    replies.append({key + " " + key + "\r\n\r\n", FaultServer::Reply::Then::Close});
    replies.append({"HTTP/9.9 " + key + "\r\n\r\n", FaultServer::Reply::Then::Close});
    replies.append(fault::fin());
    replies.append(fault::rst());
    return replies;
}

} // namespace

class tst_Redaction : public QObject
{
    Q_OBJECT
private slots:
    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<FaultServer::Security>("security");
        for (const char *prefix : {"creem_test_", "creem_", "creem_live_"})
            QTest::newRow(prefix) << prefix + secretPart << FaultServer::Security::Plain;
        QTest::newRow("with - and _") << "creem_-_" + secretPart + "_-" << FaultServer::Security::Plain;
        QTest::newRow("https") << "creem_test_" + secretPart << FaultServer::Security::Tls;
        QTest::newRow("https, not trusted") << "creem_test_" + secretPart << FaultServer::Security::UnknownCa;
    }
    void keys()
    {
        QFETCH(QByteArray, key);
        QFETCH(FaultServer::Security, security);
        const auto parsed = ApiKey::parse(QString::fromLatin1(key));
        QVERIFY(parsed);
        QLoggingCategory::setFilterRules(u"creamery.*=true\nqt.network.*=true"_s);
        logged.clear();
        const auto previous = qInstallMessageHandler(keepLog);

        QStringList said;
        FaultServer server(security);
        Transport::Limits limits;
        limits.readDeadline = 500ms;
        limits.writeDeadline = 500ms;
        limits.retry.maxAttempts = 2;
        limits.retry.firstWait = 1ms;
        Client client({server.url(), QSslCertificate::fromPath(FaultServer::caFile())}, *parsed, limits);
        for (const auto &reply : echoes(key)) {
            server.answerWith({reply});
            const auto list = await(client.searchTransactions({}));
            if (list)
                for (const auto &rejected : list->rejected)
                    said.append(rejected.error.toString());
            else
                said.append(allOf(list.error()));
            if (const auto one = await(client.retrieveProduct(QString::fromLatin1(key))); !one)
                said.append(allOf(one.error()));
            if (const auto write = await(client.archiveProduct(QString::fromLatin1(key))); !write)
                said.append(allOf(write.error()));
            if (const auto write = await(client.createCustomer({u"a@b.io"_s, u"n"_s, {}})); !write)
                said.append(allOf(write.error()));
        }
        qDebug() << *parsed;
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules({});

        QVERIFY(said.size() > 100);
        QVERIFY2(!said.join(u'\n').contains(QLatin1String(secretPart)), qPrintable(said.join(u'\n')));
        QVERIFY(logged.contains(u"creamery.net: "_s)); // there was something to search
        QVERIFY(logged.contains(u"[redacted]"_s));
        QVERIFY2(!logged.contains(QLatin1String(secretPart)), qPrintable(logged));
        if (security == FaultServer::Security::UnknownCa)
            QCOMPARE(server.received(), QByteArray());
        else
            QVERIFY(server.received().contains("x-api-key: " + key) || server.received().contains("X-Api-Key: " + key));
    }

    void whatIsAKey_data()
    {
        QTest::addColumn<std::optional<Mode>>("mode");
        const auto row = [](const char *text, std::optional<Mode> mode) { QTest::newRow(text) << mode; };
        row("creem_test_abcd", Mode::Test);
        row("  creem_test_abcd\n", Mode::Test);
        row("creem_abcd", Mode::Live);
        row("creem_live_abcd", Mode::Live);
        row("creem_tests", Mode::Live);
        row("creem_", {});
        row("creem_abc", {});
        row("abcd", {});
        row("xcreem_abcd", {});
        row("Creem_abcd", {});
        row("creem_ab cd", {});
        row("creem_ab\r\nHost: evil", {});
        row("creem_äbcd", {});
        row("", {});
    }
    void whatIsAKey()
    {
        QFETCH(std::optional<Mode>, mode);
        const auto key = ApiKey::parse(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(key.has_value(), mode.has_value());
        if (key)
            QCOMPARE(key->mode(), *mode);
    }

    void redactsText()
    {
        QCOMPARE(redacted(u"key creem_test_abcd1234, creem_live_x-Y_z99."_s),
                 u"key creem_test_[redacted], creem_[redacted]."_s);
        QCOMPARE(redacted(u"ask creem.io"_s), u"ask creem.io"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
