// SPDX-License-Identifier: GPL-3.0-or-later
#include "kwallet.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

QDBusMessage walletCall(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        u"org.kde.kwalletd5"_s, u"/modules/kwalletd5"_s, u"org.kde.KWallet"_s, method);
    message.setArguments(arguments);
    return message;
}

} // namespace

bool KWallet::isPreferred()
{
    if (qgetenv("KDE_SESSION_VERSION") != "5")
        return false;
    const QByteArray desktop = qgetenv("XDG_CURRENT_DESKTOP");
    if (desktop == "GNOME" || desktop == "Unity" || desktop == "XFCE")
        return false;
    return desktop == "KDE" || qgetenv("DESKTOP_SESSION") == "kde" || !qEnvironmentVariableIsEmpty("KDE_FULL_SESSION");
}

void KWallet::check(Milliseconds timeout, QObject *context, const Done<void> &done)
{
    wallet(timeout, context, [=](const KeychainResult<QString> &name) {
        if (!name)
            return done(tl::make_unexpected(name.error()));
        ask(walletCall(u"isOpen"_s, {*name}), timeout, context, [done](const KeychainResult<QDBusMessage> &reply) {
            if (!reply)
                return done(tl::make_unexpected(reply.error()));
            if (!reply->arguments().value(0).toBool())
                return done(tl::make_unexpected(KeychainError{KeychainError::Kind::Locked, {}}));
            done({});
        });
    });
}

void KWallet::find(const Entry &, Milliseconds timeout, QObject *context, const Done<void> &done)
{
    check(timeout, context, done); // unlike libsecret it says itself what it lacks
}

void KWallet::unlock(const QString &service, Milliseconds timeout, QObject *context, const Done<void> &done)
{
    wallet(timeout, context, [=](const KeychainResult<QString> &name) {
        if (!name)
            return done(tl::make_unexpected(name.error()));
        // answers when the user has
        constexpr Milliseconds untilAnswered{std::numeric_limits<int>::max()};
        ask(walletCall(u"open"_s, {*name, qlonglong(0), service}), untilAnswered, context,
            [done](const KeychainResult<QDBusMessage> &reply) {
                if (!reply)
                    return done(tl::make_unexpected(reply.error()));
                if (reply->arguments().value(0, -1).toInt() < 0)
                    return done(tl::make_unexpected(KeychainError{KeychainError::Kind::Denied, {}}));
                done({});
            });
    });
}

void KWallet::wallet(Milliseconds timeout, QObject *context, const Done<QString> &done)
{
    ask(walletCall(u"networkWallet"_s), timeout, context, [done](const KeychainResult<QDBusMessage> &reply) {
        if (!reply)
            return done(tl::make_unexpected(reply.error()));
        done(reply->arguments().value(0).toString());
    });
}
