// SPDX-License-Identifier: GPL-3.0-or-later
// What a status allows, what is left to refund, and what a change is likely to cost: hand-worked numbers.
#include "core/actions/estimate.h"
#include "core/actions/rules.h"
#include "tests/support/everywish.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using Status = SubscriptionStatus;
using Kind = EstimateLine::Kind;

namespace {

const Money nineteen{1900, u"USD"_s};
const Money fortyNine{4900, u"USD"_s};

/// 30 days, 12 of them left.
const QDateTime start = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
const QDateTime now = start.addDays(18);

QList<qint64> amounts(const Estimate &estimate)
{
    QList<qint64> all;
    for (const EstimateLine &line : estimate.lines)
        all.append(line.amount.minor);
    return all;
}

} // namespace

class tst_ActionRules : public QObject
{
    Q_OBJECT
private slots:
    void whatAStatusAllows_data()
    {
        QTest::addColumn<Status>("status");
        QTest::addColumn<QList<WishKind>>("allowed");
        using K = WishKind;
        const QList<WishKind> running{
            K::CancelNow, K::CancelAtPeriodEnd, K::PauseAtPeriodEnd, K::Pause, K::ChangePlan, K::ChangeSeats};
        QTest::newRow("active") << Status::Active << running;
        QTest::newRow("trialing") << Status::Trialing << running;
        QTest::newRow("past due") << Status::PastDue << running;
        QTest::newRow("unpaid") << Status::Unpaid << QList{K::CancelNow, K::CancelAtPeriodEnd};
        QTest::newRow("paused") << Status::Paused << QList{K::CancelNow, K::Resume};
        QTest::newRow("scheduled") << Status::ScheduledCancel << QList{K::CancelNow, K::Resume};
        QTest::newRow("canceled") << Status::Canceled << QList<WishKind>();
        QTest::newRow("expired") << Status::Expired << QList<WishKind>();
    }
    void whatAStatusAllows()
    {
        QFETCH(Status, status);
        QFETCH(QList<WishKind>, allowed);
        const Subscription s = everywish::subscription(status);
        for (const WishKind kind : {WishKind::CancelNow, WishKind::CancelAtPeriodEnd, WishKind::PauseAtPeriodEnd,
                                    WishKind::Pause, WishKind::Resume, WishKind::ChangePlan, WishKind::ChangeSeats})
            QVERIFY2(!barOf(kind, s) == allowed.contains(kind), qPrintable(json::Open(kind).wire()));
    }

    void aStatusThatNobodyKnowsAllowsNothing()
    {
        Subscription s = everywish::subscription();
        s.status = json::Open<Status>::fromWire(u"hibernating"_s);
        QCOMPARE(barOf(WishKind::CancelNow, s), std::optional(Bar::StatusUnknown));
    }

    void seatsNeedOneItem()
    {
        Subscription s = everywish::subscription();
        s.items->append(s.items->first());
        QCOMPARE(barOf(WishKind::ChangeSeats, s), std::optional(Bar::HasNoItems));
        s.items.reset();
        QCOMPARE(barOf(WishKind::ChangeSeats, s), std::optional(Bar::HasNoItems));
    }

    void whatIsLeftToRefund()
    {
        Transaction t = everywish::transaction();
        QCOMPARE(leftToRefund(t), nineteen);
        QVERIFY(!barOf(WishKind::Refund, t));
        t.refundedAmount = 500;
        t.status = TransactionStatus::PartlyRefunded;
        QCOMPARE(leftToRefund(t).minor, 1400);
        QVERIFY(!barOf(WishKind::Refund, t));
        t.refundedAmount = 5000; // more than was paid: nothing is left, not less
        QCOMPARE(leftToRefund(t).minor, 0);
        QCOMPARE(barOf(WishKind::Refund, t), std::optional(Bar::NotPaid));
        t = everywish::transaction();
        t.amountPaid = 0; // a free one
        QCOMPARE(barOf(WishKind::Refund, t), std::optional(Bar::NotPaid));
        for (const auto &[status, bar] :
             {std::pair(TransactionStatus::Refunded, Bar::IsRefunded),
              std::pair(TransactionStatus::ChargedBack, Bar::IsChargedBack),
              std::pair(TransactionStatus::Declined, Bar::NotPaid),
              std::pair(TransactionStatus::Pending, Bar::NotPaid)}) {
            t = everywish::transaction();
            t.status = status;
            QCOMPARE(barOf(WishKind::Refund, t), std::optional(bar));
        }
    }

    void shares()
    {
        QCOMPARE(share(1900, 12, 30), 760);
        QCOMPARE(share(1000, 1, 3), 333);
        QCOMPARE(share(2000, 1, 3), 667);
        QCOMPARE(share(5, 1, 2), 3); // halves away from zero
        QCOMPARE(share(-5, 1, 2), -3);
        QCOMPARE(share(1900, 0, 30), 0);
        QCOMPARE(share(1900, 31, 30), 1900);
        QCOMPARE(share(1900, 12, 0), 0);
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(share(most, 365, 365), most);
    }

    void onTheNextInvoice()
    {
        const auto e = estimateChange(
            everywish::subscription(), nineteen, fortyNine, UpdateBehavior::ProrationCharge, now);
        QVERIFY(e);
        QCOMPARE(e->lines.at(0).kind, Kind::RestAtNew);
        QCOMPARE(e->lines.at(0).days, 12);
        QCOMPARE(e->lines.at(0).whole, 30);
        QCOMPARE(amounts(*e), (QList<qint64>{1960, -760})); // 49.00 × 12 ÷ 30, 19.00 × 12 ÷ 30
        QCOMPARE(e->nextInvoice.minor, 1200);
        QCOMPARE(e->now.minor, 0);
        QCOMPARE(e->perPeriod, fortyNine);
        const auto down = estimateChange(
            everywish::subscription(), fortyNine, nineteen, UpdateBehavior::ProrationCharge, now);
        QCOMPARE(down->nextInvoice.minor, -1200); // less next time
    }

    void chargedAtOnce()
    {
        const auto e = estimateChange(
            everywish::subscription(), nineteen, fortyNine, UpdateBehavior::ProrationChargeImmediately, now);
        QCOMPARE(amounts(*e), (QList<qint64>{4900, -760}));
        QCOMPARE(e->now.minor, 4140);
        QVERIFY(e->startsPeriod);
        QCOMPARE(e->nextInvoice.minor, 0);
        const Money dear{100'000, u"USD"_s};
        const auto down = estimateChange(
            everywish::subscription(), dear, nineteen, UpdateBehavior::ProrationChargeImmediately, now);
        QCOMPARE(down->now.minor, 0); // 19.00 − 400.00 is no payment
        QCOMPARE(down->creditLost, 38'100);
    }

    void fromTheNextPeriodOn()
    {
        const auto e = estimateChange(
            everywish::subscription(), nineteen, fortyNine, UpdateBehavior::ProrationNone, now);
        QVERIFY(e->lines.isEmpty());
        QCOMPARE(e->now.minor + e->nextInvoice.minor, 0);
        QCOMPARE(e->perPeriod, fortyNine);
    }

    void inATrialNothingWasPaid()
    {
        const Subscription trial = everywish::subscription(Status::Trialing);
        const auto later = estimateChange(trial, nineteen, fortyNine, UpdateBehavior::ProrationCharge, now);
        QVERIFY(later->lines.isEmpty());
        const auto atOnce = estimateChange(trial, nineteen, fortyNine, UpdateBehavior::ProrationChargeImmediately, now);
        QCOMPARE(atOnce->now.minor, 4900);
        QVERIFY(atOnce->endsTrial);
    }

    void whatCantBeEstimated()
    {
        const Money euros{4900, u"EUR"_s};
        QVERIFY(!estimateChange(everywish::subscription(), nineteen, euros, UpdateBehavior::ProrationCharge, now));
        Subscription s = everywish::subscription();
        s.currentPeriodEndDate.reset();
        QVERIFY(!estimateChange(s, nineteen, fortyNine, UpdateBehavior::ProrationCharge, now));
    }

    void beyondThePeriodNothingIsLeft()
    {
        const auto after = estimateChange(
            everywish::subscription(), nineteen, fortyNine, UpdateBehavior::ProrationCharge, start.addDays(45));
        QCOMPARE(after->nextInvoice.minor, 0);
        const auto before = estimateChange(
            everywish::subscription(), nineteen, fortyNine, UpdateBehavior::ProrationCharge, start.addDays(-5));
        QCOMPARE(before->nextInvoice.minor, 3000); // no more than the whole period
    }
};

QTEST_GUILESS_MAIN(tst_ActionRules)
#include "tst_actionrules.moc"
