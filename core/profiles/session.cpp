// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

Session::Session(Profile profile, ApiKey key, Endpoint endpoint, Transport::Limits limits, QObject *parent)
    : QObject(parent), m_profile(std::move(profile)), m_client(std::move(endpoint), std::move(key), limits)
{
}
