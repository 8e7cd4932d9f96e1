// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemwords.h"

#include <QCoreApplication>

namespace {

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

using Kind = ProblemKind;

QString urlWords(Kind kind, const QString &what)
{
    if (kind == Kind::TooLong)
        return Problems::tr("%1: an address has at most %2 characters.").arg(what, QString::number(rules::maxUrl));
    return Problems::tr("%1: write the whole address, beginning with https://.").arg(what);
}

QString amountWords(Kind kind, const QString &what)
{
    if (kind == Kind::Missing)
        return Problems::tr("%1: write an amount.").arg(what);
    if (kind == Kind::Malformed)
        return Problems::tr("%1: this is not an amount of this currency.").arg(what);
    if (kind == Kind::OutOfRange)
        return Problems::tr("%1: the amount is too large.").arg(what);
    if (kind == Kind::NotAllowed)
        return Problems::tr("%1: it needs a trial.").arg(what);
    return Problems::tr("%1: at least 1.00, or 0 for free.").arg(what);
}

QString emailWords(Kind kind)
{
    if (kind == Kind::Missing)
        return Problems::tr("Write an e-mail address.");
    if (kind == Kind::TooLong)
        return Problems::tr("An e-mail address has at most %1 characters.").arg(rules::maxEmail);
    if (kind == Kind::NotAllowed)
        return Problems::tr("Choose a customer or write an e-mail address, not both.");
    return Problems::tr("This is not an e-mail address. One looks like anna@example.com.");
}

QString codeWords(Kind kind)
{
    if (kind == Kind::TooLong)
        return Problems::tr("A code has at most %1 characters.").arg(discountlimits::maxCode);
    if (kind == Kind::Over)
        return Problems::tr("This discount does not run any more.");
    if (kind == Kind::NotAllowed)
        return Problems::tr("This discount does not apply to the product.");
    if (kind == Kind::Missing)
        return Problems::tr("Write a code.");
    return Problems::tr("A code has no spaces.");
}

QString keyWords(Kind kind)
{
    if (kind == Kind::Missing)
        return Problems::tr("A custom field needs a key, such as companyName.");
    if (kind == Kind::Duplicate)
        return Problems::tr("Two custom fields have the same key.");
    if (kind == Kind::TooLong)
        return Problems::tr("A custom field's key has at most %1 characters.").arg(productlimits::maxFieldKey);
    return Problems::tr("A custom field's key has only letters from a to z and digits, such as companyName.");
}

} // namespace

QString problemWords(const ProductProblem &problem)
{
    using Field = ProductField;
    switch (problem.field) {
    case Field::Name:
        return problem.kind == Kind::TooLong
            ? Problems::tr("A product's name has at most %1 characters.").arg(productlimits::maxName)
            : Problems::tr("A product needs a name.");
    case Field::Description: return Problems::tr("A product needs a description: Creem shows it in the checkout.");
    case Field::ImageUrl: return urlWords(problem.kind, Problems::tr("Image"));
    case Field::Price: return amountWords(problem.kind, Problems::tr("Price"));
    case Field::Currency: return Problems::tr("Creem sells products in EUR and USD.");
    case Field::BillingPeriod: return Problems::tr("A subscription needs a billing period.");
    case Field::IntervalCount:
        return Problems::tr("A billing period is at least one interval and at most three years.");
    case Field::TrialDays:
        return problem.kind == Kind::NotAllowed
            ? Problems::tr("Only a subscription can have a trial.")
            : Problems::tr("A trial has between 1 and %1 days.").arg(productlimits::maxTrialDays);
    case Field::TrialPrice: return amountWords(problem.kind, Problems::tr("Trial price"));
    case Field::SuggestedPrice: return amountWords(problem.kind, Problems::tr("Suggested price"));
    case Field::SuccessUrl: return urlWords(problem.kind, Problems::tr("Page after payment"));
    case Field::CustomFields:
        return Problems::tr("A product has at most %1 custom fields.").arg(productlimits::maxCustomFields);
    case Field::CustomFieldKey: return keyWords(problem.kind);
    case Field::CustomFieldLabel:
        return problem.kind == Kind::TooLong
            ? Problems::tr("A custom field's label has at most %1 characters.").arg(productlimits::maxFieldLabel)
            : Problems::tr("A custom field needs a label: the customer reads it.");
    case Field::CustomFieldLength:
        return problem.kind == Kind::Reversed
            ? Problems::tr("A custom field's shortest text is longer than its longest.")
            : Problems::tr("A custom field's text has at most %1 characters.").arg(productlimits::maxFieldLength);
    }
    Q_UNREACHABLE();
    return {};
}

QString problemWords(const DiscountProblem &problem)
{
    using Field = DiscountField;
    switch (problem.field) {
    case Field::Name:
        return problem.kind == Kind::TooLong
            ? Problems::tr("A discount's name has at most %1 characters.").arg(discountlimits::maxName)
            : Problems::tr("A discount needs a name.");
    case Field::Code: return codeWords(problem.kind);
    case Field::Percentage: return Problems::tr("A percentage is between 1 and 100.");
    case Field::Amount:
        if (problem.kind == Kind::OutOfRange)
            return Problems::tr("The amount off is more than nothing and at most 999,999.99.");
        return amountWords(problem.kind, Problems::tr("Amount off"));
    case Field::Currency: return Problems::tr("Creem gives fixed discounts in EUR and USD.");
    case Field::Duration: return Problems::tr("Choose how long the discount lasts.");
    case Field::Months: return Problems::tr("It lasts between 1 and %1 months.").arg(discountlimits::maxMonths);
    case Field::Products: return Problems::tr("Choose at least one product that the discount is for.");
    case Field::MaxRedemptions: return Problems::tr("It can be used at least once.");
    case Field::Expiry: return Problems::tr("The last day is over already.");
    }
    Q_UNREACHABLE();
    return {};
}

QString problemWords(const CustomerProblem &problem)
{
    switch (problem.field) {
    case CustomerField::Name:
        return problem.kind == Kind::TooLong
            ? Problems::tr("A customer's name has at most %1 characters.").arg(customerlimits::maxName)
            : Problems::tr("A customer needs a name.");
    case CustomerField::Email: return emailWords(problem.kind);
    }
    Q_UNREACHABLE();
    return {};
}

QString problemWords(const CheckoutProblem &problem)
{
    using Field = CheckoutField;
    switch (problem.field) {
    case Field::Product:
        return problem.kind == Kind::NotAllowed
            ? Problems::tr("This product is archived: nobody can buy it.")
            : Problems::tr("Choose the product to sell.");
    case Field::Units: return Problems::tr("Between 1 and %1 units.").arg(checkoutlimits::maxUnits);
    case Field::CustomPrice:
        if (problem.kind == Kind::NotAllowed)
            return Problems::tr("Only a one-time product can have a price of its own.");
        if (problem.kind == Kind::BelowMinimum)
            return Problems::tr("The price is at least 1.00.");
        return amountWords(problem.kind, Problems::tr("Price"));
    case Field::DiscountCode: return codeWords(problem.kind);
    case Field::CustomerEmail: return emailWords(problem.kind);
    case Field::SuccessUrl: return urlWords(problem.kind, Problems::tr("Page after payment"));
    case Field::RequestId:
        return Problems::tr("A request id has at most %1 characters.").arg(checkoutlimits::maxRequestId);
    case Field::Metadata:
        return problem.kind == Kind::Duplicate
            ? Problems::tr("Metadata: a key stands there twice.")
            : Problems::tr("Metadata: one entry a line, written as key = value.");
    }
    Q_UNREACHABLE();
    return {};
}
