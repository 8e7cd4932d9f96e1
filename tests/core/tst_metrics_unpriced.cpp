// SPDX-License-Identifier: GPL-3.0-or-later
// Subscriptions of which nothing tells what they cost: MRR lacks them, and says so.
#include "../support/accountsrig.h"
#include "core/metrics/figurerows.h"

using namespace Qt::StringLiterals;
using namespace accountsrig;

namespace {

struct Unpriced
{
    qint64 said = 0;
    qint64 counted = 0; ///< by its rows
    QStringList ids;
    MrrState mrr;
};

Transaction withoutPeriod(Transaction t)
{
    t.periodStart.reset();
    t.periodEnd.reset();
    return t;
}

} // namespace

class tst_MetricsUnpriced : public AccountsRig
{
    Q_OBJECT
private slots:
    void init() { AccountsRig::init(); }
    void cleanup() { AccountsRig::cleanup(); }

    /// Of a product that the mirror doesn't know: s3 and s7 don't say for how long they paid, s8 for less than half a
    /// day. The others have a price, by a payment for a month (s2), are over (s5), or have no MRR because nobody paid
    /// (s1, s4 and the trial s6).
    void areCountedAndOpened()
    {
        write<Product>({plan()});
        const auto gone = [](const QString &id, SubscriptionStatus status) {
            Subscription s = subscription(id, status);
            s.product = {u"prod_gone"_s, nullptr};
            return s;
        };
        Subscription over = gone(u"s5"_s, SubscriptionStatus::Canceled);
        over.canceledAt = at(5, 1);
        write<Subscription>(
            {gone(u"s1"_s, SubscriptionStatus::Active), gone(u"s2"_s, SubscriptionStatus::Active),
             gone(u"s3"_s, SubscriptionStatus::PastDue), subscription(u"s4"_s, SubscriptionStatus::Active), over,
             gone(u"s6"_s, SubscriptionStatus::Trialing), gone(u"s7"_s, SubscriptionStatus::Active),
             subscription(u"s8"_s, SubscriptionStatus::Active)});
        Transaction euros = withoutPeriod(payment(u"t3"_s, at(6, 3), u"s7"_s));
        euros.currency = u"EUR"_s;
        Transaction anHour = payment(u"t5"_s, at(6, 5), u"s8"_s);
        anHour.periodEnd = anHour.periodStart->addSecs(3600);
        write<Transaction>({payment(u"t1"_s, at(6, 1), u"s2"_s), withoutPeriod(payment(u"t2"_s, at(6, 2), u"s3"_s)),
                            payment(u"t4"_s, at(6, 4)), euros, anHour});
        const DayRange june{{2026, 6, 1}, {2026, 6, 15}};
        const Unpriced dollars = unpriced(u"USD"_s, june);
        QCOMPARE(dollars.ids, (QStringList{u"s3"_s, u"s8"_s}));
        QCOMPARE(dollars.said, 2);
        QCOMPARE(dollars.counted, 2);
        QCOMPARE(dollars.mrr, (MrrState{1000, 1})); // of s2, without its tax
        QCOMPARE(unpriced(u"EUR"_s, june).ids, QStringList{u"s7"_s});
        QCOMPARE(unpriced(u"EUR"_s, june).said, 1);
        QCOMPARE(unpriced(u"USD"_s, {{2026, 2, 1}, {2026, 2, 28}}).said, 0); // before they were made

        // Then the product is read: s3 and s7 pay by the month. What an hour is worth nothing tells still.
        Product found = plan();
        found.id = u"prod_gone"_s;
        write<Product>({found});
        QCOMPARE(unpriced(u"USD"_s, june).ids, QStringList{u"s8"_s});
        QCOMPARE(unpriced(u"EUR"_s, june).said, 0);
        QCOMPARE(unpriced(u"USD"_s, june).mrr, (MrrState{2000, 2}));
        QCOMPARE(unpriced(u"EUR"_s, june).mrr, (MrrState{1000, 1}));
    }

private:
    Unpriced unpriced(const QString &currency, const DayRange &range)
    {
        return read([currency, range](MirrorReader &reader, Accounts &accounts) {
            const MetricsReport report = *makeReport(reader, accounts, {range, {}, Interval::Month, currency, false});
            const RowsAnswer answer = rowsOf(accounts, {Metric::Mrr, range, currency, {}, {}, {}, {}, Part::Unpriced});
            std::vector<Rowid> rows;
            for (const Contribution &row : answer.rows)
                rows.push_back(row.row);
            Unpriced found{report.unpriced, answer.sum, *reader.ids(Resource::Subscriptions, rows), report.mrrEnd};
            found.ids.sort();
            return found;
        });
    }
};

QTEST_GUILESS_MAIN(tst_MetricsUnpriced)
#include "tst_metrics_unpriced.moc"
