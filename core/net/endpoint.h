// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "apikey.h"

#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QUrl>

#include <tl/expected.hpp>

/// Where a mode of Creem answers.
struct Endpoint
{
    QUrl baseUrl;                    ///< https, or plain http to this computer only
    QList<QSslCertificate> extraCas; ///< trusted beside the system's

    QSslConfiguration tlsConfiguration() const; ///< that trusts the system's authorities and extraCas

    /// Creem's host for the mode, unless CREAMERY_TEST_API_URL or CREAMERY_LIVE_API_URL names another.
    /// CREAMERY_EXTRA_CA names a PEM file of further certificate authorities. The error says what is wrong with a
    /// variable, for a developer.
    static tl::expected<Endpoint, QString> fromEnvironment(Mode mode);
};

/// https with a host, or http to a loopback address; no user info, query or fragment.
bool isAllowedBaseUrl(const QUrl &url);
bool isLoopback(const QUrl &url);
