// SPDX-License-Identifier: GPL-3.0-or-later
// Discounts by the products that they are for: one discount has several, and one that names none is for all.
#include "core/mirror/mirror.h"
#include "tests/support/listrig.h"

#include <QJsonArray>

using namespace listrig;

class tst_DiscountProducts : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<OddServer>(9);
        fill(*m_server, 5);
        m_one = m_server->records(Resource::Products).firstKey();
        m_two = m_server->records(Resource::Products).lastKey();
        m_unknown = m_one + u'x'; // not in the mirror, and begins like another
        m_ids = m_server->records(Resource::Discounts).keys();
        QCOMPARE(m_ids.size(), 12);
        applyTo(0, QJsonArray{m_one});
        applyTo(1, QJsonArray{m_one, m_two});
        applyTo(2, QJsonArray{m_two, m_two});
        applyTo(3, QJsonArray());
        applyTo(4, QJsonValue::Undefined);
        applyTo(5, QJsonArray{m_unknown});
        applyTo(6, QJsonValue::Null);
        for (int n = 7; n < 12; ++n)
            applyTo(n, QJsonArray{m_two});
        m_mirror = std::make_unique<Mirror>(MirrorLocation::inMemory());
        m_sync = std::make_unique<Sync>(m_server->endpoint(), key(), *m_mirror, Sync::Options());
        runSync(*m_sync);
        m_list = std::make_unique<MirrorList>(*m_mirror, Resource::Discounts);
    }
    void cleanup()
    {
        m_list.reset();
        m_sync.reset();
        m_mirror.reset();
        m_server.reset();
    }

    void areFoundByEachOfThem()
    {
        QCOMPARE(found({m_one}), (QList<int>{0, 1, 3, 4, 6}));
        QCOMPARE(found({m_two}), (QList<int>{1, 2, 3, 4, 6, 7, 8, 9, 10, 11}));
        QCOMPARE(found({m_unknown}), (QList<int>{3, 4, 5, 6}));
        QCOMPARE(found({m_one, m_unknown}), (QList<int>{0, 1, 3, 4, 5, 6}));
        QCOMPARE(found({u"prod_of_nobody"_s}), (QList<int>{3, 4, 6}));
        QCOMPARE(found({QString()}), (QList<int>{3, 4, 6})); // only those of all
        QCOMPARE(found({QString(), m_one}), (QList<int>{0, 1, 3, 4, 6}));
    }

    void countsAreOfWhatIsFound()
    {
        const QMap<QString, qint64> all{{m_one, 5}, {m_two, 10}, {m_unknown, 4}, {QString(), 3}};
        QCOMPARE(found({}).size(), 12);
        QCOMPARE(counts(), all);
        found({m_one}); // what else could be chosen is told as before
        QCOMPARE(counts(), all);
        QCOMPARE(labelOf(m_one), m_server->records(Resource::Products)[m_one]["name"_L1].toString());
        QCOMPARE(labelOf(m_unknown), m_unknown);
        found({}, {{"status", {u"deleted"_s}}});
        QCOMPARE(counts(), (QMap<QString, qint64>()));
    }

    void followWhatChanges()
    {
        applyTo(0, QJsonArray{m_two});
        QJsonObject &deleted = m_server->records(Resource::Discounts)[m_ids.at(1)];
        deleted.insert("status"_L1, "deleted"_L1);
        m_server->records(Resource::Products)[m_one].insert("name"_L1, "Sorbet club"_L1);
        runSync(*m_sync);
        QCOMPARE(found({m_one}), (QList<int>{1, 3, 4, 6}));
        QCOMPARE(labelOf(m_one), u"Sorbet club"_s);
        QCOMPARE(found({m_one}, {{"status", {u"deleted"_s}}}), QList<int>{1});
        QCOMPARE(counts(), (QMap<QString, qint64>{{m_one, 1}, {m_two, 1}}));
    }

private:
    /// Undefined: it isn't said.
    void applyTo(int n, const QJsonValue &products)
    {
        m_server->records(Resource::Discounts)[m_ids.at(n)].insert("applies_to_products"_L1, products);
    }
    /// Which discounts a filter by products finds; empty: there is none.
    QList<int> found(const QStringList &products, QMap<QByteArray, QStringList> filters = {})
    {
        if (!products.isEmpty())
            filters.insert("products", products);
        m_list->setQuery({u"asked anew"_s, {}, Qt::DescendingOrder, {}, {}, {}});
        m_list->setQuery({{}, {}, Qt::DescendingOrder, filters, {}, {}});
        loadAll(*m_list);
        QList<int> all;
        for (int row = 0; row < m_list->rowCount(); ++row)
            all.append(int(m_ids.indexOf(m_list->index(row, 0).data(ListModel::IdRole).toString())));
        std::sort(all.begin(), all.end());
        return all;
    }
    QMap<QString, qint64> counts() const
    {
        QMap<QString, qint64> all;
        for (const FacetValue &value : m_list->facets().value("products"))
            all.insert(value.value, value.count);
        return all;
    }
    QString labelOf(const QString &product) const
    {
        for (const FacetValue &value : m_list->facets().value("products"))
            if (value.value == product)
                return value.label;
        return {};
    }

    std::unique_ptr<OddServer> m_server;
    QStringList m_ids; ///< of the discounts
    QString m_one;     ///< products
    QString m_two;
    QString m_unknown;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Sync> m_sync;
    std::unique_ptr<MirrorList> m_list;
};

QTEST_GUILESS_MAIN(tst_DiscountProducts)
#include "tst_discountproducts.moc"
