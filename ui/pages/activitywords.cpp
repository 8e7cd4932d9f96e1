// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitywords.h"

#include "core/format/money.h"

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
constexpr std::array<Name, 31> names = {{
    {"name", QT_TRANSLATE_NOOP("Activity", "Name")},
    {"description", QT_TRANSLATE_NOOP("Activity", "Description")},
    {"image_url", QT_TRANSLATE_NOOP("Activity", "Image")},
    {"price", QT_TRANSLATE_NOOP("Activity", "Price")},
    {"currency", QT_TRANSLATE_NOOP("Activity", "Currency")},
    {"billing_type", QT_TRANSLATE_NOOP("Activity", "Billing")},
    {"billing_period", QT_TRANSLATE_NOOP("Activity", "Period")},
    {"tax_mode", QT_TRANSLATE_NOOP("Activity", "Tax")},
    {"tax_category", QT_TRANSLATE_NOOP("Activity", "Tax category")},
    {"default_success_url", QT_TRANSLATE_NOOP("Activity", "Page after payment")},
    {"success_url", QT_TRANSLATE_NOOP("Activity", "Page after payment")},
    {"trial_period_days", QT_TRANSLATE_NOOP("Activity", "Trial, days")},
    {"trial_price", QT_TRANSLATE_NOOP("Activity", "Trial price")},
    {"email", QT_TRANSLATE_NOOP("Activity", "E-mail")},
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
    {"custom_price", QT_TRANSLATE_NOOP("Activity", "Own price")},
    {"discount_code", QT_TRANSLATE_NOOP("Activity", "Discount")},
    {"request_id", QT_TRANSLATE_NOOP("Activity", "Request id")},
    {"instance_name", QT_TRANSLATE_NOOP("Activity", "Activation")},
    {"instance_id", QT_TRANSLATE_NOOP("Activity", "Activation's id")},
    {"update_behavior", QT_TRANSLATE_NOOP("Activity", "Charging")},
}};

QString nameOf(const QString &key)
{
    for (const Name &name : names)
        if (key == QLatin1String(name.key))
            return Activity::tr(name.name);
    return key;
}

bool isAmount(const QString &key)
{
    static const QStringList keys = {
        u"price"_s, u"amount"_s, u"custom_price"_s, u"trial_price"_s, u"suggested_price"_s};
    return keys.contains(key);
}

QString valueText(const QString &key, const QJsonValue &value, const QString &currency, const TimeStyle &times)
{
    if (isAmount(key) && !currency.isEmpty() && value.isDouble())
        return formatMoney({value.toInteger(), currency}, times.locale);
    if (key == "expiry_date"_L1)
        if (const auto at = QDateTime::fromString(value.toString(), Qt::ISODateWithMs); at.isValid())
            return times.dayAndClock(at);
    switch (value.type()) {
    case QJsonValue::String: {
        const bool isWord = key.endsWith("type"_L1) || key.endsWith("period"_L1) || key == "duration"_L1
            || key.startsWith("tax_"_L1);
        return isWord ? wireWord(value.toString()) : value.toString();
    }
    case QJsonValue::Double: return times.locale.toString(value.toDouble(), 'g', 15);
    case QJsonValue::Bool: return value.toBool() ? Activity::tr("yes") : Activity::tr("no");
    case QJsonValue::Array: {
        QStringList parts;
        bool isPlain = true;
        for (const QJsonValue &element : value.toArray()) {
            isPlain = isPlain && element.isString();
            parts.append(element.toString());
        }
        if (isPlain)
            return parts.join(u", "_s);
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)).trimmed();
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented)).trimmed();
    case QJsonValue::Null:
    case QJsonValue::Undefined: return Activity::tr("none", "no value");
    }
    return {};
}

} // namespace

QString wayBackButton(WayBack way)
{
    switch (way) {
    case WayBack::Resume: return Activity::tr("&Resume…");
    case WayBack::EditBack: return Activity::tr("Change &back…");
    case WayBack::RecreateDiscount: return Activity::tr("&Make it again…");
    case WayBack::DeleteDiscount: return Activity::tr("&Delete it…");
    case WayBack::ArchiveProduct: return Activity::tr("&Archive it…");
    }
    Q_UNREACHABLE();
    return {};
}

QString noWayBackSentence(NoWayBack reason)
{
    switch (reason) {
    case NoWayBack::NothingHappened: return Activity::tr("Nothing was changed, so there is nothing to take back.");
    case NoWayBack::StillOpen: return Activity::tr("First it has to be known whether it was done.");
    case NoWayBack::SubscriptionOver:
        return Activity::tr("A cancelled subscription can't be revived. The customer can buy again: make a checkout "
                            "link for the product.");
    case NoWayBack::MoneyIsBack:
        return Activity::tr("A refund can't be taken back. The customer would have to pay anew.");
    case NoWayBack::ProductArchived:
        return Activity::tr("The API can't bring an archived product back. Creem's web dashboard can.");
    case NoWayBack::CustomerStays: return Activity::tr("The API can't delete a customer.");
    case NoWayBack::LinkStays: return Activity::tr("A link can't be withdrawn. It ends by itself.");
    case NoWayBack::ChooseAnew:
        return Activity::tr("Not with one click, because it may cost something: choose anew at the subscription, which "
                            "says what it would cost now.");
    case NoWayBack::NeedsKey:
        return Activity::tr("It takes the licence key, which the journal doesn't keep. Look the key up on the page "
                            "Licences.");
    case NoWayBack::NotRemembered: return Activity::tr("The journal doesn't know how it was before.");
    case NoWayBack::HasEnded:
        return Activity::tr("It would have ended by now, and made again it would never end. Make a new discount, with "
                            "another end.");
    }
    Q_UNREACHABLE();
    return {};
}

QList<std::pair<QString, QString>> wishFacts(const Wish &wish, const TimeStyle &times)
{
    QList<std::pair<QString, QString>> facts;
    QString currency = wish.parameters["currency"_L1].toString();
    if (currency.isEmpty())
        currency = wish.before["currency"_L1].toString();
    for (auto it = wish.parameters.begin(); it != wish.parameters.end(); ++it) {
        if (it.key() == "key"_L1 || it.key() == "customer_id"_L1)
            continue; // a licence's key is a secret; the customer is named already
        QString value = valueText(it.key(), it.value(), currency, times);
        if (!wish.objectId.isEmpty() && wish.before.contains(it.key()) && wish.before[it.key()] != it.value())
            value = Activity::tr("%1, before: %2", "new value, old value")
                        .arg(value, valueText(it.key(), wish.before[it.key()], currency, times));
        facts.append({nameOf(it.key()), value});
    }
    return facts;
}
