// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One wish of each kind, with what a server says of its object before it was carried out and after.

#include "core/actions/operation.h"

namespace everywish {

struct Case
{
    Wish wish;
    QByteArray method; ///< of the one request that carries it out
    QByteArray target;
    QByteArray answer; ///< to it
    QByteArray before; ///< what a read says as long as it wasn't carried out; empty: 404 in Creem's words
    QByteArray after;  ///< what it says then
};

const QList<Case> &all(); ///< in the order of WishKind
const Case &of(WishKind kind);

// The objects that they are about.
Product product(ProductStatus status = ProductStatus::Active);
Customer customer();
Subscription subscription(SubscriptionStatus status = SubscriptionStatus::Active);
Transaction transaction();
Discount discount();
License license();

QByteArray text(const QJsonObject &object);
QByteArray page(const QJsonArray &items);

} // namespace everywish
