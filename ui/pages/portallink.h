// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/customer.h"
#include "ui/dialogs/submitdialog.h"

/// Asks whether to make a link to the customer portal, makes it, and shows it. parent: a page of the session.
void openPortalLink(Actions &actions, const StoreTarget &target, const Customer &customer, QWidget *parent);
