// SPDX-License-Identifier: GPL-3.0-or-later
// The profiles for a thread that may not wait.
#include "core/mirror/filelock.h"
#include "core/profiles/profiles.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ProfilesThread : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anothersLockHoldsUpNobody()
    {
        Profiles profiles(m_folder->path());
        std::optional<ProfileResult<Profile>> added;
        profiles.add(u"Shop"_s, this, [&](const ProfileResult<Profile> &profile) { added = profile; });
        QTRY_VERIFY(added && *added);
        FileLock others(ProfileStore(m_folder->path()).filePath() + u".lock"_s);
        QCOMPARE(others.take(), FileLock::Outcome::Held);
        const QString id = (*added)->id;
        std::optional<ProfileResult<void>> renamed;
        // Who waited for the lock here would wait for this thread, which holds it, and give up.
        profiles.change([id](ProfileStore &store) { return store.rename(id, u"New"_s); }, this,
                        [&](const ProfileResult<void> &result) {
                            renamed = result;
                            QCOMPARE(profiles.list().profiles.first().name, u"New"_s); // known before it is answered
                        });
        QCOMPARE(profiles.list().profiles.first().name, u"Shop"_s);
        others.release();
        QTRY_VERIFY(renamed);
        QVERIFY(*renamed);
    }

    void whatOthersChangedIsTold()
    {
        Profiles profiles(m_folder->path());
        QSignalSpy changed(&profiles, &Profiles::changed);
        QVERIFY(ProfileStore(m_folder->path()).add(u"Theirs"_s));
        int answers = 0;
        const auto count = [&](const ProfileResult<ProfileList> &list) { answers += list ? 1 : 0; };
        profiles.read(this, count);
        profiles.read(this, count);
        QTRY_COMPARE(answers, 2);
        QCOMPARE(changed.size(), 1); // nothing was new to the second one
        QCOMPARE(profiles.list().profiles.first().name, u"Theirs"_s);
    }

    /// Another Creamery locks a store: who has it open hears of it.
    void whatOthersChangeIsHeardOf()
    {
        Profiles profiles(m_folder->path());
        std::optional<ProfileResult<Profile>> added;
        profiles.add(u"Shop"_s, this, [&](const ProfileResult<Profile> &profile) { added = profile; });
        QTRY_VERIFY(added && *added);
        for (const bool isLocked : {true, false}) {
            ProfileStore other(m_folder->path());
            QVERIFY(other.setReadOnly((*added)->id, isLocked));
            QTRY_COMPARE(profiles.list().profiles.first().isReadOnly, isLocked);
        }
    }

    void whatWasWishedIsWrittenAfterItHasGone()
    {
        {
            Profiles profiles(m_folder->path());
            profiles.add(u"Last"_s, this, [](const ProfileResult<Profile> &) { QFAIL("nobody is there any more"); });
        }
        QTRY_COMPARE(ProfileStore(m_folder->path()).list()->profiles.size(), 1);
    }

    void whoHasGoneIsNotAnswered()
    {
        Profiles profiles(m_folder->path());
        auto gone = std::make_unique<QObject>();
        profiles.read(gone.get(), [](const ProfileResult<ProfileList> &) { QFAIL("has gone"); });
        gone.reset();
        bool isRead = false;
        profiles.read(this, [&](const ProfileResult<ProfileList> &) { isRead = true; });
        QTRY_VERIFY(isRead);
    }

    void damageIsTold()
    {
        const QString path = ProfileStore(m_folder->path()).filePath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"version\": 1, \"prof") > 0);
        file.close();
        Profiles profiles(m_folder->path());
        QSignalSpy damaged(&profiles, &Profiles::damageFound);
        profiles.read(this, [](const ProfileResult<ProfileList> &) {});
        QTRY_COMPARE(damaged.size(), 1);
        QVERIFY(QFile::exists(damaged.first().first().toString()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(tst_ProfilesThread)
#include "tst_profilesthread.moc"
