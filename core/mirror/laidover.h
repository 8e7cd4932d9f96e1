// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "resource.h"

/// What the mirror keeps of a record whose JSON isn't at hand: what Creem said of it before, with what is known of it
/// now laid over. Members that this program doesn't know stay, and times are written as Creem writes them. before:
/// empty when there is nothing. known: as json::write() makes it; keys: all that it could have.
QByteArray laidOver(Resource resource, const QByteArray &before, const QJsonObject &known, const QStringList &keys);

template <class T> QByteArray laidOver(const QByteArray &before, const T &record)
{
    const auto said = json::decode<T>(QByteArrayView(before));
    if (said && *said == record)
        return before;
    QStringList keys;
    std::apply([&](const auto &...field) { (keys.append(QLatin1String(field.key)), ...); }, json::fields<T>);
    return laidOver(resourceOf<T>, before, json::write(record), keys);
}
