// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkplan.h"

#include "actionwords.h"
#include "core/actions/rules.h"
#include "core/models/stories.h"
#include "refunddialog.h"
#include "subscriptiondialog.h"

namespace {

/// When it ends or pauses with its period. An end that is past says that the copy is old, and not when.
QString endWords(WishKind kind, const std::optional<QDateTime> &end, const QDateTime &now, const TimeStyle &times)
{
    const bool isPause = kind == WishKind::PauseAtPeriodEnd;
    if (!end)
        return isPause ? BulkPlan::tr("pauses with the end of its period") : BulkPlan::tr("ends with its period");
    if (*end > now)
        return (isPause ? BulkPlan::tr("pauses on %1") : BulkPlan::tr("ends on %1")).arg(times.day(*end));
    return (isPause ? BulkPlan::tr("pauses with the end of its period, which was to be on %1: the copy may be old")
                    : BulkPlan::tr("ends with its period, which was to end on %1: the copy may be old"))
        .arg(times.day(*end));
}

QString effectOf(WishKind kind, const SubscriptionStory &story, ChargeOnResume charge, const QDateTime &now,
                 const TimeStyle &times)
{
    const auto &end = story.subscription.currentPeriodEndDate;
    if (kind == WishKind::CancelNow)
        return BulkPlan::tr("ends at once, for good");
    if (kind == WishKind::Pause)
        return BulkPlan::tr("pauses at once");
    if (kind == WishKind::CancelAtPeriodEnd || kind == WishKind::PauseAtPeriodEnd)
        return endWords(kind, end, now, times);
    if (story.subscription.status == SubscriptionStatus::ScheduledCancel && end && *end <= now)
        return BulkPlan::tr("goes on, unless it has ended: that was to be on %1, the copy may be old")
            .arg(times.day(*end));
    const QString charged = chargeWords(charge, story.regular, times.locale);
    return charged.isEmpty() ? BulkPlan::tr("goes on") : BulkPlan::tr("goes on; %1", "what is charged").arg(charged);
}

BulkItem itemOf(WishKind kind, const SubscriptionStory &story, const TimeStyle &times)
{
    BulkItem item;
    item.name = subscriptionName(story);
    if (const auto bar = barOf(kind, story.subscription)) {
        item.effect = barWords(*bar);
        return item;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc(); // one for all that is said of it and counted
    const auto charge = kind == WishKind::Resume ? chargeOnResume(story.subscription, now) : ChargeOnResume::No;
    item.effect = effectOf(kind, story, charge, now, times);
    const auto &end = story.subscription.currentPeriodEndDate;
    if (end && *end > now && kind != WishKind::CancelNow && kind != WishKind::Pause)
        item.holdsUntil = *end;
    if (charge != ChargeOnResume::No) {
        item.chargesUnknown = !story.regular;
        if (story.regular)
            (charge == ChargeOnResume::Likely ? item.money : item.maybe) = story.regular->price;
    }
    item.wish = wishes::ofSubscription(kind, story.subscription, item.name);
    return item;
}

BulkItem itemOf(WishKind kind, const TransactionStory &story, const TimeStyle &times)
{
    BulkItem item;
    item.name = paymentName(story, times);
    if (const auto bar = barOf(kind, story.transaction)) {
        item.effect = barWords(*bar);
        return item;
    }
    item.money = leftToRefund(story.transaction);
    item.effect = BulkPlan::tr("%1 goes back").arg(formatMoney(*item.money, times.locale));
    item.wish = wishes::refund(story.transaction, item.name);
    return item;
}

BulkItem itemOf(WishKind kind, const Product &product, const TimeStyle &)
{
    BulkItem item;
    item.name = product.name;
    if (const auto bar = barOf(kind, product)) {
        item.effect = barWords(*bar);
        return item;
    }
    item.effect = BulkPlan::tr("can't be bought any more");
    item.wish = wishes::archiveProduct(product);
    return item;
}

template <class Story>
QList<BulkItem> itemsOf(MirrorReader &reader, WishKind kind, const QStringList &ids, const TimeStyle &times,
                        StoryResult<Story> (*read)(MirrorReader &, const QString &))
{
    QList<BulkItem> items;
    for (const QString &id : ids) {
        const auto story = read(reader, id);
        if (story && *story)
            items.append(itemOf(kind, **story, times));
        else
            items.append({id, BulkPlan::tr("It is not in the local copy."), {}, {}, {}, {}, {}});
    }
    return items;
}

} // namespace

QString BulkPlan::title(WishKind kind, int n)
{
    if (kind == WishKind::CancelNow)
        return tr("Cancel %n subscription(s) now", nullptr, n);
    if (kind == WishKind::CancelAtPeriodEnd)
        return tr("Cancel %n subscription(s) at the end of their periods", nullptr, n);
    if (kind == WishKind::Pause)
        return tr("Pause %n subscription(s) now", nullptr, n);
    if (kind == WishKind::PauseAtPeriodEnd)
        return tr("Pause %n subscription(s) at the end of their periods", nullptr, n);
    if (kind == WishKind::Resume)
        return tr("Resume %n subscription(s)", nullptr, n);
    if (kind == WishKind::Refund)
        return tr("Refund %n payment(s)", nullptr, n);
    return tr("Archive %n product(s)", nullptr, n);
}

bool BulkPlan::looksAgain(WishKind kind) { return operationOf(kind).looksFirst; }

QString BulkPlan::sumWords(WishKind kind, const QString &amounts, const QString &maybe)
{
    if (kind != WishKind::Resume)
        return tr("Together %1.", "amounts").arg(amounts);
    if (maybe.isEmpty())
        return tr("Together about %1 is likely to be charged at once.", "amounts").arg(amounts);
    if (amounts.isEmpty())
        return tr("Together up to about %1 may be charged at once.", "amounts").arg(maybe);
    return tr("Together about %1 is likely to be charged at once, and up to about %2 more may be charged.", "amounts")
        .arg(amounts, maybe);
}

QString BulkPlan::consequence(WishKind kind)
{
    if (kind == WishKind::CancelNow)
        return tr("What was paid is not paid back by this, and it can't be undone.");
    if (kind == WishKind::CancelAtPeriodEnd)
        return tr("Nothing is charged after that. Until then each can be undone.");
    if (kind == WishKind::Pause || kind == WishKind::PauseAtPeriodEnd)
        return tr("While they are paused nothing is charged.");
    if (kind == WishKind::Resume)
        return tr("Where the period that was paid for is over, Creem is likely to charge at once.");
    if (kind == WishKind::Refund)
        return tr("A refund can't be taken back. Subscriptions go on.");
    return tr("The API can't undo this.");
}

QString BulkPlan::verb(WishKind kind, int n)
{
    if (kind == WishKind::CancelNow)
        return tr("&Cancel %n now", nullptr, n);
    if (kind == WishKind::CancelAtPeriodEnd)
        return tr("&Cancel %n at period end", nullptr, n);
    if (kind == WishKind::Pause)
        return tr("&Pause %n now", nullptr, n);
    if (kind == WishKind::PauseAtPeriodEnd)
        return tr("&Pause %n at period end", nullptr, n);
    if (kind == WishKind::Resume)
        return tr("&Resume %n", nullptr, n);
    if (kind == WishKind::Refund)
        return tr("&Refund %n", nullptr, n);
    return tr("&Archive %n", nullptr, n);
}

QList<WishKind> BulkPlan::kindsOf(Resource resource)
{
    switch (resource) {
    case Resource::Subscriptions:
        return {WishKind::CancelAtPeriodEnd, WishKind::CancelNow, WishKind::PauseAtPeriodEnd, WishKind::Pause,
                WishKind::Resume};
    case Resource::Transactions: return {WishKind::Refund};
    case Resource::Products: return {WishKind::ArchiveProduct};
    case Resource::Customers:
    case Resource::Discounts: return {};
    }
    Q_UNREACHABLE();
    return {};
}

QList<BulkItem> BulkPlan::read(MirrorReader &reader, WishKind kind, const QStringList &ids, const TimeStyle &times)
{
    const ObjectKind object = operationOf(kind).object;
    if (object == ObjectKind::Subscription)
        return itemsOf<SubscriptionStory>(reader, kind, ids, times, readSubscriptionStory);
    if (object == ObjectKind::Transaction)
        return itemsOf<TransactionStory>(reader, kind, ids, times, readTransactionStory);
    return itemsOf<Product>(reader, kind, ids, times, readProduct);
}
