// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerdialog.h"

#include "customerform.h"
#include "ui/looks/otherwords.h"

#include <QVBoxLayout>

CustomerDialog::CustomerDialog(Actions &actions, StoreTarget target, const std::optional<Customer> &customer,
                               QWidget *parent)
    : SubmitDialog(actions, std::move(target),
                   {.title = customer ? tr("Edit customer") : tr("New customer"),
                    .yes = customer ? tr("&Save changes") : tr("Create cust&omer"),
                    .no = tr("&Cancel"),
                    .sending = customer ? tr("Saving the changes…") : tr("Creating the customer…")},
                   parent),
      m_customer(customer), m_form(new CustomerForm)
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    setInitialFocus(m_form->firstField());
    m_form->setDraft(customer ? draftOf(*customer) : NewCustomer());
    connect(m_form, &CustomerForm::edited, this, [this] {
        m_form->showProblems(problems(), false);
        revalidate();
    });
    revalidate();
}

CustomerChanges CustomerDialog::changes() const { return changesBetween(*m_customer, m_form->draft()); }

QList<CustomerProblem> CustomerDialog::problems() const
{
    return m_customer ? problemsOf(m_form->draft(), changes()) : problemsOf(m_form->draft());
}

QString CustomerDialog::problem() const
{
    const QString problem = firstOf(problems());
    return problem.isEmpty() && m_customer && isEmpty(changes()) ? tr("Nothing has been changed yet.") : problem;
}

void CustomerDialog::showProblems()
{
    const QList<CustomerProblem> all = problems();
    m_form->showProblems(all, true);
    if (!all.isEmpty())
        m_form->focus(all.first());
}

bool CustomerDialog::isChanged() const { return m_form->isChanged(); }

Wish CustomerDialog::wish() const
{
    return m_customer ? wishes::updateCustomer(*m_customer, changes()) : wishes::createCustomer(m_form->draft());
}

SubmitDialog::Confirmation CustomerDialog::confirmation() const
{
    const NewCustomer draft = m_form->draft();
    if (!m_customer)
        return {tr("Create this customer in live mode?"),
                tr("The API can't delete a customer again."),
                tr("Create in &live mode"),
                {{tr("Name"), draft.name}, {tr("E-mail"), draft.email}, {tr("Store, mode"), storeAndMode()}}};
    const CustomerChanges c = changes();
    QList<std::pair<QString, QString>> facts = {{tr("Customer"), m_customer->id}};
    const auto change = [](const QString &now, const QString &before) {
        return breakableIfLong(tr("%1 instead of %2").arg(isolated(now), isolated(before)));
    };
    if (c.name)
        facts.append({tr("Name"), change(*c.name, m_customer->name.value_or(QString()))});
    if (c.email)
        facts.append({tr("E-mail"), change(*c.email, m_customer->email)});
    facts.append({tr("Store, mode"), storeAndMode()});
    return {tr("Change this customer in live mode?"),
            c.email ? tr("Receipts and the link to the customer portal go to the new address from now on.")
                    : tr("The customer sees the new name at Creem."),
            tr("Save in &live mode"), facts};
}
