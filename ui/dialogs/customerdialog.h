// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/customerrules.h"
#include "submitdialog.h"

class CustomerForm;

/// A new customer, or another name or address for one that exists: only what differs is sent.
class CustomerDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// customer: whom to edit; nullopt: a new one.
    CustomerDialog(Actions &actions, StoreTarget target, const std::optional<Customer> &customer, QWidget *parent);

private:
    CustomerChanges changes() const;
    QList<CustomerProblem> problems() const;
    QString problem() const override;
    void showProblems() override;
    bool isChanged() const override;
    Wish wish() const override;
    Confirmation confirmation() const override;

    const std::optional<Customer> m_customer;
    CustomerForm *m_form;
};
