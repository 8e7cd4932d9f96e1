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

/// Errors that come before a request can have been sent, and never after.
bool neverConnected(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
        || error == QNetworkReply::SslHandshakeFailedError || error == QNetworkReply::ProxyConnectionRefusedError
        || error == QNetworkReply::ProxyNotFoundError || error == QNetworkReply::ProxyAuthenticationRequiredError;
}

/// Creem sends a list of messages, sometimes one string, sometimes nothing.
QStringList messagesOf(const json::Value &message)
{
    constexpr qsizetype mostMessages = 20; // they are shown, and a body may be large
    constexpr qsizetype longestMessage = 1'000;
    QStringList messages;
    const auto add = [&](const json::Value &line) {
        if (const auto text = line.toString(); text && !text->isEmpty() && messages.size() < mostMessages)
            messages.append(redacted(*text).left(longestMessage));
    };
    if (!message.forEach(add))
        add(message);
    return messages;
}

} // namespace

Exchange::Exchange(Transport *transport, Purpose purpose, const QNetworkRequest &request, QByteArray verb,
                   QByteArray body)
    : QObject(transport), m_transport(transport), m_purpose(purpose), m_request(request), m_verb(std::move(verb)),
      m_body(std::move(body)), m_answer(tl::make_unexpected(ApiError{}))
{
    m_deadline.setSingleShot(true);
    m_wait.setSingleShot(true);
    m_wait.setTimerType(Qt::PreciseTimer); // a coarse one may come before the time that Retry-After asked for
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
    if (m_verb == "GET") {
        m_reply = network.get(m_request);
    } else {
        m_upload = new OneShotDevice(m_body);
        // sendCustomRequest also for DELETE: only requests with an upload device can be kept from being repeated.
        m_reply = network.sendCustomRequest(m_request, m_verb, m_upload);
        m_upload->setParent(m_reply);
    }
    m_reply->setParent(this);
    m_reply->setReadBufferSize(256LL * 1024); // so that a body over the cap waits in the socket, not in memory
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
    m_status = 0;
    if (m_reply) {
        m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (!m_tooLarge && !m_cancelled && !m_timedOut)
            readSome();
        m_uploadTaken = m_upload && m_upload->wasTaken();
    }
    Result<json::Document> answer = judge();
    if (m_reply) {
        qCDebug(lcNet).noquote() << m_verb << redacted(m_request.url().path()) << "attempt" << m_attempt << "status"
                                 << m_status;
        m_reply->disconnect(this);
        m_reply->deleteLater();
        m_reply = nullptr;
        m_upload = nullptr;
    }
    if (!answer && !isWrite() && retryAfter(answer.error()))
        return;
    finishWith(std::move(answer));
}

/// Starts to wait for the next attempt of a read, if there is to be one.
bool Exchange::retryAfter(const ApiError &error)
{
    const RetryPolicy &policy = m_transport->m_limits.retry;
    if (!isRetryable(error))
        return false;
    const auto wait = waitBefore(policy, m_attempt, error, QRandomGenerator::global()->generateDouble());
    const bool again = m_attempt < policy.maxAttempts && wait <= policy.longestWait
        && wait < m_deadline.remainingTimeAsDuration();
    if (again)
        m_wait.start(wait);
    if (error.httpStatus == 429) {
        const QPointer<Exchange> self(this);
        emit m_transport->throttled(wait);
        if (!self) // a listener may close the session
            return true;
    }
    return again;
}

ApiError Exchange::errorFrom(ApiError::Kind kind, QString detail) const
{
    ApiError error;
    error.kind = kind;
    error.detail = redacted(std::move(detail));
    error.outcome = writeOutcome(false);
    error.httpStatus = m_status;
    return error;
}

WriteOutcome Exchange::writeOutcome(bool refusedByCreem) const
{
    if (!isWrite())
        return WriteOutcome::NotSent;
    if (refusedByCreem)
        return WriteOutcome::Refused;
    if (m_uploadTaken || m_status != 0)
        return WriteOutcome::Unknown;
    if (!m_body.isEmpty())
        return WriteOutcome::NotSent;
    // Of a request without a body we only know that it stayed here when no connection came about. (The signal
    // QNetworkReply::requestSent does not help: it doesn't come for requests like this one.)
    return m_reply && neverConnected(m_reply->error()) ? WriteOutcome::NotSent : WriteOutcome::Unknown;
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

    if (m_status == 0)
        return tl::make_unexpected(errorFrom(kindOf(m_reply->error()), m_reply->errorString()));
    if (m_status / 100 == 3)
        return tl::make_unexpected(errorFrom(Kind::Redirect, {}));

    if (m_status / 100 == 2) {
        // A status of 200 with an error is a body that would not unpack (a bomb, too) or that broke off.
        if (m_reply->error() == QNetworkReply::UnknownContentError)
            return tl::make_unexpected(errorFrom(Kind::Decode, m_reply->errorString()));
        if (m_reply->error() != QNetworkReply::NoError)
            return tl::make_unexpected(errorFrom(Kind::ConnectionLost, m_reply->errorString()));
        auto document = json::Document::parse(m_received.isEmpty() && m_status == 204 ? "{}"_ba : m_received);
        if (!document)
            return tl::make_unexpected(errorFrom(Kind::Decode, document.error().message));
        return std::move(*document);
    }

    // Not errorString(): it repeats the URL, and with that a customer's e-mail address.
    ApiError error = errorFrom(Kind::Http, m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString());
    if (const auto document = json::Document::parse(m_received)) {
        const json::Value body = document->root();
        error.messages = messagesOf(body.member("message"));
        error.traceId = redacted(body.member("trace_id").toString().value_or(QString()));
        const bool isCreems = !error.messages.isEmpty() || !error.traceId.isEmpty() || body.member("error").toString();
        error.outcome = writeOutcome(m_status / 100 == 4 && isCreems);
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
    deleteLater();
    emit finished(); // nothing after this: a listener may destroy the client, and with it this
}
