// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storypage.h"
#include "ui/dialogs/changedialog.h"

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
    using MakeDialog = std::function<SubmitDialog *(const SubscriptionStory &)>;
    /// Asks Creem first how the subscription stands; kinds: what the dialog can lead to.
    void openFresh(const QList<WishKind> &kinds, const MakeDialog &make);
    void open(const QList<WishKind> &kinds, const MakeDialog &make, const SubscriptionStory &story,
              const QString &warning);
    void decide(const QList<WishKind> &kinds);
    void change(ChangeDialog::What what);
    void openCancel();
    void openPause();
    void openResume();
    void openPlan();
    void openSeats();

    const StoreTarget m_target;
    bool m_isAsking = false; ///< Creem, how the subscription stands
    QAction *m_cancel;
    QAction *m_pause;
    QAction *m_resume;
    QAction *m_plan;
    QAction *m_seats;
};
