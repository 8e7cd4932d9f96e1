// SPDX-License-Identifier: GPL-3.0-or-later
// How a session gets to know its journal: late, at the second try, and what is decided before it does.
#include "tests/support/actionsrig.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using State = ActionState;

namespace {

const Wish &refunding() { return everywish::of(WishKind::Refund).wish; }

void mustRun(sqlite::Database &database, const QByteArray &sql)
{
    if (!database.execute(sql))
        qFatal("%s: %s", sql.constData(), qPrintable(database.error()->message));
}

} // namespace

class tst_JournalReading : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_journal = {m_folder->filePath(u"p/test.journal.sqlite"_s)};
    }

    /// Nobody else writes meanwhile, so that nothing but its own failure makes it look again.
    void aFirstReadThatFailsIsRepeated()
    {
        {
            JournalStore died;
            QVERIFY(died.open(m_journal));
            QVERIFY(died.begin({{u"lost"_s, everywish::of(WishKind::CancelNow).wish}}, true)->isEmpty());
            const QByteArray until = QByteArray::number(QDateTime::currentSecsSinceEpoch() + 6);
            mustRun(died.database(), "ALTER TABLE lines RENAME TO real_lines");
            mustRun(died.database(),
                    "CREATE VIEW lines AS SELECT number, wish, event, at, session,"
                    " CASE WHEN CAST(strftime('%s', 'now') AS INTEGER) < "
                        + until + " THEN json('{') ELSE detail END AS detail FROM real_lines");
            mustRun(died.database(),
                    "CREATE TRIGGER add_line INSTEAD OF INSERT ON lines BEGIN INSERT INTO real_lines"
                    " (wish, event, at, session, detail)"
                    " VALUES (new.wish, new.event, new.at, new.session, new.detail); END");
        }
        ActionsRig rig(everywish::of(WishKind::CancelNow), m_journal);
        rig.isDone = true;
        QTest::qWait(500);
        QVERIFY(!rig.actions->isReady()); // it can't be read yet
        QTRY_VERIFY(rig.actions->isReady());
        QTRY_COMPARE(rig.record(u"lost"_s).state, State::Done); // and what was adopted meanwhile is settled
        QVERIFY(rig.record(u"lost"_s).isSettled);
        QCOMPARE(rig.writes(), 0);
    }

    /// Whoever knows nothing of a payment's refunds yet can't decide that there is none.
    void beforeItIsReadAPendingRefundIsInTheWayToo()
    {
        {
            JournalStore before;
            QVERIFY(before.open(m_journal));
            QVERIFY(before.begin({{u"first"_s, refunding()}}, true)->isEmpty());
            QVERIFY(before.add(
                {u"first"_s, JournalEvent::Done, {{u"answer"_s, QJsonObject{{u"status"_s, u"pending"_s}}}}}));
        }
        FileLock opening(m_journal.path + u".lock"_s); // another instance looks whether the file is sound
        QCOMPARE(opening.take(), FileLock::Outcome::Held);
        ActionsRig rig(everywish::of(WishKind::Refund), m_journal);
        const QString second = rig.actions->submit(refunding());
        QTest::qWait(200); // it was decided here
        QVERIFY(!rig.actions->isReady());
        opening.release();
        QTRY_COMPARE(rig.record(second).state, State::NotSent);
        QCOMPARE(rig.record(second).hurdle, Hurdle::Busy);
        QCOMPARE(rig.record(second).busyWith, u"first"_s);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 0);
    }

    /// By what the journal's file grows by: a commit for each would write the same pages over and over, and each would
    /// wait for the disk.
    void whatIsStoppedIsWrittenInOneGo()
    {
        constexpr int many = 400;
        ActionsRig rig(everywish::of(WishKind::CancelNow), m_journal);
        rig.reply = fault::hang();
        QTRY_VERIFY(rig.actions->isReady());
        QList<Wish> wishes;
        for (int i = 0; i < many; ++i) {
            Subscription s = everywish::subscription();
            s.id = u"sub_%1"_s.arg(i);
            wishes.append(wishes::ofSubscription(WishKind::CancelNow, s, u"Ana"_s));
        }
        const QString batch = rig.actions->run(wishes);
        QTRY_COMPARE(rig.writes(), 1);
        const qint64 before = QFileInfo(m_journal.path + u"-wal"_s).size();
        rig.actions->stop(batch);
        for (const ActionRecord &record : rig.actions->ofBatch(batch).mid(1))
            QCOMPARE(record.hurdle, Hurdle::Stopped);
        QTRY_COMPARE(countOf(u"not-sent"_s), many - 1);
        const qint64 grown = QFileInfo(m_journal.path + u"-wal"_s).size() - before;
        QVERIFY2(grown < 1'000'000, qPrintable(QString::number(grown)));
    }

private:
    int countOf(const QString &event) const
    {
        sqlite::Database database;
        if (!database.open(m_journal.path, sqlite::Database::Access::ReadWrite))
            return -1;
        auto query = database.prepare("SELECT count(*) FROM lines WHERE event = ?1");
        query.bind(1, event);
        return query.step() ? int(query.integer(0)) : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_journal;
};

QTEST_GUILESS_MAIN(tst_JournalReading)
#include "tst_journalreading.moc"
