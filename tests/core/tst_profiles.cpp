// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mirror/filelock.h"
#include "core/profiles/profilestore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using Kind = ProfileStoreError::Kind;

namespace {

constexpr auto forOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

/// Writes nothing longer than this many bytes to any file, as on a full disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

} // namespace

class tst_Profiles : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_dir.emplace();
        QVERIFY(m_dir->isValid());
        m_folder = m_dir->filePath(u"config/creamery"_s);
    }

    void startsEmptyAndTouchesNothing()
    {
        ProfileStore store(m_folder);
        const auto list = store.list();
        QVERIFY(list.has_value());
        QVERIFY(list->profiles.isEmpty());
        QVERIFY(list->currentId.isEmpty());
        QVERIFY(!QFileInfo::exists(m_folder));
    }

    void keepsWhatItWasTold()
    {
        ProfileStore store(m_folder);
        const auto first = store.add(u"Atelier"_s);
        const auto second = store.add(u"Café"_s);
        QVERIFY(first && second);
        QVERIFY(first->id != second->id);
        QVERIFY(!first->id.contains(u'{'));
        QVERIFY(store.setCurrent(second->id));
        QVERIFY(store.setHasKey(second->id, Mode::Live, true));
        QVERIFY(store.setLastMode(second->id, Mode::Live));
        QVERIFY(store.rename(first->id, u"Atelier Süd"_s));

        const auto list = ProfileStore(m_folder).list();
        QVERIFY(list.has_value());
        QCOMPARE(list->profiles.size(), 2);
        QCOMPARE(list->currentId, second->id);
        QCOMPARE(list->profiles.at(0), (Profile{first->id, u"Atelier Süd"_s, false, false, Mode::Test}));
        QCOMPARE(list->profiles.at(1), (Profile{second->id, u"Café"_s, false, true, Mode::Live}));

        QVERIFY(store.setHasKey(second->id, Mode::Live, false));
        QVERIFY(store.remove(second->id));
        const auto left = store.list();
        QCOMPARE(left->profiles.size(), 1);
        QVERIFY(left->currentId.isEmpty());
    }

    void refusesProfilesThatAreNotThere()
    {
        ProfileStore store(m_folder);
        QVERIFY(store.add(u"Atelier"_s));
        const QByteArray before = contentOf(store.filePath());
        const auto refused = [](const ProfileResult<void> &result) {
            return !result && result.error().kind == Kind::NoSuchProfile;
        };
        QVERIFY(refused(store.rename(u"no"_s, u"x"_s)));
        QVERIFY(refused(store.remove(u"no"_s)));
        QVERIFY(refused(store.setCurrent(u"no"_s)));
        QVERIFY(refused(store.setHasKey(u"no"_s, Mode::Test, true)));
        QVERIFY(refused(store.setLastMode(QString(), Mode::Test)));
        QCOMPARE(contentOf(store.filePath()), before);
    }

    void oddNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("markup") << u"<b>&amp;</b><img src='file:///etc/passwd'>"_s;
        QTest::newRow("placeholders") << u"%1 %2 %n &File"_s;
        QTest::newRow("json") << u"\",\"id\":\"x\"}],\\"_s;
        QTest::newRow("right to left") << u"\u202eمتجر\u202c"_s;
        QTest::newRow("beyond the BMP") << u"🍦 𝒞𝓇ℯ𝒶𝓂"_s;
        QTest::newRow("control characters") << u"a\nb\tc\x01\x7f"_s;
        QTest::newRow("a path") << u"../../etc/passwd"_s;
        QTest::newRow("long") << QString(200, u'長');
        QTest::newRow("empty") << u""_s;
    }
    void oddNames()
    {
        QFETCH(const QString, name);
        ProfileStore store(m_folder);
        const auto added = store.add(name);
        QVERIFY(added);
        QCOMPARE(store.list()->profiles, QList<Profile>{*added});
        QCOMPARE(added->name, name);
        QVERIFY(store.rename(added->id, name + name));
        QCOMPARE(store.list()->profiles.constFirst().name, name + name);
    }

    void isTheUsersAlone()
    {
        ProfileStore store(m_folder);
        const auto profile = store.add(u"Atelier"_s);
        QVERIFY(!(QFile::permissions(m_folder) & forOthers));
        QVERIFY(!(QFile::permissions(store.filePath()) & forOthers));

        // loosened by hand or by a backup program
        QVERIFY(QFile::setPermissions(m_folder, QFile::permissions(m_folder) | forOthers));
        QVERIFY(QFile::setPermissions(store.filePath(), QFile::permissions(store.filePath()) | forOthers));
        QVERIFY(store.rename(profile->id, u"Other"_s));
        QVERIFY(!(QFile::permissions(m_folder) & forOthers));
        QVERIFY(!(QFile::permissions(store.filePath()) & forOthers));
    }

    void replacesTheFileAsAWhole()
    {
        ProfileStore store(m_folder);
        const auto profile = store.add(u"Atelier"_s);
        QFile reader(store.filePath());
        QVERIFY(reader.open(QIODevice::ReadOnly));
        QVERIFY(store.rename(profile->id, u"Other"_s));
        QVERIFY(reader.readAll().contains("Atelier"));
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"profiles.json"_s});
    }

    void losesNothingOnAFullDisk_data()
    {
        QTest::addColumn<int>("size");
        QTest::newRow("within the buffer") << 10'000;
        QTest::newRow("beyond the buffer") << 50'000;
    }
    void losesNothingOnAFullDisk()
    {
        QFETCH(const int, size);
        ProfileStore store(m_folder);
        const auto profile = store.add(QString(size, u'x'));
        QVERIFY(profile);
        const QByteArray before = contentOf(store.filePath());
        {
            const FullDisk full(8'192);
            const auto added = store.add(u"Café"_s);
            QVERIFY(!added);
            QCOMPARE(added.error().kind, Kind::Unwritable);
            QVERIFY(!added.error().detail.isEmpty());
            QVERIFY2(!added.error().detail.contains("cancel"_L1), qPrintable(added.error().detail)); // ours, no reason
        }
        QCOMPARE(contentOf(store.filePath()), before);
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"profiles.json"_s});
        QVERIFY(store.add(u"Café"_s));
    }

    void saysWhenTheFolderCantBeMade()
    {
        put(m_folder, "a file where the folder should be");
        ProfileStore store(m_folder);
        const auto added = store.add(u"Atelier"_s);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Kind::Unwritable);
    }

    void saysWhenTheFileCantBeRead()
    {
        QVERIFY(QDir().mkpath(m_folder + u"/profiles.json"_s));
        ProfileStore store(m_folder);
        QVERIFY(!store.list());
        QCOMPARE(store.list().error().kind, Kind::Unreadable);
        QCOMPARE(store.add(u"Atelier"_s).error().kind, Kind::Unreadable);
    }

    void setsDamageAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << QByteArray("{\"version\":1,\"profiles\":[{\"id\":\"a\",\"na");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("no version") << QByteArray("{\"profiles\":[]}");
        QTest::newRow("version is text") << QByteArray("{\"version\":\"1\",\"profiles\":[]}");
        QTest::newRow("version is zero") << QByteArray("{\"version\":0,\"profiles\":[]}");
        QTest::newRow("profiles is an object") << QByteArray("{\"version\":1,\"profiles\":{}}");
        QTest::newRow("huge") << QByteArray(5LL * 1024 * 1024, ' ');
    }
    void setsDamageAside()
    {
        QFETCH(const QByteArray, content);
        ProfileStore store(m_folder);
        put(store.filePath(), content);
        QVERIFY(store.setAside().isEmpty());
        const auto list = store.list();
        QVERIFY(list.has_value());
        QVERIFY(list->profiles.isEmpty());
        QVERIFY(store.setAside().startsWith(store.filePath() + u".damaged-"_s));
        QCOMPARE(contentOf(store.setAside()), content);
        QVERIFY(!QFile::exists(store.filePath()));

        // the same when the first thing done is a change, and the older one stays
        ProfileStore other(m_folder);
        put(other.filePath(), content);
        QVERIFY(other.add(u"Atelier"_s));
        QVERIFY(other.setAside() != store.setAside());
        QCOMPARE(contentOf(other.setAside()), content);
        QCOMPARE(contentOf(store.setAside()), content);
        QCOMPARE(other.list()->profiles.size(), 1);
    }

    void refusesALaterVersionUntouched()
    {
        const QByteArray later = "{\"version\":2,\"stores\":{\"a\":\"b\"}}";
        ProfileStore store(m_folder);
        put(store.filePath(), later);
        QCOMPARE(store.list().error().kind, Kind::Newer);
        QCOMPARE(store.add(u"Atelier"_s).error().kind, Kind::Newer);
        QCOMPARE(store.remove(u"a"_s).error().kind, Kind::Newer);
        QCOMPARE(contentOf(store.filePath()), later);
        QVERIFY(store.setAside().isEmpty());
    }

    void keepsWhatItDoesNotKnow()
    {
        ProfileStore store(m_folder);
        put(store.filePath(),
            "{\"version\":1,\"window\":{\"x\":7},\"current\":\"gone\",\"profiles\":["
            "{\"id\":\"a\",\"name\":\"Atelier\",\"colour\":\"#123456\",\"last_mode\":\"sandbox\"}, {\"name\":\"no "
            "id\"}, 5]}");
        const auto list = store.list();
        QVERIFY(list.has_value());
        QCOMPARE(list->unreadable, 2);
        QVERIFY(list->currentId.isEmpty());
        QCOMPARE(list->profiles, (QList<Profile>{{u"a"_s, u"Atelier"_s, false, false, Mode::Test}}));

        QVERIFY(store.rename(u"a"_s, u"Other"_s));
        QVERIFY(store.add(u"Café"_s));
        const QJsonObject root = QJsonDocument::fromJson(contentOf(store.filePath())).object();
        QCOMPARE(root["window"_L1].toObject()["x"_L1].toInt(), 7);
        const QJsonArray profiles = root["profiles"_L1].toArray();
        QCOMPARE(profiles.size(), 4);
        QCOMPARE(profiles.at(0).toObject()["colour"_L1].toString(), u"#123456"_s);
        QCOMPARE(profiles.at(1).toObject()["name"_L1].toString(), u"no id"_s);
        QCOMPARE(profiles.at(2).toInt(), 5);
    }

    void saysWhenSomeoneElseHoldsTheFile()
    {
        ProfileStore store(m_folder);
        QVERIFY(store.add(u"Atelier"_s));
        FileLock lock(store.filePath() + u".lock"_s);
        QCOMPARE(lock.take(), FileLock::Outcome::Held);
        QCOMPARE(store.add(u"Café"_s).error().kind, Kind::Busy);
        QCOMPARE(store.list()->profiles.size(), 1);
        lock.release();
        QVERIFY(store.add(u"Café"_s));
    }

    void losesNoProfileBetweenPrograms()
    {
        constexpr int programs = 4;
        std::vector<std::unique_ptr<QProcess>> running;
        for (int i = 0; i < programs; ++i) {
            running.push_back(std::make_unique<QProcess>());
            running.back()->setProcessChannelMode(QProcess::ForwardedChannels);
            running.back()->start(
                QCoreApplication::applicationFilePath(), {u"add-profiles"_s, m_folder, u"program %1"_s.arg(i)});
        }
        for (const auto &program : running) {
            QVERIFY(program->waitForFinished(60'000));
            QCOMPARE(program->exitStatus(), QProcess::NormalExit);
            QCOMPARE(program->exitCode(), 0);
        }
        ProfileStore store(m_folder);
        const auto list = store.list();
        QVERIFY(list.has_value());
        QVERIFY(store.setAside().isEmpty());
        QSet<QString> names;
        for (const Profile &profile : list->profiles)
            names.insert(profile.name);
        QCOMPARE(names.size(), programs * perProgram);
        QCOMPARE(list->profiles.size(), programs * perProgram);
    }

public:
    static constexpr int perProgram = 25;

private:
    std::optional<QTemporaryDir> m_dir;
    QString m_folder;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"add-profiles"_s) {
        ProfileStore store(arguments.value(2));
        for (int added = 0; added < tst_Profiles::perProgram;) {
            const auto profile = store.add(u"%1, profile %2"_s.arg(arguments.value(3), QString::number(added)));
            if (profile)
                ++added;
            else if (profile.error().kind != Kind::Busy) // which is an answer, and nothing is lost by it
                return 1;
        }
        return 0;
    }
    tst_Profiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profiles.moc"
