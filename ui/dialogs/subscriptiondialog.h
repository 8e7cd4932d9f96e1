// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/rules.h"
#include "core/models/stories.h"
#include "submitdialog.h"
#include "ui/looks/words.h"

/// What a subscription is called: "Ana Souza, Team".
QString subscriptionName(const SubscriptionStory &story);
/// "$38.00", and what it is where no payment says just that.
QString regularWords(const RegularPrice &price, const QLocale &locale);
/// What resuming is likely to charge at once, as part of a sentence; empty: nothing. price: nullopt: nobody knows it.
QString chargeWords(ChargeOnResume charge, const std::optional<RegularPrice> &price, const QLocale &locale);

/// A decision about a subscription: to end it, to pause it, or to let it go on. Says what happens and when.
class SubscriptionDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    /// kinds: the ways to choose from, the first one is chosen; those that its status bars can't be.
    SubscriptionDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const SubscriptionStory &story,
                       const QList<WishKind> &kinds, QWidget *parent);

    static QList<WishKind> endings()
    {
        return {WishKind::CancelAtPeriodEnd, WishKind::CancelNow, WishKind::PauseAtPeriodEnd};
    }
    static QList<WishKind> pauses() { return {WishKind::Pause, WishKind::PauseAtPeriodEnd}; }

private:
    struct Words
    {
        QString title;
        QString text;
        QString yes;
        QString choice;
    };
    Words wordsOf(WishKind kind) const;
    QString resumeWords(const QString &who, const QString &what, const QString &pays) const;
    QString undoWords(const QString &who, const QString &what, const QString &pays) const;
    QString periodEnd() const;
    bool isPeriodOver() const; ///< by now, as far as is known here
    void choose(WishKind kind);
    QString problem() const override { return {}; }
    bool isChanged() const override { return false; }
    Wish wish() const override;
    ChargeOnResume chargeNow() const; ///< as far as it resumes
    bool chargesNow() const { return chargeNow() != ChargeOnResume::No; }
    void timePassed() override { choose(m_kind); }
    bool isGraveNow() const override { return chargesNow() || SubmitDialog::isGraveNow(); }
    QString typedWord() const override
    {
        return chargesNow() ? tr("charge", "a word to type") : tr("cancel", "a word to type");
    }

    const TimeStyle m_times;
    const SubscriptionStory m_story;
    const QList<WishKind> m_kinds;
    WishKind m_kind;
    PlainLabel *m_text;
};
