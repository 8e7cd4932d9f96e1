// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishfacts.h"

#include "core/format/money.h"
#include "ui/looks/otherwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Activity
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

struct Name
{
    const char *key;
    const char *name;
};
constexpr auto names = std::to_array<Name>({
    {"name", QT_TRANSLATE_NOOP("Activity", "Name")},
    {"description", QT_TRANSLATE_NOOP("Activity", "Description")},
    {"image_url", QT_TRANSLATE_NOOP("Activity", "Image")},
    {"image_urls", QT_TRANSLATE_NOOP("Activity", "Images")},
    {"price", QT_TRANSLATE_NOOP("Activity", "Price")},
    {"currency", QT_TRANSLATE_NOOP("Activity", "Currency")},
    {"billing_type", QT_TRANSLATE_NOOP("Activity", "Billing")},
    {"billing_period", QT_TRANSLATE_NOOP("Activity", "Period")},
    {"recurring_interval", QT_TRANSLATE_NOOP("Activity", "Interval")},
    {"recurring_interval_count", QT_TRANSLATE_NOOP("Activity", "Interval")},
    {"tax_mode", QT_TRANSLATE_NOOP("Activity", "Tax")},
    {"tax_category", QT_TRANSLATE_NOOP("Activity", "Tax category")},
    {"business_net_pricing", QT_TRANSLATE_NOOP("Activity", "Net price for businesses")},
    {"pay_what_you_want", QT_TRANSLATE_NOOP("Activity", "Customers choose the price")},
    {"suggested_price", QT_TRANSLATE_NOOP("Activity", "Suggested price")},
    {"abandoned_cart_recovery_enabled", QT_TRANSLATE_NOOP("Activity", "Reminds of abandoned carts")},
    {"custom_fields", QT_TRANSLATE_NOOP("Activity", "Questions at the checkout")},
    {"default_success_url", QT_TRANSLATE_NOOP("Activity", "Page after payment")},
    {"success_url", QT_TRANSLATE_NOOP("Activity", "Page after payment")},
    {"trial_period_days", QT_TRANSLATE_NOOP("Activity", "Trial, days")},
    {"trial_price", QT_TRANSLATE_NOOP("Activity", "Trial price")},
    {"email", QT_TRANSLATE_NOOP("Activity", "E-mail")},
    {"external_id", QT_TRANSLATE_NOOP("Activity", "Your own id")},
    {"metadata", QT_TRANSLATE_NOOP("Activity", "Notes for programs")},
    {"customer", QT_TRANSLATE_NOOP("Activity", "Customer")},
    {"code", QT_TRANSLATE_NOOP("Activity", "Code")},
    {"type", QT_TRANSLATE_NOOP("Activity", "Kind")},
    {"percentage", QT_TRANSLATE_NOOP("Activity", "Percentage")},
    {"amount", QT_TRANSLATE_NOOP("Activity", "Amount")},
    {"duration", QT_TRANSLATE_NOOP("Activity", "Lasts")},
    {"duration_in_months", QT_TRANSLATE_NOOP("Activity", "Months")},
    {"max_redemptions", QT_TRANSLATE_NOOP("Activity", "Used at most")},
    {"expiry_date", QT_TRANSLATE_NOOP("Activity", "Ends")},
    {"applies_to_products", QT_TRANSLATE_NOOP("Activity", "Products")},
    {"product_id", QT_TRANSLATE_NOOP("Activity", "Product")},
    {"units", QT_TRANSLATE_NOOP("Activity", "Units")},
    {"items", QT_TRANSLATE_NOOP("Activity", "Seats")},
    {"custom_price", QT_TRANSLATE_NOOP("Activity", "Own price")},
    {"discount_code", QT_TRANSLATE_NOOP("Activity", "Discount")},
    {"affiliate_code", QT_TRANSLATE_NOOP("Activity", "Affiliate")},
    {"request_id", QT_TRANSLATE_NOOP("Activity", "Request id")},
    {"instance_name", QT_TRANSLATE_NOOP("Activity", "Activation")},
    {"instance_id", QT_TRANSLATE_NOOP("Activity", "Activation's id")},
    {"update_behavior", QT_TRANSLATE_NOOP("Activity", "Charging")},
    {"mode", QT_TRANSLATE_NOOP("Activity", "When")},
    {"onExecute", QT_TRANSLATE_NOOP("Activity", "Then")},
});

QString nameOf(QString key)
{
    for (const Name &name : names)
        if (key == QLatin1String(name.key))
            return Activity::tr(name.name);
    return key.replace(u'_', u' '); // of a later version
}

bool isAmount(const QString &key)
{
    static const QStringList keys = {
        u"price"_s, u"amount"_s, u"custom_price"_s, u"trial_price"_s, u"suggested_price"_s};
    return keys.contains(key);
}

QString listed(const QStringList &parts)
{
    return parts.isEmpty() ? Activity::tr("none", "no value") : parts.join(u", "_s);
}

/// Of a key that is spoken of by no function below.
QString plainText(const QJsonValue &value, const QLocale &locale)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString().isEmpty() ? Activity::tr("none", "no value") : isolated(value.toString());
    case QJsonValue::Double: return locale.toString(value.toDouble(), 'g', 15);
    case QJsonValue::Bool: return value.toBool() ? Activity::tr("yes") : Activity::tr("no");
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            parts.append(plainText(element, locale));
        return listed(parts);
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts.append(Activity::tr("%1: %2", "name, value").arg(isolated(it.key()), plainText(it.value(), locale)));
        return listed(parts);
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined: return Activity::tr("none", "no value");
    }
    return {};
}

/// The seats of the items that a change is about. all: that has them, a wish's or a subscription's.
QString seatsText(const QJsonArray &about, const QJsonArray &all, const QLocale &locale)
{
    QStringList parts;
    for (const QJsonValue &item : all) {
        const QString id = item["id"_L1].toString();
        const bool isMeant = std::any_of(
            about.begin(), about.end(), [&](const QJsonValue &one) { return one["id"_L1].toString() == id; });
        if (!isMeant || !item["units"_L1].isDouble())
            continue;
        const QString units = locale.toString(item["units"_L1].toInteger());
        parts.append(about.size() == 1 ? units : Activity::tr("%1: %2", "name, value").arg(id, units));
    }
    return parts.join(u", "_s);
}

QString questionsText(const QJsonArray &fields)
{
    QStringList parts;
    for (const QJsonValue &field : fields) {
        const QString label = isolated(field["label"_L1].toString());
        const QString type = wireWord(field["type"_L1].toString());
        parts.append(field["optional"_L1].toBool()
                         ? Activity::tr("%1 (%2, may be left empty)", "question, kind of answer").arg(label, type)
                         : Activity::tr("%1 (%2, required)", "question, kind of answer").arg(label, type));
    }
    return listed(parts);
}

/// What was sent of an interval, completed by what was before: the API takes either half by itself.
QString intervalText(const QJsonObject &sent, const QJsonObject &before)
{
    const auto either = [&](const QString &key) { return sent.contains(key) ? sent[key] : before[key]; };
    Product product;
    product.billingPeriod = BillingPeriod::Custom;
    product.recurringInterval = json::Open<RecurringInterval>::fromWire(either(u"recurring_interval"_s).toString());
    product.recurringIntervalCount = either(u"recurring_interval_count"_s).toInteger(1);
    return billingWords(product);
}

QString namedId(const QString &name, const QString &id)
{
    return name.isEmpty() ? id : Activity::tr("%1 (%2)", "name, id").arg(isolated(name), id);
}

QString productsText(const QJsonArray &ids, const NamesOfProducts &products)
{
    QStringList parts;
    for (const QJsonValue &id : ids)
        parts.append(namedId(products.value(id.toString()), id.toString()));
    return listed(parts);
}

/// Of one parameter, or of what it was before: the same key of the object that it changes.
QString valueText(const Wish &wish, const QString &key, const QJsonValue &value, const QString &currency,
                  const TimeStyle &times, const NamesOfProducts &products)
{
    if (isAmount(key) && !currency.isEmpty() && value.isDouble())
        return formatMoney({value.toInteger(), currency}, times.locale);
    if (key == "percentage"_L1 && value.isDouble())
        return percentText(value.toDouble(), times.locale);
    if (key == "applies_to_products"_L1)
        return productsText(value.toArray(), products);
    if (key == "expiry_date"_L1)
        if (const auto at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs); at.isValid())
            return times.dayAndClock(at);
    if (key == "items"_L1)
        return seatsText(wish.parameters["items"_L1].toArray(), value.toArray(), times.locale);
    if (key == "custom_fields"_L1)
        return questionsText(value.toArray());
    if (key == "customer"_L1) {
        const QString email = value["email"_L1].toString();
        return isolated(email.isEmpty() ? value["id"_L1].toString() : email);
    }
    if (key == "product_id"_L1) { // as it was called then, if that was written down
        const QString &then = wish.kind == WishKind::CreateCheckout ? wish.objectName : wish.targetName;
        return namedId(then.isEmpty() ? products.value(value.toString()) : then, value.toString());
    }
    if (key == "update_behavior"_L1)
        return behaviorWords(json::Open<UpdateBehavior>::fromWire(value.toString()));
    if (key == "mode"_L1)
        return value == "immediate"_L1 ? Activity::tr("at once") : Activity::tr("at the end of the period");
    if (key == "onExecute"_L1)
        return value == "pause"_L1 ? Activity::tr("it pauses") : Activity::tr("it ends");
    const bool isWord = value.isString()
        && (key.endsWith("type"_L1) || key.endsWith("period"_L1) || key == "duration"_L1 || key.startsWith("tax_"_L1));
    return isWord ? wireWord(value.toString()) : plainText(value, times.locale);
}

/// How that was before; empty: nobody knows, or it was so already.
QString beforeText(const Wish &wish, const QString &key, const QString &currency, const TimeStyle &times,
                   const NamesOfProducts &products)
{
    if (wish.objectId.isEmpty() || key == "mode"_L1) // a subscription's is another one
        return {};
    if (key == "product_id"_L1) {
        const QJsonValue product = wish.before["product"_L1];
        return product.isObject() ? namedId(product["name"_L1].toString(), product["id"_L1].toString())
                                  : namedId(products.value(product.toString()), product.toString());
    }
    if (!wish.before.contains(key) || wish.before[key] == wish.parameters[key])
        return {};
    return valueText(wish, key, wish.before[key], currency, times, products);
}

bool isInterval(const QString &key) { return key.startsWith("recurring_interval"_L1); }

} // namespace

QString behaviorWords(json::Open<UpdateBehavior> behavior)
{
    const auto known = behavior.known();
    if (!known)
        return behavior.wire();
    switch (*known) {
    case UpdateBehavior::ProrationChargeImmediately:
        return Activity::tr("the difference is charged at once, and a new period begins");
    case UpdateBehavior::ProrationCharge: return Activity::tr("the difference is put on the next invoice");
    case UpdateBehavior::ProrationNone:
        return Activity::tr("no difference is charged: the new price counts from the next period on");
    }
    Q_UNREACHABLE();
    return {};
}

QStringList productsOf(const Wish &wish)
{
    QStringList ids;
    const auto add = [&ids](const QJsonValue &id) {
        if (!id.toString().isEmpty() && !ids.contains(id.toString()))
            ids.append(id.toString());
    };
    for (const QJsonObject &side : {wish.parameters, wish.before}) {
        add(side["product_id"_L1]);
        add(side["product"_L1]);
        const QJsonArray products = side["applies_to_products"_L1].toArray();
        for (const QJsonValue &id : products)
            add(id);
    }
    return ids;
}

QList<std::pair<QString, QString>> wishFacts(const Wish &wish, const TimeStyle &times, const NamesOfProducts &products)
{
    QList<std::pair<QString, QString>> facts;
    QString currency = wish.parameters["currency"_L1].toString();
    if (currency.isEmpty())
        currency = wish.before["currency"_L1].toString();
    bool hasInterval = false;
    for (auto it = wish.parameters.begin(); it != wish.parameters.end(); ++it) {
        const QString key = it.key();
        if (key == "key"_L1 || key == "customer_id"_L1)
            continue; // a licence's key is a secret; the customer is named already
        if (isInterval(key) && std::exchange(hasInterval, true))
            continue; // both are one
        QString value = isInterval(key)
            ? intervalText(wish.parameters, wish.before)
            : valueText(wish, key, it.value(), currency, times, products);
        QString before = isInterval(key) && wish.before.contains(key)
            ? intervalText(wish.before, {})
            : beforeText(wish, key, currency, times, products);
        if (!before.isEmpty() && before != value)
            value = Activity::tr("%1, before: %2", "new value, old value").arg(value, before);
        facts.append({nameOf(key), value});
    }
    return facts;
}
