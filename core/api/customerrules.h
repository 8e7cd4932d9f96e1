// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What Creem would refuse of a customer, found before it is sent.

#include "entities/customer.h"
#include "rules.h"

enum class CustomerField { Name, Email };
using CustomerProblem = RuleProblem<CustomerField>;

namespace customerlimits {
constexpr int maxName = 255; ///< characters; the contract names no limit
}

/// In the order of the fields; empty: nothing that we know of would be refused. An address that another customer has is
/// for Creem to find.
QList<CustomerProblem> problemsOf(const NewCustomer &customer);

/// problemsOf(draft), only those that the changes bring: an old customer may break rules that came after it.
QList<CustomerProblem> problemsOf(const NewCustomer &draft, const CustomerChanges &changes);

NewCustomer draftOf(const Customer &customer); ///< the base for editing

/// What has to be sent so that the customer becomes the draft. What the draft has no say in (metadata, external id) is
/// left out, and so stays as it is.
CustomerChanges changesBetween(const Customer &customer, const NewCustomer &draft);
bool isEmpty(const CustomerChanges &changes); ///< of what would change; the id aside
