// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewcolumns.h"

namespace {

using K = CellKind;
using S = Source;

constexpr ViewColumn idColumn{"id", K::Id, S::Id, ""};

constexpr auto productColumns = std::to_array<ViewColumn>({
    {"name", K::Text, S::Field, "name"},
    {"price", K::Amount, S::Money, "price"},
    {"billing", K::Status, S::Field, "billing_period", true, false, "period_days"},
    {"status", K::Status, S::Field, "status", true},
    {"tax", K::Status, S::Field, "tax_mode", true},
    {"created", K::Time, S::Field, "created"},
    {"currency", K::Text, S::Field, "currency", true},
    idColumn,
});
constexpr auto customerColumns = std::to_array<ViewColumn>({
    {"name", K::Text, S::Field, "name"},
    {"email", K::Text, S::Field, "email"},
    {"country", K::Country, S::Field, "country", true},
    {"created", K::Time, S::Field, "created"},
    {"spend", K::Amounts, S::Spend, "", false, true},
    {"subscriptions", K::Number, S::ActiveSubscriptions, ""},
    idColumn,
});
constexpr auto subscriptionColumns = std::to_array<ViewColumn>({
    {"customer", K::Text, S::Name, "customer"},
    {"product", K::Text, S::Name, "product", true},
    {"status", K::Status, S::Field, "status", true},
    {"seats", K::Number, S::Field, "seats"},
    {"period_end", K::Time, S::Field, "period_end"},
    {"next_charge", K::Time, S::Field, "next_charge"},
    {"pays", K::Amount, S::Pays, "pays", false, true},
    {"created", K::Time, S::Field, "created"},
    {"currency", K::Text, S::Field, "currency", true},
    idColumn,
});
constexpr auto transactionColumns = std::to_array<ViewColumn>({
    {"created", K::Time, S::Field, "created"},
    {"customer", K::Text, S::Name, "customer"},
    {"product", K::Text, S::Name, "product", true},
    {"type", K::Status, S::Field, "type", true},
    {"status", K::Status, S::Field, "status", true},
    {"amount", K::Amount, S::Money, "amount", false, true},
    {"paid", K::Amount, S::Money, "paid", false, true},
    {"tax", K::Amount, S::Money, "tax", false, true},
    {"refunded", K::Amount, S::Money, "refunded", false, true},
    {"country", K::Country, S::Field, "country", true},
    {"currency", K::Text, S::Field, "currency", true},
    idColumn,
});
constexpr auto discountColumns = std::to_array<ViewColumn>({
    {"code", K::Text, S::Field, "code"},
    {"name", K::Text, S::Field, "name"},
    {"gives", K::Rebate, S::Gives, ""},
    {"duration", K::Status, S::Field, "duration", true},
    {"products", K::Text, S::ProductNames, "products", true},
    {"redeemed", K::Number, S::Field, "redeemed"},
    {"redeem_limit", K::Number, S::Field, "redeem_limit"},
    {"expiry", K::Time, S::Field, "expiry"},
    {"status", K::Status, S::Field, "status", true},
    {"type", K::Status, S::Field, "type", true},
    idColumn,
});

} // namespace

std::span<const ViewColumn> viewColumns(Resource resource)
{
    switch (resource) {
    case Resource::Products: return productColumns;
    case Resource::Customers: return customerColumns;
    case Resource::Subscriptions: return subscriptionColumns;
    case Resource::Transactions: return transactionColumns;
    case Resource::Discounts: return discountColumns;
    }
    Q_UNREACHABLE();
    return {};
}

const ViewColumn *viewColumn(Resource resource, QByteArrayView key)
{
    for (const ViewColumn &column : viewColumns(resource))
        if (key == column.key)
            return &column;
    return nullptr;
}

int filterField(Resource resource, QByteArrayView key)
{
    const ViewColumn *column = viewColumn(resource, key);
    return fieldIndex(resource, column && *column->field ? QByteArrayView(column->field) : key);
}
