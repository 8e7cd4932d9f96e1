// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservice.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMetaType>

using namespace Qt::StringLiterals;

namespace {

using Kind = KeychainError::Kind;

auto failure(Kind kind, const QString &detail = {}) { return tl::make_unexpected(KeychainError{kind, detail}); }

const QString &busName()
{
    static const QString name = u"org.freedesktop.secrets"_s;
    return name;
}

QDBusMessage serviceCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        busName(), u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, method);
    message.setArguments(arguments);
    return message;
}

/// The n-th argument of a reply, when it has the promised type. Services are other people's programs.
template <class T> std::optional<T> argument(const QDBusMessage &reply, qsizetype n)
{
    const QVariant value = reply.arguments().value(n);
    if (value.metaType() == QMetaType::fromType<T>())
        return value.value<T>();
    if (value.metaType() == QMetaType::fromType<QDBusArgument>())
        return qdbus_cast<T>(value);
    return {};
}

bool isPath(const QDBusObjectPath &path) { return path.path().size() > 1; } // "/" means none

} // namespace

void SecretService::check(Milliseconds timeout, QObject *context, const Done<void> &done)
{
    stateOfDefault(timeout, context, [done](const KeychainResult<Collection> &state) {
        if (!state)
            return done(tl::make_unexpected(state.error()));
        switch (*state) {
        case Collection::Missing: return done(failure(Kind::Locked, u"no default collection"_s));
        case Collection::Locked: return done(failure(Kind::Locked));
        case Collection::Open: return done({});
        }
    });
}

void SecretService::find(const Entry &entry, Milliseconds timeout, QObject *context, const Done<void> &done)
{
    const QMap<QString, QString> attributes{{u"user"_s, entry.key}, {u"server"_s, entry.service}};
    search(attributes, timeout, context, [timeout, context, done](const KeychainResult<Matches> &matches) {
        if (!matches)
            return done(tl::make_unexpected(matches.error()));
        if (!matches->locked.isEmpty())
            return done(failure(Kind::Locked));
        if (!matches->unlocked.isEmpty())
            return done({});
        // some services show nothing of what is locked
        stateOfDefault(timeout, context, [done](const KeychainResult<Collection> &state) {
            if (!state)
                return done(tl::make_unexpected(state.error()));
            switch (*state) {
            case Collection::Locked: return done(failure(Kind::Locked));
            case Collection::Missing:
            case Collection::Open: return done(failure(Kind::NotFound));
            }
        });
    });
}

void SecretService::unlock(const QString &service, Milliseconds timeout, QObject *context, const Done<void> &done)
{
    defaultCollection(timeout, context, [=](const KeychainResult<QDBusObjectPath> &collection) {
        if (!collection)
            return done(tl::make_unexpected(collection.error()));
        if (!isPath(*collection))
            return createDefault(timeout, context, done);
        // our entries may lie in a collection that was the default one when they were written
        search({{u"server"_s, service}}, timeout, context,
               [=, path = *collection](const KeychainResult<Matches> &matches) {
                   if (!matches)
                       return done(tl::make_unexpected(matches.error()));
                   unlockAll(QList<QDBusObjectPath>{path} + matches->locked, timeout, context, done);
               });
    });
}

void SecretService::defaultCollection(Milliseconds timeout, QObject *context, const Done<QDBusObjectPath> &done)
{
    ask(serviceCall(u"ReadAlias"_s, {u"default"_s}), timeout, context,
        [done](const KeychainResult<QDBusMessage> &reply) {
            if (!reply)
                return done(tl::make_unexpected(reply.error()));
            const auto path = argument<QDBusObjectPath>(*reply, 0);
            if (!path)
                return done(failure(Kind::Failed, u"ReadAlias: no path"_s));
            done(*path);
        });
}

void SecretService::stateOfDefault(Milliseconds timeout, QObject *context, const Done<Collection> &done)
{
    defaultCollection(timeout, context, [=](const KeychainResult<QDBusObjectPath> &collection) {
        if (!collection)
            return done(tl::make_unexpected(collection.error()));
        if (!isPath(*collection))
            return done(Collection::Missing);
        QDBusMessage message = QDBusMessage::createMethodCall(
            busName(), collection->path(), u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        message.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
        ask(message, timeout, context, [done](const KeychainResult<QDBusMessage> &reply) {
            if (!reply)
                return done(tl::make_unexpected(reply.error()));
            const auto locked = argument<QDBusVariant>(*reply, 0);
            if (!locked || locked->variant().metaType() != QMetaType::fromType<bool>())
                return done(failure(Kind::Failed, u"Locked: no boolean"_s));
            done(locked->variant().toBool() ? Collection::Locked : Collection::Open);
        });
    });
}

void SecretService::search(const QMap<QString, QString> &attributes, Milliseconds timeout, QObject *context,
                           const Done<Matches> &done)
{
    qDBusRegisterMetaType<QMap<QString, QString>>();
    const QDBusMessage message = serviceCall(u"SearchItems"_s, {QVariant::fromValue(attributes)});
    ask(message, timeout, context, [done](const KeychainResult<QDBusMessage> &reply) {
        if (!reply)
            return done(tl::make_unexpected(reply.error()));
        const auto unlocked = argument<QList<QDBusObjectPath>>(*reply, 0);
        const auto locked = argument<QList<QDBusObjectPath>>(*reply, 1);
        if (!unlocked || !locked)
            return done(failure(Kind::Failed, u"SearchItems: no paths"_s));
        done(Matches{*unlocked, *locked});
    });
}

void SecretService::createDefault(Milliseconds timeout, QObject *context, const Done<void> &done)
{
    const QVariantMap properties{{u"org.freedesktop.Secret.Collection.Label"_s, u"Default"_s}};
    ask(serviceCall(u"CreateCollection"_s, {properties, u"default"_s}), timeout, context,
        [=](const KeychainResult<QDBusMessage> &reply) {
            if (!reply)
                return done(tl::make_unexpected(reply.error()));
            const auto path = argument<QDBusObjectPath>(*reply, 1);
            if (!path)
                return done(failure(Kind::Failed, u"CreateCollection: no prompt"_s));
            prompt(*reply, *path, timeout, context, done);
        });
}

void SecretService::unlockAll(const QList<QDBusObjectPath> &objects, Milliseconds timeout, QObject *context,
                              const Done<void> &done)
{
    ask(serviceCall(u"Unlock"_s, {QVariant::fromValue(objects)}), timeout, context,
        [=](const KeychainResult<QDBusMessage> &reply) {
            if (!reply)
                return done(tl::make_unexpected(reply.error()));
            const auto path = argument<QDBusObjectPath>(*reply, 1);
            if (!path)
                return done(failure(Kind::Failed, u"Unlock: no prompt"_s));
            prompt(*reply, *path, timeout, context, done);
        });
}

void SecretService::prompt(const QDBusMessage &reply, const QDBusObjectPath &path, Milliseconds timeout,
                           QObject *context, const Done<void> &done)
{
    if (!isPath(path))
        return done({}); // nothing to ask
    // By its unique name: a well-known one would make Qt ask the bus, and wait, who owns it.
    auto *shown = new SecretPrompt(reply.service(), path.path(), context);
    QObject::connect(shown, &SecretPrompt::answered, context, [=](bool dismissed) {
        shown->deleteLater();
        if (dismissed)
            done(failure(Kind::Denied));
        else
            done({});
    });
    QDBusMessage message = QDBusMessage::createMethodCall(
        reply.service(), path.path(), u"org.freedesktop.Secret.Prompt"_s, u"Prompt"_s);
    message.setArguments({QString()}); // no window to stay above
    ask(message, timeout, shown, [=](const KeychainResult<QDBusMessage> &asked) {
        // One that does not answer may still be showing its dialog.
        if (!asked && asked.error().kind != Kind::TimedOut) {
            shown->deleteLater();
            done(tl::make_unexpected(asked.error()));
        }
    });
}

SecretPrompt::SecretPrompt(QString service, QString path, QObject *parent)
    : QObject(parent), m_service(std::move(service)), m_path(std::move(path))
{
    QDBusConnection::sessionBus().connect(m_service, m_path, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s, this,
                                          SLOT(completed(bool, QDBusVariant)));
}

SecretPrompt::~SecretPrompt()
{
    if (!m_completed)
        QDBusConnection::sessionBus().send(
            QDBusMessage::createMethodCall(m_service, m_path, u"org.freedesktop.Secret.Prompt"_s, u"Dismiss"_s));
}

void SecretPrompt::completed(bool dismissed, const QDBusVariant &)
{
    if (m_completed)
        return;
    m_completed = true;
    emit answered(dismissed);
}
