// SPDX-License-Identifier: GPL-3.0-or-later
// Searching, filtering and sorting of the mirror's lists, compared with a list that does it the plain way.
#include "core/format/countries.h"
#include "core/mirror/mirror.h"
#include "tests/support/listrig.h"
#include "tests/support/naivelist.h"

#include <QTemporaryDir>

using namespace listrig;

class tst_ListQueries : public QObject
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
            for (const Resource resource : allResources)
                compareAll(server, mirror, resource);
            if (QTest::currentTestFailed())
                return;
        }
    }

    /// Countries by their names, amounts with their signs, discounts by their products.
    void whatIsOnTheScreenIsFound()
    {
        OddServer server(21);
        fill(server, 60);
        QMap<QString, QJsonObject> &payments = server.records(Resource::Transactions);
        const QStringList ids = payments.keys();
        const QStringList countries{u"DE"_s, u"AT"_s, u"CH"_s};
        for (qsizetype i = 0; i < ids.size(); ++i) {
            payments[ids.at(i)].insert("tax_country"_L1, countries.at(i % 3));
            payments[ids.at(i)].insert("currency"_L1, "EUR"_L1);
            payments[ids.at(i)].insert("amount"_L1, i == 5 ? 123'456 : 1000 + i);
            payments[ids.at(i)].remove("amount_paid"_L1);
        }
        const QString product = server.anyId(Resource::Products);
        server.records(Resource::Products)[product].insert("name"_L1, "Gelato club"_L1);
        const QString discount = server.anyId(Resource::Discounts);
        for (QJsonObject &o : server.records(Resource::Discounts))
            o.insert("applies_to_products"_L1, QJsonArray());
        server.records(Resource::Discounts)[discount].insert("applies_to_products"_L1, QJsonArray{product});
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList transactions(mirror, Resource::Transactions);
        MirrorList discounts(mirror, Resource::Discounts);
        const auto found = [](MirrorList &list, const QString &search) {
            list.setQuery({search, {}, Qt::DescendingOrder, {}, {}, {}});
            loadAll(list);
            QStringList all;
            for (int row = 0; row < list.rowCount(); ++row)
                all.append(list.index(row, 0).data(ListModel::IdRole).toString());
            return all;
        };
        for (const bool indexed : {false, true}) {
            if (indexed)
                QTRY_VERIFY_WITH_TIMEOUT(isIndexed(mirror), 30'000);
            // As it is typed: what one keystroke found out must not mislead the next.
            for (const QString &word : {u"germany"_s, u"deutschland"_s})
                for (qsizetype length = 3; length <= word.size(); ++length)
                    QCOMPARE(found(transactions, word.left(length)).size(), 20);
            QCOMPARE(found(transactions, u"many"_s).size(), 0);
            QCOMPARE(found(transactions, u"germany"_s).size(), 20);
            for (const QString &word : {u"1,234.56"_s, u"€1,234.56"_s, u"1.234,56"_s, u"1234,56 €"_s}) {
                for (qsizetype length = 1; length < word.size() && !word.startsWith(u"1."_s); ++length)
                    QVERIFY2(found(transactions, word.left(length)).contains(ids.at(5)), qPrintable(word.left(length)));
                QCOMPARE(found(transactions, word), QStringList{ids.at(5)});
            }
            QCOMPARE(found(discounts, u"gelato"_s), QStringList{discount});
        }
        server.records(Resource::Products)[product].insert("name"_L1, "Sorbet club"_L1);
        runSync(sync);
        QTRY_COMPARE(found(discounts, u"sorbet"_s), QStringList{discount});
        QCOMPARE(found(discounts, u"gelato"_s), QStringList());

        transactions.setQuery({{}, "country", Qt::AscendingOrder, {}, {}, {}});
        loadAll(transactions);
        QStringList shown;
        for (int row = 0; row < transactions.rowCount(); ++row)
            shown.append(
                transactions.index(row, transactions.columnOf("country")).data(ListModel::ValueRole).toString());
        QCOMPARE(shown.first(), u"AT"_s);
        QCOMPARE(shown.at(20), u"DE"_s);
        QCOMPARE(shown.last(), u"CH"_s); // Austria, Germany, Switzerland
    }

    void everyListIsSortedByItsIds()
    {
        OddServer server(4);
        fill(server, 60);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        for (const Resource resource : allResources) {
            QStringList ids = server.records(resource).keys(); // in their order
            MirrorList list(mirror, resource);
            QVERIFY(list.columns().at(list.columnOf("id")).sortable);
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                list.sort(list.columnOf("id"), order);
                loadAll(list);
                QStringList shown;
                for (int row = 0; row < list.rowCount(); ++row)
                    shown.append(list.index(row, 0).data(ListModel::IdRole).toString());
                QCOMPARE(shown, ids);
                std::reverse(ids.begin(), ids.end());
            }
        }
    }

    /// With the index and without it, in the record itself and by the names of others.
    void namesAreFoundHoweverTheyAreWritten()
    {
        OddServer server(6);
        fill(server, 30);
        QMap<QString, QJsonObject> &customers = server.records(Resource::Customers);
        for (QJsonObject &o : customers)
            o.insert("name"_L1, "Ana Souza"_L1);
        const QString apart = u"Jose"_s + QChar(0x0301) + u" Ramirez"_s;
        const QMap<QString, QString> names{
            {u"josé"_s, apart}, {u"istanbul"_s, u"İstanbul A.Ş."_s}, {u"ışıl"_s, u"Işıl Kaya"_s}};
        QStringList ids = customers.keys();
        for (const QString &name : names)
            customers[ids.takeFirst()].insert("name"_L1, name);
        for (QJsonObject &o : server.records(Resource::Subscriptions))
            o.insert("customer"_L1, customers.firstKey());
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList list(mirror, Resource::Customers);
        MirrorList subscriptions(mirror, Resource::Subscriptions);
        for (const bool indexed : {false, true}) {
            if (indexed)
                QTRY_VERIFY_WITH_TIMEOUT(isIndexed(mirror), 30'000);
            for (const auto &[typed, name] : names.toStdMap()) {
                list.setQuery({typed, {}, Qt::DescendingOrder, {}, {}, {}});
                loadAll(list);
                QVERIFY2(list.rowCount() == 1, qPrintable(typed));
                QCOMPARE(list.index(0, list.columnOf("name")).data(ListModel::ValueRole).toString(), name);
            }
            list.setQuery({});
            const QString first = customers.first().value("name"_L1).toString();
            subscriptions.setQuery({names.key(first), {}, Qt::DescendingOrder, {}, {}, {}});
            loadAll(subscriptions);
            QCOMPARE(subscriptions.rowCount(), 50);
            subscriptions.setQuery({});
        }
    }

    /// Discounts hold the ids of their products; what they are called is theirs to change.
    void discountsFollowTheNamesOfTheirProducts()
    {
        OddServer server(8);
        fill(server, 10);
        QMap<QString, QJsonObject> &products = server.records(Resource::Products);
        QMap<QString, QJsonObject> &discounts = server.records(Resource::Discounts);
        const QString product = products.firstKey();
        const QString other = products.lastKey();
        for (QJsonObject &o : discounts)
            o.insert("applies_to_products"_L1, QJsonArray{other});
        discounts.first().insert("applies_to_products"_L1, QJsonArray{product});
        const QString discount = discounts.firstKey();
        products[product].insert("name"_L1, "Apple"_L1);
        products[other].insert("name"_L1, "Melon"_L1);
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList list(mirror, Resource::Discounts);
        list.setQuery({{}, "products", Qt::AscendingOrder, {}, {}, {}});
        loadAll(list);
        const auto cell = [&](int row) {
            return list.index(row, list.columnOf("products")).data(ListModel::ValueRole).toString();
        };
        QCOMPARE(list.index(0, 0).data(ListModel::IdRole).toString(), discount);
        QCOMPARE(cell(0), u"Apple"_s);
        products[product].insert("name"_L1, "Zucchini"_L1);
        runSync(sync);
        const int last = list.rowCount() - 1;
        QTRY_COMPARE(list.index(last, 0).data(ListModel::IdRole).toString(), discount);
        QTRY_COMPARE(cell(last), u"Zucchini"_s);
        QCOMPARE(cell(0), u"Melon"_s);
    }

    /// Who tries it, pays late or has cancelled for the end of the month is a subscriber still.
    void subscriptionsThatGoOnAreCountedToTheirCustomers()
    {
        OddServer server(5);
        fill(server, 20);
        const QString customer = server.anyId(Resource::Customers);
        QMap<QString, QJsonObject> &all = server.records(Resource::Subscriptions);
        const QStringList statuses{u"active"_s, u"trialing"_s, u"past_due"_s, u"scheduled_cancel"_s, u"paused"_s,
                                   u"unpaid"_s, u"canceled"_s, u"expired"_s,  u"another"_s};
        qsizetype next = 0;
        for (QJsonObject &o : all) {
            o.insert("customer"_L1, next < statuses.size() ? QJsonValue(customer) : QJsonValue("cust_another"_L1));
            o.insert("status"_L1, statuses.at(next++ % statuses.size()));
        }
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList list(mirror, Resource::Customers);
        list.setQuery({customer, {}, Qt::DescendingOrder, {}, {}, {}});
        loadAll(list);
        QTRY_COMPARE(list.rowCount(), 1);
        QCOMPARE(list.index(0, list.columnOf("subscriptions")).data(ListModel::ValueRole).toLongLong(), 4);
        compareOne(naive::Store(server).all(Resource::Customers), list, {{}, {}, Qt::DescendingOrder, {}, {}, {}});
    }

    /// Creem may call a payment refunded without saying how much of it: all of it.
    void whatWasRefundedInFullIsNotSpent()
    {
        OddServer server;
        const QString customer = server.add(Resource::Customers, 0).value("id"_L1).toString();
        for (const bool isRefunded : {true, false}) {
            const QString id = server.add(Resource::Transactions, 0).value("id"_L1).toString();
            QJsonObject &payment = server.records(Resource::Transactions)[id];
            payment.insert("customer"_L1, customer);
            payment.insert("currency"_L1, "USD"_L1);
            payment.insert("amount_paid"_L1, isRefunded ? 900 : 400);
            payment.insert("status"_L1, isRefunded ? "refunded"_L1 : "paid"_L1);
            payment.insert("refunded_amount"_L1, QJsonValue::Null);
        }
        Mirror mirror(MirrorLocation::inMemory());
        Sync sync(server.endpoint(), key(), mirror, {});
        runSync(sync);
        MirrorList payments(mirror, Resource::Transactions);
        payments.setQuery({{}, {}, Qt::DescendingOrder, {{"status", {u"refunded"_s}}}, {}, {}});
        loadAll(payments);
        QTRY_COMPARE(payments.rowCount(), 1);
        QCOMPARE(payments.index(0, payments.columnOf("refunded")).data(ListModel::ValueRole).value<Money>(),
                 (Money{900, u"USD"_s})); // as in the figures
        MirrorList list(mirror, Resource::Customers);
        list.setQuery({customer, {}, Qt::DescendingOrder, {}, {}, {}});
        loadAll(list);
        QTRY_COMPARE(list.rowCount(), 1);
        QCOMPARE(list.index(0, list.columnOf("spend")).data(ListModel::ValueRole).value<QList<Money>>(),
                 (QList<Money>{{400, u"USD"_s}}));
        compareOne(naive::Store(server).all(Resource::Customers), list, {{}, {}, Qt::DescendingOrder, {}, {}, {}});
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
        const QStringList typed{u"zoë ng"_s, u"example.com"_s, u"株式会社"_s,  u"icon set jpy"_s,
                                u"tran_1"_s, u"9.0"_s,         u"singapore"_s, u"1,2"_s};
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
            const QList<naive::Row> rows = naive::Store(server).all(Resource::Transactions);
            const QString &word = typed.at(random.bounded(int(typed.size())));
            const auto length = qsizetype(random.bounded(int(word.size()) + 1));
            ListModel::Query query{word.left(length), {}, Qt::DescendingOrder, {}, {}, {}};
            if (random.bounded(2))
                query.sortKey = QByteArray(std::array{"amount", "customer", "status", "id"}[size_t(random.bounded(4))]);
            if (random.bounded(3) == 0)
                query.filters.insert("status", {u"paid"_s});
            if (random.bounded(3) == 0) {
                ListModel::Query longer = query; // overtaken before it is answered
                longer.search = word;
                transactions.setQuery(longer);
                customers.setQuery({word, {}, Qt::DescendingOrder, {}, {}, {}});
            }
            compareOne(rows, transactions, query);
            if (random.bounded(4) == 0)
                compareOne(naive::Store(server).all(Resource::Customers), customers,
                           {word.left(length), "spend", Qt::AscendingOrder, {}, {}, {}});
            if (QTest::currentTestFailed())
                return;
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
        const QList<naive::Row> all = naive::Store(server).all(resource);
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
            all.at(5).id,
            all.at(3).id.mid(3, 7).toUpper(),
            u"icon set"_s,
            u"for many"_s, // what a product is described by
            u"code"_s,
            u"9.0"_s,
            u"9,0"_s,
            u"brazil"_s,
            u"no such thing"_s,
            u"%"_s,
            u"\"<b>"_s,
            u"zoë"_s};
        for (const QString &search : searches)
            compareOne(all, list, {search, {}, Qt::DescendingOrder, {}, {}, {}});
        for (const ListModel::Column &column : list.columns()) {
            if (!column.sortable || !all.first().cells.contains(column.key))
                continue;
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                compareOne(all, list, {u"a"_s, column.key, order, {}, {}, {}});
        }
        if (resource == Resource::Discounts)
            compareOne(all, list, {all.at(2).cells.value("code").toString(), {}, Qt::DescendingOrder, {}, {}, {}});
        for (const auto &[key, word] : all.at(1).words.toStdMap())
            compareOne(all, list, {u"a"_s, {}, Qt::DescendingOrder, {{key, {word}}}, {}, {}});
    }

    void compareOne(const QList<naive::Row> &all, MirrorList &list, const ListModel::Query &query)
    {
        QByteArray what = '"' + query.search.toUtf8() + "\" by " + query.sortKey;
        for (auto it = query.filters.cbegin(); it != query.filters.cend(); ++it)
            what += ' ' + it.key() + '=' + it.value().join(u',').toUtf8();
        QMap<QString, naive::Row> expected;
        const QStringList words = searchWords(query.search);
        for (const naive::Row &n : all) {
            const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                const QStringList written = writtenAs(word);
                const QString country = countrySearchText(n.words.value("country"));
                return isCountry(country, word) || std::any_of(n.texts.begin(), n.texts.end(), [&](const QString &t) {
                           return std::any_of(written.begin(), written.end(),
                                              [&](const QString &one) { return foldedForSearch(t).contains(one); });
                       });
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
        // Discounts, of which Creem doesn't say when they were made, come in no order that a cell shows.
        const int sorted = list.columnOf(query.sortKey.isEmpty() ? "created"_ba : query.sortKey);
        for (int row = 0; row < list.rowCount(); ++row) {
            const QString id = list.index(row, 0).data(ListModel::IdRole).toString();
            QVERIFY2(expected.contains(id), what);
            const naive::Row n = expected.take(id);
            for (auto it = n.cells.cbegin(); it != n.cells.cend(); ++it) {
                const QVariant cell = list.index(row, list.columnOf(it.key())).data(ListModel::ValueRole);
                QVERIFY2(
                    cell == it.value(),
                    what + " " + it.key() + ": " + cell.toString().toUtf8() + " for " + it.value().toString().toUtf8());
            }
            if (sorted < 0)
                continue;
            const QVariant cell = list.index(row, sorted).data(ListModel::ValueRole);
            if (row > 0) {
                const int order = naive::compareCells(before, cell);
                QVERIFY2(query.sortOrder == Qt::AscendingOrder ? order <= 0 : order >= 0, what);
            }
            before = cell;
        }
    }
};

QTEST_GUILESS_MAIN(tst_ListQueries)
#include "tst_listqueries.moc"
