// SPDX-License-Identifier: GPL-3.0-or-later
// Hand-worked cases of how a subscription's MRR moves, with the numbers written down.
#include "core/metrics/timeline.h"

#include <QDateTime>
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

class tst_MetricsTimeline : public QObject
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
        QCOMPARE(periodBetween(at(2026, 1, 8), at(2026, 1, 8) + shortestPeriod, {}), (Period{0, 1}));
        QVERIFY(!periodBetween(at(2026, 1, 8), at(2026, 1, 8) + shortestPeriod - 1, {}).isKnown());
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

    // From 190.00 a year at once to 19.00 a month on 1 March: 306 of 365 days were left, more than the new price, so
    // nothing is charged. To 300.00 a month: 159.28 were left of it, 140.72 are charged.
    void fromYearlyToMonthlyAtOnce()
    {
        SubscriptionFacts f = facts(S::Active);
        f.listPrice = 1900;
        const QList<Step> expected{{at(2026, 1, 1), M::New, 0, 1583}, {at(2026, 3, 1), M::Expansion, 1583, 1900}};
        COMPARE_STEPS(steps(f, {yearlyCharge(2026, 1, 1, 19000), monthlyCharge(2026, 3, 1, 0)}), expected);
        COMPARE_STEPS(steps(f,
                            {yearlyCharge(2026, 1, 1, 19000), monthlyCharge(2026, 3, 1, 0),
                             monthlyCharge(2026, 4, 1, 1900), monthlyCharge(2026, 5, 1, 1900)}),
                      expected);
        // Charged in full although far more was left of the year: nothing was taken off.
        COMPARE_STEPS(steps(f, {yearlyCharge(2026, 1, 1, 19000), monthlyCharge(2026, 3, 1, 1900)}), expected);
        f.listPrice = 30000;
        COMPARE_STEPS(steps(f, {yearlyCharge(2026, 1, 1, 19000), monthlyCharge(2026, 3, 1, 14072)}),
                      (QList<Step>{{at(2026, 1, 1), M::New, 0, 1583}, {at(2026, 3, 1), M::Expansion, 1583, 30000}}));
    }

    // From 100.00 at once to 20.00 in the middle of September: 50.00 were left, nothing is charged. Without a list
    // price no more is known than that it can't be more than those 50.00.
    void aSmallerPlanAtOnce()
    {
        SubscriptionFacts f = facts(S::Active);
        const std::vector<Charge> charges{monthlyCharge(2026, 9, 1, 10000), monthlyCharge(2026, 9, 16, 0)};
        f.listPrice = 2000;
        COMPARE_STEPS(
            steps(f, charges),
            (QList<Step>{{at(2026, 9, 1), M::New, 0, 10000}, {at(2026, 9, 16), M::Contraction, 10000, 2000}}));
        f.listPrice.reset();
        COMPARE_STEPS(
            steps(f, charges),
            (QList<Step>{{at(2026, 9, 1), M::New, 0, 10000}, {at(2026, 9, 16), M::Contraction, 10000, 5000}}));
    }

    // 10.00, doubled on 16 September for 5.00, at once to 50.00 on the 22nd: of 20.00 nine days of thirty were left.
    void moreSeatsAndThenAnotherPlanAtOnce()
    {
        const Charge more{at(2026, 9, 16), at(2026, 9, 16), at(2026, 10, 1), 500, 1};
        COMPARE_STEPS(
            steps(facts(S::Active), {monthlyCharge(2026, 9, 1, 1000), more, monthlyCharge(2026, 9, 22, 4400)}),
            (QList<Step>{{at(2026, 9, 1), M::New, 0, 1000},
                         {at(2026, 9, 16), M::Expansion, 1000, 2000},
                         {at(2026, 9, 22), M::Expansion, 2000, 5000}}));
    }

    // 100.07 a year, and 10.01 for the last 73 of 365 days: 50.05 for all of them. 150.12 are 12.51 a month,
    // though 8.33 and 4.17 are 12.50; and so the next year's charge moves nothing.
    void moreSeatsOfAYearAreCutOnce()
    {
        const Charge rest{at(2025, 10, 20), at(2025, 10, 20), at(2026, 1, 1), 1001, 1};
        const QList<Step> expected{{at(2025, 1, 1), M::New, 0, 833}, {at(2025, 10, 20), M::Expansion, 833, 1251}};
        const Charge first = yearlyCharge(2025, 1, 1, 10007);
        COMPARE_STEPS(steps(facts(S::Active, year), {first, rest}), expected);
        COMPARE_STEPS(steps(facts(S::Active, year), {first, rest, yearlyCharge(2026, 1, 1, 15012)}), expected);
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

    // Asked for on 6 October, to end with what was paid for: it has gone on until 5 November, and October had it.
    void canceledWithItsPeriod()
    {
        SubscriptionFacts f = facts(S::Canceled);
        f.canceled = at(2026, 10, 6);
        f.updated = at(2026, 11, 5) + 60'000;
        const QList<Step> asPaid{{at(2026, 10, 5), M::New, 0, 1900}, {at(2026, 11, 5), M::Churn, 1900, 0}};
        const QList<Step> atOnce{{at(2026, 10, 5), M::New, 0, 1900}, {at(2026, 10, 6), M::Churn, 1900, 0}};
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}), asPaid);
        f.updated = at(2026, 11, 5) - 60'000;
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}), asPaid);
        f.updated = at(2026, 10, 6); // it hasn't changed since: that was the end
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}), atOnce);
        f.updated = noInteger;
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}), atOnce);
        f.canceled = at(2026, 11, 12); // after what was paid for
        f.updated = at(2026, 11, 12);
        COMPARE_STEPS(steps(f, {monthlyCharge(2026, 10, 5, 1900)}),
                      (QList<Step>{{at(2026, 10, 5), M::New, 0, 1900}, {at(2026, 11, 12), M::Churn, 1900, 0}}));
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
};

QTEST_GUILESS_MAIN(tst_MetricsTimeline)
#include "tst_metrics_timeline.moc"
