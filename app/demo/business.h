// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The data of one store. Objects refer to each other by index; vectors are oldest first. Transactions and orders are
// compact because there can be a million of them; their ids are worked out from their index.

#include "core/api/entities/checkout.h"
#include "core/api/entities/discount.h"
#include "core/api/entities/license.h"
#include "core/api/entities/order.h"
#include "core/api/entities/product.h"
#include "core/api/entities/subscription.h"
#include "core/api/entities/transaction.h"
#include "ids.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace demo {

using Index = quint32;
using Milliseconds = qint64; ///< a time: since the epoch, UTC
inline constexpr Index none = ~Index(0);
inline constexpr Milliseconds dayLength = 86'400'000;
inline constexpr Milliseconds hourLength = 3'600'000;

inline constexpr std::array<const char *, 8> currencies = {"USD", "EUR", "GBP", "JPY", "KWD", "CHF", "SEK", "PLN"};
int currencyIndex(const QString &code); ///< 0 for one that is not in currencies

enum class Reason : quint8 { Purchase, Start, Renewal, Proration };

struct TransactionRow
{
    Milliseconds createdAt = 0;
    Milliseconds periodStart = 0; ///< 0: none
    Milliseconds periodEnd = 0;
    qint64 amount = 0; ///< minor units; what the customer is asked for, tax included
    qint64 discount = 0;
    qint64 tax = 0;
    qint64 refunded = 0;
    Index customer = none;
    Index product = none;
    Index order = none;
    Index subscription = none;
    Index olderInOrder = none; ///< the order's transaction before this one
    TransactionStatus status = TransactionStatus::Paid;
    quint8 currency = 0;
    Reason reason = Reason::Purchase;
    std::array<char, 2> country = {'U', 'S'};

    bool wasPaid() const; ///< money came in, whatever happened later
    qint64 amountPaid() const { return wasPaid() ? amount : 0; }
};

struct OrderRow
{
    Milliseconds createdAt = 0;
    Index customer = none;
    Index product = none;
    Index subscription = none;
    Index discount = none;
    Index firstTransaction = none;
    Index lastTransaction = none;
    quint32 transactionCount = 0;
    qint32 units = 1;
};

struct SubscriptionRow
{
    Milliseconds createdAt = 0;
    Milliseconds updatedAt = 0;
    Milliseconds periodStart = 0;
    Milliseconds periodEnd = 0;
    Milliseconds nextTransaction = 0; ///< 0: none
    Milliseconds canceledAt = 0;      ///< 0: not
    qint64 unitPrice = 0;             ///< minor units; the price at which it was taken out
    Index customer = none;
    Index product = none;
    Index order = none;
    Index discount = none;
    Index lastPaid = none; ///< transaction
    qint32 units = 1;
    SubscriptionStatus status = SubscriptionStatus::Active;
    OnExecute onExecute = OnExecute::Cancel; ///< for ScheduledCancel
    qint64 owed = 0;                         ///< proration that goes on the next invoice
};

struct InstanceRow
{
    Index id = none;
    QString name;
    LicenseInstanceStatus status = LicenseInstanceStatus::Active;
    Milliseconds createdAt = 0;
};

struct LicenseRow
{
    Milliseconds createdAt = 0;
    Milliseconds expiresAt = 0; ///< 0: never
    Index customer = none;
    Index product = none;
    Index order = none;
    qint32 limit = 0; ///< 0: unlimited
    bool disabled = false;
    std::vector<InstanceRow> instances; ///< oldest first

    int activations() const;
};

struct ProductRecord
{
    std::shared_ptr<const Product> product; ///< shared so that a subscription can show it without a copy
    Index price = 0;                        ///< counts up with each new default price
    int popularity = 1;                     ///< for the generator: a weight
    bool perSeat = false;
    std::vector<Index> transactions; ///< oldest first
};

struct CustomerRecord
{
    std::shared_ptr<const Customer> customer;
    Milliseconds createdAt = 0;
    std::array<char, 2> country = {'U', 'S'};
    std::vector<Index> orders; ///< this and the following: oldest first
    std::vector<Index> subscriptions;
    std::vector<Index> transactions;
    std::vector<Index> licenses;
};

struct DiscountRecord
{
    Discount discount;
    Milliseconds createdAt = 0;
};

struct CheckoutRecord
{
    Checkout checkout; ///< as it was made: what has become of it since is Store::checkout()'s to say
    Milliseconds createdAt = 0;
};

struct BusinessOptions
{
    quint64 seed = 1;
    Index customers = 1200;
    Index transactions = 15000;
    Milliseconds now = 0;
    ObjectMode mode = ObjectMode::Test;
};

struct Business
{
    explicit Business(const BusinessOptions &o) : options(o), ids(o.seed, o.mode) { }

    BusinessOptions options;
    Ids ids;
    std::vector<ProductRecord> products;
    std::vector<CustomerRecord> customers;
    std::vector<DiscountRecord> discounts;
    std::vector<SubscriptionRow> subscriptions;
    std::vector<OrderRow> orders;
    std::vector<TransactionRow> transactions;
    std::vector<LicenseRow> licenses;
    std::vector<CheckoutRecord> checkouts;
    QHash<QString, Index> customerOfEmail; ///< lower case
    QHash<QString, Index> discountOfCode;  ///< upper case
    Index instanceCount = 0;

    const Product &product(Index i) const { return *products[i].product; }

    /// Adds the row to its order, customer, product and subscription.
    Index addTransaction(const TransactionRow &row);
    void link(Index i);

    Transaction transaction(Index i) const;
    Order order(Index i) const;
    Subscription subscription(Index i) const;
    License license(Index i, Milliseconds now) const; ///< without an instance; now decides whether it has expired
    LicenseInstance instance(const InstanceRow &row) const;
};

QDateTime utc(Milliseconds t);
Milliseconds addMonths(Milliseconds t, int months); ///< the day is cut to the month's last
const char *description(Reason reason);

/// The end of the n-th billing period of the product that starts at anchor.
Milliseconds periodEnd(const Product &product, Milliseconds anchor, int n = 1);
/// What one unit brings in a month, minor units; 0 for one-time products.
qint64 monthlyPrice(const Product &product, qint64 unitPrice);

/// Tax in minor units. Inclusive: the part of amount that is tax. Exclusive: what is added to it.
qint64 taxOn(qint64 amount, std::array<char, 2> country, TaxMode mode);

} // namespace demo
