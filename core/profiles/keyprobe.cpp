// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyprobe.h"

KeyProbe::KeyProbe(const ApiKey &key, Endpoint endpoint, Transport::Limits limits, QObject *parent)
    : QObject(parent), m_key(key), m_client(std::move(endpoint), key, limits)
{
    m_client.probe().then(this, [this](const Result<Nothing> &result) {
        KeyVerdict verdict;
        verdict.mode = m_key.mode();
        if (result) {
            verdict.kind = KeyVerdict::Kind::Accepted;
        } else {
            verdict.kind = result.error().isKeyRejected() ? KeyVerdict::Kind::Rejected : KeyVerdict::Kind::Undecided;
            verdict.error = result.error();
        }
        emit finished(verdict);
    });
}
