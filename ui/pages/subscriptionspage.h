// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"
#include "ui/dialogs/submitdialog.h"

/// Who pays regularly, for what, and until when.
class SubscriptionsPage final : public StoryPage<SubscriptionStory>
{
    Q_OBJECT
public:
    SubscriptionsPage(Session &session, const TimeStyle &times, QWidget *parent = nullptr);

protected:
    void showStory(const SubscriptionStory &story) override;
    void dropRecord() override;
    void fillContextMenu(QMenu &menu) override;

private:
    QAction *make(const QString &name, const QString &text, void (SubscriptionsPage::*slot)());
    void enableActions();
    void decide(const QList<WishKind> &kinds);
    void openCancel();
    void openPause();
    void openResume();
    void openPlan();
    void openSeats();

    const StoreTarget m_target;
    QAction *m_cancel;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_plan;
    QAction *m_seats;
};
