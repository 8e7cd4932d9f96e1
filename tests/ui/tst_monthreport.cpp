// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a month: what it says, and that it takes names for text.
#include "tests/support/plaintimes.h"
#include "ui/looks/metricwords.h"
#include "ui/pages/monthreport.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_MonthReport : public QObject
{
    Q_OBJECT
private slots:
    void aReportIsAPdfAndTakesNamesAsText()
    {
        MonthReport report{u"<img src=x> & %1"_s, true, {{2026, 10, 1}, {2026, 10, 31}}, {}, plainTimes(), {}};
        MetricsReport figures;
        figures.request.currency = u"<b>"_s;
        figures.request.range = report.month;
        figures.total.byOrigin[0].gross = 12345;
        NamedSlice slice;
        slice.product = 1;
        slice.name = u"<a href=\"file:///etc/passwd\">x</a>"_s;
        slice.figures.gross = 12345;
        figures.products.append(slice);
        report.currencies.append(figures);
        MetricsReport tooMuch = figures;
        tooMuch.products[0].figures.isOverflown = true;
        tooMuch.products[0].figures.gross = 77'777;
        tooMuch.products[0].isGone = true;
        tooMuch.products[0].key = u"prod_gone"_s;
        report.currencies.append(tooMuch);
        const QString html = monthReportHtml(report);
        QVERIFY(html.contains(tooMuchWords()));
        QVERIFY(!html.contains(u"777.77"_s) && !html.contains(u"77777"_s));
        QVERIFY(html.contains(u"Unknown product prod_gone"_s));
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<a "_s));
        QVERIFY(html.contains(u"&lt;img src=x&gt; &amp; %1"_s));
        QVERIFY(html.contains(metricDefinition(Metric::Mrr).toHtmlEscaped()));
        const QByteArray pdf = monthReportPdf(report);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 5000);
    }

    /// Each figure stands in the line of its name, beside that of the days before.
    void everyFigureStandsBesideItsName()
    {
        const QDateTime readAt(QDate(2026, 11, 2), QTime(9, 30), Qt::UTC);
        MonthReport report{u"Northwind"_s, false, {{2026, 10, 1}, {2026, 10, 31}}, {}, plainTimes(), readAt};
        MetricsReport figures;
        figures.request = {report.month, DayRange{{2026, 9, 1}, {2026, 9, 30}}, Interval::Month, u"USD"_s, true};
        figures.today = QDate(2026, 11, 2);
        figures.total.byOrigin[size_t(Origin::New)] = {10'000, 1000, 0, 900, 50, 7, false};
        figures.total.byOrigin[size_t(Origin::OneTime)] = {2345, 0, 345, 200, 0, 2, false};
        figures.total.failed = {3, 4200, false};
        figures.previousTotal.byOrigin[size_t(Origin::New)] = {5000, 0, 0, 500, 0, 4, false};
        figures.mrrStart = {1000, 1};
        figures.mrrEnd = {2500, 2};
        figures.customers = 11;
        figures.active = 12;
        report.currencies.append(figures);
        const auto lineOf = [](const QString &html, const QString &name) {
            return html.section(u"<td align=\"left\">"_s + name.toHtmlEscaped() + u"</td>"_s, 1, 1)
                .section(u"</tr>"_s, 0, 0)
                .replace(u"<td align=\"right\">"_s, QString())
                .split(u"</td>"_s);
        };
        const QString html = monthReportHtml(report);
        const auto check = [&](Metric metric, const QString &now, const QString &before) {
            QCOMPARE(lineOf(html, metricTitle(metric)).value(0), now);
            QCOMPARE(lineOf(html, metricTitle(metric)).value(1), before);
        };
        check(Metric::Gross, u"$123.45"_s, u"$50.00"_s);
        check(Metric::Refunds, u"$10.00"_s, u"$0.00"_s);
        check(Metric::Chargebacks, u"$3.45"_s, u"$0.00"_s);
        check(Metric::Kept, u"$110.00"_s, u"$50.00"_s);
        check(Metric::Tax, u"$11.00"_s, u"$5.00"_s);
        check(Metric::Net, u"$99.00"_s, u"$45.00"_s);
        check(Metric::Discounts, u"$0.50"_s, u"$0.00"_s);
        check(Metric::Payments, u"9"_s, u"4"_s);
        check(Metric::FailedPayments, u"$42.00"_s, u"$0.00"_s);
        QCOMPARE(lineOf(html, metricTitle(Metric::NewCustomers)).value(0), u"11"_s);
        QCOMPARE(lineOf(html, u"MRR at the end"_s).value(0), u"$25.00"_s);
        QVERIFY(!html.contains(u"no known price"_s));
        report.currencies[0].unpriced = 2;
        QVERIFY(monthReportHtml(report).contains(unpricedWords(report.currencies[0]).toHtmlEscaped()));
        QVERIFY(unpricedWords(report.currencies[0]).startsWith(u"2 "_s));
        QVERIFY(html.contains(u"As Creem had it on"_s) && html.contains(u"09:30"_s));
        QVERIFY(!html.contains(u"isn't over"_s) && !html.contains(u"test mode"_s));

        report.currencies[0].today = QDate(2026, 10, 31); // its last day has begun
        QVERIFY(monthReportHtml(report).contains(u"The month isn&#39;t over yet."_s)
                || monthReportHtml(report).contains(u"The month isn't over yet."_s));
        report.readAt = {};
        QVERIFY(monthReportHtml(report).contains(u"payments may be missing here"_s));
    }

    void everyFigureOfItIsDefined()
    {
        MonthReport report{u"Northwind"_s, false, {{2026, 10, 1}, {2026, 10, 31}}, {}, plainTimes(), {}};
        const QString html = monthReportHtml(report);
        for (const Metric metric :
             {Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept, Metric::Tax, Metric::Net,
              Metric::Discounts, Metric::Payments, Metric::FailedPayments, Metric::NewCustomers,
              Metric::ActiveSubscriptions, Metric::Mrr, Metric::NewMrr, Metric::ExpansionMrr, Metric::ContractionMrr,
              Metric::ChurnedMrr, Metric::ReactivationMrr})
            for (const QString &words : {metricTitle(metric), metricDefinition(metric), metricRules(metric)})
                QVERIFY2(html.contains(words.toHtmlEscaped()), qPrintable(words));
    }

    /// Nothing was paid, and at the end nothing recurs any more: that is what the report is about.
    void aMonthOfChurnIsReported()
    {
        MonthReport report{u"Northwind"_s, true, {{2026, 10, 1}, {2026, 10, 31}}, {}, plainTimes(), {}};
        MetricsReport figures;
        figures.request.currency = u"USD"_s;
        figures.request.range = report.month;
        report.currencies.append(figures);
        QVERIFY(!monthReportHtml(report).contains(u"<h2>USD</h2>"_s));
        report.currencies[0].mrrStart = {1000, 1};
        report.currencies[0].moved.add({0, 1, 0, Movement::Churn, 1000, 0});
        const QString html = monthReportHtml(report);
        QVERIFY(html.contains(u"<h2>USD</h2>"_s));
        QVERIFY(html.contains(signedMoney({-1000, u"USD"_s}, report.times.locale).toHtmlEscaped()));
    }
};

QTEST_MAIN(tst_MonthReport)
#include "tst_monthreport.moc"
