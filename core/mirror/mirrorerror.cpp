// SPDX-License-Identifier: GPL-3.0-or-later
#include "mirrorerror.h"

#include <sqlite3.h>

MirrorError toMirrorError(const sqlite::Error &error, const QString &path)
{
    using Kind = MirrorError::Kind;
    Kind kind = Kind::Other;
    switch (error.code & 0xff) { // SQLite's codes: the primary one is in the low byte
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: kind = Kind::Damaged; break;
    case SQLITE_FULL: kind = Kind::Full; break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN: kind = Kind::ReadOnly; break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: kind = Kind::Busy; break;
    default: break;
    }
    return {kind, path, error.message};
}
