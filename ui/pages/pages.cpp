// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include "activitypage.h"
#include "checkoutlinkspage.h"
#include "core/profiles/session.h"
#include "customerspage.h"
#include "discountspage.h"
#include "licencespage.h"
#include "overviewpage.h"
#include "productspage.h"
#include "recurringpage.h"
#include "revenuepage.h"
#include "subscriptionspage.h"
#include "transactionspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Pages
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

QList<PageEntry> pagesOf(Session &session)
{
    const QString sell = Pages::tr("Sell");
    const QString customers = Pages::tr("Customers");
    return {
        {u"overview"_s, Pages::tr("Overview"), {}, [&session] { return new OverviewPage(session, TimeStyle()); }},
        {u"revenue"_s, Pages::tr("Revenue"), {}, [&session] { return new RevenuePage(session, TimeStyle()); }},
        {u"recurring"_s, Pages::tr("Recurring"), {}, [&session] { return new RecurringPage(session, TimeStyle()); }},
        {u"products"_s, Pages::tr("Products"), sell, [&session] { return new ProductsPage(session, TimeStyle()); }},
        {u"discounts"_s, Pages::tr("Discounts"), sell, [&session] { return new DiscountsPage(session, TimeStyle()); }},
        {u"checkout-links"_s, Pages::tr("Checkout links"), sell,
         [&session] { return new CheckoutLinksPage(session, TimeStyle()); }},
        {u"customers"_s, Pages::tr("Customers"), customers,
         [&session] { return new CustomersPage(session, TimeStyle()); }},
        {u"subscriptions"_s, Pages::tr("Subscriptions"), customers,
         [&session] { return new SubscriptionsPage(session, TimeStyle()); }},
        {u"transactions"_s, Pages::tr("Transactions"), customers,
         [&session] { return new TransactionsPage(session, TimeStyle()); }},
        {u"licences"_s, Pages::tr("Licences"), customers,
         [&session] { return new LicencesPage(session, TimeStyle()); }},
        {u"activity"_s, Pages::tr("Activity"), Pages::tr("Care"),
         [&session] { return new ActivityPage(session, TimeStyle()); }},
    };
}
