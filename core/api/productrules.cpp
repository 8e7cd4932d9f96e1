// SPDX-License-Identifier: GPL-3.0-or-later
#include "productrules.h"

#include <QSet>

using namespace Qt::StringLiterals;
using Field = ProductProblem::Field;
using Kind = ProductProblem::Kind;

namespace {

class Inspection
{
public:
    explicit Inspection(const NewProduct &product) : m_product(product) { }

    QList<ProductProblem> run()
    {
        text(Field::Name, m_product.name, productlimits::maxName);
        text(Field::Description, m_product.description, std::numeric_limits<qsizetype>::max());
        url(Field::ImageUrl, m_product.imageUrl);
        price(Field::Price, m_product.price);
        if (m_product.currency != "EUR"_L1 && m_product.currency != "USD"_L1)
            add(Field::Currency, m_product.currency.isEmpty() ? Kind::Missing : Kind::NotAllowed);
        period();
        trial();
        if (m_product.suggestedPrice)
            price(Field::SuggestedPrice, *m_product.suggestedPrice);
        url(Field::SuccessUrl, m_product.defaultSuccessUrl);
        customFields();
        return m_problems;
    }

private:
    void add(Field field, Kind kind) { m_problems.append({field, kind}); }

    void text(Field field, const QString &value, qsizetype max)
    {
        if (value.trimmed().isEmpty())
            add(field, Kind::Missing);
        else if (value.size() > max)
            add(field, Kind::TooLong);
    }

    void url(Field field, const std::optional<QString> &value)
    {
        if (!value || value->isEmpty())
            return;
        if (value->size() > rules::maxUrl)
            add(field, Kind::TooLong);
        else if (!rules::isWebUrl(*value))
            add(field, Kind::Malformed);
    }

    void price(Field field, qint64 minor)
    {
        if (minor != 0 && minor < productlimits::minPrice)
            add(field, Kind::BelowMinimum);
        else if (minor > productlimits::maxPrice)
            add(field, Kind::OutOfRange);
    }

    bool isRecurring() const { return m_product.billingType == BillingType::Recurring; }

    void period()
    {
        if (!isRecurring())
            return;
        if (!m_product.billingPeriod || m_product.billingPeriod->wire().isEmpty())
            return add(Field::BillingPeriod, Kind::Missing);
        if (*m_product.billingPeriod == BillingPeriod::Once)
            return add(Field::BillingPeriod, Kind::NotAllowed);
        if (!(*m_product.billingPeriod == BillingPeriod::Custom))
            return;
        const auto interval = m_product.recurringInterval ? m_product.recurringInterval->known() : std::nullopt;
        if (!interval)
            return add(Field::BillingPeriod, Kind::Missing);
        if (!m_product.recurringIntervalCount)
            return add(Field::IntervalCount, Kind::Missing);
        if (*m_product.recurringIntervalCount < 1
            || *m_product.recurringIntervalCount > productlimits::maxIntervalCount(*interval))
            add(Field::IntervalCount, Kind::OutOfRange);
    }

    void trial()
    {
        if (m_product.trialPeriodDays) {
            if (!isRecurring())
                add(Field::TrialDays, Kind::NotAllowed);
            else if (*m_product.trialPeriodDays < 1 || *m_product.trialPeriodDays > productlimits::maxTrialDays)
                add(Field::TrialDays, Kind::OutOfRange);
        }
        if (!m_product.trialPrice)
            return;
        if (!m_product.trialPeriodDays)
            add(Field::TrialPrice, Kind::NotAllowed);
        else
            price(Field::TrialPrice, *m_product.trialPrice);
    }

    void customFields()
    {
        if (m_product.customFields)
            m_problems += problemsOf(*m_product.customFields);
    }

    const NewProduct &m_product;
    QList<ProductProblem> m_problems;
};

class FieldsInspection
{
public:
    QList<ProductProblem> run(const QList<NewCustomField> &fields)
    {
        if (fields.size() > productlimits::maxCustomFields)
            add(Field::CustomFields, Kind::TooMany);
        QSet<QString> keys;
        int index = 0;
        for (const NewCustomField &field : fields) {
            if (field.key.isEmpty())
                add(Field::CustomFieldKey, Kind::Missing, index);
            else if (field.key.size() > productlimits::maxFieldKey)
                add(Field::CustomFieldKey, Kind::TooLong, index);
            else if (!rules::isAlphanumeric(field.key))
                add(Field::CustomFieldKey, Kind::Malformed, index);
            else if (keys.contains(field.key))
                add(Field::CustomFieldKey, Kind::Duplicate, index);
            keys.insert(field.key);

            if (field.label.trimmed().isEmpty())
                add(Field::CustomFieldLabel, Kind::Missing, index);
            else if (field.label.size() > productlimits::maxFieldLabel)
                add(Field::CustomFieldLabel, Kind::TooLong, index);
            if (field.text)
                lengths(*field.text, index);
            ++index;
        }
        return m_problems;
    }

private:
    void add(Field field, Kind kind, int index = -1) { m_problems.append({field, kind, index}); }

    void lengths(const NewCustomTextField &text, int index)
    {
        const auto isOutside = [](const std::optional<qint64> &n, qint64 least) {
            return n && (*n < least || *n > productlimits::maxFieldLength);
        };
        if (isOutside(text.minLength, 0) || isOutside(text.maxLength, 1))
            add(Field::CustomFieldLength, Kind::OutOfRange, index);
        else if (text.minLength && text.maxLength && *text.minLength > *text.maxLength)
            add(Field::CustomFieldLength, Kind::Reversed, index);
    }

    QList<ProductProblem> m_problems;
};

/// What an absent text is on the wire of an answer: null, missing or empty.
QString textOf(const std::optional<QString> &text) { return text.value_or(QString()); }

bool touches(const ProductChanges &c, Field field)
{
    const bool billing = c.billingType || c.billingPeriod || c.recurringInterval || c.recurringIntervalCount;
    switch (field) {
    case Field::Name: return c.name.has_value();
    case Field::Description: return c.description.has_value();
    case Field::ImageUrl: return c.imageUrl.has_value();
    case Field::Price: return c.price || c.currency;
    case Field::Currency: return c.currency.has_value();
    case Field::BillingPeriod:
    case Field::IntervalCount: return billing;
    case Field::TrialDays: return c.trialPeriodDays || c.billingType;
    case Field::TrialPrice: return c.trialPrice || c.trialPeriodDays || c.currency;
    case Field::SuggestedPrice: return c.suggestedPrice.has_value();
    case Field::SuccessUrl: return c.defaultSuccessUrl.has_value();
    case Field::CustomFields:
    case Field::CustomFieldKey:
    case Field::CustomFieldLabel:
    case Field::CustomFieldLength: return false;
    }
    Q_UNREACHABLE();
    return true;
}

} // namespace

int productlimits::maxIntervalCount(RecurringInterval interval)
{
    switch (interval) {
    case RecurringInterval::Day: return 1'095;
    case RecurringInterval::Week: return 156;
    case RecurringInterval::Month: return 36;
    case RecurringInterval::Year: return 3;
    }
    Q_UNREACHABLE();
    return 1;
}

QList<ProductProblem> problemsOf(const QList<NewCustomField> &fields) { return FieldsInspection().run(fields); }

QList<ProductProblem> problemsOf(const NewProduct &product) { return Inspection(product).run(); }

QList<ProductProblem> problemsOf(const NewProduct &draft, const ProductChanges &changes)
{
    QList<ProductProblem> problems = problemsOf(draft);
    problems.removeIf([&](const ProductProblem &problem) { return !touches(changes, problem.field); });
    return problems;
}

NewProduct draftOf(const Product &product)
{
    NewProduct draft;
    draft.name = product.name;
    draft.description = textOf(product.description);
    draft.imageUrl = product.imageUrl;
    draft.imageUrls = product.imageUrls;
    draft.price = product.price;
    draft.currency = product.currency;
    draft.billingType = product.billingType;
    draft.taxMode = product.taxMode;
    draft.businessNetPricing = product.businessNetPricing;
    draft.taxCategory = product.taxCategory;
    draft.defaultSuccessUrl = product.defaultSuccessUrl;
    if (!(product.billingType == BillingType::OneTime)) {
        draft.billingPeriod = product.billingPeriod;
        if (product.billingPeriod == BillingPeriod::Custom) {
            draft.recurringInterval = product.recurringInterval;
            draft.recurringIntervalCount = product.recurringIntervalCount;
        }
        if (product.trialPeriodDays.value_or(0) > 0) {
            draft.trialPeriodDays = product.trialPeriodDays;
            draft.trialPrice = product.trialPrice;
        }
    }
    if (product.customFields && !product.customFields->isEmpty()) {
        draft.customFields.emplace();
        for (const CustomField &field : *product.customFields) {
            NewCustomField copy;
            copy.type = field.type;
            copy.key = field.key;
            copy.label = field.label;
            copy.optional = field.optional;
            if (field.text)
                copy.text = NewCustomTextField{field.text->maxLength, field.text->minLength};
            if (field.checkbox)
                copy.checkbox = NewCustomCheckbox{field.checkbox->label};
            draft.customFields->append(copy);
        }
    }
    return draft;
}

ProductChanges changesBetween(const Product &product, const NewProduct &draft)
{
    const NewProduct before = draftOf(product);
    ProductChanges changes;
    const auto take = [](auto &change, const auto &was, const auto &is) {
        if (!(was == is))
            change = is;
    };
    const auto takeText =
        [](std::optional<QString> &change, const std::optional<QString> &was, const std::optional<QString> &is) {
            if (textOf(was) != textOf(is))
                change = textOf(is);
        };
    take(changes.name, before.name, draft.name);
    take(changes.description, before.description, draft.description);
    takeText(changes.imageUrl, before.imageUrl, draft.imageUrl);
    takeText(changes.defaultSuccessUrl, before.defaultSuccessUrl, draft.defaultSuccessUrl);
    // The price is minted anew, so amount and currency go together: half of it could be taken for the other.
    if (before.price != draft.price || before.currency != draft.currency) {
        changes.price = draft.price;
        changes.currency = draft.currency;
    }
    take(changes.billingType, before.billingType, draft.billingType);
    if (draft.billingType == BillingType::OneTime) {
        if (changes.billingType)
            changes.billingPeriod = BillingPeriod::Once;
    } else if (draft.billingPeriod) {
        take(changes.billingPeriod, before.billingPeriod, draft.billingPeriod);
        if (*draft.billingPeriod == BillingPeriod::Custom
            && (changes.billingPeriod || before.recurringInterval != draft.recurringInterval
                || before.recurringIntervalCount != draft.recurringIntervalCount)) {
            changes.billingPeriod = draft.billingPeriod;
            changes.recurringInterval = draft.recurringInterval;
            changes.recurringIntervalCount = draft.recurringIntervalCount;
        }
    }
    take(changes.taxMode, before.taxMode, draft.taxMode);
    if (before.businessNetPricing.value_or(false) != draft.businessNetPricing.value_or(false))
        changes.businessNetPricing = draft.businessNetPricing.value_or(false);
    if (before.trialPeriodDays != draft.trialPeriodDays)
        changes.trialPeriodDays = json::Nullable<qint64>{draft.trialPeriodDays};
    if (before.trialPrice.value_or(0) != draft.trialPrice.value_or(0))
        changes.trialPrice = json::Nullable<qint64>{draft.trialPrice};
    changes.payWhatYouWant = draft.payWhatYouWant;
    changes.suggestedPrice = draft.suggestedPrice;
    return changes;
}

bool isEmpty(const ProductChanges &changes) { return changes == ProductChanges{}; }

namespace {

/// Without what the API takes and doesn't tell.
ProductChanges toldOf(ProductChanges changes)
{
    changes.payWhatYouWant.reset();
    changes.suggestedPrice.reset();
    return changes;
}

} // namespace

bool tells(const ProductChanges &changes) { return !isEmpty(toldOf(changes)); }

bool isApplied(const ProductChanges &changes, const Product &product)
{
    const ProductChanges visible = toldOf(changes);
    const auto is = [](const auto &change, const auto &value) { return !change || *change == value; };
    return is(visible.name, product.name) && is(visible.description, textOf(product.description))
        && is(visible.imageUrl, textOf(product.imageUrl))
        && is(visible.defaultSuccessUrl, textOf(product.defaultSuccessUrl)) && is(visible.price, product.price)
        && is(visible.currency, product.currency) && is(visible.billingType, product.billingType)
        && is(visible.billingPeriod, product.billingPeriod)
        && (!visible.recurringInterval || visible.recurringInterval == product.recurringInterval)
        && (!visible.recurringIntervalCount || visible.recurringIntervalCount == product.recurringIntervalCount)
        && is(visible.taxMode, product.taxMode)
        && is(visible.businessNetPricing, product.businessNetPricing.value_or(false))
        && (!visible.trialPeriodDays
            || visible.trialPeriodDays->value.value_or(0) == product.trialPeriodDays.value_or(0))
        && (!visible.trialPrice || visible.trialPrice->value.value_or(0) == product.trialPrice.value_or(0));
}

std::optional<qint64> periodLength(const Product &product)
{
    constexpr qint64 day = 100;
    constexpr qint64 year = 36525;
    const auto period = product.billingPeriod.known();
    if (!period)
        return {};
    switch (*period) {
    case BillingPeriod::Once: return 0;
    case BillingPeriod::Daily: return day;
    case BillingPeriod::Monthly: return year / 12;
    case BillingPeriod::Quarterly: return year / 4;
    case BillingPeriod::HalfYearly: return year / 2;
    case BillingPeriod::Yearly: return year;
    case BillingPeriod::Custom: break;
    }
    const auto interval = product.recurringInterval ? product.recurringInterval->known() : std::nullopt;
    if (!interval)
        return {};
    const qint64 count = std::clamp<qint64>(product.recurringIntervalCount.value_or(1), 0, 10'000);
    switch (*interval) {
    case RecurringInterval::Day: return count * day;
    case RecurringInterval::Week: return count * 7 * day;
    case RecurringInterval::Month: return count * year / 12;
    case RecurringInterval::Year: return count * year;
    }
    Q_UNREACHABLE();
    return {};
}
