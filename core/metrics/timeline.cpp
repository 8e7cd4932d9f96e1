// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline.h"

#include "wholeprice.h"
#include "wide.h"

#include <algorithm>

namespace {

/// Walks one subscription's charges.
class Walk
{
public:
    Walk(const SubscriptionFacts &facts, std::span<const Charge> charges, qint64 now)
        : m_facts(facts), m_charges(charges), m_now(now), m_price(facts.listPrice)
    {
    }

    Timeline run()
    {
        if (m_facts.status == SubscriptionStatus::Trialing)
            return {};
        for (size_t i = beginsWithTrial(m_facts, m_charges) ? 1 : 0; i < m_charges.size(); ++i)
            take(i);
        bool isOpen = !m_charges.empty() && m_charges.back().at > m_now;
        if (const auto end = endOfAll()) {
            isOpen = isOpen || *end > m_now;
            // What doesn't say whether it has ended goes on as long as it was paid for.
            if (m_facts.status || *end <= m_now)
                set(std::max(m_last, std::min(*end, m_now)), 0);
        }
        return {std::move(m_changes), isOpen};
    }

private:
    bool isWhole(const Charge &c) const { return c.from != noInteger && c.to != noInteger && c.to > c.from; }

    void take(size_t i)
    {
        const Charge &c = m_charges[i];
        if (c.at > m_now)
            return;
        if (m_paidTo != noInteger && m_current > 0 && c.at > m_paidTo + longestGap)
            set(m_paidTo, 0);
        if (c.currency != m_currency) {
            if (m_current > 0)
                set(c.at, 0);
            m_price.forget();
        }
        m_currency = c.currency;
        if (isWhole(c) && m_price.isRest(c.from, c.to)) {
            set(c.at, withRest(i));
            return;
        }
        const Period period = isWhole(c) ? periodBetween(c.from, c.to, m_facts.usual) : m_facts.usual;
        if (!period.isKnown())
            return;
        const bool isEarly = isWhole(c) && m_price.beginsEarly(c.from, c.to);
        const std::optional<qint64> said = isEarly ? saidByNext(i, c.to) : std::nullopt;
        m_price.take(isWhole(c) ? c.from : c.at, isWhole(c) ? c.to : c.at + lengthOf(period), c.amount);
        m_paidTo = m_price.to();
        m_wholePeriod = period;
        set(c.at, said.value_or(monthly(m_price.amount(), period)));
    }

    /// What the charge after the i-th says, if that one simply goes on with it.
    std::optional<qint64> saidByNext(size_t i, qint64 paidTo) const
    {
        if (i + 1 >= m_charges.size() || m_charges[i + 1].at > m_now)
            return {};
        const Charge &next = m_charges[i + 1];
        const bool goesOn = isWhole(next) && next.currency == m_currency && next.from >= paidTo - sameTime
            && next.at <= paidTo + longestGap;
        const Period period = goesOn ? periodBetween(next.from, next.to, m_facts.usual) : Period();
        return period.isKnown() ? std::optional(monthly(next.amount, period)) : std::nullopt;
    }

    qint64 withRest(size_t i)
    {
        const Charge &c = m_charges[i];
        const qint64 before = monthly(m_price.amount(), m_wholePeriod);
        m_price.takeRest(c.from, c.to, c.amount);
        if (const auto said = saidByNext(i, m_price.to()); said && *said > m_current)
            return *said;
        // Each cut by itself, what was and what was added could be a cent less than both together.
        return narrowed(Wide(m_current) + monthly(m_price.amount(), m_wholePeriod) - before);
    }

    std::optional<qint64> endOfAll() const
    {
        const qint64 paidTo = m_paidTo == noInteger ? m_last : m_paidTo;
        if (!m_facts.status)
            return paidTo;
        switch (*m_facts.status) {
        case SubscriptionStatus::Active:
        case SubscriptionStatus::PastDue:
        case SubscriptionStatus::ScheduledCancel: return {};
        case SubscriptionStatus::Canceled:
            if (m_facts.canceled != noInteger)
                return endOfCanceled(m_facts.canceled, m_facts.updated, m_paidTo);
            [[fallthrough]];
        case SubscriptionStatus::Paused:
            return m_facts.updated != noInteger ? std::min(m_facts.updated, paidTo) : paidTo;
        case SubscriptionStatus::Unpaid:
        case SubscriptionStatus::Expired:
        case SubscriptionStatus::Trialing: return paidTo;
        }
        Q_UNREACHABLE();
        return {};
    }

    void set(qint64 at, qint64 value)
    {
        if (value == m_current)
            return;
        at = std::max(at, m_last);
        Movement movement = value > m_current ? Movement::Expansion : Movement::Contraction;
        if (value == 0)
            movement = Movement::Churn;
        else if (m_current == 0)
            movement = m_everPaid ? Movement::Reactivation : Movement::New;
        m_changes.push_back({at, m_facts.row, m_currency, movement, m_current, value});
        m_everPaid = m_everPaid || value > 0;
        m_current = value;
        m_last = at;
    }

    const SubscriptionFacts &m_facts;
    const std::span<const Charge> m_charges;
    const qint64 m_now;
    std::vector<MrrChange> m_changes;
    qint64 m_current = 0;
    qint64 m_last = noInteger;
    quint16 m_currency = 0;
    bool m_everPaid = false;
    WholePrice m_price;
    qint64 m_paidTo = noInteger;
    Period m_wholePeriod; ///< of the last charge for a whole one
};

} // namespace

qint64 endOfCanceled(qint64 canceled, qint64 updated, qint64 paidTo)
{
    const bool hasRunOut = paidTo != noInteger && updated != noInteger && canceled < paidTo
        && updated >= paidTo - sameTime;
    return hasRunOut ? paidTo : canceled;
}

bool beginsWithTrial(const SubscriptionFacts &facts, std::span<const Charge> charges)
{
    if (charges.empty())
        return false;
    const Charge &first = charges.front();
    if (first.from == noInteger || first.to == noInteger)
        return false;
    const qint64 length = first.to - first.from;
    qint64 next = lengthOf(facts.usual);
    if (charges.size() > 1 && charges[1].from != noInteger && charges[1].to != noInteger) {
        if (charges[1].from < first.to - sameTime)
            return false; // within the same period
        next = charges[1].to - charges[1].from;
    }
    return length > 0 && next > 0 && length < next - next / 5 && !isWholeMonths(first.from, first.to);
}

Timeline timelineOf(const SubscriptionFacts &facts, std::span<const Charge> charges, qint64 now)
{
    return Walk(facts, charges, now).run();
}
