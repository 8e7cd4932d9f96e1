// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/history.h"
#include "core/mirror/schema.h"
#include "core/mirror/store.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Transaction payment(qint64 refunded)
{
    Transaction t;
    t.id = u"tran_1"_s;
    t.currency = u"EUR"_s;
    t.amount = 4900;
    t.refundedAmount = refunded;
    t.status = TransactionStatus::Paid;
    t.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    return t;
}

bool put(Store &store, const Transaction &t)
{
    return store.apply({Resource::Transactions, {incoming(t, QByteArray::number(*t.refundedAmount))}, {}}).has_value()
        && store.commit().has_value();
}

} // namespace

class tst_Schema final : public QObject
{
    Q_OBJECT

private slots:
    /// A mirror that an earlier Creamery left keeps all that is in it, and learns what came since.
    void anOlderFileIsBroughtUpToDate()
    {
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        {
            Store store;
            QVERIFY(store.open(location));
            QVERIFY(put(store, payment(0)));
        }
        {
            sqlite::Database old;
            QVERIFY(old.open(location.path, sqlite::Database::Access::ReadWrite));
            QVERIFY(old.execute("DROP TRIGGER transaction_changed; DROP TABLE transaction_changes; DROP TABLE mrr_days;"
                                "PRAGMA user_version = 1;"));
        }
        Store store;
        const auto opened = store.open(location);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(opened->setAside.isEmpty());
        QCOMPARE(store.database().pragma("user_version"), qint64(schemaVersion));
        QCOMPARE(store.count(Resource::Transactions), qint64(1));
        QCOMPARE(store.presentRows(Resource::Transactions)->size(), 1);

        QVERIFY(put(store, payment(1900)));
        const SeenChanges seen = readSeenChanges(store.database());
        QVERIFY(!store.database().error());
        QCOMPARE(seen.size(), size_t(1)); // the refund is noted, as in a mirror that was made by this version
    }

    /// What an earlier Creamery put into the index was folded in another way: it is made anew, and can be changed then.
    void anOlderIndexIsMadeAnew()
    {
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        Customer customer;
        customer.id = u"cust_1"_s;
        customer.email = u"c@example.com"_s;
        customer.name = u"Işıl"_s;
        customer.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        customer.updatedAt = customer.createdAt;
        const auto keep = [&](Store &store, const QByteArray &raw) {
            return store.apply({Resource::Customers, {incoming(customer, raw)}, {}}).has_value()
                && store.commit().has_value();
        };
        const auto found = [](Store &store, const QByteArray &word) {
            sqlite::Statement query = store.database().prepare(
                "SELECT count(*) FROM customers_text WHERE customers_text MATCH '\"" + word + "\"'");
            return query.step() ? query.integer(0) : -1;
        };
        {
            Store store;
            QVERIFY(store.open(location));
            QVERIFY(keep(store, "1"));
        }
        {
            sqlite::Database old;
            QVERIFY(old.open(location.path, sqlite::Database::Access::ReadWrite));
            QVERIFY(old.execute("INSERT INTO customers_text (rowid, text) VALUES (1, 'cust_1\nışıl');"
                                "UPDATE resources SET indexed_to = 1 WHERE name = 'customers';"
                                "PRAGMA user_version = 2;"));
        }
        Store store;
        QVERIFY(store.open(location));
        QCOMPARE(store.database().pragma("user_version"), qint64(schemaVersion));
        QCOMPARE(found(store, "cus"), 0);
        while (*store.indexSome(100)) { }
        QCOMPARE(found(store, "şil"), 1); // as it is folded now
        customer.name = u"Zoë"_s;
        QVERIFY(keep(store, "2"));
        QCOMPARE(found(store, "şil"), 0);
        QCOMPARE(found(store, "zoë"), 1);
    }
};

QTEST_APPLESS_MAIN(tst_Schema)
#include "tst_schema.moc"
