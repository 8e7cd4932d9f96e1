// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/productrules.h"
#include "core/api/pagesweep.h"
#include "submitdialog.h"

#include <QLocale>

class Client;
class ProductForm;

/// A new product, or another one like one that exists.
class NewProductDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// client outlives this. like: what the fields begin with; null: empty.
    NewProductDialog(Client &client, StoreTarget target, const QLocale &locale, const Product *like, QWidget *parent);

signals:
    void created(const Product &product);

private:
    QList<ProductProblem> problems() const;
    QString problem() const override;
    void showProblems() override;
    bool isChanged() const override;
    void submit() override;
    void check() override;
    bool canSendAgain() const override { return true; } // by the idempotency key
    Confirmation confirmation() const override;

    Client &m_client;
    const QLocale m_locale;
    ProductForm *m_form;
    NewProduct m_sent;           ///< what m_idempotencyKey stands for
    QByteArray m_idempotencyKey; ///< the same as long as the same is sent
    QDateTime m_sentAt;          ///< UTC, of the first copy
    std::unique_ptr<PageSweep<Product>> m_search;
};

/// Changes a product: only what differs is sent.
class EditProductDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// client outlives this.
    EditProductDialog(Client &client, StoreTarget target, const QLocale &locale, const Product &product,
                      QWidget *parent);

signals:
    void updated(const Product &product);

private:
    ProductChanges changes() const;
    QList<ProductProblem> problems() const;
    QString problem() const override;
    void showProblems() override;
    bool isChanged() const override;
    void submit() override;
    void check() override;
    Confirmation confirmation() const override;
    void onEdited();

    Client &m_client;
    const QLocale m_locale;
    const Product m_product;
    ProductForm *m_form;
    ProductChanges m_sent;
};
