// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/format/money.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

class tst_Money : public QObject
{
    Q_OBJECT
private slots:
    void formats_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        const auto row = [](qint64 minor, const char *currency, const char *locale, const char16_t *text,
                            const char *plain) {
            QTest::addRow("%lld %s %s", minor, currency, locale)
                << minor << QString::fromLatin1(currency) << QString::fromLatin1(locale) << QString::fromUtf16(text)
                << QString::fromLatin1(plain);
        };
        row(58800, "USD", "en_US", u"$588.00", "588.00");
        row(-58800, "USD", "en_US", u"\u2212$588.00", "-588.00");
        row(5, "USD", "en_US", u"$0.05", "0.05");
        row(-5, "USD", "en_US", u"\u2212$0.05", "-0.05");
        row(0, "EUR", "en_US", u"€0.00", "0.00");
        row(123456789, "EUR", "de_DE", u"1.234.567,89\u00a0€", "1234567.89");
        row(1234, "KWD", "en_US", u"1.234\u00a0KWD", "1.234");
        row(1234, "JPY", "en_US", u"1,234\u00a0JPY", "1234");
        row(1234, "XYZ", "en_US", u"1,234\u00a0XYZ", "1234");
        row(1234, "", "en_US", u"1,234\u00a0", "1234");
        row(51500278, "USD", "C", u"$515,002.78", "515002.78");
        row(-500, "USD", "C", u"\u2212$5.00", "-5.00");
        row(123456, "EUR", "nl_NL", u"€\u00a01.234,56", "1234.56");
        row(-123456, "EUR", "nl_NL", u"\u2212€\u00a01.234,56", "-1234.56");
        row(58800, "USD", "en_AU", u"588.00\u00a0USD", "588.00"); // "$" is theirs
        row(58800, "USD", "es_MX", u"588.00\u00a0USD", "588.00");
        row(58800, "USD", "en_GB", u"$588.00", "588.00");
        row(123456789, "INR", "en_IN", u"₹12,34,567.89", "1234567.89");
        row(std::numeric_limits<qint64>::min(), "USD", "en_US", u"\u2212$92,233,720,368,547,758.08",
            "-92233720368547758.08");
        row(std::numeric_limits<qint64>::max(), "USD", "en_US", u"$92,233,720,368,547,758.07", "92233720368547758.07");
    }
    void formats()
    {
        QFETCH(qint64, minor);
        QFETCH(QString, currency);
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QFETCH(QString, plain);
        const Money money{minor, currency};
        QCOMPARE(formatMoney(money, QLocale(locale)), text);
        QCOMPARE(plainAmount(money), plain);
    }

    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("minor"); // -1: refused
        const auto row = [](const char16_t *text, const char *currency, const char *locale, qint64 minor) {
            const QString t = QString::fromUtf16(text);
            QTest::addRow("'%s' %s %s", qPrintable(t), currency, locale)
                << t << QString::fromLatin1(currency) << QString::fromLatin1(locale) << minor;
        };
        row(u"19.99", "USD", "en_US", 1999); // int(19.99 * 100) is 1998
        row(u" 19.9 ", "USD", "en_US", 1990);
        row(u"19", "USD", "en_US", 1900);
        row(u".5", "USD", "en_US", 50);
        row(u"1,234.56", "USD", "en_US", 123456);
        row(u"1.234,56", "EUR", "de_DE", 123456);
        row(u"19,99", "EUR", "de_DE", 1999);
        row(u"12,34,567.89", "INR", "en_IN", 123456789);
        row(u"1\u202f234,5", "EUR", "fr_FR", 123450);
        row(u"1 234,5", "EUR", "fr_FR", 123450);
        row(u"1'234.5", "CHF", "de_CH", 123450);
        row(u"1'234.5", "USD", "en_US", -1);
        row(u"1234", "JPY", "en_US", 1234);
        row(u"1.234", "KWD", "en_US", 1234);
        row(u"92233720368547758.07", "USD", "en_US", std::numeric_limits<qint64>::max());
        row(u"92233720368547758.08", "USD", "en_US", -1);
        row(u"19.999", "USD", "en_US", -1);
        row(u"1.5", "JPY", "en_US", -1);
        row(u"1,23.50", "USD", "en_US", -1);
        row(u"1.99", "EUR", "de_DE", -1); // there a point groups, and 99 is no group
        row(u"", "USD", "en_US", -1);
        row(u".", "USD", "en_US", -1);
        row(u"-5", "USD", "en_US", -1);
        row(u"1e5", "USD", "en_US", -1);
        row(u"$5", "USD", "en_US", -1);
        row(u"5", "XYZ", "en_US", -1);
        row(u"٥", "USD", "ar_EG", 500);
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(QString, locale);
        QFETCH(qint64, minor);
        const auto money = parseAmount(text, currency, QLocale(locale));
        QCOMPARE(money ? money->minor : -1, minor);
    }

    void whatIsShownCanBeTypedBack()
    {
        for (const char *locale : {"en_US", "de_DE", "fr_FR", "en_IN", "ja_JP", "sv_SE", "de_CH", "ar_EG"})
            for (const char *currency : {"USD", "JPY", "KWD"})
                for (const qint64 minor : {qint64(0), qint64(1), qint64(99), qint64(100), qint64(123456789)}) {
                    const Money money{minor, QLatin1String(currency)};
                    const QString text = formatAmount(money, QLocale(QLatin1String(locale)));
                    const auto back = parseAmount(text, money.currency, QLocale(QLatin1String(locale)));
                    QVERIFY2(back == money, qPrintable(QLatin1String(locale) + u' ' + text));
                    const QString bare = amountToType(money, QLocale(QLatin1String(locale)));
                    QVERIFY2(parseAmount(bare, money.currency, QLocale(QLatin1String(locale))) == money,
                             qPrintable(QLatin1String(locale) + u' ' + bare));
                }
    }

    void sumsDontMixOrOverflow()
    {
        QCOMPARE(sum({1, u"USD"_s}, {2, u"USD"_s}), (Money{3, u"USD"_s}));
        QCOMPARE(sum({1, u"USD"_s}, {2, u"EUR"_s}), std::nullopt);
        QCOMPARE(sum({std::numeric_limits<qint64>::max(), u"USD"_s}, {1, u"USD"_s}), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(tst_Money)
#include "tst_money.moc"
