// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/decode.h"
#include "core/json/encode.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Json : public QObject
{
    Q_OBJECT
private slots:
    void integersAreExactOrRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<qint64>("value");
        const auto row = [](const char *text, bool accepted, qint64 value = 0) {
            QTest::newRow(text) << QByteArray(text) << accepted << value;
        };
        row("0", true, 0);
        row("-1", true, -1);
        row("9007199254740993", true, 9007199254740993); // 2^53 + 1 is lost in a double
        row("9223372036854775807", true, std::numeric_limits<qint64>::max());
        row("-9223372036854775808", true, std::numeric_limits<qint64>::min());
        row("12.0", true, 12);
        row("1e3", true, 1000);
        row("9223372036854775808", false);
        row("1e30", false);
        row("12.5", false);
        row("\"12\"", false);
        row("true", false);
        row("null", false);
        row("[1]", false);
    }
    void integersAreExactOrRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, accepted);
        QFETCH(qint64, value);
        const auto n = json::decode<qint64>(QByteArrayView(text));
        QCOMPARE(n.has_value(), accepted);
        if (accepted)
            QCOMPARE(*n, value);
    }

    void timesAreUtc_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc"); // empty: refused
        QTest::newRow("zulu") << "\"2024-01-02T03:04:05.678Z\""_ba << u"2024-01-02T03:04:05.678Z"_s;
        QTest::newRow("offset") << "\"2024-01-02T03:04:05+02:00\""_ba << u"2024-01-02T01:04:05.000Z"_s;
        QTest::newRow("no zone means UTC") << "\"2024-07-02T03:04:05\""_ba << u"2024-07-02T03:04:05.000Z"_s;
        QTest::newRow("milliseconds") << "1704164645678"_ba << u"2024-01-02T03:04:05.678Z"_s;
        QTest::newRow("words") << "\"yesterday\""_ba << QString();
        QTest::newRow("no such day") << "\"2024-02-31T00:00:00Z\""_ba << QString();
        QTest::newRow("fraction of a millisecond") << "1704164645678.5"_ba << QString();
        QTest::newRow("bool") << "true"_ba << QString();
    }
    void timesAreUtc()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, utc);
        qputenv("TZ", "America/New_York"); // a merchant's zone must not leak in
        const auto time = json::decode<QDateTime>(QByteArrayView(text));
        qputenv("TZ", "UTC");
        QCOMPARE(time.has_value(), !utc.isEmpty());
        if (time)
            QCOMPARE(time->toString(Qt::ISODateWithMs), utc);
    }

    void brokenTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("cut off") << "{\"a\":1"_ba;
        QTest::newRow("HTML") << "<html></html>"_ba;
        QTest::newRow("two values") << "{}{}"_ba;
        QTest::newRow("numbers with a space between") << "[1 2]"_ba;
        QTest::newRow("a sign by itself") << "{\"a\":- 1}"_ba;
        QTest::newRow("a word in two") << "[tr ue]"_ba;
        QTest::newRow("texts side by side") << "\"a\" \"b\""_ba;
        QTest::newRow("broken UTF-8") << "\"\xff\xfe\""_ba;
        QTest::newRow("deeper than any answer") << QByteArray(5000, '[') + QByteArray(5000, ']');
    }
    void brokenTextIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto document = json::Document::parse(text);
        QVERIFY(!document);
        QVERIFY(!document.error().message.isEmpty());
    }

    void viewsOutliveTheTextAndTheParserCall()
    {
        QByteArray text = "{\"b\":[1,\"two\",null],\"a\":{\"c\":true}}";
        const auto document = json::Document::parse(text);
        text.fill('x');
        QVERIFY(document);
        const json::Value root = document->root();
        QCOMPARE(root.size(), 2);
        QCOMPARE(root.member("b").at(1).toString(), u"two"_s);
        QVERIFY(root.member("b").at(2).isNullOrMissing());
        QVERIFY(!root.member("b").at(2).isMissing());
        QVERIFY(root.member("b").at(3).isMissing());
        QVERIFY(root.member("z").isMissing());
        QCOMPARE(root.member("a").member("c").toBool(), true);
        QCOMPARE(root.toJson(), "{\"b\":[1,\"two\",null],\"a\":{\"c\":true}}"_ba); // order kept
    }

    void membersAreFoundInWhateverOrder()
    {
        const auto document = json::Document::parse("{\"a\":1,\"b\":2,\"c\":3}");
        QVERIFY(document);
        json::Members members(document->root());
        QCOMPARE(members.next("b").toInteger(), 2);
        QCOMPARE(members.next("a").toInteger(), 1);
        QVERIFY(members.next("z").isMissing());
        QCOMPARE(members.next("c").toInteger(), 3);
        QCOMPARE(members.next("c").toInteger(), 3);
        const auto list = json::Document::parse("[1]");
        QVERIFY(list);
        QVERIFY(json::Members(list->root()).next("a").isMissing());
        QVERIFY(json::Members(json::Value()).next("a").isMissing());
    }

    /// As they came, to the last digit and escape; only the space between their parts is left out.
    void textsAreThoseThatCame()
    {
        const auto document = json::Document::parse("{ \"more\": [{}], \"items\": [ { \"price\": 1.50, \"name\":\"a  "
                                                    "[\\u00e9}\" } , 7, [{}], { } ], \"n\": 1 }");
        QVERIFY(document);
        QCOMPARE(document->root().textsOf("items"),
                 (QList<QByteArray>{"{\"price\":1.50,\"name\":\"a  [\\u00e9}\"}", "", "", "{}"}));
        QVERIFY(document->root().textsOf("n").isEmpty());
        QVERIFY(document->root().textsOf("z").isEmpty());
        QVERIFY(document->root().member("items").textsOf("items").isEmpty());
    }

    void errorsNameThePath()
    {
        const auto list = json::decode<QList<qint64>>(QByteArrayView("[1,\"x\",3]"));
        QVERIFY(!list);
        QCOMPARE(list.error().toString(), u"[1]: expected integer, got string"_s);
        QCOMPARE(json::Error({u"price"_s, u"m"_s}).under(u"items[3]"_s).path, u"items[3].price"_s);
        QCOMPARE(json::Error({u"[3]"_s, u"m"_s}).under(u"items"_s).path, u"items[3]"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
