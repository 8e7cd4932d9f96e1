// SPDX-License-Identifier: GPL-3.0-or-later
// The lock between processes: one holder at a time, here and elsewhere, and none that is dead.
#include "core/mirror/filelock.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <cerrno>
#include <sys/file.h>
#include <sys/syscall.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Outcome = FileLock::Outcome;

namespace {

int failWith = 0; // what the system says to a lock; 0: it locks

} // namespace

/// In place of the system's, for file systems that can't be had in a test.
extern "C" int flock(int file, int operation) noexcept
{
    if (failWith == 0)
        return int(::syscall(SYS_flock, file, operation));
    errno = failWith == EINTR ? std::exchange(failWith, 0) : failWith;
    return -1;
}

class tst_FileLock : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"one.lock"_s);
    }

    void hasOneHolder()
    {
        FileLock first(m_path);
        FileLock second(m_path);
        QCOMPARE(first.take(), Outcome::Held);
        QVERIFY(first.isHeld());
        QCOMPARE(second.take(), Outcome::Busy);
        QVERIFY(!second.isHeld());
        QVERIFY(!FileLock::isFree(m_path));
        QCOMPARE(QFileInfo(m_path).permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther),
                 QFile::Permissions());
        first.release();
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(FileLock::isFree(m_path));
        QCOMPARE(second.take(), Outcome::Held);
    }

    void canNotBeHeldWhereNoFileCanBe()
    {
        QCOMPARE(FileLock(m_folder->filePath(u"missing/one.lock"_s)).take(), Outcome::Denied);
        QVERIFY(QFile::link(m_folder->filePath(u"elsewhere"_s), m_path)); // what a link names is not ours to make
        QCOMPARE(FileLock(m_path).take(), Outcome::Denied);
        QVERIFY(!QFile::exists(m_folder->filePath(u"elsewhere"_s)));
    }

    /// Some network file systems have none, or run out of them: nobody holds it, and waiting is no use.
    void isDeniedWhereThereAreNoLocks_data()
    {
        QTest::addColumn<int>("error");
        for (const int error : {ENOLCK, EOPNOTSUPP, ENOSYS})
            QTest::newRow(qPrintable(qt_error_string(error))) << error;
    }
    void isDeniedWhereThereAreNoLocks()
    {
        QFETCH(int, error);
        FileLock lock(m_path);
        failWith = error;
        const Outcome outcome = lock.take(1h);
        failWith = 0;
        QCOMPARE(outcome, Outcome::Denied);
        QCOMPARE(lock.reason(), qt_error_string(error));
    }

    void isTakenAgainAfterASignal()
    {
        FileLock lock(m_path);
        failWith = EINTR;
        QCOMPARE(lock.take(), Outcome::Held);
    }

    void isNotWaitedForOnceItIsNotWanted()
    {
        FileLock first(m_path);
        QCOMPARE(first.take(), Outcome::Held);
        int asked = 0;
        FileLock second(m_path);
        QCOMPARE(second.take(1h, [&asked] { return ++asked < 3; }), Outcome::Busy);
        QCOMPARE(asked, 3);
    }

    void leavesWithItsProcess()
    {
        QProcess holder;
        holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        holder.start(QCoreApplication::applicationFilePath(), {u"hold"_s, m_path});
        QVERIFY(holder.waitForReadyRead(60'000));
        FileLock lock(m_path);
        QCOMPARE(lock.take(), Outcome::Busy);
        QVERIFY(!FileLock::isFree(m_path));
        holder.kill();
        QVERIFY(holder.waitForFinished(60'000));
        QVERIFY(QFile::exists(m_path)); // it could not clean up
        QCOMPARE(lock.take(), Outcome::Held);
        lock.release();
        QVERIFY(!QFile::exists(m_path));
    }

    void whatTheDeadLeftIsRemoved()
    {
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(FileLock::isFree(m_path));
        QVERIFY(!QFile::exists(m_path));
    }

    /// Each holder removes the file when it leaves, under those who have opened it already and wait.
    void isNeverHeldTwiceWhileHoldersComeAndGo()
    {
        std::atomic_int inside = 0;
        std::atomic_int crossings = 0;
        std::atomic_bool isTorn = false;
        const auto comeAndGo = [&] {
            for (int i = 0; i < 400; ++i) {
                FileLock lock(m_path);
                if (lock.take(60s) != Outcome::Held)
                    return;
                if (++inside != 1)
                    isTorn = true;
                ++crossings;
                --inside;
                if (i % 7 == 0)
                    FileLock::isFree(m_path); // whoever only looks takes nothing from anybody
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(comeAndGo);
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(!isTorn);
        QCOMPARE(crossings, 1600);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "hold"_L1) {
        FileLock lock(arguments.value(2));
        if (lock.take() != Outcome::Held)
            return 1;
        if (::write(STDOUT_FILENO, "held\n", 5) != 5)
            return 1;
        ::alarm(120); // should nobody kill it
        ::pause();
        return 0;
    }
    tst_FileLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filelock.moc"
