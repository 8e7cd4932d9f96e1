// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate.h"

#include "core/api/productrules.h"

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 sameTime = 60LL * 60 * 1000; ///< ends of periods that lie no further apart are one

bool wasPaid(const Transaction &t)
{
    const auto status = t.status.known();
    return status == TransactionStatus::Paid || status == TransactionStatus::Refunded
        || status == TransactionStatus::PartlyRefunded || status == TransactionStatus::ChargedBack;
}

bool hasPeriod(const Transaction &t) { return t.periodStart && t.periodEnd && *t.periodStart < *t.periodEnd; }
qint64 lengthOf(const Transaction &t) { return t.periodStart->msecsTo(*t.periodEnd); }
bool isOneTime(const QDateTime &a, const QDateTime &b) { return qAbs(a.msecsTo(b)) <= sameTime; }

/// Begins in the middle of the period that an older payment was for.
bool beginsWithin(const Transaction &t, const Transaction &older)
{
    return hasPeriod(t) && hasPeriod(older) && older.periodStart->msecsTo(*t.periodStart) > sameTime
        && t.periodStart->msecsTo(*older.periodEnd) > sameTime;
}

bool isForTheRest(const Transaction &t, const Transaction &older)
{
    return beginsWithin(t, older) && isOneTime(*t.periodEnd, *older.periodEnd);
}

/// Of a product's period, in average days; 0: it doesn't say.
double daysOf(const Product &product) { return double(periodLength(product).value_or(0)) / 100; }

/// Months differ by a tenth in length, trials and other periods by more.
bool isAboutAsLong(double a, double b) { return a <= 0 || b <= 0 || qAbs(a - b) <= qMax(a, b) / 10; }
bool isAbout(qint64 a, qint64 b) { return qAbs(a - b) <= qMax(qAbs(a), qAbs(b)) / 30; }

/// The price of a trial, or of a plan that was paid for periods of another length.
bool isForAnother(const Transaction &t, bool isFirst, const Product &product)
{
    if (!hasPeriod(t))
        return false;
    const double days = double(lengthOf(t)) / dayMs;
    const bool isTrial = isFirst && product.trialPrice
        && qAbs(days - double(product.trialPeriodDays.value_or(0))) < 0.5;
    return isTrial || !isAboutAsLong(days, daysOf(product));
}

/// What the subscription says of its seats; nullopt: of some it doesn't.
std::optional<qint64> seatsOf(const Subscription &subscription)
{
    qint64 seats = 0;
    for (const SubscriptionItem &item : subscription.items.value_or(QList<SubscriptionItem>())) {
        if (!item.units)
            return {};
        seats += qBound(qint64(0), *item.units, qint64(1'000'000'000));
    }
    return seats > 0 ? std::optional(seats) : std::nullopt;
}

/// Whoever subscribed before a change of the product may pay what it cost then.
bool mayPayAnOlderPrice(const Subscription &subscription, const Product &product)
{
    return subscription.createdAt.msecsTo(product.updatedAt) > sameTime;
}

/// What the newest payment for a whole period says, with what was added to it since.
struct Said
{
    qint64 amount = 0;
    bool isExact = true;
    qsizetype at = 0; ///< of that payment
};
std::optional<Said> saidBy(const QList<Transaction> &paid, qsizetype from, bool isTaxOnTop)
{
    const auto net = [isTaxOnTop](const Transaction &t) {
        return t.amount - (isTaxOnTop ? t.taxAmount.value_or(0) : 0);
    };
    Said said;
    said.at = from;
    for (; said.at + 1 < paid.size() && isForTheRest(paid.at(said.at), paid.at(said.at + 1)); ++said.at)
        said.isExact = false;
    if (said.at >= paid.size())
        return {};
    const Transaction &whole = paid.at(said.at);
    auto sum = double(net(whole));
    for (qsizetype i = from; i < said.at; ++i)
        sum += double(net(paid.at(i))) * double(lengthOf(whole)) / double(lengthOf(paid.at(i)));
    if (said.at + 1 < paid.size() && beginsWithin(whole, paid.at(said.at + 1))) {
        // A new period began early: what was left of the one before was taken off.
        const Transaction &older = paid.at(said.at + 1);
        const double left = double(whole.periodStart->msecsTo(*older.periodEnd)) / double(lengthOf(older));
        sum += double(net(older)) * left;
        said.isExact = false;
    }
    if (qAbs(sum) > 9e15)
        return {}; // not of this world, and a double has no more digits
    said.amount = said.isExact ? net(whole) : qRound64(sum);
    return said;
}

} // namespace

bool haveSamePeriod(const Product &a, const Product &b) { return isAboutAsLong(daysOf(a), daysOf(b)); }

std::optional<RegularPrice> regularPrice(const Subscription &subscription, const std::optional<Product> &product,
                                         const QList<Transaction> &payments)
{
    using Source = RegularPrice::Source;
    std::optional<RegularPrice> list;
    const auto seats = seatsOf(subscription);
    qint64 price = 0;
    const bool isTaxOnTop = product && product->taxMode == TaxMode::Exclusive;
    if (product && product->id == subscription.product.id
        && !__builtin_mul_overflow(product->price, seats.value_or(1), &price))
        list = {{price, product->currency}, Source::List, isTaxOnTop, false};

    QList<Transaction> paid;
    for (const Transaction &t : payments)
        if (wasPaid(t) && (paid.isEmpty() || t.currency == paid.first().currency))
            paid.append(t);
    const auto said = saidBy(paid, 0, isTaxOnTop);
    if (!said || subscription.status == SubscriptionStatus::Trialing)
        return list;
    const Transaction &whole = paid.at(said->at);
    const bool wasDiscounted = whole.discountAmount.value_or(0) != 0;
    if (!list || list->price.currency != whole.currency) {
        if (wasDiscounted)
            return {}; // less than what is paid without it, and nobody knows for how long
        return RegularPrice{
            {said->amount, whole.currency}, said->isExact ? Source::Payment : Source::Parts, isTaxOnTop, false};
    }
    if (said->amount == list->price.minor || (!said->isExact && isAbout(said->amount, list->price.minor))) {
        list->source = Source::Payment; // it is what is paid
        return list;
    }
    list->wasDiscounted = wasDiscounted;
    const auto isOfAnother = [&](qsizetype i) { return isForAnother(paid.at(i), i + 1 == paid.size(), *product); };
    if (wasDiscounted || isOfAnother(said->at))
        return list;
    const auto before = saidBy(paid, said->at + 1, isTaxOnTop);
    // The list price of another number of seats: they were changed since, and nothing was charged for that yet. Unless
    // it is an older price, which only happens to be a multiple of what the product costs now.
    const bool isOfOtherSeats = seats && product->price > 0 && said->amount > 0 && said->amount % product->price == 0;
    const bool wasChangedSince = whole.createdAt.msecsTo(subscription.updatedAt) > sameTime
        && !(before && before->amount == said->amount);
    if (isOfOtherSeats && (wasChangedSince || !mayPayAnOlderPrice(subscription, *product)))
        return list;
    // Another amount than the time before, and than the list price: the difference of a change may be in it, that was
    // put on this invoice.
    if (said->isExact && before && !isOfAnother(before->at) && !isAbout(before->amount, said->amount)
        && paid.at(before->at).discountAmount.value_or(0) == 0)
        return list;
    return RegularPrice{
        {said->amount, whole.currency}, said->isExact ? Source::Payment : Source::Parts, isTaxOnTop, false};
}

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
                                       UpdateBehavior behavior, const QDateTime &now, bool isSamePeriod)
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
    if (behavior == UpdateBehavior::ProrationCharge && !isTrial && !isSamePeriod)
        return {};
    if (subscription.status == SubscriptionStatus::PastDue || subscription.status == SubscriptionStatus::Unpaid)
        return {}; // this period isn't paid: what would be taken off for the rest of it nobody knows

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
