// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace demo {

Checker::Checker(const json::Value &object, QStringList &problems, const QString &path)
    : m_object(object), m_problems(problems), m_path(path)
{
}

void Checker::complain(const char *key, const QString &what)
{
    m_problems.append(m_path + QLatin1String(key) + u' ' + what);
}

bool Checker::present(const char *key, Need need)
{
    if (has(key))
        return true;
    if (need == Need::Required)
        complain(key, u"should not be empty"_s);
    return false;
}

std::optional<QString> Checker::text(const char *key, Need need, qsizetype longest)
{
    if (!present(key, need))
        return {};
    auto s = value(key).toString();
    if (!s)
        complain(key, u"must be a string"_s);
    else if (need == Need::Required && s->trimmed().isEmpty())
        complain(key, u"should not be empty"_s);
    else if (longest > 0 && s->size() > longest)
        complain(key, u"must be shorter than or equal to %1 characters"_s.arg(longest));
    return s;
}

std::optional<QString> Checker::url(const char *key)
{
    auto s = text(key);
    if (!s)
        return {};
    const QUrl url(*s, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        complain(key, u"must be a URL address"_s);
    return s;
}

std::optional<QString> Checker::email(const char *key, Need need)
{
    auto s = text(key, need);
    if (!s || s->isEmpty())
        return s;
    const auto at = s->indexOf(u'@');
    const bool plausible = at > 0 && s->indexOf(u'.', at) > at + 1 && !s->endsWith(u'.') && s->count(u'@') == 1
        && !s->contains(u' ') && !s->contains(u'\n');
    if (!plausible)
        complain(key, u"must be an email"_s);
    return s;
}

std::optional<bool> Checker::boolean(const char *key)
{
    if (!present(key, Need::Optional))
        return {};
    auto b = value(key).toBool();
    if (!b)
        complain(key, u"must be a boolean value"_s);
    return b;
}

std::optional<qint64> Checker::integer(const char *key, Need need, qint64 least, qint64 most)
{
    if (!present(key, need))
        return {};
    const auto n = value(key).toInteger();
    if (!n)
        complain(key, u"must be an integer number"_s);
    else if (*n < least)
        complain(key, u"must not be less than %1"_s.arg(least));
    else if (*n > most)
        complain(key, u"must not be greater than %1"_s.arg(most));
    return n;
}

std::optional<double> Checker::number(const char *key)
{
    if (!present(key, Need::Optional))
        return {};
    auto n = value(key).toNumber();
    if (!n)
        complain(key, u"must be a number"_s);
    return n;
}

std::optional<QDateTime> Checker::time(const char *key)
{
    if (!present(key, Need::Optional))
        return {};
    QDateTime t;
    if (!value(key).toString() || json::read(value(key), t)) {
        complain(key, u"must be a valid ISO 8601 date string"_s);
        return {};
    }
    return t;
}

std::optional<QJsonObject> Checker::object(const char *key)
{
    if (!present(key, Need::Optional))
        return {};
    QJsonObject o;
    if (json::read(value(key), o)) {
        complain(key, u"must be an object"_s);
        return {};
    }
    return o;
}

std::optional<QList<QString>> Checker::texts(const char *key, Need need)
{
    if (!present(key, need))
        return {};
    QList<QString> list;
    if (json::read(value(key), list)) {
        complain(key, u"must be an array of strings"_s);
        return {};
    }
    return list;
}

Result<json::Document> parseBody(const QByteArray &body)
{
    auto document = json::Document::parse(body);
    if (!document)
        return refuse(400, u"The body is not JSON: "_s + document.error().message);
    if (document->root().type() != json::Value::Type::Object)
        return refuse(400, u"The body must be a JSON object"_s);
    return *std::move(document);
}

} // namespace demo
