// SPDX-License-Identifier: GPL-3.0-or-later
// Each entity against a body with every documented member. What is said of a member (required, optional, its type) is
// read from the field table, so a new member is under the same rules as soon as it is in both.
#include "core/api/entities/checkout.h"
#include "core/api/entities/customer.h"
#include "core/api/entities/discount.h"
#include "core/api/entities/license.h"
#include "core/api/entities/order.h"
#include "core/api/entities/product.h"
#include "core/api/entities/stats.h"
#include "core/api/entities/subscription.h"
#include "core/api/entities/transaction.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <class T> struct MemberOf
{
    using Type = T;
    static constexpr bool isOptional = false;
};
template <class T> struct MemberOf<std::optional<T>>
{
    using Type = T;
    static constexpr bool isOptional = true;
};
template <class T> inline constexpr bool isOpen = false;
template <class E> inline constexpr bool isOpen<json::Open<E>> = true;
template <class T>
inline constexpr bool isNumberOrTime =
    std::is_same_v<T, qint64> || std::is_same_v<T, double> || std::is_same_v<T, QDateTime>;

QByteArray textOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject with(QJsonObject object, const char *key, const QJsonValue &value)
{
    object.insert(QLatin1String(key), value);
    return object;
}
QJsonObject without(QJsonObject object, const char *key)
{
    object.remove(QLatin1String(key));
    return object;
}

template <class T> QString pathOfError(const QJsonObject &object)
{
    const auto decoded = json::decode<T>(QByteArrayView(textOf(object)));
    return decoded ? u"decoded"_s : decoded.error().path;
}

struct Rule
{
    void (*run)() = nullptr;
};

/// One rule for every member of T's field table.
template <class T> void check(const QJsonObject &body)
{
    const auto documented = json::decode<T>(QByteArrayView(textOf(body)));
    QVERIFY2(documented, documented ? "" : qPrintable(documented.error().toString()));
    QCOMPARE(json::write(*documented), body); // every value arrived, and in its place

    const auto extra = json::decode<T>(
        QByteArrayView(textOf(with(body, "not_in_the_contract", QJsonArray{1, u"x"_s}))));
    QVERIFY(extra);
    QVERIFY(*extra == *documented);

    for (const char *other : {"[]", "\"x\"", "7", "true", "null"})
        QVERIFY(!json::decode<T>(QByteArrayView(other)));

    const auto member = [&]<class M>(const json::Field<T, M> &field) {
        using Type = typename MemberOf<M>::Type;
        const QString key = QLatin1String(field.key);
        QVERIFY2(body.contains(key), field.key);
        const QJsonValue wrong = isNumberOrTime<Type> ? QJsonValue(u"x"_s) : QJsonValue(7);
        QCOMPARE(pathOfError<T>(with(body, field.key, wrong)), key);
        const QString absent = MemberOf<M>::isOptional ? u"decoded"_s : key;
        QCOMPARE(pathOfError<T>(with(body, field.key, QJsonValue::Null)), absent);
        QCOMPARE(pathOfError<T>(without(body, field.key)), absent);
        if constexpr (isOpen<Type>) {
            const QJsonObject unknown = with(body, field.key, u"from-the-future"_s);
            const auto decoded = json::decode<T>(QByteArrayView(textOf(unknown)));
            QVERIFY(decoded);
            QCOMPARE(json::write(*decoded), unknown);
        }
    };
    std::apply([&](const auto &...field) { (member(field), ...); }, json::fields<T>);
    QCOMPARE(body.size(), qsizetype(std::tuple_size_v<std::remove_cvref_t<decltype(json::fields<T>)>>));
}

QJsonObject object(const char *text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s in %s", qPrintable(error.errorString()), text);
    return document.object();
}

// No URL has its two slashes here: moc takes them for a comment, even within a raw string.
QJsonObject feature() { return object(R"({"id":"feat_1","type":"licenseKey","description":"A key for one machine"})"); }

QJsonObject customField()
{
    return object(R"({"type":"text","key":"vat","label":"VAT number","optional":true,
        "text":{"max_length":20,"minimum_length":4,"value":"DE123"},"checkbox":{"label":"**terms**","value":true}})");
}

QJsonObject product()
{
    QJsonObject p = object(R"({"id":"prod_1","mode":"test","name":"Pro <b>&amp; %1","description":"All of it",
        "image_url":"x.io/a.png","image_urls":["x.io/a.png","x.io/b.png"],
        "price":1900,"currency":"EUR","billing_type":"recurring","billing_period":"every-month",
        "recurring_interval":"month","recurring_interval_count":1,"trial_period_days":14,"trial_price":100,
        "status":"active","tax_mode":"inclusive","business_net_pricing":false,"tax_category":"saas",
        "product_url":"x.io/p","default_success_url":"x.io/thanks",
        "created_at":"2024-01-02T03:04:05.678Z","updated_at":"2024-02-02T03:04:05.000Z"})");
    p.insert(u"features"_s, QJsonArray{feature()});
    p.insert(u"custom_fields"_s, QJsonArray{customField()});
    return p;
}

QJsonObject customer()
{
    return object(R"({"id":"cust_1","mode":"prod","email":"a+b@exämple.de","name":"李小龍","country":"DE",
        "external_id":"u-7","metadata":{"plan":"x","n":1},
        "created_at":"2024-01-02T03:04:05.678Z","updated_at":"2024-02-02T03:04:05.000Z"})");
}

QJsonObject transaction()
{
    return object(R"({"id":"tran_1","mode":"test","amount":2261,"amount_paid":2261,"discount_amount":0,
        "currency":"KWD","type":"invoice","tax_country":"DE","tax_amount":361,"status":"partialRefund",
        "refunded_amount":500,"order":"ord_1","subscription":"sub_1","customer":"cust_1","description":"Renewal",
        "period_start":"2024-01-02T03:04:05.678Z","period_end":"2024-02-02T03:04:05.678Z",
        "created_at":"2024-01-02T03:04:06.000Z"})");
}

QJsonObject subscriptionItem()
{
    return object(R"({"id":"item_1","product_id":"prod_1","price_id":"price_1","units":3})");
}

QJsonObject subscription()
{
    QJsonObject s = object(R"({"id":"sub_1","mode":"test","collection_method":"charge_automatically",
        "status":"scheduled_cancel","last_transaction_id":"tran_1","last_transaction_date":"2024-01-02T03:04:05.678Z",
        "next_transaction_date":"2024-02-02T03:04:05.678Z","current_period_start_date":"2024-01-02T03:04:05.678Z",
        "current_period_end_date":"2024-02-02T03:04:05.678Z","canceled_at":"2024-01-20T00:00:00.000Z",
        "created_at":"2023-01-02T03:04:05.678Z","updated_at":"2024-01-20T00:00:00.000Z"})");
    s.insert(u"product"_s, product());
    s.insert(u"customer"_s, u"cust_1"_s);
    s.insert(u"items"_s, QJsonArray{subscriptionItem()});
    s.insert(u"last_transaction"_s, transaction());
    return s;
}

QJsonObject discount()
{
    return object(R"({"id":"dis_1","mode":"test","status":"active","name":"Launch","code":"GO25","type":"percentage",
        "amount":500,"currency":"EUR","percentage":12.5,"expiry_date":"2030-01-01T00:00:00.000Z","max_redemptions":100,
        "duration":"repeating","duration_in_months":3,"applies_to_products":["prod_1","prod_2"],"redeem_count":7})");
}

QJsonObject order()
{
    return object(R"({"id":"ord_1","mode":"test","customer":"cust_1","product":"prod_1","transaction":"tran_1",
        "discount":"dis_1","amount":1900,"sub_total":1597,"tax_amount":303,"discount_amount":0,"amount_due":1900,
        "amount_paid":1900,"currency":"EUR","fx_amount":2050,"fx_currency":"USD","fx_rate":1.0789,"status":"paid",
        "type":"onetime","affiliate":"aff_1","created_at":"2024-01-02T03:04:05.678Z",
        "updated_at":"2024-01-02T03:04:05.678Z"})");
}

QJsonObject licenseInstance()
{
    return object(R"({"id":"inst_1","mode":"test","name":"laptop","status":"active",
        "created_at":"2024-01-02T03:04:05.678Z"})");
}

QJsonObject license()
{
    QJsonObject l = object(R"({"id":"lk_1","mode":"test","product_id":"prod_1","status":"active","key":"AAAA-BBBB",
        "activation":2,"activation_limit":3,"expires_at":"2030-01-01T00:00:00.000Z",
        "created_at":"2024-01-02T03:04:05.678Z"})");
    l.insert(u"instance"_s, licenseInstance());
    return l;
}

QJsonObject checkout()
{
    QJsonObject c = object(R"({"id":"ch_1","mode":"sandbox","status":"completed","request_id":"r-1","units":2,
        "subscription":"sub_1","checkout_url":"x.io/c","success_url":"x.io/ok","metadata":{"a":"b"}})");
    c.insert(u"product"_s, u"prod_1"_s);
    c.insert(u"order"_s, order());
    c.insert(u"customer"_s, customer());
    c.insert(u"custom_fields"_s, QJsonArray{customField()});
    c.insert(u"license_keys"_s, QJsonArray{license()});
    return c;
}

QJsonObject totals()
{
    return object(R"({"totalProducts":1,"totalSubscriptions":2,"totalCustomers":3,"totalPayments":4,
        "activeSubscriptions":5,"totalRevenue":6,"totalNetRevenue":7,"netMonthlyRecurringRevenue":8,
        "monthlyRecurringRevenue":9})");
}
QJsonObject period()
{
    return object(R"({"timestamp":"2024-01-02T00:00:00.000Z","grossRevenue":9007199254740991,"netRevenue":-5})");
}

QJsonObject pagination()
{
    return object(R"({"total_records":3,"total_pages":1,"current_page":1,"next_page":2,"prev_page":1})");
}

} // namespace

class tst_Entities : public QObject
{
    Q_OBJECT
private slots:
    void everyMember_data()
    {
        QTest::addColumn<Rule>("rule");
        const auto row = [](const char *name, void (*run)()) { QTest::newRow(name) << Rule{run}; };
        row("Feature", [] { check<Feature>(feature()); });
        row("CustomField", [] { check<CustomField>(customField()); });
        row("CustomTextField", [] { check<CustomTextField>(customField().value("text"_L1).toObject()); });
        row("CustomCheckbox", [] { check<CustomCheckbox>(customField().value("checkbox"_L1).toObject()); });
        row("Product", [] { check<Product>(product()); });
        row("Customer", [] { check<Customer>(customer()); });
        row("CustomerLinks", [] { check<CustomerLinks>(object(R"({"customer_portal_link":"x.io/p"})")); });
        row("Transaction", [] { check<Transaction>(transaction()); });
        row("RefundReceipt", [] { check<RefundReceipt>(object(R"({"status":"requiresAction"})")); });
        row("SubscriptionItem", [] { check<SubscriptionItem>(subscriptionItem()); });
        row("Subscription", [] { check<Subscription>(subscription()); });
        row("Discount", [] { check<Discount>(discount()); });
        row("Order", [] { check<Order>(order()); });
        row("LicenseInstance", [] { check<LicenseInstance>(licenseInstance()); });
        row("License", [] { check<License>(license()); });
        row("Checkout", [] { check<Checkout>(checkout()); });
        row("StatsTotals", [] { check<StatsTotals>(totals()); });
        row("StatsPeriod", [] { check<StatsPeriod>(period()); });
        row("StatsSummary", [] {
            check<StatsSummary>({{u"totals"_s, totals()}, {u"periods"_s, QJsonArray{period()}}});
        });
        row("Pagination", [] { check<Pagination>(pagination()); });
    }
    void everyMember()
    {
        QFETCH(Rule, rule);
        rule.run();
    }

    void knownWordsAreKnown()
    {
        const auto s = json::decode<Subscription>(QByteArrayView(textOf(subscription())));
        QVERIFY(s);
        QVERIFY(s->status == SubscriptionStatus::ScheduledCancel);
        QVERIFY(s->product.object);
        QVERIFY(s->product.object->billingPeriod == BillingPeriod::Monthly);
        const auto later = json::decode<Subscription>(
            QByteArrayView(textOf(with(subscription(), "status", u"frozen"_s))));
        QVERIFY(later);
        QVERIFY(!later->status.known());
        QCOMPARE(later->status.wire(), u"frozen"_s);
        // Words are exact: another spelling is another word.
        const auto shouted = json::decode<Subscription>(
            QByteArrayView(textOf(with(subscription(), "status", u"ACTIVE"_s))));
        QVERIFY(shouted && !shouted->status.known());
    }

    void objectOrId()
    {
        const auto decodeWith = [](const char *key, const QJsonValue &value) {
            return json::decode<Subscription>(QByteArrayView(textOf(with(subscription(), key, value))));
        };
        for (const auto &[value, expanded] :
             {std::pair{QJsonValue(u"prod_1"_s), false}, {QJsonValue(product()), true}}) {
            const auto s = decodeWith("product", value);
            QVERIFY(s);
            QCOMPARE(s->product.id, u"prod_1"_s);
            QCOMPARE(bool(s->product.object), expanded);
        }
        const auto broken = decodeWith("product", without(product(), "price"));
        QVERIFY(!broken);
        QCOMPARE(broken.error().toString(), u"product.price: expected integer, got nothing"_s);
        // A reference keeps the id only, whichever way it came.
        for (const QJsonValue &value : {QJsonValue(u"cust_1"_s), QJsonValue(customer())}) {
            const auto t = json::decode<Transaction>(QByteArrayView(textOf(with(transaction(), "customer", value))));
            QVERIFY(t);
            QCOMPARE(t->customer->id, u"cust_1"_s);
        }
        const auto anonymous = json::decode<Transaction>(
            QByteArrayView(textOf(with(transaction(), "customer", without(customer(), "id")))));
        QVERIFY(!anonymous);
        QCOMPARE(anonymous.error().path, u"customer.id"_s);
    }

    void timesAsMilliseconds()
    {
        QJsonObject numbers = transaction();
        for (const char *key : {"period_start", "period_end", "created_at"})
            numbers.insert(QLatin1String(key),
                           QDateTime::fromString(numbers.value(QLatin1String(key)).toString(), Qt::ISODateWithMs)
                               .toMSecsSinceEpoch());
        const auto asText = json::decode<Transaction>(QByteArrayView(textOf(transaction())));
        const auto asNumbers = json::decode<Transaction>(QByteArrayView(textOf(numbers)));
        QVERIFY(asText && asNumbers);
        QVERIFY(*asText == *asNumbers);
        for (const char *never : {"-1", "253402300800000", "9223372036854775807", "1.5"}) {
            QByteArray text = textOf(without(numbers, "created_at"));
            text.insert(1, QByteArray("\"created_at\":") + never + ",");
            const auto refused = json::decode<Transaction>(QByteArrayView(text));
            QVERIFY2(!refused, never);
            QCOMPARE(refused.error().path, u"created_at"_s);
        }
    }

    void aBadRecordCostsOnlyItself()
    {
        const QJsonObject noEmail = without(with(customer(), "id", u"cust_2"_s), "email");
        const QJsonArray items{customer(), noEmail, u"not a record"_s, with(customer(), "id", 5), customer()};
        const QByteArray text = textOf({{u"items"_s, items}, {u"pagination"_s, pagination()}});
        const auto page = json::decode<Page<Customer>>(QByteArrayView(text));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(page->raw.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(page->raw.at(1)).object(), customer());
        QCOMPARE(page->pagination.totalRecords, 3);
        QCOMPARE(page->pagination.nextPage, std::optional<qint64>(2));
        QCOMPARE(page->rejected.size(), 3);
        QCOMPARE(page->rejected.at(0).id, u"cust_2"_s);
        QCOMPARE(page->rejected.at(0).error.toString(), u"items[1].email: expected string, got nothing"_s);
        QCOMPARE(QJsonDocument::fromJson(page->rejected.at(0).raw).object(), noEmail);
        QCOMPARE(page->rejected.at(1).id, QString());
        QCOMPARE(page->rejected.at(1).error.toString(), u"items[2]: expected object, got string"_s);
        QCOMPARE(page->rejected.at(1).raw, "\"not a record\""_ba);
        QCOMPARE(page->rejected.at(2).error.toString(), u"items[3].id: expected string, got integer"_s);
    }

    void aPageNeedsItsParts()
    {
        const QJsonObject page{{u"items"_s, QJsonArray{}}, {u"pagination"_s, pagination()}};
        QCOMPARE(pathOfError<Page<Customer>>(page), u"decoded"_s);
        QCOMPARE(pathOfError<Page<Customer>>(without(page, "items")), u"items"_s);
        QCOMPARE(pathOfError<Page<Customer>>(with(page, "items", QJsonObject{})), u"items"_s);
        QCOMPARE(pathOfError<Page<Customer>>(with(page, "items", QJsonValue::Null)), u"items"_s);
        QCOMPARE(pathOfError<Page<Customer>>(without(page, "pagination")), u"pagination"_s);
        QCOMPARE(pathOfError<Page<Customer>>(with(page, "pagination", without(pagination(), "total_records"))),
                 u"pagination.total_records"_s);
    }

    void requestsSayOnlyWhatIsSet()
    {
        ProductChanges changes;
        changes.price = 2900;
        changes.trialPeriodDays = json::Nullable<qint64>{};
        changes.trialPrice = json::Nullable<qint64>{500};
        changes.recurringInterval = RecurringInterval::Week;
        QCOMPARE(json::write(changes),
                 object(R"({"price":2900,"trial_period_days":null,"trial_price":500,"recurring_interval":"week"})"));
        QCOMPARE(json::write(ProductChanges{}), QJsonObject());
        QCOMPARE(json::write(Cancellation{CancelMode::Scheduled, json::Open(OnExecute::Pause)}),
                 object(R"({"mode":"scheduled","onExecute":"pause"})"));
        QCOMPARE(json::write(Cancellation{CancelMode::Immediate, {}}), object(R"({"mode":"immediate"})"));
        QCOMPARE(json::write(PlanChange{u"prod_2"_s, UpdateBehavior::ProrationNone}),
                 object(R"({"product_id":"prod_2","update_behavior":"proration-none"})"));
        QCOMPARE(json::write(SeatChange{{{u"item_1"_s, 4}}, UpdateBehavior::ProrationCharge}),
                 object(R"({"items":[{"id":"item_1","units":4}],"update_behavior":"proration-charge"})"));
        NewCheckout checkout;
        checkout.productId = u"prod_1"_s;
        checkout.customer = CheckoutCustomer{{}, u"a@b.io"_s};
        checkout.customPrice = 500;
        QCOMPARE(json::write(checkout),
                 object(R"({"product_id":"prod_1","customer":{"email":"a@b.io"},"custom_price":500})"));
    }
};

QTEST_GUILESS_MAIN(tst_Entities)
#include "tst_entities.moc"
