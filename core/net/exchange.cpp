// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "oneshotdevice.h"
#include "transport.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcNet, "creamery.net", QtInfoMsg)

namespace {

ApiError::Kind kindOf(QNetworkReply::NetworkError error)
{
    if (error == QNetworkReply::SslHandshakeFailedError)
        return ApiError::Kind::Tls;
    if (error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::TemporaryNetworkFailureError || error == QNetworkReply::NetworkSessionFailedError
        || (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError))
        return ApiError::Kind::Offline;
    return ApiError::Kind::ConnectionLost;
}

/// Creem sends a list of messages, sometimes one string, sometimes nothing.
QStringList messagesOf(const json::Value &message)
{
    QStringList messages;
    const auto add = [&](const json::Value &line) {
        if (const auto text = line.toString(); text && !text->isEmpty())
            messages.append(redacted(*text));
    };
    if (!message.forEach(add))
        add(message);
    return messages;
}

} // namespace

Exchange::Exchange(Transport *transport, QNetworkRequest request, QByteArray verb, QByteArray body) :
    QObject(transport),
    m_transport(transport),
    m_request(std::move(request)),
    m_verb(std::move(verb)),
    m_body(std::move(body)),
    m_answer(tl::make_unexpected(ApiError{}))
{
    m_deadline.setSingleShot(true);
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &Exchange::start);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_timedOut = true;
        if (m_reply)
            m_reply->abort();
        else
            settle();
    });
    m_deadline.start(isWrite() ? transport->m_limits.writeDeadline : transport->m_limits.readDeadline);
    start();
}

Exchange::~Exchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void Exchange::start()
{
    ++m_attempt;
    m_received.clear();
    m_tooLarge = false;
    QNetworkAccessManager &network = m_transport->m_network;
    if (isWrite()) {
        m_upload = new OneShotDevice(m_body);
        // sendCustomRequest also for DELETE: only requests with an upload device can be kept from being repeated.
        m_reply = network.sendCustomRequest(m_request, m_verb, m_upload);
        m_upload->setParent(m_reply);
    } else {
        m_reply = network.get(m_request);
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(256 * 1024); // so that a body over the cap waits in the socket, not in memory
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    // Queued: an abort() or an immediate failure must not call back into whoever is making the call.
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::settle, Qt::QueuedConnection);
}

void Exchange::cancel()
{
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    if (m_reply)
        m_reply->abort();
    else
        QMetaObject::invokeMethod(this, &Exchange::settle, Qt::QueuedConnection);
}

void Exchange::readSome()
{
    if (m_tooLarge)
        return;
    m_received += m_reply->readAll();
    if (m_received.size() > m_transport->m_limits.bodyCap) {
        m_tooLarge = true;
        m_received.clear();
        m_reply->abort();
    }
}

void Exchange::settle()
{
    if (m_finished)
        return;
    m_wait.stop();
    if (m_reply) {
        if (!m_tooLarge && !m_cancelled && !m_timedOut)
            readSome();
        m_uploadTaken = m_upload && m_upload->wasTaken();
    }
    Result<json::Document> answer = judge();
    if (m_reply) {
        qCDebug(lcNet).noquote() << (isWrite() ? m_verb : "GET"_ba) << m_request.url().path() << "attempt" << m_attempt
                                 << "status" << m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
        m_upload = nullptr;
    }
    if (!answer && !isWrite() && isRetryable(answer.error())
        && m_attempt < m_transport->m_limits.retry.maxAttempts) {
        const auto wait = waitBefore(m_transport->m_limits.retry, m_attempt, answer.error(),
                                     QRandomGenerator::global()->generateDouble());
        if (answer.error().httpStatus == 429)
            emit m_transport->throttled(wait);
        if (wait < m_deadline.remainingTimeAsDuration()) {
            m_wait.start(wait);
            return;
        }
    }
    finishWith(std::move(answer));
}

ApiError Exchange::errorFrom(ApiError::Kind kind, QString detail) const
{
    ApiError error;
    error.kind = kind;
    error.detail = redacted(std::move(detail));
    error.outcome = writeOutcome(false);
    if (m_reply)
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return error;
}

WriteOutcome Exchange::writeOutcome(bool refusedByCreem) const
{
    if (!isWrite())
        return WriteOutcome::NotSent;
    if (refusedByCreem)
        return WriteOutcome::Refused;
    if (m_uploadTaken)
        return WriteOutcome::Unknown;
    if (!m_body.isEmpty())
        return WriteOutcome::NotSent;
    // Of a request without a body we only know that it stayed here when no connection came about.
    if (!m_reply)
        return WriteOutcome::Unknown;
    const ApiError::Kind kind = kindOf(m_reply->error());
    return kind == ApiError::Kind::Offline || kind == ApiError::Kind::Tls ? WriteOutcome::NotSent
                                                                          : WriteOutcome::Unknown;
}

Result<json::Document> Exchange::judge()
{
    using Kind = ApiError::Kind;
    // Qt reports our deadline, our cap and the caller's cancel with the same code, so own flags tell them apart.
    if (m_cancelled)
        return tl::make_unexpected(errorFrom(Kind::Cancelled, {}));
    if (m_timedOut)
        return tl::make_unexpected(errorFrom(Kind::Timeout, {}));
    if (m_tooLarge)
        return tl::make_unexpected(errorFrom(Kind::TooLarge, {}));

    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return tl::make_unexpected(errorFrom(kindOf(m_reply->error()), m_reply->errorString()));
    if (status / 100 == 3)
        return tl::make_unexpected(errorFrom(Kind::Redirect, {}));

    if (status / 100 == 2) {
        // A status of 200 with an error is a body that broke off or would not unpack.
        if (m_reply->error() != QNetworkReply::NoError)
            return tl::make_unexpected(errorFrom(Kind::ConnectionLost, m_reply->errorString()));
        auto document = json::Document::parse(m_received.isEmpty() && status == 204 ? "{}"_ba : m_received);
        if (!document)
            return tl::make_unexpected(errorFrom(Kind::Decode, document.error().message));
        return std::move(*document);
    }

    ApiError error = errorFrom(Kind::Http, m_reply->errorString());
    if (const auto document = json::Document::parse(m_received)) {
        const json::Value body = document->root();
        error.messages = messagesOf(body.member("message"));
        error.traceId = redacted(body.member("trace_id").toString().value_or(QString()));
        const bool isCreems = !error.messages.isEmpty() || !error.traceId.isEmpty() || body.member("error").toString();
        error.outcome = writeOutcome(status / 100 == 4 && isCreems);
    }
    if (m_reply->hasRawHeader("Retry-After"))
        error.retryAfter = parseRetryAfter(m_reply->rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    return tl::make_unexpected(std::move(error));
}

void Exchange::finishWith(Result<json::Document> answer)
{
    m_answer = std::move(answer);
    m_finished = true;
    m_deadline.stop();
    emit finished();
    deleteLater();
}
