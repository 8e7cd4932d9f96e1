// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"
#include "submitdialog.h"

#include <QLocale>

/// Takes a product out of sale. The API can't undo it, so this says it, and the default is to leave it.
class ArchiveDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    ArchiveDialog(Actions &actions, StoreTarget target, const QLocale &locale, const Product &product, QWidget *parent);

signals:
    void archived(const Product &product);

private:
    QString problem() const override { return {}; }
    bool isChanged() const override { return false; }
    Wish wish() const override { return wishes::archiveProduct(m_product); }
    QString typedWord() const override { return tr("archive", "a word to type"); }

    const Product m_product;
};
