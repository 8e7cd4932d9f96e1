// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "common.h"

enum class BillingType { Recurring, OneTime };
template <>
inline constexpr auto json::enumNames<BillingType> = std::to_array<std::pair<BillingType, const char *>>(
    {{BillingType::Recurring, "recurring"}, {BillingType::OneTime, "onetime"}});

/// Custom: the period is recurringInterval × recurringIntervalCount.
enum class BillingPeriod { Once, Daily, Monthly, Quarterly, HalfYearly, Yearly, Custom };
template <>
inline constexpr auto json::enumNames<BillingPeriod> = std::to_array<std::pair<BillingPeriod, const char *>>(
    {{BillingPeriod::Once, "once"},
     {BillingPeriod::Daily, "every-day"},
     {BillingPeriod::Monthly, "every-month"},
     {BillingPeriod::Quarterly, "every-three-months"},
     {BillingPeriod::HalfYearly, "every-six-months"},
     {BillingPeriod::Yearly, "every-year"},
     {BillingPeriod::Custom, "custom"}});

enum class RecurringInterval { Day, Week, Month, Year };
template <>
inline constexpr auto json::enumNames<RecurringInterval> = std::to_array<std::pair<RecurringInterval, const char *>>(
    {{RecurringInterval::Day, "day"},
     {RecurringInterval::Week, "week"},
     {RecurringInterval::Month, "month"},
     {RecurringInterval::Year, "year"}});

enum class ProductStatus { Active, Archived };
template <>
inline constexpr auto json::enumNames<ProductStatus> = std::to_array<std::pair<ProductStatus, const char *>>(
    {{ProductStatus::Active, "active"}, {ProductStatus::Archived, "archived"}});

enum class TaxMode { Inclusive, Exclusive };
template <>
inline constexpr auto json::enumNames<TaxMode> = std::to_array<std::pair<TaxMode, const char *>>(
    {{TaxMode::Inclusive, "inclusive"}, {TaxMode::Exclusive, "exclusive"}});

enum class TaxCategory { Saas, DigitalGoodsService, Ebooks };
template <>
inline constexpr auto json::enumNames<TaxCategory> = std::to_array<std::pair<TaxCategory, const char *>>(
    {{TaxCategory::Saas, "saas"},
     {TaxCategory::DigitalGoodsService, "digital-goods-service"},
     {TaxCategory::Ebooks, "ebooks"}});

enum class FeatureType { Custom, File, LicenseKey, CustomerCredits };
template <>
inline constexpr auto json::enumNames<FeatureType> = std::to_array<std::pair<FeatureType, const char *>>(
    {{FeatureType::Custom, "custom"},
     {FeatureType::File, "file"},
     {FeatureType::LicenseKey, "licenseKey"},
     {FeatureType::CustomerCredits, "customerCredits"}});

struct Feature
{
    QString id;
    json::Open<FeatureType> type;
    QString description;
    friend bool operator==(const Feature &, const Feature &) = default;
};
template <>
inline constexpr auto json::fields<Feature> = std::tuple{
    json::Field{"id", &Feature::id},
    json::Field{"type", &Feature::type},
    json::Field{"description", &Feature::description},
};

enum class CustomFieldType { Text, Checkbox };
template <>
inline constexpr auto json::enumNames<CustomFieldType> = std::to_array<std::pair<CustomFieldType, const char *>>(
    {{CustomFieldType::Text, "text"}, {CustomFieldType::Checkbox, "checkbox"}});

/// Lengths in characters. The answer spells it minimum_length, the request min_length.
struct CustomTextField
{
    std::optional<qint64> maxLength;
    std::optional<qint64> minLength;
    std::optional<QString> value; ///< what the customer typed; in checkouts only
    friend bool operator==(const CustomTextField &, const CustomTextField &) = default;
};
template <>
inline constexpr auto json::fields<CustomTextField> = std::tuple{
    json::Field{"max_length", &CustomTextField::maxLength},
    json::Field{"minimum_length", &CustomTextField::minLength},
    json::Field{"value", &CustomTextField::value},
};

struct CustomCheckbox
{
    std::optional<QString> label; ///< Markdown
    std::optional<bool> value;    ///< what the customer chose; in checkouts only
    friend bool operator==(const CustomCheckbox &, const CustomCheckbox &) = default;
};
template <>
inline constexpr auto json::fields<CustomCheckbox> = std::tuple{
    json::Field{"label", &CustomCheckbox::label},
    json::Field{"value", &CustomCheckbox::value},
};

/// A question that the checkout asks the customer.
struct CustomField
{
    json::Open<CustomFieldType> type;
    QString key;
    QString label;
    std::optional<bool> optional;
    std::optional<CustomTextField> text;
    std::optional<CustomCheckbox> checkbox;
    friend bool operator==(const CustomField &, const CustomField &) = default;
};
template <>
inline constexpr auto json::fields<CustomField> = std::tuple{
    json::Field{"type", &CustomField::type},   json::Field{"key", &CustomField::key},
    json::Field{"label", &CustomField::label}, json::Field{"optional", &CustomField::optional},
    json::Field{"text", &CustomField::text},   json::Field{"checkbox", &CustomField::checkbox},
};

struct Product
{
    QString id;
    json::Open<ObjectMode> mode;
    QString name;
    std::optional<QString> description; ///< required by the contract, null on old products
    std::optional<QString> imageUrl;
    std::optional<QList<QString>> imageUrls;
    std::optional<QList<Feature>> features;
    qint64 price = 0; ///< minor units of currency
    QString currency; ///< ISO 4217
    json::Open<BillingType> billingType;
    json::Open<BillingPeriod> billingPeriod;
    std::optional<json::Open<RecurringInterval>> recurringInterval;
    std::optional<qint64> recurringIntervalCount;
    std::optional<qint64> trialPeriodDays;
    std::optional<qint64> trialPrice; ///< minor units of currency
    json::Open<ProductStatus> status;
    json::Open<TaxMode> taxMode;
    std::optional<bool> businessNetPricing;
    json::Open<TaxCategory> taxCategory;
    std::optional<QString> productUrl;
    std::optional<QString> defaultSuccessUrl;
    std::optional<QList<CustomField>> customFields;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    friend bool operator==(const Product &, const Product &) = default;
};
template <>
inline constexpr auto json::fields<Product> = std::tuple{
    json::Field{"id", &Product::id},
    json::Field{"mode", &Product::mode},
    json::Field{"name", &Product::name},
    json::Field{"description", &Product::description},
    json::Field{"image_url", &Product::imageUrl},
    json::Field{"image_urls", &Product::imageUrls},
    json::Field{"features", &Product::features},
    json::Field{"price", &Product::price},
    json::Field{"currency", &Product::currency},
    json::Field{"billing_type", &Product::billingType},
    json::Field{"billing_period", &Product::billingPeriod},
    json::Field{"recurring_interval", &Product::recurringInterval},
    json::Field{"recurring_interval_count", &Product::recurringIntervalCount},
    json::Field{"trial_period_days", &Product::trialPeriodDays},
    json::Field{"trial_price", &Product::trialPrice},
    json::Field{"status", &Product::status},
    json::Field{"tax_mode", &Product::taxMode},
    json::Field{"business_net_pricing", &Product::businessNetPricing},
    json::Field{"tax_category", &Product::taxCategory},
    json::Field{"product_url", &Product::productUrl},
    json::Field{"default_success_url", &Product::defaultSuccessUrl},
    json::Field{"custom_fields", &Product::customFields},
    json::Field{"created_at", &Product::createdAt},
    json::Field{"updated_at", &Product::updatedAt},
};

struct NewCustomTextField
{
    std::optional<qint64> maxLength;
    std::optional<qint64> minLength;
    friend bool operator==(const NewCustomTextField &, const NewCustomTextField &) = default;
};
template <>
inline constexpr auto json::fields<NewCustomTextField> = std::tuple{
    json::Field{"max_length", &NewCustomTextField::maxLength},
    json::Field{"min_length", &NewCustomTextField::minLength},
};
struct NewCustomCheckbox
{
    std::optional<QString> label; ///< Markdown
    friend bool operator==(const NewCustomCheckbox &, const NewCustomCheckbox &) = default;
};
template <>
inline constexpr auto json::fields<NewCustomCheckbox> = std::tuple{
    json::Field{"label", &NewCustomCheckbox::label},
};
/// key: alphanumeric, at most 200 characters; label: at most 50.
struct NewCustomField
{
    json::Open<CustomFieldType> type = CustomFieldType::Text;
    QString key;
    QString label;
    std::optional<bool> optional;
    std::optional<NewCustomTextField> text;
    std::optional<NewCustomCheckbox> checkbox;
    friend bool operator==(const NewCustomField &, const NewCustomField &) = default;
};
template <>
inline constexpr auto json::fields<NewCustomField> = std::tuple{
    json::Field{"type", &NewCustomField::type},   json::Field{"key", &NewCustomField::key},
    json::Field{"label", &NewCustomField::label}, json::Field{"optional", &NewCustomField::optional},
    json::Field{"text", &NewCustomField::text},   json::Field{"checkbox", &NewCustomField::checkbox},
};

/// Body of POST /v1/products. At most 3 custom fields; price 0 or at least 100; EUR or USD.
struct NewProduct
{
    QString name;
    QString description;
    std::optional<QString> imageUrl;
    std::optional<QList<QString>> imageUrls;
    qint64 price = 0; ///< minor units of currency
    QString currency;
    json::Open<BillingType> billingType = BillingType::OneTime;
    std::optional<json::Open<BillingPeriod>> billingPeriod;
    std::optional<json::Open<RecurringInterval>> recurringInterval;
    std::optional<qint64> recurringIntervalCount;
    std::optional<json::Open<TaxMode>> taxMode;
    std::optional<bool> businessNetPricing;
    std::optional<json::Open<TaxCategory>> taxCategory;
    std::optional<bool> payWhatYouWant;
    std::optional<qint64> suggestedPrice; ///< minor units of currency
    std::optional<qint64> trialPeriodDays;
    std::optional<qint64> trialPrice; ///< minor units of currency
    std::optional<QString> defaultSuccessUrl;
    std::optional<QList<NewCustomField>> customFields;
    std::optional<bool> abandonedCartRecoveryEnabled;
    friend bool operator==(const NewProduct &, const NewProduct &) = default;
};
template <>
inline constexpr auto json::fields<NewProduct> = std::tuple{
    json::Field{"name", &NewProduct::name},
    json::Field{"description", &NewProduct::description},
    json::Field{"image_url", &NewProduct::imageUrl},
    json::Field{"image_urls", &NewProduct::imageUrls},
    json::Field{"price", &NewProduct::price},
    json::Field{"currency", &NewProduct::currency},
    json::Field{"billing_type", &NewProduct::billingType},
    json::Field{"billing_period", &NewProduct::billingPeriod},
    json::Field{"recurring_interval", &NewProduct::recurringInterval},
    json::Field{"recurring_interval_count", &NewProduct::recurringIntervalCount},
    json::Field{"tax_mode", &NewProduct::taxMode},
    json::Field{"business_net_pricing", &NewProduct::businessNetPricing},
    json::Field{"tax_category", &NewProduct::taxCategory},
    json::Field{"pay_what_you_want", &NewProduct::payWhatYouWant},
    json::Field{"suggested_price", &NewProduct::suggestedPrice},
    json::Field{"trial_period_days", &NewProduct::trialPeriodDays},
    json::Field{"trial_price", &NewProduct::trialPrice},
    json::Field{"default_success_url", &NewProduct::defaultSuccessUrl},
    json::Field{"custom_fields", &NewProduct::customFields},
    json::Field{"abandoned_cart_recovery_enabled", &NewProduct::abandonedCartRecoveryEnabled},
};

/// Body of PATCH /v1/products/{id}: only what is set changes. Custom fields and tax category can't be edited.
struct ProductChanges
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QString> imageUrl;
    std::optional<QList<QString>> imageUrls;
    std::optional<QString> defaultSuccessUrl;
    std::optional<qint64> price; ///< minor units; mints a new default price, existing subscribers may keep theirs
    std::optional<QString> currency;
    std::optional<json::Open<BillingType>> billingType;
    std::optional<json::Open<BillingPeriod>> billingPeriod;
    std::optional<json::Open<RecurringInterval>> recurringInterval;
    std::optional<qint64> recurringIntervalCount;
    std::optional<json::Open<TaxMode>> taxMode;
    std::optional<bool> businessNetPricing;
    std::optional<json::Nullable<qint64>> trialPeriodDays; ///< null: no trial
    std::optional<json::Nullable<qint64>> trialPrice;      ///< null: the trial is free
    std::optional<bool> payWhatYouWant;
    std::optional<qint64> suggestedPrice;
    friend bool operator==(const ProductChanges &, const ProductChanges &) = default;
};
template <>
inline constexpr auto json::fields<ProductChanges> = std::tuple{
    json::Field{"name", &ProductChanges::name},
    json::Field{"description", &ProductChanges::description},
    json::Field{"image_url", &ProductChanges::imageUrl},
    json::Field{"image_urls", &ProductChanges::imageUrls},
    json::Field{"default_success_url", &ProductChanges::defaultSuccessUrl},
    json::Field{"price", &ProductChanges::price},
    json::Field{"currency", &ProductChanges::currency},
    json::Field{"billing_type", &ProductChanges::billingType},
    json::Field{"billing_period", &ProductChanges::billingPeriod},
    json::Field{"recurring_interval", &ProductChanges::recurringInterval},
    json::Field{"recurring_interval_count", &ProductChanges::recurringIntervalCount},
    json::Field{"tax_mode", &ProductChanges::taxMode},
    json::Field{"business_net_pricing", &ProductChanges::businessNetPricing},
    json::Field{"trial_period_days", &ProductChanges::trialPeriodDays},
    json::Field{"trial_price", &ProductChanges::trialPrice},
    json::Field{"pay_what_you_want", &ProductChanges::payWhatYouWant},
    json::Field{"suggested_price", &ProductChanges::suggestedPrice},
};
