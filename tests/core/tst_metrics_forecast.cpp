// SPDX-License-Identifier: GPL-3.0-or-later
// What is to come, over a real mirror: by hand.
#include "../support/accountsrig.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"

using namespace Qt::StringLiterals;
using namespace accountsrig;

class tst_MetricsForecast : public AccountsRig
{
    Q_OBJECT
private slots:
    void init() { AccountsRig::init(); }
    void cleanup() { AccountsRig::cleanup(); }

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

    /// From half past midnight of 1 August in Berlin 90 times 24 hours reach to half past eleven at night of 29
    /// October: a day of 25 hours lies between. Half an hour later they hold all of that day.
    void theCalendarEndsWithADayThatIsKnownWhole()
    {
        m_zone = QTimeZone("Europe/Berlin");
        write<Product>({plan()});
        Subscription active = subscription(u"s1"_s, SubscriptionStatus::Active);
        active.nextTransactionDate = QDateTime(QDate(2026, 10, 29), QTime(22, 45), Qt::UTC); // 23:45 in Berlin
        write<Subscription>({active});
        write<Transaction>({payment(u"t1"_s, at(7, 29), u"s1"_s)});
        const auto last = [this] {
            return read([](MirrorReader &, Accounts &accounts) {
                const DayRange today{accounts.today(), accounts.today()};
                return renewalCalendar(accounts, makeHealth(accounts, u"USD"_s, today, 1)).last();
            });
        };
        m_now = QDateTime(QDate(2026, 7, 31), QTime(22, 30), Qt::UTC).toMSecsSinceEpoch();
        QCOMPARE(last().day, QDate(2026, 10, 28));
        m_now += 30 * 60 * 1000;
        QCOMPARE(last().day, QDate(2026, 10, 29));
        QCOMPARE(last().renewals, 1);
        QCOMPARE(last().expected, 1190);
    }
};

QTEST_GUILESS_MAIN(tst_MetricsForecast)
#include "tst_metrics_forecast.moc"
