// SPDX-License-Identifier: GPL-3.0-or-later
// What leaving a store forgets is said before; what is removed of one store touches no other.
#include "core/actions/journalstore.h"
#include "core/metrics/rates.h"
#include "tests/support/everywish.h"
#include "tests/support/openstore.h"
#include "ui/dialogs/actionwords.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

using namespace Qt::StringLiterals;
using State = ActionState;

namespace {

/// Removes a key only when it is let.
class WaitingKeychain final : public Keychain
{
public:
    KeychainCall<ApiKey> read(const QString &profileId, Mode mode) override { return m_keys.read(profileId, mode); }
    KeychainCall<void> write(const QString &profileId, const ApiKey &key) override
    {
        return m_keys.write(profileId, key);
    }
    KeychainCall<void> remove(const QString &, Mode) override
    {
        auto *task = new KeychainTask(this);
        m_waiting.append(task);
        return KeychainCall<void>(task);
    }
    KeychainCall<void> check() override { return m_keys.check(); }
    KeychainCall<void> unlock() override { return m_keys.unlock(); }

    int waiting() const { return int(m_waiting.size()); }
    void fail()
    {
        m_waiting.takeFirst()->settle(tl::make_unexpected(KeychainError{KeychainError::Kind::TimedOut, {}}));
    }
    void remove()
    {
        m_waiting.takeFirst()->settle(tl::make_unexpected(KeychainError{KeychainError::Kind::Absent, {}}));
    }

private:
    MemoryKeychain m_keys;
    QList<KeychainTask *> m_waiting;
};

const Wish &cancelling() { return everywish::of(WishKind::CancelNow).wish; }
const Wish &refunding() { return everywish::of(WishKind::Refund).wish; }

/// Something is unsettled in a store that keeps it on the disk, or in memory only.
struct UnsettledStore : OpenStore
{
    UnsettledStore(bool keepsData, const Wish &wish, const FaultServer::Reply &answer,
                   std::unique_ptr<Keychain> chain = std::make_unique<MemoryKeychain>())
        : OpenStore(std::move(chain))
    {
        if (!profiles.setKeepsData(id, keepsData))
            qFatal("not kept");
        controller.open(id, Mode::Test);
        if (!QTest::qWaitFor([this] { return controller.isOpen() && controller.session()->actions().isReady(); }))
            qFatal("no session");
        reply = answer;
        const QString record = controller.session()->actions().submit(wish);
        if (!QTest::qWaitFor([this, &record] {
                return controller.session()->actions().record(record)->stateAt.isValid()
                    && !controller.session()->actions().isSending();
            }))
            qFatal("still sending");
    }
    qsizetype unsettled() const { return controller.session()->actions().unsettled().size(); }
};

FaultServer::Reply pending() { return fault::json(200, R"({"status":"pending"})"); }

} // namespace

class tst_StoreLeaving : public QObject
{
    Q_OBJECT
private slots:
    void init() { QSettings().clear(); }

    void whatIsInMemoryIsNotForgottenUnasked_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"Add a store…", "Rename this store…", "Set the live key…", "Sign out and forget…",
                                "Don't keep customer data on this computer", "mode", "store", "quit"})
            QTest::newRow(way) << QString::fromUtf8(way);
    }
    void whatIsInMemoryIsNotForgottenUnasked()
    {
        QFETCH(const QString, way);
        UnsettledStore store(false, cancelling(), fault::fin());
        QCOMPARE(store.unsettled(), 1);
        const Session *before = store.controller.session();
        const auto leave = [&] {
            if (way == "mode"_L1)
                QTest::keyClick(&store.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            else if (way == "store"_L1)
                store.window.leave([&] { emit store.window.storeWanted(store.id); });
            else if (way == "quit"_L1)
                store.window.close();
            else
                store.action(way)->trigger();
        };
        leave();
        QVERIFY(store.button(u"Stay here"_s));
        QVERIFY(store.said().contains(wishTitle(cancelling())));
        QVERIFY(store.said().contains(u"nobody knows whether it was done"_s));
        QCOMPARE(widgets::faultOf(store.window.findChild<QuestionDialog *>()), QString());
        store.button(u"Stay here"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(store.controller.session(), before);
        QVERIFY(store.window.isVisible());
        QCOMPARE(store.unsettled(), 1);

        leave();
        store.button(u"Leave and forget them"_s)->click();
        if (way == "quit"_L1)
            QTRY_VERIFY(!store.window.isVisible());
        else if (way == "mode"_L1 || way == "store"_L1)
            QTRY_VERIFY(store.controller.session() != before);
    }

    void aPendingRefundIsNotForgottenUnaskedEither()
    {
        UnsettledStore store(false, refunding(), pending());
        QTRY_COMPARE(store.unsettled(), 1);
        store.window.close();
        QVERIFY(store.window.isVisible());
        QVERIFY(store.said().contains(wishTitle(refunding()).simplified()));
        QVERIFY(store.said().contains(u"accepted, and not paid back yet"_s));
    }

    void whatIsSentFromMemoryIsNotPromisedToBeFoundOut()
    {
        UnsettledStore store(false, cancelling(), fault::fin());
        store.reply = fault::hang();
        store.controller.session()->actions().submit(everywish::of(WishKind::UpdateProduct).wish);
        QTRY_VERIFY(store.controller.session()->actions().isSending());
        store.window.close();
        QVERIFY(store.button(u"Keep waiting"_s));
        QVERIFY(store.said().contains(u"nobody finds out"_s));
        QVERIFY(store.said().contains(wishTitle(cancelling())));
    }

    void whatIsOnTheDiskCanBeLeft()
    {
        UnsettledStore store(true, cancelling(), fault::fin());
        QCOMPARE(store.unsettled(), 1);
        store.window.close();
        QVERIFY(!store.window.isVisible());
    }

    void whatIsNotWrittenYetIsNotForgottenUnasked()
    {
        UnsettledStore store(true, everywish::of(WishKind::UpdateProduct).wish, fault::fin());
        const QString journal = journalBeside(MirrorLocation::ofProfile(store.id, Mode::Test)).path;
        sqlite::Database meddler;
        QVERIFY(meddler.open(journal, sqlite::Database::Access::ReadWrite));
        const auto answer = fault::json(200, everywish::of(WishKind::CancelNow).answer);
        store.server.answerWith([&meddler, answer](const FaultServer::Request &request) {
            if (request.method == "GET")
                return fault::html(500);
            if (!meddler.execute("CREATE TRIGGER broken BEFORE INSERT ON lines BEGIN SELECT RAISE(ABORT, 'full'); END"))
                qFatal("no trigger");
            return answer;
        });
        const QString id = store.controller.session()->actions().submit(cancelling());
        QTRY_COMPARE(store.controller.session()->actions().record(id)->state, State::Done);
        QTRY_VERIFY(store.controller.session()->actions().unwrittenCount() > 0);
        store.window.close();
        QVERIFY(store.window.isVisible());
        QVERIFY(store.button(u"Stay here"_s));
        QVERIFY(store.said().contains(wishTitle(cancelling()) + u": done"_s));
        store.button(u"Stay here"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(meddler.execute("DROP TRIGGER broken"));
        QTRY_COMPARE_WITH_TIMEOUT(store.controller.session()->actions().unwrittenCount(), 0, 60'000);
        store.window.close();
        QVERIFY(!store.window.isVisible());
    }

    void privacyAsksBeforeItForgets()
    {
        UnsettledStore store(true, cancelling(), fault::fin());
        const QString journal = journalBeside(MirrorLocation::ofProfile(store.id, Mode::Test)).path;
        QAction *action = store.action(u"Don't keep customer data on this computer"_s);
        action->trigger();
        QTRY_VERIFY(store.button(u"Keep it for now"_s));
        QVERIFY(store.said().contains(wishTitle(cancelling())));
        store.button(u"Keep it for now"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(QFile::exists(journal));
        QVERIFY(store.profiles.list()->profiles.first().keepsData);
        QVERIFY(!action->isChecked());
        QCOMPARE(store.unsettled(), 1);

        action->trigger();
        QTRY_VERIFY(store.button(u"Remove it all the same"_s));
        store.button(u"Remove it all the same"_s)->click();
        QTRY_VERIFY(store.said().contains(journal));
        QVERIFY(!QFile::exists(journal));
        QVERIFY(!store.profiles.list()->profiles.first().keepsData);
    }

    void forgettingSaysWhatItForgets()
    {
        UnsettledStore store(true, cancelling(), fault::fin());
        const MirrorLocation live = journalBeside(MirrorLocation::ofProfile(store.id, Mode::Live));
        {
            JournalStore other; // of the mode that isn't open
            QVERIFY(other.open(live));
            QVERIFY(other.begin({{u"1"_s, refunding()}}, true));
            QVERIFY(other.add({u"1"_s, JournalEvent::Done, {{u"answer"_s, QJsonObject{{u"status"_s, u"pending"_s}}}}}));
        }
        store.action(u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY(store.button(u"Stay signed in"_s));
        QVERIFY(store.said().contains(u"2 change(s) are not settled yet"_s));
        QVERIFY(store.said().contains(wishTitle(cancelling())));
        QVERIFY(store.said().contains(wishTitle(refunding()).simplified()));
        store.button(u"Stay signed in"_s)->click();
        QVERIFY(QFile::exists(live.path));
    }

    void whatAnotherWindowWaitsForIsNamedToo()
    {
        UnsettledStore store(true, cancelling(), fault::fin());
        JournalStore other; // of another Creamery, in the mode that is open
        QVERIFY(other.open(journalBeside(MirrorLocation::ofProfile(store.id, Mode::Test))));
        QVERIFY(other.begin({{u"theirs"_s, refunding()}}, true));
        QTRY_VERIFY(store.controller.session()->actions().record(u"theirs"_s)); // it is known here as theirs
        store.action(u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY(store.button(u"Stay signed in"_s));
        QVERIFY(store.said().contains(u"2 change(s) are not settled yet"_s));
        QVERIFY(store.said().contains(wishTitle(refunding()).simplified()));
    }

    void whatIsInUseStaysAndIsKept()
    {
        OpenStore store(std::make_unique<MemoryKeychain>());
        QTRY_VERIFY(store.window.currentPage());
        QTRY_VERIFY(store.controller.session()->actions().isReady());
        QVERIFY(QFile::exists(MirrorLocation::ofProfile(store.id, Mode::Test).path));
        const MirrorLocation live = MirrorLocation::ofProfile(store.id, Mode::Live);
        QFile mirror(live.path); // another Creamery has it open
        QVERIFY(mirror.open(QIODevice::WriteOnly));
        JournalStore other;
        QVERIFY(other.open(journalBeside(live)));
        store.action(u"Don't keep customer data on this computer"_s)->trigger();
        QTRY_VERIFY(!store.controller.isOpen());
        QTRY_VERIFY_WITH_TIMEOUT(store.controller.isOpen(), 40'000); // it is waited for
        QTRY_VERIFY(store.said().contains(u"Removed before that:"_s));
        QVERIFY(store.said().contains(journalBeside(MirrorLocation::ofProfile(store.id, Mode::Test)).path));
        QVERIFY(QFile::exists(live.path));
        QVERIFY(store.profiles.list()->profiles.first().keepsData);
        QVERIFY(store.controller.session()->actions().isKept());
        QVERIFY(!store.action(u"Don't keep customer data on this computer"_s)->isChecked());
    }

    void quittingDuringARemovalIsAskedAndWaitsForNothing()
    {
        auto store = std::make_unique<OpenStore>(std::make_unique<MemoryKeychain>());
        QTRY_VERIFY(store->window.currentPage());
        const MirrorLocation journal = journalBeside(MirrorLocation::ofProfile(store->id, Mode::Test));
        QTRY_VERIFY(QFile::exists(journal.path));
        JournalStore other; // so it takes its time
        QVERIFY(other.open(journal));
        store->action(u"Don't keep customer data on this computer"_s)->trigger();
        QTRY_VERIFY(!store->controller.isOpen());
        store->window.close();
        QVERIFY(store->window.isVisible());
        QVERIFY(store->button(u"Keep waiting"_s));
        QCOMPARE(widgets::faultOf(store->window.findChild<QuestionDialog *>()), QString());
        store->button(u"Leave all the same"_s)->click();
        QTRY_VERIFY(!store->window.isVisible());
        store.reset();
        // Whoever removes it has given up: it can be locked at once.
        FileLock lock(journal.path + u".lock"_s);
        QVERIFY(QTest::qWaitFor([&lock] { return lock.take() == FileLock::Outcome::Held; }, 8000));
        QVERIFY(QFile::exists(journal.path));
    }

    void aJournalThatCantBeReadIsSaid()
    {
        OpenStore store(std::make_unique<MemoryKeychain>());
        QTRY_VERIFY(store.window.currentPage());
        QFile odd(journalBeside(MirrorLocation::ofProfile(store.id, Mode::Live)).path);
        QVERIFY(odd.open(QIODevice::WriteOnly));
        odd.write("This is a shopping list.\n");
        odd.close();
        store.action(u"Don't keep customer data on this computer"_s)->trigger();
        QTRY_VERIFY(store.button(u"Keep it for now"_s));
        QVERIFY(store.said().contains(u"can't be read"_s));
    }

    void forgettingOneLeavesTheOtherAlone_data()
    {
        QTest::addColumn<bool>("fails");
        QTest::newRow("forgotten") << false;
        QTest::newRow("the key stays") << true;
    }
    void forgettingOneLeavesTheOtherAlone()
    {
        QFETCH(const bool, fails);
        auto chain = std::make_unique<WaitingKeychain>();
        WaitingKeychain &keys = *chain;
        OpenStore store(std::move(chain));
        QTRY_VERIFY(store.window.currentPage());
        const QString other = store.profiles.add(u"Other"_s)->id;
        store.sessionKeychain.write(other, *ApiKey::parse(u"creem_test_other"_s)).ignore();
        for (const QString &id : {store.id, other})
            QSettings().setValue(ratesKey(id), QByteArray("{}"));
        store.action(u"Sign out and forget…"_s)->trigger();
        QTRY_VERIFY(store.button(u"Sign out and forget"_s));
        store.button(u"Sign out and forget"_s)->click();
        QTRY_COMPARE(keys.waiting(), 1); // the files are gone
        QVERIFY(!store.action(u"Sign out and forget…"_s)->isEnabled());
        store.controller.open(store.id, Mode::Test); // not while it is being forgotten: the other is there
        QTRY_VERIFY(store.controller.isOpen());
        const Session *session = store.controller.session();
        QCOMPARE(session->profile().id, other);
        const QString mirror = MirrorLocation::ofProfile(other, Mode::Test).path;
        QTRY_VERIFY(QFile::exists(mirror));

        if (fails) {
            keys.fail();
            QTRY_VERIFY(store.said().contains(u"You are still signed in"_s));
            QCOMPARE(store.profiles.list()->profiles.size(), 2);
        } else {
            keys.remove();
            QTRY_COMPARE(keys.waiting(), 1);
            keys.remove();
            QTRY_VERIFY(store.said().startsWith(u"Removed from this computer:"_s));
            QCOMPARE(store.profiles.list()->profiles.size(), 1);
            QCOMPARE(store.profiles.list()->profiles.first().id, other);
        }
        QCOMPARE(QSettings().contains(ratesKey(store.id)), fails);
        QVERIFY(QSettings().contains(ratesKey(other)));
        QCOMPARE(store.controller.session(), session);
        QVERIFY(store.window.currentPage());
        QVERIFY(QFile::exists(mirror));
        QVERIFY(store.action(u"Sign out and forget…"_s)->isEnabled()); // the one that is open
    }

    void privacyOfOneLeavesTheOtherAlone()
    {
        OpenStore store(std::make_unique<MemoryKeychain>());
        QTRY_VERIFY(store.window.currentPage());
        const QString other = store.profiles.add(u"Other"_s)->id;
        store.sessionKeychain.write(other, *ApiKey::parse(u"creem_test_other"_s)).ignore();
        const QString mirror = MirrorLocation::ofProfile(store.id, Mode::Test).path;
        QTRY_VERIFY(QFile::exists(mirror));
        JournalStore journal; // what is open can't be removed, so it takes its time
        QVERIFY(journal.open(journalBeside(MirrorLocation::ofProfile(store.id, Mode::Test))));
        store.action(u"Don't keep customer data on this computer"_s)->trigger();
        QTRY_VERIFY(!store.controller.isOpen());
        store.controller.open(other, Mode::Test);
        QTRY_VERIFY(store.controller.isOpen());
        const Session *session = store.controller.session();
        journal.close();
        QTRY_VERIFY_WITH_TIMEOUT(store.said().contains(mirror), 20'000);
        QCOMPARE(store.controller.session(), session);
        QCOMPARE(session->profile().id, other);
        QVERIFY(QFile::exists(MirrorLocation::ofProfile(other, Mode::Test).path));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir config; // settings and data of their own
    qputenv("XDG_DATA_HOME", config.path().toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, config.path());
    QApplication::setOrganizationName(u"creamery-tests"_s);
    QApplication::setApplicationName(u"tst_storeleaving"_s);
    tst_StoreLeaving test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_storeleaving.moc"
