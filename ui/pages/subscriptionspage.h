// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"

/// Who pays regularly, for what, and until when.
class SubscriptionsPage final : public StoryPage<SubscriptionStory>
{
    Q_OBJECT
public:
    SubscriptionsPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const SubscriptionStory &story) override;
};
