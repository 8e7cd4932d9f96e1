// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A record with what belongs to it, as its details show it. Read on the mirror's reading thread, in one job.

#include "core/actions/estimate.h"
#include "core/mirror/mirrorreader.h"

/// Another record, by what it is called.
struct NamedRecord
{
    QString id;   ///< empty: none
    QString name; ///< the id when the mirror doesn't have it
    friend bool operator==(const NamedRecord &, const NamedRecord &) = default;
};

struct PaymentLine
{
    QString id;
    QDateTime at; ///< UTC
    QString status;
    Money amount;
    friend bool operator==(const PaymentLine &, const PaymentLine &) = default;
};

struct SubscriptionLine
{
    QString id;
    QString product;
    QString status;
    std::optional<Money> pays;
    friend bool operator==(const SubscriptionLine &, const SubscriptionLine &) = default;
};

/// The newest of some records, and how many there are in all.
template <class T> struct Newest
{
    QList<T> lines;
    qint64 count = 0;
    friend bool operator==(const Newest &, const Newest &) = default;
};

struct TransactionStory
{
    Transaction transaction;
    std::optional<Customer> customer;
    NamedRecord product;
    std::optional<Subscription> subscription;
    Newest<PaymentLine> earlier; ///< of the same customer
    friend bool operator==(const TransactionStory &, const TransactionStory &) = default;
};

struct CustomerStory
{
    Customer customer;
    QList<Money> spent; ///< one a currency
    Newest<SubscriptionLine> subscriptions;
    Newest<PaymentLine> payments;
    QHash<QString, QString> products; ///< names by id, of all products: orders and licences come with ids
    friend bool operator==(const CustomerStory &, const CustomerStory &) = default;
};

struct SubscriptionStory
{
    Subscription subscription;
    std::optional<Customer> customer;
    NamedRecord product;
    std::optional<Product> plan;         ///< that product, when it is known
    std::optional<Money> pays;           ///< what was charged last, whatever it was for
    std::optional<RegularPrice> regular; ///< what is paid for a whole period
    Newest<PaymentLine> payments;
    friend bool operator==(const SubscriptionStory &, const SubscriptionStory &) = default;
};

struct DiscountStory
{
    Discount discount;
    QList<NamedRecord> products;
    friend bool operator==(const DiscountStory &, const DiscountStory &) = default;
};

/// nullopt: the mirror has no such record, or none that can be decoded.
template <class Story> using StoryResult = MirrorResult<std::optional<Story>>;

StoryResult<TransactionStory> readTransactionStory(MirrorReader &reader, const QString &id);
StoryResult<CustomerStory> readCustomerStory(MirrorReader &reader, const QString &id);
StoryResult<SubscriptionStory> readSubscriptionStory(MirrorReader &reader, const QString &id);
/// Of a subscription as Creem says it is now, whatever the mirror has of it.
StoryResult<SubscriptionStory> storyOf(MirrorReader &reader, const Subscription &now);
StoryResult<DiscountStory> readDiscountStory(MirrorReader &reader, const QString &id);
StoryResult<Product> readProduct(MirrorReader &reader, const QString &id);
/// All that there are, in no order; those that can't be decoded are left out.
MirrorResult<QList<Product>> readProducts(MirrorReader &reader);
MirrorResult<QList<Discount>> readDiscounts(MirrorReader &reader);
