// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = ApiError::Kind;

class tst_Retry : public QObject
{
    Q_OBJECT

    static ApiError error(Kind kind, int status = 0)
    {
        ApiError e;
        e.kind = kind;
        e.httpStatus = status;
        return e;
    }

private slots:
    void whatIsTriedAgain()
    {
        QVERIFY(isRetryable(error(Kind::Offline)));
        QVERIFY(isRetryable(error(Kind::ConnectionLost)));
        for (const int status : {429, 500, 502, 503, 504})
            QVERIFY2(isRetryable(error(Kind::Http, status)), qPrintable(QString::number(status)));
        for (const int status : {400, 401, 403, 404, 409, 422, 501})
            QVERIFY2(!isRetryable(error(Kind::Http, status)), qPrintable(QString::number(status)));
        for (const Kind kind :
             {Kind::Tls, Kind::Timeout, Kind::Cancelled, Kind::Redirect, Kind::TooLarge, Kind::Decode})
            QVERIFY(!isRetryable(error(kind, 503)));
    }

    void backsOff()
    {
        RetryPolicy policy;
        policy.firstWait = 400ms;
        policy.longestWait = 2000ms;
        const ApiError lost = error(Kind::ConnectionLost);
        QCOMPARE(waitBefore(policy, 1, lost, 0.0), 200ms);
        QCOMPARE(waitBefore(policy, 1, lost, 0.5), 300ms);
        QCOMPARE(waitBefore(policy, 2, lost, 0.0), 400ms);
        QCOMPARE(waitBefore(policy, 3, lost, 0.0), 800ms);
        for (const int attempt : {4, 5, 20, 1000}) {
            QCOMPARE(waitBefore(policy, attempt, lost, 0.0), 1000ms);
            QVERIFY(waitBefore(policy, attempt, lost, 0.999) < 2000ms);
        }
    }

    void waitsAtLeastAsAsked()
    {
        RetryPolicy policy;
        policy.firstWait = 400ms;
        policy.longestWait = 2000ms;
        ApiError busy = error(Kind::Http, 429);
        busy.retryAfter = 0s;
        QCOMPARE(waitBefore(policy, 1, busy, 0.0), 200ms);
        busy.retryAfter = 1s;
        QCOMPARE(waitBefore(policy, 1, busy, 0.9), 1000ms);
        busy.retryAfter = 60s;
        QCOMPARE(waitBefore(policy, 1, busy, 0.9), 60'000ms); // whether that is worth waiting for is for others to say
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1: none
        const auto row = [](const char *value, qint64 seconds) {
            QTest::newRow(value) << QByteArray(value) << seconds;
        };
        row("0", 0);
        row("7", 7);
        row(" 7 ", 7);
        row("-7", -1);
        row("86400", 86400);
        row("86401", 86400);
        row("9223372036854775807", 86400);
        row("99999999999999999999", -1);
        row("7.5", -1);
        row("soon", -1);
        row("", -1);
        row("Wed, 01 Jan 2025 00:00:30 GMT", 30);
        row("Tue, 31 Dec 2024 23:59:00 GMT", 0);
        row("Sat, 01 Jan 2050 00:00:00 GMT", 86400);
        row("Wed, 32 Jan 2025 00:00:30 GMT", -1);
        row("2025-01-01T00:00:30Z", -1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC);
        QCOMPARE(parseRetryAfter(value, now).value_or(-1s).count(), seconds);
    }
};

QTEST_GUILESS_MAIN(tst_Retry)
#include "tst_retry.moc"
