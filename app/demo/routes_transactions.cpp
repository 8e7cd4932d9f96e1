// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "textwriter.h"
#include "validation.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

/// The smallest index that one of the filters has, then the others by looking at each row.
Result<QByteArray> filtered(const Call &c)
{
    const Business &b = c.store.business();
    const auto index = [&](const QString &name, auto find) {
        return c.request.parameter(name).isEmpty() ? none : find(c.request.parameter(name)).value_or(Index(-2));
    };
    const Index customer = index(u"customer_id"_s, [&](const QString &id) { return c.store.customerOf(id); });
    const Index order = index(u"order_id"_s, [&](const QString &id) { return c.store.orderOf(id); });
    const Index product = index(u"product_id"_s, [&](const QString &id) { return c.store.productOf(id); });
    const auto isUnknown = [](Index i) { return i == Index(-2); };
    if (isUnknown(customer) || isUnknown(order) || isUnknown(product))
        return listOf(c, 0, 10, [](QByteArray &, qint64) {});

    std::vector<Index> ofOrder;
    const std::vector<Index> *candidates = &ofOrder;
    if (order != none) {
        for (Index i = b.orders[order].lastTransaction; i != none; i = b.transactions[i].olderInOrder)
            ofOrder.insert(ofOrder.begin(), i);
    } else {
        candidates = customer != none ? &b.customers[customer].transactions : &b.products[product].transactions;
    }
    const bool enough = order == none && (customer == none || product == none);
    const auto append = [&](QByteArray &out, Index i) { text::appendTransaction(out, b, i); };
    if (enough)
        return listOfIndices(c, *candidates, 10, append);
    std::vector<Index> matching;
    for (const Index i : *candidates) {
        const TransactionRow &row = b.transactions[i];
        if ((customer == none || row.customer == customer) && (product == none || row.product == product))
            matching.push_back(i);
    }
    return listOfIndices(c, matching, 10, append);
}

Result<QByteArray> search(const Call &c)
{
    for (const auto &name : {u"customer_id"_s, u"order_id"_s, u"product_id"_s}) {
        if (!c.request.parameter(name).isEmpty())
            return filtered(c);
    }
    const Business &b = c.store.business();
    const auto total = qint64(b.transactions.size());
    return listOf(
        c, total, 10, [&](QByteArray &out, qint64 n) { text::appendTransaction(out, b, Index(total - 1 - n)); });
}

Result<QByteArray> get(const Call &c)
{
    const QString id = c.request.parameter(u"transaction_id"_s);
    if (id.isEmpty())
        return refuse(400, u"transaction_id should not be empty"_s);
    const auto i = c.store.transactionOf(id);
    if (!i)
        return notFound(u"Transaction"_s);
    QByteArray out;
    text::appendTransaction(out, c.store.business(), *i);
    return out;
}

Result<QByteArray> refund(const Call &c)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    const auto id = checker.text("transaction_id", Need::Required);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    const auto i = c.store.transactionOf(*id);
    if (!i)
        return notFound(u"Transaction"_s);
    return c.store.refund(*i).map([](RefundStatus status) { return text::of(RefundReceipt{status}); });
}

} // namespace

void addTransactionRoutes(Routes &r)
{
    r.push_back({Method::Get, "/v1/transactions/search", search});
    r.push_back({Method::Get, "/v1/transactions", get});
    r.push_back({Method::Post, "/v1/refunds", refund});
}

} // namespace demo
