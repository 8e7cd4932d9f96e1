// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"

/// The payments of a store.
class TransactionsPage final : public StoryPage<TransactionStory>
{
    Q_OBJECT
public:
    TransactionsPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const TransactionStory &story) override;
};
