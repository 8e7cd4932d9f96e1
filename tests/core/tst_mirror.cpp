// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/mirror.h"
#include "core/mirror/rowsteps.h"
#include "core/mirror/schema.h"
#include "core/mirror/sortorder.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <thread>

using namespace Qt::StringLiterals;

namespace {

Transaction payment(int n)
{
    Transaction t;
    t.id = u"tran_%1"_s.arg(n, 6, 10, QChar(u'0'));
    t.mode = ObjectMode::Test;
    t.amount = 1000 + n;
    t.amountPaid = t.amount;
    t.currency = u"USD"_s;
    t.type = TransactionType::Payment;
    t.status = TransactionStatus::Paid;
    t.customer = Reference{u"cust_%1"_s.arg(n % 50)};
    t.order = Reference{u"ord_%1"_s.arg(n)};
    t.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + n * 60'000LL, Qt::UTC);
    return t;
}

Batch payments(int from, int to)
{
    Batch batch{Resource::Transactions, {}, {}};
    for (int n = from; n < to; ++n) {
        const Transaction t = payment(n);
        batch.records.append(incoming(t, QJsonDocument(json::write(t)).toJson(QJsonDocument::Compact)));
    }
    return batch;
}

/// A closed mirror with so many payments.
void make(const MirrorLocation &location, int count)
{
    Store store;
    QVERIFY(store.open(location));
    QVERIFY(store.apply(payments(0, count)));
    QVERIFY(store.commit());
    while (*store.indexSome(1000)) { }
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

bool isPrivate(const QString &path)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return !(QFileInfo(path).permissions() & others);
}

} // namespace

class tst_Mirror : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = {m_folder->filePath(u"data/profile/test.sqlite"_s)};
    }

    void nobodyElseMayRead()
    {
        Store store;
        const auto opened = store.open(m_location);
        QVERIFY(opened);
        QVERIFY(opened->isNew);
        QVERIFY(store.apply(payments(0, 10)));
        QVERIFY(store.commit());
        int files = 0;
        QDirIterator it(QFileInfo(m_location.path).absolutePath(), QDir::Files | QDir::Hidden);
        while (it.hasNext()) {
            const QString path = it.next();
            if (path.endsWith(u".lock"_s))
                continue;
            QVERIFY2(isPrivate(path), qPrintable(path));
            ++files;
        }
        QCOMPARE(files, 3); // with -wal and -shm
        QVERIFY(isPrivate(QFileInfo(m_location.path).absolutePath()));
    }

    void whatWasWrittenIsThereAgain()
    {
        make(m_location, 300);
        Store store;
        const auto opened = store.open(m_location);
        QVERIFY(opened);
        QVERIFY(!opened->isNew);
        QVERIFY(opened->setAside.isEmpty());
        QCOMPARE(store.count(Resource::Transactions), 300);
        QCOMPARE(store.count(Resource::Customers), 0); // only referred to
        const auto again = store.apply(payments(0, 300));
        QVERIFY(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->rows.size(), 300);
    }

    void rowsAreNeverUsedAgain()
    {
        Store store;
        QVERIFY(store.open(m_location));
        const auto first = store.apply(payments(0, 5));
        QVERIFY(store.remove(Resource::Transactions, first->rows));
        QVERIFY(store.commit());
        QCOMPARE(store.count(Resource::Transactions), 0);
        const auto other = store.apply(payments(5, 10));
        for (const Rowid row : other->rows)
            QVERIFY(!first->rows.contains(row));
        const auto back = store.apply(payments(0, 5));
        QCOMPARE(back->rows, first->rows); // the same records, the same rows
        QCOMPARE(back->added, 5);
    }

    void damageIsSetAside_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char *what : {"empty", "garbage", "header", "half", "foreign", "pages"})
            QTest::newRow(what) << QByteArray(what);
    }
    void damageIsSetAside()
    {
        QFETCH(QByteArray, what);
        make(m_location, 2000);
        QByteArray content = contentOf(m_location.path);
        QVERIFY(content.size() > 100'000);
        if (what == "empty")
            content.clear();
        else if (what == "garbage")
            content = QByteArray(50'000, 'x');
        else if (what == "header")
            content[18] = char(77);
        else if (what == "half")
            content.truncate(content.size() / 2);
        else if (what == "pages") // their kind is no kind
            for (qsizetype page = 4096; page < content.size(); page += 4096)
                content[page] = char(0x77);
        replace(m_location.path, content);
        if (what == "foreign") {
            QVERIFY(QFile::remove(m_location.path));
            replace(m_location.path, {});
            sqlite::Database other;
            QVERIFY(other.open(m_location.path, sqlite::Database::Access::ReadWrite));
            QVERIFY(other.execute("CREATE TABLE products (anything)"));
            other.close();
            content = contentOf(m_location.path);
        }
        // Not closed properly, as one must assume of a damaged file; otherwise it would be looked at later.
        Store store;
        const auto opened = store.open(m_location);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        if (opened->setAside.isEmpty()) { // closed properly and only its pages are wrong: found by the first look
            const auto sound = store.verify();
            QVERIFY(sound);
            QVERIFY(!*sound);
            return;
        }
        QVERIFY(opened->isNew);
        QCOMPARE(contentOf(opened->setAside), content); // nothing is lost of it
        QVERIFY(opened->setAside.contains(u".damaged-"_s));
        QCOMPARE(store.count(Resource::Transactions), 0);
        QVERIFY(store.apply(payments(0, 10)));
        QVERIFY(store.commit());
        QVERIFY(*store.verify());
    }

    /// Any byte of the file, whatever it is: no crash, and what can't be read is an error or set aside, never another
    /// row.
    void anyByteMayBeWrong()
    {
        make(m_location, 400);
        const QByteArray content = contentOf(m_location.path);
        QRandomGenerator random(42);
        for (int round = 0; round < 150; ++round) {
            QByteArray damaged = content;
            const auto at = qsizetype(random.bounded(int(damaged.size())));
            damaged[at] = char(damaged.at(at) ^ char(1 + random.bounded(255)));
            for (const char *suffix : {"-wal", "-shm"})
                QFile::remove(m_location.path + QLatin1String(suffix));
            replace(m_location.path, damaged);
            Store store;
            const auto opened = store.open(m_location);
            if (!opened) {
                QVERIFY(opened.error().kind == MirrorError::Kind::NewerSchema);
                continue;
            }
            (void)store.verify();
            const auto rows = store.presentRows(Resource::Transactions);
            QVERIFY(!rows || rows->size() <= 400);
            (void)store.apply(payments(390, 410));
            (void)store.commit();
        }
    }

    void aNewerFileIsLeftAlone()
    {
        make(m_location, 20);
        {
            sqlite::Database newer;
            QVERIFY(newer.open(m_location.path, sqlite::Database::Access::ReadWrite));
            newer.execute("PRAGMA user_version = 999");
        }
        const QByteArray before = contentOf(m_location.path);
        Store store;
        const auto opened = store.open(m_location);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, MirrorError::Kind::NewerSchema);
        QCOMPARE(contentOf(m_location.path), before);
    }

    void aFolderThatCantBeWrittenIsSaid()
    {
        // Nobody may create anything there, not even root.
        Store store;
        const auto opened = store.open({u"/proc/self/creamery/test.sqlite"_s});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, MirrorError::Kind::ReadOnly);
    }

    void whatIsNotOpenSaysWhy()
    {
        Mirror mirror(MirrorLocation{u"/proc/self/creamery/test.sqlite"_s});
        QList<MirrorError> errors;
        const auto note = [&](const auto &result) { errors.append(result ? MirrorError{} : result.error()); };
        mirror.write(
            this, [](Store &s) { return s.productsAhead(); }, note);
        mirror.write(
            this, [](Store &s) { return s.presentRows(Resource::Customers); }, note);
        mirror.write(
            this, [](Store &s) { return s.rejected(); }, note);
        QTRY_COMPARE(errors.size(), 3);
        for (const MirrorError &error : std::as_const(errors))
            QCOMPARE(error.kind, MirrorError::Kind::ReadOnly);
    }

    void aFullDiskIsSaidAndNothingIsHalfWritten()
    {
        make(m_location, 100);
        Store store;
        QVERIFY(store.open(m_location));
        QVERIFY(store.database().pragma("max_page_count") > 0);
        const qint64 pages = store.database().pragma("page_count");
        QCOMPARE(store.database().pragma("max_page_count = " + QByteArray::number(pages + 5)), pages + 5);
        auto applied = store.apply(payments(100, 5000));
        const auto committed = store.commit();
        QVERIFY(!applied || !committed);
        const MirrorError error = applied ? committed.error() : applied.error();
        QCOMPARE(error.kind, MirrorError::Kind::Full);
        QCOMPARE(store.count(Resource::Transactions), 100);
        QCOMPARE(store.presentRows(Resource::Transactions)->size(), 100);
        QVERIFY(*store.verify());
        // Once there is room it goes on.
        store.database().pragma("max_page_count = 1000000");
        QVERIFY(store.apply(payments(100, 200)));
        QVERIFY(store.commit());
        QCOMPARE(store.count(Resource::Transactions), 200);
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

    void forgettingLeavesNothing()
    {
        Mirror mirror(m_location);
        mirror.remember(payment(1));
        QTRY_COMPARE(mirror.count(Resource::Transactions), 1);
        QStringList removed;
        mirror.forget(this, [&](const MirrorResult<QStringList> &r) { removed = *r; });
        QTRY_VERIFY(!removed.isEmpty());
        QVERIFY(removed.contains(m_location.path));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_location.path).absolutePath()));
        QTRY_COMPARE(mirror.state(), Mirror::State::Failed);
    }

    void aRecordComesBackAsItWas()
    {
        Mirror mirror(MirrorLocation::inMemory());
        mirror.remember(payment(7));
        std::optional<Transaction> found;
        QTRY_COMPARE(mirror.count(Resource::Transactions), 1);
        mirror.record<Transaction>(payment(7).id, this, [&](const std::optional<Transaction> &t) { found = t; });
        QTRY_VERIFY(found);
        QCOMPARE(*found, payment(7));
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
        QTRY_COMPARE(chunks, 1);
        mirror.raw(Resource::Transactions, u"x"_s, this, [&](const auto &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QTest::qWait(50);
        QVERIFY2(chunks <= 2, "the one that was on its way");
    }

    /// Nor does a question wait until a long list was read, nor whoever leaves the mirror.
    void aLongListHoldsNobodyUp()
    {
        constexpr int many = 150'000;
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
    void aCheckCanBeGivenUp()
    {
        make(m_location, 40'000);
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

    void oneThatDiesIsNotCalled()
    {
        Mirror mirror(MirrorLocation::inMemory());
        int calls = 0;
        for (int i = 0; i < 200; ++i) {
            QObject context;
            mirror.raw(Resource::Transactions, u"x"_s, &context, [&](const auto &) { ++calls; });
        }
        bool done = false;
        mirror.raw(Resource::Transactions, u"x"_s, this, [&](const auto &) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(calls, 0);
    }

    void stepsLeadFromOneOrderToTheOther()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 300; ++round) {
            const auto pick = [&] {
                std::vector<Rowid> rows;
                for (Rowid row = 1; row < 40; ++row)
                    if (random.bounded(3))
                        rows.push_back(row);
                if (random.bounded(2))
                    std::shuffle(rows.begin(), rows.end(), random);
                return rows;
            };
            const std::vector<Rowid> before = pick();
            const std::vector<Rowid> after = pick();
            const RowSteps steps = stepsBetween(before, after);
            std::vector<Rowid> walked = before;
            for (auto it = steps.removed.crbegin(); it != steps.removed.crend(); ++it)
                walked.erase(walked.begin() + it->first, walked.begin() + it->first + it->count);
            if (steps.isReordered) {
                const std::vector<Rowid> staying = walked;
                walked.clear();
                for (const Rowid row : after)
                    if (std::find(staying.begin(), staying.end(), row) != staying.end())
                        walked.push_back(row);
            }
            for (const RowSteps::Span &span : steps.inserted)
                walked.insert(
                    walked.begin() + span.first, after.begin() + span.first, after.begin() + span.first + span.count);
            QVERIFY(walked == after);
        }
    }

    void keysSortAsNumbers()
    {
        QRandomGenerator random(4);
        std::vector<qint64> keys(2000);
        std::vector<Rowid> rows;
        for (Rowid row = 0; row < keys.size(); ++row) {
            keys[row] = random.bounded(5) == 0 ? noInteger : qint64(random.generate64()) >> random.bounded(60);
            rows.push_back(row);
        }
        std::vector<Rowid> expected = rows;
        std::stable_sort(expected.begin(), expected.end(), [&](Rowid a, Rowid b) { return keys[a] < keys[b]; });
        QVERIFY(sortedBy(keys, rows) == expected);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_location;
};

QTEST_GUILESS_MAIN(tst_Mirror)
#include "tst_mirror.moc"
