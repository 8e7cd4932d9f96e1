// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation.h"

#include "core/mirror/mirror.h"
#include "settling.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

/// raw: as it came, if at hand.
template <class T> Answer answerOf(const T &object, const QByteArray &raw)
{
    Answer answer;
    if constexpr (requires { object.id; })
        answer.id = object.id;
    answer.json = json::write(object);
    if constexpr (!std::is_same_v<decltype(resourceOf<T>), const std::nullptr_t>)
        answer.remember = [object, raw](Mirror &mirror) { mirror.remember(object, raw); };
    return answer;
}

template <class T> void pass(const Call<T> &call, QObject *context, const OnAnswer &done)
{
    call.then(context, [done](const Result<T> &result, const QByteArray &raw) {
        done(result.map([&](const T &object) { return answerOf(object, raw); }));
    });
}

/// The body as its type. What a wish holds was written by the same field table, or is refused before it is sent.
template <class T> T bodyOf(const Wish &wish) { return decoded<T>(wish.parameters).value_or(T{}); }

QString text(const Wish &wish, const char *key) { return wish.parameters[QLatin1String(key)].toString(); }

void createProduct(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.createProduct(bodyOf<NewProduct>(w), w.idempotencyKey), context, done);
}
void updateProduct(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.updateProduct(w.objectId, bodyOf<ProductChanges>(w)), context, done);
}
void archiveProduct(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.archiveProduct(w.objectId), context, done);
}
void createCustomer(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.createCustomer(bodyOf<NewCustomer>(w)), context, done);
}
void updateCustomer(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.updateCustomer(bodyOf<CustomerChanges>(w)), context, done);
}
void createPortalLink(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.generateCustomerLinks(w.objectId), context, done);
}
void changeSeats(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.updateSubscription(w.objectId, bodyOf<SeatChange>(w)), context, done);
}
void changePlan(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.upgradeSubscription(w.objectId, bodyOf<PlanChange>(w)), context, done);
}
void cancel(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.cancelSubscription(w.objectId, bodyOf<Cancellation>(w)), context, done);
}
void pause(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.pauseSubscription(w.objectId), context, done);
}
void resume(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.resumeSubscription(w.objectId), context, done);
}
void refund(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.refundTransaction(w.objectId), context, done);
}
void createDiscount(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.createDiscount(bodyOf<NewDiscount>(w)), context, done);
}
void deleteDiscount(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.deleteDiscount(w.objectId), context, done);
}
void createCheckout(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.createCheckout(bodyOf<NewCheckout>(w)), context, done);
}
void activateLicense(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.activateLicense(text(w, "key"), text(w, "instance_name")), context, done);
}
void deactivateLicense(Client &c, const Wish &w, QObject *context, const OnAnswer &done)
{
    pass(c.deactivateLicense(text(w, "key"), text(w, "instance_id")), context, done);
}

// Reading back, by kind of object. The comparing is in settling.cpp.

template <class T, class Judge>
void lookAt(const Call<T> &call, QObject *context, const OnLook &done, Judge judge, bool goneMeansDone = false)
{
    call.then(context, [done, judge, goneMeansDone](const Result<T> &now, const QByteArray &raw) {
        if (!now && goneMeansDone && isCreemsNotFound(now.error()))
            return done(Look{Finding::Done, {}});
        if (!now)
            return done(tl::make_unexpected(now.error()));
        done(Look{judge(*now), answerOf(*now, raw)});
    });
}

void lookAtProduct(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookAt(c.retrieveProduct(w.objectId), context, done, [w](const Product &now) { return judged(w, now); });
}
void lookAtCustomer(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookAt(c.retrieveCustomer(w.objectId), context, done, [w](const Customer &now) { return judged(w, now); });
}
void lookAtSubscription(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookAt(c.retrieveSubscription(w.objectId), context, done, [w](const Subscription &now) { return judged(w, now); });
}
void lookAtTransaction(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookAt(c.retrieveTransaction(w.objectId), context, done, [w](const Transaction &now) { return judged(w, now); });
}
void lookAtDiscount(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookAt(
        c.retrieveDiscount(w.objectId), context, done, [w](const Discount &now) { return judged(w, now); }, true);
}

/// One record by what makes it unique; not there is as before.
template <class T> void lookForOne(const Call<T> &call, const Wish &w, QObject *context, const OnLook &done)
{
    call.then(context, [w, done](const Result<T> &found, const QByteArray &raw) {
        if (!found && isCreemsNotFound(found.error()))
            return done(Look{Finding::AsBefore, {}});
        if (!found)
            return done(tl::make_unexpected(found.error()));
        const QList<T> all{*found};
        const Finding finding = judgedAmong(w, all);
        done(Look{finding, finding == Finding::Done ? std::optional(answerOf(*found, raw)) : std::nullopt});
    });
}

/// All of a list that could be what was made.
template <class T, class Fetch> void lookThrough(Fetch fetch, const Wish &w, QObject *context, const OnLook &done)
{
    const auto likes = std::make_shared<QHash<QString, T>>();
    const auto texts = std::make_shared<QHash<QString, QByteArray>>(); // of likes, as they came
    const auto sweep = std::make_shared<QPointer<PageSweep<T>>>();
    const auto hasUnreadable = std::make_shared<bool>(false); // one of them may be it
    *sweep = new PageSweep<T>(
        fetch,
        [likes, texts, hasUnreadable, w](const Page<T> &page) {
            *hasUnreadable = *hasUnreadable || !page.rejected.isEmpty();
            for (qsizetype i = 0; i < page.items.size(); ++i) {
                const T &item = page.items.at(i);
                if (!isLike(w, item))
                    continue;
                likes->insert(item.id, item);
                texts->insert(item.id, page.raw.value(i));
            }
        },
        [likes, texts, hasUnreadable, sweep, w, done](const auto &outcome) {
            (*sweep)->deleteLater();
            if (!outcome)
                return done(tl::make_unexpected(outcome.error()));
            Finding finding = judgedAmong(w, likes->values());
            const bool restsOnAbsence = finding == Finding::AsBefore || likes->isEmpty();
            if (restsOnAbsence && (!outcome->isComplete || *hasUnreadable))
                finding = Finding::Otherwise; // it may be where nobody could see it
            Look look{finding, {}};
            if (finding == Finding::Done)
                if (const auto made = theNewOne(w, likes->values()))
                    look.found = answerOf(*made, texts->value(made->id));
            done(look);
        },
        context);
}

void lookForProduct(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookThrough<Product>(
        [&c](const PageSweep<Product>::Page &p) {
            return c.searchProducts({p.number, p.size});
        },
        w, context, done);
}
void lookForCustomer(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookForOne(c.retrieveCustomerByEmail(text(w, "email")), w, context, done);
}
void lookForDiscount(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    if (const QString code = text(w, "code"); !code.isEmpty())
        return lookForOne(c.retrieveDiscountByCode(code), w, context, done);
    lookThrough<Discount>(
        [&c](const PageSweep<Discount>::Page &p) {
            return c.searchDiscounts({p.number, p.size}, {});
        },
        w, context, done);
}
void lookForInstance(Client &c, const Wish &w, QObject *context, const OnLook &done)
{
    lookThrough<LicenseInstance>(
        [&c, id = w.objectId](const PageSweep<LicenseInstance>::Page &p) {
            return c.listLicenseInstances(id, {p.number, p.size});
        },
        w, context, done);
}

constexpr std::array<Operation, wishKindCount + 1> operations = {{
    {.kind = WishKind::CreateProduct,
     .object = ObjectKind::Product,
     .creates = true,
     .send = createProduct,
     .look = lookForProduct},
    {.kind = WishKind::UpdateProduct, .object = ObjectKind::Product, .send = updateProduct, .look = lookAtProduct},
    {.kind = WishKind::ArchiveProduct,
     .object = ObjectKind::Product,
     .isFinal = true,
     .send = archiveProduct,
     .look = lookAtProduct},
    {.kind = WishKind::CreateCustomer,
     .object = ObjectKind::Customer,
     .creates = true,
     .isFinal = true,
     .send = createCustomer,
     .look = lookForCustomer},
    {.kind = WishKind::UpdateCustomer, .object = ObjectKind::Customer, .send = updateCustomer, .look = lookAtCustomer},
    {.kind = WishKind::CreatePortalLink,
     .object = ObjectKind::Customer,
     .isHarmless = true,
     .send = createPortalLink,
     .look = nullptr},
    {.kind = WishKind::ChangeSeats,
     .object = ObjectKind::Subscription,
     .send = changeSeats,
     .look = lookAtSubscription},
    {.kind = WishKind::ChangePlan, .object = ObjectKind::Subscription, .send = changePlan, .look = lookAtSubscription},
    {.kind = WishKind::CancelNow,
     .object = ObjectKind::Subscription,
     .isFinal = true,
     .send = cancel,
     .look = lookAtSubscription},
    {.kind = WishKind::CancelAtPeriodEnd,
     .object = ObjectKind::Subscription,
     .send = cancel,
     .look = lookAtSubscription},
    {.kind = WishKind::PauseAtPeriodEnd,
     .object = ObjectKind::Subscription,
     .send = cancel,
     .look = lookAtSubscription},
    {.kind = WishKind::Pause, .object = ObjectKind::Subscription, .send = pause, .look = lookAtSubscription},
    {.kind = WishKind::Resume,
     .object = ObjectKind::Subscription,
     .looksFirst = true, // it may be charged at once
     .send = resume,
     .look = lookAtSubscription},
    {.kind = WishKind::Refund,
     .object = ObjectKind::Transaction,
     .showsAtOnce = false, // it may be pending for days
     .movesMoney = true,
     .isFinal = true,
     .looksFirst = true,
     .send = refund,
     .look = lookAtTransaction},
    {.kind = WishKind::CreateDiscount,
     .object = ObjectKind::Discount,
     .creates = true,
     .send = createDiscount,
     .look = lookForDiscount},
    {.kind = WishKind::DeleteDiscount,
     .object = ObjectKind::Discount,
     .isFinal = true,
     .send = deleteDiscount,
     .look = lookAtDiscount},
    {.kind = WishKind::CreateCheckout,
     .object = ObjectKind::Checkout,
     .creates = true,
     .send = createCheckout,
     .look = nullptr},
    {.kind = WishKind::ActivateLicense,
     .object = ObjectKind::License,
     .send = activateLicense,
     .look = lookForInstance},
    {.kind = WishKind::DeactivateLicense,
     .object = ObjectKind::License,
     .send = deactivateLicense,
     .look = lookForInstance},
    {.kind = WishKind::Newer, .object = ObjectKind::Unknown},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < operations.size(); ++i)
        if (size_t(operations[i].kind) != i)
            return false;
    return true;
}
static_assert(isInOrder(), "operationOf() takes the kind for the index");

} // namespace

const char *objectName(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Product: return "product";
    case ObjectKind::Customer: return "customer";
    case ObjectKind::Subscription: return "subscription";
    case ObjectKind::Transaction: return "transaction";
    case ObjectKind::Discount: return "discount";
    case ObjectKind::Checkout: return "checkout";
    case ObjectKind::License: return "licence";
    case ObjectKind::Unknown: return "";
    }
    Q_UNREACHABLE();
    return "";
}

std::optional<Resource> resourceFor(ObjectKind kind)
{
    switch (kind) {
    case ObjectKind::Product: return Resource::Products;
    case ObjectKind::Customer: return Resource::Customers;
    case ObjectKind::Subscription: return Resource::Subscriptions;
    case ObjectKind::Transaction: return Resource::Transactions;
    case ObjectKind::Discount: return Resource::Discounts;
    case ObjectKind::Checkout:
    case ObjectKind::License:
    case ObjectKind::Unknown: return {};
    }
    Q_UNREACHABLE();
    return {};
}

const Operation &operationOf(WishKind kind) { return operations[size_t(kind)]; }

bool chargesNow(const Wish &wish)
{
    if (operationOf(wish.kind).movesMoney)
        return true;
    if (wish.kind != WishKind::ChangePlan && wish.kind != WishKind::ChangeSeats)
        return false;
    const auto behavior = json::Open<UpdateBehavior>::fromWire(text(wish, "update_behavior"));
    return behavior == UpdateBehavior::ProrationChargeImmediately || !behavior.known();
}

bool isGrave(const Wish &wish)
{
    const Operation &operation = operationOf(wish.kind);
    return chargesNow(wish) || (operation.isFinal && !operation.creates);
}

QJsonObject journalParameters(const Wish &wish)
{
    QJsonObject kept = wish.parameters;
    if (operationOf(wish.kind).object == ObjectKind::License) // whoever has the key has the licence
        kept.remove("key"_L1);
    return kept;
}

QJsonObject journalAnswer(WishKind kind, const QJsonObject &answer)
{
    if (kind == WishKind::CreatePortalLink) // whoever has the link is the customer
        return {};
    QJsonObject kept = answer;
    if (operationOf(kind).object == ObjectKind::License)
        kept.remove("key"_L1);
    return kept;
}
