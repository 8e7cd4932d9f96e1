// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, from its window to the wire, on products that Prism makes up from Creem's contract at
// CREAMERY_CONTRACT_URL. Started by tests/contract/run.sh, once for each kind of mock.
#include "app/application.h"
#include "core/api/client.h"
#include "tests/support/await.h"
#include "tests/support/everycall.h"
#include "ui/pages/productspage.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

class ContractMock : public QObject
{
    Q_OBJECT
private slots:
    void theClientReadsEveryList()
    {
        const auto key = ApiKey::parse(u"creem_test_contract"_s);
        QVERIFY(key);
        Client client({QUrl(qEnvironmentVariable("CREAMERY_CONTRACT_URL")), {}}, *key);
        const QList<CallReport> reports = browse(client);
        QVERIFY(!reports.isEmpty());
        for (const CallReport &report : reports)
            QVERIFY2(report.problem.isEmpty(), qPrintable(report.call + u": "_s + report.problem));
    }

    void theProgramShowsProductsThatNobodyHereWrote()
    {
        const QUrl url(qEnvironmentVariable("CREAMERY_CONTRACT_URL"));
        QVERIFY2(isAllowedBaseUrl(url), "CREAMERY_CONTRACT_URL holds no address");
        const auto testKey = ApiKey::parse(u"creem_test_contract"_s);
        const auto liveKey = ApiKey::parse(u"creem_contract"_s);
        QVERIFY(testKey && liveKey);
        const auto endpointOf = [url](Mode) -> tl::expected<Endpoint, QString> { return Endpoint{url, {}}; };

        Client client({url, {}}, *testKey);
        const auto direct = await(client.searchProducts({1, 100}));
        QVERIFY2(direct, qPrintable(direct ? QString() : direct.error().detail));
        QVERIFY2(direct->rejected.isEmpty(), qPrintable(direct->rejected.value(0).error.toString()));

        Application program(*qApp, {});
        program.window().show();
        QSignalSpy opened(&program.stores(), &StoreController::opened);
        program.stores().addDemo(u"Contract"_s, *testKey, *liveKey, endpointOf);
        program.stores().openDemo();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);

        const auto page = [&] { return qobject_cast<ProductsPage *>(program.window().currentPage()); };
        program.window().showPage(u"products"_s);
        QVERIFY(page());
        const auto *table = page()->findChild<QTableView *>();
        QVERIFY(table);
        QTRY_VERIFY_WITH_TIMEOUT(page()->list().rowCount() > 0, 60'000);
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->isVisible());

        // The static mock answers the same each time, so what the table shows can be told in advance.
        if (qEnvironmentVariable("CREAMERY_CONTRACT_MOCK") == "static"_L1) {
            const MirrorList &list = page()->list();
            const int name = list.columnOf("name");
            QTRY_COMPARE(list.index(0, name).data(ListModel::ValueRole).toString(), direct->items.value(0).name);
            QCOMPARE(list.index(0, 0).data(ListModel::IdRole).toString(), direct->items.value(0).id);
        }
        const QString picture = qEnvironmentVariable("CREAMERY_CONTRACT_PICTURE");
        QVERIFY(picture.isEmpty() || program.window().grab().save(picture));
    }
};

QTEST_MAIN(ContractMock)
#include "contract_mock.moc"
