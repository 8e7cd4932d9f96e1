// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/actions.h"
#include "core/api/client.h"
#include "core/metrics/metrics.h"
#include "core/mirror/mirror.h"
#include "core/sync/sync.h"
#include "profile.h"

/// A profile, opened in one mode. Switching test and live closes one session and opens another: nothing that can
/// change is shared, so nothing leaks from one into the other.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// The mode is the key's. endpoint: that mode's. mirror: where this profile and mode are remembered.
    Session(Profile profile, ApiKey key, Endpoint endpoint, Transport::Limits limits = {},
            MirrorLocation mirror = MirrorLocation::inMemory(), Actions::Options acting = {},
            QObject *parent = nullptr);

    const Profile &profile() const { return m_profile; } ///< as it was when the session was opened
    Mode mode() const { return m_client.mode(); }
    Client &client() { return m_client; }
    Mirror &mirror() { return m_mirror; }
    Sync &sync() { return m_sync; }
    Actions &actions() { return m_actions; }
    Metrics &metrics() { return m_metrics; }

    /// Brings the mirror up to date; opens it again first when it could not be opened. Depth::Full: reads everything
    /// again, also what nothing tells to have changed.
    void refresh(Depth depth = Depth::Head);

    /// Where the mirror's file was moved because it was damaged; empty: it wasn't.
    const QString &damagedMirror() const { return m_damagedMirror; }
    /// Why the last writing to the mirror failed; nullopt: it didn't, or a later one succeeded.
    const std::optional<MirrorError> &writeError() const { return m_writeError; }

signals:
    void conditionChanged(); ///< of the mirror or the sync: errors, damage, freshness

private:
    const Profile m_profile;
    Client m_client;
    Mirror m_mirror;
    Sync m_sync;       // goes before the mirror
    Actions m_actions; // likewise
    Metrics m_metrics; // likewise
    QString m_damagedMirror;
    bool m_hasRebuilt = false; ///< has begun to read everything into the new one, and hasn't come to its end yet
    std::optional<MirrorError> m_writeError;
};
