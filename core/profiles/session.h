// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"
#include "profile.h"

/// A profile, opened in one mode. Switching test and live closes one session and opens another: nothing that can
/// change is shared, so nothing leaks from one into the other.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// The mode is the key's. endpoint: that mode's.
    Session(Profile profile, ApiKey key, Endpoint endpoint, Transport::Limits limits = {}, QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; } ///< as it was when the session was opened
    Mode mode() const { return m_client.mode(); }
    Client &client() { return m_client; }

private:
    const Profile m_profile;
    Client m_client;
};
