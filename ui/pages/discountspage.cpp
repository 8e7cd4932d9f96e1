// SPDX-License-Identifier: GPL-3.0-or-later
#include "discountspage.h"

#include "storylines.h"

using namespace Qt::StringLiterals;

namespace {

ListSetup setup()
{
    ListSetup s;
    s.resource = Resource::Discounts;
    s.title = DiscountsPage::tr("Discounts");
    s.searchName = DiscountsPage::tr("Search discounts");
    s.icon = u"discounts"_s;
    s.widths = {124, 0, 88, 120, 148, 88, 80, 148, 112, 120, 180};
    s.hidden = {"products", "expiry", "type", "id"};
    s.chips = {"status", "duration", "type"};
    s.timeChip = "expiry";
    s.sortKey = "code";
    s.sortOrder = Qt::AscendingOrder;
    s.choose = DiscountsPage::tr("Choose a discount to see all that Creem knows of it.");
    s.loading = DiscountsPage::tr("Reading the discounts…");
    s.empty = DiscountsPage::tr("No discounts yet");
    s.emptyText = DiscountsPage::tr("The codes that you give to customers will be listed here.");
    return s;
}

} // namespace

DiscountsPage::DiscountsPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StoryPage(session, setup(), times, readDiscountStory, parent)
{
}

void DiscountsPage::showStory(const DiscountStory &story)
{
    const Discount &d = story.discount;
    const QLocale &locale = times().locale;
    DetailPane &pane = details();
    pane.begin(d.code, d.status.wire());
    pane.addRow(tr("Name"), d.name);
    if (d.type == DiscountType::Percentage && d.percentage)
        pane.addRow(tr("Gives"), percentText(*d.percentage, locale));
    else
        pane.addRow(tr("Gives"), moneyText(d.amount, d.currency.value_or(QString()), locale));
    pane.addRow(tr("Kind"), wireWord(d.type.wire()));
    if (d.duration) {
        const bool hasMonths = *d.duration == DiscountDuration::Repeating && d.durationInMonths;
        pane.addRow(tr("Duration"),
                    hasMonths ? tr("%n month(s)", nullptr, int(qMin<qint64>(*d.durationInMonths, 100'000)))
                              : wireWord(d.duration->wire()));
    }
    const QString redeemed = locale.toString(d.redeemCount.value_or(0));
    pane.addRow(
        tr("Redeemed"),
        d.maxRedemptions ? tr("%1 of %2", "redemptions, maximum").arg(redeemed, locale.toString(*d.maxRedemptions))
                         : tr("%1, no limit", "redemptions").arg(redeemed));
    if (d.expiryDate)
        pane.addTime(tr("Expires"), *d.expiryDate);
    else
        pane.addRow(tr("Expires"), tr("never"));

    pane.addSection(tr("Products"));
    for (const NamedRecord &product : story.products)
        pane.addLine({product.name, {}, {}, Resource::Products, product.id});
    if (story.products.isEmpty())
        pane.addNote(tr("Creem names no product for it."));

    pane.addSection();
    pane.addId(tr("Id"), d.id);
    pane.addRow(tr("Mode"), wireWord(d.mode.wire()));
    pane.end();
}
