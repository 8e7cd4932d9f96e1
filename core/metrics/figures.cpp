// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include "wide.h"

namespace {

Wide keptOf(const Figures &f) { return Wide(f.gross) - f.refunds - f.chargebacks; }

bool isHeld(Wide amount) { return narrowed(amount) == amount; }

void subtract(qint64 &sum, qint64 value, bool &isOverflown)
{
    if (__builtin_sub_overflow(sum, value, &sum))
        isOverflown = true;
}

} // namespace

void addTo(qint64 &sum, qint64 value, bool &isOverflown)
{
    if (__builtin_add_overflow(sum, value, &sum))
        isOverflown = true;
}

qint64 Figures::kept() const { return narrowed(keptOf(*this)); }

qint64 Figures::net() const { return narrowed(keptOf(*this) - tax); }

qint64 Figures::of(Metric metric) const
{
    switch (metric) {
    case Metric::Gross: return gross;
    case Metric::Refunds: return refunds;
    case Metric::Chargebacks: return chargebacks;
    case Metric::Kept: return kept();
    case Metric::Tax: return tax;
    case Metric::Net: return net();
    case Metric::Discounts: return discounts;
    case Metric::Payments: return payments;
    case Metric::FailedPayments:
    case Metric::NewCustomers:
    case Metric::ActiveSubscriptions:
    case Metric::Mrr:
    case Metric::NewMrr:
    case Metric::ExpansionMrr:
    case Metric::ContractionMrr:
    case Metric::ChurnedMrr:
    case Metric::ReactivationMrr:
    case Metric::Subscribers:
    case Metric::SubscriberChurn:
    case Metric::RevenueChurn:
    case Metric::Arpu:
    case Metric::Ltv:
    case Metric::QuickRatio:
    case Metric::TrialConversion:
    case Metric::Retention:
    case Metric::Forecast:
    case Metric::AtStake: return 0;
    }
    Q_UNREACHABLE();
    return 0;
}

Figures &Figures::operator+=(const Figures &other)
{
    addTo(gross, other.gross, isOverflown);
    addTo(refunds, other.refunds, isOverflown);
    addTo(chargebacks, other.chargebacks, isOverflown);
    addTo(tax, other.tax, isOverflown);
    addTo(discounts, other.discounts, isOverflown);
    payments += other.payments;
    isOverflown = isOverflown || other.isOverflown || !isHeld(keptOf(*this)) || !isHeld(keptOf(*this) - tax);
    return *this;
}

Figures &Figures::operator-=(const Figures &other)
{
    subtract(gross, other.gross, isOverflown);
    subtract(refunds, other.refunds, isOverflown);
    subtract(chargebacks, other.chargebacks, isOverflown);
    subtract(tax, other.tax, isOverflown);
    subtract(discounts, other.discounts, isOverflown);
    payments -= other.payments;
    isOverflown = isOverflown || other.isOverflown || !isHeld(keptOf(*this)) || !isHeld(keptOf(*this) - tax);
    return *this;
}

Failures &Failures::operator+=(const Failures &other)
{
    count += other.count;
    addTo(amount, other.amount, isOverflown);
    isOverflown = isOverflown || other.isOverflown;
    return *this;
}

Figures DayFigures::all() const
{
    Figures sum;
    for (const Figures &figures : byOrigin)
        sum += figures;
    return sum;
}

DayFigures &DayFigures::operator+=(const DayFigures &other)
{
    for (size_t i = 0; i < byOrigin.size(); ++i)
        byOrigin[i] += other.byOrigin[i];
    failed += other.failed;
    return *this;
}
