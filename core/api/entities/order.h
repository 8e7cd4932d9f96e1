// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "common.h"
#include "product.h"

enum class OrderStatus { Pending, Paid };
template <>
inline constexpr auto json::enumNames<OrderStatus> = std::to_array<std::pair<OrderStatus, const char *>>(
    {{OrderStatus::Pending, "pending"}, {OrderStatus::Paid, "paid"}});

/// Amounts in minor units of currency; fx amounts in minor units of fxCurrency.
struct Order
{
    QString id;
    json::Open<ObjectMode> mode;
    std::optional<Reference> customer;
    Reference product;
    std::optional<Reference> transaction;
    std::optional<Reference> discount;
    qint64 amount = 0;
    std::optional<qint64> subTotal;
    std::optional<qint64> taxAmount;
    std::optional<qint64> discountAmount;
    std::optional<qint64> amountDue;
    std::optional<qint64> amountPaid;
    QString currency;
    std::optional<qint64> fxAmount;
    std::optional<QString> fxCurrency;
    std::optional<double> fxRate;
    json::Open<OrderStatus> status;
    json::Open<BillingType> type;
    std::optional<QString> affiliate;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    friend bool operator==(const Order &, const Order &) = default;
};
template <>
inline constexpr auto json::fields<Order> = std::tuple{
    json::Field{"id", &Order::id},
    json::Field{"mode", &Order::mode},
    json::Field{"customer", &Order::customer},
    json::Field{"product", &Order::product},
    json::Field{"transaction", &Order::transaction},
    json::Field{"discount", &Order::discount},
    json::Field{"amount", &Order::amount},
    json::Field{"sub_total", &Order::subTotal},
    json::Field{"tax_amount", &Order::taxAmount},
    json::Field{"discount_amount", &Order::discountAmount},
    json::Field{"amount_due", &Order::amountDue},
    json::Field{"amount_paid", &Order::amountPaid},
    json::Field{"currency", &Order::currency},
    json::Field{"fx_amount", &Order::fxAmount},
    json::Field{"fx_currency", &Order::fxCurrency},
    json::Field{"fx_rate", &Order::fxRate},
    json::Field{"status", &Order::status},
    json::Field{"type", &Order::type},
    json::Field{"affiliate", &Order::affiliate},
    json::Field{"created_at", &Order::createdAt},
    json::Field{"updated_at", &Order::updatedAt},
};
