// SPDX-License-Identifier: GPL-3.0-or-later
// What a run looks at once more before it is sent: looks that fail for now are taken again, and what they found is in
// the journal before anything leaves.
#include "tests/support/actionsrig.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ActionState;

namespace {

const everywish::Case &refunding() { return everywish::of(WishKind::Refund); }

QList<Wish> refunds(int n)
{
    QList<Wish> wishes;
    for (int i = 0; i < n; ++i) {
        Transaction payment = everywish::transaction();
        payment.id = u"tran_%1"_s.arg(i);
        wishes.append(wishes::refund(payment, u"Ana"_s));
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

/// Part of it went back in the dashboard since the run was put together.
Transaction paidBackInPart()
{
    Transaction payment = everywish::transaction();
    payment.status = TransactionStatus::PartlyRefunded;
    payment.refundedAmount = 500;
    return payment;
}

FaultServer::Reply tooFast(const QByteArray &seconds)
{
    return fault::json(429, R"({"trace_id":"t-429","message":"slow down"})", {{"Retry-After", seconds}});
}

} // namespace

class tst_ActionLooks : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = {m_folder->filePath(u"p/test.journal.sqlite"_s)};
    }

    void whatFailsForNowIsLookedAtAgain_data()
    {
        QTest::addColumn<FaultServer::Reply>("reply");
        QTest::newRow("too fast") << fault::json(429, R"({"message":"slow down"})");
        QTest::newRow("a gateway's outage") << fault::html(503);
        QTest::newRow("a server's fault") << fault::html(500);
        QTest::newRow("a lost connection") << fault::fin();
    }
    void whatFailsForNowIsLookedAtAgain()
    {
        QFETCH(FaultServer::Reply, reply);
        ActionsRig rig(refunding());
        int reads = 0;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET")
                return rig.reply;
            // The client asks twice each time: the first two looks at the first payment are in vain.
            return ++reads <= 4 ? reply : fault::json(200, rig.about.before);
        });
        const QString batch = rig.actions->run(refunds(2));
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(statesOf(rig.actions->ofBatch(batch)), QList<State>(2, State::Done));
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 2);
    }

    void thePauseThatCreemAsksForIsKept()
    {
        ActionsRig rig(refunding());
        QElapsedTimer since;
        qint64 waited = -1; // ms between two looks
        int reads = 0;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET")
                return rig.reply;
            if (++reads <= 2) { // the second one is the client's own
                since.start();
                return tooFast("1");
            }
            if (waited < 0)
                waited = since.elapsed();
            return fault::json(200, rig.about.before);
        });
        const QString batch = rig.actions->run(refunds(1));
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(rig.actions->ofBatch(batch).first().state, State::Done);
        QVERIFY2(waited >= 1000, qPrintable(QString::number(waited)));
    }

    void stoppedDuringThePauseNothingIsSent()
    {
        ActionsRig rig(refunding());
        rig.server.answerWith([](const FaultServer::Request &) { return tooFast("45"); });
        const QString batch = rig.actions->run(refunds(2));
        QTRY_VERIFY(rig.actions->pauseOf(batch));
        QVERIFY(*rig.actions->pauseOf(batch) > 30s);
        QVERIFY(*rig.actions->pauseOf(batch) <= 45s);
        QCOMPARE(statesOf(rig.actions->ofBatch(batch)), QList<State>(2, State::Waiting));
        rig.actions->stop(batch);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        for (const ActionRecord &record : rig.actions->ofBatch(batch)) {
            QCOMPARE(record.state, State::NotSent);
            QCOMPARE(record.hurdle, Hurdle::Stopped);
        }
        QCOMPARE(rig.actions->notBegun(batch), (QStringList{u"tran_0"_s, u"tran_1"_s}));
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 1);
    }

    void lockedDuringThePauseNothingIsSent()
    {
        ActionsRig rig(refunding());
        int reads = 0;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            return request.method == "GET" && ++reads <= 2 ? tooFast("1") : fault::json(200, rig.about.before);
        });
        QString batch;
        bool wasPaused = false;
        QObject::connect(rig.actions.get(), &Actions::changed, rig.actions.get(), [&] { // when the pause begins
            if (wasPaused || !rig.actions->pauseOf(batch))
                return;
            wasPaused = true;
            rig.actions->setReadOnly(true);
        });
        batch = rig.actions->run(refunds(1));
        QTRY_VERIFY(wasPaused);
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(rig.actions->ofBatch(batch).first().hurdle, Hurdle::ReadOnly);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 2); // nobody asks for what is not sent anyway
    }

    /// Another program has its hands on the journal: until the line that it is sent is written, nothing has left.
    void whatChangesWhileTheLineIsWrittenIsHeededYet_data()
    {
        QTest::addColumn<bool>("isLocked");
        QTest::addColumn<Hurdle>("hurdle");
        QTest::newRow("stopped") << false << Hurdle::Stopped;
        QTest::newRow("locked") << true << Hurdle::ReadOnly;
    }
    void whatChangesWhileTheLineIsWrittenIsHeededYet()
    {
        QFETCH(bool, isLocked);
        QFETCH(Hurdle, hurdle);
        QString batch;
        {
            ActionsRig rig(refunding(), m_journal);
            QTRY_VERIFY(rig.actions->isReady());
            sqlite::Database other;
            QVERIFY(other.open(m_journal.path, sqlite::Database::Access::ReadWrite));
            const QByteArray now = everywish::text(json::write(paidBackInPart()));
            bool isHeld = false;
            rig.server.answerWith([&](const FaultServer::Request &request) {
                if (request.method != "GET")
                    return rig.reply;
                if (!std::exchange(isHeld, true) && !other.begin())
                    qFatal("no lock");
                return fault::json(200, now);
            });
            batch = rig.actions->run(refunds(2));
            const auto first = [&] { return rig.actions->ofBatch(batch).first(); };
            const QJsonObject wished = first().wish.before;
            QTRY_VERIFY(first().wish.before != wished); // from then on the line is on its way
            QCOMPARE(first().state, State::Waiting);
            if (isLocked)
                rig.actions->setReadOnly(true);
            else
                rig.actions->stop(batch);
            other.rollback();
            QTRY_VERIFY(!rig.actions->isRunning(batch));
            QCOMPARE(first().state, State::NotSent);
            QCOMPARE(first().hurdle, hurdle);
            QVERIFY(rig.server.settle());
            QCOMPARE(rig.writes(), 0);
            QCOMPARE(rig.actions->notBegun(batch), (QStringList{u"tran_0"_s, u"tran_1"_s}));
        }
        ActionsRig next(refunding(), m_journal); // and so the journal says
        QTRY_VERIFY(next.actions->isReady());
        QCOMPARE(statesOf(next.actions->ofBatch(batch)), QList<State>(2, State::NotSent));
        QCOMPARE(next.actions->ofBatch(batch).first().hurdle, hurdle);
        QVERIFY(next.actions->unsettled().isEmpty());
        QVERIFY(next.actions->brokenOff().isEmpty());
        QVERIFY(!next.actions->isSending());
    }

    void lockedWhileItIsWrittenDownASingleWishIsNotSent()
    {
        ActionsRig rig(refunding(), m_journal);
        QTRY_VERIFY(rig.actions->isReady());
        const QString id = rig.actions->submit(refunds(1).first());
        QCoreApplication::sendPostedEvents(rig.actions.get()); // it is on its way to the journal
        rig.actions->setReadOnly(true);
        QTRY_COMPARE(rig.record(id).state, State::NotSent);
        QCOMPARE(rig.record(id).hurdle, Hurdle::ReadOnly);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 0);
    }

    void anOutageThatLastsEndsTheRun()
    {
        ActionsRig rig(refunding());
        rig.server.answerWith([](const FaultServer::Request &) { return fault::html(503); });
        const QString batch = rig.actions->run(refunds(3));
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        const QList<ActionRecord> run = rig.actions->ofBatch(batch);
        QCOMPARE(statesOf(run), QList<State>(3, State::NotSent));
        QCOMPARE(run.at(0).hurdle, Hurdle::Network);
        QCOMPARE(run.at(0).error->httpStatus, 503);
        QCOMPARE(run.at(1).hurdle, Hurdle::Stopped);
        QCOMPARE(rig.actions->notBegun(batch).size(), 3); // to be gone on with
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies("GET"), 2 * ActionsRig::mostLooks);
        QCOMPARE(rig.writes(), 0);
    }

    /// Each object has all its looks: what one of them took is not taken from the next.
    void eachIsLookedAtAsOften()
    {
        ActionsRig rig(refunding());
        QHash<QByteArray, int> reads;
        rig.server.answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET")
                return rig.reply;
            return ++reads[request.target] <= 4 ? fault::html(503) : fault::json(200, rig.about.before);
        });
        const QString batch = rig.actions->run(refunds(3));
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(statesOf(rig.actions->ofBatch(batch)), QList<State>(3, State::Done));
    }

    void whatDoesNotPassIsNotWaitedFor_data()
    {
        QTest::addColumn<FaultServer::Reply>("reply");
        QTest::newRow("a pause of an hour") << tooFast("3600");
        QTest::newRow("a rejected key") << fault::json(401, R"({"trace_id":"t","message":"no such key"})");
    }
    void whatDoesNotPassIsNotWaitedFor()
    {
        QFETCH(FaultServer::Reply, reply);
        ActionsRig rig(refunding());
        rig.server.answerWith([&](const FaultServer::Request &) { return reply; });
        const QString batch = rig.actions->run(refunds(2));
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(rig.actions->ofBatch(batch).at(0).hurdle, Hurdle::Network);
        QCOMPARE(rig.actions->ofBatch(batch).at(1).hurdle, Hurdle::Stopped);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.server.copies(), 1);
    }

    void whatWasFoundIsInTheJournalBeforeItIsSent()
    {
        QString id;
        {
            ActionsRig rig(refunding(), m_journal);
            QTRY_VERIFY(rig.actions->isReady());
            QJsonObject written;
            rig.server.answerWith([&](const FaultServer::Request &request) {
                if (request.method == "GET")
                    return fault::json(200, everywish::text(json::write(paidBackInPart())));
                written = writtenBefore(); // the request has arrived: it must be there
                return fault::hang();
            });
            const QString batch = rig.actions->run({refunding().wish});
            QTRY_COMPARE(rig.writes(), 1);
            id = rig.actions->ofBatch(batch).first().id;
            QCOMPARE(decoded<Transaction>(written), std::optional(paidBackInPart()));
        } // it ends before the answer came
        ActionsRig next(refunding(), m_journal);
        next.server.answerWith([](const FaultServer::Request &) {
            return fault::json(200, everywish::text(json::write(paidBackInPart())));
        });
        QTRY_COMPARE(next.record(id).state, State::Unknown);
        QCOMPARE(decoded<Transaction>(next.record(id).wish.before), std::optional(paidBackInPart()));
        // Held against what the mirror knew it would be somebody else's doing.
        QTRY_COMPARE(next.record(id).finding, std::optional(Finding::AsBefore));
        QCOMPARE(next.writes(), 0);
    }

    /// As all lines were before there was something to write there.
    void withoutItTheStateIsThatOfTheWish()
    {
        {
            JournalStore older;
            QVERIFY(older.open(m_journal));
            QVERIFY(older.begin({{u"1"_s, refunding().wish}}, false));
            QVERIFY(older.add({u"1"_s, JournalEvent::Sending, {}}));
        }
        ActionsRig rig(refunding(), m_journal);
        QTRY_COMPARE(rig.record(u"1"_s).finding, std::optional(Finding::AsBefore));
        QCOMPARE(rig.record(u"1"_s).wish.before, refunding().wish.before);
    }

    void allThatCreemSaidIsRemembered()
    {
        ActionsRig rig(refunding());
        Transaction refunded = everywish::transaction();
        refunded.status = TransactionStatus::Refunded;
        QJsonObject said = json::write(refunded);
        said.insert(u"brand_new"_s, u"a field of tomorrow"_s);
        rig.server.answerWith([&](const FaultServer::Request &) { return fault::json(200, everywish::text(said)); });
        const QString batch = rig.actions->run({refunding().wish});
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        QCOMPARE(rig.actions->ofBatch(batch).first().hurdle, Hurdle::Barred);
        QTRY_COMPARE(rig.mirror.count(Resource::Transactions), 1);
        QByteArray raw;
        rig.mirror.raw(Resource::Transactions, refunded.id, this,
                       [&raw](const MirrorResult<QByteArray> &is) { raw = is.value_or(QByteArray()); });
        QTRY_VERIFY(!raw.isEmpty());
        QVERIFY2(raw.contains("a field of tomorrow"), raw.constData());
    }

private:
    /// What the newest line that something is sent says of how it was before.
    QJsonObject writtenBefore() const
    {
        sqlite::Database database;
        if (!database.open(m_journal.path, sqlite::Database::Access::ReadOnly))
            return {};
        auto query = database.prepare("SELECT detail FROM lines WHERE event = 'sending' ORDER BY number DESC LIMIT 1");
        return query.step() ? QJsonDocument::fromJson(query.text(0).toByteArray()).object()["before"_L1].toObject()
                            : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

QTEST_GUILESS_MAIN(tst_ActionLooks)
#include "tst_actionlooks.moc"
