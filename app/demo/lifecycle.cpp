// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle.h"

#include <algorithm>
#include <limits>

namespace demo {

namespace {

constexpr Milliseconds never = std::numeric_limits<Milliseconds>::max();

bool fits(const ProductRecord &record, SubscriptionStatus end)
{
    const Product &p = *record.product;
    if (p.billingType == BillingType::OneTime)
        return false;
    if (end == SubscriptionStatus::Trialing)
        return p.trialPeriodDays.has_value() && p.status == ProductStatus::Active;
    // A payment that failed lately needs a renewal lately.
    const bool mayFail = end == SubscriptionStatus::PastDue || end == SubscriptionStatus::Unpaid;
    if (mayFail || end == SubscriptionStatus::Expired)
        return p.billingPeriod == BillingPeriod::Monthly && p.price > 0;
    return true;
}

Index chooseProduct(const Business &b, Random &random, SubscriptionStatus end)
{
    std::vector<int> weights;
    for (const ProductRecord &record : b.products)
        weights.push_back(fits(record, end) ? record.popularity : 0);
    return Index(random.weighted(weights));
}

/// The next larger product that bills in the same rhythm and currency; none when there is none.
Index largerPlan(const Business &b, Index from)
{
    const Product &now = b.product(from);
    Index best = none;
    for (Index i = 0; i < b.products.size(); ++i) {
        const Product &p = b.product(i);
        if (p.price > now.price && p.currency == now.currency && p.billingPeriod == now.billingPeriod
            && p.billingPeriod != BillingPeriod::Custom && p.status == ProductStatus::Active && p.taxMode == now.taxMode
            && (best == none || p.price < b.product(best).price))
            best = i;
    }
    return best;
}

class Simulation
{
public:
    Simulation(const Business &business, Random &r, SubscriptionStatus target, std::array<char, 2> c)
        : b(business), random(r), end(target), country(c), now(business.options.now), s(life.subscription)
    {
    }

    Life run()
    {
        s.product = chooseProduct(b, random, end);
        s.status = end;
        if (b.products[s.product].perSeat)
            s.units = qint32(random.between(2, 14));
        s.unitPrice = product().price;
        chooseDates();
        s.discount = maybeDiscount(b, random, s.product, s.createdAt, 130);
        bill();
        finish();
        return std::move(life);
    }

private:
    const Product &product() const { return b.product(s.product); }

    /// Growth: twice as many start in the second half as in the first.
    Milliseconds anyStart()
    {
        const Milliseconds begin = addMonths(now, -24);
        const Milliseconds span = now - begin - 2 * dayLength;
        return begin + std::max(random.below(span), random.below(span));
    }

    void chooseDates()
    {
        const qint64 trial = product().trialPeriodDays.value_or(0) * dayLength;
        switch (end) {
        case SubscriptionStatus::Trialing:
            s.createdAt = now - hourLength - random.below(trial - dayLength);
            anchor = s.createdAt + trial;
            return;
        case SubscriptionStatus::PastDue:
        case SubscriptionStatus::Unpaid: {
            const int age = int(random.between(1, 18));
            const qint64 late = end == SubscriptionStatus::PastDue ? random.between(1, 6) : random.between(12, 26);
            anchor = addMonths(now - late * dayLength - random.below(dayLength), -age);
            s.createdAt = anchor - trial;
            failsAt = age;
            return;
        }
        case SubscriptionStatus::Expired: {
            s.createdAt = std::min(anyStart(), now - 120 * dayLength);
            anchor = s.createdAt + trial;
            const auto months = std::max<qint64>((now - anchor) / (31 * dayLength) - 1, 1);
            failsAt = int(random.between(1, months));
            return;
        }
        case SubscriptionStatus::Canceled:
            s.createdAt = std::min(anyStart(), now - 12 * dayLength);
            anchor = s.createdAt + trial;
            s.canceledAt = s.createdAt + dayLength + random.below(now - s.createdAt - dayLength - hourLength);
            // Most who leave leave in the first months.
            if (random.permille(600))
                s.canceledAt = std::min(s.canceledAt, s.createdAt + random.between(20, 150) * dayLength);
            stopsAt = s.canceledAt;
            return;
        case SubscriptionStatus::Paused:
            s.createdAt = std::min(anyStart(), now - 50 * dayLength);
            anchor = s.createdAt + trial;
            stopsAt = anchor + 20 * dayLength + random.below(now - anchor - 20 * dayLength);
            return;
        case SubscriptionStatus::Active:
        case SubscriptionStatus::ScheduledCancel:
            s.createdAt = anyStart();
            if (trial > 0)
                s.createdAt = std::min(s.createdAt, now - trial - dayLength);
            anchor = s.createdAt + trial;
            return;
        }
        Q_UNREACHABLE();
    }

    TransactionRow invoice(Milliseconds at, Reason reason, qint64 price, int nth) const
    {
        TransactionRow row;
        row.createdAt = at;
        row.product = s.product;
        row.country = country;
        row.reason = reason;
        row.currency = quint8(currencyIndex(product().currency));
        row.discount = reason == Reason::Proration ? 0 : discountOn(b, s.discount, s.product, price, nth);
        row.amount = price - row.discount;
        const TaxMode mode = product().taxMode == TaxMode::Exclusive ? TaxMode::Exclusive : TaxMode::Inclusive;
        row.tax = taxOn(row.amount, country, mode);
        if (mode == TaxMode::Exclusive)
            row.amount += row.tax;
        row.periodStart = s.periodStart;
        row.periodEnd = s.periodEnd;
        return row;
    }

    void add(TransactionRow row, TransactionStatus status)
    {
        row.status = status;
        if (status == TransactionStatus::Paid && row.amount > 0)
            settle(row, random, now);
        life.transactions.push_back(row);
    }

    void bill()
    {
        if (anchor > s.createdAt)
            trial();
        for (int n = 0;; ++n) {
            const Milliseconds start = n == 0 ? anchor : periodEnd(product(), anchor, n);
            const Milliseconds at = start + random.below(n == 0 ? 60'000 : hourLength);
            if (start > now || at > now || start > stopsAt)
                return;
            s.periodStart = start;
            s.periodEnd = periodEnd(product(), anchor, n + 1);
            const TransactionRow row = invoice(at, n == 0 ? Reason::Start : Reason::Renewal, s.unitPrice * s.units, n);
            if (n == failsAt)
                return fail(row);
            pay(row);
            changePlan();
        }
    }

    void trial()
    {
        s.periodStart = s.createdAt;
        s.periodEnd = anchor;
        const qint64 price = product().trialPrice.value_or(0);
        if (price > 0)
            add(invoice(s.createdAt + 60'000, Reason::Start, price * s.units, 0), TransactionStatus::Paid);
    }

    void pay(TransactionRow row)
    {
        life.firstDiscountUse |= row.discount > 0 ? 1 : 0;
        const bool retried = row.amount > 0 && random.permille(35) && row.createdAt + 2 * dayLength < now
            && product().billingPeriod != BillingPeriod::Daily && row.createdAt + 2 * dayLength < stopsAt;
        if (retried) {
            add(row, TransactionStatus::Declined);
            row.createdAt += dayLength + random.below(12 * hourLength);
        }
        add(row, TransactionStatus::Paid);
    }

    void fail(TransactionRow row)
    {
        for (const int day : {0, 1, 3, 5}) {
            TransactionRow attempt = row;
            attempt.createdAt += day * dayLength;
            if (attempt.createdAt >= now)
                break;
            const bool last = day == 5 && end != SubscriptionStatus::PastDue;
            add(attempt, last ? TransactionStatus::Uncollectible : TransactionStatus::Declined);
        }
    }

    /// Some take more seats or a larger plan in the middle of a period, and pay for the rest of it.
    void changePlan()
    {
        const Milliseconds at = s.periodStart + (s.periodEnd - s.periodStart) / 3 + random.below(dayLength);
        const Milliseconds left = s.periodEnd - at;
        if (at + hourLength > std::min(now, stopsAt) || left <= 0 || product().billingPeriod == BillingPeriod::Daily)
            return;
        qint64 difference = 0;
        if (b.products[s.product].perSeat && random.permille(50)) {
            const auto seats = random.between(1, 4);
            s.units += qint32(seats);
            difference = s.unitPrice * seats;
        } else if (random.permille(12)) {
            const Index larger = largerPlan(b, s.product);
            if (larger == none)
                return;
            difference = (b.product(larger).price - s.unitPrice) * s.units;
            s.product = larger;
            s.unitPrice = product().price;
        }
        // In parts of a thousand: the product of amount and milliseconds would not fit.
        difference = difference * (left * 1000 / (s.periodEnd - s.periodStart)) / 1000;
        if (difference <= 0)
            return;
        TransactionRow row = invoice(at, Reason::Proration, difference, 0);
        row.periodStart = at;
        add(row, TransactionStatus::Paid);
        s.updatedAt = at;
    }

    void finish()
    {
        s.updatedAt = std::max({s.updatedAt, s.createdAt, s.periodStart});
        if (!life.transactions.empty())
            s.updatedAt = std::max(s.updatedAt, life.transactions.back().createdAt);
        switch (end) {
        case SubscriptionStatus::Active:
        case SubscriptionStatus::Trialing: s.nextTransaction = s.periodEnd; break;
        case SubscriptionStatus::PastDue: s.nextTransaction = std::max(s.updatedAt, now) + 2 * dayLength; break;
        case SubscriptionStatus::ScheduledCancel:
            s.canceledAt = s.periodStart + random.below(now - s.periodStart);
            s.onExecute = random.permille(150) ? OnExecute::Pause : OnExecute::Cancel;
            s.updatedAt = std::max(s.updatedAt, s.canceledAt);
            break;
        case SubscriptionStatus::Canceled: s.updatedAt = std::max(s.updatedAt, s.canceledAt); break;
        case SubscriptionStatus::Expired: break;
        case SubscriptionStatus::Paused: s.updatedAt = std::max(s.updatedAt, stopsAt); break;
        case SubscriptionStatus::Unpaid: break;
        }
    }

    const Business &b;
    Random &random;
    const SubscriptionStatus end;
    const std::array<char, 2> country;
    const Milliseconds now;
    Life life;
    SubscriptionRow &s;
    Milliseconds anchor = 0; ///< start of the first paid period
    Milliseconds stopsAt = never;
    int failsAt = -1; ///< the period whose payment fails for good
};

} // namespace

Life live(const Business &b, Random &random, SubscriptionStatus end, std::array<char, 2> country)
{
    return Simulation(b, random, end, country).run();
}

void settle(TransactionRow &row, Random &random, Milliseconds now)
{
    const int fate = int(random.below(1000));
    if (now - row.createdAt < dayLength)
        return; // nobody has had time to complain
    if (fate < 18) {
        row.status = TransactionStatus::Refunded;
        row.refunded = row.amount;
    } else if (fate < 28 && row.amount >= 4) {
        row.status = TransactionStatus::PartlyRefunded;
        row.refunded = row.amount / random.between(2, 4);
    } else if (fate < 31) {
        row.status = TransactionStatus::ChargedBack;
    }
}

qint64 discountOn(const Business &b, Index discount, Index product, qint64 price, int nth)
{
    if (discount == none)
        return 0;
    const Discount &d = b.discounts[discount].discount;
    const DiscountDuration duration =
        d.duration.value_or(DiscountDuration::Once).known().value_or(DiscountDuration::Once);
    if (duration == DiscountDuration::Once && nth > 0)
        return 0;
    if (duration == DiscountDuration::Repeating
        && periodEnd(b.product(product), 0, nth) >= addMonths(0, int(d.durationInMonths.value_or(1))))
        return 0;
    if (d.type == DiscountType::Percentage)
        return price * qint64(d.percentage.value_or(0)) / 100;
    return std::min(price, d.amount.value_or(0));
}

Index maybeDiscount(const Business &b, Random &random, Index product, Milliseconds at, int permille)
{
    if (!random.permille(permille))
        return none;
    const auto index = Index(random.below(qint64(b.discounts.size())));
    const DiscountRecord &record = b.discounts[index];
    const Discount &d = record.discount;
    const bool given = record.createdAt <= at && (!d.expiryDate || d.expiryDate->toMSecsSinceEpoch() > at);
    const bool open = d.status == DiscountStatus::Active || d.status == DiscountStatus::Expired;
    const bool left = !d.maxRedemptions || d.redeemCount.value_or(0) < *d.maxRedemptions;
    const bool applies = d.appliesToProducts && d.appliesToProducts->contains(b.product(product).id);
    return given && open && left && applies ? index : none;
}

} // namespace demo
