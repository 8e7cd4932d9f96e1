// SPDX-License-Identifier: GPL-3.0-or-later
// Every error has words, and a write's words begin with what became of it.
#include "ui/dialogs/errorwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

class tst_ErrorWords : public QObject
{
    Q_OBJECT
private slots:
    void everyKindHasItsOwnWords()
    {
        QSet<QString> titles;
        for (const Kind kind : {Kind::Offline, Kind::Tls, Kind::ConnectionLost, Kind::Timeout, Kind::Cancelled,
                                Kind::Redirect, Kind::TooLarge, Kind::Decode}) {
            ApiError error;
            error.kind = kind;
            const ErrorWords words = errorWords(error, Mode::Live);
            QVERIFY(!words.title.isEmpty() && !words.text.isEmpty() && !words.icon.isEmpty());
            QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
            titles.insert(words.title);
        }
        for (const int status : {400, 401, 404, 409, 429, 500}) {
            ApiError error;
            error.kind = Kind::Http;
            error.httpStatus = status;
            const ErrorWords words = errorWords(error, Mode::Live);
            QVERIFY2(!titles.contains(words.title), qPrintable(words.title));
            QVERIFY(!words.text.isEmpty());
            titles.insert(words.title);
        }
    }
    void bothRejectionsOfAKeyReadAlike()
    {
        ApiError error;
        error.kind = Kind::Http;
        error.httpStatus = 401;
        const ErrorWords test = errorWords(error, Mode::Test);
        error.httpStatus = 403;
        QCOMPARE(errorWords(error, Mode::Test).text, test.text);
        QVERIFY(test.text.contains(u"creem_test_"_s)); // perhaps it is the other mode's key
        QVERIFY(errorWords(error, Mode::Live).text != test.text);
    }
    void creemsOwnWordsAndTraceAreShownAsTheyAre()
    {
        ApiError error;
        error.kind = Kind::Http;
        error.httpStatus = 400;
        error.outcome = WriteOutcome::Refused;
        error.messages = {u"price <b>must</b> be %1"_s, u"name is taken"_s};
        error.traceId = u"trace-1"_s;
        const ErrorWords words = writeErrorWords(error, Mode::Live);
        QCOMPARE(words.text, u"price <b>must</b> be %1\nname is taken"_s);
        QCOMPARE(words.traceId, u"trace-1"_s);
        QVERIFY(errorText(error).contains(u"trace-1"_s));
    }
    void aWaitIsSaid()
    {
        ApiError error;
        error.kind = Kind::Http;
        error.httpStatus = 429;
        error.retryAfter = std::chrono::seconds(30);
        QVERIFY(errorWords(error).text.contains(u"30"_s));
        error.retryAfter = std::chrono::seconds(600);
        QVERIFY(errorWords(error).text.contains(u"10"_s));
    }
    void outcomesOfAWriteDiffer()
    {
        ApiError error;
        error.kind = Kind::ConnectionLost;
        error.outcome = WriteOutcome::NotSent;
        const ErrorWords notSent = writeErrorWords(error, Mode::Live);
        QVERIFY(notSent.text.startsWith(u"Nothing was sent"_s));
        error.outcome = WriteOutcome::Unknown;
        const ErrorWords unknown = writeErrorWords(error, Mode::Live);
        QVERIFY(unknown.title != notSent.title);
        QVERIFY(!unknown.text.contains(u"Nothing was sent"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ErrorWords)
#include "tst_errorwords.moc"
