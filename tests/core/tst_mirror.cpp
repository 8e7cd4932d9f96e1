// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/rowsteps.h"
#include "core/mirror/schema.h"
#include "core/mirror/sortorder.h"
#include "tests/support/payments.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

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

    /// Any byte of the file, whatever it is: no crash, no more rows than there were, and what can't be read is an error
    /// or set aside. A byte within a value goes unnoticed: SQLite keeps no sums of its pages.
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

    /// The mirror holds Creem's words. A look at a record must not take away from them.
    void whatIsRememberedStaysInCreemsWords()
    {
        const QByteArray said =
            R"({"id":"tran_1","object":"transaction","mode":"test","amount":1900,"amount_paid":1900,)"
            R"("discount_amount":null,"currency":"EUR","type":"invoice","tax_country":"DE",)"
            R"("status":"paid","order":{"id":"ord_1","note":"x"},"customer":"cust_1",)"
            R"("period_start":1700000000000,"created_at":1700000000000,"a_new_member":[1.50,null]})";
        auto known = json::decode<Transaction>(QByteArrayView(said));
        QVERIFY(known);
        Mirror mirror(MirrorLocation::inMemory());
        const auto raw = [&] {
            std::optional<QByteArray> answer;
            mirror.flush(this, [](const MirrorResult<void> &) {});
            mirror.write(
                this, [](Store &store) { return store.raw(Resource::Transactions, u"tran_1"_s); },
                [&](const MirrorResult<QByteArray> &json) { answer = *json; });
            return QTest::qWaitFor([&] { return answer.has_value(); }) ? *answer : QByteArray();
        };
        mirror.remember(*known, said);
        QCOMPARE(raw(), said);
        mirror.remember(*known); // nothing is new
        QCOMPARE(raw(), said);
        known->status = TransactionStatus::PartlyRefunded;
        known->refundedAmount = 500;
        known->taxCountry.reset();
        mirror.remember(*known);
        QJsonObject wanted = QJsonDocument::fromJson(said).object();
        wanted.insert("status"_L1, "partialRefund"_L1);
        wanted.insert("refunded_amount"_L1, 500);
        wanted.insert("tax_country"_L1, QJsonValue::Null);
        QCOMPARE(QJsonDocument::fromJson(raw()).object(), wanted);
        const auto again = json::decode<Transaction>(QByteArrayView(raw()));
        QVERIFY(again && *again == *known);
    }

    /// Also where there was nothing before: times as Creem writes them, or a list would have them both ways.
    void timesOfPaymentsAreNumbers()
    {
        Mirror mirror(MirrorLocation::inMemory());
        mirror.remember(payment(3));
        QByteArray raw;
        mirror.flush(this, [](const MirrorResult<void> &) {});
        mirror.write(
            this, [](Store &store) { return store.raw(Resource::Transactions, payment(3).id); },
            [&](const MirrorResult<QByteArray> &json) { raw = *json; });
        QTRY_VERIFY(!raw.isEmpty());
        QCOMPARE(QJsonDocument::fromJson(raw)["created_at"_L1].toInteger(), payment(3).createdAt.toMSecsSinceEpoch());
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
