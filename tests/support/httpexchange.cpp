// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpexchange.h"

#include <QEventLoop>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

QByteArray HttpExchange::Response::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QNetworkReply *HttpExchange::start(const QByteArray &method, const QString &path, const QByteArray &body,
                                   const QList<QPair<QByteArray, QByteArray>> &headers)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl(m_base.toString() + path));
    if (!m_key.isEmpty())
        request.setRawHeader("x-api-key", m_key.toLatin1());
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    for (const auto &[key, value] : headers)
        request.setRawHeader(key, value);
    return m_network.sendCustomRequest(request, method, body);
}

HttpExchange::Response HttpExchange::send(const QByteArray &method, const QString &path, const QByteArray &body,
                                          const QList<QPair<QByteArray, QByteArray>> &headers)
{
    const std::unique_ptr<QNetworkReply> reply(start(method, path, body, headers));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {
        reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeaderPairs()};
}
