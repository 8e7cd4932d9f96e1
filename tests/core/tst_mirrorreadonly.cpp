// SPDX-License-Identifier: GPL-3.0-or-later
// A mirror that may be read and not written: it is said, and left as it is.
#include "core/mirror/store.h"
#include "tests/support/payments.h"

#include <QDir>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

constexpr int opened = 0;
constexpr int failed = 1; // and the kind of error
constexpr uid_t nobody = 65534;

/// What somebody finds who may not do everything: permissions are nothing to root, whom CI runs tests as.
int openedByAnother(const QString &path)
{
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(99);
        Store store;
        const auto result = store.open({path});
        ::_exit(result ? opened : failed + int(result.error().kind));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class tst_MirrorReadOnly : public QObject
{
    Q_OBJECT
private slots:
    void isSaidAndLeftAsItIs_data()
    {
        QTest::addColumn<int>("ofFolder");
        QTest::addColumn<int>("ofFiles");
        QTest::newRow("folder and files") << 0555 << 0444;
        QTest::newRow("folder") << 0555 << 0666;
        QTest::newRow("files") << 0777 << 0444;
    }
    void isSaidAndLeftAsItIs()
    {
        QFETCH(int, ofFolder);
        QFETCH(int, ofFiles);
        QTemporaryDir folder;
        QCOMPARE(::chmod(QFile::encodeName(folder.path()).constData(), 0755), 0);
        const QString path = folder.filePath(u"p/test.sqlite"_s);
        {
            Store store;
            QVERIFY(store.open({path}));
            QVERIFY(store.apply(payments(0, 10)));
            QVERIFY(store.commit());
        }
        const QDir inside(folder.filePath(u"p"_s));
        QMap<QString, QByteArray> before;
        for (const QString &name : inside.entryList(QDir::Files | QDir::Hidden)) {
            before.insert(name, contents(inside.filePath(name)));
            QCOMPARE(::chmod(QFile::encodeName(inside.filePath(name)).constData(), mode_t(ofFiles)), 0);
        }
        QVERIFY(before.contains(u"test.sqlite"_s));
        QCOMPARE(::chmod(QFile::encodeName(inside.path()).constData(), mode_t(ofFolder)), 0);

        QCOMPARE(openedByAnother(path), failed + int(MirrorError::Kind::ReadOnly));
        QCOMPARE(::chmod(QFile::encodeName(inside.path()).constData(), 0700), 0); // to be cleaned up
        QMap<QString, QByteArray> after;
        for (const QString &name : inside.entryList(QDir::Files | QDir::Hidden))
            after.insert(name, contents(inside.filePath(name)));
        QCOMPARE(after.keys(), before.keys());
        QVERIFY(after == before);
    }

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QTEST_GUILESS_MAIN(tst_MirrorReadOnly)
#include "tst_mirrorreadonly.moc"
