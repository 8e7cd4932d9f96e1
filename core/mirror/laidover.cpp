// SPDX-License-Identifier: GPL-3.0-or-later
#include "laidover.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QJsonValue asNumber(const QJsonValue &time)
{
    const QDateTime at = QDateTime::fromString(time.toString(), Qt::ISODateWithMs);
    return at.isValid() ? QJsonValue(at.toMSecsSinceEpoch()) : time;
}

/// Transactions are the only records whose times are numbers.
QJsonObject withNumbers(QJsonObject transaction)
{
    for (const QLatin1String key : {"created_at"_L1, "period_start"_L1, "period_end"_L1})
        if (transaction.value(key).isString())
            transaction.insert(key, asNumber(transaction.value(key)));
    return transaction;
}

QJsonValue over(const QJsonValue &before, const QJsonValue &now)
{
    if (before.isObject() && now.isString() && before["id"_L1] == now)
        return before; // a reference, of which Creem said more
    if (!before["id"_L1].isString() || before["id"_L1] != now["id"_L1])
        return now; // another one, or one without an id, such as metadata: what isn't in it has gone
    QJsonObject all = before.toObject();
    const QJsonObject known = now.toObject();
    for (auto it = known.begin(); it != known.end(); ++it)
        all.insert(it.key(), it.key() == "metadata"_L1 ? it.value() : over(all.value(it.key()), it.value()));
    return all;
}

} // namespace

QByteArray laidOver(Resource resource, const QByteArray &before, const QJsonObject &known, const QStringList &keys)
{
    QJsonObject now = resource == Resource::Transactions ? withNumbers(known) : known;
    if (now.value("last_transaction"_L1).isObject())
        now.insert("last_transaction"_L1, withNumbers(now.value("last_transaction"_L1).toObject()));
    QJsonObject all = over(QJsonDocument::fromJson(before).object(), now).toObject();
    for (const QString &key : keys)
        if (!now.contains(key) && all.contains(key))
            all.insert(key, QJsonValue::Null);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}
