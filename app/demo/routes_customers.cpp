// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "textwriter.h"
#include "validation.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QByteArray text(const Call &c, Index i) { return text::of(*c.store.business().customers[i].customer); }

Result<Index> named(const Call &c, const QString &id)
{
    const auto i = c.store.customerOf(id);
    if (!i)
        return notFound(u"Customer"_s);
    return *i;
}

Result<QByteArray> list(const Call &c)
{
    const auto &customers = c.store.business().customers;
    const auto total = qint64(customers.size());
    return listOf(c, total, 50,
                  [&](QByteArray &out, qint64 n) { text::append(out, *customers[size_t(total - 1 - n)].customer); });
}

Result<QByteArray> get(const Call &c)
{
    const QString id = c.request.parameter(u"customer_id"_s);
    const QString email = c.request.parameter(u"email"_s);
    if (id.isEmpty() && email.isEmpty())
        return refuse(400, u"Either customer_id or email is required"_s);
    const auto i = id.isEmpty() ? c.store.customerOfEmail(email) : c.store.customerOf(id);
    if (!i)
        return notFound(u"Customer"_s);
    return text(c, *i);
}

Result<QByteArray> create(const Call &c)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    Customer customer;
    customer.email = checker.email("email", Need::Required).value_or(QString());
    customer.name = checker.text("name", Need::Required);
    customer.metadata = checker.object("metadata");
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    return c.store.createCustomer(std::move(customer)).map([&](Index i) { return text(c, i); });
}

Result<QByteArray> change(const Call &c)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    const auto id = checker.text("customer_id", Need::Required);
    const auto name = checker.text("name");
    const auto email = checker.email("email");
    const auto metadata = checker.object("metadata");
    const auto externalId = checker.text("external_id");
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    const auto i = named(c, *id);
    if (!i)
        return tl::make_unexpected(i.error());
    Customer customer = *c.store.business().customers[*i].customer;
    if (name)
        customer.name = *name;
    if (email)
        customer.email = *email;
    if (metadata)
        customer.metadata = *metadata;
    if (externalId)
        customer.externalId = *externalId;
    else if (checker.isNull("external_id"))
        customer.externalId.reset();
    return c.store.changeCustomer(*i, std::move(customer)).map([&](Index changed) { return text(c, changed); });
}

Result<QByteArray> portalLink(const Call &c)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    const auto id = checker.text("customer_id", Need::Required);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    return named(c, *id).map([&](Index i) {
        const QString &customer = c.store.business().customers[i].customer->id;
        return text::of(CustomerLinks{u"https://creem.io/my-orders/login/"_s + customer.sliced(5)});
    });
}

Result<QByteArray> orders(const Call &c)
{
    const auto i = named(c, c.request.parameters.first());
    if (!i)
        return tl::make_unexpected(i.error());
    const Business &b = c.store.business();
    return listOfIndices(
        c, b.customers[*i].orders, 10, [&](QByteArray &out, Index order) { text::append(out, b.order(order)); });
}

Result<QByteArray> subscriptions(const Call &c)
{
    const auto i = named(c, c.request.parameters.first());
    if (!i)
        return tl::make_unexpected(i.error());
    const Business &b = c.store.business();
    return listOfIndices(
        c, b.customers[*i].subscriptions, 10, [&](QByteArray &out, Index s) { text::append(out, b.subscription(s)); });
}

Result<QByteArray> licenses(const Call &c)
{
    const auto i = named(c, c.request.parameters.first());
    if (!i)
        return tl::make_unexpected(i.error());
    const Business &b = c.store.business();
    return listOfIndices(c, b.customers[*i].licenses, 10, [&](QByteArray &out, Index l) {
        text::append(out, b.license(l, c.store.now()));
    });
}

} // namespace

void addCustomerRoutes(Routes &r)
{
    r.push_back({Method::Get, "/v1/customers/list", list});
    r.push_back({Method::Get, "/v1/customers", get});
    r.push_back({Method::Post, "/v1/customers", create});
    r.push_back({Method::Patch, "/v1/customers", change});
    r.push_back({Method::Post, "/v1/customers/billing", portalLink});
    r.push_back({Method::Get, "/v1/customers/{id}/orders", orders});
    r.push_back({Method::Get, "/v1/customers/{id}/subscriptions", subscriptions});
    r.push_back({Method::Get, "/v1/customers/{id}/licenses", licenses});
}

} // namespace demo
