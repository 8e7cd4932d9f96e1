// SPDX-License-Identifier: GPL-3.0-or-later
#include "reconciliation.h"

#include "figurerows.h"
#include "wide.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

qint64 sumOf(const std::vector<Contribution> &rows) { return answerOf(Resource::Subscriptions, rows, false).sum; }

/// What is booked in the range although its payment wasn't made in it, less what of the range's payments is booked
/// outside.
Explanation bookedElsewhere(const Accounts &accounts, const DayRange &range, quint16 code, Metric metric)
{
    const Books &books = accounts.books();
    const auto &t = books.transactions;
    const qint64 from = accounts.startOf(range.first);
    const qint64 to = accounts.startOf(range.last.addDays(1));
    std::map<Rowid, qint64> shares;
    const auto madeInRange = [&](Rowid row) { return t.created[row] >= from && t.created[row] < to; };
    for (const Contribution &row : accounts.ledger().rows(books, {range, code, {}, {}, {}, {}}, metric))
        if (!madeInRange(row.row))
            shares[row.row] += row.amount;
    const DayRange after{range.last.addDays(1), accounts.today()};
    if (after.isValid() && !books.seen.isEmpty())
        for (const Contribution &row : accounts.ledger().rows(books, {after, code, {}, {}, {}, {}}, metric))
            if (madeInRange(row.row))
                shares[row.row] -= row.amount;
    Explanation explanation{Reason::RefundsOnOtherDays, 0, {}};
    bool isOverflown = false;
    for (const auto &[row, amount] : shares) {
        explanation.rows.push_back({row, amount});
        addTo(explanation.amount, amount, isOverflown);
    }
    return isOverflown ? Explanation{Reason::RefundsOnOtherDays, 0, {}} : explanation;
}

qint64 createdIn(std::span<const quint8> present, const Integers &created, qint64 from, qint64 to)
{
    qint64 count = 0;
    for (size_t row = 1; row < present.size(); ++row)
        count += present[row] && created[row] >= from && created[row] < to ? 1 : 0;
    return count;
}

/// What subscriptions would bring at their products' list prices.
std::vector<Contribution> listMrr(const Accounts &accounts, const QString &currency)
{
    const Books &books = accounts.books();
    const auto &s = books.subscriptions;
    const auto &p = books.products;
    std::vector<Contribution> rows;
    for (Rowid row = 1; row < s.present.size(); ++row) {
        const auto status = s.present[row]
            ? json::Open<SubscriptionStatus>::fromWire(s.statuses.at(s.status[row])).known()
            : std::nullopt;
        const Rowid product = s.product[row];
        if (!status || !countsForMrr(*status) || product == 0 || product >= p.present.size() || !p.present[product]
            || p.currencies.at(p.currency[product]) != currency)
            continue;
        qint64 price = 0;
        if (__builtin_mul_overflow(orZero(p.price[product]), std::max<qint64>(1, s.seats[row]), &price))
            continue;
        if (const qint64 value = monthly(price, periodOfProduct(books, product)))
            rows.push_back({row, value});
    }
    return rows;
}

} // namespace

qint64 ComparedFigure::difference() const
{
    constexpr Wide most = std::numeric_limits<qint64>::max();
    return qint64(std::clamp(Wide(ours) - theirs, -most, most)); // theirs may be anything
}

qint64 ComparedFigure::unexplained() const
{
    constexpr Wide most = std::numeric_limits<qint64>::max();
    qint64 left = difference();
    for (const Explanation &explanation : explanations)
        left = qint64(std::clamp<Wide>(Wide(left) - explanation.amount, -most, most));
    return left;
}

bool hasStats(const QString &currency) { return currency == "USD"_L1 || currency == "EUR"_L1; }

StatsRequest statsRequest(const DayRange &range, const QTimeZone &zone, const QString &currency)
{
    StatsRequest request;
    request.currency = currency;
    request.start = QDateTime::fromMSecsSinceEpoch(dayStart(range.first, zone), Qt::UTC);
    request.end = QDateTime::fromMSecsSinceEpoch(dayStart(range.last.addDays(1), zone) - 1, Qt::UTC);
    return request;
}

QList<ComparedFigure> reconcile(const Accounts &accounts, const DayRange &range, const QString &currency,
                                const StatsTotals &theirs)
{
    const quint16 code = accounts.codeOf(currency).value_or(0);
    const Books &books = accounts.books();
    const qint64 from = accounts.startOf(range.first);
    const qint64 to = accounts.startOf(range.last.addDays(1));
    const Figures ours = accounts.ledger().figures(code, range).all();
    QList<ComparedFigure> list;

    const Explanation elsewhere = bookedElsewhere(accounts, range, code, Metric::Kept);
    ComparedFigure revenue{Compared::Revenue, true, ours.kept(), theirs.totalRevenue, {}};
    if (elsewhere.amount != 0)
        revenue.explanations.append(elsewhere);
    if (!ours.isOverflown)
        list.append(revenue);

    ComparedFigure net{Compared::NetRevenue, true, ours.net(), theirs.totalNetRevenue, {}};
    // Of what is booked on other days the tax is no part of net revenue.
    const Explanation netElsewhere = bookedElsewhere(accounts, range, code, Metric::Net);
    if (netElsewhere.amount != 0)
        net.explanations.append(netElsewhere);
    if (revenue.unexplained() == 0 && net.unexplained() > 0)
        net.explanations.append({Reason::Fees, net.unexplained(), {}});
    if (!ours.isOverflown)
        list.append(net);

    list.append({Compared::Payments, false, ours.payments, theirs.totalPayments, {}});
    list.append({Compared::Customers,
                 false,
                 createdIn(books.customers.present, books.customers.created, from, to),
                 theirs.totalCustomers,
                 {}});
    list.append({Compared::Subscriptions,
                 false,
                 createdIn(books.subscriptions.present, books.subscriptions.created, from, to),
                 theirs.totalSubscriptions,
                 {}});
    if (range.last != accounts.today())
        return list;
    list.append({Compared::ActiveSubscriptions,
                 false,
                 activeAt(books, {accounts.now() + 1}).front(),
                 theirs.activeSubscriptions,
                 {}});
    if (accounts.mrr().at(code, accounts.now() + 1).isOverflown)
        return list;
    const std::vector<Contribution> own = accounts.mrr().rows(code, accounts.now() + 1);
    ComparedFigure mrr{Compared::Mrr, true, sumOf(own), theirs.monthlyRecurringRevenue, {}};
    Explanation prices{Reason::ListPrices, 0, {}};
    bool isOverflown = false;
    std::map<Rowid, qint64> shares;
    for (const Contribution &row : own)
        shares[row.row] += row.amount;
    for (const Contribution &row : listMrr(accounts, currency))
        shares[row.row] -= row.amount;
    for (const auto &[row, amount] : shares)
        if (amount != 0) {
            prices.rows.push_back({row, amount});
            addTo(prices.amount, amount, isOverflown);
        }
    if (mrr.difference() != 0 && prices.amount != 0 && !isOverflown)
        mrr.explanations.append(prices);
    list.append(mrr);
    return list;
}
