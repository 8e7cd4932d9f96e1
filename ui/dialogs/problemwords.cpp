// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemwords.h"

#include <QCoreApplication>

namespace {

struct Problems
{
    Q_DECLARE_TR_FUNCTIONS(Problems)
};

using Field = ProductProblem::Field;
using Kind = ProductProblem::Kind;

QString urlWords(Kind kind, const QString &what)
{
    if (kind == Kind::TooLong)
        return Problems::tr("%1: an address has at most %2 characters.")
            .arg(what, QString::number(rules::maxUrl));
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
