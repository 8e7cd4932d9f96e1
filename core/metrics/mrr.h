// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Monthly recurring revenue: what each subscription brings in a month, and how that changed. Creem keeps no history, so
// all of it is rebuilt from payments and from what the subscriptions say now.

#include "ledger.h"

/// How long a price is for: a number of months, or of days where days are zero months.
struct Period
{
    qint64 months = 0;
    qint64 days = 0;
    bool isKnown() const { return months > 0 || days > 0; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// What an amount for a period is worth in a month, cut to the minor unit: a year's 190.00 is 15.83. A year has 365
/// days. Nothing for what is not more than nothing.
qint64 monthly(qint64 amount, const Period &period);

/// A product's period from its billing period and its length in hundredths of an average day; unknown for one-time.
Period periodOf(const QString &billingPeriod, qint64 hundredthsOfDays);
/// The period from one time to another; usual: what it is taken for if it may be.
Period periodBetween(qint64 from, qint64 to, const Period &usual);

/// One payment of a subscription, for a period of it.
struct Charge
{
    qint64 at = 0;
    qint64 from = noInteger; ///< of the period; noInteger: not said
    qint64 to = noInteger;
    qint64 amount = 0; ///< paid, without tax
    quint16 currency = 0;
};

enum class Movement : quint8 { New, Expansion, Contraction, Churn, Reactivation };
inline constexpr std::array allMovements{
    Movement::New, Movement::Expansion, Movement::Contraction, Movement::Churn, Movement::Reactivation};

struct MrrChange
{
    qint64 at = 0;
    Rowid subscription = 0;
    quint16 currency = 0;
    Movement movement = Movement::New;
    qint64 before = 0; ///< minor units a month
    qint64 after = 0;
    qint64 difference() const { return after - before; }
    friend bool operator==(const MrrChange &, const MrrChange &) = default;
};

/// What a timeline is made of, besides the charges.
struct SubscriptionFacts
{
    Rowid row = 0;
    std::optional<SubscriptionStatus> status; ///< nullopt: one we don't know
    qint64 created = noInteger;
    qint64 canceled = noInteger;
    qint64 updated = noInteger;
    Period usual; ///< of its product now
};

/// How a subscription's MRR changed, up to now. Charges: that were paid, the earliest first.
///
/// - A charge for a period sets it to what the charge is worth in a month.
/// - A charge for the rest of a period that was paid for already (more seats, a larger plan) raises it: to what the
///   next charge for a whole period says where that is more, else by what it would have been for the whole period.
/// - A charge for a new whole period before the one before has ended (a plan changed at once) is taken as what was left
///   of that less: the next charge says the price, or what was left is added.
/// - The price of a trial is no MRR: a first charge for a clearly shorter time than the next, or than the product's,
/// that
///   isn't one of whole months.
/// - It ends when it was canceled, or with what was paid for when it has expired, is unpaid or paused; also when the
///   next charge came later than longestGap after that. Where Creem doesn't say when it was canceled: when it was last
///   changed, and no later than with what was paid for.
/// - Going to nothing is Churn, coming back from nothing Reactivation.
struct Timeline
{
    std::vector<MrrChange> changes;
    /// At a later now it may be another, although nothing else has changed: a charge or an end lies ahead of this
    /// computer's clock.
    bool isOpen = false;
};
Timeline timelineOf(const SubscriptionFacts &facts, std::span<const Charge> charges, qint64 now);

/// The first charge is the price of a trial.
bool beginsWithTrial(const SubscriptionFacts &facts, std::span<const Charge> charges);

/// What changed in a time; amounts in minor units a month.
struct Movements
{
    std::array<qint64, allMovements.size()> amount{}; ///< Contraction and Churn are negative
    std::array<qint64, allMovements.size()> count{};
    bool isOverflown = false; ///< int64 can't hold an amount or their sum: none of them is to be shown
    void add(const MrrChange &change);
    qint64 sum() const;
    qint64 subscribers() const; ///< how many more there are afterwards
    qint64 of(Movement movement) const { return amount[size_t(movement)]; }
    qint64 countOf(Movement movement) const { return count[size_t(movement)]; }
    Movements &operator+=(const Movements &other);
    friend bool operator==(const Movements &, const Movements &) = default;
};

struct MrrState
{
    qint64 mrr = 0;
    qint64 subscribers = 0; ///< subscriptions with MRR
    bool isOverflown = false;
    MrrState &operator+=(const Movements &moved);
    friend bool operator==(const MrrState &, const MrrState &) = default;
};

/// The timelines of all subscriptions.
class MrrBook
{
public:
    void rebuild(const Books &books, const Ledger &ledger, qint64 now);
    /// Subscriptions that are no longer what they were, or whose payments aren't.
    void update(const Books &books, const Ledger &ledger, const std::vector<Rowid> &subscriptions, qint64 now);
    /// Subscriptions whose timelines may be others at a later now: to be updated when it has moved.
    const std::vector<Rowid> &open() const { return m_open; }

    const std::vector<MrrChange> &changes() const { return m_changes; } ///< the earliest first
    MrrState at(quint16 currency, qint64 time) const;                   ///< before what changes at time
    Movements between(quint16 currency, qint64 from, qint64 to) const;  ///< to: not included
    /// Subscriptions with MRR and what each has.
    std::vector<Contribution> rows(quint16 currency, qint64 time) const;
    /// What they brought in movements, or, counted, how many of those they had.
    std::vector<Contribution> rows(quint16 currency, qint64 from, qint64 to, std::span<const Movement> movements,
                                   bool isCounted = false) const;
    std::vector<quint16> currencies() const; ///< the most subscriptions first

private:
    void take(const Books &books, const Ledger &ledger, Rowid row, qint64 now);

    std::vector<MrrChange> m_changes;
    std::vector<Rowid> m_open;
};

SubscriptionFacts factsOf(const Books &books, Rowid subscription);
std::vector<Charge> chargesOf(const Books &books, const Ledger &ledger, Rowid subscription);
Period periodOfProduct(const Books &books, Rowid product);
