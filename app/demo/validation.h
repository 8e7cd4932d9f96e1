// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Checks of request bodies: everything that is wrong is collected, a sentence for each.

#include "answer.h"

#include "core/api/entities/common.h"

#include <limits>

namespace demo {

enum class Need { Required, Optional };

/// Reads members of a JSON object and notes what is wrong with them. A null counts as left out.
class Checker
{
public:
    Checker(const json::Value &object, QStringList &problems, const QString &path = {});

    json::Value value(const char *key) const { return m_object.member(key); }
    bool has(const char *key) const { return !value(key).isNullOrMissing(); }
    bool isNull(const char *key) const { return value(key).type() == json::Value::Type::Null; }

    std::optional<QString> text(const char *key, Need need = Need::Optional, qsizetype longest = 0); ///< not empty
    std::optional<QString> url(const char *key);                                                     ///< http or https
    std::optional<QString> email(const char *key, Need need = Need::Optional);
    std::optional<bool> boolean(const char *key);
    std::optional<qint64> integer(const char *key, Need need, qint64 least, qint64 most);
    std::optional<double> number(const char *key);
    std::optional<QDateTime> time(const char *key);
    std::optional<QJsonObject> object(const char *key);
    std::optional<QList<QString>> texts(const char *key, Need need = Need::Optional);

    template <class E> std::optional<E> choice(const char *key, Need need = Need::Optional)
    {
        if (!present(key, need))
            return {};
        const auto wire = value(key).toString();
        const auto known = wire ? json::Open<E>::fromWire(*wire).known() : std::nullopt;
        if (!known) {
            QStringList names;
            for (const auto &[candidate, name] : json::enumNames<E>)
                names.append(QLatin1String(name));
            complain(key, QStringLiteral("must be one of the following values: ") + names.join(QStringLiteral(", ")));
        }
        return known;
    }

    void complain(const char *key, const QString &what);

private:
    bool present(const char *key, Need need); ///< complains when it is needed and missing

    json::Value m_object;
    QStringList &m_problems;
    QString m_path;
};

/// A JSON object, or the refusal of what is none.
Result<json::Document> parseBody(const QByteArray &body);

inline constexpr qint64 largestAmount = 999'999'999'999;

} // namespace demo
