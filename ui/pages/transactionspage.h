// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"
#include "ui/dialogs/submitdialog.h"

/// The payments of a store.
class TransactionsPage final : public StoryPage<TransactionStory>
{
    Q_OBJECT
public:
    TransactionsPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const TransactionStory &story) override;
    void dropRecord() override;
    void fillContextMenu(QMenu &menu) override;

private:
    void enableActions();
    void openRefund();
    void openRefundOf(const TransactionStory &story, const QString &warning);

    const StoreTarget m_target;
    bool m_isAsking = false; ///< Creem, how the payment stands
    QAction *m_refund;
    QAction *m_dashboard;
};
