// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of activity says of a wish and does about it, where money is in it: it looks first, and says what it
// costs.
#include "tests/support/columnmenu.h"
#include "tests/support/everywish.h"
#include "tests/support/newerwish.h"
#include "tests/support/plaintimes.h"
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/changedialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/pages/activitypage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ActivityDoing : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_activitydoing"_s);
    }
    void init()
    {
        m_rig = std::make_unique<SessionRig>([this](const FaultServer::Request &request) {
            return fault::json(200, request.method == "GET" ? m_now : everywish::of(m_kind).answer);
        });
        m_session = &m_rig->session;
        m_server = &m_rig->server;
        m_page = std::make_unique<ActivityPage>(*m_session, plainTimes());
        m_page->resize(1084, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_session->actions().isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_rig.reset();
    }

    void productsAreCalledAsTheMirrorKnowsThem()
    {
        Product pro = everywish::product();
        pro.name = u"Pro <b>%1"_s;
        m_session->mirror().remember(pro);
        QTRY_COMPARE(m_session->mirror().count(Resource::Products), 1);
        submit(everywish::of(WishKind::CreateDiscount).wish);
        QTRY_VERIFY(widgets::named(m_page.get(), u"Products: Pro <b>%1 (prod_1)"_s));
        QVERIFY(widgets::named(m_page.get(), u"Percentage: 20 %"_s));
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
    }

    void columnsAreChosenAndRemembered()
    {
        QSettings().clear();
        const QStringList all{u"Date"_s, u"What"_s, u"Of"_s, u"Outcome"_s};
        QCOMPARE(columnmenu::titles(m_page.get()), all);
        QVERIFY(columnmenu::hasOrder(m_page.get()));
        QVERIFY(columnmenu::choose(m_page.get(), u"Outcome"_s));
        QCOMPARE(columnmenu::titles(m_page.get()), all.first(3));
        ActivityPage again(*m_session, plainTimes());
        QCOMPARE(columnmenu::titles(&again), all.first(3));
        QSettings().clear();
    }

    void whatGoesOnAgainSaysWhatItCosts()
    {
        submit(everywish::of(WishKind::Pause).wish);
        QTRY_VERIFY(table()->currentIndex().isValid());
        Subscription paused = everywish::subscription(SubscriptionStatus::Paused);
        m_session->mirror().remember(paused);
        Transaction payment = everywish::transaction();
        payment.subscription = Reference{paused.id};
        m_session->mirror().remember(payment);
        QTRY_COMPARE(m_session->mirror().count(Resource::Transactions), 1);
        m_now = everywish::text(json::write(paused)); // its period is over since long
        widgets::button(m_page.get(), u"Resume…"_s)->click();
        QTRY_VERIFY(m_page->findChild<SubscriptionDialog *>());
        auto *resume = m_page->findChild<SubscriptionDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(resume));
        QCOMPARE(resume->windowTitle(), u"Resume the subscription?"_s);
        const auto labels = resume->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"is likely to charge $19.00 at once"_s);
        }));
        QCOMPARE(widgets::faultOf(resume), QString());
        m_kind = WishKind::Resume;
        widgets::button(resume, u"Resume subscription"_s)->click();
        QTRY_COMPARE(m_server->copies("POST", "/v1/subscriptions/sub_1/resume"), 1);
    }

    void whatIsSentAgainIsLookedAtFirst()
    {
        const QString first = submitLocked(everywish::of(WishKind::Refund).wish);
        Transaction partly = everywish::transaction();
        partly.status = TransactionStatus::PartlyRefunded;
        partly.refundedAmount = 500; // in the dashboard, meanwhile
        m_now = everywish::text(json::write(partly));
        sendAgain();
        QTRY_VERIFY(shownDialog<RefundDialog>());
        QCOMPARE(shownDialog<RefundDialog>()->windowTitle(), u"Refund $14.00?"_s);
        shownDialog<RefundDialog>()->reject();
        QTRY_VERIFY(!shownDialog<RefundDialog>());
        partly.status = TransactionStatus::ChargedBack;
        m_now = everywish::text(json::write(partly));
        sendAgain();
        QTRY_COMPARE(notice(), u"It can't be sent again as things are now"_s);
        m_now = everywish::of(WishKind::Refund).after; // all of it, by now
        sendAgain();
        QTRY_COMPARE(notice(), u"It is so already"_s);
        QVERIFY(!shownDialog<SubmitDialog>());
        QCOMPARE(m_server->copies("POST"), 0);
        m_now = everywish::of(WishKind::Refund).before;
        sendAgain();
        QTRY_VERIFY(shownDialog<RefundDialog>());
        widgets::button(shownDialog<RefundDialog>(), u"Refund $19.00"_s)->click();
        QTRY_COMPARE(m_server->copies("POST", "/v1/refunds"), 1);
        QVERIFY(!m_session->actions().record(first)->supersededBy.isEmpty());
    }

    /// Also of what costs nothing and is asked for by a plain question: the first one offers nothing any more.
    void whatIsRepeatedIsNotRepeatedTwice_data()
    {
        QTest::addColumn<WishKind>("kind");
        for (const WishKind kind : {WishKind::CancelAtPeriodEnd, WishKind::CreateCheckout})
            QTest::newRow(qPrintable(json::Open(kind).wire())) << kind;
    }
    void whatIsRepeatedIsNotRepeatedTwice()
    {
        QFETCH(WishKind, kind);
        const QString first = submitLocked(everywish::of(kind).wish);
        m_now = everywish::of(kind).before;
        sendAgain();
        QTRY_VERIFY(shownDialog<SubmitDialog>());
        widgets::button(shownDialog<SubmitDialog>(), u"Send it again"_s)->click();
        QTRY_VERIFY(!m_session->actions().record(first)->supersededBy.isEmpty());
        QVERIFY(!m_session->actions().canSendAgain(*m_session->actions().record(first)));
    }

    void whatIsSoAlreadyIsNotSentAgain_data()
    {
        QTest::addColumn<WishKind>("kind");
        for (const WishKind kind : {WishKind::ChangePlan, WishKind::ChangeSeats, WishKind::Resume, WishKind::CancelNow,
                                    WishKind::UpdateProduct, WishKind::UpdateCustomer, WishKind::DeleteDiscount})
            QTest::newRow(qPrintable(json::Open(kind).wire())) << kind;
    }
    void whatIsSoAlreadyIsNotSentAgain()
    {
        QFETCH(WishKind, kind);
        submitLocked(everywish::of(kind).wish);
        m_now = everywish::of(kind).after; // by a wish of its own, or in the dashboard
        sendAgain();
        QTRY_COMPARE(notice(), u"It is so already"_s);
        QVERIFY(!shownDialog<SubmitDialog>());
        QCOMPARE(m_server->copies() - m_server->copies("GET"), 0);
    }

    void whatMayChargeSaysSoBeforeItIsSentAgain()
    {
        const QString first = submitLocked(everywish::of(WishKind::Resume).wish);
        rememberPayment();
        m_now = everywish::of(WishKind::Resume).before; // paused, and its period is over since long
        sendAgain();
        QTRY_VERIFY(shownDialog<SubscriptionDialog>());
        auto *dialog = shownDialog<SubscriptionDialog>();
        QVERIFY(says(dialog, u"is likely to charge $19.00 at once"_s));
        widgets::button(dialog, u"Resume subscription"_s)->click();
        QTRY_COMPARE(m_server->copies("POST", "/v1/subscriptions/sub_1/resume"), 1);
        QTRY_VERIFY(!m_session->actions().record(first)->supersededBy.isEmpty());
    }

    void aPlanThatIsChangedAgainSaysWhatItCosts()
    {
        const QString first = submitLocked(everywish::of(WishKind::ChangePlan).wish);
        rememberPayment();
        Product large = everywish::product();
        large.id = u"prod_2"_s;
        large.name = u"Large"_s;
        large.price = 4900;
        large.billingType = BillingType::Recurring;
        large.billingPeriod = BillingPeriod::Monthly;
        Product other = large;
        other.id = u"prod_3"_s;
        other.name = u"Alone"_s;
        m_session->mirror().remember(large);
        m_session->mirror().remember(other);
        QTRY_COMPARE(m_session->mirror().count(Resource::Products), 2);
        m_now = everywish::of(WishKind::ChangePlan).before;
        sendAgain();
        QTRY_VERIFY(shownDialog<ChangeDialog>());
        auto *dialog = shownDialog<ChangeDialog>();
        auto *plan = dialog->findChild<QComboBox *>();
        QTRY_VERIFY(plan->currentText().contains(u"Large"_s)); // as it was chosen then
        QVERIFY(!plan->isEnabled());
        auto *now = widgets::button(dialog, u"Charge the difference now and begin a new period"_s);
        QVERIFY(now->isChecked() && !now->isEnabled());
        QVERIFY(says(dialog, u"Charged now, about"_s));
        QVERIFY(says(dialog, u"$98.00"_s)); // two seats; the old period is over
        widgets::button(dialog, u"Change plan"_s)->click();
        QTRY_COMPARE(m_server->copies("POST", "/v1/subscriptions/sub_1/upgrade"), 1);
        const QByteArray sent = m_server->requests().last().body;
        QVERIFY2(sent.contains("prod_2") && sent.contains("proration-charge-immediately"), sent.constData());
        QTRY_VERIFY(!m_session->actions().record(first)->supersededBy.isEmpty());
    }

    void seatsThatAreChangedAgainSayWhatTheyCost()
    {
        submitLocked(everywish::of(WishKind::ChangeSeats).wish);
        rememberPayment();
        m_now = everywish::of(WishKind::ChangeSeats).before;
        sendAgain();
        QTRY_VERIFY(shownDialog<ChangeDialog>());
        auto *dialog = shownDialog<ChangeDialog>();
        QCOMPARE(dialog->findChild<QSpinBox *>()->value(), 5);
        QVERIFY(!dialog->findChild<QSpinBox *>()->isEnabled());
        QVERIFY(says(dialog, u"Added to the next invoice, about"_s));
    }

    void aPendingRefundCanBeSaidToHaveFailed()
    {
        m_server->answerWith([](const FaultServer::Request &request) {
            return request.method == "POST"
                ? fault::json(200, R"({"status":"pending"})")
                : fault::json(200, everywish::of(WishKind::Refund).before);
        });
        submit(everywish::of(WishKind::Refund).wish);
        QTRY_VERIFY(widgets::button(m_page.get(), u"It failed…"_s));
        QCOMPARE(cell(0, 3), u"refund-pending"_s);
        widgets::button(m_page.get(), u"It failed…"_s)->click();
        auto *question = m_page->findChild<QuestionDialog *>();
        QVERIFY(question && QTest::qWaitForWindowActive(question));
        QCOMPARE(question->windowTitle(), u"Has this refund failed?"_s);
        widgets::button(question, u"It has failed"_s)->click();
        QTRY_COMPARE(cell(0, 3), u"not-done"_s);
        QTRY_VERIFY(shown().join(u'\n').contains(u"The refund did not work"_s));
        QTRY_VERIFY(!m_session->actions().markOf(everywish::transaction().id));
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void whatAnotherProgramTakesCareOfIsLeftToIt()
    {
        const QTemporaryDir folder;
        const MirrorLocation mirror{folder.filePath(u"p/test.sqlite"_s)};
        JournalStore other; // it lives
        QVERIFY(other.open(journalBeside(mirror)));
        QVERIFY(other.begin({{u"theirs"_s, everywish::of(WishKind::CancelNow).wish}}, true)->isEmpty());
        QVERIFY(other.add({u"theirs"_s, JournalEvent::Unknown, {}}));
        Session session(Profile{}, *ApiKey::parse(u"creem_test_S3ssion"_s), Endpoint{m_server->url(), {}}, {}, mirror);
        ActivityPage page(session, plainTimes());
        page.resize(1084, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.list().rowCount(), 1);
        QVERIFY(session.actions().record(u"theirs"_s)->isOfOthers);
        QTRY_VERIFY(says(&page, u"Another Creamery is taking care of it."_s));
        QVERIFY(!widgets::button(&page, u"Check now"_s));
        QVERIFY(!widgets::button(&page, u"Leave it open…"_s));
    }

    void whatOnlyALaterVersionKnowsCanBeLeftOpen()
    {
        const QTemporaryDir folder;
        const MirrorLocation mirror{folder.filePath(u"p/test.sqlite"_s)};
        {
            JournalStore later;
            QVERIFY(later.open(journalBeside(mirror)));
            writeNewer(later, u"theirs"_s, {"wished", "sending"});
        }
        Session session(Profile{}, *ApiKey::parse(u"creem_test_S3ssion"_s), Endpoint{m_server->url(), {}}, {}, mirror);
        ActivityPage page(session, plainTimes());
        page.resize(1084, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.list().rowCount(), 1);
        QTRY_VERIFY(says(&page, u"This version can't tell whether this was done"_s));
        QVERIFY(says(&page, u"nothing else can be changed about the same"_s));
        QVERIFY(!widgets::button(&page, u"Check now"_s));
        QVERIFY(!widgets::button(&page, u"Send it again…"_s));
        QCOMPARE(page.list().askedCount(), 0); // Creem isn't asked for it
        QVERIFY(!widgets::button(&page, u"Check all now"_s));
        QCOMPARE(widgets::faultOf(&page), QString());
        widgets::button(&page, u"Leave it open…"_s)->click();
        auto *question = page.findChild<QuestionDialog *>();
        QVERIFY(question && QTest::qWaitForWindowActive(question));
        widgets::button(question, u"Leave it open"_s)->click();
        QTRY_COMPARE(session.actions().record(u"theirs"_s)->state, ActionState::GivenUp);
        QVERIFY(!session.actions().openFor(everywish::subscription().id));
    }

    void whatThisStoreCantTellIsNotSaidToBeAskedFor()
    {
        const QTemporaryDir folder;
        const MirrorLocation mirror{folder.filePath(u"p/test.sqlite"_s)};
        {
            JournalStore died;
            QVERIFY(died.open(journalBeside(mirror)));
            const Wish &wish = everywish::of(WishKind::CreateDiscount).wish;
            QVERIFY(died.begin({{u"other"_s, wish, u"another key's"_s}}, true)->isEmpty());
        }
        Session session(Profile{}, *ApiKey::parse(u"creem_test_S3ssion"_s), Endpoint{m_server->url(), {}}, {}, mirror);
        ActivityPage page(session, plainTimes());
        page.resize(1084, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QTRY_COMPARE(page.list().rowCount(), 1);
        QTRY_VERIFY(says(&page, u"It was wanted with another API key."_s));
        QCOMPARE(page.list().askedCount(), 0);
        QVERIFY(!widgets::button(&page, u"Check all now"_s));
    }

private:
    /// A wish that could not be sent, because the store was locked; its id.
    QString submitLocked(const Wish &wish)
    {
        m_session->actions().setReadOnly(true);
        submit(wish, ActionState::NotSent);
        m_session->actions().setReadOnly(false);
        return m_session->actions().ids().value(0);
    }
    void sendAgain()
    {
        QTRY_VERIFY(widgets::button(m_page.get(), u"Send it again…"_s));
        QTRY_VERIFY(widgets::button(m_page.get(), u"Send it again…"_s)->isEnabled());
        widgets::button(m_page.get(), u"Send it again…"_s)->click();
    }
    /// 19.00 for the subscription.
    void rememberPayment()
    {
        Transaction payment = everywish::transaction();
        payment.subscription = Reference{everywish::subscription().id};
        m_session->mirror().remember(payment);
        QTRY_COMPARE(m_session->mirror().count(Resource::Transactions), 1);
    }
    template <class D> D *shownDialog() const
    {
        for (auto *dialog : m_page->findChildren<D *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    static bool says(const QWidget *in, const QString &text)
    {
        const auto labels = in->findChildren<QLabel *>();
        return std::any_of(
            labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->text().contains(text); });
    }
    void submit(const Wish &wish, ActionState end = ActionState::Done)
    {
        m_kind = wish.kind;
        const QString id = m_session->actions().submit(wish);
        QTRY_COMPARE(m_session->actions().record(id)->state, end);
    }
    QString cell(int row, int column) const
    {
        return m_page->list().index(row, column).data(ListModel::ValueRole).toString();
    }
    RecordTable *table() const { return m_page->findChild<RecordTable *>(); }
    QString notice() const { return m_page->findChildren<NoticeBox *>().first()->title(); }
    /// All that the details say.
    QStringList shown() const
    {
        QStringList all;
        for (const auto *label : m_page->findChild<DetailPane *>()->findChildren<QLabel *>())
            all.append(label->text());
        return all;
    }

    QByteArray m_now; ///< what Creem says of the object
    WishKind m_kind = WishKind::Pause;
    std::unique_ptr<SessionRig> m_rig;
    Session *m_session = nullptr;
    FaultServer *m_server = nullptr;
    std::unique_ptr<ActivityPage> m_page;
};

QTEST_MAIN(tst_ActivityDoing)
#include "tst_activitydoing.moc"
