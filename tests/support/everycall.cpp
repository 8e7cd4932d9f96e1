// SPDX-License-Identifier: GPL-3.0-or-later
#include "everycall.h"

#include "await.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString problemOf(const ApiError &error)
{
    QString text = error.httpStatus > 0 ? QString::number(error.httpStatus) + u' ' : QString();
    text += (error.messages + QStringList{error.detail}).join(u"; "_s);
    return text.isEmpty() ? u"error of kind "_s + QString::number(int(error.kind)) : text;
}

QList<NewCustomField> aQuestion()
{
    return {{CustomFieldType::Text, u"company"_s, u"Company"_s, true, NewCustomTextField{60, 2}, {}}};
}

class Walk
{
public:
    explicit Walk(Client &client) : m_client(client), m_run(QUuid::createUuid().toString(QUuid::Id128).left(12)) { }

    void browseAll();
    void probe() { make(u"probe"_s, m_client.probe()); }
    void writeProducts();
    void customers();
    void subscriptions();
    void discounts();
    void refunds();
    void checkouts();
    void fullCheckout();
    void licenses();
    void stats();

    QList<CallReport> reports;

private:
    template <class T> std::optional<T> make(const QString &name, const Call<T> &call)
    {
        const Result<T> result = await(call);
        if (!result) {
            reports.append({name, problemOf(result.error())});
            return {};
        }
        QString problem;
        if constexpr (requires { result->rejected; }) {
            if (!result->rejected.isEmpty())
                problem = result->rejected.constFirst().error.toString();
            else if (isWhole<
                         typename decltype(result->items)::value_type> && result->items.size() != result->raw.size())
                problem = u"records without their text"_s;
        }
        reports.append({name, problem});
        return *result;
    }
    void nothingFor(const QString &name) { reports.append({name, u"nothing in the store to try it on"_s}); }

    const Subscription *subscriptionToChange(); ///< active, not given out before

    Client &m_client;
    const QString m_run; ///< makes names unique, so that it can be run twice on one store
    QList<Product> m_products;
    QList<Customer> m_customers;
    QList<Subscription> m_subscriptions;
    QList<Transaction> m_transactions;
    qsizetype m_nextSubscription = 0;
};

void Walk::browseAll()
{
    if (const auto page = make(u"searchProducts"_s, m_client.searchProducts({1, 50}))) {
        m_products = page->items;
        if (!m_products.isEmpty())
            make(u"retrieveProduct"_s, m_client.retrieveProduct(m_products.constFirst().id));
        else
            nothingFor(u"retrieveProduct"_s);
    }
    make(u"searchProducts (status)"_s, m_client.searchProducts({1, 10}, ProductStatus::Archived));
    if (const auto page = make(u"listCustomers"_s, m_client.listCustomers({1, 50}))) {
        m_customers = page->items;
        if (!m_customers.isEmpty()) {
            make(u"retrieveCustomer"_s, m_client.retrieveCustomer(m_customers.constFirst().id));
            make(u"retrieveCustomerByEmail"_s, m_client.retrieveCustomerByEmail(m_customers.constLast().email));
        } else {
            nothingFor(u"retrieveCustomer"_s);
        }
    }
    if (const auto page = make(u"searchSubscriptions"_s, m_client.searchSubscriptions({1, 100}))) {
        m_subscriptions = page->items;
        if (!m_subscriptions.isEmpty())
            make(u"retrieveSubscription"_s, m_client.retrieveSubscription(m_subscriptions.constFirst().id));
        else
            nothingFor(u"retrieveSubscription"_s);
    }
    if (const auto page = make(u"searchDiscounts"_s, m_client.searchDiscounts({1, 20}))) {
        if (!page->items.isEmpty()) {
            make(u"retrieveDiscount"_s, m_client.retrieveDiscount(page->items.constFirst().id));
            // The code of a deleted discount is free again. A mock may have nothing else, and answers all the same.
            const auto live = std::find_if(page->items.cbegin(), page->items.cend(), [](const Discount &d) {
                return !(d.status == DiscountStatus::Deleted);
            });
            const Discount &named = live == page->items.cend() ? page->items.constFirst() : *live;
            make(u"retrieveDiscountByCode"_s, m_client.retrieveDiscountByCode(named.code));
        } else {
            nothingFor(u"retrieveDiscount"_s);
        }
    }
    if (const auto page = make(u"searchTransactions"_s, m_client.searchTransactions({1, 100}))) {
        m_transactions = page->items;
        if (!m_transactions.isEmpty())
            make(u"retrieveTransaction"_s, m_client.retrieveTransaction(m_transactions.constFirst().id));
        else
            nothingFor(u"retrieveTransaction"_s);
    }
}

void Walk::writeProducts()
{
    NewProduct product;
    product.name = u"Contract check "_s + m_run;
    product.description = u"Made by a test, archived by the same."_s;
    product.price = 1900;
    product.currency = u"EUR"_s;
    product.billingType = BillingType::Recurring;
    product.billingPeriod = BillingPeriod::Monthly;
    product.taxMode = TaxMode::Inclusive;
    product.taxCategory = TaxCategory::Saas;
    product.customFields = aQuestion();
    const auto made = make(u"createProduct"_s, m_client.createProduct(product, m_run.toLatin1()));
    if (!made)
        return;
    ProductChanges changes;
    changes.name = product.name + u", edited"_s;
    changes.price = 2900;
    make(u"updateProduct"_s, m_client.updateProduct(made->id, changes));
    make(u"archiveProduct"_s, m_client.archiveProduct(made->id));
}

void Walk::customers()
{
    NewCustomer customer;
    customer.email = m_run + u"+contract@example.com"_s;
    customer.name = u"Zoë Contract"_s;
    if (const auto made = make(u"createCustomer"_s, m_client.createCustomer(customer))) {
        CustomerChanges changes;
        changes.customerId = made->id;
        changes.name = u"Zoë Contract-Edited"_s;
        make(u"updateCustomer"_s, m_client.updateCustomer(changes));
        make(u"generateCustomerLinks"_s, m_client.generateCustomerLinks(made->id));
    }
    if (m_subscriptions.isEmpty())
        return nothingFor(u"listCustomerOrders"_s);
    const QString id = m_subscriptions.constFirst().customer.id;
    make(u"listCustomerOrders"_s, m_client.listCustomerOrders(id, {1, 20}));
    make(u"listCustomerSubscriptions"_s, m_client.listCustomerSubscriptions(id, {1, 20}));
    TransactionFilter filter;
    filter.customerId = id;
    make(u"searchTransactions (customer)"_s, m_client.searchTransactions({1, 20}, filter));
    make(u"listTransactionsOf"_s, m_client.listTransactionsOf(m_subscriptions.constFirst().product.id, {1, 20}));
}

const Subscription *Walk::subscriptionToChange()
{
    while (m_nextSubscription < m_subscriptions.size()) {
        const Subscription &s = m_subscriptions.at(m_nextSubscription++);
        if (s.status == SubscriptionStatus::Active && s.items && !s.items->isEmpty())
            return &s;
    }
    return nullptr;
}

void Walk::subscriptions()
{
    if (const Subscription *s = subscriptionToChange()) {
        SeatChange seats{{{s->items->constFirst().id, s->items->constFirst().units.value_or(1) + 1}},
                         UpdateBehavior::ProrationCharge};
        make(u"updateSubscription"_s, m_client.updateSubscription(s->id, seats));
        ++seats.items.first().units;
        seats.updateBehavior = UpdateBehavior::ProrationChargeImmediately;
        make(u"updateSubscription (charged at once)"_s, m_client.updateSubscription(s->id, seats));
    } else {
        nothingFor(u"updateSubscription"_s);
    }

    bool upgraded = false;
    while (!upgraded) {
        const Subscription *s = subscriptionToChange();
        if (!s) {
            nothingFor(u"upgradeSubscription"_s);
            break;
        }
        for (const Product &p : m_products) {
            if (p.status == ProductStatus::Active && p.billingType == BillingType::Recurring && s->product.object
                && p.id != s->product.id && p.currency == s->product.object->currency) {
                make(u"upgradeSubscription"_s,
                     m_client.upgradeSubscription(s->id, {p.id, UpdateBehavior::ProrationNone}));
                upgraded = true;
                break;
            }
        }
    }

    if (const Subscription *s = subscriptionToChange()) {
        make(u"pauseSubscription"_s, m_client.pauseSubscription(s->id));
        make(u"resumeSubscription"_s, m_client.resumeSubscription(s->id));
        make(u"cancelSubscription (scheduled)"_s,
             m_client.cancelSubscription(s->id, {CancelMode::Scheduled, json::Open(OnExecute::Cancel)}));
        make(u"resumeSubscription (undo)"_s, m_client.resumeSubscription(s->id));
        make(u"cancelSubscription (to pause)"_s,
             m_client.cancelSubscription(s->id, {CancelMode::Scheduled, json::Open(OnExecute::Pause)}));
        make(u"cancelSubscription (immediate)"_s, m_client.cancelSubscription(s->id, {CancelMode::Immediate, {}}));
    } else {
        nothingFor(u"pauseSubscription"_s);
    }
}

void Walk::discounts()
{
    if (m_products.isEmpty())
        return nothingFor(u"createDiscount"_s);
    const QString product = m_products.constLast().id;
    DiscountFilter filter;
    filter.productId = product;
    filter.status = DiscountStatus::Active;
    filter.type = DiscountType::Percentage;
    filter.createdAfter = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    filter.createdBefore = QDateTime(QDate(2040, 1, 1), QTime(0, 0), Qt::UTC);
    make(u"searchDiscounts (filters)"_s, m_client.searchDiscounts({1, 10}, filter));

    NewDiscount discount;
    discount.name = u"Contract check"_s;
    discount.code = u"C"_s + m_run.toUpper();
    discount.percentage = 10;
    discount.duration = DiscountDuration::Repeating;
    discount.durationInMonths = 3;
    discount.maxRedemptions = 5;
    discount.appliesToProducts = {product};
    const auto made = make(u"createDiscount"_s, m_client.createDiscount(discount));
    if (!made)
        return;
    make(u"retrieveDiscountByCode (new)"_s, m_client.retrieveDiscountByCode(made->code));
    make(u"deleteDiscount"_s, m_client.deleteDiscount(made->id));
}

void Walk::refunds()
{
    for (const Transaction &t : m_transactions)
        if (t.status == TransactionStatus::Paid && t.amount > 0) {
            make(u"refundTransaction"_s, m_client.refundTransaction(t.id));
            make(u"retrieveTransaction (refunded)"_s, m_client.retrieveTransaction(t.id));
            return;
        }
    nothingFor(u"refundTransaction"_s);
}

void Walk::checkouts()
{
    for (const Product &p : m_products) {
        if (p.status != ProductStatus::Active)
            continue;
        NewCheckout checkout;
        checkout.productId = p.id;
        checkout.requestId = m_run;
        checkout.units = 1;
        checkout.customer = CheckoutCustomer{{}, u"buyer@example.com"_s};
        checkout.successUrl = u"https://example.com/thanks"_s;
        checkout.metadata = QJsonObject{{"source"_L1, u"contract"_s}};
        if (const auto made = make(u"createCheckout"_s, m_client.createCheckout(checkout)))
            make(u"retrieveCheckout"_s, m_client.retrieveCheckout(made->id));
        return;
    }
    nothingFor(u"createCheckout"_s);
}

/// With all that one can have: a price of its own, questions to the customer, and a discount of the other kind.
void Walk::fullCheckout()
{
    const auto once = std::find_if(m_products.cbegin(), m_products.cend(), [](const Product &p) {
        return p.status == ProductStatus::Active && p.billingType == BillingType::OneTime;
    });
    if (once == m_products.cend())
        return nothingFor(u"createCheckout (with all)"_s);
    NewDiscount discount;
    discount.name = u"Contract check, fixed"_s;
    discount.code = u"F"_s + m_run.toUpper();
    discount.type = DiscountType::Fixed;
    discount.amount = 250;
    discount.currency = u"USD"_s;
    discount.duration = DiscountDuration::Forever;
    discount.expiryDate = QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    discount.appliesToProducts = {once->id};
    const auto made = make(u"createDiscount (fixed, forever, expires)"_s, m_client.createDiscount(discount));
    if (!made)
        return;
    NewCheckout checkout;
    checkout.productId = once->id;
    checkout.units = 2;
    checkout.customPrice = 1250;
    checkout.discountCode = made->code;
    checkout.customFields = aQuestion();
    make(u"createCheckout (with all)"_s, m_client.createCheckout(checkout));
    make(u"deleteDiscount (fixed)"_s, m_client.deleteDiscount(made->id));
}

void Walk::licenses()
{
    bool listed = false;
    QStringList asked;
    for (const Subscription &s : std::as_const(m_subscriptions)) {
        if (asked.contains(s.customer.id))
            continue;
        asked.append(s.customer.id);
        const auto page = await(m_client.listCustomerLicenses(s.customer.id, {1, 50}));
        if (page && page->items.isEmpty() && page->rejected.isEmpty())
            continue;
        if (!std::exchange(listed, true))
            make(u"listCustomerLicenses"_s, m_client.listCustomerLicenses(s.customer.id, {1, 50}));
        if (!page)
            return;
        for (const License &license : page->items) {
            const bool isFull = license.activationLimit && license.activation >= *license.activationLimit;
            if (isFull || !(license.status == LicenseStatus::Active || license.status == LicenseStatus::Inactive))
                continue;
            const auto active = make(u"activateLicense"_s, m_client.activateLicense(license.key, u"contract"_s));
            if (!active)
                return;
            if (!active->instance) {
                reports.append({u"activateLicense"_s, u"no instance in the answer"_s});
                return;
            }
            make(u"validateLicense"_s, m_client.validateLicense(license.key, active->instance->id));
            make(u"listLicenseInstances"_s, m_client.listLicenseInstances(license.id, {1, 20}));
            make(u"deactivateLicense"_s, m_client.deactivateLicense(license.key, active->instance->id));
            return;
        }
    }
    nothingFor(listed ? u"activateLicense"_s : u"listCustomerLicenses"_s);
}

void Walk::stats()
{
    StatsRequest request;
    request.currency = u"EUR"_s;
    make(u"statsSummary"_s, m_client.statsSummary(request));
    request.end = QDateTime::currentDateTimeUtc();
    request.start = request.end->addDays(-60);
    for (const auto interval : {StatsInterval::Day, StatsInterval::Week, StatsInterval::Month}) {
        request.interval = interval;
        make(u"statsSummary ("_s + json::Open(interval).wire() + u')', m_client.statsSummary(request));
    }
}

} // namespace

QList<CallReport> makeEveryCall(Client &client)
{
    Walk walk(client);
    walk.probe();
    walk.browseAll();
    walk.writeProducts();
    walk.customers();
    walk.subscriptions();
    walk.discounts();
    walk.refunds();
    walk.checkouts();
    walk.fullCheckout();
    walk.licenses();
    walk.stats();
    return walk.reports;
}

QList<CallReport> browse(Client &client)
{
    Walk walk(client);
    walk.browseAll();
    return walk.reports;
}
