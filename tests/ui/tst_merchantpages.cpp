// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of customers and discounts offer for a record, from the click to the request and back to the list.
#include "tests/support/everywish.h"
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/customerdialog.h"
#include "ui/dialogs/discountdialog.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/pages/customerspage.h"
#include "ui/pages/discountspage.h"
#include "ui/pages/productspage.h"
#include "ui/pages/transactionspage.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/linkbox.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_MerchantPages : public QObject
{
    Q_OBJECT

public slots:
    void open(const QUrl &url) { m_opened.append(url); }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_merchantpages"_s);
        for (const QString &scheme : {u"mailto"_s, u"https"_s})
            QDesktopServices::setUrlHandler(scheme, this, "open");
    }
    void cleanupTestCase()
    {
        for (const QString &scheme : {u"mailto"_s, u"https"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }
    void init()
    {
        m_opened.clear();
        m_rig = std::make_unique<SessionRig>([](const FaultServer::Request &r) {
            if (r.method == "GET")
                return fault::json(200, everywish::page({}));
            for (const everywish::Case &c : everywish::all())
                if (c.method == r.method && c.target == r.target)
                    return fault::json(200, c.answer);
            return fault::json(400, "{}");
        });
        m_session = &m_rig->session;
        m_server = &m_rig->server;
        m_session->mirror().remember(everywish::customer());
        m_session->mirror().remember(everywish::discount());
        m_session->mirror().remember(everywish::product());
    }
    void cleanup()
    {
        m_page.reset();
        m_rig.reset();
    }

    void aPortalLinkIsHandedOnAndNotKept()
    {
        show<CustomersPage>(everywish::customer().id);
        trigger("portal-link");
        auto *question = dialog<WishDialog>();
        QVERIFY(question);
        QCOMPARE(widgets::faultOf(question), QString());
        QTest::mouseClick(widgets::button(question, u"Make the link"_s), Qt::LeftButton);
        QTRY_VERIFY(dialog<LinkDialog>());
        QCOMPARE(m_server->copies("POST", "/v1/customers/billing"), 1);
        auto *link = dialog<LinkDialog>();
        QCOMPARE(link->findChild<LinkBox *>()->link(), u"https://creem.io/portal/secret"_s);
        QCOMPARE(widgets::faultOf(link), QString());
        const ActionRecord record = m_session->actions().records().first();
        QVERIFY(!QJsonDocument(journalAnswer(record.wish.kind, record.answer)).toJson().contains("secret"));
    }

    void mailGoesToTheCustomer()
    {
        show<CustomersPage>(everywish::customer().id);
        trigger("mail-customer");
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().path(), everywish::customer().email);
        QVERIFY(m_opened.first().query().isEmpty());
        QCOMPARE(m_server->copies("POST"), 0);
    }

    /// Part of a payment, and its invoice: the API has no call for them. Both places lead to Creem's own pages.
    void whatOnlyTheWebCanDoIsALinkThere()
    {
        Transaction payment = everywish::transaction();
        payment.amount = 4900;
        payment.amountPaid = 4900;
        payment.refundedAmount = 1900;
        payment.status = TransactionStatus::PartlyRefunded;
        m_session->mirror().remember(payment);
        show<TransactionsPage>(payment.id);
        for (QAction *one : m_page->actions())
            if (widgets::plain(one->text()) == u"Part of it, or the invoice: on the web"_s)
                one->trigger();
        trigger("refund");
        QTRY_VERIFY(dialog<RefundDialog>());
        QStringList said;
        for (const QLabel *label : dialog<RefundDialog>()->findChildren<QLabel *>())
            said.append(label->text());
        QVERIFY(said.contains(u"$19.00"_s) && said.contains(u"$30.00"_s)); // given back, and left of it
        QVERIFY(said.join(u'\n').contains(u"that are left of this payment"_s));
        QVERIFY(said.join(u'\n').contains(u"never a part of it"_s));
        widgets::button(dialog<RefundDialog>(), u"Open Creem's dashboard"_s)->click();
        QCOMPARE(m_opened.size(), 2);
        for (const QUrl &url : std::as_const(m_opened))
            QVERIFY(url.scheme() == "https"_L1 && url.host().endsWith(u"creem.io"_s));
        QCOMPARE(m_server->copies("POST"), 0);
    }

    void detailsSayWhatIsUnderWay()
    {
        QTRY_COMPARE(m_session->mirror().count(Resource::Products), 1);
        m_server->answerWith([](const FaultServer::Request &r) {
            return r.method == "GET" ? fault::json(200, everywish::page({})) : fault::hang();
        });
        show<ProductsPage>(everywish::product().id);
        QTRY_COMPARE(badge(), u"Status: active"_s);
        m_session->actions().submit(everywish::of(WishKind::ArchiveProduct).wish);
        QTRY_COMPARE(badge(), u"Status: archiving…"_s);
        show<DiscountsPage>(everywish::discount().id);
        m_session->actions().submit(everywish::of(WishKind::DeleteDiscount).wish);
        QTRY_COMPARE(badge(), u"Status: deleting…"_s);
        show<CustomersPage>(everywish::customer().id);
        QVERIFY(badge().isEmpty());
        m_session->actions().submit(everywish::of(WishKind::UpdateCustomer).wish);
        QTRY_COMPARE(badge(), u"Status: changing…"_s); // its row has no status that could say it
    }

    void aNewCustomerIsShown()
    {
        show<CustomersPage>(everywish::customer().id);
        trigger("new-customer");
        auto *add = dialog<CustomerDialog>();
        QVERIFY(add);
        widgets::named<QLineEdit>(add, u"Name"_s)->setText(u"Zoë"_s);
        widgets::named<QLineEdit>(add, u"E-mail"_s)->setText(u"new@example.com"_s);
        widgets::button(add, u"Create customer"_s)->click();
        QTRY_COMPARE(static_cast<CustomersPage *>(m_page.get())->currentId(), u"cust_new"_s);
        QCOMPARE(m_server->copies("POST", "/v1/customers"), 1);
    }

    void discountsAreMadeDuplicatedAndDeleted()
    {
        show<DiscountsPage>(everywish::discount().id);
        trigger("duplicate-discount");
        QTRY_VERIFY(dialog<DiscountDialog>());
        QCOMPARE(widgets::named<QLineEdit>(dialog<DiscountDialog>(), u"Name"_s)->text(), everywish::discount().name);
        delete dialog<DiscountDialog>();
        trigger("many-codes");
        QTRY_VERIFY(dialog<ManyCodesDialog>());
        delete dialog<ManyCodesDialog>();
        trigger("delete-discount");
        auto *question = dialog<WishDialog>();
        QVERIFY(question);
        QVERIFY(QTest::qWaitForWindowActive(question));
        QCOMPARE(QApplication::focusWidget(), widgets::button(question, u"Keep it"_s));
        QTest::mouseClick(widgets::button(question, u"Delete discount"_s), Qt::LeftButton);
        QTRY_COMPARE(m_server->copies("DELETE"), 1);
        QTRY_VERIFY(!action("delete-discount")->isEnabled()); // it is deleted now
    }

private:
    template <class P> void show(const QString &id)
    {
        auto page = std::make_unique<P>(*m_session, TimeStyle());
        P *shown = page.get();
        m_page = std::move(page);
        m_page->resize(1084, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_COMPARE(shown->table()->model()->rowCount(), 1);
        QTRY_COMPARE(shown->currentId(), id);
    }
    /// What the details say of the record's status; empty: nothing.
    QString badge() const
    {
        const auto *shown = m_page->findChild<DetailPane *>()->findChild<Badge *>();
        return shown ? shown->accessibleName() : QString();
    }
    QAction *action(const char *name) const { return m_page->findChild<QAction *>(QLatin1String(name)); }
    void trigger(const char *name)
    {
        QVERIFY(action(name));
        QTRY_VERIFY(action(name)->isEnabled());
        action(name)->trigger();
    }
    template <class D> D *dialog() const
    {
        for (auto *dialog : m_page->findChildren<D *>())
            if (dialog->isVisible())
                return dialog;
        return nullptr;
    }

    QList<QUrl> m_opened;
    std::unique_ptr<SessionRig> m_rig;
    Session *m_session = nullptr;
    FaultServer *m_server = nullptr;
    std::unique_ptr<StorePage> m_page;
};

QTEST_MAIN(tst_MerchantPages)
#include "tst_merchantpages.moc"
