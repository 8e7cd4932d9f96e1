// SPDX-License-Identifier: GPL-3.0-or-later
// What reading back may conclude, and what it may not: from lists with gaps, from half a mirror, while a look goes on.
#include "core/actions/settling.h"
#include "core/profiles/session.h"
#include "tests/support/actionsrig.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = ActionState;

namespace {

const everywish::Case &creating() { return everywish::of(WishKind::CreateProduct); }
const everywish::Case &refunding() { return everywish::of(WishKind::Refund); }

} // namespace

Q_DECLARE_METATYPE(Finding)

class tst_ActionSettling : public QObject
{
    Q_OBJECT
private slots:
    void whatNeedNotShowIsNotSaidToBeUndone_data()
    {
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<Finding>("finding");
        QTest::newRow("seats") << WishKind::ChangeSeats << Finding::Otherwise;
        QTest::newRow("plan") << WishKind::ChangePlan << Finding::Otherwise;
        QTest::newRow("pause to come") << WishKind::PauseAtPeriodEnd << Finding::Otherwise;
        QTest::newRow("cancelled now") << WishKind::CancelNow << Finding::AsBefore;
    }
    void whatNeedNotShowIsNotSaidToBeUndone()
    {
        QFETCH(WishKind, kind);
        QFETCH(Finding, finding);
        const Wish &wish = everywish::of(kind).wish;
        auto now = *decoded<Subscription>(wish.before);
        QCOMPARE(judged(wish, now), Finding::AsBefore);
        now.updatedAt = now.updatedAt.addSecs(60); // something was done with it
        QCOMPARE(judged(wish, now), finding);
    }

    void aLicenceCantBeSentAgainWithoutItsKey()
    {
        const QTemporaryDir folder;
        const MirrorLocation journal{folder.filePath(u"p/test.journal.sqlite"_s)};
        const Wish &activating = everywish::of(WishKind::ActivateLicense).wish;
        {
            JournalStore before;
            QVERIFY(before.open(journal));
            QVERIFY(before.begin({{u"1"_s, activating}}, true)->isEmpty());
            QVERIFY(before.add({u"1"_s, JournalEvent::SettledNotDone, {}}));
        }
        ActionsRig rig(everywish::of(WishKind::ActivateLicense), journal);
        QTRY_VERIFY(rig.actions->isReady());
        ActionRecord record = rig.record(u"1"_s);
        QCOMPARE(record.state, State::NotDone);
        QVERIFY(record.lacksKey());
        QVERIFY(!rig.actions->canSendAgain(record)); // it could only be refused
        record.wish = activating;                    // as in the session in which it was wished
        QVERIFY(rig.actions->canSendAgain(record));
    }

    void whatCantBeReadMayBeIt_data()
    {
        QTest::addColumn<QJsonArray>("list");
        QTest::addColumn<State>("state");
        const QJsonObject unreadable{{u"id"_s, u"prod_9"_s}, {u"name"_s, 5}};
        QTest::newRow("nothing there") << QJsonArray() << State::NotDone;
        QTest::newRow("one that can't be read") << QJsonArray{unreadable} << State::Unknown;
        const QJsonObject made = QJsonDocument::fromJson(creating().answer).object();
        QTest::newRow("it, and one that can't be read") << QJsonArray{unreadable, made} << State::Done;
    }
    void whatCantBeReadMayBeIt()
    {
        QFETCH(const QJsonArray, list);
        QFETCH(const State, state);
        ActionsRig rig(creating());
        rig.server.answerWith([&](const FaultServer::Request &request) {
            return request.method == "GET" ? fault::json(200, everywish::page(list)) : fault::fin();
        });
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.isOver(id));
        QCOMPARE(rig.record(id).state, state);
        if (state == State::Unknown)
            QCOMPARE(rig.record(id).finding, std::optional(Finding::Otherwise));
        QCOMPARE(rig.writes(), 1);
    }

    void onlyAWholeMirrorTellsWhatWasThere_data()
    {
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<bool>("isWhole");
        for (const WishKind kind : {WishKind::CreateProduct, WishKind::CreateCustomer, WishKind::CreateDiscount})
            for (const bool isWhole : {true, false})
                QTest::addRow("%s, %s", qPrintable(json::Open(kind).wire()), isWhole ? "whole" : "in part")
                    << kind << isWhole;
    }
    void onlyAWholeMirrorTellsWhatWasThere()
    {
        QFETCH(const WishKind, kind);
        QFETCH(const bool, isWhole);
        ActionsRig rig(everywish::of(kind));
        const Resource resource = *resourceFor(operationOf(kind).object);
        QList<Resource> asked;
        rig.actions->setIsWhole([&](Resource about) {
            asked.append(about);
            return isWhole;
        });
        Wish wish = rig.about.wish;
        wish.before = {};
        const QString id = rig.actions->submit(wish);
        QTRY_COMPARE(rig.record(id).state, State::Done);
        QCOMPARE(asked, QList{resource});
        QCOMPARE(rig.record(id).wish.before.contains("known"_L1), isWhole);
    }

    void aRunInventsNoKnowledge()
    {
        ActionsRig rig(everywish::of(WishKind::CreateDiscount));
        rig.actions->setIsWhole([](Resource) { return false; });
        Wish wish = rig.about.wish;
        wish.before = {};
        const QString batch = rig.actions->run({wish});
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QVERIFY(!rig.actions->ofBatch(batch).first().wish.before.contains("known"_L1));
    }

    void nothingIsSentAgainWhileALookIsUnderWay()
    {
        ActionsRig rig(refunding());
        bool hangs = false;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET")
                return fault::fin();
            return hangs ? fault::hang() : fault::json(200, rig.about.before);
        });
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.record(id).state == State::Unknown && !rig.record(id).isChecking);
        QVERIFY(rig.actions->canSendAgain(rig.record(id))); // freshly seen as before
        hangs = true;
        const int reads = rig.server.copies("GET");
        rig.actions->checkNow(id);
        QTRY_COMPARE(rig.server.copies("GET"), reads + 1);
        QVERIFY(rig.record(id).isChecking);
        QVERIFY(!rig.actions->canSendAgain(rig.record(id))); // what is asked now may show it
        const QString again = rig.actions->sendAgain(id);
        QTRY_COMPARE(rig.record(again).hurdle, Hurdle::NotAllowed);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 1);
    }

    void aChangeOfPlanOrSeats_data()
    {
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<QString>("what");
        QTest::addColumn<Finding>("finding");
        for (const WishKind kind : {WishKind::ChangePlan, WishKind::ChangeSeats}) {
            const auto row = [kind](const char *what, Finding finding) {
                QTest::addRow("%s: %s", qPrintable(json::Open(kind).wire()), what)
                    << kind << QString::fromLatin1(what) << finding;
            };
            row("untouched", Finding::AsBefore);
            row("as wanted", Finding::Done);
            row("charged", Finding::Otherwise);      // perhaps for it, and the plan follows
            row("touched", Finding::Otherwise);      // it may wait for the next period
            row("a new period", Finding::Otherwise); // likewise
            row("something else", Finding::Otherwise);
            row("ended", Finding::Otherwise);
        }
    }
    void aChangeOfPlanOrSeats()
    {
        QFETCH(const WishKind, kind);
        QFETCH(const QString, what);
        QFETCH(const Finding, finding);
        Subscription now = everywish::subscription();
        if (what == "as wanted"_L1)
            now = *json::decode<Subscription>(QByteArrayView(everywish::of(kind).after));
        if (what == "charged"_L1)
            now.lastTransactionId = u"tran_new"_s;
        if (what == "touched"_L1)
            now.updatedAt = now.updatedAt.addSecs(1);
        if (what == "a new period"_L1)
            now.currentPeriodStartDate = now.currentPeriodStartDate->addDays(30);
        if (what == "something else"_L1) {
            now.product = {u"prod_77"_s, {}};
            now.items->first().units = 77;
        }
        if (what == "ended"_L1)
            now.status = SubscriptionStatus::Canceled;
        QCOMPARE(judged(everywish::of(kind).wish, now), finding);
    }

    void whatTheApiDoesNotTellProvesNothing()
    {
        const auto judge = [](const ProductChanges &changes, const Product &now) {
            return judged(wishes::updateProduct(everywish::product(), changes), now);
        };
        ProductChanges changes;
        changes.payWhatYouWant = true;
        changes.suggestedPrice = 900;
        QCOMPARE(judge(changes, everywish::product()), Finding::Otherwise);
        Product touched = everywish::product();
        touched.updatedAt = touched.updatedAt.addSecs(1);
        QCOMPARE(judge(changes, touched), Finding::Otherwise);
        changes.name = u"Renamed"_s; // this can be seen
        QCOMPARE(judge(changes, everywish::product()), Finding::AsBefore);
        touched.name = u"Renamed"_s;
        QCOMPARE(judge(changes, touched), Finding::Done);
    }

    void whatCouldNotBeReadIsReadWhenCreemAnswersAgain()
    {
        ActionsRig rig(everywish::of(WishKind::CancelNow));
        rig.reply = fault::fin();
        rig.readsFail = true;
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.record(id).state == State::Unknown && !rig.record(id).isChecking);
        QVERIFY(rig.record(id).lookError);
        rig.readsFail = false;
        rig.isDone = true;
        rig.actions->checkFailed();
        QTRY_COMPARE(rig.record(id).state, State::Done);
        const int reads = rig.server.copies("GET");
        rig.actions->checkFailed(); // there is nothing left to ask about
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies("GET"), reads);
        QCOMPARE(rig.writes(), 1);
    }

    /// Whoever refreshes a store after Creem was out of reach need not ask for each change by hand.
    void aSessionLooksAgainAfterASync()
    {
        const everywish::Case &about = everywish::of(WishKind::CancelNow);
        FaultServer server;
        bool isDown = true;
        server.answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET")
                return fault::fin();
            if (isDown)
                return fault::html(500);
            const bool isList = request.target.contains("/search") || request.target.contains("/list");
            return fault::json(200, isList ? everywish::page({}) : about.after);
        });
        Transport::Limits limits;
        limits.retry.firstWait = std::chrono::milliseconds(1);
        limits.retry.maxAttempts = 1;
        constexpr std::chrono::milliseconds soon(1);
        Session session({}, *ApiKey::parse(u"creem_test_Aga1n"_s), Endpoint{server.url(), {}}, limits,
                        MirrorLocation::inMemory(), Actions::Options{{soon, soon}, soon});
        const QString id = session.actions().submit(about.wish);
        const auto record = [&] { return *session.actions().record(id); };
        QTRY_VERIFY(record().state == State::Unknown && record().lookError && !record().isChecking);
        session.refresh();
        QTRY_VERIFY(session.sync().lastOutcome() && session.sync().lastOutcome()->error);
        QCOMPARE(record().state, State::Unknown);
        isDown = false;
        session.refresh();
        QTRY_COMPARE(record().state, State::Done);
        QCOMPARE(server.copies() - server.copies("GET"), 1);
    }

    void onlyAChangeIsMovedByTheTimeOfTheLastOne()
    {
        Subscription now = everywish::subscription();
        now.updatedAt = now.updatedAt.addSecs(1); // a renewal, a note: cancelling would show in the status
        QCOMPARE(judged(everywish::of(WishKind::CancelNow).wish, now), Finding::AsBefore);
    }
};

QTEST_GUILESS_MAIN(tst_ActionSettling)
#include "tst_actionsettling.moc"
