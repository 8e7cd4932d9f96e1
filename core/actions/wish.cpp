// SPDX-License-Identifier: GPL-3.0-or-later
#include "wish.h"

#include "operation.h"

#include <QUuid>

using namespace Qt::StringLiterals;

QString kindWire(const Wish &wish)
{
    return wish.kind == WishKind::Newer ? wish.newerKind : json::Open(wish.kind).wire();
}

QString claimOf(const Wish &wish)
{
    const QLatin1String room(objectName(operationOf(wish.kind).object));
    switch (wish.kind) {
    case WishKind::CreateProduct: return room + u'+' + QString::fromLatin1(wish.idempotencyKey);
    case WishKind::CreateCustomer: return room + u'+' + wish.parameters["email"_L1].toString().toLower();
    case WishKind::CreateDiscount: {
        const QString code = wish.parameters["code"_L1].toString();
        return code.isEmpty() ? QString() : room + u'+' + code;
    }
    case WishKind::CreateCheckout:
    case WishKind::CreatePortalLink: return {}; // each makes one more and changes nothing that there was
    case WishKind::UpdateProduct:
    case WishKind::ArchiveProduct:
    case WishKind::UpdateCustomer:
    case WishKind::ChangeSeats:
    case WishKind::ChangePlan:
    case WishKind::CancelNow:
    case WishKind::CancelAtPeriodEnd:
    case WishKind::PauseAtPeriodEnd:
    case WishKind::Pause:
    case WishKind::Resume:
    case WishKind::Refund:
    case WishKind::DeleteDiscount:
    case WishKind::ActivateLicense:
    case WishKind::DeactivateLicense: return room + u':' + wish.objectId;
    // What it claims stands in the journal, in the later version's words; here it only marks its object.
    case WishKind::Newer: return wish.objectId;
    }
    Q_UNREACHABLE();
    return {};
}

namespace wishes {

namespace {

template <class T> Wish about(WishKind kind, const T &before, const QString &name)
{
    Wish wish;
    wish.kind = kind;
    wish.objectId = before.id;
    wish.objectName = name;
    wish.before = json::write(before);
    return wish;
}

Wish making(WishKind kind, const QString &name, QJsonObject parameters)
{
    Wish wish;
    wish.kind = kind;
    wish.objectName = name;
    wish.parameters = std::move(parameters);
    return wish;
}

QString nameOf(const Customer &customer)
{
    return customer.name && !customer.name->isEmpty() ? *customer.name : customer.email;
}

} // namespace

Wish createProduct(const NewProduct &product)
{
    Wish wish = making(WishKind::CreateProduct, product.name, json::write(product));
    wish.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return wish;
}

Wish updateProduct(const Product &before, const ProductChanges &changes)
{
    Wish wish = about(WishKind::UpdateProduct, before, before.name);
    wish.parameters = json::write(changes);
    return wish;
}

Wish archiveProduct(const Product &before) { return about(WishKind::ArchiveProduct, before, before.name); }

Wish createCustomer(const NewCustomer &customer)
{
    return making(
        WishKind::CreateCustomer, customer.name.isEmpty() ? customer.email : customer.name, json::write(customer));
}

Wish updateCustomer(const Customer &before, const CustomerChanges &changes)
{
    Wish wish = about(WishKind::UpdateCustomer, before, nameOf(before));
    wish.parameters = json::write(changes);
    return wish;
}

Wish createPortalLink(const Customer &customer)
{
    return about(WishKind::CreatePortalLink, customer, nameOf(customer));
}

Wish changeSeats(const Subscription &before, const QString &name, const SeatChange &change)
{
    Wish wish = about(WishKind::ChangeSeats, before, name);
    wish.parameters = json::write(change);
    return wish;
}

Wish changePlan(const Subscription &before, const QString &name, const PlanChange &change, const QString &planName)
{
    Wish wish = about(WishKind::ChangePlan, before, name);
    wish.targetName = planName;
    wish.parameters = json::write(change);
    return wish;
}

Wish ofSubscription(WishKind kind, const Subscription &before, const QString &name)
{
    Wish wish = about(kind, before, name);
    if (kind == WishKind::CancelNow)
        wish.parameters = json::write(Cancellation{CancelMode::Immediate, {}});
    if (kind == WishKind::CancelAtPeriodEnd)
        wish.parameters = json::write(Cancellation{CancelMode::Scheduled, OnExecute::Cancel});
    if (kind == WishKind::PauseAtPeriodEnd)
        wish.parameters = json::write(Cancellation{CancelMode::Scheduled, OnExecute::Pause});
    return wish;
}

Wish refund(const Transaction &before, const QString &name) { return about(WishKind::Refund, before, name); }

Wish createDiscount(const NewDiscount &discount)
{
    return making(WishKind::CreateDiscount, discount.name, json::write(discount));
}

Wish deleteDiscount(const Discount &before) { return about(WishKind::DeleteDiscount, before, before.code); }

Wish createCheckout(const NewCheckout &checkout, const QString &productName)
{
    return making(WishKind::CreateCheckout, productName, json::write(checkout));
}

Wish activateLicense(const License &before, const QString &name, const QList<LicenseInstance> &known,
                     const QString &instanceName)
{
    Wish wish = about(WishKind::ActivateLicense, before, name);
    QJsonArray ids;
    for (const LicenseInstance &instance : known)
        ids.append(instance.id);
    wish.before.insert(u"known"_s, ids);
    wish.parameters = {{u"key"_s, before.key}, {u"instance_name"_s, instanceName}};
    return wish;
}

Wish deactivateLicense(const License &before, const QString &name, const LicenseInstance &instance)
{
    Wish wish = about(WishKind::DeactivateLicense, before, name);
    wish.parameters = {{u"key"_s, before.key}, {u"instance_id"_s, instance.id}, {u"instance_name"_s, instance.name}};
    return wish;
}

} // namespace wishes
