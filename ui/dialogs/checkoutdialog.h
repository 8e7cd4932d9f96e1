// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/discount.h"
#include "core/api/entities/product.h"
#include "submitdialog.h"

#include <QLocale>

class CheckoutForm;

/// A new checkout: a link by which something is paid.
class CheckoutDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// products, discounts: what can be named. productId: chosen at first; empty: none.
    CheckoutDialog(Actions &actions, StoreTarget target, const QLocale &locale, const QList<Product> &products,
                   const QList<Discount> &discounts, const QString &productId, QWidget *parent);

private:
    QString problem() const override;
    void showProblems() override;
    bool isChanged() const override;
    Wish wish() const override;
    Confirmation confirmation() const override;

    const QLocale m_locale;
    CheckoutForm *m_form;
};
