// SPDX-License-Identifier: GPL-3.0-or-later
#include "filelock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr unsigned long lookEvery = 5; // ms, while somebody else is waited for: most hold it no longer

int openFile(const QByteArray &path, int flags)
{
    int file = -1;
    do {
        file = ::open(path.constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    } while (file < 0 && errno == EINTR);
    return file;
}

// flock belongs to this opening of the file: two sessions of one process keep two, and no close elsewhere in the
// process drops it, as it would fcntl's.
bool lock(int file)
{
    int result = 0;
    do {
        result = ::flock(file, LOCK_EX | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

/// Whoever held it before may have removed the file meanwhile: then this is the lock of nothing.
bool isNamed(int file, const QByteArray &path)
{
    struct stat opened
    {
    };
    struct stat named
    {
    };
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0 && opened.st_dev == named.st_dev
        && opened.st_ino == named.st_ino;
}

} // namespace

FileLock::Outcome FileLock::tryOnce()
{
    const QByteArray path = QFile::encodeName(m_path);
    const int file = openFile(path, O_RDWR | O_CREAT);
    if (file < 0) {
        m_reason = qt_error_string(errno);
        return Outcome::Denied;
    }
    const bool isLocked = lock(file);
    const int error = errno;
    if (isLocked && isNamed(file, path)) {
        m_file = file;
        return Outcome::Held;
    }
    ::close(file);
    if (isLocked || error == EWOULDBLOCK)
        return Outcome::Busy;
    m_reason = qt_error_string(error); // of a file system without such locks: waiting would change nothing
    return Outcome::Denied;
}

FileLock::Outcome FileLock::take(std::chrono::milliseconds patience, const std::function<bool()> &isWanted)
{
    release();
    const QDeadlineTimer deadline(patience);
    for (;;) {
        const Outcome outcome = tryOnce();
        if (outcome != Outcome::Busy || deadline.hasExpired() || (isWanted && !isWanted()))
            return outcome;
        QThread::msleep(lookEvery);
    }
}

void FileLock::release()
{
    if (m_file < 0)
        return;
    QFile::remove(m_path); // while it is locked: nobody else can have taken it
    ::close(m_file);
    m_file = -1;
}

bool FileLock::isFree(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = openFile(name, O_RDWR);
    if (file < 0)
        return errno == ENOENT; // any other reason is none to take its work away
    const bool isFree = lock(file) && isNamed(file, name);
    if (isFree)
        QFile::remove(path);
    ::close(file);
    return isFree;
}
