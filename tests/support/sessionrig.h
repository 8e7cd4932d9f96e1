// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A session of a page's test, in front of a server that does as it is told.

#include "core/profiles/session.h"
#include "faultserver.h"

/// Reads are tried once, so that what fails fails at once.
struct SessionRig
{
    explicit SessionRig(const FaultServer::Handler &answer, const QString &storeName = QStringLiteral("Northwind"))
        : session(
            profileOf(storeName), *ApiKey::parse(QStringLiteral("creem_test_S3ssion")), endpointOf(server), limits())
    {
        server.answerWith(answer);
    }

    FaultServer server;
    Session session; // goes first

private:
    static Profile profileOf(const QString &name)
    {
        Profile profile;
        profile.name = name;
        return profile;
    }
    static Endpoint endpointOf(const FaultServer &server) { return {server.url(), {}}; }
    static Transport::Limits limits()
    {
        Transport::Limits limits;
        limits.retry.firstWait = std::chrono::milliseconds(1);
        limits.retry.maxAttempts = 1;
        return limits;
    }
};
