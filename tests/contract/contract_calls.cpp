// SPDX-License-Identifier: GPL-3.0-or-later
// Every call of the client, once each, to CREAMERY_CONTRACT_URL with the key in CREEM_API_KEY: a store with the demo
// store's business behind Prism, which refuses what breaks Creem's contract. Started by tests/contract/run.sh.
#include "core/api/client.h"
#include "tests/support/await.h"

#include <QTest>
#include <QUuid>

#include <memory>

using namespace Qt::StringLiterals;

class ContractCalls : public QObject
{
    Q_OBJECT
    std::unique_ptr<Client> m_client;

    /// The answer; fails the test with Creem's own words when there is none.
    template <class T> std::optional<T> answer(const Call<T> &call, const char *what)
    {
        Result<T> result = await(call);
        if (result)
            return std::move(*result);
        const ApiError &e = result.error();
        const QString text = QLatin1String(what) + u": status "_s + QString::number(e.httpStatus) + u' '
            + e.messages.join(u"; "_s) + u' ' + e.detail;
        QTest::qFail(qPrintable(text), __FILE__, __LINE__);
        return {};
    }
    /// A page of a list, of which no record was set aside.
    template <class T> std::optional<Page<T>> whole(const Call<Page<T>> &call, const char *what)
    {
        auto page = answer(call, what);
        if (page && !page->rejected.isEmpty())
            QTest::qFail(qPrintable(QLatin1String(what) + u": "_s + page->rejected.first().error.toString()), __FILE__,
                         __LINE__);
        return page;
    }
    template <class T, class P> static std::optional<T> firstOf(const QList<T> &items, P matches)
    {
        const auto found = std::find_if(items.cbegin(), items.cend(), matches);
        return found == items.cend() ? std::nullopt : std::optional<T>(*found);
    }

private slots:
    void initTestCase()
    {
        const auto key = ApiKey::parse(qEnvironmentVariable("CREEM_API_KEY"));
        QVERIFY2(key, "CREEM_API_KEY holds no key");
        const QUrl url(qEnvironmentVariable("CREAMERY_CONTRACT_URL"));
        QVERIFY2(isAllowedBaseUrl(url), "CREAMERY_CONTRACT_URL holds no address");
        m_client = std::make_unique<Client>(Endpoint{url, {}}, *key);
        QVERIFY(answer(m_client->probe(), "probe"));
    }

    void products()
    {
        for (int number = 1; number > 0;) {
            const auto page = whole(m_client->searchProducts({number, 10}), "searchProducts");
            QVERIFY(page && !page->items.isEmpty());
            number = int(page->pagination.nextPage.value_or(0));
        }
        QVERIFY(whole(m_client->searchProducts({1, 100}, ProductStatus::Archived), "searchProducts archived"));

        NewProduct wish;
        wish.name = u"Contract <b>&amp;</b> %1 \u202E"_s;
        wish.description = u"Made by the contract check"_s;
        wish.price = 1900;
        wish.currency = u"USD"_s;
        wish.billingType = BillingType::Recurring;
        wish.billingPeriod = BillingPeriod::Custom;
        wish.recurringInterval = RecurringInterval::Week;
        wish.recurringIntervalCount = 2;
        wish.taxMode = TaxMode::Inclusive;
        wish.taxCategory = TaxCategory::Ebooks;
        wish.trialPeriodDays = 14;
        wish.defaultSuccessUrl = u"https://example.com/thanks"_s;
        NewCustomField field;
        field.key = u"size"_s;
        field.label = u"Size"_s;
        field.optional = true;
        field.text = NewCustomTextField{80, 2};
        wish.customFields = QList<NewCustomField>{field};
        const auto made = answer(m_client->createProduct(wish, QUuid::createUuid().toByteArray()), "createProduct");
        QVERIFY(made);
        QCOMPARE(made->name, wish.name);
        QVERIFY(answer(m_client->retrieveProduct(made->id), "retrieveProduct"));

        ProductChanges changes;
        changes.name = u"Renamed"_s;
        changes.price = 2900;
        changes.trialPeriodDays = json::Nullable<qint64>{};
        const auto changed = answer(m_client->updateProduct(made->id, changes), "updateProduct");
        QVERIFY(changed);
        QCOMPARE(changed->price, 2900);
        const auto archived = answer(m_client->archiveProduct(made->id), "archiveProduct");
        QVERIFY(archived);
        QVERIFY(archived->status == ProductStatus::Archived);
    }

    void customers()
    {
        const auto page = whole(m_client->listCustomers({1, 100}), "listCustomers");
        QVERIFY(page && !page->items.isEmpty());
        const QString id = page->items.first().id;
        QVERIFY(answer(m_client->retrieveCustomer(id), "retrieveCustomer"));
        QVERIFY(answer(m_client->retrieveCustomerByEmail(page->items.first().email), "retrieveCustomerByEmail"));
        QVERIFY(answer(m_client->generateCustomerLinks(id), "generateCustomerLinks"));
        QVERIFY(whole(m_client->listCustomerOrders(id, {}), "listCustomerOrders"));
        QVERIFY(whole(m_client->listCustomerSubscriptions(id, {}), "listCustomerSubscriptions"));
        QVERIFY(whole(m_client->listCustomerLicenses(id, {}), "listCustomerLicenses"));

        NewCustomer wish;
        wish.email = u"contract+check@example.com"_s;
        wish.name = u"Ana %2 \u05D0"_s;
        const auto made = answer(m_client->createCustomer(wish), "createCustomer");
        QVERIFY(made);
        CustomerChanges changes;
        changes.customerId = made->id;
        changes.email = u"contract+changed@example.com"_s;
        changes.externalId = json::Nullable<QString>{u"crm-7"_s};
        const auto changed = answer(m_client->updateCustomer(changes), "updateCustomer");
        QVERIFY(changed);
        QCOMPARE(changed->email, *changes.email);
    }

    void subscriptions()
    {
        std::optional<Subscription> active;
        for (int number = 1; number > 0 && !active;) {
            const auto page = whole(m_client->searchSubscriptions({number, 100}), "searchSubscriptions");
            QVERIFY(page);
            active = firstOf(page->items, [](const Subscription &s) {
                return s.status == SubscriptionStatus::Active && s.items && !s.items->isEmpty();
            });
            number = int(page->pagination.nextPage.value_or(0));
        }
        QVERIFY(active);
        const auto read = answer(m_client->retrieveSubscription(active->id), "retrieveSubscription");
        QVERIFY(read);
        SeatChange seats;
        seats.items = {{active->items->first().id, 3}};
        QVERIFY(answer(m_client->updateSubscription(active->id, seats), "updateSubscription"));

        const auto products = whole(m_client->searchProducts({1, 100}, ProductStatus::Active), "searchProducts active");
        QVERIFY(products);
        const QString currency = read->product.object ? read->product.object->currency : QString();
        const auto plan = firstOf(products->items, [&](const Product &p) {
            return p.billingType == BillingType::Recurring && p.currency == currency && p.id != read->product.id;
        });
        QVERIFY(plan);
        PlanChange change;
        change.productId = plan->id;
        change.updateBehavior = UpdateBehavior::ProrationChargeImmediately;
        const auto upgraded = answer(m_client->upgradeSubscription(active->id, change), "upgradeSubscription");
        QVERIFY(upgraded);
        QCOMPARE(upgraded->product.id, plan->id);

        Cancellation later{CancelMode::Scheduled, OnExecute::Cancel};
        const auto scheduled = answer(m_client->cancelSubscription(active->id, later), "cancelSubscription scheduled");
        QVERIFY(scheduled);
        QVERIFY(scheduled->status == SubscriptionStatus::ScheduledCancel);
        QVERIFY(answer(m_client->resumeSubscription(active->id), "resumeSubscription"));
        QVERIFY(answer(m_client->pauseSubscription(active->id), "pauseSubscription"));
        QVERIFY(answer(m_client->resumeSubscription(active->id), "resumeSubscription paused"));
        const auto ended =
            answer(m_client->cancelSubscription(active->id, {CancelMode::Immediate, {}}), "cancelSubscription immediate");
        QVERIFY(ended);
        QVERIFY(ended->status == SubscriptionStatus::Canceled);
    }

    void discounts()
    {
        const auto products = whole(m_client->searchProducts({1, 100}, ProductStatus::Active), "searchProducts active");
        QVERIFY(products && !products->items.isEmpty());
        const QDateTime past = QDateTime::fromSecsSinceEpoch(1'600'000'000, Qt::UTC);
        DiscountFilter filter;
        filter.productId = products->items.first().id;
        filter.status = DiscountStatus::Active;
        filter.type = DiscountType::Percentage;
        filter.createdAfter = past;
        filter.createdBefore = QDateTime::currentDateTimeUtc();
        QVERIFY(whole(m_client->searchDiscounts({}, filter), "searchDiscounts filtered"));
        QVERIFY(whole(m_client->searchDiscounts({}), "searchDiscounts"));

        NewDiscount wish;
        wish.name = u"Contract"_s;
        wish.type = DiscountType::Percentage;
        wish.percentage = 12.5;
        wish.duration = DiscountDuration::Repeating;
        wish.durationInMonths = 3;
        wish.maxRedemptions = 10;
        wish.appliesToProducts = {products->items.first().id};
        const auto made = answer(m_client->createDiscount(wish), "createDiscount");
        QVERIFY(made);
        QVERIFY(answer(m_client->retrieveDiscount(made->id), "retrieveDiscount"));
        QVERIFY(answer(m_client->retrieveDiscountByCode(made->code), "retrieveDiscountByCode"));
        QVERIFY(answer(m_client->deleteDiscount(made->id), "deleteDiscount"));
    }

    void transactions()
    {
        const auto page = whole(m_client->searchTransactions({1, 100}), "searchTransactions");
        QVERIFY(page);
        const auto paid =
            firstOf(page->items, [](const Transaction &t) { return t.status == TransactionStatus::Paid && t.customer; });
        QVERIFY(paid);
        QVERIFY(answer(m_client->retrieveTransaction(paid->id), "retrieveTransaction"));
        TransactionFilter filter;
        filter.customerId = paid->customer->id;
        const auto theirs = whole(m_client->searchTransactions({}, filter), "searchTransactions filtered");
        QVERIFY(theirs && !theirs->items.isEmpty());
        QVERIFY(answer(m_client->refundTransaction(paid->id), "refundTransaction"));
        const auto after = answer(m_client->retrieveTransaction(paid->id), "retrieveTransaction refunded");
        QVERIFY(after);
        QVERIFY(after->status == TransactionStatus::Refunded);
    }

    void checkouts()
    {
        const auto products = whole(m_client->searchProducts({1, 100}, ProductStatus::Active), "searchProducts active");
        QVERIFY(products);
        const auto once =
            firstOf(products->items, [](const Product &p) { return p.billingType == BillingType::OneTime; });
        QVERIFY(once);
        NewCheckout wish;
        wish.productId = once->id;
        wish.requestId = u"order-7"_s;
        wish.units = 1;
        wish.customPrice = 4200;
        wish.customer = CheckoutCustomer{{}, u"buyer@example.com"_s};
        wish.successUrl = u"https://example.com/done"_s;
        wish.metadata = QJsonObject{{u"campaign"_s, u"spring"_s}};
        const auto made = answer(m_client->createCheckout(wish), "createCheckout");
        QVERIFY(made);
        const auto read = answer(m_client->retrieveCheckout(made->id), "retrieveCheckout");
        QVERIFY(read);
        QCOMPARE(read->id, made->id);
    }

    void licenses()
    {
        std::optional<License> license;
        for (int number = 1; number > 0 && !license;) {
            const auto customers = whole(m_client->listCustomers({number, 100}), "listCustomers");
            QVERIFY(customers);
            for (const Customer &customer : customers->items) {
                const auto page = whole(m_client->listCustomerLicenses(customer.id, {}), "listCustomerLicenses");
                QVERIFY(page);
                license = firstOf(page->items, [](const License &l) {
                    return l.status == LicenseStatus::Inactive && l.activation == 0;
                });
                if (license)
                    break;
            }
            number = int(customers->pagination.nextPage.value_or(0));
        }
        QVERIFY(license);
        const auto active = answer(m_client->activateLicense(license->key, u"workshop"_s), "activateLicense");
        QVERIFY(active && active->instance);
        QVERIFY(answer(m_client->validateLicense(license->key, active->instance->id), "validateLicense"));
        const auto instances = whole(m_client->listLicenseInstances(license->id, {}), "listLicenseInstances");
        QVERIFY(instances);
        QCOMPARE(instances->items.size(), 1);
        QVERIFY(answer(m_client->deactivateLicense(license->key, active->instance->id), "deactivateLicense"));
    }

    void stats()
    {
        StatsRequest request;
        request.currency = u"EUR"_s;
        QVERIFY(answer(m_client->statsSummary(request), "statsSummary"));
        request.end = QDateTime::currentDateTimeUtc();
        request.start = request.end->addDays(-60);
        for (const StatsInterval interval : {StatsInterval::Day, StatsInterval::Week, StatsInterval::Month}) {
            request.interval = interval;
            const auto summary = answer(m_client->statsSummary(request), "statsSummary by interval");
            QVERIFY(summary && summary->periods);
        }
    }

    void anUnknownIdIsRefusedInCreemsWords()
    {
        const auto result = await(m_client->retrieveProduct(u"prod_nobody_has_this"_s));
        QVERIFY(!result);
        QCOMPARE(result.error().httpStatus, 404);
        QVERIFY(!result.error().traceId.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ContractCalls)
#include "contract_calls.moc"
