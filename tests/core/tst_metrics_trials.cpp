// SPDX-License-Identifier: GPL-3.0-or-later
// Which subscriptions were tried before they were paid for, and what follows a trial: by hand.
#include "../support/accountsrig.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"

using namespace Qt::StringLiterals;
using namespace accountsrig;

class tst_MetricsTrials : public AccountsRig
{
    Q_OBJECT
private slots:
    void init() { AccountsRig::init(); }
    void cleanup() { AccountsRig::cleanup(); }

    /// What isn't over isn't lost.
    void trialsThatGoOn()
    {
        write<Product>({plan()});
        Subscription ending = subscription(u"s1"_s, SubscriptionStatus::ScheduledCancel);
        ending.currentPeriodEndDate = at(6, 20);
        Subscription late = subscription(u"s2"_s, SubscriptionStatus::PastDue);
        Subscription over = subscription(u"s3"_s, SubscriptionStatus::ScheduledCancel);
        over.currentPeriodEndDate = at(6, 10);
        for (Subscription *s : {&ending, &late, &over})
            s->createdAt = at(6, 1);
        write<Subscription>({ending, late, over});
        write<Transaction>({payment(u"t1"_s, at(6, 1))});
        const Trials trials = read([](MirrorReader &, Accounts &accounts) {
            return makeHealth(accounts, u"USD"_s, {{2026, 6, 1}, {2026, 6, 15}}, 1).trials;
        });
        QCOMPARE(trials.started, 3);
        QCOMPARE(trials.running(), 2);
        QCOMPARE(trials.lost, 1);
    }

    /// Only s4, s5, s7, s8 and s9 were tried: the others were asked for the price at once, or paid for a time that
    /// began at once. Of the five s7 never paid.
    void aFirstPaymentThatComesLateIsNoTrial()
    {
        write<Product>({plan()});
        QList<Subscription> all;
        for (int i = 1; i <= 9; ++i) {
            all.append(subscription(u"s%1"_s.arg(i), SubscriptionStatus::Active));
            all.last().createdAt = at(6, 1);
        }
        all[5].status = SubscriptionStatus::Canceled;
        all[5].canceledAt = at(6, 5);
        all[6].status = SubscriptionStatus::Unpaid;
        write<Subscription>(all);
        QList<Transaction> payments;
        const auto paid = [&](const QString &of, int day, std::optional<int> from) {
            Transaction t = payment(u"t%1"_s.arg(payments.size()), at(6, day), of);
            t.periodStart.reset();
            t.periodEnd.reset();
            if (from) {
                t.periodStart = at(6, *from);
                t.periodEnd = at(7, *from);
            }
            payments.append(t);
        };
        const auto declined = [&](const QString &of, int day, qint64 amount = 1190) {
            Transaction t = payment(u"t%1"_s.arg(payments.size()), at(6, day), of);
            t.status = TransactionStatus::Declined;
            t.amount = amount;
            t.amountPaid.reset();
            payments.append(t);
        };
        declined(u"s1"_s, 1);
        paid(u"s1"_s, 3, 1);
        paid(u"s2"_s, 3, 1); // nothing says why it came late
        declined(u"s3"_s, 1);
        paid(u"s3"_s, 3, {});
        paid(u"s4"_s, 8, 8);
        declined(u"s5"_s, 8); // the first charge after the trial
        paid(u"s5"_s, 10, 8);
        declined(u"s6"_s, 1);
        declined(u"s7"_s, 8);
        paid(u"s8"_s, 8, {});    // when it was paid is all that is said
        declined(u"s9"_s, 1, 0); // only whether the card is one
        paid(u"s9"_s, 8, 8);
        write<Transaction>(payments);
        const DayRange june{{2026, 6, 1}, {2026, 6, 15}};
        const auto [trials, rows, ids] = read([june](MirrorReader &reader, Accounts &accounts) {
            FigureRequest request{Metric::TrialConversion, june, u"USD"_s, {}, {}, {}, {}, Part::TrialsStarted};
            const RowsAnswer answer = rowsOf(accounts, request);
            std::vector<Rowid> found;
            for (const Contribution &row : answer.rows)
                found.push_back(row.row);
            QStringList names = *reader.ids(Resource::Subscriptions, found);
            names.sort();
            return std::tuple(makeHealth(accounts, u"USD"_s, june, 1).trials, answer.sum, names);
        });
        QCOMPARE(ids, (QStringList{u"s4"_s, u"s5"_s, u"s7"_s, u"s8"_s, u"s9"_s}));
        QCOMPARE(rows, 5);
        QCOMPARE(trials.started, 5);
        QCOMPARE(trials.lost, 1);
        QCOMPARE(trials.running(), 0);
        QCOMPARE(trials.conversion(), (Ratio{4, 5}));
    }

    /// A dollar for two weeks says nothing of the charge that follows, which is 11.90 by the list. 5.00 for a month do.
    void whatFollowsATrialThatCosts()
    {
        write<Product>({plan()});
        const auto late = [](const QString &id) { return subscription(id, SubscriptionStatus::PastDue); };
        Subscription leaving = subscription(u"s2"_s, SubscriptionStatus::ScheduledCancel);
        leaving.currentPeriodEndDate = at(6, 24);
        write<Subscription>({late(u"s1"_s), leaving, late(u"s3"_s), late(u"s4"_s)});
        const auto paid = [](const QString &of, const QDateTime &from, const QDateTime &to, qint64 amount) {
            Transaction t = payment(u"of_"_s + of, from, of);
            t.periodEnd = to;
            t.amount = amount;
            t.amountPaid = amount;
            t.taxAmount = 0;
            return t;
        };
        Transaction euros = paid(u"s4"_s, at(5, 20), at(6, 3), 92); // tried, and goes on, in another currency
        euros.currency = u"EUR"_s;
        write<Transaction>({paid(u"s1"_s, at(5, 20), at(6, 3), 100), paid(u"s2"_s, at(6, 10), at(6, 24), 100),
                            paid(u"s3"_s, at(5, 3), at(6, 3), 500), euros});
        const HealthReport health = read([](MirrorReader &, Accounts &accounts) {
            return makeHealth(accounts, u"USD"_s, {{2026, 6, 1}, {2026, 6, 15}}, 1);
        });
        QMap<Concern, qint64> stakes;
        for (const Attention &attention : health.attention)
            stakes.insert(attention.concern, attention.stake);
        QCOMPARE(stakes, (QMap<Concern, qint64>{{Concern::PastDue, 1190 + 500}, {Concern::Ending, 1190}}));
        QCOMPARE(health.forecasts.first().ending, 1);
        QCOMPARE(health.forecasts.first().endingAmount, 1190);
    }
};

QTEST_GUILESS_MAIN(tst_MetricsTrials)
#include "tst_metrics_trials.moc"
