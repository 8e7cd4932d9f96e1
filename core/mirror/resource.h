// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the mirror holds, and as which columns. One field list a resource drives writing, the columns in memory and
// reading rows back; the tables themselves are written out in schema.cpp, because they outlive this code.

#include "core/api/entities/customer.h"
#include "core/api/entities/discount.h"
#include "core/api/entities/product.h"
#include "core/api/entities/subscription.h"
#include "core/api/entities/transaction.h"
#include "sqlite.h"

#include <QVarLengthArray>

#include <array>
#include <span>
#include <variant>

enum class Resource { Products, Customers, Subscriptions, Transactions, Discounts };
inline constexpr std::array allResources{
    Resource::Products, Resource::Customers, Resource::Subscriptions, Resource::Transactions, Resource::Discounts};
inline constexpr int resourceCount = int(allResources.size());
Q_DECLARE_METATYPE(Resource)

QLatin1String resourceName(Resource resource); ///< "products" …: tables, the command line
QByteArray tableOf(Resource resource);         ///< the same, for SQL
std::optional<Resource> resourceNamed(QStringView name);

enum class Storage {
    Text,      ///< free text; sorted by the locale, not held in memory
    Word,      ///< a text of few different values: status, currency, country
    Integer,   ///< times in epoch milliseconds, amounts in minor units, counts
    Reference, ///< another resource's row, by its id
};

struct Field
{
    const char *name;
    Storage storage;
    Resource target = Resource::Products; ///< of a Reference
    bool learned = false; ///< not in the record itself: found out elsewhere, and kept when the record is written again
};

std::span<const Field> fieldsOf(Resource resource);
int fieldIndex(Resource resource, QByteArrayView name); ///< -1: none

/// One value on its way to the mirror; a Reference is the other record's id.
using StoredValue = std::variant<std::monostate, qint64, QString>;

/// One record on its way to the mirror: values in the order of fieldsOf().
struct Incoming
{
    QString id;
    QByteArray raw; ///< as the API sent it, compact JSON
    QVarLengthArray<StoredValue, 18> values;
};

Incoming incoming(const Product &product, const QByteArray &raw);
Incoming incoming(const Customer &customer, const QByteArray &raw);
Incoming incoming(const Subscription &subscription, const QByteArray &raw);
Incoming incoming(const Transaction &transaction, const QByteArray &raw);
Incoming incoming(const Discount &discount, const QByteArray &raw);

template <class T> inline constexpr auto resourceOf = nullptr;
template <> inline constexpr auto resourceOf<Product> = Resource::Products;
template <> inline constexpr auto resourceOf<Customer> = Resource::Customers;
template <> inline constexpr auto resourceOf<Subscription> = Resource::Subscriptions;
template <> inline constexpr auto resourceOf<Transaction> = Resource::Transactions;
template <> inline constexpr auto resourceOf<Discount> = Resource::Discounts;

/// What searchText() needs, as a SELECT without WHERE; the first column is the rowid.
QByteArray searchTextSql(Resource resource);
/// What a merchant may quote of the record itself, folded for comparison: ids, names, e-mails, codes, amounts as typed,
/// country, description. What it shares with others (its customer's name) is in their labels.
QString searchText(Resource resource, const sqlite::Statement &row);

/// Likewise for what a record lends to those that refer to it: a customer's id, name and e-mail, a product's id and
/// name, a subscription's id. Empty: nothing is found by this resource.
QByteArray labelSql(Resource resource);
QString labelText(Resource resource, const sqlite::Statement &row);

/// What a record that others refer to is called, by preference, as an expression of its table's columns.
QByteArray nameExpression(Resource resource);

/// Case is ignored in every search, in this one way.
QString foldedForSearch(const QString &text);

/// The words of a search, folded; every one must occur.
QStringList searchWords(const QString &search);
