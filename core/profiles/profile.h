// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"

/// A merchant's store as this computer knows it: up to one test and one live key, which the keychain holds.
struct Profile
{
    QString id;              ///< random, unique everywhere; names the entries of the keychain
    QString name;            ///< what the merchant calls the store: other people's text, may be anything
    bool hasTestKey = false; ///< a key was stored; whether it still is, only the keychain knows
    bool hasLiveKey = false;
    Mode lastMode = Mode::Test;
    bool keepsData = true;   ///< what Creem says may be kept on this computer; otherwise in memory only
    bool isReadOnly = false; ///< locked: nothing is changed at Creem from this computer

    bool hasKey(Mode mode) const
    {
        switch (mode) {
        case Mode::Test: return hasTestKey;
        case Mode::Live: return hasLiveKey;
        }
        Q_UNREACHABLE();
        return false;
    }
    friend bool operator==(const Profile &, const Profile &) = default;
};
