// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over a real mirror: what it notes, and that a change costs no more than it should and changes all it should.
#include "../support/accountsrig.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"
#include "core/metrics/reconciliation.h"

using namespace Qt::StringLiterals;
using namespace accountsrig;

class tst_MetricsMirror : public AccountsRig
{
    Q_OBJECT

    /// What was kept up to date says what accounts made anew would say.
    bool isAsAnew()
    {
        return read([](MirrorReader &reader, Accounts &accounts) {
            Accounts anew;
            if (!anew.bringUpToDate(reader, QTimeZone::utc(), accounts.now()))
                qFatal("the mirror can't be read");
            bool isSame = accounts.mrr().changes() == anew.mrr().changes()
                && accounts.currencies() == anew.currencies();
            for (const quint16 code : anew.ledger().currencies())
                for (const DayRange &day : bucketsOf(anew.ledger().grid().range(), Interval::Day))
                    isSame = isSame && accounts.ledger().figures(code, day) == anew.ledger().figures(code, day);
            return isSame;
        });
    }
    qint64 mrr()
    {
        return read([](MirrorReader &, Accounts &accounts) {
            return accounts.mrr().at(accounts.codeOf(u"USD"_s).value_or(0), accounts.now() + 1).mrr;
        });
    }
    Figures figures(int firstMonth, int lastMonth)
    {
        return read([=](MirrorReader &, Accounts &accounts) {
            const DayRange range{{2026, firstMonth, 1}, QDate(2026, lastMonth, 1).addMonths(1).addDays(-1)};
            return accounts.ledger().figures(accounts.codeOf(u"USD"_s).value_or(0), range).all();
        });
    }

private slots:
    void init() { AccountsRig::init(); }
    void cleanup() { AccountsRig::cleanup(); }

    /// The payment's month keeps what it had; what was given back stands on the day on which it was seen.
    void aRefundIsBookedWhenItWasSeen()
    {
        write<Transaction>({payment(u"t1"_s, at(3, 5)), payment(u"t2"_s, at(3, 6))});
        QCOMPARE(figures(3, 3).net(), 2000);
        Transaction refunded = payment(u"t1"_s, at(3, 5));
        refunded.status = TransactionStatus::Refunded;
        refunded.refundedAmount = 1190;
        write<Transaction>({refunded});
        QCOMPARE(figures(3, 3).net(), 2000);
        QCOMPARE(figures(3, 3).refunds, 0);
        // It was seen just now, which is later than the day that this test calls today.
        const auto seen = read([](MirrorReader &, Accounts &accounts) { return accounts.books().seen; });
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.begin()->first().refunded, 0);
        QCOMPARE(seen.begin()->first().status, u"paid"_s);
        QVERIFY(std::abs(seen.begin()->first().at - QDateTime::currentMSecsSinceEpoch()) < 60'000);
        // Writing the same again is no change.
        write<Transaction>({refunded});
        QCOMPARE(read([](MirrorReader &, Accounts &accounts) { return accounts.books().seen.begin()->size(); }), 1);
    }

    void aRefundThatWasThereBeforeIsBookedWithItsPayment()
    {
        Transaction refunded = payment(u"t1"_s, at(3, 5));
        refunded.status = TransactionStatus::Refunded;
        refunded.refundedAmount = 1190;
        write<Transaction>({refunded});
        QCOMPARE(figures(3, 3).refunds, 1190);
        QCOMPARE(figures(3, 3).net(), 0);
    }

    /// One step at a time, the accounts that were kept say what accounts made anew would say.
    void keptUpToDate()
    {
        write<Product>({plan()});
        write<Subscription>({subscription(u"s1"_s, SubscriptionStatus::Active)});
        QList<Transaction> payments;
        const auto check = [&] { QVERIFY(isAsAnew()); };
        check();
        for (int month = 3; month <= 6; ++month) {
            write<Transaction>({payment(u"t%1"_s.arg(month), at(month, 1), u"s1"_s)});
            check();
        }
        QCOMPARE(
            read([](MirrorReader &, Accounts &accounts) { return accounts.mrr().at(1, accounts.now()).mrr; }), 1000);
        Subscription gone = subscription(u"s1"_s, SubscriptionStatus::Canceled);
        gone.canceledAt = at(6, 10);
        write<Subscription>({gone});
        check();
        QCOMPARE(read([](MirrorReader &, Accounts &accounts) { return accounts.mrr().at(1, accounts.now()).mrr; }), 0);
        Product yearly = plan();
        yearly.billingPeriod = BillingPeriod::Yearly;
        write<Product>({yearly});
        check();
    }

    /// A payment that goes, or turns out to be another subscription's, changes the MRR of whom it was for.
    void aPaymentThatGoesOrMoves()
    {
        write<Product>({plan()});
        write<Subscription>(
            {subscription(u"s1"_s, SubscriptionStatus::Active), subscription(u"s2"_s, SubscriptionStatus::Active)});
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s), payment(u"t2"_s, at(6, 2), u"s2"_s)});
        QCOMPARE(mrr(), 2000);
        remove(Resource::Transactions, u"t2"_s);
        QCOMPARE(mrr(), 1000);
        QVERIFY(isAsAnew());
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s2"_s)});
        const auto rows = read([](MirrorReader &, Accounts &accounts) {
            return accounts.mrr().rows(accounts.codeOf(u"USD"_s).value_or(0), accounts.now() + 1);
        });
        QCOMPARE(rows.size(), 1u);
        QVERIFY(isAsAnew());
    }

    /// Nothing is written, and yet it isn't what it was: time has passed.
    void whatDependsOnNow()
    {
        write<Product>({plan()});
        Subscription gone = subscription(u"s1"_s, SubscriptionStatus::Canceled);
        gone.canceledAt = at(6, 16);
        write<Subscription>({gone, subscription(u"s2"_s, SubscriptionStatus::Active)});
        Transaction ahead = payment(u"t2"_s, at(6, 15).addSecs(60), u"s2"_s); // by a clock that is ahead of ours
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s), ahead});
        QCOMPARE(mrr(), 0); // what is canceled has ended by now
        m_now += 120'000;
        QCOMPARE(mrr(), 1000);
        QVERIFY(isAsAnew());
        m_now = at(6, 20).toMSecsSinceEpoch();
        QVERIFY(isAsAnew());
        const auto end = read([](MirrorReader &, Accounts &accounts) { return accounts.mrr().changes().back().at; });
        QCOMPARE(end, at(6, 16).toMSecsSinceEpoch());
        QVERIFY(read([](MirrorReader &, Accounts &accounts) { return accounts.mrr().open().empty(); }));
        m_now = at(6, 15).toMSecsSinceEpoch(); // a clock that was put right
        QCOMPARE(mrr(), 0);
        QVERIFY(isAsAnew());
    }

    /// A product of which nothing is left but payments keeps its name tag, and opens exactly its rows.
    void aProductThatIsGone()
    {
        write<Product>({plan()});
        Subscription other = subscription(u"s2"_s, SubscriptionStatus::Active);
        other.product = {u"prod_gone"_s, nullptr};
        write<Subscription>({subscription(u"s1"_s, SubscriptionStatus::Active), other});
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s), payment(u"t2"_s, at(6, 2), u"s2"_s),
                            payment(u"t3"_s, at(6, 3), u"s2"_s), payment(u"t4"_s, at(6, 4))});
        const DayRange range{{2026, 6, 1}, {2026, 6, 15}};
        struct Opened
        {
            NamedSlice slice;
            RowsAnswer rows;
        };
        const auto opened = read([range](MirrorReader &reader, Accounts &accounts) {
            QList<Opened> list;
            const auto report = *makeReport(reader, accounts, {range, {}, Interval::Month, u"USD"_s, true});
            for (const NamedSlice &slice : report.products)
                list.append({slice, rowsOf(accounts, {Metric::Net, range, u"USD"_s, {}, slice.product, {}, {}})});
            return list;
        });
        QCOMPARE(opened.size(), 3);
        for (const Opened &one : opened)
            QCOMPARE(one.rows.sum, one.slice.figures.net());
        QCOMPARE(opened.first().slice.key, u"prod_gone"_s);
        QVERIFY(opened.first().slice.isGone);
        QCOMPARE(opened.first().rows.rows.size(), 2u);
        for (const Opened &one : opened)
            QCOMPARE(one.slice.isGone, one.slice.key == u"prod_gone"_s);
    }

    /// What was paid before a plan changed stays with that plan, also when all is read once more.
    void aPlanThatChanged()
    {
        Product basic = plan();
        basic.id = u"prod_basic"_s;
        Product pro = plan();
        pro.id = u"prod_pro"_s;
        Subscription changing = subscription(u"s1"_s, SubscriptionStatus::Active);
        changing.product = {basic.id, nullptr};
        Subscription same = subscription(u"s2"_s, SubscriptionStatus::Active);
        same.product = {basic.id, nullptr};
        const QList<Transaction> before{payment(u"t1"_s, at(4, 1), u"s1"_s), payment(u"t2"_s, at(5, 1), u"s1"_s),
                                        payment(u"t3"_s, at(5, 2), u"s2"_s), payment(u"t4"_s, at(5, 3))};
        const auto nets = [this] {
            return read([](MirrorReader &reader, Accounts &accounts) {
                const DayRange range{{2026, 4, 1}, {2026, 6, 15}};
                const auto report = *makeReport(reader, accounts, {range, {}, Interval::Month, u"USD"_s, true});
                QMap<QString, qint64> found;
                for (const NamedSlice &slice : report.products) {
                    found.insert(slice.key, slice.figures.net());
                    const auto rows = rowsOf(accounts, {Metric::Net, range, u"USD"_s, {}, slice.product, {}, {}});
                    if (rows.sum != slice.figures.net())
                        qFatal("a slice without its rows");
                }
                return found;
            });
        };
        write<Product>({basic, pro});
        write<Subscription>({changing, same});
        write<Transaction>(before);
        const QMap<QString, qint64> asPaid{{basic.id, 3000}, {QString(), 1000}};
        QCOMPARE(nets(), asPaid);
        changing.product = {pro.id, nullptr};
        write<Subscription>({changing, same});
        QCOMPARE(nets(), asPaid);
        write<Transaction>({payment(u"t5"_s, at(6, 1), u"s1"_s)});
        const QMap<QString, qint64> afterwards{{basic.id, 3000}, {pro.id, 1000}, {QString(), 1000}};
        QCOMPARE(nets(), afterwards);
        Transaction other = before.first();
        other.description = u"said otherwise"_s;
        write<Subscription>({changing, same});
        write<Transaction>({other});
        write<Transaction>(before);
        QCOMPARE(nets(), afterwards);
        // There and back, and a payment of each, within one group of writing.
        bool isDone = false;
        m_mirror->write(
            this,
            [changing, basic](Store &store) -> MirrorResult<void> {
                Subscription back = changing;
                back.product = {basic.id, nullptr};
                put<Subscription>(store, {back});
                put<Transaction>(store, {payment(u"t6"_s, at(6, 2), u"s1"_s)});
                put<Subscription>(store, {changing});
                put<Transaction>(store, {payment(u"t7"_s, at(6, 3), u"s1"_s)});
                return {};
            },
            [](const MirrorResult<void> &) {});
        m_mirror->flush(this, [&](const MirrorResult<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        QCOMPARE(nets(), (QMap<QString, qint64>{{basic.id, 4000}, {pro.id, 2000}, {QString(), 1000}}));
    }

    void rowsOfEveryFigure()
    {
        write<Product>({plan()});
        write<Subscription>({subscription(u"s1"_s, SubscriptionStatus::Active)});
        write<Transaction>(
            {payment(u"t1"_s, at(4, 1), u"s1"_s), payment(u"t2"_s, at(5, 1), u"s1"_s), payment(u"t3"_s, at(5, 2))});
        const DayRange range{{2026, 4, 1}, {2026, 6, 15}};
        struct Both
        {
            MetricsReport report;
            QList<qint64> sums;
            qint64 ofProduct = 0;
        };
        const Both both = read([range](MirrorReader &reader, Accounts &accounts) {
            Both made;
            made.report = *makeReport(reader, accounts, {range, previousRange(range), Interval::Month, u"USD"_s, true});
            for (const Metric metric : {Metric::Gross, Metric::Net, Metric::Tax, Metric::Payments, Metric::Mrr,
                                        Metric::NewMrr, Metric::ActiveSubscriptions})
                made.sums.append(rowsOf(accounts, {metric, range, u"USD"_s, {}, {}, {}, {}}).sum);
            made.ofProduct =
                rowsOf(accounts, {Metric::Net, range, u"USD"_s, {}, made.report.products.first().product, {}, {}}).sum;
            return made;
        });
        const Figures total = both.report.total.all();
        QCOMPARE(both.sums,
                 (QList<qint64>{total.gross, total.net(), total.tax, total.payments, both.report.mrrEnd.mrr,
                                both.report.moved.of(Movement::New), both.report.active}));
        QCOMPARE(total.net(), 3000);
        QCOMPARE(both.report.mrrEnd.mrr, 1000);
        QCOMPARE(both.ofProduct, 2000);
        QCOMPARE(both.report.products.first().name, u"<b>Pro</b> & more"_s);
        QCOMPARE(both.report.revenue.size(), 3);
    }

    void theDaysMrrIsKept()
    {
        const QList<MrrDay> days{{{2026, 6, 14}, u"USD"_s, 1000, 1}, {{2026, 6, 15}, u"USD"_s, 2000, 2}};
        bool isDone = false;
        m_mirror->write(
            this, [days](Store &store) { return store.setMrrDays(days); }, [](const MirrorResult<void> &) {});
        m_mirror->write(
            this,
            [](Store &store) {
                return store.setMrrDays({{{2026, 6, 15}, u"USD"_s, 2500, 2}});
            },
            [](const MirrorResult<void> &) {});
        m_mirror->flush(this, [&](const MirrorResult<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
        const QList<MrrDay> read = this->read([](MirrorReader &, Accounts &accounts) { return accounts.mrrDays(); });
        QCOMPARE(read.size(), 2);
        QCOMPARE(read.last().mrr, 2500);
    }

    void differencesAreExplained()
    {
        write<Product>({plan()});
        write<Subscription>({subscription(u"s1"_s, SubscriptionStatus::Active)});
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s)});
        StatsTotals theirs;
        theirs.totalRevenue = 1190;
        theirs.totalNetRevenue = 900; // 1.00 of fees
        theirs.totalPayments = 1;
        theirs.totalSubscriptions = 0;
        theirs.activeSubscriptions = 1;
        theirs.monthlyRecurringRevenue = 1190; // the list price, tax included
        const auto compared = read([theirs](MirrorReader &, Accounts &accounts) {
            return reconcile(accounts, {{2026, 6, 1}, {2026, 6, 15}}, u"USD"_s, theirs);
        });
        QCOMPARE(compared.size(), 7);
        for (const ComparedFigure &figure : compared)
            QCOMPARE(figure.unexplained(), 0);
        QCOMPARE(compared.at(1).explanations.first().reason, Reason::Fees);
        QCOMPARE(compared.at(1).explanations.first().amount, 100);
        QCOMPARE(compared.last().explanations.first().reason, Reason::ListPrices);
        QCOMPARE(compared.last().explanations.first().rows.size(), 1u);
    }

    /// The tax of what was refunded on another day is in what was kept, and no part of net revenue.
    void refundsOnOtherDaysExplainNetWithoutTax()
    {
        write<Product>({plan()});
        write<Transaction>({payment(u"t1"_s, at(3, 5)), payment(u"t2"_s, at(3, 6))});
        Transaction refunded = payment(u"t1"_s, at(3, 5));
        refunded.status = TransactionStatus::Refunded;
        refunded.refundedAmount = 1190;
        write<Transaction>({refunded});
        m_now = QDateTime::currentMSecsSinceEpoch() + 60'000; // it was seen just now
        StatsTotals theirs;                                   // Creem books the refund with its payment
        theirs.totalRevenue = 1190;
        theirs.totalNetRevenue = 1000;
        theirs.totalPayments = 2;
        const auto compared = read([theirs](MirrorReader &, Accounts &accounts) {
            return reconcile(accounts, {{2026, 3, 1}, {2026, 3, 31}}, u"USD"_s, theirs);
        });
        for (const ComparedFigure &figure : compared.first(2)) {
            QCOMPARE(figure.explanations.size(), 1);
            QCOMPARE(figure.explanations.first().reason, Reason::RefundsOnOtherDays);
            QCOMPARE(figure.explanations.first().amount, figure.difference());
            QCOMPARE(
                answerOf(Resource::Transactions, figure.explanations.first().rows, false).sum, figure.difference());
            QCOMPARE(figure.unexplained(), 0);
        }
        QCOMPARE(compared.at(1).difference(), 1000);
    }

    /// Two seats that were added in one period are paid for in full with the next.
    void seatsAddedTwice()
    {
        write<Product>({plan()});
        write<Subscription>({subscription(u"s1"_s, SubscriptionStatus::Active)});
        const auto rest = [](const QString &id, int day, qint64 amount) {
            Transaction t = payment(id, at(6, day), u"s1"_s);
            t.amountPaid = t.amount = amount;
            t.periodEnd = at(7, 1);
            return t;
        };
        const auto next = [this] {
            return read([](MirrorReader &, Accounts &accounts) {
                const quint16 code = accounts.codeOf(u"USD"_s).value_or(0);
                return nextCharge(accounts, accounts.mrr().rows(code, accounts.now()).front().row, code);
            });
        };
        // 30 days; a seat for 11.90 on the 11th, for 20 of them: 7.93; another on the 16th, for 15: 5.95.
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s), rest(u"t2"_s, 11, 793), rest(u"t3"_s, 16, 595)});
        m_now = at(6, 20).toMSecsSinceEpoch();
        QCOMPARE(next(), std::optional<qint64>(1190 + 1189 + 1190));
        // A second less is the same end.
        Transaction second = rest(u"t2"_s, 11, 793);
        second.periodEnd = at(7, 1).addSecs(-1);
        Transaction third = rest(u"t3"_s, 16, 595);
        third.periodEnd = at(7, 1).addSecs(-2);
        write<Transaction>({second, third});
        QCOMPARE(next(), std::optional<qint64>(1190 + 1189 + 1190));
    }
};

QTEST_GUILESS_MAIN(tst_MetricsMirror)
#include "tst_metrics_mirror.moc"
