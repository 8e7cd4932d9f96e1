// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/license.h"
#include "submitdialog.h"

class QLineEdit;

/// One more activation of a licence key, under a name.
class ActivateDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// product: what the licence is for, as it is called. known: the activations that there are.
    ActivateDialog(Actions &actions, StoreTarget target, const License &license, const QString &product,
                   const QList<LicenseInstance> &known, QWidget *parent);

private:
    QString problem() const override;
    bool isChanged() const override;
    Wish wish() const override;
    Confirmation confirmation() const override;

    const License m_license;
    const QString m_product;
    const QList<LicenseInstance> m_known;
    QLineEdit *m_name;
};
