// SPDX-License-Identifier: GPL-3.0-or-later
#include "business.h"

#include "names.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace demo {

int currencyIndex(const QString &code)
{
    for (int i = 0; i < int(currencies.size()); ++i) {
        if (code == QLatin1String(currencies[size_t(i)]))
            return i;
    }
    return 0;
}

bool TransactionRow::wasPaid() const
{
    switch (status) {
    case TransactionStatus::Paid:
    case TransactionStatus::Refunded:
    case TransactionStatus::PartlyRefunded:
    case TransactionStatus::ChargedBack: return true;
    case TransactionStatus::Pending:
    case TransactionStatus::Uncollectible:
    case TransactionStatus::Declined:
    case TransactionStatus::Void:
    case TransactionStatus::Canceled: return false;
    }
    Q_UNREACHABLE();
    return false;
}

int LicenseRow::activations() const
{
    return int(std::count_if(instances.begin(), instances.end(), [](const InstanceRow &i) {
        return i.status == LicenseInstanceStatus::Active;
    }));
}

QDateTime utc(Milliseconds t) { return QDateTime::fromMSecsSinceEpoch(t, Qt::UTC); }

Milliseconds addMonths(Milliseconds t, int months) { return utc(t).addMonths(months).toMSecsSinceEpoch(); }

const char *description(Reason reason)
{
    switch (reason) {
    case Reason::Purchase: return "One-time payment";
    case Reason::Start: return "Subscription started";
    case Reason::Renewal: return "Subscription renewal";
    case Reason::Proration: return "Plan change, prorated";
    }
    Q_UNREACHABLE();
    return "";
}

namespace {

struct Length
{
    int months = 0;
    int days = 0;
};

Length periodOf(const Product &product)
{
    const auto period = product.billingPeriod.known();
    if (!period)
        return {1, 0};
    switch (*period) {
    case BillingPeriod::Once: return {};
    case BillingPeriod::Daily: return {0, 1};
    case BillingPeriod::Monthly: return {1, 0};
    case BillingPeriod::Quarterly: return {3, 0};
    case BillingPeriod::HalfYearly: return {6, 0};
    case BillingPeriod::Yearly: return {12, 0};
    case BillingPeriod::Custom: break;
    }
    const int count = int(std::clamp<qint64>(product.recurringIntervalCount.value_or(1), 1, 1000));
    const auto interval = product.recurringInterval.value_or(RecurringInterval::Month).known();
    switch (interval.value_or(RecurringInterval::Month)) {
    case RecurringInterval::Day: return {0, count};
    case RecurringInterval::Week: return {0, 7 * count};
    case RecurringInterval::Month: return {count, 0};
    case RecurringInterval::Year: return {12 * count, 0};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Milliseconds periodEnd(const Product &product, Milliseconds anchor, int n)
{
    const Length length = periodOf(product);
    return addMonths(anchor, length.months * n) + Milliseconds(length.days) * n * dayLength;
}

qint64 monthlyPrice(const Product &product, qint64 unitPrice)
{
    if (product.billingType == BillingType::OneTime)
        return 0;
    const Length length = periodOf(product);
    if (length.months > 0)
        return unitPrice / length.months;
    return length.days > 0 ? unitPrice * 365 / (12 * qint64(length.days)) : 0;
}

qint64 taxOn(qint64 amount, std::array<char, 2> country, TaxMode mode)
{
    const int rate = taxPermille(country);
    return mode == TaxMode::Inclusive ? amount * rate / (1000 + rate) : amount * rate / 1000;
}

void Business::link(Index i)
{
    TransactionRow &row = transactions[i];
    OrderRow &o = orders[row.order];
    row.olderInOrder = o.lastTransaction;
    if (o.firstTransaction == none)
        o.firstTransaction = i;
    o.lastTransaction = i;
    ++o.transactionCount;
    customers[row.customer].transactions.push_back(i);
    products[row.product].transactions.push_back(i);
    if (row.subscription != none && row.wasPaid())
        subscriptions[row.subscription].lastPaid = i;
}

Index Business::addTransaction(const TransactionRow &row)
{
    const auto i = Index(transactions.size());
    transactions.push_back(row);
    link(i);
    return i;
}

Transaction Business::transaction(Index i) const
{
    const TransactionRow &row = transactions[i];
    Transaction t;
    t.id = ids.text(Kind::Transaction, i);
    t.mode = options.mode;
    t.amount = row.amount;
    t.amountPaid = row.amountPaid();
    t.discountAmount = row.discount;
    t.currency = QString::fromLatin1(currencies[row.currency]);
    t.type = row.subscription == none ? TransactionType::Payment : TransactionType::Invoice;
    t.taxCountry = QString::fromLatin1(row.country.data(), 2);
    t.taxAmount = row.tax;
    t.status = row.status;
    t.refundedAmount = row.refunded;
    t.order = Reference{ids.text(Kind::Order, row.order)};
    if (row.subscription != none)
        t.subscription = Reference{ids.text(Kind::Subscription, row.subscription)};
    t.customer = Reference{ids.text(Kind::Customer, row.customer)};
    t.description = QString::fromLatin1(description(row.reason));
    if (row.periodStart != 0) {
        t.periodStart = utc(row.periodStart);
        t.periodEnd = utc(row.periodEnd);
    }
    t.createdAt = utc(row.createdAt);
    return t;
}

Order Business::order(Index i) const
{
    const OrderRow &row = orders[i];
    const Product &p = product(row.product);
    Order o;
    o.id = ids.text(Kind::Order, i);
    o.mode = options.mode;
    o.customer = Reference{customers[row.customer].customer->id};
    o.product = Reference{p.id};
    if (row.discount != none)
        o.discount = Reference{discounts[row.discount].discount.id};
    o.currency = p.currency;
    o.status = OrderStatus::Paid; // a trial starts with an order of nothing, which is paid
    qint64 amount = 0;
    o.discountAmount = 0;
    o.taxAmount = 0;
    if (row.firstTransaction != none) {
        const TransactionRow &first = transactions[row.firstTransaction];
        o.transaction = Reference{ids.text(Kind::Transaction, row.firstTransaction)};
        amount = first.amount;
        o.discountAmount = first.discount;
        o.taxAmount = first.tax;
        o.status = first.wasPaid() ? OrderStatus::Paid : OrderStatus::Pending;
        const QString charged = QString::fromLatin1(currencies[first.currency]);
        if (charged != p.currency) { // amounts in the currency that was charged, the product's beside them
            o.currency = charged;
            o.fxCurrency = p.currency;
            o.fxAmount = p.price * row.units;
            o.fxRate = double(*o.fxAmount) / double(std::max<qint64>(amount, 1));
        }
    }
    const qint64 added = p.taxMode == TaxMode::Exclusive ? *o.taxAmount : 0;
    o.amount = amount;
    o.subTotal = amount - added + *o.discountAmount;
    o.amountPaid = o.status == OrderStatus::Paid ? amount : 0;
    o.amountDue = amount;
    o.type = row.subscription == none ? BillingType::OneTime : BillingType::Recurring;
    o.createdAt = utc(row.createdAt);
    o.updatedAt = o.createdAt;
    return o;
}

Subscription Business::subscription(Index i) const
{
    const SubscriptionRow &row = subscriptions[i];
    const ProductRecord &p = products[row.product];
    Subscription s;
    s.id = ids.text(Kind::Subscription, i);
    s.mode = options.mode;
    s.product = {p.product->id, p.product};
    s.customer = {customers[row.customer].customer->id, customers[row.customer].customer};
    SubscriptionItem item;
    item.id = ids.text(Kind::SubscriptionItem, i);
    item.productId = p.product->id;
    item.priceId = ids.text(Kind::Price, row.product * 64 + p.price);
    item.units = row.units;
    s.items = QList<SubscriptionItem>{item};
    s.collectionMethod = CollectionMethod::ChargeAutomatically;
    s.status = row.status;
    if (row.lastPaid != none) {
        s.lastTransaction = transaction(row.lastPaid);
        s.lastTransactionId = s.lastTransaction->id;
        s.lastTransactionDate = s.lastTransaction->createdAt;
    }
    if (row.nextTransaction != 0)
        s.nextTransactionDate = utc(row.nextTransaction);
    s.currentPeriodStartDate = utc(row.periodStart);
    s.currentPeriodEndDate = utc(row.periodEnd);
    if (row.canceledAt != 0)
        s.canceledAt = utc(row.canceledAt);
    s.createdAt = utc(row.createdAt);
    s.updatedAt = utc(row.updatedAt);
    return s;
}

License Business::license(Index i, Milliseconds now) const
{
    const LicenseRow &row = licenses[i];
    License l;
    l.id = ids.text(Kind::License, i);
    l.mode = options.mode;
    l.productId = product(row.product).id;
    l.key = ids.licenseKey(i);
    l.activation = row.activations();
    if (row.limit > 0)
        l.activationLimit = row.limit;
    if (row.expiresAt != 0)
        l.expiresAt = utc(row.expiresAt);
    l.status = l.activation > 0 ? LicenseStatus::Active : LicenseStatus::Inactive;
    if (row.expiresAt != 0 && row.expiresAt <= now)
        l.status = LicenseStatus::Expired;
    if (row.disabled)
        l.status = LicenseStatus::Disabled;
    l.createdAt = utc(row.createdAt);
    return l;
}

LicenseInstance Business::instance(const InstanceRow &row) const
{
    return {ids.text(Kind::LicenseInstance, row.id), options.mode, row.name, row.status, utc(row.createdAt)};
}

} // namespace demo
