// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How subscriptions fare: what asks for a decision, who stays, and what is to come. Amounts in minor units of one
// currency.

#include "report.h"

enum class Concern { PastDue, Unpaid, Ending, TrialEnding, ChargedBack, DiscountEnding };
inline constexpr std::array allConcerns{Concern::PastDue,     Concern::Unpaid,      Concern::Ending,
                                        Concern::TrialEnding, Concern::ChargedBack, Concern::DiscountEnding};

/// Something that a merchant may want to act on, and what is at stake.
struct Attention
{
    Concern concern = Concern::PastDue;
    Resource resource = Resource::Subscriptions;
    std::vector<Contribution> rows; ///< with what each would pay next; of discounts: 0
    qint64 stake = 0;
};

/// What counts as soon, in days from now.
inline constexpr int endingSoon = 30;
inline constexpr int trialEndingSoon = 7;
inline constexpr int discountEndingSoon = 14;
inline constexpr int chargebackLately = 30;

/// Renewals that Creem has announced, and those that would follow them, on one day.
struct RenewalDay
{
    QDate day;
    qint64 count = 0;
    qint64 amount = 0; ///< tax included, as the last charge was
    qint64 trials = 0; ///< of count: first charges after a trial, at the list price
};

struct Forecast
{
    int days = 0;
    qint64 count = 0;
    qint64 amount = 0;
    qint64 ending = 0; ///< subscriptions that end before then
    qint64 endingAmount = 0;
};

/// Trials whose subscription was made in the range.
struct Trials
{
    qint64 started = 0;
    qint64 converted = 0; ///< paid for a period afterwards
    qint64 lost = 0;      ///< ended without
    qint64 running() const { return started - converted - lost; }
    Ratio conversion() const { return {converted, converted + lost}; }
};

/// Subscriptions whose MRR began in the same month.
struct Cohort
{
    DayRange month;
    qint64 subscribers = 0;
    qint64 mrr = 0;
    QList<qint64> kept;    ///< how many have MRR at the end of the first month, of the second, …; up to this one
    QList<qint64> keptMrr; ///< what they bring then
};

struct HealthReport
{
    QString currency;
    QList<Attention> attention; ///< without those of which there is nothing
    QList<RenewalDay> renewals; ///< days of the next 90 that have any
    QList<Forecast> forecasts;  ///< 30, 60 and 90 days
    Trials trials;
    QList<Cohort> cohorts; ///< the last so many months, the earliest first
};

HealthReport makeHealth(const Accounts &accounts, const QString &currency, const DayRange &range, int cohortMonths);

/// What a subscription's next charge is expected to be, tax included: its last charge for a whole period, with what was
/// added in the middle of it; nullopt: nothing was paid yet, or in another currency.
std::optional<qint64> nextCharge(const Accounts &accounts, Rowid subscription, quint16 currency);
