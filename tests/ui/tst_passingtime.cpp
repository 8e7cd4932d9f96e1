// SPDX-License-Identifier: GPL-3.0-or-later
// What dialogs say of periods that end: it holds for now, not for when they were opened, and an end that is past is
// never told as one to come.
#include "tests/support/actionsrig.h"
#include "tests/support/plaintimes.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/bulkdialog.h"
#include "ui/dialogs/changedialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/widgets/noticebox.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QDateTime now() { return QDateTime::currentDateTimeUtc(); }

SubscriptionStory story(SubscriptionStatus status, const QDateTime &end)
{
    SubscriptionStory s;
    s.subscription = everywish::subscription(status);
    s.subscription.currentPeriodEndDate = end;
    s.subscription.currentPeriodStartDate = end.addDays(-30);
    s.customer = everywish::customer();
    s.product = {u"prod_1"_s, u"Pro"_s};
    s.plan = everywish::product();
    s.regular = RegularPrice{{3800, u"USD"_s}};
    return s;
}

} // namespace

class tst_PassingTime : public QObject
{
    Q_OBJECT
private slots:
    void cleanup()
    {
        delete m_dialog;
        delete m_bulk;
        m_rig.reset();
    }

    void aMomentIsToldOnceHoweverFar()
    {
        const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        QDateTime clock = start;
        MomentTimer timer(
            nullptr, [&clock] { return clock; }, std::chrono::milliseconds(5));
        const QSignalSpy came(&timer, &MomentTimer::came);
        timer.waitFor(start, clock); // come already
        timer.waitFor({}, clock);
        QTest::qWait(20);
        QCOMPARE(came.count(), 0);
        timer.waitFor(start.addDays(40), clock); // more milliseconds than an int takes
        QTest::qWait(50);
        QCOMPARE(came.count(), 0);
        clock = start.addDays(41); // it was suspended
        QTRY_COMPARE(came.count(), 1);
        QTest::qWait(20);
        QCOMPARE(came.count(), 1);
        QVERIFY(!timer.hasCome());
    }
    void aMomentIsToldToWhoAsks()
    {
        QDateTime clock = now();
        MomentTimer timer(
            nullptr, [&clock] { return clock; }, std::chrono::hours(1));
        const QSignalSpy came(&timer, &MomentTimer::came);
        timer.waitFor(clock.addSecs(60), clock);
        QVERIFY(!timer.hasCome());
        clock = clock.addSecs(60);
        QVERIFY(timer.hasCome());
        QVERIFY(!timer.hasCome());
        QCOMPARE(came.count(), 1);
    }

    /// It took until after the moment to say what holds until then.
    void aMomentThatHasComeMeanwhileIsToldToo()
    {
        const QDateTime clock = now();
        MomentTimer timer(
            nullptr, [&clock] { return clock; }, std::chrono::hours(1));
        const QSignalSpy came(&timer, &MomentTimer::came);
        timer.waitFor(clock.addSecs(-1), clock.addSecs(-2));
        QCOMPARE(came.count(), 0); // not from inside
        QTRY_COMPARE(came.count(), 1);
        timer.waitFor(clock.addSecs(-1), clock.addSecs(-2));
        QVERIFY(timer.hasCome());
        QVERIFY(!timer.hasCome());
        QCOMPARE(came.count(), 2);
    }

    void whatIsResumedAfterItsPeriodCostsSomethingByThen()
    {
        bool saidBefore = false;
        bool couldBeSent = false;
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            open(WishKind::Resume, story(SubscriptionStatus::Paused, moment), Mode::Live);
            saidBefore = says(u"The next charge, on "_s);
            couldBeSent = widgets::button(m_dialog, u"Resume subscription"_s)->isEnabled();
        });
        QVERIFY(saidBefore);
        QVERIFY(couldBeSent);
        waitUntil(end);
        QTRY_VERIFY(says(u"Creem is likely to charge $38.00 at once"_s));
        QVERIFY(says(u"Time has gone on since this was opened"_s));
        auto *send = widgets::button(m_dialog, u"Resume subscription"_s);
        QVERIFY(!send->isEnabled()); // it is grave by now
        send->click();
        auto *word = widgets::named<QLineEdit>(m_dialog, u"Type charge to confirm"_s);
        QVERIFY(word && word->isVisible());
        word->setText(u"charge"_s);
        QTRY_VERIFY(send->isEnabled());
        QCOMPARE(m_rig->writes(), 0);
        QCOMPARE(widgets::faultOf(m_dialog), QString());
    }

    /// In test mode no word is typed: the click that was meant for the words before doesn't send either.
    void whatIsWordedAnewIsNotSentByTheSameClick()
    {
        bool saidBefore = false;
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            open(WishKind::Resume, story(SubscriptionStatus::Paused, moment));
            saidBefore = says(u"The next charge, on "_s);
        });
        QVERIFY(saidBefore);
        sleepUntil(end);
        auto *send = widgets::button(m_dialog, u"Resume subscription"_s);
        send->click();
        QVERIFY(says(u"Creem is likely to charge $38.00 at once"_s));
        send->click();
        QVERIFY(m_rig->actions->ids().isEmpty());
        QTRY_VERIFY(send->isEnabled()); // once it could be read
        send->click();
        QTRY_COMPARE(m_rig->writes(), 1);
    }

    void whatIsSentAgainIsReadAnewToo_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::newRow("test") << Mode::Test;
        QTest::newRow("live") << Mode::Live;
    }
    void whatIsSentAgainIsReadAnewToo()
    {
        QFETCH(Mode, mode);
        const auto again = [this] { return widgets::button(m_dialog, u"Send it again"_s); };
        bool saidBefore = false;
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            open(WishKind::Resume, story(SubscriptionStatus::Paused, moment), mode);
            m_rig->reply = fault::fin();
            widgets::button(m_dialog, u"Resume subscription"_s)->click();
            static_cast<void>(QTest::qWaitFor([&] { return again() || now() >= moment; }, 60000)); // it wasn't done
            saidBefore = says(u"The next charge, on "_s);
        });
        QVERIFY(again());
        QVERIFY(saidBefore);
        const QString outcome = noticeTitle();
        QVERIFY(!outcome.isEmpty());
        sleepUntil(end);
        again()->click();
        QVERIFY(says(u"Creem is likely to charge $38.00 at once"_s));
        QVERIFY(says(u"Meanwhile time has gone on"_s));
        QCOMPARE(noticeTitle(), outcome); // which is no less true
        QVERIFY(!again()->isEnabled());
        again()->click();
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_rig->server.settle());
        QCOMPARE(m_rig->writes(), 1);
        m_rig->reply = fault::json(200, m_rig->about.answer);
        if (mode == Mode::Live) {
            auto *word = widgets::named<QLineEdit>(m_dialog, u"Type charge to confirm"_s);
            QVERIFY(word && word->isVisible());
            word->setText(u"charge"_s);
        }
        QTRY_VERIFY(again()->isEnabled());
        again()->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_rig->writes(), 2);
    }

    /// It came while nothing could be edited.
    void whatWasRefusedMeanwhileIsReadAnewToo()
    {
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            open(WishKind::Resume, story(SubscriptionStatus::Paused, moment));
            m_rig->reply = fault::json(400, R"({"trace_id":"t-1","message":["no"]})");
            widgets::button(m_dialog, u"Resume subscription"_s)->click();
        });
        QCOMPARE(m_dialog->stage(), SubmitDialog::Stage::Sending);
        sleepUntil(end);
        QTRY_COMPARE(m_dialog->stage(), SubmitDialog::Stage::Editing);
        QTRY_VERIFY(says(u"hat is said above has changed with it"_s));
        QVERIFY(says(u"Creem is likely to charge $38.00 at once"_s));
        QCOMPARE(m_rig->writes(), 1);
    }

    /// Its words are the same at any time: nothing has changed, and what was typed for them holds.
    void whatDoesNotDependOnTimeIsLeftAlone()
    {
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            open(WishKind::CancelNow, story(SubscriptionStatus::Active, moment), Mode::Live);
            widgets::named<QLineEdit>(m_dialog, u"Type cancel to confirm"_s)->setText(u"cancel"_s);
        });
        sleepUntil(end);
        QTest::qWait(50); // it is told
        QVERIFY(!says(u"Time has gone on since this was opened"_s));
        QCOMPARE(widgets::named<QLineEdit>(m_dialog, u"Type cancel to confirm"_s)->text(), u"cancel"_s);
        widgets::button(m_dialog, u"Cancel subscription"_s)->click();
        QTRY_COMPARE(m_rig->writes(), 1);
    }
    void whatDoesNotDependOnTimeIsSentByTheClickThatMeetsTheMoment()
    {
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            open(WishKind::CancelNow, story(SubscriptionStatus::Active, moment), Mode::Live);
            widgets::named<QLineEdit>(m_dialog, u"Type cancel to confirm"_s)->setText(u"cancel"_s);
        });
        sleepUntil(end);
        widgets::button(m_dialog, u"Cancel subscription"_s)->click();
        QTRY_COMPARE(m_rig->writes(), 1);
    }

    void anEstimateGoesByTheDaysThatAreLeftNow()
    {
        bool saidBefore = false;
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            m_rig = std::make_unique<ActionsRig>(everywish::of(WishKind::ChangeSeats));
            m_dialog = new ChangeDialog(
                ChangeDialog::What::Seats, *m_rig->actions, m_rig->mirror, target(Mode::Test), plainTimes(),
                story(SubscriptionStatus::Active, moment.addDays(12)), nullptr);
            m_dialog->open();
            QVERIFY(QTest::qWaitForWindowActive(m_dialog));
            m_dialog->findChild<QSpinBox *>()->setValue(3);
            saidBefore = QTest::qWaitFor([this] { return says(u"12 of 30 days left"_s); }, 1000);
        });
        QVERIFY(saidBefore);
        waitUntil(end);
        QTRY_VERIFY(says(u"11 of 30 days left"_s));
        QVERIFY(says(u"Time has gone on since this was opened"_s));
    }

    void anEndThatIsPastIsNotToldAsOneToCome_data()
    {
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<SubscriptionStatus>("status");
        QTest::addColumn<QString>("past");
        QTest::addColumn<QString>("coming");
        using Status = SubscriptionStatus;
        QTest::newRow("cancel") << WishKind::CancelAtPeriodEnd << Status::Active << u"It was to end on %1"_s
                                << u"keeps Pro until %1"_s;
        QTest::newRow("pause later") << WishKind::PauseAtPeriodEnd << Status::Active << u"It was to end on %1"_s
                                     << u"keeps Pro until %1"_s;
        QTest::newRow("pause") << WishKind::Pause << Status::Active << u"which was to end on %1"_s
                               << u"which ends on %1"_s;
        QTest::newRow("undo") << WishKind::Resume << Status::ScheduledCancel << u"was to keep Pro until %1"_s
                              << u"beyond %1. The next charge, on that day"_s;
    }
    void anEndThatIsPastIsNotToldAsOneToCome()
    {
        QFETCH(WishKind, kind);
        QFETCH(SubscriptionStatus, status);
        QFETCH(QString, past);
        QFETCH(QString, coming);
        for (const int days : {-3, 3}) {
            const QDateTime end = now().addDays(days);
            const QString day = plainTimes().day(end);
            open(kind, story(status, end));
            QCOMPARE(says(past.arg(day)), days < 0);
            QCOMPARE(says(coming.arg(day)), days > 0);
            delete m_dialog;
        }
    }

    void whatShouldHaveEndedTakesAWordInLive()
    {
        open(WishKind::Resume, story(SubscriptionStatus::ScheduledCancel, now().addDays(-3)), Mode::Live);
        QVERIFY(says(u"Creem may charge $38.00 at once"_s));
        QVERIFY(!widgets::button(m_dialog, u"Undo the cancellation"_s)->isEnabled());
        widgets::named<QLineEdit>(m_dialog, u"Type charge to confirm"_s)->setText(u"charge"_s);
        QVERIFY(widgets::button(m_dialog, u"Undo the cancellation"_s)->isEnabled());
    }

    void manyThatEndAreToldByTheirDayOrAsOld()
    {
        const QDateTime to = now().addDays(3);
        const QDateTime past = now().addDays(-3);
        openMany(WishKind::CancelAtPeriodEnd, {to, past, {}}, SubscriptionStatus::Active);
        QCOMPARE(words(0), u"ends on %1"_s.arg(plainTimes().day(to)));
        QCOMPARE(words(1),
                 u"ends with its period, which was to end on %1: the copy may be old"_s.arg(plainTimes().day(past)));
        QCOMPARE(words(2), u"ends with its period"_s);
        delete m_bulk;
        openMany(WishKind::PauseAtPeriodEnd, {to, past, {}}, SubscriptionStatus::Active);
        QCOMPARE(words(0), u"pauses on %1"_s.arg(plainTimes().day(to)));
        QVERIFY(words(1).contains(u"the copy may be old"_s));
        delete m_bulk;
        openMany(WishKind::Resume, {to, past}, SubscriptionStatus::ScheduledCancel);
        QCOMPARE(words(0), u"goes on"_s);
        QVERIFY(words(1).contains(u"the copy may be old"_s));
    }

    void aDryRunHoldsForNow()
    {
        QString saidBefore;
        QLineEdit *typed = nullptr;
        const QDateTime end = withMoment([&](const QDateTime &moment) {
            openMany(WishKind::Resume, {moment, now().addDays(3)}, SubscriptionStatus::Paused, Mode::Live);
            typed = widgets::named<QLineEdit>(m_bulk, u"Type 2 to confirm"_s);
            typed->setText(u"2"_s);
            typed->setFocus();
            saidBefore = words(0);
        });
        QCOMPARE(saidBefore, u"goes on"_s);
        waitUntil(end);
        QTRY_VERIFY(m_bulk->stage() == BulkDialog::Stage::Ready && words(0).contains(u"charge"_s));
        QCOMPARE(words(1), u"goes on"_s);
        QCOMPARE(m_bulk->findChild<QTableWidget *>()->rowCount(), 2);
        QCOMPARE(m_bulk->findChild<NoticeBox *>()->title(), u"Time has gone on since this was opened"_s);
        QCOMPARE(typed->text(), QString());
        QVERIFY(m_bulk->focusWidget() == typed); // to type it once more
        QVERIFY(typed->isVisible() && !typed->isReadOnly());
        QVERIFY(!widgets::button(m_bulk, u"Resume 2"_s)->isEnabled());
    }

    /// It was read before the moment, and is shown after it.
    void aDryRunThatTookUntilAfterTheMomentIsReadAnew()
    {
        const QDateTime end = now().addMSecs(2000);
        showMany(WishKind::Resume, prepareMany(WishKind::Resume, {end}, SubscriptionStatus::Paused), Mode::Test);
        sleepUntil(end); // and nothing that was read is taken
        QTRY_VERIFY(m_bulk->stage() == BulkDialog::Stage::Ready && words(0).contains(u"charge"_s));
        QCOMPARE(m_rig->writes(), 0);
    }

private:
    static StoreTarget target(Mode mode) { return {u"Northwind"_s, mode}; }
    /// Does it before a moment that is to come, and returns the moment: once more, with one that is further away, where
    /// that has come before it was done, for this computer may be slow.
    QDateTime withMoment(const std::function<void(const QDateTime &)> &doing)
    {
        for (int seconds = 2;; seconds *= 3) {
            cleanup();
            const QDateTime moment = now().addSecs(seconds);
            doing(moment);
            if (now() < moment || QTest::currentTestFailed())
                return moment;
        }
    }
    static void waitUntil(const QDateTime &moment)
    {
        while (now() < moment)
            QTest::qWait(20);
    }
    /// No timer runs meanwhile.
    static void sleepUntil(const QDateTime &moment)
    {
        while (now() < moment)
            QThread::msleep(20);
    }
    void open(WishKind kind, const SubscriptionStory &about, Mode mode = Mode::Test)
    {
        m_rig = std::make_unique<ActionsRig>(everywish::of(kind));
        m_dialog = new SubscriptionDialog(*m_rig->actions, target(mode), plainTimes(), about, {kind}, nullptr);
        m_dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void openMany(WishKind kind, const QList<std::optional<QDateTime>> &ends, SubscriptionStatus status,
                  Mode mode = Mode::Test)
    {
        const QStringList ids = prepareMany(kind, ends, status);
        showMany(kind, ids, mode);
        QVERIFY(QTest::qWaitForWindowActive(m_bulk));
        QTRY_COMPARE(m_bulk->stage(), BulkDialog::Stage::Ready);
    }
    QStringList prepareMany(WishKind kind, const QList<std::optional<QDateTime>> &ends, SubscriptionStatus status)
    {
        m_rig = std::make_unique<ActionsRig>(everywish::of(kind));
        QStringList ids;
        for (int i = 0; i < ends.size(); ++i) {
            Subscription s = everywish::subscription(status);
            s.id = u"sub_%1"_s.arg(i + 1);
            s.currentPeriodEndDate = ends.at(i);
            m_rig->mirror.remember(s);
            ids.append(s.id);
        }
        if (!QTest::qWaitFor([&] { return m_rig->mirror.count(Resource::Subscriptions) == ends.size(); }))
            qFatal("no subscriptions");
        return ids;
    }
    void showMany(WishKind kind, const QStringList &ids, Mode mode)
    {
        m_bulk = new BulkDialog(*m_rig->actions, m_rig->mirror, target(mode), plainTimes(), kind, ids, nullptr);
        m_bulk->open();
    }
    QString words(int row) const { return m_bulk->findChild<QTableWidget *>()->item(row, 1)->text(); }
    QString noticeTitle() const
    {
        for (const auto *box : m_dialog->findChildren<NoticeBox *>())
            if (box->isVisible())
                return box->title();
        return {};
    }
    bool says(const QString &text) const
    {
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible() && widgets::undirected(label->text()).contains(text))
                return true;
        return false;
    }

    std::unique_ptr<ActionsRig> m_rig;
    QPointer<SubmitDialog> m_dialog;
    QPointer<BulkDialog> m_bulk;
};

QTEST_MAIN(tst_PassingTime)
#include "tst_passingtime.moc"
