// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What goes wrong, in words for the terminal and with the exit code that says it to scripts.

#include "core/mirror/mirrorerror.h"
#include "core/net/apierror.h"
#include "core/profiles/keychain.h"
#include "core/profiles/profilestore.h"
#include "exitcode.h"

Failure failureOf(const ApiError &error);
Failure failureOf(const MirrorError &error);
Failure failureOf(const KeychainError &error);
Failure failureOf(const ProfileStoreError &error);

/// That the mirror was damaged, and where it is now.
Failure damagedFailure(const QString &setAside);
