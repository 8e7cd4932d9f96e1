// SPDX-License-Identifier: GPL-3.0-or-later
// Every number on the pages of figures opens rows that sum to it.
#include "core/format/money.h"
#include "tests/support/metricsrig.h"
#include "ui/charts/chartcard.h"
#include "ui/charts/heattable.h"
#include "ui/charts/renewalcalendar.h"
#include "ui/charts/retentioncard.h"
#include "ui/looks/metricwords.h"
#include "ui/pages/listpage.h"

#include <QMenu>
#include <QScrollArea>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {
constexpr int patience = MetricsRig::patience;
}

class tst_MetricsRows : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_metricsrows"_s);
    }
    void init() { m_rig.start(); }
    void cleanup() { m_rig.stop(); }

    /// A click on a figure opens rows whose sum is the figure, in the same words; beside them, those of each number
    /// that the card says with it.
    void figuresOpenTheirRows()
    {
        StorePage *page = open(u"overview"_s);
        int compared = 0;
        for (FigureCard *card : page->findChildren<FigureCard *>()) {
            card->setFocus();
            QTest::keyClick(card, Qt::Key_Return);
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            const auto tabs = MetricsRig::tabsOf(dialog);
            delete dialog;
            const QString value = card->value();
            const QString change = card->change().section(u'\n', 0, 0);
            const QString before = card->change().section(u"before: "_s, 1);
            const QString said = card->accessibleName();
            if (value.contains(u'%')) { // a rate: of both of its numbers, now and before
                QCOMPARE(tabs.size(), 4);
                const auto rate = [&](qsizetype first) {
                    return ratioPercent({numberOf(tabs.at(first).sum), numberOf(tabs.at(first + 1).sum)}, QLocale());
                };
                QCOMPARE(change, tabs.at(0).sum + u" of "_s + tabs.at(1).sum);
                QCOMPARE(value, rate(0));
                QCOMPARE(before, rate(2));
                ++compared;
                continue;
            }
            QCOMPARE(tabs.first().name, u"This period"_s);
            QCOMPARE(tabs.first().sum, value);
            QCOMPARE(tabs.last().name, u"Before"_s);
            QCOMPARE(tabs.last().sum, before);
            if (said.startsWith(metricTitle(Metric::Mrr) + u": "_s)) {
                QCOMPARE(tabs.size(), 3);
                QCOMPARE(tabs.at(1).name, partTitle(Part::NetMovements));
                QCOMPARE(unsignedWords(tabs.at(1).sum), unsignedWords(change.section(u" in this period"_s, 0, 0)));
            } else if (said.startsWith(metricTitle(Metric::ActiveSubscriptions) + u": "_s)) {
                QCOMPARE(tabs.size(), 3);
                QCOMPARE(tabs.at(1).name, u"When the days began"_s);
                const qint64 came = numberOf(value) - numberOf(tabs.at(1).sum);
                QCOMPARE(
                    change,
                    came == 0
                        ? u"unchanged"_s
                        : u"%1%2 in this period"_s.arg(came > 0 ? u"+"_s : u"−"_s, QLocale().toString(std::abs(came))));
            } else {
                QCOMPARE(tabs.size(), 2);
                if (said.startsWith(metricTitle(Metric::FailedPayments) + u": "_s))
                    QCOMPARE(numberOf(change.section(u' ', 0, 0)), tabs.first().records);
            }
            ++compared;
        }
        QCOMPARE(compared, 8);
    }

    /// Also of what a rate is made of, and of the days before.
    void figuresOfWhatRecursOpenTheirRows()
    {
        StorePage *page = open(u"recurring"_s);
        int compared = 0;
        for (FigureCard *card : page->findChildren<FigureCard *>()) {
            QTest::keyClick(card, Qt::Key_Return);
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            auto *tabs = dialog->findChild<QTabBar *>();
            QStringList sums;
            for (int i = 0; i < tabs->count(); ++i) {
                tabs->setCurrentIndex(i);
                sums.append(sumOf(dialog).section(u"together "_s, 1));
            }
            const QString words = card->value() + u'\n' + card->change();
            const auto at = [&](const QString &name) {
                for (int i = 0; i < tabs->count(); ++i)
                    if (widgets::plain(tabs->tabText(i)) == name)
                        return sums.value(i);
                return u"no tab "_s + name;
            };
            if (tabs->tabText(0) == u"This period"_s) { // a sum: before it stands what it was
                QCOMPARE(at(u"This period"_s), card->value());
                QCOMPARE(at(u"Before"_s), words.section(u"before: "_s, 1));
                ++compared;
            } else {
                QVERIFY(tabs->count() % 2 == 0); // each of its numbers, and each of them before
                for (int i = 0; i < tabs->count() / 2; ++i)
                    QCOMPARE(tabs->tabText(i + tabs->count() / 2), tabs->tabText(i) + u", before"_s);
            }
            delete dialog;
        }
        QCOMPARE(compared, 2); // MRR and who pays
    }

    void aStatementOpensItsRows()
    {
        StorePage *page = open(u"revenue"_s);
        auto *statement = widgets::named<FigureTable>(page, u"Statement"_s);
        QVERIFY(statement);
        QCOMPARE(statement->rowCount(), 9);
        for (int line = 0; line < statement->rowCount(); ++line) {
            for (const int column : {1, 2}) // these days, and those before
                QCOMPARE(opened(page, statement, line, column),
                         statement->item(line, column)->text().remove(u'−').remove(u'+'));
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
            for (int line = 0; line < breakdown->rowCount(); ++line)
                for (int column = 1; column <= 6; ++column)
                    QCOMPARE(opened(page, breakdown, line, column), breakdown->item(line, column)->text());
        };
        check();
        int others = 0;
        auto *card = page->findChildren<ChartCard *>().first();
        for (const QString &split : {u"By type"_s, u"By country"_s, u"By product"_s}) {
            const QString before = breakdown->item(0, 0)->text();
            for (QAction *action : qobject_cast<QToolButton *>(chip)->menu()->actions())
                if (action->text() == split) {
                    action->trigger();
                    break;
                }
            QTRY_VERIFY(breakdown->item(0, 0)->text() != before);
            check();
            auto *table = card->findChild<QTableWidget *>();
            const int row = table->rowCount() - 2;
            for (int column = 1; column < table->columnCount(); ++column)
                QCOMPARE(opened(page, table, row, column), table->item(row, column)->text());
            for (int column = 1; column < table->columnCount(); ++column)
                if (table->horizontalHeaderItem(column)->text() == u"others"_s) {
                    ++others;
                    for (int each = 0; each < table->rowCount(); ++each)
                        QCOMPARE(opened(page, table, each, column), table->item(each, column)->text());
                }
        }
        QVERIFY(others > 0); // there are more countries than are shown
        QVERIFY(breakdown->rowCount() > 3);
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
            QCOMPARE(tabs->count(), 4); // each also before
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
        auto *cohorts = &page->findChild<RetentionCard *>()->heat();
        QCOMPARE(opened(page, cohorts, 0, 1), cohorts->item(0, 1)->text());
        const auto cards = page->findChildren<ChartCard *>();
        auto *moved = cards.at(1)->findChild<QTableWidget *>();
        for (int column = 1; column < moved->columnCount(); ++column)
            QCOMPARE(opened(page, moved, 1, column), moved->item(1, column)->text());
    }

    /// Of those that have been: what came in; of today and later: what is expected.
    void daysOfTheCalendarOpenTheirRows()
    {
        StorePage *page = open(u"recurring"_s);
        auto *calendar = page->findChild<RenewalCalendar *>();
        const QString currency = calendar->currency();
        int came = 0;
        int comes = 0;
        const QList<CalendarDay> days = calendar->days(); // the page may get others meanwhile
        for (const CalendarDay &day : days) {
            int &seen = day.payments > 0 ? came : comes;
            if ((day.payments == 0 && day.renewals == 0) || seen >= 5)
                continue;
            ++seen;
            calendar->grid().setCurrentDay(day.day);
            QTest::keyClick(&calendar->grid(), Qt::Key_Return);
            RowsDialog *dialog = nullptr;
            QTRY_VERIFY((dialog = page->findChild<RowsDialog *>()));
            auto *tabs = dialog->findChild<QTabBar *>();
            QList<qint64> amounts;
            if (day.payments > 0)
                amounts.append(day.received);
            if (day.renewals > 0)
                amounts.append(day.expected);
            for (int i = 0; i < amounts.size(); ++i) {
                if (amounts.size() > 1)
                    tabs->setCurrentIndex(i);
                const QString amount = formatMoney({amounts.at(i), currency}, QLocale());
                QVERIFY2(sumOf(dialog).endsWith(u' ' + amount), qPrintable(sumOf(dialog) + u" is not "_s + amount));
            }
            delete dialog;
        }
        QCOMPARE(came, 5);
        QCOMPARE(comes, 5);
    }

    /// A click on a part of a bar opens what that part is, and nothing else of the bar.
    void partsOfBarsOpenTheirRows_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"overview", "revenue", "recurring"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void partsOfBarsOpenTheirRows()
    {
        QFETCH(QString, page);
        StorePage *of = open(page);
        int parts = 0;
        for (auto *card : of->findChildren<ChartCard *>()) {
            PeriodChart &chart = card->chart();
            const ChartData data = chart.chartData();
            of->findChild<QScrollArea *>()->ensureWidgetVisible(card);
            for (int series = 0; series < int(data.series.size()); ++series)
                for (int category = int(data.categories.size()) - 1; category >= 0; --category) {
                    const QRectF place = chart.placeOf(category, series);
                    if (!data.hasTotal || place.height() < 4)
                        continue; // lines, or too thin for this
                    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, place.center().toPoint());
                    RowsDialog *dialog = nullptr;
                    QTRY_VERIFY((dialog = of->findChild<RowsDialog *>()));
                    const QString value = data.exact(data.series.at(series).values.at(category));
                    QVERIFY2(sumOf(dialog).endsWith(u' ' + value), qPrintable(sumOf(dialog) + u" is not "_s + value));
                    delete dialog;
                    ++parts;
                    break;
                }
        }
        QVERIFY(parts >= 2);
    }

    /// Ours opens its rows; of what explains a difference, those it comes from.
    void aComparisonWithCreemOpensItsRows()
    {
        StorePage *page = open(u"revenue"_s);
        QAbstractButton *compare = widgets::button(page, u"Compare with Creem"_s);
        QVERIFY(compare);
        compare->click();
        auto *table = widgets::named<FigureTable>(page, u"Reconciliation with Creem"_s);
        QTRY_VERIFY(table->isVisible() && table->rowCount() >= 5);
        int figures = 0;
        int reasons = 0;
        for (int line = 0; line < table->rowCount(); ++line) {
            const bool isReason = table->item(line, 0)->text().startsWith(u' ');
            emit table->opened(line);
            RowsDialog *dialog = nullptr;
            const auto isOpen = [&] { return (dialog = page->findChild<RowsDialog *>()) != nullptr; };
            if (isReason && !QTest::qWaitFor(isOpen, 500))
                continue; // a difference that has no rows
            QTRY_VERIFY(isOpen());
            const QString sum = sumOf(dialog);
            const QString shown = table->item(line, isReason ? 3 : 1)->text().remove(u'+');
            QVERIFY2(sum.endsWith(u' ' + shown), qPrintable(sum + u" is not "_s + shown));
            delete dialog;
            ++(isReason ? reasons : figures);
        }
        QVERIFY(figures >= 5);
        QVERIFY(reasons >= 1);
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

private:
    StorePage *open(const QString &key) { return m_rig.open(key); }
    QString opened(StorePage *page, QTableWidget *table, int row, int column)
    {
        return m_rig.opened(page, table, row, column);
    }
    static QString sumOf(const RowsDialog *dialog) { return MetricsRig::sumOf(dialog); }
    static qint64 numberOf(const QString &words) { return MetricsRig::numberOf(words); }
    static QString unsignedWords(QString amount) { return amount.remove(u'+').remove(u'−').remove(u'-'); }

    MetricsRig m_rig;
    const std::unique_ptr<Session> &m_session = m_rig.session;
    const std::unique_ptr<MainWindow> &m_window = m_rig.window;
};

QTEST_MAIN(tst_MetricsRows)
#include "tst_metricsrows.moc"
