// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Creem says: one typed method per call of the API, named after the contract's operations.

#include "core/net/call.h"
#include "core/net/transport.h"
#include "entities/checkout.h"
#include "entities/customer.h"
#include "entities/discount.h"
#include "entities/license.h"
#include "entities/order.h"
#include "entities/product.h"
#include "entities/stats.h"
#include "entities/subscription.h"
#include "entities/transaction.h"

/// size is a wish: the server may cap it. Go by what comes back.
struct PageRequest
{
    int number = 1; ///< from 1
    int size = 100;
};

struct DiscountFilter
{
    std::optional<QString> productId;
    std::optional<DiscountStatus> status; ///< the API knows Active and Deleted here
    std::optional<DiscountType> type;
    std::optional<QDateTime> createdAfter;
    std::optional<QDateTime> createdBefore;
};

struct TransactionFilter
{
    std::optional<QString> customerId;
    std::optional<QString> orderId;
    std::optional<QString> productId;
};

struct StatsRequest
{
    QString currency;
    std::optional<QDateTime> start;
    std::optional<QDateTime> end;
    std::optional<StatsInterval> interval; ///< periods are answered only with start and end
};

/// Reads may be retried and repeated at will. Writes go out exactly once; read ApiError::outcome when one fails.
/// Lives on one thread. Calls end with Kind::Cancelled or not at all when the client goes.
class Client final : public QObject
{
    Q_OBJECT
public:
    Client(Endpoint endpoint, ApiKey key, Transport::Limits limits = {}, QObject *parent = nullptr);

    Mode mode() const { return m_transport.mode(); }
    QString keyFingerprint() const { return m_transport.keyFingerprint(); } ///< see ApiKey
    const Transport &transport() const { return m_transport; }

    /// The cheapest call there is: tells whether the key is accepted.
    Call<Nothing> probe();

    Call<Page<Product>> searchProducts(PageRequest page, std::optional<ProductStatus> status = {});
    Call<Product> retrieveProduct(const QString &id);
    /// The same idempotencyKey never makes a second product.
    Call<Product> createProduct(const NewProduct &product, const QByteArray &idempotencyKey);
    Call<Product> updateProduct(const QString &id, const ProductChanges &changes);
    Call<Product> archiveProduct(const QString &id); ///< no way back by API

    Call<Page<Customer>> listCustomers(PageRequest page);
    Call<Customer> retrieveCustomer(const QString &id);
    Call<Customer> retrieveCustomerByEmail(const QString &email);
    Call<Customer> createCustomer(const NewCustomer &customer);
    Call<Customer> updateCustomer(const CustomerChanges &changes);
    Call<CustomerLinks> generateCustomerLinks(const QString &id);
    Call<Page<Order>> listCustomerOrders(const QString &id, PageRequest page);
    Call<Page<Subscription>> listCustomerSubscriptions(const QString &id, PageRequest page);
    Call<Page<License>> listCustomerLicenses(const QString &id, PageRequest page);

    Call<Page<Subscription>> searchSubscriptions(PageRequest page);
    Call<Subscription> retrieveSubscription(const QString &id);
    Call<Subscription> updateSubscription(const QString &id, const SeatChange &change);
    Call<Subscription> upgradeSubscription(const QString &id, const PlanChange &change);
    Call<Subscription> cancelSubscription(const QString &id, const Cancellation &cancellation);
    Call<Subscription> pauseSubscription(const QString &id);
    Call<Subscription> resumeSubscription(const QString &id);

    Call<Page<Discount>> searchDiscounts(PageRequest page, const DiscountFilter &filter = {});
    Call<Discount> retrieveDiscount(const QString &id);
    Call<Discount> retrieveDiscountByCode(const QString &code);
    Call<Discount> createDiscount(const NewDiscount &discount);
    Call<Discount> deleteDiscount(const QString &id); ///< permanent

    Call<Page<Transaction>> searchTransactions(PageRequest page, const TransactionFilter &filter = {});
    /// Which transactions were for a product; no more of them is read, which takes a fraction of the time.
    Call<Page<ListedTransaction>> listTransactionsOf(const QString &productId, PageRequest page);
    Call<Transaction> retrieveTransaction(const QString &id);
    Call<RefundReceipt> refundTransaction(const QString &id); ///< all that is left of it

    Call<Checkout> createCheckout(const NewCheckout &checkout);
    Call<Checkout> retrieveCheckout(const QString &id);

    Call<License> activateLicense(const QString &key, const QString &instanceName);
    Call<License> validateLicense(const QString &key, const QString &instanceId); ///< a read, although it is a POST
    Call<License> deactivateLicense(const QString &key, const QString &instanceId);
    Call<Page<LicenseInstance>> listLicenseInstances(const QString &licenseId, PageRequest page);

    Call<StatsSummary> statsSummary(const StatsRequest &request);

private:
    Transport m_transport;
};
