// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal has from others: wishes of kinds that only a later version knows.
#include "core/actions/unsettled.h"
#include "core/models/wayback.h"
#include "tests/support/actionsrig.h"
#include "tests/support/newerwish.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = ActionState;

namespace {

const everywish::Case &cancelling() { return everywish::of(WishKind::CancelNow); }

} // namespace

class tst_ActionOthers : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = {m_folder->filePath(u"p/test.journal.sqlite"_s)};
    }

    void aLaterVersionsWishIsShownAndHoldsItsObject_data()
    {
        QTest::addColumn<QByteArrayList>("events");
        QTest::newRow("not sent, as far as this version reads it") << QByteArrayList{"wished", "prepared"};
        QTest::newRow("being sent") << QByteArrayList{"wished", "sending"};
        QTest::newRow("unknown") << QByteArrayList{"wished", "sending", "unknown"};
    }
    void aLaterVersionsWishIsShownAndHoldsItsObject()
    {
        QFETCH(QByteArrayList, events);
        {
            JournalStore later;
            QVERIFY(later.open(m_journal));
            writeNewer(later, u"theirs"_s, events);
        }
        const auto unsettled = unsettledIn(m_journal); // also who is about to remove the journal is told
        QVERIFY(unsettled);
        QCOMPARE(unsettled->size(), 1);

        ActionsRig rig(cancelling(), m_journal);
        QTRY_COMPARE(rig.record(u"theirs"_s).state, State::Unknown); // adopted
        const ActionRecord record = rig.record(u"theirs"_s);
        QCOMPARE(record.wish.kind, WishKind::Newer);
        QCOMPARE(kindWire(record.wish), u"give-month"_s);
        QCOMPARE(record.wish.objectName, u"Ana <b>%1</b>"_s);
        QCOMPARE(toJson(record.wish)["kind"_L1].toString(), u"give-month"_s);
        QVERIFY(record.isOpen());
        QVERIFY(rig.actions->openFor(u"sub_1"_s));
        QCOMPARE(rig.actions->unsettled().size(), 1);
        QVERIFY(!rig.actions->canSendAgain(record));
        QVERIFY(rig.actions->brokenOff().isEmpty());
        QVERIFY(std::holds_alternative<NoWayBack>(wayBackOf(record)));

        rig.actions->checkNow(u"theirs"_s); // this version has nothing to ask for it
        const QString mine = rig.actions->submit(cancelling().wish);
        QTRY_COMPARE(rig.record(mine).hurdle, Hurdle::Busy);
        QCOMPARE(rig.record(mine).busyWith, u"theirs"_s);
        const QString again = rig.actions->sendAgain(u"theirs"_s);
        QTRY_COMPARE(rig.record(again).hurdle, Hurdle::NotAllowed);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 0);
    }

    void givenUpItLetsOthersIn()
    {
        {
            JournalStore later;
            QVERIFY(later.open(m_journal));
            writeNewer(later, u"theirs"_s, {"wished", "sending"});
        }
        {
            ActionsRig rig(cancelling(), m_journal);
            QTRY_COMPARE(rig.record(u"theirs"_s).state, State::Unknown);
            rig.actions->giveUp(u"theirs"_s);
            QCOMPARE(rig.record(u"theirs"_s).state, State::GivenUp);
            QVERIFY(!rig.actions->openFor(u"sub_1"_s));
            const QString mine = rig.actions->submit(cancelling().wish);
            QTRY_COMPARE(rig.record(mine).state, State::Done);
            QCOMPARE(rig.writes(), 1);
        }
        ActionsRig next(cancelling(), m_journal);
        QTRY_COMPARE(next.record(u"theirs"_s).state, State::GivenUp);
        QVERIFY(next.actions->unsettled().isEmpty());
    }

    void ofALaterVersionThatLivesItIsLeftAlone()
    {
        JournalStore later;
        QVERIFY(later.open(m_journal));
        writeNewer(later, u"theirs"_s, {"wished", "sending", "unknown"});
        ActionsRig rig(cancelling(), m_journal);
        QTRY_COMPARE(rig.record(u"theirs"_s).state, State::Unknown);
        QVERIFY(rig.record(u"theirs"_s).isOfOthers);
        rig.actions->giveUp(u"theirs"_s);
        QCOMPARE(rig.record(u"theirs"_s).state, State::Unknown);
        QVERIFY(rig.actions->unsettled().isEmpty());
    }

    void whatIsOverHoldsNothing()
    {
        {
            JournalStore later;
            QVERIFY(later.open(m_journal));
            writeNewer(later, u"theirs"_s, {"wished", "sending"});
            QVERIFY(later.add({u"theirs"_s, JournalEvent::Done, {}}));
            writeNewer(later, u"lost"_s, {"wished", "sending"});
            QVERIFY(later.add({u"lost"_s, JournalEvent::Unknown, {}}, true)); // nobody can find out, it says
        }
        ActionsRig rig(cancelling(), m_journal);
        QTRY_COMPARE(rig.record(u"theirs"_s).state, State::Done);
        QCOMPARE(rig.record(u"lost"_s).state, State::Unknown);
        QVERIFY(!rig.record(u"lost"_s).isOpen());
        const QString mine = rig.actions->submit(cancelling().wish);
        QTRY_COMPARE(rig.record(mine).state, State::Done);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

QTEST_GUILESS_MAIN(tst_ActionOthers)
#include "tst_actionothers.moc"
