// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Requests are small, so they are built as QJsonObject. An empty std::optional is left out: PATCH bodies change only
// what is sent. Where null itself has a meaning ("no trial"), the member is a std::optional<Nullable<T>>.

#include "fields.h"
#include "open.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <tuple>

namespace json {

/// A value or an explicit null on the wire.
template <class T> struct Nullable
{
    std::optional<T> value;
    friend bool operator==(const Nullable &, const Nullable &) = default;
};

inline QJsonValue write(const QString &s) { return s; }
inline QJsonValue write(bool b) { return b; }
inline QJsonValue write(qint64 n) { return n; }
inline QJsonValue write(double n) { return n; }
inline QJsonValue write(const QDateTime &t) { return t.toUTC().toString(Qt::ISODateWithMs); }
inline QJsonValue write(const QJsonObject &o) { return o; }
template <class E> QJsonValue write(const Open<E> &e) { return e.wire(); }
template <class T> QJsonValue write(const Nullable<T> &v);
template <class T> QJsonValue write(const QList<T> &list);

template <Record T> QJsonObject write(const T &v)
{
    QJsonObject o;
    const auto one = [&](const auto &field) {
        const auto &m = v.*field.member;
        if constexpr (requires { m.has_value(); }) {
            if (m)
                o.insert(QLatin1String(field.key), write(*m));
        } else {
            o.insert(QLatin1String(field.key), write(m));
        }
    };
    std::apply([&](const auto &...field) { (one(field), ...); }, fields<T>);
    return o;
}

template <class T> QJsonValue write(const Nullable<T> &v)
{
    return v.value ? QJsonValue(write(*v.value)) : QJsonValue(QJsonValue::Null);
}

template <class T> QJsonValue write(const QList<T> &list)
{
    QJsonArray a;
    for (const T &x : list)
        a.append(write(x));
    return a;
}

} // namespace json
