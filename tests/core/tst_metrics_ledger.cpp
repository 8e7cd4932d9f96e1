// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of payments a second, naive way, over many seeds, zones and days; and that a change leaves what reading
// everything anew would give.
#include "../support/testbooks.h"
#include "core/metrics/ledger.h"
#include "core/metrics/wide.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

using namespace Qt::StringLiterals;

namespace {

qint64 at(int year, int month, int day, int hour = 12)
{
    return QDateTime(QDate(year, month, day), QTime(hour, 0), Qt::UTC).toMSecsSinceEpoch();
}

const QDate today(2026, 11, 21);

const QStringList statuses{
    u"paid"_s,     u"paid"_s,          u"paid"_s,    u"refunded"_s, u"partialRefund"_s, u"chargedBack"_s,
    u"declined"_s, u"uncollectible"_s, u"pending"_s, u"void"_s,     u"somethingNew"_s};

TestBooks randomBooks(quint32 seed, qint64 from, qint64 to)
{
    QRandomGenerator random(seed);
    TestBooks made;
    for (int i = 0; i < 5; ++i)
        made.addMonthly(1900);
    for (int i = 0; i < 20; ++i)
        made.add(TestSubscription{u"active"_s, Rowid(random.bounded(1, 6))});
    const QStringList currencies{u"USD"_s, u"EUR"_s, u"JPY"_s, u"KWD"_s};
    const QStringList countries{u"DE"_s, u"US"_s, u"NP"_s, QString()};
    for (int i = 0; i < 400; ++i) {
        TestPayment p;
        p.at = from + qint64(random.bounded(double(to - from)));
        if (i % 4 == 0) // at the edges of days, where mistakes are
            p.at = p.at / 3'600'000 * 3'600'000 + qint64(random.bounded(3)) - 1;
        p.status = statuses.at(random.bounded(statuses.size()));
        p.paid = random.bounded(10) == 0 ? 0 : random.bounded(1, 50'000);
        p.tax = p.paid * random.bounded(0, 26) / 125;
        p.discount = random.bounded(3) == 0 ? random.bounded(500) : 0;
        if (p.status == u"refunded"_s)
            p.refunded = p.paid;
        else if (p.status == u"partialRefund"_s || (p.status == u"chargedBack"_s && random.bounded(2)))
            p.refunded = p.paid * random.bounded(1, 99) / 100;
        p.currency = currencies.at(random.bounded(currencies.size()));
        p.country = countries.at(random.bounded(countries.size()));
        p.subscription = random.bounded(3) ? Rowid(random.bounded(1, 21)) : 0;
        p.product = Rowid(random.bounded(0, 6));
        p.present = random.bounded(20) != 0;
        made.add(p);
        const auto row = Rowid(made.payments.size());
        if (p.refunded > 0 && random.bounded(2))
            made.seen[row] = {{p.at + qint64(random.bounded(1, 90)) * 86'400'000, 0, u"paid"_s}};
        else if (p.refunded > 1 && random.bounded(2))
            made.seen[row] = {{p.at + 86'400'000, 0, u"paid"_s},
                              {p.at + 40 * qint64(86'400'000), p.refunded / 2, u"partialRefund"_s}};
        else if (p.status == u"paid"_s && random.bounded(5) == 0)
            made.seen[row] = {{p.at + 2 * qint64(86'400'000), 0, u"pending"_s}};
    }
    return made;
}

/// The second implementation: no days, no caches, one payment after the other, and a calendar for each.
namespace naive {

bool paid(const QString &status)
{
    return status == u"paid"_s || status == u"refunded"_s || status == u"partialRefund"_s || status == u"chargedBack"_s;
}

struct Sums
{
    qint64 gross = 0, refunds = 0, chargebacks = 0, tax = 0, discounts = 0, payments = 0, failed = 0, asked = 0;
};

struct State
{
    qint64 at;
    qint64 refunded;
    QString status;
};

QDate wallDay(qint64 time, const QTimeZone &zone) { return QDateTime::fromMSecsSinceEpoch(time, zone).date(); }

qint64 taxKept(const TestPayment &p, qint64 kept)
{
    if (p.paid == 0)
        return p.tax;
    // Long division by hand: as many whole cents as fit.
    const long double exact = static_cast<long double>(p.tax) * kept / p.paid;
    auto cents = qint64(exact) + 1;
    while (Wide(cents) * p.paid > Wide(p.tax) * kept)
        --cents;
    return cents;
}

Sums sums(const TestBooks &books, const QString &currency, const DayRange &range, const QTimeZone &zone,
          const std::function<bool(Rowid)> &accept = {})
{
    Sums s;
    for (Rowid row = 1; row <= books.payments.size(); ++row) {
        const TestPayment &p = books.payments[row - 1];
        if (!p.present || p.currency != currency || (accept && !accept(row)))
            continue;
        if (p.status == u"declined"_s || p.status == u"uncollectible"_s) {
            if (range.contains(wallDay(p.at, zone))) {
                ++s.failed;
                s.asked += p.paid;
            }
            continue;
        }
        if (!paid(p.status))
            continue;
        QList<State> states;
        qint64 since = p.at;
        for (const SeenChange &change : books.seen.value(row)) {
            if (paid(change.status)) {
                states.append({since, change.refunded, change.status});
                since = std::max(p.at, change.at);
            }
        }
        states.append({since, p.refunded, p.status});
        qint64 refundedBefore = 0, chargedBefore = 0, taxBefore = 0;
        for (qsizetype i = 0; i < states.size(); ++i) {
            const State &state = states.at(i);
            const qint64 charged = state.status == u"chargedBack"_s ? p.paid - state.refunded : 0;
            const qint64 tax = taxKept(p, p.paid - state.refunded - charged);
            if (range.contains(wallDay(state.at, zone)) && wallDay(state.at, zone) <= today) {
                if (i == 0) {
                    s.gross += p.paid;
                    s.discounts += p.discount;
                    ++s.payments;
                }
                s.refunds += state.refunded - refundedBefore;
                s.chargebacks += charged - chargedBefore;
                s.tax += tax - taxBefore;
            }
            refundedBefore = state.refunded;
            chargedBefore = charged;
            taxBefore = tax;
        }
    }
    return s;
}

qint64 of(const Sums &s, Metric metric)
{
    const qint64 kept = s.gross - s.refunds - s.chargebacks;
    const std::map<Metric, qint64> all{
        {Metric::Gross, s.gross},
        {Metric::Refunds, s.refunds},
        {Metric::Chargebacks, s.chargebacks},
        {Metric::Kept, kept},
        {Metric::Tax, s.tax},
        {Metric::Net, kept - s.tax},
        {Metric::Discounts, s.discounts},
        {Metric::Payments, s.payments}};
    return all.at(metric);
}

} // namespace naive

#define COMPARE_SUMS(figures, failures, expected)                                                                      \
    do {                                                                                                               \
        QCOMPARE((figures).gross, (expected).gross);                                                                   \
        QCOMPARE((figures).refunds, (expected).refunds);                                                               \
        QCOMPARE((figures).chargebacks, (expected).chargebacks);                                                       \
        QCOMPARE((figures).tax, (expected).tax);                                                                       \
        QCOMPARE((figures).discounts, (expected).discounts);                                                           \
        QCOMPARE((figures).payments, (expected).payments);                                                             \
        QCOMPARE((failures).count, (expected).failed);                                                                 \
        QCOMPARE((failures).amount, (expected).asked);                                                                 \
        QCOMPARE((figures).net(), (expected).gross - (expected).refunds - (expected).chargebacks - (expected).tax);    \
    } while (false)

constexpr std::array sumMetrics{Metric::Gross, Metric::Refunds, Metric::Chargebacks, Metric::Kept,
                                Metric::Tax,   Metric::Net,     Metric::Discounts,   Metric::Payments};

} // namespace

class tst_MetricsLedger : public QObject
{
    Q_OBJECT
private slots:
    void everyFigureASecondWay_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 2, 10) << QDate(2026, 11, 21);
        QTest::newRow("New York") << QByteArray("America/New_York") << QDate(2025, 10, 20) << QDate(2026, 4, 2);
        QTest::newRow("Kathmandu") << QByteArray("Asia/Kathmandu") << QDate(2026, 1, 1) << QDate(2026, 3, 1);
        QTest::newRow("São Paulo") << QByteArray("America/Sao_Paulo") << QDate(2018, 1, 15) << QDate(2018, 12, 31);
        QTest::newRow("Beirut") << QByteArray("Asia/Beirut") << QDate(2022, 3, 1) << QDate(2022, 4, 30);
        QTest::newRow("Apia") << QByteArray("Pacific/Apia") << QDate(2011, 12, 20) << QDate(2012, 1, 10);
    }
    void everyFigureASecondWay()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        const QTimeZone place(zone);
        for (quint32 seed = 1; seed <= 12; ++seed) {
            TestBooks made = randomBooks(seed, QDateTime(from, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() - 86'400'000,
                                         QDateTime(to, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch() + 86'400'000);
            const Books &books = made.books();
            Ledger ledger;
            ledger.rebuild(books, place, today);
            const QStringList currencies = books.transactions.currencies;
            for (const Interval interval : allIntervals) {
                const DayRange range{from.addDays(seed % 5), to.addDays(-int(seed % 3))};
                for (qsizetype code = 1; code < currencies.size(); ++code) {
                    const auto currency = quint16(code);
                    DayFigures sum;
                    for (const DayRange &bucket : bucketsOf(range, interval)) {
                        const DayFigures f = ledger.figures(currency, bucket);
                        if (interval != Interval::Day || seed == 1) {
                            const auto expected = naive::sums(made, currencies.at(code), bucket, place);
                            COMPARE_SUMS(f.all(), f.failed, expected);
                            for (const Metric metric : sumMetrics)
                                QCOMPARE(sumOf(ledger.rows(books, {bucket, currency, {}, {}, {}, {}}, metric)),
                                         naive::of(expected, metric));
                            const auto failed = ledger.rows(
                                books, {bucket, currency, {}, {}, {}, {}}, Metric::FailedPayments);
                            QCOMPARE(qint64(failed.size()), expected.failed);
                            QCOMPARE(sumOf(failed), expected.asked);
                        }
                        sum += f;
                    }
                    const DayFigures total = ledger.figures(currency, range);
                    QVERIFY(sum == total);
                    if (interval != Interval::Month)
                        continue;
                    COMPARE_SUMS(total.all(), total.failed, naive::sums(made, currencies.at(code), range, place));
                    for (const Metric metric : sumMetrics)
                        QCOMPARE(sumOf(ledger.rows(books, {range, currency, {}, {}, {}, {}}, metric)),
                                 total.all().of(metric));
                    QCOMPARE(sumOf(ledger.rows(books, {range, currency, {}, {}, {}, {}}, Metric::FailedPayments)),
                             total.failed.amount);
                    for (const Origin origin : allOrigins)
                        for (const Metric metric : sumMetrics)
                            QCOMPARE(sumOf(ledger.rows(books, {range, currency, origin, {}, {}, {}}, metric)),
                                     total.byOrigin[size_t(origin)].of(metric));
                    checkSlices(made, books, ledger, currency, range, place);
                }
            }
        }
    }

    /// What a change leaves is what reading everything anew would give.
    void aChangeEqualsANewReading()
    {
        const QTimeZone place("Europe/Berlin");
        for (quint32 seed = 100; seed < 130; ++seed) {
            TestBooks made = randomBooks(seed, at(2025, 6, 1), at(2026, 11, 20));
            Ledger ledger;
            ledger.rebuild(made.books(), place, today);
            QRandomGenerator random(seed);
            for (int step = 0; step < 6; ++step) {
                std::vector<Rowid> changed;
                for (int i = 0; i < 3; ++i) {
                    const auto row = Rowid(random.bounded(1, int(made.payments.size()) + 1));
                    TestPayment &p = made.payments[row - 1];
                    switch (random.bounded(4)) {
                    case 0: // refunded, and seen
                        if (p.status == u"paid"_s) {
                            p.status = u"refunded"_s;
                            p.refunded = p.paid;
                            made.seen[row].append({at(2026, 11, 19), 0, u"paid"_s});
                        }
                        break;
                    case 1: p.status = statuses.at(random.bounded(statuses.size())); break;
                    case 2: {
                        TestPayment fresh = p;
                        fresh.at = at(2025, 6, 2) + qint64(random.bounded(500)) * 86'400'000;
                        fresh.present = true;
                        changed.push_back(made.add(fresh));
                        break;
                    }
                    case 3: p.present = !p.present; break;
                    }
                    changed.push_back(row);
                }
                const Books &books = made.books();
                ledger.update(books, changed, today);
                Ledger anew;
                anew.rebuild(books, place, today);
                QCOMPARE(ledger.currencies(), anew.currencies());
                for (const quint16 currency : anew.currencies())
                    for (const DayRange &bucket : bucketsOf(anew.grid().range(), Interval::Day))
                        QVERIFY(ledger.figures(currency, bucket) == anew.figures(currency, bucket));
            }
        }
    }

private:
    static void checkSlices(const TestBooks &made, const Books &books, const Ledger &ledger, quint16 currency,
                            const DayRange &range, const QTimeZone &place)
    {
        const Figures total = ledger.figures(currency, range).all();
        const QString word = books.transactions.currencies.at(currency);
        for (const Dimension dimension : {Dimension::Product, Dimension::Country, Dimension::Type}) {
            Figures sum;
            for (const Slice &slice : ledger.slices(books, currency, range, dimension)) {
                sum += slice.figures;
                const auto expected = naive::sums(made, word, range, place, [&](Rowid row) {
                    const TestPayment &p = made.payments[row - 1];
                    switch (dimension) {
                    case Dimension::Product: return p.product == slice.product;
                    case Dimension::Country: return p.country == slice.word;
                    case Dimension::Type: return (p.subscription ? u"invoice"_s : u"payment"_s) == slice.word;
                    }
                    return false;
                });
                LedgerFilter filter{range, currency, {}, {}, {}, {}};
                switch (dimension) {
                case Dimension::Product: filter.product = slice.product; break;
                case Dimension::Country:
                    filter.country = quint16(books.transactions.countries.indexOf(slice.word));
                    break;
                case Dimension::Type: filter.type = quint16(books.transactions.types.indexOf(slice.word)); break;
                }
                for (const Metric metric : sumMetrics) {
                    QCOMPARE(slice.figures.of(metric), naive::of(expected, metric));
                    QCOMPARE(sumOf(ledger.rows(books, filter, metric)), naive::of(expected, metric));
                }
            }
            QVERIFY(sum == total);
        }
    }
};

QTEST_GUILESS_MAIN(tst_MetricsLedger)
#include "tst_metrics_ledger.moc"
