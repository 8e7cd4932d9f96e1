// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What scripts go by: the values are promised.
enum class ExitCode {
    Ok = 0,
    Failed = 1,
    KeyRejected = 2,
    Unreachable = 3,
    BadMirror = 4, ///< damaged and set aside, unreadable, or of a later version
    Usage = 64,
};

/// Why a command ends early, in words for the terminal.
struct Failure
{
    ExitCode code = ExitCode::Failed;
    QString text;
};
