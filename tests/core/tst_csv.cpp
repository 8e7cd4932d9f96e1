// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/csv.h"
#include "core/format/money.h"
#include "tests/support/csvparser.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private slots:
    void textComesBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QString &text, const QString &cell) {
            QTest::newRow(name) << text << cell;
        };
        row("plain", u"Ada Lovelace"_s, u"Ada Lovelace"_s);
        row("empty", {}, {});
        row("comma", u"Lovelace, Ada"_s, u"Lovelace, Ada"_s);
        row("quotes", u"The \"Queen\""_s, u"The \"Queen\""_s);
        row("only quotes", u"\"\""_s, u"\"\""_s);
        row("lines", u"one\r\ntwo\nthree"_s, u"one\r\ntwo\nthree"_s);
        row("spaces", u" x "_s, u" x "_s);
        row("beyond ASCII", u"Łukasz 🍦 雪"_s, u"Łukasz 🍦 雪"_s);
        row("=", u"=1+1"_s, u"'=1+1"_s);
        row("=, with quotes", u"=HYPERLINK(\"http://x\",\"y\")"_s, u"'=HYPERLINK(\"http://x\",\"y\")"_s);
        row("+", u"+49 30"_s, u"'+49 30"_s);
        row("-", u"-2"_s, u"'-2"_s);
        row("@", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
        row("tab", u"\t=1"_s, u"'\t=1"_s);
        row("CR", u"\r=1"_s, u"'\r=1"_s);
        row("hidden behind a control character", u"\u0001=1"_s, u"'=1"_s);
        row("wide =", u"\uFF1D1"_s, u"'\uFF1D1"_s);
        row("escape sequences", u"\u001b[31mred\u009b0m\u0000!"_s, u"[31mred0m!"_s);
    }
    void textComesBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        const auto lines = parseCsv(csvText(text) + ',' + csvText(text) + "\r\n");
        QVERIFY(lines);
        QCOMPARE(*lines, (QList<QStringList>{{cell, cell}}));
    }

    void aSemicolonNeverSplitsAText()
    {
        QCOMPARE(csvText(u"a;=1+1"_s), "\"a;=1+1\""_ba);
        QCOMPARE(csvText(u"a\t=1+1"_s), "\"a\t=1+1\""_ba);
    }

    void everyKindHasItsForm()
    {
        const CsvWriter writer(
            {{"name", CellKind::Text, "name_email"},
             {"id", CellKind::Id, {}},
             {"price", CellKind::Amount, {}},
             {"spend", CellKind::Amounts, {}},
             {"gives", CellKind::Rebate, {}},
             {"created", CellKind::Time, {}},
             {"seats", CellKind::Number, {}}});
        const QDateTime time(QDate(2025, 3, 1), QTime(13, 0, 0, 7), Qt::OffsetFromUTC, 3600);
        QByteArray csv = writer.header();
        csv += writer.line({u"Ada"_s, u"prod_1"_s, QVariant::fromValue(Money{-1234, u"USD"_s}),
                            QVariant::fromValue(QList<Money>{{500, u"EUR"_s}, {1234, u"KWD"_s}}), 12.5, time,
                            qint64(9'007'199'254'740'993)},
                           {u"ada@example.com"_s});
        csv += writer.line({{}, {}, {}, {}, QVariant::fromValue(Money{300, u"JPY"_s})});
        const auto lines = parseCsv(csv);
        QVERIFY(lines);
        const QList<QStringList> wanted{
            {u"name"_s, u"name_email"_s, u"id"_s, u"price"_s, u"currency"_s, u"spend"_s, u"gives"_s, u"gives_unit"_s,
             u"created"_s, u"seats"_s},
            {u"Ada"_s, u"ada@example.com"_s, u"prod_1"_s, u"-12.34"_s, u"USD"_s, u"5.00 EUR; 1.234 KWD"_s, u"12.5"_s,
             u"%"_s, u"2025-03-01T12:00:00.007Z"_s, u"9007199254740993"_s},
            {{}, {}, {}, {}, {}, {}, u"300"_s, u"JPY"_s, {}, {}},
        };
        QCOMPARE(*lines, wanted);
    }

    void theCurrencyIsSaidOnce()
    {
        const CsvWriter shared(
            {{"paid", CellKind::Amount, {}}, {"tax", CellKind::Amount, {}}, {"currency", CellKind::Text, {}}});
        QCOMPARE(shared.header(), "paid,tax,currency\r\n"_ba);
        const QVariant money = QVariant::fromValue(Money{100, u"EUR"_s});
        QCOMPARE(shared.line({money, money, u"EUR"_s}), "1.00,1.00,EUR\r\n"_ba);
        const CsvWriter apart({{"paid", CellKind::Amount, {}}, {"tax", CellKind::Amount, {}}});
        QCOMPARE(apart.header(), "paid,paid_currency,tax,tax_currency\r\n"_ba);
        QCOMPARE(apart.line({money, money}), "1.00,EUR,1.00,EUR\r\n"_ba);
    }
};

QTEST_APPLESS_MAIN(tst_Csv)
#include "tst_csv.moc"
