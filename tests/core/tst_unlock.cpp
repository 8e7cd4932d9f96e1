// SPDX-License-Identifier: GPL-3.0-or-later
// What no real keyring can be made to do without a user: prompts, answered and not, and KWallet. In a session without a
// keyring (with-keyring.sh --absent), where services of our own take its place.
#include "tests/support/fakekwallet.h"
#include "tests/support/fakesecretservice.h"
#include "tests/support/keychainhelp.h"

#include <QCoreApplication>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;
using Kind = KeychainError::Kind;

class NoSessionBus : public QObject
{
    Q_OBJECT
private slots:
    void saysSo()
    {
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Absent));
        QVERIFY(failedWith(wait(keychain.read(u"one"_s, Mode::Test)), Kind::Absent));
        QVERIFY(failedWith(wait(keychain.unlock()), Kind::Absent));
    }
};

/// What GNOME Keyring can't be made to do without a user, done by a service of our own.
class PromptingKeyring : public QObject
{
    Q_OBJECT
private slots:
    void unlocksWhenTheUserDoes()
    {
        FakeSecretService service(FakeSecretService::Answer::Accept);
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
        QCOMPARE(service.prompts, 0);
        QVERIFY(wait(keychain.unlock()));
        QCOMPARE(service.prompts, 1);
        QCOMPARE(service.dismissals, 0);
        QCOMPARE(service.unlocked, (QStringList{service.collection, service.lockedItem}));
        QVERIFY(wait(keychain.check()));
    }
    void deniedWhenTheUserClosesThePrompt()
    {
        FakeSecretService service(FakeSecretService::Answer::Dismiss);
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.unlock()), Kind::Denied));
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
    }
    void takesAwayAPromptThatNobodyAnswers()
    {
        FakeSecretService service(FakeSecretService::Answer::None);
        SystemKeychain keychain(serviceName, impatient);
        QVERIFY(failedWith(wait(keychain.unlock()), Kind::TimedOut));
        QCOMPARE(service.prompts, 1);
        QTRY_COMPARE(service.dismissals, 1);
    }
    void takesAwayThePromptOfAKeychainThatGoes()
    {
        FakeSecretService service(FakeSecretService::Answer::None);
        auto keychain = std::make_unique<SystemKeychain>(serviceName, patient);
        keychain->unlock().ignore();
        QTRY_COMPARE(service.prompts, 1);
        keychain.reset();
        QTRY_COMPARE(service.dismissals, 1);
    }
    void makesTheFirstCollection()
    {
        FakeSecretService service(FakeSecretService::Answer::Accept);
        service.hasCollection = false;
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
        QVERIFY(wait(keychain.unlock()));
        QCOMPARE(service.prompts, 1);
        QVERIFY(service.hasCollection);
    }
    void doesNotBelieveNonsense()
    {
        FakeSecretService service(FakeSecretService::Answer::Accept);
        service.talksNonsense = true;
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Failed));
        QVERIFY(failedWith(wait(keychain.read(u"one"_s, Mode::Test)), Kind::Failed));
        QVERIFY(failedWith(wait(keychain.remove(u"one"_s, Mode::Test)), Kind::Failed));
        QVERIFY(failedWith(wait(keychain.unlock()), Kind::Failed));
    }
    void saysSoWithoutABus()
    {
        // a process has one session bus for life
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        environment.insert(u"CREAMERY_KEYRING"_s, u"no bus"_s);
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QCoreApplication::applicationFilePath(), {});
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }
};

/// The questions that come before QtKeychain, on a desktop where that prefers KWallet.
class PlasmaKeyring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", "5");
    }
    void cleanupTestCase()
    {
        qunsetenv("XDG_CURRENT_DESKTOP");
        qunsetenv("KDE_SESSION_VERSION");
    }
    void opensTheWalletWhenTheUserDoes()
    {
        FakeKWallet wallet(FakeKWallet::Answer::Accept);
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
        QVERIFY(failedWith(wait(keychain.read(u"one"_s, Mode::Test)), Kind::Locked));
        QVERIFY(failedWith(wait(keychain.remove(u"one"_s, Mode::Test)), Kind::Locked));
        QVERIFY(failedWith(wait(keychain.write(u"one"_s, testKey())), Kind::Locked));
        QVERIFY(wallet.openedBy.isEmpty());
        QVERIFY(wait(keychain.unlock()));
        QCOMPARE(wallet.openedBy, serviceName);
        QVERIFY(wait(keychain.check()));
    }
    void deniedWhenTheUserRefuses()
    {
        FakeKWallet wallet(FakeKWallet::Answer::Refuse);
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.unlock()), Kind::Denied));
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
    }
    void asksTheSecretServiceWhereKWalletIsOff()
    {
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Absent));
        FakeSecretService service(FakeSecretService::Answer::Accept);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
        QVERIFY(wait(keychain.unlock()));
        QVERIFY(wait(keychain.check()));
    }
};

template <class Test> static int run(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray keyring = qgetenv("CREAMERY_KEYRING");
    if (keyring == "absent")
        return run<PromptingKeyring>(argc, argv) + run<PlasmaKeyring>(argc, argv);
    if (keyring == "no bus")
        return run<NoSessionBus>(argc, argv);
    std::fputs("run this with tests/support/with-keyring.sh --absent\n", stderr);
    return 1;
}

#include "tst_unlock.moc"
