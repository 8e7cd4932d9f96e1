// SPDX-License-Identifier: GPL-3.0-or-later
#include "oddserver.h"

#include <QJsonDocument>
#include <QTimer>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString iso(qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODateWithMs); }

qint64 createdOf(const QJsonObject &record)
{
    const QJsonValue created = record.value("created_at"_L1);
    return created.isString() ? QDateTime::fromString(created.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()
                              : created.toInteger();
}

} // namespace

OddServer::OddServer(quint32 seed, QObject *parent) : QObject(parent), m_random(seed)
{
    const auto route = [this](const QString &path, Resource resource) {
        m_server.route(path, [this, resource](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            openThen.append(++m_open);
            auto response = std::make_shared<QHttpServerResponse>(answer(resource, request));
            if (odd.answersAfter.count() == 0
                || response->statusCode() == QHttpServerResponder::StatusCode::TooManyRequests) {
                --m_open;
                response->write(std::move(responder));
                return;
            }
            QTimer::singleShot(odd.answersAfter, this,
                               [this, response, to = std::make_shared<QHttpServerResponder>(std::move(responder))] {
                                   --m_open;
                                   response->write(std::move(*to));
                               });
        });
    };
    route(u"/v1/products/search"_s, Resource::Products);
    route(u"/v1/customers/list"_s, Resource::Customers);
    route(u"/v1/subscriptions/search"_s, Resource::Subscriptions);
    route(u"/v1/transactions/search"_s, Resource::Transactions);
    route(u"/v1/discounts/search"_s, Resource::Discounts);
    m_server.route(u"/v1/stats/summary"_s, [this](const QHttpServerRequest &request) {
        ++requests;
        return sums(request.query().queryItemValue(u"currency"_s));
    });
    m_port = quint16(m_server.listen(QHostAddress::LocalHost));
    Q_ASSERT(m_port != 0);
}

Endpoint OddServer::endpoint() const { return {QUrl(u"http://127.0.0.1:%1"_s.arg(m_port)), {}}; }

QString OddServer::anyId(Resource resource)
{
    const auto &all = records(resource);
    return all.isEmpty() ? QString() : std::next(all.cbegin(), m_random.bounded(int(all.size()))).key();
}

QJsonObject OddServer::add(Resource resource, qint64 createdAt)
{
    const qint64 n = ++m_number;
    // The ids' order has nothing to do with that in which they were made.
    const QString tail = QString::number(m_random.generate64(), 36) + QString::number(n);
    const auto pick = [this](const QStringList &words) { return words.at(m_random.bounded(int(words.size()))); };
    const qint64 amount = 100 + m_random.bounded(90'000);
    const QString currency = pick({u"USD"_s, u"EUR"_s, u"JPY"_s});
    const auto orNull = [](const QString &id) { return id.isEmpty() ? QJsonValue() : QJsonValue(id); };
    QJsonObject o{{"mode"_L1, "test"_L1}};
    switch (resource) {
    case Resource::Products:
        o.insert("id"_L1, QString(u"prod_"_s + tail));
        o.insert(
            "name"_L1,
            QString(pick({u"Pro"_s, u"Team"_s, u"Icon set"_s, u"Ångström & Söhne"_s}) + u' ' + QString::number(n)));
        o.insert("description"_L1, pick({u"For one"_s, u"For many"_s}));
        o.insert("price"_L1, amount);
        o.insert("currency"_L1, currency);
        o.insert("billing_type"_L1, pick({u"recurring"_s, u"onetime"_s}));
        o.insert("billing_period"_L1, pick({u"every-month"_s, u"every-year"_s, u"once"_s, u"fortnightly"_s}));
        o.insert("status"_L1, pick({u"active"_s, u"archived"_s}));
        o.insert("tax_mode"_L1, "inclusive"_L1);
        o.insert("tax_category"_L1, "saas"_L1);
        break;
    case Resource::Customers:
        o.insert("id"_L1, QString(u"cust_"_s + tail));
        o.insert("name"_L1, pick({u"Ana Souza"_s, u"株式会社ミナト"_s, u"<b>Mallory</b>"_s, u"Zoë Ng"_s, u""_s}));
        o.insert("email"_L1, QString(u"c%1@Example.com"_s.arg(n)));
        o.insert("country"_L1, pick({u"BR"_s, u"JP"_s, u"SG"_s}));
        break;
    case Resource::Subscriptions:
        o.insert("id"_L1, QString(u"sub_"_s + tail));
        o.insert("customer"_L1, anyId(Resource::Customers));
        o.insert("product"_L1, anyId(Resource::Products));
        o.insert("status"_L1, pick({u"active"_s, u"paused"_s, u"canceled"_s}));
        o.insert("collection_method"_L1, "charge_automatically"_L1);
        o.insert("items"_L1, QJsonArray{QJsonObject{{"id"_L1, "si"_L1}, {"units"_L1, 1 + m_random.bounded(9)}}});
        o.insert("last_transaction_id"_L1, orNull(anyId(Resource::Transactions)));
        break;
    case Resource::Transactions:
        o.insert("id"_L1, QString(u"tran_"_s + tail));
        o.insert("amount"_L1, amount);
        o.insert("amount_paid"_L1, m_random.bounded(3) ? QJsonValue(amount) : QJsonValue());
        o.insert("currency"_L1, currency);
        o.insert("type"_L1, pick({u"payment"_s, u"invoice"_s}));
        o.insert("tax_country"_L1, pick({u"BR"_s, u"JP"_s, u"SG"_s}));
        o.insert("tax_amount"_L1, amount / 10);
        o.insert("status"_L1, pick({u"paid"_s, u"declined"_s, u"pending"_s}));
        o.insert("order"_L1, QString(u"ord_"_s + tail));
        o.insert("customer"_L1, orNull(anyId(Resource::Customers)));
        o.insert("subscription"_L1, orNull(m_random.bounded(2) ? anyId(Resource::Subscriptions) : QString()));
        o.insert("description"_L1, pick({u"Subscription payment"_s, u"Icon Set"_s}));
        break;
    case Resource::Discounts:
        o.insert("id"_L1, QString(u"dis_"_s + tail));
        o.insert("status"_L1, "active"_L1);
        o.insert("name"_L1, QString(u"Sale %1"_s.arg(n)));
        o.insert("code"_L1, QString(u"CODE%1"_s.arg(n)));
        if (m_random.bounded(2)) {
            o.insert("type"_L1, "percentage"_L1);
            o.insert("percentage"_L1, 1 + m_random.bounded(99));
        } else {
            o.insert("type"_L1, "fixed"_L1);
            o.insert("amount"_L1, amount);
            o.insert("currency"_L1, currency);
        }
        o.insert("duration"_L1, "once"_L1);
        o.insert("applies_to_products"_L1, QJsonArray{anyId(Resource::Products)});
        break;
    }
    if (resource == Resource::Transactions) {
        o.insert("created_at"_L1, createdAt);
    } else if (resource != Resource::Discounts) {
        o.insert("created_at"_L1, iso(createdAt));
        o.insert("updated_at"_L1, iso(createdAt));
    }
    records(resource).insert(o.value("id"_L1).toString(), o);
    return o;
}

void OddServer::change(Resource resource, const QString &id)
{
    QJsonObject &o = records(resource)[id];
    switch (resource) {
    case Resource::Products:
    case Resource::Customers:
    case Resource::Discounts: o.insert("name"_L1, QString(u"Renamed %1"_s.arg(++m_number))); break;
    case Resource::Subscriptions: o.insert("status"_L1, "expired"_L1); break;
    case Resource::Transactions:
        o.insert("status"_L1, "refunded"_L1);
        o.insert("refunded_amount"_L1, o.value("amount"_L1).toInteger() - ++m_number % 50);
        break;
    }
}

void OddServer::spoil(Resource resource, const QString &id) { records(resource)[id].insert("mode"_L1, 7); }
void OddServer::unspoil(Resource resource, const QString &id) { records(resource)[id].insert("mode"_L1, "test"_L1); }

QHttpServerResponse OddServer::sums(const QString &currency)
{
    if (odd.hasNoSums)
        return QHttpServerResponse(QHttpServerResponder::StatusCode::NotFound);
    if (odd.forbidsSums)
        return QHttpServerResponse(QHttpServerResponder::StatusCode::Forbidden);
    quint64 sum = 0; // which may be more than fits, and then is any number
    for (const QJsonObject &o : std::as_const(records(Resource::Transactions)))
        if (o.value("currency"_L1).toString() == currency)
            sum += quint64(o.value("amount_paid"_L1).toInteger() - o.value("refunded_amount"_L1).toInteger());
    const auto revenue = qint64(sum);
    qint64 active = 0;
    for (const QJsonObject &o : std::as_const(records(Resource::Subscriptions)))
        active += o.value("status"_L1).toString() == "active"_L1;
    const auto count = [this](Resource resource) { return qint64(records(resource).size()); };
    return QHttpServerResponse(QJsonObject{
        {"totals"_L1,
         QJsonObject{{"totalProducts"_L1, count(Resource::Products)},
                     {"totalSubscriptions"_L1, count(Resource::Subscriptions)},
                     {"totalCustomers"_L1, count(Resource::Customers)},
                     {"totalPayments"_L1, count(Resource::Transactions)},
                     {"activeSubscriptions"_L1, active},
                     {"totalRevenue"_L1, revenue},
                     {"totalNetRevenue"_L1, revenue},
                     {"netMonthlyRecurringRevenue"_L1, 0},
                     {"monthlyRecurringRevenue"_L1, 0}}}});
}

QHttpServerResponse OddServer::answer(Resource resource, const QHttpServerRequest &request)
{
    ++requests;
    asked.append(request.url().path() + u'?' + request.url().query());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    askedAt.append(now);
    if (beforeEachAnswer)
        beforeEachAnswer();
    if (m_random.bounded(100) < odd.percentThrottled || odd.throttledNext > 0) {
        odd.throttledNext = std::max(0, odd.throttledNext - 1);
        QHttpServerResponse response(
            "application/json", "{\"message\":[\"slow down\"]}"_ba, QHttpServerResponder::StatusCode::TooManyRequests);
        response.setHeader("Retry-After", QByteArray::number(odd.retryAfter));
        refusedAt.append(now);
        return response;
    }
    if (m_random.bounded(100) < odd.percentFailing)
        return QHttpServerResponse(QHttpServerResponder::StatusCode::ServiceUnavailable);

    QList<QJsonObject> all = records(resource).values();
    switch (odd.order) {
    case Order::NewestFirst:
        std::stable_sort(
            all.begin(), all.end(), [](const auto &a, const auto &b) { return createdOf(a) > createdOf(b); });
        break;
    case Order::OldestFirst:
        std::stable_sort(
            all.begin(), all.end(), [](const auto &a, const auto &b) { return createdOf(a) < createdOf(b); });
        break;
    case Order::ById: break;
    case Order::DifferentEachTime: std::shuffle(all.begin(), all.end(), m_random); break;
    }
    const QUrlQuery query = request.query();
    if (const QString product = query.queryItemValue(u"product_id"_s); !product.isEmpty() && !odd.ignoresProduct)
        all.removeIf([&](const QJsonObject &o) { return m_productOf.value(o.value("id"_L1).toString()) != product; });
    const int size = std::min(query.queryItemValue(u"page_size"_s).toInt(), odd.pageCap);
    int number = odd.ignoresPageNumber ? 1 : query.queryItemValue(u"page_number"_s).toInt();
    const int pages = int((all.size() + size - 1) / size);
    if (odd.repeatsLastPage)
        number = std::clamp(number, 1, std::max(1, pages));
    QJsonArray items;
    for (qsizetype i = qsizetype(number - 1) * size; i < std::min(all.size(), qsizetype(number) * size); ++i) {
        items.append(all.at(i));
        if (m_random.bounded(100) < odd.percentTwice)
            items.append(all.at(i));
    }
    const bool hasNext = odd.hasEndlessNext || number < pages;
    const QJsonObject pagination{
        {"total_records"_L1, all.size() + odd.totalIsOffBy + m_random.bounded(odd.totalWaversBy + 1)},
        {"total_pages"_L1, pages},
        {"current_page"_L1, number},
        {"next_page"_L1, hasNext ? QJsonValue(number + 1) : QJsonValue()},
        {"prev_page"_L1, QJsonValue()}};
    return QHttpServerResponse(QJsonObject{{"items"_L1, items}, {"pagination"_L1, pagination}});
}

QMap<QString, QByteArray> compactRecords(const OddServer &server, Resource resource)
{
    QMap<QString, QByteArray> all;
    for (const QJsonObject &o : server.records(resource))
        all.insert(o.value("id"_L1).toString(), QJsonDocument(o).toJson(QJsonDocument::Compact));
    return all;
}
