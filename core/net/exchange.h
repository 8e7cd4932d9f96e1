// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "apierror.h"
#include "core/json/value.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

class OneShotDevice;
class Transport;

/// One request and what became of it, retries included. Made by a Transport, which owns it; deletes itself after
/// finished(). Destroying it early aborts the request and calls nobody.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    ~Exchange() override;

    void cancel(); ///< finished() follows, with Kind::Cancelled
    bool isFinished() const { return m_finished; }
    bool isWrite() const { return m_purpose == Purpose::Write; }

    /// Of a finished exchange. Empty answers (204) are an empty object.
    const Result<json::Document> &answer() const { return m_answer; }
    int httpStatus() const { return m_status; } ///< of a finished exchange; 0 when no status came

signals:
    void finished(); ///< exactly once, never from inside the call that made the exchange

private:
    friend class Transport;
    enum class Purpose {
        Read,  ///< changes nothing, so it is tried again
        Write, ///< goes out once
    };
    Exchange(Transport *transport, Purpose purpose, const QNetworkRequest &request, QByteArray verb, QByteArray body);

    void start();
    void readSome();
    void settle();
    bool retryAfter(const ApiError &error);
    Result<json::Document> judge();
    WriteOutcome writeOutcome(bool refusedByCreem) const;
    ApiError errorFrom(ApiError::Kind kind, QString detail) const;
    void finishWith(Result<json::Document> answer);

    Transport *const m_transport;
    const Purpose m_purpose;
    const QNetworkRequest m_request;
    const QByteArray m_verb;
    const QByteArray m_body;
    OneShotDevice *m_upload = nullptr; ///< owned by the reply
    bool m_uploadTaken = false;
    QNetworkReply *m_reply = nullptr; ///< owned by this
    QByteArray m_received;
    QTimer m_deadline;
    QTimer m_wait;
    Result<json::Document> m_answer;
    int m_status = 0;
    int m_attempt = 0;
    bool m_cancelled = false;
    bool m_timedOut = false;
    bool m_tooLarge = false;
    bool m_finished = false;
};
