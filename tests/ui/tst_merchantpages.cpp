// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of customers and discounts offer for a record, from the click to the request and back to the list.
#include "tests/support/everywish.h"
#include "tests/support/sessionrig.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/customerdialog.h"
#include "ui/dialogs/discountdialog.h"
#include "ui/dialogs/findcodedialog.h"
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
#include "ui/widgets/filterchip.h"
#include "ui/widgets/linkbox.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

/// One of the pages of a list, of so many records in all.
QByteArray pageOf(const QJsonArray &items, int total, int number, bool hasNext)
{
    return everywish::text(
        {{u"items"_s, items},
         {u"pagination"_s,
          QJsonObject{{u"total_records"_s, total},
                      {u"total_pages"_s, number + (hasNext ? 1 : 0)},
                      {u"current_page"_s, number},
                      {u"next_page"_s, hasNext ? QJsonValue(number + 1) : QJsonValue()},
                      {u"prev_page"_s, QJsonValue()}}}});
}

QJsonObject order(int n)
{
    const QString made = QDateTime(QDate(2026, 1, 1), {}, Qt::UTC).addDays(-n).toString(Qt::ISODateWithMs);
    return {{u"id"_s, u"ord_%1"_s.arg(n)}, {u"mode"_s, u"test"_s},
            {u"product"_s, u"prod_1"_s},   {u"transaction"_s, u"tran_%1"_s.arg(n)},
            {u"amount"_s, 1000 + n},       {u"currency"_s, u"USD"_s},
            {u"status"_s, u"paid"_s},      {u"type"_s, u"onetime"_s},
            {u"created_at"_s, made},       {u"updated_at"_s, made}};
}

} // namespace

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
        m_reads = {};
        m_rig = std::make_unique<SessionRig>([this](const FaultServer::Request &r) {
            if (const QByteArray said = r.method == "GET" && m_reads ? m_reads(r.target) : QByteArray();
                !said.isEmpty())
                return fault::json(200, said);
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

    void allOrdersOfACustomerCanBeSeen_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("twenty at once") << 20;
        QTest::newRow("five at once") << 5; // fewer than would be shown at first
    }
    void allOrdersOfACustomerCanBeSeen()
    {
        QFETCH(int, size);
        static constexpr int all = 30;
        m_reads = [size](const QByteArray &target) {
            if (!target.contains("/orders"))
                return QByteArray();
            const int number = QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(u"page_number"_s).toInt();
            QJsonArray items;
            for (int n = (number - 1) * size; n < qMin(all, number * size); ++n)
                items.append(order(n));
            return pageOf(items, all, number, number * size < all);
        };
        show<CustomersPage>(everywish::customer().id);
        const auto lines = [this] {
            int count = 0;
            for (const auto *link : m_page->findChildren<QAbstractButton *>())
                count += link->isVisibleTo(m_page.get()) && link->accessibleName().contains(u", tran_"_s);
            return count;
        };
        const auto more = [this] { return widgets::named<QAbstractButton>(m_page.get(), u"More orders"_s); };
        int shown = qMin(size, 12);
        QTRY_COMPARE(lines(), shown);
        while (shown < all) {
            QTRY_VERIFY(more());
            QCOMPARE(more()->text(), u"and %1 more"_s.arg(all - shown));
            QCOMPARE(widgets::faultOf(m_page.get()), QString());
            const bool isLoaded = shown % size != 0;
            more()->setFocus();
            more()->click();
            shown = isLoaded ? qMin(all, (shown / size + 1) * size) : qMin(all, shown + size);
            QTRY_COMPARE(lines(), shown);
        }
        QTRY_VERIFY(!more());
        QVERIFY(QApplication::focusWidget()); // one is still somewhere
    }

    void aLicenceLeadsToItsProduct()
    {
        m_reads = [](const QByteArray &target) {
            if (!target.contains("/licenses"))
                return QByteArray();
            QJsonObject first = json::write(everywish::license());
            QJsonObject second = first;
            first.insert(u"id"_s, u"lic_first"_s);
            second.insert(u"id"_s, u"lic_second"_s);
            second.insert(u"key"_s, u"QRST-UVWX-SECRET"_s);
            return pageOf({first, second}, 2, 1, false);
        };
        show<CustomersPage>(everywish::customer().id);
        const auto link = [this](const QString &id) -> QAbstractButton * {
            for (auto *one : m_page->findChildren<QAbstractButton *>())
                if (one->accessibleName().endsWith(u", "_s + id))
                    return one;
            return nullptr;
        };
        QTRY_VERIFY(link(u"lic_first"_s) && link(u"lic_second"_s));
        QCOMPARE(widgets::faultOf(m_page.get()), QString()); // told apart, though they lead to the same
        QSignalSpy wanted(m_page->findChild<DetailPane *>(), &DetailPane::recordWanted);
        link(u"lic_second"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Resource>(), Resource::Products);
        QCOMPARE(wanted.first().last().toString(), everywish::license().productId);
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

    void discountsAreChosenByTheirProducts()
    {
        show<DiscountsPage>(everywish::discount().id);
        Discount ofAnother = everywish::discount();
        ofAnother.id = u"dis_another"_s;
        ofAnother.appliesToProducts = QList<QString>{u"prod_another"_s};
        Discount ofAny = everywish::discount();
        ofAny.id = u"dis_any"_s;
        ofAny.appliesToProducts.reset();
        m_session->mirror().remember(ofAnother);
        m_session->mirror().remember(ofAny);
        const auto rows = [this] { return static_cast<DiscountsPage *>(m_page.get())->list().rowCount(); };
        QTRY_COMPARE(rows(), 3);
        auto *chip = widgets::named<FilterChip>(m_page.get(), u"Filter, Products: all"_s);
        QVERIFY(chip);
        const auto choices = [chip] {
            emit chip->menu()->aboutToShow();
            QStringList texts;
            for (const QAction *action : chip->menu()->actions())
                if (action->isCheckable())
                    texts.append(action->text());
            return texts;
        };
        QTRY_COMPARE(choices(), (QStringList{u"Pro (2)"_s, u"prod_another (2)"_s, u"any product (1)"_s}));
        const auto choose = [chip, choices](const QString &text) {
            choices();
            for (QAction *action : chip->menu()->actions())
                if (action->text() == text)
                    return action->trigger();
        };
        choose(u"Pro (2)"_s);
        QTRY_COMPARE(rows(), 2); // with the one that can be used for any
        QCOMPARE(chip->accessibleName(), u"Filter, Products: Pro"_s);
        choose(u"Pro (2)"_s);
        QTRY_COMPARE(rows(), 3);
        choose(u"any product (1)"_s);
        QTRY_COMPARE(rows(), 1);
        QTRY_COMPARE(static_cast<DiscountsPage *>(m_page.get())->currentId(), ofAny.id);
    }

    /// Also what this program doesn't know of it.
    void aCodeThatIsFoundIsKeptAsCreemSaidIt()
    {
        QJsonObject said = json::write(everywish::discount());
        said.insert(u"id"_s, u"dis_found"_s);
        said.insert(u"code"_s, u"FOUND"_s);
        said.insert(u"expiry_date"_s, QJsonValue::Null);
        said.insert(u"a_new_member"_s, QJsonObject{{u"x"_s, 1}});
        m_reads = [said](const QByteArray &target) {
            return target.contains("discount_code=FOUND") ? everywish::text(said) : QByteArray();
        };
        show<DiscountsPage>(everywish::discount().id);
        trigger("find-code");
        auto *find = dialog<FindCodeDialog>();
        QVERIFY(find);
        widgets::named<QLineEdit>(find, u"Discount code"_s)->setText(u"FOUND"_s);
        widgets::button(find, u"Find"_s)->click();
        QTRY_COMPARE(static_cast<DiscountsPage *>(m_page.get())->currentId(), u"dis_found"_s);
        const auto kept = [this] {
            std::optional<QByteArray> json;
            m_session->mirror().raw(Resource::Discounts, u"dis_found"_s, this,
                                    [&](const MirrorResult<QByteArray> &raw) { json = raw.value_or(QByteArray()); });
            return QTest::qWaitFor([&] { return json.has_value(); })
                ? QJsonDocument::fromJson(*json).object()
                : QJsonObject();
        };
        QTRY_COMPARE(kept(), said);
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
    std::function<QByteArray(const QByteArray &target)> m_reads; ///< what a read says; empty: nothing is listed
    std::unique_ptr<SessionRig> m_rig;
    Session *m_session = nullptr;
    FaultServer *m_server = nullptr;
    std::unique_ptr<StorePage> m_page;
};

QTEST_MAIN(tst_MerchantPages)
#include "tst_merchantpages.moc"
