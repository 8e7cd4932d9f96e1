// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs that write products: by keyboard and by mouse, refused and accepted, closed and confirmed.
#include "core/mirror/mirror.h"
#include "tests/support/products.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/archivedialog.h"
#include "ui/dialogs/productdialog.h"
#include "ui/widgets/amountedit.h"
#include "ui/widgets/noticebox.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;
using Stage = SubmitDialog::Stage;

namespace {

Product stored(const QString &name = u"Pro"_s)
{
    return *json::decode<Product>(products::text(products::product(u"prod_1"_s, name)));
}

} // namespace

class tst_ProductDialog : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_server = std::make_unique<FaultServer>();
        connectTo(false);
        m_server->answerWith({created()});
    }
    void cleanup()
    {
        delete m_dialog;
        m_actions.reset();
        m_mirror.reset();
        m_client.reset();
        m_server.reset();
    }

    void refusedThenAcceptedByKeyboard()
    {
        m_server->answerWith(
            {fault::json(400, products::refusal(u"name <i>already</i> used"_s, u"trace-7"_s)), created()});
        auto *dialog = openNew();
        QSignalSpy made(dialog, &NewProductDialog::created);
        QCOMPARE(QApplication::focusWidget(), edit("Name"));
        QTest::keyClicks(QApplication::focusWidget(), u"Pro plan"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"All of it"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // leaves the text, writes none
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), edit("Price"));
        QTest::keyClicks(QApplication::focusWidget(), u"19"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_dialog->stage(), Stage::Sending);
        QVERIFY(!edit("Name")->isEnabled());

        QTRY_COMPARE(m_dialog->stage(), Stage::Editing);
        const auto *notice = m_dialog->findChild<NoticeBox *>();
        QVERIFY(notice->isVisible());
        QCOMPARE(notice->text(), u"name <i>already</i> used"_s); // as Creem said it
        widgets::button(m_dialog, u"Copy trace id"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"trace-7"_s);
        QCOMPARE(edit("Name")->text(), u"Pro plan"_s);
        QCOMPARE(edit("Price")->text(), u"19.00"_s);
        QCOMPARE(m_dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"All of it"_s);

        QTest::keyClick(edit("Name"), Qt::Key_Return);
        QTRY_COMPARE(made.size(), 1);
        QTRY_VERIFY(!m_dialog); // closed, and gone
        QCOMPARE(m_server->copies("POST", "/v1/products"), 2);
        const auto &requests = m_server->requests();
        QVERIFY(requests.at(0).header("Idempotency-Key") != requests.at(1).header("Idempotency-Key"));
        const QJsonObject body = QJsonDocument::fromJson(requests.at(1).body).object();
        QCOMPARE(body.value("name"_L1).toString(), u"Pro plan"_s);
        QCOMPARE(body.value("price"_L1).toInteger(), 1900);
        QCOMPARE(body.value("billing_type"_L1).toString(), u"onetime"_s);
    }

    void enterSubmitsOnlyWhenValid()
    {
        openNew();
        auto *submit = widgets::button(m_dialog, u"Create product"_s);
        QVERIFY(!submit->isEnabled());
        QTest::keyClicks(edit("Name"), u"Pro"_s);
        QTest::keyClick(edit("Name"), Qt::Key_Return);
        QCOMPARE(m_dialog->stage(), Stage::Editing);
        QCOMPARE(QApplication::focusWidget(), m_dialog->findChild<QPlainTextEdit *>()); // what is missing first
        fill();
        edit("Price")->setText(u"0.50"_s);
        QVERIFY(!submit->isEnabled());
        edit("Price")->setText(u"1.00.0"_s);
        QVERIFY(!submit->isEnabled());
        edit("Price")->setText(u"1.00"_s);
        QVERIFY(submit->isEnabled());
        QTest::keyClick(m_dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return); // a new line
        QCOMPARE(m_dialog->stage(), Stage::Editing);
        QTest::keyClick(m_dialog->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialog->stage(), Stage::Sending);
        QTRY_VERIFY(!m_dialog);
    }

    void escapeAsksOnlyWhenSomethingWasTyped()
    {
        openNew();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);

        openNew();
        QTest::keyClicks(edit("Name"), u"Pro"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QVERIFY(m_dialog->isVisible() && m_dialog->isAsking());
        QCOMPARE(QApplication::focusWidget(), widgets::button(m_dialog, u"Keep editing"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!m_dialog->isAsking());
        QCOMPARE(edit("Name")->text(), u"Pro"_s);
        m_dialog->close(); // the window's own button
        QVERIFY(m_dialog->isVisible() && m_dialog->isAsking());
        auto *discard = widgets::button(m_dialog, u"Throw away"_s);
        QTRY_VERIFY(discard->isEnabled()); // not by the second half of a double click
        QTest::mouseClick(discard, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST"), 0);
    }

    void closedWhileSendingItGoesOn()
    {
        bool mayAnswer = false;
        m_server->answerWith([&](const FaultServer::Request &) {
            FaultServer::Reply reply = created();
            reply.drip = std::chrono::milliseconds(mayAnswer ? 0 : 5);
            return reply;
        });
        openNew();
        fill();
        widgets::button(m_dialog, u"Create product"_s)->click();
        QTRY_COMPARE(m_server->copies("POST"), 1);
        const QString id = m_dialog->recordId();
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(m_actions->record(id)->state, ActionState::Done);
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void unknownOutcomeIsCheckedAndSentAgainWithTheSameKey()
    {
        QJsonArray all;
        m_server->answerWith([&](const FaultServer::Request &r) {
            if (r.method == "GET")
                return fault::json(200, products::page(all, r.target));
            return m_server->copies("POST") == 1 ? fault::fin() : created();
        });
        openNew();
        fill();
        widgets::button(m_dialog, u"Create product"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Unsettled); // by itself, after it was looked for
        QVERIFY(!edit("Name")->isEnabled());
        QVERIFY(m_server->copies("GET") > 0);
        widgets::button(m_dialog, u"Send it again"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST"), 2);
        QList<QByteArray> keys;
        for (const auto &request : m_server->requests())
            if (request.method == "POST")
                keys.append(request.header("Idempotency-Key"));
        QCOMPARE(keys.at(0), keys.at(1));
        QVERIFY(!keys.at(0).isEmpty());
    }

    void unknownOutcomeThatReadingBackFinds()
    {
        bool canRead = false;
        m_server->answerWith([&](const FaultServer::Request &r) {
            if (r.method != "GET")
                return fault::fin();
            QJsonObject made = products::product(u"prod_9"_s, u"Pro"_s);
            made["description"_L1] = u"Everything"_s;
            // One of the same name that was there before is not it.
            return canRead
                ? fault::json(200, products::page({products::product(u"prod_1"_s, u"Pro"_s), made}, r.target))
                : fault::html(500);
        });
        auto *dialog = openNew();
        QSignalSpy made(dialog, &NewProductDialog::created);
        fill();
        widgets::button(m_dialog, u"Create product"_s)->click();
        QTRY_COMPARE(m_dialog->stage(), Stage::Unsettled);
        QVERIFY(widgets::button(m_dialog, u"Check now"_s));
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        canRead = true;
        widgets::button(m_dialog, u"Check now"_s)->click();
        QTRY_COMPARE(made.size(), 1);
        QCOMPARE(made.first().first().value<Product>().id, u"prod_9"_s);
        QCOMPARE(m_server->copies("POST"), 1);
        QTRY_VERIFY(!m_dialog);
    }

    void aLockedStoreSendsNothing()
    {
        openNew();
        fill();
        QVERIFY(widgets::button(m_dialog, u"Create product"_s)->isEnabled());
        m_actions->setReadOnly(true); // while it is open
        QVERIFY(!widgets::button(m_dialog, u"Create product"_s)->isEnabled());
        QTest::keyClick(m_dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialog->stage(), Stage::Editing);
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies(), 0);
    }

    void archivingInLiveModeTakesAWord()
    {
        connectTo(true);
        QJsonObject after = products::product(u"prod_1"_s, u"Pro"_s);
        after["status"_L1] = u"archived"_s;
        m_server->answerWith({fault::json(200, products::text(after))});
        open(new ArchiveDialog(*m_actions, target(Mode::Live), QLocale::c(), stored(), nullptr));
        auto *archive = widgets::button(m_dialog, u"Archive product"_s);
        auto *word = edit("Type archive to confirm");
        QVERIFY(word && word->isVisible());
        QVERIFY(!archive->isEnabled());
        archive->click();
        QTest::keyClicks(word, u"archiv"_s);
        QTest::keyClick(word, Qt::Key_Return); // the safe button's
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies(), 0);
        open(new ArchiveDialog(*m_actions, target(Mode::Live), QLocale::c(), stored(), nullptr));
        QTest::keyClicks(edit("Type archive to confirm"), u" Archive "_s);
        widgets::button(m_dialog, u"Archive product"_s)->click();
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("DELETE"), 1);
    }

    void liveModeAsksAndNamesTheStore()
    {
        connectTo(true);
        openNew(Mode::Live);
        fill();
        auto *submit = widgets::button(m_dialog, u"Create product"_s);
        QTest::mouseClick(submit, Qt::LeftButton);
        QVERIFY(m_dialog->isAsking());
        QVERIFY2(m_dialog->height() < 420, "a question as high as a form is mostly empty");
        if (qEnvironmentVariableIsSet("CREAMERY_PICTURES"))
            m_dialog->grab().save(qEnvironmentVariable("CREAMERY_PICTURES") + u"/confirm.png"_s);
        QCOMPARE(m_dialog->stage(), Stage::Editing);
        QCOMPARE(QApplication::focusWidget(), widgets::button(m_dialog, u"Go back"_s));
        bool isNamed = false;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            isNamed = isNamed || (label->isVisible() && label->text() == u"Northwind <b>&amp; Co, live"_s);
        QVERIFY(isNamed);
        auto *yes = widgets::button(m_dialog, u"Create in live mode"_s);
        QVERIFY(!yes->isEnabled());                                   // a double click must not confirm
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // the safe answer
        QVERIFY(!m_dialog->isAsking());
        QVERIFY(m_server->settle());
        QCOMPARE(m_server->copies("POST"), 0);
        QCOMPARE(edit("Name")->text(), u"Pro"_s);

        submit->click();
        QTRY_VERIFY(yes->isEnabled());
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_server->copies("POST"), 1);
    }

    void editSendsWhatDiffers()
    {
        m_server->answerWith({fault::json(200, products::text(products::product(u"prod_1"_s, u"Max"_s, 2900)))});
        auto *dialog = new EditProductDialog(*m_actions, target(), QLocale::c(), stored(), nullptr);
        open(dialog);
        QSignalSpy updated(dialog, &EditProductDialog::updated);
        auto *save = widgets::button(m_dialog, u"Save changes"_s);
        QVERIFY(!save->isEnabled()); // nothing has changed
        edit("Name")->setText(u"Max"_s);
        QVERIFY(save->isEnabled());
        edit("Price")->setText(u"29"_s);
        bool isWarned = false;
        for (const auto *label : m_dialog->findChildren<QLabel *>())
            isWarned = isWarned || label->text().contains(u"may keep paying the old one"_s);
        QVERIFY(isWarned);
        QVERIFY(!widgets::named<QComboBox>(m_dialog, u"Tax category"_s)->isEnabled());
        save->click();
        QTRY_COMPARE(updated.size(), 1);
        QCOMPARE(m_server->requests().first().method, "PATCH"_ba);
        QCOMPARE(m_server->requests().first().target, "/v1/products/prod_1"_ba);
        QCOMPARE(m_server->requests().first().body, "{\"currency\":\"USD\",\"name\":\"Max\",\"price\":2900}"_ba);
        QTRY_VERIFY(!m_dialog);
    }

    void customPeriodAndTrialAreSent()
    {
        openNew();
        fill();
        auto *type = widgets::named<QComboBox>(m_dialog, u"Billing"_s);
        type->setCurrentIndex(type->findData(u"recurring"_s));
        auto *period = widgets::named<QComboBox>(m_dialog, u"Billing period"_s);
        period->setCurrentIndex(period->findData(u"custom"_s));
        widgets::named<QSpinBox>(m_dialog, u"Number of intervals"_s)->setValue(2);
        auto *interval = widgets::named<QComboBox>(m_dialog, u"Interval"_s);
        interval->setCurrentIndex(interval->findData(u"week"_s));
        widgets::named<QSpinBox>(m_dialog, u"Trial, days"_s)->setValue(7);
        edit("Trial price")->setText(u"1"_s);
        widgets::button(m_dialog, u"Create product"_s)->click();
        QTRY_VERIFY(!m_dialog);
        const QJsonObject body = QJsonDocument::fromJson(m_server->requests().first().body).object();
        QCOMPARE(body.value("billing_period"_L1).toString(), u"custom"_s);
        QCOMPARE(body.value("recurring_interval"_L1).toString(), u"week"_s);
        QCOMPARE(body.value("recurring_interval_count"_L1).toInteger(), 2);
        QCOMPARE(body.value("trial_period_days"_L1).toInteger(), 7);
        QCOMPARE(body.value("trial_price"_L1).toInteger(), 100);
    }

    void atMostThreeCustomFields()
    {
        openNew();
        fill();
        auto *add = widgets::named<QPushButton>(m_dialog, u"Add a custom field"_s);
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(add->isEnabled());
            add->click();
            edit(u"Custom field %1: Key"_s.arg(i))->setText(u"key%1"_s.arg(i));
            edit(u"Custom field %1: Label"_s.arg(i))->setText(u"Label %1"_s.arg(i));
        }
        QVERIFY(!add->isEnabled());
        QCOMPARE(widgets::faultOf(m_dialog), QString());
        edit(u"Custom field 3: Key"_s)->setText(u"key1"_s);
        QVERIFY(!widgets::button(m_dialog, u"Create product"_s)->isEnabled());
        widgets::named<QPushButton>(m_dialog, u"Custom field 1: Remove"_s)->click();
        QCOMPARE(edit(u"Custom field 1: Label"_s)->text(), u"Label 2"_s);
        widgets::button(m_dialog, u"Create product"_s)->click();
        QTRY_VERIFY(!m_dialog);
        const QJsonArray fields =
            QJsonDocument::fromJson(m_server->requests().first().body).object().value("custom_fields"_L1).toArray();
        QCOMPARE(fields.size(), 2);
        QCOMPARE(fields.at(1).toObject().value("key"_L1).toString(), u"key1"_s);
    }

    void archiveKeepsByDefault()
    {
        QJsonObject after = products::product(u"prod_1"_s, u"Pro"_s);
        after["status"_L1] = u"archived"_s;
        m_server->answerWith({fault::json(200, products::text(after))});
        for (const bool wanted : {false, true}) {
            auto *dialog = new ArchiveDialog(*m_actions, target(), QLocale::c(), stored(u"<b>%1 & Co</b>"_s), nullptr);
            open(dialog);
            QSignalSpy archived(dialog, &ArchiveDialog::archived);
            QCOMPARE(QApplication::focusWidget(), widgets::button(m_dialog, u"Keep it"_s));
            QCOMPARE(widgets::faultOf(m_dialog), QString());
            if (!wanted) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                QTRY_VERIFY(!m_dialog);
                QCOMPARE(m_server->requests().size(), 0);
                continue;
            }
            QTest::mouseClick(widgets::button(m_dialog, u"Archive product"_s), Qt::LeftButton);
            QTRY_COMPARE(archived.size(), 1);
            QTRY_VERIFY(!m_dialog);
            QCOMPARE(m_server->copies("DELETE", "/v1/products/prod_1"), 1);
        }
    }

    void namesOfOthersStayTextAndTabReachesAll()
    {
        for (const QString &name :
             {u"<b>bold</b> & %1 <img src=file:///etc/passwd>"_s, u"עברית \u202E ltr"_s, u"two\nlines"_s}) {
            const Product product = stored(name);
            auto *dialog = new NewProductDialog(*m_actions, target(), QLocale::c(), &product, nullptr);
            open(dialog);
            QCOMPARE(widgets::faultOf(m_dialog), QString());
            QCOMPARE(widgets::unreachedByTab(m_dialog), QStringList());
            delete m_dialog;
        }
    }

private:
    static StoreTarget target(Mode mode = Mode::Test) { return {u"Northwind <b>&amp; Co"_s, mode}; }
    static FaultServer::Reply created()
    {
        return fault::json(200, products::text(products::product(u"prod_9"_s, u"Pro"_s)));
    }

    void connectTo(bool live)
    {
        m_actions.reset();
        m_client = products::clientOf(*m_server, live);
        m_mirror = std::make_unique<Mirror>(MirrorLocation::inMemory());
        const Actions::Options quick{{std::chrono::milliseconds(1)}, std::chrono::milliseconds(1)};
        m_actions = std::make_unique<Actions>(*m_client, *m_mirror, MirrorLocation::inMemory(), quick);
    }
    void open(SubmitDialog *dialog)
    {
        m_dialog = dialog;
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    NewProductDialog *openNew(Mode mode = Mode::Test)
    {
        auto *dialog = new NewProductDialog(*m_actions, target(mode), QLocale::c(), nullptr, nullptr);
        open(dialog);
        return dialog;
    }
    QLineEdit *edit(const QString &name) const { return widgets::named<QLineEdit>(m_dialog, name); }
    QLineEdit *edit(const char *name) const { return edit(QString::fromLatin1(name)); }
    void fill()
    {
        edit("Name")->setText(u"Pro"_s);
        m_dialog->findChild<QPlainTextEdit *>()->setPlainText(u"Everything"_s);
        edit("Price")->setText(u"19"_s);
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Client> m_client;
    std::unique_ptr<Mirror> m_mirror;
    std::unique_ptr<Actions> m_actions;
    QPointer<SubmitDialog> m_dialog;
};

QTEST_MAIN(tst_ProductDialog)
#include "tst_productdialog.moc"
