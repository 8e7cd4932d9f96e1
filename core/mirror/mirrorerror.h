// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "sqlite.h"

#include <QMetaType>
#include <tl/expected.hpp>

/// Why the mirror can't be opened, read or written. Facts only: the ui finds the words.
struct MirrorError
{
    enum class Kind {
        NewerSchema, ///< written by a later version of the program; left untouched
        Damaged,     ///< the file is not what was written; it is set aside and rebuilt
        ReadOnly,    ///< no permission to write the file or its folder
        Full,        ///< the disk is full; what was there before is intact
        Busy,        ///< another program held the file for longer than we wait
        Other,
    };
    Kind kind = Kind::Other;
    QString path;   ///< of the mirror's file; empty for one in memory
    QString detail; ///< technical: SQLite's message

    friend bool operator==(const MirrorError &, const MirrorError &) = default;
};
Q_DECLARE_METATYPE(MirrorError)

template <class T> using MirrorResult = tl::expected<T, MirrorError>;

MirrorError toMirrorError(const sqlite::Error &error, const QString &path);
