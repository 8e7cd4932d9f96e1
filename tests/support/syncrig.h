// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A sync of an OddServer into a mirror, and whether the two are the same afterwards.

#include "core/mirror/mirrorreader.h"
#include "core/sync/sync.h"
#include "oddserver.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

inline constexpr qint64 day = 24LL * 3600 * 1000;

inline ApiKey key() { return *ApiKey::parse(u"creem_test_0123456789"_s); }

inline Sync::Options quick()
{
    Sync::Options options;
    options.limits.retry.firstWait = std::chrono::milliseconds(1);
    options.limits.retry.longestWait = std::chrono::milliseconds(5);
    options.limits.retry.maxAttempts = 20;
    options.firstPause = std::chrono::milliseconds(1);
    options.longestPause = std::chrono::milliseconds(5);
    options.patience = std::chrono::seconds(5);
    return options;
}

/// Requests for lists, without those that ask what one-time payments were for.
inline qint64 listRequests(const OddServer &server)
{
    return std::count_if(
        server.asked.begin(), server.asked.end(), [](const QString &url) { return !url.contains(u"product_id"_s); });
}

inline SyncOutcome run(Sync &sync, Depth depth)
{
    QSignalSpy finished(&sync, &Sync::finished);
    sync.start(depth);
    if (!finished.wait(60'000))
        qFatal("a sync never ended");
    if (const auto error = finished.first().first().value<SyncOutcome>().error)
        qInfo() << int(error->kind) << error->httpStatus << error->detail;
    if (const auto error = finished.first().first().value<SyncOutcome>().mirrorError)
        qInfo() << int(error->kind) << error->detail;
    return finished.first().first().value<SyncOutcome>();
}

/// Everything the mirror holds of a resource, as the API sent it.
inline QMap<QString, QByteArray> contents(Mirror &mirror, Resource resource)
{
    QMap<QString, QByteArray> all;
    bool done = false;
    mirror.write(
        &mirror,
        [resource](Store &store) -> MirrorResult<QMap<QString, QByteArray>> {
            QMap<QString, QByteArray> rows;
            const QLatin1String name = resourceName(resource);
            const QByteArray table(name.data(), name.size());
            sqlite::Statement query = store.database().prepare("SELECT t.id, r.raw FROM " + table + " t JOIN " + table
                                                               + "_raw r ON r.rowid = t.rowid WHERE t.present");
            while (query.step())
                rows.insert(query.string(0), query.blob(1).toByteArray());
            return rows;
        },
        [&](const MirrorResult<QMap<QString, QByteArray>> &rows) {
            all = *rows;
            done = true;
        });
    if (!QTest::qWaitFor([&] { return done; }, 30'000))
        qFatal("the mirror does not answer");
    return all;
}

/// The same values, whatever the order of members.
inline QMap<QString, QJsonObject> parsed(const QMap<QString, QByteArray> &records)
{
    QMap<QString, QJsonObject> all;
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        all.insert(it.key(), QJsonDocument::fromJson(it.value()).object());
    return all;
}

inline void fill(OddServer &server, int transactions)
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 300 * day;
    for (int i = 0; i < 7; ++i)
        server.add(Resource::Products, start + i * day);
    for (int i = 0; i < 40; ++i)
        server.add(Resource::Customers, start + i * day);
    for (int i = 0; i < 30; ++i)
        server.add(Resource::Subscriptions, start + i * day);
    for (int i = 0; i < transactions; ++i)
        server.add(Resource::Transactions, start + i * (299 * day / std::max(1, transactions)));
    for (int i = 0; i < 5; ++i)
        server.add(Resource::Discounts, 0);
}
inline void compare(Mirror &mirror, const OddServer &server, const QByteArray &what)
{
    for (const Resource resource : allResources) {
        const auto has = parsed(contents(mirror, resource));
        const auto &should = server.records(resource);
        if (has != should) {
            QStringList missing;
            for (const QString &id : should.keys())
                if (!has.contains(id))
                    missing.append(id);
            QStringList extra;
            for (const QString &id : has.keys())
                if (!should.contains(id))
                    extra.append(id);
            qInfo().noquote() << what << QString(resourceName(resource)) << has.size() << "of" << should.size()
                              << "missing" << missing.size() << "extra" << extra.size();
        }
        QVERIFY2(has == should, what.constData());
    }
}
