// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast figures are computed over a mirror of so many transactions, as the pages ask for them. No test.
//
//   bench_metrics ROWS               of two years
//   bench_metrics make ROWS FILE     only makes the mirror; in a process of its own, whose memory is not counted

#include "core/metrics/health.h"
#include "core/metrics/metrics.h"
#include "core/mirror/mirror.h"
#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {

QTextStream out(stdout);
constexpr qint64 dayLength = 86'400'000;

template <class T> bool put(Store &store, const QList<T> &records)
{
    Batch batch{resourceOf<T>, {}, {}};
    for (const T &record : records)
        batch.records.append(incoming(record, QJsonDocument(json::write(record)).toJson(QJsonDocument::Compact)));
    return store.apply(batch).has_value() && store.commit().has_value();
}

/// Two years of payments: nine of ten by subscriptions, a month each.
bool fill(const MirrorLocation &location, int rows, qint64 now)
{
    Store store;
    if (!store.open(location))
        return false;
    QRandomGenerator random(1);
    QList<Product> products;
    for (int i = 0; i < 30; ++i) {
        Product p;
        p.id = u"prod_%1"_s.arg(i);
        p.name = u"Product %1"_s.arg(i);
        p.price = 1900;
        p.currency = i % 3 ? u"USD"_s : u"EUR"_s;
        p.billingType = BillingType::Recurring;
        p.billingPeriod = BillingPeriod::Monthly;
        p.status = ProductStatus::Active;
        p.createdAt = p.updatedAt = QDateTime::fromMSecsSinceEpoch(now - 730 * dayLength, Qt::UTC);
        products.append(p);
    }
    if (!put(store, products))
        return false;
    const int subscriptionCount = rows / 12;
    QList<Subscription> subscriptions;
    QList<Customer> customers;
    for (int i = 0; i < subscriptionCount; ++i) {
        Customer c;
        c.id = u"cust_%1"_s.arg(i);
        c.email = c.id + u"@example.com"_s;
        c.createdAt = c.updatedAt = QDateTime::fromMSecsSinceEpoch(
            now - qint64(random.bounded(700)) * dayLength, Qt::UTC);
        customers.append(c);
        Subscription s;
        s.id = u"sub_%1"_s.arg(i);
        s.product = {u"prod_%1"_s.arg(i % 30), nullptr};
        s.customer = {c.id, nullptr};
        s.status = i % 4 ? SubscriptionStatus::Active : SubscriptionStatus::Canceled;
        s.createdAt = s.updatedAt = c.createdAt;
        if (i % 4 == 0)
            s.canceledAt = QDateTime::fromMSecsSinceEpoch(now - qint64(random.bounded(100)) * dayLength, Qt::UTC);
        s.nextTransactionDate = QDateTime::fromMSecsSinceEpoch(now + qint64(random.bounded(30)) * dayLength, Qt::UTC);
        subscriptions.append(s);
        if (subscriptions.size() == 5000 || i == subscriptionCount - 1) {
            if (!put(store, customers) || !put(store, subscriptions))
                return false;
            customers.clear();
            subscriptions.clear();
        }
    }
    QList<Transaction> transactions;
    for (int i = 0; i < rows; ++i) {
        const int of = i % std::max(1, subscriptionCount);
        const bool isOneTime = i % 10 == 0;
        Transaction t;
        t.id = u"tran_%1"_s.arg(i, 12, 10, QChar(u'0'));
        // What a subscriber pays stays the same, but for a change now and then.
        t.amount = isOneTime ? 1900 + random.bounded(9000) : 1900 + of % 9000 + (i % 40 == 1 ? random.bounded(900) : 0);
        t.amountPaid = t.amount;
        t.taxAmount = t.amount / 6;
        t.currency = of % 30 % 3 ? u"USD"_s : u"EUR"_s;
        t.type = isOneTime ? TransactionType::Payment : TransactionType::Invoice;
        t.status = i % 50 == 0 ? TransactionStatus::PartlyRefunded : TransactionStatus::Paid;
        if (i % 50 == 0)
            t.refundedAmount = t.amount / 3;
        t.customer = Reference{u"cust_%1"_s.arg(of)};
        t.taxCountry = i % 3 ? u"US"_s : u"DE"_s;
        // Newest first, as the API lists them.
        t.createdAt = QDateTime::fromMSecsSinceEpoch(now - qint64(i) * (720 * dayLength / rows) - 1000, Qt::UTC);
        if (!isOneTime) {
            t.subscription = Reference{u"sub_%1"_s.arg(of)};
            t.periodStart = t.createdAt;
            t.periodEnd = t.createdAt.addMonths(1);
        }
        transactions.append(t);
        if (transactions.size() == 5000 || i == rows - 1) {
            if (!put(store, transactions))
                return false;
            transactions.clear();
        }
    }
    while (store.indexSome(2000).value_or(false)) { }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (arguments.size() == 3 && arguments.first() == u"make"_s)
        return fill({arguments.at(2)}, arguments.at(1).toInt(), now) ? 0 : 1;
    const int rows = arguments.isEmpty() ? 1'000'000 : arguments.first().toInt();
    QTemporaryDir folder;
    const MirrorLocation location{folder.filePath(u"m/bench.sqlite"_s)};
    if (QProcess::execute(QCoreApplication::applicationFilePath(), {u"make"_s, QString::number(rows), location.path})
        != 0)
        return 1;
    Mirror mirror(location);
    auto accounts = std::make_shared<Accounts>();
    const QTimeZone zone("Europe/Berlin");
    if (!QTest::qWaitFor([&] { return mirror.state() == Mirror::State::Ready; }, 60'000))
        return 1;
    /// Milliseconds on the reader's thread.
    const auto timed = [&](auto job) {
        std::optional<double> took;
        mirror.read(
            &application,
            [&, job](MirrorReader &reader) {
                QElapsedTimer timer;
                timer.start();
                job(reader);
                return double(timer.nsecsElapsed()) / 1e6;
            },
            [&](double ms) { took = ms; });
        return QTest::qWaitFor([&] { return took.has_value(); }, 600'000) ? *took : -1;
    };
    const auto ready = [&](MirrorReader &reader) { (void)accounts->bringUpToDate(reader, zone, now); };
    out << "== figures, " << rows << " transactions\n";
    out << "columns from the file: " << timed([](MirrorReader &reader) { (void)reader.engine(); }) << " ms\n";
    const qint64 before = pss();
    out << "all figures for the first time: " << timed(ready) << " ms; PSS " << before / 1024 << " MB before, "
        << pss() / 1024 << " MB after\n";
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const auto readOverview = [&](MirrorReader &reader) {
        ready(reader);
        const DayRange month = rangeOf(Preset::ThisMonth, today, today);
        (void)makeReport(reader, *accounts, {month, previousRange(month), Interval::Day, u"USD"_s});
        (void)makeReport(reader, *accounts, {lastMonths(24, today), {}, Interval::Month, u"USD"_s});
        (void)makeHealth(*accounts, u"USD"_s, month, 1);
        (void)attentionCount(*accounts, u"EUR"_s);
        (void)reader.rows(Resource::Transactions, accounts->ledger().latest(11));
    };
    QList<double> overview;
    for (int i = 0; i < 9; ++i)
        overview.append(timed(readOverview));
    double slowestChange = 0;
    out << "overview, warm: median " << median(overview) << " ms\n";
    for (const Interval interval : allIntervals) {
        QList<double> took;
        for (int i = 0; i < 5; ++i)
            took.append(timed([&](MirrorReader &reader) {
                ready(reader);
                const DayRange all = rangeOf(Preset::AllTime, today, accounts->firstDay());
                (void)makeReport(reader, *accounts, {all, previousRange(all), interval, i % 2 ? u"USD"_s : u"EUR"_s});
            }));
        slowestChange = qMax(slowestChange, median(took));
        out << "all time by " << intervalName(interval) << ": median " << median(took) << " ms\n";
    }
    for (const auto &[dimension, name] : {std::pair(Dimension::Product, "product"),
                                          std::pair(Dimension::Country, "country"), std::pair(Dimension::Type, "type")})
        for (const Interval interval : allIntervals) {
            QList<double> took;
            for (int i = 0; i < 5; ++i)
                took.append(timed([&, split = dimension](MirrorReader &reader) {
                    ready(reader);
                    const DayRange all = rangeOf(Preset::AllTime, today, accounts->firstDay());
                    const MetricsRequest request{all, previousRange(all), interval, u"USD"_s};
                    (void)makeReport(reader, *accounts, request);
                    (void)splitBy(reader, *accounts, request, split, 5);
                }));
            slowestChange = qMax(slowestChange, median(took));
            out << "all time split by " << name << ", by " << intervalName(interval) << ": median " << median(took)
                << " ms\n";
        }
    for (const Preset preset : {Preset::ThisMonth, Preset::Last12Months, Preset::AllTime}) {
        QList<double> took; // of the page Recurring, which asks for the most
        for (int i = 0; i < 5; ++i)
            took.append(timed([&](MirrorReader &reader) {
                ready(reader);
                const DayRange days = rangeOf(preset, today, accounts->firstDay());
                const DayRange compared = previousRange(days);
                (void)makeReport(reader, *accounts, {days, compared, fittingInterval(days), u"USD"_s});
                const HealthReport health = makeHealth(*accounts, u"USD"_s, days, 12);
                (void)trialsOf(*accounts, accounts->codeOf(u"USD"_s).value_or(0), compared);
                (void)renewalCalendar(*accounts, health);
            }));
        slowestChange = qMax(slowestChange, median(took));
        out << "the page Recurring, " << presetName(preset) << ": median " << median(took) << " ms\n";
    }
    QList<double> updates;
    QList<double> shown; // with what the overview then reads
    for (int i = 0; i < 5; ++i) {
        Transaction t;
        t.id = u"tran_new_%1"_s.arg(i);
        t.amount = 4900;
        t.amountPaid = 4900;
        t.currency = u"USD"_s;
        t.status = TransactionStatus::Paid;
        t.type = TransactionType::Invoice;
        t.subscription = Reference{u"sub_%1"_s.arg(i)};
        t.createdAt = QDateTime::fromMSecsSinceEpoch(now - 10, Qt::UTC);
        bool isWritten = false;
        mirror.remember(t);
        mirror.flush(&application, [&](const MirrorResult<void> &) { isWritten = true; });
        if (!QTest::qWaitFor([&] { return isWritten; }, 60'000))
            return 1;
        timed([](MirrorReader &) {}); // the reader has taken it
        updates.append(timed(ready));
        shown.append(updates.last() + timed(readOverview));
    }
    out << "one new payment: median " << median(updates) << " ms; until the overview is read " << median(shown)
        << " ms\n";
    out << "RESULT overview_ms " << median(overview) << " change_ms " << slowestChange << " update_ms "
        << median(updates) << " shown_ms " << median(shown) << " pss_mb " << pss() / 1024 << " peak_mb "
        << peak() / 1024 << '\n';
    return 0;
}
