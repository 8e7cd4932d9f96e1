// SPDX-License-Identifier: GPL-3.0-or-later
// A mirror that several use at once: other instances, long lists, and whoever leaves it meanwhile.
#include "tests/support/payments.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <thread>

class tst_MirrorShared final : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = {m_folder->filePath(u"data/profile/test.sqlite"_s)};
    }

    void twoInstancesAtOnce()
    {
        Mirror one(m_location);
        Mirror two(m_location);
        QTRY_COMPARE(one.state(), Mirror::State::Ready);
        QTRY_COMPARE(two.state(), Mirror::State::Ready);
        int done = 0;
        const auto count = [&](const MirrorResult<Applied> &applied) {
            QVERIFY(applied);
            ++done;
        };
        for (int i = 0; i < 20; ++i) {
            one.write(
                this, [i](Store &s) { return s.apply(payments(i * 50, i * 50 + 50)); }, count);
            two.write(
                this, [i](Store &s) { return s.apply(payments(i * 50 + 25, i * 50 + 75)); }, count);
        }
        QTRY_COMPARE_WITH_TIMEOUT(done, 40, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(one.count(Resource::Transactions), 1025, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(two.count(Resource::Transactions), 1025, 10'000);
    }

    /// Both have seen that the same records are gone, before either has removed them.
    void whatTwoInstancesRemoveIsGoneOnce()
    {
        make(m_location, 30);
        Store one;
        Store two;
        QVERIFY(one.open(m_location));
        QVERIFY(two.open(m_location));
        const QList<Rowid> gone = one.presentRows(Resource::Transactions)->mid(0, 10);
        QCOMPARE(two.presentRows(Resource::Transactions)->mid(0, 10), gone);
        QCOMPARE(*one.remove(Resource::Transactions, gone), 10);
        QVERIFY(one.commit());
        QCOMPARE(*two.remove(Resource::Transactions, gone.mid(5) + QList<Rowid>{gone.last() + 1}), 1);
        const auto changes = two.commit();
        QVERIFY(changes);
        QCOMPARE((*changes)[size_t(Resource::Transactions)].size(), 1);
        QCOMPARE(two.count(Resource::Transactions), 19);
        QCOMPARE(two.presentRows(Resource::Transactions)->size(), 19);
        QVERIFY(!one.haveOthersWritten() || one.count(Resource::Transactions) == 19);
    }

    /// Rows that another instance adds and indexes while this one waits for its turn.
    void noRowIsIndexedTwice()
    {
        Store one;
        Store two;
        QVERIFY(one.open(m_location));
        QVERIFY(one.apply(payments(0, 100)));
        QVERIFY(one.commit());
        QVERIFY(*one.indexSome(1000)); // their customers
        QVERIFY(two.open(m_location));
        QVERIFY(one.apply(payments(100, 200)));
        std::thread waiting([&two] { QVERIFY(two.indexSome(1000)); });
        QThread::msleep(200);
        QVERIFY(one.commit());
        waiting.join();
        sqlite::Statement indexedTo = two.database().prepare(
            "SELECT indexed_to FROM resources WHERE name = 'transactions'");
        QVERIFY(indexedTo.step());
        QCOMPARE(indexedTo.integer(0), 200);
    }

    void theWholeListComesInChunks()
    {
        Mirror mirror(MirrorLocation::inMemory());
        mirror.write(
            this, [](Store &s) { return s.apply(payments(0, 1234)); }, [](const MirrorResult<Applied> &) {});
        QTRY_COMPARE(mirror.count(Resource::Transactions), 1234);
        QStringList ids;
        bool isOver = false;
        MirrorQuery query;
        query.resource = Resource::Transactions;
        query.sortKey = "amount";
        query.sortOrder = Qt::AscendingOrder;
        mirror.list(query, this, [&](const MirrorResult<QList<MirrorRow>> &chunk, bool isLast) {
            for (const MirrorRow &row : *chunk)
                ids.append(row.id);
            isOver = isLast;
            return true;
        });
        QTRY_VERIFY(isOver);
        QCOMPARE(ids.size(), 1234);
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    }

    void whatVanishesMeanwhileIsLeftOut()
    {
        Mirror mirror(m_location);
        mirror.write(
            this, [](Store &s) { return s.apply(payments(0, 3000)); }, [](const MirrorResult<Applied> &) {});
        QTRY_COMPARE(mirror.count(Resource::Transactions), 3000);
        MirrorQuery query;
        query.resource = Resource::Transactions;
        query.sortOrder = Qt::AscendingOrder;
        query.sortKey = "amount";
        QStringList ids;
        bool isOver = false;
        mirror.list(query, this, [&](const MirrorResult<QList<MirrorRow>> &chunk, bool isLast) {
            if (ids.isEmpty()) {
                Store other;
                if (!other.open(m_location) || !other.remove(Resource::Transactions, {2001, 2002, 2500})
                    || !other.commit())
                    qFatal("another instance can't remove");
            }
            for (const MirrorRow &row : *chunk)
                ids.append(row.id);
            isOver = isLast;
            return true;
        });
        QTRY_VERIFY(isOver);
        QVERIFY(!ids.contains(QString()));
        QCOMPARE(ids.size(), 2997);
    }

    void aListIsReadNoFurtherThanItIsWanted()
    {
        Mirror mirror(MirrorLocation::inMemory());
        mirror.write(
            this, [](Store &s) { return s.apply(payments(0, 3000)); }, [](const MirrorResult<Applied> &) {});
        QTRY_COMPARE(mirror.count(Resource::Transactions), 3000);
        MirrorQuery query;
        query.resource = Resource::Transactions;
        int chunks = 0;
        mirror.list(query, this, [&](const MirrorResult<QList<MirrorRow>> &, bool) {
            ++chunks;
            return false;
        });
        bool isAnswered = false;
        QTRY_VERIFY(chunks > 0); // two may be there at once
        mirror.raw(Resource::Transactions, u"x"_s, this, [&](const auto &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QTest::qWait(50);
        QVERIFY2(chunks <= 2, "the one that was on its way");
    }

    /// Nor does a question wait until a long list was read, nor whoever leaves the mirror.
    void aLongListHoldsNobodyUp()
    {
        constexpr int many = 100'000;
        auto mirror = std::make_unique<Mirror>(MirrorLocation::inMemory());
        mirror->write(
            this, [](Store &s) { return s.apply(payments(0, many)); }, [](const MirrorResult<Applied> &) {});
        QTRY_COMPARE_WITH_TIMEOUT(mirror->count(Resource::Transactions), many, 60'000);
        MirrorQuery query;
        query.resource = Resource::Transactions;
        qsizetype listed = 0;
        mirror->list(query, this, [&](const MirrorResult<QList<MirrorRow>> &chunk, bool) {
            listed += chunk->size();
            return true;
        });
        QTRY_VERIFY_WITH_TIMEOUT(listed > 0, 60'000);
        bool isAnswered = false;
        mirror->raw(Resource::Transactions, u"x"_s, this, [&](const auto &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QVERIFY2(listed < many, "the question came after the whole list");
        mirror.reset(); // goes without what is left of it
        const qsizetype before = listed;
        QTest::qWait(50);
        QVERIFY(listed < many);
        QVERIFY(listed <= before + 1000);
    }

    /// A large file that nobody closed is looked through, which may be given up, and is done again then.
    /// What is in memory can't be read during a write: it has to be between two of them, however many there are.
    void whatIsInMemoryIsReadWhileItIsWritten()
    {
        Mirror mirror(MirrorLocation::inMemory());
        std::optional<bool> isThere;
        mirror.write(
            this, [](Store &s) { return s.apply(payments(0, 20)); },
            [&](const MirrorResult<Applied> &applied) { isThere = applied.has_value(); });
        QTRY_VERIFY(isThere);
        QVERIFY(*isThere);
        int n = 20;
        QTimer sync;
        connect(&sync, &QTimer::timeout, this, [&] {
            mirror.write(
                this, [n](Store &s) { return s.apply(payments(n, n + 20)); }, [](const MirrorResult<Applied> &) {});
            n += 20;
        });
        sync.start(5);
        QElapsedTimer took;
        took.start();
        int read = 0;
        for (int i = 0; i < 10; ++i) {
            const auto answer = std::make_shared<std::optional<bool>>();
            mirror.raw(Resource::Transactions, payment(i).id, this,
                       [answer](const MirrorResult<QByteArray> &raw) { *answer = raw && !raw->isEmpty(); });
            if (QTest::qWaitFor([&] { return answer->has_value(); }, 30'000) && **answer)
                ++read;
        }
        const qint64 waited = took.elapsed();
        sync.stop();
        QCOMPARE(read, 10);
        QVERIFY2(waited < 5000, qPrintable(QString::number(waited))); // groups of 250 ms made it ten seconds and more
        QTRY_VERIFY(mirror.count(Resource::Transactions) > 20);
    }

    void aCheckCanBeGivenUp()
    {
        {
            Store store;
            QVERIFY(store.open(m_location));
            Batch batch{Resource::Transactions, {}, {}};
            for (int n = 0; n < 3000; ++n) {
                Transaction t = payment(n);
                t.description = QString(4000, u'x');
                batch.records.append(incoming(t, QJsonDocument(json::write(t)).toJson(QJsonDocument::Compact)));
            }
            QVERIFY(store.apply(batch));
            QVERIFY(store.commit());
        }
        QVERIFY(QFileInfo(m_location.path).size() > 16 * 1024 * 1024);
        const auto isMarked = [this] {
            sqlite::Database database;
            (void)database.open(m_location.path, sqlite::Database::Access::ReadOnly);
            sqlite::Statement closed = database.prepare("SELECT value FROM notes WHERE key = 'closed'");
            return closed.step() && closed.text(0) == "1";
        };
        QVERIFY(isMarked());
        {
            sqlite::Database database;
            QVERIFY(database.open(m_location.path, sqlite::Database::Access::ReadWrite));
            QVERIFY(database.execute("UPDATE notes SET value = '0' WHERE key = 'closed'"));
        }
        {
            Store store;
            const auto opened = store.open(m_location);
            QVERIFY(opened && opened->isUnchecked);
            store.stopper()->stop();
            QVERIFY(!store.verify());
        }
        QVERIFY(!isMarked());
        {
            Store store;
            QVERIFY(store.open(m_location));
            std::thread other([stopper = store.stopper()] {
                for (int i = 0; i < 2000; ++i) { // as often as it takes: it may not have begun
                    stopper->stop();
                    QThread::usleep(50);
                }
            });
            const auto sound = store.verify();
            other.join();
            QVERIFY(!sound);
        }
        {
            Store store;
            QVERIFY(store.open(m_location));
            const auto sound = store.verify();
            QVERIFY(sound && *sound);
        }
        QVERIFY(isMarked());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_location;
};

QTEST_GUILESS_MAIN(tst_MirrorShared)
#include "tst_mirrorshared.moc"
