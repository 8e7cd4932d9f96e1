// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Sections that the details of several resources have in common.

#include "core/models/stories.h"
#include "ui/looks/words.h"
#include "ui/widgets/rowsrequest.h"

class DetailPane;

/// What a customer is called: by name, else by e-mail.
QString customerName(const Customer &customer);

/// "$19.00"; empty for nullopt.
QString moneyText(const std::optional<qint64> &minor, const QString &currency, const QLocale &locale);

/// The customer by name as a link, and the e-mail below. id: in case the mirror doesn't have the customer.
void addCustomer(DetailPane &pane, const std::optional<Customer> &customer, const QString &id);

/// The records of a list that refer to a record. field: of the list, such as "customer". name: what the record is
/// called.
RowsRequest rowsOf(Resource resource, const QByteArray &field, const QString &id, const QString &name);

/// A section of payments, the newest first, each leading to its record, and the rest to all of them; nothing when there
/// are none.
void addPayments(DetailPane &pane, const QString &title, const Newest<PaymentLine> &payments, const RowsRequest &all,
                 const TimeStyle &times);
