// SPDX-License-Identifier: GPL-3.0-or-later
#include "resource.h"

#include "core/api/productrules.h"
#include "core/format/money.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr auto productFields = std::to_array<Field>({
    {"name", Storage::Text},
    {"description", Storage::Text},
    {"price", Storage::Integer},
    {"currency", Storage::Word},
    {"billing_type", Storage::Word},
    {"billing_period", Storage::Word},
    {"period_days", Storage::Integer},
    {"status", Storage::Word},
    {"tax_mode", Storage::Word},
    {"created", Storage::Integer},
    {"updated", Storage::Integer},
});
constexpr auto customerFields = std::to_array<Field>({
    {"name", Storage::Text},
    {"email", Storage::Text},
    {"country", Storage::Word},
    {"external_id", Storage::Text},
    {"created", Storage::Integer},
    {"updated", Storage::Integer},
});
constexpr auto subscriptionFields = std::to_array<Field>({
    {"customer", Storage::Reference, Resource::Customers},
    {"product", Storage::Reference, Resource::Products},
    {"last_transaction", Storage::Reference, Resource::Transactions},
    {"status", Storage::Word},
    {"seats", Storage::Integer},
    {"pays", Storage::Integer},
    {"currency", Storage::Word},
    {"period_start", Storage::Integer},
    {"period_end", Storage::Integer},
    {"next_charge", Storage::Integer},
    {"canceled", Storage::Integer},
    {"created", Storage::Integer},
    {"updated", Storage::Integer},
});
constexpr auto transactionFields = std::to_array<Field>({
    {"created", Storage::Integer},
    {"customer", Storage::Reference, Resource::Customers},
    {"subscription", Storage::Reference, Resource::Subscriptions},
    {"product", Storage::Reference, Resource::Products, true},
    {"type", Storage::Word},
    {"status", Storage::Word},
    {"amount", Storage::Integer},
    {"paid", Storage::Integer},
    {"tax", Storage::Integer},
    {"refunded", Storage::Integer},
    {"discount", Storage::Integer},
    {"currency", Storage::Word},
    {"country", Storage::Word},
    {"order_id", Storage::Text},
    {"description", Storage::Text},
    {"period_start", Storage::Integer},
    {"period_end", Storage::Integer},
});
constexpr auto discountFields = std::to_array<Field>({
    {"code", Storage::Text},
    {"name", Storage::Text},
    {"type", Storage::Word},
    {"amount", Storage::Integer},
    {"currency", Storage::Word},
    {"percent", Storage::Integer}, // hundredths of a per cent
    {"duration", Storage::Word},
    {"months", Storage::Integer},
    {"products", Storage::IdList, Resource::Products},
    {"redeemed", Storage::Integer},
    {"redeem_limit", Storage::Integer},
    {"expiry", Storage::Integer},
    {"status", Storage::Word},
});

std::optional<qint64> seatsOf(const Subscription &subscription)
{
    if (!subscription.items)
        return {};
    qint64 seats = 0;
    for (const SubscriptionItem &item : *subscription.items)
        if (__builtin_add_overflow(seats, item.units.value_or(0), &seats))
            return {};
    return seats > 0 ? std::optional(seats) : std::nullopt;
}

/// What searchText() reads: texts, then the currency and the amounts written in it.
struct TextPlan
{
    const char *sql;
    int texts;
    int amounts;
};

TextPlan textPlan(Resource resource)
{
    switch (resource) {
    case Resource::Products: return {"SELECT rowid, id, name, description, currency, price FROM products", 3, 1};
    case Resource::Customers: return {"SELECT rowid, id, name, email, external_id, country FROM customers", 5, 0};
    case Resource::Subscriptions: return {"SELECT rowid, id, currency, pays FROM subscriptions", 1, 1};
    case Resource::Transactions:
        return {"SELECT rowid, id, order_id, description, country, currency, amount, paid, refunded FROM transactions",
                4, 3};
    case Resource::Discounts: return {"SELECT rowid, id, code, name, products, currency, amount FROM discounts", 4, 1};
    }
    Q_UNREACHABLE();
    return {};
}

struct LabelPlan
{
    const char *sql;
    int texts;
};

LabelPlan labelPlan(Resource resource)
{
    switch (resource) {
    case Resource::Products: return {"SELECT rowid, id, name FROM products", 2};
    case Resource::Customers: return {"SELECT rowid, id, name, email FROM customers", 3};
    case Resource::Subscriptions: return {"SELECT rowid, id FROM subscriptions", 1};
    case Resource::Transactions:
    case Resource::Discounts: return {"", 0};
    }
    Q_UNREACHABLE();
    return {};
}

/// Fields are parted by line feeds, which no word of a search can hold.
QString joined(const sqlite::Statement &row, int texts)
{
    QByteArray text;
    for (int column = 1; column <= texts; ++column) {
        text += row.text(column);
        text += '\n';
    }
    return QString::fromUtf8(text);
}

} // namespace

QLatin1String resourceName(Resource resource)
{
    switch (resource) {
    case Resource::Products: return "products"_L1;
    case Resource::Customers: return "customers"_L1;
    case Resource::Subscriptions: return "subscriptions"_L1;
    case Resource::Transactions: return "transactions"_L1;
    case Resource::Discounts: return "discounts"_L1;
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray tableOf(Resource resource)
{
    const QLatin1String name = resourceName(resource);
    return {name.data(), name.size()};
}

std::optional<Resource> resourceNamed(QStringView name)
{
    for (const Resource resource : allResources)
        if (name == resourceName(resource))
            return resource;
    return {};
}

std::span<const Field> fieldsOf(Resource resource)
{
    switch (resource) {
    case Resource::Products: return productFields;
    case Resource::Customers: return customerFields;
    case Resource::Subscriptions: return subscriptionFields;
    case Resource::Transactions: return transactionFields;
    case Resource::Discounts: return discountFields;
    }
    Q_UNREACHABLE();
    return {};
}

int fieldIndex(Resource resource, QByteArrayView name)
{
    const auto fields = fieldsOf(resource);
    for (size_t i = 0; i < fields.size(); ++i)
        if (name == fields[i].name)
            return int(i);
    return -1;
}

void Incoming::add(const QString &text)
{
    const qsizetype from = m_texts.size();
    m_texts.resize(from + text.size());
    char *out = m_texts.data() + from;
    const ushort *in = text.utf16();
    ushort all = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        all = ushort(all | in[i]);
        out[i] = char(in[i]);
    }
    if (all >= 0x80) { // ids, words and most of the rest are ASCII
        m_texts.truncate(from);
        m_texts += text.toUtf8();
    }
    m_values.append({Kind::Text, quint32(m_texts.size() - from), from});
}

Incoming incoming(const Product &p, const QByteArray &raw)
{
    return {p.id,       raw,           p.name,          p.description,   p.price,
            p.currency, p.billingType, p.billingPeriod, periodLength(p), p.status,
            p.taxMode,  p.createdAt,   p.updatedAt};
}

Incoming incoming(const Customer &c, const QByteArray &raw)
{
    return {c.id, raw, c.name, c.email, c.country, c.externalId, c.createdAt, c.updatedAt};
}

Incoming incoming(const Subscription &s, const QByteArray &raw)
{
    const auto &last = s.lastTransaction;
    return {s.id,
            raw,
            s.customer.id,
            s.product.id,
            last ? std::optional(last->id) : s.lastTransactionId,
            s.status,
            seatsOf(s),
            last ? std::optional(last->amount) : std::nullopt,
            last ? std::optional(last->currency) : std::nullopt,
            s.currentPeriodStartDate,
            s.currentPeriodEndDate,
            s.nextTransactionDate,
            s.canceledAt,
            s.createdAt,
            s.updatedAt};
}

Incoming incoming(const Transaction &t, const QByteArray &raw)
{
    constexpr std::monostate product; // the record doesn't say
    const auto order = t.order ? std::optional(t.order->id) : std::nullopt;
    std::optional<qint64> refunded = t.refundedAmount;
    if (t.status.known() == TransactionStatus::Refunded && t.amountPaid)
        refunded = refundedOf(refunded.value_or(0), true, *t.amountPaid);
    return {t.id,         raw,      t.createdAt,   t.customer,    t.subscription, product,          t.type,
            t.status,     t.amount, t.amountPaid,  t.taxAmount,   refunded,       t.discountAmount, t.currency,
            t.taxCountry, order,    t.description, t.periodStart, t.periodEnd};
}

Incoming incoming(const Discount &d, const QByteArray &raw)
{
    const bool isPercent = d.percentage && std::abs(*d.percentage) < 1e12;
    std::optional<qint64> percent;
    percent = isPercent ? std::optional<qint64>(std::llround(*d.percentage * 100)) : std::optional<qint64>();
    const auto products = d.appliesToProducts ? std::optional(d.appliesToProducts->join(u' ')) : std::nullopt;
    return {d.id,     raw,           d.code,           d.name,       d.type,
            d.amount, d.currency,    percent,          d.duration,   d.durationInMonths,
            products, d.redeemCount, d.maxRedemptions, d.expiryDate, d.status};
}

QByteArray searchTextSql(Resource resource) { return textPlan(resource).sql; }

QString searchText(Resource resource, const sqlite::Statement &row)
{
    const TextPlan plan = textPlan(resource);
    QString text = joined(row, plan.texts);
    if (plan.amounts > 0) {
        Money money{0, row.string(plan.texts + 1)};
        text += money.currency + u'\n';
        for (int column = plan.texts + 2; column < plan.texts + 2 + plan.amounts; ++column) {
            if (row.isNull(column))
                continue;
            const qint64 minor = row.integer(column);
            if (minor != 0 && column > plan.texts + 2 && minor == money.minor)
                continue; // amount and amount paid are mostly the same
            money.minor = minor;
            text += plainAmount(money) + u'\n';
        }
    }
    return foldedForSearch(text);
}

QByteArray labelSql(Resource resource) { return labelPlan(resource).sql; }

QString labelText(Resource resource, const sqlite::Statement &row)
{
    return foldedForSearch(joined(row, labelPlan(resource).texts));
}

QByteArray nameExpression(Resource resource)
{
    switch (resource) {
    case Resource::Customers: return "COALESCE(NULLIF(name, ''), NULLIF(email, ''), id)";
    case Resource::Products: return "COALESCE(NULLIF(name, ''), id)";
    case Resource::Subscriptions:
    case Resource::Transactions:
    case Resource::Discounts: return "id";
    }
    Q_UNREACHABLE();
    return {};
}
