// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger.h"

#include "wide.h"

#include <QDateTime>
#include <QSet>

#include <algorithm>

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

bool isChargedBack(TransactionStatus status) { return status == TransactionStatus::ChargedBack; }

bool isPaidWord(const QString &wire)
{
    const auto status = json::Open<TransactionStatus>::fromWire(wire).known();
    return status && isPaid(*status);
}

bool isChargedBackWord(const QString &wire)
{
    const auto status = json::Open<TransactionStatus>::fromWire(wire).known();
    return status && isChargedBack(*status);
}

/// What a payment is booked as in one of its states.
Figures figuresOf(qint64 paid, qint64 tax, qint64 discount, qint64 refunded, bool chargedBack)
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
    if (__builtin_sub_overflow(paid, refunded, &f.chargebacks) || !chargedBack)
        f.chargebacks = 0;
    const Wide kept = Wide(paid) - refunded - f.chargebacks;
    f.tax = paid == 0 ? tax : qint64(Wide(tax) * kept / paid); // cut, not rounded, as Creem does
    return f;
}

void add(qint64 &sum, qint64 value, bool &isOverflown)
{
    if (__builtin_add_overflow(sum, value, &sum))
        isOverflown = true;
}

void subtract(qint64 &sum, qint64 value, bool &isOverflown)
{
    if (__builtin_sub_overflow(sum, value, &sum))
        isOverflown = true;
}

} // namespace

qint64 Figures::of(Metric metric) const
{
    switch (metric) {
    case Metric::Gross: return gross;
    case Metric::Refunds: return refunds;
    case Metric::Chargebacks: return chargebacks;
    case Metric::Kept: return kept();
    case Metric::Tax: return tax;
    case Metric::Net: return net();
    case Metric::Discounts: return discounts;
    case Metric::Payments: return payments;
    case Metric::FailedPayments:
    case Metric::NewCustomers:
    case Metric::ActiveSubscriptions:
    case Metric::Mrr:
    case Metric::NewMrr:
    case Metric::ExpansionMrr:
    case Metric::ContractionMrr:
    case Metric::ChurnedMrr:
    case Metric::ReactivationMrr:
    case Metric::Subscribers:
    case Metric::SubscriberChurn:
    case Metric::RevenueChurn:
    case Metric::Arpu:
    case Metric::Ltv:
    case Metric::QuickRatio:
    case Metric::TrialConversion:
    case Metric::Retention:
    case Metric::Forecast: return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

Figures &Figures::operator+=(const Figures &other)
{
    add(gross, other.gross, isOverflown);
    add(refunds, other.refunds, isOverflown);
    add(chargebacks, other.chargebacks, isOverflown);
    add(tax, other.tax, isOverflown);
    add(discounts, other.discounts, isOverflown);
    payments += other.payments;
    isOverflown = isOverflown || other.isOverflown;
    return *this;
}

Figures &Figures::operator-=(const Figures &other)
{
    subtract(gross, other.gross, isOverflown);
    subtract(refunds, other.refunds, isOverflown);
    subtract(chargebacks, other.chargebacks, isOverflown);
    subtract(tax, other.tax, isOverflown);
    subtract(discounts, other.discounts, isOverflown);
    payments -= other.payments;
    isOverflown = isOverflown || other.isOverflown;
    return *this;
}

Failures &Failures::operator+=(const Failures &other)
{
    count += other.count;
    if (__builtin_add_overflow(amount, other.amount, &amount))
        amount = std::numeric_limits<qint64>::max();
    return *this;
}

Figures DayFigures::all() const
{
    Figures sum;
    for (const Figures &figures : byOrigin)
        sum += figures;
    return sum;
}

DayFigures &DayFigures::operator+=(const DayFigures &other)
{
    for (size_t i = 0; i < byOrigin.size(); ++i)
        byOrigin[i] += other.byOrigin[i];
    failed += other.failed;
    return *this;
}

bool Ledger::isPaidRow(const Books &books, Rowid row) const
{
    const auto &t = books.transactions;
    const quint16 status = t.status[row];
    return t.present[row] && status < m_paid.size() && m_paid[status]
        && (t.paid[row] != noInteger || t.amount[row] != noInteger);
}

void Ledger::learnStatuses(const Books &books)
{
    m_paid = codesOf(books.transactions.statuses, isPaid);
    m_failed = codesOf(books.transactions.statuses, isFailed);
    m_charged = codesOf(books.transactions.statuses, isChargedBack);
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

template <class Take> void Ledger::book(const Books &books, Rowid row, Take take) const
{
    const auto &t = books.transactions;
    if (!isPaidRow(books, row))
        return;
    const qint64 paid = t.paid[row] != noInteger ? t.paid[row] : t.amount[row];
    const qint64 tax = orZero(t.tax[row]);
    const qint64 discount = orZero(t.discount[row]);
    const Figures now = figuresOf(paid, tax, discount, orZero(t.refunded[row]), m_charged[t.status[row]]);
    if (books.seen.isEmpty())
        return take(t.created[row], now, false);
    Figures before;
    bool isBooked = false;
    qint64 at = t.created[row];
    if (const auto it = books.seen.constFind(row); it != books.seen.cend()) {
        for (const SeenChange &change : *it) {
            // A payment that was still pending is booked as what it became.
            if (isPaidWord(change.status)) {
                const Figures then = figuresOf(paid, tax, discount, change.refunded, isChargedBackWord(change.status));
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
    m_isOrdered.assign(t.present.size(), 0);
    for (const Rowid row : m_order)
        m_isOrdered[row] = 1;
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
    int day = 0;
    for (const Rowid row : m_order) {
        while (day < m_grid.size() && t.created[row] >= m_grid.start(day + 1))
            ++day;
        if (day == m_grid.size())
            break;
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
        const auto at = std::lower_bound(m_order.begin(), m_order.end(), row, earlier);
        if (at != m_order.end() && *at == row)
            continue;
        if (row < m_isOrdered.size() && m_isOrdered[row])
            isSimple = false; // it was made at another time before
        else
            added.push_back(row);
    }
    if (!isSimple)
        return rebuild(books, m_grid.zone(), today);

    m_isOrdered.resize(t.present.size());
    for (const Rowid row : added) {
        if (m_isOrdered[row])
            continue; // named twice
        m_isOrdered[row] = 1;
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
    size_t size = 0;
    switch (dimension) {
    case Dimension::Product: size = std::max<size_t>(1, books.products.present.size()); break;
    case Dimension::Country: size = size_t(t.countries.size()); break;
    case Dimension::Type: size = size_t(t.types.size()); break;
    }
    std::vector<Figures> sums(size);
    const auto keyOf = [&](Rowid row) -> size_t {
        switch (dimension) {
        case Dimension::Product: return t.product[row] < size ? t.product[row] : 0;
        case Dimension::Country: return t.country[row];
        case Dimension::Type: return t.type[row];
        }
        Q_UNREACHABLE();
        return 0;
    };
    eachIn(books, range, [&](Rowid row, const Figures *late) {
        if (t.currency[row] != currency)
            return;
        if (late)
            sums[keyOf(row)] += *late;
        else
            book(books, row, [&](qint64, const Figures &figures, bool isLate) {
                if (!isLate)
                    sums[keyOf(row)] += figures;
            });
    });
    std::vector<Slice> slices;
    for (size_t key = 0; key < size; ++key) {
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
