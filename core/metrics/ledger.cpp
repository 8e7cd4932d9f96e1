// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "ledgerbooking.h"

#include <QDateTime>
#include <QSet>

namespace {

std::vector<quint8> codesOf(const QStringList &texts, bool (*accepts)(TransactionStatus))
{
    std::vector<quint8> codes(size_t(texts.size()));
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto status = json::Open<TransactionStatus>::fromWire(texts.at(i)).known();
        codes[size_t(i)] = status && accepts(*status) ? 1 : 0;
    }
    return codes;
}

} // namespace

bool Ledger::isPaidRow(const Books &books, Rowid row) const
{
    const auto &t = books.transactions;
    const quint16 status = t.status[row];
    return t.present[row] && status < m_paid.size() && m_paid[status]
        && (t.paid[row] != noInteger || t.amount[row] != noInteger);
}

Ledger::Place Ledger::placeOf(const Books &books, Rowid row) const
{
    const auto &t = books.transactions;
    return {quint16(std::clamp(m_grid.indexOf(t.created[row]), 0, m_grid.size())), t.currency[row]};
}

void Ledger::learnStatuses(const Books &books)
{
    m_paid = codesOf(books.transactions.statuses, isPaid);
    m_failed = codesOf(books.transactions.statuses, isFailed);
    m_refunded = codesOf(books.transactions.statuses, booking::isRefunded);
    m_charged = codesOf(books.transactions.statuses, booking::isChargedBack);
}

/// Payments by subscription, by counting: the rows are in order already.
void Ledger::group(const Books &books)
{
    const auto &t = books.transactions;
    const size_t subscriptions = books.subscriptions.present.size();
    m_paymentsFrom.assign(subscriptions + 1, 0);
    const auto counted = [&](Rowid row) {
        const Rowid subscription = t.subscription[row];
        return subscription != 0 && subscription < subscriptions && isPaidRow(books, row) ? subscription : 0;
    };
    for (const Rowid row : m_order)
        if (const Rowid subscription = counted(row))
            ++m_paymentsFrom[subscription + 1];
    for (size_t i = 1; i < m_paymentsFrom.size(); ++i)
        m_paymentsFrom[i] += m_paymentsFrom[i - 1];
    m_payments.resize(m_paymentsFrom.back());
    std::vector<quint32> next = m_paymentsFrom;
    for (const Rowid row : m_order)
        if (const Rowid subscription = counted(row))
            m_payments[next[subscription]++] = row;
    m_firstPayment.assign(subscriptions, 0);
    for (Rowid subscription = 1; subscription < subscriptions; ++subscription)
        for (const Rowid row : paymentsOf(subscription))
            if (const qint64 paid = t.paid[row] != noInteger ? t.paid[row] : t.amount[row]; paid > 0) {
                m_firstPayment[subscription] = row;
                break;
            }
}

std::span<const Rowid> Ledger::paymentsOf(Rowid subscription) const
{
    if (subscription == 0 || subscription + 1 >= m_paymentsFrom.size())
        return {};
    return std::span(m_payments)
        .subspan(m_paymentsFrom[subscription], m_paymentsFrom[subscription + 1] - m_paymentsFrom[subscription]);
}

Origin Ledger::originOf(const Books &books, Rowid row) const
{
    const Rowid subscription = books.transactions.subscription[row];
    if (subscription == 0)
        return Origin::OneTime;
    return subscription < m_firstPayment.size() && m_firstPayment[subscription] == row
        ? Origin::New
        : Origin::Recurring;
}

void Ledger::addRow(const Books &books, Rowid row, DayFigures &day) const
{
    const auto &t = books.transactions;
    if (isPaidRow(books, row)) {
        book(books, row, [&](qint64, const Figures &figures, bool isLate) {
            if (!isLate)
                day.byOrigin[size_t(originOf(books, row))] += figures;
        });
    } else if (t.present[row] && m_failed[t.status[row]]) {
        day.failed += Failures{1, orZero(t.amount[row])};
    }
}

void Ledger::rebuild(const Books &books, const QTimeZone &zone, QDate today)
{
    const auto &t = books.transactions;
    learnStatuses(books);
    std::vector<Rowid> rows;
    rows.reserve(t.present.size());
    for (Rowid row = 1; row < t.present.size(); ++row)
        if (t.present[row] && t.created[row] != noInteger && t.created[row] >= 0)
            rows.push_back(row);
    const auto earlier = [&](Rowid a, Rowid b) {
        return t.created[a] != t.created[b] ? t.created[a] < t.created[b] : a < b;
    };
    // Lists mostly come newest first: turned round they are nearly in order.
    if (rows.size() > 1 && t.created[rows.front()] > t.created[rows.back()])
        std::reverse(rows.begin(), rows.end());
    if (!std::is_sorted(rows.begin(), rows.end(), earlier))
        std::sort(rows.begin(), rows.end(), earlier);
    m_order = std::move(rows);
    group(books);

    QDate first = today;
    if (!m_order.empty())
        first = std::min(today, QDateTime::fromMSecsSinceEpoch(t.created[m_order.front()], zone).date());
    m_grid = DayGrid({first, today}, zone);
    m_late.clear();
    for (auto it = books.seen.cbegin(); it != books.seen.cend(); ++it)
        if (it.key() < t.present.size())
            book(books, it.key(), [&](qint64 at, const Figures &figures, bool isLate) {
                if (isLate)
                    m_late.push_back({at, it.key(), figures});
            });
    std::sort(m_late.begin(), m_late.end(),
              [](const Late &a, const Late &b) { return a.at != b.at ? a.at < b.at : a.row < b.row; });

    m_days.assign(size_t(t.currencies.size()), {});
    const auto days = size_t(m_grid.size());
    const auto dayOf = [&](quint16 currency, int day) -> DayFigures & {
        if (m_days[currency].empty())
            m_days[currency].resize(days);
        return cell(currency, day);
    };
    m_places.assign(t.present.size(), {});
    int day = 0;
    for (const Rowid row : m_order) {
        while (day < m_grid.size() && t.created[row] >= m_grid.start(day + 1))
            ++day;
        m_places[row] = {quint16(day), t.currency[row]};
        if (day < m_grid.size())
            addRow(books, row, dayOf(t.currency[row], day));
    }
    for (const Late &late : m_late)
        if (const int index = m_grid.indexOf(late.at); index < m_grid.size())
            dayOf(t.currency[late.row], index).byOrigin[size_t(originOf(books, late.row))] += late.figures;

    rankCurrencies();
}

void Ledger::rankCurrencies()
{
    std::vector<std::pair<qint64, quint16>> ranked;
    for (size_t code = 0; code < m_days.size(); ++code) {
        if (m_days[code].empty())
            continue;
        const DayFigures all = figures(quint16(code), m_grid.range());
        if (all.all().payments + all.failed.count > 0)
            ranked.emplace_back(all.all().payments, quint16(code));
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    m_currencies.clear();
    for (const auto &entry : ranked)
        m_currencies.push_back(entry.second);
}

void Ledger::sumDay(const Books &books, int day)
{
    const auto &t = books.transactions;
    for (std::vector<DayFigures> &days : m_days)
        if (!days.empty())
            days[size_t(day)] = {};
    const auto from = std::lower_bound(m_order.begin(), m_order.end(), m_grid.start(day), [&](Rowid row, qint64 time) {
        return t.created[row] < time;
    });
    for (auto it = from; it != m_order.end() && t.created[*it] < m_grid.start(day + 1); ++it)
        addRow(books, *it, cell(t.currency[*it], day));
    for (const Late &late : m_late)
        if (late.at >= m_grid.start(day) && late.at < m_grid.start(day + 1))
            cell(t.currency[late.row], day).byOrigin[size_t(originOf(books, late.row))] += late.figures;
}

void Ledger::update(const Books &books, const std::vector<Rowid> &rows, QDate today)
{
    constexpr size_t many = 2000; // then going through all is no slower
    const auto &t = books.transactions;
    const auto earlier = [&](Rowid a, Rowid b) {
        return t.created[a] != t.created[b] ? t.created[a] < t.created[b] : a < b;
    };
    // Where a row's day or currency may have been another, or where there is no column for it yet, everything is made
    // anew: that happens when a store is read for the first time, or when a record vanishes.
    bool isSimple = rows.size() <= many && today == m_grid.range().last && m_grid.size() > 0;
    learnStatuses(books);
    std::vector<Rowid> added;
    for (size_t i = 0; i < rows.size() && isSimple; ++i) {
        const Rowid row = rows[i];
        if (row >= t.present.size() || !t.present[row] || t.created[row] == noInteger
            || t.created[row] < m_grid.start(0) || t.currency[row] >= m_days.size()
            || m_days[t.currency[row]].empty()) {
            isSimple = false;
            break;
        }
        if (row >= m_places.size() || m_places[row].day == Place::none) {
            added.push_back(row);
            continue;
        }
        // The order may be the same although the time isn't: midnight can lie between the two.
        const auto at = std::lower_bound(m_order.begin(), m_order.end(), row, earlier);
        isSimple = at != m_order.end() && *at == row && m_places[row] == placeOf(books, row)
            && (at == m_order.begin() || earlier(at[-1], row)) && (at + 1 == m_order.end() || earlier(row, at[1]));
    }
    if (!isSimple)
        return rebuild(books, m_grid.zone(), today);

    m_places.resize(t.present.size());
    for (const Rowid row : added) {
        if (m_places[row].day != Place::none)
            continue; // named twice
        m_places[row] = placeOf(books, row);
        m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), row, earlier), row);
    }
    QSet<int> days;
    const auto touch = [&](qint64 time) {
        if (const int day = m_grid.indexOf(time); day >= 0 && day < m_grid.size())
            days.insert(day);
    };
    const std::vector<Rowid> firstBefore = m_firstPayment;
    group(books);
    for (Rowid subscription = 1; subscription < m_firstPayment.size(); ++subscription) {
        const Rowid before = subscription < firstBefore.size() ? firstBefore[subscription] : 0;
        if (before == m_firstPayment[subscription])
            continue;
        for (const Rowid row : paymentsOf(subscription))
            touch(t.created[row]);
        for (const Late &late : m_late)
            if (t.subscription[late.row] == subscription)
                touch(late.at);
        if (before != 0)
            touch(t.created[before]);
    }
    for (const Rowid row : rows) {
        touch(t.created[row]);
        std::erase_if(m_late, [&](const Late &late) {
            if (late.row == row)
                touch(late.at);
            return late.row == row;
        });
        if (!books.seen.contains(row))
            continue;
        book(books, row, [&](qint64 at, const Figures &figures, bool isLate) {
            if (!isLate)
                return;
            touch(at);
            const Late late{at, row, figures};
            m_late.insert(std::upper_bound(
                              m_late.begin(), m_late.end(), late,
                              [](const Late &a, const Late &b) { return a.at != b.at ? a.at < b.at : a.row < b.row; }),
                          late);
        });
    }
    for (const int day : std::as_const(days))
        sumDay(books, day);
    rankCurrencies();
}
