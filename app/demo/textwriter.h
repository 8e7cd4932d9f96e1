// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Entities as JSON text, appended to a QByteArray: through the same field tables as json::write, several times faster
// because no QJsonObject is built, and with what only the server says ("object", times as numbers where Creem does).

#include "business.h"

#include "core/api/entities/stats.h"

#include <QJsonDocument>

namespace demo::text {

void append(QByteArray &out, const QString &s);
void append(QByteArray &out, bool b);
void append(QByteArray &out, qint64 n);
void append(QByteArray &out, double n);
void append(QByteArray &out, const QDateTime &t); ///< ISO 8601, UTC, milliseconds
void append(QByteArray &out, const QJsonObject &o);
inline void append(QByteArray &out, const Reference &r) { append(out, r.id); }
template <class E> void append(QByteArray &out, const json::Open<E> &e) { append(out, e.wire()); }
template <class T> void append(QByteArray &out, const Expandable<T> &e);
template <class T> void append(QByteArray &out, const QList<T> &list);
template <json::Record T> void append(QByteArray &out, const T &v);
void append(QByteArray &out, const Subscription &s); ///< with the mode of its items, which the entity leaves out

/// What stands in the member "object"; nullptr: there is no such member.
template <class T> inline constexpr const char *objectName = nullptr;
template <> inline constexpr const char *objectName<Product> = "product";
template <> inline constexpr const char *objectName<Customer> = "customer";
template <> inline constexpr const char *objectName<Order> = "order";
template <> inline constexpr const char *objectName<Subscription> = "subscription";
template <> inline constexpr const char *objectName<SubscriptionItem> = "subscription_item";
template <> inline constexpr const char *objectName<Transaction> = "transaction";
template <> inline constexpr const char *objectName<Discount> = "discount";
template <> inline constexpr const char *objectName<License> = "license";
template <> inline constexpr const char *objectName<LicenseInstance> = "license-instance";
template <> inline constexpr const char *objectName<Checkout> = "checkout";

template <class T> inline constexpr bool timesAreNumbers = false;
template <> inline constexpr bool timesAreNumbers<Transaction> = true;
template <> inline constexpr bool timesAreNumbers<StatsPeriod> = true;

/// The object with further members first; each of them ends with a comma.
template <json::Record T> void appendRecord(QByteArray &out, const T &v, QByteArrayView further)
{
    out.append('{');
    if constexpr (objectName<T> != nullptr)
        out.append("\"object\":\"").append(objectName<T>).append("\",");
    out.append(further);
    const auto value = [&](const char *key, const auto &m) {
        out.append('"').append(key).append("\":");
        if constexpr (timesAreNumbers<T> && std::is_same_v<std::decay_t<decltype(m)>, QDateTime>)
            append(out, m.toMSecsSinceEpoch());
        else
            append(out, m);
        out.append(',');
    };
    const auto one = [&](const auto &field) {
        const auto &m = v.*field.member;
        if constexpr (requires { m.has_value(); }) {
            if (m)
                value(field.key, *m);
        } else {
            value(field.key, m);
        }
    };
    std::apply([&](const auto &...field) { (one(field), ...); }, json::fields<T>);
    if (out.endsWith(','))
        out.chop(1);
    out.append('}');
}

template <json::Record T> void append(QByteArray &out, const T &v) { appendRecord(out, v, {}); }

template <class T> void append(QByteArray &out, const Expandable<T> &e)
{
    if (e.object)
        append(out, *e.object);
    else
        append(out, e.id);
}

template <class T> void append(QByteArray &out, const QList<T> &list)
{
    out.append('[');
    for (const T &element : list) {
        append(out, element);
        out.append(',');
    }
    if (out.endsWith(','))
        out.chop(1);
    out.append(']');
}

template <class T> QByteArray of(const T &v)
{
    QByteArray out;
    append(out, v);
    return out;
}

/// A transaction straight from its row: the same as append(business.transaction(i)), and null for what is not there
/// but may be null.
void appendTransaction(QByteArray &out, const Business &business, Index i);

} // namespace demo::text
