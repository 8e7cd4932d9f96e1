// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's file: private, only added to, one open wish an object, sound or said.
#include "core/actions/journalstore.h"
#include "tests/support/everywish.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = MirrorError::Kind;

namespace {

const Wish &cancelling() { return everywish::of(WishKind::CancelNow).wish; }
const Wish &pausing() { return everywish::of(WishKind::Pause).wish; } // of the same subscription
const Wish &refunding() { return everywish::of(WishKind::Refund).wish; }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

QList<JournalEvent> eventsOf(JournalStore &store, const QString &wish)
{
    QList<JournalEvent> events;
    for (const JournalLine &line : store.linesAfter(0).value_or(QList<JournalLine>()))
        if (line.wishId == wish)
            events.append(line.event);
    return events;
}

} // namespace

class tst_Journal : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_location = journalBeside({m_folder->filePath(u"data/profile/test.sqlite"_s)});
    }

    void liesBesideTheMirror()
    {
        QCOMPARE(m_location.path, m_folder->filePath(u"data/profile/test.journal.sqlite"_s));
        QVERIFY(journalBeside(MirrorLocation::inMemory()).isInMemory());
    }

    void nobodyElseMayRead()
    {
        JournalStore store;
        QVERIFY(store.open(m_location));
        QVERIFY(store.begin({{u"1"_s, cancelling()}}, true));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
        const QString folder = QFileInfo(m_location.path).absolutePath();
        QVERIFY(!(QFileInfo(folder).permissions() & others));
        int files = 0;
        QDirIterator it(folder, QDir::Files | QDir::Hidden);
        while (it.hasNext()) {
            const QString path = it.next();
            QVERIFY2(!(QFileInfo(path).permissions() & others), qPrintable(path));
            ++files;
        }
        QCOMPARE(files, 4); // with -wal, -shm and the owner's lock
    }

    void whatIsWrittenIsOnTheDisk()
    {
        JournalStore store;
        QVERIFY(store.open(m_location));
        QCOMPARE(store.database().pragma("synchronous"), 2); // FULL
        auto mode = store.database().prepare("PRAGMA journal_mode");
        QVERIFY(mode.step());
        QCOMPARE(mode.string(0), u"wal"_s);
    }

    void whatIsWrittenStays()
    {
        JournalStore store;
        QVERIFY(store.open(m_location));
        QVERIFY(store.begin({{u"1"_s, cancelling()}}, true));
        for (const char *sql : {"UPDATE lines SET event = 'done'", "DELETE FROM lines"}) {
            QVERIFY(!store.database().execute(sql));
            store.database().clearError();
        }
        QCOMPARE(eventsOf(store, u"1"_s), (QList{JournalEvent::Wished, JournalEvent::Sending}));
    }

    void aWishComesBackAsItWas()
    {
        JournalStore store;
        QVERIFY(store.open(m_location));
        Wish wish = everywish::of(WishKind::CreateProduct).wish;
        wish.objectName = u"<b>%1</b> & \u202e\nx"_s;
        wish.batch = u"b"_s;
        QVERIFY(store.begin({{u"1"_s, wish}}, true));
        const auto lines = store.linesAfter(0);
        QVERIFY(lines);
        QCOMPARE(wishFrom(lines->first().detail), std::optional(wish));
    }

    void whatOpensSomethingIsNotKept()
    {
        JournalStore store;
        QVERIFY(store.open(m_location));
        QVERIFY(store.begin({{u"1"_s, everywish::of(WishKind::ActivateLicense).wish}}, true));
        QVERIFY(store.add(
            {u"1"_s,
             JournalEvent::Done,
             {{u"answer"_s, journalAnswer(WishKind::ActivateLicense, {{u"key"_s, u"ABCD-EFGH-SECRET"_s}})}}}));
        QCOMPARE(journalAnswer(WishKind::CreatePortalLink, {{u"customer_portal_link"_s, u"x"_s}}), QJsonObject());
        store.close();
        QVERIFY(!contentOf(m_location.path).contains("SECRET"));
        QVERIFY(!contentOf(m_location.path + u"-wal"_s).contains("SECRET"));
    }

    void oneOpenWishAnObject()
    {
        JournalStore one;
        JournalStore two; // another window, or another process
        QVERIFY(one.open(m_location));
        QVERIFY(two.open(m_location));
        QVERIFY(one.begin({{u"1"_s, cancelling()}}, true)->isEmpty());
        const auto busy = two.begin({{u"2"_s, pausing()}, {u"3"_s, refunding()}}, true);
        QVERIFY(busy);
        QCOMPARE(*busy, (JournalStore::Busy{{u"2"_s, u"1"_s}})); // the other one went through
        QVERIFY(eventsOf(two, u"2"_s).isEmpty());
        QVERIFY(one.add({u"1"_s, JournalEvent::Unknown, {}}));
        QVERIFY(!two.begin({{u"2"_s, pausing()}}, true)->isEmpty()); // still open
        QVERIFY(one.add({u"1"_s, JournalEvent::SettledDone, {}}));
        QVERIFY(two.begin({{u"2"_s, pausing()}}, true)->isEmpty());
    }

    void againTakesThePlaceOfTheFirst()
    {
        JournalStore store;
        QVERIFY(store.open(m_location));
        QVERIFY(store.begin({{u"1"_s, cancelling()}}, true));
        QVERIFY(store.add({u"1"_s, JournalEvent::Unknown, {}}));
        Wish again = cancelling();
        again.again = u"1"_s;
        QVERIFY(store.begin({{u"2"_s, again}}, true)->isEmpty());
        QCOMPARE(eventsOf(store, u"1"_s).last(), JournalEvent::Superseded);
        QCOMPARE(store.openWishes()->size(), 1);
        QCOMPARE(store.openWishes()->first().wishId, u"2"_s);
    }

    void whatWasSentElsewhereMeanwhileIsNotSentAgain()
    {
        JournalStore one;
        JournalStore two;
        QVERIFY(one.open(m_location));
        QVERIFY(two.open(m_location));
        QVERIFY(one.begin({{u"1"_s, cancelling()}}, true));
        QVERIFY(one.add({u"1"_s, JournalEvent::SettledNotDone, {}})); // both windows offer to send it again
        Wish again = cancelling();
        again.again = u"1"_s;
        QVERIFY(one.begin({{u"2"_s, again}}, true)->isEmpty());
        QVERIFY(one.add({u"2"_s, JournalEvent::Done, {}})); // over before the other one has looked
        QCOMPARE(*two.begin({{u"3"_s, again}}, true), (JournalStore::Busy{{u"3"_s, u"2"_s}}));
        QVERIFY(eventsOf(two, u"3"_s).isEmpty());
    }

    void aRefundAcceptedElsewhereMeanwhileIsInTheWay()
    {
        JournalStore one;
        JournalStore two;
        QVERIFY(one.open(m_location));
        QVERIFY(two.open(m_location));
        const qint64 known = 0;
        QVERIFY(one.begin({{u"1"_s, refunding()}}, true)->isEmpty());
        QVERIFY(one.add({u"1"_s, JournalEvent::Done, {}})); // pending, say
        QCOMPARE(*two.begin({{u"2"_s, refunding()}}, true, known), (JournalStore::Busy{{u"2"_s, u"1"_s}}));
        Wish other = refunding();
        other.objectId = u"tran_other"_s;
        QVERIFY(two.begin({{u"3"_s, other}}, true, known)->isEmpty());
        // Whoever knows of the first decides by what became of it.
        QVERIFY(two.begin({{u"4"_s, refunding()}}, true, two.linesAfter(0)->last().number)->isEmpty());
    }

    void theLivingAreLeftAlone()
    {
        JournalStore one;
        JournalStore two;
        QVERIFY(one.open(m_location));
        QVERIFY(one.begin({{u"1"_s, cancelling()}}, true));
        QVERIFY(two.open(m_location));
        QCOMPARE(two.adopt().value(), QStringList());
        QVERIFY(!two.openWishes()->first().isMine);
        one.close();
        QCOMPARE(two.adopt().value(), QStringList{u"1"_s});
        QVERIFY(two.openWishes()->first().isMine);
        JournalStore three;
        QVERIFY(three.open(m_location));
        QCOMPARE(three.adopt().value(), QStringList()); // taken once
    }

    void aNewerOneIsLeftUntouched()
    {
        {
            JournalStore store;
            QVERIFY(store.open(m_location));
            QVERIFY(store.begin({{u"1"_s, cancelling()}}, true));
            QVERIFY(store.database().execute("PRAGMA user_version = 7"));
        }
        const QByteArray before = contentOf(m_location.path);
        JournalStore store;
        const auto opened = store.open(m_location);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::NewerSchema);
        const auto begun = store.begin({{u"2"_s, refunding()}}, true);
        QVERIFY(!begun);
        QVERIFY(begun.error().kind == Kind::Other);
        QVERIFY(contentOf(m_location.path) == before);
    }

    void aDamagedOneIsSetAside_data()
    {
        QTest::addColumn<int>("how");
        QTest::newRow("empty") << 0;
        QTest::newRow("half") << 1;
        QTest::newRow("something else") << 2;
        QTest::newRow("bytes turned over") << 3;
        QTest::newRow("another program's tables") << 4;
    }
    void aDamagedOneIsSetAside()
    {
        QFETCH(int, how);
        {
            JournalStore store;
            QVERIFY(store.open(m_location));
            for (int i = 0; i < 50; ++i)
                QVERIFY(store.begin({{QString::number(i), everywish::of(WishKind::CreateCheckout).wish}}, true));
            if (how == 4)
                QVERIFY(store.database().execute("DROP TABLE open"));
        }
        QByteArray content = contentOf(m_location.path);
        if (how == 0)
            content.clear();
        if (how == 1)
            content.truncate(content.size() / 2);
        if (how == 2)
            content = "This is a shopping list.\n";
        if (how == 3)
            for (qsizetype i = 4096; i < content.size(); i += 7)
                content[i] = char(~content[i]);
        replace(m_location.path, content);
        JournalStore store;
        const auto opened = store.open(m_location);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QVERIFY(!opened->setAside.isEmpty());
        QVERIFY(contentOf(opened->setAside) == content);
        QVERIFY(store.linesAfter(0)->isEmpty());
        QVERIFY(store.begin({{u"1"_s, cancelling()}}, true));
    }

    void onAFullDiskNothingIsBegun()
    {
        JournalStore store;
        QVERIFY(store.open(m_location));
        QVERIFY(store.begin({{u"1"_s, cancelling()}}, true));
        const qint64 pages = store.database().pragma("page_count");
        store.database().pragma("max_page_count = " + QByteArray::number(pages));
        Wish large = refunding();
        large.objectName = QString(50'000, u'x');
        const auto begun = store.begin({{u"2"_s, large}}, true);
        QVERIFY(!begun);
        QCOMPARE(begun.error().kind, Kind::Full);
        QVERIFY(eventsOf(store, u"2"_s).isEmpty());
        QCOMPARE(store.openWishes()->size(), 1);
        store.database().pragma("max_page_count = 1000000");
        QVERIFY(store.begin({{u"2"_s, large}}, true)); // once there is room it goes on
    }

    void inAReadOnlyFolderNothingIsBegun()
    {
        // Nobody may create anything there, not even root.
        JournalStore store;
        const auto opened = store.open({u"/proc/self/creamery/test.journal.sqlite"_s});
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Kind::ReadOnly);
        QVERIFY(!store.begin({{u"1"_s, cancelling()}}, true));
    }

    void goesWithTheStore()
    {
        {
            JournalStore store;
            QVERIFY(store.open(m_location));
        }
        const auto removed = removeMirror(m_location.path);
        QVERIFY(removed);
        QVERIFY(removed->contains(m_location.path));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_location.path).absolutePath()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    MirrorLocation m_location;
};

QTEST_GUILESS_MAIN(tst_Journal)
#include "tst_journal.moc"
