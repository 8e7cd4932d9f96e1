// SPDX-License-Identifier: GPL-3.0-or-later
// Rows in the order of their ids, of which no column in memory knows: as the file's index has them.
#include "core/mirror/engine.h"
#include "core/mirror/sortorder.h"
#include "tests/support/payments.h"

#include <QTemporaryDir>

namespace {

constexpr int all = 25'000; // a list that is shown in parts

/// Its ids' order has nothing to do with that in which the payments were made.
Transaction scattered(int n)
{
    Transaction t = payment(n);
    t.id = u"tran_%1"_s.arg(n * 7919 % 100'003, 6, 10, QChar(u'0'));
    t.status = n % 10 == 0 ? TransactionStatus::Pending : TransactionStatus::Paid;
    return t;
}

} // namespace

class tst_IdOrder : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const auto opened = m_store.open({m_folder.filePath(u"p/test.sqlite"_s)});
        QVERIFY(opened);
        Batch batch{Resource::Transactions, {}, {}};
        for (int n = 0; n < all; ++n)
            batch.records.append(incoming(scattered(n), "{}"));
        QVERIFY(m_store.apply(batch));
        QVERIFY(m_store.commit());
        QVERIFY(m_database.open(opened->name, sqlite::Database::Access::ReadOnly));
        prepareForSearch(m_database);
    }
    void cleanupTestCase() { m_database.close(); }

    /// Sorting a million of them would take a second, and room on the disk.
    void nothingIsSorted()
    {
        for (const Resource resource : allResources)
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                sqlite::Statement plan = m_database.prepare("EXPLAIN QUERY PLAN " + idOrderSql(resource, order));
                QByteArray steps;
                while (plan.step())
                    steps += plan.text(3).toByteArray() + '\n';
                QVERIFY2(steps.contains("USING COVERING INDEX"), steps);
                QVERIFY2(!steps.contains("TEMP B-TREE"), steps);
            }
        QVERIFY(!m_database.error());
    }

    void rowsComeInTheirOrder_data()
    {
        QTest::addColumn<MirrorQuery>("query");
        QTest::addColumn<std::function<bool(int)>>("isFound");
        const auto row = [](const char *name, const MirrorQuery &asked, const std::function<bool(int)> &isFound) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                MirrorQuery query = asked;
                query.resource = Resource::Transactions;
                query.sortKey = "id";
                query.sortOrder = order;
                QTest::addRow("%s %s", name, order == Qt::AscendingOrder ? "up" : "down") << query << isFound;
            }
        };
        MirrorQuery paid;
        paid.filters["status"] = QStringList{u"paid"_s};
        MirrorQuery pending;
        pending.filters["status"] = QStringList{u"pending"_s};
        MirrorQuery ofOne;
        ofOne.filters["customer"] = QStringList{u"cust_7"_s};
        MirrorQuery searched;
        searched.search = u"cust_4"_s;
        row("all", {}, [](int) { return true; });
        row("most", paid, [](int n) { return n % 10 != 0; });
        row("a tenth", pending, [](int n) { return n % 10 == 0; });
        row("few", ofOne, [](int n) { return n % 50 == 7; });
        row("searched", searched, [](int n) { return n % 50 == 4 || n % 50 >= 40; });
    }
    void rowsComeInTheirOrder()
    {
        QFETCH(MirrorQuery, query);
        QFETCH(std::function<bool(int)>, isFound);
        QStringList wanted;
        for (int n = 0; n < all; ++n)
            if (isFound(n))
                wanted.append(scattered(n).id);
        wanted.sort();
        if (query.sortOrder == Qt::DescendingOrder)
            std::reverse(wanted.begin(), wanted.end());

        Engine engine; // that has no order at hand
        QVERIFY(engine.load(m_database, [] { return false; }));
        std::vector<Rowid> first;
        const auto answer = engine.evaluate(
            m_database, query, [&first](std::vector<Rowid> rows) { first = std::move(rows); }, [] { return false; });
        QVERIFY(answer && !m_database.error());
        QCOMPARE(idsOf(m_database, *answer->order), wanted);
        QVERIFY(!first.empty());
        QCOMPARE(idsOf(m_database, first), wanted.first(qsizetype(first.size())));
        const auto again = engine.evaluate(m_database, query, {}, [] { return false; }); // from what it remembers
        QVERIFY(again);
        QCOMPARE(*again->order, *answer->order);
    }

    /// The index has all ids: also of rows that were removed, and of those that came since the columns were read.
    void onlyRowsOfTheColumnsCome()
    {
        constexpr int rows = 3000; // too many to be read one by one
        QTemporaryDir folder;
        Store store;
        const auto opened = store.open({folder.filePath(u"p/test.sqlite"_s)});
        QVERIFY(opened);
        const auto apply = [&store](int from, int to) {
            Batch batch{Resource::Transactions, {}, {}};
            for (int n = from; n < to; ++n)
                batch.records.append(incoming(scattered(n), "{}"));
            const auto applied = store.apply(batch);
            return applied ? applied->rows : QList<Rowid>();
        };
        const QList<Rowid> first = apply(0, rows);
        QCOMPARE(first.size(), rows);
        QVERIFY(store.remove(Resource::Transactions, first.first(20)));
        QVERIFY(store.commit());
        sqlite::Database database; // goes before the store
        QVERIFY(database.open(opened->name, sqlite::Database::Access::ReadOnly));
        prepareForSearch(database);
        Engine engine;
        QVERIFY(engine.load(database, [] { return false; }));
        QCOMPARE(apply(rows, rows + 40).size(), 40);
        const auto changes = store.commit();
        QVERIFY(changes);

        MirrorQuery query;
        query.resource = Resource::Transactions;
        query.sortKey = "id";
        query.sortOrder = Qt::AscendingOrder;
        const auto compare = [&](int to) {
            QStringList wanted;
            for (int n = 20; n < to; ++n)
                wanted.append(scattered(n).id);
            wanted.sort();
            const auto answer = engine.evaluate(database, query, {}, [] { return false; });
            QVERIFY(answer && !database.error());
            QCOMPARE(idsOf(database, *answer->order), wanted);
        };
        compare(rows);
        QVERIFY(engine.reload(database, *changes));
        compare(rows + 40);
    }

    void aNewQuestionIsNotKeptWaiting()
    {
        Engine engine;
        QVERIFY(engine.load(m_database, [] { return false; }));
        MirrorQuery query;
        query.resource = Resource::Transactions;
        query.sortKey = "id";
        int asked = 0;
        QVERIFY(!engine.evaluate(m_database, query, {}, [&asked] { return ++asked > 50; })); // in the midst of the ids
        QCOMPARE(asked, 51);
        QVERIFY(!m_database.error());
    }

private:
    static QStringList idsOf(sqlite::Database &database, const std::vector<Rowid> &rows)
    {
        sqlite::Statement query = database.prepare("SELECT id FROM transactions WHERE rowid = ?1");
        QStringList ids;
        for (const Rowid row : rows) {
            query.bind(1, qint64(row));
            ids.append(query.step() ? query.string(0) : QString());
            query.reset();
        }
        return ids;
    }

    QTemporaryDir m_folder;
    Store m_store;
    sqlite::Database m_database; // goes before the store
};

QTEST_GUILESS_MAIN(tst_IdOrder)
#include "tst_idorder.moc"
