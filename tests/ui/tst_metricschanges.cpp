// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of figures make of changes: of the figures, of the days, of the merchant's rates.
#include "tests/support/metricsrig.h"
#include "ui/charts/chartcard.h"
#include "ui/dialogs/ratesdialog.h"
#include "ui/pages/metricspage.h"
#include "ui/pages/monthreportbutton.h"
#include "ui/widgets/linebutton.h"

#include <QChart>
#include <QComboBox>
#include <QLineEdit>
#include <QLineSeries>
#include <QMenu>
#include <QPointer>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = MetricsRig::patience;
constexpr int notedSeries = 1;

bool isSaid(const QWidget *page, const QString &beginning)
{
    for (const auto *label : page->findChildren<PlainLabel *>())
        if (label->isVisibleTo(page) && label->text().startsWith(beginning))
            return true;
    return false;
}

template <class T> bool isAnyGone(const QList<QPointer<T>> &objects)
{
    return std::any_of(objects.cbegin(), objects.cend(), [](const QPointer<T> &one) { return one.isNull(); });
}

/// Counts how often a widget is disabled.
class Disabled final : public QObject
{
public:
    int count = 0;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::EnabledChange && !static_cast<QWidget *>(watched)->isEnabled())
            ++count;
        return false;
    }
};

} // namespace

class tst_MetricsChanges : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_metricschanges"_s);
    }
    void init() { m_rig.start(); }
    void cleanup() { m_rig.stop(); }

    /// A figure of which there is nothing has no rows, and no list to show them in.
    void aFigureWithoutRowsSaysSo()
    {
        RowsDialog dialog(m_session->mirror(), {u"Net revenue"_s, {}}, {}, nullptr);
        dialog.addAction(u"Act"_s, {}, [](const QString &) {});
        dialog.show();
        QSignalSpy wanted(&dialog, &RowsDialog::listWanted);
        QAbstractButton *list = widgets::button(&dialog, u"Show in the list"_s);
        QVERIFY(list && !list->isEnabled());
        list->click();
        QVERIFY(wanted.isEmpty());
        QCOMPARE(sumOf(&dialog), u"There are no records in this."_s);
        QAbstractButton *act = widgets::button(&dialog, u"Act"_s);
        QVERIFY(act && !act->isEnabled());
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
        const auto cents = [table](int line) {
            QString digits;
            for (const QChar c : table->item(line, 3)->text())
                digits += c.isDigit() ? QString(c) : c == u'−' ? u"-"_s : QString();
            return digits.toLongLong();
        };
        qint64 sum = 0;
        for (int i = 0; i < currencies; ++i)
            sum += cents(i);
        QVERIFY(sum != 0);
        QCOMPARE(cents(currencies), sum);
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

        // Of days without a payment: nothing, which has no rows, and nothing to show in a list.
        QSettings().setValue(u"metrics/range"_s, u"2001-01-01/2001-01-31"_s);
        open(u"revenue"_s);
        QTRY_COMPARE(table->rowCount(), 1);
        QVERIFY(table->item(0, 3)->text().contains(u"0.00"_s));
        emit table->cellActivated(0, 3);
        QTRY_VERIFY((rows = page->findChild<RowsDialog *>()));
        QAbstractButton *list = widgets::button(rows, u"Show in the list"_s);
        QVERIFY(list && !list->isEnabled());
        emit rows->listWanted(-1);
        QCOMPARE(m_window->currentPage(), page);
    }

    /// Rates are for test and live: what is given in the one isn't lost by saving in the other.
    void ratesOfOtherCurrenciesStay()
    {
        const Decimal half{5, 1};
        const RateBook book{u"GBP"_s,
                            {{u"USD"_s, half, {}, u"mine"_s},
                             {u"JPY"_s, half, {2026, 11, 1}, {}},
                             {u"XQX"_s, half, {2026, 11, 1}, {}}}};
        TimeStyle times;
        times.locale = QLocale::c();
        RatesDialog dialog({u"USD"_s, u"EUR"_s}, book, times); // no pounds here, and no yen
        dialog.show();
        QCOMPARE(widgets::faultOf(&dialog), QString());
        auto *reporting = dialog.findChild<QComboBox *>();
        QCOMPARE(reporting->currentText(), u"GBP"_s);
        const auto worth = [&](const QString &currency) {
            return widgets::named<QLineEdit>(
                &dialog, u"What 1 %1 is worth in %2"_s.arg(currency, reporting->currentText()));
        };
        QCOMPARE(worth(u"JPY"_s)->text(), u"0.5"_s);
        QVERIFY(isSaid(&dialog, u"No rate can be given for XQX"_s));
        dialog.accept();
        QCOMPARE(dialog.book(), book); // a day that nobody said included

        for (const char *zone : {"Pacific/Kiritimati", "Etc/GMT+12"}) { // one of them has another day than we
            times.zone = QTimeZone(zone);
            const auto there = [&] { return QDateTime::currentDateTimeUtc().toTimeZone(times.zone).date(); };
            const QDate before = there();
            RatesDialog typed({u"USD"_s, u"EUR"_s}, book, times);
            auto *edit = widgets::named<QLineEdit>(&typed, u"What 1 USD is worth in GBP"_s);
            edit->setText(u"0.75"_s);
            typed.accept();
            QCOMPARE(typed.book().find(u"USD"_s)->worth, (Decimal{75, 2}));
            QVERIFY((QList<QDate>{before, there()}.contains(typed.book().find(u"USD"_s)->day)));
            QCOMPARE(typed.book().find(u"JPY"_s)->day, QDate(2026, 11, 1));
        }

        RatesDialog other({u"USD"_s, u"EUR"_s}, book, times);
        other.findChild<QComboBox *>()->setCurrentText(u"EUR"_s);
        for (auto *line : other.findChildren<QLineEdit *>())
            if (line->accessibleName().startsWith(u"What 1 "_s))
                QCOMPARE(line->text(), QString()); // pounds are no euros
        other.accept();
        QCOMPARE(other.book(), (RateBook{u"EUR"_s, {}}));
    }

    /// It is held against the figure that is shown, and asked again for days that begin elsewhere.
    void creemsOwnFigureStandsBelow()
    {
        chooseThisYear();
        StorePage *page = open(u"overview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(page, u"Creem's own summary says the same"_s), patience);

        pay();
        QTRY_VERIFY_WITH_TIMEOUT(
            isSaid(page, u"Creem's own summary says"_s) && !isSaid(page, u"Creem's own summary says the same"_s),
            patience);
        const auto asked = [this] { return m_rig.server->server()->requestCount("GET", u"/v1/stats/summary"_s); };
        const qint64 before = asked();
        QVERIFY(before > 0);
        emit m_session->metrics().changed();
        open(u"overview"_s);
        QCOMPARE(asked(), before);
        moveTo("Pacific/Kiritimati");
        QTRY_COMPARE_WITH_TIMEOUT(asked(), before + 1, patience);
    }

    void oursBesideCreems()
    {
        chooseThisYear();
        StorePage *page = open(u"revenue"_s);
        QAbstractButton *compare = widgets::button(page, u"Compare with Creem"_s);
        QVERIFY(compare);
        QTest::mouseClick(compare, Qt::LeftButton);
        auto *table = widgets::named<FigureTable>(page, u"Reconciliation with Creem"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), patience);
        QCOMPARE(table->item(0, 1)->text(), table->item(0, 2)->text()); // revenue, to the cent
        QCOMPARE(table->item(0, 3)->text(), u"none"_s);

        // It stays while figures come in, and is held against them.
        const QString revenue = table->item(0, 1)->text();
        pay();
        QTRY_VERIFY_WITH_TIMEOUT(table->item(0, 1)->text() != revenue, patience);
        QVERIFY(table->isVisible());
        QCOMPARE(table->item(0, 2)->text(), revenue);

        // A sync may have brought what Creem's answer of before can't hold: Creem is asked again.
        Disabled asked;
        compare->installEventFilter(&asked);
        const QDateTime syncedAt = m_session->sync().lastCompleteAt();
        QTest::qWait(2); // times are told in milliseconds
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->sync().lastCompleteAt() > syncedAt, patience);
        emit m_session->metrics().changed();
        QTRY_VERIFY_WITH_TIMEOUT(asked.count > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(compare->isEnabled(), patience);
        QVERIFY(table->isVisible());
        moveTo("Pacific/Kiritimati"); // other days: what Creem said isn't of these
        QTRY_VERIFY_WITH_TIMEOUT(!table->isVisible(), patience);
    }

    /// What says the same is left alone: it may have the focus, or be open.
    void whatStaysTheSameIsLeftAlone()
    {
        StorePage *revenue = open(u"revenue"_s);
        const auto actions = [&] {
            QList<QPointer<QAction>> all;
            for (const QMenu *menu : {revenue->findChild<MonthReportButton *>()->menu(), currencyMenu(revenue)})
                for (QAction *action : menu->actions())
                    all.append(action);
            return all;
        };
        const QList<QPointer<QAction>> before = actions();
        QVERIFY(before.size() > 3);
        emit m_session->metrics().changed();
        open(u"revenue"_s);
        QVERIFY(!isAnyGone(before));
        QVERIFY(actions() == before);

        StorePage *overview = open(u"overview"_s);
        QList<QPointer<LineButton>> lines;
        for (auto *line : overview->findChildren<LineButton *>())
            lines.append(line);
        QVERIFY(lines.size() > 4);
        emit m_session->metrics().changed();
        open(u"overview"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!isAnyGone(lines));
        pay();
        QTRY_VERIFY_WITH_TIMEOUT(isAnyGone(lines), patience); // there is another latest payment
    }

    /// Also when the merchant's day becomes another one without a sync; what was noted of the day before stays.
    void eachDayIsNoted()
    {
        const auto noted = [this] {
            QSet<QDate> days;
            bool isRead = false;
            m_session->metrics().ask(
                this,
                [](MirrorReader &, Accounts &accounts) { return MirrorResult<QList<MrrDay>>(accounts.mrrDays()); },
                [&](const MirrorResult<QList<MrrDay>> &answer) {
                    for (const MrrDay &day : *answer)
                        days.insert(day.day);
                    isRead = true;
                });
            return QTest::qWaitFor([&] { return isRead; }, patience) ? days : QSet<QDate>();
        };
        QTRY_VERIFY_WITH_TIMEOUT(!noted().isEmpty(), patience); // the sync came to its end
        const QSet<QDate> before = noted();
        // The one of these where it is another day than in UTC now.
        for (const char *zone : {"Pacific/Kiritimati", "Etc/GMT+12"}) {
            const QDate there = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone(zone)).date();
            moveTo(zone);
            QTRY_VERIFY_WITH_TIMEOUT(noted().contains(there), patience);
        }
        QVERIFY(noted().contains(before));
        QVERIFY(noted().size() > before.size());
    }

    /// Where nothing was noted nothing is said to be, and what was noted has no rows of now.
    void whatWasNotedHasGaps()
    {
        StorePage *page = open(u"recurring"_s);
        auto *card = page->findChildren<ChartCard *>().first();
        QCOMPARE(card->chart().chartData().series.size(), 1);
        const QString currency = currencyMenu(page)->actions().first()->text();
        QList<MrrDay> days;
        const QDate last = QDate::currentDate().addDays(-60);
        for (int n = 0; n < 40; ++n) // some period ends on one of them
            days.append({last.addDays(-n), currency, 12'345, 1});
        m_session->mirror().write(
            this, [days](Store &store) { return store.setMrrDays(days); }, [](const MirrorResult<void> &) {});
        bool isWritten = false;
        m_session->mirror().flush(this, [&](const MirrorResult<void> &) { isWritten = true; });
        QTRY_VERIFY(isWritten);
        emit m_session->metrics().changed();
        QTRY_COMPARE_WITH_TIMEOUT(card->chart().chartData().series.size(), 2, patience);
        const ChartData shown = card->chart().chartData();
        const ChartSeries noted = shown.series.last();
        const auto *table = card->findChild<QTableWidget *>();
        const QList<QByteArray> csv = card->toCsv().split('\n');
        int known = 0;
        int at = 0;                                             // a period of which it was noted
        for (int row = 0; row < table->rowCount() - 1; ++row) { // of today it is noted with each sync
            QCOMPARE(table->item(row, 2)->text(), noted.has(row) ? shown.exact(12'345) : u"–"_s);
            QCOMPARE(csv.at(row + 1).trimmed().split(',').last(),
                     noted.has(row) ? shown.plain(12'345).toUtf8() : QByteArray());
            known += noted.has(row) ? 1 : 0;
            at = noted.has(row) ? row : at;
        }
        QVERIFY(known > 0 && known < table->rowCount() - 1);
        known += noted.has(table->rowCount() - 1) ? 1 : 0;
        qsizetype points = 0;
        for (const QAbstractSeries *line : card->chart().chart()->series())
            points += qobject_cast<const QLineSeries *>(line)->count();
        QCOMPARE(points, table->rowCount() + known);
        emit card->picked(at, notedSeries);
        open(u"recurring"_s);
        QVERIFY(!page->findChild<RowsDialog *>());
        QCOMPARE(opened(page, card->findChild<QTableWidget *>(), at, 1), table->item(at, 1)->text());
    }

private:
    /// Something that Creem's summary doesn't know: a payment of today in the currency that is shown, here only.
    void pay()
    {
        Transaction t;
        t.id = u"tran_here_only"_s;
        t.amount = 1234;
        t.amountPaid = 1234;
        t.currency = currencyMenu(m_window->currentPage())->actions().first()->text();
        t.type = TransactionType::Payment;
        t.status = TransactionStatus::Paid;
        t.createdAt = QDateTime::currentDateTimeUtc();
        m_session->mirror().remember(t);
        bool isWritten = false;
        m_session->mirror().flush(this, [&](const MirrorResult<void> &) { isWritten = true; });
        QTRY_VERIFY(isWritten);
    }
    /// Fixed days, which no zone and no midnight make others.
    void chooseThisYear()
    {
        const QString year = QString::number(QDate::currentDate().year());
        QSettings().setValue(u"metrics/range"_s, u"%1-01-01/%1-12-31"_s.arg(year));
        open(u"recurring"_s); // others read it when they are shown
    }
    void moveTo(const QByteArray &zone)
    {
        QSettings().setValue(u"metrics/zone"_s, zone);
        m_session->metrics().setZone(QTimeZone(zone));
    }
    static QMenu *currencyMenu(const QWidget *page)
    {
        for (const auto *chip : page->findChildren<QToolButton *>())
            if (chip->accessibleName().startsWith(u"Currency: "_s))
                return chip->menu();
        qFatal("no currencies");
        return nullptr;
    }
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

QTEST_MAIN(tst_MetricsChanges)
#include "tst_metricschanges.moc"
