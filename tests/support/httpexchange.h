// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QString>
#include <QUrl>

/// Plain requests to a server on this machine, for tests of servers: nothing of Creamery's client is used.
class HttpExchange
{
public:
    struct Response
    {
        int status = 0; ///< 0: no answer came
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers;

        QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
        QByteArray header(const QByteArray &name) const; ///< empty when there is none
    };

    HttpExchange(const QUrl &base, const QString &key) : m_base(base), m_key(key) { }

    /// Waits for the answer, 10 s at most. path begins with a slash and may have a query. A header with an empty
    /// value replaces nothing and is left out.
    Response send(const QByteArray &method, const QString &path, const QByteArray &body = {},
                  const QList<QPair<QByteArray, QByteArray>> &headers = {});
    Response get(const QString &path) { return send("GET", path); }
    Response post(const QString &path, const QJsonObject &body)
    {
        return send("POST", path, QJsonDocument(body).toJson());
    }

    void setKey(const QString &key) { m_key = key; }
    QNetworkReply *start(const QByteArray &method, const QString &path, const QByteArray &body = {},
                         const QList<QPair<QByteArray, QByteArray>> &headers = {});

private:
    QNetworkAccessManager m_network;
    QUrl m_base;
    QString m_key;
};
