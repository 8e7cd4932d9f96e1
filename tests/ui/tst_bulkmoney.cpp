// SPDX-License-Identifier: GPL-3.0-or-later
// Many at once where money moves: what is said of it before, and that each is looked at anew before it is sent.
#include "tests/support/bulkrig.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using Stage = BulkDialog::Stage;

namespace {

Subscription paused(const QString &id, const std::optional<QDateTime> &end)
{
    Subscription subscription = everywish::subscription(SubscriptionStatus::Paused);
    subscription.id = id;
    subscription.currentPeriodEndDate = end;
    return subscription;
}

} // namespace

class tst_BulkMoney : public QObject, BulkRig
{
    Q_OBJECT
private slots:
    void init()
    {
        setUp();
        begin();
        m_mirror->remember(everywish::customer());
        QTRY_COMPARE(m_mirror->count(Resource::Customers), 1);
    }
    void cleanup() { tearDown(); }

    void resumingSaysWhichAreChargedAtOnceAndHowMuch()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Product pro = everywish::product();
        pro.billingType = BillingType::Recurring;
        pro.billingPeriod = BillingPeriod::Monthly;
        m_mirror->remember(pro); // two seats at 19.00
        QTRY_COMPARE(m_mirror->count(Resource::Products), 1);
        Subscription odd = paused(u"sub_odd"_s, now.addDays(-3));
        odd.product = {u"prod_gone"_s, {}};
        Subscription undone = everywish::subscription(SubscriptionStatus::ScheduledCancel);
        undone.id = u"sub_undone"_s;
        undone.currentPeriodEndDate = now.addDays(3);
        QStringList ids;
        for (const Subscription &s : {paused(u"sub_over"_s, now.addDays(-3)), paused(u"sub_in_time"_s, now.addDays(3)),
                                      paused(u"sub_endless"_s, {}), odd, undone}) {
            m_mirror->remember(s);
            ids.append(s.id);
        }
        QTRY_COMPARE(m_mirror->count(Resource::Subscriptions), 5);
        show(WishKind::Resume, ids);
        QCOMPARE(words(0), u"goes on; Creem is likely to charge $38.00 (the list price) at once"_s);
        QCOMPARE(words(1), u"goes on"_s);
        QCOMPARE(words(2), u"goes on; Creem may charge $38.00 (the list price) at once"_s);
        QCOMPARE(words(3), u"goes on; Creem is likely to charge at once, nobody knows how much"_s);
        QCOMPARE(words(4), u"goes on"_s);
        QVERIFY(says(u"Together about $38.00 is likely to be charged at once, and up to about $38.00 more may be "
                     "charged."_s));
        QVERIFY(says(u"Of 1 of them nobody knows what is charged."_s));
        delete m_dialog;
        show(WishKind::Resume, {u"sub_over"_s, u"sub_in_time"_s});
        QVERIFY(says(u"Together about $38.00 is likely to be charged at once. "_s));
        delete m_dialog;
        show(WishKind::Resume, {u"sub_endless"_s, u"sub_in_time"_s});
        QVERIFY(says(u"Together up to about $38.00 may be charged at once."_s));
    }

    void saysHowOldTheCopyIs()
    {
        m_mirror->remember(everywish::subscription());
        QTRY_COMPARE(m_mirror->count(Resource::Subscriptions), 1);
        show(WishKind::CancelNow, {u"sub_1"_s});
        QVERIFY(says(u"the copy on this computer, which may be old"_s));
        delete m_dialog;
        const QDateTime read = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        m_actions->setLastRead([read] { return read; });
        show(WishKind::CancelNow, {u"sub_1"_s});
        QVERIFY(says(u"the copy on this computer, read on %1."_s.arg(plainTimes().dayAndClock(read))));
    }

    void eachPaymentIsLookedAtBeforeItIsRefunded()
    {
        QStringList ids;
        for (const char *id : {"tran_1", "tran_2", "tran_3", "tran_4"}) {
            Transaction payment = everywish::transaction();
            payment.id = QLatin1String(id);
            m_mirror->remember(payment);
            ids.append(payment.id);
        }
        QTRY_COMPARE(m_mirror->count(Resource::Transactions), 4);
        m_server->answerWith([](const FaultServer::Request &request) {
            if (request.method != "GET")
                return fault::json(200, R"({"status":"succeeded"})");
            Transaction now = everywish::transaction();
            now.id = QString::fromLatin1(request.target.split('=').last().split('/').last());
            if (request.target.contains("tran_2")) { // in the dashboard, since it was read
                now.status = TransactionStatus::Refunded;
                now.refundedAmount = now.amountPaid;
            }
            if (request.target.contains("tran_3"))
                return fault::json(404, R"({"trace_id":"t-404","status":404,"message":["not found"]})");
            return fault::json(200, everywish::text(json::write(now)));
        });
        show(WishKind::Refund, ids);
        QVERIFY(says(u"asked for once more before it is sent"_s));
        widgets::button(m_dialog, u"Refund 4"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), 2);
        QVERIFY(words(0).startsWith(u"done"_s));
        QVERIFY2(words(1).contains(u"It is refunded already."_s), qPrintable(words(1)));
        QVERIFY2(words(2).startsWith(u"not sent"_s), qPrintable(words(2))); // and the rest is not held up by it
        QVERIFY(words(3).startsWith(u"done"_s));
        QCOMPARE(m_actions->ofBatch(m_dialog->batch()).at(1).hurdle, Hurdle::Barred);
    }

    void whatWouldBeChargedByNowIsNotResumed()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QStringList ids{u"sub_1"_s, u"sub_2"_s, u"sub_3"_s};
        for (const QString &id : ids)
            m_mirror->remember(paused(id, now.addDays(3)));
        QTRY_COMPARE(m_mirror->count(Resource::Subscriptions), 3);
        m_server->answerWith([now](const FaultServer::Request &request) {
            const QString id = request.target.contains("sub_1") ? u"sub_1"_s
                : request.target.contains("sub_2")
                ? u"sub_2"_s
                : u"sub_3"_s;
            Subscription s = paused(id, request.target.contains("sub_1") ? now.addDays(-1) : now.addDays(3));
            if (request.method == "POST" || id == u"sub_2"_s)
                s.status = SubscriptionStatus::Active;
            return fault::json(200, everywish::text(json::write(s)));
        });
        show(WishKind::Resume, ids);
        widgets::button(m_dialog, u"Resume 3"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QVERIFY2(words(0).contains(u"It would be charged at once by now"_s), qPrintable(words(0)));
        QVERIFY2(words(1).contains(u"It is running."_s), qPrintable(words(1)));
        QVERIFY(words(2).startsWith(u"done"_s));
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void whatCantBeLookedAtIsNotSentNorTheRest()
    {
        QStringList ids;
        for (const char *id : {"tran_1", "tran_2"}) {
            Transaction payment = everywish::transaction();
            payment.id = QLatin1String(id);
            m_mirror->remember(payment);
            ids.append(payment.id);
        }
        QTRY_COMPARE(m_mirror->count(Resource::Transactions), 2);
        m_server->answerWith([](const FaultServer::Request &) { return fault::html(500); });
        show(WishKind::Refund, ids);
        widgets::button(m_dialog, u"Refund 2"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QCOMPARE(m_server->copies("POST"), 0);
        QCOMPARE(notice()->title(), u"The run ended early"_s);
        const QList<ActionRecord> run = m_actions->ofBatch(m_dialog->batch());
        QCOMPARE(run.at(0).hurdle, Hurdle::Network);
        QCOMPARE(run.at(1).hurdle, Hurdle::Stopped);
    }

    void stoppedWhileOneIsLookedAtItIsNotSent()
    {
        Transaction payment = everywish::transaction();
        m_mirror->remember(payment);
        QTRY_COMPARE(m_mirror->count(Resource::Transactions), 1);
        m_server->answerWith([this](const FaultServer::Request &) {
            m_actions->stop(m_dialog->batch());
            return fault::json(200, everywish::of(WishKind::Refund).before);
        });
        show(WishKind::Refund, {payment.id});
        widgets::button(m_dialog, u"Refund 1"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), 0);
        QCOMPARE(m_actions->ofBatch(m_dialog->batch()).at(0).hurdle, Hurdle::Stopped);
    }
};

QTEST_MAIN(tst_BulkMoney)
#include "tst_bulkmoney.moc"
