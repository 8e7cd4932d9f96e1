// SPDX-License-Identifier: GPL-3.0-or-later
#include "mrr.h"

#include "wide.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace {

bool earlier(const MrrChange &a, const MrrChange &b)
{
    return a.at != b.at ? a.at < b.at : a.subscription < b.subscription;
}

/// Finds who left. Of one time after the other: what it keeps by subscription is as long as there are subscriptions.
class LeaverSearch
{
public:
    explicit LeaverSearch(const std::vector<MrrChange> &changes) : m_changes(changes) { }

    std::vector<Contribution> in(quint16 currency, const TimeRange &span)
    {
        m_moved.clear();
        const auto first = std::lower_bound(m_changes.begin(), m_changes.end(), span.from,
                                            [](const MrrChange &change, qint64 time) { return change.at < time; });
        for (auto it = first; it != m_changes.end() && it->at < span.to; ++it) {
            if (it->currency != currency)
                continue;
            if (it->subscription >= m_places.size())
                m_places.resize(it->subscription + 1);
            quint32 &place = m_places[it->subscription];
            if (place == 0) { // before its first change it had what it began with
                m_moved.push_back({it->subscription, it->before, it->after});
                place = quint32(m_moved.size());
            }
            m_moved[place - 1].after = it->after;
        }
        std::vector<Contribution> found;
        for (const Moved &moved : m_moved) {
            m_places[moved.subscription] = 0;
            if (moved.before != 0 && moved.after == 0)
                found.push_back({moved.subscription, moved.before});
        }
        return found;
    }

private:
    struct Moved
    {
        Rowid subscription;
        qint64 before;
        qint64 after;
    };
    const std::vector<MrrChange> &m_changes;
    std::vector<Moved> m_moved;
    std::vector<quint32> m_places; ///< by subscription: into m_moved, from 1; 0: it is not there
};

} // namespace

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

std::optional<qint64> listPriceOf(const Books &books, Rowid subscription, quint16 currency)
{
    const Rowid product = books.subscriptions.product[subscription];
    if (product == 0 || product >= books.products.present.size() || !books.products.present[product]
        || books.products.currencies.at(books.products.currency[product]) != books.transactions.currencies.at(currency))
        return {};
    qint64 price = 0;
    const qint64 seats = std::max<qint64>(1, books.subscriptions.seats[subscription]);
    if (__builtin_mul_overflow(orZero(books.products.price[product]), seats, &price))
        return {};
    return price;
}

bool isPriceUnknown(const Books &books, const Ledger &ledger, Rowid subscription)
{
    const auto &t = books.transactions;
    const std::span<const Rowid> payments = ledger.paymentsOf(subscription);
    bool isWithoutPeriod = false;
    for (const Rowid row : payments) {
        const qint64 from = t.periodStart[row];
        const qint64 to = t.periodEnd[row];
        if (from == noInteger || to == noInteger || to <= from)
            isWithoutPeriod = true; // the usual one counts
        else if (to - from >= shortestPeriod)
            return false; // as nearly all: before anything is looked up
    }
    return !payments.empty()
        && !(isWithoutPeriod && periodOfProduct(books, books.subscriptions.product[subscription]).isKnown());
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
    SubscriptionFacts facts = factsOf(books, row);
    if (charges.front().currency == charges.back().currency)
        facts.listPrice = listPriceOf(books, row, charges.back().currency);
    const Timeline timeline = timelineOf(facts, charges, now);
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
    found.reserve(amounts.size());
    for (const auto &[row, amount] : amounts)
        if (amount != 0)
            found.push_back({row, amount});
    return found;
}

std::vector<Contribution> MrrBook::rows(quint16 currency, qint64 from, qint64 to,
                                        std::span<const Movement> movements) const
{
    std::map<Rowid, Wide> amounts;
    for (const MrrChange &change : m_changes)
        if (change.currency == currency && change.at >= from && change.at < to
            && std::find(movements.begin(), movements.end(), change.movement) != movements.end())
            amounts[change.subscription] += change.difference();
    std::vector<Contribution> found;
    found.reserve(amounts.size());
    for (const auto &[row, amount] : amounts)
        found.push_back({row, narrowed(amount)});
    return found;
}

std::vector<Leavers> MrrBook::leavers(quint16 currency, std::span<const TimeRange> spans) const
{
    LeaverSearch search(m_changes);
    std::vector<Leavers> list;
    for (const TimeRange &span : spans) {
        Leavers &sum = list.emplace_back();
        for (const Contribution &row : search.in(currency, span)) {
            ++sum.subscribers;
            sum.isOverflown = sum.isOverflown || row.amount == tooMuchMinor;
            addTo(sum.mrr, row.amount, sum.isOverflown);
        }
    }
    return list;
}

std::vector<Contribution> MrrBook::leaverRows(quint16 currency, const TimeRange &span) const
{
    std::vector<Contribution> rows = LeaverSearch(m_changes).in(currency, span);
    std::sort(rows.begin(), rows.end(), [](const Contribution &a, const Contribution &b) { return a.row < b.row; });
    return rows;
}

std::vector<quint16> MrrBook::currencies() const
{
    std::map<quint16, qint64> counts;
    for (const MrrChange &change : m_changes)
        ++counts[change.currency];
    std::vector<quint16> codes;
    codes.reserve(counts.size());
    for (const auto &entry : counts)
        codes.push_back(entry.first);
    std::stable_sort(codes.begin(), codes.end(), [&](quint16 a, quint16 b) { return counts[a] > counts[b]; });
    return codes;
}
