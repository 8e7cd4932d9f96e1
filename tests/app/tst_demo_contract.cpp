// SPDX-License-Identifier: GPL-3.0-or-later
// Every answer of the demo store against Creem's contract and the few things the official SDK has beyond it.
#include "app/demo/demoserver.h"
#include "tests/support/contractvalidator.h"
#include "tests/support/httpexchange.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_DemoContract : public QObject
{
    Q_OBJECT
    std::unique_ptr<demo::DemoServer> m_server;
    std::optional<ContractValidator> m_contract;
    QSet<QString> m_called;

    static void addWhatTheSdkHas(ContractValidator &contract)
    {
        contract.addEnumValue(u"SubscriptionStatus"_s, u"past_due"_s);
        contract.addEnumValue(u"SubscriptionStatus"_s, u"expired"_s);
        contract.addEnumValue(u"ProductBillingPeriod"_s, u"every-day"_s);
        contract.addEnumValue(u"ProductBillingPeriod"_s, u"custom"_s);
        contract.addEnumValue(u"TransactionStatus"_s, u"canceled"_s);
        const QJsonObject product = ContractValidator::reference(u"ProductEntity"_s);
        contract.addOperation("GET", u"/v1/products/{id}"_s, product);
        contract.addOperation("PATCH", u"/v1/products/{id}"_s, product);
        contract.addOperation("DELETE", u"/v1/products/{id}"_s, product);
        const QJsonObject refundStatus{
            {u"type"_s, u"string"_s},
            {u"enum"_s, QJsonArray{u"pending"_s, u"requiresAction"_s, u"succeeded"_s, u"failed"_s, u"canceled"_s}}};
        contract.addOperation("POST", u"/v1/refunds"_s,
                              {{u"type"_s, u"object"_s},
                               {u"required"_s, QJsonArray{u"status"_s}},
                               {u"properties"_s, QJsonObject{{u"status"_s, refundStatus}}}});
        contract.addOperation(
            "GET", u"/v1/licenses/{id}/instances"_s,
            {{u"type"_s, u"object"_s},
             {u"required"_s, QJsonArray{u"items"_s, u"pagination"_s}},
             {u"properties"_s,
              QJsonObject{{u"items"_s,
                           QJsonObject{{u"type"_s, u"array"_s},
                                       {u"items"_s, ContractValidator::reference(u"LicenseInstanceEntity"_s)}}},
                          {u"pagination"_s, ContractValidator::reference(u"PaginationEntity"_s)}}}});
    }

    /// Sends, checks the answer, and gives it back; an empty object when something is wrong.
    QJsonObject call(HttpExchange &http, const QByteArray &method, const QString &path, const QJsonObject &body = {})
    {
        const auto answer = http.send(method, path, body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
        if (answer.status != 200) {
            QTest::qFail(method + ' ' + path.toUtf8() + ": " + answer.body, __FILE__, __LINE__);
            return {};
        }
        const QStringList problems = m_contract->validate(method, path, answer.body);
        if (!problems.isEmpty())
            QTest::qFail(qPrintable(problems.mid(0, 10).join(u'\n')), __FILE__, __LINE__);
        m_called.insert(m_contract->operationOf(method, path));
        return answer.json();
    }

    /// All pages of a list; answers its items.
    QJsonArray callAll(HttpExchange &http, const QString &path)
    {
        QJsonArray all;
        for (int page = 1; page > 0 && !QTest::currentTestFailed();) {
            const QJsonObject answer = call(http, "GET", u"%1?page_size=100&page_number=%2"_s.arg(path).arg(page));
            for (const QJsonValue &item : answer["items"_L1].toArray())
                all.append(item);
            page = answer["pagination"_L1]["next_page"_L1].toInt();
        }
        return all;
    }

    static QString firstId(const QJsonArray &items, const QString &key, const QString &value)
    {
        for (const QJsonValue &item : items) {
            if (item[key].toString() == value)
                return item["id"_L1].toString();
        }
        return {};
    }

private slots:
    void initTestCase()
    {
        QString error;
        m_contract = ContractValidator::load(ContractValidator::defaultFile(), &error);
        QVERIFY2(m_contract, qPrintable(error));
        addWhatTheSdkHas(*m_contract);
        demo::ServerOptions options;
        options.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        m_server = std::make_unique<demo::DemoServer>(options);
        QVERIFY2(m_server->listen(), qPrintable(m_server->errorString()));
    }

    void aViolationIsFound()
    {
        const auto wrong = [&](const char *body) {
            return m_contract->validate("GET", u"/v1/customers"_s, body).join(u'\n');
        };
        QVERIFY(wrong("{}").contains("email: is missing"_L1));
        QVERIFY(wrong("{\"country\":\"usa\"}").contains("country: does not match"_L1));
        QVERIFY(wrong("{\"created_at\":\"2024-01-01\"}").contains("created_at: is no date-time"_L1));
        QVERIFY(wrong("{\"mode\":\"live\"}").contains("mode: \"live\" is not in the enum"_L1));
        QVERIFY(wrong("{\"email\":null}").contains("email: is null"_L1));
        QVERIFY(wrong("{\"email\":1}").contains("email: expected string"_L1));
        QVERIFY(wrong("[").contains("not JSON"_L1));
    }

    void everyAnswer_data()
    {
        QTest::addColumn<bool>("live");
        QTest::newRow("test store") << false;
        QTest::newRow("live store") << true;
    }
    void everyAnswer()
    {
        QFETCH(bool, live);
        const auto &endpoint = live ? m_server->endpoints().live : m_server->endpoints().test;
        HttpExchange http(endpoint.url, endpoint.key);

        const QJsonArray products = callAll(http, u"/v1/products/search"_s);
        const QJsonArray customers = callAll(http, u"/v1/customers/list"_s);
        const QJsonArray subscriptions = callAll(http, u"/v1/subscriptions/search"_s);
        const QJsonArray discounts = callAll(http, u"/v1/discounts/search"_s);
        const QJsonArray transactions = callAll(http, u"/v1/transactions/search"_s);
        QCOMPARE(products.size(), 31);
        QCOMPARE(customers.size(), 1200);
        QCOMPARE(subscriptions.size(), 900);
        QCOMPARE(transactions.size(), 15000);

        // Products
        const QJsonObject created = call(
            http, "POST", u"/v1/products"_s,
            {{u"name"_s, u"New"_s},
             {u"description"_s, u"Text"_s},
             {u"price"_s, 100},
             {u"currency"_s, u"USD"_s},
             {u"billing_type"_s, u"recurring"_s},
             {u"billing_period"_s, u"every-month"_s},
             {u"custom_fields"_s,
              QJsonArray{QJsonObject{{u"type"_s, u"text"_s}, {u"key"_s, u"a1"_s}, {u"label"_s, u"L"_s}},
                         QJsonObject{{u"type"_s, u"checkbox"_s}, {u"key"_s, u"b2"_s}, {u"label"_s, u"M"_s}}}}});
        const QString product = created["id"_L1].toString();
        call(http, "GET", u"/v1/products?product_id="_s + product);
        call(http, "GET", u"/v1/products/"_s + product);
        call(http, "PATCH", u"/v1/products/"_s + product, {{u"trial_period_days"_s, 7}});
        call(http, "DELETE", u"/v1/products/"_s + product);

        // Customers
        const QJsonObject person = call(
            http, "POST", u"/v1/customers"_s, {{u"email"_s, u"a+b@example.com"_s}, {u"name"_s, u"\u202E <b>"_s}});
        const QString customer = person["id"_L1].toString();
        call(http, "PATCH", u"/v1/customers"_s, {{u"customer_id"_s, customer}, {u"external_id"_s, u"7"_s}});
        call(http, "GET", u"/v1/customers?customer_id="_s + customer);
        call(http, "GET", u"/v1/customers?email=a%2Bb@example.com"_s);
        call(http, "POST", u"/v1/customers/billing"_s, {{u"customer_id"_s, customer}});
        QString license, key;
        for (const QJsonValue &c : customers) {
            const QString base = u"/v1/customers/"_s + c["id"_L1].toString();
            for (const QJsonValue &l : call(http, "GET", base + u"/licenses"_s)["items"_L1].toArray()) {
                if (l["status"_L1] == "inactive"_L1 && l["activation"_L1] == 0) {
                    license = l["id"_L1].toString();
                    key = l["key"_L1].toString();
                }
            }
            call(http, "GET", base + u"/orders"_s);
            call(http, "GET", base + u"/subscriptions"_s);
            if (!license.isEmpty() || QTest::currentTestFailed())
                break;
        }

        // Subscriptions
        const QString active = firstId(subscriptions, u"status"_s, u"active"_s);
        call(http, "GET", u"/v1/subscriptions?subscription_id="_s + active);
        const QString base = u"/v1/subscriptions/"_s + active;
        call(http, "POST", base, {{u"items"_s, QJsonArray{QJsonObject{{u"units"_s, 2}}}}});
        call(http, "POST", base + u"/cancel"_s, {{u"mode"_s, u"scheduled"_s}, {u"onExecute"_s, u"pause"_s}});
        call(http, "POST", base + u"/resume"_s);
        call(http, "POST", base + u"/pause"_s);
        call(http, "POST", base + u"/resume"_s);
        QString target;
        const QJsonObject subscription = call(http, "GET", u"/v1/subscriptions?subscription_id="_s + active);
        const QJsonValue now = subscription["product"_L1]; // auto would be a reference into a temporary
        for (const QJsonValue &p : products) {
            if (p["billing_type"_L1] == "recurring"_L1 && p["status"_L1] == "active"_L1
                && p["currency"_L1] == now["currency"_L1] && p["id"_L1] != now["id"_L1])
                target = p["id"_L1].toString();
        }
        call(http, "POST", base + u"/upgrade"_s, {{u"product_id"_s, target}});

        // Discounts
        const QJsonObject discount = call(
            http, "POST", u"/v1/discounts"_s,
            {{u"name"_s, u"D"_s},
             {u"type"_s, u"percentage"_s},
             {u"percentage"_s, 12.5},
             {u"duration"_s, u"forever"_s},
             {u"applies_to_products"_s, QJsonArray{product}}});
        call(http, "GET", u"/v1/discounts?discount_id="_s + discounts.first()["id"_L1].toString());
        call(http, "GET", u"/v1/discounts?discount_code="_s + discount["code"_L1].toString());
        call(http, "DELETE", u"/v1/discounts/%1/delete"_s.arg(discount["id"_L1].toString()));

        // Transactions, checkouts, licences, figures
        const QString paid = firstId(transactions, u"status"_s, u"paid"_s);
        call(http, "GET", u"/v1/transactions?transaction_id="_s + paid);
        call(http, "POST", u"/v1/refunds"_s, {{u"transaction_id"_s, paid}});
        const QJsonObject checkout = call(
            http, "POST", u"/v1/checkouts"_s,
            {{u"product_id"_s, target},
             {u"customer"_s, QJsonObject{{u"id"_s, customer}}},
             {u"metadata"_s, QJsonObject{{u"a"_s, 1}}}});
        call(http, "GET", u"/v1/checkouts?checkout_id="_s + checkout["id"_L1].toString());
        QVERIFY(!license.isEmpty());
        const QString instance = call(http, "POST", u"/v1/licenses/activate"_s,
                                      {{u"key"_s, key}, {u"instance_name"_s, u"box"_s}})["instance"_L1]["id"_L1]
                                     .toString();
        call(http, "POST", u"/v1/licenses/validate"_s, {{u"key"_s, key}, {u"instance_id"_s, instance}});
        call(http, "GET", u"/v1/licenses/%1/instances"_s.arg(license));
        call(http, "POST", u"/v1/licenses/deactivate"_s, {{u"key"_s, key}, {u"instance_id"_s, instance}});
        for (const auto &interval : {u"day"_s, u"week"_s, u"month"_s}) {
            call(
                http, "GET",
                u"/v1/stats/summary?currency=EUR&startDate=1767225600000&endDate=1772323200000&interval="_s + interval);
        }
    }

    void everyOperationWasCalled()
    {
        QStringList missing;
        for (const QString &operation : m_contract->operations()) {
            const bool later = operation.contains("customer-credits"_L1) || operation.contains("moderation"_L1);
            if (!later && !m_called.contains(operation))
                missing.append(operation);
        }
        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_DemoContract)
#include "tst_demo_contract.moc"
