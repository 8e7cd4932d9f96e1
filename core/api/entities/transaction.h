// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "common.h"

enum class TransactionType { Payment, Invoice };
template <>
inline constexpr auto json::enumNames<TransactionType> = std::to_array<std::pair<TransactionType, const char *>>(
    {{TransactionType::Payment, "payment"}, {TransactionType::Invoice, "invoice"}});

enum class TransactionStatus {
    Pending,
    Paid,
    Refunded,
    PartlyRefunded,
    ChargedBack,
    Uncollectible,
    Declined,
    Void,
    Canceled
};
template <>
inline constexpr auto json::enumNames<TransactionStatus> = std::to_array<std::pair<TransactionStatus, const char *>>(
    {{TransactionStatus::Pending, "pending"},
     {TransactionStatus::Paid, "paid"},
     {TransactionStatus::Refunded, "refunded"},
     {TransactionStatus::PartlyRefunded, "partialRefund"},
     {TransactionStatus::ChargedBack, "chargedBack"},
     {TransactionStatus::Uncollectible, "uncollectible"},
     {TransactionStatus::Declined, "declined"},
     {TransactionStatus::Void, "void"},
     {TransactionStatus::Canceled, "canceled"}});

/// Amounts in minor units of currency. Times are epoch milliseconds on the wire, unlike everywhere else.
struct Transaction
{
    QString id;
    json::Open<ObjectMode> mode;
    qint64 amount = 0;
    std::optional<qint64> amountPaid;
    std::optional<qint64> discountAmount;
    QString currency; ///< ISO 4217; not only EUR and USD
    json::Open<TransactionType> type;
    std::optional<QString> taxCountry; ///< ISO 3166-1 alpha-2
    std::optional<qint64> taxAmount;
    json::Open<TransactionStatus> status;
    std::optional<qint64> refundedAmount;
    std::optional<Reference> order;
    std::optional<Reference> subscription;
    std::optional<Reference> customer;
    std::optional<QString> description;
    std::optional<QDateTime> periodStart; ///< UTC
    std::optional<QDateTime> periodEnd;   ///< UTC
    QDateTime createdAt;                  ///< UTC
    friend bool operator==(const Transaction &, const Transaction &) = default;
};
/// What was given back of a payment, in minor units. Creem may call one refunded, which is in full, without saying how
/// much. said: 0 where it says nothing.
inline qint64 refundedOf(qint64 said, bool isRefunded, qint64 paid) { return said == 0 && isRefunded ? paid : said; }

template <>
inline constexpr auto json::fields<Transaction> = std::tuple{
    json::Field{"id", &Transaction::id},
    json::Field{"mode", &Transaction::mode},
    json::Field{"amount", &Transaction::amount},
    json::Field{"amount_paid", &Transaction::amountPaid},
    json::Field{"discount_amount", &Transaction::discountAmount},
    json::Field{"currency", &Transaction::currency},
    json::Field{"type", &Transaction::type},
    json::Field{"tax_country", &Transaction::taxCountry},
    json::Field{"tax_amount", &Transaction::taxAmount},
    json::Field{"status", &Transaction::status},
    json::Field{"refunded_amount", &Transaction::refundedAmount},
    json::Field{"order", &Transaction::order},
    json::Field{"subscription", &Transaction::subscription},
    json::Field{"customer", &Transaction::customer},
    json::Field{"description", &Transaction::description},
    json::Field{"period_start", &Transaction::periodStart},
    json::Field{"period_end", &Transaction::periodEnd},
    json::Field{"created_at", &Transaction::createdAt},
};

/// What of a transaction it takes to say which product it was for; no more of it is read.
struct ListedTransaction
{
    QString id;
    QDateTime createdAt; ///< UTC
    friend bool operator==(const ListedTransaction &, const ListedTransaction &) = default;
};
template <>
inline constexpr auto json::fields<ListedTransaction> = std::tuple{
    json::Field{"id", &ListedTransaction::id},
    json::Field{"created_at", &ListedTransaction::createdAt},
};
template <> inline constexpr bool isWhole<ListedTransaction> = false;

enum class RefundStatus { Pending, RequiresAction, Succeeded, Failed, Canceled };
template <>
inline constexpr auto json::enumNames<RefundStatus> = std::to_array<std::pair<RefundStatus, const char *>>(
    {{RefundStatus::Pending, "pending"},
     {RefundStatus::RequiresAction, "requiresAction"},
     {RefundStatus::Succeeded, "succeeded"},
     {RefundStatus::Failed, "failed"},
     {RefundStatus::Canceled, "canceled"}});

/// Answer of POST /v1/refunds, which refunds all that is left of a transaction.
struct RefundReceipt
{
    json::Open<RefundStatus> status;
    friend bool operator==(const RefundReceipt &, const RefundReceipt &) = default;
};
template <>
inline constexpr auto json::fields<RefundReceipt> = std::tuple{
    json::Field{"status", &RefundReceipt::status},
};
