// SPDX-License-Identifier: GPL-3.0-or-later
// What writes do to the demo store, and what it refuses.
#include "app/demo/demoserver.h"
#include "tests/support/httpexchange.h"

#include <QJsonArray>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

class tst_DemoChanges : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    std::unique_ptr<HttpExchange> m_http;

    const demo::Business &business() const { return m_server->store(ObjectMode::Live)->business(); }

    static QJsonObject aProduct()
    {
        return {{u"name"_s, u"New"_s}, {u"description"_s, u"Text"_s}, {u"price"_s, 1500}, {u"currency"_s, u"EUR"_s},
            {u"billing_type"_s, u"recurring"_s}, {u"billing_period"_s, u"every-month"_s}};
    }
    static QJsonObject aDiscount(const QString &product)
    {
        return {{u"name"_s, u"Sale"_s}, {u"code"_s, u"Sale1"_s}, {u"type"_s, u"percentage"_s}, {u"percentage"_s, 20},
            {u"duration"_s, u"once"_s}, {u"applies_to_products"_s, QJsonArray{product}}};
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

    /// The first subscription in this state that fits; none fails the test.
    demo::Index find(
        SubscriptionStatus status,
        const std::function<bool(const demo::SubscriptionRow &)> &fits = [](const auto &) { return true; })
    {
        const auto &all = business().subscriptions;
        for (demo::Index i = 0; i < all.size(); ++i) {
            if (all[i].status == status && all[i].unitPrice > 0 && fits(all[i]))
                return i;
        }
        QTest::qFail("no such subscription", __FILE__, __LINE__);
        return 0;
    }
    QString idOf(demo::Index subscription) const { return business().ids.text(demo::Kind::Subscription, subscription); }
    QJsonObject subscription(demo::Index i)
    {
        return m_http->get(u"/v1/subscriptions?subscription_id="_s + idOf(i)).json();
    }
    HttpExchange::Response act(demo::Index i, const QString &what, const QJsonObject &body = {})
    {
        return m_http->post(u"/v1/subscriptions/"_s + idOf(i) + what, body);
    }
    qint64 revenue()
    {
        return m_http->get(u"/v1/stats/summary?currency=USD"_s).json()["totals"_L1]["totalRevenue"_L1].toInteger();
    }

    /// A pricier monthly plan in the same currency as the subscription's.
    demo::Index largerPlan(demo::Index i) const
    {
        const Product &now = business().product(business().subscriptions[i].product);
        for (demo::Index p = 0; p < business().products.size(); ++p) {
            const Product &other = business().product(p);
            if (other.price > now.price && other.currency == now.currency && other.billingPeriod == now.billingPeriod
                && other.status == ProductStatus::Active)
                return p;
        }
        return demo::none;
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

    void aScheduledCancelRunsOnAndCanBeUndone()
    {
        const auto i = find(SubscriptionStatus::Active);
        const QJsonObject before = subscription(i);
        const QJsonObject scheduled = act(i, u"/cancel"_s, {{u"mode"_s, u"scheduled"_s}}).json();
        QCOMPARE(scheduled["status"_L1], "scheduled_cancel"_L1);
        QVERIFY(scheduled.contains("canceled_at"_L1));
        QCOMPARE(scheduled["current_period_end_date"_L1], before["current_period_end_date"_L1]);
        const QJsonObject resumed = act(i, u"/resume"_s).json();
        QCOMPARE(resumed["status"_L1], "active"_L1);
        QVERIFY(!resumed.contains("canceled_at"_L1));
        QCOMPARE(resumed["next_transaction_date"_L1], before["next_transaction_date"_L1]);
    }

    void aScheduledCancelIsExecuted_data()
    {
        QTest::addColumn<QString>("onExecute");
        QTest::addColumn<QString>("becomes");
        QTest::newRow("cancel") << u"cancel"_s << u"canceled"_s;
        QTest::newRow("pause") << u"pause"_s << u"paused"_s;
    }
    void aScheduledCancelIsExecuted()
    {
        QFETCH(QString, onExecute);
        QFETCH(QString, becomes);
        const auto i = find(SubscriptionStatus::Active);
        act(i, u"/cancel"_s, {{u"mode"_s, u"scheduled"_s}, {u"onExecute"_s, onExecute}});
        demo::Store *store = m_server->store(ObjectMode::Live);
        const auto left = business().subscriptions[i].periodEnd - store->now();
        store->clock().advance(left - 1);
        QCOMPARE(subscription(i)["status"_L1], "scheduled_cancel"_L1);
        store->clock().advance(1);
        QCOMPARE(subscription(i)["status"_L1], becomes);
    }

    void anImmediateCancelIsFinal()
    {
        const auto i = find(SubscriptionStatus::Active);
        const QJsonObject canceled = act(i, u"/cancel"_s, {{u"mode"_s, u"immediate"_s}}).json();
        QCOMPARE(canceled["status"_L1], "canceled"_L1);
        QVERIFY(canceled.contains("canceled_at"_L1) && !canceled.contains("next_transaction_date"_L1));
        for (const auto &what : {u"/pause"_s, u"/resume"_s, u"/cancel"_s}) {
            const auto answer = act(i, what);
            QCOMPARE(answer.status, 400);
            QVERIFY2(answer.body.contains("Subscription is canceled"), answer.body);
        }
        QCOMPARE(act(i, u"/cancel"_s, {{u"mode"_s, u"later"_s}}).status, 400);
    }

    void pauseAndResume()
    {
        const auto i = find(SubscriptionStatus::Active);
        const size_t transactions = business().transactions.size();
        QCOMPARE(act(i, u"/pause"_s).json()["status"_L1], "paused"_L1);
        QCOMPARE(act(i, u"/pause"_s).status, 400);
        QCOMPARE(act(i, u"/resume"_s).json()["status"_L1], "active"_L1);
        QCOMPARE(business().transactions.size(), transactions);
        act(i, u"/pause"_s);
        m_server->store(ObjectMode::Live)->clock().advance(400 * demo::dayLength);
        QCOMPARE(act(i, u"/resume"_s).json()["current_period_start_date"_L1], subscription(i)["updated_at"_L1]);
        QCOMPARE(business().transactions.size(), transactions + 1); // a new period is charged
    }

    void anUpgradeChargesByItsBehaviour_data()
    {
        QTest::addColumn<QString>("behavior");
        QTest::addColumn<bool>("charges");
        QTest::newRow("immediately") << u"proration-charge-immediately"_s << true;
        QTest::newRow("default") << QString() << true;
        QTest::newRow("next invoice") << u"proration-charge"_s << false;
        QTest::newRow("none") << u"proration-none"_s << false;
    }
    void anUpgradeChargesByItsBehaviour()
    {
        QFETCH(QString, behavior);
        QFETCH(bool, charges);
        const auto i = find(SubscriptionStatus::Active, [&](const demo::SubscriptionRow &s) {
            return largerPlan(demo::Index(&s - business().subscriptions.data())) != demo::none;
        });
        const demo::Index plan = largerPlan(i);
        const QJsonObject before = subscription(i);
        const size_t transactions = business().transactions.size();
        QJsonObject body{{u"product_id"_s, business().product(plan).id}};
        if (!behavior.isEmpty())
            body[u"update_behavior"_s] = behavior;
        const QJsonObject after = act(i, u"/upgrade"_s, body).json();
        QCOMPARE(after["product"_L1]["id"_L1], business().product(plan).id);
        QCOMPARE(business().transactions.size(), transactions + (charges ? 1 : 0));
        QCOMPARE(after["current_period_start_date"_L1] != before["current_period_start_date"_L1], charges);
        if (charges) {
            const demo::TransactionRow &row = business().transactions.back();
            QCOMPARE(after["last_transaction_id"_L1],
                business().ids.text(demo::Kind::Transaction, demo::Index(transactions)));
            QVERIFY(row.amount > 0);
            QVERIFY(row.amount <= business().product(plan).price * business().subscriptions[i].units * 5 / 4);
        }
        QCOMPARE(act(i, u"/upgrade"_s, body).status, 400); // it has this product already
    }

    void seats()
    {
        const auto i = find(SubscriptionStatus::Active, [](const auto &s) { return s.units > 1; });
        const QString item = subscription(i)["items"_L1][0]["id"_L1].toString();
        const size_t transactions = business().transactions.size();
        const auto set = [&](const QJsonValue &units, const QString &behavior, const QString &id) {
            return act(i, {},
                {{u"items"_s, QJsonArray{QJsonObject{{u"id"_s, id}, {u"units"_s, units}}}},
                    {u"update_behavior"_s, behavior}});
        };
        QCOMPARE(set(20, u"proration-charge"_s, item).json()["items"_L1][0]["units"_L1].toInt(), 20);
        QCOMPARE(business().transactions.size(), transactions);
        QCOMPARE(set(25, u"proration-charge-immediately"_s, item).status, 200);
        QCOMPARE(business().transactions.size(), transactions + 1);
        QCOMPARE(set(0, u"proration-none"_s, item).status, 400);
        QCOMPARE(set(1.5, u"proration-none"_s, item).status, 400);
        QCOMPARE(set(3, u"sometimes"_s, item).status, 400);
        QCOMPARE(set(3, u"proration-none"_s, u"sitem_nope"_s).status, 404);
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

    void transactionsAreFiltered()
    {
        const demo::TransactionRow row =
            business().transactions[business()
                                        .subscriptions[find(SubscriptionStatus::Active,
                                            [](const auto &s) { return s.lastPaid != demo::none; })]
                                        .lastPaid];
        const auto &ids = business().ids;
        const QString customer = u"customer_id="_s + ids.text(demo::Kind::Customer, row.customer);
        const QString order = u"order_id="_s + ids.text(demo::Kind::Order, row.order);
        const QString product = u"product_id="_s + business().product(row.product).id;
        const auto check = [&](const QString &query, const auto &matches) {
            qint64 expected = 0;
            for (const demo::TransactionRow &t : business().transactions)
                expected += matches(t) ? 1 : 0;
            const QJsonObject page = m_http->get(u"/v1/transactions/search?page_size=100&"_s + query).json();
            QCOMPARE(page["pagination"_L1]["total_records"_L1].toInteger(), expected);
            QVERIFY(expected > 0);
            for (const QJsonValue &item : page["items"_L1].toArray())
                QVERIFY(
                    matches(business().transactions[*ids.index(demo::Kind::Transaction, item["id"_L1].toString())]));
        };
        check(customer, [&](const demo::TransactionRow &t) { return t.customer == row.customer; });
        check(order, [&](const demo::TransactionRow &t) { return t.order == row.order; });
        check(product, [&](const demo::TransactionRow &t) { return t.product == row.product; });
        check(customer + u'&' + product,
            [&](const demo::TransactionRow &t) { return t.customer == row.customer && t.product == row.product; });
        const QJsonObject nothing = m_http->get(u"/v1/transactions/search?customer_id=cust_x"_s).json();
        QCOMPARE(nothing["pagination"_L1]["total_records"_L1].toInt(), 0);
    }

    void aRefundChangesTheTransactionAndTheFigures()
    {
        for (const auto status : {TransactionStatus::Paid, TransactionStatus::PartlyRefunded}) {
            demo::Index i = 0;
            while (business().transactions[i].status != status || business().transactions[i].currency != 0
                || business().transactions[i].amount == 0)
                ++i;
            const demo::TransactionRow row = business().transactions[i];
            const QString id = business().ids.text(demo::Kind::Transaction, i);
            const qint64 before = revenue();
            const auto refund = [&] { return m_http->post(u"/v1/refunds"_s, {{u"transaction_id"_s, id}}); };
            QCOMPARE(refund().json(), (QJsonObject{{u"status"_s, u"succeeded"_s}}));
            const QJsonObject after = m_http->get(u"/v1/transactions?transaction_id="_s + id).json();
            QCOMPARE(after["status"_L1], "refunded"_L1);
            QCOMPARE(after["refunded_amount"_L1].toInteger(), row.amount);
            QCOMPARE(revenue(), before - (row.amount - row.refunded));
            QCOMPARE(refund().status, 400);
            QCOMPARE(revenue(), before - (row.amount - row.refunded));
        }
    }

    void periodsAddUpToTheTotal()
    {
        const qint64 start = QDateTime(QDate(2025, 1, 15), QTime(7, 0), Qt::UTC).toMSecsSinceEpoch();
        const qint64 end = m_server->store(ObjectMode::Live)->now();
        for (const auto &[interval, least] : {std::pair{u"day"_s, 400}, {u"week"_s, 58}, {u"month"_s, 15}}) {
            const QJsonObject stats =
                m_http
                    ->get(u"/v1/stats/summary?currency=USD&interval=%1&startDate=%2&endDate=%3"_s.arg(interval)
                              .arg(start)
                              .arg(end))
                    .json();
            const QJsonArray periods = stats["periods"_L1].toArray();
            QVERIFY(periods.size() >= least);
            qint64 gross = 0;
            for (const QJsonValue &period : periods)
                gross += period["grossRevenue"_L1].toInteger();
            QCOMPARE(gross, stats["totals"_L1]["totalRevenue"_L1].toInteger());
            QVERIFY(gross > 0);
        }
    }

    void licenses()
    {
        demo::Index i = 0;
        while (business().licenses[i].limit != 3 || business().licenses[i].expiresAt != 0
            || business().licenses[i].disabled || !business().licenses[i].instances.empty())
            ++i;
        const QString key = business().ids.licenseKey(i);
        const auto call = [&](const QString &what, const QString &name, const QString &value) {
            return m_http->post(u"/v1/licenses/"_s + what, {{u"key"_s, key}, {name, value}});
        };
        const auto activate = [&] { return call(u"activate"_s, u"instance_name"_s, u"box"_s); };
        const QJsonObject first = activate().json();
        QCOMPARE(first["status"_L1], "active"_L1);
        QCOMPARE(first["activation"_L1].toInt(), 1);
        const QString instance = first["instance"_L1]["id"_L1].toString();
        activate();
        activate();
        QCOMPARE(activate().status, 403);
        QCOMPARE(call(u"validate"_s, u"instance_id"_s, instance).json()["activation"_L1].toInt(), 3);
        QCOMPARE(call(u"validate"_s, u"instance_id"_s, u"lki_x"_s).status, 404);
        const QJsonObject freed = call(u"deactivate"_s, u"instance_id"_s, instance).json();
        QCOMPARE(freed["instance"_L1]["status"_L1], "deactivated"_L1);
        QCOMPARE(call(u"deactivate"_s, u"instance_id"_s, instance).status, 400);
        QCOMPARE(activate().status, 200);
        const QString path = u"/v1/licenses/%1/instances"_s.arg(business().ids.text(demo::Kind::License, i));
        QCOMPARE(m_http->get(path).json()["pagination"_L1]["total_records"_L1].toInt(), 4);
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
};

QTEST_GUILESS_MAIN(tst_DemoChanges)
#include "tst_demo_changes.moc"
