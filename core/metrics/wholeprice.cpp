// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholeprice.h"

#include "wide.h"

#include <algorithm>

bool WholePrice::isRest(qint64 from, qint64 to) const
{
    return isKnown() && from != noInteger && to > from && from > m_from + sameTime && std::abs(to - m_to) <= sameTime;
}

bool WholePrice::beginsEarly(qint64 from, qint64 to) const
{
    return isKnown() && from != noInteger && to > from && from > m_from + sameTime && from < m_to - sameTime
        && std::abs(to - m_to) > sameTime;
}

void WholePrice::takeRest(qint64 from, qint64 to, qint64 amount)
{
    const qint64 whole = narrowed(Wide(amount) * (m_to - m_from) / (to - from));
    m_amount = narrowed(Wide(m_amount) + whole);
}

void WholePrice::take(qint64 from, qint64 to, qint64 amount)
{
    if (beginsEarly(from, to)) {
        const bool isUnknown = amount <= 0;
        const qint64 asBefore = narrowed(Wide(m_amount) * (to - from) / (m_to - m_from));
        const qint64 left = narrowed(Wide(m_amount) * (m_to - from) / (m_to - m_from));
        // The list price, as far as tax is not taken off it, although more than that was left: it was charged in full.
        const bool isInFull = m_listPrice && left >= *m_listPrice && amount <= *m_listPrice
            && amount > *m_listPrice - *m_listPrice / 4;
        amount = isInFull ? amount : narrowed(Wide(amount) + left);
        if (isUnknown)
            amount = std::min(amount, m_listPrice.value_or(asBefore));
    }
    m_from = from;
    m_to = to;
    m_amount = amount;
}
