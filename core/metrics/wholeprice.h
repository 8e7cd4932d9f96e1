// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "period.h"

#include <optional>

/// What a subscription costs for a whole period, as its charges tell: take them one by one, the earliest first, all of
/// one currency. Amounts in its minor units.
///
/// - A charge for a whole period says it.
/// - One for the rest of a period that was paid for already (more seats, a larger plan) adds what it would have been
///   for the whole.
/// - One for a new period that begins before the one before has ended (a plan changed at once) is less what was left
///   of that. Where nothing was left to be charged it costs no more than what was left: the list price, if that is
///   less, or where none is known as much as before for as long.
class WholePrice
{
public:
    /// listPrice: of all seats, as it is now; nullopt: not known.
    explicit WholePrice(std::optional<qint64> listPrice = {}) : m_listPrice(listPrice) { }

    bool isRest(qint64 from, qint64 to) const;
    bool beginsEarly(qint64 from, qint64 to) const;
    /// Of a charge for the rest: adds what it would have been for the whole period.
    void takeRest(qint64 from, qint64 to, qint64 amount);
    void take(qint64 from, qint64 to, qint64 amount); ///< of any other; noInteger: it doesn't say its period
    void forget() { m_from = m_to = noInteger; }      ///< what follows is of another currency

    qint64 amount() const { return m_amount; }
    qint64 to() const { return m_to; } ///< the end of the last whole period; noInteger: there was none

private:
    bool isKnown() const { return m_to != noInteger && m_to > m_from; }

    const std::optional<qint64> m_listPrice;
    qint64 m_from = noInteger;
    qint64 m_to = noInteger;
    qint64 m_amount = 0;
};
