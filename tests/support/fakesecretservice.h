// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

/// A Secret Service with one locked collection and one locked item in it, and a prompt that answers itself.
class FakeSecretService : public QDBusVirtualObject
{
public:
    enum class Answer { Accept, Dismiss, None };

    explicit FakeSecretService(Answer answer);
    ~FakeSecretService() override;

    const QString collection = QStringLiteral("/org/freedesktop/secrets/collection/old");
    const QString lockedItem = QStringLiteral("/org/freedesktop/secrets/collection/other/7");
    bool hasCollection = true;
    bool talksNonsense = false; ///< every answer has the wrong type
    int prompts = 0;
    int dismissals = 0;
    QStringList unlocked; ///< the objects of the last Unlock

protected:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QVariantList answerTo(const QDBusMessage &message);
    void complete(bool dismissed);

    const Answer m_answer;
    bool m_locked = true;
    QDBusConnection m_bus;
};
