// SPDX-License-Identifier: GPL-3.0-or-later
// Two windows on the same store: what is wished of one object in both is sent once, and the second one is told.
#include "tests/support/everywish.h"
#include "tests/support/openstore.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/subscriptiondialog.h"
#include "ui/pages/storepage.h"

#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Another window of the same user on the same stores.
struct SecondWindow
{
    explicit SecondWindow(const OpenStore &first) : profiles(first.folder.path())
    {
        sessionKeychain.write(first.id, *ApiKey::parse(u"creem_test_controller"_s)).ignore();
        window.show();
        controller.open(first.id, Mode::Test);
    }
    Profiles profiles;
    MemoryKeychain keychain;
    MemoryKeychain sessionKeychain;
    MainWindow window;
    StoreController controller{{window, profiles, keychain, sessionKeychain}};
};

/// The dialog that cancels the one subscription there is; null: it is not offered.
SubscriptionDialog *askToCancel(MainWindow &window, StoreController &controller)
{
    const auto isThere = [&] {
        return controller.isOpen() && controller.session()->actions().isReady()
            && controller.session()->mirror().count(Resource::Subscriptions) == 1;
    };
    if (!QTest::qWaitFor(isThere))
        return nullptr;
    window.showRecord(Resource::Subscriptions, u"sub_1"_s);
    auto *action = window.currentPage()->findChild<QAction *>(u"cancel-subscription"_s);
    if (!QTest::qWaitFor([action] { return action && action->isEnabled(); }))
        return nullptr;
    action->trigger();
    SubscriptionDialog *dialog = nullptr; // comes when Creem was asked how the subscription stands
    (void)QTest::qWaitFor(
        [&] { return (dialog = window.currentPage()->findChild<SubscriptionDialog *>()) != nullptr; }, 30'000);
    return dialog;
}

bool says(const QWidget *widget, const QString &text)
{
    const auto labels = widget->findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(),
                       [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

} // namespace

class tst_TwoWindows : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    void theSecondIsToldThatAWishIsOpen()
    {
        OpenStore first(std::make_unique<MemoryKeychain>());
        first.lists.insert("/v1/subscriptions/search", everywish::page({json::write(everywish::subscription())}));
        SecondWindow second(first);
        const QPointer<SubscriptionDialog> one = askToCancel(first.window, first.controller);
        const QPointer<SubscriptionDialog> two = askToCancel(second.window, second.controller);
        QVERIFY(one && two); // both are open before either sends
        widgets::button(one, u"Cancel subscription"_s)->click();
        QTRY_COMPARE(first.server.copies("POST"), 1); // and never answered
        widgets::button(two, u"Cancel subscription"_s)->click();
        QTRY_VERIFY(says(two, u"Something else is under way with this"_s));
        const ActionRecord refused = second.controller.session()->actions().records().first();
        QCOMPARE(refused.hurdle, Hurdle::Busy);
        QCOMPARE(refused.busyWith, first.controller.session()->actions().records().first().id);
        QVERIFY(first.server.settle());
        QCOMPARE(first.server.copies("POST"), 1);
        QVERIFY(one);

        // Nor can it be asked for again: the window shows what the other one does.
        two->reject();
        auto *action = second.window.currentPage()->findChild<QAction *>(u"cancel-subscription"_s);
        QTRY_VERIFY(!action->isEnabled());
        QCOMPARE(second.controller.session()->actions().markOf(u"sub_1"_s)->what, RowMark::What::Underway);
        QVERIFY(second.controller.session()->actions().openFor(u"sub_1"_s)->isOfOthers);
    }

    void clickedInBothAtOnceItIsSentOnce()
    {
        OpenStore first(std::make_unique<MemoryKeychain>());
        first.lists.insert("/v1/subscriptions/search", everywish::page({json::write(everywish::subscription())}));
        SecondWindow second(first);
        const QPointer<SubscriptionDialog> one = askToCancel(first.window, first.controller);
        const QPointer<SubscriptionDialog> two = askToCancel(second.window, second.controller);
        QVERIFY(one && two);
        widgets::button(one, u"Cancel subscription"_s)->click();
        widgets::button(two, u"Cancel subscription"_s)->click();
        Actions &a = first.controller.session()->actions();
        Actions &b = second.controller.session()->actions();
        const auto ofMine = [](const Actions &actions, ActionState state) {
            int n = 0;
            for (const ActionRecord &record : actions.records())
                n += !record.isOfOthers && record.state == state ? 1 : 0;
            return n;
        };
        QTRY_COMPARE(ofMine(a, ActionState::NotSent) + ofMine(b, ActionState::NotSent), 1);
        QTRY_COMPARE(first.server.copies("POST"), 1);
        QVERIFY(first.server.settle());
        QCOMPARE(first.server.copies("POST"), 1);
        QCOMPARE(ofMine(a, ActionState::Sending) + ofMine(b, ActionState::Sending), 1);
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir config; // settings and data of their own
    qputenv("XDG_DATA_HOME", config.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
    QApplication::setOrganizationName(u"creamery-tests"_s);
    QApplication::setApplicationName(u"tst_twowindows"_s);
    tst_TwoWindows test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_twowindows.moc"
