// SPDX-License-Identifier: GPL-3.0-or-later
#include "discountrules.h"

using namespace Qt::StringLiterals;
using Field = DiscountField;
using Kind = ProblemKind;

namespace {

class Inspection
{
public:
    explicit Inspection(const NewDiscount &discount) : m_discount(discount) { }

    QList<DiscountProblem> run(const QDateTime &now)
    {
        if (m_discount.name.trimmed().isEmpty())
            add(Field::Name, Kind::Missing);
        else if (m_discount.name.size() > discountlimits::maxName)
            add(Field::Name, Kind::TooLong);
        code();
        value();
        duration();
        if (m_discount.appliesToProducts.isEmpty())
            add(Field::Products, Kind::Missing);
        if (m_discount.maxRedemptions
            && (*m_discount.maxRedemptions < 1 || *m_discount.maxRedemptions > discountlimits::maxRedemptions))
            add(Field::MaxRedemptions, Kind::OutOfRange);
        if (m_discount.expiryDate && !m_discount.expiryDate->isValid())
            add(Field::Expiry, Kind::Malformed);
        else if (m_discount.expiryDate && *m_discount.expiryDate <= now)
            add(Field::Expiry, Kind::Over);
        return m_problems;
    }

private:
    void add(Field field, Kind kind) { m_problems.append({field, kind}); }

    void code()
    {
        if (!m_discount.code)
            return; // Creem makes one
        const QString &code = *m_discount.code;
        if (code.isEmpty())
            add(Field::Code, Kind::Missing);
        else if (code.size() > discountlimits::maxCode)
            add(Field::Code, Kind::TooLong);
        else if (std::any_of(code.cbegin(), code.cend(), [](QChar c) { return c.isSpace() || !c.isPrint(); }))
            add(Field::Code, Kind::Malformed);
    }

    void value()
    {
        if (m_discount.type == DiscountType::Percentage) {
            if (!m_discount.percentage)
                add(Field::Percentage, Kind::Missing);
            else if (!(*m_discount.percentage >= discountlimits::minPercentage
                       && *m_discount.percentage <= discountlimits::maxPercentage))
                add(Field::Percentage, Kind::OutOfRange);
            return;
        }
        if (!m_discount.amount)
            add(Field::Amount, Kind::Missing);
        else if (*m_discount.amount < 1 || *m_discount.amount > discountlimits::maxAmount)
            add(Field::Amount, Kind::OutOfRange);
        if (!m_discount.currency || m_discount.currency->isEmpty())
            add(Field::Currency, Kind::Missing);
        else if (*m_discount.currency != "EUR"_L1 && *m_discount.currency != "USD"_L1)
            add(Field::Currency, Kind::NotAllowed);
    }

    void duration()
    {
        if (m_discount.duration.wire().isEmpty())
            add(Field::Duration, Kind::Missing);
        if (!(m_discount.duration == DiscountDuration::Repeating))
            return;
        if (!m_discount.durationInMonths)
            add(Field::Months, Kind::Missing);
        else if (*m_discount.durationInMonths < 1 || *m_discount.durationInMonths > discountlimits::maxMonths)
            add(Field::Months, Kind::OutOfRange);
    }

    const NewDiscount &m_discount;
    QList<DiscountProblem> m_problems;
};

} // namespace

QList<DiscountProblem> problemsOf(const NewDiscount &discount, const QDateTime &now)
{
    return Inspection(discount).run(now);
}

NewDiscount draftOf(const Discount &discount, const QDateTime &now)
{
    NewDiscount draft;
    draft.name = discount.name;
    draft.type = discount.type;
    if (discount.type == DiscountType::Percentage) {
        draft.percentage = discount.percentage;
    } else {
        draft.amount = discount.amount;
        draft.currency = discount.currency;
    }
    if (discount.duration)
        draft.duration = *discount.duration;
    if (draft.duration == DiscountDuration::Repeating)
        draft.durationInMonths = discount.durationInMonths;
    draft.appliesToProducts = discount.appliesToProducts.value_or(QList<QString>());
    draft.maxRedemptions = discount.maxRedemptions;
    if (discount.expiryDate && *discount.expiryDate > now)
        draft.expiryDate = discount.expiryDate;
    return draft;
}
