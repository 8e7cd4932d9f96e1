// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen and what is kept are written differently: a search takes either.
#include "core/format/countries.h"
#include "core/format/money.h"
#include "core/mirror/searchwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_SearchWords final : public QObject
{
    Q_OBJECT
private slots:
    void amountsAreTakenAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("plain");
        for (const auto &[locale, typed, plain] :
             {std::array{u"en"_s, u"1,234.56"_s, u"1234.56"_s},
              {u"en"_s, u"1,234"_s, u"1234"_s},
              {u"en"_s, u"1,2"_s, u"12"_s},
              {u"en"_s, u"1,234,567"_s, u"1234567"_s},
              {u"en"_s, u"€19.00"_s, u"19.00"_s},
              {u"en"_s, u"\u2212€1,900.00"_s, u"-1900.00"_s},
              {u"en"_s, u"$5"_s, u"5"_s},
              {u"de"_s, u"12,00"_s, u"12.00"_s},
              {u"de"_s, u"1.234,56"_s, u"1234.56"_s},
              {u"de"_s, u"1.234"_s, u"1234"_s},
              {u"de_CH"_s, u"1’234.56"_s, u"1234.56"_s},
              {u"ar_EG"_s, u"١٬٢٣٤٫٥٦"_s, u"1234.56"_s},
              {u"en"_s, u"€"_s, u"eur"_s}})
            QTest::newRow(qPrintable(locale + u' ' + typed)) << locale << typed << plain;
    }
    void amountsAreTakenAsTheyAreWritten()
    {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(QString, plain);
        const QStringList words = writtenAs(typed, QLocale(locale));
        QCOMPARE(words.first(), typed); // a description may have it so
        QVERIFY2(words.contains(plain), qPrintable(words.join(u" | "_s)));
    }

    /// Whatever is shown of an amount can be typed again.
    void whatIsShownIsFound()
    {
        for (const QString &name : {u"en_US"_s, u"de_DE"_s, u"fr_FR"_s, u"pt_BR"_s, u"de_CH"_s, u"nl_NL"_s, u"en_IN"_s,
                                    u"ja_JP"_s, u"zh_CN"_s, u"ar_EG"_s, u"sv_SE"_s}) {
            const QLocale locale(name);
            for (const Money &money :
                 {Money{123'456'789, u"USD"_s},
                  {1900, u"EUR"_s},
                  {-123'456, u"GBP"_s},
                  {1234, u"JPY"_s},
                  {12'345, u"BHD"_s}}) {
                const QString text = foldedForSearch(money.currency + u'\n' + plainAmount(money));
                for (const QString &word : searchWords(formatMoney(money, locale))) {
                    const QStringList all = writtenAs(word, locale);
                    QVERIFY2(
                        std::any_of(all.begin(), all.end(), [&](const QString &one) { return text.contains(one); }),
                        qPrintable(name + u' ' + formatMoney(money, locale)));
                }
            }
        }
    }

    /// As people write names, and as keyboards and checkouts put them together.
    void namesAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        const QString accent(QChar(0x0301));
        const QString dot(QChar(0x0307));
        QTest::newRow("case") << u"Anna"_s << u"aNNA"_s;
        QTest::newRow("put together") << u"José"_s << QString(u"jose"_s + accent);
        QTest::newRow("taken apart") << QString(u"JOSE"_s + accent) << u"josé"_s;
        QTest::newRow("a dot above") << u"İstanbul"_s << u"istanbul"_s;
        QTest::newRow("a dot above, typed") << u"Istanbul"_s << u"İSTANBUL"_s;
        QTest::newRow("a dot by itself") << QString(u"I"_s + dot + u"stanbul"_s) << u"istanbul"_s;
        QTest::newRow("no dot") << u"Işıl"_s << u"ışıl"_s;
        QTest::newRow("no dot, on another keyboard") << u"Işıl"_s << u"işil"_s;
        QTest::newRow("sharp s") << u"Weiß"_s << u"WEISS"_s;
    }
    void namesAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QCOMPARE(searchWords(typed), QStringList{foldedForSearch(name)});
    }

    void otherWordsStandForThemselves()
    {
        for (const QString &word : {u"ana"_s, u"tran_1"_s, u"c1@example.com"_s, u"2026-11-28"_s, u"1234.56"_s,
                                    u"v1.2"_s, u"10%"_s, u"."_s, u","_s, u"'"_s})
            QCOMPARE(writtenAs(word, QLocale(u"en"_s)), QStringList{word});
    }

    void countriesHaveTheirNames()
    {
        const QString germany = countrySearchText(u"DE"_s);
        QVERIFY(isCountry(germany, u"germ"_s));
        QVERIFY(isCountry(germany, u"deutschland"_s));
        QVERIFY(!isCountry(germany, u"many"_s)); // or three letters of an address would be half of the world
        QVERIFY(isCountry(countrySearchText(u"US"_s), u"states"_s));
        QVERIFY(isCountry(countrySearchText(u"JP"_s), u"日本"_s));
        QVERIFY(!isCountry(countrySearchText(QString()), u"a"_s));
    }
};

QTEST_GUILESS_MAIN(tst_SearchWords)
#include "tst_searchwords.moc"
