// SPDX-License-Identifier: GPL-3.0-or-later
#include "report.h"

#include "wide.h"

#include <algorithm>

namespace {

/// As it is said, which may be an end before the beginning.
std::pair<qint64, qint64> saidLifetime(const Books &books, Rowid row)
{
    constexpr qint64 open = std::numeric_limits<qint64>::max();
    const auto &s = books.subscriptions;
    const qint64 created = s.created[row];
    const auto status = s.statusOf(row);
    const auto firstKnown = [](std::initializer_list<qint64> times) {
        for (const qint64 time : times)
            if (time != noInteger)
                return time;
        return noInteger;
    };
    if (created == noInteger || !status)
        return {open, open};
    switch (*status) {
    case SubscriptionStatus::Active:
    case SubscriptionStatus::Trialing:
    case SubscriptionStatus::PastDue:
    case SubscriptionStatus::ScheduledCancel: return {created, open};
    case SubscriptionStatus::Canceled:
        return {created,
                s.canceled[row] != noInteger ? endOfCanceled(s.canceled[row], s.updated[row], s.periodEnd[row])
                                             : firstKnown({s.updated[row], created})};
    case SubscriptionStatus::Unpaid:
    case SubscriptionStatus::Paused:
    case SubscriptionStatus::Expired: return {created, firstKnown({s.updated[row], s.periodEnd[row], created})};
    }
    Q_UNREACHABLE();
    return {};
}

/// From when to when a subscription could be used; a trial counts.
std::pair<qint64, qint64> lifetime(const Books &books, Rowid row)
{
    const auto [from, to] = saidLifetime(books, row);
    return {from, std::max(from, to)};
}

/// How many were made between each time and the next.
std::vector<qint64> customersBetween(const Books &books, const std::vector<qint64> &times)
{
    std::vector<qint64> counts(times.size() + 1);
    const auto &c = books.customers;
    for (Rowid row = 1; row < c.present.size(); ++row)
        if (c.present[row])
            ++counts[size_t(std::upper_bound(times.begin(), times.end(), c.created[row]) - times.begin())];
    return {counts.begin() + 1, counts.end() - 1};
}

QList<NamedSlice> named(const std::vector<Slice> &slices)
{
    QList<NamedSlice> list;
    for (const Slice &slice : slices)
        list.append({slice.word, {}, slice.word, slice.product, false, slice.figures});
    return list;
}

MirrorResult<void> nameProducts(MirrorReader &reader, QList<NamedSlice> &slices)
{
    std::vector<Rowid> rows;
    for (const NamedSlice &slice : std::as_const(slices))
        rows.push_back(slice.product);
    const auto read = reader.rows(Resource::Products, rows);
    if (!read)
        return tl::make_unexpected(read.error());
    const auto ids = reader.ids(Resource::Products, rows);
    if (!ids)
        return tl::make_unexpected(ids.error());
    for (qsizetype i = 0; i < slices.size(); ++i) {
        const MirrorRow &row = read->at(i);
        slices[i].key = ids->at(i);
        slices[i].isGone = row.id.isEmpty() && slices.at(i).product != 0;
        slices[i].name = row.values.isEmpty() ? QString() : row.values.first().toString();
    }
    return {};
}

TimeRange spanOf(const Accounts &accounts, const DayRange &range)
{
    return {accounts.startOf(range.first), accounts.startOf(range.last.addDays(1))};
}

/// As more than nothing.
std::optional<qint64> lostMrr(const Movements &moved)
{
    bool isOverflown = moved.isOverflown;
    qint64 lost = moved.of(Movement::Churn);
    addTo(lost, moved.of(Movement::Contraction), isOverflown);
    return isOverflown || lost == std::numeric_limits<qint64>::min() ? std::nullopt : std::optional(-lost);
}

} // namespace

Ratio subscriberChurn(const MrrState &start, const Leavers &leavers)
{
    return {leavers.subscribers, start.subscribers};
}

Ratio revenueChurn(const MrrState &start, const Leavers &leavers)
{
    return leavers.isOverflown || start.isOverflown ? Ratio() : Ratio{leavers.mrr, start.mrr};
}

Ratio quickRatio(const Movements &moved)
{
    const auto lost = lostMrr(moved);
    bool isOverflown = moved.isOverflown;
    qint64 gained = moved.of(Movement::New);
    addTo(gained, moved.of(Movement::Expansion), isOverflown);
    addTo(gained, moved.of(Movement::Reactivation), isOverflown);
    return lost && !isOverflown ? Ratio{gained, *lost} : Ratio();
}

std::optional<qint64> arpu(const MrrState &state)
{
    return state.subscribers > 0 && !state.isOverflown ? std::optional(state.mrr / state.subscribers) : std::nullopt;
}

std::optional<qint64> lifetimeValue(const MrrState &end, const Ratio &churn, qint64 days)
{
    if (end.isOverflown || end.subscribers <= 0 || churn.part <= 0 || churn.whole <= 0 || days <= 0)
        return {};
    // MRR / subscribers ÷ (churned / started × 30.4375 / days), multiplied first and cut once.
    const Wide value = Wide(end.mrr) * churn.whole * days * 10'000 / (Wide(end.subscribers) * churn.part * 304'375);
    return value > std::numeric_limits<qint64>::max() ? std::nullopt : std::optional(qint64(value));
}

std::vector<Rowid> activeRows(const Books &books, qint64 time)
{
    std::vector<Rowid> rows;
    for (Rowid row = 1; row < books.subscriptions.present.size(); ++row)
        if (books.subscriptions.present[row])
            if (const auto [from, to] = lifetime(books, row); from < time && to >= time)
                rows.push_back(row);
    return rows;
}

std::vector<Rowid> unpricedRows(const Accounts &accounts, quint16 currency, qint64 time)
{
    const Books &books = accounts.books();
    std::vector<Rowid> rows = activeRows(books, time);
    std::erase_if(rows, [&](Rowid row) {
        const std::span<const Rowid> payments = accounts.ledger().paymentsOf(row);
        const bool isOther = !payments.empty() && books.transactions.currency[payments.back()] != currency;
        return isOther || !isPriceUnknown(books, accounts.ledger(), row);
    });
    return rows;
}

std::vector<qint64> activeAt(const Books &books, const std::vector<qint64> &times)
{
    std::vector<qint64> counts(times.size());
    std::vector<qint64> changes(times.size() + 1);
    for (Rowid row = 1; row < books.subscriptions.present.size(); ++row) {
        if (!books.subscriptions.present[row])
            continue;
        const auto [from, to] = lifetime(books, row);
        const auto first = std::upper_bound(times.begin(), times.end(), from) - times.begin();
        const auto last = std::upper_bound(times.begin(), times.end(), to) - times.begin();
        ++changes[size_t(first)];
        --changes[size_t(last)];
    }
    qint64 sum = 0;
    for (size_t i = 0; i < times.size(); ++i)
        counts[i] = sum += changes[i];
    return counts;
}

std::optional<Movement> movementOf(Metric metric)
{
    constexpr std::array pairs{
        std::pair(Metric::NewMrr, Movement::New), std::pair(Metric::ExpansionMrr, Movement::Expansion),
        std::pair(Metric::ContractionMrr, Movement::Contraction), std::pair(Metric::ChurnedMrr, Movement::Churn),
        std::pair(Metric::ReactivationMrr, Movement::Reactivation)};
    for (const auto &[known, movement] : pairs)
        if (known == metric)
            return movement;
    return {};
}

MirrorResult<MetricsReport> makeReport(MirrorReader &reader, Accounts &accounts, MetricsRequest request)
{
    MetricsReport r;
    r.currencies = accounts.currencies();
    if (!r.currencies.contains(request.currency))
        request.currency = r.currencies.value(0);
    r.request = request;
    r.firstDay = accounts.firstDay();
    r.today = accounts.today();
    r.now = accounts.now();
    r.zone = accounts.ledger().grid().zone().id();
    const Ledger &ledger = accounts.ledger();
    const Books &books = accounts.books();
    const MrrBook &mrr = accounts.mrr();
    const quint16 code = accounts.codeOf(request.currency).value_or(0);

    const QList<DayRange> buckets = bucketsOf(request.range, request.interval);
    for (const DayRange &days : buckets)
        r.revenue.append({days, ledger.figures(code, days)});
    r.total = ledger.figures(code, request.range);
    if (request.previous) {
        for (const DayRange &days : bucketsBefore(request.range, *request.previous, request.interval))
            r.previousRevenue.append({days, ledger.figures(code, days)});
        r.previousTotal = ledger.figures(code, *request.previous);
        const TimeRange before = spanOf(accounts, *request.previous);
        r.previousMrrStart = mrr.at(code, before.from);
        r.previousMoved = mrr.between(code, before.from, before.to);
        r.previousMrrEnd = mrr.at(code, before.to);
        r.previousLeavers = mrr.leavers(code, std::span(&before, 1)).front();
        r.previousCustomers = customersBetween(books, {before.from, before.to}).front();
        r.previousActive = activeAt(books, {std::min(before.to, r.now + 1)}).front();
    }
    if (request.wantsSlices) {
        r.products = named(ledger.slices(books, code, request.range, Dimension::Product));
        r.countries = named(ledger.slices(books, code, request.range, Dimension::Country));
        r.types = named(ledger.slices(books, code, request.range, Dimension::Type));
        if (const auto done = nameProducts(reader, r.products); !done)
            return tl::make_unexpected(done.error());
    }

    const TimeRange whole = spanOf(accounts, request.range);
    for (const QString &currency : std::as_const(r.currencies)) {
        const quint16 own = accounts.codeOf(currency).value_or(0);
        r.totals.append({currency, ledger.figures(own, request.range).all(),
                         r.currencies.size() > 1 ? mrr.at(own, whole.to) : MrrState()});
    }
    r.mrrStart = mrr.at(code, whole.from);
    std::vector<qint64> times{std::min(whole.from, r.now + 1)}; // of days to come nothing is known
    std::vector<qint64> borders{whole.from};
    std::vector<TimeRange> spans;
    for (const DayRange &days : buckets) {
        spans.push_back(spanOf(accounts, days));
        borders.push_back(spans.back().to);
        times.push_back(std::min(borders.back(), r.now + 1));
    }
    spans.push_back(whole);
    const std::vector<Leavers> leavers = mrr.leavers(code, spans);
    r.leavers = leavers.back();
    const std::vector<qint64> customers = customersBetween(books, borders);
    const std::vector<qint64> active = activeAt(books, times);
    r.activeAtStart = active.front();
    r.active = active.back();
    r.unpriced = qint64(unpricedRows(accounts, code, times.back()).size());
    QHash<QDate, MrrState> noted;
    for (const MrrDay &day : accounts.mrrDays())
        if (day.currency == request.currency)
            noted.insert(day.day, {day.mrr, day.subscribers});
    MrrState state = r.mrrStart;
    for (qsizetype i = 0; i < buckets.size(); ++i) {
        const TimeRange &span = spans[size_t(i)];
        RecurringBucket bucket{
            buckets.at(i), state, mrr.between(code, span.from, span.to), leavers[size_t(i)], {}, {}, {}};
        state += bucket.moved;
        bucket.end = state;
        bucket.active = active[size_t(i) + 1];
        if (const auto it = noted.constFind(buckets.at(i).last); it != noted.cend())
            bucket.noted = *it;
        r.moved += bucket.moved;
        r.recurring.append(bucket);
        r.customersByBucket.append(customers[size_t(i)]);
        r.customers += customers[size_t(i)];
    }
    r.mrrEnd = state;
    return r;
}

MirrorResult<Split> splitBy(MirrorReader &reader, const Accounts &accounts, const MetricsRequest &request,
                            Dimension dimension, int most)
{
    Split split;
    const quint16 code = accounts.codeOf(request.currency).value_or(0);
    const Ledger &ledger = accounts.ledger();
    // One pass over the range: its slices are the sums of its buckets'.
    const QList<DayRange> buckets = bucketsOf(request.range, request.interval);
    std::vector<std::vector<Slice>> parts;
    std::vector<Slice> whole;
    using Key = std::pair<Rowid, QString>;
    QHash<Key, size_t> places; // in whole, then in what is shown: a shop may sell thousands of products
    for (const DayRange &days : buckets) {
        parts.push_back(ledger.slices(accounts.books(), code, days, dimension));
        for (const Slice &slice : parts.back()) {
            const Key key(slice.product, slice.word);
            if (const auto same = places.constFind(key); same != places.cend()) {
                whole[*same].figures += slice.figures;
            } else {
                places.insert(key, whole.size());
                whole.push_back(slice);
            }
        }
    }
    std::stable_sort(
        whole.begin(), whole.end(), [](const Slice &a, const Slice &b) { return a.figures.net() > b.figures.net(); });
    split.totals = named(whole);
    if (dimension == Dimension::Product)
        if (const auto done = nameProducts(reader, split.totals); !done)
            return tl::make_unexpected(done.error());
    const qsizetype shown = std::min<qsizetype>(most, split.totals.size());
    split.hasOthers = split.totals.size() > shown;
    places.clear();
    for (qsizetype i = 0; i < shown; ++i)
        places.insert({split.totals.at(i).product, split.totals.at(i).word}, size_t(i));
    for (const std::vector<Slice> &bucket : parts) {
        QList<Figures> figures(shown + (split.hasOthers ? 1 : 0));
        for (const Slice &slice : bucket)
            figures[qsizetype(places.value({slice.product, slice.word}, size_t(shown)))] += slice.figures;
        split.byBucket.append(figures);
    }
    return split;
}
