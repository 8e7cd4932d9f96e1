// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures over the demo store: what stands there, that it opens rows that sum to it, and by keyboard.
#include "app/demo/demoserver.h"
#include "core/profiles/session.h"
#include "tests/support/widgets.h"
#include "ui/charts/chartcard.h"
#include "ui/dialogs/definitionsdialog.h"
#include "ui/dialogs/ratesdialog.h"
#include "ui/dialogs/rowsdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/listpage.h"
#include "ui/pages/metricspage.h"
#include "ui/pages/monthreport.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/figurecard.h"
#include "ui/widgets/figuretable.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

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
            for (const int column : {1, 2}) // these days, and those before
                QCOMPARE(opened(page, statement, line, column), statement->item(line, column)->text().remove(u'−'));
        }
    }

    /// Each number of a breakdown, also of a product that is gone and of all others.
    void aBreakdownOpensItsRows()
    {
        StorePage *page = open(u"revenue"_s);
        QAbstractButton *chip = widgets::named<QToolButton>(page, u"Split by: New, recurring, one-time"_s);
        QVERIFY(chip);
        auto *breakdown = widgets::named<FigureTable>(page, u"Breakdown"_s);
        const auto check = [&] {
            for (int line = 0; line < std::min(8, breakdown->rowCount()); ++line)
                for (int column = 1; column <= 6; ++column)
                    QCOMPARE(opened(page, breakdown, line, column), breakdown->item(line, column)->text());
        };
        check();
        for (QAction *action : qobject_cast<QToolButton *>(chip)->menu()->actions())
            if (action->text() == u"By product"_s) {
                action->trigger();
                break;
            }
        QTRY_VERIFY(breakdown->rowCount() > 3);
        check();
        auto *card = page->findChildren<ChartCard *>().first();
        auto *table = card->findChild<QTableWidget *>();
        const int row = table->rowCount() - 2;
        for (int column = 1; column < table->columnCount(); ++column)
            QCOMPARE(opened(page, table, row, column), table->item(row, column)->text());
    }

    void comparisonsOpenTheirRows()
    {
        StorePage *page = open(u"revenue"_s);
        const auto cards = page->findChildren<ChartCard *>();
        for (const int place : {1, 2}) { // against the days before, and the running total
            auto *table = cards.at(place)->findChild<QTableWidget *>();
            for (const int column : {1, 2})
                QCOMPARE(opened(page, table, 1, column), table->item(1, column)->text());
        }
    }

    /// Rates open their numerator and their denominator.
    void ratesOpenBothOfTheirNumbers()
    {
        StorePage *page = open(u"recurring"_s);
        int rates = 0;
        for (FigureCard *card : page->findChildren<FigureCard *>()) {
            const QString words = card->accessibleName();
            if (!words.contains(u" of "_s))
                continue;
            QTest::mouseClick(card, Qt::LeftButton);
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            auto *tabs = dialog->findChild<QTabBar *>();
            QCOMPARE(tabs->count(), 2);
            QCOMPARE(widgets::faultOf(dialog), QString());
            const QString part = sumOf(dialog).section(u' ', -1);
            tabs->setCurrentIndex(1);
            const QString whole = sumOf(dialog).section(u' ', -1);
            QVERIFY2(words.contains(u"%1 of %2"_s.arg(part, whole)), qPrintable(words + part + whole));
            delete dialog;
            ++rates;
        }
        QCOMPARE(rates, 2); // subscriber and revenue churn
    }

    void tablesOfSubscriptionsOpenTheirRows()
    {
        StorePage *page = open(u"recurring"_s);
        auto *table = widgets::named<FigureTable>(page, u"Movements by period"_s);
        QVERIFY(table && table->rowCount() > 2);
        for (int column = 1; column <= 8; ++column) {
            const QString shown = table->item(1, column)->text().remove(u'+').replace(u'−', u'-');
            QCOMPARE(opened(page, table, 1, column).replace(u'−', u'-'), shown);
        }
        auto *forecast = widgets::named<FigureTable>(page, u"Forecast"_s);
        for (int line = 0; line < 3; ++line)
            for (int column = 1; column <= 4; ++column)
                QCOMPARE(opened(page, forecast, line, column), forecast->item(line, column)->text());
        auto *cohorts = widgets::named<QTableWidget>(page, u"Retention by month"_s);
        QCOMPARE(opened(page, cohorts, 0, 1), cohorts->item(0, 1)->text());
        const auto cards = page->findChildren<ChartCard *>();
        auto *moved = cards.at(1)->findChild<QTableWidget *>();
        for (int column = 1; column < moved->columnCount(); ++column)
            QCOMPARE(opened(page, moved, 1, column), moved->item(1, column)->text());
        auto *renewals = cards.at(2)->findChild<QTableWidget *>();
        for (int row = 0; row < std::min(20, renewals->rowCount()); row += 3)
            QCOMPARE(opened(page, renewals, row, 1), renewals->item(row, 1)->text());
    }

    void whatIsToComeOpensItsRows()
    {
        StorePage *page = open(u"overview"_s);
        int lines = 0;
        for (auto *line : page->findChildren<LineButton *>()) {
            if (!line->accessibleName().startsWith(u"Expected: "_s))
                continue;
            line->click();
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            QVERIFY(line->accessibleName().endsWith(u' ' + sumOf(dialog).section(u' ', -1)));
            delete dialog;
            ++lines;
        }
        QCOMPARE(lines, 4);
    }

    /// What needs attention has its action where its records are.
    void whatNeedsAttentionCanBeDone()
    {
        StorePage *page = open(u"overview"_s);
        const QHash<QString, QString> actions{{u"past due"_s, u"Portal link…"_s},
                                              {u"unpaid"_s, u"Portal link…"_s},
                                              {u"ends at period end"_s, u"Undo the cancellation…"_s},
                                              {u"trials ending"_s, u"Write an e-mail"_s},
                                              {u"discounts running out"_s, u"Duplicate…"_s}};
        int done = 0;
        for (auto *line : page->findChildren<LineButton *>()) {
            const QString name = line->accessibleName();
            if (!name.startsWith(u"Needs attention: "_s))
                continue;
            const QString action = actions.value(name.section(u": "_s, 1).section(u',', 0, 0));
            line->click();
            QPointer<RowsDialog> dialog; // an action closes it
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            QCOMPARE(widgets::faultOf(dialog), QString());
            QAbstractButton *open = nullptr;
            QTRY_VERIFY((open = widgets::button(dialog, u"Open"_s)));
            QTRY_VERIFY(open->isEnabled());
            if (!action.isEmpty())
                QVERIFY2(widgets::button(dialog, action), qPrintable(name));
            if (action == u"Portal link…"_s || action == u"Undo the cancellation…"_s || action == u"Duplicate…"_s) {
                QTest::mouseClick(widgets::button(dialog, action), Qt::LeftButton);
                SubmitDialog *asked = nullptr;
                QTRY_VERIFY((asked = page->findChild<SubmitDialog *>()));
                delete asked;
                ++done;
            }
            delete dialog.data();
        }
        QVERIFY(done >= 2);
    }

    /// The merchant's rates, all currencies as one, and back to each currency's rows.
    void currenciesAreCombinedByTheMerchantsRates()
    {
        StorePage *page = open(u"revenue"_s);
        auto *table = widgets::named<FigureTable>(page, u"All currencies"_s);
        QVERIFY(table->isVisibleTo(page));
        QCOMPARE(table->columnCount(), 2);
        const int currencies = table->rowCount();
        QVERIFY(currencies > 1);
        for (int line = 0; line < currencies; ++line)
            QCOMPARE(opened(page, table, line, 1), table->item(line, 1)->text());
        QTest::mouseClick(widgets::button(page, u"Give rates…"_s), Qt::LeftButton);
        auto *dialog = page->findChild<RatesDialog *>();
        QVERIFY(dialog);
        QCOMPARE(widgets::faultOf(dialog), QString());
        dialog->findChild<QComboBox *>()->setCurrentText(u"EUR"_s);
        const auto worths = [dialog] {
            QList<QLineEdit *> edits;
            for (auto *edit : dialog->findChildren<QLineEdit *>())
                if (edit->isVisible() && edit->accessibleName().startsWith(u"What 1 "_s))
                    edits.append(edit);
            return edits;
        }();
        QVERIFY(!worths.isEmpty());
        worths.first()->setText(u"two"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible()); // it says what is wrong
        for (QLineEdit *edit : worths)
            edit->setText(u"0.5"_s);
        dialog->accept();
        QTRY_COMPARE(table->columnCount(), 4);
        QCOMPARE(table->rowCount(), currencies + 1);
        const QString together = table->item(currencies, 3)->text();
        QVERIFY2(together.contains(u'€'), qPrintable(together));
        QTRY_VERIFY(!page->findChild<RatesDialog *>());
        emit table->cellActivated(currencies, 3);
        RowsDialog *rows = nullptr;
        QTRY_VERIFY((rows = page->findChild<RowsDialog *>()));
        auto *tabs = rows->findChild<QTabBar *>();
        QCOMPARE(tabs->count(), currencies);
        for (int i = 0; i < currencies; ++i) {
            tabs->setCurrentIndex(i);
            QVERIFY(sumOf(rows).contains(table->item(i, 1)->text()));
        }
        delete rows;
        StorePage *overview = open(u"overview"_s);
        LineButton *line = nullptr;
        for (auto *button : overview->findChildren<LineButton *>())
            if (button->accessibleName().startsWith(u"Net revenue, all currencies in EUR"_s))
                line = button;
        QVERIFY(line);
        QTRY_VERIFY(line->isVisibleTo(overview));
        QVERIFY(line->accessibleName().contains(u"combined by your rates"_s));
        QVERIFY(line->accessibleName().endsWith(together));
    }

    void creemsOwnFigureStandsBelow()
    {
        StorePage *page = open(u"overview"_s);
        const auto said = [page] {
            for (auto *label : page->findChildren<PlainLabel *>())
                if (label->isVisibleTo(page) && label->text().startsWith(u"Creem's own summary says the same"_s))
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(said(), patience);
    }

    /// Pages that nobody sees compute nothing, and show what was chosen elsewhere when they are shown.
    void hiddenPagesWait()
    {
        StorePage *revenue = open(u"revenue"_s);
        auto *table = widgets::named<FigureTable>(revenue, u"Statement"_s);
        const QString before = table->item(0, 1)->text();
        StorePage *overview = open(u"overview"_s);
        for (QAction *action : overview->findChild<RangeChip *>()->menu()->actions())
            if (action->text() == presetWords(Preset::LastMonth))
                action->trigger();
        emit m_session->metrics().changed();
        open(u"overview"_s);
        QCOMPARE(table->item(0, 1)->text(), before);
        m_window->showPage(u"revenue"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->item(0, 1)->text() != before, patience);
        QCOMPARE(revenue->findChild<RangeChip *>()->choice().preset, std::optional(Preset::LastMonth));
    }

    void tooMuchToAddUpIsNoChart()
    {
        ChartCard card(u"Revenue"_s, u"revenue"_s, PeriodChart::Shape::StackedBars);
        card.show();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        ChartData data;
        data.categories = data.periods = {u"Jan"_s, u"Feb"_s};
        data.exact = data.plain = [](qint64 value) { return QString::number(value); };
        data.series = {{u"a"_s, {1, most}}, {u"b"_s, {1, 1}}};
        card.setData(data, u"nothing"_s);
        QVERIFY(card.chart().chartData().series.isEmpty());
        QVERIFY(!card.toCsv().contains("-"));
        bool isSaid = false;
        for (auto *label : card.findChildren<PlainLabel *>())
            isSaid = isSaid || (label->isVisible() && label->text().contains(u"too large"_s));
        QVERIFY(isSaid);
        data.series = {{u"a"_s, {1, 2}}};
        card.setData(data, u"nothing"_s);
        QCOMPARE(card.chart().chartData().series.size(), 1);
        data.isOverflown = true;
        card.setData(data, u"nothing"_s);
        QVERIFY(card.chart().chartData().series.isEmpty());
    }

    /// That there is nothing is not said while it is being looked up again.
    void nothingIsSaidOnlyWhenItIsKnown()
    {
        Session empty(m_session->profile(), *ApiKey::parse(u"creem_test_0123456789abcdef"_s),
                      Endpoint{QUrl(u"http://127.0.0.1:9"_s), {}});
        std::unique_ptr<StorePage> page(pagesOf(empty).first().make());
        page->show();
        const auto isSaid = [&page] {
            for (auto *label : page->findChildren<PlainLabel *>())
                if (label->isVisible() && label->text() == u"Nothing to add up yet"_s)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(), patience);
        emit empty.metrics().changed();
        QVERIFY(page->isLoading());
        QVERIFY(!isSaid());
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(), patience);
    }

    /// A narrow window scrolls down, not sideways.
    void narrowWindows_data() { everyControlHasAName_data(); }
    void narrowWindows()
    {
        QFETCH(QString, page);
        m_window->resize(900, 700);
        auto *scroll = open(page)->findChild<QScrollArea *>();
        QTRY_COMPARE(m_window->width(), 900);
        QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
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
    /// What the rows of a table's cell sum to.
    QString opened(StorePage *page, QTableWidget *table, int row, int column)
    {
        emit table->cellActivated(row, column);
        RowsDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&] { return (dialog = page->findChild<RowsDialog *>()) != nullptr; }, patience))
            qFatal("no rows");
        const QString sum = sumOf(dialog).section(u"together "_s, 1);
        delete dialog;
        return sum;
    }
    static QString sumOf(const RowsDialog *dialog) { return dialog->findChild<PlainLabel *>(u"sum"_s)->text(); }

    std::unique_ptr<demo::DemoServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_MetricsPages)
#include "tst_metricspages.moc"
