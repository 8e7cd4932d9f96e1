// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/rates.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Decimal decimal(const char *text) { return *Decimal::fromText(QString::fromLatin1(text), QLocale::c()); }

CurrencyTotals totals(const QString &currency, qint64 gross, qint64 mrr)
{
    CurrencyTotals made{currency, {}, {}};
    made.figures.gross = gross;
    made.mrr.mrr = mrr;
    return made;
}

} // namespace

class tst_Rates : public QObject
{
    Q_OBJECT
private slots:
    void decimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const QList<std::pair<QString, QString>> cases{
            {u"0.9231"_s, u"0.9231"_s},
            {u" 1.50 "_s, u"1.5"_s},
            {u"10"_s, u"10"_s},
            {u".5"_s, u"0.5"_s},
            {u"0"_s, {}},
            {u"0.000"_s, {}},
            {u""_s, {}},
            {u"-1"_s, {}},
            {u"1.2.3"_s, {}},
            {u"1,000.5"_s, {}},
            {u"1e5"_s, {}},
            {u"1234567890123456"_s, {}},
            {u"0.0000000000000001"_s, {}},
            {u"0.000000000000001"_s, u"0.000000000000001"_s}};
        for (const auto &[text, expected] : cases)
            QTest::newRow(qPrintable(u"'"_s + text + u"'"_s)) << text << expected;
    }
    void decimals()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto value = Decimal::fromText(text, QLocale::c());
        QCOMPARE(value.has_value(), !expected.isEmpty());
        if (value)
            QCOMPARE(value->toText(), expected);
    }

    void aCommaWhereThatIsTheSign()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(Decimal::fromText(u"0,9231"_s, german), decimal("0.9231"));
        QVERIFY(!Decimal::fromText(u"1.000,5"_s, german));
        // A German reads these as 1234 and as 1500: nothing is guessed.
        QVERIFY(!Decimal::fromText(u"1.234"_s, german));
        QVERIFY(!Decimal::fromText(u"1.500"_s, german));
        QVERIFY(!Decimal::fromText(u"1,000"_s, QLocale(QLocale::English, QLocale::UnitedStates)));
        QCOMPARE(Decimal::fromText(u"1.5"_s, QLocale(QLocale::French, QLocale::France)), decimal("1.5"));
    }

    /// Worked by hand, with the digits of each currency.
    void conversions()
    {
        QCOMPARE(converted({10'000, u"USD"_s}, decimal("0.9231"), u"EUR"_s), 9231); // 100.00 → 92.31
        QCOMPARE(converted({15'000, u"JPY"_s}, decimal("0.0061"), u"EUR"_s), 9150); // ¥15,000 → 91.50
        QCOMPARE(converted({1'234, u"KWD"_s}, decimal("3"), u"EUR"_s), 370);        // 1.234 → 3.702
        QCOMPARE(converted({9'150, u"EUR"_s}, decimal("164"), u"JPY"_s), 15'006);   // 91.50 → ¥15,006
        QCOMPARE(converted({1, u"USD"_s}, decimal("0.5"), u"EUR"_s), 1);            // half a cent: away from zero
        QCOMPARE(converted({-1, u"USD"_s}, decimal("0.5"), u"EUR"_s), -1);
        QCOMPARE(converted({1, u"USD"_s}, decimal("0.49"), u"EUR"_s), 0);
        QCOMPARE(converted({3, u"USD"_s}, decimal("0.5"), u"EUR"_s), 2); // 1.5
        // 0.1 + 0.2 in floating point is not 0.3; these are exact to the last digit.
        QCOMPARE(converted({9'007'199'254'740'993, u"USD"_s}, decimal("1"), u"EUR"_s), 9'007'199'254'740'993);
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(converted({most, u"USD"_s}, decimal("1"), u"EUR"_s), most);
        QVERIFY(!converted({most, u"USD"_s}, decimal("1.1"), u"EUR"_s));
        QVERIFY(!converted({100, u"XQX"_s}, decimal("1"), u"EUR"_s)); // nobody knows its digits
        QVERIFY(!converted({100, u"USD"_s}, decimal("1"), u"XQX"_s));
    }

    void combined()
    {
        const QList<CurrencyTotals> all{
            totals(u"EUR"_s, 5'000, 100), totals(u"USD"_s, 10'000, 200), totals(u"JPY"_s, 15'000, 0)};
        RateBook book{u"EUR"_s, {{u"USD"_s, decimal("0.9231"), {2026, 11, 1}, u"ECB"_s}}};
        const Combined partly = combine(all, Metric::Gross, book);
        QVERIFY(!partly.total); // no sum that leaves something out
        QCOMPARE(partly.missing, QStringList{u"JPY"_s});
        QCOMPARE(combine(all, Metric::Mrr, book).total, 100 + 185); // 1.8462; of the yen there is nothing
        book.rates.append({u"JPY"_s, decimal("0.0061"), {}, {}});
        const Combined whole = combine(all, Metric::Gross, book);
        QCOMPARE(whole.total, 5'000 + 9'231 + 9'150);
        QCOMPARE(whole.parts.size(), 3);
        for (const CombinedPart &part : whole.parts)
            QCOMPARE(part.rate.has_value(), part.own.currency != u"EUR"_s);
        QVERIFY(!combine(all, Metric::Gross, {}).total);

        QList<CurrencyTotals> tooMuch = all;
        tooMuch[0].figures.isOverflown = true;
        QVERIFY(!combine(tooMuch, Metric::Gross, book).total);
        tooMuch = all;
        tooMuch[0].figures.gross = std::numeric_limits<qint64>::max();
        QVERIFY(!combine(tooMuch, Metric::Gross, book).total);
    }

    /// It isn't too much: nobody knows what its smallest unit is.
    void digitsThatNobodyKnows()
    {
        const QList<CurrencyTotals> all{totals(u"EUR"_s, 5'000, 0), totals(u"XQX"_s, 10'000, 0)};
        const Combined into = combine(all, Metric::Gross, {u"XQX"_s, {{u"EUR"_s, decimal("2"), {}, {}}}});
        QVERIFY(!into.total);
        QCOMPARE(into.unknown, QStringList{u"XQX"_s});
        const Combined from = combine(all, Metric::Gross, {u"EUR"_s, {{u"XQX"_s, decimal("2"), {}, {}}}});
        QVERIFY(!from.total);
        QCOMPARE(from.unknown, QStringList{u"XQX"_s});
        QVERIFY(combine(all.first(1), Metric::Gross, {u"EUR"_s, {}}).unknown.isEmpty());
    }

    void theBookIsKept()
    {
        const RateBook book{
            u"EUR"_s,
            {{u"USD"_s, decimal("0.9231"), {2026, 11, 1}, u"ECB, <b>"_s}, {u"JPY"_s, decimal("0.0061"), {}, {}}}};
        QCOMPARE(RateBook::fromJson(book.toJson()), book);
        QCOMPARE(RateBook::fromJson("not json"), RateBook());
        const RateBook damaged = RateBook::fromJson(
            R"({"reporting":"EUR","rates":[{"currency":"USD","worth":"x"},{"currency":"GBP","worth":"1.2"}]})");
        QCOMPARE(damaged.rates.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Rates)
#include "tst_rates.moc"
