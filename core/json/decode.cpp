// SPDX-License-Identifier: GPL-3.0-or-later
#include "decode.h"

#include <QJsonDocument>
#include <QTimeZone>

namespace json {

Error Error::under(const QString &parent) &&
{
    if (path.isEmpty())
        path = parent;
    else if (path.startsWith(u'['))
        path.prepend(parent);
    else
        path = parent + u'.' + path;
    return std::move(*this);
}

Error expected(const char *what, const Value &got)
{
    return {{}, QStringLiteral("expected %1, got %2").arg(QLatin1String(what), QLatin1String(typeName(got.type())))};
}

Failure read(const Value &v, QString &out)
{
    auto text = v.toString();
    if (!text)
        return expected("string", v);
    out = std::move(*text);
    return {};
}

Failure read(const Value &v, bool &out)
{
    const auto b = v.toBool();
    if (!b)
        return expected("bool", v);
    out = *b;
    return {};
}

Failure read(const Value &v, qint64 &out)
{
    const auto n = v.toInteger();
    if (!n) {
        if (v.toNumber())
            return Error{{}, QStringLiteral("expected integer, got %1").arg(QString::fromUtf8(v.toJson()))};
        return expected("integer", v);
    }
    out = *n;
    return {};
}

Failure read(const Value &v, double &out)
{
    const auto d = v.toNumber();
    if (!d)
        return expected("number", v);
    out = *d;
    return {};
}

Failure read(const Value &v, QDateTime &out)
{
    if (const auto milliseconds = v.toInteger()) {
        constexpr qint64 endOfYear9999 = 253402300799999;
        if (*milliseconds < 0 || *milliseconds > endOfYear9999)
            return Error{{}, QStringLiteral("expected date-time, got %1").arg(*milliseconds)};
        out = QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC);
        return {};
    }
    const auto text = v.toString();
    if (!text)
        return expected("date-time", v);
    out = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (out.timeSpec() == Qt::LocalTime) // no zone in the text: the API means UTC
        out.setTimeSpec(Qt::UTC);
    out = out.toUTC();
    if (!out.isValid()) // the text is not quoted: errors are shown and kept, and it is somebody else's
        return Error{{}, QStringLiteral("expected date-time, got other text")};
    return {};
}

Failure read(const Value &v, QJsonObject &out)
{
    if (v.type() != Value::Type::Object)
        return expected("object", v);
    out = QJsonDocument::fromJson(v.toJson()).object();
    return {};
}

} // namespace json
