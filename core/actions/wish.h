// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a merchant can want of Creem, as plain data: it is written down before it is sent.

#include "core/api/client.h"

#include <QJsonDocument>

/// One for each thing that changes something at Creem. What each calls and how it is settled: operation.h.
enum class WishKind {
    CreateProduct,
    UpdateProduct,
    ArchiveProduct,
    CreateCustomer,
    UpdateCustomer,
    CreatePortalLink,
    ChangeSeats,
    ChangePlan,
    CancelNow,
    CancelAtPeriodEnd,
    PauseAtPeriodEnd,
    Pause,
    Resume, ///< also the undo of a scheduled cancel
    Refund, ///< of all that is left
    CreateDiscount,
    DeleteDiscount,
    CreateCheckout,
    ActivateLicense,
    DeactivateLicense,
    Newer, ///< what only a later version knows, found in the journal: kept, shown and never sent
};
template <>
inline constexpr auto json::enumNames<WishKind> = std::to_array<std::pair<WishKind, const char *>>({
    {WishKind::CreateProduct, "create-product"},
    {WishKind::UpdateProduct, "update-product"},
    {WishKind::ArchiveProduct, "archive-product"},
    {WishKind::CreateCustomer, "create-customer"},
    {WishKind::UpdateCustomer, "update-customer"},
    {WishKind::CreatePortalLink, "create-portal-link"},
    {WishKind::ChangeSeats, "change-seats"},
    {WishKind::ChangePlan, "change-plan"},
    {WishKind::CancelNow, "cancel-now"},
    {WishKind::CancelAtPeriodEnd, "cancel-at-period-end"},
    {WishKind::PauseAtPeriodEnd, "pause-at-period-end"},
    {WishKind::Pause, "pause"},
    {WishKind::Resume, "resume"},
    {WishKind::Refund, "refund"},
    {WishKind::CreateDiscount, "create-discount"},
    {WishKind::DeleteDiscount, "delete-discount"},
    {WishKind::CreateCheckout, "create-checkout"},
    {WishKind::ActivateLicense, "activate-licence"},
    {WishKind::DeactivateLicense, "deactivate-licence"},
});
inline constexpr int wishKindCount = int(json::enumNames<WishKind>.size()); ///< without Newer

struct Wish
{
    WishKind kind = WishKind::Refund;
    QString newerKind;      ///< of Newer: the later version's word for it
    QString objectId;       ///< what is to be changed; empty for what is to be made
    QString objectName;     ///< as it was shown to the merchant: other people's text
    QString targetName;     ///< likewise of what the parameters name by its id only: the new plan; empty: nothing
    QJsonObject parameters; ///< the request's body
    QJsonObject before;     ///< the object as it was last read. For what is to be made: {"known": [ids of its likes]}
    QByteArray idempotencyKey; ///< of a new product: Creem makes it once, however often it is sent
    QString batch;             ///< the same for all wishes of one run; empty: none
    QString again;             ///< the id of the wish that this one repeats after a fresh look; empty: none

    friend bool operator==(const Wish &, const Wish &) = default;
};

QString kindWire(const Wish &wish); ///< the journal's word for its kind, also for one of a later version

/// What only one open wish may be about at a time; empty: any number.
QString claimOf(const Wish &wish);

/// How wishes are made. name: how the object was shown; where it is absent, the object's own is taken.
namespace wishes {
Wish createProduct(const NewProduct &product); ///< with an idempotency key of its own
Wish updateProduct(const Product &before, const ProductChanges &changes);
Wish archiveProduct(const Product &before);
Wish createCustomer(const NewCustomer &customer);
Wish updateCustomer(const Customer &before, const CustomerChanges &changes);
Wish createPortalLink(const Customer &customer);
Wish changeSeats(const Subscription &before, const QString &name, const SeatChange &change);
Wish changePlan(const Subscription &before, const QString &name, const PlanChange &change,
                const QString &planName = {});
/// kind: CancelNow, CancelAtPeriodEnd, PauseAtPeriodEnd, Pause or Resume.
Wish ofSubscription(WishKind kind, const Subscription &before, const QString &name);
Wish refund(const Transaction &before, const QString &name);
Wish createDiscount(const NewDiscount &discount);
Wish deleteDiscount(const Discount &before);
Wish createCheckout(const NewCheckout &checkout, const QString &productName);
/// known: the activations that there are, as just read; by them the new one is told from the others.
Wish activateLicense(const License &before, const QString &name, const QList<LicenseInstance> &known,
                     const QString &instanceName);
Wish deactivateLicense(const License &before, const QString &name, const LicenseInstance &instance);
} // namespace wishes

/// json::decode of what a wish keeps; nullopt when it is something else.
template <class T> std::optional<T> decoded(const QJsonObject &object)
{
    auto result = json::decode<T>(QByteArrayView(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    return result ? std::optional<T>(std::move(*result)) : std::nullopt;
}
