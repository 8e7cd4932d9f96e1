// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakekwallet.h"

using namespace Qt::StringLiterals;

namespace {
const auto connectionName = QLatin1String("fake-kwallet");
const auto busName = QLatin1String("org.kde.kwalletd5");
const auto objectPath = QLatin1String("/modules/kwalletd5");
} // namespace

FakeKWallet::FakeKWallet(Answer answer)
    : m_answer(answer), m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    if (!m_bus.registerVirtualObject(objectPath, this) || !m_bus.registerService(busName))
        qFatal("can't become KWallet");
}

FakeKWallet::~FakeKWallet()
{
    m_bus.unregisterService(busName);
    m_bus.unregisterObject(objectPath);
    QDBusConnection::disconnectFromBus(connectionName);
}

bool FakeKWallet::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    return connection.send(message.createReply(answerTo(message)));
}

QVariantList FakeKWallet::answerTo(const QDBusMessage &message)
{
    const QString member = message.member();
    if (member == "networkWallet"_L1)
        return {u"kdewallet"_s};
    if (message.arguments().value(0).toString() != "kdewallet"_L1)
        return {};
    if (member == "isOpen"_L1)
        return {isOpen};
    if (member == "open"_L1 && message.signature() == "sxs"_L1) {
        openedBy = message.arguments().at(2).toString();
        isOpen = m_answer == Answer::Accept;
        return {isOpen ? 1 : -1};
    }
    return {};
}
