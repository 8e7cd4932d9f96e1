// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whatever a merchant can do is done here by keys alone, from the page to the answer, against the demo store: in each
// mode by a test of its own.
#include "tests/support/keydriver.h"

#include <QSettings>

namespace {

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
        for (const QString &step : std::as_const(steps)) {
            m_driver->press(step);
            if (QTest::currentTestFailed())
                return;
        }
        const auto method = wire.section(u' ', 0, 0).toLatin1();
        const QString path = wire.section(u' ', 1);
        const bool isAsked = method == "GET" || path.contains(u"validate"); // changes nothing, so nobody writes it down
        const QList<ActionRecord> records = m_driver->session().actions().records().mid(0, isAsked ? 0 : times);
        QCOMPARE(m_driver->session().actions().ids().size(), before + records.size());
        for (const ActionRecord &record : records) {
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

private:
    /// What there is to do: the keys, what goes over the wire ("%1": the record's id), and how often.
    void allThatThereIs() const
    {
        QTest::addColumn<QStringList>("steps");
        QTest::addColumn<QString>("wire");
        QTest::addColumn<int>("times");
        const auto row = [](const char *what, const QStringList &steps, const char *wire, int times = 1) {
            QTest::newRow(what) << steps << QString::fromLatin1(wire) << times;
        };
        const QStringList active = {page("Subscriptions"), record("subscriptions active")};
        row("cancel at period end",
            active + inDetails("Cancel…, in the details") + QStringList{opens("Cancel at the end of the period?")}
                + send("Cancel subscription"),
            "POST /v1/subscriptions/%1/cancel");
        row("undo the cancellation",
            QStringList{page("Subscriptions"), record("subscriptions scheduled_cancel")}
                + inDetails("Undo the cancellation…, in the details") + QStringList{opens("Undo the cancellation?")}
                + send("Undo the cancellation"),
            "POST /v1/subscriptions/%1/resume");
        row("cancel now",
            active
                + QStringList{key("Delete"), opens("Cancel at the end of the period?"), tab("At the end of the period"),
                              key("Right")}
                + send("Cancel subscription"),
            "POST /v1/subscriptions/%1/cancel");
        row("pause now", active + more("Pause…") + QStringList{opens("Pause now?")} + send("Pause subscription"),
            "POST /v1/subscriptions/%1/pause");
        row("pause at period end",
            active + more("Pause…") + QStringList{opens("Pause now?"), tab("Now"), key("Right")}
                + send("Pause subscription"),
            "POST /v1/subscriptions/%1/cancel");
        row("resume",
            QStringList{page("Subscriptions"), record("subscriptions paused")} + inDetails("Resume…, in the details")
                + QStringList{opens("Resume the subscription?")} + send("Resume subscription"),
            "POST /v1/subscriptions/%1/resume");
        row("change plan",
            active + more("Change plan…")
                + QStringList{opens("Change the plan"), tab("New plan"), u"choices"_s, key("Down")}
                + send("Change plan"),
            "POST /v1/subscriptions/%1/upgrade");
        row("change seats, by the row's menu",
            active
                + QStringList{key("Shift+F10"), choose("Change seats…"), opens("Change the seats"), tab("Seats"),
                              key("Up")}
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
            {page("Discounts"), key("Ctrl+Shift+N"), opens("Make many codes"), tab("How many"), type("3"), tab("Name"),
             type("Friends"), tab("Products"), space, safe, confirm, tab("Make 3*"), space, u"over"_s, tab("Close"),
             space, closed},
            "POST /v1/discounts", 3);
        row("delete a discount",
            QStringList{page("Discounts"), record("discounts active"), key("Delete"), opens("Delete this discount?")}
                + send("Delete discount"),
            "DELETE /v1/discounts/%1/delete");
        row("new customer",
            {page("Customers"), key("Ctrl+N"), opens("New customer"), type("Zoe"), key("Tab"),
             type(m_mode == Mode::Live ? "zoe@live.example" : "zoe@test.example"), key("Return"), yes, closed},
            "POST /v1/customers");
        row("edit a customer",
            {page("Customers"), record("customers"), key("F2"), opens("Edit customer"), type("Another"), key("Return"),
             yes, closed},
            "PATCH /v1/customers");
        row("portal link",
            {page("Customers"), record("customers"), key("Ctrl+L"), opens("Make a link to the customer portal?"), safe,
             tab("Make the link"), space, opens("The link to the customer portal"), key("Escape"), closed},
            "POST /v1/customers/billing");
        row("checkout link",
            {page("Checkout links"), key("Ctrl+N"), opens("New checkout link"), tab("Product"), key("Down"),
             key("Ctrl+Return"), yes, opens("Checkout link"), key("Escape"), closed},
            "POST /v1/checkouts");
        const QStringList licence = {
            page("Licences"), key("Ctrl+F"), u"type-licence key"_s, key("Tab"), u"type-licence email"_s,
            key("Return"),    u"rows"_s};
        row("activate a licence",
            licence
                + QStringList{tab("Activate…"), space, opens("Activate a licence"), type("Desk"), key("Return"), yes,
                              closed},
            "POST /v1/licenses/activate");
        row("validate a licence", licence + QStringList{u"row active"_s} + inDetails("Does it hold?, in the details"),
            "POST /v1/licenses/validate");
        row("free an activation",
            licence + QStringList{u"row active"_s} + inDetails("Free it…, in the details")
                + QStringList{opens("Free this activation?")} + send("Free it"),
            "POST /v1/licenses/deactivate");
        row("new product",
            {page("Products"), key("Ctrl+N"), opens("New product"), type("Type tester"), key("Tab"),
             type("Tests types."), tab("Price"), type("5"), key("Ctrl+Return"), yes, closed},
            "POST /v1/products");
        row("edit a product",
            {page("Products"), record("products active"), key("F2"), opens("Edit product"), type("Other name"),
             key("Ctrl+Return"), yes, closed},
            "PATCH /v1/products/%1");
        row("archive a product",
            QStringList{page("Products"), record("products active"), key("Delete"), opens("Archive this product?")}
                + send("Archive product"),
            "DELETE /v1/products/%1");
        const QStringList three = {u"top"_s, key("Shift+Down"), key("Shift+Down"), key("Shift+F10")};
        row("refund many",
            QStringList{page("Transactions"), record("transactions paid *")} + three
                + QStringList{choose("Refund 3…"), opens("Refund 3 payment(s)"), safe, confirm, tab("Refund 3"), space,
                              u"over"_s, key("Return"), closed},
            "POST /v1/refunds", 3);
        row("pause many",
            QStringList{page("Subscriptions"), record("subscriptions active *")} + three
                + QStringList{choose("Pause 3 at period end…"),
                              opens("Pause 3 subscription(s) at the end of their periods"), safe, confirm,
                              tab("Pause 3 at period end"), space, u"over"_s, key("Return"), closed},
            "POST /v1/subscriptions/%1/cancel", 3);
    }

    const Mode m_mode;
    std::unique_ptr<KeyDriver> m_driver;
};
