// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "productrules.h"
#include "textwriter.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

Result<Index> named(const Call &c, const QString &id)
{
    const auto i = c.store.productOf(id);
    if (!i)
        return notFound(u"Product"_s);
    return *i;
}

QByteArray text(const Call &c, Index i) { return text::of(c.store.business().product(i)); }

Result<QByteArray> search(const Call &c)
{
    const auto &products = c.store.business().products;
    const QString status = c.request.parameter(u"status"_s);
    if (!status.isEmpty() && !json::Open<ProductStatus>::fromWire(status).known())
        return refuse(400, u"status must be one of the following values: active, archived"_s);
    std::vector<Index> shown;
    for (Index i = 0; i < products.size(); ++i) {
        if (status.isEmpty() || products[i].product->status.wire() == status)
            shown.push_back(i);
    }
    return listOfIndices(c, shown, 10, [&](QByteArray &out, Index i) { text::append(out, *products[i].product); });
}

Result<QByteArray> byQuery(const Call &c)
{
    if (c.request.parameter(u"product_id"_s).isEmpty())
        return refuse(400, u"product_id should not be empty"_s);
    return named(c, c.request.parameter(u"product_id"_s)).map([&](Index i) { return text(c, i); });
}

Result<QByteArray> byPath(const Call &c)
{
    return named(c, c.request.parameters.first()).map([&](Index i) { return text(c, i); });
}

Result<QByteArray> create(const Call &c)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    Product product = newProduct(checker, problems);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    return text(c, c.store.createProduct(std::move(product), c.request.idempotencyKey));
}

Result<QByteArray> change(const Call &c)
{
    const auto i = named(c, c.request.parameters.first());
    if (!i)
        return tl::make_unexpected(i.error());
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    Product product = changedProduct(c.store.business().product(*i), checker, problems);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    c.store.changeProduct(*i, std::move(product));
    return text(c, *i);
}

Result<QByteArray> archive(const Call &c)
{
    return named(c, c.request.parameters.first()).map([&](Index i) {
        c.store.archiveProduct(i);
        return text(c, i);
    });
}

} // namespace

void addProductRoutes(Routes &r)
{
    r.push_back({Method::Get, "/v1/products/search", search});
    r.push_back({Method::Get, "/v1/products", byQuery});
    r.push_back({Method::Post, "/v1/products", create});
    r.push_back({Method::Get, "/v1/products/{id}", byPath});
    r.push_back({Method::Patch, "/v1/products/{id}", change});
    r.push_back({Method::Delete, "/v1/products/{id}", archive});
}

} // namespace demo
