// SPDX-License-Identifier: GPL-3.0-or-later
// What needs attention and what is at stake, and new customers, a second way: one after the other, with a calendar.
#include "../support/lives.h"
#include "core/metrics/figurerows.h"
#include "core/metrics/health.h"

using namespace Qt::StringLiterals;
using namespace accountsrig;
using namespace lives;

namespace {

/// How many, and what is at stake.
using Stakes = std::map<Concern, std::pair<qint64, qint64>>;

Discount code(const QString &id, std::optional<qint64> redeemed, std::optional<qint64> most,
              std::optional<qint64> expiry = {}, DiscountStatus status = DiscountStatus::Active)
{
    Discount d;
    d.id = id;
    d.status = status;
    d.name = d.code = id;
    d.type = DiscountType::Percentage;
    d.percentage = 10;
    d.redeemCount = redeemed;
    d.maxRedemptions = most;
    if (expiry)
        d.expiryDate = utc(*expiry);
    return d;
}

} // namespace

class tst_MetricsAttention : public AccountsRig
{
    Q_OBJECT
private slots:
    void init() { AccountsRig::init(); }
    void cleanup() { AccountsRig::cleanup(); }

    void aSecondWay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDateTime>("now");
        const auto at = [](int year, int month, int day, int hour) {
            return QDateTime(QDate(year, month, day), QTime(hour, 30), Qt::UTC);
        };
        QTest::newRow("UTC") << QByteArray("UTC") << at(2026, 11, 21, 12);
        QTest::newRow("Berlin, after clocks went back") << QByteArray("Europe/Berlin") << at(2026, 11, 2, 23);
        QTest::newRow("New York, after clocks went forward") << QByteArray("America/New_York") << at(2026, 3, 20, 3);
        QTest::newRow("Apia, after a skipped day") << QByteArray("Pacific/Apia") << at(2012, 1, 9, 10);
    }
    void aSecondWay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDateTime, now);
        for (quint32 seed = 1; seed <= 5; ++seed) {
            AccountsRig::cleanup();
            AccountsRig::init();
            m_zone = QTimeZone(zone);
            m_now = ms(now);
            const Shop store = Maker(seed, m_now, m_zone).make(150);
            QList<Subscription> subscriptions;
            for (const Life &life : store.lives)
                subscriptions.append(life.subscription);
            const QList<Transaction> chargedBack = chargebacks();
            const QList<Customer> customers = madeCustomers(seed);
            write<Product>(products());
            write<Subscription>(subscriptions);
            write<Transaction>(store.payments + chargedBack);
            write<Customer>(customers);
            for (const QString &currency : {u"USD"_s, u"JPY"_s, u"KWD"_s})
                checkAttention(store, chargedBack, currency);
            const QDate today = wallDay(m_now, m_zone);
            for (const DayRange &range : {DayRange{today.addDays(-120), today}, DayRange{today.addDays(-20), today},
                                          DayRange{today.addDays(-60), today.addDays(-30)}})
                checkCustomers(customers, range);
            if (QTest::currentTestFailed())
                qFatal("seed %u", seed);
        }
    }

    /// Nine of ten redeemed, or fourteen days left: from there on, and only while it can be used.
    void discountsThatRunOut()
    {
        const qint64 soon = m_now + 14 * dayLength;
        write<Transaction>({payment(u"t1"_s, at(6, 1))});
        write<Discount>(
            {code(u"89"_s, 89, 100), code(u"90"_s, 90, 100), code(u"8"_s, 8, 9), code(u"9"_s, 9, 10),
             code(u"all"_s, 12, 10), code(u"none"_s, 500, {}), code(u"unused"_s, {}, 10),
             code(u"13 days"_s, 0, 100, soon - 1), code(u"14 days"_s, 0, 100, soon), code(u"now"_s, {}, {}, m_now),
             code(u"over"_s, {}, {}, m_now - 1), code(u"full, and later"_s, 10, 10, soon + dayLength),
             code(u"expired"_s, 95, 100, {}, DiscountStatus::Expired),
             code(u"draft"_s, 0, 100, soon - 1, DiscountStatus::Draft)});
        const auto found = read([](MirrorReader &reader, Accounts &accounts) {
            const HealthReport health = makeHealth(accounts, u"USD"_s, {accounts.today(), accounts.today()}, 1);
            std::vector<Rowid> rows;
            for (const Contribution &row : health.attention.value(0).rows)
                rows.push_back(row.row);
            QStringList ids = *reader.ids(Resource::Discounts, rows);
            ids.sort();
            return std::pair(health.attention.size(), ids);
        });
        QCOMPARE(found.first, 1);
        QCOMPARE(found.second, (QStringList{u"13 days"_s, u"9"_s, u"90"_s, u"all"_s, u"full, and later"_s, u"now"_s}));
    }

private:
    /// Around the day from which they are looked at, in all currencies.
    QList<Transaction> chargebacks() const
    {
        QList<Transaction> list;
        for (int days = 27; days <= 31; ++days)
            for (const QString &currency : {u"USD"_s, u"JPY"_s, u"KWD"_s})
                for (const qint64 moved : {-dayLength / 3, qint64(0), dayLength / 3}) {
                    Transaction t = payment(u"back_%1"_s.arg(list.size()), utc(m_now - days * dayLength + moved));
                    t.currency = currency;
                    t.status = TransactionStatus::ChargedBack;
                    t.amountPaid = t.amount = 1000 + (qint64(1) << list.size());
                    list.append(t);
                }
        return list;
    }

    QList<Customer> madeCustomers(quint32 seed) const
    {
        QRandomGenerator random(seed);
        QList<Customer> list;
        for (int i = 0; i < 150; ++i) {
            Customer c;
            c.id = u"cust_%1"_s.arg(i);
            c.email = c.id + u"@example.com"_s;
            const qint64 some = m_now - random.bounded(0, 150) * dayLength - random.bounded(int(dayLength));
            const qint64 midnight = ms(QDateTime(wallDay(some, m_zone), QTime(0, 0), m_zone));
            c.createdAt = utc(random.bounded(2) == 0 ? some : midnight + random.bounded(3) - 1);
            c.updatedAt = c.createdAt;
            list.append(c);
        }
        return list;
    }

    void checkAttention(const Shop &store, const QList<Transaction> &chargedBack, const QString &currency)
    {
        Stakes expected;
        const auto take = [&expected](Concern concern, qint64 amount) {
            ++expected[concern].first;
            expected[concern].second += amount;
        };
        for (const Life &life : store.lives) {
            const Subscription &s = life.subscription;
            if (life.currency != currency)
                continue;
            if (s.status == SubscriptionStatus::PastDue)
                take(Concern::PastDue, life.expected);
            if (s.status == SubscriptionStatus::Unpaid)
                take(Concern::Unpaid, life.expected);
            if (s.status == SubscriptionStatus::ScheduledCancel
                && utc(m_now).msecsTo(*s.currentPeriodEndDate) < 30 * dayLength)
                take(Concern::Ending, life.expected);
            if (s.status == SubscriptionStatus::Trialing && utc(m_now).msecsTo(*s.nextTransactionDate) < 7 * dayLength)
                take(Concern::TrialEnding, life.expected);
        }
        const QDate today = wallDay(m_now, m_zone);
        for (const Transaction &t : chargedBack)
            if (t.currency == currency && wallDay(ms(t.createdAt), m_zone).daysTo(today) < 30)
                take(Concern::ChargedBack, *t.amountPaid);
        QVERIFY(expected.at(Concern::ChargedBack).first > 2 && expected.at(Concern::ChargedBack).first < 12);
        const Stakes found = read([currency](MirrorReader &, Accounts &accounts) {
            Stakes all;
            for (const Attention &of :
                 makeHealth(accounts, currency, {accounts.today(), accounts.today()}, 1).attention) {
                all[of.concern] = {qint64(of.rows.size()), of.stake};
                if (answerOf(of.resource, of.rows, false).sum != of.stake)
                    qFatal("a stake that is not what its rows are");
            }
            return all;
        });
        qint64 rows = 0;
        for (const auto &[concern, stake] : expected)
            rows += stake.first;
        QCOMPARE(
            read([currency](MirrorReader &, Accounts &accounts) { return attentionCount(accounts, currency); }), rows);
        for (const Concern concern : allConcerns)
            QCOMPARE(found.contains(concern) ? found.at(concern) : std::pair(0LL, 0LL),
                     expected.contains(concern) ? expected.at(concern) : std::pair(0LL, 0LL));
    }

    void checkCustomers(const QList<Customer> &customers, const DayRange &range)
    {
        const auto madeIn = [&](const DayRange &days) {
            return std::count_if(customers.begin(), customers.end(), [&](const Customer &c) {
                return days.contains(wallDay(ms(c.createdAt), m_zone));
            });
        };
        struct Both
        {
            MetricsReport report;
            qint64 opened = 0;
        };
        const DayRange before = previousRange(range);
        const Both both = read([&](MirrorReader &reader, Accounts &accounts) {
            return Both{*makeReport(reader, accounts, {range, before, fittingInterval(range), u"USD"_s}),
                        rowsOf(accounts, {Metric::NewCustomers, range, u"USD"_s, {}, {}, {}, {}}).sum};
        });
        const MetricsReport &r = both.report;
        QCOMPARE(r.customers, madeIn(range));
        QCOMPARE(both.opened, madeIn(range));
        QCOMPARE(r.previousCustomers, madeIn(before));
        QCOMPARE(r.customersByBucket.size(), r.revenue.size());
        for (qsizetype i = 0; i < r.revenue.size(); ++i)
            QCOMPARE(r.customersByBucket.at(i), madeIn(r.revenue.at(i).days));
    }
};

QTEST_GUILESS_MAIN(tst_MetricsAttention)
#include "tst_metrics_attention.moc"
