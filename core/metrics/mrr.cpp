// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrr.h"

#include "wide.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 averageMonth = 2'629'800'000;         // ms: 30.4375 days
constexpr qint64 near = 3 * dayLength + dayLength / 2; // months differ by so much, and a clock change
constexpr qint64 sameEnd = dayLength / 24;

bool earlier(const MrrChange &a, const MrrChange &b)
{
    return a.at != b.at ? a.at < b.at : a.subscription < b.subscription;
}

qint64 lengthOf(const Period &period) { return period.months * averageMonth + period.days * dayLength; }

bool isFor(qint64 length, const Period &period)
{
    if (!period.isKnown())
        return false;
    const qint64 slack = period.months > 0 ? near : sameEnd * 2;
    return std::abs(length - lengthOf(period)) <= slack;
}

/// From a day to the same of another month.
bool isWholeMonths(qint64 from, qint64 to)
{
    const qint64 months = std::llround(double(to - from) / double(averageMonth));
    const QDateTime start = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC);
    return months > 0 && std::abs(start.addMonths(int(months)).toMSecsSinceEpoch() - to) <= 2 * sameEnd;
}

/// Walks one subscription's charges.
class Walk
{
public:
    Walk(const SubscriptionFacts &facts, std::span<const Charge> charges, qint64 now)
        : m_facts(facts), m_charges(charges), m_now(now)
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

    /// For the rest of the period that the whole charge before it paid for.
    bool isRest(const Charge &c) const
    {
        return isWhole(c) && m_wholeTo != noInteger && c.from > m_wholeFrom + sameEnd
            && std::abs(c.to - m_wholeTo) <= sameEnd && c.currency == m_currency;
    }

    void take(size_t i)
    {
        const Charge &c = m_charges[i];
        if (c.at > m_now)
            return;
        if (m_paidTo != noInteger && m_current > 0 && c.at > m_paidTo + longestGap)
            set(m_paidTo, 0);
        if (m_current > 0 && c.currency != m_currency)
            set(c.at, 0);
        if (m_current == 0)
            m_currency = c.currency;
        if (isRest(c)) {
            set(c.at, withRest(i));
            return;
        }
        const Period period = isWhole(c) ? periodBetween(c.from, c.to, m_facts.usual) : m_facts.usual;
        if (!period.isKnown())
            return;
        qint64 amount = c.amount;
        std::optional<qint64> said;
        if (beginsEarly(c)) { // less what was left of the period before
            amount = narrowed(amount + Wide(m_wholeAmount) * (m_wholeTo - c.from) / (m_wholeTo - m_wholeFrom));
            said = saidByNext(i, c.to);
        }
        m_wholeFrom = isWhole(c) ? c.from : c.at;
        m_wholeTo = isWhole(c) ? c.to : c.at + lengthOf(period);
        m_wholeAmount = amount;
        m_paidTo = m_wholeTo;
        m_wholePeriod = period;
        set(c.at, said.value_or(monthly(amount, period)));
    }

    /// For a new whole period, although the one before was paid for and has not ended.
    bool beginsEarly(const Charge &c) const
    {
        return isWhole(c) && m_current > 0 && m_wholeTo != noInteger && c.currency == m_currency
            && c.from > m_wholeFrom + sameEnd && c.from < m_wholeTo - sameEnd && c.to > m_wholeTo + sameEnd;
    }

    /// What the charge after the i-th says, if that one simply goes on with it.
    std::optional<qint64> saidByNext(size_t i, qint64 paidTo) const
    {
        if (i + 1 >= m_charges.size() || m_charges[i + 1].at > m_now)
            return {};
        const Charge &next = m_charges[i + 1];
        const bool goesOn = isWhole(next) && next.currency == m_currency && next.from >= paidTo - sameEnd
            && next.at <= paidTo + longestGap;
        const Period period = goesOn ? periodBetween(next.from, next.to, m_facts.usual) : Period();
        return period.isKnown() ? std::optional(monthly(next.amount, period)) : std::nullopt;
    }

    qint64 withRest(size_t i) const
    {
        const Charge &c = m_charges[i];
        if (const auto said = saidByNext(i, m_wholeTo); said && *said > m_current)
            return *said;
        const qint64 whole = narrowed(Wide(c.amount) * (m_wholeTo - m_wholeFrom) / (c.to - c.from));
        return narrowed(Wide(m_current) + monthly(whole, m_wholePeriod));
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
                return m_facts.canceled;
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
    qint64 m_wholeFrom = noInteger; // of the last charge for a whole period
    qint64 m_wholeTo = noInteger;
    qint64 m_wholeAmount = 0;
    qint64 m_paidTo = noInteger;
    Period m_wholePeriod;
};

} // namespace

qint64 monthly(qint64 amount, const Period &period)
{
    if (amount <= 0)
        return 0;
    if (period.months > 0)
        return amount / period.months;
    return period.days > 0 ? narrowed(Wide(amount) * 365 / (Wide(12) * period.days)) : 0;
}

Period periodOf(const QString &billingPeriod, qint64 hundredthsOfDays)
{
    const auto known = json::Open<BillingPeriod>::fromWire(billingPeriod).known();
    if (known) {
        switch (*known) {
        case BillingPeriod::Once: return {};
        case BillingPeriod::Daily: return {0, 1};
        case BillingPeriod::Monthly: return {1, 0};
        case BillingPeriod::Quarterly: return {3, 0};
        case BillingPeriod::HalfYearly: return {6, 0};
        case BillingPeriod::Yearly: return {12, 0};
        case BillingPeriod::Custom: break;
        }
    }
    constexpr qint64 year = 36525;
    if (hundredthsOfDays == noInteger || hundredthsOfDays <= 0)
        return {};
    // The mirror keeps lengths, by which periods sort; months leave a trace in them that days don't.
    const qint64 months = (hundredthsOfDays * 12 + year - 1) / year;
    if (months * year / 12 == hundredthsOfDays)
        return {months, 0};
    return hundredthsOfDays % 100 == 0 ? Period{0, hundredthsOfDays / 100} : Period{};
}

Period periodBetween(qint64 from, qint64 to, const Period &usual)
{
    const qint64 length = to - from;
    if (length <= 0)
        return {};
    if (isFor(length, usual))
        return usual;
    const qint64 months = std::llround(double(length) / double(averageMonth));
    const qint64 days = std::llround(double(length) / double(dayLength));
    if (isWholeMonths(from, to) || (months > 0 && days % 7 != 0 && std::abs(length - months * averageMonth) <= near))
        return {months, 0};
    return days > 0 ? Period{0, days} : Period{};
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
        if (charges[1].from < first.to - sameEnd)
            return false; // within the same period
        next = charges[1].to - charges[1].from;
    }
    return length > 0 && next > 0 && length < next - next / 5 && !isWholeMonths(first.from, first.to);
}

Timeline timelineOf(const SubscriptionFacts &facts, std::span<const Charge> charges, qint64 now)
{
    return Walk(facts, charges, now).run();
}

qint64 Movements::sum() const
{
    Wide sum = 0;
    for (const qint64 part : amount)
        sum += part;
    return narrowed(sum);
}

void Movements::add(const MrrChange &change)
{
    isOverflown = isOverflown || change.before == tooMuchMinor || change.after == tooMuchMinor;
    addTo(amount[size_t(change.movement)], change.difference(), isOverflown);
    ++count[size_t(change.movement)];
}

MrrState &MrrState::operator+=(const Movements &moved)
{
    isOverflown = isOverflown || moved.isOverflown;
    addTo(mrr, moved.sum(), isOverflown);
    subscribers += moved.subscribers();
    return *this;
}

qint64 Movements::subscribers() const
{
    return countOf(Movement::New) + countOf(Movement::Reactivation) - countOf(Movement::Churn);
}

Movements &Movements::operator+=(const Movements &other)
{
    isOverflown = isOverflown || other.isOverflown;
    for (size_t i = 0; i < amount.size(); ++i) {
        addTo(amount[i], other.amount[i], isOverflown);
        count[i] += other.count[i];
    }
    return *this;
}

Period periodOfProduct(const Books &books, Rowid product)
{
    const auto &p = books.products;
    if (product == 0 || product >= p.present.size() || !p.present[product])
        return {};
    return periodOf(p.periods.at(p.period[product]), p.periodDays[product]);
}

SubscriptionFacts factsOf(const Books &books, Rowid subscription)
{
    const auto &s = books.subscriptions;
    SubscriptionFacts facts;
    facts.row = subscription;
    facts.status = s.statusOf(subscription);
    facts.created = s.created[subscription];
    facts.canceled = s.canceled[subscription];
    facts.updated = s.updated[subscription];
    facts.usual = periodOfProduct(books, s.product[subscription]);
    return facts;
}

std::vector<Charge> chargesOf(const Books &books, const Ledger &ledger, Rowid subscription)
{
    const auto &t = books.transactions;
    std::vector<Charge> charges;
    for (const Rowid row : ledger.paymentsOf(subscription)) {
        const qint64 paid = t.paid[row] != noInteger ? t.paid[row] : t.amount[row];
        qint64 net = 0;
        if (__builtin_sub_overflow(paid, orZero(t.tax[row]), &net))
            continue;
        charges.push_back({t.created[row], t.periodStart[row], t.periodEnd[row], net, t.currency[row]});
    }
    return charges;
}

void MrrBook::take(const Books &books, const Ledger &ledger, Rowid row, qint64 now)
{
    if (row == 0 || row >= books.subscriptions.present.size() || !books.subscriptions.present[row])
        return;
    const std::vector<Charge> charges = chargesOf(books, ledger, row);
    if (charges.empty())
        return;
    const Timeline timeline = timelineOf(factsOf(books, row), charges, now);
    m_changes.insert(m_changes.end(), timeline.changes.begin(), timeline.changes.end());
    if (timeline.isOpen)
        m_open.push_back(row);
}

void MrrBook::rebuild(const Books &books, const Ledger &ledger, qint64 now)
{
    m_changes.clear();
    m_open.clear();
    for (Rowid row = 1; row < books.subscriptions.present.size(); ++row)
        take(books, ledger, row, now);
    std::stable_sort(m_changes.begin(), m_changes.end(), earlier);
}

void MrrBook::update(const Books &books, const Ledger &ledger, const std::vector<Rowid> &subscriptions, qint64 now)
{
    const QSet<Rowid> changed(subscriptions.begin(), subscriptions.end());
    std::erase_if(m_changes, [&](const MrrChange &change) { return changed.contains(change.subscription); });
    std::erase_if(m_open, [&](Rowid row) { return changed.contains(row); });
    const auto kept = std::ptrdiff_t(m_changes.size());
    for (const Rowid row : changed)
        take(books, ledger, row, now);
    std::stable_sort(m_changes.begin() + kept, m_changes.end(), earlier);
    std::inplace_merge(m_changes.begin(), m_changes.begin() + kept, m_changes.end(), earlier);
}

MrrState MrrBook::at(quint16 currency, qint64 time) const
{
    MrrState state;
    return state += between(currency, noInteger, time);
}

Movements MrrBook::between(quint16 currency, qint64 from, qint64 to) const
{
    const auto before = [](const MrrChange &change, qint64 time) { return change.at < time; };
    const auto first = std::lower_bound(m_changes.begin(), m_changes.end(), from, before);
    Movements sum;
    for (auto it = first; it != m_changes.end() && it->at < to; ++it) {
        if (it->currency == currency)
            sum.add(*it);
    }
    return sum;
}

std::vector<Contribution> MrrBook::rows(quint16 currency, qint64 time) const
{
    std::map<Rowid, qint64> amounts;
    for (const MrrChange &change : m_changes) {
        if (change.at >= time)
            break;
        if (change.currency == currency)
            amounts[change.subscription] = change.after;
    }
    std::vector<Contribution> found;
    for (const auto &[row, amount] : amounts)
        if (amount != 0)
            found.push_back({row, amount});
    return found;
}

std::vector<Contribution> MrrBook::rows(quint16 currency, qint64 from, qint64 to, std::span<const Movement> movements,
                                        bool isCounted) const
{
    std::map<Rowid, Wide> amounts;
    for (const MrrChange &change : m_changes)
        if (change.currency == currency && change.at >= from && change.at < to
            && std::find(movements.begin(), movements.end(), change.movement) != movements.end())
            amounts[change.subscription] += isCounted ? 1 : change.difference();
    std::vector<Contribution> found;
    for (const auto &[row, amount] : amounts)
        found.push_back({row, narrowed(amount)});
    return found;
}

std::vector<quint16> MrrBook::currencies() const
{
    std::map<quint16, qint64> counts;
    for (const MrrChange &change : m_changes)
        ++counts[change.currency];
    std::vector<quint16> codes;
    for (const auto &entry : counts)
        codes.push_back(entry.first);
    std::stable_sort(codes.begin(), codes.end(), [&](quint16 a, quint16 b) { return counts[a] > counts[b]; });
    return codes;
}
