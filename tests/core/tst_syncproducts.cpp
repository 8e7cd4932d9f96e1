// SPDX-License-Identifier: GPL-3.0-or-later
// What one-time payments were for, which transactions don't say and sync finds out by asking for each product's.
#include "tests/support/syncrig.h"

#include <QRegularExpression>
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

/// What a job for the mirror's writer returns.
template <class Job> qint64 ask(Mirror &mirror, Job job)
{
    std::optional<qint64> answer;
    mirror.write(&mirror, job, [&](const MirrorResult<qint64> &result) { answer = result.value_or(-1); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("the mirror does not answer");
    return *answer;
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

    /// Likewise when the product was read to its end before: what its first page says is known then, what its second
    /// would have said is not.
    void newPaymentsAreFoundAfterAnInterruption()
    {
        OddServer server;
        server.odd.pageCap = pageSize;
        const QStringList products = makeProducts(server, 1);
        auto sold = sell(server, products, 60);
        Mirror mirror(MirrorLocation{});
        Sync::Options options = quick();
        options.limits.retry.maxAttempts = 1;
        {
            Sync sync(server.endpoint(), key(), mirror, options);
            QVERIFY(run(sync, Depth::Full).isComplete);
            QCOMPARE(assigned(mirror), sold);
            sold.insert(sell(server, products, 100));
            server.asked.clear();
            server.beforeEachAnswer = [&] { server.odd.percentFailing = productRequests(server) >= 2 ? 100 : 0; };
            run(sync, Depth::Head);
            QVERIFY(assigned(mirror).size() < sold.size());
        }
        server.beforeEachAnswer = {};
        server.odd.percentFailing = 0;
        Sync sync(server.endpoint(), key(), mirror, options);
        QVERIFY(run(sync, Depth::Head).isComplete);
        QCOMPARE(assigned(mirror), sold);
    }

    /// Products are asked for their payments a little ahead of the list of all: each is written once.
    void paymentsAreWrittenWithTheirProducts()
    {
        OddServer server;
        server.odd.pageCap = pageSize;
        const auto sold = sell(server, makeProducts(server, 3), 600);
        for (int i = 0; i < 600; ++i) // are read before: meanwhile the products are known
            server.add(Resource::Customers, i * day);
        Mirror mirror(MirrorLocation{});
        ask(mirror, [](Store &store) -> MirrorResult<qint64> {
            store.database().execute("CREATE TEMP TABLE touched (transaction_row INTEGER);"
                                     "CREATE TEMP TRIGGER touch AFTER UPDATE OF product ON main.transactions "
                                     "BEGIN INSERT INTO touched VALUES (NEW.rowid); END;");
            return 0;
        });
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Full).isComplete);
        QCOMPARE(assigned(mirror), sold);
        const qint64 touched = ask(mirror, [](Store &store) -> MirrorResult<qint64> {
            sqlite::Statement count = store.database().prepare("SELECT count(*) FROM touched");
            return count.step() ? count.integer(0) : -1;
        });
        QVERIFY(touched >= 0);
        QVERIFY2(touched < sold.size(), "how many come too late to be written once is a matter of speed, not all are");
    }

    /// More was read ahead than may wait: once the payments have come, it goes on beside them.
    void isReadAheadAgainOnceThePaymentsHaveCome()
    {
        OddServer server;
        server.odd.pageCap = pageSize;
        const auto sold = sell(server, makeProducts(server, 6), 1200); // of each product ten pages
        Mirror mirror(MirrorLocation{});
        Sync::Options options = quick();
        options.requestsAtOnce = 1;
        options.awaitedAtMost = 50;
        Sync sync(server.endpoint(), key(), mirror, options);
        QVERIFY(run(sync, Depth::Full).isComplete);
        QCOMPARE(assigned(mirror), sold);
        QString asked; // p: of one product, t: of all
        for (const QString &url : std::as_const(server.asked))
            if (url.startsWith(u"/v1/transactions"_s))
                asked += url.contains(u"product_id"_s) ? u'p' : u't';
        static const QRegularExpression aheadAgain(u"p+t+p+t"_s);
        QVERIFY2(asked.contains(aheadAgain), qPrintable(asked));
    }

    /// What was read ahead of the payments is kept with them, and so is how far.
    void isNotReadAgainAfterAnInterruption()
    {
        OddServer server;
        server.odd.pageCap = pageSize;
        const auto sold = sell(server, makeProducts(server, 3), 600); // of each product ten pages
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        {
            Mirror mirror(location);
            Sync sync(server.endpoint(), key(), mirror, quick());
            server.beforeEachAnswer = [&] {
                if (productRequests(server) >= 24)
                    sync.stop();
            };
            run(sync, Depth::Full);
            QVERIFY(assigned(mirror).size() < sold.size());
        }
        server.beforeEachAnswer = {};
        Mirror mirror(location);
        Sync sync(server.endpoint(), key(), mirror, quick());
        QVERIFY(run(sync, Depth::Head).isComplete);
        QCOMPARE(assigned(mirror), sold);
        QVERIFY2(productRequests(server) < 24 + 24, qPrintable(QString::number(productRequests(server))));
    }

    void awaitedPaymentsAreKeptUntilTheyCome()
    {
        QTemporaryDir folder;
        const MirrorLocation location{folder.filePath(u"p/test.sqlite"_s)};
        const auto put = [](Store &store, const auto &record) {
            return store.apply({resourceOf<std::decay_t<decltype(record)>>, {incoming(record, "{}")}, {}}).has_value();
        };
        const auto payment = [](const QString &id) {
            Transaction t;
            t.id = id;
            t.currency = u"EUR"_s;
            t.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
            return t;
        };
        const auto productOf = [](Store &store, const QString &id) {
            sqlite::Statement query = store.database().prepare(
                "SELECT p.id FROM transactions t JOIN products p ON p.rowid = t.product WHERE t.id = ?1");
            query.bind(1, id);
            return query.step() ? query.string(0) : QString();
        };
        {
            Store store;
            QVERIFY(store.open(location));
            QVERIFY(put(store, payment(u"here"_s)));
            const auto ahead = store.setProduct(u"prod_1"_s, {u"here"_s, u"later"_s, u"named"_s}, Payments::Ahead);
            QVERIFY(ahead);
            QCOMPARE(ahead->count, 3);
            QCOMPARE(ahead->awaited, 3);
            const auto coming = store.setProduct(u"prod_2"_s, {u"other one"_s, u"here"_s}, Payments::Coming);
            QVERIFY(coming);
            QCOMPARE(coming->count, 2);
            QCOMPARE(coming->awaited, 4);
            QCOMPARE(store.setProduct(u"prod_2"_s, {u"other one"_s}, Payments::Coming)->count, 0);
            QCOMPARE(store.setProduct(u"prod_2"_s, {u"nowhere"_s})->awaited, 4);
            QVERIFY(store.setPagesRead(u"prod_1"_s, 7));
            QVERIFY(store.commit());
        } // whatever comes now, it is another program that hears of it
        Store store;
        QVERIFY(store.open(location));
        Product product;
        product.id = u"prod_1"_s;
        product.billingType = BillingType::OneTime;
        product.createdAt = product.updatedAt = payment({}).createdAt;
        QVERIFY(put(store, product));
        QCOMPARE(store.productsAhead()->products.size(), 1);
        QCOMPARE(store.productsAhead()->products.constFirst().pagesRead, 7);
        Subscription subscription; // names a payment before it comes
        subscription.id = u"sub_1"_s;
        subscription.lastTransactionId = u"named"_s;
        subscription.createdAt = subscription.updatedAt = payment({}).createdAt;
        QVERIFY(put(store, subscription));
        for (const QString &id : {u"later"_s, u"named"_s, u"other one"_s})
            QVERIFY(put(store, payment(id)));
        QVERIFY(store.commit());
        QCOMPARE(productOf(store, u"later"_s), u"prod_1"_s);
        QCOMPARE(productOf(store, u"named"_s), u"prod_1"_s);
        QCOMPARE(productOf(store, u"other one"_s), u"prod_2"_s);
        QCOMPARE(productOf(store, u"here"_s), u"prod_2"_s);
        QVERIFY(put(store, payment(u"late"_s)));
        QCOMPARE(store.setProduct(u"prod_1"_s, {u"late"_s, u"never"_s}, Payments::Ahead)->awaited, 2);
        QVERIFY(store.productsToAssign(true));
        QCOMPARE(productOf(store, u"late"_s), u"prod_1"_s);
        QVERIFY(store.setAllAssigned(5));
        QCOMPARE(store.setProduct(u"prod_1"_s, {})->awaited, 0);
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
