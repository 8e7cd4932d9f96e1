// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of subscriptions a second way, over a real mirror, in many zones: by what became of each, one after the
// other, with a calendar in place of days' beginnings and without movements, timelines or sums of any kind.
#include "../support/lives.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace accountsrig;
using namespace lives;

namespace {

/// What happened to the MRR of all on days of a calendar.
Movements moved(const QList<Life> &lives, const QString &currency, const DayRange &days, const QTimeZone &zone)
{
    Movements sum;
    for (const Life &life : lives) {
        bool everPaid = false;
        for (const qint64 moment : life.moments()) {
            const qint64 before = life.mrr(moment);
            const qint64 after = life.mrr(moment + 1);
            if (life.currency != currency || before == after)
                continue;
            const Movement kind = after == 0 ? Movement::Churn
                : before == 0                ? (everPaid ? Movement::Reactivation : Movement::New)
                : after > before             ? Movement::Expansion
                                             : Movement::Contraction;
            everPaid = true;
            if (!days.contains(wallDay(moment, zone)))
                continue;
            sum.amount[size_t(kind)] += after - before;
            ++sum.count[size_t(kind)];
        }
    }
    return sum;
}

/// At the end of a day of the zone.
qint64 mrrAfter(const Life &life, QDate day, const QTimeZone &zone)
{
    qint64 value = 0;
    for (const qint64 moment : life.moments())
        if (wallDay(moment, zone) <= day)
            value = life.mrr(moment + 1);
    return value;
}

MrrState stateAfter(const QList<Life> &lives, const QString &currency, QDate day, const QTimeZone &zone)
{
    MrrState state;
    for (const Life &life : lives) {
        const qint64 value = life.currency == currency ? mrrAfter(life, day, zone) : 0;
        state.mrr += value;
        state.subscribers += value > 0 ? 1 : 0;
    }
    return state;
}

/// Who had some before the first day and has none after the last, and what they had.
Leavers leftWithin(const QList<Life> &lives, const QString &currency, const DayRange &days, const QTimeZone &zone)
{
    Leavers left;
    for (const Life &life : lives) {
        const qint64 had = life.currency == currency ? mrrAfter(life, days.first.addDays(-1), zone) : 0;
        if (had == 0 || mrrAfter(life, days.last, zone) > 0)
            continue;
        ++left.subscribers;
        left.mrr += had;
    }
    return left;
}

qint64 activeAfter(const QList<Life> &lives, QDate day, const QTimeZone &zone)
{
    return std::count_if(lives.begin(), lives.end(), [&](const Life &life) {
        return wallDay(life.created, zone) <= day
            && (life.usedUntil == never || std::max(life.created, life.usedUntil) == never
                || wallDay(life.usedUntil, zone) > day);
    });
}

struct Receipt
{
    QDate day; ///< of a calendar
    Origin origin;
    qint64 amount;
    qint64 tax;
};

/// Nobody gives anything back here.
QList<Receipt> receiptsOf(const Shop &store, const QString &currency, const QTimeZone &zone)
{
    QList<Receipt> receipts;
    QHash<QString, bool> hasPaid;
    QList<Transaction> payments = store.payments;
    std::stable_sort(payments.begin(), payments.end(),
                     [](const Transaction &a, const Transaction &b) { return a.createdAt < b.createdAt; });
    for (const Transaction &t : std::as_const(payments)) {
        const bool isNew = t.amountPaid > 0 && !std::exchange(hasPaid[t.subscription->id], true);
        if (t.currency == currency)
            receipts.append(
                {wallDay(ms(t.createdAt), zone), isNew ? Origin::New : Origin::Recurring, *t.amountPaid, *t.taxAmount});
    }
    return receipts;
}

DayFigures paidWithin(const QList<Receipt> &receipts, const DayRange &days)
{
    DayFigures sum;
    for (const Receipt &receipt : receipts)
        if (days.contains(receipt.day)) {
            Figures &figures = sum.byOrigin[size_t(receipt.origin)];
            figures.gross += receipt.amount;
            figures.tax += receipt.tax;
            ++figures.payments;
        }
    return sum;
}

std::optional<QDate> beganOn(const Life &life, const QTimeZone &zone)
{
    for (const qint64 moment : life.moments())
        if (life.mrr(moment + 1) > 0)
            return wallDay(moment, zone);
    return {};
}

} // namespace

class tst_MetricsSecondWay : public AccountsRig
{
    Q_OBJECT
private slots:
    void init() { AccountsRig::init(); }
    void cleanup() { AccountsRig::cleanup(); }

    void everything_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("now");
        const auto at = [](int year, int month, int day, int hour = 12) {
            return QDateTime(QDate(year, month, day), QTime(hour, 30), Qt::UTC);
        };
        QTest::newRow("UTC") << QByteArray("UTC") << at(2026, 11, 21);
        QTest::newRow("Berlin, before clocks go back") << QByteArray("Europe/Berlin") << at(2026, 10, 20, 23);
        QTest::newRow("New York, before clocks go forward") << QByteArray("America/New_York") << at(2026, 3, 1, 3);
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << at(2026, 1, 31, 18);
        QTest::newRow("Beirut, before a skipped midnight") << QByteArray("Asia/Beirut") << at(2026, 3, 20, 22);
        QTest::newRow("São Paulo, before one") << QByteArray("America/Sao_Paulo") << at(2018, 10, 30, 2);
        QTest::newRow("Apia, before a skipped day") << QByteArray("Pacific/Apia") << at(2011, 12, 20, 10);
        QTest::newRow("Apia, after it") << QByteArray("Pacific/Apia") << at(2012, 2, 3, 10);
    }
    void everything()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, now);
        for (quint32 seed = 1; seed <= 6; ++seed) {
            AccountsRig::cleanup();
            AccountsRig::init();
            m_zone = QTimeZone(zone);
            m_now = ms(now);
            const Shop store = Maker(seed, m_now, m_zone).make(60);
            write<Product>(products());
            QList<Subscription> subscriptions;
            for (const Life &life : store.lives)
                subscriptions.append(life.subscription);
            write<Subscription>(subscriptions);
            write<Transaction>(store.payments);
            for (const QString &currency : {u"USD"_s, u"JPY"_s, u"KWD"_s}) {
                const QDate today = wallDay(m_now, m_zone);
                for (const DayRange &range :
                     {DayRange{today.addDays(-500), today}, DayRange{today.addDays(-40), today},
                      DayRange{today.addDays(-130), today.addDays(-60)}, DayRange{today.addDays(1), today.addDays(30)}})
                    checkRange(store, currency, range);
                checkHorizon(store, currency);
                checkCohorts(store, currency);
                if (QTest::currentTestFailed())
                    qFatal("seed %u, %s", seed, qPrintable(currency));
            }
        }
    }

private:
    void checkRange(const Shop &store, const QString &currency, const DayRange &range)
    {
        const Interval interval = fittingInterval(range);
        struct Both
        {
            MetricsReport report;
            Trials trials;
            std::map<Part, qint64> opened;
        };
        const DayRange before = previousRange(range);
        const Both both = read([&](MirrorReader &reader, Accounts &accounts) {
            Both b{*makeReport(reader, accounts, {range, before, interval, currency}),
                   makeHealth(accounts, currency, range, 1).trials,
                   {}};
            for (const Metric metric : {Metric::SubscriberChurn, Metric::RevenueChurn})
                for (const Part part : partsOf(metric))
                    b.opened[part] = rowsOf(accounts, {metric, range, currency, {}, {}, {}, {}, part}).sum;
            return b;
        });
        const MetricsReport &r = both.report;
        const QDate today = wallDay(m_now, m_zone);
        QCOMPARE(r.request.currency, currency);
        const MrrState start = stateAfter(store.lives, currency, range.first.addDays(-1), m_zone);
        QCOMPARE(r.mrrStart, start);
        QCOMPARE(r.mrrEnd, stateAfter(store.lives, currency, range.last, m_zone));
        const Movements all = moved(store.lives, currency, range, m_zone);
        QCOMPARE(r.moved, all);
        QCOMPARE(r.activeAtStart, activeAfter(store.lives, std::min(today, range.first.addDays(-1)), m_zone));
        for (const RecurringBucket &bucket : r.recurring) {
            QCOMPARE(bucket.moved, moved(store.lives, currency, bucket.days, m_zone));
            QCOMPARE(bucket.end, stateAfter(store.lives, currency, bucket.days.last, m_zone));
            QCOMPARE(bucket.active, activeAfter(store.lives, std::min(today, bucket.days.last), m_zone));
            QCOMPARE(bucket.leavers, leftWithin(store.lives, currency, bucket.days, m_zone));
        }
        // Of those who were there, how many left; of what was there, how much they had.
        const Leavers left = leftWithin(store.lives, currency, range, m_zone);
        QCOMPARE(subscriberChurn(r.mrrStart, r.leavers), (Ratio{left.subscribers, start.subscribers}));
        QCOMPARE(revenueChurn(r.mrrStart, r.leavers), (Ratio{left.mrr, start.mrr}));
        QCOMPARE(both.opened,
                 (std::map<Part, qint64>{{Part::Churned, left.subscribers},
                                         {Part::SubscribersAtStart, start.subscribers},
                                         {Part::ChurnedMrr, left.mrr},
                                         {Part::MrrAtStart, start.mrr}}));
        checkRates(r, left, start, all);
        QCOMPARE(r.previousLeavers, leftWithin(store.lives, currency, before, m_zone));
        QCOMPARE(r.previousMrrStart, stateAfter(store.lives, currency, before.first.addDays(-1), m_zone));
        QCOMPARE(r.previousMrrEnd, stateAfter(store.lives, currency, before.last, m_zone));
        QCOMPARE(r.previousMoved, moved(store.lives, currency, before, m_zone));
        QCOMPARE(r.previousActive, activeAfter(store.lives, std::min(today, before.last), m_zone));
        const QList<Receipt> receipts = receiptsOf(store, currency, m_zone);
        QVERIFY(r.total == paidWithin(receipts, range));
        QVERIFY(r.previousTotal == paidWithin(receipts, before));
        for (const QList<RevenueBucket> &buckets : {r.revenue, r.previousRevenue})
            for (const RevenueBucket &bucket : buckets)
                QVERIFY(bucket.figures == paidWithin(receipts, bucket.days));
        QCOMPARE(r.previousRevenue.first().days.first, before.first);
        QCOMPARE(r.previousRevenue.last().days.last, before.last);
        Trials trials;
        for (const Life &life : store.lives) {
            if (life.currency != currency || !range.contains(wallDay(life.created, m_zone)))
                continue;
            trials.started += life.trial != Trial::None ? 1 : 0;
            trials.converted += life.trial == Trial::Converted ? 1 : 0;
            trials.lost += life.trial == Trial::Lost ? 1 : 0;
        }
        QCOMPARE(both.trials.started, trials.started);
        QCOMPARE(both.trials.converted, trials.converted);
        QCOMPARE(both.trials.lost, trials.lost);
    }

    /// What is made of the figures, in the words of its definition.
    void checkRates(const MetricsReport &r, const Leavers &left, const MrrState &start, const Movements &all)
    {
        qint64 came = 0;
        qint64 went = 0;
        for (const qint64 amount : all.amount)
            (amount > 0 ? came : went) += std::abs(amount);
        QCOMPARE(quickRatio(r.moved), (Ratio{came, went}));
        QCOMPARE(arpu(r.mrrEnd).has_value(), r.mrrEnd.subscribers > 0);
        if (r.mrrEnd.subscribers == 0)
            return;
        const double perSubscriber = double(r.mrrEnd.mrr) / double(r.mrrEnd.subscribers);
        QCOMPARE(*arpu(r.mrrEnd), qint64(std::floor(perSubscriber)));
        qint64 days = 0; // that have been
        for (QDate day = r.request.range.first; day <= std::min(r.today, r.request.range.last); day = day.addDays(1))
            ++days;
        const auto value = lifetimeValue(
            r.mrrEnd, subscriberChurn(r.mrrStart, r.leavers), r.request.range.daysUntil(r.today));
        QCOMPARE(value.has_value(), left.subscribers > 0 && days > 0);
        if (!value)
            return;
        // Of so many days; a month has 30.4375 of them.
        const double monthlyChurn = double(left.subscribers) / double(start.subscribers) / double(days) * 30.4375;
        const double exact = perSubscriber / monthlyChurn;
        QVERIFY2(std::abs(double(*value) - exact) <= 1 + exact * 1e-9, qPrintable(QString::number(exact)));
    }

    void checkHorizon(const Shop &store, const QString &currency)
    {
        struct Both
        {
            HealthReport health;
            QList<CalendarDay> calendar;
            QList<qint64> opened;
            QList<qint64> received;
        };
        const Both both = read([&](MirrorReader &, Accounts &accounts) {
            Both b;
            b.health = makeHealth(accounts, currency, {accounts.today(), accounts.today()}, 1);
            b.calendar = renewalCalendar(accounts, b.health);
            for (const CalendarDay &of : b.calendar) {
                FigureRequest request{Metric::Forecast, {of.day, of.day}, currency, {}, {}, {}, {}};
                request.part = Part::RenewalCharges;
                b.opened.append(rowsOf(accounts, request).sum);
                b.received.append(
                    rowsOf(accounts, {Metric::Gross, {of.day, of.day}, currency, Origin::Recurring, {}, {}, {}}).sum);
            }
            return b;
        });
        QMap<QDate, std::pair<qint64, qint64>> expected; // count, amount
        QMap<QDate, std::pair<qint64, qint64>> came;
        QMap<int, std::array<qint64, 4>> forecasts;
        for (const Life &life : store.lives) {
            const Subscription &s = life.subscription;
            if (life.currency != currency)
                continue;
            for (const int days : {30, 60, 90}) {
                if (s.status == SubscriptionStatus::ScheduledCancel && ms(*s.currentPeriodEndDate) >= m_now
                    && ms(*s.currentPeriodEndDate) < m_now + days * dayLength) {
                    ++forecasts[days][2];
                    forecasts[days][3] += life.expected;
                }
            }
            if (!s.nextTransactionDate || life.expected <= 0)
                continue;
            for (int n = 0; n < 4; ++n) {
                const qint64 time = ms(s.nextTransactionDate->addMonths(n * life.months));
                if (time < m_now || time >= m_now + 90 * dayLength)
                    continue;
                auto &day = expected[wallDay(time, m_zone)];
                ++day.first;
                day.second += life.expected;
                for (const int days : {30, 60, 90})
                    if (time < m_now + days * dayLength) {
                        ++forecasts[days][0];
                        forecasts[days][1] += life.expected;
                    }
            }
        }
        QHash<QString, bool> hasPaid;
        QList<Transaction> payments = store.payments;
        std::stable_sort(payments.begin(), payments.end(),
                         [](const Transaction &a, const Transaction &b) { return a.createdAt < b.createdAt; });
        for (const Transaction &t : std::as_const(payments)) {
            if (t.currency != currency)
                continue;
            if (t.amountPaid > 0 && !std::exchange(hasPaid[t.subscription->id], true))
                continue; // the first is new, and doesn't recur
            auto &day = came[wallDay(ms(t.createdAt), m_zone)];
            ++day.first;
            day.second += *t.amountPaid;
        }
        for (const Forecast &forecast : both.health.forecasts)
            QCOMPARE((std::array{forecast.count, forecast.amount, forecast.ending, forecast.endingAmount}),
                     forecasts[forecast.days]);
        qint64 listed = 0;
        for (const RenewalDay &day : both.health.renewals) {
            QCOMPARE((std::pair{day.count, day.amount}), expected.value(day.day));
            listed += day.count;
        }
        QCOMPARE(listed, forecasts[90][0]);
        const QDateTime known = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).addMSecs(renewalHorizon * dayLength);
        QDate last = wallDay(m_now, m_zone).addDays(renewalHorizon - 1);
        while (last.addDays(1).startOfDay(m_zone) > known)
            last = last.addDays(-1);
        QCOMPARE(both.calendar.last().day, last); // whole days only
        for (qsizetype i = 0; i < both.calendar.size(); ++i) {
            const CalendarDay &day = both.calendar.at(i);
            QCOMPARE((std::pair{day.renewals, day.expected}), expected.value(day.day));
            QCOMPARE(both.opened.at(i), day.expected);
            QCOMPARE((std::pair{day.payments, day.received}), came.value(day.day));
            QCOMPARE(both.received.at(i), day.received);
        }
    }

    void checkCohorts(const Shop &store, const QString &currency)
    {
        struct Both
        {
            QList<Cohort> cohorts;
            QList<QList<qint64>> opened;
        };
        const Both both = read([&](MirrorReader &, Accounts &accounts) {
            Both b;
            b.cohorts = cohortsOf(accounts, *accounts.codeOf(currency), 12);
            for (const Cohort &cohort : b.cohorts) {
                QList<qint64> counts;
                for (int after = -1; after < int(cohort.kept.size()); ++after)
                    counts.append(qint64(cohortRows(accounts, *accounts.codeOf(currency), cohort.month, after).size()));
                b.opened.append(counts);
            }
            return b;
        });
        const QDate today = wallDay(m_now, m_zone);
        QList<QList<qint64>> expected;
        for (int n = 11; n >= 0; --n) {
            const QDate month = QDate(today.year(), today.month(), 1).addMonths(-n);
            QList<qint64> line{0};
            for (int after = 0; after <= n; ++after)
                line << 0 << 0;
            for (const Life &life : store.lives) {
                const auto began = beganOn(life, m_zone);
                if (life.currency != currency || !began || began->year() != month.year()
                    || began->month() != month.month())
                    continue;
                ++line[0];
                for (int after = 0; after <= n; ++after) {
                    const qint64 value = mrrAfter(life, month.addMonths(after + 1).addDays(-1), m_zone);
                    line[1 + after * 2] += value > 0 ? 1 : 0;
                    line[2 + after * 2] += value;
                }
            }
            if (!expected.isEmpty() || line.first() > 0)
                expected.append(line);
        }
        QCOMPARE(both.cohorts.size(), expected.size());
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const Cohort &cohort = both.cohorts.at(i);
            QCOMPARE(cohort.subscribers, expected.at(i).first());
            QCOMPARE(both.opened.at(i).first(), cohort.subscribers);
            for (qsizetype after = 0; after < cohort.kept.size(); ++after) {
                QCOMPARE(cohort.kept.at(after), expected.at(i).at(1 + after * 2));
                QCOMPARE(cohort.keptMrr.at(after), expected.at(i).at(2 + after * 2));
                QCOMPARE(both.opened.at(i).at(after + 1), cohort.kept.at(after));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_MetricsSecondWay)
#include "tst_metrics_secondway.moc"
