// SPDX-License-Identifier: GPL-3.0-or-later
// What writes do to products, customers, discounts and checkouts of the demo store, and what it refuses.
#include "app/demo/demoserver.h"
#include "tests/support/httpexchange.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_DemoCatalog : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<HttpExchange> m_http;

    const demo::Business &business() const { return m_server->store(ObjectMode::Live)->business(); }

    static QJsonObject aProduct()
    {
        return {
            {u"name"_s, u"New"_s},     {u"description"_s, u"Text"_s},       {u"price"_s, 1500},
            {u"currency"_s, u"EUR"_s}, {u"billing_type"_s, u"recurring"_s}, {u"billing_period"_s, u"every-month"_s}};
    }
    static QJsonObject aDiscount(const QString &product)
    {
        return {{u"name"_s, u"Sale"_s}, {u"code"_s, u"Sale1"_s},    {u"type"_s, u"percentage"_s},
                {u"percentage"_s, 20},  {u"duration"_s, u"once"_s}, {u"applies_to_products"_s, QJsonArray{product}}};
    }
    static QJsonObject with(QJsonObject o, const QString &key, const QJsonValue &value)
    {
        o[key] = value;
        return o;
    }
    static QJsonObject without(QJsonObject o, const QString &key)
    {
        o.remove(key);
        return o;
    }

private slots:
    void init()
    {
        demo::ServerOptions options;
        options.customers = 300;
        options.transactions = 3000;
        options.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
        m_http = std::make_unique<HttpExchange>(m_server->endpoints().live.url, m_server->endpoints().live.key);
    }
    void cleanup()
    {
        m_http.reset();
        m_server.reset();
    }

    void aProductIsCreatedEditedArchived()
    {
        const QJsonObject made = m_http->post(u"/v1/products"_s, aProduct()).json();
        const QString id = made["id"_L1].toString();
        QCOMPARE(made["tax_mode"_L1], "inclusive"_L1);
        QCOMPARE(m_http->get(u"/v1/products/search?page_size=1"_s).json()["items"_L1][0], made);
        QCOMPARE(m_http->get(u"/v1/products/"_s + id).json(), made);
        QCOMPARE(m_http->get(u"/v1/products?product_id="_s + id).json(), made);

        m_server->store(ObjectMode::Live)->clock().advance(5000);
        const auto patch = [&](const QByteArray &body) { return m_http->send("PATCH", u"/v1/products/"_s + id, body); };
        const QJsonObject edited = patch(R"({"price":2000,"trial_period_days":7,"trial_price":100})").json();
        QCOMPARE(edited["price"_L1].toInt(), 2000);
        QCOMPARE(edited["trial_period_days"_L1].toInt(), 7);
        QVERIFY(edited["updated_at"_L1].toString() > made["updated_at"_L1].toString());
        for (const auto &same : {"name"_L1, "description"_L1, "currency"_L1, "created_at"_L1, "billing_period"_L1})
            QCOMPARE(edited[same], made[same]);
        QVERIFY(!patch(R"({"trial_period_days":null})").json().contains("trial_price"_L1));
        QCOMPARE(patch(R"({"price":5})").status, 400);
        QCOMPARE(patch(R"({"billing_type":"onetime"})").json()["billing_period"_L1], "once"_L1);

        QCOMPARE(m_http->send("DELETE", u"/v1/products/"_s + id).json()["status"_L1], "archived"_L1);
        const auto newest = [&](const QString &status) {
            return m_http->get(u"/v1/products/search?page_size=1&status="_s + status).json()["items"_L1][0]["id"_L1];
        };
        QCOMPARE(newest(u"archived"_s), id);
        QVERIFY(newest(u"active"_s) != id);
    }

    void theSameKeyMakesOneProduct()
    {
        const size_t before = business().products.size();
        const QByteArray body = QJsonDocument(aProduct()).toJson();
        const auto make = [&](const QByteArray &key) {
            return m_http->send("POST", u"/v1/products"_s, body, {{"Idempotency-Key", key}}).json();
        };
        const QJsonObject once = make("k1");
        QCOMPARE(make("k1"), once);
        QVERIFY(make("k2")["id"_L1] != once["id"_L1]);
        QCOMPARE(business().products.size(), before + 2);
    }

    void badProductsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QStringList>("fields"); ///< each has a message; empty: accepted
        const auto row = [](const char *name, const QJsonObject &body, const QStringList &fields) {
            QTest::newRow(name) << body << fields;
        };
        const QJsonObject good = aProduct();
        const QJsonObject once = with(without(good, u"billing_period"_s), u"billing_type"_s, u"onetime"_s);
        row("good", good, {});
        row("good once", once, {});
        row("nothing", {{u"x"_s, 1}}, {u"name"_s, u"description"_s, u"price"_s, u"currency"_s, u"billing_type"_s});
        row("blank name", with(good, u"name"_s, u"  "_s), {u"name"_s});
        row("name is a number", with(good, u"name"_s, 5), {u"name"_s});
        row("free", with(good, u"price"_s, 0), {});
        row("cheap", with(good, u"price"_s, 99), {u"price"_s});
        row("negative", with(good, u"price"_s, -100), {u"price"_s});
        row("fraction", with(good, u"price"_s, 100.5), {u"price"_s});
        row("price as text", with(good, u"price"_s, u"100"_s), {u"price"_s});
        row("pounds", with(good, u"currency"_s, u"GBP"_s), {u"currency"_s});
        row("no period", without(good, u"billing_period"_s), {u"billing_period"_s});
        row("period once", with(good, u"billing_period"_s, u"once"_s), {u"billing_period"_s});
        row("odd period", with(good, u"billing_period"_s, u"weekly"_s), {u"billing_period"_s});
        row("once with period", with(good, u"billing_type"_s, u"onetime"_s), {u"billing_period"_s});
        const QJsonObject custom = with(good, u"billing_period"_s, u"custom"_s);
        row("custom without interval", custom, {u"recurring_interval"_s});
        row("custom", with(custom, u"recurring_interval"_s, u"week"_s), {});
        row("count 0", with(with(custom, u"recurring_interval"_s, u"week"_s), u"recurring_interval_count"_s, 0),
            {u"recurring_interval_count"_s});
        row("trial", with(good, u"trial_period_days"_s, 14), {});
        row("trial of a one-time product", with(once, u"trial_period_days"_s, 14), {u"trial_period_days"_s});
        row("trial price alone", with(good, u"trial_price"_s, 100), {u"trial_price"_s});
        row("bad URL", with(good, u"default_success_url"_s, u"javascript:1"_s), {u"default_success_url"_s});
        row("bad image", with(good, u"image_url"_s, u"file:///etc/passwd"_s), {u"image_url"_s});
        const QJsonObject field{{u"type"_s, u"text"_s}, {u"key"_s, u"a"_s}, {u"label"_s, u"A"_s}};
        const auto fields = [&](const QJsonArray &array) { return with(good, u"custom_fields"_s, array); };
        row("field", fields({field}), {});
        row("four fields", fields({field, field, field, field}), {u"custom_fields"_s});
        row("field key", fields({with(field, u"key"_s, u"a-b"_s)}), {u"custom_fields.0.key"_s});
        row("field label", fields({with(field, u"label"_s, QString(51, u'x'))}), {u"custom_fields.0.label"_s});
        row("field type", fields({with(field, u"type"_s, u"date"_s)}), {u"custom_fields.0.type"_s});
        row("two mistakes", with(with(good, u"price"_s, 1), u"currency"_s, u"X"_s), {u"price"_s, u"currency"_s});
    }
    void badProductsAreRefused()
    {
        QFETCH(QJsonObject, body);
        QFETCH(QStringList, fields);
        const size_t before = business().products.size();
        const auto answer = m_http->post(u"/v1/products"_s, body);
        QVERIFY2(answer.status == (fields.isEmpty() ? 200 : 400), answer.body);
        QCOMPARE(business().products.size(), before + (fields.isEmpty() ? 1 : 0));
        const QJsonArray messages = answer.json()["message"_L1].toArray();
        for (const QString &field : fields) {
            bool found = false;
            for (const QJsonValue &message : messages)
                found |= message.toString().startsWith(field + u' ');
            QVERIFY2(found, answer.body);
        }
    }

    void customers()
    {
        const auto make = [&](const QString &email) {
            return m_http->post(u"/v1/customers"_s, {{u"email"_s, email}, {u"name"_s, u"N"_s}});
        };
        const QJsonObject made = make(u"new+1@example.com"_s).json();
        QCOMPARE(make(u"NEW+1@example.com"_s).status, 409);
        QCOMPARE(make(u"nobody"_s).status, 400);
        QCOMPARE(m_http->get(u"/v1/customers?email=new%2B1@example.com"_s).json(), made);
        QCOMPARE(m_http->get(u"/v1/customers/list?page_size=1"_s).json()["items"_L1][0], made);
        const auto patch = [&](const QJsonObject &body) {
            return m_http->send(
                "PATCH", u"/v1/customers"_s, QJsonDocument(with(body, u"customer_id"_s, made["id"_L1])).toJson());
        };
        QCOMPARE(patch({{u"external_id"_s, u"7"_s}}).json()["external_id"_L1], "7"_L1);
        const QJsonObject renamed = patch({{u"name"_s, u"%1"_s}, {u"external_id"_s, QJsonValue()}}).json();
        QCOMPARE(renamed["name"_L1], "%1"_L1);
        QCOMPARE(renamed["email"_L1], made["email"_L1]);
        QVERIFY(!renamed.contains("external_id"_L1));
        QCOMPARE(patch({{u"email"_s, business().customers.front().customer->email}}).status, 409);
        QCOMPARE(patch({{u"email"_s, u"other@example.com"_s}}).status, 200);
        QCOMPARE(make(u"new+1@example.com"_s).status, 200);
    }

    void discounts()
    {
        const QString product = business().products.back().product->id;
        const auto make = [&](const QJsonObject &body) { return m_http->post(u"/v1/discounts"_s, body); };
        const QJsonObject good = aDiscount(product);
        const QJsonObject made = make(good).json();
        QCOMPARE(made["status"_L1], "active"_L1);
        QCOMPARE(make(with(good, u"code"_s, u"SALE1"_s)).status, 409);
        QCOMPARE(m_http->get(u"/v1/discounts?discount_code=Sale1"_s).json(), made);
        QVERIFY(!make(without(good, u"code"_s)).json()["code"_L1].toString().isEmpty());

        const auto refused = [&](const QJsonObject &body, const char *field) {
            const auto answer = make(with(body, u"code"_s, u"OTHER"_s));
            return answer.status == 400 && answer.body.contains(QByteArray("[\"") + field + ' ');
        };
        QVERIFY(refused(with(good, u"percentage"_s, 101), "percentage"));
        QVERIFY(refused(with(good, u"percentage"_s, 0), "percentage"));
        QVERIFY(refused(without(good, u"percentage"_s), "percentage"));
        QVERIFY(refused(with(good, u"duration"_s, u"repeating"_s), "duration_in_months"));
        QVERIFY(refused(with(good, u"applies_to_products"_s, QJsonArray{u"prod_x"_s}), "applies_to_products"));
        QVERIFY(refused(without(good, u"applies_to_products"_s), "applies_to_products"));
        QVERIFY(refused(with(with(good, u"type"_s, u"fixed"_s), u"currency"_s, u"EUR"_s), "amount"));
        QVERIFY(refused(with(with(good, u"type"_s, u"fixed"_s), u"amount"_s, 100), "currency"));
        QVERIFY(refused(with(good, u"expiry_date"_s, u"2020-01-01T00:00:00Z"_s), "expiry_date"));

        const auto count = [&](const QString &filter) {
            return m_http->get(u"/v1/discounts/search?"_s + filter).json()["pagination"_L1]["total_records"_L1].toInt();
        };
        const int active = count(u"status=active"_s);
        QCOMPARE(count(u"product_id="_s + product + u"&created_after=2026-03-01T12:00:00Z"_s), 2);
        QCOMPARE(count(u"type=percentage"_s) + count(u"type=fixed"_s), int(business().discounts.size()));
        QCOMPARE(count(u"created_before=2020-01-01T00:00:00Z"_s), 0);
        const QString path = u"/v1/discounts/%1/delete"_s.arg(made["id"_L1].toString());
        QCOMPARE(m_http->send("DELETE", path).json()["status"_L1], "deleted"_L1);
        QCOMPARE(m_http->send("DELETE", path).status, 404);
        QCOMPARE(count(u"status=active"_s), active - 1);
    }

    void checkouts()
    {
        const QJsonObject product = m_http->post(u"/v1/products"_s, aProduct()).json();
        const QJsonObject good{{u"product_id"_s, product["id"_L1]}};
        const auto make = [&](const QJsonObject &body) { return m_http->post(u"/v1/checkouts"_s, body); };
        const QJsonObject made = make(with(good, u"units"_s, 3)).json();
        QCOMPARE(made["status"_L1], "pending"_L1);
        QCOMPARE(made["units"_L1].toInt(), 3);
        QCOMPARE(m_http->get(u"/v1/checkouts?checkout_id="_s + made["id"_L1].toString()).json(), made);
        QCOMPARE(make(with(good, u"custom_price"_s, 500)).status, 400); // recurring
        QCOMPARE(make(with(good, u"custom_price"_s, 99)).status, 400);
        QCOMPARE(make(with(good, u"units"_s, 0)).status, 400);
        QCOMPARE(make(with(good, u"success_url"_s, u"nowhere"_s)).status, 400);
        QCOMPARE(make(with(good, u"discount_code"_s, u"NOPE"_s)).status, 400);
        QCOMPARE(make(with(good, u"discount_code"_s, u"SUMMER"_s)).status, 400); // not for a new product
        const QString customer = business().customers.front().customer->id;
        const QJsonObject both{{u"id"_s, customer}, {u"email"_s, u"a@example.com"_s}};
        QCOMPARE(make(with(good, u"customer"_s, both)).status, 400);
        QCOMPARE(make(with(good, u"customer"_s, without(both, u"email"_s))).json()["customer"_L1], customer);
        m_http->send("DELETE", u"/v1/products/"_s + product["id"_L1].toString());
        QCOMPARE(make(good).status, 400);
    }

    void checkoutsArePaidOrExpire()
    {
        using demo::Store;
        const QJsonObject product = m_http->post(u"/v1/products"_s, aProduct()).json();
        QStringList ids;
        for (int i = 0; i < 3; ++i)
            ids.append(
                m_http->post(u"/v1/checkouts"_s, {{u"product_id"_s, product["id"_L1]}}).json()["id"_L1].toString());
        const auto statuses = [&] {
            QStringList all;
            for (const QString &id : std::as_const(ids))
                all.append(m_http->get(u"/v1/checkouts?checkout_id="_s + id).json()["status"_L1].toString());
            return all.join(u' ');
        };
        demo::Clock &clock = m_server->store(ObjectMode::Live)->clock();
        clock.advance(Store::paidAfter - 1);
        QCOMPARE(statuses(), u"pending pending pending"_s);
        clock.advance(1);
        QCOMPARE(statuses(), u"completed completed pending"_s);
        clock.advance(Store::checkoutLifetime - Store::paidAfter - 1);
        QCOMPARE(statuses(), u"completed completed pending"_s);
        clock.advance(1);
        QCOMPARE(statuses(), u"completed completed expired"_s);
    }
};

QTEST_GUILESS_MAIN(tst_DemoCatalog)
#include "tst_demo_catalog.moc"
