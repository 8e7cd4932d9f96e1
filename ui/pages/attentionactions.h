// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/metrics/health.h"
#include "core/models/stories.h"
#include "core/profiles/session.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/looks/words.h"

class NoticeBox;
class RowsDialog;
class StorePage;

/// What can be done about what needs attention, by the dialogs that the records' own pages use.
class AttentionActions final : public QObject
{
    Q_OBJECT
public:
    /// All outlive it. page: the parent of the dialogs. notice: says what can't be done, and why.
    AttentionActions(Session &session, const TimeStyle &times, NoticeBox &notice, StorePage &page);

    /// Gives the list of such records its buttons.
    void offer(RowsDialog &dialog, Concern concern);

private:
    void withSubscription(const QString &id, std::function<void(const SubscriptionStory &)> act);
    void sendPortalLink(const SubscriptionStory &story);
    void mail(const SubscriptionStory &story);
    void undoCancellation(const SubscriptionStory &story);
    void duplicateDiscount(const QString &id);
    void follow(SubmitDialog *dialog);
    void say(const QString &title, const QString &text);

    Session &m_session;
    const TimeStyle &m_times;
    NoticeBox &m_notice;
    StorePage &m_page;
    const StoreTarget m_target;
};
