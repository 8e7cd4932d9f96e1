// SPDX-License-Identifier: GPL-3.0-or-later
// The list of products that is held in memory: what it reads, keeps, orders and finds.
#include "core/models/productlist.h"
#include "core/models/rowchanges.h"
#include "tests/support/products.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using State = ListModel::State;

namespace {

QStringList names(const ListModel &model)
{
    QStringList out;
    for (int i = 0; i < model.rowCount(); ++i)
        out.append(model.index(i, 0).data(ListModel::ValueRole).toString());
    return out;
}

QJsonArray several(int from, int to)
{
    QJsonArray all;
    for (int i = from; i <= to; ++i)
        all.append(products::product(u"prod_%1"_s.arg(i), u"Product %1"_s.arg(i), 1000 + i));
    return all;
}

/// As a GET of all would answer, with pages of at most cap.
FaultServer::Reply answer(const QJsonArray &all, QByteArray target, int cap = 100)
{
    target.replace("page_size=100", "page_size=" + QByteArray::number(cap));
    return fault::json(200, products::page(all, target));
}

} // namespace

class tst_ProductList : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_client = products::clientOf(*m_server);
        m_list = std::make_unique<ProductList>(*m_client, QLocale(QLocale::German, QLocale::Germany));
        m_tester = std::make_unique<QAbstractItemModelTester>(m_list.get());
    }
    void cleanup()
    {
        m_tester.reset();
        m_list.reset();
        m_client.reset();
        m_server.reset();
    }

    void readsEveryPageOfACappedServer()
    {
        m_server->answerWith([](const FaultServer::Request &r) { return answer(several(1, 25), r.target, 10); });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(m_list->rowCount(), 25);
        QCOMPARE(m_list->totalCount(), 25);
        QCOMPARE(names(*m_list).first(), u"Product 1"_s); // as the server orders
        QCOMPARE(m_server->copies("GET"), 3);
        QVERIFY(m_list->refreshedAt().isValid());
    }
    void looksAgainWhenPagesShift()
    {
        // A product is made after the first page was read: all others move on by one, the last of page 1 comes twice
        // and the new one stands where nobody looks.
        m_server->answerWith([this](const FaultServer::Request &r) {
            const bool isFirst = m_server->requests().size() == 1;
            return answer(several(isFirst ? 1 : 0, 20), r.target, 10);
        });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(m_list->rowCount(), 21);
        QVERIFY(m_list->record(u"prod_0"_s));
    }
    void looksAgainWhenARecordVanishes()
    {
        // prod_1 is deleted after page 1 was read: prod_11 slips from page 2 to page 1 and would be missed.
        m_server->answerWith([this](const FaultServer::Request &r) {
            const bool isFirst = m_server->requests().size() == 1;
            return answer(several(isFirst ? 1 : 2, 20), r.target, 10);
        });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QVERIFY(m_list->record(u"prod_11"_s));
        QVERIFY(!m_list->record(u"prod_1"_s));
        QCOMPARE(m_list->totalCount(), 19);
    }
    void endsOnAServerThatNeverDoes()
    {
        m_server->answerWith([](const FaultServer::Request &) {
            QJsonObject page = QJsonDocument::fromJson(products::page(several(1, 3), "/?page_number=1&page_size=100"))
                                   .object();
            page["pagination"_L1] = QJsonObject{
                {"total_records"_L1, 1'000'000},
                {"total_pages"_L1, 1'000'000},
                {"current_page"_L1, 1},
                {"next_page"_L1, 2},
                {"prev_page"_L1, QJsonValue()}};
            return fault::json(200, products::text(page));
        });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(m_list->rowCount(), 3);
        QVERIFY(m_server->copies("GET") < 20);
    }
    void keepsTheOthersWhenARecordIsBad()
    {
        QJsonArray all = several(1, 3);
        QJsonObject bad = products::product(u"prod_bad"_s, u"Bad"_s);
        bad["price"_L1] = u"12"_s;
        all.insert(1, bad);
        m_server->answerWith([&](const FaultServer::Request &r) { return answer(all, r.target); });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(m_list->rowCount(), 3);
        QCOMPARE(m_list->rejected().size(), 1);
        QCOMPARE(m_list->rejected().first().id, u"prod_bad"_s);
        QCOMPARE(m_list->rejected().first().error.toString(), u"items[1].price: expected integer, got string"_s);
        QCOMPARE(m_server->copies("GET"), 1); // the bad one counts too: the totals agree
    }
    void changesRowsNotTheTable()
    {
        QJsonArray all = several(1, 4);
        m_server->answerWith([&](const FaultServer::Request &r) { return answer(all, r.target); });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QSignalSpy reset(m_list.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_list.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_list.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(m_list.get(), &QAbstractItemModel::dataChanged);

        m_list->reload(); // the same again
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(inserted.size() + removed.size() + changed.size(), 0);

        all.removeAt(0);
        all[0] = products::product(u"prod_2"_s, u"Renamed"_s);
        all.append(products::product(u"prod_5"_s, u"Product 5"_s));
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(names(*m_list), QStringList({u"Renamed"_s, u"Product 3"_s, u"Product 4"_s, u"Product 5"_s}));
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(reset.size(), 0);
    }
    void keepsRowsWhenAReloadFails()
    {
        m_server->answerWith([](const FaultServer::Request &r) { return answer(several(1, 4), r.target); });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        const QDateTime before = m_list->refreshedAt();
        m_server->answerWith([](const FaultServer::Request &) { return fault::fin(); });
        m_list->reload();
        QCOMPARE(m_list->rowCount(), 4);
        QTRY_COMPARE(m_list->state(), State::Failed);
        QCOMPARE(m_list->error().kind, ApiError::Kind::ConnectionLost);
        QCOMPARE(m_list->rowCount(), 4);
        QCOMPARE(m_list->refreshedAt(), before);
    }
    void whatWasWrittenIsNewerThanWhatIsBeingRead()
    {
        m_server->answerWith([](const FaultServer::Request &r) { return answer(several(1, 3), r.target); });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        m_list->reload();
        Product written = *m_list->record(u"prod_2"_s);
        written.name = u"Written"_s;
        m_list->upsert(written);
        Product made = written;
        made.id = u"prod_new"_s;
        m_list->upsert(made);
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(m_list->record(u"prod_2"_s)->name, u"Written"_s);
        QVERIFY(m_list->record(u"prod_new"_s)); // the pages asked for before don't have it yet
        QCOMPARE(m_list->rowOf(u"prod_new"_s), 0);
    }
    void diesWhileReading()
    {
        m_server->answerWith([](const FaultServer::Request &) { return fault::hang(); });
        m_list->reload();
        QTRY_COMPARE(m_server->copies("GET"), 1);
        m_tester.reset();
        m_list.reset();
        m_server->answerWith([](const FaultServer::Request &r) { return answer(several(1, 3), r.target); });
        QVERIFY(m_server->settle());
    }
    void restartsWhileReading()
    {
        m_server->answerWith([](const FaultServer::Request &r) { return answer(several(1, 30), r.target, 10); });
        m_list->reload();
        connect(m_list.get(), &RecordListBase::recordsChanged, this, [this, again = true]() mutable {
            if (std::exchange(again, false))
                m_list->reload(); // from inside of the page that is being taken
        });
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(m_list->rowCount(), 30);
    }

    void sorts_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QStringList>("expected");
        const auto up = Qt::AscendingOrder;
        const auto down = Qt::DescendingOrder;
        // A German puts Ä beside A and numbers in order; the code points don't.
        QTest::newRow("name") << "name"_ba << up << QStringList{u"apfel 2"_s, u"Äpfel 10"_s, u"Zebra"_s, u"株式会社"_s};
        QTest::newRow("name, down") << "name"_ba << down
                                    << QStringList{u"株式会社"_s, u"Zebra"_s, u"Äpfel 10"_s, u"apfel 2"_s};
        QTest::newRow("price: currencies don't mix")
            << "price"_ba << up << QStringList{u"株式会社"_s, u"apfel 2"_s, u"Zebra"_s, u"Äpfel 10"_s};
        QTest::newRow("billing by length")
            << "billing"_ba << up << QStringList{u"Zebra"_s, u"apfel 2"_s, u"株式会社"_s, u"Äpfel 10"_s};
        QTest::newRow("status") << "status"_ba << up
                                << QStringList{u"Zebra"_s, u"Äpfel 10"_s, u"株式会社"_s, u"apfel 2"_s};
        QTest::newRow("tax") << "tax"_ba << up << QStringList{u"株式会社"_s, u"Zebra"_s, u"Äpfel 10"_s, u"apfel 2"_s};
        QTest::newRow("created") << "created"_ba << down
                                 << QStringList{u"apfel 2"_s, u"株式会社"_s, u"Äpfel 10"_s, u"Zebra"_s};
    }
    void sorts()
    {
        QFETCH(QByteArray, key);
        QFETCH(Qt::SortOrder, order);
        QFETCH(QStringList, expected);
        loadFour();
        m_list->sort(m_list->columnOf(key), order);
        QCOMPARE(names(*m_list), expected);
    }

    void finds_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("part of a name") << u"ebr"_s << QStringList{u"Zebra"_s};
        QTest::newRow("without its accent") << u"apfel"_s << QStringList{u"Äpfel 10"_s, u"apfel 2"_s};
        QTest::newRow("with it") << u"ÄPFEL"_s << QStringList{u"Äpfel 10"_s, u"apfel 2"_s};
        QTest::newRow("every word somewhere") << u"usd apfel"_s << QStringList{u"Äpfel 10"_s};
        QTest::newRow("another script") << u"式会"_s << QStringList{u"株式会社"_s};
        QTest::newRow("id") << u"prod_2"_s << QStringList{u"Äpfel 10"_s};
        QTest::newRow("plain price") << u"1234.50"_s << QStringList{u"Äpfel 10"_s};
        QTest::newRow("price as written here") << u"1.234,50"_s << QStringList{u"Äpfel 10"_s};
        QTest::newRow("description") << u"striped"_s << QStringList{u"Zebra"_s};
        QTest::newRow("nothing") << u"xyzzy"_s << QStringList{};
    }
    void finds()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, expected);
        loadFour();
        ListModel::Query query;
        query.search = search;
        QSignalSpy reset(m_list.get(), &QAbstractItemModel::modelReset);
        m_list->setQuery(query);
        QCOMPARE(names(*m_list), expected);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(m_list->totalCount(), 4);
    }
    void filters()
    {
        loadFour();
        ListModel::Query query;
        query.filters["status"_ba] = QStringList{u"archived"_s};
        m_list->setQuery(query);
        QCOMPARE(names(*m_list), QStringList{u"apfel 2"_s});
        query.filters["billing"_ba] = QStringList{u"every-month"_s, u"custom"_s};
        m_list->setQuery(query);
        QCOMPARE(names(*m_list), QStringList{u"apfel 2"_s});
        query.filters.remove("status"_ba);
        m_list->setQuery(query);
        QCOMPARE(names(*m_list), QStringList({u"apfel 2"_s, u"株式会社"_s}));
        QCOMPARE(m_list->valuesOf("status"_ba).size(), 2);
        QCOMPARE(m_list->valuesOf("status"_ba).first().wire, u"active"_s);
        QCOMPARE(m_list->valuesOf("status"_ba).first().count, 3);
    }
    void aWriteMayLeaveTheQuery()
    {
        loadFour();
        ListModel::Query query;
        query.filters["status"_ba] = QStringList{u"active"_s};
        m_list->setQuery(query);
        QCOMPARE(m_list->rowCount(), 3);
        Product archived = *m_list->record(u"prod_1"_s);
        archived.status = ProductStatus::Archived;
        QSignalSpy removed(m_list.get(), &QAbstractItemModel::rowsRemoved);
        m_list->upsert(archived);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(m_list->rowCount(), 2);
    }

    void rowChangesLeadFromAnyListToAnyOther()
    {
        QRandomGenerator random(7);
        const auto shuffled = [&random] {
            QStringList all;
            for (int i = 0; i < 12; ++i)
                if (random.bounded(3) > 0)
                    all.insert(random.bounded(int(all.size()) + 1), QString::number(i));
            return all;
        };
        const auto id = [](const QString &s) -> const QString & { return s; };
        for (int round = 0; round < 2000; ++round) {
            const QStringList shown = shuffled();
            const QStringList wanted = shuffled();
            QStringList rows = shown;
            for (const RowChange &change : rowChanges<QString>(shown, wanted, id)) {
                switch (change.kind) {
                case RowChange::Kind::Remove: rows.remove(change.first, change.last - change.first + 1); break;
                case RowChange::Kind::Insert:
                    for (int i = change.first; i <= change.last; ++i)
                        rows.insert(i, wanted.at(change.source + i - change.first));
                    break;
                case RowChange::Kind::Move: rows.move(change.source, change.first); break;
                }
            }
            QCOMPARE(rows, wanted);
        }
    }

private:
    void loadFour()
    {
        QJsonObject zebra = products::product(u"prod_1"_s, u"Zebra"_s, 500);
        zebra["description"_L1] = u"A striped one"_s;
        zebra["created_at"_L1] = u"2024-01-01T00:00:00Z"_s;
        QJsonObject ten = products::product(u"prod_2"_s, u"Äpfel 10"_s, 123'450);
        ten["billing_type"_L1] = u"recurring"_s;
        ten["billing_period"_L1] = u"every-year"_s;
        ten["created_at"_L1] = u"2024-02-01T00:00:00Z"_s;
        QJsonObject two = products::product(u"prod_3"_s, u"apfel 2"_s, 900);
        two["currency"_L1] = u"EUR"_s;
        two["billing_type"_L1] = u"recurring"_s;
        two["billing_period"_L1] = u"custom"_s;
        two["recurring_interval"_L1] = u"week"_s;
        two["recurring_interval_count"_L1] = 2;
        two["status"_L1] = u"archived"_s;
        two["tax_mode"_L1] = u"zzz"_s; // a word of tomorrow
        two["created_at"_L1] = u"2024-04-01T00:00:00Z"_s;
        QJsonObject kk = products::product(u"prod_4"_s, u"株式会社"_s, 800);
        kk["currency"_L1] = u"EUR"_s;
        kk["billing_type"_L1] = u"recurring"_s;
        kk["billing_period"_L1] = u"every-month"_s;
        kk["tax_mode"_L1] = u"exclusive"_s;
        kk["created_at"_L1] = u"2024-03-01T00:00:00Z"_s;
        m_server->answerWith([=](const FaultServer::Request &r) { return answer({zebra, ten, two, kk}, r.target); });
        m_list->reload();
        QTRY_COMPARE(m_list->state(), State::Ready);
        QCOMPARE(m_list->rowCount(), 4);
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<ProductList> m_list;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(tst_ProductList)
#include "tst_productlist.moc"
