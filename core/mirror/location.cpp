// SPDX-License-Identifier: GPL-3.0-or-later
#include "location.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

MirrorError fileError(const QFile &file)
{
    // QFile has one code for a missing permission and a read-only file system, and it is the common case here.
    return {MirrorError::Kind::ReadOnly, file.fileName(), file.errorString()};
}

QStringList companions(const QString &path) { return {path + u"-wal"_s, path + u"-shm"_s, path + u"-journal"_s}; }

} // namespace

MirrorLocation MirrorLocation::ofProfile(const QString &profileId, Mode mode)
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return {data + u"/creamery/"_s + profileId + u'/' + modeName(mode) + u".sqlite"_s};
}

QString databaseName(const MirrorLocation &location)
{
    if (location.isInMemory()) // memdb: shared by the connections of this process without a shared cache's table locks
        return u"file:/creamery-%1?vfs=memdb"_s.arg(QUuid::createUuid().toString(QUuid::Id128));
    return location.path;
}

MirrorResult<void> prepareFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    constexpr auto permissions = ownerOnly | QFileDevice::ExeOwner;
    const bool made = QDir().mkpath(QFileInfo(folder).absolutePath())
        && (QDir().mkdir(folder, permissions) || QFileInfo(folder).isDir());
    if (!made)
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, path, folder});
    if ((QFileInfo(folder).permissions() & ~permissions & ~QFileDevice::ReadUser & ~QFileDevice::WriteUser
         & ~QFileDevice::ExeUser)
        && !QFile::setPermissions(folder, permissions))
        return tl::make_unexpected(MirrorError{MirrorError::Kind::ReadOnly, path, folder});
    return {};
}

bool isSqliteFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // The two bytes of the format: SQLite takes a file whose format it doesn't know for one that may only be read.
    const QByteArray head = file.read(20);
    return head.size() == 20 && head.startsWith(QByteArray("SQLite format 3\0", 16)) && head.at(18) >= 1
        && head.at(18) <= 2 && head.at(19) >= 1 && head.at(19) <= 2;
}

MirrorResult<QString> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString target = path + u".damaged-"_s + stamp;
    QFile file(path);
    if (!file.rename(target))
        return tl::make_unexpected(fileError(file));
    for (const QString &companion : companions(path)) {
        QFile other(companion);
        if (other.exists() && !other.rename(target + companion.mid(path.size())))
            return tl::make_unexpected(fileError(other)); // a stale -wal would be played into the new file
    }
    return target;
}

MirrorResult<QStringList> removeMirror(const QString &path)
{
    const QFileInfo info(path);
    QDir folder = info.absoluteDir();
    QStringList removed;
    // Everything named after the mirror: -wal, -shm, locks, copies set aside, an unfinished new one.
    const QStringList names = folder.entryList({info.fileName() + u'*'}, QDir::Files | QDir::Hidden);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.remove())
            return tl::make_unexpected(fileError(file));
        removed.append(file.fileName());
    }
    if (folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) && QDir().rmdir(folder.absolutePath()))
        removed.append(folder.absolutePath());
    return removed;
}
