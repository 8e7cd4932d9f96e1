// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How subscriptions fare: what asks for a decision, who stays, and what is to come. Amounts in minor units of one
// currency.

#include "report.h"

#include <functional>

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
    bool isOverflown = false; ///< the stake is no number
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
    bool isOverflown = false;
};

struct Forecast
{
    int days = 0;
    qint64 count = 0;
    qint64 amount = 0;
    qint64 ending = 0; ///< subscriptions that end before then
    qint64 endingAmount = 0;
    bool isOverflown = false;
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
    bool isOverflown = false;
};

struct HealthReport
{
    QString currency;
    qint64 now = 0;             ///< what is to come is so as of then: epoch milliseconds
    QList<Attention> attention; ///< without those of which there is nothing
    DayRange renewalRange;      ///< from today to the horizon
    QList<RenewalDay> renewals; ///< those of its days that have any
    QList<Forecast> forecasts;  ///< 30, 60 and 90 days
    Trials trials;
    QList<Cohort> cohorts; ///< the last so many months, the earliest first
};

/// A day of the calendar of renewals: what recurring payments came in on it, and what is still expected of it.
struct CalendarDay
{
    QDate day;
    qint64 payments = 0;
    qint64 received = 0; ///< gross
    qint64 renewals = 0;
    qint64 expected = 0;
    bool isOverflown = false;
};

HealthReport makeHealth(const Accounts &accounts, const QString &currency, const DayRange &range, int cohortMonths);
/// How many rows ask for a decision in a currency; without discounts, which have none.
qint64 attentionCount(const Accounts &accounts, const QString &currency);

/// What a subscription's next charge is expected to be, tax included: its WholePrice by what was paid; nullopt: nothing
/// was paid yet, or in another currency.
std::optional<qint64> nextCharge(const Accounts &accounts, Rowid subscription, quint16 currency);
/// That or, where nothing or only the price of a trial was paid, the list price: whichever says what comes next.
std::optional<qint64> expectedCharge(const Accounts &accounts, Rowid subscription, quint16 currency);

// What the report counts, one by one.

inline constexpr int renewalHorizon = 90; ///< days
inline constexpr std::array forecastDays{30, 60, renewalHorizon};

struct Renewal
{
    Rowid subscription = 0;
    qint64 at = 0;
    qint64 amount = 0; ///< expected
    bool endsTrial = false;
};
/// As of then: what is before now is past, whenever that is asked.
void eachRenewal(const Accounts &accounts, quint16 currency, qint64 now,
                 const std::function<void(const Renewal &)> &visit);
/// Subscriptions that are to be canceled, and what each would have paid.
void eachEnding(const Accounts &accounts, quint16 currency, qint64 now,
                const std::function<void(const Renewal &)> &visit);
DayGrid renewalDays(const Accounts &accounts, qint64 now); ///< from that day to the horizon
void addRenewals(const Accounts &accounts, quint16 currency, HealthReport &report);

inline constexpr int calendarMonthsBefore = 12; ///< this one
/// The days of the calendar, from the first of a month to the horizon; days of which there is nothing too.
QList<CalendarDay> renewalCalendar(const Accounts &accounts, const HealthReport &health);

enum class TrialState { Running, Converted, Lost };
void eachTrial(const Accounts &accounts, quint16 currency, const DayRange &range,
               const std::function<void(Rowid, TrialState)> &visit);
Trials trialsOf(const Accounts &accounts, quint16 currency, const DayRange &range);

QList<Cohort> cohortsOf(const Accounts &accounts, quint16 currency, int months);
/// Who began in a month, or of those who has MRR at the end of the month that is so many after it; below 0: who began.
std::vector<Rowid> cohortRows(const Accounts &accounts, quint16 currency, const DayRange &month, int after);
