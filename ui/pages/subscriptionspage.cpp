// SPDX-License-Identifier: GPL-3.0-or-later
#include "subscriptionspage.h"

#include "storylines.h"

using namespace Qt::StringLiterals;

namespace {

ListSetup setup()
{
    ListSetup s;
    s.resource = Resource::Subscriptions;
    s.title = SubscriptionsPage::tr("Subscriptions");
    s.searchName = SubscriptionsPage::tr("Search subscriptions");
    s.icon = u"subscriptions"_s;
    s.widths = {0, 136, 156, 64, 148, 112, 120, 112, 180};
    s.hidden = {"seats", "period_end", "created", "id"};
    s.titles = {{"created", SubscriptionsPage::tr("Since")}};
    s.chips = {"status", "product"};
    s.timeChip = "created";
    s.totals = {"pays"};
    s.sortKey = "created";
    s.choose = SubscriptionsPage::tr("Choose a subscription to see all that Creem knows of it.");
    s.loading = SubscriptionsPage::tr("Reading the subscriptions…");
    s.empty = SubscriptionsPage::tr("No subscriptions yet");
    s.emptyText = SubscriptionsPage::tr("Customers who pay regularly will be listed here.");
    return s;
}

} // namespace

SubscriptionsPage::SubscriptionsPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StoryPage(session, setup(), times, readSubscriptionStory, parent)
{
}

void SubscriptionsPage::showStory(const SubscriptionStory &story)
{
    const Subscription &s = story.subscription;
    const QLocale &locale = times().locale;
    const auto addTime = [this](const QString &label, const std::optional<QDateTime> &time) {
        details().addTime(label, time.value_or(QDateTime()));
    };
    DetailPane &pane = details();
    pane.begin(story.customer ? customerName(*story.customer) : s.customer.id, s.status.wire());
    addCustomer(pane, story.customer, s.customer.id);
    pane.addRecord(tr("Product"), story.product.name, Resource::Products, story.product.id);
    if (s.items)
        for (const SubscriptionItem &item : *s.items)
            if (item.units)
                pane.addRow(tr("Seats"), locale.toString(*item.units));
    if (story.pays)
        pane.addRow(tr("Pays"), formatMoney(*story.pays, locale));

    pane.addSection();
    if (s.currentPeriodStartDate && s.currentPeriodEndDate)
        pane.addRow(
            tr("Period"),
            tr("%1 to %2", "days").arg(times().day(*s.currentPeriodStartDate), times().day(*s.currentPeriodEndDate)));
    addTime(tr("Next charge"), s.nextTransactionDate);
    if (s.lastTransactionId) {
        const QString day = s.lastTransactionDate ? times().day(*s.lastTransactionDate) : *s.lastTransactionId;
        pane.addRecord(tr("Last charge"), day, Resource::Transactions, *s.lastTransactionId);
    } else {
        addTime(tr("Last charge"), s.lastTransactionDate);
    }
    addTime(tr("Canceled"), s.canceledAt);
    addTime(tr("Since"), s.createdAt);
    addTime(tr("Updated"), s.updatedAt);
    pane.addRow(tr("Collected"), wireWord(s.collectionMethod.wire()));

    pane.addSection();
    pane.addId(tr("Id"), s.id);
    pane.addRow(tr("Mode"), wireWord(s.mode.wire()));
    const QString payer = story.customer ? customerName(*story.customer) : s.customer.id;
    addPayments(
        pane, tr("Payments of this subscription"), story.payments,
        rowsOf(Resource::Transactions, "subscription", s.id, tr("payments of %1 for %2").arg(payer, story.product.name)),
        times());
    pane.end();
}
