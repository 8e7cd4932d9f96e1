// SPDX-License-Identifier: GPL-3.0-or-later
// Before a dialog about money opens, Creem is asked how the record stands: the local copy may be old.
#include "tests/support/everywish.h"
#include "tests/support/plaintimes.h"
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/pages/freshrecord.h"
#include "ui/pages/subscriptionspage.h"
#include "ui/pages/transactionspage.h"
#include "ui/widgets/noticebox.h"

#include <QAction>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Transaction payment()
{
    Transaction t = everywish::transaction();
    t.amount = 4900;
    t.amountPaid = 4900;
    return t;
}

template <class T> FaultServer::Reply saying(const T &record)
{
    return fault::json(200, everywish::text(json::write(record)));
}

} // namespace

class tst_FreshRecord : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_freshrecord"_s);
    }
    void init()
    {
        m_rig = std::make_unique<SessionRig>([this](const FaultServer::Request &) { return m_reply; });
        m_rig->session.mirror().remember(payment());
        m_rig->session.mirror().remember(everywish::subscription());
        QTRY_COMPARE(m_rig->session.mirror().count(Resource::Subscriptions), 1);
        QTRY_COMPARE(m_rig->session.mirror().count(Resource::Transactions), 1);
    }
    void cleanup()
    {
        m_page.reset();
        m_rig.reset();
    }

    void aRefundIsOfWhatIsLeftNow()
    {
        Transaction partly = payment();
        partly.status = TransactionStatus::PartlyRefunded;
        partly.refundedAmount = 2000;
        m_reply = saying(partly);
        show<TransactionsPage>(u"tran_1"_s, "refund");
        act();
        act(); // twice is once
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->windowTitle(), u"Refund $29.00?"_s);
        QVERIFY(!says(u"Creem can't be asked"_s));
        QCOMPARE(m_page->findChildren<RefundDialog *>().size(), 1);
        QTRY_COMPARE(m_action->text(), u"&Refund $29.00…"_s); // the page knows it too
    }

    /// What is looked at is written down as Creem said it, whether or not this program knows all of it.
    void aLookKeepsCreemsWords()
    {
        QJsonObject said = json::write(payment());
        said.insert("created_at"_L1, payment().createdAt.toMSecsSinceEpoch());
        said.insert("object"_L1, "transaction"_L1);
        said.insert("discount_amount"_L1, QJsonValue::Null);
        said.insert("a_new_member"_L1, QJsonObject{{u"x"_s, 1}});
        m_reply = fault::json(200, everywish::text(said));
        show<TransactionsPage>(u"tran_1"_s, "refund");
        act();
        QTRY_VERIFY(dialog());
        const auto kept = [this] {
            std::optional<QByteArray> json;
            m_rig->session.mirror().raw(
                Resource::Transactions, u"tran_1"_s, this,
                [&](const MirrorResult<QByteArray> &raw) { json = raw.value_or(QByteArray()); });
            return QTest::qWaitFor([&] { return json.has_value(); })
                ? QJsonDocument::fromJson(*json).object()
                : QJsonObject();
        };
        QTRY_COMPARE(kept(), said);
    }

    void whatIsRefundedAlreadyIsSaid()
    {
        m_reply = fault::json(200, everywish::of(WishKind::Refund).after);
        show<TransactionsPage>(u"tran_1"_s, "refund");
        act();
        QTRY_VERIFY(isNoticed(u"This payment can't be refunded any more"_s));
        QVERIFY(!dialog());
    }

    void whenCreemCanNotBeAskedTheCopyIsCalledSo()
    {
        m_reply = fault::html(500);
        show<TransactionsPage>(u"tran_1"_s, "refund");
        act();
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->windowTitle(), u"Refund $49.00?"_s);
        QVERIFY(says(u"Creem can't be asked how this is now. What you see here is an older copy."_s));
        QCOMPARE(widgets::faultOf(dialog()), QString());
    }

    void nobodyWaitsForLong()
    {
        m_reply = fault::hang();
        show<TransactionsPage>(u"tran_1"_s, "refund");
        act();
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), 8000);
        QVERIFY(says(u"Creem can't be asked"_s));
    }

    void aSubscriptionThatHasEndedIsNotDecidedAbout()
    {
        m_reply = saying(everywish::subscription(SubscriptionStatus::Canceled));
        show<SubscriptionsPage>(u"sub_1"_s, "cancel-subscription");
        act();
        QTRY_VERIFY(isNoticed(u"This can't be done any more"_s));
        QVERIFY(!dialog());
    }

    void aSubscriptionIsDecidedAboutAsItIsNow()
    {
        m_reply = saying(everywish::subscription(SubscriptionStatus::ScheduledCancel));
        show<SubscriptionsPage>(u"sub_1"_s, "cancel-subscription");
        act();
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->windowTitle(), u"Cancel now?"_s); // at the end of the period it ends already
        delete dialog();
        m_reply = fault::html(500);
        m_page.reset();
        show<SubscriptionsPage>(u"sub_1"_s, "change-seats", false);
    }

    void whatCreemSaysIsNotDroppedWithTheMirror()
    {
        SubscriptionStory known;
        known.subscription = everywish::subscription();
        known.customer = everywish::customer();
        const Subscription now = everywish::subscription(SubscriptionStatus::ScheduledCancel);
        const StoryResult<SubscriptionStory> unreadable = tl::make_unexpected(MirrorError());
        QCOMPARE(withFresh(now, unreadable, known).subscription, now);
        QCOMPARE(withFresh(now, unreadable, known).customer, known.customer);
        QCOMPARE(withFresh(now, std::optional<SubscriptionStory>(), known).subscription, now);
        SubscriptionStory read = known;
        read.product.name = u"Pro"_s;
        QCOMPARE(withFresh(now, std::optional(read), known).product, read.product);
    }

    void aPeriodThatIsOverIsNotTakenForTheOneThatRuns()
    {
        const auto old = u"this copy may be old"_s;
        show<SubscriptionsPage>(u"sub_1"_s, "cancel-subscription");
        QVERIFY(isSaid(u"The period was to end on 14 Dec 2023"_s) && isSaid(old));
        m_page.reset();
        Subscription ending = everywish::subscription(SubscriptionStatus::ScheduledCancel);
        ending.id = u"sub_2"_s;
        Subscription running = everywish::subscription();
        running.id = u"sub_3"_s;
        running.currentPeriodEndDate = QDateTime::currentDateTimeUtc().addDays(3);
        Subscription over = everywish::subscription(SubscriptionStatus::Canceled);
        over.id = u"sub_4"_s;
        for (const Subscription &s : {ending, running, over})
            m_rig->session.mirror().remember(s);
        QTRY_COMPARE(m_rig->session.mirror().count(Resource::Subscriptions), 4);
        show<SubscriptionsPage>(u"sub_2"_s, "cancel-subscription");
        QVERIFY(isSaid(u"It was to end on 14 Dec 2023 and may have ended"_s));
        m_page.reset();
        show<SubscriptionsPage>(u"sub_3"_s, "cancel-subscription");
        QVERIFY(!isSaid(old));
        m_page.reset();
        show<SubscriptionsPage>(u"sub_4"_s, "cancel-subscription", false);
        QVERIFY(!isSaid(old));
    }

private:
    template <class Page> void show(const QString &id, const char *action, bool isOffered = true)
    {
        auto page = std::make_unique<Page>(m_rig->session, plainTimes());
        page->resize(1084, 700);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->showRecord(id);
        m_action = page->template findChild<QAction *>(QLatin1String(action));
        QVERIFY(m_action);
        m_page = std::move(page);
        QTRY_VERIFY(widgets::named(m_page.get(), u"Id: "_s + id));
        QTRY_COMPARE(m_action->isEnabled(), isOffered);
    }
    void act() { m_action->trigger(); }
    SubmitDialog *dialog() const
    {
        for (auto *dialog : m_page->findChildren<SubmitDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }
    bool says(const QString &text) const { return isSaidIn(dialog(), text); }
    bool isSaid(const QString &text) const { return isSaidIn(m_page.get(), text); }
    static bool isSaidIn(const QWidget *widget, const QString &text)
    {
        const auto all = widget->findChildren<QLabel *>();
        return std::any_of(
            all.cbegin(), all.cend(), [&text](const QLabel *label) { return label->text().contains(text); });
    }
    bool isNoticed(const QString &title) const
    {
        const auto all = m_page->findChildren<NoticeBox *>();
        return std::any_of(all.cbegin(), all.cend(), [&title](const NoticeBox *box) { return box->title() == title; });
    }

    FaultServer::Reply m_reply;
    std::unique_ptr<SessionRig> m_rig;
    std::unique_ptr<ListPage> m_page;
    QAction *m_action = nullptr;
};

QTEST_MAIN(tst_FreshRecord)
#include "tst_freshrecord.moc"
