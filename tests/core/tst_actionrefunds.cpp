// SPDX-License-Identifier: GPL-3.0-or-later
// Refunds that Creem has accepted and not carried out: what is known of them, and what may be done then.
#include "core/actions/unsettled.h"
#include "tests/support/actionsrig.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = ActionState;

namespace {

const everywish::Case &refunding() { return everywish::of(WishKind::Refund); }

} // namespace

class tst_ActionRefunds : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = {m_folder->filePath(u"p/test.journal.sqlite"_s)};
    }

    void onlyASuccessIsMoneyPaidBack_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<State>("state");
        QTest::addColumn<bool>("isPending");
        QTest::newRow("succeeded") << QByteArray("succeeded") << State::Done << false;
        QTest::newRow("pending") << QByteArray("pending") << State::Done << true;
        QTest::newRow("requires action") << QByteArray("requiresAction") << State::Done << true;
        QTest::newRow("a new word") << QByteArray("processing") << State::Done << true;
        QTest::newRow("failed") << QByteArray("failed") << State::NotDone << false;
        QTest::newRow("canceled") << QByteArray("canceled") << State::NotDone << false;
    }
    void onlyASuccessIsMoneyPaidBack()
    {
        QFETCH(QByteArray, status);
        QFETCH(State, state);
        QFETCH(bool, isPending);
        ActionsRig rig(refunding());
        rig.reply = fault::json(200, R"({"status":")" + status + R"("})");
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, state);
        QCOMPARE(rig.record(id).isRefundPending(), isPending);
        QCOMPARE(rig.actions->markOf(u"tran_1"_s).has_value(), state == State::Done); // the payment shows nothing yet
        if (state != State::Done)
            return;
        QCOMPARE(
            rig.actions->markOf(u"tran_1"_s)->what, isPending ? RowMark::What::RefundPending : RowMark::What::Underway);
        QCOMPARE(rig.actions->unsettled().size(), isPending ? 1 : 0);
        const QString second = rig.actions->submit(rig.about.wish); // it would be on top of the first
        QTRY_COMPARE(rig.record(second).hurdle, Hurdle::Busy);
        QCOMPARE(rig.writes(), 1);
        // As syncs read it; what was asked for at once may still come, and be older.
        const auto shown = *json::decode<Transaction>(QByteArrayView(rig.about.after));
        QTRY_VERIFY((rig.mirror.remember(shown), !rig.actions->markOf(u"tran_1"_s)));
    }

    void aPendingOneThatFailedLaterCanBeRefundedAgain()
    {
        QString id;
        {
            ActionsRig rig(refunding(), m_journal);
            rig.reply = fault::json(200, R"({"status":"pending"})");
            id = rig.actions->submit(rig.about.wish);
            QTRY_VERIFY(rig.record(id).isRefundPending());
            rig.actions->giveUp(id);
            QCOMPARE(rig.record(id).state, State::NotDone);
            QVERIFY(!rig.record(id).isUnsettled());
            QVERIFY(!rig.actions->markOf(u"tran_1"_s));
            QVERIFY(rig.actions->unsettled().isEmpty());
        }
        ActionsRig next(refunding(), m_journal);
        QTRY_VERIFY(next.actions->isReady());
        QTRY_COMPARE(next.record(id).state, State::NotDone); // the first one may still be writing
        QVERIFY(!next.actions->markOf(u"tran_1"_s));
        const QString second = next.actions->submit(next.about.wish);
        QTRY_COMPARE(next.record(second).state, State::Done);
        QCOMPARE(next.writes(), 1);
    }

    void aPendingOneIsRememberedHoweverMuchCameAfterIt()
    {
        const auto receipt = [](const QString &status) {
            return QJsonObject{{u"answer"_s, QJsonObject{{u"status"_s, status}}}};
        };
        {
            JournalStore store;
            QVERIFY(store.open(m_journal));
            const auto begin = [&](const QString &id, const QString &payment) {
                Wish wish = refunding().wish;
                wish.objectId = payment;
                QVERIFY(store.begin({{id, wish}}, true)->isEmpty());
            };
            begin(u"pending"_s, refunding().wish.objectId);
            QVERIFY(store.add({u"pending"_s, JournalEvent::Done, receipt(u"pending"_s)}));
            begin(u"odd"_s, u"tran_odd"_s);
            QVERIFY(store.add({u"odd"_s, JournalEvent::Done, receipt(u"processing"_s)})); // Creem's word of tomorrow
            begin(u"shown"_s, u"tran_shown"_s);
            QVERIFY(store.add({u"shown"_s, JournalEvent::Done, receipt(u"pending"_s)}));
            QVERIFY(store.add({u"shown"_s, JournalEvent::RefundShown, {}}));
            begin(u"failed"_s, u"tran_failed"_s);
            QVERIFY(store.add({u"failed"_s, JournalEvent::Done, receipt(u"pending"_s)}));
            QVERIFY(store.add({u"failed"_s, JournalEvent::GivenUp, {}}));
            begin(u"paid"_s, u"tran_paid"_s);
            QVERIFY(store.add({u"paid"_s, JournalEvent::Done, receipt(u"succeeded"_s)}));
            QVERIFY(store.database().execute( // seven runs of a thousand codes
                "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20500)"
                " INSERT INTO lines (wish, event, at, session, detail)"
                " SELECT 'other-' || i, 'not-sent', 0, 'before', '{}' FROM n"));
        }
        ActionsRig next(refunding(), m_journal);
        QTRY_VERIFY(next.actions->isReady());
        QVERIFY(next.record(u"pending"_s).isRefundPending());
        QVERIFY(next.record(u"odd"_s).isRefundPending());
        QCOMPARE(next.actions->ids().size(), 2); // what is over is left out
        QVERIFY(next.actions->markOf(refunding().wish.objectId));
        QCOMPARE(next.actions->unsettled().size(), 2);
        QCOMPARE(unsettledIn(m_journal)->size(), 2); // before a store is forgotten
        const QString second = next.actions->submit(refunding().wish);
        QTRY_COMPARE(next.record(second).hurdle, Hurdle::Busy);
        QCOMPARE(next.writes(), 0);
    }

    void whatIsDoneCanNotBeSaidToHaveFailed()
    {
        ActionsRig rig(refunding());
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::Done);
        rig.actions->giveUp(id);
        QCOMPARE(rig.record(id).state, State::Done);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

QTEST_GUILESS_MAIN(tst_ActionRefunds)
#include "tst_actionrefunds.moc"
