// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/client.h"

/// What Creem thinks of a key.
struct KeyVerdict
{
    enum class Kind {
        Accepted,
        Rejected,  ///< 401 or 403: mistyped, revoked, or of the other mode
        Undecided, ///< no such answer: offline, a certificate, an error of the server's
    };
    Kind kind = Kind::Undecided;
    Mode mode = Mode::Test; ///< the one whose host was asked
    ApiError error;         ///< unless Accepted
};

/// Tries a key before it is kept, with the cheapest call of its own mode. Starts at once; destroying it calls the
/// attempt off. A key is never sent to the other mode's host, not even to find out where it belongs.
class KeyProbe final : public QObject
{
    Q_OBJECT
public:
    /// endpoint: that of key.mode().
    KeyProbe(const ApiKey &key, Endpoint endpoint, Transport::Limits limits = {}, QObject *parent = nullptr);

    const ApiKey &key() const { return m_key; }

signals:
    void finished(const KeyVerdict &verdict); ///< once, never from inside the constructor

private:
    const ApiKey m_key;
    Client m_client;
};
