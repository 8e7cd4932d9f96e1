// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the mirror holds, and as which columns. One field list a resource drives writing, the columns in memory and
// reading rows back; the tables themselves are written out in schema.cpp, because they outlive this code.

#include "core/api/entities/customer.h"
#include "core/api/entities/discount.h"
#include "core/api/entities/product.h"
#include "core/api/entities/subscription.h"
#include "core/api/entities/transaction.h"
#include "searchwords.h"
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

using Rowid = quint32; ///< of a row in the mirror; never used again for another record

QLatin1String resourceName(Resource resource); ///< "products" …: tables, the command line
QByteArray tableOf(Resource resource);         ///< the same, for SQL
std::optional<Resource> resourceNamed(QStringView name);

enum class Storage {
    Text,      ///< free text; sorted by the locale, not held in memory
    Word,      ///< a text of few different values: status, currency, country
    Integer,   ///< times in epoch milliseconds, amounts in minor units, counts
    Reference, ///< another resource's row, by its id
    IdList,    ///< ids of another resource, separated by spaces; few different lists. One that names none is of all
};

struct Field
{
    const char *name;
    Storage storage;
    Resource target = Resource::Products; ///< of a Reference or an IdList
    bool learned = false; ///< not in the record itself: found out elsewhere, and kept when the record is written again
};

std::span<const Field> fieldsOf(Resource resource);
int fieldIndex(Resource resource, QByteArrayView name); ///< -1: none

/// One record on its way to the mirror: values in the order of fieldsOf(), a Reference as the other record's id. Texts
/// lie in UTF-8, as the mirror takes them, in one piece: they are made on one thread, in great number, and freed on
/// another.
class Incoming
{
public:
    enum class Kind : quint8 { Null, Integer, Text };

    /// values: what is stored of them, in the order of fieldsOf().
    template <class... Values>
    Incoming(const QString &id, QByteArray rawJson, const Values &...values) : raw(std::move(rawJson))
    {
        constexpr qsizetype usual = 192; // bytes
        m_texts.reserve(usual);
        add(id);
        (add(values), ...);
    }

    QByteArray raw; ///< as the API sent it, compact JSON

    QByteArrayView id() const { return textOf(m_values.front()); }
    qsizetype size() const { return m_values.size() - 1; }
    Kind kind(size_t field) const { return of(field).kind; }
    qint64 integer(size_t field) const { return of(field).number; }
    QByteArrayView text(size_t field) const { return textOf(of(field)); }

private:
    struct Value
    {
        Kind kind = Kind::Null;
        quint32 size = 0;  ///< of a text
        qint64 number = 0; ///< or where the text begins
    };
    const Value &of(size_t field) const { return m_values[qsizetype(field) + 1]; }
    QByteArrayView textOf(const Value &value) const
    {
        return QByteArrayView(m_texts).sliced(qsizetype(value.number), qsizetype(value.size));
    }
    void add(std::monostate) { m_values.append({}); }
    void add(qint64 number) { m_values.append({Kind::Integer, 0, number}); }
    void add(const QString &text);
    void add(const QDateTime &time) { add(time.toMSecsSinceEpoch()); }
    void add(const Reference &reference) { add(reference.id); }
    template <class E> void add(const json::Open<E> &word) { add(word.wire()); }
    template <class T> void add(const std::optional<T> &value)
    {
        if (value)
            add(*value);
        else
            add(std::monostate());
    }

    QByteArray m_texts;
    QVarLengthArray<Value, 19> m_values; // the id comes first
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
