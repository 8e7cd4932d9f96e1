// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"
#include "submitdialog.h"

#include <QLocale>

class Client;

/// Takes a product out of sale. The API can't undo it, so this says it, and the default is to leave it.
class ArchiveDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// client outlives this.
    ArchiveDialog(Client &client, StoreTarget target, const QLocale &locale, const Product &product, QWidget *parent);

signals:
    void archived(const Product &product);

private:
    QString problem() const override { return {}; }
    bool isChanged() const override { return false; }
    void submit() override;
    void check() override;

    Client &m_client;
    const Product m_product;
};
