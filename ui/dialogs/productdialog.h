// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/productrules.h"
#include "submitdialog.h"

#include <QLocale>

class ProductForm;

/// A new product, or another one like one that exists.
class NewProductDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// like: what the fields begin with; null: empty.
    NewProductDialog(Actions &actions, StoreTarget target, const QLocale &locale, const Product *like, QWidget *parent);

signals:
    void created(const Product &product);

private:
    QList<ProductProblem> problems() const;
    QString problem() const override;
    void showProblems() override;
    bool isChanged() const override;
    Wish wish() const override;
    Confirmation confirmation() const override;

    const QLocale m_locale;
    ProductForm *m_form;
};

/// Changes a product: only what differs is sent.
class EditProductDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    EditProductDialog(Actions &actions, StoreTarget target, const QLocale &locale, const Product &product,
                      QWidget *parent);

signals:
    void updated(const Product &product);

private:
    ProductChanges changes() const;
    QList<ProductProblem> problems() const;
    QString problem() const override;
    void showProblems() override;
    bool isChanged() const override;
    Wish wish() const override;
    Confirmation confirmation() const override;
    void onEdited();

    const QLocale m_locale;
    const Product m_product;
    ProductForm *m_form;
};
