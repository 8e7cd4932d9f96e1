// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledgerbooking.h"

DayFigures Ledger::figures(quint16 currency, const DayRange &range) const
{
    DayFigures sum;
    if (currency >= m_days.size() || m_days[currency].empty() || !range.isValid())
        return sum;
    const int from = std::max(0, m_grid.indexOf(range.first));
    const int to = std::min(m_grid.size() - 1, m_grid.indexOf(range.last));
    for (int day = from; day <= to; ++day)
        sum += m_days[currency][size_t(day)];
    return sum;
}

template <class Take> void Ledger::eachIn(const Books &books, const DayRange &range, Take take) const
{
    const auto &t = books.transactions;
    const int firstDay = std::max(0, m_grid.indexOf(range.first));
    const int lastDay = std::min(m_grid.size() - 1, m_grid.indexOf(range.last));
    if (!range.isValid() || firstDay > lastDay)
        return;
    const qint64 from = m_grid.start(firstDay);
    const qint64 to = m_grid.start(lastDay + 1);
    auto it = std::lower_bound(
        m_order.begin(), m_order.end(), from, [&](Rowid row, qint64 time) { return t.created[row] < time; });
    for (; it != m_order.end() && t.created[*it] < to; ++it)
        take(*it, nullptr);
    for (const Late &late : m_late)
        if (late.at >= from && late.at < to)
            take(late.row, &late.figures);
}

std::vector<Slice> Ledger::slices(const Books &books, quint16 currency, const DayRange &range,
                                  Dimension dimension) const
{
    const auto &t = books.transactions;
    std::vector<Figures> sums; // by row or code; of products also those that are not in the mirror
    const auto keyOf = [&](Rowid row) -> size_t {
        switch (dimension) {
        case Dimension::Product: return t.product[row];
        case Dimension::Country: return t.country[row];
        case Dimension::Type: return t.type[row];
        }
        Q_UNREACHABLE();
        return 0;
    };
    eachIn(books, range, [&](Rowid row, const Figures *late) {
        if (t.currency[row] != currency)
            return;
        const size_t key = keyOf(row);
        if (key >= sums.size())
            sums.resize(key + 1);
        if (late)
            sums[key] += *late;
        else
            book(books, row, [&](qint64, const Figures &figures, bool isLate) {
                if (!isLate)
                    sums[key] += figures;
            });
    });
    std::vector<Slice> slices;
    for (size_t key = 0; key < sums.size(); ++key) {
        if (sums[key].isEmpty())
            continue;
        Slice slice{0, {}, sums[key]};
        switch (dimension) {
        case Dimension::Product: slice.product = Rowid(key); break;
        case Dimension::Country: slice.word = t.countries.at(qsizetype(key)); break;
        case Dimension::Type: slice.word = t.types.at(qsizetype(key)); break;
        }
        slices.push_back(std::move(slice));
    }
    std::stable_sort(
        slices.begin(), slices.end(), [](const Slice &a, const Slice &b) { return a.figures.net() > b.figures.net(); });
    return slices;
}

std::vector<Rowid> Ledger::latest(size_t most) const
{
    return {m_order.rbegin(), m_order.rbegin() + std::ptrdiff_t(std::min(most, m_order.size()))};
}

std::vector<Contribution> Ledger::rows(const Books &books, const LedgerFilter &filter, Metric metric) const
{
    const auto &t = books.transactions;
    std::vector<Contribution> found;
    eachIn(books, filter.range, [&](Rowid row, const Figures *late) {
        if (t.currency[row] != filter.currency || (filter.product && t.product[row] != *filter.product)
            || (filter.country && t.country[row] != *filter.country) || (filter.type && t.type[row] != *filter.type))
            return;
        if (metric == Metric::FailedPayments) {
            if (!late && t.present[row] && m_failed[t.status[row]])
                found.push_back({row, orZero(t.amount[row])});
            return;
        }
        if (filter.origin && originOf(books, row) != *filter.origin)
            return;
        if (late) {
            found.push_back({row, late->of(metric)});
            return;
        }
        book(books, row, [&](qint64, const Figures &figures, bool isLate) {
            if (!isLate)
                found.push_back({row, figures.of(metric)});
        });
    });
    if (!m_late.empty()) { // a payment and what was given back of it may both lie in the range
        QHash<Rowid, size_t> places;
        size_t kept = 0;
        for (const Contribution &c : found) {
            const auto it = places.constFind(c.row);
            if (it != places.cend()) {
                found[*it].amount += c.amount;
                continue;
            }
            places.insert(c.row, kept);
            found[kept++] = c;
        }
        found.resize(kept);
    }
    if (metric != Metric::FailedPayments)
        std::erase_if(found, [](const Contribution &c) { return c.amount == 0; });
    return found;
}
