// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport.h"

#include "exchange.h"

#include <QJsonDocument>
#include <QNetworkProxy>

using namespace Qt::StringLiterals;

Transport::Transport(Endpoint endpoint, ApiKey key, Limits limits, QObject *parent)
    : QObject(parent), m_endpoint(std::move(endpoint)), m_key(std::move(key)), m_limits(limits)
{
    Q_ASSERT(isAllowedBaseUrl(m_endpoint.baseUrl));
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback(m_endpoint.baseUrl)) // plain http is allowed to this computer, not to a proxy that the system names
        m_network.setProxy(QNetworkProxy::NoProxy);
    if (m_endpoint.baseUrl.scheme() == "https"_L1 && !m_endpoint.extraCas.isEmpty())
        m_tls = m_endpoint.tlsConfiguration();
}

Transport::~Transport()
{
    // Before m_network goes: it would delete their replies under them.
    qDeleteAll(findChildren<Exchange *>(Qt::FindDirectChildrenOnly));
}

QNetworkRequest Transport::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_endpoint.baseUrl;
    url.setPath(url.path().chopped(url.path().endsWith(u'/') ? 1 : 0) + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("x-api-key", m_key.secret());
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Creamery/" CREAMERY_VERSION));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (m_tls)
        request.setSslConfiguration(*m_tls);
    return request;
}

Exchange *Transport::get(const QString &path, const QUrlQuery &query)
{
    return new Exchange(this, Exchange::Purpose::Read, request(path, query), "GET"_ba, {});
}

QNetworkRequest Transport::uploadRequest(const QString &path, const QByteArray &body) const
{
    QNetworkRequest r = request(path, {});
    r.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true); // a buffer could be rewound and sent again
    if (!body.isEmpty())
        r.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    r.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    return r;
}

Exchange *Transport::ask(const QString &path, const QJsonObject &question)
{
    const QByteArray text = QJsonDocument(question).toJson(QJsonDocument::Compact);
    return new Exchange(this, Exchange::Purpose::Read, uploadRequest(path, text), "POST"_ba, text);
}

Exchange *Transport::send(Verb verb, const QString &path, const QJsonObject &body, const QByteArray &idempotencyKey)
{
    QByteArray name;
    QByteArray text;
    switch (verb) {
    case Verb::Post:
        name = "POST"_ba;
        if (!body.isEmpty()) // the contract of a call without fields has no body, and refuses {}
            text = QJsonDocument(body).toJson(QJsonDocument::Compact);
        break;
    case Verb::Patch:
        name = "PATCH"_ba;
        text = QJsonDocument(body).toJson(QJsonDocument::Compact);
        break;
    case Verb::Delete: name = "DELETE"_ba; break;
    }
    QNetworkRequest r = uploadRequest(path, text);
    if (!idempotencyKey.isEmpty())
        r.setRawHeader("Idempotency-Key", idempotencyKey);
    return new Exchange(this, Exchange::Purpose::Write, r, name, text);
}
