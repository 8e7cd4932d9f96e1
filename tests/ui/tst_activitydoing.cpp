// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of activity does about a wish, where money is in it: it looks first, and says what it costs.
#include "tests/support/everywish.h"
#include "tests/support/plaintimes.h"
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/pages/activitypage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"

#include <QStandardPaths>
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
        m_session->actions().setReadOnly(true);
        submit(everywish::of(WishKind::Refund).wish, ActionState::NotSent);
        m_session->actions().setReadOnly(false);
        Transaction partly = everywish::transaction();
        partly.status = TransactionStatus::PartlyRefunded;
        partly.refundedAmount = 500; // in the dashboard, meanwhile
        m_now = everywish::text(json::write(partly));
        QTRY_VERIFY(widgets::button(m_page.get(), u"Send it again…"_s));
        widgets::button(m_page.get(), u"Send it again…"_s)->click();
        QTRY_VERIFY(dialog());
        const auto labels = dialog()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text().contains(u"$14.00 goes back."_s);
        }));
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        m_now = everywish::of(WishKind::Refund).after; // all of it, by now
        QTRY_VERIFY(widgets::button(m_page.get(), u"Send it again…"_s));
        widgets::button(m_page.get(), u"Send it again…"_s)->click();
        QTRY_COMPARE(notice(), u"It can't be sent again as things are now"_s);
        QVERIFY(!dialog());
        QCOMPARE(m_server->copies("POST"), 0);
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

private:
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
    WishDialog *dialog() const
    {
        for (auto *dialog : m_page->findChildren<WishDialog *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
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
