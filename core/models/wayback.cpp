// SPDX-License-Identifier: GPL-3.0-or-later
#include "wayback.h"

#include "core/api/customerrules.h"
#include "core/api/discountrules.h"
#include "core/api/productrules.h"

using namespace Qt::StringLiterals;

namespace {

/// What a product's draft keeps of how it was, for the fields that were changed: others may have changed the rest.
ProductChanges changesBack(const Product &before, const ProductChanges &made, const Product &now)
{
    ProductChanges back = changesBetween(now, draftOf(before));
    const auto onlyIf = [](bool wasChanged, auto &change) {
        if (!wasChanged)
            change.reset();
    };
    const bool billing = made.billingType || made.billingPeriod || made.recurringInterval
        || made.recurringIntervalCount;
    onlyIf(made.name.has_value(), back.name);
    onlyIf(made.description.has_value(), back.description);
    onlyIf(made.imageUrl.has_value(), back.imageUrl);
    onlyIf(made.defaultSuccessUrl.has_value(), back.defaultSuccessUrl);
    onlyIf(made.price || made.currency, back.price);
    onlyIf(made.price || made.currency, back.currency);
    onlyIf(billing, back.billingType);
    onlyIf(billing, back.billingPeriod);
    onlyIf(billing, back.recurringInterval);
    onlyIf(billing, back.recurringIntervalCount);
    onlyIf(made.taxMode.has_value(), back.taxMode);
    onlyIf(made.businessNetPricing.has_value(), back.businessNetPricing);
    onlyIf(made.trialPeriodDays.has_value(), back.trialPeriodDays);
    onlyIf(made.trialPrice.has_value(), back.trialPrice);
    back.payWhatYouWant.reset(); // the API doesn't tell how it was
    back.suggestedPrice.reset();
    return back;
}

std::optional<Wish> editBack(const ActionRecord &record, const QJsonObject &now)
{
    if (record.wish.kind == WishKind::UpdateProduct) {
        const auto before = decoded<Product>(record.wish.before);
        const auto made = decoded<ProductChanges>(record.wish.parameters);
        const auto product = decoded<Product>(now);
        if (!before || !made || !product)
            return {};
        const ProductChanges back = changesBack(*before, *made, *product);
        return isEmpty(back) ? std::nullopt : std::optional(wishes::updateProduct(*product, back));
    }
    const auto before = decoded<Customer>(record.wish.before);
    const auto made = decoded<CustomerChanges>(record.wish.parameters);
    const auto customer = decoded<Customer>(now);
    if (!before || !made || !customer)
        return {};
    CustomerChanges back = changesBetween(*customer, draftOf(*before));
    if (!made->name)
        back.name.reset();
    if (!made->email)
        back.email.reset();
    return isEmpty(back) ? std::nullopt : std::optional(wishes::updateCustomer(*customer, back));
}

bool hasEnded(const Discount &discount)
{
    return discount.expiryDate && *discount.expiryDate <= QDateTime::currentDateTimeUtc();
}

std::optional<Wish> recreate(const ActionRecord &record)
{
    const auto before = decoded<Discount>(record.wish.before);
    if (!before)
        return {};
    if (hasEnded(*before))
        return {};
    NewDiscount draft = draftOf(*before, QDateTime::currentDateTimeUtc());
    draft.code = before->code;
    return wishes::createDiscount(draft);
}

} // namespace

WayBackOrNot wayBackOf(const ActionRecord &record)
{
    const auto no = [](NoWayBack reason) { return WayBackOrNot(reason); };
    const auto yes = [](WayBack way) { return WayBackOrNot(way); };
    switch (record.state) {
    case ActionState::Waiting:
    case ActionState::Sending:
    case ActionState::Unknown: return no(NoWayBack::StillOpen);
    case ActionState::GivenUp: return no(NoWayBack::NeverKnown);
    case ActionState::Refused:
    case ActionState::NotSent:
    case ActionState::NotDone: return no(NoWayBack::NothingHappened);
    case ActionState::Done: break;
    }
    switch (record.wish.kind) {
    case WishKind::CreateProduct:
        return record.resultId.isEmpty() ? no(NoWayBack::NotRemembered) : yes(WayBack::ArchiveProduct);
    case WishKind::UpdateProduct: {
        const auto made = decoded<ProductChanges>(record.wish.parameters);
        return record.wish.before.isEmpty() || !made || !tells(*made)
            ? no(NoWayBack::NotRemembered)
            : yes(WayBack::EditBack);
    }
    case WishKind::UpdateCustomer:
        return record.wish.before.isEmpty() ? no(NoWayBack::NotRemembered) : yes(WayBack::EditBack);
    case WishKind::ArchiveProduct: return no(NoWayBack::ProductArchived);
    case WishKind::CreateCustomer: return no(NoWayBack::CustomerStays);
    case WishKind::CreatePortalLink:
    case WishKind::CreateCheckout: return no(NoWayBack::LinkStays);
    case WishKind::ChangeSeats:
    case WishKind::ChangePlan:
    case WishKind::Resume: return no(NoWayBack::ChooseAnew);
    case WishKind::CancelNow: return no(NoWayBack::SubscriptionOver);
    case WishKind::CancelAtPeriodEnd:
    case WishKind::PauseAtPeriodEnd:
    case WishKind::Pause: return yes(WayBack::Resume);
    case WishKind::Refund: return no(NoWayBack::MoneyIsBack);
    case WishKind::CreateDiscount:
        return record.resultId.isEmpty() ? no(NoWayBack::NotRemembered) : yes(WayBack::DeleteDiscount);
    case WishKind::DeleteDiscount: {
        const auto before = decoded<Discount>(record.wish.before);
        return !before              ? no(NoWayBack::NotRemembered)
            : hasEnded(*before)     ? no(NoWayBack::HasEnded)
            : record.isOfAnotherKey ? no(NoWayBack::OfAnotherKey)
                                    : yes(WayBack::RecreateDiscount);
    }
    case WishKind::ActivateLicense:
    case WishKind::DeactivateLicense: return no(NoWayBack::NeedsKey);
    case WishKind::Newer: return no(NoWayBack::NotKnownHere);
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Wish> wishBack(const ActionRecord &record, const QJsonObject &now)
{
    const WayBackOrNot back = wayBackOf(record);
    const auto *way = std::get_if<WayBack>(&back);
    if (!way)
        return {};
    switch (*way) {
    case WayBack::Resume: {
        const auto subscription = decoded<Subscription>(now);
        if (!subscription
            || !(subscription->status == SubscriptionStatus::Paused
                 || subscription->status == SubscriptionStatus::ScheduledCancel))
            return {};
        return wishes::ofSubscription(WishKind::Resume, *subscription, record.wish.objectName);
    }
    case WayBack::EditBack: return editBack(record, now);
    case WayBack::RecreateDiscount: return recreate(record);
    case WayBack::DeleteDiscount: {
        const auto discount = decoded<Discount>(now);
        if (!discount || discount->status == DiscountStatus::Deleted)
            return {};
        return wishes::deleteDiscount(*discount);
    }
    case WayBack::ArchiveProduct: {
        const auto product = decoded<Product>(now);
        if (!product || product->status == ProductStatus::Archived)
            return {};
        return wishes::archiveProduct(*product);
    }
    }
    Q_UNREACHABLE();
    return {};
}
