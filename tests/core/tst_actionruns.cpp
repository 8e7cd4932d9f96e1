// SPDX-License-Identifier: GPL-3.0-or-later
// Many wishes one after the other: in their order, stopped, broken off, gone on with, and in two windows.
#include "tests/support/actionsrig.h"
#include "tests/support/codestore.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = ActionState;

namespace {

const everywish::Case &cancelling() { return everywish::of(WishKind::CancelNow); }
const everywish::Case &creating() { return everywish::of(WishKind::CreateDiscount); }

QString codeOf(const Wish &wish) { return wish.parameters["code"_L1].toString(); }

QList<Wish> codes(int n)
{
    QList<Wish> wishes;
    for (int i = 0; i < n; ++i) {
        Wish wish = creating().wish;
        wish.parameters.insert(u"code"_s, u"VIP-%1"_s.arg(i));
        wish.before.insert(u"known"_s, QJsonArray());
        wishes.append(wish);
    }
    return wishes;
}

QList<State> statesOf(const QList<ActionRecord> &run)
{
    QList<State> states;
    for (const ActionRecord &record : run)
        states.append(record.state);
    return states;
}

} // namespace

class tst_ActionRuns : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = {m_folder->filePath(u"p/test.journal.sqlite"_s)};
    }

    void aRunGoesInOrderAndCanBeStopped()
    {
        ActionsRig rig(cancelling());
        QList<Wish> wishes;
        for (int i = 0; i < 6; ++i) {
            Subscription s = everywish::subscription();
            s.id = u"sub_%1"_s.arg(i);
            wishes.append(wishes::ofSubscription(WishKind::CancelNow, s, u"Ana"_s));
        }
        QString batch;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            if (request.target.contains("sub_3"))
                rig.actions->stop(batch);
            return request.target.contains("sub_1")
                ? fault::json(400, R"({"message":"no"})")
                : fault::json(200, rig.about.answer);
        });
        batch = rig.actions->run(wishes);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        const QList<ActionRecord> all = rig.actions->ofBatch(batch);
        QCOMPARE(all.size(), 6);
        QCOMPARE(all.at(0).state, State::Done);
        QCOMPARE(all.at(1).state, State::Refused);
        QCOMPARE(all.at(2).state, State::Done);
        QCOMPARE(all.at(3).state, State::Done);
        for (const int i : {4, 5}) {
            QCOMPARE(all.at(i).state, State::NotSent);
            QCOMPARE(all.at(i).hurdle, Hurdle::Stopped);
        }
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 4);
    }

    void aRunThatDiedIsReported()
    {
        QString batch;
        {
            ActionsRig rig(cancelling(), m_journal);
            rig.reply = fault::hang();
            QList<Wish> wishes;
            for (const char *id : {"sub_1", "sub_2", "sub_3"}) {
                Subscription s = everywish::subscription();
                s.id = QLatin1String(id);
                wishes.append(wishes::ofSubscription(WishKind::CancelNow, s, u"Ana"_s));
            }
            batch = rig.actions->run(wishes);
            QTRY_COMPARE(rig.writes(), 1);
        }
        ActionsRig next(cancelling(), m_journal);
        next.isDone = true;
        QTRY_COMPARE(next.actions->ofBatch(batch).size(), 3);
        QTRY_COMPARE(next.actions->ofBatch(batch).at(0).state, State::Done); // found by reading back
        for (const int i : {1, 2}) {
            QTRY_COMPARE(next.actions->ofBatch(batch).at(i).state, State::NotSent);
            QCOMPARE(next.actions->ofBatch(batch).at(i).hurdle, Hurdle::Stopped);
            QVERIFY(next.actions->canSendAgain(next.actions->ofBatch(batch).at(i)));
        }
        QCOMPARE(next.writes(), 0);
        QCOMPARE(next.actions->brokenOff(), QStringList{batch});
        QCOMPARE(next.actions->leftOf(batch), 2);
        QSignalSpy told(next.actions.get(), &Actions::conditionChanged);
        next.actions->passBrokenOff(batch);
        QVERIFY(next.actions->brokenOff().isEmpty());
        QVERIFY(!told.isEmpty());
    }

    void whatWasNotMadeIsMadeAsTheSameRun()
    {
        CodeStore store;
        QString batch;
        {
            ActionsRig rig(creating(), m_journal);
            QTRY_VERIFY(rig.actions->isReady());
            rig.server.answerWith([&](const FaultServer::Request &request) {
                if (store.order.size() == 1) // with the second one under way
                    rig.actions->stop(batch);
                return store.answer(request);
            });
            batch = rig.actions->run(codes(4));
            QVERIFY(rig.actions->rest(batch).isEmpty()); // as long as it goes on
            QTRY_VERIFY(!rig.actions->isRunning(batch));
            QCOMPARE(statesOf(rig.actions->ofBatch(batch)),
                     (QList{State::Done, State::Done, State::NotSent, State::NotSent}));
            QVERIFY(!rig.actions->isSettling(batch));

            // One of them is made by itself meanwhile.
            const QString again = rig.actions->sendAgain(rig.actions->ofBatch(batch).at(2).id);
            QTRY_COMPARE(rig.record(again).state, State::Done);
            QCOMPARE(
                statesOf(rig.actions->ofBatch(batch)), (QList{State::Done, State::Done, State::Done, State::NotSent}));
            const QList<Wish> rest = rig.actions->rest(batch);
            QCOMPARE(rest.size(), 1);
            QCOMPARE(codeOf(rest.first()), u"VIP-3"_s);
            QCOMPARE(rig.actions->run(rest, batch), batch);
            QTRY_VERIFY(!rig.actions->isRunning(batch));
        }
        ActionsRig next(creating(), m_journal); // and so the journal says
        QTRY_VERIFY(next.actions->isReady());
        const QList<ActionRecord> run = next.actions->ofBatch(batch);
        QCOMPARE(statesOf(run), QList<State>(4, State::Done));
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(codeOf(run.at(i).wish), u"VIP-%1"_s.arg(i));
            QCOMPARE(run.at(i).resultId, u"dis-VIP-%1"_s.arg(i));
            QCOMPARE(store.order.count(u"VIP-%1"_s.arg(i)), 1);
        }
        QVERIFY(next.actions->rest(batch).isEmpty());
    }

    void whatIsToBeChangedHasNoRestOfThatKind()
    {
        ActionsRig rig(cancelling());
        QString batch;
        rig.server.answerWith([&](const FaultServer::Request &) {
            rig.actions->stop(batch);
            return rig.reply;
        });
        QList<Wish> wishes(2, cancelling().wish);
        wishes.last().objectId = u"sub_2"_s;
        batch = rig.actions->run(wishes);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(rig.actions->notBegun(batch), QStringList{u"sub_2"_s}); // is looked at before
        QVERIFY(rig.actions->rest(batch).isEmpty());
    }

    void whatNobodyKnowsIsSettledFirst()
    {
        CodeStore store;
        store.lost = u"VIP-1"_s;
        store.readsFail = true;
        ActionsRig rig(creating());
        rig.server.answerWith([&](const FaultServer::Request &request) { return store.answer(request); });
        const QString batch = rig.actions->run(codes(3));
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        const QString lost = rig.actions->ofBatch(batch).at(1).id;
        QTRY_VERIFY(rig.isOver(lost));
        QCOMPARE(rig.record(lost).state, State::Unknown);
        QVERIFY(rig.actions->isSettling(batch)); // nobody could look
        QCOMPARE(rig.actions->rest(batch).size(), 1);
        store.readsFail = false;
        rig.actions->checkNow(lost);
        QTRY_COMPARE(rig.record(lost).state, State::NotDone);
        QVERIFY(!rig.actions->isSettling(batch));
        QCOMPARE(rig.actions->rest(batch).size(), 2);
        store.lost.clear();
        rig.actions->run(rig.actions->rest(batch), batch);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(statesOf(rig.actions->ofBatch(batch)), QList<State>(3, State::Done));
        QCOMPARE(store.order.count(u"VIP-1"_s), 2); // it is known that the first was in vain
        QCOMPARE(store.made.size(), 3);
    }

    void twoWindowsGoOnWithOneRun()
    {
        CodeStore store;
        QString batch;
        ActionsRig first(creating(), m_journal);
        QTRY_VERIFY(first.actions->isReady());
        first.server.answerWith([&](const FaultServer::Request &request) {
            first.actions->stop(batch);
            return store.answer(request);
        });
        batch = first.actions->run(codes(4));
        QTRY_VERIFY(!first.actions->isRunning(batch));
        ActionsRig second(creating(), m_journal);
        for (ActionsRig *rig : {&first, &second})
            rig->server.answerWith([&](const FaultServer::Request &request) { return store.answer(request); });
        QTRY_COMPARE(second.actions->rest(batch).size(), 3);
        first.actions->run(first.actions->rest(batch), batch);
        second.actions->run(second.actions->rest(batch), batch);
        for (ActionsRig *rig : {&first, &second}) {
            QTRY_VERIFY(!rig->actions->isRunning(batch));
            QTRY_COMPARE(statesOf(rig->actions->ofBatch(batch)), QList<State>(4, State::Done));
            QCOMPARE(rig->actions->rest(batch).size(), 0);
        }
        for (int i = 0; i < 4; ++i)
            QCOMPARE(store.order.count(u"VIP-%1"_s.arg(i)), 1);
    }

    void whatIsBusyIsLeftOutAndTheRestIsSent()
    {
        ActionsRig rig(everywish::of(WishKind::Refund));
        QList<Wish> wishes;
        for (const char *id : {"tran_1", "tran_2", "tran_3"}) {
            Transaction t = everywish::transaction();
            t.id = QLatin1String(id);
            wishes.append(wishes::refund(t, u"Ana"_s));
        }
        rig.reply = fault::json(200, R"({"status":"pending"})");
        const QString pending = rig.actions->submit(wishes.at(1));
        QTRY_VERIFY(rig.record(pending).isRefundPending());
        const QString batch = rig.actions->run(wishes);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        const QList<ActionRecord> run = rig.actions->ofBatch(batch);
        QCOMPARE(statesOf(run), (QList{State::Done, State::NotSent, State::Done}));
        QCOMPARE(run.at(1).hurdle, Hurdle::Busy);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 3); // the pending one and two of the run
    }

    void aPauseThatCreemAsksForEndsWithTheRun()
    {
        ActionsRig rig(creating());
        rig.server.answerWith([](const FaultServer::Request &) {
            return fault::json(429, R"({"message":"slow down"})", {{"Retry-After", "3600"}});
        });
        const QString batch = rig.actions->run(codes(3));
        QTRY_VERIFY(rig.actions->pauseOf(batch));
        QVERIFY(*rig.actions->pauseOf(batch) > std::chrono::seconds(30));
        QVERIFY(*rig.actions->pauseOf(batch) <= std::chrono::seconds(60)); // nobody waits for an hour
        QVERIFY(rig.actions->isRunning(batch));
        rig.actions->stop(batch);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QVERIFY(!rig.actions->pauseOf(batch));
        QVERIFY(!rig.actions->isSending());
        QCOMPARE(rig.actions->rest(batch).size(), 3); // the first was turned away
        QCOMPARE(rig.writes(), 1);
    }

    void aRejectedKeyEndsTheRun_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("401") << 401;
        QTest::newRow("403") << 403;
    }
    void aRejectedKeyEndsTheRun()
    {
        QFETCH(int, status);
        CodeStore store;
        ActionsRig rig(creating());
        rig.server.answerWith([&](const FaultServer::Request &request) {
            return store.order.size() == 1 ? fault::json(status, R"({"trace_id":"t","message":"no such key"})")
                                           : store.answer(request);
        });
        const QString batch = rig.actions->run(codes(5));
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(statesOf(rig.actions->ofBatch(batch)),
                 (QList{State::Done, State::Refused, State::NotSent, State::NotSent, State::NotSent}));
        QCOMPARE(rig.actions->ofBatch(batch).at(2).hurdle, Hurdle::Stopped);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 2);
        QCOMPARE(rig.actions->rest(batch).size(), 4);
    }

    void whatComesTooFastEndsTheRun()
    {
        ActionsRig rig(cancelling());
        int answered = 0;
        rig.server.answerWith([&](const FaultServer::Request &) {
            ++answered; // one that is taken in between: only several in a row end it
            return answered == 3 ? rig.reply : fault::json(429, R"({"message":"too many requests"})");
        });
        QList<Wish> wishes;
        for (int i = 0; i < 9; ++i) {
            Subscription s = everywish::subscription();
            s.id = u"sub_%1"_s.arg(i);
            wishes.append(wishes::ofSubscription(WishKind::CancelNow, s, u"Ana"_s));
        }
        const QString batch = rig.actions->run(wishes);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 6);
        const QList<ActionRecord> run = rig.actions->ofBatch(batch);
        QCOMPARE(run.at(5).state, State::Refused);
        QCOMPARE(run.at(6).hurdle, Hurdle::Stopped);
        QStringList left;
        for (const int i : {0, 1, 3, 4, 5, 6, 7, 8})
            left.append(u"sub_%1"_s.arg(i));
        QCOMPARE(rig.actions->notBegun(batch), left);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

QTEST_GUILESS_MAIN(tst_ActionRuns)
#include "tst_actionruns.moc"
