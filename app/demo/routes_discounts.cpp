// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "textwriter.h"
#include "validation.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

QByteArray text(const Call &c, Index i) { return text::of(c.store.business().discounts[i].discount); }

struct Filter
{
    QString product;
    QString status;
    QString type;
    std::optional<Milliseconds> after;
    std::optional<Milliseconds> before;

    bool accepts(const DiscountRecord &record) const
    {
        const Discount &d = record.discount;
        return (product.isEmpty() || d.appliesToProducts.value_or(QList<QString>()).contains(product))
            && (status.isEmpty() || d.status.wire() == status) && (type.isEmpty() || d.type.wire() == type)
            && (!after || record.createdAt >= *after) && (!before || record.createdAt <= *before);
    }
};

Result<Filter> filterOf(const Request &request)
{
    QStringList problems;
    Filter f{request.parameter(u"product_id"_s), request.parameter(u"status"_s), request.parameter(u"type"_s), {}, {}};
    if (!f.status.isEmpty() && f.status != "active"_L1 && f.status != "deleted"_L1)
        problems.append(u"status must be one of the following values: active, deleted"_s);
    if (!f.type.isEmpty() && !json::Open<DiscountType>::fromWire(f.type).known())
        problems.append(u"type must be one of the following values: percentage, fixed"_s);
    const auto time = [&](const QString &name, std::optional<Milliseconds> &out) {
        if (!request.has(name))
            return;
        const QDateTime t = QDateTime::fromString(request.parameter(name), Qt::ISODateWithMs);
        if (t.isValid())
            out = t.toMSecsSinceEpoch();
        else
            problems.append(name + u" must be a valid ISO 8601 date string"_s);
    };
    time(u"created_after"_s, f.after);
    time(u"created_before"_s, f.before);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    return f;
}

Result<QByteArray> search(const Call &c)
{
    const auto filter = filterOf(c.request);
    if (!filter)
        return tl::make_unexpected(filter.error());
    const auto &discounts = c.store.business().discounts;
    std::vector<Index> shown;
    for (Index i = 0; i < discounts.size(); ++i) {
        if (filter->accepts(discounts[i]))
            shown.push_back(i);
    }
    return listOfIndices(c, shown, 10, [&](QByteArray &out, Index i) { text::append(out, discounts[i].discount); });
}

Result<QByteArray> get(const Call &c)
{
    const QString id = c.request.parameter(u"discount_id"_s);
    const QString code = c.request.parameter(u"discount_code"_s);
    if (id.isEmpty() && code.isEmpty())
        return refuse(400, u"Either discount_id or discount_code is required"_s);
    const auto i = id.isEmpty() ? c.store.discountOfCode(code) : c.store.discountOf(id);
    if (!i)
        return notFound(u"Discount"_s);
    return text(c, *i);
}

void readValue(Discount &d, Checker &body)
{
    const auto type = body.choice<DiscountType>("type", Need::Required);
    if (!type)
        return;
    d.type = *type;
    if (*type == DiscountType::Percentage) {
        d.percentage = body.number("percentage");
        if (!body.has("percentage"))
            body.complain("percentage", u"is required for a percentage discount"_s);
        else if (d.percentage && (*d.percentage < 1 || *d.percentage > 100))
            body.complain("percentage", u"must be between 1 and 100"_s);
        return;
    }
    d.amount = body.integer("amount", Need::Optional, 1, largestAmount);
    if (!body.has("amount"))
        body.complain("amount", u"is required for a fixed discount"_s);
    const auto currency = body.text("currency");
    if (!currency)
        body.complain("currency", u"is required for a fixed discount"_s);
    else if (*currency != "EUR"_L1 && *currency != "USD"_L1)
        body.complain("currency", u"must be one of the following values: EUR, USD"_s);
    d.currency = currency;
}

Result<QByteArray> create(const Call &c)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    Discount d;
    d.name = checker.text("name", Need::Required, 200).value_or(QString());
    d.code = checker.text("code", Need::Optional, 64).value_or(QString());
    if (d.code.contains(u' '))
        checker.complain("code", u"must not contain spaces"_s);
    readValue(d, checker);
    d.expiryDate = checker.time("expiry_date");
    if (d.expiryDate && d.expiryDate->toMSecsSinceEpoch() <= c.store.now())
        checker.complain("expiry_date", u"must be in the future"_s);
    d.maxRedemptions = checker.integer("max_redemptions", Need::Optional, 1, largestAmount);
    if (const auto duration = checker.choice<DiscountDuration>("duration", Need::Required)) {
        d.duration = *duration;
        d.durationInMonths = checker.integer("duration_in_months", Need::Optional, 1, 120);
        if (*duration == DiscountDuration::Repeating && !checker.has("duration_in_months"))
            checker.complain("duration_in_months", u"is required for a repeating discount"_s);
        if (*duration != DiscountDuration::Repeating)
            d.durationInMonths.reset();
    }
    d.appliesToProducts = checker.texts("applies_to_products", Need::Required);
    for (const QString &id : d.appliesToProducts.value_or(QList<QString>())) {
        if (!c.store.productOf(id))
            checker.complain("applies_to_products", u"names no product of this store: "_s + id);
    }
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    return c.store.createDiscount(std::move(d)).map([&](Index i) { return text(c, i); });
}

Result<QByteArray> remove(const Call &c)
{
    const auto i = c.store.discountOf(c.request.parameters.first());
    if (!i)
        return notFound(u"Discount"_s);
    return c.store.deleteDiscount(*i).map([&](Index done) { return text(c, done); });
}

} // namespace

void addDiscountRoutes(Routes &r)
{
    r.push_back({Method::Get, "/v1/discounts/search", search});
    r.push_back({Method::Get, "/v1/discounts", get});
    r.push_back({Method::Post, "/v1/discounts", create});
    r.push_back({Method::Delete, "/v1/discounts/{id}/delete", remove});
}

} // namespace demo
