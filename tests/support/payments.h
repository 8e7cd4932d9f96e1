// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Payments for a mirror that no server fills.

#include "core/mirror/mirror.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

inline Transaction payment(int n)
{
    Transaction t;
    t.id = u"tran_%1"_s.arg(n, 6, 10, QChar(u'0'));
    t.mode = ObjectMode::Test;
    t.amount = 1000 + n;
    t.amountPaid = t.amount;
    t.currency = u"USD"_s;
    t.type = TransactionType::Payment;
    t.status = TransactionStatus::Paid;
    t.customer = Reference{u"cust_%1"_s.arg(n % 50)};
    t.order = Reference{u"ord_%1"_s.arg(n)};
    t.createdAt = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + n * 60'000LL, Qt::UTC);
    return t;
}

inline Batch payments(int from, int to)
{
    Batch batch{Resource::Transactions, {}, {}};
    for (int n = from; n < to; ++n) {
        const Transaction t = payment(n);
        batch.records.append(incoming(t, QJsonDocument(json::write(t)).toJson(QJsonDocument::Compact)));
    }
    return batch;
}

/// A closed mirror with so many payments.
inline void make(const MirrorLocation &location, int count)
{
    Store store;
    QVERIFY(store.open(location));
    QVERIFY(store.apply(payments(0, count)));
    QVERIFY(store.commit());
    while (*store.indexSome(1000)) { }
}
