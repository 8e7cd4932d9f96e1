// SPDX-License-Identifier: GPL-3.0-or-later
// A double click, Enter and a click within a moment: every dialog sends one request, in both modes.
#include "tests/support/actionsrig.h"
#include "tests/support/plaintimes.h"
#include "tests/support/products.h"
#include "tests/support/widgets.h"
#include "ui/dialogs/activatedialog.h"
#include "ui/dialogs/archivedialog.h"
#include "ui/dialogs/changedialog.h"
#include "ui/dialogs/checkoutdialog.h"
#include "ui/dialogs/customerdialog.h"
#include "ui/dialogs/discountdialog.h"
#include "ui/dialogs/productdialog.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/dialogs/wishdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

SubscriptionStory story(SubscriptionStatus status = SubscriptionStatus::Active)
{
    SubscriptionStory s;
    s.subscription = everywish::subscription(status);
    s.customer = everywish::customer();
    s.product = {u"prod_1"_s, u"Pro"_s};
    s.regular = RegularPrice{{1900, u"USD"_s}};
    return s;
}

void fill(SubmitDialog *dialog, const char *name, const QString &text)
{
    widgets::named<QLineEdit>(dialog, QLatin1String(name))->setText(text);
}

void pick(SubmitDialog *dialog)
{
    auto *list = dialog->findChild<QListWidget *>();
    list->setCurrentRow(0);
    if (list->item(0)->flags() & Qt::ItemIsUserCheckable)
        list->item(0)->setCheckState(Qt::Checked);
}

struct Dialog
{
    const char *name;
    WishKind kind;
    SubmitDialog *(*open)(ActionsRig &rig, const StoreTarget &target);
    void (*type)(SubmitDialog *dialog) = nullptr;
};

const Dialog dialogs[] = {
    {"cancel", WishKind::CancelAtPeriodEnd,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new SubscriptionDialog(
             *rig.actions, target, plainTimes(), story(), SubscriptionDialog::endings(), nullptr);
     }},
    {"pause", WishKind::Pause,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new SubscriptionDialog(
             *rig.actions, target, plainTimes(), story(), SubscriptionDialog::pauses(), nullptr);
     }},
    {"resume", WishKind::Resume,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new SubscriptionDialog(
             *rig.actions, target, plainTimes(), story(SubscriptionStatus::Paused), {WishKind::Resume}, nullptr);
     }},
    {"cancel now", WishKind::CancelNow,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new SubscriptionDialog(*rig.actions, target, plainTimes(), story(), {WishKind::CancelNow}, nullptr);
     }},
    {"pause at the end of the period", WishKind::PauseAtPeriodEnd,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new SubscriptionDialog(
             *rig.actions, target, plainTimes(), story(), {WishKind::PauseAtPeriodEnd}, nullptr);
     }},
    {"undo the cancellation", WishKind::Resume,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new SubscriptionDialog(*rig.actions, target, plainTimes(), story(SubscriptionStatus::ScheduledCancel),
                                       {WishKind::Resume}, nullptr);
     }},
    {"plan", WishKind::ChangePlan,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         Product plan = everywish::product();
         plan.id = u"prod_2"_s;
         plan.billingType = BillingType::Recurring;
         plan.billingPeriod = BillingPeriod::Monthly;
         rig.mirror.remember(plan);
         if (!QTest::qWaitFor([&rig] { return rig.mirror.count(Resource::Products) == 1; })) // the dialog reads once
             qFatal("no plan");
         return new ChangeDialog(
             ChangeDialog::What::Plan, *rig.actions, rig.mirror, target, plainTimes(), story(), nullptr);
     },
     [](SubmitDialog *dialog) {
         auto *plans = widgets::named<QComboBox>(dialog, u"New plan"_s);
         QTRY_VERIFY(plans->currentIndex() < 0 && plans->count() > 0); // they are read
         plans->setCurrentIndex(0);
     }},
    {"seats", WishKind::ChangeSeats,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new ChangeDialog(
             ChangeDialog::What::Seats, *rig.actions, rig.mirror, target, plainTimes(), story(), nullptr);
     },
     [](SubmitDialog *dialog) { dialog->findChild<QSpinBox *>()->setValue(5); }},
    {"refund", WishKind::Refund,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         TransactionStory payment;
         payment.transaction = everywish::transaction();
         return new RefundDialog(*rig.actions, target, plainTimes(), payment, nullptr);
     }},
    {"new discount", WishKind::CreateDiscount,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new DiscountDialog(*rig.actions, target, plainTimes(), {everywish::product()}, nullptr, nullptr);
     },
     [](SubmitDialog *dialog) {
         fill(dialog, "Name", u"Autumn"_s);
         pick(dialog);
     }},
    {"delete discount", WishKind::DeleteDiscount,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new WishDialog(
             *rig.actions, target, {u"Delete?"_s, {}, {}, u"&Send"_s, u"&Keep"_s, u"…"_s, u"delete"_s, true},
             wishes::deleteDiscount(everywish::discount()), nullptr);
     }},
    {"portal link", WishKind::CreatePortalLink,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new WishDialog(*rig.actions, target, {u"Link?"_s, {}, {}, u"&Send"_s, u"&Keep"_s, u"…"_s, {}, false},
                               wishes::createPortalLink(everywish::customer()), nullptr);
     }},
    {"new customer", WishKind::CreateCustomer,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new CustomerDialog(*rig.actions, target, {}, nullptr);
     },
     [](SubmitDialog *dialog) {
         fill(dialog, "Name", u"Zoë"_s);
         fill(dialog, "E-mail", u"new@example.com"_s);
     }},
    {"edit customer", WishKind::UpdateCustomer,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new CustomerDialog(*rig.actions, target, everywish::customer(), nullptr);
     },
     [](SubmitDialog *dialog) { fill(dialog, "Name", u"Another name"_s); }},
    {"checkout link", WishKind::CreateCheckout,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new CheckoutDialog(*rig.actions, target, QLocale::c(), {everywish::product()}, {}, {}, nullptr);
     },
     pick},
    {"activate", WishKind::ActivateLicense,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new ActivateDialog(*rig.actions, target, everywish::license(), u"Pro"_s, {}, nullptr);
     },
     [](SubmitDialog *dialog) { fill(dialog, "Name", u"desk"_s); }},
    {"free an activation", WishKind::DeactivateLicense,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new WishDialog(
             *rig.actions, target, {u"Free?"_s, {}, {}, u"&Send"_s, u"&Keep"_s, u"…"_s, u"free"_s, true},
             rig.about.wish, nullptr);
     }},
    {"new product", WishKind::CreateProduct,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         const Product like = everywish::product();
         return new NewProductDialog(*rig.actions, target, QLocale::c(), &like, nullptr);
     },
     [](SubmitDialog *dialog) { fill(dialog, "Name", u"New font"_s); }},
    {"edit product", WishKind::UpdateProduct,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new EditProductDialog(*rig.actions, target, QLocale::c(), everywish::product(), nullptr);
     },
     [](SubmitDialog *dialog) { fill(dialog, "Name", u"Renamed"_s); }},
    {"archive product", WishKind::ArchiveProduct,
     [](ActionsRig &rig, const StoreTarget &target) -> SubmitDialog * {
         return new ArchiveDialog(*rig.actions, target, QLocale::c(), everywish::product(), nullptr);
     }},
};

/// What sends now: the button that is neither Cancel nor a way back.
QPushButton *sendingButton(const QDialog *dialog)
{
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (const QString role = button->property("role").toString();
            button->isVisible() && (role == "primary"_L1 || role == "danger"_L1))
            return button;
    return nullptr;
}

} // namespace

class tst_SendOnce : public QObject
{
    Q_OBJECT
private slots:
    void whateverIsPressed_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("keyFirst");
        for (const Mode mode : {Mode::Test, Mode::Live})
            for (int i = 0; i < int(std::size(dialogs)); ++i)
                for (const bool keyFirst : {false, true})
                    QTest::addRow("%s, %s, %s", dialogs[i].name, modeName(mode).latin1(),
                                  keyFirst ? "a key and a click" : "clicks and keys")
                        << i << mode << keyFirst;
    }
    void whateverIsPressed()
    {
        QFETCH(int, index);
        QFETCH(Mode, mode);
        QFETCH(bool, keyFirst);
        const Dialog &about = dialogs[index];
        ActionsRig rig(everywish::of(about.kind));
        const QPointer<SubmitDialog> dialog = about.open(rig, {u"Northwind"_s, mode});
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        if (about.type)
            about.type(dialog);
        for (auto *word : dialog->findChildren<QLineEdit *>())
            if (word->isVisible() && word->accessibleName().startsWith("Type "_L1))
                word->setText(word->accessibleName().section(u' ', 1, 1));
        hammer(dialog, keyFirst);
        if (dialog && dialog->isAsking()) { // the second step of live mode
            QCOMPARE(rig.writes(), 0);
            QTRY_VERIFY(sendingButton(dialog) && sendingButton(dialog)->isEnabled());
            hammer(dialog, keyFirst);
        }
        QTRY_VERIFY(!dialog);
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), 1);
        QCOMPARE(rig.actions->ids().size(), 1);
    }

    void aKeyHeldDownIsOnePress_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<Mode>("mode");
        for (const Mode mode : {Mode::Test, Mode::Live})
            for (int i = 0; i < int(std::size(dialogs)); ++i)
                QTest::addRow("%s, %s", dialogs[i].name, modeName(mode).latin1()) << i << mode;
    }
    /// Creem refuses, so that there is something to be sent again.
    void aKeyHeldDownIsOnePress()
    {
        QFETCH(int, index);
        QFETCH(Mode, mode);
        const Dialog &about = dialogs[index];
        ActionsRig rig(everywish::of(about.kind));
        rig.reply = fault::json(400, R"({"trace_id":"t-1","message":["no"]})");
        const QPointer<SubmitDialog> dialog = about.open(rig, {u"Northwind"_s, mode});
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        if (about.type)
            about.type(dialog);
        const auto isRefused = [&] {
            const QStringList ids = rig.actions->ids();
            return !ids.isEmpty() && rig.record(ids.first()).state == ActionState::Refused;
        };
        const bool sends = mode == Mode::Test; // in live mode it takes a second, safe step, or a word
        if (sends) {
            sendingButton(dialog)->setFocus();
            press(false);
            QTRY_VERIFY((press(true), isRefused()));
        } else {
            press(false);
        }
        for (int i = 0; i < 30 && QApplication::focusWidget(); ++i) {
            press(true);
            QTest::qWait(2 * QApplication::doubleClickInterval() / 30); // as long as a question keeps its yes shut
        }
        if (dialog)
            dialog->close();
        QVERIFY(rig.server.settle());
        QCOMPARE(rig.writes(), sends ? 1 : 0);
        if (dialog)
            for (const auto *shortcut : dialog->findChildren<QShortcut *>())
                QVERIFY(!shortcut->autoRepeat());
        delete dialog;
    }

private:
    static void press(bool isRepeat)
    {
        QWidget *focused = QApplication::focusWidget();
        QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, isRepeat);
        if (focused)
            QApplication::sendEvent(focused, &event);
        QCoreApplication::processEvents();
    }

    /// No event comes between: this is how fast two clicks and a key can be.
    static void hammer(const QPointer<SubmitDialog> &dialog, bool keyFirst)
    {
        QPointer<QPushButton> button = sendingButton(dialog);
        QVERIFY(button && button->isEnabled());
        if (keyFirst && dialog->isAsking())
            QTest::keyClick(button, Qt::Key_Space);
        else if (keyFirst)
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        if (button && button->isVisible() && (!keyFirst || button == sendingButton(dialog)))
            QTest::mouseClick(button, Qt::LeftButton);
        if (button)
            QTest::mouseDClick(button, Qt::LeftButton);
        for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier})
            if (dialog && dialog->stage() == SubmitDialog::Stage::Sending)
                QTest::keyClick(dialog, Qt::Key_Return, modifier);
        if (button && dialog && dialog->stage() == SubmitDialog::Stage::Sending)
            QTest::keyClick(button, Qt::Key_Space);
    }
};

QTEST_MAIN(tst_SendOnce)
#include "tst_sendonce.moc"
