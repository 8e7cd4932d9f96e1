// SPDX-License-Identifier: GPL-3.0-or-later
#include "productrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

void readPrice(Checker &body, const char *key, Need need, std::optional<qint64> &out)
{
    const auto price = body.integer(key, need, 0, largestAmount);
    if (price && *price > 0 && *price < 100)
        body.complain(key, u"must be 0 or at least 100"_s);
    if (price)
        out = price;
}

void readCurrency(Checker &body, Need need, QString &out)
{
    const auto currency = body.text("currency", need);
    if (!currency)
        return;
    if (*currency != "EUR"_L1 && *currency != "USD"_L1)
        body.complain("currency", u"must be one of the following values: EUR, USD"_s);
    out = *currency;
}

/// Period from interval and count, where one of the named ones fits.
BillingPeriod periodOf(RecurringInterval interval, qint64 count)
{
    if (interval == RecurringInterval::Day && count == 1)
        return BillingPeriod::Daily;
    if (interval == RecurringInterval::Year && count == 1)
        return BillingPeriod::Yearly;
    if (interval == RecurringInterval::Month && count == 1)
        return BillingPeriod::Monthly;
    if (interval == RecurringInterval::Month && count == 3)
        return BillingPeriod::Quarterly;
    if (interval == RecurringInterval::Month && count == 6)
        return BillingPeriod::HalfYearly;
    return BillingPeriod::Custom;
}

void readBilling(Product &p, Checker &body, bool isNew)
{
    if (const auto type = body.choice<BillingType>("billing_type", isNew ? Need::Required : Need::Optional)) {
        if (!isNew && p.billingType == BillingType::Recurring && *type == BillingType::OneTime)
            p.billingPeriod = BillingPeriod::Once;
        p.billingType = *type;
    }
    const auto period = body.choice<BillingPeriod>("billing_period");
    const auto interval = body.choice<RecurringInterval>("recurring_interval");
    const auto count = body.integer("recurring_interval_count", Need::Optional, 1, 1000);
    if (p.billingType == BillingType::OneTime) {
        if (period && *period != BillingPeriod::Once)
            body.complain("billing_period", u"must be once for a one-time product"_s);
        if (interval || count)
            body.complain("recurring_interval", u"is only for recurring products"_s);
        p.billingPeriod = BillingPeriod::Once;
        p.recurringInterval.reset();
        p.recurringIntervalCount.reset();
        return;
    }
    if (period)
        p.billingPeriod = *period;
    if (interval)
        p.recurringInterval = *interval;
    if (count)
        p.recurringIntervalCount = *count;
    if (count && !p.recurringInterval)
        body.complain("recurring_interval", u"is required with recurring_interval_count"_s);
    if (!period && interval)
        p.billingPeriod = periodOf(*interval, p.recurringIntervalCount.value_or(1));
    if (p.billingPeriod.wire().isEmpty() || p.billingPeriod == BillingPeriod::Once) {
        // A wrong value has been complained about already.
        if (!body.has("billing_period") || period)
            body.complain("billing_period", u"is required for a recurring product and can't be once"_s);
    } else if (p.billingPeriod == BillingPeriod::Custom) {
        if (!p.recurringInterval && !body.has("recurring_interval"))
            body.complain("recurring_interval", u"is required for the billing period custom"_s);
        if (!p.recurringIntervalCount && !body.has("recurring_interval_count"))
            p.recurringIntervalCount = 1;
    } else if (period) { // a named period says it all
        p.recurringInterval.reset();
        p.recurringIntervalCount.reset();
    }
}

void readTrial(Product &p, Checker &body)
{
    if (body.isNull("trial_period_days"))
        p.trialPeriodDays.reset();
    if (body.isNull("trial_price"))
        p.trialPrice.reset();
    if (const auto days = body.integer("trial_period_days", Need::Optional, 1, 730))
        p.trialPeriodDays = days;
    readPrice(body, "trial_price", Need::Optional, p.trialPrice);
    if (p.billingType == BillingType::OneTime) {
        if (body.has("trial_period_days"))
            body.complain("trial_period_days", u"is only for recurring products"_s);
        p.trialPeriodDays.reset();
    }
    if (!p.trialPeriodDays) {
        if (body.has("trial_price"))
            body.complain("trial_price", u"needs trial_period_days"_s);
        p.trialPrice.reset();
    }
}

/// What POST and PATCH share.
void readCommon(Product &p, Checker &body, bool isNew)
{
    const Need need = isNew ? Need::Required : Need::Optional;
    if (const auto name = body.text("name", Need::Optional, 200); name && !name->trimmed().isEmpty())
        p.name = *name;
    else if (name || (isNew && !body.has("name")))
        body.complain("name", u"should not be empty"_s);
    if (const auto description = body.text("description", need))
        p.description = *description;
    if (const auto url = body.url("image_url"))
        p.imageUrl = *url;
    if (const auto urls = body.texts("image_urls"))
        p.imageUrls = *urls;
    if (const auto url = body.url("default_success_url"))
        p.defaultSuccessUrl = *url;
    std::optional<qint64> price;
    readPrice(body, "price", need, price);
    p.price = price.value_or(p.price);
    readCurrency(body, need, p.currency);
    readBilling(p, body, isNew);
    readTrial(p, body);
    if (const auto mode = body.choice<TaxMode>("tax_mode"))
        p.taxMode = *mode;
    if (const auto net = body.boolean("business_net_pricing"))
        p.businessNetPricing = *net;
    const bool free = body.boolean("pay_what_you_want").value_or(false);
    std::optional<qint64> suggested;
    readPrice(body, "suggested_price", Need::Optional, suggested);
    if (free && p.billingType == BillingType::Recurring)
        body.complain("pay_what_you_want", u"is only for one-time products"_s);
}

void checkImages(const Product &p, Checker &body, QStringList &problems)
{
    if (!body.has("image_urls") || !p.imageUrls)
        return;
    for (qsizetype i = 0; i < p.imageUrls->size(); ++i) {
        const QUrl url((*p.imageUrls)[i], QUrl::StrictMode);
        if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
            problems.append(u"image_urls.%1 must be a URL address"_s.arg(i));
    }
}

CustomField customField(Checker &field)
{
    CustomField out;
    if (const auto type = field.choice<CustomFieldType>("type", Need::Required))
        out.type = *type;
    out.key = field.text("key", Need::Required, 200).value_or(QString());
    const bool alphanumeric = std::all_of(
        out.key.begin(), out.key.end(), [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()); });
    if (!alphanumeric)
        field.complain("key", u"must contain only letters and numbers"_s);
    out.label = field.text("label", Need::Required, 50).value_or(QString());
    out.optional = field.boolean("optional").value_or(false);
    QStringList nested;
    if (out.type == CustomFieldType::Text) {
        Checker text(field.value("text"), nested);
        CustomTextField config;
        config.maxLength = text.integer("max_length", Need::Optional, 1, 10000);
        config.minLength = text.integer("min_length", Need::Optional, 0, 10000);
        if (config.maxLength && config.minLength && *config.minLength > *config.maxLength)
            text.complain("min_length", u"must not be greater than max_length"_s);
        out.text = config;
    } else if (out.type == CustomFieldType::Checkbox) {
        Checker checkbox(field.value("checkbox"), nested);
        out.checkbox = CustomCheckbox{checkbox.text("label"), {}};
    }
    for (const QString &problem : nested)
        field.complain(out.type == CustomFieldType::Text ? "text" : "checkbox", u": "_s + problem);
    return out;
}

} // namespace

std::optional<QList<CustomField>> customFields(Checker &body, QStringList &problems)
{
    const char *key = body.has("custom_fields") ? "custom_fields" : "custom_field"; // the older name still works
    if (!body.has(key))
        return {};
    const json::Value array = body.value(key);
    if (array.type() != json::Value::Type::Array) {
        body.complain(key, u"must be an array"_s);
        return {};
    }
    if (array.size() > 3)
        body.complain(key, u"must contain no more than 3 elements"_s);
    QList<CustomField> fields;
    array.forEach([&](const json::Value &element) {
        Checker field(element, problems, u"%1.%2."_s.arg(QLatin1String(key)).arg(fields.size()));
        const CustomField read = customField(field);
        const bool twice = std::any_of(
            fields.begin(), fields.end(), [&](const CustomField &other) { return other.key == read.key; });
        if (twice)
            field.complain("key", u"must be unique"_s);
        fields.append(read);
    });
    return fields;
}

Product newProduct(Checker &body, QStringList &problems)
{
    Product p;
    p.taxMode = TaxMode::Inclusive;
    p.taxCategory = TaxCategory::Saas;
    readCommon(p, body, true);
    checkImages(p, body, problems);
    if (const auto category = body.choice<TaxCategory>("tax_category"))
        p.taxCategory = *category;
    body.boolean("abandoned_cart_recovery_enabled");
    p.customFields = customFields(body, problems);
    return p;
}

Product changedProduct(const Product &before, Checker &body, QStringList &problems)
{
    Product p = before;
    readCommon(p, body, false);
    checkImages(p, body, problems);
    return p;
}

} // namespace demo
