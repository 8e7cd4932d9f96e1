// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of the client against the demo store.
#include "app/demo/demoserver.h"
#include "tests/support/await.h"
#include "tests/support/everycall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Transport::Limits limits()
{
    Transport::Limits l;
    l.retry.firstWait = 1ms;
    return l;
}

std::unique_ptr<Client> clientOf(const demo::Endpoint &endpoint)
{
    return std::make_unique<Client>(Endpoint{endpoint.url, {}}, *ApiKey::parse(endpoint.key), limits());
}

NewProduct aProduct()
{
    NewProduct product;
    product.name = u"Füll %1 <b>"_s;
    product.description = u"One & all"_s;
    product.price = 1900;
    product.currency = u"USD"_s;
    product.billingType = BillingType::Recurring;
    product.billingPeriod = BillingPeriod::Yearly;
    return product;
}

} // namespace

class tst_Client : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Client> m_client; // of the test store

private slots:
    void init()
    {
        demo::ServerOptions options;
        options.customers = 150;
        options.transactions = 1500;
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
        m_client = clientOf(m_server->endpoints().test);
    }
    void cleanup()
    {
        m_client.reset();
        m_server.reset();
    }

    void everyCallSucceeds()
    {
        const QList<CallReport> reports = makeEveryCall(*m_client);
        QStringList made;
        for (const CallReport &report : reports) {
            QVERIFY2(report.problem.isEmpty(), qPrintable(report.call + u": "_s + report.problem));
            made.append(report.call);
        }
        for (const char *call :
             {"probe",
              "searchProducts",
              "retrieveProduct",
              "createProduct",
              "updateProduct",
              "archiveProduct",
              "listCustomers",
              "retrieveCustomer",
              "retrieveCustomerByEmail",
              "createCustomer",
              "updateCustomer",
              "generateCustomerLinks",
              "listCustomerOrders",
              "listCustomerSubscriptions",
              "listCustomerLicenses",
              "searchSubscriptions",
              "retrieveSubscription",
              "updateSubscription",
              "updateSubscription (charged at once)",
              "upgradeSubscription",
              "cancelSubscription (scheduled)",
              "cancelSubscription (immediate)",
              "pauseSubscription",
              "resumeSubscription",
              "searchDiscounts",
              "retrieveDiscount",
              "retrieveDiscountByCode",
              "createDiscount",
              "createDiscount (fixed, forever, expires)",
              "deleteDiscount",
              "searchTransactions",
              "retrieveTransaction",
              "refundTransaction",
              "createCheckout",
              "createCheckout (with all)",
              "retrieveCheckout",
              "activateLicense",
              "validateLicense",
              "deactivateLicense",
              "listLicenseInstances",
              "statsSummary"})
            QVERIFY2(made.contains(QLatin1String(call)), call);
    }

    void aProductFromFirstToLast()
    {
        const auto made = await(m_client->createProduct(aProduct(), "key-1"));
        QVERIFY(made);
        QCOMPARE(made->name, aProduct().name);
        QCOMPARE(made->price, 1900);
        QVERIFY(made->status == ProductStatus::Active);
        QVERIFY(made->mode == ObjectMode::Test);
        QCOMPARE(m_server->requestCount("POST", u"/v1/products"_s), 1);

        const auto again = await(m_client->createProduct(aProduct(), "key-1"));
        QVERIFY(again);
        QCOMPARE(again->id, made->id);
        const auto another = await(m_client->createProduct(aProduct(), "key-2"));
        QVERIFY(another);
        QVERIFY(another->id != made->id);

        ProductChanges changes;
        changes.price = 2500;
        changes.trialPeriodDays = json::Nullable<qint64>{7};
        const auto changed = await(m_client->updateProduct(made->id, changes));
        QVERIFY(changed);
        QCOMPARE(changed->price, 2500);
        QCOMPARE(changed->trialPeriodDays, std::optional<qint64>(7));
        QCOMPARE(changed->name, made->name);

        const auto archived = await(m_client->archiveProduct(made->id));
        QVERIFY(archived);
        QVERIFY(archived->status == ProductStatus::Archived);
        const auto read = await(m_client->retrieveProduct(made->id));
        QVERIFY(read);
        QVERIFY(*read == *archived);
    }

    void listsAreWhole()
    {
        QStringList ids;
        for (int page = 1;; ++page) {
            const auto customers = await(m_client->listCustomers({page, 40}));
            QVERIFY(customers);
            QVERIFY(customers->rejected.isEmpty());
            for (const Customer &customer : customers->items)
                ids.append(customer.id);
            if (!customers->pagination.nextPage)
                break;
            QCOMPARE(*customers->pagination.nextPage, page + 1);
        }
        QCOMPARE(ids.size(), 150);
        ids.removeDuplicates();
        QCOMPARE(ids.size(), 150);
    }

    void refusals_data()
    {
        using Run = std::function<std::optional<ApiError>(Client &)>;
        QTest::addColumn<Run>("run");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, int status, auto call) {
            QTest::newRow(name) << Run([call](Client &client) -> std::optional<ApiError> {
                const auto result = await(call(client));
                return result ? std::nullopt : std::optional(result.error());
            }) << status;
        };
        row("unknown product", 404, [](Client &c) { return c.retrieveProduct(u"prod_none"_s); });
        row("unknown product to change", 404, [](Client &c) { return c.updateProduct(u"prod_none"_s, {}); });
        row("unknown product to archive", 404, [](Client &c) { return c.archiveProduct(u"prod_none"_s); });
        row("a product named ..", 404, [](Client &c) { return c.archiveProduct(u".."_s); });
        row("unknown customer", 404, [](Client &c) { return c.retrieveCustomer(u"cust_none"_s); });
        row("unknown e-mail", 404, [](Client &c) { return c.retrieveCustomerByEmail(u"no+body@x.io"_s); });
        row("unknown subscription", 404, [](Client &c) { return c.pauseSubscription(u"sub_none"_s); });
        row("unknown discount", 404, [](Client &c) { return c.deleteDiscount(u"dis_none"_s); });
        row("unknown transaction", 404, [](Client &c) { return c.refundTransaction(u"tran_none"_s); });
        row("unknown checkout", 404, [](Client &c) { return c.retrieveCheckout(u"ch_none"_s); });
        row("unknown licence", 404, [](Client &c) { return c.activateLicense(u"NONE"_s, u"x"_s); });
        row("a price of 0.99", 400, [](Client &c) {
            NewProduct cheap = aProduct();
            cheap.price = 99;
            return c.createProduct(cheap, {});
        });
    }
    void refusals()
    {
        using Run = std::function<std::optional<ApiError>(Client &)>;
        QFETCH(Run, run);
        QFETCH(int, status);
        const auto error = run(*m_client);
        QVERIFY(error);
        QCOMPARE(error->kind, ApiError::Kind::Http);
        QCOMPARE(error->httpStatus, status);
        QVERIFY(!error->messages.isEmpty());
        QVERIFY(!error->traceId.isEmpty());
        const QByteArray name = QTest::currentDataTag();
        const bool isRead = QByteArrayList{"unknown product", "unknown customer", "unknown e-mail", "unknown checkout"}
                                .contains(name);
        QCOMPARE(error->outcome, isRead ? WriteOutcome::NotSent : WriteOutcome::Refused);
    }

    void secondTimesAreRefused()
    {
        NewCustomer customer{u"second@x.io"_s, u"Second"_s, {}};
        QVERIFY(await(m_client->createCustomer(customer)));
        const auto taken = await(m_client->createCustomer(customer));
        QVERIFY(!taken);
        QCOMPARE(taken.error().outcome, WriteOutcome::Refused);
        QCOMPARE(m_server->requestCount("POST", u"/v1/customers"_s), 2);

        const auto transactions = await(m_client->searchTransactions({}));
        QVERIFY(transactions);
        const auto paid = std::find_if(transactions->items.cbegin(), transactions->items.cend(), [](const auto &t) {
            return t.status == TransactionStatus::Paid && t.amount > 0;
        });
        QVERIFY(paid != transactions->items.cend());
        const auto receipt = await(m_client->refundTransaction(paid->id));
        QVERIFY(receipt);
        const auto refunded = await(m_client->retrieveTransaction(paid->id));
        QVERIFY(refunded);
        QVERIFY(refunded->status == TransactionStatus::Refunded);
        const auto twice = await(m_client->refundTransaction(paid->id));
        QVERIFY(!twice);
        QCOMPARE(twice.error().outcome, WriteOutcome::Refused);
    }

    void theOtherModesKeyIsRejected()
    {
        const auto &ends = m_server->endpoints();
        for (const auto &[url, key] : {std::pair{ends.test.url, ends.live.key},
                                       {ends.live.url, ends.test.key},
                                       {ends.test.url, u"creem_test_wrongwrong"_s}}) {
            const auto client = clientOf({url, key});
            const auto probe = await(client->probe());
            QVERIFY(!probe);
            QVERIFY(probe.error().isKeyRejected());
            const auto write = await(client->createProduct(aProduct(), {}));
            QVERIFY(!write);
            QVERIFY(write.error().isKeyRejected());
            QCOMPARE(write.error().outcome, WriteOutcome::Refused);
        }
        QVERIFY(await(clientOf(ends.live)->probe()));
    }

    void theStoresAreApart()
    {
        const auto live = clientOf(m_server->endpoints().live);
        const auto made = await(live->createProduct(aProduct(), {}));
        QVERIFY(made);
        QVERIFY(made->mode == ObjectMode::Live);
        QVERIFY(!await(m_client->retrieveProduct(made->id)));
    }

    void aBusyStoreIsWaitedFor()
    {
        m_server->setRateLimit(1);
        for (int i = 0; i < 3; ++i)
            QVERIFY(await(m_client->probe()));
    }

    void anAbsentStoreIsOffline()
    {
        m_server.reset();
        const auto read = await(m_client->listCustomers({}));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ApiError::Kind::Offline);
        const auto write = await(m_client->createProduct(aProduct(), {}));
        QVERIFY(!write);
        QCOMPARE(write.error().outcome, WriteOutcome::NotSent);
    }
};

QTEST_GUILESS_MAIN(tst_Client)
#include "tst_client.moc"
