// SPDX-License-Identifier: GPL-3.0-or-later
// Wishes from being wished to being settled: in one process, in two, and after one was killed.
#include "core/mirror/mirrorreader.h"
#include "tests/support/actionsrig.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ActionState;

namespace {

const everywish::Case &cancelling() { return everywish::of(WishKind::CancelNow); }

/// What killedBetweenSendAndAnswer() kills: sends one wish, and waits for an answer that never comes.
int actFor(const QString &journal, const QString &url, WishKind kind)
{
    Mirror mirror(MirrorLocation::inMemory());
    Client client({QUrl(url), {}}, *ApiKey::parse(u"creem_test_Act1ons"_s));
    Actions actions(client, mirror, {journal}, {});
    actions.submit(everywish::of(kind).wish);
    return QCoreApplication::exec();
}

} // namespace

class tst_Actions : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = {m_folder->filePath(u"p/test.journal.sqlite"_s)};
    }

    void everyWishSucceeds()
    {
        for (const everywish::Case &about : everywish::all()) {
            ActionsRig rig(about);
            const QString id = rig.actions->submit(about.wish);
            QCOMPARE(rig.record(id).state, State::Waiting); // at once
            QTRY_COMPARE(rig.record(id).state, State::Done);
            QVERIFY(rig.server.settle());
            QCOMPARE(rig.writes(), 1);
            QCOMPARE(rig.server.copies(about.method, about.target), 1);
            QVERIFY(!rig.record(id).answer.isEmpty());
            QVERIFY(!rig.record(id).error);
            QVERIFY(!rig.actions->openFor(about.wish.objectId));
        }
    }

    void theBodyIsWhatWasWished()
    {
        for (const everywish::Case &about : everywish::all()) {
            ActionsRig rig(about);
            const QString id = rig.actions->submit(about.wish);
            QTRY_COMPARE(rig.record(id).state, State::Done);
            QJsonObject expected = about.wish.parameters;
            if (about.wish.kind == WishKind::Refund)
                expected = {{u"transaction_id"_s, u"tran_1"_s}};
            if (about.wish.kind == WishKind::CreatePortalLink)
                expected = {{u"customer_id"_s, u"cust_1"_s}};
            if (about.wish.kind == WishKind::DeactivateLicense)
                expected.remove(u"instance_name"_s);
            for (const FaultServer::Request &request : rig.server.requests())
                if (request.method != "GET")
                    QCOMPARE(QJsonDocument::fromJson(request.body).object(), expected);
        }
    }

    void theListsShowTheAnswer()
    {
        ActionsRig rig(cancelling());
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::Done);
        QTRY_COMPARE(rig.mirror.count(Resource::Subscriptions), 1);
        QByteArray kept;
        rig.mirror.raw(Resource::Subscriptions, rig.about.wish.objectId, this,
                       [&](const MirrorResult<QByteArray> &raw) { kept = *raw; });
        QTRY_VERIFY(!kept.isEmpty());
        QCOMPARE(kept, json::Document::parse(rig.about.answer)->root().text()); // in Creem's words
    }

    void nothingIsSentThatIsNotWrittenDown()
    {
        QFile inTheWay(m_folder->filePath(u"p"_s)); // where the folder should be
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        ActionsRig rig(cancelling(), m_journal);
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::NotSent);
        QCOMPARE(rig.record(id).hurdle, Hurdle::JournalFails);
        QVERIFY(rig.record(id).journalError);
        QVERIFY(rig.actions->journalError());
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 0);
    }

    void aLockedStoreSendsNothing()
    {
        ActionsRig rig(cancelling());
        rig.actions->setReadOnly(true);
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::NotSent);
        QCOMPARE(rig.record(id).hurdle, Hurdle::ReadOnly);
        const QString batch = rig.actions->run({rig.about.wish});
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(rig.actions->ofBatch(batch).first().hurdle, Hurdle::ReadOnly);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 0);
        rig.actions->setReadOnly(false);
        const QString again = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(again).state, State::Done);
    }

    void twiceAtOnceIsSentOnce()
    {
        for (const everywish::Case &about : everywish::all()) {
            ActionsRig rig(about);
            if (claimOf(about.wish).isEmpty())
                continue; // each makes another
            const QString one = rig.actions->submit(about.wish);
            const QString two = rig.actions->submit(about.wish);
            QTRY_COMPARE(rig.record(one).state, State::Done);
            QTRY_COMPARE(rig.record(two).state, State::NotSent);
            QCOMPARE(rig.record(two).hurdle, Hurdle::Busy);
            QCOMPARE(rig.record(two).busyWith, one);
            QVERIFY(rig.server.settle());
            QCOMPARE(rig.writes(), 1);
        }
    }

    void twoWindowsOnOneObject()
    {
        ActionsRig one(cancelling(), m_journal);
        one.reply = fault::hang();
        ActionsRig two(everywish::of(WishKind::Pause), m_journal);
        QTRY_VERIFY(two.actions->isReady());
        const QString first = one.actions->submit(one.about.wish);
        QTRY_COMPARE(one.record(first).state, State::Sending);
        const QString second = two.actions->submit(two.about.wish);
        QTRY_COMPARE(two.record(second).state, State::NotSent);
        QCOMPARE(two.record(second).busyWith, first);
        QVERIFY(two.server.settle());
        QCOMPARE(two.server.copies(), 0);
        // It sees what the other does, and leaves it alone.
        QTRY_VERIFY(two.record(first).isOfOthers);
        QCOMPARE(two.actions->markOf(u"sub_1"_s)->what, RowMark::What::Underway);
        two.actions->checkNow(first);
        two.actions->giveUp(first);
        QCOMPARE(two.record(first).state, State::Sending);
    }

    void aSessionThatGoesLeavesItToTheNext()
    {
        QString id;
        {
            ActionsRig rig(cancelling(), m_journal);
            rig.reply = fault::hang();
            id = rig.actions->submit(rig.about.wish);
            QTRY_COMPARE(rig.writes(), 1);
        }
        ActionsRig next(cancelling(), m_journal);
        next.isDone = true;
        QTRY_COMPARE(next.record(id).state, State::Done);
        QVERIFY(next.record(id).isSettled);
        QCOMPARE(next.record(id).wish, next.about.wish);
        QCOMPARE(next.writes(), 0);
    }

    void killedBetweenSendAndAnswer_data()
    {
        QTest::addColumn<bool>("isDone");
        QTest::newRow("done") << true;
        QTest::newRow("not done") << false;
    }
    void killedBetweenSendAndAnswer()
    {
        QFETCH(bool, isDone);
        struct Killed
        {
            FaultServer server;
            QProcess child;
            std::unique_ptr<ActionsRig> next;
        };
        std::vector<std::unique_ptr<Killed>> all; // one a kind, all at once: each takes seconds
        for (const everywish::Case &about : everywish::all()) {
            all.push_back(std::make_unique<Killed>());
            Killed &one = *all.back();
            one.server.answerWith([](const FaultServer::Request &) { return fault::hang(); });
            one.child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            one.child.start(
                QCoreApplication::applicationFilePath(),
                {u"--act"_s, journalOf(about), one.server.url().toString(), QString::number(int(about.wish.kind))});
        }
        for (size_t i = 0; i < all.size(); ++i) {
            const everywish::Case &about = everywish::all().at(int(i));
            Killed &one = *all[i];
            QTRY_COMPARE_WITH_TIMEOUT(one.server.copies(about.method), 1, 60'000);
            one.next = std::make_unique<ActionsRig>(about, MirrorLocation{journalOf(about)});
            one.next->isDone = isDone;
            QTRY_VERIFY(one.next->actions->isReady());
            QCOMPARE(one.next->actions->ids().size(), 1);
            const ActionRecord record = one.next->actions->records().first();
            QCOMPARE(record.state, State::Sending); // its owner lives
            QVERIFY(record.isOfOthers);
            QCOMPARE(one.next->server.copies(), 0);
        }
        for (const auto &one : all)
            one->child.kill();
        for (const auto &one : all) {
            QTRY_COMPARE(one->child.state(), QProcess::NotRunning);
            ActionsRig &next = *one->next;
            const QString id = next.actions->ids().first();
            const Operation &operation = operationOf(next.about.wish.kind);
            const State expected = !operation.look ? State::Unknown
                : isDone                           ? State::Done
                : operation.showsAtOnce            ? State::NotDone
                                                   : State::Unknown;
            QTRY_COMPARE_WITH_TIMEOUT(next.record(id).state, expected, 30'000);
            QTRY_VERIFY(next.isOver(id));
            QVERIFY(!next.record(id).isOfOthers);
            QVERIFY(next.server.settle());
            QCOMPARE(next.writes(), 0); // nothing is sent again by itself
            QVERIFY(one->server.settle());
            QCOMPARE(one->server.copies(next.about.method), 1);
        }
    }

    void whatStaysUnknownCanBeLookedAtAndLeft()
    {
        ActionsRig rig(cancelling());
        rig.reply = fault::fin();
        rig.readsFail = true;
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.record(id).state == State::Unknown && !rig.record(id).isChecking);
        QCOMPARE(rig.record(id).looks, 2);
        QVERIFY(rig.record(id).lookError);
        QVERIFY(!rig.actions->canSendAgain(rig.record(id))); // nothing is known
        QCOMPARE(rig.actions->markOf(u"sub_1"_s)->what, RowMark::What::Checking);
        const QString other = rig.actions->submit(everywish::of(WishKind::Pause).wish);
        QTRY_COMPARE(rig.record(other).hurdle, Hurdle::Busy);
        rig.actions->checkNow(id);
        QTRY_COMPARE(rig.record(id).looks, 3);
        rig.readsFail = false;
        rig.isDone = true;
        rig.actions->checkNow(id);
        QTRY_COMPARE(rig.record(id).state, State::Done);
        QVERIFY(!rig.actions->markOf(u"sub_1"_s));
    }

    void givenUpItMakesRoom()
    {
        ActionsRig rig(cancelling());
        rig.reply = fault::fin();
        rig.readsFail = true;
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.record(id).state == State::Unknown && !rig.record(id).isChecking);
        rig.actions->giveUp(id);
        QCOMPARE(rig.record(id).state, State::GivenUp);
        rig.reply = fault::json(200, rig.about.answer);
        const QString next = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(next).state, State::Done);
    }

    void sentAgainOnlyAfterAFreshLook()
    {
        ActionsRig rig(everywish::of(WishKind::Refund));
        rig.reply = fault::fin();
        rig.readsFail = true;
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.record(id).state == State::Unknown && !rig.record(id).isChecking);
        const QString tooSoon = rig.actions->sendAgain(id);
        QTRY_COMPARE(rig.record(tooSoon).hurdle, Hurdle::NotAllowed);
        QCOMPARE(rig.writes(), 1);
        rig.readsFail = false;
        rig.actions->checkNow(id);
        QTRY_VERIFY(rig.actions->canSendAgain(rig.record(id)));
        QCOMPARE(rig.record(id).state, State::Unknown); // a refund may take its time
        rig.reply = fault::json(200, rig.about.answer);
        const QString again = rig.actions->sendAgain(id);
        QTRY_COMPARE(rig.record(again).state, State::Done);
        QCOMPARE(rig.record(again).wish.again, id);
        QCOMPARE(rig.record(id).supersededBy, again);
        QCOMPARE(rig.record(id).state, State::GivenUp);
        QVERIFY(!rig.actions->canSendAgain(rig.record(id)));
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 2);
    }

    void aProductSentAgainKeepsItsMark()
    {
        ActionsRig rig(everywish::of(WishKind::CreateProduct), MirrorLocation::inMemory(), 30s, {});
        rig.reply = fault::rst();
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::Unknown);
        rig.reply = fault::json(200, rig.about.answer);
        const QString again = rig.actions->sendAgain(id);
        QTRY_COMPARE(rig.record(again).state, State::Done);
        QSet<QByteArray> marks;
        for (const FaultServer::Request &request : rig.server.requests())
            if (request.method == "POST")
                marks.insert(request.header("idempotency-key"));
        QCOMPARE(marks, QSet<QByteArray>{rig.about.wish.idempotencyKey});
    }

    void somebodyElsesDoingSettlesNothing()
    {
        ActionsRig rig(cancelling());
        rig.reply = fault::fin();
        rig.server.answerWith([&](const FaultServer::Request &request) {
            return request.method == "GET"
                ? fault::json(200, everywish::text(json::write(everywish::subscription(SubscriptionStatus::Paused))))
                : fault::fin();
        });
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.record(id).state == State::Unknown && !rig.record(id).isChecking);
        QCOMPARE(rig.record(id).finding, std::optional(Finding::Otherwise));
        QVERIFY(!rig.actions->canSendAgain(rig.record(id)));
    }

    void aTwinThatWasThereBeforeIsNotTakenForIt()
    {
        everywish::Case about = everywish::of(WishKind::CreateProduct);
        about.before = about.after; // one like it exists
        ActionsRig rig(about);
        rig.reply = fault::fin();
        const auto twin = json::decode<Product>(QByteArrayView(about.answer));
        QVERIFY(twin);
        rig.mirror.remember(*twin);
        QTRY_COMPARE(rig.mirror.count(Resource::Products), 1);
        const QString id = rig.actions->submit(about.wish);
        QTRY_COMPARE(rig.record(id).state, State::NotDone);
        QCOMPARE(rig.record(id).wish.before[u"known"_s].toArray().size(), 1);
    }

    void aPendingRefundIsPendingUntilItShows()
    {
        QString id;
        {
            ActionsRig rig(everywish::of(WishKind::Refund), m_journal);
            rig.reply = fault::json(200, R"({"status":"pending"})");
            id = rig.actions->submit(rig.about.wish);
            QTRY_COMPARE(rig.record(id).state, State::Done);
            QVERIFY(rig.record(id).isRefundPending());
            QCOMPARE(rig.actions->markOf(u"tran_1"_s)->what, RowMark::What::RefundPending);
            QTRY_COMPARE(rig.mirror.count(Resource::Transactions), 1); // read back, still paid
            QVERIFY(rig.record(id).isRefundPending());
            QCOMPARE(rig.writes(), 1);
        }
        ActionsRig next(everywish::of(WishKind::Refund), m_journal);
        QTRY_VERIFY(next.actions->isReady());
        QVERIFY(next.record(id).isRefundPending());
        const QString second = next.actions->submit(next.about.wish); // it would be on top of the first
        QTRY_COMPARE(next.record(second).hurdle, Hurdle::Busy);
        QCOMPARE(next.writes(), 0);
        QVERIFY(next.actions->markOf(u"tran_1"_s)); // and is no reason to forget the first
        next.mirror.remember(*json::decode<Transaction>(QByteArrayView(next.about.after)));
        QTRY_VERIFY(!next.record(id).isRefundPending());
        QVERIFY(!next.actions->markOf(u"tran_1"_s));
    }

    void aRefundThatFailedWasNotDone()
    {
        ActionsRig rig(everywish::of(WishKind::Refund));
        rig.reply = fault::json(200, R"({"status":"failed"})");
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::NotDone);
    }

    void aNewerJournalIsLeftAndNothingIsSent()
    {
        {
            JournalStore store;
            QVERIFY(store.open(m_journal));
            QVERIFY(store.database().execute("PRAGMA user_version = 9"));
        }
        ActionsRig rig(cancelling(), m_journal);
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::NotSent);
        QCOMPARE(rig.record(id).journalError->kind, MirrorError::Kind::NewerSchema);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 0);
    }

    void aDamagedJournalIsSaid()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"p"_s)));
        QFile file(m_journal.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("nothing like it");
        file.close();
        ActionsRig rig(cancelling(), m_journal);
        QTRY_VERIFY(rig.actions->isReady());
        QVERIFY(!rig.actions->damagedJournal().isEmpty());
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::Done);
    }

private:
    QString journalOf(const everywish::Case &about) const
    {
        return m_folder->filePath(json::Open(about.wish.kind).wire() + u"/test.journal.sqlite"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments.at(1) == u"--act"_s)
        return actFor(arguments.at(2), arguments.at(3), WishKind(arguments.at(4).toInt()));
    tst_Actions test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_actions.moc"
