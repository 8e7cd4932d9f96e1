// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Made-up subscriptions and what is true of each, from which figures can be worked out without the books.

#include "accountsrig.h"

#include <QRandomGenerator>

namespace lives {

using namespace Qt::StringLiterals;

inline constexpr qint64 dayLength = 86'400'000;
inline constexpr qint64 never = std::numeric_limits<qint64>::max();

struct Plan
{
    QString id;
    BillingPeriod period;
    int months;
    QString currency;
    qint64 price;
};

inline const std::array plans{
    Plan{u"prod_month"_s, BillingPeriod::Monthly, 1, u"USD"_s, 1900},
    Plan{u"prod_year"_s, BillingPeriod::Yearly, 12, u"USD"_s, 19'000},
    Plan{u"prod_quarter"_s, BillingPeriod::Quarterly, 3, u"USD"_s, 5300},
    Plan{u"prod_yen"_s, BillingPeriod::Monthly, 1, u"JPY"_s, 1200},
    Plan{u"prod_dinar"_s, BillingPeriod::Yearly, 12, u"KWD"_s, 61'234}};

enum class Trial { None, Running, Lost, Converted };

/// One subscription, and what is true of it.
struct Life
{
    struct Paid
    {
        qint64 at;
        qint64 to;
        qint64 perMonth; ///< without tax
    };
    Subscription subscription;
    QString currency;
    QList<Paid> paid; ///< for whole periods
    Trial trial = Trial::None;
    qint64 created = 0;
    qint64 mrrEnd = never;
    qint64 usedUntil = never;
    qint64 expected = 0; ///< of the next charge
    int months = 1;

    /// What it brings in a month, before what happens at that time.
    qint64 mrr(qint64 time) const
    {
        if (time > mrrEnd)
            return 0;
        for (qsizetype i = paid.size(); i-- > 0;) {
            if (paid.at(i).at >= time)
                continue;
            const bool stops = i + 1 < paid.size() && paid.at(i + 1).at > paid.at(i).to + 30 * dayLength;
            return stops && time > paid.at(i).to ? 0 : paid.at(i).perMonth;
        }
        return 0;
    }
    QList<qint64> moments() const
    {
        QList<qint64> all{mrrEnd};
        for (const Paid &p : paid)
            all << p.at << p.to;
        all.removeAll(never);
        std::sort(all.begin(), all.end());
        all.erase(std::unique(all.begin(), all.end()), all.end());
        return all;
    }
};

struct Shop
{
    QList<Life> lives;
    QList<Transaction> payments;
};

inline qint64 ms(const QDateTime &time) { return time.toMSecsSinceEpoch(); }
inline QDateTime utc(qint64 time) { return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC); }
inline QDate wallDay(qint64 time, const QTimeZone &zone) { return QDateTime::fromMSecsSinceEpoch(time, zone).date(); }

class Maker
{
public:
    Maker(quint32 seed, qint64 now, const QTimeZone &zone) : m_random(seed), m_now(now), m_zone(zone) { }

    Shop make(int count)
    {
        for (int i = 0; i < count; ++i)
            m_store.lives.append(life(i));
        return m_store;
    }

private:
    bool oneIn(int n) { return m_random.bounded(n) == 0; }

    /// Often a millisecond before, at or after a midnight of the zone, where mistakes are.
    qint64 someTime(int daysAgo)
    {
        const qint64 time = m_now - m_random.bounded(1, daysAgo) * dayLength - m_random.bounded(int(dayLength));
        return oneIn(2) ? time : ms(QDateTime(wallDay(time, m_zone), QTime(0, 0), m_zone)) + m_random.bounded(3) - 1;
    }

    Life life(int number)
    {
        const Plan &plan = plans[size_t(m_random.bounded(int(plans.size())))];
        Life life;
        life.currency = plan.currency;
        life.months = plan.months;
        life.created = someTime(700);
        Subscription &s = life.subscription;
        s.id = u"sub_%1"_s.arg(number);
        s.product = {plan.id, nullptr};
        s.customer = {u"cust_1"_s, nullptr};
        const int seats = m_random.bounded(1, 4);
        s.items = QList<SubscriptionItem>{{u"item"_s, plan.id, {}, seats}};
        s.createdAt = utc(life.created);
        s.status = SubscriptionStatus::Active;
        qint64 begin = life.created;
        if (oneIn(3)) {
            begin += (oneIn(2) ? 7 : 14) * dayLength;
            life.trial = Trial::Converted;
            if (oneIn(3)) // one that costs
                pay(life, life.created, life.created, begin, 100, 0);
        }
        if (begin > m_now) {
            life.trial = Trial::Running;
            s.status = SubscriptionStatus::Trialing;
            s.nextTransactionDate = utc(begin);
            life.expected = plan.price * seats;
        } else if (life.trial == Trial::Converted && oneIn(4)) {
            life.trial = Trial::Lost;
            s.status = oneIn(2) ? SubscriptionStatus::Canceled : SubscriptionStatus::Expired;
            life.usedUntil = begin;
            if (s.status == SubscriptionStatus::Canceled)
                s.canceledAt = utc(begin);
        } else {
            charge(life, begin);
        }
        s.updatedAt = utc(life.usedUntil == never ? m_now : life.usedUntil);
        return life;
    }

    void charge(Life &life, qint64 begin)
    {
        qint64 price = m_random.bounded(1, 50'000);
        const qint64 leaves = oneIn(2) ? never : begin + m_random.bounded(1, 500) * dayLength;
        QDateTime from = utc(begin);
        int n = 0;
        qint64 raised = 0;
        while (true) {
            const QDateTime start = from.addMonths(n * life.months);
            const qint64 at = ms(start) + (n > 0 && oneIn(8) ? m_random.bounded(1, 20) * dayLength : 0); // tried again
            if (at > std::min(m_now, leaves))
                break;
            const qint64 to = ms(from.addMonths((n + 1) * life.months));
            const qint64 tax = price / 6;
            if (std::exchange(raised, 0) > 0) // now it is known
                life.paid.last().perMonth = price / life.months;
            pay(life, at, ms(start), to, price + tax, tax);
            life.paid.append({at, to, price / life.months});
            life.expected = price + tax;
            ++n;
            if (oneIn(6) && price > 0) {
                raised = more(life, price, ms(start), std::min(m_now, leaves));
                price += raised;
                if (raised > 0)
                    continue;
            }
            if (oneIn(6))
                price = oneIn(8) ? 0 : m_random.bounded(1, 50'000);
            if (oneIn(12)) { // it stops for a while
                from = utc(to).addDays(m_random.bounded(31, 200));
                n = 0;
            }
        }
        end(life, leaves);
    }

    /// Something is added in the middle of the period, and paid for what is left of it. Returns how much more the next
    /// charge is, without tax; 0: that would be too late.
    qint64 more(Life &life, qint64 price, qint64 from, qint64 until)
    {
        const Life::Paid whole = life.paid.last();
        const qint64 raise = m_random.bounded(1000, 20'000);
        const qint64 at = whole.at + (whole.to - whole.at) / 10 * m_random.bounded(1, 9);
        if (at > until)
            return 0;
        const qint64 rest = raise * (whole.to - at) / (whole.to - from);
        const qint64 tax = rest / 6;
        pay(life, at, at, whole.to, rest + tax, tax);
        const auto ofAll = [&](qint64 amount) { return amount * (whole.to - from) / (whole.to - at); };
        life.paid.append({at, whole.to, (price + ofAll(rest)) / life.months}); // added up, then cut
        life.expected += ofAll(rest + tax);
        return raise;
    }

    void end(Life &life, qint64 leaves)
    {
        Subscription &s = life.subscription;
        const auto &last = life.paid.last();
        if (leaves > m_now) {
            const bool isLate = last.to < m_now;
            s.status = isLate ? SubscriptionStatus::PastDue
                : oneIn(6)    ? SubscriptionStatus::ScheduledCancel
                              : SubscriptionStatus::Active;
            s.currentPeriodEndDate = utc(last.to);
            if (s.status == SubscriptionStatus::Active)
                s.nextTransactionDate = utc(last.to);
            return;
        }
        const qint64 changed = std::max(leaves, last.at);
        life.usedUntil = changed;
        switch (m_random.bounded(last.to < m_now ? 5 : 4)) {
        case 0:
            s.status = SubscriptionStatus::Canceled;
            s.canceledAt = utc(changed);
            life.mrrEnd = changed;
            break;
        case 1:
            s.status = SubscriptionStatus::Paused;
            life.mrrEnd = std::min(changed, last.to);
            break;
        case 2: s.status = SubscriptionStatus::Expired; break;
        case 3: s.status = SubscriptionStatus::Unpaid; break;
        case 4: // it was to end with its period, and has
            s.status = SubscriptionStatus::Canceled;
            s.canceledAt = utc(last.at + (last.to - last.at) / 3);
            s.currentPeriodEndDate = utc(last.to);
            life.usedUntil = last.to;
            life.mrrEnd = last.to;
            break;
        }
        if (life.mrrEnd == never)
            life.mrrEnd = std::min(last.to, m_now);
    }

    void pay(Life &life, qint64 at, qint64 from, qint64 to, qint64 amount, qint64 tax)
    {
        Transaction t = accountsrig::payment(u"tran_%1"_s.arg(m_store.payments.size()), utc(at), life.subscription.id);
        t.amount = amount;
        t.amountPaid = amount;
        t.taxAmount = tax;
        t.currency = life.currency;
        t.periodStart = utc(from);
        t.periodEnd = utc(to);
        m_store.payments.append(t);
    }

    QRandomGenerator m_random;
    const qint64 m_now;
    const QTimeZone m_zone;
    Shop m_store;
};

inline QList<Product> products()
{
    QList<Product> list;
    for (const Plan &of : plans) {
        Product p = accountsrig::plan();
        p.id = of.id;
        p.price = of.price;
        p.currency = of.currency;
        p.billingPeriod = of.period;
        list.append(p);
    }
    return list;
}

} // namespace lives
