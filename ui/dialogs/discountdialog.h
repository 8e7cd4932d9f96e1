// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/discount.h"
#include "core/api/entities/product.h"
#include "submitdialog.h"
#include "ui/looks/words.h"

class DiscountForm;

/// A new discount, or another one like one that exists.
class DiscountDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// products: to choose from. like: what the fields begin with; null: empty.
    DiscountDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const QList<Product> &products,
                   const Discount *like, QWidget *parent);

private:
    QString problem() const override;
    void showProblems() override;
    bool isChanged() const override;
    Wish wish() const override;
    Confirmation confirmation() const override;

    const TimeStyle m_times;
    DiscountForm *m_form;
};

/// What a discount gives, in words: "15 % off", "$5.00 off for 3 months".
QString discountWords(const NewDiscount &discount, const QLocale &locale);
