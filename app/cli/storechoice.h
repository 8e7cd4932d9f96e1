// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "arguments.h"

/// Which store a command is about.
struct StoreChoice
{
    QString id; ///< of the profile, or of the mirror's folder where there is none
    Mode mode = Mode::Test;
    std::optional<ApiKey> key; ///< from the environment; nullopt: the keychain has it
};

/// The store of CREEM_API_KEY, when that is set, and else a profile: the one that is named, or the current one. Naming
/// both is refused: the key could be another store's, and its records would end up in this profile's mirror. A profile
/// whose data is not kept on this computer is refused as well.
tl::expected<StoreChoice, Failure> chooseStore(const Arguments &arguments);

/// Names the mirror's folder of a key without a profile: stable, and says nothing of the key. A store's new key begins
/// a new mirror, since nothing tells that it is the same store's.
QString folderOfKey(const ApiKey &key);
