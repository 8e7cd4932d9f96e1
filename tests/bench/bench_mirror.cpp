// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast the mirror and its sync are. No test: nothing here fails, tests/bench/run.sh puts the ratios
// together.
//
//   bench_mirror sync URL KEY [ROUNDS]        first sync of a server into a new mirror, pages and seconds
//   bench_mirror make ROWS FILE              makes a mirror of so many transactions, texts indexed
//   bench_mirror queries ROWS [FILE]         searching and sorting in such a mirror; a FILE that is there is taken
//   bench_mirror writing ROWS                the same rows through SQLite's interface and through Qt Sql

#include "core/mirror/mirror.h"
#include "core/models/mirrorlist.h"
#include "core/sync/sync.h"
#include "measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace bench;

namespace {

QTextStream out(stdout);

QString randomId(QRandomGenerator &random, const char *prefix)
{
    static constexpr char letters[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QString id = QString::fromLatin1(prefix);
    for (int i = 0; i < 22; ++i)
        id += QLatin1Char(letters[random.bounded(62)]);
    return id;
}

/// A store of so many transactions, with a customer for each dozen.
bool fill(const MirrorLocation &location, int rows)
{
    QRandomGenerator random(1);
    Store store;
    if (!store.open(location))
        return false;
    const QStringList given{
        u"Ana"_s, u"Lars"_s, u"Priya"_s, u"Tom"_s, u"Mia"_s, u"Óscar"_s, u"Zoë"_s, u"Jean-Luc"_s, u"美咲"_s};
    const QStringList family{
        u"Souza"_s, u"Bæk"_s, u"Nair"_s, u"O’Neil"_s, u"Wang"_s, u"Díaz"_s, u"Ng"_s, u"Picard"_s, u"田中"_s};
    const QDateTime start = QDateTime::currentDateTimeUtc().addDays(-700);
    QStringList customers;
    QStringList subscriptions;
    QStringList products;
    Batch batch{Resource::Products, {}, {}};
    const auto write = [&](Batch &b) {
        const bool ok = store.apply(b).has_value() && store.commit().has_value();
        b.records.clear();
        return ok;
    };
    const auto add = [&](Batch &b, const auto &record) {
        b.records.append(incoming(record, QJsonDocument(json::write(record)).toJson(QJsonDocument::Compact)));
        return b.records.size() < 5000 || write(b);
    };
    for (int i = 0; i < 30; ++i) {
        Product p;
        p.id = randomId(random, "prod_");
        p.name = u"Product %1"_s.arg(i);
        p.currency = u"USD"_s;
        p.createdAt = p.updatedAt = start;
        products.append(p.id);
        if (!add(batch, p))
            return false;
    }
    if (!write(batch))
        return false;
    batch.resource = Resource::Customers;
    for (int i = 0; i < rows / 12 + 1; ++i) {
        Customer c;
        c.id = randomId(random, "cust_");
        c.name = given.at(random.bounded(9)) + u' ' + family.at(random.bounded(9));
        c.email = u"user%1@%2.example"_s.arg(i).arg(random.bounded(5000));
        c.country = u"DE"_s;
        c.createdAt = c.updatedAt = start.addSecs(i * 60);
        customers.append(c.id);
        if (!add(batch, c))
            return false;
    }
    if (!write(batch))
        return false;
    batch.resource = Resource::Subscriptions;
    for (int i = 0; i < rows / 16 + 1; ++i) {
        Subscription s;
        s.id = randomId(random, "sub_");
        s.customer.id = customers.at(random.bounded(int(customers.size())));
        s.product.id = products.at(random.bounded(30));
        s.status = SubscriptionStatus::Active;
        s.createdAt = s.updatedAt = start.addSecs(i * 60);
        subscriptions.append(s.id);
        if (!add(batch, s))
            return false;
    }
    if (!write(batch))
        return false;
    batch.resource = Resource::Transactions;
    const QStringList countries{u"US"_s, u"DE"_s, u"JP"_s, u"BR"_s, u"IN"_s};
    for (int i = 0; i < rows; ++i) {
        Transaction t;
        t.id = randomId(random, "tran_");
        t.amount = std::array{1900, 4900, 19000, 58800, 19600}[size_t(random.bounded(5))] + random.bounded(100);
        t.amountPaid = t.amount;
        t.taxAmount = t.amount / 10;
        t.currency = random.bounded(3) ? u"USD"_s : u"EUR"_s;
        t.type = TransactionType::Payment;
        t.status = random.bounded(20) ? TransactionStatus::Paid : TransactionStatus::Refunded;
        t.taxCountry = countries.at(random.bounded(5));
        t.order = Reference{randomId(random, "ord_")};
        t.subscription = Reference{subscriptions.at(random.bounded(int(subscriptions.size())))};
        t.customer = Reference{customers.at(random.bounded(int(customers.size())))};
        t.description = u"Subscription payment"_s;
        t.createdAt = start.addMSecs(qint64(rows - i) * 60'000);
        if (!add(batch, t))
            return false;
    }
    return write(batch);
}

void benchSync(const QStringList &arguments)
{
    QTemporaryDir folder;
    const auto key = ApiKey::parse(arguments.at(1));
    const int rounds = arguments.size() > 2 ? arguments.at(2).toInt() : 3;
    QList<double> seconds;
    QList<double> probed;
    SyncOutcome outcome;
    qint64 count = 0;
    for (int round = 0; round < rounds; ++round) {
        Mirror mirror({folder.filePath(u"%1/test.sqlite"_s.arg(round))});
        MirrorList list(mirror, Resource::Transactions);
        while (mirror.state() == Mirror::State::Opening)
            QTest::qWait(1);
        Sync sync({QUrl(arguments.at(0)), {}}, *key, mirror, {});
        QSignalSpy finished(&sync, &Sync::finished);
        const Probe probe;
        QElapsedTimer timer;
        timer.start();
        sync.start(Depth::Full);
        if (!finished.wait(600'000))
            return;
        seconds.append(double(timer.nsecsElapsed()) / 1e9);
        outcome = finished.first().first().value<SyncOutcome>();
        count = mirror.count(Resource::Transactions);
        probed.append(probe.p99());
    }
    out << "RESULT sync_ms " << fixed(median(seconds) * 1000, 0) << " requests " << outcome.requests << " complete "
        << outcome.isComplete << " transactions " << count << " probe_p99_ms " << fixed(median(probed)) << '\n';
}

/// Milliseconds from the question to rows on screen, and to the whole answer.
std::pair<double, double> ask(MirrorList &list, const ListModel::Query &query)
{
    QElapsedTimer timer;
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    timer.start();
    list.setQuery(query);
    while (reset.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double first = double(timer.nsecsElapsed()) / 1e6;
    while (!list.isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return {first, double(timer.nsecsElapsed()) / 1e6};
}

/// Makes it unless it is there; everything in it is in the text index.
bool make(const MirrorLocation &location, int rows)
{
    QElapsedTimer timer;
    timer.start();
    if (QFile::exists(location.path))
        return true;
    if (!fill(location, rows))
        return false;
    out << rows << " transactions written in " << fixed(double(timer.elapsed()) / 1000) << " s\n";
    timer.start();
    Store store;
    if (!store.open(location))
        return false;
    while (store.indexSome(2000).value_or(false)) { }
    out << "text index: " << fixed(double(timer.elapsed()) / 1000) << " s; file "
        << QFileInfo(location.path).size() / 1'000'000 << " MB\n";
    out.flush();
    return true;
}

void benchQueries(int rows, const QString &kept)
{
    QTemporaryDir folder;
    const MirrorLocation location{kept.isEmpty() ? folder.filePath(u"p/test.sqlite"_s) : kept};
    if (!make(location, rows))
        return;
    QString email;
    {
        Store store;
        if (!store.open(location))
            return;
        sqlite::Statement middle = store.database().prepare(
            "SELECT email FROM customers LIMIT 1 OFFSET (SELECT count(*) / 2 FROM customers)");
        if (middle.step())
            email = middle.string(0);
    }
    QElapsedTimer timer;
    timer.start();
    Mirror mirror(location);
    MirrorList list(mirror, Resource::Transactions);
    QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    while (reset.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    out << "opened: first rows after " << timer.elapsed() << " ms";
    while (!list.isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    out << ", all " << list.rowCount() << " after " << timer.elapsed() << " ms; PSS " << pss() / 1024 << " MB\n";
    out.flush();

    QTest::qWait(1000); // as a person would: what is prepared while nobody asks is ready
    const Probe probe;
    out << "| question | first rows, ms | whole answer, ms | rows |\n";
    QList<double> keystrokes;
    QList<double> sorts;
    const auto line = [&](const QString &what, const ListModel::Query &query) {
        const auto [first, whole] = ask(list, query);
        sorts.append(first);
        out << "| " << what << " | " << fixed(first) << " | " << fixed(whole) << " | " << list.rowCount() << " |\n";
        out.flush();
    };
    for (const QString &word : {u"souza"_s, email, u"588.00"_s, u"tran_5k"_s, u"subscr"_s}) {
        for (qsizetype length = 1; length <= word.size(); ++length) {
            ListModel::Query query;
            query.search = word.left(length);
            const auto [first, whole] = ask(list, query);
            keystrokes.append(first);
            out << "| search " << query.search << " | " << fixed(first) << " | " << fixed(whole) << " | "
                << list.rowCount() << " |\n";
            out.flush();
        }
    }
    for (const ListModel::Column &column : list.columns()) {
        if (!column.sortable)
            continue;
        for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
            line(u"sort by %1 %2"_s.arg(QLatin1String(column.key), order == Qt::AscendingOrder ? u"up"_s : u"down"_s),
                 {{}, column.key, order, {}, {}, {}});
    }
    line(u"status refunded by customer"_s, {{}, "customer", Qt::AscendingOrder, {{"status", {u"refunded"_s}}}, {}, {}});
    out << "RESULT keystroke_median_ms " << fixed(median(keystrokes)) << " keystroke_p95_ms "
        << fixed(percentile(keystrokes, 0.95)) << " keystroke_worst_ms " << fixed(percentile(keystrokes, 1))
        << " sort_median_ms " << fixed(median(sorts)) << " sort_p95_ms " << fixed(percentile(sorts, 0.95))
        << " sort_worst_ms " << fixed(percentile(sorts, 1)) << " probe_p99_ms " << fixed(probe.p99())
        << " probe_worst_ms " << fixed(probe.worst()) << '\n';
}

void benchWriting(int rows)
{
    QTemporaryDir folder;
    const auto text = [](int row, int column) { return u"value %1 of column %2"_s.arg(row).arg(column); };
    const QByteArray raw(600, 'r');
    QElapsedTimer timer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"bench"_s);
        database.setDatabaseName(folder.filePath(u"qt.sqlite"_s));
        database.open();
        QSqlQuery query(database);
        query.exec(u"PRAGMA journal_mode = WAL"_s);
        query.exec(u"PRAGMA synchronous = NORMAL"_s);
        query.exec(
            u"CREATE TABLE t (rowid INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e INTEGER, f INTEGER, g INTEGER, r BLOB)"_s);
        timer.start();
        database.transaction();
        query.prepare(u"INSERT INTO t (a, b, c, d, e, f, g, r) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s);
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 4; ++column)
                query.bindValue(column, text(row, column));
            for (int column = 4; column < 7; ++column)
                query.bindValue(column, qint64(row) * column);
            query.bindValue(7, raw);
            query.exec();
        }
        database.commit();
        out << "Qt Sql: " << fixed(double(timer.nsecsElapsed()) / 1e3 / rows, 2) << " us a row\n";
        timer.start();
        qint64 sum = 0;
        query.setForwardOnly(true);
        query.exec(u"SELECT a, e, f, g FROM t"_s);
        while (query.next())
            sum += query.value(0).toString().size() + query.value(1).toLongLong() + query.value(2).toLongLong()
                + query.value(3).toLongLong();
        out << "Qt Sql, reading: " << fixed(double(timer.nsecsElapsed()) / 1e3 / rows, 2) << " us a row (" << sum
            << ")\n";
    }
    QFile(folder.filePath(u"c.sqlite"_s)).open(QIODevice::WriteOnly);
    sqlite::Database database;
    database.open(folder.filePath(u"c.sqlite"_s), sqlite::Database::Access::ReadWrite);
    database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;"
                     "CREATE TABLE t (rowid INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e INTEGER, f INTEGER, "
                     "g INTEGER, r BLOB)");
    timer.start();
    database.begin();
    {
        sqlite::Statement insert = database.prepare(
            "INSERT INTO t (a, b, c, d, e, f, g, r) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < 4; ++column)
                insert.bind(column + 1, text(row, column));
            for (int column = 4; column < 7; ++column)
                insert.bind(column + 1, qint64(row) * column);
            insert.bindBlob(8, raw).run();
        }
    }
    database.commit();
    out << "SQLite's interface: " << fixed(double(timer.nsecsElapsed()) / 1e3 / rows, 2) << " us a row\n";
    timer.start();
    qint64 sum = 0;
    {
        sqlite::Statement query = database.prepare("SELECT a, e, f, g FROM t");
        while (query.step())
            sum += query.string(0).size() + query.integer(1) + query.integer(2) + query.integer(3);
    }
    out << "SQLite's interface, reading: " << fixed(double(timer.nsecsElapsed()) / 1e3 / rows, 2) << " us a row ("
        << sum << ")\n";
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.size() >= 3 && arguments.first() == u"sync"_s)
        benchSync(arguments.mid(1));
    else if (arguments.size() >= 2 && arguments.first() == u"queries"_s)
        benchQueries(arguments.at(1).toInt(), arguments.value(2));
    else if (arguments.size() == 3 && arguments.first() == u"make"_s)
        make({arguments.at(2)}, arguments.at(1).toInt());
    else if (arguments.size() == 2 && arguments.first() == u"writing"_s)
        benchWriting(arguments.last().toInt());
    else
        out << "bench_mirror sync URL KEY [ROUNDS] | make ROWS FILE | queries ROWS [FILE] | writing ROWS\n";
    out.flush();
    return 0;
}
