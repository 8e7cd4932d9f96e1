// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/mirror.h"
#include "core/mirror/viewcolumns.h"
#include "core/models/mirrorlist.h"
#include "core/sync/sync.h"
#include "tests/support/oddserver.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3600 * 1000;

ApiKey key() { return *ApiKey::parse(u"creem_test_0123456789"_s); }

void fill(OddServer &server, int transactions)
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch() - 300 * day;
    for (int i = 0; i < 9; ++i)
        server.add(Resource::Products, start + i * day);
    for (int i = 0; i < 60; ++i)
        server.add(Resource::Customers, start + i * day);
    for (int i = 0; i < 50; ++i)
        server.add(Resource::Subscriptions, start + i * day);
    for (int i = 0; i < transactions; ++i)
        server.add(Resource::Transactions, start + i * day / 4);
    for (int i = 0; i < 12; ++i)
        server.add(Resource::Discounts, 0);
    // What no subscription paid for was a one-time product.
    for (const QString &id : server.records(Resource::Transactions).keys()) {
        const QString product = server.anyId(Resource::Products);
        if (server.records(Resource::Transactions).value(id).value("subscription"_L1).isNull()
            && server.records(Resource::Products).value(product).value("billing_type"_L1) == "onetime"_L1)
            server.sell(id, product);
    }
}

void runSync(Sync &sync, Depth depth = Depth::Full)
{
    QSignalSpy finished(&sync, &Sync::finished);
    sync.start(depth);
    QVERIFY(finished.wait(60'000));
    QVERIFY(finished.first().first().value<SyncOutcome>().isComplete);
}

/// One record as a plain model would hold it: what the list should show, computed from the server's JSON alone.
struct Naive
{
    QString id;
    QStringList texts; ///< what a search looks at
    QMap<QByteArray, QVariant> cells;
    QMap<QByteArray, QString> words; ///< what filters look at
};

QString text(const QJsonObject &o, const char *key) { return o.value(QLatin1String(key)).toString(); }

QVariant money(const QJsonObject &o, const char *key)
{
    const QJsonValue amount = o.value(QLatin1String(key));
    return amount.isDouble() ? QVariant::fromValue(Money{amount.toInteger(), text(o, "currency")}) : QVariant();
}

QVariant time(const QJsonObject &o, const char *key)
{
    const QJsonValue value = o.value(QLatin1String(key));
    if (value.isString())
        return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QVariant();
}

class NaiveStore
{
public:
    explicit NaiveStore(const OddServer &server) : m_server(server) { }

    QList<Naive> all(Resource resource) const
    {
        QList<Naive> list;
        for (const QJsonObject &o : m_server.records(resource))
            list.append(resource == Resource::Transactions    ? transaction(o)
                            : resource == Resource::Customers ? customer(o)
                                                              : subscription(o));
        return list;
    }

private:
    QJsonObject get(Resource resource, const QString &id) const { return m_server.records(resource).value(id); }
    QString customerName(const QJsonObject &c, const QString &id) const
    {
        for (const QString &name : {text(c, "name"), text(c, "email")})
            if (!name.isEmpty())
                return name;
        return id;
    }
    Naive transaction(const QJsonObject &o) const
    {
        Naive n{text(o, "id"), {}, {}, {}};
        const QString customerId = text(o, "customer");
        const QJsonObject c = get(Resource::Customers, customerId);
        const QJsonObject s = get(Resource::Subscriptions, text(o, "subscription"));
        const QString productId = text(o, "subscription").isEmpty() ? m_server.productOf(n.id) : text(s, "product");
        const QJsonObject p = get(Resource::Products, productId);
        n.texts = {
            n.id,
            text(o, "order"),
            text(o, "description"),
            text(o, "tax_country"),
            text(o, "currency"),
            customerId,
            text(c, "name"),
            text(c, "email"),
            text(o, "subscription"),
            productId,
            text(p, "name"),
            plainAmount(money(o, "amount").value<Money>()),
            plainAmount({o.value("refunded_amount"_L1).toInteger(), text(o, "currency")})};
        if (o.value("amount_paid"_L1).isDouble())
            n.texts.append(plainAmount(money(o, "amount_paid").value<Money>()));
        if (!o.value("refunded_amount"_L1).isDouble())
            n.texts.removeAt(12);
        n.cells = {
            {"created", time(o, "created_at")},
            {"type", text(o, "type")},
            {"status", text(o, "status")},
            {"amount", money(o, "amount")},
            {"paid", money(o, "amount_paid")},
            {"tax", money(o, "tax_amount")},
            {"refunded", money(o, "refunded_amount")},
            {"country", text(o, "tax_country")},
            {"currency", text(o, "currency")},
            {"id", n.id}};
        n.cells.insert("customer", customerId.isEmpty() ? QVariant() : customerName(c, customerId));
        n.cells.insert("product", productId.isEmpty() ? QVariant() : QVariant(text(p, "name")));
        n.words = {{"status", text(o, "status")},       {"type", text(o, "type")}, {"currency", text(o, "currency")},
                   {"country", text(o, "tax_country")}, {"product", productId},    {"customer", customerId}};
        return n;
    }
    Naive customer(const QJsonObject &o) const
    {
        Naive n{text(o, "id"), {}, {}, {}};
        n.texts = {n.id, text(o, "name"), text(o, "email"), text(o, "country")};
        QMap<QString, qint64> spend;
        qint64 active = 0;
        for (const QJsonObject &t : m_server.records(Resource::Transactions))
            if (text(t, "customer") == n.id && t.value("amount_paid"_L1).isDouble())
                spend[text(t, "currency")] += t.value("amount_paid"_L1).toInteger()
                    - t.value("refunded_amount"_L1).toInteger();
        for (const QJsonObject &s : m_server.records(Resource::Subscriptions))
            active += text(s, "customer") == n.id && text(s, "status") == u"active"_s;
        QList<Money> amounts;
        for (auto it = spend.cbegin(); it != spend.cend(); ++it)
            amounts.append({it.value(), it.key()});
        std::sort(amounts.begin(), amounts.end(),
                  [](const Money &a, const Money &b) { return plainAmount(a).toDouble() > plainAmount(b).toDouble(); });
        n.cells = {{"name", text(o, "name")},
                   {"email", text(o, "email")},
                   {"country", text(o, "country")},
                   {"created", time(o, "created_at")},
                   {"spend", QVariant::fromValue(amounts)},
                   {"subscriptions", active},
                   {"id", n.id}};
        n.words = {{"country", text(o, "country")}};
        return n;
    }
    Naive subscription(const QJsonObject &o) const
    {
        Naive n{text(o, "id"), {}, {}, {}};
        const QString customerId = text(o, "customer");
        const QJsonObject c = get(Resource::Customers, customerId);
        const QJsonObject p = get(Resource::Products, text(o, "product"));
        const QJsonObject last = get(Resource::Transactions, text(o, "last_transaction_id"));
        n.texts = {n.id, customerId, text(c, "name"), text(c, "email"), text(o, "product"), text(p, "name")};
        n.cells = {{"customer", customerName(c, customerId)},
                   {"product", text(p, "name")},
                   {"status", text(o, "status")},
                   {"seats", o.value("items"_L1).toArray().first().toObject().value("units"_L1).toInteger()},
                   {"pays", money(last, "amount")},
                   {"created", time(o, "created_at")},
                   {"id", n.id}};
        n.words = {{"status", text(o, "status")}, {"product", text(o, "product")}};
        return n;
    }

    const OddServer &m_server;
};

/// A number or text by which a cell sorts; less than all others: nothing.
int compareCells(const QVariant &a, const QVariant &b)
{
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : y < x ? 1 : 0; };
    if (!a.isValid() || !b.isValid())
        return order(a.isValid(), b.isValid());
    if (a.canConvert<Money>())
        return order(plainAmount(a.value<Money>()).toDouble(), plainAmount(b.value<Money>()).toDouble());
    if (a.canConvert<QList<Money>>()) {
        const auto x = a.value<QList<Money>>();
        const auto y = b.value<QList<Money>>();
        if (x.isEmpty() || y.isEmpty())
            return order(!x.isEmpty(), !y.isEmpty());
        return compareCells(QVariant::fromValue(x.first()), QVariant::fromValue(y.first()));
    }
    if (a.typeId() == QMetaType::QDateTime)
        return order(a.toDateTime(), b.toDateTime());
    if (a.typeId() == QMetaType::LongLong)
        return order(a.toLongLong(), b.toLongLong());
    return order(foldedForSearch(a.toString()), foldedForSearch(b.toString()));
}

/// All rows with all cells, fetched as a view would.
void loadAll(MirrorList &list)
{
    QTRY_VERIFY_WITH_TIMEOUT(list.isComplete(), 30'000);
    for (int row = 0; row < list.rowCount(); ++row)
        (void)list.index(row, 0).data(ListModel::IdRole); // asks for it
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.index(row, 0).data(ListModel::IdRole).isValid())
            continue;
        QTRY_VERIFY_WITH_TIMEOUT(list.index(row, 0).data(ListModel::IdRole).isValid(), 30'000);
    }
}

} // namespace

class tst_MirrorList : public QObject
{
    Q_OBJECT
private slots:
    void queriesAgreeWithANaiveList()
    {
        OddServer server(3);
        fill(server, 900);
        for (int i = 0; i < 60; ++i)
            server.change(Resource::Transactions, server.anyId(Resource::Transactions));
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        // With the text index and without it the answers are the same.
        for (const bool indexed : {false, true}) {
            if (indexed)
                QTRY_VERIFY_WITH_TIMEOUT(isIndexed(mirror), 30'000);
            for (const Resource resource : {Resource::Transactions, Resource::Customers, Resource::Subscriptions})
                compareAll(server, mirror, resource);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// What one keystroke found out helps the next. It must make no difference: typing on, deleting, other words, other
    /// filters and orders, and records that change between.
    void typingAgreesWithANaiveList()
    {
        OddServer server(13);
        fill(server, 500);
        QTemporaryDir folder; // a file: it is read in another way than what is in memory
        Mirror mirror(MirrorLocation{folder.filePath(u"p/test.sqlite"_s)});
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList transactions(mirror, Resource::Transactions);
        MirrorList customers(mirror, Resource::Customers);
        QRandomGenerator &random = server.random();
        const QStringList typed{u"zoë ng"_s, u"example.com"_s, u"株式会社"_s, u"icon set jpy"_s, u"tran_1"_s, u"9.0"_s};
        for (int round = 0; round < 60; ++round) {
            if (round % 6 == 5) {
                server.change(Resource::Transactions, server.anyId(Resource::Transactions));
                server.change(Resource::Customers, server.anyId(Resource::Customers));
                server.change(Resource::Products, server.anyId(Resource::Products));
                server.add(Resource::Transactions, QDateTime::currentMSecsSinceEpoch());
                runSync(sync);
                if (random.bounded(2))
                    QTRY_VERIFY_WITH_TIMEOUT(isIndexed(mirror), 30'000);
            }
            const QList<Naive> naive = NaiveStore(server).all(Resource::Transactions);
            const QString &word = typed.at(random.bounded(int(typed.size())));
            const auto length = qsizetype(random.bounded(int(word.size()) + 1));
            ListModel::Query query{word.left(length), {}, Qt::DescendingOrder, {}, {}, {}};
            if (random.bounded(2))
                query.sortKey = QByteArray(std::array{"amount", "customer", "status"}[size_t(random.bounded(3))]);
            if (random.bounded(3) == 0)
                query.filters.insert("status", {u"paid"_s});
            if (random.bounded(3) == 0) {
                ListModel::Query longer = query; // overtaken before it is answered
                longer.search = word;
                transactions.setQuery(longer);
                customers.setQuery({word, {}, Qt::DescendingOrder, {}, {}, {}});
            }
            compareOne(naive, transactions, query);
            if (random.bounded(4) == 0)
                compareOne(NaiveStore(server).all(Resource::Customers), customers,
                           {word.left(length), "spend", Qt::AscendingOrder, {}, {}, {}});
            if (QTest::currentTestFailed())
                return;
        }
    }

    void rowsFollowTheServerUnderTheTester()
    {
        OddServer server(5);
        fill(server, 400);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        using Reporting = QAbstractItemModelTester::FailureReportingMode;
        MirrorList byDate(mirror, Resource::Transactions);
        MirrorList byAmount(mirror, Resource::Transactions);
        MirrorList customers(mirror, Resource::Customers);
        const QAbstractItemModelTester a(&byDate, Reporting::QtTest);
        const QAbstractItemModelTester b(&byAmount, Reporting::QtTest);
        const QAbstractItemModelTester c(&customers, Reporting::QtTest);
        MirrorList products(mirror, Resource::Products);
        MirrorList subscriptions(mirror, Resource::Subscriptions);
        MirrorList discounts(mirror, Resource::Discounts);
        const QAbstractItemModelTester d(&products, Reporting::QtTest);
        const QAbstractItemModelTester e(&subscriptions, Reporting::QtTest);
        const QAbstractItemModelTester f(&discounts, Reporting::QtTest);
        subscriptions.sort(subscriptions.columnOf("customer"), Qt::AscendingOrder);
        byAmount.sort(byAmount.columnOf("amount"), Qt::AscendingOrder);
        customers.sort(customers.columnOf("spend"), Qt::DescendingOrder);
        QSignalSpy resets(&byDate, &QAbstractItemModel::modelReset);
        runSync(sync);
        QTRY_COMPARE_WITH_TIMEOUT(byAmount.rowCount(), 400, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(byDate.rowCount(), 400, 10'000);
        const int resetsBefore = int(resets.size());
        QVERIFY(resetsBefore <= 1);

        // A selection survives whatever happens around it.
        loadAll(byAmount);
        const QPersistentModelIndex kept = byAmount.index(200, 0);
        const QString keptId = kept.data(ListModel::IdRole).toString();
        for (int round = 0; round < 4; ++round) {
            for (int i = 0; i < 70; ++i)
                server.add(
                    Resource::Transactions, QDateTime::currentMSecsSinceEpoch() - server.random().bounded(100) * day);
            for (int i = 0; i < 40; ++i) {
                const QString id = server.anyId(Resource::Transactions);
                if (id != keptId && i % 2)
                    server.records(Resource::Transactions).remove(id);
                else if (id != keptId)
                    server.change(Resource::Transactions, id);
            }
            for (const Resource resource : {Resource::Customers, Resource::Products, Resource::Discounts}) {
                server.change(resource, server.anyId(resource));
                server.add(resource, QDateTime::currentMSecsSinceEpoch());
            }
            server.records(Resource::Subscriptions).remove(server.anyId(Resource::Subscriptions));
            runSync(sync);
            for (const MirrorList *list : {&customers, &products, &subscriptions, &discounts})
                QTRY_COMPARE_WITH_TIMEOUT(list->rowCount(), int(server.records(list->resource()).size()), 10'000);
            const int count = int(server.records(Resource::Transactions).size());
            QTRY_COMPARE_WITH_TIMEOUT(byAmount.rowCount(), count, 10'000);
            QTRY_COMPARE_WITH_TIMEOUT(byDate.rowCount(), count, 10'000);
        }
        QVERIFY(kept.isValid());
        QTRY_COMPARE(kept.data(ListModel::IdRole).toString(), keptId);
        QCOMPARE(int(resets.size()), resetsBefore);
        QCOMPARE(byDate.totalCount(), server.records(Resource::Transactions).size());
    }

    void aChangedRowIsAnnounced()
    {
        OddServer server(6);
        fill(server, 50);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList list(mirror, Resource::Transactions);
        loadAll(list);
        const QModelIndex status = list.index(7, list.columnOf("status"));
        const QString id = status.data(ListModel::IdRole).toString();
        server.change(Resource::Transactions, id);
        QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
        runSync(sync);
        QTRY_COMPARE(status.data().toString(), u"refunded"_s);
        QVERIFY(!changed.isEmpty());
    }

    void totalsAndFacetsAreThoseOfTheQuery()
    {
        OddServer server(7);
        fill(server, 600);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList list(mirror, Resource::Transactions);
        ListModel::Query query;
        query.filters.insert("status", {u"paid"_s});
        query.times.insert("created", {QDateTime::currentDateTimeUtc().addDays(-280), {}});
        list.setQuery(query);
        QTRY_VERIFY(list.totals() && list.isComplete() && list.rowCount() < 600);

        QMap<QString, qint64> sums;
        QMap<QString, qint64> statuses;
        qint64 count = 0;
        for (const QJsonObject &o : server.records(Resource::Transactions)) {
            if (time(o, "created_at").toDateTime() < *query.times.value("created").from)
                continue;
            ++statuses[text(o, "status")];
            if (text(o, "status") != u"paid"_s)
                continue;
            ++count;
            sums[text(o, "currency")] += o.value("amount"_L1).toInteger();
        }
        QCOMPARE(list.totals()->count, count);
        QCOMPARE(list.rowCount(), int(count));
        const QList<Money> amounts = list.totals()->sums.value("amount");
        QCOMPARE(amounts.size(), sums.size());
        for (const Money &amount : amounts)
            QCOMPARE(amount.minor, sums.value(amount.currency));
        const QList<FacetValue> facet = list.facets().value("status");
        QCOMPARE(facet.size(), statuses.size());
        for (const FacetValue &value : facet)
            QCOMPARE(value.count, statuses.value(value.value));
        QCOMPARE(list.totalCount(), 600);
    }

    void aListThatGoesIsNotCalledBack()
    {
        OddServer server(8);
        fill(server, 300);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        for (int i = 0; i < 50; ++i) {
            auto list = std::make_unique<MirrorList>(mirror, Resource::Transactions);
            list->setQuery({QString::number(i), "customer", Qt::AscendingOrder, {}, {}, {}});
            if (i % 3 == 0)
                QTRY_VERIFY(list->isComplete());
            QCoreApplication::processEvents();
        }
    }

private:
    static bool isIndexed(Mirror &mirror)
    {
        std::optional<bool> answer;
        mirror.write(
            &mirror,
            [](Store &store) -> MirrorResult<bool> {
                sqlite::Statement query = store.database().prepare(
                    "SELECT (SELECT indexed_to FROM resources WHERE name = 'transactions') "
                    ">= (SELECT max(rowid) FROM transactions)");
                return query.step() && query.integer(0) == 1;
            },
            [&](const MirrorResult<bool> &done) { answer = *done; });
        return QTest::qWaitFor([&] { return answer.has_value(); }) && *answer;
    }

    void compareAll(const OddServer &server, Mirror &mirror, Resource resource)
    {
        const QList<Naive> naive = NaiveStore(server).all(resource);
        MirrorList list(mirror, resource);
        const QStringList searches{
            {},
            u"a"_s,
            u"jp"_s,
            u"ana"_s,
            u"SOUZA"_s,
            u"ミナト"_s,
            u"example.com 1"_s,
            u"tran_"_s,
            naive.at(5).id,
            naive.at(3).id.mid(3, 7).toUpper(),
            u"icon set"_s,
            u"9.0"_s,
            u"no such thing"_s,
            u"%"_s,
            u"\"<b>"_s,
            u"zoë"_s};
        for (const QString &search : searches)
            compareOne(naive, list, {search, {}, Qt::DescendingOrder, {}, {}, {}});
        for (const ListModel::Column &column : list.columns()) {
            if (!column.sortable || !naive.first().cells.contains(column.key))
                continue;
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                compareOne(naive, list, {u"a"_s, column.key, order, {}, {}, {}});
        }
        for (const auto &[key, word] : naive.at(1).words.toStdMap())
            compareOne(naive, list, {u"a"_s, {}, Qt::DescendingOrder, {{key, {word}}}, {}, {}});
    }

    void compareOne(const QList<Naive> &naive, MirrorList &list, const ListModel::Query &query)
    {
        QByteArray what = '"' + query.search.toUtf8() + "\" by " + query.sortKey;
        for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it)
            what += ' ' + it.key() + '=' + it.value().join(u',').toUtf8();
        QMap<QString, Naive> expected;
        const QStringList words = searchWords(query.search);
        for (const Naive &n : naive) {
            const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return std::any_of(n.texts.begin(), n.texts.end(),
                                   [&](const QString &t) { return foldedForSearch(t).contains(word); });
            });
            bool accepted = true;
            for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it)
                accepted = accepted && it.value().contains(n.words.value(it.key()));
            if (found && accepted)
                expected.insert(n.id, n);
        }
        if (QTest::currentTestFailed())
            return;
        if (list.query() == query)
            list.setQuery({u"asked anew"_s, {}, Qt::DescendingOrder, {}, {}, {}}); // its rows may be of before a change
        list.setQuery(query);
        loadAll(list);
        QVERIFY2(
            list.rowCount() == int(expected.size()),
            what + ": " + QByteArray::number(list.rowCount()) + " rows for " + QByteArray::number(expected.size()));
        QVariant before;
        const int sorted = list.columnOf(query.sortKey.isEmpty() ? "created"_ba : query.sortKey);
        for (int row = 0; row < list.rowCount(); ++row) {
            const QString id = list.index(row, 0).data(ListModel::IdRole).toString();
            QVERIFY2(expected.contains(id), what);
            const Naive n = expected.take(id);
            for (auto it = n.cells.cbegin(); it != n.cells.cend(); ++it) {
                const QVariant cell = list.index(row, list.columnOf(it.key())).data(ListModel::ValueRole);
                QVERIFY2(
                    cell == it.value(),
                    what + " " + it.key() + ": " + cell.toString().toUtf8() + " for " + it.value().toString().toUtf8());
            }
            const QVariant cell = list.index(row, sorted).data(ListModel::ValueRole);
            if (row > 0) {
                const int order = compareCells(before, cell);
                QVERIFY2(query.sortOrder == Qt::AscendingOrder ? order <= 0 : order >= 0, what);
            }
            before = cell;
        }
    }
};

QTEST_GUILESS_MAIN(tst_MirrorList)
#include "tst_mirrorlist.moc"
