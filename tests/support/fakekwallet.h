// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>

/// KWallet's daemon with one closed wallet, and a user who answers at once.
class FakeKWallet : public QDBusVirtualObject
{
public:
    enum class Answer { Accept, Refuse };

    explicit FakeKWallet(Answer answer);
    ~FakeKWallet() override;

    bool isOpen = false;
    QString openedBy; ///< the program that asked

protected:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override;

private:
    QVariantList answerTo(const QDBusMessage &message);

    const Answer m_answer;
    QDBusConnection m_bus;
};
