// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"

/// The discount codes of a store.
class DiscountsPage final : public StoryPage<DiscountStory>
{
    Q_OBJECT
public:
    DiscountsPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const DiscountStory &story) override;
};
