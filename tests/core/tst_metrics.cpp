// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/testbooks.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/ledger.h"
#include "core/metrics/wide.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

qint64 at(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
}

const DayRange whole{{2024, 1, 1}, {2027, 12, 31}};
const QDate today(2026, 11, 21);

struct Made
{
    TestBooks books;
    Ledger ledger;

    const Books &read(const QTimeZone &zone = QTimeZone::utc())
    {
        const Books &b = books.books();
        ledger.rebuild(b, zone, today);
        return b;
    }
    Figures of(const QString &currency, const DayRange &range, const QTimeZone &zone = QTimeZone::utc())
    {
        const Books &b = read(zone);
        return ledger.figures(quint16(b.transactions.currencies.indexOf(currency)), range).all();
    }
};

DayRange month(int year, int month) { return {{year, month, 1}, QDate(year, month, 1).addMonths(1).addDays(-1)}; }

} // namespace

class tst_Metrics : public QObject
{
    Q_OBJECT
private slots:
    // 40.00 of three are 13.33 each. One of two left in 15 days, which is 1.0146 of each in a month: 13.33 ÷ 1.0146.
    void whatASubscriberIsWorth()
    {
        QCOMPARE(arpu({4000, 3}), std::optional<qint64>(1333));
        QCOMPARE(arpu({0, 0}), std::nullopt);
        QCOMPARE(arpu({4000, 3, true}), std::nullopt);
        QCOMPARE(lifetimeValue({4000, 3}, {1, 2}, 15), std::optional<qint64>(1314));
        QCOMPARE(lifetimeValue({4000, 3}, {2, 2}, 15), std::optional<qint64>(657));
        QCOMPARE(lifetimeValue({4000, 3}, {1, 2}, 30), std::optional<qint64>(2628));
        QCOMPARE(lifetimeValue({120'000, 12}, {1, 10}, 365), std::optional<qint64>(1'199'178)); // 100.00 × 119.92
        QCOMPARE(lifetimeValue({4000, 3}, {0, 2}, 15), std::nullopt);                           // nobody left
        QCOMPARE(lifetimeValue({4000, 3}, {0, 0}, 15), std::nullopt);                           // nobody was there
        QCOMPARE(lifetimeValue({4000, 3}, {1, 2}, 0), std::nullopt);                            // no day has been
        QCOMPARE(lifetimeValue({0, 0}, {1, 2}, 15), std::nullopt);
        QCOMPARE(lifetimeValue({4000, 3, true}, {1, 2}, 15), std::nullopt);
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(lifetimeValue({most, 1}, {1, 2}, 15), std::optional(qint64(Wide(most) * 480 / 487)));
        QCOMPARE(lifetimeValue({most, 1}, {1, 4}, 15), std::nullopt);
    }

    // By hand. 119.00 paid with 19.00 tax leaves 100.00.
    void aPayment()
    {
        Made m;
        m.books.add(TestPayment{at(2026, 3, 5), 11900, 1900});
        const Figures f = m.of(u"USD"_s, month(2026, 3));
        QCOMPARE(f.gross, 11900);
        QCOMPARE(f.kept(), 11900);
        QCOMPARE(f.tax, 1900);
        QCOMPARE(f.net(), 10000);
        QCOMPARE(f.payments, 1);
        QVERIFY(m.of(u"USD"_s, month(2026, 2)).isEmpty());
    }

    // Paid in January, given back in March, and this computer was there: January keeps its 100.00, March has -100.00.
    void aRefundInALaterMonth()
    {
        Made m;
        const Rowid row = m.books.add(
            TestPayment{at(2026, 1, 20), 11900, 1900, 11900, 0, noInteger, noInteger, u"refunded"_s});
        m.books.seen[row] = {{at(2026, 3, 2), 0, u"paid"_s}};
        QCOMPARE(m.of(u"USD"_s, month(2026, 1)).gross, 11900);
        QCOMPARE(m.of(u"USD"_s, month(2026, 1)).net(), 10000);
        QVERIFY(m.of(u"USD"_s, month(2026, 2)).isEmpty());
        const Figures march = m.of(u"USD"_s, month(2026, 3));
        QCOMPARE(march.gross, 0);
        QCOMPARE(march.refunds, 11900);
        QCOMPARE(march.tax, -1900);
        QCOMPARE(march.net(), -10000);
        QCOMPARE(march.payments, 0);
        QCOMPARE(m.of(u"USD"_s, whole).net(), 0);
    }

    // Refunded means in full, also where Creem doesn't say how much: of nothing left 119.00 would still be kept.
    void aRefundWithoutAnAmount()
    {
        Made m;
        const Rowid row = m.books.add(
            TestPayment{at(2026, 1, 20), 11900, 1900, 0, 0, noInteger, noInteger, u"refunded"_s});
        QCOMPARE(m.of(u"USD"_s, month(2026, 1)).refunds, 11900);
        QCOMPARE(m.of(u"USD"_s, month(2026, 1)).net(), 0);
        m.books.payments[row - 1].refunded = noInteger; // null
        m.books.seen[row] = {{at(2026, 3, 2), 0, u"paid"_s}};
        QCOMPARE(m.of(u"USD"_s, month(2026, 1)).net(), 10000);
        QCOMPARE(m.of(u"USD"_s, month(2026, 3)).refunds, 11900);
        QCOMPARE(m.of(u"USD"_s, month(2026, 3)).net(), -10000);
        m.books.seen[row].append({at(2026, 5, 4), 0, u"refunded"_s}); // then Creem said how much: nothing new
        m.books.payments[row - 1].refunded = 11900;
        QCOMPARE(m.of(u"USD"_s, month(2026, 3)).refunds, 11900);
        QVERIFY(m.of(u"USD"_s, month(2026, 5)).isEmpty());
    }

    // Nobody saw when: it stands with its payment.
    void aRefundThatNobodySaw()
    {
        Made m;
        m.books.add(TestPayment{at(2026, 1, 20), 11900, 1900, 11900, 0, noInteger, noInteger, u"refunded"_s});
        const Figures january = m.of(u"USD"_s, month(2026, 1));
        QCOMPARE(january.gross, 11900);
        QCOMPARE(january.refunds, 11900);
        QCOMPARE(january.net(), 0);
        QCOMPARE(january.tax, 0);
    }

    // A third of 100.00 with 19.00 tax goes back: 66.67 stay, of which 12.66 (.667) are tax.
    void aPartialRefund()
    {
        Made m;
        m.books.add(TestPayment{at(2026, 5, 1), 10000, 1900, 3333, 0, noInteger, noInteger, u"partialRefund"_s});
        const Figures f = m.of(u"USD"_s, month(2026, 5));
        QCOMPARE(f.refunds, 3333);
        QCOMPARE(f.kept(), 6667);
        QCOMPARE(f.tax, 1266);
        QCOMPARE(f.net(), 5401);
    }

    // 50.00, of which 10.00 were refunded before the bank took the rest.
    void aChargeback()
    {
        Made m;
        m.books.add(TestPayment{at(2026, 5, 1), 5000, 500, 1000, 0, noInteger, noInteger, u"chargedBack"_s});
        const Figures f = m.of(u"USD"_s, month(2026, 5));
        QCOMPARE(f.gross, 5000);
        QCOMPARE(f.refunds, 1000);
        QCOMPARE(f.chargebacks, 4000);
        QCOMPARE(f.kept(), 0);
        QCOMPARE(f.tax, 0);
        QCOMPARE(f.net(), 0);
    }

    // 50.00, of which 52.00 were given back, 2.00 as a courtesy: the bank took nothing, and 2.00 are gone.
    void aChargebackOfWhatWasGivenBack()
    {
        Made m;
        m.books.add(TestPayment{at(2026, 5, 1), 5000, 500, 5000, 0, noInteger, noInteger, u"chargedBack"_s});
        m.books.add(TestPayment{at(2026, 6, 1), 5000, 500, 5200, 0, noInteger, noInteger, u"chargedBack"_s});
        QCOMPARE(m.of(u"USD"_s, month(2026, 5)).chargebacks, 0);
        QCOMPARE(m.of(u"USD"_s, month(2026, 5)).kept(), 0);
        const Figures f = m.of(u"USD"_s, month(2026, 6));
        QCOMPARE(f.refunds, 5200);
        QCOMPARE(f.chargebacks, 0);
        QCOMPARE(f.kept(), -200);
    }

    // Declined on the first, paid on the second: one payment, one failure, and what was asked for twice came once.
    void aDeclinedRenewal()
    {
        Made m;
        const Rowid plan = m.books.addMonthly(1900);
        const Rowid subscription = m.books.add(TestSubscription{u"active"_s, plan});
        TestPayment p{at(2026, 5, 1), 1900};
        p.subscription = subscription;
        p.status = u"declined"_s;
        m.books.add(p);
        p.at = at(2026, 5, 2);
        p.status = u"paid"_s;
        m.books.add(p);
        const Books &books = m.read();
        const DayFigures f = m.ledger.figures(1, month(2026, 5));
        QCOMPARE(f.failed, (Failures{1, 1900}));
        QCOMPARE(f.all().gross, 1900);
        QCOMPARE(f.byOrigin[size_t(Origin::New)].gross, 1900);
        QCOMPARE(sumOf(m.ledger.rows(books, {month(2026, 5), 1, {}, {}, {}, {}}, Metric::FailedPayments)), 1900);
    }

    // The first payment that is more than nothing is new, the others recur, and what has no subscription does neither.
    void newRecurringAndOneTime()
    {
        Made m;
        const Rowid subscription = m.books.add(TestSubscription{});
        for (const auto &[month, paid] : {std::pair(1, 0), std::pair(2, 900), std::pair(3, 1900)}) {
            TestPayment p{at(2026, month, 7), paid};
            p.subscription = subscription;
            m.books.add(p);
        }
        m.books.add(TestPayment{at(2026, 3, 8), 500});
        m.read();
        const DayFigures f = m.ledger.figures(1, whole);
        QCOMPARE(f.byOrigin[size_t(Origin::New)].gross, 900);
        QCOMPARE(f.byOrigin[size_t(Origin::Recurring)].gross, 1900);
        QCOMPARE(f.byOrigin[size_t(Origin::OneTime)].gross, 500);
    }

    // 1,200 yen and 1.234 dinars stay what they are: minor units of their own.
    void currenciesStandAlone()
    {
        Made m;
        m.books.add(TestPayment{at(2026, 3, 5), 1200, 109, 0, 0, noInteger, noInteger, u"paid"_s, u"JPY"_s});
        m.books.add(TestPayment{at(2026, 3, 5), 1234, 0, 0, 0, noInteger, noInteger, u"paid"_s, u"KWD"_s});
        QCOMPARE(m.of(u"JPY"_s, month(2026, 3)).gross, 1200);
        QCOMPARE(m.of(u"JPY"_s, month(2026, 3)).net(), 1091);
        QCOMPARE(m.of(u"KWD"_s, month(2026, 3)).gross, 1234);
        m.read();
        QCOMPARE(m.ledger.currencies().size(), 2u);
    }

    void tooMuchToAddUp()
    {
        Made m;
        constexpr qint64 half = std::numeric_limits<qint64>::max() / 2 + 1;
        for (int i = 0; i < 3; ++i)
            m.books.add(TestPayment{at(2026, 3, 5), half});
        QVERIFY(m.of(u"USD"_s, month(2026, 3)).isOverflown);
        QVERIFY(!m.of(u"USD"_s, month(2026, 2)).isOverflown);
        const Books &books = m.books.books();
        QVERIFY(m.ledger.slices(books, 1, month(2026, 3), Dimension::Type).front().figures.isOverflown);
        Failures failed{1, half};
        failed += Failures{1, half};
        QVERIFY(failed.isOverflown);
    }

    /// Each part can be held, and what is left of them can't.
    void tooMuchToSubtract()
    {
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        Figures lost;
        lost.refunds = most;
        lost.chargebacks = most;
        QCOMPARE(lost.kept(), -most);
        QCOMPARE(lost.net(), -most);
        Figures sum;
        QVERIFY((sum += lost).isOverflown);
        Figures taxed; // more tax was given back than taken
        taxed.gross = most;
        taxed.tax = -1;
        QCOMPARE(taxed.net(), most);
        sum = {};
        QVERIFY((sum += taxed).isOverflown);
        Figures held;
        held.gross = most;
        held.refunds = most;
        sum = {};
        QVERIFY(!(sum += held).isOverflown);
        QVERIFY(answerOf(Resource::Transactions, {{1, lost.net()}}, false).isOverflown);
        QVERIFY(!answerOf(Resource::Transactions, {{1, most - 1}}, false).isOverflown);
    }

    /// Creem says an end before the beginning: it was never active, and takes nothing from the others.
    void anEndBeforeTheBeginning()
    {
        TestBooks made;
        TestSubscription odd{u"canceled"_s};
        odd.created = at(2026, 5, 1);
        odd.canceled = at(2026, 2, 1);
        made.add(odd);
        TestSubscription usual{u"active"_s};
        usual.created = at(2026, 1, 1);
        made.add(usual);
        const std::vector<qint64> times{at(2026, 1, 15), at(2026, 3, 1), at(2026, 6, 1)};
        QCOMPARE(activeAt(made.books(), times), (std::vector<qint64>{1, 1, 1}));
        for (const qint64 time : times)
            QCOMPARE(activeRows(made.books(), time).size(), 1u);
    }

    /// Its place in the order stays, its day doesn't; nor does its currency's.
    void aPaymentThatMoves()
    {
        TestBooks made;
        const Rowid moving = made.add(TestPayment{at(2026, 3, 5, 23), 1000});
        made.add(TestPayment{at(2026, 3, 9), 500});
        made.payments.back().currency = u"EUR"_s;
        made.add(TestPayment{at(2026, 3, 1), 200});
        made.add(TestPayment{at(2026, 3, 2), 100});
        made.payments.back().currency = u"EUR"_s;
        Ledger ledger;
        ledger.rebuild(made.books(), QTimeZone::utc(), today);
        const auto check = [&](quint16 code, int day, qint64 gross) {
            ledger.update(made.books(), {moving}, today);
            Ledger anew;
            anew.rebuild(made.books(), QTimeZone::utc(), today);
            for (const quint16 currency : {quint16(1), quint16(2)})
                for (int date = 1; date <= 10; ++date) {
                    const DayRange days{{2026, 3, date}, {2026, 3, date}};
                    QVERIFY(ledger.figures(currency, days) == anew.figures(currency, days));
                }
            QCOMPARE(ledger.figures(code, {{2026, 3, day}, {2026, 3, day}}).all().gross, gross);
        };
        made.payments[moving - 1].at = at(2026, 3, 6, 1); // over midnight
        check(1, 6, 1000);
        made.payments[moving - 1].paid = 1100; // where it is
        check(1, 6, 1100);
    }
};

QTEST_GUILESS_MAIN(tst_Metrics)
#include "tst_metrics.moc"
