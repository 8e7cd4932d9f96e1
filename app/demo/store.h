// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One store: its business and what can be done to it. Not thread-safe; it lives in its server's thread.

#include "answer.h"
#include "business.h"

#include <QElapsedTimer>
#include <QHash>

namespace demo {

/// The store's present: fixed, or running on from where it started.
class Clock
{
public:
    Clock(Milliseconds start, bool running) : m_now(start), m_running(running) { m_elapsed.start(); }
    Milliseconds now() const { return m_running ? m_now + m_elapsed.elapsed() : m_now; }
    void advance(Milliseconds by) { m_now += by; }

private:
    Milliseconds m_now;
    bool m_running;
    QElapsedTimer m_elapsed;
};

struct CheckoutOrder ///< what POST /v1/checkouts asks for, checked
{
    Index product = none;
    Index customer = none; ///< none: not known yet
    qint64 units = 1;
    std::optional<QString> requestId;
    std::optional<QString> successUrl;
    std::optional<QList<CustomField>> customFields;
    std::optional<QJsonObject> metadata;
};

class Store
{
public:
    Store(Business business, Clock clock);

    const Business &business() const { return m_business; }
    Milliseconds now() const { return m_clock.now(); }
    Clock &clock() { return m_clock; }

    /// Does what has become due: scheduled cancels whose period is over.
    void catchUp();

    std::optional<Index> productOf(const QString &id) const;
    std::optional<Index> customerOf(const QString &id) const;
    std::optional<Index> customerOfEmail(const QString &email) const;
    std::optional<Index> orderOf(const QString &id) const;
    std::optional<Index> subscriptionOf(const QString &id) const;
    std::optional<Index> transactionOf(const QString &id) const;
    std::optional<Index> discountOf(const QString &id) const;
    std::optional<Index> discountOfCode(const QString &code) const; ///< not of deleted ones
    std::optional<Index> licenseOf(const QString &id) const;
    std::optional<Index> licenseOfKey(const QString &key) const;
    std::optional<Index> checkoutOf(const QString &id) const;

    /// Fills in id, mode, times and the product page. The same idempotency key gives the same product, once.
    Index createProduct(Product product, const QByteArray &idempotencyKey);
    void changeProduct(Index i, Product changed); ///< a new price is for new subscribers only
    void archiveProduct(Index i);

    Result<Index> createCustomer(Customer customer); ///< 409: the e-mail address is taken
    Result<Index> changeCustomer(Index i, Customer changed);

    Result<Index> createDiscount(Discount discount); ///< makes a code when there is none; 409: the code is taken
    Result<Index> deleteDiscount(Index i);

    Result<Index> cancel(Index i, CancelMode mode, OnExecute onExecute);
    Result<Index> pause(Index i);
    Result<Index> resume(Index i);
    Result<Index> changePlan(Index i, Index product, qint64 units, UpdateBehavior behavior);

    Result<RefundStatus> refund(Index i);

    Result<InstanceRow> activate(Index license, const QString &instanceName);
    Result<InstanceRow> deactivate(Index license, const QString &instanceId);
    Result<InstanceRow> instanceOf(Index license, const QString &instanceId) const;

    Index createCheckout(const CheckoutOrder &order);
    /// As it is by now. Nobody can open the page of a demo store, so time does what the customer would: of three links
    /// two are paid after paidAfter, and the third never is and expires after checkoutLifetime. No order or payment
    /// comes of it.
    Checkout checkout(Index i) const;
    static constexpr Milliseconds paidAfter = 120'000;
    static constexpr Milliseconds checkoutLifetime = dayLength;

private:
    TransactionRow invoice(const SubscriptionRow &s, Reason reason, qint64 price) const;
    bool inTrial(const SubscriptionRow &s) const;
    void findNextDue();

    Business m_business;
    Clock m_clock;
    QHash<QByteArray, Index> m_productOfKey; ///< idempotency keys
    Milliseconds m_nextDue = 0;
};

} // namespace demo
