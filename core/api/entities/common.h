// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the resources have in common. Field names on the wire are Creem's; see the contract at docs.creem.io.

#include "core/json/decode.h"
#include "core/json/encode.h"

#include <memory>

/// Which of Creem's two separate worlds an object lives in. Sandbox is a word the contract has and never explains.
enum class ObjectMode { Test, Live, Sandbox };
template <>
inline constexpr auto json::enumNames<ObjectMode> = std::to_array<std::pair<ObjectMode, const char *>>(
    {{ObjectMode::Test, "test"}, {ObjectMode::Live, "prod"}, {ObjectMode::Sandbox, "sandbox"}});

/// An object named by its id. On the wire some endpoints send the id, others the whole object; only the id is kept.
struct Reference
{
    QString id;
    friend bool operator==(const Reference &, const Reference &) = default;
};

namespace json {
inline Failure read(const Value &v, Reference &out)
{
    if (v.type() == Value::Type::Object) {
        Failure failure = read(v.member("id"), out.id);
        return failure ? Failure(std::move(*failure).under(QStringLiteral("id"))) : failure;
    }
    return v.toString() ? read(v, out.id) : Failure(expected("id or object", v));
}
} // namespace json
inline QJsonValue write(const Reference &r) { return r.id; } // found by argument-dependent lookup

/// An object named by its id, with the object itself where the server sent it along.
template <class T> struct Expandable
{
    QString id;
    std::shared_ptr<const T> object; ///< null when only the id came

    friend bool operator==(const Expandable &a, const Expandable &b)
    {
        return a.id == b.id && bool(a.object) == bool(b.object) && (!a.object || *a.object == *b.object);
    }
};

namespace json {
template <class T> Failure read(const Value &v, Expandable<T> &out)
{
    out = {};
    if (v.type() != Value::Type::Object)
        return v.toString() ? read(v, out.id) : Failure(expected("id or object", v));
    auto object = std::make_shared<T>();
    if (Failure failure = read(v, *object))
        return failure;
    out.id = object->id;
    out.object = std::move(object);
    return {};
}
} // namespace json
template <class T> QJsonValue write(const Expandable<T> &e)
{
    return e.object ? QJsonValue(json::write(*e.object)) : QJsonValue(e.id);
}

struct Pagination
{
    qint64 totalRecords = 0;
    qint64 totalPages = 0;
    qint64 currentPage = 0;
    std::optional<qint64> nextPage;
    std::optional<qint64> previousPage;
    friend bool operator==(const Pagination &, const Pagination &) = default;
};
template <>
inline constexpr auto json::fields<Pagination> = std::tuple{
    json::Field{"total_records", &Pagination::totalRecords}, json::Field{"total_pages", &Pagination::totalPages},
    json::Field{"current_page", &Pagination::currentPage},   json::Field{"next_page", &Pagination::nextPage},
    json::Field{"prev_page", &Pagination::previousPage},
};

/// A record that could not be decoded: set aside, so that it costs the page nothing else.
struct RejectedRecord
{
    QString id;        ///< empty when even that could not be read
    json::Error error; ///< its path begins with "items[n]"
    QByteArray raw;    ///< the record as it came
};

template <class T> inline constexpr bool isWhole = true; ///< whether a T is what its record says, or a part of it

/// One page of a list.
template <class T> struct Page
{
    QList<T> items;
    QList<QByteArray> raw; ///< items[i] as it came, compact JSON: nothing the API said is lost. Empty unless isWhole<T>
    QList<RejectedRecord> rejected;
    Pagination pagination;
};

namespace json {
template <class T> Failure read(const Value &v, Page<T> &out)
{
    out = {};
    if (v.type() != Value::Type::Object)
        return expected("object", v);
    if (Failure failure = read(v.member("pagination"), out.pagination))
        return std::move(*failure).under(QStringLiteral("pagination"));
    const Value items = v.member("items");
    out.items.reserve(items.size());
    out.raw.reserve(isWhole<T> ? items.size() : 0);
    QList<QByteArray> texts;
    if constexpr (isWhole<T>)
        texts = v.textsOf("items");
    qsizetype index = 0;
    const bool isArray = items.forEach([&](const Value &element) {
        T item{};
        if (Failure failure = read(element, item)) {
            const QString path = QStringLiteral("items[%1]").arg(index);
            // As it came, too: how a number is written may be the very reason.
            const bool hasText = index < texts.size() && !texts[index].isEmpty();
            out.rejected.append({element.member("id").toString().value_or(QString()), std::move(*failure).under(path),
                                 hasText ? texts[index] : element.toJson()});
        } else {
            out.items.append(std::move(item));
            if constexpr (isWhole<T>)
                out.raw.append(index < texts.size() ? std::move(texts[index]) : element.toJson());
        }
        ++index;
    });
    return isArray ? Failure() : Failure(expected("array", items).under(QStringLiteral("items")));
}
} // namespace json
