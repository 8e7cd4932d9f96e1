// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules find is what the demo store refuses, and nothing else: discounts, customers, checkouts.
#include "app/demo/demoserver.h"
#include "core/api/checkoutrules.h"
#include "core/api/customerrules.h"
#include "core/api/discountrules.h"
#include "core/api/productrules.h"
#include "tests/support/await.h"

#include "core/api/client.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using Kind = ProblemKind;
using DiscountChange = std::function<void(NewDiscount &)>;
using CheckoutChange = std::function<void(NewCheckout &)>;
Q_DECLARE_METATYPE(DiscountChange)
Q_DECLARE_METATYPE(CheckoutChange)
Q_DECLARE_METATYPE(QList<DiscountProblem>)
Q_DECLARE_METATYPE(QList<CustomerProblem>)
Q_DECLARE_METATYPE(QList<CheckoutProblem>)
Q_DECLARE_METATYPE(NewCustomer)

class tst_DemoRules : public QObject
{
    Q_OBJECT

    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<Client> m_client;
    Product m_once;      // an active one-time product
    Product m_recurring; // an active subscription
    Product m_archived;
    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);

    template <class T> static void compare(const Result<T> &result, bool isFaultless)
    {
        QVERIFY2(result.has_value() == isFaultless,
                 result ? "the demo store took it" : qPrintable(result.error().messages.join(u'\n')));
        if (!result)
            QCOMPARE(result.error().httpStatus, 400);
    }
    NewDiscount goodDiscount() const
    {
        NewDiscount d;
        d.name = u"Autumn <b>%1"_s;
        d.percentage = 15;
        d.appliesToProducts = {m_once.id};
        return d;
    }

private slots:
    void initTestCase()
    {
        demo::ServerOptions options;
        options.customers = 40;
        options.transactions = 200;
        options.now = m_now.toMSecsSinceEpoch();
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
        const demo::Endpoint &endpoint = m_server->endpoints().test;
        m_client = std::make_unique<Client>(Endpoint{endpoint.url, {}}, *ApiKey::parse(endpoint.key));
        const auto products = await(m_client->searchProducts({}));
        QVERIFY(products);
        for (const Product &p : products->items) {
            if (p.status == ProductStatus::Archived)
                m_archived = p;
            else
                (p.billingType == BillingType::OneTime ? m_once : m_recurring) = p;
        }
        if (m_archived.id.isEmpty()) {
            NewProduct draft;
            draft.name = u"Gone"_s;
            draft.description = u"Gone"_s;
            draft.currency = u"USD"_s;
            m_archived = *await(m_client->archiveProduct(await(m_client->createProduct(draft, "k"))->id));
        }
        QVERIFY(!m_once.id.isEmpty() && !m_recurring.id.isEmpty());
    }

    void discounts_data()
    {
        QTest::addColumn<DiscountChange>("change");
        QTest::addColumn<QList<DiscountProblem>>("expected");
        QTest::addColumn<bool>("isOursOnly");
        using F = DiscountField;
        const auto row = [](const char *name, DiscountChange change, QList<DiscountProblem> expected = {}) {
            QTest::newRow(name) << change << expected << false;
        };
        const auto oursOnly = [](const char *name, DiscountChange change, QList<DiscountProblem> expected) {
            QTest::newRow(name) << change << expected << true;
        };
        row("nothing wrong", [](NewDiscount &) {});
        row("no name", [](NewDiscount &d) { d.name = u" "_s; }, {{F::Name, Kind::Missing}});
        row("longest name", [](NewDiscount &d) { d.name = QString(200, u'x'); });
        row("name too long", [](NewDiscount &d) { d.name = QString(201, u'x'); }, {{F::Name, Kind::TooLong}});
        row("own code", [](NewDiscount &d) { d.code = u"AUTUMN-26"_s; });
        row("code with a space", [](NewDiscount &d) { d.code = u"A B"_s; }, {{F::Code, Kind::Malformed}});
        row("code too long", [](NewDiscount &d) { d.code = QString(65, u'X'); }, {{F::Code, Kind::TooLong}});
        oursOnly("empty code", [](NewDiscount &d) { d.code = QString(); }, {{F::Code, Kind::Missing}});
        oursOnly("code with a tab", [](NewDiscount &d) { d.code = u"A\tB"_s; }, {{F::Code, Kind::Malformed}});
        row("no percentage", [](NewDiscount &d) { d.percentage.reset(); }, {{F::Percentage, Kind::Missing}});
        row("half a percent", [](NewDiscount &d) { d.percentage = 0.5; }, {{F::Percentage, Kind::OutOfRange}});
        row("one percent", [](NewDiscount &d) { d.percentage = 1; });
        row("a fraction", [](NewDiscount &d) { d.percentage = 12.5; });
        row("all of it", [](NewDiscount &d) { d.percentage = 100; });
        row("more than all", [](NewDiscount &d) { d.percentage = 101; }, {{F::Percentage, Kind::OutOfRange}});
        const auto fixed = [](std::optional<qint64> amount, std::optional<QString> currency) {
            return [=](NewDiscount &d) {
                d.type = DiscountType::Fixed;
                d.percentage.reset();
                d.amount = amount;
                d.currency = currency;
            };
        };
        row("five dollars", fixed(500, u"USD"_s));
        row("a cent", fixed(1, u"EUR"_s));
        row("no amount", fixed({}, u"USD"_s), {{F::Amount, Kind::Missing}});
        row("nothing off", fixed(0, u"USD"_s), {{F::Amount, Kind::OutOfRange}});
        row("no currency", fixed(500, {}), {{F::Currency, Kind::Missing}});
        row("pounds", fixed(500, u"GBP"_s), {{F::Currency, Kind::NotAllowed}});
        row("forever", [](NewDiscount &d) { d.duration = DiscountDuration::Forever; });
        const auto months = [](std::optional<qint64> n) {
            return [=](NewDiscount &d) {
                d.duration = DiscountDuration::Repeating;
                d.durationInMonths = n;
            };
        };
        row("three months", months(3));
        row("no number of months", months({}), {{F::Months, Kind::Missing}});
        row("no month", months(0), {{F::Months, Kind::OutOfRange}});
        row("too many months", months(121), {{F::Months, Kind::OutOfRange}});
        oursOnly("no products", [](NewDiscount &d) { d.appliesToProducts.clear(); }, {{F::Products, Kind::Missing}});
        row("two products", [this](NewDiscount &d) { d.appliesToProducts.append(m_recurring.id); });
        row("once", [](NewDiscount &d) { d.maxRedemptions = 1; });
        row("never", [](NewDiscount &d) { d.maxRedemptions = 0; }, {{F::MaxRedemptions, Kind::OutOfRange}});
        row("until tomorrow", [this](NewDiscount &d) { d.expiryDate = m_now.addDays(1); });
        row("until now", [this](NewDiscount &d) { d.expiryDate = m_now; }, {{F::Expiry, Kind::Over}});
        row("two faults",
            [](NewDiscount &d) {
                d.name.clear();
                d.percentage = 0;
            },
            {{F::Name, Kind::Missing}, {F::Percentage, Kind::OutOfRange}});
    }
    void discounts()
    {
        QFETCH(DiscountChange, change);
        QFETCH(QList<DiscountProblem>, expected);
        QFETCH(bool, isOursOnly);
        NewDiscount draft = goodDiscount();
        change(draft);
        QCOMPARE(problemsOf(draft, m_now), expected);
        if (!isOursOnly)
            compare(await(m_client->createDiscount(draft)), expected.isEmpty());
    }

    void aDuplicateIsTakenAgain()
    {
        NewDiscount draft = goodDiscount();
        draft.code = u"ONLYONCE"_s;
        draft.duration = DiscountDuration::Repeating;
        draft.durationInMonths = 3;
        draft.maxRedemptions = 10;
        draft.expiryDate = m_now.addDays(1);
        const auto first = await(m_client->createDiscount(draft));
        QVERIFY(first);
        const auto taken = await(m_client->createDiscount(draft));
        QCOMPARE(taken.error().httpStatus, 409);
        NewDiscount like = draftOf(*first, m_now);
        QVERIFY(!like.code);
        QCOMPARE(like.expiryDate, draft.expiryDate);
        QCOMPARE(problemsOf(like, m_now), QList<DiscountProblem>());
        const auto second = await(m_client->createDiscount(like));
        QVERIFY(second && second->code != first->code);
        QVERIFY(!draftOf(*first, m_now.addDays(2)).expiryDate);
    }

    void customers_data()
    {
        QTest::addColumn<NewCustomer>("draft");
        QTest::addColumn<QList<CustomerProblem>>("expected");
        using F = CustomerField;
        int n = 0;
        const auto row =
            [&n](const char *what, const QString &name, QString email, QList<CustomerProblem> expected = {}) {
                QTest::newRow(what) << NewCustomer{email.replace(u'#', QString::number(++n)), name, {}} << expected;
            };
        row("nothing wrong", u"Anna <b>%1"_s, u"anna#@example.com"_s);
        row("no name", u" "_s, u"anna#@example.com"_s, {{F::Name, Kind::Missing}});
        row("no address", u"Anna"_s, QString(), {{F::Email, Kind::Missing}});
        row("a plus", u"Anna"_s, u"anna+#@example.co.uk"_s);
        row("no at", u"Anna"_s, u"anna#.example.com"_s, {{F::Email, Kind::Malformed}});
        row("two ats", u"Anna"_s, u"anna#@@example.com"_s, {{F::Email, Kind::Malformed}});
        row("no domain", u"Anna"_s, u"anna#@"_s, {{F::Email, Kind::Malformed}});
        row("no dot", u"Anna"_s, u"anna#@example"_s, {{F::Email, Kind::Malformed}});
        row("dot at the end", u"Anna"_s, u"anna#@example."_s, {{F::Email, Kind::Malformed}});
        row("a space", u"Anna"_s, u"anna #@example.com"_s, {{F::Email, Kind::Malformed}});
        row("both", u""_s, u"x"_s, {{F::Name, Kind::Missing}, {F::Email, Kind::Malformed}});
    }
    void customers()
    {
        QFETCH(NewCustomer, draft);
        QFETCH(QList<CustomerProblem>, expected);
        QCOMPARE(problemsOf(draft), expected);
        compare(await(m_client->createCustomer(draft)), expected.isEmpty());
    }

    void anEditSendsWhatDiffers()
    {
        const auto made = await(m_client->createCustomer({u"old@example.com"_s, u"Old"_s, {}}));
        QVERIFY(made);
        NewCustomer draft = draftOf(*made);
        QVERIFY(isEmpty(changesBetween(*made, draft)));
        draft.email = u"new@example.com"_s;
        const CustomerChanges changes = changesBetween(*made, draft);
        QCOMPARE(json::write(changes), (QJsonObject{{"customer_id"_L1, made->id}, {"email"_L1, u"new@example.com"_s}}));
        const auto changed = await(m_client->updateCustomer(changes));
        QVERIFY(changed && changed->email == draft.email && changed->name == made->name);
        draft.name.clear(); // as it was is nobody's fault, made so it is
        QVERIFY(problemsOf(draft, changes).isEmpty());
        QCOMPARE(problemsOf(draft, changesBetween(*made, draft)).size(), 1);
    }

    void checkouts_data()
    {
        QTest::addColumn<CheckoutChange>("change");
        QTest::addColumn<QList<CheckoutProblem>>("expected");
        using F = CheckoutField;
        const auto row = [](const char *name, CheckoutChange change, QList<CheckoutProblem> expected = {}) {
            QTest::newRow(name) << change << expected;
        };
        row("nothing wrong", [](NewCheckout &) {});
        row("no product", [](NewCheckout &c) { c.productId.clear(); }, {{F::Product, Kind::Missing}});
        row("an archived product", [this](NewCheckout &c) { c.productId = m_archived.id; },
            {{F::Product, Kind::NotAllowed}});
        row("a subscription", [this](NewCheckout &c) { c.productId = m_recurring.id; });
        row("some units", [](NewCheckout &c) { c.units = 12; });
        row("no units", [](NewCheckout &c) { c.units = 0; }, {{F::Units, Kind::OutOfRange}});
        row("too many units", [](NewCheckout &c) { c.units = 100'001; }, {{F::Units, Kind::OutOfRange}});
        row("own price", [](NewCheckout &c) { c.customPrice = 100; });
        row("largest price", [](NewCheckout &c) { c.customPrice = 99'999'999; });
        row("price too small", [](NewCheckout &c) { c.customPrice = 99; }, {{F::CustomPrice, Kind::BelowMinimum}});
        row("price too large", [](NewCheckout &c) { c.customPrice = 100'000'000; },
            {{F::CustomPrice, Kind::OutOfRange}});
        row("own price of a subscription",
            [this](NewCheckout &c) {
                c.productId = m_recurring.id;
                c.customPrice = 500;
            },
            {{F::CustomPrice, Kind::NotAllowed}});
        row("by e-mail", [](NewCheckout &c) { c.customer = CheckoutCustomer{{}, u"anna@example.com"_s}; });
        row("by no e-mail",
            [](NewCheckout &c) {
                c.customer = CheckoutCustomer{{}, u"anna"_s};
            },
            {{F::CustomerEmail, Kind::Malformed}});
        row("by both",
            [](NewCheckout &c) {
                c.customer = CheckoutCustomer{u"cust_1"_s, u"anna@example.com"_s};
            },
            {{F::CustomerEmail, Kind::NotAllowed}});
        row("success page", [](NewCheckout &c) { c.successUrl = u"https://example.com/thanks?a=%20b"_s; });
        row("no success page", [](NewCheckout &c) { c.successUrl = u"example"_s; }, {{F::SuccessUrl, Kind::Malformed}});
        row("a script", [](NewCheckout &c) { c.successUrl = u"javascript:alert(1)"_s; },
            {{F::SuccessUrl, Kind::Malformed}});
        row("all the rest", [](NewCheckout &c) {
            c.requestId = u"order-7 <b>"_s;
            c.metadata = QJsonObject{{"user"_L1, u"7"_s}};
            NewCustomField field;
            field.key = u"company"_s;
            field.label = u"Company"_s;
            c.customFields = {field};
        });
    }
    void checkouts()
    {
        QFETCH(CheckoutChange, change);
        QFETCH(QList<CheckoutProblem>, expected);
        NewCheckout draft;
        draft.productId = m_once.id;
        change(draft);
        const Product *product = nullptr;
        for (const Product *p : {&m_once, &m_recurring, &m_archived})
            if (p->id == draft.productId)
                product = p;
        QCOMPARE(problemsOf(draft, {product, nullptr}), expected);
        compare(await(m_client->createCheckout(draft)), expected.isEmpty());
    }

    void theCheckoutsDiscount()
    {
        NewDiscount wanted = goodDiscount();
        wanted.code = u"CHECKOUT"_s;
        Discount discount = *await(m_client->createDiscount(wanted));
        NewCheckout draft;
        draft.productId = m_once.id;
        draft.discountCode = discount.code;
        using F = CheckoutField;
        QCOMPARE(problemsOf(draft, {&m_once, &discount}), QList<CheckoutProblem>());
        compare(await(m_client->createCheckout(draft)), true);
        draft.productId = m_recurring.id;
        QCOMPARE(problemsOf(draft, {&m_recurring, &discount}),
                 (QList<CheckoutProblem>{{F::DiscountCode, Kind::NotAllowed}}));
        compare(await(m_client->createCheckout(draft)), false);
        draft.productId = m_once.id;
        discount = *await(m_client->deleteDiscount(discount.id));
        QCOMPARE(problemsOf(draft, {&m_once, &discount}), (QList<CheckoutProblem>{{F::DiscountCode, Kind::Over}}));
        compare(await(m_client->createCheckout(draft)), false);

        discount.status = DiscountStatus::Active;
        discount.appliesToProducts = QList<QString>(); // it is of all then, as where nothing is said
        QCOMPARE(problemsOf(draft, {&m_once, &discount}), QList<CheckoutProblem>());
        discount.appliesToProducts.reset();
        QCOMPARE(problemsOf(draft, {&m_once, &discount}), QList<CheckoutProblem>());
    }

    void aCheckoutsCustomFieldsAreAProducts()
    {
        NewCustomField field;
        field.key = u"no key"_s;
        field.label = u"Label"_s;
        QCOMPARE(problemsOf(QList<NewCustomField>{field}),
                 (QList<ProductProblem>{{ProductField::CustomFieldKey, Kind::Malformed, 0}}));
        NewCheckout draft;
        draft.productId = m_once.id;
        draft.customFields = {field};
        compare(await(m_client->createCheckout(draft)), false);
    }
};

QTEST_GUILESS_MAIN(tst_DemoRules)
#include "tst_demo_rules.moc"
