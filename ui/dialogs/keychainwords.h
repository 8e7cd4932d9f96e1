// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profiles/keychain.h"
#include "core/profiles/profilestore.h"

QString keychainErrorText(const KeychainError &error); ///< what is wrong and what helps, in a sentence or two
QString profileErrorText(const ProfileStoreError &error);
