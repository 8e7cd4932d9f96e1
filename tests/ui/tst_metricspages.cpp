// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures over the demo store: what stands there, that it opens rows that sum to it, and by keyboard.
#include "tests/support/metricsrig.h"
#include "ui/charts/chartcard.h"
#include "ui/dialogs/definitionsdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/attentionactions.h"
#include "ui/pages/listpage.h"
#include "ui/pages/metricspage.h"
#include "ui/pages/monthreport.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/noticebox.h"

#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = MetricsRig::patience;
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
    void init() { m_rig.start(); }
    void cleanup() { m_rig.stop(); }

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
        const QHash<QString, QString> actions{
            {u"past due"_s, u"Portal link…"_s},
            {u"unpaid"_s, u"Portal link…"_s},
            {u"ends at period end"_s, u"Undo the cancellation…"_s},
            {u"trials ending"_s, u"Write an e-mail"_s},
            {u"charged back"_s, u"Open"_s},
            {u"discounts running out"_s, u"Duplicate…"_s}};
        int done = 0;
        for (auto *line : page->findChildren<LineButton *>()) {
            const QString name = line->accessibleName();
            if (!name.startsWith(u"Needs attention: "_s))
                continue;
            const QString action = actions.value(name.section(u": "_s, 1).section(u',', 0, 0));
            QVERIFY2(!action.isEmpty(), qPrintable(name));
            line->click();
            QPointer<RowsDialog> dialog; // an action closes it
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            QCOMPARE(widgets::faultOf(dialog), QString());
            QAbstractButton *open = nullptr;
            QTRY_VERIFY((open = widgets::button(dialog, u"Open"_s)));
            QTRY_VERIFY(open->isEnabled());
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

    /// Each kind, whichever of them the demo store has today.
    void everyConcernHasItsActions()
    {
        const QString mail = u"Write an e-mail"_s;
        const QMap<Concern, QStringList> expected{
            {Concern::PastDue, {u"Portal link…"_s, mail, u"Open"_s}},
            {Concern::Unpaid, {u"Portal link…"_s, mail, u"Open"_s}},
            {Concern::Ending, {u"Undo the cancellation…"_s, mail, u"Open"_s}},
            {Concern::TrialEnding, {mail, u"Open"_s}},
            {Concern::ChargedBack, {u"Open"_s}},
            {Concern::DiscountEnding, {u"Duplicate…"_s, u"Open"_s}}};
        NoticeBox notice;
        const TimeStyle times;
        AttentionActions actions(*m_session, times, notice, *open(u"overview"_s));
        for (const Concern concern : allConcerns) {
            RowsDialog dialog(m_session->mirror(), {u"Needs attention"_s, {}}, times);
            dialog.show();
            actions.offer(dialog, concern);
            QStringList offered;
            for (auto *button : dialog.findChildren<QPushButton *>())
                if (!qobject_cast<QDialogButtonBox *>(button->parentWidget()))
                    offered.append(widgets::plain(button->text()));
            QCOMPARE(offered, expected.value(concern));
        }
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
    StorePage *open(const QString &key) { return m_rig.open(key); }
    QString opened(StorePage *page, QTableWidget *table, int row, int column)
    {
        return m_rig.opened(page, table, row, column);
    }
    static QString sumOf(const RowsDialog *dialog) { return MetricsRig::sumOf(dialog); }

    MetricsRig m_rig;
    const std::unique_ptr<Session> &m_session = m_rig.session;
    const std::unique_ptr<MainWindow> &m_window = m_rig.window;
};

QTEST_MAIN(tst_MetricsPages)
#include "tst_metricspages.moc"
