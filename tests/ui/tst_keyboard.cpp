// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a merchant can do is done here by keys alone, from the page to the answer, in both modes, against the demo
// store. A row is what a person presses; a word stands where a person looks.
#include "app/demo/demoserver.h"
#include "core/mirror/mirrorreader.h"
#include "core/profiles/session.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/pages/listpage.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, for what usually takes a moment

QString page(const char *title) { return u"go "_s + QString::fromUtf8(title); }
QString record(const char *resourceAndStatus) { return u"find "_s + QString::fromUtf8(resourceAndStatus); }
QString tab(const char *name) { return u"tab "_s + QString::fromUtf8(name); }
QString key(const char *keys) { return u"key "_s + QString::fromUtf8(keys); }
QString choose(const char *entry) { return u"menu "_s + QString::fromUtf8(entry); }
QString type(const char *text) { return u"type "_s + QString::fromUtf8(text); }
QString opens(const char *title) { return u"opens "_s + QString::fromUtf8(title); }
const QString space = key("Space");
const QString confirm = u"confirm"_s; ///< types the word, where live mode asks for one
const QString safe = u"safe"_s;       ///< in live mode Enter must not do it now
const QString yes = u"yes"_s;         ///< the second step of live mode
const QString closed = u"closed"_s;

QStringList inDetails(const char *button) { return {tab(button), space}; }
QStringList more(const char *entry) { return {tab("More actions"), space, choose(entry)}; }
QStringList send(const char *button) { return {safe, confirm, tab(button), space, closed}; }

} // namespace

class tst_Keyboard : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_keyboard"_s);
        QSettings().clear();
        demo::ServerOptions options;
        options.customers = 150;
        options.transactions = 1500;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
        for (const Mode mode : {Mode::Test, Mode::Live}) {
            const demo::Endpoint &where =
                mode == Mode::Live ? m_server->endpoints().live : m_server->endpoints().test;
            Profile profile;
            profile.id = QString::number(int(mode));
            profile.name = u"Northwind"_s;
            m_sessions[mode] = std::make_unique<Session>(
                profile, *ApiKey::parse(where.key), Endpoint{where.url, {}});
            m_sessions[mode]->refresh();
            Session &session = *m_sessions[mode];
            QTRY_VERIFY_WITH_TIMEOUT(session.sync().lastOutcome() && !session.sync().isRunning(), patience);
            QTRY_VERIFY(session.actions().isReady());
        }
    }
    void cleanup() { m_window.reset(); }
    void cleanupTestCase()
    {
        m_sessions.clear();
        m_server.reset();
    }

    void doesAllOfIt_data() { allThatThereIs(); }
    void doesAllOfIt()
    {
        QFETCH(Mode, mode);
        QFETCH(QStringList, steps);
        QFETCH(QString, wire);
        QFETCH(int, times);
        open(mode);
        const int before = int(session().actions().ids().size());
        m_server->clearRequests();
        for (const QString &step : std::as_const(steps)) {
            press(step);
            if (QTest::currentTestFailed())
                return;
        }
        const auto method = wire.section(u' ', 0, 0).toLatin1();
        const QString path = wire.section(u' ', 1);
        const bool isAsked = method == "GET" || path.contains(u"validate"); // changes nothing, so nobody writes it down
        const QList<ActionRecord> records = session().actions().records().mid(0, isAsked ? 0 : times);
        QCOMPARE(session().actions().ids().size(), before + records.size());
        for (const ActionRecord &record : records) {
            QTRY_COMPARE_WITH_TIMEOUT(session().actions().record(record.id)->state, ActionState::Done, patience);
            if (path.contains(u"%1"))
                QCOMPARE(m_server->requestCount(method, path.arg(record.wish.objectId)), 1);
        }
        if (!path.contains(u"%1"))
            QTRY_COMPARE_WITH_TIMEOUT(m_server->requestCount(method, path), times, patience);
        // One is still somewhere, and can go on.
        QTRY_VERIFY(QApplication::focusWidget());
        QCOMPARE(QApplication::focusWidget()->window(), m_window.get());
    }

    void escapeLeavesAllAsItWas_data() { allThatThereIs(); }
    void escapeLeavesAllAsItWas()
    {
        QFETCH(Mode, mode);
        QFETCH(QStringList, steps);
        open(mode);
        const auto before = session().actions().ids();
        for (const QString &step : std::as_const(steps)) {
            if (!QApplication::activePopupWidget() && !dialog())
                m_before = QApplication::focusWidget();
            press(step);
            if (QTest::currentTestFailed())
                return;
            if (step.startsWith(u"opens "_s))
                break;
        }
        if (!dialog())
            return; // nothing is asked
        const QPointer<QDialog> opened = dialog();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!opened || !opened->isVisible());
        expectClosed();
        QCOMPARE(session().actions().ids(), before);
        QTRY_COMPARE(QApplication::focusWidget(), m_before.data());
    }

private:
    /// What there is to do: the keys, what goes over the wire ("%1": the record's id), and how often.
    static void allThatThereIs()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<int>("times");
        for (const Mode mode : {Mode::Test, Mode::Live}) {
            const auto row = [mode](const char *what, const QStringList &steps, const char *wire, int times = 1) {
                QTest::addRow("%s, %s", what, modeName(mode).latin1())
                    << mode << steps << QString::fromLatin1(wire) << times;
            };
            const QStringList active = {page("Subscriptions"), record("subscriptions active")};
            row("cancel at period end",
                active + inDetails("Cancel…, in the details") + QStringList{opens("Cancel at the end of the period?")}
                    + send("Cancel subscription"),
                "POST /v1/subscriptions/%1/cancel");
            row("undo the cancellation",
                QStringList{page("Subscriptions"), record("subscriptions scheduled_cancel")}
                    + inDetails("Undo the cancellation…, in the details")
                    + QStringList{opens("Undo the cancellation?")} + send("Undo the cancellation"),
                "POST /v1/subscriptions/%1/resume");
            row("cancel now",
                active + QStringList{key("Delete"), opens("Cancel at the end of the period?"),
                                     tab("At the end of the period"), key("Right")}
                    + send("Cancel subscription"),
                "POST /v1/subscriptions/%1/cancel");
            row("pause now", active + more("Pause…") + QStringList{opens("Pause now?")} + send("Pause subscription"),
                "POST /v1/subscriptions/%1/pause");
            row("pause at period end",
                active + more("Pause…") + QStringList{opens("Pause now?"), tab("Now"), key("Right")}
                    + send("Pause subscription"),
                "POST /v1/subscriptions/%1/cancel");
            row("resume",
                QStringList{page("Subscriptions"), record("subscriptions paused")}
                    + inDetails("Resume…, in the details") + QStringList{opens("Resume the subscription?")}
                    + send("Resume subscription"),
                "POST /v1/subscriptions/%1/resume");
            row("change plan",
                active + more("Change plan…")
                    + QStringList{opens("Change the plan"), tab("New plan"), key("Down")} + send("Change plan"),
                "POST /v1/subscriptions/%1/upgrade");
            row("change seats, by the row's menu",
                active + QStringList{key("Shift+F10"), choose("Change seats…"), opens("Change the seats"),
                                     tab("Seats"), key("Up")}
                    + send("Change seats"),
                "POST /v1/subscriptions/%1");
            row("refund",
                QStringList{page("Transactions"), record("transactions paid")} + inDetails("Refund *…, in the details")
                    + QStringList{opens("Refund *")} + send("Refund *"),
                "POST /v1/refunds");
            row("new discount",
                {page("Discounts"), key("Ctrl+N"), opens("New discount"), type("Autumn"), tab("Products"), space,
                 key("Ctrl+Return"), yes, closed},
                "POST /v1/discounts");
            row("find a code",
                {page("Discounts"), key("Ctrl+Shift+F"), opens("Find a code"), type("KERN15"), key("Return"), closed},
                "GET /v1/discounts");
            row("duplicate a discount",
                {page("Discounts"), record("discounts active"), key("Ctrl+D"), opens("Duplicate discount"),
                 key("Ctrl+Return"), yes, closed},
                "POST /v1/discounts");
            row("many codes",
                {page("Discounts"), key("Ctrl+Shift+N"), opens("Make many codes"), tab("How many"), type("3"),
                 tab("Name"), type("Friends"), tab("Products"), space, safe, confirm, tab("Make 3*"), space,
                 u"over"_s, tab("Close"), space, closed},
                "POST /v1/discounts", 3);
            row("delete a discount",
                QStringList{page("Discounts"), record("discounts active"), key("Delete"),
                            opens("Delete this discount?")}
                    + send("Delete discount"),
                "DELETE /v1/discounts/%1/delete");
            row("new customer",
                {page("Customers"), key("Ctrl+N"), opens("New customer"), type("Zoe"), key("Tab"),
                 type(mode == Mode::Live ? "zoe@live.example" : "zoe@test.example"), key("Return"), yes, closed},
                "POST /v1/customers");
            row("edit a customer",
                {page("Customers"), record("customers"), key("F2"), opens("Edit customer"), type("Another"),
                 key("Return"), yes, closed},
                "PATCH /v1/customers");
            row("portal link",
                {page("Customers"), record("customers"), key("Ctrl+L"),
                 opens("Make a link to the customer portal?"), safe, tab("Make the link"), space,
                 opens("The link to the customer portal"), key("Escape"), closed},
                "POST /v1/customers/billing");
            row("checkout link",
                {page("Checkout links"), key("Ctrl+N"), opens("New checkout link"), tab("Product"), key("Down"),
                 key("Ctrl+Return"), yes, opens("Checkout link"), key("Escape"), closed},
                "POST /v1/checkouts");
            const QStringList licence = {page("Licences"), key("Ctrl+F"), u"type-licence key"_s, key("Tab"),
                                         u"type-licence email"_s, key("Return"), u"rows"_s};
            row("activate a licence",
                licence + QStringList{tab("Activate…"), space, opens("Activate a licence"), type("Desk"),
                                      key("Return"), yes, closed},
                "POST /v1/licenses/activate");
            row("validate a licence", licence + QStringList{u"row active"_s} + inDetails("Does it hold?, in the details"),
                "POST /v1/licenses/validate");
            row("free an activation",
                licence + QStringList{u"row active"_s} + inDetails("Free it…, in the details")
                    + QStringList{opens("Free this activation?")} + send("Free it"),
                "POST /v1/licenses/deactivate");
            row("new product",
                {page("Products"), key("Ctrl+N"), opens("New product"), type("Type tester"), tab("Price"), type("5"),
                 key("Ctrl+Return"), yes, closed},
                "POST /v1/products");
            row("edit a product",
                {page("Products"), record("products active"), key("F2"), opens("Edit product"), type("Other name"),
                 key("Ctrl+Return"), yes, closed},
                "PATCH /v1/products/%1");
            row("archive a product",
                QStringList{page("Products"), record("products active"), key("Delete"),
                            opens("Archive this product?")}
                    + send("Archive product"),
                "DELETE /v1/products/%1");
            const QStringList three = {u"top"_s, key("Shift+Down"), key("Shift+Down"), key("Shift+F10")};
            row("refund many",
                QStringList{page("Transactions"), record("transactions paid *")} + three
                    + QStringList{choose("Refund 3…"), opens("Refund 3 payment(s)"), safe, confirm, tab("Refund 3"),
                                  space, u"over"_s, key("Return"), closed},
                "POST /v1/refunds", 3);
            row("pause many",
                QStringList{page("Subscriptions"), record("subscriptions active *")} + three
                    + QStringList{choose("Pause 3 at period end…"),
                                  opens("Pause 3 subscription(s) at the end of their periods"), safe, confirm,
                                  tab("Pause 3 at period end"), space, u"over"_s, key("Return"), closed},
                "POST /v1/subscriptions/%1/cancel", 3);
        }
    }

    void open(Mode mode)
    {
        m_mode = mode;
        m_id.clear();
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->showStore(u"Northwind"_s, mode, pagesOf(session()));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    Session &session() { return *m_sessions[m_mode]; }

    QDialog *dialog() const
    {
        for (auto *dialog : m_window->findChildren<QDialog *>())
            if (dialog->isVisible() && !dialog->testAttribute(Qt::WA_DontShowOnScreen))
                return dialog;
        return nullptr;
    }
    static QWidget *target()
    {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup : QApplication::focusWidget();
    }
    /// "*" stands for anything.
    static bool matches(const QString &text, const QString &pattern)
    {
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(pattern)).match(text).hasMatch();
    }
    static bool isOn(const QString &name)
    {
        return QApplication::focusWidget() && matches(widgets::spokenName(QApplication::focusWidget()), name);
    }
    static bool tabTo(const QString &name)
    {
        for (int i = 0; i < 120 && !isOn(name); ++i) {
            if (!QApplication::focusWidget())
                return false;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        return isOn(name);
    }

    void press(const QString &step)
    {
        const QString verb = step.section(u' ', 0, 0);
        const QString rest = step.section(u' ', 1);
        if (verb == "go"_L1)
            go(rest);
        else if (verb == "find"_L1)
            find(rest);
        else if (verb == "tab"_L1)
            QTRY_VERIFY2_WITH_TIMEOUT(tabTo(rest), qPrintable(u"no Tab leads to "_s + rest), 10'000);
        else if (verb == "key"_L1)
            pressKeys(rest);
        else if (verb == "type"_L1)
            QTest::keyClicks(QApplication::focusWidget(), rest);
        else if (verb == "type-licence"_L1)
            QTest::keyClicks(QApplication::focusWidget(), licenceWith(rest == "email"_L1));
        else if (verb == "menu"_L1)
            chooseEntry(rest);
        else if (verb == "opens"_L1)
            expectDialog(rest);
        else if (verb == "safe"_L1)
            expectSafe();
        else if (verb == "confirm"_L1)
            typeWord();
        else if (verb == "yes"_L1)
            sayYes();
        else if (verb == "over"_L1)
            awaitRun();
        else if (verb == "rows"_L1)
            QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
        else if (verb == "top"_L1)
            toTop();
        else if (verb == "row"_L1)
            moveTo(rest);
        else if (verb == "closed"_L1)
            expectClosed();
        else
            QFAIL(qPrintable(u"no such step: "_s + step));
    }

    static void pressKeys(const QString &keys)
    {
        const QKeyCombination combination = QKeySequence(keys)[0];
        QVERIFY(target());
        QTest::keyClick(target(), combination.key(), combination.keyboardModifiers());
    }

    void go(const QString &title)
    {
        auto *pages = m_window->findChild<Navigation *>();
        if (!pages->hasFocus())
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_VERIFY(pages->hasFocus());
        QTest::keyClick(pages, Qt::Key_Home);
        for (int i = 0; i < 20 && pages->currentIndex().data().toString() != title; ++i)
            QTest::keyClick(pages, Qt::Key_Down);
        QCOMPARE(pages->currentIndex().data().toString(), title);
        QTest::keyClick(pages, Qt::Key_F6);
        if (qobject_cast<ListPage *>(m_window->currentPage()))
            QTRY_VERIFY(table()->hasFocus()); // when the rows are here
    }

    RecordTable *table() const { return m_window->currentPage()->findChild<RecordTable *>(); }

    /// Types an id into the search, as one who has it from a mail would; with a star the rows of that status are
    /// asked for by the menu of the status.
    void find(const QString &what)
    {
        const QString name = what.section(u' ', 0, 0);
        const QString status = what.section(u' ', 1, 1);
        if (what.endsWith(u'*'))
            return filter(status);
        MirrorQuery query;
        query.resource = *resourceNamed(name);
        if (!status.isEmpty())
            query.filters["status"] = QStringList{status};
        query.sortKey = name == "products"_L1 ? "name" : name == "discounts"_L1 ? "code" : "created";
        m_id.clear();
        session().mirror().read(
            this,
            [query](MirrorReader &reader) {
                const auto order = reader.evaluate(query);
                return reader.rows(query.resource, order ? **order : std::vector<Rowid>());
            },
            [&](const MirrorResult<QList<MirrorRow>> &rows) {
                if (rows && !rows->isEmpty())
                    m_id = rows->last().id;
            });
        QTRY_VERIFY2(!m_id.isEmpty(), qPrintable(u"the demo store has no "_s + what));
        auto *list = static_cast<ListPage *>(m_window->currentPage());
        pressKeys(u"Ctrl+F"_s);
        QTest::keyClicks(QApplication::focusWidget(), m_id);
        QTRY_COMPARE_WITH_TIMEOUT(list->list().rowCount(), 1, patience);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(list->currentId(), m_id);
        QTRY_VERIFY(list->table()->hasFocus());
        // What can be done is known when the record is here.
        QTRY_VERIFY(widgets::named(m_window.get(), u"Id: "_s + m_id));
    }

    void filter(const QString &status)
    {
        auto *list = static_cast<ListPage *>(m_window->currentPage());
        QTRY_VERIFY(list->list().isComplete() && list->list().rowCount() > 0);
        const int all = list->list().rowCount();
        QVERIFY(tabTo(u"*Status*"_s));
        QTimer::singleShot(0, this, [status] { // the key returns when the menu is closed
            chooseEntry(status + u"*"_s, Qt::Key_Space);
            QTest::keyClick(target(), Qt::Key_Escape);
        });
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QTRY_VERIFY(list->list().isComplete() && list->list().rowCount() > 2 && list->list().rowCount() < all);
        m_window->activateWindow(); // as a window manager does
        QTRY_VERIFY(m_window->isActiveWindow() && QApplication::focusWidget());
        QVERIFY(tabTo(list->table()->accessibleName()));
    }

    static void chooseEntry(const QString &text, Qt::Key chosenBy = Qt::Key_Return)
    {
        QTRY_VERIFY(qobject_cast<QMenu *>(QApplication::activePopupWidget()));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        const auto isThere = [&] {
            return menu->activeAction() && matches(widgets::plain(menu->activeAction()->text()), text);
        };
        for (int i = 0; i < 30 && !isThere(); ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        QVERIFY2(isThere(), qPrintable(u"not in the menu: "_s + text));
        QTest::keyClick(menu, chosenBy);
    }

    void expectDialog(const QString &title)
    {
        QTRY_VERIFY2(dialog() && matches(dialog()->windowTitle(), title), qPrintable(u"does not open: "_s + title));
        QVERIFY(QTest::qWaitForWindowActive(dialog()));
        QTRY_VERIFY(QApplication::focusWidget() && dialog()->isAncestorOf(QApplication::focusWidget()));
        if (auto *many = qobject_cast<BulkDialog *>(dialog()))
            QTRY_COMPARE(many->stage(), BulkDialog::Stage::Ready);
        QCOMPARE(widgets::faultOf(dialog()), QString());
    }

    void expectClosed()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patience);
        m_window->activateWindow(); // as a window manager does
        QTRY_VERIFY(m_window->isActiveWindow());
    }

    /// What Enter would press now.
    QPushButton *standardButton() const
    {
        for (auto *button : dialog()->findChildren<QPushButton *>())
            if (button->isDefault() && button->isVisible())
                return button;
        return nullptr;
    }
    void expectSafe()
    {
        if (m_mode == Mode::Live || qobject_cast<BulkDialog *>(dialog())) {
            QVERIFY(standardButton());
            QCOMPARE(standardButton()->property("role").toString(), u"safe"_s);
        }
    }

    void typeWord()
    {
        if (m_mode == Mode::Test)
            return;
        for (auto *edit : dialog()->findChildren<QLineEdit *>())
            if (edit->isVisible() && edit->accessibleName().startsWith("Type "_L1)) {
                QVERIFY(tabTo(edit->accessibleName()));
                return QTest::keyClicks(edit, edit->accessibleName().section(u' ', 1, 1));
            }
    }

    void sayYes()
    {
        if (m_mode == Mode::Test)
            return;
        auto *asking = qobject_cast<SubmitDialog *>(dialog());
        QVERIFY(asking && asking->isAsking());
        QVERIFY(standardButton() && standardButton()->hasFocus());
        QCOMPARE(standardButton()->property("role").toString(), u"safe"_s);
        QTRY_VERIFY(tabTo(u"* in live mode"_s)); // it can't be pressed at once
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }

    void awaitRun()
    {
        QPointer<QDialog> run = dialog();
        const auto isOver = [&run] {
            if (auto *bulk = qobject_cast<BulkDialog *>(run))
                return bulk->stage() == BulkDialog::Stage::Over;
            auto *codes = qobject_cast<ManyCodesDialog *>(run);
            return codes && codes->stage() == ManyCodesDialog::Stage::Over;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOver(), patience);
    }

    void toTop() const
    {
        for (int i = 0; i < 300 && table()->currentIndex().row() > 0; ++i)
            QTest::keyClick(table(), Qt::Key_PageUp);
        QCOMPARE(table()->currentIndex().row(), 0);
    }
    void moveTo(const QString &status)
    {
        QVERIFY(tabTo(table()->accessibleName()));
        toTop();
        const auto isThere = [&] {
            const QModelIndex current = table()->currentIndex();
            return current.siblingAtColumn(table()->model()->columnCount() - 1).data().toString() == status;
        };
        for (int i = 0; i < table()->model()->rowCount() && !isThere(); ++i)
            QTest::keyClick(table(), Qt::Key_Down);
        QVERIFY(isThere());
    }

    /// Of a licence that can be activated once more: its key, or its owner's address.
    QString licenceWith(bool email) const
    {
        const demo::Store &store = *m_server->store(m_mode == Mode::Live ? ObjectMode::Live : ObjectMode::Test);
        const demo::Business &business = store.business();
        for (demo::Index i = 0; i < business.licenses.size(); ++i) {
            const License license = business.license(i, store.now());
            const bool hasRoom = !license.activationLimit || license.activation + 2 < *license.activationLimit;
            const auto &instances = business.licenses[i].instances;
            if (license.status == LicenseStatus::Active && hasRoom && !instances.empty()
                && business.instance(instances.back()).status == LicenseInstanceStatus::Active)
                return email ? business.customers[business.licenses[i].customer].customer->email : license.key;
        }
        return {};
    }

    std::unique_ptr<demo::DemoServer> m_server;
    std::map<Mode, std::unique_ptr<Session>> m_sessions;
    std::unique_ptr<MainWindow> m_window;
    Mode m_mode = Mode::Test;
    QString m_id; ///< of the record that was searched for last
    QPointer<QWidget> m_before;
};

QTEST_MAIN(tst_Keyboard)
#include "tst_keyboard.moc"
