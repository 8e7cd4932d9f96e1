// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lists of the mirror in front of an odd server that fills it.

#include "core/models/mirrorlist.h"
#include "core/sync/sync.h"
#include "oddserver.h"

#include <QSignalSpy>
#include <QTest>

namespace listrig {

using namespace Qt::StringLiterals;

inline constexpr qint64 day = 24LL * 3600 * 1000;

inline ApiKey key() { return *ApiKey::parse(u"creem_test_0123456789"_s); }

inline void fill(OddServer &server, int transactions)
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 300 * day;
    for (int i = 0; i < 9; ++i)
        server.add(Resource::Products, start + i * day);
    for (int i = 0; i < 60; ++i)
        server.add(Resource::Customers, start + i * day);
    for (int i = 0; i < 50; ++i)
        server.add(Resource::Subscriptions, start + i * day);
    for (int i = 0; i < transactions; ++i)
        server.add(Resource::Transactions, start + i * day / 4);
    for (int i = 0; i < 12; ++i)
        server.add(Resource::Discounts, 0);
    // What no subscription paid for was a one-time product.
    for (const QString &id : server.records(Resource::Transactions).keys()) {
        const QString product = server.anyId(Resource::Products);
        if (server.records(Resource::Transactions).value(id).value("subscription"_L1).isNull()
            && server.records(Resource::Products).value(product).value("billing_type"_L1) == "onetime"_L1)
            server.sell(id, product);
    }
}

inline void runSync(Sync &sync, Depth depth = Depth::Full)
{
    QSignalSpy finished(&sync, &Sync::finished);
    sync.start(depth);
    QVERIFY(finished.wait(60'000));
    QVERIFY(finished.first().first().value<SyncOutcome>().isComplete);
}

/// All rows with all cells, fetched as a view would.
inline void loadAll(MirrorList &list)
{
    QTRY_VERIFY_WITH_TIMEOUT(list.isComplete(), 30'000);
    for (int row = 0; row < list.rowCount(); ++row)
        (void)list.index(row, 0).data(ListModel::IdRole); // asks for it
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.index(row, 0).data(ListModel::IdRole).isValid())
            continue;
        QTRY_VERIFY_WITH_TIMEOUT(list.index(row, 0).data(ListModel::IdRole).isValid(), 30'000);
    }
}

} // namespace listrig
