// SPDX-License-Identifier: GPL-3.0-or-later
// How subscriptions fare, over a real mirror: rates and their parts, what is noted, what is to come.
#include "../support/accountsrig.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"

using namespace Qt::StringLiterals;
using namespace accountsrig;

class tst_MetricsHealth : public AccountsRig
{
    Q_OBJECT
private slots:
    void init() { AccountsRig::init(); }
    void cleanup() { AccountsRig::cleanup(); }

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
        const Ratio churned = revenueChurn(r.mrrStart, r.leavers);
        QCOMPARE(sum(Metric::RevenueChurn, Part::ChurnedMrr), churned.part);
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
        write<Subscription>(
            {subscription(u"s1"_s, SubscriptionStatus::Active), subscription(u"s2"_s, SubscriptionStatus::Active),
             subscription(u"s3"_s, SubscriptionStatus::Active)});
        QList<Transaction> payments{payment(u"t1"_s, at(6, 1), u"s1"_s), payment(u"t2"_s, at(6, 1), u"s2"_s),
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

    /// What the days before ended with is not what these days begin with, where there are days between.
    void activeBefore()
    {
        Subscription between = subscription(u"s1"_s, SubscriptionStatus::Active);
        between.createdAt = at(5, 20);
        write<Product>({plan()});
        write<Subscription>({between, subscription(u"s2"_s, SubscriptionStatus::Active)});
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s1"_s)});
        const MetricsReport report = read([](MirrorReader &reader, Accounts &accounts) {
            const DayRange range{{2026, 6, 1}, {2026, 6, 10}};
            return *makeReport(reader, accounts, {range, previousRange(range), Interval::Month, u"USD"_s, false});
        });
        QCOMPARE(report.request.previous->last, QDate(2026, 5, 10));
        QCOMPARE(report.previousActive, 1);
        QCOMPARE(report.activeAtStart, 2);
        QCOMPARE(report.active, 2);
    }

    /// From 9.00 to 19.00 at once in the middle of September: 14.50 for a new month, because 4.50 were left. And once
    /// more a third into that month, to 30.00, of which 12.67 had been paid: 17.33.
    void aPlanChangedAtOnce()
    {
        write<Product>({plan()});
        Subscription changed = subscription(u"s1"_s, SubscriptionStatus::Active);
        changed.nextTransactionDate = at(10, 16);
        write<Subscription>({changed});
        const auto paid = [](const QString &id, int month, int day, qint64 amount) {
            Transaction t = payment(id, at(month, day), u"s1"_s);
            t.amountPaid = t.amount = amount;
            t.taxAmount = 0;
            return t;
        };
        const auto expected = [this] {
            return read([](MirrorReader &, Accounts &accounts) {
                const HealthReport health = makeHealth(accounts, u"USD"_s, {{2026, 9, 1}, {2026, 9, 30}}, 1);
                const qint64 mrr = accounts.mrr().at(1, accounts.now()).mrr;
                return std::array{mrr, health.renewals.first().amount, health.forecasts.first().amount};
            });
        };
        write<Transaction>({paid(u"t0"_s, 8, 1, 900), paid(u"t1"_s, 9, 1, 900), paid(u"t2"_s, 9, 16, 1450)});
        m_now = at(9, 20).toMSecsSinceEpoch();
        QCOMPARE(expected(), (std::array<qint64, 3>{1900, 1900, 1900}));
        write<Transaction>({paid(u"t3"_s, 9, 26, 1733)});
        changed.nextTransactionDate = at(10, 26);
        write<Subscription>({changed});
        m_now = at(9, 27).toMSecsSinceEpoch();
        QCOMPARE(expected(), (std::array<qint64, 3>{2999, 2999, 2999}));
        write<Transaction>({paid(u"t4"_s, 10, 26, 3000)}); // in full: what was left is used up
        changed.nextTransactionDate = at(11, 26);
        write<Subscription>({changed});
        m_now = at(10, 28).toMSecsSinceEpoch();
        QCOMPARE(expected(), (std::array<qint64, 3>{3000, 3000, 3000}));
    }

    /// From 100.00 at once to the 11.90 of the plan: nothing was charged, because 50.00 were left.
    void aSmallerPlanAtOnce()
    {
        write<Product>({plan()});
        Subscription changed = subscription(u"s1"_s, SubscriptionStatus::Active);
        changed.nextTransactionDate = at(10, 16);
        write<Subscription>({changed});
        Transaction before = payment(u"t1"_s, at(9, 1), u"s1"_s);
        before.amountPaid = before.amount = 10'000;
        Transaction nothing = payment(u"t2"_s, at(9, 16), u"s1"_s);
        nothing.amount = 0;
        nothing.amountPaid = nothing.taxAmount = 0;
        write<Transaction>({before, nothing});
        m_now = at(9, 20).toMSecsSinceEpoch();
        const HealthReport health = read([](MirrorReader &, Accounts &accounts) {
            return makeHealth(accounts, u"USD"_s, {{2026, 9, 1}, {2026, 9, 30}}, 1);
        });
        QCOMPARE(health.forecasts.first().amount, 1190);
    }

    /// A page may stand for hours before somebody asks what its figures are made of.
    void rowsAreOfWhenTheFigureWasMade()
    {
        write<Product>({plan()});
        Subscription due = subscription(u"s1"_s, SubscriptionStatus::Active);
        due.nextTransactionDate = at(6, 15).addSecs(2 * 3600);
        Subscription ending = subscription(u"s2"_s, SubscriptionStatus::ScheduledCancel);
        ending.currentPeriodEndDate = due.nextTransactionDate;
        write<Subscription>({due, ending});
        write<Transaction>({payment(u"t1"_s, at(5, 15), u"s1"_s), payment(u"t2"_s, at(5, 15), u"s2"_s)});
        const DayRange today{{2026, 6, 15}, {2026, 6, 15}};
        const HealthReport health = read([today](MirrorReader &, Accounts &accounts) {
            return makeHealth(accounts, u"USD"_s, today, 1);
        });
        QCOMPARE(health.renewals.first().day, today.first);
        m_now += 3LL * 3600 * 1000;
        const auto sums = [&](qint64 now) {
            return read([today, now](MirrorReader &, Accounts &accounts) {
                FigureRequest request{Metric::Forecast, today, u"USD"_s, {}, {}, {}, {}, Part::RenewalCharges};
                request.now = now;
                FigureRequest endings = request;
                endings.part = Part::EndingCharges;
                endings.after = 30;
                return std::pair(rowsOf(accounts, request).sum, rowsOf(accounts, endings).sum);
            });
        };
        QCOMPARE(sums(health.now), std::pair(health.renewals.first().amount, health.forecasts.first().endingAmount));
        QCOMPARE(sums(health.now), std::pair(1190LL, 1190LL));
        QCOMPARE(sums(0), std::pair(0LL, 0LL)); // by now both are past
    }

    /// Customers and trials that were there before anybody paid belong to all time.
    void allTimeBeginsBeforeTheFirstPayment()
    {
        write<Product>({plan()});
        Subscription early = subscription(u"s1"_s, SubscriptionStatus::Trialing);
        early.createdAt = at(1, 5);
        write<Subscription>({early});
        write<Transaction>({payment(u"t1"_s, at(6, 1))});
        const auto firstDay = [this] {
            return read([](MirrorReader &, Accounts &accounts) { return accounts.firstDay(); });
        };
        QCOMPARE(firstDay(), QDate(2026, 1, 5));
        Customer first;
        first.id = u"cust_1"_s;
        first.email = u"a@example.com"_s;
        first.createdAt = first.updatedAt = at(1, 2);
        write<Customer>({first});
        QCOMPARE(firstDay(), QDate(2026, 1, 2));
    }

    /// A trial of a plan in euros, in which nothing was paid yet: it asks for attention and is expected to pay.
    void aCurrencyWithoutPayments()
    {
        Product euros = plan();
        euros.id = u"prod_eur"_s;
        euros.currency = u"EUR"_s;
        Product unsold = plan();
        unsold.id = u"prod_gbp"_s;
        unsold.currency = u"GBP"_s;
        Subscription trial = subscription(u"s1"_s, SubscriptionStatus::Trialing);
        trial.product = {euros.id, nullptr};
        trial.createdAt = at(6, 6);
        trial.nextTransactionDate = at(6, 20);
        write<Product>({plan(), euros, unsold});
        write<Subscription>({trial});
        struct Seen
        {
            QStringList currencies;
            MetricsReport report;
            HealthReport health;
        };
        const auto look = [this] {
            const Seen seen = read([](MirrorReader &reader, Accounts &accounts) {
                const DayRange range{{2026, 6, 1}, accounts.today()};
                return Seen{accounts.currencies(),
                            *makeReport(reader, accounts, {range, previousRange(range), Interval::Month, u"EUR"_s}),
                            makeHealth(accounts, u"EUR"_s, range, 12)};
            });
            if (seen.report.request.currency != u"EUR"_s)
                qFatal("another currency");
            return seen;
        };
        const auto isAsked = [](const Seen &seen) {
            return seen.health.attention.size() == 1 && seen.health.attention.first().concern == Concern::TrialEnding
                && seen.health.attention.first().stake == 1190 && seen.health.forecasts.first().amount == 1190
                && seen.health.trials.started == 1 && seen.health.trials.running() == 1;
        };
        Seen seen = look();
        QCOMPARE(seen.currencies, QStringList{u"EUR"_s});
        QVERIFY(isAsked(seen));
        QCOMPARE(seen.report.total, DayFigures());
        QCOMPARE(seen.report.mrrEnd, MrrState());
        // Dollars come in, and take nothing from the euros.
        write<Transaction>({payment(u"t1"_s, at(6, 1)), payment(u"t2"_s, at(6, 2))});
        seen = look();
        QCOMPARE(seen.currencies, (QStringList{u"USD"_s, u"EUR"_s}));
        QVERIFY(isAsked(seen));
        QCOMPARE(seen.report.total, DayFigures());
        QCOMPARE(seen.report.totals.first().figures.gross, 2380);
        // Then the trial is paid for.
        trial.status = SubscriptionStatus::Active;
        trial.nextTransactionDate = at(7, 20);
        Transaction first = payment(u"t3"_s, at(6, 20), u"s1"_s);
        first.currency = u"EUR"_s;
        write<Subscription>({trial});
        write<Transaction>({first});
        m_now = at(6, 21).toMSecsSinceEpoch();
        seen = look();
        QCOMPARE(seen.currencies, (QStringList{u"USD"_s, u"EUR"_s}));
        QCOMPARE(seen.report.mrrEnd, (MrrState{1000, 1}));
        QCOMPARE(seen.report.total.all().gross, 1190);
        QCOMPARE(seen.health.trials.converted, 1);
        QVERIFY(seen.health.attention.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_MetricsHealth)
#include "tst_metrics_health.moc"
