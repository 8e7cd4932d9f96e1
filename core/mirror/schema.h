// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The tables of a mirror and how older ones become newer ones.

namespace sqlite {
class Database;
}

/// What user_version says of a file written by this program.
inline constexpr int schemaVersion = 3;

/// Brings the file to schemaVersion, in one transaction. False: database.error() says why. The caller has refused newer
/// versions before.
bool migrate(sqlite::Database &database);
