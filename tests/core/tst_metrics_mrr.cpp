// SPDX-License-Identifier: GPL-3.0-or-later
// The MRR of all subscriptions: sums, rows, and what a change leaves.
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
} // namespace

class tst_MetricsMrr : public QObject
{
    Q_OBJECT
private slots:
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

    // Ten are there when the year begins: one of them is gone from February to May, one shrinks, one grows and leaves
    // in November. Of a hundred that come in February sixty leave in June, one of whom is back for August.
    void churnIsOfThoseWhoWereThere()
    {
        TestBooks made;
        const Rowid plan = made.addMonthly(1000);
        const auto pay = [&](Rowid row, int year, int month, qint64 amount) {
            TestPayment p{at(year, month, 3), amount};
            p.subscription = row;
            p.from = p.at;
            p.to = month == 12 ? at(year + 1, 1, 3) : at(year, month + 1, 3);
            made.add(p);
        };
        for (int i = 0; i < 110; ++i) {
            const bool isOld = i < 10;
            const bool leaves = i >= 50 || i == 9;
            const Rowid row = made.add(TestSubscription{leaves ? u"expired"_s : u"active"_s, plan});
            if (isOld)
                pay(row, 2025, 12, 1000);
            for (int month = isOld ? 1 : 2; month <= (i == 9 ? 10 : leaves ? 5 : 11); ++month)
                if (i != 0 || month < 2 || month > 4)
                    pay(row, 2026, month, i == 8 && month > 4 ? 600 : i == 9 && month > 4 ? 1500 : 1000);
            if (i == 109)
                pay(row, 2026, 8, 1000);
        }
        Ledger ledger;
        ledger.rebuild(made.books(), QTimeZone::utc(), QDate(2026, 11, 21));
        MrrBook book;
        book.rebuild(made.books(), ledger, now);
        QCOMPARE(book.between(1, at(2026, 1, 1), now).countOf(Movement::Churn), 63);
        const std::array spans{TimeRange{at(2026, 1, 1), now}, TimeRange{at(2026, 1, 1), at(2026, 4, 1)},
                               TimeRange{at(2026, 3, 1), at(2026, 7, 1)}, TimeRange{at(2026, 5, 1), now},
                               TimeRange{at(2026, 11, 10), at(2026, 12, 1)}};
        const std::vector<Leavers> leavers = book.leavers(1, spans);
        // Who is back when the days end has not left, who came meanwhile was not there, and what they had is what they
        // had when the days began.
        QCOMPARE(leavers, (std::vector<Leavers>{{1, 1000}, {1, 1000}, {60, 60'000}, {61, 61'000}, {0, 0}}));
        for (size_t i = 0; i < spans.size(); ++i) {
            const std::vector<Contribution> rows = book.leaverRows(1, spans[i]);
            QCOMPARE(qint64(rows.size()), leavers[i].subscribers);
            QCOMPARE(answerOf(Resource::Subscriptions, rows, false).sum, leavers[i].mrr);
        }
        const MrrState start = book.at(1, at(2026, 1, 1));
        QCOMPARE(subscriberChurn(start, leavers[0]), (Ratio{1, 10}));
        QCOMPARE(revenueChurn(start, leavers[0]), (Ratio{1000, 10'000}));
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
