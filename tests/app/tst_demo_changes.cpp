// SPDX-License-Identifier: GPL-3.0-or-later
// What writes do to subscriptions, transactions and licence keys of the demo store, and what it refuses.
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
        const QJsonObject resumed = act(i, u"/resume"_s).json();
        QCOMPARE(resumed["current_period_start_date"_L1], resumed["updated_at"_L1]);
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
            const QJsonObject stats = m_http
                                          ->get(u"/v1/stats/summary?currency=USD&interval=%1&startDate=%2&endDate=%3"_s
                                                    .arg(interval)
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
};

QTEST_GUILESS_MAIN(tst_DemoChanges)
#include "tst_demo_changes.moc"
