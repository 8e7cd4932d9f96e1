// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real Secret Service. with-keyring.sh makes the session and says in CREAMERY_KEYRING what it made; each
// state has its own tests, and a session that is not as claimed fails them.
#include "core/profiles/profilestore.h"
#include "core/profiles/systemkeychain.h"
#include "tests/support/keychainhelp.h"
#include "tests/support/keyringpassword.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QLoggingCategory>
#include <QProcess>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = KeychainError::Kind;

namespace {

QByteArray everythingLogged; // NOLINT(bugprone-throwing-static-initialization)

QtMessageHandler previousHandler = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    everythingLogged += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
    if (type != QtDebugMsg)
        previousHandler(type, context, message);
}

struct Output
{
    int exitCode = -1;
    QByteArray text;
};
Output runTool(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput()};
}

/// What another program finds in the keyring: libsecret's own tool.
QByteArray secretFoundByOthers(const QString &entryKey)
{
    return runTool(u"secret-tool"_s, {u"lookup"_s, u"user"_s, entryKey, u"server"_s, serviceName}).text;
}

Output callSecretService(const QString &path, const QString &method, const QStringList &arguments)
{
    return runTool(u"dbus-send"_s,
                   QStringList{u"--session"_s, u"--print-reply=literal"_s, u"--reply-timeout=2000"_s,
                               u"--dest=org.freedesktop.secrets"_s, path, method}
                       + arguments);
}

bool collectionIs(const QByteArray &locked)
{
    const auto reply = callSecretService(
        u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties.Get"_s,
        {u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s});
    return reply.exitCode == 0 && reply.text.contains(locked);
}
bool isUnlocked() { return collectionIs("false"); }
bool isLocked() { return collectionIs("true"); }

void lockCollection()
{
    callSecretService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                      {u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
    QVERIFY(isLocked());
}
void unlockCollection()
{
    QVERIFY(unlockLoginCollection(qgetenv("CREAMERY_KEYRING_PASSWORD")));
    QVERIFY(isUnlocked());
}

void signalService(int signal)
{
    const int pid = qEnvironmentVariableIntValue("CREAMERY_KEYRING_PID");
    QVERIFY(pid > 1);
    QCOMPARE(kill(pid, signal), 0);
}

QStringList filesContaining(const QByteArray &needle)
{
    QStringList found;
    QDirIterator files(
        qEnvironmentVariable("CREAMERY_SANDBOX"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class UnlockedKeyring : public QObject
{
    Q_OBJECT
private slots:
    // not earlier: Qt Test has a handler of its own
    void initTestCase() { previousHandler = qInstallMessageHandler(keepLog); }
    void cleanupTestCase() { qInstallMessageHandler(previousHandler); }
    void init() { QVERIFY2(isUnlocked(), "this session has no unlocked keyring"); }

    void checkSucceeds()
    {
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(wait(keychain.check()));
        QVERIFY(wait(keychain.unlock())); // nothing to ask
    }

    void startsWithNothing()
    {
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.read(u"nobody"_s, Mode::Test)), Kind::NotFound));
        QVERIFY(wait(keychain.remove(u"nobody"_s, Mode::Test))); // gone is gone
    }

    void keepsProfilesAndModesApart()
    {
        const ApiKey oneTest = testKey();
        const ApiKey oneLive = liveKey();
        const ApiKey twoTest = testKey();
        {
            SystemKeychain keychain(serviceName, patient);
            QVERIFY(wait(keychain.write(u"one"_s, oneTest)));
            QVERIFY(wait(keychain.write(u"one"_s, oneLive)));
            QVERIFY(wait(keychain.write(u"two"_s, twoTest)));
        }
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(wait(keychain.read(u"one"_s, Mode::Test)) == oneTest);
        QVERIFY(wait(keychain.read(u"one"_s, Mode::Live)) == oneLive);
        QVERIFY(wait(keychain.read(u"two"_s, Mode::Test)) == twoTest);
        QVERIFY(failedWith(wait(keychain.read(u"two"_s, Mode::Live)), Kind::NotFound));
        QCOMPARE(secretFoundByOthers(keychain.entryKey(u"one"_s, Mode::Live)), oneLive.secret());

        QVERIFY(wait(keychain.remove(u"one"_s, Mode::Test)));
        QVERIFY(secretFoundByOthers(keychain.entryKey(u"one"_s, Mode::Test)).isEmpty());
        QVERIFY(failedWith(wait(keychain.read(u"one"_s, Mode::Test)), Kind::NotFound));
        QVERIFY(wait(keychain.read(u"one"_s, Mode::Live)) == oneLive);
        QVERIFY(wait(keychain.read(u"two"_s, Mode::Test)) == twoTest);
    }

    void overwrites()
    {
        SystemKeychain keychain(serviceName, patient);
        const ApiKey first = testKey();
        const ApiKey second = testKey();
        QVERIFY(wait(keychain.write(u"three"_s, first)));
        QVERIFY(wait(keychain.write(u"three"_s, second)));
        QVERIFY(wait(keychain.read(u"three"_s, Mode::Test)) == second);
        QCOMPARE(secretFoundByOthers(keychain.entryKey(u"three"_s, Mode::Test)), second.secret());
    }

    void carriesOutRequestsInTurn()
    {
        SystemKeychain keychain(serviceName, patient);
        const ApiKey first = testKey();
        const ApiKey second = testKey();
        QStringList answers;
        const auto note = [&](const QString &name) {
            return [&answers, name](const auto &result) { answers.append(result ? name : name + u" failed"_s); };
        };
        keychain.write(u"four"_s, first).then(this, note(u"write"_s));
        keychain.read(u"four"_s, Mode::Test).then(this, [&](const KeychainResult<ApiKey> &read) {
            answers.append(read == first ? u"first"_s : u"another"_s);
        });
        keychain.write(u"four"_s, second).then(this, note(u"write"_s));
        keychain.read(u"four"_s, Mode::Test).then(this, [&](const KeychainResult<ApiKey> &read) {
            answers.append(read == second ? u"second"_s : u"another"_s);
        });
        keychain.remove(u"four"_s, Mode::Test).then(this, note(u"remove"_s));
        keychain.read(u"four"_s, Mode::Test).then(this, note(u"read"_s));
        QVERIFY(answers.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), 6, 60'000);
        QCOMPARE(answers.join(u' '), u"write first write second remove read failed"_s);
    }

    void refusesWhatIsNoKeyOfThisMode()
    {
        SystemKeychain keychain(serviceName, patient);
        const auto plant = [&](const QByteArray &secret) {
            return runTool(u"secret-tool"_s,
                           {u"store"_s, u"--label=planted"_s, u"user"_s, keychain.entryKey(u"five"_s, Mode::Test),
                            u"server"_s, serviceName, u"type"_s, u"plaintext"_s, u"xdg:schema"_s, u"org.qt.keychain"_s},
                           secret)
                       .exitCode
                == 0;
        };
        QVERIFY(plant("hunter2"));
        QVERIFY(failedWith(wait(keychain.read(u"five"_s, Mode::Test)), Kind::Failed));
        QVERIFY(plant(liveKey().secret()));
        QVERIFY(failedWith(wait(keychain.read(u"five"_s, Mode::Test)), Kind::Failed));
        QVERIFY(wait(keychain.remove(u"five"_s, Mode::Test)));
    }

    void mayBeDestroyedAtAnyTime()
    {
        const ApiKey key = testKey();
        int late = 0;
        for (int turns = 0; turns < 40; ++turns) {
            auto keychain = std::make_unique<SystemKeychain>(serviceName, patient);
            keychain->write(u"six"_s, key).then(this, [&](const KeychainResult<void> &) { ++late; });
            keychain->read(u"six"_s, Mode::Test).then(this, [&](const KeychainResult<ApiKey> &) { ++late; });
            for (int i = 0; i < turns && late == 0; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            keychain.reset();
            late = 0;
            QCoreApplication::processEvents();
            QCOMPARE(late, 0);
        }
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(wait(keychain.write(u"six"_s, key)));
        QVERIFY(wait(keychain.read(u"six"_s, Mode::Test)) == key);
    }

    void survivesAServiceThatHangsHalfway()
    {
        const ApiKey key = testKey();
        SystemKeychain keychain(serviceName, impatient);
        int timedOut = 0;
        for (int turns = 0; turns < 12; ++turns) {
            std::optional<KeychainResult<void>> answer;
            keychain.write(u"seven"_s, key).then(this, [&](const KeychainResult<void> &result) { answer = result; });
            for (int i = 0; i < turns && !answer; ++i)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            signalService(SIGSTOP);
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 20'000);
            signalService(SIGCONT);
            if (!*answer) {
                QVERIFY(failedWith(*answer, Kind::TimedOut));
                ++timedOut;
            }
            QTRY_VERIFY_WITH_TIMEOUT(wait(keychain.check()).has_value(), 60'000);
        }
        QVERIFY(timedOut > 0);
        QTRY_VERIFY_WITH_TIMEOUT(wait(keychain.write(u"seven"_s, key)).has_value(), 60'000);
        QVERIFY(wait(keychain.read(u"seven"_s, Mode::Test)) == key);
    }

    void leavesNoTraceOfTheKey()
    {
        SystemKeychain keychain(serviceName, patient);
        ProfileStore store(qEnvironmentVariable("XDG_CONFIG_HOME") + u"/creamery"_s);
        const auto profile = store.add(u"Atelier"_s);
        QVERIFY(profile);
        const QByteArray secret = randomText();
        const ApiKey key = ApiKey::parse(u"creem_test_"_s + QString::fromLatin1(secret)).value();
        QVERIFY(wait(keychain.write(profile->id, key)));
        QVERIFY(store.setHasKey(profile->id, Mode::Test, true));
        const auto read = wait(keychain.read(profile->id, Mode::Test));
        QVERIFY(read == key);
        qDebug() << *read << "was read for" << profile->id;
        QVERIFY(!filesContaining(profile->id.toUtf8()).isEmpty()); // the search does search
        QVERIFY(everythingLogged.contains("was read for " + ('"' + profile->id.toUtf8())));
        for (const QByteArray &form : {secret, key.secret().toBase64().chopped(4), secret.toHex()}) {
            QCOMPARE(filesContaining(form), QStringList());
            QVERIFY(!everythingLogged.contains(form));
        }
        QVERIFY(wait(keychain.remove(profile->id, Mode::Test)));
    }
};

class LockedKeyring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY2(isLocked(), "this session has no locked keyring"); }

    void losesNothing()
    {
        const ApiKey key = testKey();
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
        unlockCollection();
        QVERIFY(wait(keychain.write(u"one"_s, key)));
        lockCollection();

        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
        QVERIFY(failedWith(wait(keychain.read(u"one"_s, Mode::Test)), Kind::Locked));
        QVERIFY(failedWith(wait(keychain.read(u"nobody"_s, Mode::Test)), Kind::Locked));
        QVERIFY(failedWith(wait(keychain.remove(u"one"_s, Mode::Test)), Kind::Locked));
        QVERIFY(failedWith(wait(keychain.write(u"one"_s, testKey())), Kind::Locked));
        QVERIFY(isLocked());

        unlockCollection();
        QVERIFY(wait(keychain.read(u"one"_s, Mode::Test)) == key);
        QCOMPARE(secretFoundByOthers(keychain.entryKey(u"one"_s, Mode::Test)), key.secret());
        lockCollection();
    }

    void asksForThePassword()
    {
        // No prompter in this session: GNOME Keyring takes that for a user who closed the dialog.
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.unlock()), Kind::Denied));
        QVERIFY(isLocked());
        QVERIFY(failedWith(wait(keychain.check()), Kind::Locked));
    }
};

class AbsentKeyring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(runTool(u"dbus-send"_s,
                         {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                          u"org.freedesktop.DBus.GetId"_s})
                         .exitCode
                     == 0,
                 "this session has no bus");
        QVERIFY2(
            callSecretService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.DBus.Peer.Ping"_s, {}).exitCode != 0,
            "this session has a Secret Service");
    }

    void saysSo()
    {
        SystemKeychain keychain(serviceName, patient);
        QVERIFY(failedWith(wait(keychain.check()), Kind::Absent));
        QVERIFY(failedWith(wait(keychain.read(u"one"_s, Mode::Test)), Kind::Absent));
        QVERIFY(failedWith(wait(keychain.write(u"one"_s, testKey())), Kind::Absent));
        QVERIFY(failedWith(wait(keychain.remove(u"one"_s, Mode::Test)), Kind::Absent));
        QVERIFY(failedWith(wait(keychain.unlock()), Kind::Absent));
    }
};

class HungKeyring : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY2(
            callSecretService(u"/org/freedesktop/secrets"_s, u"org.freedesktop.DBus.Peer.Ping"_s, {}).exitCode != 0,
            "the Secret Service of this session answers");
        QVERIFY2(runTool(u"dbus-send"_s,
                         {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s,
                          u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s})
                     .text.contains("true"),
                 "this session has no Secret Service");
    }

    void answersInTimeByDefault() { QVERIFY(SystemKeychain::Timeouts().answer < 3s); }

    void timesOutWithTheEventLoopAlive()
    {
        SystemKeychain keychain(serviceName, impatient);
        int ticks = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] { ++ticks; });
        const auto silent = [&](const auto &call) {
            ticks = 0;
            timer.start(20ms);
            const bool timedOut = failedWith(wait(call), Kind::TimedOut);
            timer.stop();
            return timedOut && ticks > 5;
        };
        QVERIFY(silent(keychain.check()));
        QVERIFY(silent(keychain.read(u"one"_s, Mode::Test)));
        QVERIFY(silent(keychain.write(u"one"_s, testKey())));
        QVERIFY(silent(keychain.remove(u"one"_s, Mode::Test)));
        QVERIFY(silent(keychain.unlock()));

        // all at once: nobody waits for the one before
        QList<Kind> errors;
        const auto note = [&](const auto &result) { errors.append(result ? Kind::Failed : result.error().kind); };
        keychain.read(u"one"_s, Mode::Test).then(this, note);
        keychain.read(u"one"_s, Mode::Live).then(this, note);
        keychain.read(u"two"_s, Mode::Test).then(this, note);
        QTRY_COMPARE_WITH_TIMEOUT(errors, QList<Kind>(3, Kind::TimedOut), 1'500);
    }

    void recoversWhenTheServiceDoes()
    {
        const ApiKey key = testKey();
        SystemKeychain keychain(serviceName, impatient);
        QVERIFY(failedWith(wait(keychain.write(u"one"_s, key)), Kind::TimedOut));
        signalService(SIGCONT);
        QTRY_VERIFY_WITH_TIMEOUT(wait(keychain.check()).has_value(), 30'000);
        SystemKeychain later(serviceName, patient);
        QVERIFY(failedWith(wait(later.read(u"one"_s, Mode::Test)), Kind::NotFound)); // it was never begun
        QVERIFY(wait(later.write(u"one"_s, key)));
        QVERIFY(wait(later.read(u"one"_s, Mode::Test)) == key);
        signalService(SIGSTOP);
    }
};

template <class Test> int run(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const QByteArray keyring = qgetenv("CREAMERY_KEYRING");
    if (keyring == "unlocked")
        return run<UnlockedKeyring>(argc, argv);
    if (keyring == "locked")
        return run<LockedKeyring>(argc, argv);
    if (keyring == "absent")
        return run<AbsentKeyring>(argc, argv);
    if (keyring == "hung")
        return run<HungKeyring>(argc, argv);
    std::fputs("run this with tests/support/with-keyring.sh\n", stderr);
    return 1;
}

#include "tst_keychain.moc"
