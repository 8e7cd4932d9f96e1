// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/models/stories.h"
#include "submitdialog.h"
#include "ui/looks/words.h"

/// What a payment is called: "Ana Souza, 20 Nov 2026, $19.00".
QString paymentName(const TransactionStory &story, const TimeStyle &times);

/// Pays back all that is left of a payment.
class RefundDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    RefundDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const TransactionStory &story,
                 QWidget *parent);

private:
    QString problem() const override { return {}; }
    bool isChanged() const override { return false; }
    Wish wish() const override;
    QString typedWord() const override;
    bool isTyped(const QString &text) const override; ///< the amount, in any form that one writes it in

    const TimeStyle m_times;
    const TransactionStory m_story;
};
