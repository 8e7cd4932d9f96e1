// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownerlock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace {

int openFile(const QString &path, int flags)
{
    int file = -1;
    do {
        file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    } while (file < 0 && errno == EINTR);
    return file;
}

} // namespace

bool OwnerLock::take(const QString &path)
{
    release();
    const int file = openFile(path, O_RDWR | O_CREAT | O_EXCL);
    if (file < 0)
        return false;
    // flock belongs to this opening of the file: two sessions of one process keep two, and no close elsewhere in the
    // process drops it, as it would fcntl's.
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        ::close(file);
        return false;
    }
    m_path = path;
    m_file = file;
    return true;
}

void OwnerLock::release()
{
    if (m_file < 0)
        return;
    QFile::remove(m_path);
    ::close(m_file);
    m_file = -1;
}

bool OwnerLock::isDead(const QString &path)
{
    const int file = openFile(path, O_RDWR);
    if (file < 0)
        return errno == ENOENT; // any other reason is none to take its work away
    const bool isFree = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    if (isFree)
        QFile::remove(path);
    ::close(file);
    return isFree;
}
