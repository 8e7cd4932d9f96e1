// SPDX-License-Identifier: GPL-3.0-or-later
// The mirror's lists as models: how rows that come, go and change are announced, totals, and an end at any time.
#include "core/mirror/mirrorreader.h"
#include "tests/support/listrig.h"
#include "tests/support/naivelist.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace listrig;

class tst_MirrorList : public QObject
{
    Q_OBJECT
private slots:
    /// The file was damaged, and another one is in its place: the same numbers are other rows.
    void anotherFileIsAnotherList()
    {
        QTemporaryDir folder;
        const MirrorLocation one{folder.filePath(u"a/test.sqlite"_s)};
        const MirrorLocation two{folder.filePath(u"b/test.sqlite"_s)};
        QStringList ids;
        for (const MirrorLocation &location : {one, two}) {
            OddServer server(location.path == one.path ? 1 : 2);
            fill(server, 40);
            Mirror mirror(location);
            Sync sync(server.endpoint(), key(), mirror, {});
            runSync(sync);
            ids = server.records(Resource::Transactions).keys();
        }
        Mirror mirror(one);
        MirrorList list(mirror, Resource::Transactions);
        QTRY_COMPARE(list.rowCount(), 40);
        loadAll(list);
        mirror.postRead([two](MirrorReader &reader) { reader.open(two.path, 2); });
        QTRY_VERIFY(ids.contains(list.index(0, 0).data(ListModel::IdRole).toString()));
        loadAll(list);
        for (int row = 0; row < list.rowCount(); ++row)
            QVERIFY(ids.contains(list.index(row, 0).data(ListModel::IdRole).toString()));
    }

    void cellsThatCouldNotBeReadAreAskedForAgain()
    {
        OddServer server(3);
        fill(server, 400);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        MirrorList list(mirror, Resource::Transactions);
        runSync(sync);
        QTRY_VERIFY(list.rowCount() == 400 && list.isComplete());
        const auto rename = [&](const QByteArray &sql) {
            bool isDone = false;
            mirror.write(
                this,
                [sql](Store &store) -> MirrorResult<bool> {
                    store.database().execute("PRAGMA legacy_alter_table = ON");
                    return store.database().execute(sql);
                },
                [&](const MirrorResult<bool> &done) { isDone = *done; });
            QTRY_VERIFY(isDone);
        };
        rename("ALTER TABLE transactions RENAME TO elsewhere");
        QVERIFY(!list.index(350, 0).data().isValid());
        QTRY_COMPARE(list.state(), ListModel::State::Failed);
        rename("ALTER TABLE elsewhere RENAME TO transactions");
        QTRY_VERIFY(list.index(350, 0).data().isValid());
    }

    /// As a screen reader may.
    void whoLooksAtAllRowsGetsTheLast()
    {
        OddServer server(6);
        fill(server, 6000);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        MirrorList list(mirror, Resource::Transactions);
        runSync(sync);
        QTRY_COMPARE_WITH_TIMEOUT(list.rowCount(), 6000, 10'000);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        for (int row = 0; row < list.rowCount(); ++row)
            (void)list.index(row, 0).data();
        QTRY_VERIFY(list.index(5999, 0).data().isValid());
        QTest::qWait(200);
        for (const auto &change : std::as_const(changed))
            QVERIFY(change.at(1).toModelIndex().row() - change.at(0).toModelIndex().row() < 3000);
    }

    void rowsFollowTheServerUnderTheTester()
    {
        OddServer server(5);
        fill(server, 400);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        using Reporting = QAbstractItemModelTester::FailureReportingMode;
        MirrorList byDate(mirror, Resource::Transactions);
        MirrorList byAmount(mirror, Resource::Transactions);
        MirrorList customers(mirror, Resource::Customers);
        const QAbstractItemModelTester a(&byDate, Reporting::QtTest);
        const QAbstractItemModelTester b(&byAmount, Reporting::QtTest);
        const QAbstractItemModelTester c(&customers, Reporting::QtTest);
        MirrorList products(mirror, Resource::Products);
        MirrorList subscriptions(mirror, Resource::Subscriptions);
        MirrorList discounts(mirror, Resource::Discounts);
        const QAbstractItemModelTester d(&products, Reporting::QtTest);
        const QAbstractItemModelTester e(&subscriptions, Reporting::QtTest);
        const QAbstractItemModelTester f(&discounts, Reporting::QtTest);
        subscriptions.sort(subscriptions.columnOf("customer"), Qt::AscendingOrder);
        byAmount.sort(byAmount.columnOf("amount"), Qt::AscendingOrder);
        customers.sort(customers.columnOf("spend"), Qt::DescendingOrder);
        QSignalSpy resets(&byDate, &QAbstractItemModel::modelReset);
        runSync(sync);
        QTRY_COMPARE_WITH_TIMEOUT(byAmount.rowCount(), 400, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(byDate.rowCount(), 400, 10'000);
        const int resetsBefore = int(resets.size());
        QVERIFY(resetsBefore <= 1);

        // A selection survives whatever happens around it.
        loadAll(byAmount);
        const QPersistentModelIndex kept = byAmount.index(200, 0);
        const QString keptId = kept.data(ListModel::IdRole).toString();
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 70; ++i)
                server.add(
                    Resource::Transactions, QDateTime::currentMSecsSinceEpoch() - server.random().bounded(100) * day);
            for (int i = 0; i < 40; ++i) {
                const QString id = server.anyId(Resource::Transactions);
                if (id != keptId && i % 2)
                    server.records(Resource::Transactions).remove(id);
                else if (id != keptId)
                    server.change(Resource::Transactions, id);
            }
            for (const Resource resource : {Resource::Customers, Resource::Products, Resource::Discounts}) {
                server.change(resource, server.anyId(resource));
                server.add(resource, QDateTime::currentMSecsSinceEpoch());
            }
            server.records(Resource::Subscriptions).remove(server.anyId(Resource::Subscriptions));
            runSync(sync);
            for (const MirrorList *list : {&customers, &products, &subscriptions, &discounts})
                QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), int(server.records(list->resource()).size()), 10'000);
            const int count = int(server.records(Resource::Transactions).size());
            QTRY_COMPARE_WITH_TIMEOUT(byAmount.rowCount(), count, 10'000);
            QTRY_COMPARE_WITH_TIMEOUT(byDate.rowCount(), count, 10'000);
        }
        QVERIFY(kept.isValid());
        QTRY_COMPARE(kept.data(ListModel::IdRole).toString(), keptId);
        QCOMPARE(int(resets.size()), resetsBefore);
        QCOMPARE(byDate.totalCount(), server.records(Resource::Transactions).size());
    }

    void aChangedRowIsAnnounced()
    {
        OddServer server(6);
        fill(server, 50);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList list(mirror, Resource::Transactions);
        loadAll(list);
        const QModelIndex status = list.index(7, list.columnOf("status"));
        const QString id = status.data(ListModel::IdRole).toString();
        server.change(Resource::Transactions, id);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        runSync(sync);
        QTRY_COMPARE(status.data().toString(), u"refunded"_s);
        QVERIFY(!changed.isEmpty());
    }

    void totalsAndFacetsAreThoseOfTheQuery()
    {
        OddServer server(7);
        fill(server, 600);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList list(mirror, Resource::Transactions);
        ListModel::Query query;
        query.filters.insert("status", {u"paid"_s});
        query.times.insert("created", {QDateTime::currentDateTimeUtc().addDays(-280), {}});
        list.setQuery(query);
        QTRY_VERIFY(list.totals() && list.isComplete() && list.rowCount() < 600);

        QMap<QString, qint64> sums;
        qint64 count = 0;
        for (const QJsonObject &o : server.records(Resource::Transactions)) {
            if (naive::time(o, "created_at").toDateTime() < *query.times.value("created").from)
                continue;
            if (naive::text(o, "status") != u"paid"_s)
                continue;
            ++count;
            sums[naive::text(o, "currency")] += o.value("amount"_L1).toInteger();
        }
        QCOMPARE(list.totals()->count, count);
        QCOMPARE(list.rowCount(), int(count));
        const QList<Money> amounts = list.totals()->sums.value("amount");
        QCOMPARE(amounts.size(), sums.size());
        for (const Money &amount : amounts)
            QCOMPARE(amount.minor, sums.value(amount.currency));
        // Of each column: what stands there under the query, without the column's own filter.
        QMap<QByteArray, QMap<QString, qint64>> facets;
        for (const naive::Row &row : naive::Store(server).all(Resource::Transactions)) {
            if (row.cells.value("created").toDateTime() < *query.times.value("created").from)
                continue;
            for (auto it = row.words.cbegin(); it != row.words.cend(); ++it)
                if (it.key() == "status" || row.words.value("status") == u"paid"_s)
                    ++facets[it.key()][it.value()];
        }
        const QByteArrayList columns{"country", "currency", "product", "status", "type"};
        QCOMPARE(list.facets().keys(), columns);
        for (const QByteArray &column : columns) {
            QMap<QString, qint64> shown;
            for (const FacetValue &value : list.facets().value(column))
                shown.insert(value.value, value.count);
            QCOMPARE(shown, facets.value(column));
        }
        QCOMPARE(list.totalCount(), 600);
    }

    void aListThatGoesIsNotCalledBack()
    {
        OddServer server(8);
        fill(server, 300);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        for (int i = 0; i < 50; ++i) {
            auto list = std::make_unique<MirrorList>(mirror, Resource::Transactions);
            list->setQuery({QString::number(i), "customer", Qt::AscendingOrder, {}, {}, {}});
            if (i % 3 == 0)
                QTRY_VERIFY(list->isComplete());
            QCoreApplication::processEvents();
        }
    }
};

QTEST_GUILESS_MAIN(tst_MirrorList)
#include "tst_mirrorlist.moc"
