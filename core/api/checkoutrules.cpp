// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutrules.h"

#include "discountrules.h"

using Field = CheckoutField;
using Kind = ProblemKind;

namespace {

class Inspection
{
public:
    Inspection(const NewCheckout &checkout, const CheckoutFacts &facts) : m_checkout(checkout), m_facts(facts) { }

    QList<CheckoutProblem> run()
    {
        if (m_checkout.productId.isEmpty())
            add(Field::Product, Kind::Missing);
        else if (m_facts.product && m_facts.product->status == ProductStatus::Archived)
            add(Field::Product, Kind::NotAllowed);
        if (m_checkout.units && (*m_checkout.units < 1 || *m_checkout.units > checkoutlimits::maxUnits))
            add(Field::Units, Kind::OutOfRange);
        price();
        code();
        if (m_checkout.customer && m_checkout.customer->email) {
            const QString &email = *m_checkout.customer->email;
            if (m_checkout.customer->id)
                add(Field::CustomerEmail, Kind::NotAllowed);
            else if (email.size() > rules::maxEmail)
                add(Field::CustomerEmail, Kind::TooLong);
            else if (!rules::isEmail(email))
                add(Field::CustomerEmail, Kind::Malformed);
        }
        if (m_checkout.successUrl && m_checkout.successUrl->size() > rules::maxUrl)
            add(Field::SuccessUrl, Kind::TooLong);
        else if (m_checkout.successUrl && !rules::isWebUrl(*m_checkout.successUrl))
            add(Field::SuccessUrl, Kind::Malformed);
        if (m_checkout.requestId && m_checkout.requestId->size() > checkoutlimits::maxRequestId)
            add(Field::RequestId, Kind::TooLong);
        return m_problems;
    }

private:
    void add(Field field, Kind kind) { m_problems.append({field, kind}); }

    void price()
    {
        if (!m_checkout.customPrice)
            return;
        if (m_facts.product && !(m_facts.product->billingType == BillingType::OneTime))
            add(Field::CustomPrice, Kind::NotAllowed);
        else if (*m_checkout.customPrice < checkoutlimits::minCustomPrice)
            add(Field::CustomPrice, Kind::BelowMinimum);
        else if (*m_checkout.customPrice > checkoutlimits::maxCustomPrice)
            add(Field::CustomPrice, Kind::OutOfRange);
    }

    void code()
    {
        if (!m_checkout.discountCode)
            return;
        const QString &code = *m_checkout.discountCode;
        if (code.size() > discountlimits::maxCode)
            return add(Field::DiscountCode, Kind::TooLong);
        if (std::any_of(code.cbegin(), code.cend(), [](QChar c) { return c.isSpace(); }))
            return add(Field::DiscountCode, Kind::Malformed);
        const Discount *discount = m_facts.discount;
        if (!discount)
            return;
        if (!(discount->status == DiscountStatus::Active))
            add(Field::DiscountCode, Kind::Over);
        else if (const auto named = discount->appliesToProducts.value_or(QStringList());
                 !named.isEmpty() && !named.contains(m_checkout.productId)) // naming none, it is of all
            add(Field::DiscountCode, Kind::NotAllowed);
    }

    const NewCheckout &m_checkout;
    const CheckoutFacts &m_facts;
    QList<CheckoutProblem> m_problems;
};

} // namespace

QList<CheckoutProblem> problemsOf(const NewCheckout &checkout, const CheckoutFacts &facts)
{
    return Inspection(checkout, facts).run();
}
