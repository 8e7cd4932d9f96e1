// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whatever a merchant can do is done here by keys alone, from the page to the answer, against the demo store: in each
// mode by a test of its own.
#include "tests/support/keydriver.h"
#include "tests/support/keyrows.h"
#include "ui/pages/activitypage.h"

#include <QFileDialog>
#include <QSettings>
#include <QTemporaryDir>

class KeyboardTest : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardTest(Mode mode) : m_mode(mode) { }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(m_mode == Mode::Live ? u"tst_keyboardlive"_s : u"tst_keyboard"_s);
        QSettings().clear();
        m_driver = std::make_unique<KeyDriver>(m_mode);
        m_driver->begin();
    }
    void cleanup() { m_driver->close(); }
    void cleanupTestCase() { m_driver.reset(); }

    void doesAllOfIt_data() { allThatThereIs(); }
    void doesAllOfIt()
    {
        QFETCH(QStringList, steps);
        QFETCH(QString, wire);
        QFETCH(int, times);
        m_driver->open();
        const int before = int(m_driver->session().actions().ids().size());
        m_driver->server().clearRequests();
        const int words = m_driver->wordsTyped();
        press(steps);
        if (QTest::currentTestFailed())
            return;
        const auto method = wire.section(u' ', 0, 0).toLatin1();
        const QString path = wire.section(u' ', 1);
        const bool isAsked = method == "GET" || path.contains(u"validate"); // changes nothing, so nobody writes it down
        const QList<ActionRecord> records = m_driver->session().actions().records().mid(0, isAsked ? 0 : times);
        QCOMPARE(m_driver->session().actions().ids().size(), before + records.size());
        for (const ActionRecord &record : records) {
            if (m_driver->mode() == Mode::Live && (isGrave(record.wish) || !record.wish.batch.isEmpty()))
                QVERIFY(m_driver->wordsTyped() > words);
            QTRY_COMPARE_WITH_TIMEOUT(
                m_driver->session().actions().record(record.id)->state, ActionState::Done, KeyDriver::patience);
            if (path.contains(u"%1"))
                QCOMPARE(m_driver->server().requestCount(method, path.arg(record.wish.objectId)), 1);
        }
        if (!path.contains(u"%1"))
            QTRY_COMPARE_WITH_TIMEOUT(m_driver->server().requestCount(method, path), times, KeyDriver::patience);
        // One is still somewhere, and can go on.
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->window(), m_driver->window());
    }

    void escapeLeavesAllAsItWas_data() { allThatThereIs(); }
    void escapeLeavesAllAsItWas()
    {
        QFETCH(QStringList, steps);
        m_driver->open();
        QString before; // what one was on
        const auto ids = m_driver->session().actions().ids();
        for (const QString &step : std::as_const(steps)) {
            if (!QApplication::activePopupWidget() && !m_driver->dialog() && QApplication::focusWidget())
                before = widgets::spokenName(QApplication::focusWidget());
            m_driver->press(step);
            if (QTest::currentTestFailed())
                return;
            if (step.startsWith(u"opens "_s))
                break;
        }
        if (!m_driver->dialog())
            return; // nothing is asked
        const QPointer<QDialog> opened = m_driver->dialog();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!opened || !opened->isVisible());
        m_driver->expectClosed();
        QCOMPARE(m_driver->session().actions().ids(), ids);
        // One is where one was; details may have been made anew meanwhile.
        QTRY_COMPARE(widgets::spokenName(QApplication::focusWidget()), before);
    }

    void stopsARun()
    {
        m_driver->open();
        press({keys::page("Subscriptions"), keys::record("subscriptions active *"), u"top"_s, keys::key("Shift+PgDown"),
               keys::key("Shift+F10"), keys::choose("Pause * at period end…"),
               keys::opens("Pause * at the end of their periods")});
        press(keys::send("Pause * at period end"));
        const auto ofRun = [this] {
            const Actions &actions = m_driver->session().actions();
            return actions.ofBatch(actions.records().first().wish.batch);
        };
        QTRY_VERIFY(ofRun().first().state != ActionState::Waiting); // or all of them are stopped
        press({keys::tab("Stop"), keys::space, keys::over});
        if (QTest::currentTestFailed())
            return;
        const QList<ActionRecord> run = ofRun();
        const auto stopped = std::count_if(
            run.cbegin(), run.cend(), [](const ActionRecord &record) { return record.hurdle == Hurdle::Stopped; });
        QVERIFY2(stopped > 0 && stopped < run.size(), // the one under way is not stopped, the rest is
                 qPrintable(u"%1 of %2"_s.arg(stopped).arg(run.size())));
        press({keys::key("Return"), keys::closed});

        // A run of codes is stopped, and goes on.
        m_driver->server().clearRequests();
        press({keys::page("Discounts"), keys::key("Ctrl+Shift+N"), keys::opens("Make many codes"),
               keys::tab("How many"), keys::type("9"), keys::tab("Name"), keys::type("Friends"), keys::tab("Products"),
               keys::space});
        press(keys::send("Make 9*"));
        press({keys::tab("Stop"), keys::space, keys::over});
        QVERIFY(m_driver->server().requestCount("POST", u"/v1/discounts"_s) < 9);
        press({keys::confirm, keys::tab("Make the other *"), keys::space, keys::over});
        QCOMPARE(m_driver->server().requestCount("POST", u"/v1/discounts"_s), 9);
        press({keys::tab("Close"), keys::space, keys::closed});
    }

    void takesBackOnThePageOfActivity()
    {
        m_driver->open();
        press({keys::page("Subscriptions"), keys::record("subscriptions active"), keys::key("Delete"),
               keys::opens("Cancel at the end of the period?")});
        press(keys::send("Cancel subscription"));
        press({keys::closed});
        if (QTest::currentTestFailed())
            return;
        Actions &actions = m_driver->session().actions();
        const ActionRecord cancelled = actions.records().first();
        QTRY_COMPARE(actions.record(cancelled.id)->state, ActionState::Done);
        press({keys::page("Activity"), keys::tab("Activity"), keys::key("Home")});
        press(keys::inDetails("Resume…, in the details"));
        press({keys::opens("Undo the cancellation?")});
        press(keys::send("Undo the cancellation"));
        press({keys::closed});
        QTRY_COMPARE(actions.records().first().wish.kind, WishKind::Resume);
        QCOMPARE(actions.records().first().wish.objectId, cancelled.wish.objectId);
        QTRY_COMPARE(actions.records().first().state, ActionState::Done);
        QCOMPARE(
            m_driver->server().requestCount("POST", u"/v1/subscriptions/%1/resume"_s.arg(cancelled.wish.objectId)), 1);
    }

    void sortsAList()
    {
        m_driver->open();
        press({keys::page("Transactions")});
        if (QTest::currentTestFailed())
            return;
        const auto *page = qobject_cast<ListPage *>(m_driver->window()->currentPage());
        const MirrorList &list = page->list();
        const auto choose = [this](const char *entry) {
            press({keys::tab("Columns"), keys::space});
            if (!QTest::currentTestFailed())
                KeyDriver::chooseEntry(u"Sort by"_s, Qt::Key_Right);
            if (!QTest::currentTestFailed())
                press({keys::choose(entry)});
            m_driver->window()->activateWindow(); // as a window manager does
            QTRY_VERIFY(m_driver->window()->isActiveWindow() && QApplication::focusWidget());
        };
        choose("Amount");
        QTRY_COMPARE(list.query().sortKey, "amount"_ba);
        QCOMPARE(list.query().sortOrder, Qt::DescendingOrder);
        choose("Ascending");
        QTRY_COMPARE(list.query().sortOrder, Qt::AscendingOrder);
        QCOMPARE(list.query().sortKey, "amount"_ba);
        QTRY_VERIFY(list.isComplete() && list.rowCount() > 2);
        const auto amount = [&](int row) {
            const QVariant cell = list.index(row, list.columnOf("amount")).data(ListModel::ValueRole);
            return cell.isValid() ? std::optional(cell.value<Money>().minor) : std::nullopt;
        };
        QTRY_VERIFY(amount(0) && amount(list.rowCount() - 1));
        QVERIFY(*amount(0) < *amount(list.rowCount() - 1));
        QTRY_VERIFY(QApplication::focusWidget()); // one is still somewhere
    }

    void filtersAndExportsTheActivity()
    {
        m_driver->open();
        press({keys::page("Customers"), keys::key("Ctrl+N"), keys::opens("New customer"), keys::type("Zoe"),
               keys::key("Tab"), keys::fresh("zoe%1@example.com"), keys::key("Return"), keys::yes, keys::closed,
               keys::page("Activity")});
        if (QTest::currentTestFailed())
            return;
        auto *page = qobject_cast<ActivityPage *>(m_driver->window()->currentPage());
        QVERIFY(page);
        m_driver->chooseFilter(u"*What*"_s, u"new customer*"_s);
        const auto isFiltered = [page] {
            const QStringList ids = page->list().ids();
            return !ids.isEmpty() && page->list().index(0, 1).data(ListModel::ValueRole) == u"create-customer"_s;
        };
        QTRY_VERIFY(isFiltered());
        press({keys::key("Ctrl+F"), keys::type("zoe"), keys::key("Return")});
        QTRY_VERIFY(QApplication::focusWidget() == page->findChild<RecordTable *>());

        const QTemporaryDir folder;
        const QString path = folder.filePath(u"activity.csv"_s);
        press({keys::tab("Export…"), keys::space});
        QTRY_VERIFY(qobject_cast<QFileDialog *>(m_driver->dialog()));
        QVERIFY(QTest::qWaitForWindowActive(m_driver->dialog()));
        auto *name = m_driver->dialog()->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        name->setText(path); // how Qt's dialog completes what is typed is not ours to test
        QTest::keyClick(name, Qt::Key_Return);
        press({keys::closed});
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), page->csv());

        press({keys::key("Ctrl+F"), keys::type("nothing like it")});
        QTRY_COMPARE(page->list().rowCount(), 0);
        QTRY_VERIFY(widgets::button(page, u"Clear search and filters"_s));
        press({keys::tab("Clear search and filters"), keys::space});
        QTRY_VERIFY(!page->list().query().isFiltered());
        QTRY_VERIFY(QApplication::focusWidget() == page->findChild<RecordTable *>());
    }

private:
    void press(const QStringList &steps)
    {
        for (const QString &step : steps) {
            if (QTest::currentTestFailed())
                return;
            m_driver->press(step);
        }
    }

    /// What there is to do: the keys, what goes over the wire ("%1": the record's id), and how often.
    void allThatThereIs() const
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<int>("times");
        for (const keys::Row &row : keys::rows())
            QTest::newRow(row.name) << row.all() << QString::fromLatin1(row.wire) << row.times;
    }

    const Mode m_mode;
    std::unique_ptr<KeyDriver> m_driver;
};
