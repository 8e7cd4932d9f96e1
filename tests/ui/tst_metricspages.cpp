// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures over the demo store: what stands there, that it opens rows that sum to it, and by keyboard.
#include "app/demo/demoserver.h"
#include "core/profiles/session.h"
#include "tests/support/widgets.h"
#include "ui/charts/chartcard.h"
#include "ui/dialogs/definitionsdialog.h"
#include "ui/dialogs/rowsdialog.h"
#include "ui/pages/listpage.h"
#include "ui/pages/metricspage.h"
#include "ui/pages/monthreport.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/plainlabel.h"

#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = 60'000; // ms, for what usually takes a moment
}

class tst_MetricsPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_metricspages"_s);
    }
    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"metrics/range"_s, u"last-12-months"_s);
        QSettings().setValue(u"metrics/zone"_s, QByteArray("UTC"));
        demo::ServerOptions options;
        options.customers = 80;
        options.transactions = 600;
        m_server = std::make_unique<demo::DemoServerThread>(options);
        QSignalSpy ready(m_server.get(), &demo::DemoServerThread::ready);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        const auto endpoints = ready.first().first().value<demo::Endpoints>();
        Profile profile;
        profile.id = u"test"_s;
        profile.name = u"Northwind"_s;
        m_session = std::make_unique<Session>(
            profile, *ApiKey::parse(endpoints.test.key), Endpoint{endpoints.test.url, {}});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->showStore(profile.name, Mode::Test, pagesOf(*m_session));
        m_window->show();
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->sync().lastOutcome() && !m_session->sync().isRunning(), patience);
        QVERIFY(m_session->sync().lastOutcome()->isComplete);
        QSignalSpy changed(&m_session->metrics(), &Metrics::changed);
        while (changed.wait(1000)) { } // until nothing changes any more
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_server.reset();
    }

    void theOverviewOpensFirst()
    {
        QCOMPARE(m_window->pageKeys().first(), u"overview"_s);
        QVERIFY(qobject_cast<MetricsPage *>(m_window->currentPage()));
    }

    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"overview", "revenue", "recurring"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyControlHasAName()
    {
        QFETCH(QString, page);
        QCOMPARE(widgets::faultOf(open(page)), QString());
    }

    /// A click on a figure opens rows whose sum is the figure, in the same words.
    void figuresOpenTheirRows()
    {
        StorePage *page = open(u"overview"_s);
        int compared = 0;
        for (FigureCard *card : page->findChildren<FigureCard *>()) {
            if (card->value().contains(u'%'))
                continue; // a rate, which nothing sums to
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Return);
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            QVERIFY2(sumOf(dialog).endsWith(u' ' + card->value()),
                     qPrintable(sumOf(dialog) + u" is not "_s + card->value()));
            delete dialog;
            ++compared;
        }
        QCOMPARE(compared, 7);
    }

    void aStatementOpensItsRows()
    {
        StorePage *page = open(u"revenue"_s);
        auto *statement = widgets::named<FigureTable>(page, u"Statement"_s);
        QVERIFY(statement);
        QCOMPARE(statement->rowCount(), 9);
        for (int line = 0; line < statement->rowCount(); ++line) {
            emit statement->opened(line);
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            const QString figure = statement->item(line, 1)->text().remove(u'−');
            QVERIFY2(sumOf(dialog).endsWith(u' ' + figure), qPrintable(sumOf(dialog) + u" is not "_s + figure));
            delete dialog;
        }
    }

    void rowsLeadToTheirList()
    {
        StorePage *page = open(u"overview"_s);
        auto *card = page->findChildren<FigureCard *>().first();
        QTest::mouseClick(card, Qt::LeftButton);
        RowsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
        const int rows = dialog->findChild<QTableView *>()->model()->rowCount();
        QVERIFY(rows > 0);
        QAbstractButton *list = widgets::button(dialog, u"Show in the list"_s);
        QVERIFY(list);
        QTest::mouseClick(list, Qt::LeftButton);
        auto *transactions = qobject_cast<ListPage *>(m_window->currentPage());
        QVERIFY(transactions);
        QTRY_VERIFY(transactions->list().isComplete());
        QTRY_COMPARE(transactions->list().rowCount(), rows);
        m_window->goBack();
        QCOMPARE(m_window->currentPage(), page);
    }

    void chartsSayTheirValuesByKeyboard()
    {
        StorePage *page = open(u"revenue"_s);
        auto *card = page->findChildren<ChartCard *>().first();
        PeriodChart &chart = card->chart();
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_End);
        const int last = int(chart.chartData().categories.size()) - 1;
        QCOMPARE(chart.current(), last);
        const QString words = chart.accessibleDescription();
        QVERIFY(words.contains(chart.chartData().periods.last()));
        QVERIFY(words.contains(chart.chartData().exact(chart.chartData().total(last))));
        QTest::keyClick(&chart, Qt::Key_Left);
        QCOMPARE(chart.current(), last - 1);
        QTest::keyClick(&chart, Qt::Key_Return);
        RowsDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
        QVERIFY(sumOf(dialog).endsWith(u' ' + chart.chartData().exact(chart.chartData().total(last - 1))));
        delete dialog;
    }

    void chartsAreTablesAndFilesToo()
    {
        StorePage *page = open(u"revenue"_s);
        auto *card = page->findChildren<ChartCard *>().first();
        QVERIFY(card->chart().toPng().startsWith("\x89PNG"));
        QVERIFY(card->chart().toSvg().contains("<svg"));
        const QByteArray csv = card->toCsv();
        QCOMPARE(csv.count("\r\n"), card->chart().chartData().periods.size() + 1);
        auto *button = widgets::named<QPushButton>(page, card->chart().accessibleName() + u" as a table"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *table = card->findChild<QTableWidget *>();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), card->chart().chartData().periods.size());
    }

    void whatCountsIsAtHand()
    {
        StorePage *page = open(u"overview"_s);
        QTest::mouseClick(widgets::named<QAbstractButton>(page, u"What counts: MRR"_s), Qt::LeftButton);
        auto *dialog = page->findChild<DefinitionsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(widgets::faultOf(dialog), QString());
        delete dialog;
    }

    void oursBesideCreems()
    {
        StorePage *page = open(u"revenue"_s);
        QAbstractButton *compare = widgets::button(page, u"Compare with Creem"_s);
        QVERIFY(compare);
        QTest::mouseClick(compare, Qt::LeftButton);
        auto *table = widgets::named<FigureTable>(page, u"Ours beside Creem's"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), patience);
        QCOMPARE(table->item(0, 1)->text(), table->item(0, 2)->text()); // revenue, to the cent
        QCOMPARE(table->item(0, 3)->text(), u"none"_s);
    }

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
        const QString html = monthReportHtml(report);
        QVERIFY(!html.contains(u"<img"_s));
        QVERIFY(!html.contains(u"<a "_s));
        QVERIFY(html.contains(u"&lt;img src=x&gt; &amp; %1"_s));
        QVERIFY(html.contains(metricDefinition(Metric::Mrr).toHtmlEscaped()));
        const QByteArray pdf = monthReportPdf(report);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(pdf.size() > 5000);
    }

    void whatIsChosenIsRemembered()
    {
        open(u"overview"_s);
        auto *chip = m_window->currentPage()->findChild<RangeChip *>();
        QCOMPARE(chip->choice().preset, std::optional(Preset::Last12Months));
        for (QAction *action : chip->menu()->actions())
            if (action->text() == presetWords(Preset::LastMonth))
                action->trigger();
        QCOMPARE(QSettings().value(u"metrics/range"_s).toString(), u"last-month"_s);
        StorePage *revenue = open(u"revenue"_s);
        QTRY_COMPARE(revenue->findChild<RangeChip *>()->choice().preset, std::optional(Preset::LastMonth));
    }

private:
    StorePage *open(const QString &key)
    {
        m_window->showPage(key);
        StorePage *page = m_window->currentPage();
        // What the sync changed last may still be on its way.
        const bool isThere = QTest::qWaitFor(
            [page] {
                const auto cards = page->findChildren<FigureCard *>();
                const auto tables = page->findChildren<FigureTable *>();
                return !page->isLoading() && (cards.isEmpty() || !cards.first()->value().isEmpty())
                    && (tables.isEmpty() || tables.first()->rowCount() > 0);
            },
            patience);
        if (!isThere)
            qFatal("the page does not come");
        // Jobs are done one after the other: when this one is, what the page asked before is there too.
        bool isAnswered = false;
        m_session->metrics().ask(
            page, [](MirrorReader &, Accounts &) { return MirrorResult<int>(0); },
            [&](const MirrorResult<int> &) { isAnswered = true; });
        if (!QTest::qWaitFor([&] { return isAnswered; }, patience))
            qFatal("the mirror does not answer");
        return page;
    }
    static QString sumOf(const RowsDialog *dialog) { return dialog->findChild<PlainLabel *>(u"sum"_s)->text(); }

    std::unique_ptr<demo::DemoServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_MetricsPages)
#include "tst_metricspages.moc"
