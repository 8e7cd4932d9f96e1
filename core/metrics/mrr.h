// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Monthly recurring revenue: what each subscription brings in a month, and how that changed. Creem keeps no history, so
// all of it is rebuilt from payments and from what the subscriptions say now.

#include "ledger.h"
#include "timeline.h"

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

/// Subscriptions that had MRR when a time began and have none when it ends.
struct Leavers
{
    qint64 subscribers = 0;
    qint64 mrr = 0; ///< that they had when it began
    bool isOverflown = false;
    friend bool operator==(const Leavers &, const Leavers &) = default;
};

/// From the one, up to the other, which is not included.
struct TimeRange
{
    qint64 from = 0;
    qint64 to = 0;
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
    /// What they brought in movements.
    std::vector<Contribution> rows(quint16 currency, qint64 from, qint64 to, std::span<const Movement> movements) const;
    std::vector<Leavers> leavers(quint16 currency, std::span<const TimeRange> spans) const;
    std::vector<Contribution> leaverRows(quint16 currency, const TimeRange &span) const; ///< with what each had
    std::vector<quint16> currencies() const; ///< the most subscriptions first

private:
    void take(const Books &books, const Ledger &ledger, Rowid row, qint64 now);

    std::vector<MrrChange> m_changes;
    std::vector<Rowid> m_open;
};

SubscriptionFacts factsOf(const Books &books, Rowid subscription);
std::vector<Charge> chargesOf(const Books &books, const Ledger &ledger, Rowid subscription);
/// The price of all its seats in its product's list now, before discounts; nullopt: not known, or in another currency.
std::optional<qint64> listPriceOf(const Books &books, Rowid subscription, quint16 currency);
/// It was paid for, and nothing tells for how long: no payment has a period, and its product was deleted or never was
/// in the mirror. What nobody paid for has no part in MRR anyway.
bool isPriceUnknown(const Books &books, const Ledger &ledger, Rowid subscription);
