// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to subscriptions.
#include "store.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

using Status = SubscriptionStatus;

Refusal impossible(const SubscriptionRow &s, const QString &what)
{
    return refuse(400, u"Subscription is %1 and cannot be %2"_s.arg(json::Open<Status>(s.status).wire(), what));
}

/// amount × left ÷ whole, rounded down; in thousandths so that it can't overflow.
qint64 prorated(qint64 amount, Milliseconds left, Milliseconds whole)
{
    if (whole <= 0)
        return 0;
    const qint64 share = std::clamp<qint64>(left * 1000 / whole, 0, 1000);
    return amount / 1000 * share + amount % 1000 * share / 1000;
}

} // namespace

void Store::findNextDue()
{
    m_nextDue = std::numeric_limits<Milliseconds>::max();
    for (const SubscriptionRow &s : m_business.subscriptions) {
        if (s.status == Status::ScheduledCancel)
            m_nextDue = std::min(m_nextDue, s.periodEnd);
    }
}

void Store::catchUp()
{
    const Milliseconds at = now();
    if (at < m_nextDue)
        return;
    for (SubscriptionRow &s : m_business.subscriptions) {
        if (s.status != Status::ScheduledCancel || s.periodEnd > at)
            continue;
        s.status = s.onExecute == OnExecute::Pause ? Status::Paused : Status::Canceled;
        if (s.status == Status::Paused)
            s.canceledAt = 0;
        s.updatedAt = s.periodEnd;
    }
    findNextDue();
}

bool Store::inTrial(const SubscriptionRow &s) const
{
    return s.periodStart == s.createdAt && s.periodEnd > now()
        && m_business.product(s.product).trialPeriodDays.value_or(0) > 0;
}

TransactionRow Store::invoice(const SubscriptionRow &s, Reason reason, qint64 price) const
{
    const Product &p = m_business.product(s.product);
    TransactionRow row;
    row.createdAt = now();
    row.customer = s.customer;
    row.product = s.product;
    row.order = s.order;
    row.subscription = m_business.orders[s.order].subscription;
    row.country = m_business.customers[s.customer].country;
    row.currency = quint8(currencyIndex(p.currency));
    row.reason = reason;
    const TaxMode mode = p.taxMode == TaxMode::Exclusive ? TaxMode::Exclusive : TaxMode::Inclusive;
    row.tax = taxOn(price, row.country, mode);
    row.amount = mode == TaxMode::Exclusive ? price + row.tax : price;
    row.periodStart = s.periodStart;
    row.periodEnd = s.periodEnd;
    return row;
}

Result<Index> Store::cancel(Index i, CancelMode mode, OnExecute onExecute)
{
    SubscriptionRow &s = m_business.subscriptions[i];
    if (s.status == Status::Canceled || s.status == Status::Expired)
        return impossible(s, u"canceled"_s);
    if (mode == CancelMode::Scheduled && s.status == Status::Paused)
        return impossible(s, u"canceled at the end of its period; cancel it immediately"_s);
    s.canceledAt = now();
    s.updatedAt = now();
    s.nextTransaction = 0;
    if (mode == CancelMode::Immediate) {
        s.status = Status::Canceled;
        return i;
    }
    s.status = Status::ScheduledCancel;
    s.onExecute = onExecute;
    m_nextDue = std::min(m_nextDue, s.periodEnd);
    return i;
}

Result<Index> Store::pause(Index i)
{
    SubscriptionRow &s = m_business.subscriptions[i];
    if (s.status != Status::Active && s.status != Status::Trialing && s.status != Status::PastDue)
        return impossible(s, u"paused"_s);
    s.status = Status::Paused;
    s.nextTransaction = 0;
    s.updatedAt = now();
    return i;
}

Result<Index> Store::resume(Index i)
{
    SubscriptionRow &s = m_business.subscriptions[i];
    if (s.status != Status::Paused && s.status != Status::ScheduledCancel)
        return impossible(s, u"resumed"_s);
    s.status = inTrial(s) ? Status::Trialing : Status::Active;
    s.canceledAt = 0;
    s.updatedAt = now();
    if (s.periodEnd <= now()) { // paused past the end of what was paid: a new period starts, and is charged
        s.periodStart = now();
        s.periodEnd = periodEnd(m_business.product(s.product), s.periodStart);
        m_business.addTransaction(invoice(s, Reason::Renewal, s.unitPrice * s.units));
    }
    s.nextTransaction = s.periodEnd;
    return i;
}

Result<Index> Store::changePlan(Index i, Index product, qint64 units, UpdateBehavior behavior)
{
    SubscriptionRow &s = m_business.subscriptions[i];
    if (s.status != Status::Active && s.status != Status::Trialing && s.status != Status::PastDue)
        return impossible(s, u"changed"_s);
    const Product &p = m_business.product(product);
    if (product != s.product) {
        if (p.status == ProductStatus::Archived)
            return refuse(400, u"product_id is of an archived product"_s);
        if (p.billingType == BillingType::OneTime)
            return refuse(400, u"product_id must be of a recurring product"_s);
        if (p.currency != m_business.product(s.product).currency)
            return refuse(400, u"product_id must be of a product in the same currency"_s);
    }
    const qint64 newPrice = product == s.product ? s.unitPrice : p.price;
    const qint64 before = s.unitPrice * s.units;
    const qint64 after = newPrice * units;
    const Milliseconds left = s.periodEnd - now();
    const Milliseconds whole = s.periodEnd - s.periodStart;
    const bool trial = inTrial(s) && s.status == Status::Trialing;
    s.product = product;
    s.unitPrice = newPrice;
    s.units = qint32(units);
    s.updatedAt = now();
    switch (behavior) {
    case UpdateBehavior::ProrationChargeImmediately: {
        const qint64 credit = trial ? 0 : prorated(before, left, whole);
        s.status = Status::Active;
        s.periodStart = now();
        s.periodEnd = periodEnd(p, s.periodStart);
        s.nextTransaction = s.periodEnd;
        m_business.addTransaction(invoice(s, Reason::Proration, std::max<qint64>(after - credit, 0) + s.owed));
        s.owed = 0;
        break;
    }
    case UpdateBehavior::ProrationCharge:
        if (!trial)
            s.owed = std::max<qint64>(s.owed + prorated(after - before, left, whole), 0);
        break;
    case UpdateBehavior::ProrationNone: break;
    }
    return i;
}

} // namespace demo
