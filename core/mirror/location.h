// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"
#include "mirrorerror.h"

#include <QStringList>

/// Where a mirror lies. One in memory is the same mirror, gone with the process.
struct MirrorLocation
{
    QString path; ///< absolute; empty: in memory

    bool isInMemory() const { return path.isEmpty(); }
    static MirrorLocation inMemory() { return {}; }
    /// creamery/<profileId>/<mode>.sqlite under the XDG data home. profileId names a folder: letters, digits, - and _.
    static MirrorLocation ofProfile(const QString &profileId, Mode mode);
};

/// What SQLite calls the database at path, as text for sqlite::Database::open(). For one in memory: a name of its own,
/// different for each call.
QString databaseName(const MirrorLocation &location);

/// Makes the folder of the mirror, 0700.
MirrorResult<void> prepareFolder(const QString &path);

/// Whether a file begins as SQLite's do.
bool isSqliteFile(const QString &path);

/// Moves a file that is not what was written out of the way, with what belongs to it. Returns where it is now.
MirrorResult<QString> setAside(const QString &path);

/// Removes the mirror, what belongs to it, what was set aside of it, and its folder once it is empty. Returns what was
/// removed; the error says what could not be.
MirrorResult<QStringList> removeMirror(const QString &path);
