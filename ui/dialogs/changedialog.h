// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/estimate.h"
#include "core/models/stories.h"
#include "submitdialog.h"
#include "ui/looks/words.h"

class Mirror;
class QButtonGroup;
class QComboBox;
class QGridLayout;
class QSpinBox;

/// Another plan, or another number of seats: how the difference is charged, and an estimate of it with its arithmetic.
class ChangeDialog final : public SubmitDialog
{
    Q_OBJECT
public:
    enum class What { Plan, Seats };
    /// mirror: for the plans that there are; outlives it.
    ChangeDialog(What what, Actions &actions, Mirror &mirror, StoreTarget target, const TimeStyle &times,
                 const SubscriptionStory &story, QWidget *parent);

    /// Sends once more what was wished then, and nothing else: it is chosen already. Before it is opened.
    void repeat(const Wish &wish);

private:
    void buildBehaviors();
    void readPlans(Mirror &mirror);
    void takePlans(const QList<Product> &plans);
    void showEstimate();
    void holdEstimate(const QDateTime &since); ///< until it would be another one; since: before it was made
    void addLine(const QString &text, const QString &amount, bool isSum = false);
    QString lineWords(const EstimateLine &line) const;
    QString sumWords(const Estimate &estimate) const;
    UpdateBehavior behavior() const;
    std::optional<qint64> seats() const; ///< that there are; nullopt: Creem doesn't say
    std::optional<Money> oldPrice() const;
    std::optional<Money> newPrice() const;
    const Product *newPlan() const; ///< null: none is chosen, or it isn't known
    QString problem() const override;
    bool isChanged() const override { return false; }
    Wish wish() const override;
    void timePassed() override;
    QString typedWord() const override { return tr("charge", "a word to type"); }

    const What m_what;
    const TimeStyle m_times;
    const SubscriptionStory m_story;
    QList<Product> m_plans;
    std::optional<QString> m_fixedPlan; ///< that is repeated; nullopt: one chooses
    QComboBox *m_plan = nullptr;        ///< of What::Plan
    QSpinBox *m_seats = nullptr;        ///< of What::Seats
    QButtonGroup *m_behaviors;
    QWidget *m_estimate = nullptr;
    QGridLayout *m_lines;
    PlainLabel *m_note;
};
