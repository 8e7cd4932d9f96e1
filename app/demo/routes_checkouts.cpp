// SPDX-License-Identifier: GPL-3.0-or-later
#include "paging.h"
#include "productrules.h"
#include "textwriter.h"

using namespace Qt::StringLiterals;

namespace demo {

namespace {

constexpr qint64 leastCustomPrice = 100;
constexpr qint64 mostCustomPrice = 99'999'999;

Result<QByteArray> get(const Call &c)
{
    const QString id = c.request.parameter(u"checkout_id"_s);
    if (id.isEmpty())
        return refuse(400, u"checkout_id should not be empty"_s);
    const auto i = c.store.checkoutOf(id);
    if (!i)
        return notFound(u"Checkout"_s);
    return text::of(c.store.checkout(*i));
}

void readCustomer(const Call &c, Checker &body, QStringList &problems, CheckoutOrder &order)
{
    if (!body.has("customer"))
        return;
    if (body.value("customer").type() != json::Value::Type::Object)
        return body.complain("customer", u"must be an object"_s);
    Checker customer(body.value("customer"), problems, u"customer."_s);
    const auto id = customer.text("id");
    const auto email = customer.email("email");
    if (id && email)
        return body.complain("customer", u"must have either id or email, not both"_s);
    const auto found = id ? c.store.customerOf(*id) : c.store.customerOfEmail(email.value_or(QString()));
    if (id && !found)
        customer.complain("id", u"is not a customer of this store"_s);
    order.customer = found.value_or(none);
}

void checkDiscount(const Call &c, Checker &body, Index product)
{
    const auto code = body.text("discount_code");
    if (!code)
        return;
    const auto i = c.store.discountOfCode(*code);
    if (!i)
        return body.complain("discount_code", u"is not a discount of this store"_s);
    const Discount &d = c.store.business().discounts[*i].discount;
    const QString &id = c.store.business().product(product).id;
    if (d.status != DiscountStatus::Active)
        body.complain("discount_code", u"is of a discount that is not active"_s);
    else if (d.appliesToProducts && !d.appliesToProducts->contains(id))
        body.complain("discount_code", u"does not apply to this product"_s);
}

Result<QByteArray> create(const Call &c)
{
    const auto body = parseBody(c.request.body);
    if (!body)
        return tl::make_unexpected(body.error());
    QStringList problems;
    Checker checker(body->root(), problems);
    const auto productId = checker.text("product_id", Need::Required);
    CheckoutOrder order;
    order.requestId = checker.text("request_id");
    order.units = checker.integer("units", Need::Optional, 1, 100'000).value_or(1);
    order.successUrl = checker.url("success_url");
    order.customFields = customFields(checker, problems);
    order.metadata = checker.object("metadata");
    checker.text("affiliate_code");
    const auto customPrice = checker.integer("custom_price", Need::Optional, leastCustomPrice, mostCustomPrice);
    readCustomer(c, checker, problems, order);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    const auto product = c.store.productOf(*productId);
    if (!product)
        return notFound(u"Product"_s);
    order.product = *product;
    const Product &p = c.store.business().product(*product);
    if (p.status == ProductStatus::Archived)
        checker.complain("product_id", u"is of an archived product"_s);
    if (customPrice && p.billingType == BillingType::Recurring)
        checker.complain("custom_price", u"is only for one-time products"_s);
    checkDiscount(c, checker, *product);
    if (!problems.isEmpty())
        return Refusal(Problem{400, problems});
    return text::of(c.store.checkout(c.store.createCheckout(order)));
}

} // namespace

void addCheckoutRoutes(Routes &r)
{
    r.push_back({Method::Get, "/v1/checkouts", get});
    r.push_back({Method::Post, "/v1/checkouts", create});
}

} // namespace demo
