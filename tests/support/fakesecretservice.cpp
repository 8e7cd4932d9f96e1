// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesecretservice.h"

using namespace Qt::StringLiterals;

namespace {
const auto connectionName = QLatin1String("fake-secret-service");
const auto promptPath = QLatin1String("/org/freedesktop/secrets/prompt/p1");
} // namespace

FakeSecretService::FakeSecretService(Answer answer)
    : m_answer(answer), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    if (!m_bus.registerVirtualObject(u"/org/freedesktop"_s, this, QDBusConnection::SubPath)
        || !m_bus.registerService(u"org.freedesktop.secrets"_s))
        qFatal("can't become the Secret Service");
}

FakeSecretService::~FakeSecretService()
{
    m_bus.unregisterService(u"org.freedesktop.secrets"_s);
    m_bus.unregisterObject(u"/org/freedesktop"_s, QDBusConnection::UnregisterTree);
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeSecretService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QVariantList answer = talksNonsense ? QVariantList{42} : answerTo(message);
    connection.send(message.createReply(answer));
    if (message.member() == "Prompt"_L1) {
        switch (m_answer) {
        case Answer::Accept: complete(false); break;
        case Answer::Dismiss: complete(true); break;
        case Answer::None: break;
        }
    }
    return true;
}

QVariantList FakeSecretService::answerTo(const QDBusMessage &message)
{
    using Paths = QList<QDBusObjectPath>;
    const QString member = message.member();
    const auto path = [](const QString &text) { return QVariant::fromValue(QDBusObjectPath(text)); };
    if (member == "ReadAlias"_L1)
        return {path(hasCollection ? collection : u"/"_s)};
    if (member == "Get"_L1)
        return {QVariant::fromValue(QDBusVariant(m_locked))};
    if (member == "SearchItems"_L1)
        return {QVariant::fromValue(Paths()), QVariant::fromValue(Paths{QDBusObjectPath(lockedItem)})};
    if (member == "CreateCollection"_L1)
        return {path(u"/"_s), path(promptPath)};
    if (member == "Prompt"_L1)
        ++prompts;
    if (member == "Dismiss"_L1)
        ++dismissals;
    if (member == "Unlock"_L1) {
        unlocked.clear();
        for (const auto &object : qdbus_cast<Paths>(message.arguments().constFirst()))
            unlocked.append(object.path());
        return {QVariant::fromValue(Paths()), path(promptPath)};
    }
    return {};
}

void FakeSecretService::complete(bool dismissed)
{
    if (!dismissed) {
        m_locked = false;
        hasCollection = true;
    }
    QDBusMessage signal = QDBusMessage::createSignal(promptPath, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    signal.setArguments({dismissed, QVariant::fromValue(QDBusVariant(QString()))});
    m_bus.send(signal);
}
