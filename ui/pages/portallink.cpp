// SPDX-License-Identifier: GPL-3.0-or-later
#include "portallink.h"

#include "storylines.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/looks/otherwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct PortalLink
{
    Q_DECLARE_TR_FUNCTIONS(PortalLink)
};

} // namespace

void openPortalLink(Actions &actions, const StoreTarget &target, const Customer &customer, QWidget *parent)
{
    auto *dialog = new WishDialog(
        actions, target,
        {PortalLink::tr("Make a link to the customer portal?"),
         PortalLink::tr("The portal shows this customer's orders, invoices and licences, and lets them cancel. Whoever "
                        "has the link is let in as the customer: give it to nobody else."),
         {{PortalLink::tr("Customer"), customerName(customer)}, {PortalLink::tr("E-mail"), customer.email}},
         PortalLink::tr("&Make the link"),
         PortalLink::tr("&Cancel"),
         PortalLink::tr("Asking Creem for the link…"),
         {},
         false},
        wishes::createPortalLink(customer), parent);
    QObject::connect(dialog, &SubmitDialog::succeeded, parent,
                     [parent, name = customerName(customer), mode = target.mode](const ActionRecord &record) {
                         auto *link = new LinkDialog(
                             {PortalLink::tr("The link to the customer portal"),
                              PortalLink::tr("For %1, and for nobody else. It is not kept here: make "
                                             "another one when you need it.")
                                  .arg(breakableIfLong(isolated(name))),
                              PortalLink::tr("Portal link"), u"portal-link.png"_s,
                              record.answer["customer_portal_link"_L1].toString(), mode},
                             parent);
                         link->open();
                     });
    dialog->open();
}
