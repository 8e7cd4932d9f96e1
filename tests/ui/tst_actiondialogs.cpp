// SPDX-License-Identifier: GPL-3.0-or-later
// Subscriptions and refunds in the window, against the demo store: what is offered, said, sent and shown.
#include "app/demo/demoserver.h"
#include "core/profiles/session.h"
#include "tests/support/everywish.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/changedialog.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/pages/listpage.h"
#include "ui/pages/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; // ms, for what usually takes a moment

SubscriptionStory storyOf(const QString &name)
{
    SubscriptionStory story;
    story.subscription = everywish::subscription();
    story.customer = everywish::customer();
    story.customer->name = name;
    story.product = {u"prod_1"_s, name};
    story.regular = RegularPrice{{1900, u"USD"_s}};
    return story;
}

} // namespace

class tst_ActionDialogs : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_actiondialogs"_s);
        QSettings().clear();
    }
    void init() { open(Mode::Test); }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_server.reset();
    }

    void cancelAtPeriodEndAndBack()
    {
        const QString id = show(u"subscriptions"_s, u"active"_s);
        QVERIFY(!action("resume-subscription")->isEnabled());
        QCOMPARE(action("resume-subscription")->toolTip(), u"Resume…"_s); // that it runs is plain to see
        action("cancel-subscription")->trigger();
        auto *dialog = shown<SubscriptionDialog>();
        QCOMPARE(dialog->windowTitle(), u"Cancel at the end of the period?"_s);
        QTRY_COMPARE(QApplication::focusWidget(), widgets::button(dialog, u"Keep it"_s));
        QCOMPARE(widgets::faultOf(dialog), QString());
        QCOMPARE(widgets::unreachedByTab(dialog), QStringList());
        auto *send = widgets::button(dialog, u"Cancel subscription"_s);
        QTest::mouseClick(send, Qt::LeftButton);
        QTest::mouseDClick(send, Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(dialogs<SubmitDialog>().isEmpty());
        QTRY_VERIFY(notice().contains(u"will end with its period"_s));
        QCOMPARE(sent(u"/v1/subscriptions/%1/cancel"_s.arg(id)), 1);
        QTRY_COMPARE(statusOf(Resource::Subscriptions, id), u"scheduled_cancel"_s);
        QTRY_VERIFY(action("resume-subscription")->isEnabled());
        QCOMPARE(action("resume-subscription")->text(), u"&Undo the cancellation…"_s);
        QVERIFY(action("cancel-subscription")->isEnabled()); // now, still
        QVERIFY(!action("pause-subscription")->isEnabled());
        QVERIFY(action("pause-subscription")->toolTip().contains(u"ends with its period"_s));

        action("resume-subscription")->trigger();
        auto *undo = shown<SubscriptionDialog>();
        widgets::button(undo, u"Undo the cancellation"_s)->click();
        QTRY_COMPARE(statusOf(Resource::Subscriptions, id), u"active"_s);
        QCOMPARE(sent(u"/v1/subscriptions/%1/resume"_s.arg(id)), 1);
    }

    void cancelNowByKeyboardAlone()
    {
        const QString id = show(u"subscriptions"_s, u"active"_s);
        action("cancel-subscription")->trigger();
        auto *dialog = shown<SubscriptionDialog>();
        auto *now = widgets::button(dialog, u"Now"_s);
        now->setFocus(Qt::TabFocusReason);
        QTest::keyClick(now, Qt::Key_Space);
        QCOMPARE(dialog->windowTitle(), u"Cancel now?"_s);
        auto *send = widgets::button(dialog, u"Cancel subscription"_s);
        send->setFocus(Qt::TabFocusReason);
        QTest::keyClick(send, Qt::Key_Space);
        QTRY_COMPARE(statusOf(Resource::Subscriptions, id), u"canceled"_s);
        QCOMPARE(sent(u"/v1/subscriptions/%1/cancel"_s.arg(id)), 1);
        QTRY_VERIFY(!action("cancel-subscription")->isEnabled());
        QCOMPARE(action("cancel-subscription")->toolTip(), u"It is canceled already."_s);
    }

    void enterKeepsIt()
    {
        show(u"subscriptions"_s, u"active"_s);
        action("cancel-subscription")->trigger();
        QTest::keyClick(shown<SubscriptionDialog>(), Qt::Key_Return);
        QTRY_VERIFY(dialogs<SubmitDialog>().isEmpty());
        QVERIFY(m_session->actions().ids().isEmpty());
    }

    void pauseAndResume()
    {
        const QString id = show(u"subscriptions"_s, u"active"_s);
        action("pause-subscription")->trigger();
        widgets::button(shown<SubscriptionDialog>(), u"Pause subscription"_s)->click();
        QTRY_COMPARE(statusOf(Resource::Subscriptions, id), u"paused"_s);
        QTRY_VERIFY(action("resume-subscription")->isEnabled());
        QCOMPARE(action("pause-subscription")->toolTip(), u"Pause…"_s);
        QCOMPARE(action("change-plan")->toolTip(), u"It is paused. Resume it first."_s);
        action("resume-subscription")->trigger();
        widgets::button(shown<SubscriptionDialog>(), u"Resume subscription"_s)->click();
        QTRY_COMPARE(statusOf(Resource::Subscriptions, id), u"active"_s);
    }

    void seatsWithAnEstimate()
    {
        const QString id = show(u"subscriptions"_s, u"active"_s);
        QVERIFY(action("change-seats")->isEnabled());
        action("change-seats")->trigger();
        auto *dialog = shown<ChangeDialog>();
        auto *send = widgets::button(dialog, u"Change seats"_s);
        QVERIFY(!send->isEnabled()); // as many as there are
        auto *seats = widgets::named<QSpinBox>(dialog, u"Seats"_s);
        const int wanted = seats->value() + 3;
        seats->setValue(wanted);
        QVERIFY(hasText(dialog, u"Added to the next invoice, about"_s));
        widgets::button(dialog, u"Charge the difference now and begin a new period"_s)->click();
        QVERIFY(hasText(dialog, u"Charged now, about"_s));
        QCOMPARE(widgets::faultOf(dialog), QString());
        send->click();
        QTRY_VERIFY(dialogs<SubmitDialog>().isEmpty());
        QCOMPARE(sent(u"/v1/subscriptions/%1"_s.arg(id)), 1);
        const ActionRecord record = m_session->actions().records().first();
        QCOMPARE(record.state, ActionState::Done);
        QCOMPARE(decoded<Subscription>(record.answer)->items->first().units.value_or(0), wanted);
    }

    void anotherPlan()
    {
        const QString id = show(u"subscriptions"_s, u"active"_s);
        action("change-plan")->trigger();
        auto *dialog = shown<ChangeDialog>();
        auto *send = widgets::button(dialog, u"Change plan"_s);
        auto *plans = dialog->findChild<QComboBox *>();
        QTRY_VERIFY(plans->count() > 1);
        QVERIFY(!send->isEnabled()); // none is chosen by accident
        plans->setCurrentIndex(1);
        QTRY_VERIFY(send->isEnabled());
        // Whatever the new plan's period: a new one begins, and what it costs is known.
        widgets::button(dialog, u"Charge the difference now and begin a new period"_s)->click();
        QVERIFY(hasText(dialog, u"Each period from then on"_s));
        send->click();
        QTRY_VERIFY(dialogs<SubmitDialog>().isEmpty());
        QCOMPARE(sent(u"/v1/subscriptions/%1/upgrade"_s.arg(id)), 1);
    }

    void refundInLiveModeTakesTheAmount()
    {
        open(Mode::Live);
        const QString id = show(u"transactions"_s, u"paid"_s);
        action("refund")->trigger();
        auto *dialog = shown<RefundDialog>();
        QVERIFY(hasText(dialog, u"Northwind, live"_s));
        auto *word = dialog->findChild<QLineEdit *>();
        QVERIFY(word->isVisible());
        const QString amount = word->accessibleName().section(u' ', 1, 1);
        QAbstractButton *send = nullptr;
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->text().startsWith(u"&Refund "_s))
                send = button;
        QVERIFY(send && !send->isEnabled());
        QTest::keyClicks(word, amount);
        QVERIFY(send->isEnabled());
        send->click();
        QTRY_VERIFY(dialogs<SubmitDialog>().isEmpty());
        QCOMPARE(sent(u"/v1/refunds"_s), 1);
        QTRY_VERIFY(statusOf(Resource::Transactions, id) == u"refunded"_s
                    || m_session->actions().records().first().isRefundPending());
        QTRY_VERIFY(!action("refund")->isEnabled() || m_session->actions().records().first().isRefundPending());
    }

    void manyAtOnce()
    {
        show(u"transactions"_s, u"paid"_s);
        auto *page = qobject_cast<ListPage *>(m_window->currentPage());
        page->table()->selectAll();
        const int selected = int(page->table()->selectedRowNumbers().size());
        QVERIFY(selected > 2);
        // Three rows are enough: paid ones, of which the newest need not be.
        page->table()->clearSelection();
        int chosen = 0;
        for (int row = 0; row < 100 && chosen < 3; ++row) {
            const QModelIndex status = page->table()->model()->index(row, page->list().columnOf("status"));
            if (status.data().toString() != u"paid"_s)
                continue;
            page->table()->selectionModel()->select(status, QItemSelectionModel::Select | QItemSelectionModel::Rows);
            ++chosen;
        }
        QVERIFY(widgets::button(page, u"3 selected ▾"_s));
        emit page->table()->customContextMenuRequested(QPoint(10, 10));
        QAction *refund = nullptr;
        for (QMenu *menu : page->table()->findChildren<QMenu *>())
            for (QAction *candidate : menu->actions())
                if (candidate->text().contains(u"Refund 3"_s))
                    refund = candidate;
        QVERIFY(refund);
        refund->trigger();
        QTRY_COMPARE(dialogs<BulkDialog>().size(), 1);
        BulkDialog *dialog = dialogs<BulkDialog>().first();
        QTRY_COMPARE(dialog->stage(), BulkDialog::Stage::Ready);
        QCOMPARE(dialog->findChild<QTableWidget *>()->rowCount(), 3);
        QCOMPARE(widgets::faultOf(dialog), QString());
        auto *doIt = widgets::button(dialog, u"Refund 3"_s);
        QVERIFY(doIt && doIt->isEnabled());
        doIt->click();
        doIt->click();
        QTRY_COMPARE_WITH_TIMEOUT(dialog->stage(), BulkDialog::Stage::Over, patience);
        QCOMPARE(sent(u"/v1/refunds"_s), 3);
        for (int row = 0; row < 3; ++row)
            QVERIFY(QStringList({u"done"_s, u"accepted, pending"_s})
                        .contains(dialog->findChild<QTableWidget *>()->item(row, 1)->text()));
    }

    void aDialogGoesWithItsSession()
    {
        show(u"subscriptions"_s, u"active"_s);
        action("cancel-subscription")->trigger();
        const QPointer<SubscriptionDialog> dialog = shown<SubscriptionDialog>();
        m_window->closeStore();
        QVERIFY(!dialog);
        m_session.reset();
        QCOMPARE(m_server->server()->requestCount("POST", {}), 0);
    }

    void aLockedStoreOffersNothing()
    {
        show(u"subscriptions"_s, u"active"_s);
        QVERIFY(action("cancel-subscription")->isEnabled());
        m_session->actions().setReadOnly(true);
        for (const char *name : {"cancel-subscription", "pause-subscription", "change-plan", "change-seats"}) {
            QVERIFY(!action(name)->isEnabled());
            QVERIFY(action(name)->toolTip().contains(u"locked"_s));
        }
        m_session->actions().setReadOnly(false);
        QVERIFY(action("cancel-subscription")->isEnabled());
    }

    void namesOfOthersStayText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << u"<b>bold</b> & %1 %2 <img src=file:///etc/passwd>"_s;
        QTest::newRow("right to left") << u"עברית \u202E ltr"_s;
        QTest::newRow("lines") << u"two\nlines"_s;
        QTest::newRow("long") << QString(300, u'x');
    }
    void namesOfOthersStayText()
    {
        QFETCH(QString, name);
        const SubscriptionStory story = storyOf(name);
        TransactionStory payment;
        payment.transaction = everywish::transaction();
        payment.customer = story.customer;
        Actions &actions = m_session->actions();
        const StoreTarget target{name, Mode::Live};
        const TimeStyle times{QTimeZone::utc(), QLocale::c()};
        const QList<SubmitDialog *> all = {
            new SubscriptionDialog(actions, target, times, story, SubscriptionDialog::endings(), nullptr),
            new SubscriptionDialog(actions, target, times, story, SubscriptionDialog::pauses(), nullptr),
            new ChangeDialog(ChangeDialog::What::Seats, actions, m_session->mirror(), target, times, story, nullptr),
            new ChangeDialog(ChangeDialog::What::Plan, actions, m_session->mirror(), target, times, story, nullptr),
            new RefundDialog(actions, target, times, payment, nullptr)};
        for (SubmitDialog *dialog : all) {
            dialog->open();
            QVERIFY(QTest::qWaitForWindowActive(dialog));
            QCOMPARE(widgets::faultOf(dialog), QString());
            QCOMPARE(widgets::unreachedByTab(dialog), QStringList());
            bool isShown = false;
            for (const auto *label : dialog->findChildren<QLabel *>())
                isShown = isShown || widgets::hasName(label->text().remove(QChar(0x200B)), name); // where it may break
            QVERIFY(isShown);
            delete dialog;
        }
        RefundDialog refund(actions, target, times, payment, nullptr);
        QVERIFY(hasText(&refund, u"19.00"_s)); // the amount, whatever the name says
    }

private:
    void open(Mode mode)
    {
        cleanup();
        demo::ServerOptions options;
        options.customers = 60;
        options.transactions = 400;
        m_server = std::make_unique<demo::DemoServerThread>(options);
        QSignalSpy ready(m_server.get(), &demo::DemoServerThread::ready);
        m_server->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, patience);
        const auto endpoints = ready.first().first().value<demo::Endpoints>();
        const demo::Endpoint &where = mode == Mode::Live ? endpoints.live : endpoints.test;
        Profile profile;
        profile.id = u"test"_s;
        profile.name = u"Northwind"_s;
        m_session = std::make_unique<Session>(profile, *ApiKey::parse(where.key), Endpoint{where.url, {}});
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->showStore(profile.name, mode, pagesOf(*m_session));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_session->refresh();
        QTRY_VERIFY_WITH_TIMEOUT(m_session->sync().lastOutcome() && !m_session->sync().isRunning(), patience);
    }

    /// Opens a page at a record of a status; its id.
    QString show(const QString &page, const QString &status)
    {
        const auto resource = resourceNamed(page);
        MirrorQuery query;
        query.resource = *resource;
        query.filters["status"] = QStringList{status};
        QString id;
        m_session->mirror().read(
            this,
            [query](MirrorReader &reader) {
                const auto order = reader.evaluate(query);
                return reader.rows(query.resource, order ? **order : std::vector<Rowid>());
            },
            [&](const MirrorResult<QList<MirrorRow>> &rows) {
                if (rows && !rows->isEmpty())
                    id = rows->first().id;
            });
        [&] { QTRY_VERIFY(!id.isEmpty()); }();
        m_window->showPage(page);
        m_window->currentPage()->showRecord(id);
        const char *name = page == u"transactions"_s ? "refund" : "cancel-subscription";
        [&] { QTRY_VERIFY(action(name)->isEnabled()); }();
        return id;
    }

    QAction *action(const char *name) const
    {
        return m_window->currentPage()->findChild<QAction *>(QLatin1String(name));
    }
    template <class D> QList<D *> dialogs() const
    {
        QList<D *> all;
        for (D *dialog : m_window->findChildren<D *>())
            if (dialog->isVisible())
                all.append(dialog);
        return all;
    }
    template <class D> D *shown() const
    {
        if (!QTest::qWaitFor([this] { return dialogs<D>().size() == 1; })) // Creem is asked before
            qFatal("no such dialog");
        const QList<D *> all = dialogs<D>();
        [&] { QVERIFY(QTest::qWaitForWindowActive(all.first())); }();
        return all.first();
    }
    static bool hasText(const QWidget *in, const QString &text)
    {
        for (const auto *label : in->findChildren<QLabel *>())
            if (label->text().contains(text))
                return true;
        return false;
    }
    QString notice() const
    {
        for (const auto *box : m_window->currentPage()->findChildren<NoticeBox *>())
            if (box->isVisible())
                return box->title();
        return {};
    }
    qint64 sent(const QString &path) const { return m_server->server()->requestCount("POST", path); }
    QString statusOf(Resource resource, const QString &id)
    {
        m_session->mirror().raw(resource, id, this, [this](const MirrorResult<QByteArray> &raw) {
            m_status = QJsonDocument::fromJson(raw.value_or(QByteArray())).object()[u"status"_s].toString();
        });
        return m_status;
    }

    std::unique_ptr<demo::DemoServerThread> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    QString m_status;
};

QTEST_MAIN(tst_ActionDialogs)
#include "tst_actiondialogs.moc"
