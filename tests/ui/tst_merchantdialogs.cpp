// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs for discounts and customers: what is typed is what is wished, once; allowed, refused, unknown.
#include "core/mirror/mirror.h"
#include "tests/support/everywish.h"
#include "tests/support/faultserver.h"
#include "tests/support/plaintimes.h"
#include "tests/support/products.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/customerdialog.h"
#include "ui/dialogs/discountdialog.h"
#include "ui/dialogs/findcodedialog.h"
#include "ui/dialogs/productpicker.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/widgets/noticebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using Stage = SubmitDialog::Stage;

namespace {

const QTimeZone berlin("Europe/Berlin");

QList<Product> someProducts()
{
    QList<Product> all;
    for (const auto &[id, name] : {std::pair(u"prod_1"_s, u"Pro <b>%1</b> & Co"_s), std::pair(u"prod_2"_s, u"Max"_s),
                                   std::pair(u"prod_3"_s, u"Gone"_s)})
        all.append(*json::decode<Product>(products::text(products::product(id, name))));
    all.last().status = ProductStatus::Archived;
    return all;
}

} // namespace

class tst_MerchantDialogs : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        m_client = products::clientOf(*m_server);
        m_actions = makeActions();
    }
    void cleanup()
    {
        delete m_dialog;
        m_actions.reset();
        m_client.reset();
        m_server.reset();
    }

    void aDiscountIsWhatWasTyped()
    {
        m_server->answerWith({fault::json(200, everywish::of(WishKind::CreateDiscount).answer)});
        openDiscount();
        QCOMPARE(QApplication::focusWidget(), edit("Name"));
        QTest::keyClicks(QApplication::focusWidget(), u"Autumn <b>%1</b> & more"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), edit("Code"));
        QTest::keyClicks(QApplication::focusWidget(), u"AUTUMN26"_s);
        choose("Kind", u"fixed"_s);
        edit("Amount off")->setText(u"5.5"_s);
        widgets::named<QComboBox>(m_dialog, u"Amount off, currency"_s)->setCurrentText(u"USD"_s);
        choose("Lasts", u"repeating"_s);
        widgets::named<QSpinBox>(m_dialog, u"Months"_s)->setValue(6);
        check(u"prod_2"_s);
        check(u"prod_1"_s);
        widgets::named<QSpinBox>(m_dialog, u"Used at most"_s)->setValue(50);
        QCOMPARE(widgets::unreachedByTab(m_dialog).join(u", "_s), QString()); // without the date: Tab goes through it
        widgets::button(m_dialog, u"It ends"_s)->click();
        const QDate last = QDate::currentDate().addDays(400);
        m_dialog->findChild<QDateEdit *>()->setDate(last);
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        QTest::mouseClick(widgets::button(m_dialog, u"Create discount"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST", "/v1/discounts"), 1);
        QJsonObject body = sent();
        // The end of that day in the merchant's zone.
        QCOMPARE(QDateTime::fromString(body.take("expiry_date"_L1).toString(), Qt::ISODateWithMs),
                 last.endOfDay(plainTimes(berlin).zone));
        QCOMPARE(body,
                 (QJsonObject{{u"name"_s, u"Autumn <b>%1</b> & more"_s},
                              {u"code"_s, u"AUTUMN26"_s},
                              {u"type"_s, u"fixed"_s},
                              {u"amount"_s, 550},
                              {u"currency"_s, u"USD"_s},
                              {u"duration"_s, u"repeating"_s},
                              {u"duration_in_months"_s, 6},
                              {u"applies_to_products"_s, QJsonArray{u"prod_2"_s, u"prod_1"_s}},
                              {u"max_redemptions"_s, 50}}));
    }

    void aPercentageNeedsLittle()
    {
        m_server->answerWith({fault::json(200, everywish::of(WishKind::CreateDiscount).answer)});
        openDiscount();
        auto *create = widgets::button(m_dialog, u"Create discount"_s);
        QVERIFY(!create->isEnabled());
        edit("Name")->setText(u"Ten"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClick(edit("Name"), Qt::Key_Return); // shows what is missing, and goes there
        QCOMPARE(QApplication::focusWidget(), edit("Find a product"));
        check(u"prod_1"_s);
        QVERIFY(create->isEnabled());
        edit("Code")->setText(u"A B"_s);
        QVERIFY(!create->isEnabled());
        widgets::named<QPushButton>(m_dialog, u"Generate a code"_s)->click();
        QVERIFY(create->isEnabled());
        const QString code = edit("Code")->text();
        QCOMPARE(code.size(), 10);
        edit("Code")->clear(); // Creem makes one
        create->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(sent(),
                 (QJsonObject{{u"name"_s, u"Ten"_s},
                              {u"type"_s, u"percentage"_s},
                              {u"percentage"_s, 10},
                              {u"duration"_s, u"once"_s},
                              {u"applies_to_products"_s, QJsonArray{u"prod_1"_s}}}));
    }

    void aDiscountMayLastForever()
    {
        m_server->answerWith({fault::json(200, everywish::of(WishKind::CreateDiscount).answer)});
        openDiscount();
        fillDiscount();
        edit("Code")->setText(u"ALWAYS"_s);
        choose("Lasts", u"repeating"_s);
        auto *months = widgets::named<QSpinBox>(m_dialog, u"Months"_s);
        months->setValue(6);
        choose("Lasts", u"forever"_s);
        QVERIFY(!months->isVisible());
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        widgets::button(m_dialog, u"Create discount"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST", "/v1/discounts"), 1);
        QCOMPARE(sent(), // without the months that were chosen first
                 (QJsonObject{{u"name"_s, u"Ten"_s},
                              {u"code"_s, u"ALWAYS"_s},
                              {u"type"_s, u"percentage"_s},
                              {u"percentage"_s, 10},
                              {u"duration"_s, u"forever"_s},
                              {u"applies_to_products"_s, QJsonArray{u"prod_1"_s}}}));
    }

    void aDuplicateBeginsWithTheOther()
    {
        Discount like = everywish::discount();
        like.name = u"<i>like</i> %2"_s;
        like.appliesToProducts = {u"prod_3"_s, u"prod_9"_s}; // archived, and unknown here
        like.expiryDate = QDateTime::currentDateTimeUtc().addDays(-1);
        openDiscount(Mode::Test, &like);
        QCOMPARE(edit("Name")->text(), like.name);
        QCOMPARE(edit("Code")->text(), QString());
        QCOMPARE(m_dialog->findChild<ProductPicker *>()->chosen().size(), 2);
        QVERIFY(!widgets::named<QCheckBox>(m_dialog, u"It ends"_s));
        QVERIFY(!m_dialog->findChild<QDateEdit *>()->isVisible());
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        m_dialog->close(); // nothing was typed: nothing is asked
        QTRY_VERIFY(!m_dialog);
    }

    void refusedThenAccepted()
    {
        m_server->answerWith({fault::json(409, products::refusal(u"the code <b>is taken</b>"_s, u"trace-7"_s)),
                              fault::json(200, everywish::of(WishKind::CreateDiscount).answer)});
        openDiscount();
        fillDiscount();
        widgets::button(m_dialog, u"Create discount"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Editing);
        QTRY_VERIFY(m_dialog->findChild<NoticeBox *>()->text().contains(u"the code <b>is taken</b>"_s));
        QCOMPARE(edit("Name")->text(), u"Ten"_s);
        QSignalSpy done(m_dialog, &SubmitDialog::succeeded);
        widgets::button(m_dialog, u"Create discount"_s)->click();
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST"), 2); // two wishes, one request each
    }

    void unknownIsLookedUpByItsCode()
    {
        Discount made = everywish::discount();
        made.name = u"Ten"_s;
        made.code = u"TEN"_s;
        made.type = DiscountType::Percentage;
        made.percentage = 10;
        made.amount.reset();
        made.currency.reset();
        made.duration = DiscountDuration::Once;
        made.durationInMonths.reset();
        made.maxRedemptions.reset();
        made.expiryDate.reset();
        made.appliesToProducts = {u"prod_1"_s};
        m_server->answerWith([made](const FaultServer::Request &r) {
            return r.method == "GET" ? fault::json(200, everywish::text(json::write(made))) : fault::fin();
        });
        openDiscount();
        fillDiscount();
        edit("Code")->setText(u"TEN"_s);
        QSignalSpy done(m_dialog, &SubmitDialog::succeeded);
        widgets::button(m_dialog, u"Create discount"_s)->click();
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void liveNamesTheStoreAndAsks()
    {
        m_client = products::clientOf(*m_server, true);
        m_actions = makeActions();
        m_server->answerWith({fault::json(200, everywish::of(WishKind::CreateDiscount).answer)});
        openDiscount(Mode::Live);
        fillDiscount();
        widgets::button(m_dialog, u"Create discount"_s)->click();
        QVERIFY(m_dialog->isAsking());
        const QStringList shown = labels();
        for (const QString &text : {u"Northwind <b>&amp; Co, live"_s, u"10 % off, once"_s, u"Pro <b>%1</b> & Co"_s})
            QVERIFY2(shown.contains(text), qPrintable(text));
        auto *yes = widgets::button(m_dialog, u"Create in live mode"_s);
        QTRY_VERIFY(yes->isEnabled());
        QCOMPARE(m_server->copies(), 0);
        yes->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void deletingTakesATypedWordInLive()
    {
        m_client = products::clientOf(*m_server, true);
        m_actions = makeActions();
        m_server->answerWith({fault::json(200, everywish::of(WishKind::DeleteDiscount).answer)});
        const WishDialog::Content content{
            u"Delete this discount?"_s,
            u"<b>%1</b> text"_s,
            {{u"Code"_s, u"<i>A&B</i>"_s}},
            u"&Delete discount"_s,
            u"&Keep it"_s,
            u"Deleting…"_s,
            u"delete"_s};
        open(new WishDialog(
            *m_actions, target(Mode::Live), content, wishes::deleteDiscount(everywish::discount()), nullptr));
        QCOMPARE(QApplication::focusWidget(), widgets::button(m_dialog, u"Keep it"_s));
        QVERIFY(labels().contains(u"<i>A&B</i>"_s));
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        auto *yes = widgets::button(m_dialog, u"Delete discount"_s);
        QVERIFY(!yes->isEnabled());
        QTest::keyClicks(widgets::named<QLineEdit>(m_dialog, u"Type delete to confirm"_s), u"delete"_s);
        QVERIFY(yes->isEnabled());
        yes->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("DELETE", "/v1/discounts/" + everywish::discount().id.toUtf8() + "/delete"), 1);
    }

    void findsACode()
    {
        m_server->answerWith({fault::json(404, products::refusal(u"not found"_s, u"t"_s)), fault::html(500),
                              fault::html(500), fault::json(200, everywish::text(json::write(everywish::discount())))});
        QPointer<FindCodeDialog> find = new FindCodeDialog(*m_client);
        find->open();
        QVERIFY(QTest::qWaitForWindowActive(find));
        QSignalSpy found(find, &FindCodeDialog::found);
        QCOMPARE(widgets::faultOf(find), QString());
        QTest::keyClicks(QApplication::focusWidget(), u"A&B %1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto *notice = find->findChild<NoticeBox *>();
        QTRY_COMPARE(notice->title(), u"No discount has this code"_s);
        QVERIFY(m_server->requests().last().target.endsWith("discount_code=A%26B%20%251"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(notice->title(), u"Creem has a problem of its own"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(found.size(), 1);
        QTRY_VERIFY(!find);
    }

    void aCustomerIsWhatWasTyped()
    {
        m_server->answerWith({fault::json(200, everywish::of(WishKind::CreateCustomer).answer)});
        open(new CustomerDialog(*m_actions, target(), {}, nullptr));
        QCOMPARE(QApplication::focusWidget(), edit("Name"));
        edit("Name")->setText(u"<b>Zoë</b> %1"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"zoe@example"_s);
        auto *create = widgets::button(m_dialog, u"Create customer"_s);
        QVERIFY(!create->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), u".com"_s);
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        QCOMPARE(widgets::unreachedByTab(m_dialog).join(u", "_s), QString());
        QTest::keyClick(edit("E-mail"), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(sent(), (QJsonObject{{u"name"_s, u"<b>Zoë</b> %1"_s}, {u"email"_s, u"zoe@example.com"_s}}));
        QCOMPARE(m_server->copies("POST", "/v1/customers"), 1);
    }

    void editingACustomerSendsWhatDiffers()
    {
        m_server->answerWith({fault::json(200, everywish::of(WishKind::UpdateCustomer).answer)});
        open(new CustomerDialog(*m_actions, target(), everywish::customer(), nullptr));
        auto *save = widgets::button(m_dialog, u"Save changes"_s);
        QVERIFY(!save->isEnabled());
        QCOMPARE(edit("E-mail")->text(), everywish::customer().email);
        edit("Name")->setText(u"Another"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("PATCH", "/v1/customers"), 1);
        QCOMPARE(sent(), (QJsonObject{{u"customer_id"_s, everywish::customer().id}, {u"name"_s, u"Another"_s}}));
    }

private:
    static StoreTarget target(Mode mode = Mode::Test) { return {u"Northwind <b>&amp; Co"_s, mode}; }
    std::unique_ptr<Actions> makeActions()
    {
        return std::make_unique<Actions>(
            *m_client, m_mirror, MirrorLocation::inMemory(),
            Actions::Options{
                {std::chrono::milliseconds(1), std::chrono::milliseconds(1)}, std::chrono::milliseconds(1)});
    }
    void open(SubmitDialog *dialog)
    {
        m_dialog = dialog;
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    void openDiscount(Mode mode = Mode::Test, const Discount *like = nullptr)
    {
        open(new DiscountDialog(*m_actions, target(mode), plainTimes(berlin), someProducts(), like, nullptr));
    }
    void fillDiscount()
    {
        edit("Name")->setText(u"Ten"_s);
        check(u"prod_1"_s);
    }
    QLineEdit *edit(const char *name) const { return widgets::named<QLineEdit>(m_dialog, QString::fromLatin1(name)); }
    void choose(const char *name, const QString &wire)
    {
        auto *box = widgets::named<QComboBox>(m_dialog, QString::fromLatin1(name));
        QVERIFY(box);
        box->setCurrentIndex(box->findData(wire));
    }
    void check(const QString &id)
    {
        auto *list = m_dialog->findChild<QListWidget *>();
        for (int i = 0; i < list->count(); ++i)
            if (list->item(i)->data(Qt::UserRole) == id)
                list->item(i)->setCheckState(Qt::Checked);
    }
    QStringList labels() const
    {
        QStringList texts;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            if (label->isVisible())
                texts.append(label->text());
        return texts;
    }
    QJsonObject sent() const { return QJsonDocument::fromJson(m_server->requests().last().body).object(); }

    Mirror m_mirror{MirrorLocation::inMemory()};
    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Actions> m_actions;
    QPointer<SubmitDialog> m_dialog;
};

QTEST_MAIN(tst_MerchantDialogs)
#include "tst_merchantdialogs.moc"
