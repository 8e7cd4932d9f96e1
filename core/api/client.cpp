// SPDX-License-Identifier: GPL-3.0-or-later
#include "client.h"

using namespace Qt::StringLiterals;

namespace {

/// Adds a member to a query; everything outside of the unreserved characters is escaped, + included.
void add(QUrlQuery &query, const QString &key, const QString &value)
{
    query.addQueryItem(key, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QUrlQuery pageQuery(PageRequest page)
{
    QUrlQuery query;
    add(query, u"page_number"_s, QString::number(page.number));
    add(query, u"page_size"_s, QString::number(page.size));
    return query;
}

QUrlQuery one(const QString &key, const QString &value)
{
    QUrlQuery query;
    add(query, key, value);
    return query;
}

template <class E> QString wire(E value) { return json::Open<E>(value).wire(); }

QString milliseconds(const QDateTime &time) { return QString::number(time.toMSecsSinceEpoch()); }

/// Ids are other people's text: one with a slash or a dot segment must not reach another path.
QString path(const QString &before, const QString &id, const QString &after = {})
{
    QString segment = QString::fromLatin1(QUrl::toPercentEncoding(id));
    // QUrl reads %2E%2E as .. and goes up. No real id is made of dots; this way it is an unknown one.
    if (segment == "."_L1 || segment == ".."_L1)
        segment.replace(u'.', u"%252E"_s);
    return before + segment + after;
}

} // namespace

Client::Client(Endpoint endpoint, ApiKey key, Transport::Limits limits, QObject *parent)
    : QObject(parent), m_transport(std::move(endpoint), std::move(key), limits)
{
}

Call<Nothing> Client::probe() { return Call<Nothing>(m_transport.get(u"/v1/products/search"_s, pageQuery({1, 1}))); }

Call<Page<Product>> Client::searchProducts(PageRequest page, std::optional<ProductStatus> status)
{
    QUrlQuery query = pageQuery(page);
    if (status)
        add(query, u"status"_s, wire(*status));
    return Call<Page<Product>>(m_transport.get(u"/v1/products/search"_s, query));
}

Call<Product> Client::retrieveProduct(const QString &id)
{
    return Call<Product>(m_transport.get(u"/v1/products"_s, one(u"product_id"_s, id)));
}

Call<Product> Client::createProduct(const NewProduct &product, const QByteArray &idempotencyKey)
{
    return Call<Product>(
        m_transport.send(Transport::Verb::Post, u"/v1/products"_s, json::write(product), idempotencyKey));
}

Call<Product> Client::updateProduct(const QString &id, const ProductChanges &changes)
{
    return Call<Product>(m_transport.send(Transport::Verb::Patch, path(u"/v1/products/"_s, id), json::write(changes)));
}

Call<Product> Client::archiveProduct(const QString &id)
{
    return Call<Product>(m_transport.send(Transport::Verb::Delete, path(u"/v1/products/"_s, id), {}));
}

Call<Page<Customer>> Client::listCustomers(PageRequest page)
{
    return Call<Page<Customer>>(m_transport.get(u"/v1/customers/list"_s, pageQuery(page)));
}

Call<Customer> Client::retrieveCustomer(const QString &id)
{
    return Call<Customer>(m_transport.get(u"/v1/customers"_s, one(u"customer_id"_s, id)));
}

Call<Customer> Client::retrieveCustomerByEmail(const QString &email)
{
    return Call<Customer>(m_transport.get(u"/v1/customers"_s, one(u"email"_s, email)));
}

Call<Customer> Client::createCustomer(const NewCustomer &customer)
{
    return Call<Customer>(m_transport.send(Transport::Verb::Post, u"/v1/customers"_s, json::write(customer)));
}

Call<Customer> Client::updateCustomer(const CustomerChanges &changes)
{
    return Call<Customer>(m_transport.send(Transport::Verb::Patch, u"/v1/customers"_s, json::write(changes)));
}

Call<CustomerLinks> Client::generateCustomerLinks(const QString &id)
{
    return Call<CustomerLinks>(
        m_transport.send(Transport::Verb::Post, u"/v1/customers/billing"_s, {{"customer_id"_L1, id}}));
}

Call<Page<Order>> Client::listCustomerOrders(const QString &id, PageRequest page)
{
    return Call<Page<Order>>(m_transport.get(path(u"/v1/customers/"_s, id, u"/orders"_s), pageQuery(page)));
}

Call<Page<Subscription>> Client::listCustomerSubscriptions(const QString &id, PageRequest page)
{
    return Call<Page<Subscription>>(
        m_transport.get(path(u"/v1/customers/"_s, id, u"/subscriptions"_s), pageQuery(page)));
}

Call<Page<License>> Client::listCustomerLicenses(const QString &id, PageRequest page)
{
    return Call<Page<License>>(m_transport.get(path(u"/v1/customers/"_s, id, u"/licenses"_s), pageQuery(page)));
}

Call<Page<Subscription>> Client::searchSubscriptions(PageRequest page)
{
    return Call<Page<Subscription>>(m_transport.get(u"/v1/subscriptions/search"_s, pageQuery(page)));
}

Call<Subscription> Client::retrieveSubscription(const QString &id)
{
    return Call<Subscription>(m_transport.get(u"/v1/subscriptions"_s, one(u"subscription_id"_s, id)));
}

Call<Subscription> Client::updateSubscription(const QString &id, const SeatChange &change)
{
    return Call<Subscription>(
        m_transport.send(Transport::Verb::Post, path(u"/v1/subscriptions/"_s, id), json::write(change)));
}

Call<Subscription> Client::upgradeSubscription(const QString &id, const PlanChange &change)
{
    return Call<Subscription>(
        m_transport.send(Transport::Verb::Post, path(u"/v1/subscriptions/"_s, id, u"/upgrade"_s), json::write(change)));
}

Call<Subscription> Client::cancelSubscription(const QString &id, const Cancellation &cancellation)
{
    return Call<Subscription>(m_transport.send(
        Transport::Verb::Post, path(u"/v1/subscriptions/"_s, id, u"/cancel"_s), json::write(cancellation)));
}

Call<Subscription> Client::pauseSubscription(const QString &id)
{
    return Call<Subscription>(
        m_transport.send(Transport::Verb::Post, path(u"/v1/subscriptions/"_s, id, u"/pause"_s), {}));
}

Call<Subscription> Client::resumeSubscription(const QString &id)
{
    return Call<Subscription>(
        m_transport.send(Transport::Verb::Post, path(u"/v1/subscriptions/"_s, id, u"/resume"_s), {}));
}

Call<Page<Discount>> Client::searchDiscounts(PageRequest page, const DiscountFilter &filter)
{
    QUrlQuery query = pageQuery(page);
    if (filter.productId)
        add(query, u"product_id"_s, *filter.productId);
    if (filter.status)
        add(query, u"status"_s, wire(*filter.status));
    if (filter.type)
        add(query, u"type"_s, wire(*filter.type));
    if (filter.createdAfter)
        add(query, u"created_after"_s, filter.createdAfter->toUTC().toString(Qt::ISODateWithMs));
    if (filter.createdBefore)
        add(query, u"created_before"_s, filter.createdBefore->toUTC().toString(Qt::ISODateWithMs));
    return Call<Page<Discount>>(m_transport.get(u"/v1/discounts/search"_s, query));
}

Call<Discount> Client::retrieveDiscount(const QString &id)
{
    return Call<Discount>(m_transport.get(u"/v1/discounts"_s, one(u"discount_id"_s, id)));
}

Call<Discount> Client::retrieveDiscountByCode(const QString &code)
{
    return Call<Discount>(m_transport.get(u"/v1/discounts"_s, one(u"discount_code"_s, code)));
}

Call<Discount> Client::createDiscount(const NewDiscount &discount)
{
    return Call<Discount>(m_transport.send(Transport::Verb::Post, u"/v1/discounts"_s, json::write(discount)));
}

Call<Discount> Client::deleteDiscount(const QString &id)
{
    return Call<Discount>(m_transport.send(Transport::Verb::Delete, path(u"/v1/discounts/"_s, id, u"/delete"_s), {}));
}

Call<Page<Transaction>> Client::searchTransactions(PageRequest page, const TransactionFilter &filter)
{
    QUrlQuery query = pageQuery(page);
    if (filter.customerId)
        add(query, u"customer_id"_s, *filter.customerId);
    if (filter.orderId)
        add(query, u"order_id"_s, *filter.orderId);
    if (filter.productId)
        add(query, u"product_id"_s, *filter.productId);
    return Call<Page<Transaction>>(m_transport.get(u"/v1/transactions/search"_s, query));
}

Call<Page<ListedTransaction>> Client::listTransactionsOf(const QString &productId, PageRequest page)
{
    QUrlQuery query = pageQuery(page);
    add(query, u"product_id"_s, productId);
    return Call<Page<ListedTransaction>>(m_transport.get(u"/v1/transactions/search"_s, query));
}

Call<Transaction> Client::retrieveTransaction(const QString &id)
{
    return Call<Transaction>(m_transport.get(u"/v1/transactions"_s, one(u"transaction_id"_s, id)));
}

Call<RefundReceipt> Client::refundTransaction(const QString &id)
{
    return Call<RefundReceipt>(m_transport.send(Transport::Verb::Post, u"/v1/refunds"_s, {{"transaction_id"_L1, id}}));
}

Call<Checkout> Client::createCheckout(const NewCheckout &checkout)
{
    return Call<Checkout>(m_transport.send(Transport::Verb::Post, u"/v1/checkouts"_s, json::write(checkout)));
}

Call<Checkout> Client::retrieveCheckout(const QString &id)
{
    return Call<Checkout>(m_transport.get(u"/v1/checkouts"_s, one(u"checkout_id"_s, id)));
}

Call<License> Client::activateLicense(const QString &key, const QString &instanceName)
{
    return Call<License>(m_transport.send(
        Transport::Verb::Post, u"/v1/licenses/activate"_s, {{"key"_L1, key}, {"instance_name"_L1, instanceName}}));
}

Call<License> Client::validateLicense(const QString &key, const QString &instanceId)
{
    return Call<License>(
        m_transport.ask(u"/v1/licenses/validate"_s, {{"key"_L1, key}, {"instance_id"_L1, instanceId}}));
}

Call<License> Client::deactivateLicense(const QString &key, const QString &instanceId)
{
    return Call<License>(m_transport.send(
        Transport::Verb::Post, u"/v1/licenses/deactivate"_s, {{"key"_L1, key}, {"instance_id"_L1, instanceId}}));
}

Call<Page<LicenseInstance>> Client::listLicenseInstances(const QString &licenseId, PageRequest page)
{
    return Call<Page<LicenseInstance>>(
        m_transport.get(path(u"/v1/licenses/"_s, licenseId, u"/instances"_s), pageQuery(page)));
}

Call<StatsSummary> Client::statsSummary(const StatsRequest &request)
{
    QUrlQuery query = one(u"currency"_s, request.currency);
    if (request.start)
        add(query, u"startDate"_s, milliseconds(*request.start));
    if (request.end)
        add(query, u"endDate"_s, milliseconds(*request.end));
    if (request.interval)
        add(query, u"interval"_s, wire(*request.interval));
    return Call<StatsSummary>(m_transport.get(u"/v1/stats/summary"_s, query));
}
