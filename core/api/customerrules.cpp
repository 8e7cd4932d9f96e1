// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerrules.h"

using Field = CustomerField;
using Kind = ProblemKind;

QList<CustomerProblem> problemsOf(const NewCustomer &customer)
{
    QList<CustomerProblem> problems;
    if (customer.name.trimmed().isEmpty())
        problems.append({Field::Name, Kind::Missing});
    else if (customer.name.size() > customerlimits::maxName)
        problems.append({Field::Name, Kind::TooLong});
    if (customer.email.isEmpty())
        problems.append({Field::Email, Kind::Missing});
    else if (customer.email.size() > rules::maxEmail)
        problems.append({Field::Email, Kind::TooLong});
    else if (!rules::isEmail(customer.email))
        problems.append({Field::Email, Kind::Malformed});
    return problems;
}

QList<CustomerProblem> problemsOf(const NewCustomer &draft, const CustomerChanges &changes)
{
    QList<CustomerProblem> problems = problemsOf(draft);
    problems.removeIf([&](const CustomerProblem &problem) {
        switch (problem.field) {
        case Field::Name: return !changes.name;
        case Field::Email: return !changes.email;
        }
        Q_UNREACHABLE();
        return false;
    });
    return problems;
}

NewCustomer draftOf(const Customer &customer)
{
    NewCustomer draft;
    draft.name = customer.name.value_or(QString());
    draft.email = customer.email;
    return draft;
}

CustomerChanges changesBetween(const Customer &customer, const NewCustomer &draft)
{
    CustomerChanges changes;
    changes.customerId = customer.id;
    if (draft.name != customer.name.value_or(QString()))
        changes.name = draft.name;
    if (draft.email != customer.email)
        changes.email = draft.email;
    return changes;
}

bool isEmpty(const CustomerChanges &changes)
{
    return !changes.name && !changes.email && !changes.metadata && !changes.externalId;
}
