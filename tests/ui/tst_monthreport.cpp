// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a month: what it says, and that it takes names for text.
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
        MonthReport report{u"<img src=x> & %1"_s, true, {{2026, 10, 1}, {2026, 10, 31}}, {}, QLocale::c()};
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

    /// Nothing was paid, and at the end nothing recurs any more: that is what the report is about.
    void aMonthOfChurnIsReported()
    {
        MonthReport report{u"Northwind"_s, true, {{2026, 10, 1}, {2026, 10, 31}}, {}, QLocale::c()};
        MetricsReport figures;
        figures.request.currency = u"USD"_s;
        figures.request.range = report.month;
        report.currencies.append(figures);
        QVERIFY(!monthReportHtml(report).contains(u"<h2>USD</h2>"_s));
        report.currencies[0].mrrStart = {1000, 1};
        report.currencies[0].moved.add({0, 1, 0, Movement::Churn, 1000, 0});
        const QString html = monthReportHtml(report);
        QVERIFY(html.contains(u"<h2>USD</h2>"_s));
        QVERIFY(html.contains(signedMoney({-1000, u"USD"_s}, report.locale).toHtmlEscaped()));
    }
};

QTEST_MAIN(tst_MonthReport)
#include "tst_monthreport.moc"
