// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal has from others: wishes of kinds that only a later version knows, and wishes made with a key that may
// be another store's.
#include "core/actions/unsettled.h"
#include "core/models/wayback.h"
#include "tests/support/actionsrig.h"
#include "tests/support/newerwish.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = ActionState;

namespace {

const everywish::Case &cancelling() { return everywish::of(WishKind::CancelNow); }

QString ownKey() { return ApiKey::parse(u"creem_test_Act1ons"_s)->fingerprint(); } // the rig's
QString otherKey() { return ApiKey::parse(u"creem_test_0ther"_s)->fingerprint(); }

/// Of a store in which there is nothing of what is asked for.
FaultServer::Reply nothingThere(const FaultServer::Request &request)
{
    const bool isList = request.target.contains("/search") || request.target.contains("/instances");
    return isList ? fault::json(200, everywish::page({})) : ActionsRig::notFound();
}

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
            writeNewer(later, u"elsewise"_s, {"wished", "sending", "lapsed"}); // an end that has no word here
            QVERIFY(closeNewer(later, u"elsewise"_s));
        }
        const auto unsettled = unsettledIn(m_journal);
        QVERIFY(unsettled);
        QVERIFY(unsettled->isEmpty());
        ActionsRig rig(cancelling(), m_journal);
        QTRY_COMPARE(rig.record(u"theirs"_s).state, State::Done);
        QCOMPARE(rig.record(u"lost"_s).state, State::Unknown);
        QVERIFY(!rig.record(u"lost"_s).isOpen());
        QCOMPARE(rig.record(u"elsewise"_s).state, State::Unknown);
        QVERIFY(!rig.record(u"elsewise"_s).isOpen());
        QVERIFY(!rig.actions->openFor(u"sub_1"_s));
        QVERIFY(!rig.actions->markOf(u"sub_1"_s));
        QVERIFY(!rig.actions->isSending());
        const QString mine = rig.actions->submit(cancelling().wish);
        QTRY_COMPARE(rig.record(mine).state, State::Done);
    }

    void closedWithAWordUnknownHereItIsToldToBeOver()
    {
        JournalStore later;
        QVERIFY(later.open(m_journal));
        writeNewer(later, u"theirs"_s, {"wished", "sending"});
        ActionsRig rig(cancelling(), m_journal);
        QTRY_VERIFY(rig.actions->openFor(u"sub_1"_s));
        QVERIFY(rig.record(u"theirs"_s).isOfOthers);
        QSignalSpy told(rig.actions.get(), &Actions::changed);
        QVERIFY(closeNewer(later, u"theirs"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!told.isEmpty(), 10'000);
        QCOMPARE(told.first().first().toString(), u"theirs"_s);
        QVERIFY(!rig.record(u"theirs"_s).isOpen());
        QVERIFY(!rig.actions->openFor(u"sub_1"_s));
        QVERIFY(!rig.actions->markOf(u"sub_1"_s));
    }

    void whatIsMissingTellsNothingOfAnotherStore_data()
    {
        QTest::addColumn<WishKind>("kind");
        QTest::addColumn<QString>("key");
        QTest::addColumn<State>("state");
        const auto add = [](const char *name, WishKind kind, State state) {
            QTest::addRow("%s, with this key", name) << kind << ownKey() << state;
            QTest::addRow("%s, with a key nobody noted", name) << kind << QString() << state;
            QTest::addRow("%s, with another key", name) << kind << otherKey() << State::Unknown;
        };
        add("a new product", WishKind::CreateProduct, State::NotDone);
        add("a new customer", WishKind::CreateCustomer, State::NotDone);
        add("a new discount", WishKind::CreateDiscount, State::NotDone);
        add("a discount to be deleted", WishKind::DeleteDiscount, State::Done);
        add("an activation to be freed", WishKind::DeactivateLicense, State::Done);
    }
    void whatIsMissingTellsNothingOfAnotherStore()
    {
        QFETCH(WishKind, kind);
        QFETCH(QString, key);
        QFETCH(State, state);
        writeLost(everywish::of(kind).wish, u"1"_s, key);
        ActionsRig rig(everywish::of(kind), m_journal);
        rig.server.answerWith(nothingThere);
        QTRY_VERIFY(rig.record(u"1"_s).looks > 0 || rig.record(u"1"_s).isSettled);
        QTRY_VERIFY(rig.isOver(u"1"_s));
        QCOMPARE(rig.record(u"1"_s).state, state);
        QCOMPARE(rig.record(u"1"_s).isOfAnotherKey, key == otherKey());
        if (state == State::Unknown) {
            QVERIFY(rig.record(u"1"_s).isOpen());
            QVERIFY(!rig.actions->canSendAgain(rig.record(u"1"_s)));
            rig.actions->giveUp(u"1"_s); // by who knows
            QCOMPARE(rig.record(u"1"_s).state, State::GivenUp);
        }
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 0);
    }

    /// Two stores may well have a code of the same name.
    void itsLikeInAnotherStoreIsNotIt_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<State>("state");
        QTest::newRow("this key") << ownKey() << State::Done;
        QTest::newRow("another key") << otherKey() << State::Unknown;
    }
    void itsLikeInAnotherStoreIsNotIt()
    {
        QFETCH(QString, key);
        QFETCH(State, state);
        Wish wish = everywish::of(WishKind::CreateDiscount).wish;
        wish.before.insert(u"known"_s, QJsonArray());
        writeLost(wish, u"1"_s, key);
        ActionsRig rig(everywish::of(WishKind::CreateDiscount), m_journal);
        rig.isDone = true;
        QTRY_VERIFY(rig.record(u"1"_s).looks > 0 || rig.record(u"1"_s).isSettled);
        QTRY_VERIFY(rig.isOver(u"1"_s));
        QCOMPARE(rig.record(u"1"_s).state, state);
    }

    /// A key that was only renewed.
    void whoFindsTheObjectIsInItsStore()
    {
        Wish unsent = everywish::of(WishKind::CreateDiscount).wish;
        unsent.batch = u"b-1"_s;
        writeEnded(unsent, u"unsent"_s, JournalEvent::NotSent);
        writeEnded(everywish::of(WishKind::DeleteDiscount).wish, u"deleted"_s, JournalEvent::Done);
        writeEnded(everywish::of(WishKind::Pause).wish, u"pause"_s, JournalEvent::NotSent);
        writeLost(everywish::of(WishKind::CreatePortalLink).wish, u"link"_s, otherKey());
        writeLost(everywish::of(WishKind::CreateDiscount).wish, u"code"_s, otherKey());
        ActionsRig rig(cancelling(), m_journal);
        bool isShown = false;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            return isShown && request.target.contains("sub_1")
                ? fault::json(200, rig.about.after)
                : nothingThere(request);
        });
        QTRY_VERIFY(rig.record(u"code"_s).looks > 0);
        QTRY_VERIFY(rig.isOver(u"code"_s));
        QVERIFY(rig.record(u"code"_s).isOfAnotherKey);
        for (const QString &id : {u"unsent"_s, u"link"_s}) {
            QVERIFY(rig.record(id).isOfAnotherKey);
            QVERIFY(!rig.actions->canSendAgain(rig.record(id)));
            const QString again = rig.actions->sendAgain(id);
            QTRY_COMPARE(rig.record(again).hurdle, Hurdle::NotAllowed);
        }
        QVERIFY(rig.actions->canSendAgain(rig.record(u"pause"_s))); // in another store there is no such subscription
        QVERIFY(rig.actions->rest(u"b-1"_s).isEmpty());
        QVERIFY(wayBackOf(rig.record(u"deleted"_s)) == WayBackOrNot(NoWayBack::OfAnotherKey));
        QVERIFY(!wishBack(rig.record(u"deleted"_s), {}));

        QStringList told;
        connect(rig.actions.get(), &Actions::changed, this, [&](const QString &id) { told.append(id); });
        isShown = true;
        writeLost(cancelling().wish, u"cancel"_s, otherKey()); // another process, which dies too
        QTRY_COMPARE_WITH_TIMEOUT(rig.record(u"cancel"_s).state, State::Done, 10'000);
        QVERIFY(!rig.record(u"cancel"_s).isOfAnotherKey);
        QTRY_COMPARE(rig.record(u"code"_s).state, State::NotDone); // and so what is missing is missing
        QVERIFY(!rig.record(u"code"_s).isOfAnotherKey);
        QTRY_VERIFY(told.contains(u"link"_s)); // nobody looks at it, and it can be sent again
        for (const QString &id : {u"unsent"_s, u"link"_s})
            QVERIFY(rig.actions->canSendAgain(rig.record(id)));
        QCOMPARE(rig.actions->rest(u"b-1"_s).size(), 1);
        QVERIFY(wayBackOf(rig.record(u"deleted"_s)) == WayBackOrNot(WayBack::RecreateDiscount));
        QCOMPARE(rig.writes(), 0);
        rig.actions->disconnect(this);
    }

    void whichKeyItWasIsWrittenDownAndNotTheKey()
    {
        ActionsRig rig(cancelling(), m_journal);
        QTRY_VERIFY(rig.actions->isReady());
        const QString one = rig.actions->submit(cancelling().wish);
        QTRY_COMPARE(rig.record(one).state, State::Done);
        const QString batch = rig.actions->run({cancelling().wish});
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        JournalStore journal;
        QVERIFY(journal.openToRead(m_journal));
        const auto lines = journal.linesAfter(0);
        QVERIFY(lines);
        int wished = 0;
        for (const JournalLine &line : *lines) {
            QVERIFY(!QJsonDocument(line.detail).toJson().contains("Act1ons"));
            if (line.event != JournalEvent::Wished)
                continue;
            ++wished;
            QCOMPARE(line.detail["key_fingerprint"_L1].toString(), ownKey());
        }
        QCOMPARE(wished, 2);
        QCOMPARE(ownKey().size(), 24);
        QVERIFY(ownKey() != otherKey());
        QVERIFY(!rig.record(one).isOfAnotherKey);
    }

private:
    /// Sent with a key by a process that did not live to see the answer.
    void writeLost(const Wish &wish, const QString &id, const QString &key) const
    {
        JournalStore died;
        QVERIFY(died.open(m_journal));
        QVERIFY(died.begin({{id, wish, key}}, true)->isEmpty());
    }

    /// Wished with another key, and over.
    void writeEnded(const Wish &wish, const QString &id, JournalEvent event) const
    {
        JournalStore before;
        QVERIFY(before.open(m_journal));
        QVERIFY(before.begin({{id, wish, otherKey()}}, false)->isEmpty());
        QVERIFY(before.add({id, event, {}}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

QTEST_GUILESS_MAIN(tst_ActionOthers)
#include "tst_actionothers.moc"
