// SPDX-License-Identifier: GPL-3.0-or-later
// Names that somebody chose to do harm, in every dialog and beside every list: shown as they are, amounts untouched,
// nothing pushed out of the window.
#include "core/profiles/session.h"
#include "tests/support/everywish.h"
#include "tests/support/faultserver.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/customerdialog.h"
#include "ui/dialogs/leavingwords.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/submitdialog.h"
#include "ui/looks/otherwords.h"
#include "ui/pages/pages.h"
#include "ui/pages/portallink.h"
#include "ui/pages/storepage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    const char *page;
    const char *action;  ///< of the page; empty: the page itself
    const char *amount;  ///< that must be there, whatever the name says; empty: none
    bool hasName = true; ///< whether the name of others is there
};

constexpr Place places[] = {
    {"products", "", "19.00", true},
    {"products", "edit-product", "19.00", true},
    {"products", "duplicate-product", "19.00", true},
    {"products", "archive-product", "19.00", true},
    {"products", "new-product", "", false},
    {"discounts", "", "20", true},
    {"discounts", "duplicate-discount", "19.00", true},
    {"discounts", "delete-discount", "20", true},
    {"discounts", "many-codes", "19.00", true},
    {"customers", "", "19.00", true},
    {"customers", "edit-customer", "", true},
    {"customers", "portal-link", "", true},
    {"subscriptions", "", "19.00", true},
    {"subscriptions", "cancel-subscription", "", true},
    {"subscriptions", "pause-subscription", "", true},
    {"subscriptions", "change-plan", "19.00", true},
    {"subscriptions", "change-seats", "38.00", true},
    {"transactions", "", "19.00", true},
    {"transactions", "refund", "19.00", true},
    {"checkout-links", "new-checkout", "19.00", true},
    {"licences", "", "", true},
    {"licences", "activate-licence", "", false},
    {"licences", "free-activation", "", true},
    {"transactions", "many", "19.00", true},
    {"subscriptions", "many", "", true},
    {"products", "many", "", true},
};

/// Every text that a person sees under root, selected or not.
QStringList textsOf(const QWidget *root)
{
    QStringList texts;
    for (const auto *label : root->findChildren<QLabel *>())
        texts.append(label->text());
    for (const auto *edit : root->findChildren<QLineEdit *>())
        texts.append(edit->text());
    for (const auto *edit : root->findChildren<QPlainTextEdit *>())
        texts.append(edit->toPlainText());
    for (const auto *box : root->findChildren<QComboBox *>())
        for (int i = 0; i < box->count(); ++i)
            texts.append(box->itemText(i));
    for (const auto *view : root->findChildren<QAbstractItemView *>())
        for (int row = 0; view->model() && row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                texts.append(view->model()->index(row, column).data().toString());
    for (QString &text : texts)
        text.remove(QChar(0x200B)); // where a long word may break
    return texts;
}

} // namespace

class tst_HostileNames : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"CreameryTest"_s);
        QCoreApplication::setApplicationName(u"tst_hostilenames"_s);
        QSettings().clear();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_server.reset();
    }

    void areShownAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << u"<b>x</b><img src=file:///etc/passwd> &amp; <a href='x'>y</a>"_s;
        QTest::newRow("places") << u"%1 %2 %n %L3 %%"_s;
        QTest::newRow("mnemonics") << u"R&D && &Sons"_s;
        QTest::newRow("lines") << u"two\nlines\r\nand\ttabs\u2028more"_s;
        QTest::newRow("right to left") << u"עברית \u202Eabc \u2066ltr"_s;
        QTest::newRow("out of its place") << u"a\u2069\u202Exyz עברית"_s;
        QTest::newRow("long") << QString(500, u'W');
        QTest::newRow("long with spaces") << u"a word "_s.repeated(70);
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🇩🇪 e\u0301\u0302\u0303\u0304 \U0001F4A9"_s.repeated(
            3);
    }
    void areShownAsTheyAre()
    {
        QFETCH(QString, name);
        begin(name);
        for (const Place &place : places) {
            const QString what = QString::fromLatin1(place.page) + u' ' + QString::fromLatin1(place.action);
            QWidget *shown = show(place);
            QVERIFY2(shown, qPrintable(what));
            QCOMPARE(widgets::faultOf(shown), QString());
            const QString all = textsOf(shown).join(u'\n');
            if (place.hasName)
                QVERIFY2(widgets::hasName(all, name), qPrintable(what));
            QVERIFY2(all.contains(QLatin1String(place.amount)), qPrintable(what + u'\n' + all));
            QVERIFY2(!all.contains(u"%1"_s) || name.contains(u"%1"_s), qPrintable(what));
            if (shown != m_window.get())
                QCOMPARE(openSentence(shown, name), QString());
            // It fits: no wider than a dialog is, no higher than a small screen, and its last button is in it.
            if (shown != m_window.get()) {
                QVERIFY2(shown->width() <= 720, qPrintable(what + u" is wide: "_s + QString::number(shown->width())));
                QVERIFY2(shown->height() <= 800, qPrintable(what + u" is high: "_s + QString::number(shown->height())));
            } else {
                QCOMPARE(shown->width(), 1280);
                QVERIFY2(shown->minimumSizeHint().width() <= 860,
                         qPrintable(what + u" needs "_s + QString::number(shown->minimumSizeHint().width())));
            }
            if (shown != m_window.get())
                QCOMPARE(cutLabel(shown), QString());
            for (const auto *button : shown->findChildren<QPushButton *>())
                if (button->isVisible() && button->window() == shown && button->isDefault())
                    QVERIFY2(
                        shown->rect().contains(button->mapTo(shown, button->rect().bottomRight())), qPrintable(what));
            take(shown, what);
            if (shown != m_window.get())
                delete shown;
        }
        QCOMPARE(m_server->copies("POST", "/v1/refunds"), 0);
    }

    void areShownInQuestionsAsTheyAre_data() { areShownAsTheyAre_data(); }
    void areShownInQuestionsAsTheyAre()
    {
        QFETCH(const QString, name);
        begin(name);
        Actions &actions = m_session->actions();
        QTRY_VERIFY(actions.isReady());
        const QString id = actions.submit(
            wishes::refund(everywish::transaction(), u"%1, 3 Mar 2026, 19.00 USD"_s.arg(name)));
        QTRY_COMPARE(actions.record(id)->state, ActionState::Unknown);
        const auto leaving = leavingQuestion(actions); // it is in memory only
        QVERIFY(leaving);
        expectPlain(*leaving, name);
        expectPlain({u"Sign out?"_s, forgottenWords(actions.unsettled(), true), u"Sign out"_s, u"Stay"_s, true}, name);
        expectPlain(privacyQuestion(u"Northwind"_s, forgottenWords(actions.unsettled(), false)), name);
        expectPlain(privacyQuestion(name, u"19.00"_s), name);
    }

    void areShownInConfirmationsAsTheyAre_data() { areShownAsTheyAre_data(); }
    void areShownInConfirmationsAsTheyAre()
    {
        QFETCH(const QString, name);
        begin(name);
        Customer customer = everywish::customer();
        customer.name = name;
        const StoreTarget target{u"Northwind"_s, Mode::Live};
        auto *edit = new CustomerDialog(m_session->actions(), target, customer, m_window.get());
        edit->open();
        QVERIFY(QTest::qWaitForWindowActive(edit));
        widgets::named<QLineEdit>(edit, u"Name"_s)->setText(u"Ana 19.00"_s);
        widgets::button(edit, u"Save changes"_s)->click();
        QVERIFY(edit->isAsking());
        expectPlain(edit, name);
        delete edit;
        openPortalLink(m_session->actions(), target, customer, m_window.get());
        QTRY_VERIFY(widgets::button(m_window.get(), u"Make the link"_s));
        widgets::button(m_window.get(), u"Make the link"_s)->click();
        QTRY_VERIFY(m_window->findChild<LinkDialog *>());
        auto *link = m_window->findChild<LinkDialog *>();
        QVERIFY(QTest::qWaitForWindowActive(link));
        expectPlain(link, name);
    }

private:
    /// The first label that has the name in a sentence whose direction the name could turn; empty: none.
    static QString openSentence(const QWidget *root, const QString &name)
    {
        if (isolated(name) == name)
            return {};
        for (const auto *label : root->findChildren<QLabel *>()) {
            QString text = label->text().remove(QChar(0x200B));
            if (text == name || text == name.simplified())
                continue;
            text.remove(isolated(name)).remove(isolated(name.simplified()));
            if (widgets::hasName(text, name) || text.contains(name))
                return label->text();
        }
        return {};
    }

    void expectPlain(const QuestionDialog::Content &content, const QString &name)
    {
        QuestionDialog dialog(content, m_window.get());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        expectPlain(&dialog, name);
    }
    static void expectPlain(const QDialog *dialog, const QString &name)
    {
        const QString all = textsOf(dialog).join(u'\n');
        QVERIFY2(widgets::hasName(all, name), qPrintable(all));
        QVERIFY2(all.contains(u"19.00"_s), qPrintable(all));
        QCOMPARE(widgets::faultOf(dialog), QString());
        QCOMPARE(openSentence(dialog, name), QString());
        QCOMPARE(cutLabel(dialog), QString());
        QVERIFY2(dialog->width() <= 720, qPrintable(QString::number(dialog->width())));
    }

    void begin(const QString &name)
    {
        Customer customer = everywish::customer();
        customer.name = name;
        Product product = everywish::product();
        product.name = name;
        product.description = name;
        Product plan = everywish::product();
        plan.id = u"prod_2"_s;
        plan.name = name + u" too"_s;
        plan.billingType = BillingType::Recurring;
        plan.billingPeriod = BillingPeriod::Monthly;
        Subscription subscription = everywish::subscription();
        subscription.lastTransactionId = u"tran_1"_s;
        Subscription other = subscription;
        other.id = u"sub_2"_s;
        Transaction payment = everywish::transaction();
        payment.customer = Reference{u"cust_1"_s};
        payment.subscription = Reference{u"sub_1"_s};
        payment.description = name;
        Transaction earlier = payment;
        earlier.id = u"tran_2"_s;
        Discount discount = everywish::discount();
        discount.name = name;
        discount.code = name;
        License license = everywish::license();
        LicenseInstance instance;
        instance.id = u"ins_1"_s;
        instance.name = name;
        instance.status = LicenseInstanceStatus::Active;
        instance.createdAt = license.createdAt;
        m_server = std::make_unique<FaultServer>();
        m_server->answerWith([license, instance](const FaultServer::Request &r) {
            if (r.target.contains("/validate"))
                return fault::json(200, everywish::text(json::write(license)));
            if (r.target.contains("/instances"))
                return fault::json(200, everywish::page({json::write(instance)}));
            if (r.target.contains("/billing"))
                return fault::json(
                    200, everywish::text(QJsonObject{{u"customer_portal_link"_s, u"https://creem.io/portal/19.00"_s}}));
            if (r.method == "POST")
                return fault::fin(); // nobody knows what became of it
            return fault::json(200, everywish::page({}));
        });
        Profile profile;
        profile.name = u"Northwind"_s; // what is looked for must be others' names
        m_session = std::make_unique<Session>(
            profile, *ApiKey::parse(u"creem_H0stile"_s), Endpoint{m_server->url(), {}});
        Mirror &mirror = m_session->mirror();
        mirror.remember(customer);
        mirror.remember(product);
        mirror.remember(plan);
        mirror.remember(subscription);
        mirror.remember(other);
        mirror.remember(payment);
        mirror.remember(earlier);
        mirror.remember(discount);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->showStore(u"Northwind"_s, Mode::Live, pagesOf(*m_session));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    QAction *action(const char *name) const
    {
        return m_window->currentPage()->findChild<QAction *>(QLatin1String(name));
    }

    /// The page, or the dialog that its action opens; null: it doesn't come.
    QWidget *show(const Place &place)
    {
        m_window->showPage(QLatin1String(place.page));
        auto *table = m_window->currentPage()->findChild<RecordTable *>();
        const bool isLicences = qstrcmp(place.page, "licences") == 0;
        if (isLicences && table->model()->rowCount() == 0) {
            widgets::named<QLineEdit>(m_window.get(), u"Licence key"_s)->setText(u"ABCD-EFGH-SECRET"_s);
            auto *instance = widgets::named<QLineEdit>(m_window.get(), u"or an activation's id"_s);
            instance->setText(u"ins_1"_s);
            QTest::keyClick(instance, Qt::Key_Return);
        }
        const bool isEmpty = qstrcmp(place.page, "checkout-links") == 0;
        if (!isEmpty && !QTest::qWaitFor([&] { return table->currentIndex().isValid(); }))
            return nullptr;
        if (!isEmpty && !QTest::qWaitFor([&] { return widgets::named(m_window.get(), u"Copy: Id"_s); }))
            return nullptr;
        if (qstrcmp(place.action, "") == 0)
            return m_window.get();
        if (qstrcmp(place.action, "many") == 0) {
            table->selectAll();
            emit table->customContextMenuRequested(QPoint(10, 10));
            const QList<QMenu *> menus = table->findChildren<QMenu *>();
            menus.last()->actions().first()->trigger();
            delete menus.last();
        } else {
            QAction *offered = action(place.action);
            if (!offered || !QTest::qWaitFor([&] { return offered->isEnabled(); }))
                return nullptr;
            offered->trigger();
        }
        QDialog *dialog = nullptr;
        const bool hasCome = QTest::qWaitFor([&] {
            for (auto *candidate : m_window->findChildren<QDialog *>())
                dialog = candidate->isVisible() ? candidate : dialog;
            return dialog != nullptr;
        });
        if (!hasCome || !QTest::qWaitForWindowActive(dialog))
            return nullptr;
        const auto *rows = dialog->findChild<QTableWidget *>();
        if (qstrcmp(place.action, "many") == 0 && !QTest::qWaitFor([&] { return rows->rowCount() > 0; }))
            return nullptr;
        if (auto *plans = dialog->findChild<QComboBox *>(); plans && qstrcmp(place.action, "change-plan") == 0) {
            if (!QTest::qWaitFor([&] {
                    return plans->count() > 0 && plans->itemText(0) != u"Reading the products…"_s;
                }))
                return nullptr;
            plans->setCurrentIndex(0);
        }
        return dialog;
    }

    /// The first label whose words don't fit into it; empty: all do.
    static QString cutLabel(const QWidget *root)
    {
        static const QRegularExpression breaks(u"[\\s\u200B]+"_s);
        for (const auto *label : root->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            const QStringList pieces = label->wordWrap() ? label->text().split(breaks) : QStringList{label->text()};
            for (const QString &piece : pieces)
                if (QFontMetrics(label->font()).horizontalAdvance(piece) > label->width() + 2)
                    return piece;
        }
        return {};
    }

    /// To be looked at, where somebody wants to.
    static void take(QWidget *shown, const QString &what)
    {
        const QString folder = qEnvironmentVariable("CREAMERY_PICTURES");
        if (folder.isEmpty())
            return;
        QDir().mkpath(folder);
        QString file = QString::fromLatin1(QTest::currentDataTag()) + u'-' + what.trimmed();
        shown->grab().save(folder + u'/' + file.replace(u' ', u'-') + u".png"_s);
    }

    std::unique_ptr<FaultServer> m_server;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(tst_HostileNames)
#include "tst_hostilenames.moc"
