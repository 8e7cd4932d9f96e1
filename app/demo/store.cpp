// SPDX-License-Identifier: GPL-3.0-or-later
#include "store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

template <class V> std::optional<Index> within(std::optional<Index> i, const V &v)
{
    return i && *i < v.size() ? i : std::nullopt;
}

} // namespace

Store::Store(Business business, Clock clock) : m_business(std::move(business)), m_clock(clock) { findNextDue(); }

std::optional<Index> Store::productOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::Product, id), m_business.products);
}
std::optional<Index> Store::customerOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::Customer, id), m_business.customers);
}
std::optional<Index> Store::customerOfEmail(const QString &email) const
{
    const auto it = m_business.customerOfEmail.constFind(email.toLower());
    return it == m_business.customerOfEmail.constEnd() ? std::nullopt : std::optional(*it);
}
std::optional<Index> Store::orderOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::Order, id), m_business.orders);
}
std::optional<Index> Store::subscriptionOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::Subscription, id), m_business.subscriptions);
}
std::optional<Index> Store::transactionOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::Transaction, id), m_business.transactions);
}
std::optional<Index> Store::discountOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::Discount, id), m_business.discounts);
}
std::optional<Index> Store::discountOfCode(const QString &code) const
{
    const auto it = m_business.discountOfCode.constFind(code.toUpper());
    return it == m_business.discountOfCode.constEnd() ? std::nullopt : std::optional(*it);
}
std::optional<Index> Store::licenseOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::License, id), m_business.licenses);
}
std::optional<Index> Store::licenseOfKey(const QString &key) const
{
    return within(m_business.ids.indexOfLicenseKey(key), m_business.licenses);
}
std::optional<Index> Store::checkoutOf(const QString &id) const
{
    return within(m_business.ids.index(Kind::Checkout, id), m_business.checkouts);
}

Index Store::createProduct(Product product, const QByteArray &idempotencyKey)
{
    if (!idempotencyKey.isEmpty()) {
        const auto known = m_productOfKey.constFind(idempotencyKey);
        if (known != m_productOfKey.constEnd())
            return *known;
    }
    const auto i = Index(m_business.products.size());
    const bool live = m_business.options.mode == ObjectMode::Live;
    product.id = m_business.ids.text(Kind::Product, i);
    product.mode = m_business.options.mode;
    product.productUrl = (live ? u"https://creem.io/product/"_s : u"https://creem.io/test/product/"_s) + product.id;
    product.status = ProductStatus::Active;
    product.createdAt = utc(now());
    product.updatedAt = product.createdAt;
    ProductRecord record;
    record.product = std::make_shared<const Product>(std::move(product));
    m_business.products.push_back(std::move(record));
    if (!idempotencyKey.isEmpty())
        m_productOfKey.insert(idempotencyKey, i);
    return i;
}

void Store::changeProduct(Index i, Product changed)
{
    ProductRecord &record = m_business.products[i];
    if (changed.price != record.product->price || changed.currency != record.product->currency)
        ++record.price;
    changed.updatedAt = utc(now());
    record.product = std::make_shared<const Product>(std::move(changed));
}

void Store::archiveProduct(Index i)
{
    Product p = m_business.product(i);
    if (p.status == ProductStatus::Archived)
        return;
    p.status = ProductStatus::Archived;
    changeProduct(i, std::move(p));
}

Result<Index> Store::createCustomer(Customer customer)
{
    if (customerOfEmail(customer.email))
        return refuse(409, u"A customer with this email already exists"_s);
    const auto i = Index(m_business.customers.size());
    customer.id = m_business.ids.text(Kind::Customer, i);
    customer.mode = m_business.options.mode;
    customer.country = u"US"_s; // known from the first checkout on; the contract wants one before
    customer.createdAt = utc(now());
    customer.updatedAt = customer.createdAt;
    m_business.customerOfEmail.insert(customer.email.toLower(), i);
    CustomerRecord record;
    record.createdAt = now();
    record.customer = std::make_shared<const Customer>(std::move(customer));
    m_business.customers.push_back(std::move(record));
    return i;
}

Result<Index> Store::changeCustomer(Index i, Customer changed)
{
    const auto other = customerOfEmail(changed.email);
    if (other && *other != i)
        return refuse(409, u"A customer with this email already exists"_s);
    CustomerRecord &record = m_business.customers[i];
    m_business.customerOfEmail.remove(record.customer->email.toLower());
    m_business.customerOfEmail.insert(changed.email.toLower(), i);
    changed.updatedAt = utc(now());
    record.customer = std::make_shared<const Customer>(std::move(changed));
    return i;
}

Result<Index> Store::createDiscount(Discount discount)
{
    const auto i = Index(m_business.discounts.size());
    discount.id = m_business.ids.text(Kind::Discount, i);
    if (discount.code.isEmpty())
        discount.code = discount.id.last(10).toUpper();
    if (discountOfCode(discount.code))
        return refuse(409, u"A discount with the code %1 already exists"_s.arg(discount.code));
    discount.mode = m_business.options.mode;
    discount.status = DiscountStatus::Active;
    discount.redeemCount = 0;
    m_business.discountOfCode.insert(discount.code.toUpper(), i);
    m_business.discounts.push_back({std::move(discount), now()});
    return i;
}

Result<Index> Store::deleteDiscount(Index i)
{
    Discount &d = m_business.discounts[i].discount;
    if (d.status == DiscountStatus::Deleted)
        return notFound(u"Discount"_s);
    m_business.discountOfCode.remove(d.code.toUpper());
    d.status = DiscountStatus::Deleted;
    return i;
}

Result<RefundStatus> Store::refund(Index i)
{
    TransactionRow &row = m_business.transactions[i];
    if (row.status != TransactionStatus::Paid && row.status != TransactionStatus::PartlyRefunded) {
        const QString status = json::Open<TransactionStatus>(row.status).wire();
        return refuse(400, u"Transaction is %1 and cannot be refunded"_s.arg(status));
    }
    if (row.amount - row.refunded <= 0)
        return refuse(400, u"Transaction has nothing left to refund"_s);
    row.status = TransactionStatus::Refunded;
    row.refunded = row.amount;
    return RefundStatus::Succeeded;
}

Result<InstanceRow> Store::activate(Index license, const QString &instanceName)
{
    LicenseRow &row = m_business.licenses[license];
    if (row.disabled)
        return refuse(403, u"License key is disabled"_s);
    if (row.expiresAt != 0 && row.expiresAt <= now())
        return refuse(403, u"License key has expired"_s);
    if (row.limit > 0 && row.activations() >= row.limit)
        return refuse(403, u"License key has reached its activation limit of %1"_s.arg(row.limit));
    row.instances.push_back({m_business.instanceCount++, instanceName, LicenseInstanceStatus::Active, now()});
    return row.instances.back();
}

Result<InstanceRow> Store::instanceOf(Index license, const QString &instanceId) const
{
    const auto id = m_business.ids.index(Kind::LicenseInstance, instanceId);
    for (const InstanceRow &instance : m_business.licenses[license].instances) {
        if (id && instance.id == *id)
            return instance;
    }
    return notFound(u"License instance"_s);
}

Result<InstanceRow> Store::deactivate(Index license, const QString &instanceId)
{
    const auto found = instanceOf(license, instanceId);
    if (!found)
        return found;
    if (found->status == LicenseInstanceStatus::Deactivated)
        return refuse(400, u"License instance is already deactivated"_s);
    auto &instances = m_business.licenses[license].instances;
    const auto it = std::find_if(
        instances.begin(), instances.end(), [&](const InstanceRow &instance) { return instance.id == found->id; });
    it->status = LicenseInstanceStatus::Deactivated;
    return *it;
}

Index Store::createCheckout(const CheckoutOrder &order)
{
    const auto i = Index(m_business.checkouts.size());
    Checkout c;
    c.id = m_business.ids.text(Kind::Checkout, i);
    c.mode = m_business.options.mode;
    c.status = CheckoutStatus::Pending;
    c.requestId = order.requestId;
    c.product = {m_business.product(order.product).id, {}};
    c.units = order.units;
    if (order.customer != none)
        c.customer = Expandable<Customer>{m_business.customers[order.customer].customer->id, {}};
    c.customFields = order.customFields;
    const bool live = m_business.options.mode == ObjectMode::Live;
    c.checkoutUrl = (live ? u"https://creem.io/checkout/"_s : u"https://creem.io/test/checkout/"_s) + c.product.id
        + u'/' + c.id;
    c.successUrl = order.successUrl;
    c.metadata = order.metadata;
    m_business.checkouts.push_back({std::move(c), now()});
    return i;
}

Checkout Store::checkout(Index i) const
{
    const CheckoutRecord &record = m_business.checkouts[i];
    Checkout checkout = record.checkout;
    const Milliseconds age = now() - record.createdAt;
    const bool isPaid = i % 3 != 2; // the first one is: somebody tries it
    if (isPaid && age >= paidAfter)
        checkout.status = CheckoutStatus::Completed;
    else if (!isPaid && age >= checkoutLifetime)
        checkout.status = CheckoutStatus::Expired;
    return checkout;
}

} // namespace demo
