// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What metrics are computed from: the mirror's columns, borrowed. Indexed by row; row 0 is none.

#include "core/mirror/columns.h"
#include "core/mirror/history.h"
#include "definitions.h"

#include <span>

class Engine;

struct Books
{
    struct Transactions
    {
        std::span<const quint8> present;
        Integers created, amount, paid, tax, refunded, discount, periodStart, periodEnd;
        std::span<const quint16> status, type, currency, country;
        std::span<const Rowid> customer, subscription, product;
        QStringList statuses, types, currencies, countries; ///< by code
    };
    struct Subscriptions
    {
        std::span<const quint8> present;
        Integers seats, periodEnd, nextCharge, canceled, created, updated;
        std::span<const quint16> status;
        std::span<const Rowid> customer, product;
        QStringList statuses;
        std::vector<std::optional<SubscriptionStatus>> known; ///< by code of status; nullopt: one we don't know

        std::optional<SubscriptionStatus> statusOf(Rowid row) const { return known[status[row]]; }
    };
    struct Products
    {
        std::span<const quint8> present;
        Integers price, periodDays; ///< hundredths of an average day
        std::span<const quint16> period, currency;
        QStringList periods, currencies;
    };
    struct Customers
    {
        std::span<const quint8> present;
        Integers created;
    };
    Transactions transactions;
    Subscriptions subscriptions;
    Products products;
    Customers customers;
    SeenChanges seen;
};

/// By code, from the words' texts.
std::vector<std::optional<SubscriptionStatus>> knownStatuses(const QStringList &texts);

/// The engine's columns must stay as they are while the books are in use.
Books booksOf(const Engine &engine);

inline qint64 orZero(qint64 value) { return value == noInteger ? 0 : value; }
