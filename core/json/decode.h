// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Decode or refuse. A missing or wrong-typed member is an error that names its path; unknown members are ignored;
// std::optional members may be absent or null.

#include "fields.h"
#include "open.h"
#include "value.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>
#include <tuple>

namespace json {

struct Error
{
    QString path;    ///< "items[3].price"; empty for the value itself
    QString message; ///< "expected integer, got string"

    QString toString() const { return path.isEmpty() ? message : path + QLatin1String(": ") + message; }
    Error under(const QString &parent) &&;
    friend bool operator==(const Error &, const Error &) = default;
};
using Failure = std::optional<Error>; ///< nullopt: decoded

Error expected(const char *what, const Value &got);

Failure read(const Value &v, QString &out);
Failure read(const Value &v, bool &out);
Failure read(const Value &v, qint64 &out); ///< refuses fractions and what int64 can't hold
Failure read(const Value &v, double &out);
Failure read(const Value &v, QDateTime &out);   ///< ISO 8601 text (UTC where it names no zone) or epoch milliseconds
Failure read(const Value &v, QJsonObject &out); ///< free-form objects: metadata

template <class E> Failure read(const Value &v, Open<E> &out)
{
    const auto text = v.toUtf8();
    if (!text)
        return expected("string", v);
    out = Open<E>::fromWire(*text);
    return {};
}

template <class T> struct Nullable;
template <class T> Failure read(const Value &v, std::optional<T> &out);
template <class T> Failure read(const Value &v, std::optional<Nullable<T>> &out); ///< null is a value of its own
template <class T> Failure read(const Value &v, QList<T> &out);

template <Record T> Failure read(const Value &v, T &out)
{
    if (v.type() != Value::Type::Object)
        return expected("object", v);
    Failure failure;
    Members members(v);
    const auto one = [&](const auto &field) {
        failure = read(members.next(field.key), out.*field.member);
        if (failure)
            failure = std::move(*failure).under(QLatin1String(field.key));
        return !failure; // the first bad field is the one reported
    };
    std::apply([&](const auto &...field) { (one(field) && ...); }, fields<T>);
    return failure;
}

template <class T> Failure read(const Value &v, std::optional<T> &out)
{
    out.reset();
    if (v.isNullOrMissing())
        return {};
    return read(v, out.emplace());
}

template <class T> Failure read(const Value &v, std::optional<Nullable<T>> &out)
{
    out.reset();
    return v.isMissing() ? Failure() : read(v, out.emplace().value);
}

template <class T> Failure read(const Value &v, QList<T> &out)
{
    out.clear();
    Failure failure;
    qsizetype index = 0;
    const bool isArray = v.forEach([&](const Value &element) {
        if (!failure) {
            T item{};
            failure = read(element, item);
            if (failure)
                failure = std::move(*failure).under(u'[' + QString::number(index) + u']');
            out.append(std::move(item));
        }
        ++index;
    });
    return isArray ? failure : Failure(expected("array", v));
}

template <class T> tl::expected<T, Error> decode(const Value &v)
{
    T out{};
    if (Failure failure = read(v, out))
        return tl::make_unexpected(std::move(*failure));
    return out;
}

template <class T> tl::expected<T, Error> decode(QByteArrayView text)
{
    const auto document = Document::parse(text);
    if (!document)
        return tl::make_unexpected(Error{{}, document.error().message});
    return decode<T>(document->root());
}

} // namespace json
