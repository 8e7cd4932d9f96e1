// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a session has for acting, in front of a server that does as it is told.

#include "core/actions/actions.h"
#include "core/mirror/mirror.h"
#include "everywish.h"
#include "faultserver.h"

#include <QTest>

/// A store that knows one wish: the write gets the reply, reads tell whether it was carried out.
struct ActionsRig
{
    explicit ActionsRig(const everywish::Case &wished, const MirrorLocation &journal = MirrorLocation::inMemory(),
                        std::chrono::milliseconds writeDeadline = std::chrono::seconds(30),
                        Settler::Waits waits = {std::chrono::milliseconds(1), std::chrono::milliseconds(1)})
        : about(wished)
    {
        reply = fault::json(200, wished.answer);
        server.answerWith([this](const FaultServer::Request &request) {
            if (request.method != "GET")
                return reply;
            const QByteArray &now = isDone ? this->about.after : this->about.before;
            return readsFail ? fault::html(500) : now.isEmpty() ? notFound() : fault::json(200, now);
        });
        Transport::Limits limits;
        limits.bodyCap = 1024LL * 1024;
        limits.writeDeadline = writeDeadline;
        limits.retry.firstWait = std::chrono::milliseconds(1);
        limits.retry.maxAttempts = 2;
        client = std::make_unique<Client>(
            Endpoint{server.url(), {}}, *ApiKey::parse(QStringLiteral("creem_test_Act1ons")), limits);
        actions = std::make_unique<Actions>(
            *client, mirror, journal,
            Actions::Options{std::move(waits),
                             std::chrono::milliseconds(1),
                             {mostLooks, std::chrono::milliseconds(1), std::chrono::seconds(60)}});
    }

    static FaultServer::Reply notFound()
    {
        return fault::json(404, R"({"trace_id":"t-404","status":404,"message":["not found"]})");
    }
    int writes() const { return server.copies() - server.copies("GET"); }
    ActionRecord record(const QString &id) const { return actions->record(id).value_or(ActionRecord()); }
    /// Nothing is under way with it any more.
    bool isOver(const QString &id) const
    {
        const ActionRecord r = record(id);
        return r.state != ActionState::Waiting && r.state != ActionState::Sending && !r.isChecking;
    }

    static constexpr int mostLooks = 3; ///< before one of a run is sent; each asks twice when it fails for now
    const everywish::Case about;
    FaultServer server;
    FaultServer::Reply reply;
    bool isDone = false; ///< what reads say
    bool readsFail = false;
    std::unique_ptr<Client> client;
    Mirror mirror{MirrorLocation::inMemory()};
    std::unique_ptr<Actions> actions; // goes first
};
