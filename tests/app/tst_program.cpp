// SPDX-License-Identifier: GPL-3.0-or-later
// The program from its start to a created product, against the demo store and a real Secret Service in each of its
// states. Run by with-keyring.sh, which says in CREAMERY_KEYRING what it has made.
#include "app/application.h"
#include "ui/dialogs/productdialog.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/productspage.h"
#include "ui/widgets/modeband.h"
#include "ui/widgets/recordtable.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

template <class T> T *named(const QWidget *parent, const QString &accessibleName)
{
    for (T *widget : parent->findChildren<T *>())
        if (widget->accessibleName() == accessibleName && widget->isVisibleTo(parent))
            return widget;
    return nullptr;
}

QPushButton *button(const QWidget *parent, const QString &text)
{
    for (QPushButton *candidate : parent->findChildren<QPushButton *>())
        if (candidate->isVisibleTo(parent) && candidate->text().remove(u'&') == text)
            return candidate;
    return nullptr;
}

} // namespace

class tst_Program : public QObject
{
    Q_OBJECT

    QString m_keyring = qEnvironmentVariable("CREAMERY_KEYRING");
    std::unique_ptr<demo::DemoServerThread> m_demo;
    demo::Endpoints m_endpoints;

    template <class T> static T *shown(Application &program) { return program.window().findChild<T *>(); }

    static QAction *action(Application &program, const QString &text)
    {
        for (QAction *candidate : program.stores().findChildren<QAction *>())
            if (candidate->text().remove(u'&') == text)
                return candidate;
        return nullptr;
    }

    /// Types a key into the page that asks for one and presses Enter.
    void submitKey(Application &program, const QString &name, const QString &key)
    {
        QTRY_VERIFY(shown<ConnectPage>(program));
        auto *page = shown<ConnectPage>(program);
        if (!name.isNull())
            QTest::keyClicks(named<QLineEdit>(page, u"Name of the store"_s), name);
        auto *field = named<QLineEdit>(page, u"API key"_s);
        QVERIFY(field);
        QTest::keyClicks(field, key);
        QTest::keyClick(field, Qt::Key_Return);
    }

    /// Every file below the private home that holds the text. The keyring's own store is encrypted.
    static QStringList filesWith(const QByteArray &text)
    {
        QStringList found;
        QDirIterator it(
            qEnvironmentVariable("CREAMERY_SANDBOX"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                found.append(file.fileName());
        }
        return found;
    }

private slots:
    void initTestCase()
    {
        QVERIFY2(!m_keyring.isEmpty(), "start me with tests/support/with-keyring.sh");
        QApplication::setApplicationName(u"creamery"_s);
        QApplication::setOrganizationName(u"creamery"_s);
        demo::ServerOptions options;
        options.customers = 20;
        options.transactions = 50;
        m_demo = std::make_unique<demo::DemoServerThread>(options);
        QSignalSpy ready(m_demo.get(), &demo::DemoServerThread::ready);
        m_demo->start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        m_endpoints = ready.first().first().value<demo::Endpoints>();
        qputenv("CREAMERY_TEST_API_URL", m_endpoints.test.url.toEncoded());
        qputenv("CREAMERY_LIVE_API_URL", m_endpoints.live.url.toEncoded());
    }
    void init()
    {
        m_demo->server()->clearRequests();
        QDir(ProfileStore::defaultFolder()).removeRecursively();
    }

    void firstStartAsksForAKey()
    {
        Application program(*qApp, {});
        program.start();
        QVERIFY(program.window().isVisible());
        QTRY_VERIFY(shown<ConnectPage>(program));
        auto *page = shown<ConnectPage>(program);
        QVERIFY(button(page, u"Try the demo store"_s));
        QVERIFY(!button(page, u"Connect"_s)->isEnabled());
        QTest::keyClicks(named<QLineEdit>(page, u"API key"_s), u"sk_live_123456"_s);
        QVERIFY(!button(page, u"Connect"_s)->isEnabled());
        QCOMPARE(m_demo->server()->requests().size(), 0);
    }

    void aRejectedKeySaysSoAndIsNotKept()
    {
        Application program(*qApp, {});
        program.start();
        submitKey(program, u"Shop"_s, u"creem_test_nobodyKnowsThisKey"_s);
        auto *page = shown<ConnectPage>(program);
        QTRY_COMPARE(m_demo->server()->requestCount("GET", u"/v1/products/search"_s), 1);
        QTRY_VERIFY(named<QLineEdit>(page, u"API key"_s) && !named<QLineEdit>(page, u"API key"_s)->isReadOnly());
        QCOMPARE(
            named<QLineEdit>(page, u"API key"_s)->text(), u"creem_test_nobodyKnowsThisKey"_s); // what was typed stays
        QVERIFY(!program.stores().isOpen());
        QCOMPARE(ProfileStore().list()->profiles.size(), 0);
    }

    void fromStartToACreatedProduct()
    {
        if (m_keyring != "unlocked"_L1)
            return; // what the program does then is the next test's
        Application program(*qApp, {});
        program.start();
        QSignalSpy opened(&program.stores(), &StoreController::opened);
        submitKey(program, u"<b>Smith & Sons</b> %1"_s, m_endpoints.test.key);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        QVERIFY(program.window().findChild<ModeBand *>()->isVisibleTo(&program.window()));
        QVERIFY(program.window().windowTitle().contains(u"<b>Smith & Sons</b> %1"_s));

        program.window().showPage(u"products"_s);
        auto *page = qobject_cast<ProductsPage *>(program.window().currentPage());
        QVERIFY(page);
        QTRY_VERIFY_WITH_TIMEOUT(page->list().rowCount() > 20, 30'000);

        QApplication::setActiveWindow(&program.window()); // no window manager does it offscreen
        QTRY_VERIFY(program.window().isActiveWindow());
        QTest::keyClick(page, Qt::Key_N, Qt::ControlModifier);
        NewProductDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page->findChild<NewProductDialog *>()) && dialog->isVisible());
        QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Fresh <i>cream</i> %2"_s);
        QTest::keyClicks(named<QPlainTextEdit>(dialog, u"Description"_s), u"Made in the window"_s);
        auto *price = named<QLineEdit>(dialog, u"Price"_s);
        QVERIFY(price);
        price->selectAll();
        QTest::keyClicks(price, u"19.99"_s);
        QTest::keyClick(price, Qt::Key_Return);
        QTest::keyClick(price, Qt::Key_Return); // the impatient second Enter

        QTRY_COMPARE_WITH_TIMEOUT(m_demo->server()->requestCount("POST", u"/v1/products"_s), 1, 30'000);
        const auto made = [&]() -> std::optional<Money> {
            const auto value = [&](const char *key, int row) {
                return page->list().index(row, page->list().columnOf(key)).data(ListModel::ValueRole);
            };
            for (int row = 0; row < page->list().rowCount(); ++row)
                if (value("name", row).toString() == "Fresh <i>cream</i> %2"_L1)
                    return value("price", row).value<Money>();
            return {};
        };
        QTRY_VERIFY(made());
        QCOMPARE(made()->minor, 1999);
        page->refresh();
        QTRY_VERIFY(!page->isLoading());
        QCOMPARE(m_demo->server()->requestCount("POST", u"/v1/products"_s), 1);

        QCOMPARE(filesWith(m_endpoints.test.key.toUtf8()), QStringList());
    }

    void theNextStartOpensTheSameStore()
    {
        if (m_keyring != "unlocked"_L1)
            return;
        {
            Application program(*qApp, {});
            program.start();
            QSignalSpy opened(&program.stores(), &StoreController::opened);
            submitKey(program, u"Kept"_s, m_endpoints.test.key);
            QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        }
        QSettings().setValue(u"window/page"_s, u"products"_s); // the page that was left last
        Application program(*qApp, {});
        QSignalSpy opened(&program.stores(), &StoreController::opened);
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        QVERIFY(program.window().windowTitle().contains(u"Kept"_s));
        QApplication::setActiveWindow(&program.window());
        auto *table = program.window().findChild<RecordTable *>();
        QTRY_VERIFY(table->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), table); // the arrow keys work without a click

        // The other mode has no key yet: it is asked for, and the session of this one is gone.
        QSignalSpy asked(&program.stores(), &StoreController::askedForKey);
        emit program.window().modeWanted(Mode::Live);
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30'000);
        QVERIFY(!program.stores().isOpen());
        QVERIFY(!program.window().findChild<ModeBand *>()->isVisibleTo(&program.window()));
        submitKey(program, {}, m_endpoints.test.key); // a test key is no live key
        QVERIFY(!button(shown<ConnectPage>(program), u"Connect"_s)->isEnabled());
        auto *field = named<QLineEdit>(shown<ConnectPage>(program), u"API key"_s);
        field->clear();
        submitKey(program, {}, m_endpoints.live.key);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 30'000);
        QVERIFY(!program.window().findChild<ModeBand *>()->isVisibleTo(&program.window()));
        for (const demo::LoggedRequest &request : m_demo->server()->requests())
            QVERIFY2(request.status != 403 && request.status != 401, "a key went to the other mode");
    }

    void storesAreSwitchedInTheWindow()
    {
        if (m_keyring != "unlocked"_L1)
            return;
        Application program(*qApp, {});
        program.start();
        QSignalSpy opened(&program.stores(), &StoreController::opened);
        submitKey(program, u"One"_s, m_endpoints.test.key);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        action(program, u"Add a store…"_s)->trigger();
        QVERIFY(!program.stores().isOpen());
        submitKey(program, u"Two"_s, m_endpoints.live.key);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 2, 30'000);
        QVERIFY(program.window().windowTitle().startsWith(u"Two"_s));
        const auto list = ProfileStore().list();
        QCOMPARE(list->profiles.size(), 2);
        emit program.window().storeWanted(list->profiles.first().id);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 3, 30'000);
        QVERIFY(program.window().windowTitle().startsWith(u"One"_s)); // in its own mode
        QVERIFY(program.window().findChild<ModeBand *>()->isVisibleTo(&program.window()));
    }

    void signingOutRemovesTheKeysAndSaysSo()
    {
        if (m_keyring != "unlocked"_L1)
            return;
        Application program(*qApp, {});
        program.start();
        QSignalSpy opened(&program.stores(), &StoreController::opened);
        QSignalSpy asked(&program.stores(), &StoreController::askedForKey);
        submitKey(program, u"Leaving"_s, m_endpoints.test.key);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        const QString id = ProfileStore().list()->profiles.first().id;
        asked.clear();

        action(program, u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(button(&program.window(), u"Stay signed in"_s), 30'000);
        QVERIFY(button(&program.window(), u"Stay signed in"_s)->isDefault());
        button(&program.window(), u"Sign out and forget"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30'000);
        QCOMPARE(ProfileStore().list()->profiles.size(), 0);
        const MirrorLocation mirror = MirrorLocation::ofProfile(id, Mode::Test);
        const auto removed = [&program] {
            QStringList lines;
            for (const auto *dialog : program.window().findChildren<QDialog *>())
                for (const auto *label : dialog->findChildren<QLabel *>())
                    if (label->isVisible())
                        lines += label->text().remove(QChar(0x200B)).split(u'\n');
            return lines;
        };
        for (const QString &one : {u"the test key"_s, mirror.path, journalBeside(mirror).path})
            QTRY_VERIFY2_WITH_TIMEOUT(removed().contains(one), qPrintable(removed().join(u'\n')), 30'000);
        QVERIFY(!removed().contains(u"the live key"_s)); // there was none

        SystemKeychain keychain;
        std::optional<KeychainResult<ApiKey>> left;
        keychain.read(id, Mode::Test).then(&keychain, [&](const KeychainResult<ApiKey> &key) { left = key; });
        QTRY_VERIFY_WITH_TIMEOUT(left, 30'000);
        QVERIFY(!left->has_value());
        QCOMPARE(left->error().kind, KeychainError::Kind::NotFound);
    }

    void signingOutOfAKeychainOutOfReachTellsTheTruth()
    {
        if (m_keyring == "unlocked"_L1 || m_keyring == "absent"_L1)
            return;
        ProfileStore profiles;
        const auto profile = profiles.add(u"Shop"_s);
        QVERIFY(profile && profiles.setHasKey(profile->id, Mode::Test, true) && profiles.setCurrent(profile->id));
        Application program(*qApp, {});
        QSignalSpy asked(&program.stores(), &StoreController::askedForKey);
        program.start();
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30'000);
        action(program, u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(button(&program.window(), u"Sign out and forget"_s), 30'000);
        button(&program.window(), u"Sign out and forget"_s)->click();
        const auto says = [&](const QString &text) {
            for (const QDialog *dialog : program.window().findChildren<QDialog *>())
                if (dialog->isVisible() && dialog->windowTitle() == text)
                    return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"The test key of Shop may still be in the keychain"_s), 30'000);
        QCOMPARE(profiles.list()->profiles.size(), 1);
        QVERIFY(profiles.list()->profiles.first().hasTestKey);
    }

    void aKeychainOutOfReachLosesNothing()
    {
        if (m_keyring == "unlocked"_L1)
            return;
        // A profile whose key the keychain should hold.
        ProfileStore profiles;
        const auto profile = profiles.add(u"Shop"_s);
        QVERIFY(profile);
        QVERIFY(profiles.setHasKey(profile->id, Mode::Test, true));
        QVERIFY(profiles.setCurrent(profile->id));

        Application program(*qApp, {});
        QSignalSpy asked(&program.stores(), &StoreController::askedForKey);
        program.start();
        QVERIFY(program.window().isVisible()); // at once, whatever the keychain does
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, 30'000);
        auto *page = shown<ConnectPage>(program);
        QVERIFY(page);
        QVERIFY(button(page, u"Retry the keychain"_s));
        QVERIFY(button(page, u"Use for this session only"_s));
        QVERIFY(profiles.list()->profiles.first().hasTestKey); // nothing was lost

        QSignalSpy opened(&program.stores(), &StoreController::opened);
        submitKey(program, {}, m_endpoints.test.key);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, 30'000);
        QCOMPARE(filesWith(m_endpoints.test.key.toUtf8()), QStringList());
    }
};

QTEST_MAIN(tst_Program)
#include "tst_program.moc"
