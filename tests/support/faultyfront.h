// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Stands in front of a store and does to what passes as it is told.
#include "faultserver.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

/// Counts what is written, and passes it on unless told otherwise; reads are passed on or fail.
class FaultyFront
{
public:
    enum class Writes {
        Pass,
        Hold,       ///< until release()
        Refuse,     ///< by refusal
        LoseBefore, ///< by loss, and the store was never asked
        LoseAfter,  ///< likewise, once the store has carried it out
    };

    explicit FaultyFront(const QUrl &store) : m_store(store)
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        m_server.answerLater([this](const FaultServer::Request &request, const FaultServer::Answer &answer) {
            take(request, answer);
        });
    }

    QUrl url() const { return m_server.url(); }
    FaultServer &server() { return m_server; }
    int written() const { return m_written; }

    /// What was held passes.
    void release()
    {
        for (const auto &[request, answer] : std::exchange(m_held, {}))
            pass(request, answer);
    }

    Writes writes = Writes::Pass;
    FaultServer::Reply refusal;
    FaultServer::Reply loss = fault::fin(); ///< instead of the answer
    bool readsFail = false;

private:
    void take(const FaultServer::Request &request, const FaultServer::Answer &answer)
    {
        const bool isRead = request.method == "GET" || request.target.endsWith("/licenses/validate");
        if (isRead)
            return readsFail ? answer(fault::html(500)) : pass(request, answer);
        ++m_written;
        switch (writes) {
        case Writes::Pass: return pass(request, answer);
        case Writes::Hold: return m_held.append({request, answer});
        case Writes::Refuse: return answer(refusal);
        case Writes::LoseBefore: return answer(loss);
        case Writes::LoseAfter: return pass(request, [this, answer](const FaultServer::Reply &) { answer(loss); });
        }
        Q_UNREACHABLE();
    }

    void pass(const FaultServer::Request &request, const FaultServer::Answer &answer)
    {
        QNetworkRequest onward(QUrl(m_store.toString() + QString::fromLatin1(request.target)));
        for (const char *name : {"x-api-key", "content-type", "idempotency-key"})
            if (const QByteArray value = request.header(name); !value.isEmpty())
                onward.setRawHeader(name, value);
        QNetworkReply *reply = m_network.sendCustomRequest(onward, request.method, request.body);
        QObject::connect(reply, &QNetworkReply::finished, &m_server, [reply, answer] {
            reply->deleteLater();
            answer(fault::json(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll()));
        });
    }

    const QUrl m_store;
    int m_written = 0;
    QList<std::pair<FaultServer::Request, FaultServer::Answer>> m_held;
    FaultServer m_server;
    QNetworkAccessManager m_network; // goes first
};
