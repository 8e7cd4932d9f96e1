// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "apikey.h"
#include "endpoint.h"
#include "retry.h"

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrlQuery>

class Exchange;

/// Every request goes through here: to one endpoint with one key, and with the policies that keep both safe. No
/// redirect is followed, HTTP/2 and cookies are off, bodies are capped, reads are retried, writes are sent once.
/// Lives on one thread; so do its exchanges, which it owns.
class Transport final : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds readDeadline{30'000};  ///< wall clock, retries and waits included
        std::chrono::milliseconds writeDeadline{60'000}; ///< wall clock
        qint64 bodyCap = 32LL * 1024 * 1024;             ///< bytes, after decompression
        RetryPolicy retry;
    };
    enum class Verb { Post, Patch, Delete };

    Transport(Endpoint endpoint, ApiKey key, Limits limits, QObject *parent = nullptr);
    ~Transport() override;

    Exchange *get(const QString &path, const QUrlQuery &query = {});
    /// A POST that changes nothing, but whose question is no matter for an address: retried like any read.
    Exchange *ask(const QString &path, const QJsonObject &question);
    /// idempotencyKey: only POST /v1/products knows it.
    Exchange *send(Verb verb, const QString &path, const QJsonObject &body, const QByteArray &idempotencyKey = {});

    Mode mode() const { return m_key.mode(); }
    QString keyFingerprint() const { return m_key.fingerprint(); }

signals:
    /// The server asked for less; wait is how long the exchange that was told waits.
    void throttled(std::chrono::milliseconds wait);

private:
    friend class Exchange;
    QNetworkRequest request(const QString &path, const QUrlQuery &query) const;
    QNetworkRequest uploadRequest(const QString &path, const QByteArray &body) const;

    const Endpoint m_endpoint;
    const ApiKey m_key;
    const Limits m_limits;
    std::optional<QSslConfiguration> m_tls; ///< empty: the system's
    QNetworkAccessManager m_network;
};
