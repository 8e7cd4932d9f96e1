// SPDX-License-Identifier: GPL-3.0-or-later
// Checkout links: what is typed is what is wished, once; the links made here are listed until they are paid or expired.
#include "app/demo/demoserver.h"
#include "tests/support/columnmenu.h"
#include "tests/support/plaintimes.h"
#include "tests/support/products.h"
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/checkoutdialog.h"
#include "ui/dialogs/checkoutform.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/pages/checkoutlinkspage.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/linkbox.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject checkout(const QString &id, const QString &status)
{
    return {{u"id"_s, id},
            {u"mode"_s, u"test"_s},
            {u"object"_s, u"checkout"_s},
            {u"status"_s, status},
            {u"product"_s, u"prod_1"_s},
            {u"checkout_url"_s, QString(u"https://creem.io/test/checkout/prod_1/"_s + id)}};
}

} // namespace

class tst_CheckoutLinks : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_checkoutlinks"_s);
    }
    void init()
    {
        m_made = 0;
        m_isOffline = false;
        m_statuses.clear();
        m_rig = std::make_unique<SessionRig>([this](const FaultServer::Request &r) { return answer(r); });
        m_session = &m_rig->session;
        m_server = &m_rig->server;
        m_session->mirror().remember(
            *json::decode<Product>(products::text(products::product(u"prod_1"_s, u"Pro <b>%1</b> & Co"_s))));
        QJsonObject recurring = products::product(u"prod_2"_s, u"Monthly"_s);
        recurring["billing_type"_L1] = u"recurring"_s;
        recurring["billing_period"_L1] = u"every-month"_s;
        m_session->mirror().remember(*json::decode<Product>(products::text(recurring)));
        QTRY_COMPARE(m_session->mirror().count(Resource::Products), 2); // the dialog asks once
        m_page = std::make_unique<CheckoutLinksPage>(*m_session, plainTimes());
        m_page->resize(1084, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_session->actions().isReady());
    }
    void cleanup()
    {
        m_page.reset();
        m_rig.reset();
    }

    void metadataIsReadByLines()
    {
        QCOMPARE(metadataFrom(u"user = 42\n\n a=b=c \n"_s), (QJsonObject{{u"user"_s, u"42"_s}, {u"a"_s, u"b=c"_s}}));
        QCOMPARE(metadataFrom({}), QJsonObject());
        QVERIFY(!metadataFrom(u"no sign"_s));
        QVERIFY(!metadataFrom(u" = nothing"_s));
        bool isTwice = false;
        QVERIFY(!metadataFrom(u"a=1\na=2"_s, &isTwice));
        QVERIFY(isTwice);
    }

    void emptyFirst()
    {
        QTRY_COMPARE(m_page->findChild<StateView *>()->accessibleName(), u"No checkout links yet"_s);
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
    }

    void aLinkIsWhatWasTyped()
    {
        openDialog();
        auto *make = widgets::button(m_dialog, u"Make the link"_s);
        QVERIFY(!make->isEnabled());
        choose(u"prod_2"_s);
        QVERIFY(make->isEnabled());
        QVERIFY(!widgets::button(m_dialog, u"Another price than the product's"_s)); // for one-time products only
        choose(u"prod_1"_s);
        widgets::button(m_dialog, u"Another price than the product's"_s)->click();
        QVERIFY(!make->isEnabled()); // which?
        edit("Own price")->setText(u"0.99"_s);
        QVERIFY(!make->isEnabled());
        edit("Own price")->setText(u"12.5"_s);
        QVERIFY(make->isEnabled());
        widgets::named<QSpinBox>(m_dialog, u"Units"_s)->setValue(3);
        edit("Discount code")->setText(u"AUTUMN"_s);
        edit("Customer's e-mail")->setText(u"anna"_s);
        QVERIFY(!make->isEnabled());
        edit("Customer's e-mail")->setText(u"anna@example.com"_s);
        edit("Page after payment")->setText(u"https://example.com/thanks"_s);
        edit("Request id")->setText(u"order <7> %1"_s);
        m_dialog->findChild<QPlainTextEdit *>()->setPlainText(u"user = 42"_s);
        widgets::named<QPushButton>(m_dialog, u"Add a custom field"_s)->click();
        QVERIFY(!make->isEnabled());
        edit("Custom field 1: Key")->setText(u"company"_s);
        edit("Custom field 1: Label")->setText(u"Company"_s);
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        edit("Request id")->setFocus();
        QCOMPARE(widgets::unreachedByTab(m_dialog).join(u", "_s), QString());
        QTest::mouseClick(make, Qt::LeftButton);
        QTest::mouseClick(make, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST", "/v1/checkouts"), 1);
        QJsonObject body = m_body;
        QCOMPARE(body.take("custom_fields"_L1).toArray().first().toObject()["key"_L1].toString(), u"company"_s);
        QCOMPARE(body,
                 (QJsonObject{{u"product_id"_s, u"prod_1"_s},
                              {u"units"_s, 3},
                              {u"custom_price"_s, 1250},
                              {u"discount_code"_s, u"AUTUMN"_s},
                              {u"customer"_s, QJsonObject{{u"email"_s, u"anna@example.com"_s}}},
                              {u"success_url"_s, u"https://example.com/thanks"_s},
                              {u"request_id"_s, u"order <7> %1"_s},
                              {u"metadata"_s, QJsonObject{{u"user"_s, u"42"_s}}}}));
        // Handed on at once.
        QTRY_VERIFY(m_page->findChild<LinkDialog *>());
        auto *link = m_page->findChild<LinkDialog *>();
        QTRY_VERIFY(link->isVisible());
        QCOMPARE(link->findChild<LinkBox *>()->link(), u"https://creem.io/test/checkout/prod_1/ch_1"_s);
        QVERIFY(link->findChild<LinkBox *>()->isCodeShown());
        QCOMPARE(widgets::faultOf(link), QString());
        link->close();
        QCOMPARE(m_page->list().rowCount(), 1);
        QTRY_VERIFY(shown().contains(u"Pro <b>%1</b> & Co"_s));
        QVERIFY(shown().contains(u"anna@example.com"_s));
        QCOMPARE(widgets::faultOf(m_page.get()), QString());
        widgets::button(m_page.get(), u"Copy link"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://creem.io/test/checkout/prod_1/ch_1"_s);
    }

    void columnsAreChosenAndRemembered()
    {
        QSettings().clear();
        QVERIFY(columnmenu::titles(m_page.get()).contains(u"Units"_s));
        QVERIFY(!columnmenu::hasOrder(m_page.get())); // the newest first, always
        QVERIFY(columnmenu::choose(m_page.get(), u"Units"_s));
        QVERIFY(!columnmenu::titles(m_page.get()).contains(u"Units"_s));
        const CheckoutLinksPage again(*m_session, plainTimes());
        QVERIFY(!columnmenu::titles(&again).contains(u"Units"_s));
        QSettings().clear();
    }

    void refusedSaysWhy()
    {
        m_refusal = products::refusal(u"no <b>sale</b>"_s, u"trace-3"_s);
        openDialog();
        choose(u"prod_1"_s);
        widgets::button(m_dialog, u"Make the link"_s)->click();
        QTRY_VERIFY(m_dialog->findChild<NoticeBox *>()->text().contains(u"no <b>sale</b>"_s));
        QCOMPARE(m_server->copies("POST"), 1);
        m_refusal.clear();
        delete m_dialog;
        QCOMPARE(m_page->list().totalCount(), 0);
    }

    void listedUntilPaidOrExpired()
    {
        const QAbstractItemModelTester tester(
            // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): the tester only looks
            const_cast<CheckoutList *>(&m_page->list()), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < 3; ++i)
            make();
        QCOMPARE(m_page->list().rowCount(), 3);
        QCOMPARE(status(0), u"pending"_s);
        m_statuses = {{u"ch_1"_s, u"completed"_s}, {u"ch_2"_s, u"expired"_s}};
        m_page->refresh();
        QTRY_COMPARE(status(2), u"completed"_s); // the news stays in sight
        QTRY_COMPARE(status(1), u"expired"_s);
        QTRY_VERIFY(!m_page->list().isAsking());
        const int asked = m_server->copies("GET");
        m_page->refresh();
        QTRY_COMPARE(m_page->list().rowCount(), 1);
        QTRY_VERIFY(!m_page->list().isAsking());
        QCOMPARE(m_server->copies("GET"), asked + 1); // only the one that is open
        auto *over = m_page->findChild<QCheckBox *>();
        over->click();
        QCOMPARE(m_page->list().rowCount(), 3);
        over->click();
        m_statuses.insert(u"ch_3"_s, u"completed"_s);
        m_page->refresh();
        QTRY_VERIFY(!m_page->list().isAsking());
        m_page->refresh();
        QTRY_COMPARE(m_page->findChild<StateView *>()->accessibleName(), u"No link is open"_s);
        widgets::button(m_page.get(), u"Show them"_s)->click();
        QCOMPARE(m_page->list().rowCount(), 3);
    }

    void allThatAreOpenAreAskedAbout()
    {
        constexpr int many = 205;
        NewCheckout draft;
        draft.productId = u"prod_1"_s;
        for (int i = 0; i < many; ++i)
            m_session->actions().submit(wishes::createCheckout(draft, u"Pro"_s));
        QTRY_COMPARE(m_page->list().openCount(), many);
        for (int i = 1; i <= many; ++i)
            m_statuses.insert(u"ch_%1"_s.arg(i), i == many ? u"pending"_s : u"expired"_s);
        m_page->refresh();
        QTRY_COMPARE(m_page->list().openCount(), 1); // the oldest ones too
    }

    void theDemoStoresLinksArePaidOrExpire()
    {
        demo::ServerOptions options;
        options.customers = 30;
        options.transactions = 200;
        options.now = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
        demo::DemoServer server(options);
        QVERIFY2(server.listen(), qPrintable(server.errorString()));
        demo::Store &store = *server.store(ObjectMode::Test);
        const demo::Endpoint &where = server.endpoints().test;
        Session session({}, *ApiKey::parse(where.key), Endpoint{where.url, {}});
        QTRY_VERIFY(session.actions().isReady());
        CheckoutLinksPage page(session, plainTimes());
        const auto &products = store.business().products;
        const auto active = std::find_if(products.begin(), products.end(), [](const demo::ProductRecord &record) {
            return record.product->status == ProductStatus::Active;
        });
        QVERIFY(active != products.end());
        NewCheckout draft;
        draft.productId = active->product->id;
        for (int i = 0; i < 3; ++i) {
            const QString id = session.actions().submit(wishes::createCheckout(draft, active->product->name));
            QTRY_COMPARE(session.actions().record(id)->state, ActionState::Done);
        }
        const auto shown = [&page](int row) { // as the merchant reads it; the newest is the first
            auto *table = page.findChild<RecordTable *>();
            return table->model()->index(row, 4).data().toString();
        };
        QCOMPARE(page.list().rowCount(), 3);
        const QString open = shown(0);
        QVERIFY(!open.isEmpty());
        store.clock().advance(demo::Store::paidAfter);
        page.refresh();
        QTRY_VERIFY(shown(2) != open && shown(1) == shown(2));
        QCOMPARE(shown(0), open);
        QCOMPARE(page.list().openCount(), 1);
        QTRY_VERIFY(!page.list().isAsking());
        store.clock().advance(demo::Store::checkoutLifetime);
        page.refresh(); // what was paid has left
        QTRY_COMPARE(page.list().openCount(), 0);
        QVERIFY(shown(0) != open);
        page.findChild<QCheckBox *>()->click();
        QCOMPARE(page.list().rowCount(), 3);
        QVERIFY(shown(0) != shown(1) && shown(1) == shown(2));
    }

    void aLockedStoreMakesNone()
    {
        auto *add = widgets::button(m_page.get(), u"New checkout link"_s);
        QVERIFY(add->isEnabled());
        m_session->actions().setReadOnly(true);
        QVERIFY(!add->isEnabled());
        QVERIFY(!m_page->findChild<QAction *>(u"new-checkout"_s)->isEnabled());
        QCOMPARE(add->toolTip(), u"This store is locked: nothing can be changed."_s);
        QCOMPARE(add->accessibleDescription(), add->toolTip());
        m_session->actions().setReadOnly(false);
        QVERIFY(add->isEnabled());
    }

    void offlineKeepsWhatIsKnown()
    {
        make();
        m_isOffline = true;
        m_page->refresh();
        QTRY_VERIFY(!m_page->list().isAsking());
        const auto *condition = m_page->findChildren<NoticeBox *>().last();
        QTRY_VERIFY(condition->isVisible());
        QVERIFY(condition->text().contains(u"is not known"_s));
        QCOMPARE(status(0), u"pending"_s);
        m_isOffline = false;
        widgets::button(m_page.get(), u"Try again"_s)->click();
        QTRY_VERIFY(!condition->isVisible());
    }

private:
    FaultServer::Reply answer(const FaultServer::Request &request)
    {
        if (m_isOffline)
            return fault::rst();
        if (request.method == "POST") {
            m_body = QJsonDocument::fromJson(request.body).object();
            if (!m_refusal.isEmpty())
                return fault::json(400, m_refusal);
            return fault::json(200, products::text(checkout(u"ch_%1"_s.arg(++m_made), u"pending"_s)));
        }
        const QString id = QUrlQuery(QUrl(QString::fromLatin1(request.target))).queryItemValue(u"checkout_id"_s);
        return fault::json(200, products::text(checkout(id, m_statuses.value(id, u"pending"_s))));
    }
    void make()
    {
        NewCheckout draft;
        draft.productId = u"prod_1"_s;
        const QString id = m_session->actions().submit(wishes::createCheckout(draft, u"Pro"_s));
        QTRY_COMPARE(m_session->actions().record(id)->state, ActionState::Done);
    }
    void openDialog()
    {
        auto *action = m_page->findChild<QAction *>(u"new-checkout"_s);
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QTRY_VERIFY(m_page->findChild<CheckoutDialog *>());
        m_dialog = m_page->findChild<CheckoutDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    }
    void choose(const QString &id)
    {
        auto *list = m_dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::UserRole) == id)
                list->setCurrentRow(i);
    }
    QLineEdit *edit(const char *name) const { return widgets::named<QLineEdit>(m_dialog, QString::fromLatin1(name)); }
    QString status(int row) const { return m_page->list().index(row, 4).data(ListModel::ValueRole).toString(); }
    QStringList shown() const ///< in the details, without the places where a word may break
    {
        QStringList texts;
        for (const auto *label : m_page->findChild<DetailPane *>()->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text().remove(QChar(0x200B)));
        return texts;
    }

    int m_made = 0;
    bool m_isOffline = false;
    QByteArray m_refusal;
    QJsonObject m_body;
    QHash<QString, QString> m_statuses;
    std::unique_ptr<SessionRig> m_rig;
    Session *m_session = nullptr;
    FaultServer *m_server = nullptr;
    std::unique_ptr<CheckoutLinksPage> m_page;
    QPointer<CheckoutDialog> m_dialog;
};

QTEST_MAIN(tst_CheckoutLinks)
#include "tst_checkoutlinks.moc"
