// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

} // namespace

qint64 share(qint64 amount, qint64 part, qint64 whole)
{
    if (whole <= 0)
        return 0;
    part = qBound<qint64>(0, part, whole);
    // In two steps, so that no amount can overflow: whole is a number of days.
    const qint64 fully = amount / whole * part;
    const qint64 rest = amount % whole * part;
    const qint64 half = rest < 0 ? -whole / 2 : whole / 2;
    return fully + (rest + half) / whole;
}

std::optional<Estimate> estimateChange(const Subscription &subscription, const Money &oldPrice, const Money &newPrice,
                                       UpdateBehavior behavior, const QDateTime &now)
{
    using Kind = EstimateLine::Kind;
    if (oldPrice.currency != newPrice.currency)
        return {};
    const QString currency = newPrice.currency;
    Estimate e;
    e.behavior = behavior;
    e.now = {0, currency};
    e.nextInvoice = {0, currency};
    e.perPeriod = newPrice;
    const bool isTrial = subscription.status == SubscriptionStatus::Trialing;
    if (behavior == UpdateBehavior::ProrationNone)
        return e;

    const auto &from = subscription.currentPeriodStartDate;
    const auto &to = subscription.currentPeriodEndDate;
    if (!isTrial && (!from || !to || *from >= *to))
        return {};
    const qint64 whole = isTrial ? 0 : qMax<qint64>(1, (from->msecsTo(*to) + dayMs / 2) / dayMs);
    const qint64 left = isTrial ? 0 : qBound<qint64>(0, now.msecsTo(*to) / dayMs, whole);
    const auto rest = [&](Kind kind, const Money &of, int sign) {
        e.lines.append({kind, of, left, whole, {sign * share(of.minor, left, whole), currency}});
    };
    if (behavior == UpdateBehavior::ProrationChargeImmediately) {
        e.startsPeriod = true;
        e.endsTrial = isTrial;
        e.lines.append({Kind::NewPeriod, newPrice, 0, 0, newPrice});
        if (!isTrial)
            rest(Kind::RestAtOld, oldPrice, -1);
    } else if (!isTrial) {
        rest(Kind::RestAtNew, newPrice, 1);
        rest(Kind::RestAtOld, oldPrice, -1);
    }
    qint64 sum = 0;
    for (const EstimateLine &line : std::as_const(e.lines))
        sum += line.amount.minor;
    if (behavior == UpdateBehavior::ProrationChargeImmediately) {
        e.now.minor = qMax<qint64>(0, sum);
        e.creditLost = qMax<qint64>(0, -sum);
    } else {
        e.nextInvoice.minor = sum;
    }
    return e;
}
