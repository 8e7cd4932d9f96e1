// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeserver.h"

#include "routes.h"

#include <QHttpServerRequest>
#include <QMetaEnum>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

Method methodOf(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get: return Method::Get;
    case QHttpServerRequest::Method::Post: return Method::Post;
    case QHttpServerRequest::Method::Patch: return Method::Patch;
    case QHttpServerRequest::Method::Delete: return Method::Delete;
    case QHttpServerRequest::Method::Unknown:
    case QHttpServerRequest::Method::Put:
    case QHttpServerRequest::Method::Head:
    case QHttpServerRequest::Method::Options:
    case QHttpServerRequest::Method::Connect:
    case QHttpServerRequest::Method::Trace:
    case QHttpServerRequest::Method::AnyKnown: break;
    }
    return Method::Other;
}

QByteArray nameOf(QHttpServerRequest::Method method)
{
    const QMetaEnum names = QMetaEnum::fromType<QHttpServerRequest::Method>();
    return QByteArray(names.valueToKey(int(method))).toUpper();
}

QString makeKey(const Business &b)
{
    return (b.options.mode == ObjectMode::Live ? u"creem_"_s : u"creem_test_"_s) + b.ids.secret();
}

QByteArray wireForm(const Answer &answer, bool close, bool headOnly)
{
    QByteArray wire;
    wire.reserve(answer.body.size() + 256);
    wire.append("HTTP/1.1 ").append(QByteArray::number(answer.status)).append(' ');
    wire.append(reasonPhrase(answer.status));
    wire.append("\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: ");
    wire.append(QByteArray::number(answer.body.size())).append("\r\n");
    for (const auto &[name, value] : answer.headers)
        wire.append(name).append(": ").append(value).append("\r\n");
    if (close)
        wire.append("Connection: close\r\n");
    wire.append("\r\n");
    if (!headOnly)
        wire.append(answer.body);
    return wire;
}

} // namespace

StoreServer::StoreServer(Store store, DemoServer &owner, int pageCap)
    : m_store(std::move(store)), m_owner(owner), m_pageCap(pageCap), m_key(makeKey(m_store.business()))
{
    m_running.start();
}

Result<QByteArray> StoreServer::admit(const QByteArray &key) const
{
    if (key.isEmpty())
        return refuse(401, u"The x-api-key header is missing"_s);
    if (key == m_key.toLatin1())
        return QByteArray();
    if (key == m_otherKey.toLatin1() || (key.startsWith("creem_test_") != m_key.startsWith("creem_test_"_L1))) {
        const bool live = m_store.business().options.mode == ObjectMode::Live;
        return refuse(403,
                      live ? u"This is a test mode API key; the live API needs a live key"_s
                           : u"This is a live mode API key; the test API needs a test key"_s);
    }
    return refuse(403, u"The API key is not valid"_s);
}

bool StoreServer::withinLimit()
{
    const int perSecond = m_owner.m_rateLimit;
    if (perSecond <= 0)
        return true;
    const qint64 at = m_running.elapsed();
    m_tokens = std::min<double>(m_tokens + double(at - m_filledAt) * perSecond / 1000.0, perSecond);
    m_filledAt = at;
    if (m_tokens < 1)
        return false;
    m_tokens -= 1;
    return true;
}

Answer StoreServer::answer(const QHttpServerRequest &http)
{
    const auto admitted = admit(http.value("x-api-key"_ba));
    if (!admitted)
        return errorAnswer(admitted.error(), m_store.now());
    if (!withinLimit()) {
        Answer answer = errorAnswer({429, {u"Too many requests"_s}}, m_store.now());
        answer.headers.append({"Retry-After"_ba, "1"_ba});
        return answer;
    }
    Request request;
    request.method = methodOf(http.method());
    request.path = http.url().path(QUrl::FullyEncoded);
    request.query = http.query();
    request.body = http.body();
    request.idempotencyKey = http.value("idempotency-key"_ba);
    auto result = dispatch(m_store, request, m_pageCap);
    if (!result)
        return errorAnswer(result.error(), m_store.now());
    return {200, *std::move(result), {}};
}

bool StoreServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Answer reply = answer(request);
    m_owner.log({nameOf(request.method()), request.url().path(), request.url().query(), reply.status});
    const bool close = request.value("connection"_ba).toLower() == "close";
    const QByteArray wire = wireForm(reply, close, request.method() == QHttpServerRequest::Method::Head);
    const auto send = [socket, wire, close] {
        socket->write(wire);
        if (close)
            socket->disconnectFromHost();
    };
    const int latency = m_owner.m_latency;
    if (latency > 0)
        QTimer::singleShot(latency, socket, send); // never, once the client has gone
    else
        send();
    return true;
}

void StoreServer::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    handleRequest(request, socket);
}

} // namespace demo
