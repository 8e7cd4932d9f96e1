// SPDX-License-Identifier: GPL-3.0-or-later
#include "endpoint.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl &url)
{
    // "localhost" is a name that a resolver may answer with anything; the two literals can't be redirected.
    const QHostAddress address(url.host());
    return !address.isNull() && address.isLoopback();
}

bool isAllowedBaseUrl(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

QSslConfiguration Endpoint::tlsConfiguration() const
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (extraCas.isEmpty())
        return tls;
    // Naming any authority turns off the loading of the system's on demand. To load them all takes a while.
    static const QList<QSslCertificate> systems = QSslConfiguration::systemCaCertificates();
    tls.setCaCertificates(systems + extraCas);
    return tls;
}

tl::expected<Endpoint, QString> Endpoint::fromEnvironment(Mode mode)
{
    Endpoint endpoint;
    const char *variable = nullptr;
    switch (mode) {
    case Mode::Test:
        variable = "CREAMERY_TEST_API_URL";
        endpoint.baseUrl = QUrl(u"https://test-api.creem.io"_s);
        break;
    case Mode::Live:
        variable = "CREAMERY_LIVE_API_URL";
        endpoint.baseUrl = QUrl(u"https://api.creem.io"_s);
        break;
    }
    if (const QString other = qEnvironmentVariable(variable); !other.isEmpty()) {
        endpoint.baseUrl = QUrl(other, QUrl::StrictMode);
        if (!isAllowedBaseUrl(endpoint.baseUrl))
            return tl::make_unexpected(u"%1: https is needed, or http to 127.0.0.1"_s.arg(QLatin1String(variable)));
    }
    if (const QString file = qEnvironmentVariable("CREAMERY_EXTRA_CA"); !file.isEmpty()) {
        endpoint.extraCas = QSslCertificate::fromPath(file, QSsl::Pem);
        if (endpoint.extraCas.isEmpty())
            return tl::make_unexpected(u"CREAMERY_EXTRA_CA: no PEM certificate in the file it names"_s);
    }
    return endpoint;
}
