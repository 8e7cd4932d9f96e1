// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "textwriter.h"
#include "validation.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qint64 mostUnits = 100'000;

QByteArray text(const Call &c, Index i) { return text::of(c.store.business().subscription(i)); }

Result<Index> named(const Call &c, const QString &id)
{
    const auto i = c.store.subscriptionOf(id);
    if (!i)
        return notFound(u"Subscription"_s);
    return *i;
}

Result<Index> named(const Call &c) { return named(c, c.request.parameters.first()); }

Result<QByteArray> search(const Call &c)
{
    const Business &b = c.store.business();
    const auto total = qint64(b.subscriptions.size());
    return listOf(
        c, total, 10, [&](QByteArray &out, qint64 n) { text::append(out, b.subscription(Index(total - 1 - n))); });
}

Result<QByteArray> get(const Call &c)
{
    const QString id = c.request.parameter(u"subscription_id"_s);
    if (id.isEmpty())
        return refuse(400, u"subscription_id should not be empty"_s);
    return named(c, id).map([&](Index i) { return text(c, i); });
}

Result<QByteArray> cancel(const Call &c)
{
    const auto i = named(c);
    if (!i)
        return tl::make_unexpected(i.error());
    const auto body = parseBody(c.request.body.isEmpty() ? "{}"_ba : c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    // Without a mode the store's setting decides; this store's says: at the end of the period.
    const auto mode = checker.choice<CancelMode>("mode").value_or(CancelMode::Scheduled);
    const auto onExecute = checker.choice<OnExecute>("onExecute").value_or(OnExecute::Cancel);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    return c.store.cancel(*i, mode, onExecute).map([&](Index done) { return text(c, done); });
}

Result<QByteArray> pause(const Call &c)
{
    return named(c).and_then([&](Index i) { return c.store.pause(i); }).map([&](Index i) { return text(c, i); });
}

Result<QByteArray> resume(const Call &c)
{
    return named(c).and_then([&](Index i) { return c.store.resume(i); }).map([&](Index i) { return text(c, i); });
}

Result<QByteArray> upgrade(const Call &c)
{
    const auto i = named(c);
    if (!i)
        return tl::make_unexpected(i.error());
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    const auto productId = checker.text("product_id", Need::Required);
    const auto behavior = checker.choice<UpdateBehavior>("update_behavior")
                              .value_or(UpdateBehavior::ProrationChargeImmediately);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    const auto product = c.store.productOf(*productId);
    if (!product)
        return notFound(u"Product"_s);
    const SubscriptionRow &s = c.store.business().subscriptions[*i];
    if (*product == s.product)
        return refuse(400, u"Subscription already has this product"_s);
    return c.store.changePlan(*i, *product, s.units, behavior).map([&](Index done) { return text(c, done); });
}

/// One subscription has one item here; its seats or its product change.
Result<QByteArray> update(const Call &c)
{
    const auto i = named(c);
    if (!i)
        return tl::make_unexpected(i.error());
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    const auto behavior = checker.choice<UpdateBehavior>("update_behavior").value_or(UpdateBehavior::ProrationCharge);
    const json::Value items = checker.value("items");
    if (items.type() != json::Value::Type::Array || items.size() != 1)
        checker.complain("items", u"must be an array of exactly one item"_s);
    Checker item(items.at(0), problems, u"items.0."_s);
    const auto id = item.text("id");
    const auto productId = item.text("product_id");
    const auto units = item.integer("units", Need::Optional, 1, mostUnits);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    const Business &b = c.store.business();
    const SubscriptionRow &s = b.subscriptions[*i];
    if (id && *id != b.ids.text(Kind::SubscriptionItem, *i))
        return notFound(u"Subscription item"_s);
    const auto product = productId ? c.store.productOf(*productId) : std::optional(s.product);
    if (!product)
        return notFound(u"Product"_s);
    return c.store.changePlan(*i, *product, units.value_or(s.units), behavior).map([&](Index done) {
        return text(c, done);
    });
}

} // namespace

void addSubscriptionRoutes(Routes &r)
{
    r.push_back({Method::Get, "/v1/subscriptions/search", search});
    r.push_back({Method::Get, "/v1/subscriptions", get});
    r.push_back({Method::Post, "/v1/subscriptions/{id}", update});
    r.push_back({Method::Post, "/v1/subscriptions/{id}/cancel", cancel});
    r.push_back({Method::Post, "/v1/subscriptions/{id}/pause", pause});
    r.push_back({Method::Post, "/v1/subscriptions/{id}/resume", resume});
    r.push_back({Method::Post, "/v1/subscriptions/{id}/upgrade", upgrade});
}

} // namespace demo
