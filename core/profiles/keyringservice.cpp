// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyringservice.h"

#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

KeychainError errorFrom(const QDBusError &error)
{
    using Kind = KeychainError::Kind;
    const auto kind = [&] {
        if (error.name().startsWith("org.freedesktop.DBus.Error.Spawn."_L1))
            return Kind::Absent; // installed, but it does not start
        if (error.name() == "org.freedesktop.DBus.Error.NameHasNoOwner"_L1)
            return Kind::Absent;
        if (error.name() == "org.freedesktop.Secret.Error.IsLocked"_L1)
            return Kind::Locked;
        if (error.type() == QDBusError::ServiceUnknown || error.type() == QDBusError::NoServer
            || error.type() == QDBusError::Disconnected)
            return Kind::Absent;
        if (error.type() == QDBusError::NoReply || error.type() == QDBusError::Timeout
            || error.type() == QDBusError::TimedOut)
            return Kind::TimedOut;
        return Kind::Failed;
    }();
    return {kind, redacted(error.name() + u": "_s + error.message())};
}

} // namespace

void KeyringService::ask(const QDBusMessage &message, Milliseconds timeout, QObject *context,
                         const Done<QDBusMessage> &done)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        // a watcher of a call that was never made stays silent
        const auto absent = [done] {
            done(tl::make_unexpected(KeychainError{KeychainError::Kind::Absent, u"no session bus"_s}));
        };
        QMetaObject::invokeMethod(context, absent, Qt::QueuedConnection);
        return;
    }
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(message, int(timeout.count())), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [done](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<> reply = *call;
        if (reply.isError())
            done(tl::make_unexpected(errorFrom(reply.error())));
        else
            done(reply.reply());
    });
}
