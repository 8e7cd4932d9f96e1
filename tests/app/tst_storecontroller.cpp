// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/filelock.h"
#include "tests/support/openstore.h"
#include "ui/dialogs/productdialog.h"
#include "ui/pages/storepage.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Answers what it is asked for when it is let.
class LateKeychain final : public Keychain
{
public:
    KeychainCall<ApiKey> read(const QString &, Mode) override
    {
        asked = new KeychainTask(this);
        return KeychainCall<ApiKey>(asked);
    }
    KeychainCall<void> write(const QString &profileId, const ApiKey &key) override
    {
        return m_keys.write(profileId, key);
    }
    KeychainCall<void> remove(const QString &profileId, Mode mode) override { return m_keys.remove(profileId, mode); }
    KeychainCall<void> check() override { return m_keys.check(); }
    KeychainCall<void> unlock() override { return m_keys.unlock(); }

    KeychainTask *asked = nullptr;

private:
    MemoryKeychain m_keys;
};

} // namespace

class tst_StoreController : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void noActionDropsAWriteUnasked_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Add a store…", "Rename this store…", "Set the test key…", "Set the live key…",
                                 "Don't keep customer data on this computer", "Sign out and forget…"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void noActionDropsAWriteUnasked()
    {
        QFETCH(const QString, text);
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        store.window.showPage(u"products"_s);
        store.window.currentPage()->findChild<QAction *>(u"new-product"_s)->trigger();
        const QPointer<NewProductDialog> dialog = store.window.currentPage()->findChild<NewProductDialog *>();
        QVERIFY(dialog);
        QTest::keyClicks(widgets::named<QLineEdit>(dialog, u"Name"_s), u"Cream"_s);
        widgets::named<QPlainTextEdit>(dialog, u"Description"_s)->setPlainText(u"Fresh"_s);
        widgets::named<QLineEdit>(dialog, u"Price"_s)->setText(u"5"_s);
        widgets::button(dialog, u"Create product"_s)->click();
        QTRY_COMPARE(store.server.copies("POST"), 1);

        const QPointer<StorePage> page = store.window.currentPage();
        QAction *action = store.action(text);
        QVERIFY(action && action->isEnabled());
        action->trigger();
        QVERIFY(widgets::button(&store.window, u"Keep waiting"_s));
        QVERIFY(page);
        QVERIFY(dialog);
        widgets::button(&store.window, u"Keep waiting"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(page);
        QVERIFY(store.controller.isOpen());
    }

    void aLockedStoreStaysLocked()
    {
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        store.window.showPage(u"products"_s);
        QAction *create = store.window.currentPage()->findChild<QAction *>(u"new-product"_s);
        QVERIFY(create->isEnabled());
        QAction *lock = store.action(u"Lock: change nothing at Creem from here"_s);
        QVERIFY(lock && !lock->isChecked());
        lock->trigger();
        QVERIFY(lock->isChecked());
        QVERIFY(!create->isEnabled());
        const QHash<QString, QStringList> makers = {
            {u"customers"_s, {u"new-customer"_s}}, {u"discounts"_s, {u"new-discount"_s, u"many-codes"_s}}};
        for (auto it = makers.cbegin(); it != makers.cend(); ++it) {
            store.window.showPage(it.key());
            for (const QString &name : *it)
                QVERIFY(!store.window.currentPage()->findChild<QAction *>(name)->isEnabled());
        }
        QTRY_VERIFY(store.profiles.list()->profiles.first().isReadOnly);
        store.controller.open(store.id, Mode::Test);
        QTRY_VERIFY(store.window.currentPage());
        store.window.showPage(u"products"_s);
        QVERIFY(!store.window.currentPage()->findChild<QAction *>(u"new-product"_s)->isEnabled());
        lock->trigger();
        QTRY_VERIFY(store.window.currentPage()->findChild<QAction *>(u"new-product"_s)->isEnabled());
        QVERIFY(!store.profiles.list()->profiles.first().isReadOnly);
    }

    void aLockThatCameWhileTheKeyWasReadHolds()
    {
        auto chain = std::make_unique<LateKeychain>();
        LateKeychain &keys = *chain;
        OpenStore store(std::move(chain));
        QTRY_VERIFY(store.window.currentPage());
        const QString other = store.profiles.add(u"Other"_s)->id;
        store.controller.open(other, Mode::Test);
        QTRY_VERIFY(keys.asked);
        QVERIFY(store.profiles.setReadOnly(other, true)); // by another Creamery
        keys.asked->settle(ApiKey::parse(u"creem_test_other"_s).value());
        QTRY_VERIFY(store.controller.isOpen());
        QVERIFY(store.controller.session()->actions().isReadOnly());
    }

    void privacyTakesTheJournalAlong()
    {
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        const QString journal = journalBeside(MirrorLocation::ofProfile(store.id, Mode::Test)).path;
        QTRY_VERIFY(QFile::exists(journal));
        store.action(u"Don't keep customer data on this computer"_s)->trigger();
        QTRY_VERIFY(widgets::button(&store.window, u"Close"_s));
        QVERIFY(!QFile::exists(journal));
        bool isSaid = false;
        for (const auto *label : store.window.findChildren<QLabel *>())
            isSaid = isSaid || label->text().remove(QChar(0x200B)).contains(journal);
        QVERIFY(isSaid);
    }

    void aSignOutThatFailsLeavesTheKeyOfTheSession()
    {
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        store.action(u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY(store.button(u"Sign out and forget"_s));
        store.button(u"Sign out and forget"_s)->click();
        QTRY_VERIFY(widgets::button(&store.window, u"Close"_s));
        QTRY_VERIFY(store.controller.isOpen());
        bool isKept = false;
        store.sessionKeychain.read(store.id, Mode::Test).then(this, [&](const KeychainResult<ApiKey> &key) {
            isKept = key.has_value();
        });
        QTRY_VERIFY(isKept);
    }

    void forgettingRemovesWhatWasKeptAndSaysWhat()
    {
        OpenStore store(std::make_unique<MemoryKeychain>());
        QTRY_VERIFY(store.window.currentPage());
        const QString mirror = MirrorLocation::ofProfile(store.id, Mode::Test).path;
        QTRY_VERIFY(QFile::exists(mirror));
        const QString journal = journalBeside(MirrorLocation::ofProfile(store.id, Mode::Test)).path;
        QTRY_VERIFY(QFile::exists(journal));
        store.action(u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY(store.button(u"Sign out and forget"_s));
        store.button(u"Sign out and forget"_s)->click();
        QTRY_VERIFY(store.said().startsWith(u"Removed from this computer:"_s));
        const QStringList removed = store.said().split(u'\n');
        QVERIFY2(removed.contains(mirror), qPrintable(store.said()));
        QVERIFY2(removed.contains(journal), qPrintable(store.said()));
        QVERIFY(!QFileInfo::exists(QFileInfo(mirror).path()));
        QVERIFY(store.profiles.list()->profiles.isEmpty());
        QVERIFY(!store.controller.isOpen());
        bool isGone = false;
        store.sessionKeychain.read(store.id, Mode::Test).then(this, [&](const KeychainResult<ApiKey> &key) {
            isGone = !key.has_value();
        });
        QTRY_VERIFY(isGone);
    }

    void storesThatCantBeReadCanBeTriedAgain()
    {
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        const QString file = store.folder.filePath(u"profiles.json"_s);
        QVERIFY(QFile::rename(file, file + u".away"_s));
        QVERIFY(QDir().mkpath(file + u"/in the way"_s));
        store.controller.start();
        QTRY_VERIFY(!store.controller.isOpen());
        QAbstractButton *again = widgets::button(&store.window, u"Try again"_s);
        QVERIFY(again);
        QVERIFY(QDir(file).removeRecursively());
        QVERIFY(QFile::rename(file + u".away"_s, file));
        again->click();
        QTRY_VERIFY(store.controller.isOpen());
        QCOMPARE(store.profiles.list()->profiles.size(), 1);
    }

    void whoKeepsNoCustomerDataHasNoneOnTheDisk()
    {
        OpenStore store(std::make_unique<MemoryKeychain>());
        QTRY_VERIFY(store.window.currentPage());
        const QString mirror = MirrorLocation::ofProfile(store.id, Mode::Test).path;
        QTRY_VERIFY(QFile::exists(mirror));
        QAction *action = store.action(u"Don't keep customer data on this computer"_s);
        action->trigger();
        QTRY_VERIFY(store.said().contains(mirror));
        QVERIFY(!QFile::exists(mirror));
        widgets::button(&store.window, u"Close"_s)->click();
        QTRY_VERIFY(store.window.currentPage() && action->isChecked());
        QTRY_VERIFY(!store.controller.isSyncing());
        QVERIFY(!QFile::exists(mirror)); // it is in memory now
        QVERIFY(!store.profiles.list()->profiles.first().keepsData);

        action->trigger();
        QTRY_VERIFY(QFile::exists(mirror));
        QVERIFY(!action->isChecked());
    }

    void anotherProgramsLockHoldsUpNothing()
    {
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        QTRY_COMPARE(store.profiles.list()->currentId, store.id); // nothing is being written any more
        FileLock others(store.profiles.filePath() + u".lock"_s);
        QCOMPARE(others.take(), FileLock::Outcome::Held);
        store.action(u"Lock: change nothing at Creem from here"_s)->trigger(); // returns while the lock is held
        QVERIFY(store.controller.session()->actions().isReadOnly());
        QVERIFY(!store.profiles.list()->profiles.first().isReadOnly);
        store.controller.open(store.id, Mode::Test);
        others.release();
        QTRY_VERIFY(store.controller.isOpen());
        QVERIFY(store.controller.session()->actions().isReadOnly());
        QTRY_VERIFY(store.profiles.list()->profiles.first().isReadOnly);
    }

    void aLockThatCantBeWrittenIsNone()
    {
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        QTRY_COMPARE(store.profiles.list()->currentId, store.id);
        const QString file = store.profiles.filePath();
        QVERIFY(QDir().mkpath(file + u".lock/in the way"_s));
        QAction *lock = store.action(u"Lock: change nothing at Creem from here"_s);
        lock->trigger();
        QVERIFY(store.controller.session()->actions().isReadOnly());
        QTRY_VERIFY(store.said().contains(u"can't be written"_s));
        QVERIFY(!lock->isChecked());
        QVERIFY(!store.controller.session()->actions().isReadOnly());
    }

    void aDamagedListOfStoresIsSaid()
    {
        OpenStore store;
        QTRY_VERIFY(store.window.currentPage());
        QTRY_COMPARE(store.profiles.list()->currentId, store.id);
        QFile file(store.profiles.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"prof") > 0);
        file.close();
        store.controller.start();
        QTRY_VERIFY(store.said().contains(u"profiles.json.damaged-"_s));
        QVERIFY(!QDir(store.folder.path()).entryList({u"profiles.json.damaged-*"_s}).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir config; // settings and data of their own
    qputenv("XDG_DATA_HOME", config.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
    QApplication::setOrganizationName(u"creamery-tests"_s);
    QApplication::setApplicationName(u"tst_storecontroller"_s);
    tst_StoreController test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storecontroller.moc"
