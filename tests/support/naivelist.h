// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a list should show, computed from the server's JSON alone: slow, and too simple to be wrong.

#include "core/format/money.h"
#include "core/mirror/viewcolumns.h"
#include "oddserver.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QVariant>

namespace naive {

using namespace Qt::StringLiterals;

/// One record as a plain model would hold it.
struct Row
{
    QString id;
    QStringList texts; ///< what a search looks at
    QMap<QByteArray, QVariant> cells;
    QMap<QByteArray, QString> words; ///< what filters look at
};

inline QString text(const QJsonObject &o, const char *key) { return o.value(QLatin1String(key)).toString(); }

inline QVariant money(const QJsonObject &o, const char *key)
{
    const QJsonValue amount = o.value(QLatin1String(key));
    return amount.isDouble() ? QVariant::fromValue(Money{amount.toInteger(), text(o, "currency")}) : QVariant();
}

inline QVariant time(const QJsonObject &o, const char *key)
{
    const QJsonValue value = o.value(QLatin1String(key));
    if (value.isString())
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QVariant();
}

class Store
{
public:
    explicit Store(const OddServer &server) : m_server(server) { }

    QList<Row> all(Resource resource) const
    {
        QList<Row> list;
        for (const QJsonObject &o : m_server.records(resource))
            list.append(row(resource, o));
        return list;
    }

private:
    Row row(Resource resource, const QJsonObject &o) const
    {
        switch (resource) {
        case Resource::Products: return product(o);
        case Resource::Customers: return customer(o);
        case Resource::Subscriptions: return subscription(o);
        case Resource::Transactions: return transaction(o);
        case Resource::Discounts: return discount(o);
        }
        Q_UNREACHABLE();
        return {};
    }
    static bool isActive(const QString &status)
    {
        return std::any_of(activeSubscriptionStatuses.begin(), activeSubscriptionStatuses.end(),
                           [&](SubscriptionStatus one) { return json::Open(one).wire() == status; });
    }
    QJsonObject get(Resource resource, const QString &id) const { return m_server.records(resource).value(id); }
    QString customerName(const QJsonObject &c, const QString &id) const
    {
        for (const QString &name : {text(c, "name"), text(c, "email")})
            if (!name.isEmpty())
                return name;
        return id;
    }
    Row product(const QJsonObject &o) const
    {
        Row n{text(o, "id"), {}, {}, {}};
        n.texts = {n.id, text(o, "name"), text(o, "description"), text(o, "currency"),
                   plainAmount(money(o, "price").value<Money>())};
        n.cells = {{"name", text(o, "name")},
                   {"price", money(o, "price")},
                   {"status", text(o, "status")},
                   {"tax", text(o, "tax_mode")},
                   {"created", time(o, "created_at")},
                   {"currency", text(o, "currency")},
                   {"id", n.id}};
        n.words = {{"status", text(o, "status")}, {"tax", text(o, "tax_mode")}, {"currency", text(o, "currency")}};
        return n;
    }
    /// For one product each.
    Row discount(const QJsonObject &o) const
    {
        Row n{text(o, "id"), {}, {}, {}};
        const QString productId = o.value("applies_to_products"_L1).toArray().first().toString();
        const QString productName = text(get(Resource::Products, productId), "name");
        const QVariant amount = money(o, "amount");
        n.texts = {n.id, text(o, "code"), text(o, "name"), productId, productName, text(o, "currency")};
        if (amount.isValid())
            n.texts.append(plainAmount(amount.value<Money>()));
        n.cells = {{"code", text(o, "code")},
                   {"name", text(o, "name")},
                   {"duration", text(o, "duration")},
                   {"products", productName},
                   {"status", text(o, "status")},
                   {"type", text(o, "type")},
                   {"id", n.id}};
        n.words = {{"status", text(o, "status")},
                   {"type", text(o, "type")},
                   {"duration", text(o, "duration")},
                   {"products", productId}};
        return n;
    }
    Row transaction(const QJsonObject &o) const
    {
        Row n{text(o, "id"), {}, {}, {}};
        const QString customerId = text(o, "customer");
        const QJsonObject c = get(Resource::Customers, customerId);
        const QJsonObject s = get(Resource::Subscriptions, text(o, "subscription"));
        const QString productId = text(o, "subscription").isEmpty() ? m_server.productOf(n.id) : text(s, "product");
        const QJsonObject p = get(Resource::Products, productId);
        n.texts = {
            n.id,
            text(o, "order"),
            text(o, "description"),
            text(o, "tax_country"),
            text(o, "currency"),
            customerId,
            text(c, "name"),
            text(c, "email"),
            text(o, "subscription"),
            productId,
            text(p, "name"),
            plainAmount(money(o, "amount").value<Money>()),
            plainAmount({o.value("refunded_amount"_L1).toInteger(), text(o, "currency")})};
        if (o.value("amount_paid"_L1).isDouble())
            n.texts.append(plainAmount(money(o, "amount_paid").value<Money>()));
        if (!o.value("refunded_amount"_L1).isDouble())
            n.texts.removeAt(12);
        n.cells = {
            {"created", time(o, "created_at")},
            {"type", text(o, "type")},
            {"status", text(o, "status")},
            {"amount", money(o, "amount")},
            {"paid", money(o, "amount_paid")},
            {"tax", money(o, "tax_amount")},
            {"refunded", money(o, "refunded_amount")},
            {"country", text(o, "tax_country")},
            {"currency", text(o, "currency")},
            {"id", n.id}};
        n.cells.insert("customer", customerId.isEmpty() ? QVariant() : customerName(c, customerId));
        n.cells.insert("product", productId.isEmpty() ? QVariant() : QVariant(text(p, "name")));
        n.words = {{"status", text(o, "status")},       {"type", text(o, "type")}, {"currency", text(o, "currency")},
                   {"country", text(o, "tax_country")}, {"product", productId},    {"customer", customerId}};
        return n;
    }
    static qint64 refunded(const QJsonObject &t)
    {
        const qint64 said = t.value("refunded_amount"_L1).toInteger();
        return said == 0 && text(t, "status") == u"refunded"_s ? t.value("amount_paid"_L1).toInteger() : said;
    }
    Row customer(const QJsonObject &o) const
    {
        Row n{text(o, "id"), {}, {}, {}};
        n.texts = {n.id, text(o, "name"), text(o, "email"), text(o, "country")};
        QMap<QString, qint64> spend;
        qint64 active = 0;
        for (const QJsonObject &t : m_server.records(Resource::Transactions))
            if (text(t, "customer") == n.id && t.value("amount_paid"_L1).isDouble())
                spend[text(t, "currency")] += t.value("amount_paid"_L1).toInteger() - refunded(t);
        for (const QJsonObject &s : m_server.records(Resource::Subscriptions))
            active += text(s, "customer") == n.id && isActive(text(s, "status"));
        QList<Money> amounts;
        for (auto it = spend.cbegin(); it != spend.cend(); ++it)
            amounts.append({it.value(), it.key()});
        std::sort(amounts.begin(), amounts.end(),
                  [](const Money &a, const Money &b) { return plainAmount(a).toDouble() > plainAmount(b).toDouble(); });
        n.cells = {{"name", text(o, "name")},
                   {"email", text(o, "email")},
                   {"country", text(o, "country")},
                   {"created", time(o, "created_at")},
                   {"spend", QVariant::fromValue(amounts)},
                   {"subscriptions", active},
                   {"id", n.id}};
        n.words = {{"country", text(o, "country")}};
        return n;
    }
    Row subscription(const QJsonObject &o) const
    {
        Row n{text(o, "id"), {}, {}, {}};
        const QString customerId = text(o, "customer");
        const QJsonObject c = get(Resource::Customers, customerId);
        const QJsonObject p = get(Resource::Products, text(o, "product"));
        const QJsonObject last = get(Resource::Transactions, text(o, "last_transaction_id"));
        n.texts = {n.id, customerId, text(c, "name"), text(c, "email"), text(o, "product"), text(p, "name")};
        n.cells = {{"customer", customerName(c, customerId)},
                   {"product", text(p, "name")},
                   {"status", text(o, "status")},
                   {"seats", o.value("items"_L1).toArray().first().toObject().value("units"_L1).toInteger()},
                   {"pays", money(last, "amount")},
                   {"created", time(o, "created_at")},
                   {"id", n.id}};
        n.words = {{"status", text(o, "status")}, {"product", text(o, "product")}};
        return n;
    }

    const OddServer &m_server;
};

/// A number or text by which a cell sorts; less than all others: nothing.
inline int compareCells(const QVariant &a, const QVariant &b)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    if (!a.isValid() || !b.isValid())
        return order(a.isValid(), b.isValid());
    if (a.canConvert<Money>())
        return order(plainAmount(a.value<Money>()).toDouble(), plainAmount(b.value<Money>()).toDouble());
    if (a.canConvert<QList<Money>>()) {
        const auto x = a.value<QList<Money>>();
        const auto y = b.value<QList<Money>>();
        if (x.isEmpty() || y.isEmpty())
            return order(!x.isEmpty(), !y.isEmpty());
        return compareCells(QVariant::fromValue(x.first()), QVariant::fromValue(y.first()));
    }
    if (a.typeId() == QMetaType::QDateTime)
        return order(a.toDateTime(), b.toDateTime());
    if (a.typeId() == QMetaType::LongLong)
        return order(a.toLongLong(), b.toLongLong());
    return order(foldedForSearch(a.toString()), foldedForSearch(b.toString()));
}

} // namespace naive
