// SPDX-License-Identifier: GPL-3.0-or-later
// The journal behind the actions when the disk is slow or refuses, when a session leaves, and when it is to be removed.
#include "core/actions/lingering.h"
#include "core/actions/unsettled.h"
#include "tests/support/actionsrig.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ActionState;

namespace {

const everywish::Case &cancelling() { return everywish::of(WishKind::CancelNow); }
const everywish::Case &refunding() { return everywish::of(WishKind::Refund); }

/// What endingTheProcessKeepsWhatHappened() starts: does one thing and ends as soon as it knows that it is done.
int actAndEnd(const QString &journal, const QString &url)
{
    Mirror mirror(MirrorLocation::inMemory());
    Client client({QUrl(url), {}}, *ApiKey::parse(u"creem_test_Act1ons"_s));
    Actions actions(client, mirror, {journal}, {});
    const QString id = actions.submit(cancelling().wish);
    QObject::connect(&actions, &Actions::changed, &actions, [&] {
        if (actions.record(id)->state == State::Done)
            QCoreApplication::quit();
    });
    const int code = QCoreApplication::exec();
    puts("leaving");
    fflush(stdout);
    return code;
}

/// What aDiskThatHangsKeepsNoProcess() starts: ends while a journal's thread is stuck in the disk for good.
int endWhileTheDiskHangs()
{
    auto *thread = new QThread;
    auto *worker = new QObject;
    worker->moveToThread(thread);
    thread->start();
    QMetaObject::invokeMethod(
        worker, [] { QThread::sleep(600); }, Qt::QueuedConnection);
    linger(thread, worker);
    puts("leaving");
    fflush(stdout);
    return 0;
}

/// Another program that has its hands on the journal.
struct Meddler
{
    explicit Meddler(const MirrorLocation &journal)
    {
        if (!database.open(journal.path, sqlite::Database::Access::ReadWrite))
            qFatal("no journal at %s", qPrintable(journal.path));
    }
    void run(const char *sql)
    {
        if (!database.execute(sql))
            qFatal("%s: %s", sql, qPrintable(database.error()->message));
    }
    /// No line can be added, as on a full disk, and that is said at once.
    void breakIt() { run("CREATE TRIGGER broken BEFORE INSERT ON lines BEGIN SELECT RAISE(ABORT, 'full'); END"); }
    void mendIt() { run("DROP TRIGGER broken"); }
    QStringList eventsOf(const QString &wish)
    {
        QStringList events;
        auto query = database.prepare("SELECT event FROM lines WHERE wish = ?1 ORDER BY number");
        query.bind(1, wish);
        while (query.step())
            events.append(query.string(0));
        return events;
    }
    int openWishes()
    {
        auto query = database.prepare("SELECT count(*) FROM open");
        return query.step() ? int(query.integer(0)) : -1;
    }

    sqlite::Database database;
};

} // namespace

class tst_ActionJournal : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = {m_folder->filePath(u"p/test.journal.sqlite"_s)};
    }

    void whatHappenedIsWrittenOnceItCanBe()
    {
        ActionsRig rig(cancelling(), m_journal);
        QTRY_VERIFY(rig.actions->isReady());
        Meddler meddler(m_journal);
        rig.server.answerWith([&](const FaultServer::Request &) {
            meddler.breakIt(); // between sending and the answer
            return rig.reply;
        });
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::Done); // it is, whatever the disk says
        QTRY_VERIFY(rig.record(id).journalError);
        QVERIFY(rig.actions->journalError());
        QCOMPARE(rig.actions->unwrittenCount(), 1);
        QCOMPARE(meddler.eventsOf(id), (QStringList{u"wished"_s, u"sending"_s}));
        const QString other = rig.actions->submit(everywish::of(WishKind::UpdateProduct).wish);
        QTRY_COMPARE(rig.record(other).hurdle, Hurdle::JournalFails); // nothing more on top of it
        QCOMPARE(rig.record(id).state, State::Done);

        meddler.mendIt();
        QTRY_VERIFY(!rig.actions->journalError()); // by itself
        QCOMPARE(rig.actions->unwrittenCount(), 0);
        QVERIFY(!rig.record(id).journalError);
        QCOMPARE(meddler.eventsOf(id), (QStringList{u"wished"_s, u"sending"_s, u"done"_s}));
        QCOMPARE(meddler.openWishes(), 0); // others may wish of it again
        rig.server.answerWith([&](const FaultServer::Request &) { return rig.reply; });
        const QString next = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(next).state, State::Done);
        QCOMPARE(rig.writes(), 2);
    }

    void whatIsToBeSentIsNotWrittenLate()
    {
        ActionsRig rig(cancelling(), m_journal);
        QTRY_VERIFY(rig.actions->isReady());
        Meddler meddler(m_journal);
        meddler.breakIt();
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).hurdle, Hurdle::JournalFails);
        meddler.mendIt();
        const QString next = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(next).state, State::Done);
        QCOMPARE(meddler.eventsOf(id), QStringList());
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 1);
    }

    void theLastTryIsMadeOnLeaving()
    {
        QString id;
        std::unique_ptr<Meddler> meddler;
        {
            ActionsRig rig(cancelling(), m_journal);
            QTRY_VERIFY(rig.actions->isReady());
            meddler = std::make_unique<Meddler>(m_journal);
            rig.server.answerWith([&](const FaultServer::Request &) {
                meddler->breakIt();
                return rig.reply;
            });
            id = rig.actions->submit(rig.about.wish);
            QTRY_COMPARE(rig.actions->unwrittenCount(), 1);
            meddler->mendIt();
        }
        QTRY_COMPARE(meddler->eventsOf(id).last(), u"done"_s);
        QTRY_COMPARE(meddler->openWishes(), 0);
    }

    void leavingWaitsForNoDisk()
    {
        QString id;
        ActionsRig rig(cancelling(), m_journal);
        QTRY_VERIFY(rig.actions->isReady());
        Meddler meddler(m_journal);
        rig.server.answerWith([&](const FaultServer::Request &) {
            if (!meddler.database.begin()) // as long as this lasts, writing waits: ten seconds and more
                qFatal("no lock");
            return rig.reply;
        });
        id = rig.actions->submit(rig.about.wish);
        QTRY_COMPARE(rig.record(id).state, State::Done);
        QElapsedTimer clock;
        clock.start();
        rig.actions.reset();
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        meddler.database.rollback();
        QTRY_COMPARE_WITH_TIMEOUT(meddler.eventsOf(id).last(), u"done"_s, 20'000); // written all the same
    }

    void leavingWaitsForNoOtherInstance()
    {
        QVERIFY(QDir().mkpath(m_folder->filePath(u"p"_s)));
        FileLock lock(m_journal.path + u".lock"_s); // another one is just opening it
        QCOMPARE(lock.take(), FileLock::Outcome::Held);
        QElapsedTimer clock;
        clock.start();
        {
            ActionsRig rig(cancelling(), m_journal);
        }
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
    }

    void endingTheProcessKeepsWhatHappened()
    {
        {
            JournalStore store;
            QVERIFY(store.open(m_journal));
        }
        Meddler meddler(m_journal);
        FaultServer server;
        server.answerWith([&](const FaultServer::Request &request) {
            if (request.method != "GET" && !meddler.database.begin())
                qFatal("no lock");
            return fault::json(200, request.method == "GET" ? cancelling().after : cancelling().answer);
        });
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--act"_s, m_journal.path, server.url().toString()});
        QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 60'000); // it has nothing left to do but to write
        QCOMPARE(child.state(), QProcess::Running);
        meddler.database.rollback();
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 60'000);
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(meddler.openWishes(), 0);
        auto last = meddler.database.prepare("SELECT event FROM lines ORDER BY number DESC LIMIT 1");
        QVERIFY(last.step());
        QCOMPARE(last.string(0), u"done"_s);
    }

    void aDiskThatHangsKeepsNoProcess()
    {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath(), {u"--hang"_s});
        QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(child.state(), QProcess::NotRunning, 60'000); // the disk hangs ten times as long
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    }

    void whatIsNeverWrittenIsNotWaitedFor()
    {
        QFile file(QFileInfo(m_journal.path).path()); // no folder, so there can be no journal
        QVERIFY(file.open(QIODevice::WriteOnly));
        ActionsRig rig(cancelling(), m_journal);
        const QString batch = rig.actions->run({rig.about.wish, everywish::of(WishKind::UpdateProduct).wish});
        rig.actions->stop(batch); // before it is known that nothing can be written
        QTRY_VERIFY(!rig.actions->isRunning(batch));
        for (const ActionRecord &record : rig.actions->ofBatch(batch)) {
            QCOMPARE(record.state, State::NotSent);
            QTRY_VERIFY(rig.record(record.id).journalError);
        }
        QCOMPARE(rig.actions->unwrittenCount(), 0);
    }

    void unsettledIsWhatSomebodyHasToSeeTo()
    {
        QVERIFY(unsettledIn(m_journal)->isEmpty()); // there is none
        QVERIFY(!QFile::exists(m_journal.path));    // nor is one made
        JournalStore store;
        QVERIFY(store.open(m_journal));
        QVERIFY(store.begin({{u"unknown"_s, cancelling().wish}}, true));
        QVERIFY(store.add({u"unknown"_s, JournalEvent::Unknown, {}}));
        QVERIFY(store.begin({{u"pending"_s, refunding().wish}}, true));
        QVERIFY(
            store.add({u"pending"_s, JournalEvent::Done, {{u"answer"_s, QJsonObject{{u"status"_s, u"pending"_s}}}}}));
        QVERIFY(store.begin({{u"done"_s, everywish::of(WishKind::UpdateProduct).wish}}, true));
        QVERIFY(store.add({u"done"_s, JournalEvent::Done, {}}));
        const auto check = [this] {
            const auto found = unsettledIn(m_journal);
            QVERIFY(found);
            QCOMPARE(found->size(), 2);
            QCOMPARE(found->at(0).id, u"pending"_s); // the newest first
            QVERIFY(found->at(0).isRefundPending());
            QCOMPARE(found->at(1).state, State::Unknown);
            QCOMPARE(found->at(1).wish, cancelling().wish);
        };
        check(); // while it is open
        store.close();
        check();
        QVERIFY(QFile::remove(m_journal.path));
        QFile odd(m_journal.path);
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("This is a shopping list.\n");
        odd.close();
        QVERIFY(!unsettledIn(m_journal)); // it may be worth something: that nobody can tell is said
        QVERIFY(QFile::exists(m_journal.path));
    }

    void actionsSayWhatIsUnsettled()
    {
        ActionsRig rig(cancelling());
        QVERIFY(!rig.actions->isKept());
        rig.reply = fault::fin();
        rig.readsFail = true;
        const QString id = rig.actions->submit(rig.about.wish);
        QTRY_VERIFY(rig.record(id).state == State::Unknown && !rig.record(id).isChecking);
        QCOMPARE(rig.actions->unsettled().size(), 1);
        QVERIFY(!rig.actions->isSending());
        rig.actions->giveUp(id);
        QVERIFY(rig.actions->unsettled().isEmpty());
        ActionsRig kept(refunding(), m_journal);
        QVERIFY(kept.actions->isKept());
        kept.reply = fault::json(200, R"({"status":"pending"})");
        const QString pending = kept.actions->submit(kept.about.wish);
        QTRY_COMPARE(kept.record(pending).state, State::Done);
        QCOMPARE(kept.actions->unsettled().size(), 1);
    }

    void noOneRemovesWhatIsInUse()
    {
        QVERIFY(removeJournal(m_journal.path)->isEmpty()); // there is none
        JournalStore store;
        QVERIFY(store.open(m_journal));
        QVERIFY(store.begin({{u"1"_s, cancelling().wish}}, true));
        const auto refused = removeJournal(m_journal.path, 100ms);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, MirrorError::Kind::Busy);
        QVERIFY(store.add({u"1"_s, JournalEvent::Done, {}}));
        store.close();
        const auto removed = removeJournal(m_journal.path);
        QVERIFY(removed && removed->contains(m_journal.path));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_journal.path).absolutePath()));
    }

    void whoIsNotWantedAnyMoreRemovesNothing()
    {
        JournalStore store;
        QVERIFY(store.open(m_journal));
        std::unique_ptr<QThread> removing(QThread::create([path = m_journal.path] {
            if (removeJournal(path, 600s))
                qFatal("removed what is open");
        }));
        removing->start();
        removing->requestInterruption(); // as who leaves does
        QVERIFY(removing->wait(60'000));
        QVERIFY(QFile::exists(m_journal.path));
    }

    void nobodyOpensWhatIsBeingRemoved()
    {
        {
            JournalStore store;
            QVERIFY(store.open(m_journal));
        }
        for (int i = 0; i < 3000; ++i) { // so that it takes its time
            QFile file(m_journal.path + u".damaged-"_s + QString::number(i));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        const QString last = m_journal.path + u".damaged-999"_s; // in the order of names
        std::atomic_bool isOver = false;
        std::atomic_bool isTorn = false;
        std::unique_ptr<QThread> other(QThread::create([&] {
            while (!isOver) {
                FileLock lock(m_journal.path + u".lock"_s);
                if (lock.take() == FileLock::Outcome::Held && !QFile::exists(m_journal.path) && QFile::exists(last))
                    isTorn = true; // what it made now would be taken away
                lock.release();
                QThread::usleep(300); // leaves the other one its turn
            }
        }));
        other->start();
        const auto removed = removeJournal(m_journal.path, 60s);
        isOver = true;
        QVERIFY(other->wait(60'000));
        QVERIFY(removed);
        QVERIFY(!QFile::exists(last));
        QVERIFY(!isTorn);
    }

    void whoIsLeavingIsWaitedForBeforeItIsRemoved()
    {
        auto rig = std::make_unique<ActionsRig>(cancelling(), m_journal);
        QTRY_VERIFY(rig->actions->isReady());
        const QString id = rig->actions->submit(rig->about.wish);
        QTRY_COMPARE(rig->record(id).state, State::Done);
        rig.reset();
        const auto removed = removeJournal(m_journal.path);
        QVERIFY2(removed, removed ? "" : qPrintable(removed.error().detail));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_journal.path).absolutePath()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 2 && arguments.at(1) == u"--hang"_s)
        return endWhileTheDiskHangs();
    if (arguments.size() == 4 && arguments.at(1) == u"--act"_s)
        return actAndEnd(arguments.at(2), arguments.at(3));
    tst_ActionJournal test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_actionjournal.moc"
