// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurerows.h"

#include "health.h"

#include <algorithm>
#include <map>

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr std::array gains{Movement::New, Movement::Expansion, Movement::Reactivation};
constexpr std::array losses{Movement::Contraction, Movement::Churn};

std::vector<Contribution> counted(const std::vector<Rowid> &rows)
{
    std::vector<Contribution> list;
    list.reserve(rows.size());
    for (const Rowid row : rows)
        list.push_back({row, 1});
    return list;
}

std::vector<Contribution> counted(std::vector<Contribution> rows)
{
    for (Contribution &row : rows)
        row.amount = 1;
    return rows;
}

std::vector<Contribution> negated(std::vector<Contribution> rows)
{
    for (Contribution &row : rows)
        row.amount = -row.amount;
    return rows;
}

std::vector<Contribution> madeIn(std::span<const quint8> present, const Integers &created, qint64 from, qint64 to)
{
    std::vector<Contribution> rows;
    for (Rowid row = 1; row < present.size(); ++row)
        if (present[row] && created[row] >= from && created[row] < to)
            rows.push_back({row, 1});
    return rows;
}

bool isShown(const Books::Transactions &t, const FigureRequest &request, Rowid row)
{
    switch (*request.othersOf) {
    case Dimension::Product: return request.shownProducts.contains(t.product[row]);
    case Dimension::Country: return request.shownWords.contains(t.countries.at(t.country[row]));
    case Dimension::Type: return request.shownWords.contains(t.types.at(t.type[row]));
    }
    Q_UNREACHABLE();
    return false;
}

RowsAnswer ofLedger(const Accounts &accounts, const FigureRequest &request, quint16 code)
{
    const auto &t = accounts.books().transactions;
    LedgerFilter filter{request.range, code, request.origin, request.product, {}, {}};
    bool isPossible = true;
    const auto codeOf = [&](const QStringList &texts, const std::optional<QString> &text) {
        std::optional<quint16> found;
        if (text) {
            const qsizetype at = texts.indexOf(*text);
            isPossible = isPossible && at >= 0;
            found = quint16(std::max<qsizetype>(0, at));
        }
        return found;
    };
    filter.country = codeOf(t.countries, request.country);
    filter.type = codeOf(t.types, request.type);
    std::vector<Contribution> rows;
    if (isPossible)
        rows = accounts.ledger().rows(accounts.books(), filter, request.metric);
    if (request.othersOf)
        std::erase_if(rows, [&](const Contribution &row) { return isShown(t, request, row.row); });
    return answerOf(Resource::Transactions, std::move(rows), request.metric == Metric::Payments);
}

RowsAnswer ofTrials(const Accounts &accounts, const FigureRequest &request, quint16 code)
{
    std::vector<Contribution> rows;
    eachTrial(accounts, code, request.range, [&](Rowid row, TrialState state) {
        const bool isWanted = request.part == Part::TrialsStarted
            || (request.part == Part::TrialsRunning && state == TrialState::Running)
            || (request.part == Part::TrialsConverted && state == TrialState::Converted)
            || (request.part == Part::TrialsDecided && state != TrialState::Running);
        if (isWanted)
            rows.push_back({row, 1});
    });
    return answerOf(Resource::Subscriptions, std::move(rows), true);
}

qint64 nowOf(const Accounts &accounts, const FigureRequest &request)
{
    return request.now > 0 ? request.now : accounts.now();
}

/// A subscription may be charged more than once.
RowsAnswer ofForecast(const Accounts &accounts, const FigureRequest &request, quint16 code)
{
    const bool isCount = request.part == Part::Renewals || request.part == Part::Endings;
    const qint64 now = nowOf(accounts, request);
    const DayGrid grid = renewalDays(accounts, now);
    std::map<Rowid, qint64> amounts;
    bool isOverflown = false;
    const auto take = [&](const Renewal &renewal) {
        const QDate day = grid.day(std::clamp(grid.indexOf(renewal.at), 0, grid.size() - 1));
        const bool isWithin = request.after > 0
            ? renewal.at < now + request.after * dayLength
            : day >= request.range.first && day <= request.range.last;
        if (isWithin)
            addTo(amounts[renewal.subscription], isCount ? 1 : renewal.amount, isOverflown);
    };
    if (request.part == Part::Endings || request.part == Part::EndingCharges)
        eachEnding(accounts, code, now, take);
    else
        eachRenewal(accounts, code, now, take);
    std::vector<Contribution> rows;
    rows.reserve(amounts.size());
    for (const auto &[row, amount] : amounts)
        rows.push_back({row, amount});
    RowsAnswer answer = answerOf(Resource::Subscriptions, std::move(rows), isCount);
    answer.isOverflown = answer.isOverflown || isOverflown;
    return answer;
}

RowsAnswer ofAll(const Accounts &accounts, const FigureRequest &request, quint16 code)
{
    const qint64 from = accounts.startOf(request.range.first);
    const qint64 to = accounts.startOf(request.range.last.addDays(1));
    const qint64 end = std::min(to, nowOf(accounts, request) + 1);
    const MrrBook &mrr = accounts.mrr();
    const auto &customers = accounts.books().customers;
    if (const auto movement = movementOf(request.metric))
        return answerOf(Resource::Subscriptions, mrr.rows(code, from, to, std::span(&*movement, 1)), false);
    switch (request.metric) {
    case Metric::Mrr: return answerOf(Resource::Subscriptions, mrr.rows(code, end), false);
    case Metric::Subscribers: return answerOf(Resource::Subscriptions, counted(mrr.rows(code, end)), true);
    case Metric::ActiveSubscriptions:
        return answerOf(Resource::Subscriptions, counted(activeRows(accounts.books(), end)), true);
    case Metric::NewCustomers:
        return answerOf(Resource::Customers, madeIn(customers.present, customers.created, from, to), true);
    case Metric::Gross:
    case Metric::Refunds:
    case Metric::Chargebacks:
    case Metric::Kept:
    case Metric::Tax:
    case Metric::Net:
    case Metric::Discounts:
    case Metric::Payments:
    case Metric::FailedPayments: return ofLedger(accounts, request, code);
    case Metric::NewMrr:
    case Metric::ExpansionMrr:
    case Metric::ContractionMrr:
    case Metric::ChurnedMrr:
    case Metric::ReactivationMrr:
    case Metric::SubscriberChurn:
    case Metric::RevenueChurn:
    case Metric::Arpu:
    case Metric::Ltv:
    case Metric::QuickRatio:
    case Metric::TrialConversion:
    case Metric::Retention:
    case Metric::Forecast:
    case Metric::AtStake: return {}; // of these a part has to be named
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

RowsAnswer answerOf(Resource resource, std::vector<Contribution> rows, bool isCount)
{
    RowsAnswer answer{resource, std::move(rows), 0, isCount, false};
    for (const Contribution &row : answer.rows) {
        addTo(answer.sum, row.amount, answer.isOverflown);
        answer.isOverflown = answer.isOverflown || row.amount == tooMuchMinor || row.amount <= -tooMuchMinor;
    }
    return answer;
}

std::vector<Part> partsOf(Metric metric)
{
    switch (metric) {
    case Metric::SubscriberChurn: return {Part::Churned, Part::SubscribersAtStart};
    case Metric::RevenueChurn: return {Part::ChurnedMrr, Part::MrrAtStart};
    case Metric::Arpu: return {Part::MrrAtEnd, Part::SubscribersAtEnd};
    case Metric::Ltv: return {Part::MrrAtEnd, Part::SubscribersAtEnd, Part::Churned, Part::SubscribersAtStart};
    case Metric::QuickRatio: return {Part::Gained, Part::Lost};
    case Metric::TrialConversion:
        return {Part::TrialsConverted, Part::TrialsDecided, Part::TrialsStarted, Part::TrialsRunning};
    case Metric::Retention: return {Part::CohortKept, Part::CohortBegan};
    case Metric::Forecast: return {Part::RenewalCharges, Part::Renewals};
    case Metric::Gross:
    case Metric::Refunds:
    case Metric::Chargebacks:
    case Metric::Kept:
    case Metric::Tax:
    case Metric::Net:
    case Metric::Discounts:
    case Metric::Payments:
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
    case Metric::AtStake: return {Part::All};
    }
    Q_UNREACHABLE();
    return {};
}

RowsAnswer rowsOf(const Accounts &accounts, const FigureRequest &request)
{
    const quint16 code = accounts.codeOf(request.currency).value_or(0);
    const qint64 from = accounts.startOf(request.range.first);
    const qint64 to = accounts.startOf(request.range.last.addDays(1));
    const qint64 end = std::min(to, nowOf(accounts, request) + 1);
    const MrrBook &mrr = accounts.mrr();
    const auto subscriptions = [](std::vector<Contribution> rows, bool isCount) {
        return answerOf(Resource::Subscriptions, std::move(rows), isCount);
    };
    switch (request.part) {
    case Part::All: return ofAll(accounts, request, code);
    case Part::NetMovements: return subscriptions(mrr.rows(code, from, to, allMovements), false);
    case Part::Gained: return subscriptions(mrr.rows(code, from, to, gains), false);
    case Part::Lost: return subscriptions(negated(mrr.rows(code, from, to, losses)), false);
    case Part::MrrAtStart: return subscriptions(mrr.rows(code, from), false);
    case Part::MrrAtEnd: return subscriptions(mrr.rows(code, end), false);
    case Part::Churned: return subscriptions(counted(mrr.leaverRows(code, {from, to})), true);
    case Part::ChurnedMrr: return subscriptions(mrr.leaverRows(code, {from, to}), false);
    case Part::SubscribersAtStart: return subscriptions(counted(mrr.rows(code, from)), true);
    case Part::SubscribersAtEnd: return subscriptions(counted(mrr.rows(code, end)), true);
    case Part::TrialsDecided:
    case Part::TrialsConverted:
    case Part::TrialsStarted:
    case Part::TrialsRunning: return ofTrials(accounts, request, code);
    case Part::CohortBegan: return subscriptions(counted(cohortRows(accounts, code, request.range, -1)), true);
    case Part::CohortKept:
        return subscriptions(counted(cohortRows(accounts, code, request.range, request.after)), true);
    case Part::RenewalCharges:
    case Part::Renewals:
    case Part::Endings:
    case Part::EndingCharges: return ofForecast(accounts, request, code);
    case Part::Unpriced: return subscriptions(counted(unpricedRows(accounts, code, end)), true);
    case Part::NewSubscriptions: {
        const auto &s = accounts.books().subscriptions;
        return subscriptions(madeIn(s.present, s.created, from, to), true);
    }
    }
    Q_UNREACHABLE();
    return {};
}
