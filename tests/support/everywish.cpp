// SPDX-License-Identifier: GPL-3.0-or-later
#include "everywish.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace everywish {

namespace {

const QDateTime created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);

template <class T> QByteArray say(const T &object) { return text(json::write(object)); }

LicenseInstance instance(const QString &id, const QString &name, LicenseInstanceStatus status)
{
    LicenseInstance i;
    i.id = id;
    i.mode = ObjectMode::Test;
    i.name = name;
    i.status = status;
    i.createdAt = created;
    return i;
}

QList<Case> make()
{
    QList<Case> cases;
    const auto add = [&](Wish wish, const char *method, const char *target, const QByteArray &answer,
                         const QByteArray &before, const QByteArray &after) {
        cases.append({std::move(wish), method, target, answer, before, after});
    };
    const QByteArray none = page({});

    NewProduct fresh;
    fresh.name = u"New <b>font</b>"_s;
    fresh.description = u"What it is"_s;
    fresh.price = 2900;
    fresh.currency = u"USD"_s;
    Product made = product();
    made.id = u"prod_new"_s;
    made.name = fresh.name;
    made.price = fresh.price;
    add(wishes::createProduct(fresh), "POST", "/v1/products", say(made), none, page({json::write(made)}));

    ProductChanges changes;
    changes.name = u"Renamed & %1"_s;
    Product renamed = product();
    renamed.name = *changes.name;
    add(wishes::updateProduct(product(), changes), "PATCH", "/v1/products/prod_1", say(renamed), say(product()),
        say(renamed));
    const Product archived = product(ProductStatus::Archived);
    add(wishes::archiveProduct(product()), "DELETE", "/v1/products/prod_1", say(archived), say(product()),
        say(archived));

    const NewCustomer person{u"new@example.com"_s, u"Zoë"_s, {}};
    Customer met = customer();
    met.id = u"cust_new"_s;
    met.email = person.email;
    met.name = person.name;
    add(wishes::createCustomer(person), "POST", "/v1/customers", say(met), {}, say(met));
    CustomerChanges edit;
    edit.customerId = customer().id;
    edit.name = u"Another name"_s;
    Customer edited = customer();
    edited.name = edit.name;
    add(wishes::updateCustomer(customer(), edit), "PATCH", "/v1/customers", say(edited), say(customer()), say(edited));
    add(wishes::createPortalLink(customer()), "POST", "/v1/customers/billing",
        R"({"customer_portal_link":"https://creem.io/portal/secret"})", {}, {});

    const QString name = u"Ana, Pro"_s;
    const Subscription active = subscription();
    Subscription seats = active;
    (*seats.items)[0].units = 5;
    add(wishes::changeSeats(active, name, {{{u"item_1"_s, 5}}, UpdateBehavior::ProrationCharge}), "POST",
        "/v1/subscriptions/sub_1", say(seats), say(active), say(seats));
    Subscription other = active;
    other.product = {u"prod_2"_s, {}};
    add(wishes::changePlan(active, name, {u"prod_2"_s, UpdateBehavior::ProrationChargeImmediately}, u"Large"_s), "POST",
        "/v1/subscriptions/sub_1/upgrade", say(other), say(active), say(other));
    const auto become = [&](WishKind kind, const char *target, SubscriptionStatus from, SubscriptionStatus to) {
        add(wishes::ofSubscription(kind, subscription(from), name), "POST", target, say(subscription(to)),
            say(subscription(from)), say(subscription(to)));
    };
    using Status = SubscriptionStatus;
    become(WishKind::CancelNow, "/v1/subscriptions/sub_1/cancel", Status::Active, Status::Canceled);
    become(WishKind::CancelAtPeriodEnd, "/v1/subscriptions/sub_1/cancel", Status::Active, Status::ScheduledCancel);
    become(WishKind::PauseAtPeriodEnd, "/v1/subscriptions/sub_1/cancel", Status::Active, Status::ScheduledCancel);
    become(WishKind::Pause, "/v1/subscriptions/sub_1/pause", Status::Active, Status::Paused);
    become(WishKind::Resume, "/v1/subscriptions/sub_1/resume", Status::Paused, Status::Active);

    Transaction refunded = transaction();
    refunded.status = TransactionStatus::Refunded;
    refunded.refundedAmount = refunded.amountPaid;
    add(wishes::refund(transaction(), name), "POST", "/v1/refunds", R"({"status":"succeeded"})", say(transaction()),
        say(refunded));

    NewDiscount rebate;
    rebate.name = u"Autumn"_s;
    rebate.code = u"AUTUMN"_s;
    rebate.percentage = 20;
    rebate.appliesToProducts = {u"prod_1"_s};
    add(wishes::createDiscount(rebate), "POST", "/v1/discounts", say(discount()), {}, say(discount()));
    Discount gone = discount();
    gone.status = DiscountStatus::Deleted;
    add(wishes::deleteDiscount(discount()), "DELETE", "/v1/discounts/dis_1/delete", say(gone), say(discount()),
        say(gone));

    NewCheckout link;
    link.productId = u"prod_1"_s;
    add(wishes::createCheckout(link, u"Pro"_s), "POST", "/v1/checkouts",
        R"({"id":"ch_1","mode":"test","status":"pending","product":"prod_1","checkout_url":"https://creem.io/c/1"})",
        {}, {});

    const LicenseInstance old = instance(u"ins_1"_s, u"laptop"_s, LicenseInstanceStatus::Active);
    const LicenseInstance more = instance(u"ins_2"_s, u"desk"_s, LicenseInstanceStatus::Active);
    const LicenseInstance freed = instance(u"ins_1"_s, u"laptop"_s, LicenseInstanceStatus::Deactivated);
    License activated = license();
    activated.instance = more;
    License freedKey = license();
    freedKey.instance = freed;
    add(wishes::activateLicense(license(), u"Pro"_s, {old}, u"desk"_s), "POST", "/v1/licenses/activate", say(activated),
        page({json::write(old)}), page({json::write(old), json::write(more)}));
    add(wishes::deactivateLicense(license(), u"Pro"_s, old), "POST", "/v1/licenses/deactivate", say(freedKey),
        page({json::write(old)}), page({json::write(freed)}));
    return cases;
}

} // namespace

QByteArray text(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray page(const QJsonArray &items)
{
    return text({{u"items"_s, items},
                 {u"pagination"_s,
                  QJsonObject{{u"total_records"_s, items.size()},
                              {u"total_pages"_s, 1},
                              {u"current_page"_s, 1},
                              {u"next_page"_s, QJsonValue()},
                              {u"prev_page"_s, QJsonValue()}}}});
}

Product product(ProductStatus status)
{
    Product p;
    p.id = u"prod_1"_s;
    p.mode = ObjectMode::Test;
    p.name = u"Pro"_s;
    p.description = u"What it is"_s;
    p.price = 1900;
    p.currency = u"USD"_s;
    p.billingType = BillingType::OneTime;
    p.billingPeriod = BillingPeriod::Once;
    p.status = status;
    p.taxMode = TaxMode::Inclusive;
    p.taxCategory = TaxCategory::Saas;
    p.createdAt = p.updatedAt = created;
    return p;
}

Customer customer()
{
    Customer c;
    c.id = u"cust_1"_s;
    c.mode = ObjectMode::Test;
    c.email = u"ana@example.com"_s;
    c.name = u"Ana"_s;
    c.createdAt = c.updatedAt = created;
    return c;
}

Subscription subscription(SubscriptionStatus status)
{
    Subscription s;
    s.id = u"sub_1"_s;
    s.mode = ObjectMode::Test;
    s.product = {u"prod_1"_s, {}};
    s.customer = {u"cust_1"_s, {}};
    s.items = QList<SubscriptionItem>{{u"item_1"_s, u"prod_1"_s, {}, 2}};
    s.collectionMethod = CollectionMethod::ChargeAutomatically;
    s.status = status;
    s.currentPeriodStartDate = created;
    s.currentPeriodEndDate = created.addDays(30);
    s.createdAt = s.updatedAt = created;
    return s;
}

Transaction transaction()
{
    Transaction t;
    t.id = u"tran_1"_s;
    t.mode = ObjectMode::Test;
    t.amount = 1900;
    t.amountPaid = 1900;
    t.currency = u"USD"_s;
    t.type = TransactionType::Payment;
    t.status = TransactionStatus::Paid;
    t.refundedAmount = 0;
    t.createdAt = created;
    return t;
}

Discount discount()
{
    Discount d;
    d.id = u"dis_1"_s;
    d.mode = ObjectMode::Test;
    d.status = DiscountStatus::Active;
    d.name = u"Autumn"_s;
    d.code = u"AUTUMN"_s;
    d.type = DiscountType::Percentage;
    d.percentage = 20;
    d.duration = DiscountDuration::Once;
    d.appliesToProducts = QList<QString>{u"prod_1"_s};
    return d;
}

License license()
{
    License l;
    l.id = u"lic_1"_s;
    l.mode = ObjectMode::Test;
    l.productId = u"prod_1"_s;
    l.status = LicenseStatus::Active;
    l.key = u"ABCD-EFGH-SECRET"_s;
    l.activation = 1;
    l.createdAt = created;
    return l;
}

const QList<Case> &all()
{
    static const QList<Case> cases = make();
    return cases;
}

const Case &of(WishKind kind) { return all().at(int(kind)); }

} // namespace everywish
