// SPDX-License-Identifier: GPL-3.0-or-later
#include "settling.h"

#include "core/api/productrules.h"

using namespace Qt::StringLiterals;

namespace {

/// The same but for the time of the last change, which other things move too.
template <class T> bool isUntouched(T before, T now)
{
    if constexpr (requires { now.updatedAt; })
        before.updatedAt = now.updatedAt = {};
    return before == now;
}

QList<std::pair<QString, std::optional<qint64>>> seats(const Subscription &s)
{
    QList<std::pair<QString, std::optional<qint64>>> all;
    for (const SubscriptionItem &item : s.items.value_or(QList<SubscriptionItem>()))
        all.append({item.id, item.units});
    return all;
}

bool isWanted(const Wish &wish, const Subscription &before, const Subscription &now)
{
    using Status = SubscriptionStatus;
    const auto is = [&](Status status) { return now.status == status; };
    switch (wish.kind) {
    case WishKind::CancelNow: return is(Status::Canceled) || is(Status::Expired);
    // The period may have ended since.
    case WishKind::CancelAtPeriodEnd: return is(Status::ScheduledCancel) || is(Status::Canceled);
    case WishKind::PauseAtPeriodEnd: return is(Status::ScheduledCancel) || is(Status::Paused);
    case WishKind::Pause: return is(Status::Paused);
    case WishKind::Resume:
        return now.status != before.status
            && (is(Status::Active) || is(Status::Trialing) || is(Status::PastDue) || is(Status::Unpaid));
    case WishKind::ChangePlan: {
        const auto change = decoded<PlanChange>(wish.parameters);
        return change && now.product.id == change->productId;
    }
    case WishKind::ChangeSeats: {
        const auto change = decoded<SeatChange>(wish.parameters);
        if (!change)
            return false;
        const auto all = seats(now);
        return std::all_of(change->items.cbegin(), change->items.cend(), [&](const SeatChangeItem &item) {
            return all.contains({item.id, std::optional<qint64>(item.units)});
        });
    }
    case WishKind::CreateProduct:
    case WishKind::UpdateProduct:
    case WishKind::ArchiveProduct:
    case WishKind::CreateCustomer:
    case WishKind::UpdateCustomer:
    case WishKind::CreatePortalLink:
    case WishKind::Refund:
    case WishKind::CreateDiscount:
    case WishKind::DeleteDiscount:
    case WishKind::CreateCheckout:
    case WishKind::ActivateLicense:
    case WishKind::DeactivateLicense:
    case WishKind::Newer: return false;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

Finding judged(const Wish &wish, const Product &now)
{
    const auto before = decoded<Product>(wish.before);
    if (wish.kind == WishKind::ArchiveProduct)
        return now.status == ProductStatus::Archived ? Finding::Done : Finding::AsBefore;
    const auto changes = decoded<ProductChanges>(wish.parameters);
    if (changes && !tells(*changes))
        return Finding::Otherwise; // it looks the same whether it was done or not
    if (changes && isApplied(*changes, now))
        return Finding::Done;
    return before && isUntouched(*before, now) ? Finding::AsBefore : Finding::Otherwise;
}

Finding judged(const Wish &wish, const Customer &now)
{
    const auto before = decoded<Customer>(wish.before);
    if (const auto c = decoded<CustomerChanges>(wish.parameters)) {
        const bool applied = (!c->name || c->name == now.name)
            && (!c->email || c->email->compare(now.email, Qt::CaseInsensitive) == 0)
            && (!c->metadata || *c->metadata == now.metadata.value_or(QJsonObject()))
            && (!c->externalId || c->externalId->value == now.externalId);
        if (applied)
            return Finding::Done;
    }
    return before && isUntouched(*before, now) ? Finding::AsBefore : Finding::Otherwise;
}

Finding judged(const Wish &wish, const Subscription &now)
{
    const auto before = decoded<Subscription>(wish.before);
    if (!before)
        return Finding::Otherwise;
    if (isWanted(wish, *before, now))
        return Finding::Done;
    if (now.status == before->status && now.product.id == before->product.id && seats(now) == seats(*before)) {
        // A charge or a new period may be there before the new plan is; one that waits for the next cycle shows in
        // nothing but the time of the change.
        const bool isUntouched = now.updatedAt == before->updatedAt
            && now.lastTransactionId == before->lastTransactionId
            && now.currentPeriodStartDate == before->currentPeriodStartDate;
        // So may a pause that is to come: nobody knows whether the status shows it before.
        const bool mayNotShow = wish.kind == WishKind::ChangePlan || wish.kind == WishKind::ChangeSeats
            || wish.kind == WishKind::PauseAtPeriodEnd;
        return mayNotShow && !isUntouched ? Finding::Otherwise : Finding::AsBefore;
    }
    return Finding::Otherwise;
}

Finding judged(const Wish &wish, const Transaction &now)
{
    const auto before = decoded<Transaction>(wish.before);
    if (!before)
        return Finding::Otherwise;
    const qint64 refunded = now.refundedAmount.value_or(0);
    const qint64 paid = now.amountPaid.value_or(now.amount);
    if (now.status == TransactionStatus::Refunded || (refunded > 0 && refunded >= paid))
        return Finding::Done;
    return now.status == before->status && refunded == before->refundedAmount.value_or(0)
        ? Finding::AsBefore
        : Finding::Otherwise;
}

Finding judged(const Wish &, const Discount &now)
{
    return now.status == DiscountStatus::Deleted ? Finding::Done : Finding::AsBefore;
}

bool isLike(const Wish &wish, const Product &product)
{
    const auto wanted = decoded<NewProduct>(wish.parameters);
    return wanted && product.name == wanted->name && product.price == wanted->price
        && product.currency.compare(wanted->currency, Qt::CaseInsensitive) == 0
        && product.billingType == wanted->billingType && product.description.value_or(QString()) == wanted->description
        && (!wanted->billingPeriod || product.billingPeriod == *wanted->billingPeriod);
}

bool isLike(const Wish &wish, const Customer &customer)
{
    const auto wanted = decoded<NewCustomer>(wish.parameters);
    return wanted && customer.email.compare(wanted->email, Qt::CaseInsensitive) == 0
        && customer.name.value_or(QString()) == wanted->name;
}

bool isLike(const Wish &wish, const Discount &discount)
{
    const auto wanted = decoded<NewDiscount>(wish.parameters);
    return wanted && discount.name == wanted->name && (!wanted->code || discount.code == *wanted->code)
        && discount.type == wanted->type && (!wanted->amount || discount.amount == wanted->amount)
        && (!wanted->percentage || discount.percentage == wanted->percentage)
        && (!wanted->maxRedemptions || discount.maxRedemptions == wanted->maxRedemptions)
        && !(discount.status == DiscountStatus::Deleted);
}

bool isLike(const Wish &wish, const LicenseInstance &instance)
{
    const QString key = wish.kind == WishKind::DeactivateLicense ? u"instance_id"_s : u"instance_name"_s;
    const QString &mine = wish.kind == WishKind::DeactivateLicense ? instance.id : instance.name;
    return mine == wish.parameters[key].toString();
}

std::optional<bool> wasKnown(const Wish &wish, const QString &id)
{
    const QJsonValue known = wish.before["known"_L1];
    if (!known.isArray())
        return {};
    return known.toArray().contains(QJsonValue(id));
}

Finding judgedAmong(const Wish &wish, const QList<LicenseInstance> &likes)
{
    if (wish.kind == WishKind::DeactivateLicense) {
        const bool active = std::any_of(likes.cbegin(), likes.cend(), [](const LicenseInstance &instance) {
            return !(instance.status == LicenseInstanceStatus::Deactivated);
        });
        return active ? Finding::AsBefore : Finding::Done;
    }
    if (theNewOne(wish, likes))
        return Finding::Done;
    for (const LicenseInstance &instance : likes)
        if (wasKnown(wish, instance.id) != true)
            return Finding::Otherwise;
    return Finding::AsBefore;
}

bool isCreemsNotFound(const ApiError &error)
{
    return error.kind == ApiError::Kind::Http && error.httpStatus == 404
        && (!error.messages.isEmpty() || !error.traceId.isEmpty());
}
