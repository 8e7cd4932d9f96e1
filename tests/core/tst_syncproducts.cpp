// SPDX-License-Identifier: GPL-3.0-or-later
// What one-time payments were for, which transactions don't say and sync finds out by asking for each product's.
#include "tests/support/syncrig.h"

#include <QTemporaryDir>

namespace {

constexpr int pageSize = 20;

/// Payments without a subscription, of one product after the other; by id what they were for.
QMap<QString, QString> sell(OddServer &server, const QStringList &products, int count)
{
    QMap<QString, QString> sold;
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 100 * day;
    for (int i = 0; i < count; ++i) {
        const qint64 at = start + qint64(server.records(Resource::Transactions).size()) * 60'000;
        const QString id = server.add(Resource::Transactions, at).value("id"_L1).toString();
        server.records(Resource::Transactions)[id].insert("subscription"_L1, QJsonValue());
        const QString product = products.at(i % products.size());
        server.sell(id, product);
        sold.insert(id, product);
    }
    return sold;
}

QStringList makeProducts(OddServer &server, int count)
{
    QStringList products;
    for (int i = 0; i < count; ++i) {
        const QString id = server.add(Resource::Products, i * day).value("id"_L1).toString();
        server.records(Resource::Products)[id].insert("billing_type"_L1, "onetime"_L1);
        products.append(id);
    }
    return products;
}

QMap<QString, QString> assigned(Mirror &mirror)
{
    std::optional<MirrorResult<QMap<QString, QString>>> answer;
    mirror.write(
        &mirror,
        [](Store &store) -> MirrorResult<QMap<QString, QString>> {
            QMap<QString, QString> all;
            sqlite::Statement query = store.database().prepare(
                "SELECT t.id, p.id FROM transactions t JOIN products p ON p.rowid = t.product WHERE t.present");
            while (query.step())
                all.insert(query.string(0), query.string(1));
            return all;
        },
        [&](const MirrorResult<QMap<QString, QString>> &rows) { answer = rows; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("the mirror does not answer");
    return **answer;
}

qint64 productRequests(const OddServer &server) { return server.asked.size() - listRequests(server); }

} // namespace

class tst_SyncProducts final : public QObject
{
    Q_OBJECT

private slots:
    void findsThemAllAndThenOnlyWhatIsNew()
    {
        OddServer server;
        server.odd.pageCap = pageSize;
        const QStringList products = makeProducts(server, 3);
        auto sold = sell(server, products, 200);
        Mirror mirror(MirrorLocation{});
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Full).isComplete);
        QCOMPARE(assigned(mirror), sold);
        QVERIFY2(productRequests(server) <= 3 * 5, "67 payments of a product are four pages");

        server.asked.clear();
        QVERIFY(run(sync, Depth::Head).isComplete);
        QCOMPARE(productRequests(server), qint64(0));

        sold.insert(sell(server, {products.first()}, 2));
        server.asked.clear();
        QVERIFY(run(sync, Depth::Head).isComplete);
        QCOMPARE(assigned(mirror), sold);
        QVERIFY2(productRequests(server) <= 7, "the first page of each, and those asked for together with the second");
    }

    /// Whatever ended the first look: nothing tells the next sync of the payments that it did not get to.
    void goesOnAfterAnInterruption_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("stopped") << false;
        QTest::newRow("a request fails") << true;
    }
    void goesOnAfterAnInterruption()
    {
        QFETCH(bool, fails);
        OddServer server;
        server.odd.pageCap = pageSize;
        const auto sold = sell(server, makeProducts(server, 2), 240);
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        {
            Mirror mirror(location);
            Sync::Options options = quick();
            options.limits.retry.maxAttempts = 1;
            Sync sync(server.endpoint(), key(), mirror, options);
            server.beforeEachAnswer = [&] {
                if (productRequests(server) < 4)
                    return;
                if (fails)
                    server.odd.percentFailing = 100;
                else
                    sync.stop();
            };
            run(sync, Depth::Full);
            QVERIFY(assigned(mirror).size() < sold.size());
        }
        server.beforeEachAnswer = {};
        server.odd.percentFailing = 0;
        Mirror mirror(location);
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Head).isComplete);
        QCOMPARE(assigned(mirror), sold);
    }

    /// A payment that no product claims, such as one that was declined, is not asked for again and again.
    void whatNoProductClaimsIsLeft()
    {
        OddServer server;
        server.odd.pageCap = pageSize;
        const QStringList products = makeProducts(server, 3);
        auto sold = sell(server, products, 60);
        sell(server, {u"prod_gone"_s}, 1);
        Mirror mirror(MirrorLocation{});
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Full).isComplete);
        QCOMPARE(assigned(mirror), sold);

        server.add(Resource::Customers, QDateTime::currentMSecsSinceEpoch()); // something is new, but no payment
        server.asked.clear();
        QVERIFY(run(sync, Depth::Head).isComplete);
        QCOMPARE(productRequests(server), qint64(0));
    }

    /// Two products that both show all payments, on a last page that never ends, would take them from each other.
    void endsWhateverTheServerDoes()
    {
        OddServer server;
        server.odd.pageCap = pageSize;
        sell(server, makeProducts(server, 2), 100);
        server.odd.ignoresProduct = true;
        server.odd.hasEndlessNext = true;
        server.odd.repeatsLastPage = true;
        Mirror mirror(MirrorLocation{});
        Sync sync(server.endpoint(), key(), mirror, quick());
        run(sync, Depth::Full);
        QVERIFY2(productRequests(server) < 60, qPrintable(QString::number(productRequests(server))));
    }
};

QTEST_GUILESS_MAIN(tst_SyncProducts)
#include "tst_syncproducts.moc"
