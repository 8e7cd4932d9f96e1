// SPDX-License-Identifier: GPL-3.0-or-later
// Many at once: what would happen, said before; each sent once; stopped, refused, closed or left in the middle.
#include "tests/support/bulkrig.h"

#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;
using Stage = BulkDialog::Stage;

class tst_BulkDialog : public QObject, BulkRig
{
    Q_OBJECT
private slots:
    void init()
    {
        setUp();
        m_server->answerWith([this](const FaultServer::Request &r) {
            if (r.method == "POST" && m_onWrite)
                m_onWrite(m_server->copies("POST"));
            return m_refused > 0 && r.method == "POST" && m_server->copies("POST") == m_refused
                ? fault::json(400, products::refusal(u"<b>no</b> %1 & never"_s, u"trace-9"_s))
                : fault::json(200, everywish::of(m_kind).answer);
        });
        m_onWrite = {};
        m_refused = 0;
        Customer customer = everywish::customer();
        customer.name = u"Ana <b>%1</b> & Co"_s;
        m_mirror->remember(customer);
        m_mirror->remember(everywish::product());
        for (const char *id : {"sub_1", "sub_2", "sub_3"}) {
            Subscription subscription = everywish::subscription();
            subscription.id = QLatin1String(id);
            m_mirror->remember(subscription);
        }
        Subscription paused = everywish::subscription(SubscriptionStatus::Paused);
        paused.id = u"sub_4"_s;
        m_mirror->remember(paused);
        QTRY_COMPARE(m_mirror->count(Resource::Subscriptions), 4); // the dialog reads once
        QTRY_COMPARE(m_mirror->count(Resource::Customers), 1);
    }
    void cleanup() { tearDown(); }

    void aDryRunSaysWhatWouldHappenToEach()
    {
        open(WishKind::CancelAtPeriodEnd);
        QCOMPARE(rows()->rowCount(), 5);
        for (const int row : {0, 1, 2}) {
            QVERIFY(rows()->item(row, 0)->text().startsWith(u"Ana <b>%1</b> & Co"_s));
            QVERIFY(rows()->item(row, 1)->text().startsWith(u"ends with its period, which was to end on "_s));
        }
        QCOMPARE(rows()->item(3, 1)->text(), u"It is paused. Resume it first."_s);
        QCOMPARE(rows()->item(4, 1)->text(), u"It is not in the local copy."_s);
        QVERIFY(says(u"3 of them can be done"_s));
        QVERIFY(says(u"2 can't"_s));
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        QCOMPARE(widgets::unreachedByTab(m_dialog), QStringList());
        QCOMPARE(m_server->copies(), 0);
    }

    void whatIsPendingIsLeftOutAndItsMoneyToo()
    {
        QStringList ids;
        for (const char *id : {"tran_1", "tran_2", "tran_3"}) {
            Transaction payment = everywish::transaction();
            payment.id = QLatin1String(id);
            m_mirror->remember(payment);
            ids.append(payment.id);
        }
        QTRY_COMPARE(m_mirror->count(Resource::Transactions), 3);
        m_kind = WishKind::Refund;
        begin(Mode::Live);
        m_server->answerWith([](const FaultServer::Request &r) {
            return r.method == "POST" ? fault::json(200, R"({"status":"pending"})")
                                      : fault::json(200, everywish::of(WishKind::Refund).before);
        });
        Transaction second = everywish::transaction();
        second.id = u"tran_2"_s;
        const QString pending = m_actions->submit(wishes::refund(second, u"Ana"_s));
        QTRY_VERIFY(m_actions->record(pending)->isRefundPending());
        show(WishKind::Refund, ids, Mode::Live);
        QVERIFY(says(u"2 of them can be done"_s));
        QVERIFY(says(u"Together $38.00."_s));
        QCOMPARE(rows()->item(1, 1)->text(), u"Something is under way with it already."_s);
        widgets::named<QLineEdit>(m_dialog, u"Type 2 to confirm"_s)->setText(u"2"_s);
        widgets::button(m_dialog, u"Refund 2"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), 3); // the pending one and these two
    }

    void aPauseThatCreemAsksForIsSaidAndCanBeStopped()
    {
        open(WishKind::CancelAtPeriodEnd);
        m_server->answerWith([](const FaultServer::Request &) {
            return fault::json(429, R"({"message":"slow down"})", {{"Retry-After", "3600"}});
        });
        widgets::button(m_dialog, u"Cancel 3 at period end"_s)->click();
        const auto secondsLeft = [this] {
            const QString words = u"Creem asks for a pause of "_s;
            for (const auto *label : m_dialog->findChildren<QLabel *>())
                if (label->isVisible() && label->text().startsWith(words))
                    return label->text().mid(words.size()).section(u' ', 0, 0).toInt();
            return 0;
        };
        QTRY_VERIFY(secondsLeft() > 0);
        const int before = secondsLeft();
        QVERIFY(before <= 60); // nobody waits for an hour
        QCOMPARE(m_dialog->stage(), Stage::Running);
        QTRY_VERIFY(secondsLeft() > 0 && secondsLeft() < before); // it gets shorter
        widgets::button(m_dialog, u"Stop"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QVERIFY(!says(u"Creem asks for a pause"_s));
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void nothingToDoOffersNothing()
    {
        open(WishKind::Resume, Mode::Test, {u"sub_1"_s, u"sub_2"_s});
        QVERIFY(says(u"None of them can be done."_s));
        QVERIFY(!widgets::button(m_dialog, u"Resume 0"_s));
        QTest::keyClick(m_dialog, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
    }

    void liveTakesTheCountThatCanBeDone()
    {
        open(WishKind::CancelAtPeriodEnd, Mode::Live);
        auto *begin = widgets::button(m_dialog, u"Cancel 3 at period end"_s);
        QVERIFY(begin && !begin->isEnabled());
        QCOMPARE(QApplication::focusWidget(), widgets::button(m_dialog, u"Leave them"_s));
        auto *typed = widgets::named<QLineEdit>(m_dialog, u"Type 3 to confirm"_s);
        QVERIFY(typed && typed->isVisible());
        typed->setText(u"5"_s); // as many as were selected
        QVERIFY(!begin->isEnabled());
        typed->setText(u"3"_s);
        QVERIFY(begin->isEnabled());
        QTest::mouseClick(begin, Qt::LeftButton);
        QTest::mouseDClick(begin, Qt::LeftButton);
        QTest::keyClick(m_dialog, Qt::Key_Space);
        QTRY_COMPARE(m_server->copies("POST"), 3);
        if (m_dialog)
            QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), 3);
    }

    void enterLeavesThemInLive()
    {
        open(WishKind::CancelNow, Mode::Live);
        auto *typed = widgets::named<QLineEdit>(m_dialog, u"Type 4 to confirm"_s);
        QVERIFY(typed); // a paused one can be cancelled too
        typed->setText(u"4"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies(), 0);
    }

    void theSecondHalfOfADoubleClickStopsNothing()
    {
        const int usual = QApplication::doubleClickInterval();
        QApplication::setDoubleClickInterval(3000); // on a busy machine, too
        open(WishKind::CancelAtPeriodEnd);
        m_server->answerWith([](const FaultServer::Request &) { return fault::hang(); });
        auto *begin = widgets::button(m_dialog, u"Cancel 3 at period end"_s);
        QTest::mouseClick(begin, Qt::LeftButton);
        QCOMPARE(m_dialog->stage(), Stage::Running);
        QPointer<QAbstractButton> stop = widgets::button(m_dialog, u"Stop"_s);
        QVERIFY(stop && stop->isEnabled());
        QTest::mouseClick(stop, Qt::LeftButton); // it is where the other one was
        QTest::mouseDClick(stop, Qt::LeftButton);
        QTest::mouseClick(widgets::button(m_dialog, u"Close"_s), Qt::LeftButton);
        QVERIFY(m_dialog && m_dialog->isVisible());
        const QString batch = m_dialog->batch();
        for (const ActionRecord &record : m_actions->ofBatch(batch))
            QVERIFY(record.state == ActionState::Waiting || record.state == ActionState::Sending);
        const auto isStopped = [&] {
            QTest::mouseClick(stop, Qt::LeftButton); // now it is meant
            return m_actions->ofBatch(batch).at(2).state == ActionState::NotSent;
        };
        QTRY_VERIFY(isStopped());
        QApplication::setDoubleClickInterval(usual);
    }

    void stoppedInTheMiddleTheRestIsNeverSent()
    {
        m_onWrite = [this](int number) {
            if (number == 2)
                widgets::button(m_dialog, u"Stop"_s)->click();
        };
        open(WishKind::CancelAtPeriodEnd);
        widgets::button(m_dialog, u"Cancel 3 at period end"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), 2);
        QCOMPARE(rows()->item(0, 1)->text(), u"done"_s);
        QCOMPARE(rows()->item(1, 1)->text(), u"done"_s);
        QVERIFY(rows()->item(2, 1)->text().startsWith(u"not sent"_s));
        QCOMPARE(notice()->title(), u"The run ended early"_s);
        QVERIFY(notice()->text().contains(u"2 of 3 done"_s));
        QVERIFY(notice()->text().contains(u"What was not sent is as it was."_s));
        QVERIFY(!widgets::button(m_dialog, u"Stop"_s));
    }

    void stoppingALongRunIsShownAtOnce()
    {
        constexpr int many = 60;
        QStringList ids;
        for (int i = 0; i < many; ++i) {
            Subscription subscription = everywish::subscription();
            subscription.id = u"sub_long%1"_s.arg(i);
            m_mirror->remember(subscription);
            ids.append(subscription.id);
        }
        QTRY_COMPARE(m_mirror->count(Resource::Subscriptions), 4 + many);
        m_pace = std::chrono::hours(1); // it goes between two
        open(WishKind::CancelAtPeriodEnd, Mode::Test, ids);
        widgets::button(m_dialog, u"Cancel 60 at period end"_s)->click();
        auto *progress = m_dialog->findChild<QProgressBar *>();
        QTRY_COMPARE(progress->value(), 1);
        int shown = 0; // each time all of the run is counted
        connect(progress, &QProgressBar::valueChanged, this, [&shown] { ++shown; });
        widgets::button(m_dialog, u"Stop"_s)->click();
        QTRY_COMPARE(progress->value(), many);
        QVERIFY2(shown <= 3, qPrintable(QString::number(shown)));
        QVERIFY(rows()->item(many - 1, 1)->text().startsWith(u"not sent"_s));
    }

    void whatIsRefusedSaysWhy()
    {
        m_refused = 2;
        open(WishKind::CancelAtPeriodEnd);
        widgets::button(m_dialog, u"Cancel 3 at period end"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QCOMPARE(m_server->copies("POST"), 3);
        QVERIFY2(
            rows()->item(1, 1)->text().contains(u"<b>no</b> %1 & never"_s), qPrintable(rows()->item(1, 1)->text()));
        QCOMPARE(rows()->item(2, 1)->text(), u"done"_s);
        QCOMPARE(notice()->title(), u"The run is over; not all were done"_s);
        QCOMPARE(widgets::faultOf(m_dialog), QString());
    }

    void closedItGoesOn()
    {
        bool isSaid = false;
        m_onWrite = [this, &isSaid](int number) {
            if (number != 1)
                return;
            isSaid = says(u"You can close this: the run goes on"_s);
            m_dialog->reject();
        };
        open(WishKind::CancelAtPeriodEnd);
        widgets::button(m_dialog, u"Cancel 3 at period end"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QVERIFY(isSaid);
        QTRY_COMPARE(m_server->copies("POST"), 3);
        QTRY_VERIFY(!m_actions->isSending());
        for (const ActionRecord &record : m_actions->records())
            QCOMPARE(record.state, ActionState::Done);
    }

    void goesWithItsSession()
    {
        bool isSent = false;
        m_onWrite = [&isSent](int) { isSent = true; };
        m_pace = std::chrono::hours(1); // it goes between two
        open(WishKind::CancelAtPeriodEnd, Mode::Live);
        widgets::named<QLineEdit>(m_dialog, u"Type 3 to confirm"_s)->setText(u"3"_s);
        widgets::button(m_dialog, u"Cancel 3 at period end"_s)->click();
        QTRY_VERIFY(isSent);
        delete m_dialog; // as its page does
        m_actions.reset();
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void pausesAtTheEndOfThePeriods()
    {
        open(WishKind::PauseAtPeriodEnd);
        QVERIFY(rows()->item(0, 1)->text().startsWith(u"pauses with the end of its period"_s));
        widgets::button(m_dialog, u"Pause 3 at period end"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Over);
        QCOMPARE(m_server->copies("POST"), 3);
        for (const FaultServer::Request &request : m_server->requests())
            QVERIFY2(request.body.contains("pause"), request.body.constData());
        QCOMPARE(notice()->title(), u"All 3 are done"_s);
    }

    void aLockedStoreDoesNothing()
    {
        open(WishKind::CancelAtPeriodEnd);
        m_actions->setReadOnly(true);
        QVERIFY(!widgets::button(m_dialog, u"Cancel 3 at period end"_s)->isEnabled());
        QVERIFY(says(u"This store is locked"_s));
    }

private:
    void open(WishKind kind, Mode mode = Mode::Test,
              const QStringList &ids = {u"sub_1"_s, u"sub_2"_s, u"sub_3"_s, u"sub_4"_s, u"sub_gone"_s})
    {
        m_kind = kind;
        begin(mode);
        show(kind, ids, mode);
    }

    std::function<void(int)> m_onWrite; ///< the number of the request
    int m_refused = 0;                  ///< the number of the request that is refused; 0: none
    WishKind m_kind = WishKind::CancelAtPeriodEnd;
};

QTEST_MAIN(tst_BulkDialog)
#include "tst_bulkdialog.moc"
