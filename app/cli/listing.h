// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "arguments.h"
#include "core/mirror/mirrorreader.h"

#include <QIODevice>

/// What became of a listing.
struct Listed
{
    qint64 records = 0;
    std::optional<MirrorError> mirrorError;
    QString outputError; ///< empty: none
    QString usageError;  ///< likewise: what was asked for can't be
    bool wasStopped = false;

    bool isWhole() const { return !mirrorError && outputError.isEmpty() && usageError.isEmpty() && !wasStopped; }
};

/// Writes the records that the arguments ask for, a few hundred at a time. For the reader's thread, which it keeps
/// until it is done or stop says so; nobody else uses the output meanwhile.
Listed writeListing(MirrorReader &reader, const Arguments &arguments, QIODevice &output, const std::atomic<bool> &stop);
