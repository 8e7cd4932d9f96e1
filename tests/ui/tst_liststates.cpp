// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages say when something is wrong with the mirror or with what Creem sent.
#include "core/mirror/mirrorreader.h"
#include "tests/support/shoprig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/rejecteddialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, for what usually takes a moment

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ListStates : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_liststates"_s);
        QSettings().clear();
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = {m_folder->filePath(u"store/test.sqlite"_s)};
    }

    void recordsThatCantBeReadCanBeLookedAt()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        const QString id = shop.server.anyId(Resource::Transactions);
        shop.server.spoil(Resource::Transactions, id);
        shop.server.add(Resource::Transactions, Shop::longAgo + 100); // so that there is something to read
        shop.session->sync().start(Depth::Full);
        QTRY_VERIFY_WITH_TIMEOUT(shop.title().startsWith(u"1 record"_s), patience);
        QVERIFY(shop.title().contains(u"out of date"_s)); // it could be read before, and is in the list as it was then
        QTRY_COMPARE(shop.page()->list().rowCount(), 11);
        widgets::button(shop.notice(), u"Look at them…"_s)->click();
        QPointer<RejectedDialog> dialog = shop.page()->findChild<RejectedDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QListWidget *>()->item(0)->text(), id);
        const QString raw = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        QVERIFY2(raw.contains(u"\"id\": \"%1\""_s.arg(id)), qPrintable(raw));
        const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"as it was before"_s);
        }));
        QCOMPARE(widgets::faultOf(dialog), QString());
        widgets::button(dialog, u"Copy"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(raw));
        dialog->reject();

        // One that could never be read is in no list.
        const QString never = shop.server.add(Resource::Transactions, Shop::longAgo + 200).value("id"_L1).toString();
        shop.server.spoil(Resource::Transactions, never);
        shop.session->sync().start(Depth::Full);
        QTRY_VERIFY_WITH_TIMEOUT(shop.title().contains(u"can't be shown"_s), patience);
        QVERIFY(shop.notice()->text().contains(u"an older version is shown"_s));
        QTRY_COMPARE(shop.page()->list().rowCount(), 11);
        shop.server.records(Resource::Transactions).remove(never);

        // Other lists have nothing to do with it.
        shop.window.showPage(u"products"_s);
        QTRY_VERIFY(!shop.page()->isLoading());
        QVERIFY(!shop.notice());

        // Once it can be read, nothing is said any more.
        shop.window.showPage(u"transactions"_s);
        shop.server.unspoil(Resource::Transactions, id);
        shop.session->sync().start(Depth::Full);
        QTRY_VERIFY_WITH_TIMEOUT(!shop.notice(), patience);
        QTRY_COMPARE(shop.page()->list().rowCount(), 11);
    }

    void aDamagedMirrorIsSaidAndReadAnew()
    {
        {
            Shop shop(m_location);
            QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        }
        QFile file(m_location.path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("This is no database, whatever its name says.");
        file.close();
        Shop shop(m_location);
        QTRY_VERIFY_WITH_TIMEOUT(shop.title().contains(u"damaged"_s), patience);
        QVERIFY(shop.notice()->text().contains(m_folder->path())); // where it is now
        QTRY_COMPARE_WITH_TIMEOUT(shop.page()->list().rowCount(), 10, patience);
    }

    /// The new one too, later on: what the line says is done.
    void aSecondDamageIsReadAnewAsWell()
    {
        Shop shop(m_location);
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        for (int i = 1; i <= 2; ++i) {
            QSignalSpy aside(&shop.session->mirror(), &Mirror::setAside);
            shop.session->mirror().postRead([](MirrorReader &reader) {
                emit reader.damaged({MirrorError::Kind::Damaged, {}, {}}, reader.opening());
            });
            QTRY_COMPARE_WITH_TIMEOUT(aside.size(), 1, patience);
            QTRY_VERIFY_WITH_TIMEOUT(shop.session->mirror().count(Resource::Transactions) == 10, patience);
            QTRY_VERIFY_WITH_TIMEOUT(!shop.session->sync().isRunning(), patience);
            QTRY_COMPARE_WITH_TIMEOUT(shop.page()->list().rowCount(), 10, patience);
        }
    }

    void aLaterVersionsMirrorIsLeftAlone()
    {
        {
            Shop shop(m_location);
            QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        }
        {
            sqlite::Database newer;
            QVERIFY(newer.open(m_location.path, sqlite::Database::Access::ReadWrite));
            newer.execute("PRAGMA user_version = 999");
        }
        const QByteArray before = contentOf(m_location.path);
        Shop shop(m_location);
        auto *state = shop.page()->findChild<StateView *>();
        QTRY_VERIFY(state->accessibleName().contains(u"later version"_s));
        QVERIFY(state->isVisible()); // and no row: a number from it might be wrong
        QVERIFY(!shop.page()->table()->isVisible());
        QCOMPARE(contentOf(m_location.path), before);
    }

    /// What the list asks of the mirror can't be read, while the mirror is there: with rows, and without any.
    void aListThatCantBeReadSaysSo()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        QTRY_VERIFY(shop.page()->list().rowCount() == 10 && shop.page()->list().isComplete());
        const auto run = [&](const QByteArray &sql) {
            std::optional<bool> isDone;
            shop.session->mirror().write(
                this,
                [sql](Store &store) -> MirrorResult<bool> {
                    store.database().execute("PRAGMA legacy_alter_table = ON");
                    return store.database().execute(sql);
                },
                [&](const MirrorResult<bool> &done) { isDone = done && *done; });
            return QTest::qWaitFor([&] { return isDone.has_value(); }, patience) && *isDone;
        };
        auto *search = shop.page()->findChild<QLineEdit *>();
        const auto isIndexed = [&] {
            std::optional<bool> answer;
            shop.session->mirror().write(
                this,
                [](Store &store) -> MirrorResult<bool> {
                    sqlite::Statement query = store.database().prepare(
                        "SELECT (SELECT indexed_to FROM resources WHERE name = 'transactions') "
                        ">= (SELECT max(rowid) FROM transactions)");
                    return query.step() && query.integer(0) == 1;
                },
                [&](const MirrorResult<bool> &done) { answer = done && *done; });
            return QTest::qWaitFor([&] { return answer.has_value(); }, patience) && *answer;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isIndexed(), patience); // or the writer would come upon it as well
        QTest::qWait(100);
        QVERIFY(run("ALTER TABLE transactions RENAME TO elsewhere"));
        search->setText(u"tran"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shop.title().contains(u"can't be used"_s), patience);
        QCOMPARE(shop.page()->list().rowCount(), 10); // as they were
        auto *again = widgets::button(shop.notice(), u"Try again"_s);
        QVERIFY(again);
        again->click(); // in vain: it is said again
        QTRY_VERIFY_WITH_TIMEOUT(shop.title().contains(u"can't be used"_s), patience);
        QVERIFY(run("ALTER TABLE elsewhere RENAME TO transactions"));
        widgets::button(shop.notice(), u"Try again"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!shop.notice(), patience);
        QTRY_VERIFY(shop.page()->list().rowCount() == 10 && shop.page()->list().isComplete());

        search->setText(u"no such payment"_s);
        QTRY_VERIFY(shop.page()->list().rowCount() == 0 && shop.page()->list().isComplete());
        QVERIFY(run("ALTER TABLE transactions RENAME TO elsewhere"));
        search->setText({});
        auto *state = shop.page()->findChild<StateView *>();
        QTRY_VERIFY_WITH_TIMEOUT(state->accessibleName().contains(u"can't be used"_s), patience);
        QVERIFY(state->isVisible());
        QVERIFY(!shop.page()->isLoading());
        QVERIFY(run("ALTER TABLE elsewhere RENAME TO transactions"));
        widgets::button(state, u"Try again"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(shop.page()->list().rowCount(), 10, patience);
        QVERIFY(!shop.notice());
    }

    void everythingCanBeReadAgain()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        QSignalSpy wanted(&shop.window, &MainWindow::readAllWanted);
        QTest::keyClick(&shop.window, Qt::Key_F5, Qt::ShiftModifier);
        QCOMPARE(wanted.size(), 1);
        QMenu *menu = nullptr;
        for (QMenu *one : shop.window.findChildren<QMenu *>())
            for (const QAction *action : (emit one->aboutToShow(), one->actions()))
                if (action->text().contains(u"everything"_s))
                    menu = one;
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            if (action->text().contains(u"everything"_s))
                action->trigger();
        QCOMPARE(wanted.size(), 2);
        QTest::keyClick(&shop.window, Qt::Key_F5, Qt::ShiftModifier); // the entry's keys don't get in the way
        QCOMPARE(wanted.size(), 3);
        QVERIFY(!shop.window.findChild<ShortcutsDialog *>());
        QTest::keyClick(&shop.window, Qt::Key_F1);
        QVERIFY(shop.window.findChild<ShortcutsDialog *>());
    }

    void aFolderThatCantBeWrittenIsSaid()
    {
        Shop shop({u"/proc/self/creamery/test.sqlite"_s});
        auto *state = shop.page()->findChild<StateView *>();
        QTRY_VERIFY(state->accessibleName().contains(u"can't be written"_s));
        QVERIFY(state->isVisible());
        QVERIFY(widgets::button(state, u"Try again"_s));
    }

    void aFullDiskIsSaid()
    {
        Shop shop(m_location);
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        QTRY_COMPARE(shop.page()->list().rowCount(), 10);
        bool isLimited = false;
        shop.session->mirror().write(
            this,
            [](Store &store) -> MirrorResult<bool> {
                const qint64 pages = store.database().pragma("page_count");
                return store.database().pragma("max_page_count = " + QByteArray::number(pages)) == pages;
            },
            [&](const MirrorResult<bool> &limited) { isLimited = limited && *limited; });
        QTRY_VERIFY(isLimited);
        for (int i = 0; i < 2000; ++i)
            shop.server.add(Resource::Transactions, Shop::longAgo + 1000 + i);
        shop.session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead() && shop.title() == u"The disk is full"_s, patience);
        QVERIFY(shop.page()->list().rowCount() >= 10); // what was there stays
        QVERIFY(!shop.session->sync().lastOutcome()->isComplete);
    }

    void freshnessIsToldAfterASyncAndAtTheNextStart()
    {
        {
            Shop shop(m_location);
            QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
            QVERIFY(shop.session->sync().lastCompleteAt().isValid());
        }
        Session again({}, *ApiKey::parse(u"creem_test_states"_s), {QUrl(u"http://127.0.0.1:9"_s), {}}, {}, m_location);
        QSignalSpy told(&again, &Session::conditionChanged);
        QTRY_VERIFY(again.sync().lastCompleteAt().isValid());
        QVERIFY(!told.isEmpty());
    }

    void escapeTakesTheSearchBackAndTheButtonLeadsBack()
    {
        Shop shop(MirrorLocation::inMemory());
        QTRY_VERIFY_WITH_TIMEOUT(shop.isRead(), patience);
        shop.page()->focusSearch();
        auto *search = shop.page()->findChild<QLineEdit *>();
        QTest::keyClicks(search, u"nobody"_s);
        QTRY_COMPARE(shop.page()->list().rowCount(), 0);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QTRY_COMPARE(shop.page()->list().rowCount(), 10);

        auto *back = widgets::named<QAbstractButton>(&shop.window, u"Back"_s);
        while (back->isEnabled())
            back->click();
        shop.window.showPage(u"customers"_s);
        QVERIFY(back->isEnabled());
        const StorePage *customers = shop.window.currentPage();
        shop.window.showPage(u"products"_s);
        back->click();
        QCOMPARE(shop.window.currentPage(), customers);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_location;
};

QTEST_MAIN(tst_ListStates)
#include "tst_liststates.moc"
