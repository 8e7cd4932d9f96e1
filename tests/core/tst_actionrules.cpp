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

Product monthly()
{
    Product product = everywish::product();
    product.billingType = BillingType::Recurring;
    product.billingPeriod = BillingPeriod::Monthly;
    return product;
}

/// For a period, in days from the beginning of the one that runs.
Transaction paid(qint64 amount, int from, int to)
{
    Transaction t = everywish::transaction();
    t.amount = amount;
    t.periodStart = start.addDays(from);
    t.periodEnd = start.addDays(to);
    return t;
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

    /// Whoever was to end with a period that is over, and goes on, owes the next one.
    void whoIsResumedAfterThePeriodIsCharged()
    {
        const QDateTime end({2026, 3, 1}, {12, 0}, Qt::UTC);
        Subscription s = everywish::subscription(Status::Paused);
        s.currentPeriodEndDate = end;
        QCOMPARE(chargeOnResume(s, end.addSecs(-1)), ChargeOnResume::No);
        QCOMPARE(chargeOnResume(s, end), ChargeOnResume::Likely);
        s.currentPeriodEndDate.reset();
        QCOMPARE(chargeOnResume(s, end), ChargeOnResume::MayBe);
        s.status = Status::ScheduledCancel;
        QCOMPARE(chargeOnResume(s, end), ChargeOnResume::MayBe);
        s.currentPeriodEndDate = end;
        QCOMPARE(chargeOnResume(s, end.addSecs(-1)), ChargeOnResume::No);
        QCOMPARE(chargeOnResume(s, end), ChargeOnResume::MayBe);
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

    void whatTakesATypedWord_data()
    {
        QTest::addColumn<Wish>("wish");
        QTest::addColumn<bool>("charges");
        QTest::addColumn<bool>("grave"); // money moves, or it can't be undone
        using K = WishKind;
        for (const everywish::Case &c : everywish::all()) {
            const QString name = json::Open(c.wish.kind).wire();
            if (c.wish.kind == K::ChangePlan || c.wish.kind == K::ChangeSeats) {
                for (const auto &[behavior, wire] : json::enumNames<UpdateBehavior>) {
                    Wish wish = c.wish;
                    wish.parameters.insert(u"update_behavior"_s, QString::fromLatin1(wire));
                    const bool atOnce = behavior == UpdateBehavior::ProrationChargeImmediately;
                    QTest::addRow("%s, %s", qPrintable(name), wire) << wish << atOnce << atOnce;
                }
                Wish wish = c.wish;
                wish.parameters.insert(u"update_behavior"_s, u"proration-tomorrow"_s);
                QTest::addRow("%s, unknown", qPrintable(name)) << wish << true << true;
                continue;
            }
            const bool grave = QList{K::ArchiveProduct, K::CancelNow, K::Refund, K::DeleteDiscount}.contains(
                c.wish.kind);
            QTest::newRow(qPrintable(name)) << c.wish << (c.wish.kind == K::Refund) << grave;
        }
    }
    void whatTakesATypedWord()
    {
        QFETCH(Wish, wish);
        QFETCH(bool, charges);
        QFETCH(bool, grave);
        QCOMPARE(chargesNow(wish), charges);
        QCOMPARE(isGrave(wish), grave);
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
        s = everywish::subscription(Status::PastDue); // nothing of this period was paid that could be taken off
        QVERIFY(!estimateChange(s, nineteen, fortyNine, UpdateBehavior::ProrationCharge, now));
        QVERIFY(!estimateChange(s, nineteen, fortyNine, UpdateBehavior::ProrationChargeImmediately, now));
        QVERIFY(estimateChange(s, nineteen, fortyNine, UpdateBehavior::ProrationNone, now));
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

    void whatIsPaidForAWholePeriod_data()
    {
        QTest::addColumn<QList<Transaction>>("payments"); // the newest first
        QTest::addColumn<std::optional<RegularPrice>>("said");
        using Source = RegularPrice::Source;
        const auto is = [](qint64 minor, Source source, bool wasDiscounted = false) {
            return std::optional(RegularPrice{{minor, u"USD"_s}, source, false, wasDiscounted});
        };
        const auto list = is(3800, Source::List); // 2 seats of a product for 19.00
        Transaction declined = paid(9900, 0, 30);
        declined.status = TransactionStatus::Declined;
        Transaction refunded = paid(3600, 0, 30);
        refunded.status = TransactionStatus::Refunded;
        Transaction less = paid(1900, 0, 30);
        less.discountAmount = 1900;
        QTest::newRow("nothing yet") << QList<Transaction>() << list;
        QTest::newRow("whole") << QList{paid(3800, 0, 30)} << is(3800, Source::Payment);
        QTest::newRow("of an older price") << QList{paid(3600, 0, 30), paid(3600, -30, 0)} << is(3600, Source::Payment);
        QTest::newRow("declined") << QList{declined, paid(3600, 0, 30)} << is(3600, Source::Payment);
        QTest::newRow("refunded") << QList{refunded} << is(3600, Source::Payment);
        // A seat more for 7 of 30 days: 19.00 × 7 ÷ 30, and the list price is what that adds up to.
        QTest::newRow("rest, whole") << QList{paid(443, 23, 30), paid(1900, 0, 30)} << is(3800, Source::Payment);
        QTest::newRow("rest, whole, older price")
            << QList{paid(400, 23, 30), paid(1700, 0, 30)} << is(3414, Source::Parts); // 17.00 + 4.00 × 30 ÷ 7
        QTest::newRow("two rests") << QList{paid(100, 25, 30), paid(200, 20, 30), paid(2000, 0, 30)}
                                   << is(3200, Source::Parts);
        QTest::newRow("begun early") << QList{paid(2500, 10, 40), paid(1500, 0, 30)}
                                     << is(3500, Source::Parts); // 25.00 + 15.00 × 20 ÷ 30
        QTest::newRow("seats were changed since") << QList{paid(1900, 0, 30)} << list;
        QTest::newRow("a trial's price") << QList{paid(100, 0, 7)} << list;
        QTest::newRow("another plan's year") << QList{paid(19000, 0, 365)} << list;
        QTest::newRow("discounted") << QList{less} << is(3800, Source::List, true);
        QTest::newRow("the discount is over") << QList{paid(3800, 30, 60), less} << is(3800, Source::Payment);
        QTest::newRow("with the difference of a change") << QList{paid(4900, 30, 60), paid(1900, 0, 30)} << list;
    }
    void whatIsPaidForAWholePeriod()
    {
        QFETCH(QList<Transaction>, payments);
        QFETCH(std::optional<RegularPrice>, said);
        const auto price = regularPrice(everywish::subscription(), monthly(), payments);
        QVERIFY(price);
        QCOMPARE(price->price, said->price);
        QCOMPARE(int(price->source), int(said->source));
        QCOMPARE(price->wasDiscounted, said->wasDiscounted);
    }

    void whereCreemNamesNoSeatsThePaymentsTell_data()
    {
        QTest::addColumn<std::optional<QList<SubscriptionItem>>>("items");
        using Items = QList<SubscriptionItem>;
        QTest::newRow("no items") << std::optional<Items>();
        QTest::newRow("an empty list") << std::optional(Items());
        QTest::newRow("no units") << std::optional(Items{{u"item_1"_s, u"prod_1"_s, {}, {}}});
        QTest::newRow("no units of one") << std::optional(
            Items{{u"item_1"_s, u"prod_1"_s, {}, 2}, {u"item_2"_s, u"prod_1"_s, {}, {}}});
    }
    void whereCreemNamesNoSeatsThePaymentsTell()
    {
        QFETCH(std::optional<QList<SubscriptionItem>>, items);
        Subscription s = everywish::subscription();
        s.items = items;
        s.updatedAt = now;
        const auto price = regularPrice(s, monthly(), {paid(9500, 0, 30)}); // five at 19.00
        QCOMPARE(price->price.minor, 9500);
        QCOMPARE(int(price->source), int(RegularPrice::Source::Payment));
    }

    void anOlderPriceIsNotTakenForOtherSeats()
    {
        Subscription s = everywish::subscription(); // two seats
        Product product = monthly();
        product.price = 1000; // it was 2000, until long after they subscribed
        product.updatedAt = s.createdAt.addDays(200);
        const auto pays = [&](const QList<Transaction> &payments) {
            return regularPrice(s, product, payments)->price.minor;
        };
        QCOMPARE(pays({paid(4000, 0, 30)}), 4000);
        s.updatedAt = start.addDays(10); // something of it was changed after the payment
        QCOMPARE(pays({paid(4000, 0, 30), paid(4000, -30, 0)}), 4000);
        QCOMPARE(pays({paid(1000, 0, 30)}), 2000); // seats, most likely
        product.updatedAt = s.createdAt;           // it never cost anything else
        QCOMPARE(pays({paid(4000, 0, 30), paid(4000, -30, 0)}), 2000);
    }

    void aTrialHasNotPaidItYet()
    {
        const auto price = regularPrice(everywish::subscription(Status::Trialing), monthly(), {paid(100, 0, 30)});
        QCOMPARE(price->price.minor, 3800);
        QCOMPARE(int(price->source), int(RegularPrice::Source::List));
    }

    void taxOnTopIsNoPartOfThePrice()
    {
        Product product = monthly();
        product.taxMode = TaxMode::Exclusive;
        Transaction taxed = paid(4522, 0, 30);
        taxed.taxAmount = 722;
        const auto price = regularPrice(everywish::subscription(), product, {taxed});
        QCOMPARE(price->price.minor, 3800);
        QVERIFY(price->isTaxOnTop);
        taxed.amount = 3600;
        taxed.taxAmount = 600;
        QCOMPARE(regularPrice(everywish::subscription(), product, {taxed})->price.minor, 3000);
        product.taxMode = TaxMode::Inclusive;
        QCOMPARE(regularPrice(everywish::subscription(), product, {taxed})->price.minor, 3600);
    }

    void whereNothingTellsThereIsNoPrice()
    {
        QVERIFY(!regularPrice(everywish::subscription(), {}, {}));
        Transaction less = paid(1900, 0, 30);
        less.discountAmount = 1900;
        QVERIFY(!regularPrice(everywish::subscription(), {}, {less}));
        QCOMPARE(regularPrice(everywish::subscription(), {}, {paid(3600, 0, 30)})->price.minor, 3600);
        Product dear = monthly();
        dear.price = std::numeric_limits<qint64>::max();
        QVERIFY(!regularPrice(everywish::subscription(), dear, {}));
    }

    void acrossPeriodsTheRestHasNoPrice()
    {
        const auto estimate = [](UpdateBehavior behavior) {
            return estimateChange(everywish::subscription(), nineteen, {49'000, u"USD"_s}, behavior, now, false);
        };
        QVERIFY(!estimate(UpdateBehavior::ProrationCharge));
        QCOMPARE(estimate(UpdateBehavior::ProrationChargeImmediately)->now.minor, 49'000 - 760);
        QCOMPARE(estimate(UpdateBehavior::ProrationNone)->perPeriod.minor, 49'000);
        Product yearly = monthly();
        yearly.billingPeriod = BillingPeriod::Yearly;
        QVERIFY(!haveSamePeriod(yearly, monthly()));
        Product custom = monthly();
        custom.billingPeriod = BillingPeriod::Custom;
        custom.recurringInterval = RecurringInterval::Month;
        custom.recurringIntervalCount = 12;
        QVERIFY(haveSamePeriod(custom, yearly));
        QVERIFY(haveSamePeriod(monthly(), monthly()));
    }
};

QTEST_GUILESS_MAIN(tst_ActionRules)
#include "tst_actionrules.moc"
