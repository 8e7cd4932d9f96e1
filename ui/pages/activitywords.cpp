// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitywords.h"

#include "core/format/money.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/mirrorwords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Activity
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

QString paragraphs(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u"\n\n"_s);
}

QString errorSentence(const ActionRecord &record, Mode mode)
{
    if (!record.error)
        return {};
    const ErrorWords words = record.state == ActionState::Refused
        ? errorWords(*record.error, mode)
        : writeErrorWords(*record.error, mode);
    return words.title + u'\n' + words.text;
}

QString hurdleSentence(const ActionRecord &record, Mode mode)
{
    switch (record.hurdle) {
    case Hurdle::None: return {};
    case Hurdle::ReadOnly: return Activity::tr("The store was locked: nothing is sent while it is read-only.");
    case Hurdle::Busy:
        return Activity::tr("Another change of the same was still open. One at a time, so that they can't cross.");
    case Hurdle::JournalFails:
        return paragraphs({Activity::tr("It could not be written down, and nothing is sent that isn't written down."),
                           record.journalError ? mirrorWords(*record.journalError).title : QString()});
    case Hurdle::Stopped: return Activity::tr("Its run was stopped, or Creamery was closed, before its turn came.");
    case Hurdle::NotAllowed: return Activity::tr("It repeats a change of which nobody knows whether it was done.");
    case Hurdle::Network: return errorSentence(record, mode);
    }
    Q_UNREACHABLE();
    return {};
}

QString unknownSentence(const ActionRecord &record, const TimeStyle &times)
{
    QStringList parts = {Activity::tr("It was sent, and what came back doesn't say what became of it.")};
    if (!operationOf(record.wish.kind).look)
        parts.append(Activity::tr("No call of the API can tell. Nothing that there was is changed by it; you can make "
                                  "another."));
    else if (record.lookError)
        parts.append(Activity::tr("Creem was asked, without an answer: %1").arg(errorWords(*record.lookError).title));
    else if (record.finding == Finding::AsBefore)
        parts.append(Activity::tr("Creem was asked on %1: it is as it was before, so far.")
                         .arg(times.dayAndClock(record.lookedAt)));
    else if (record.finding == Finding::Otherwise)
        parts.append(Activity::tr("Creem was asked on %1: it is neither as it was before nor as you wanted it. Look at "
                                  "the record to see how it is.")
                         .arg(times.dayAndClock(record.lookedAt)));
    if (record.isChecking)
        parts.append(Activity::tr("Creamery is asking Creem what became of it…"));
    if (record.isOfOthers)
        parts.append(Activity::tr("Another window of Creamery takes care of it."));
    return paragraphs(parts);
}

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

QString wishSentence(const Wish &wish)
{
    const QString name = wish.objectName.isEmpty() ? wish.objectId : wish.objectName;
    switch (wish.kind) {
    case WishKind::CreateProduct: return Activity::tr("Create the product “%1”.").arg(name);
    case WishKind::UpdateProduct: return Activity::tr("Change the product “%1”.").arg(name);
    case WishKind::ArchiveProduct: return Activity::tr("Archive the product “%1”.").arg(name);
    case WishKind::CreateCustomer: return Activity::tr("Create the customer “%1”.").arg(name);
    case WishKind::UpdateCustomer: return Activity::tr("Change the customer “%1”.").arg(name);
    case WishKind::CreatePortalLink: return Activity::tr("Make a link to the customer portal of “%1”.").arg(name);
    case WishKind::ChangeSeats: return Activity::tr("Change the seats of the subscription “%1”.").arg(name);
    case WishKind::ChangePlan: return Activity::tr("Change the plan of the subscription “%1”.").arg(name);
    case WishKind::CancelNow: return Activity::tr("Cancel the subscription “%1” at once.").arg(name);
    case WishKind::CancelAtPeriodEnd:
        return Activity::tr("Cancel the subscription “%1” at the end of its period.").arg(name);
    case WishKind::PauseAtPeriodEnd:
        return Activity::tr("Pause the subscription “%1” at the end of its period.").arg(name);
    case WishKind::Pause: return Activity::tr("Pause the subscription “%1”.").arg(name);
    case WishKind::Resume: return Activity::tr("Resume the subscription “%1”.").arg(name);
    case WishKind::Refund: return Activity::tr("Refund what is left of the payment “%1”.").arg(name);
    case WishKind::CreateDiscount: return Activity::tr("Create the discount “%1”.").arg(name);
    case WishKind::DeleteDiscount: return Activity::tr("Delete the discount “%1”.").arg(name);
    case WishKind::CreateCheckout: return Activity::tr("Make a checkout link for “%1”.").arg(name);
    case WishKind::ActivateLicense: return Activity::tr("Activate a licence of “%1”.").arg(name);
    case WishKind::DeactivateLicense: return Activity::tr("Free an activation of a licence of “%1”.").arg(name);
    }
    Q_UNREACHABLE();
    return {};
}

QString outcomeSentence(const ActionRecord &record, const TimeStyle &times, Mode mode)
{
    const QString at = times.dayAndClock(record.stateAt);
    switch (record.state) {
    case ActionState::Waiting: return Activity::tr("It waits for its turn. Nothing has been sent.");
    case ActionState::Sending: return Activity::tr("It is being sent.");
    case ActionState::Done:
        if (record.isRefundPending())
            return Activity::tr("Creem has accepted it. The money is not back yet: that may take days.");
        return record.isSettled
            ? Activity::tr("It was done. The answer was lost; Creamery looked, and found it on %1.").arg(at)
            : Activity::tr("Creem did it on %1.").arg(at);
    case ActionState::Refused: return paragraphs({Activity::tr("Creem refused it."), errorSentence(record, mode)});
    case ActionState::NotSent: return paragraphs({Activity::tr("Nothing was sent."), hurdleSentence(record, mode)});
    case ActionState::Unknown: return unknownSentence(record, times);
    case ActionState::NotDone:
        return record.refund ? Activity::tr("Creem took it on, and it failed: no money went back.")
                             : Activity::tr("It was not done: Creamery looked, and it is as it was before.");
    case ActionState::GivenUp:
        return record.supersededBy.isEmpty()
            ? Activity::tr("Nobody knows what became of it, and you left it so.")
            : Activity::tr("Nobody knows what became of it. You sent it again after that.");
    }
    Q_UNREACHABLE();
    return {};
}

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
