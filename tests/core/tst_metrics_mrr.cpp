// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/testbooks.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/mrr.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 86'400'000;

qint64 at(int year, int month, int date)
{
    return QDateTime(QDate(year, month, date), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch();
}

const qint64 now = at(2026, 11, 21);
constexpr Period month{1, 0};
constexpr Period year{12, 0};

Charge monthlyCharge(int y, int m, int d, qint64 amount)
{
    const QDateTime start(QDate(y, m, d), QTime(9, 0), Qt::UTC);
    return {start.toMSecsSinceEpoch(), start.toMSecsSinceEpoch(), start.addMonths(1).toMSecsSinceEpoch(), amount, 1};
}

Charge yearlyCharge(int y, int m, int d, qint64 amount)
{
    const QDateTime start(QDate(y, m, d), QTime(9, 0), Qt::UTC);
    return {start.toMSecsSinceEpoch(), start.toMSecsSinceEpoch(), start.addYears(1).toMSecsSinceEpoch(), amount, 1};
}

SubscriptionFacts facts(SubscriptionStatus status, const Period &usual = month)
{
    SubscriptionFacts f;
    f.row = 1;
    f.status = status;
    f.usual = usual;
    return f;
}

using S = SubscriptionStatus;
using M = Movement;

struct Step
{
    qint64 at;
    Movement movement;
    qint64 before;
    qint64 after;
    friend bool operator==(const Step &, const Step &) = default;
};

QList<Step> steps(const SubscriptionFacts &f, const std::vector<Charge> &charges)
{
    QList<Step> list;
    for (const MrrChange &c : timelineOf(f, charges, now).changes)
        list.append({c.at, c.movement, c.before, c.after});
    return list;
}

QString words(const QList<Step> &list)
{
    QString text;
    for (const Step &s : list)
        text += u"%1 #%2 %3→%4; "_s.arg(QDateTime::fromMSecsSinceEpoch(s.at, Qt::UTC).toString(Qt::ISODate))
                    .arg(int(s.movement))
                    .arg(s.before)
                    .arg(s.after);
    return text;
}

#define COMPARE_STEPS(actual, expected) QCOMPARE(words(actual), words(expected))

} // namespace

class tst_MetricsMrr : public QObject
{
    Q_OBJECT
private slots:
    void aMonthOfAnything()
    {
        QCOMPARE(monthly(19000, year), 1583); // 15.83 1/3
        QCOMPARE(monthly(13900, {3, 0}), 4633);
        QCOMPARE(monthly(400, {0, 7}), 1738); // 4.00 × 365 ÷ 12 ÷ 7 = 17.38
        QCOMPARE(monthly(250, {0, 1}), 7604);
        QCOMPARE(monthly(0, month), 0);
        QCOMPARE(monthly(-5, month), 0);
        QCOMPARE(monthly(5, {}), 0);
        QVERIFY(monthly(std::numeric_limits<qint64>::max(), {0, 400}) > 0); // no overflow on the way
    }

    void periods()
    {
        QCOMPARE(periodOf(u"every-year"_s, 36525), year);
        QCOMPARE(periodOf(u"every-three-months"_s, 9131), (Period{3, 0}));
        QCOMPARE(periodOf(u"custom"_s, 700), (Period{0, 7}));
        QCOMPARE(periodOf(u"custom"_s, 2 * 36525 / 12), (Period{2, 0}));
        QCOMPARE(periodOf(u"custom"_s, 36525 * 3), (Period{36, 0}));
        QCOMPARE(periodOf(u"every-blue-moon"_s, noInteger), Period());
        QVERIFY(!periodOf(u"once"_s, 0).isKnown());
        QCOMPARE(periodBetween(at(2026, 1, 31), at(2026, 2, 28), {}), month);
        QCOMPARE(periodBetween(at(2026, 2, 28), at(2026, 3, 31), {}), month);
        QCOMPARE(periodBetween(at(2026, 1, 1), at(2027, 1, 1), month), year);
        QCOMPARE(periodBetween(at(2026, 1, 1), at(2026, 1, 8), month), (Period{0, 7}));
        QCOMPARE(periodBetween(at(2026, 4, 3), at(2026, 5, 1), {0, 28}), (Period{0, 28}));
        QCOMPARE(periodBetween(at(2026, 1, 8), at(2026, 1, 1), month), Period());
    }

    // 19.00 since January, still active: one movement.
    void aNewSubscription()
    {
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 10, 5, 1900), monthlyCharge(2026, 11, 5, 1900)}),
                      (QList<Step>{{at(2026, 10, 5), M::New, 0, 1900}}));
    }

    // Seats are in the charge: 3 × 15.00, then 5 × 15.00.
    void moreSeatsAtARenewal()
    {
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 9, 5, 4500), monthlyCharge(2026, 10, 5, 7500)}),
                      (QList<Step>{{at(2026, 9, 5), M::New, 0, 4500}, {at(2026, 10, 5), M::Expansion, 4500, 7500}}));
    }

    void fewerSeatsAtARenewal()
    {
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 9, 5, 7500), monthlyCharge(2026, 10, 5, 4500)}),
                      (QList<Step>{{at(2026, 9, 5), M::New, 0, 7500}, {at(2026, 10, 5), M::Contraction, 7500, 4500}}));
    }

    // From 9.00 to 19.00 on the 20th: 10 of 30 days cost 3.33, and the renewal says 19.00.
    void anUpgradeInTheMiddleOfAPeriod()
    {
        const Charge rest{at(2026, 9, 20), at(2026, 9, 20), at(2026, 10, 1), 333, 1};
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 9, 1, 900), rest, monthlyCharge(2026, 10, 1, 1900)}),
                      (QList<Step>{{at(2026, 9, 1), M::New, 0, 900}, {at(2026, 9, 20), M::Expansion, 900, 1900}}));
        // Before the renewal: 3.33 for 11 of 30 days are 9.08 for all of them.
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 9, 1, 900), rest}),
                      (QList<Step>{{at(2026, 9, 1), M::New, 0, 900}, {at(2026, 9, 20), M::Expansion, 900, 1808}}));
    }

    // From 9.00 to 19.00 at once, in the middle of September: 14.50 for a new month, because 4.50 were left.
    void aPlanChangedAtOnce()
    {
        const Charge change = monthlyCharge(2026, 9, 16, 1450);
        const QList<Step> expected{{at(2026, 9, 1), M::New, 0, 900}, {at(2026, 9, 16), M::Expansion, 900, 1900}};
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 9, 1, 900), change}), expected);
        COMPARE_STEPS(
            steps(facts(S::Active), {monthlyCharge(2026, 9, 1, 900), change, monthlyCharge(2026, 10, 16, 1900)}),
            expected);
    }

    // 190.00 a year are 15.83 a month, from the first day to the last.
    void aYearlyPlan()
    {
        COMPARE_STEPS(steps(facts(S::Active, year), {yearlyCharge(2025, 3, 1, 19000), yearlyCharge(2026, 3, 1, 19000)}),
                      (QList<Step>{{at(2025, 3, 1), M::New, 0, 1583}}));
    }

    // From monthly 19.00 to yearly 190.00: 15.83, which is less.
    void fromMonthlyToYearly()
    {
        COMPARE_STEPS(steps(facts(S::Active, year), {monthlyCharge(2026, 2, 1, 1900), yearlyCharge(2026, 3, 1, 19000)}),
                      (QList<Step>{{at(2026, 2, 1), M::New, 0, 1900}, {at(2026, 3, 1), M::Contraction, 1900, 1583}}));
    }

    // Nothing is paid while it is tried; the first charge begins it.
    void aTrial()
    {
        COMPARE_STEPS(steps(facts(S::Trialing), {}), QList<Step>());
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 10, 15, 1900)}),
                      (QList<Step>{{at(2026, 10, 15), M::New, 0, 1900}}));
    }

    // A dollar for two weeks is no MRR, whether or not it was followed by a month.
    void aTrialThatCosts()
    {
        const Charge trial{at(2026, 10, 1), at(2026, 10, 1), at(2026, 10, 15), 100, 1};
        COMPARE_STEPS(steps(facts(S::Trialing), {trial}), QList<Step>());
        COMPARE_STEPS(steps(facts(S::Canceled), {trial}), QList<Step>());
        COMPARE_STEPS(steps(facts(S::Active), {trial, monthlyCharge(2026, 10, 15, 2400)}),
                      (QList<Step>{{at(2026, 10, 15), M::New, 0, 2400}}));
    }

    void aFreePlan()
    {
        COMPARE_STEPS(
            steps(facts(S::Active), {monthlyCharge(2026, 9, 5, 0), monthlyCharge(2026, 10, 5, 0)}), QList<Step>());
    }

    void canceledAtOnce()
    {
        SubscriptionFacts f = facts(S::Canceled);
        f.canceled = at(2026, 10, 12);
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}),
                      (QList<Step>{{at(2026, 10, 5), M::New, 0, 1900}, {at(2026, 10, 12), M::Churn, 1900, 0}}));
    }

    // Paused on 12 October: it ends there, not when the month would have.
    void paused()
    {
        SubscriptionFacts f = facts(S::Paused);
        f.updated = at(2026, 10, 12);
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}),
                      (QList<Step>{{at(2026, 10, 5), M::New, 0, 1900}, {at(2026, 10, 12), M::Churn, 1900, 0}}));
        f.updated = at(2026, 11, 20); // something else was changed since
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}),
                      (QList<Step>{{at(2026, 10, 5), M::New, 0, 1900}, {at(2026, 11, 5), M::Churn, 1900, 0}}));
    }

    // January, then nothing until June: gone with the end of January's month, back in June.
    void cameBack()
    {
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 1, 5, 1900), monthlyCharge(2026, 6, 7, 2400)}),
                      (QList<Step>{{at(2026, 1, 5), M::New, 0, 1900},
                                   {at(2026, 2, 5), M::Churn, 1900, 0},
                                   {at(2026, 6, 7), M::Reactivation, 0, 2400}}));
    }

    // The card failed and was tried again for a fortnight: nobody left.
    void aRenewalThatCameLate()
    {
        Charge late = monthlyCharge(2026, 10, 5, 1900);
        late.at += 14 * day;
        COMPARE_STEPS(steps(facts(S::Active), {monthlyCharge(2026, 9, 5, 1900), late}),
                      (QList<Step>{{at(2026, 9, 5), M::New, 0, 1900}}));
        COMPARE_STEPS(steps(facts(S::PastDue), {monthlyCharge(2026, 9, 5, 1900)}),
                      (QList<Step>{{at(2026, 9, 5), M::New, 0, 1900}}));
    }

    // Unpaid and expired ones end with what was paid for.
    void unpaidAndExpired()
    {
        for (const S status : {S::Unpaid, S::Expired})
            COMPARE_STEPS(steps(facts(status), {monthlyCharge(2026, 9, 5, 1900)}),
                          (QList<Step>{{at(2026, 9, 5), M::New, 0, 1900}, {at(2026, 10, 5), M::Churn, 1900, 0}}));
        SubscriptionFacts unknown = facts(S::Active);
        unknown.status.reset();
        COMPARE_STEPS(steps(unknown, {monthlyCharge(2026, 9, 5, 1900)}),
                      (QList<Step>{{at(2026, 9, 5), M::New, 0, 1900}, {at(2026, 10, 5), M::Churn, 1900, 0}}));
    }

    // Canceled, and Creem doesn't say when: when it was last changed, and no later than with what was paid for.
    void canceledWithoutADate()
    {
        SubscriptionFacts f = facts(S::Canceled);
        f.updated = at(2026, 10, 12);
        const std::vector<Charge> charges{monthlyCharge(2026, 10, 5, 1900)};
        const QList<Step> asChanged{{at(2026, 10, 5), M::New, 0, 1900}, {at(2026, 10, 12), M::Churn, 1900, 0}};
        COMPARE_STEPS(steps(f, charges), asChanged);
        QVERIFY(timelineOf(f, charges, at(2026, 10, 20)).changes == timelineOf(f, charges, now).changes);
        QVERIFY(!timelineOf(f, charges, at(2026, 10, 20)).isOpen);
        f.updated = noInteger; // then it is gone by now, and how long ago is open
        QVERIFY(timelineOf(f, charges, at(2026, 10, 20)).isOpen);
        QVERIFY(!timelineOf(f, charges, now).isOpen);
    }

    // Creem's clock is ahead of this computer's: what lies ahead comes when this computer's has come there.
    void aClockThatIsSlow()
    {
        TestBooks made;
        const Rowid plan = made.addMonthly(1900);
        const Rowid row = made.add(TestSubscription{u"active"_s, plan});
        TestPayment p{now + 60'000, 1900};
        p.subscription = row;
        p.from = p.at;
        p.to = p.at + 30 * day;
        made.add(p);
        Ledger ledger;
        ledger.rebuild(made.books(), QTimeZone::utc(), QDate(2026, 11, 21));
        MrrBook book;
        book.rebuild(made.books(), ledger, now);
        QCOMPARE(book.at(1, now + 1).mrr, 0);
        QCOMPARE(book.open(), std::vector<Rowid>{row});
        book.update(made.books(), ledger, book.open(), now + 60'000);
        QCOMPARE(book.at(1, now + 60'001).mrr, 1900);
        QVERIFY(book.open().empty());
    }

    void tooMuchToAddUp()
    {
        TestBooks made;
        const Rowid plan = made.addMonthly(1900);
        constexpr qint64 half = std::numeric_limits<qint64>::max() / 2 + 1;
        for (int i = 0; i < 2; ++i) {
            TestPayment p{at(2026, 11, 3), half};
            p.subscription = made.add(TestSubscription{u"active"_s, plan});
            p.from = p.at;
            p.to = p.at + 30 * day;
            made.add(p);
        }
        Ledger ledger;
        ledger.rebuild(made.books(), QTimeZone::utc(), QDate(2026, 11, 21));
        MrrBook book;
        book.rebuild(made.books(), ledger, now);
        QVERIFY(book.at(1, now).isOverflown);
        QVERIFY(book.between(1, at(2026, 11, 1), now).isOverflown);
        QVERIFY(!book.at(1, at(2026, 11, 1)).isOverflown);
        QCOMPARE(book.at(1, now).subscribers, 2);
    }

    /// One that left twice, each time with almost all that int64 can hold.
    void tooMuchOfOne()
    {
        TestBooks made;
        const Rowid row = made.add(TestSubscription{u"expired"_s, made.addMonthly(1900)});
        constexpr qint64 half = std::numeric_limits<qint64>::max() / 2 + 1;
        for (const qint64 from : {at(2026, 1, 3), at(2026, 8, 3)}) {
            TestPayment p{from, half};
            p.subscription = row;
            p.from = from;
            p.to = from + 30 * day;
            made.add(p);
        }
        Ledger ledger;
        ledger.rebuild(made.books(), QTimeZone::utc(), QDate(2026, 11, 21));
        MrrBook book;
        book.rebuild(made.books(), ledger, now);
        QCOMPARE(book.between(1, at(2026, 1, 1), now).countOf(Movement::Churn), 2);
        QCOMPARE(book.rows(1, at(2026, 1, 1), now, std::array{Movement::Churn}),
                 (std::vector<Contribution>{{row, -std::numeric_limits<qint64>::max()}}));
        QVERIFY(answerOf(Resource::Subscriptions, book.rows(1, at(2026, 1, 1), now, std::array{Movement::Churn}), false)
                    .isOverflown);
    }

    // Tax is no revenue, and a refund doesn't change what a subscription is worth.
    void chargesAreWithoutTaxAndAsPaid()
    {
        TestBooks made;
        const Rowid plan = made.addMonthly(1190);
        const Rowid subscription = made.add(TestSubscription{u"active"_s, plan});
        TestPayment p{at(2026, 11, 1), 1190, 190, 1190};
        p.status = u"refunded"_s;
        p.subscription = subscription;
        p.from = at(2026, 11, 1);
        p.to = at(2026, 12, 1);
        made.add(p);
        p.status = u"declined"_s;
        p.paid = 99999;
        made.add(p);
        const Books &books = made.books();
        Ledger ledger;
        ledger.rebuild(books, QTimeZone::utc(), QDate(2026, 11, 21));
        MrrBook book;
        book.rebuild(books, ledger, now);
        QCOMPARE(book.at(1, now), (MrrState{1000, 1}));
        QCOMPARE(book.rows(1, now), (std::vector<Contribution>{{subscription, 1000}}));
    }

    /// Values at many moments by a function that knows nothing of movements, and everything that has to add up.
    void aSecondWay()
    {
        for (quint32 seed = 1; seed <= 60; ++seed) {
            QRandomGenerator random(seed);
            TestBooks made;
            const Rowid plan = made.addMonthly(1900);
            const Rowid big = made.add(TestProduct{19000, u"every-year"_s, 36525});
            struct Own
            {
                std::vector<std::pair<qint64, qint64>> periods; // from, to
                std::vector<qint64> values;
                qint64 end = std::numeric_limits<qint64>::max();
            };
            std::vector<Own> owns(1);
            for (int i = 0; i < 25; ++i) {
                const bool yearly = random.bounded(4) == 0;
                TestSubscription s{random.bounded(3) ? u"active"_s : u"canceled"_s, yearly ? big : plan};
                Own own;
                QDateTime start(QDate(2024, 1, 1).addDays(random.bounded(800)), QTime(3, 4), Qt::UTC);
                if (s.status == u"canceled"_s)
                    s.canceled = start.toMSecsSinceEpoch() + random.bounded(5, 500) * day;
                own.end = s.status == u"canceled"_s ? s.canceled : own.end;
                const Rowid row = made.add(s);
                qint64 price = random.bounded(1, 40'000);
                for (int n = 0; n < 30; ++n) {
                    if (random.bounded(6) == 0)
                        price = random.bounded(0, 40'000);
                    if (random.bounded(10) == 0)
                        start = start.addDays(random.bounded(40, 200)); // it stops for a while
                    const QDateTime next = start.addMonths(yearly ? 12 : 1);
                    if (start.toMSecsSinceEpoch() > std::min(now, own.end))
                        break;
                    TestPayment p{start.toMSecsSinceEpoch(), price + price / 5, price / 5};
                    p.subscription = row;
                    p.from = start.toMSecsSinceEpoch();
                    p.to = next.toMSecsSinceEpoch();
                    made.add(p);
                    own.periods.emplace_back(p.from, p.to);
                    own.values.push_back((p.paid - p.tax) / (yearly ? 12 : 1));
                    start = next;
                }
                owns.push_back(std::move(own));
            }
            const auto valueAt = [&](const Own &own, qint64 time) -> qint64 {
                if (time > own.end)
                    return 0;
                for (size_t i = own.periods.size(); i-- > 0;) {
                    if (own.periods[i].first >= time)
                        continue;
                    const bool stops = i + 1 < own.periods.size()
                        && own.periods[i + 1].first > own.periods[i].second + 30 * day;
                    return stops && time > own.periods[i].second ? 0 : own.values[i];
                }
                return 0;
            };
            const Books &books = made.books();
            Ledger ledger;
            ledger.rebuild(books, QTimeZone::utc(), QDate(2026, 11, 21));
            MrrBook book;
            book.rebuild(books, ledger, now);
            qint64 before = noInteger;
            MrrState last;
            for (qint64 time = at(2024, 1, 1); time < now; time += 5 * day + 7) {
                MrrState expected;
                for (const Own &own : owns) {
                    const qint64 value = valueAt(own, time);
                    expected.mrr += value;
                    expected.subscribers += value > 0 ? 1 : 0;
                }
                const MrrState state = book.at(1, time);
                QCOMPARE(state.mrr, expected.mrr);
                QCOMPARE(state.subscribers, expected.subscribers);
                qint64 sum = 0;
                for (const Contribution &row : book.rows(1, time))
                    sum += row.amount;
                QCOMPARE(sum, state.mrr);
                const Movements moved = book.between(1, before, time);
                QCOMPARE(last.mrr + moved.sum(), state.mrr);
                QCOMPARE(last.subscribers + moved.subscribers(), state.subscribers);
                for (const Movement movement : allMovements) {
                    qint64 parts = 0;
                    for (const Contribution &row : book.rows(1, before, time, std::array{movement}))
                        parts += row.amount;
                    QCOMPARE(parts, moved.of(movement));
                }
                before = time;
                last = state;
            }
        }
    }

    void aChangeEqualsANewReading()
    {
        TestBooks made;
        const Rowid plan = made.addMonthly(1900);
        for (int i = 0; i < 10; ++i) {
            const Rowid row = made.add(TestSubscription{u"active"_s, plan});
            TestPayment p{at(2026, 1 + i, 3), 1900};
            p.subscription = row;
            p.from = p.at;
            p.to = p.at + 31 * day;
            made.add(p);
        }
        Ledger ledger;
        ledger.rebuild(made.books(), QTimeZone::utc(), QDate(2026, 11, 21));
        MrrBook book;
        book.rebuild(made.books(), ledger, now);
        made.subscriptions[2].status = u"canceled"_s;
        made.subscriptions[2].canceled = at(2026, 7, 7);
        TestPayment more{at(2026, 11, 3), 2900};
        more.subscription = 9;
        more.from = more.at;
        more.to = more.at + 30 * day;
        const Rowid added = made.add(more);
        const Books &books = made.books();
        ledger.update(books, {added}, QDate(2026, 11, 21));
        book.update(books, ledger, {3, 9}, now);
        MrrBook anew;
        anew.rebuild(books, ledger, now);
        QVERIFY(book.changes() == anew.changes());
        QCOMPARE(book.at(1, now + 1), (MrrState{8 * 1900 + 2900, 9}));
    }
};

QTEST_GUILESS_MAIN(tst_MetricsMrr)
#include "tst_metrics_mrr.moc"
