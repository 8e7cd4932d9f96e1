// SPDX-License-Identifier: GPL-3.0-or-later
// Figures over a real mirror: what it notes, and that a change costs no more than it should and changes all it should.
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"
#include "core/metrics/metrics.h"
#include "core/metrics/reconciliation.h"
#include "core/sync/sync.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray jsonOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QDateTime at(int month, int day) { return QDateTime(QDate(2026, month, day), QTime(10, 0), Qt::UTC); }

Product plan()
{
    Product p;
    p.id = u"prod_1"_s;
    p.name = u"<b>Pro</b> & more"_s;
    p.price = 1190;
    p.currency = u"USD"_s;
    p.billingType = BillingType::Recurring;
    p.billingPeriod = BillingPeriod::Monthly;
    p.status = ProductStatus::Active;
    p.taxMode = TaxMode::Inclusive;
    p.createdAt = at(1, 1);
    p.updatedAt = at(1, 1);
    return p;
}

Subscription subscription(const QString &id, SubscriptionStatus status)
{
    Subscription s;
    s.id = id;
    s.product = {u"prod_1"_s, nullptr};
    s.customer = {u"cust_1"_s, nullptr};
    s.status = status;
    s.createdAt = at(3, 1);
    s.updatedAt = at(3, 1);
    return s;
}

Transaction payment(const QString &id, const QDateTime &time, const QString &of = {})
{
    Transaction t;
    t.id = id;
    t.amount = 1190;
    t.amountPaid = 1190;
    t.taxAmount = 190;
    t.currency = u"USD"_s;
    t.type = of.isEmpty() ? TransactionType::Payment : TransactionType::Invoice;
    t.status = TransactionStatus::Paid;
    t.customer = Reference{u"cust_1"_s};
    t.createdAt = time;
    if (!of.isEmpty()) {
        t.subscription = Reference{of};
        t.periodStart = time;
        t.periodEnd = time.addMonths(1);
    }
    return t;
}

template <class T> void put(Store &store, const QList<T> &records)
{
    Batch batch{resourceOf<T>, {}, {}};
    for (const T &record : records)
        batch.records.append(incoming(record, jsonOf(json::write(record))));
    QVERIFY(store.apply(batch));
}

} // namespace

class tst_MetricsMirror : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Mirror> m_mirror;
    qint64 m_now = at(6, 15).toMSecsSinceEpoch();
    std::shared_ptr<Accounts> m_accounts;
    QTimeZone m_zone = QTimeZone::utc();

    template <class T> void write(const QList<T> &records)
    {
        bool isDone = false;
        m_mirror->write(
            this,
            [records](Store &store) -> MirrorResult<void> {
                put(store, records);
                return {};
            },
            [](const MirrorResult<void> &) {});
        m_mirror->flush(this, [&](const MirrorResult<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    template <class Job> auto read(Job job)
    {
        std::optional<decltype(job(std::declval<MirrorReader &>(), std::declval<Accounts &>()))> result;
        m_mirror->read(
            this,
            [this, job](MirrorReader &reader) {
                const auto done = m_accounts->bringUpToDate(reader, m_zone, m_now);
                if (!done)
                    qFatal("the mirror can't be read");
                return job(reader, *m_accounts);
            },
            [&](const auto &answer) { result = answer; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
            qFatal("no answer");
        return *result;
    }
    void remove(Resource resource, const QString &id)
    {
        bool isDone = false;
        m_mirror->read(
            this,
            [resource, id](MirrorReader &reader) -> MirrorResult<RowOrder> {
                MirrorQuery query;
                query.resource = resource;
                query.filters["id"] = QStringList{id};
                return reader.evaluate(query);
            },
            [&](const MirrorResult<RowOrder> &found) {
                QVERIFY(found && (*found)->size() == 1);
                m_mirror->write(
                    this,
                    [resource, row = (*found)->front()](Store &store) { return store.remove(resource, {row}); },
                    [](const MirrorResult<void> &) {});
                m_mirror->flush(this, [&](const MirrorResult<void> &) { isDone = true; });
            });
        QTRY_VERIFY(isDone);
    }
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
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_mirror = std::make_unique<Mirror>(MirrorLocation{m_folder->filePath(u"m/test.sqlite"_s)});
        m_accounts = std::make_shared<Accounts>();
        m_now = at(6, 15).toMSecsSinceEpoch();
        m_zone = QTimeZone::utc();
        QTRY_COMPARE(m_mirror->state(), Mirror::State::Ready);
    }
    void cleanup()
    {
        m_mirror.reset();
        m_accounts.reset();
    }

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
            made.ofProduct = rowsOf(accounts, {Metric::Net, range, u"USD"_s, {}, made.report.products.first().product, {}, {}}).sum;
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
        StatsTotals theirs; // Creem books the refund with its payment
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
            QCOMPARE(answerOf(Resource::Transactions, figure.explanations.first().rows, false).sum,
                     figure.difference());
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
        // 30 days; a seat for 11.90 on the 11th, for 20 of them: 7.93; another on the 16th, for 15: 5.95.
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s), rest(u"t2"_s, 11, 793), rest(u"t3"_s, 16, 595)});
        m_now = at(6, 20).toMSecsSinceEpoch();
        const auto next = read([](MirrorReader &, Accounts &accounts) {
            const Rowid row = accounts.mrr().rows(accounts.codeOf(u"USD"_s).value_or(0), accounts.now()).front().row;
            return nextCharge(accounts, row, accounts.codeOf(u"USD"_s).value_or(0));
        });
        QCOMPARE(next, std::optional<qint64>(1190 + 1189 + 1190));
    }

    /// A rate opens both of its numbers; each of what stands on the page of subscriptions can be counted.
    void partsOfRates()
    {
        write<Product>({plan()});
        Subscription gone = subscription(u"s1"_s, SubscriptionStatus::Canceled);
        gone.canceledAt = at(6, 10);
        Subscription trial = subscription(u"s3"_s, SubscriptionStatus::Trialing);
        trial.createdAt = at(6, 6);
        trial.nextTransactionDate = at(6, 20);
        Subscription going = subscription(u"s2"_s, SubscriptionStatus::Active);
        going.nextTransactionDate = at(7, 2);
        Subscription ending = subscription(u"s4"_s, SubscriptionStatus::ScheduledCancel);
        ending.currentPeriodEndDate = at(7, 2);
        Subscription converted = subscription(u"s5"_s, SubscriptionStatus::Active); // tried for a week, then paid
        converted.createdAt = at(6, 1);
        Subscription lost = subscription(u"s6"_s, SubscriptionStatus::Canceled); // tried, and never paid
        lost.createdAt = at(6, 2);
        lost.canceledAt = at(6, 9);
        write<Subscription>({gone, going, trial, ending, converted, lost});
        Transaction bigger = payment(u"t3"_s, at(6, 2), u"s2"_s);
        bigger.amount = 2380;
        bigger.amountPaid = 2380;
        bigger.taxAmount = 380;
        write<Transaction>({payment(u"t1"_s, at(5, 20), u"s1"_s), payment(u"t2"_s, at(5, 2), u"s2"_s), bigger,
                            payment(u"t4"_s, at(6, 2), u"s4"_s), payment(u"t5"_s, at(6, 8), u"s5"_s)});
        const DayRange range{{2026, 6, 1}, {2026, 6, 15}};
        struct Both
        {
            MetricsReport report;
            HealthReport health;
            std::map<std::pair<Metric, Part>, qint64> sums;
            QList<qint64> cohort;
            QList<QList<qint64>> forecasts;
            QList<qint64> renewals;
        };
        const Both both = read([range](MirrorReader &reader, Accounts &accounts) {
            Both b;
            b.report = *makeReport(reader, accounts, {range, {}, Interval::Month, u"USD"_s, false});
            b.health = makeHealth(accounts, u"USD"_s, range, 12);
            FigureRequest request{Metric::Mrr, range, u"USD"_s, {}, {}, {}, {}};
            for (const Metric metric : {Metric::SubscriberChurn, Metric::RevenueChurn, Metric::Arpu, Metric::Ltv,
                                        Metric::QuickRatio, Metric::TrialConversion})
                for (const Part part : partsOf(metric)) {
                    request.part = part;
                    b.sums[{metric, part}] = rowsOf(accounts, request).sum;
                }
            request.part = Part::NetMovements;
            b.sums[{Metric::Mrr, Part::NetMovements}] = rowsOf(accounts, request).sum;
            for (const Cohort &cohort : b.health.cohorts) {
                request.range = cohort.month;
                request.part = Part::CohortBegan;
                b.cohort.append(rowsOf(accounts, request).sum);
                request.part = Part::CohortKept;
                for (request.after = 0; request.after < cohort.kept.size(); ++request.after)
                    b.cohort.append(rowsOf(accounts, request).sum);
            }
            for (const Forecast &forecast : b.health.forecasts) {
                request.after = forecast.days;
                QList<qint64> sums;
                for (const Part part : {Part::Renewals, Part::RenewalCharges, Part::Endings, Part::EndingCharges}) {
                    request.part = part;
                    sums.append(rowsOf(accounts, request).sum);
                }
                b.forecasts.append(sums);
            }
            request.after = 0;
            request.part = Part::RenewalCharges;
            for (const RenewalDay &day : b.health.renewals) {
                request.range = {day.day, day.day};
                b.renewals.append(rowsOf(accounts, request).sum);
            }
            return b;
        });
        const MetricsReport &r = both.report;
        const auto sum = [&](Metric metric, Part part) { return both.sums.at({metric, part}); };
        QCOMPARE(sum(Metric::SubscriberChurn, Part::Churned), 1);
        QCOMPARE(sum(Metric::SubscriberChurn, Part::SubscribersAtStart), 2);
        const Ratio churned = revenueChurn(r.mrrStart, r.moved);
        QCOMPARE(sum(Metric::RevenueChurn, Part::Lost), churned.part);
        QCOMPARE(sum(Metric::RevenueChurn, Part::MrrAtStart), churned.whole);
        QCOMPARE(churned, (Ratio{1000, 2000}));
        QCOMPARE(r.mrrEnd.mrr, 4000);
        QCOMPARE(sum(Metric::Ltv, Part::MrrAtEnd), 4000);
        QCOMPARE(sum(Metric::Ltv, Part::SubscribersAtEnd), 3);
        QCOMPARE(sum(Metric::Ltv, Part::Churned), 1);
        QCOMPARE(sum(Metric::Ltv, Part::SubscribersAtStart), 2);
        QCOMPARE(sum(Metric::Arpu, Part::MrrAtEnd), r.mrrEnd.mrr);
        QCOMPARE(sum(Metric::Arpu, Part::SubscribersAtEnd), r.mrrEnd.subscribers);
        const Ratio quick = quickRatio(r.moved);
        QCOMPARE(quick, (Ratio{3000, 1000}));
        QCOMPARE(sum(Metric::QuickRatio, Part::Gained), quick.part);
        QCOMPARE(sum(Metric::QuickRatio, Part::Lost), quick.whole);
        QCOMPARE(sum(Metric::Mrr, Part::NetMovements), r.moved.sum());
        QCOMPARE(sum(Metric::TrialConversion, Part::TrialsStarted), both.health.trials.started);
        QCOMPARE(sum(Metric::TrialConversion, Part::TrialsStarted), 3);
        QCOMPARE(sum(Metric::TrialConversion, Part::TrialsRunning), 1);
        QCOMPARE(sum(Metric::TrialConversion, Part::TrialsConverted), 1);
        QCOMPARE(sum(Metric::TrialConversion, Part::TrialsDecided), 2);
        QCOMPARE(both.health.trials.conversion(), (Ratio{1, 2}));
        QList<qint64> cohorts;
        for (const Cohort &cohort : both.health.cohorts)
            cohorts << cohort.subscribers << cohort.kept;
        QCOMPARE(both.cohort, cohorts);
        QVERIFY(cohorts.size() > 2);
        for (qsizetype i = 0; i < both.forecasts.size(); ++i) {
            const Forecast &f = both.health.forecasts.at(i);
            QCOMPARE(both.forecasts.at(i), (QList<qint64>{f.count, f.amount, f.ending, f.endingAmount}));
        }
        QVERIFY(both.health.forecasts.first().count > 0 && both.health.forecasts.first().ending > 0);
        for (qsizetype i = 0; i < both.renewals.size(); ++i)
            QCOMPARE(both.renewals.at(i), both.health.renewals.at(i).amount);
    }

    /// What int64 can't hold is not noted as if it were a number.
    void whatIsTooMuchIsNotNoted()
    {
        write<Product>({plan()});
        write<Subscription>({subscription(u"s1"_s, SubscriptionStatus::Active),
                             subscription(u"s2"_s, SubscriptionStatus::Active),
                             subscription(u"s3"_s, SubscriptionStatus::Active)});
        QList<Transaction> payments{
            payment(u"t1"_s, at(6, 1), u"s1"_s), payment(u"t2"_s, at(6, 1), u"s2"_s),
            payment(u"t3"_s, at(6, 1), u"s3"_s)};
        for (Transaction &huge : payments) {
            huge.amount = std::numeric_limits<qint64>::max() / 2 + 1000;
            huge.amountPaid = huge.amount;
        }
        payments.last().amount = 1190;
        payments.last().amountPaid = 1190;
        payments.last().currency = u"EUR"_s;
        write<Transaction>(payments);
        const QList<MrrDay> days = read([](MirrorReader &, Accounts &accounts) { return mrrOfToday(accounts); });
        QCOMPARE(days, (QList<MrrDay>{{{2026, 6, 15}, u"EUR"_s, 1000, 1}}));
    }

    /// 90 times 24 hours reach a day further where clocks are put forward meanwhile.
    void theLastDayOfTheHorizon()
    {
        m_zone = QTimeZone("Europe/Berlin");
        m_now = QDateTime({2026, 3, 1}, {22, 30}, Qt::UTC).toMSecsSinceEpoch(); // 23:30 in Berlin
        write<Product>({plan()});
        Subscription last = subscription(u"s1"_s, SubscriptionStatus::Active);
        last.createdAt = at(2, 1);
        last.nextTransactionDate = QDateTime({2026, 5, 30}, {22, 29}, Qt::UTC); // 00:29 on the next day
        write<Subscription>({last});
        write<Transaction>({payment(u"t1"_s, at(2, 1), u"s1"_s)});
        const HealthReport health = read([](MirrorReader &, Accounts &accounts) {
            return makeHealth(accounts, u"USD"_s, {{2026, 2, 1}, {2026, 3, 1}}, 1);
        });
        QCOMPARE(health.renewals.size(), 1);
        QCOMPARE(health.renewals.first().day, QDate(2026, 5, 31));
        QCOMPARE(health.renewalRange.first, QDate(2026, 3, 1));
        QVERIFY(health.renewalRange.contains(health.renewals.first().day));
    }

    void whatIsToCome()
    {
        write<Product>({plan()});
        Subscription active = subscription(u"s1"_s, SubscriptionStatus::Active);
        active.createdAt = at(6, 1);
        active.nextTransactionDate = at(7, 1);
        Subscription trial = subscription(u"s2"_s, SubscriptionStatus::Trialing);
        trial.createdAt = at(6, 6);
        trial.nextTransactionDate = at(6, 20);
        Subscription late = subscription(u"s3"_s, SubscriptionStatus::PastDue);
        late.createdAt = at(5, 1);
        Subscription ending = subscription(u"s4"_s, SubscriptionStatus::ScheduledCancel);
        ending.createdAt = at(6, 2);
        ending.currentPeriodEndDate = at(7, 2);
        write<Subscription>({active, trial, late, ending});
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s), payment(u"t3"_s, at(5, 1), u"s3"_s),
                            payment(u"t4"_s, at(6, 2), u"s4"_s)});
        const HealthReport health = read([](MirrorReader &, Accounts &accounts) {
            return makeHealth(accounts, u"USD"_s, {{2026, 1, 1}, {2026, 6, 15}}, 12);
        });
        QMap<Concern, qint64> stakes;
        for (const Attention &attention : health.attention)
            stakes.insert(attention.concern, attention.stake);
        QCOMPARE(
            stakes,
            (QMap<Concern, qint64>{{Concern::PastDue, 1190}, {Concern::Ending, 1190}, {Concern::TrialEnding, 1190}}));
        // s1 on 1 July, August and September; s2 on 20 June, July and August.
        QCOMPARE(health.forecasts.size(), 3);
        QCOMPARE(health.forecasts.at(0).count, 2);
        QCOMPARE(health.forecasts.at(0).amount, 2 * 1190);
        QCOMPARE(health.forecasts.at(0).ending, 1);
        QCOMPARE(health.forecasts.at(1).count, 4);
        QCOMPARE(health.forecasts.at(2).count, 6);
        QCOMPARE(health.trials.started, 1);
        QCOMPARE(health.trials.running(), 1);
        // s3 began in May, s1 and s4 in June, and all are there; s2 is still tried.
        QCOMPARE(health.cohorts.size(), 2);
        QCOMPARE(health.cohorts.first().kept, (QList<qint64>{1, 1}));
        QCOMPARE(health.cohorts.last().kept, (QList<qint64>{2}));
    }
};

QTEST_GUILESS_MAIN(tst_MetricsMirror)
#include "tst_metrics_mirror.moc"
