// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of figures over the demo store: what stands there, that it opens rows that sum to it, and by keyboard.
#include "tests/support/metricsrig.h"
#include "ui/charts/chartcard.h"
#include "ui/dialogs/definitionsdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/attentionactions.h"
#include "ui/pages/metricspage.h"
#include "ui/widgets/linebutton.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/titledpanel.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QInputDialog>
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
            if (!name.startsWith(u"Needs attention: "_s) || name.contains(u" more in "_s))
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

    /// Figures of a part of the payments say that they are; also between a sync's end and the figures of all.
    void figuresOfAPartSayThatTheyAre()
    {
        const auto net = [](const StorePage *page) { return page->findChildren<FigureCard *>().first()->value(); };
        const QString all = net(open(u"overview"_s));
        m_rig.server->server()->setLatency(400); // so that something is shown before the end
        Session fresh(
            m_session->profile(), *ApiKey::parse(m_rig.endpoints.test.key), Endpoint{m_rig.endpoints.test.url, {}});
        std::unique_ptr<StorePage> page(pagesOf(fresh).first().make());
        const auto isSaid = [&page] {
            const auto notices = page->findChildren<NoticeBox *>();
            return std::any_of(notices.cbegin(), notices.cend(), [](const NoticeBox *notice) {
                return notice->isVisible() && notice->title() == u"Not all payments were read yet"_s;
            });
        };
        page->show();
        int silent = 0;
        const auto look = [&] {
            const bool isShown = page->findChildren<FigureCard *>().first()->isVisible();
            silent += isShown && !page->isLoading() && !isSaid() && net(page.get()) != all;
        };
        connect(&fresh.sync(), &Sync::progressed, page.get(), look);
        connect(&fresh.sync(), &Sync::finished, page.get(), look);
        connect(&fresh.metrics(), &Metrics::changed, page.get(), look);
        fresh.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(fresh.sync().lastOutcome() && !page->isLoading() && !isSaid(), patience);
        QCOMPARE(net(page.get()), all);
        QCOMPARE(silent, 0);
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
        QVERIFY(card->toPng().startsWith("\x89PNG"));
        QVERIFY(card->toSvg().contains("<svg"));
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

    /// Beside each figure, chart and table.
    void everyFigureHasItsDefinitionAtHand_data()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : {"overview", "revenue", "recurring"})
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    void everyFigureHasItsDefinitionAtHand()
    {
        QFETCH(QString, page);
        StorePage *of = open(page);
        QList<QWidget *> frames;
        for (QWidget *frame : of->findChildren<Panel *>())
            if (qobject_cast<FigureCard *>(frame) || qobject_cast<ChartFrame *>(frame)
                || (qobject_cast<TitledPanel *>(frame) && frame->findChild<FigureTable *>()))
                frames.append(frame);
        QVERIFY(frames.size() >= 7);
        for (const QWidget *frame : std::as_const(frames)) {
            QList<QAbstractButton *> links;
            for (auto *button : frame->findChildren<QAbstractButton *>())
                if (button->accessibleName().startsWith(u"What counts"_s))
                    links.append(button);
            QVERIFY2(links.size() == 1, frame->metaObject()->className());
            links.first()->click();
            auto *dialog = of->findChild<DefinitionsDialog *>();
            QVERIFY2(dialog, qPrintable(links.first()->accessibleName()));
            QVERIFY(dialog->findChildren<PlainLabel *>().size() >= 3); // the name, what counts, and the rules
            delete dialog;
        }
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

    /// Interval and figure, free days and another zone, each by its menu.
    void whatIsShownCanBeChosen()
    {
        StorePage *page = open(u"revenue"_s);
        auto *card = page->findChildren<ChartCard *>().first();
        const auto categories = [card] { return card->chart().chartData().categories.size(); };
        auto *days = page->findChild<RangeChip *>();
        const QDate today = QDateTime::currentDateTimeUtc().date();
        const auto choose = [page](const QString &name, const QString &entry) {
            const QToolButton *chip = widgets::named<QToolButton>(page, name);
            if (!chip)
                return false;
            for (QAction *action : chip->menu()->actions())
                if (action->text() == entry) {
                    action->trigger();
                    return true;
                }
            return false;
        };
        QVERIFY(choose(u"Interval: Automatic interval"_s, u"By quarter"_s));
        QTRY_COMPARE(categories(), bucketsOf(days->choice().range(today, today), Interval::Quarter).size());
        QVERIFY(choose(u"Figure: Net revenue"_s, u"Refunds"_s));
        QTRY_COMPARE(card->title(), u"Refunds, by quarter"_s);
        QVERIFY(choose(u"Interval: By quarter"_s, u"By day"_s));

        QVERIFY(choose(days->accessibleName(), u"From, to…"_s));
        auto *fromTo = days->findChild<QDialog *>();
        QVERIFY(fromTo);
        const auto edits = fromTo->findChildren<QDateEdit *>();
        QCOMPARE(edits.size(), 2);
        edits.first()->setDate(today.addDays(-20)); // the other way around is meant as well
        edits.last()->setDate(today.addDays(-29));
        fromTo->accept();
        QTRY_COMPARE(categories(), 10);
        const DayRange chosen{today.addDays(-29), today.addDays(-20)};
        QCOMPARE(days->choice().days, chosen);

        QVERIFY(choose(days->accessibleName(), u"Time zone…"_s));
        auto *zones = page->findChild<QInputDialog *>();
        QVERIFY(zones);
        zones->setTextValue(u"Pacific/Kiritimati"_s);
        zones->accept();
        QTRY_COMPARE(m_session->metrics().zone().id(), QByteArray("Pacific/Kiritimati"));
        QCOMPARE(QSettings().value(u"metrics/zone"_s).toByteArray(), QByteArray("Pacific/Kiritimati"));
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
