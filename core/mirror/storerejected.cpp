// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Store that tells of what could not be decoded, and forgets it.
#include "storestatements.h"

#include <QCryptographicHash>

namespace {

QByteArray isOlderShown(Resource resource)
{
    return "EXISTS (SELECT 1 FROM " + tableOf(resource) + " t WHERE t.id = rejected.id AND t.present)";
}

} // namespace

QString keyWithoutId(const QByteArray &raw)
{
    return QString::fromLatin1(QCryptographicHash::hash(raw, QCryptographicHash::Sha1).toHex());
}

MirrorResult<void> Store::forgetRejected(Resource resource, const QDateTime &before)
{
    if (!joinGroup())
        return tl::make_unexpected(fail());
    sqlite::Statement forget = m_database.prepare("DELETE FROM rejected WHERE resource = ?1 AND at < ?2");
    if (!forget.bind(1, QString(resourceName(resource))).bind(2, before.toMSecsSinceEpoch()).run())
        return tl::make_unexpected(fail());
    return {};
}

MirrorResult<QList<StoredRejection>> Store::rejected()
{
    QList<StoredRejection> all;
    for (const Resource resource : allResources) {
        sqlite::Statement query = m_database.prepare("SELECT id, error, raw, at, " + isOlderShown(resource)
                                                     + " FROM rejected WHERE resource = ?1 ORDER BY at DESC, id");
        query.bind(1, QString(resourceName(resource)));
        while (query.step()) {
            const QByteArray raw = query.blob(2).toByteArray();
            const QString id = query.string(0) == keyWithoutId(raw) ? QString() : query.string(0);
            all.append({resource, id, query.string(1), raw, QDateTime::fromMSecsSinceEpoch(query.integer(3), Qt::UTC),
                        query.integer(4) != 0});
        }
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    return all;
}

MirrorResult<RejectedCounts> Store::rejectedCounts()
{
    RejectedCounts counts;
    for (const Resource resource : allResources) {
        sqlite::Statement query = m_database.prepare(
            "SELECT count(*), COALESCE(sum(" + isOlderShown(resource) + "), 0) FROM rejected WHERE resource = ?1");
        query.bind(1, QString(resourceName(resource)));
        if (query.step()) {
            counts.outdated += query.integer(1);
            counts.missing += query.integer(0) - query.integer(1);
        }
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    return counts;
}
