// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How a payment's history becomes entries: what the ledger's building and its questions have in common.

#include "ledger.h"
#include "wide.h"

#include <algorithm>

namespace booking {

inline bool isChargedBack(TransactionStatus status) { return status == TransactionStatus::ChargedBack; }
inline bool isRefunded(TransactionStatus status) { return status == TransactionStatus::Refunded; }

inline bool isWord(const QString &wire, bool (*accepts)(TransactionStatus))
{
    const auto status = json::Open<TransactionStatus>::fromWire(wire).known();
    return status && accepts(*status);
}

/// What a payment is booked as in one of its states.
inline Figures figuresOf(qint64 paid, qint64 tax, qint64 discount, qint64 refunded, bool chargedBack)
{
    Figures f;
    f.gross = paid;
    f.refunds = refunded;
    f.discounts = discount;
    f.payments = 1;
    if (refunded == 0 && !chargedBack) { // as nearly all are
        f.tax = tax;
        return f;
    }
    // Of what was given back in full, or with something on top, a bank can take nothing more.
    if (!chargedBack || __builtin_sub_overflow(paid, refunded, &f.chargebacks) || f.chargebacks < 0)
        f.chargebacks = 0;
    const Wide kept = Wide(paid) - refunded - f.chargebacks;
    f.tax = paid == 0 ? tax : qint64(Wide(tax) * kept / paid); // cut, not rounded, as Creem does
    return f;
}

} // namespace booking

template <class Take> void Ledger::book(const Books &books, Rowid row, Take take) const
{
    using namespace booking;
    const auto &t = books.transactions;
    if (!isPaidRow(books, row))
        return;
    const qint64 paid = t.paid[row] != noInteger ? t.paid[row] : t.amount[row];
    const qint64 tax = orZero(t.tax[row]);
    const qint64 discount = orZero(t.discount[row]);
    const qint64 refunded = refundedOf(orZero(t.refunded[row]), m_refunded[t.status[row]], paid);
    const Figures now = figuresOf(paid, tax, discount, refunded, m_charged[t.status[row]]);
    if (books.seen.isEmpty())
        return take(t.created[row], now, false);
    Figures before;
    bool isBooked = false;
    qint64 at = t.created[row];
    if (const auto it = books.seen.constFind(row); it != books.seen.cend()) {
        for (const SeenChange &change : *it) {
            // A payment that was still pending is booked as what it became.
            if (isWord(change.status, isPaid)) {
                const qint64 returned = refundedOf(change.refunded, isWord(change.status, isRefunded), paid);
                const Figures then = figuresOf(paid, tax, discount, returned, isWord(change.status, isChargedBack));
                Figures difference = then;
                difference -= before;
                if (!difference.isEmpty())
                    take(at, difference, isBooked);
                before = then;
                isBooked = true;
                at = std::max(t.created[row], change.at);
            }
        }
    }
    Figures difference = now;
    difference -= before;
    if (!difference.isEmpty())
        take(at, difference, isBooked);
}
