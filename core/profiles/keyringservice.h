// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "keychain.h"

#include <QDBusMessage>

#include <chrono>
#include <functional>

/// The desktop's keyring, asked over D-Bus for what QtKeychain does not tell: whether it answers at all, whether it is
/// open, whether an entry exists. No call waits. Each answer comes later, once, unless context dies first.
class KeyringService
{
public:
    using Milliseconds = std::chrono::milliseconds;
    template <class T> using Done = std::function<void(const KeychainResult<T> &)>;

    /// How QtKeychain names an entry.
    struct Entry
    {
        QString service;
        QString key;
    };

    virtual ~KeyringService() = default;

    /// Success: it answers and new entries can be stored without asking the user.
    virtual void check(Milliseconds timeout, QObject *context, const Done<void> &done) = 0;
    /// Success: the entry is there (or may be, where only reading it tells) and can be read without asking the user.
    virtual void find(const Entry &entry, Milliseconds timeout, QObject *context, const Done<void> &done) = 0;
    /// Asks the user where needed. timeout: of each answer but the user's, who has until context dies.
    virtual void unlock(const QString &service, Milliseconds timeout, QObject *context, const Done<void> &done) = 0;

protected:
    /// One method call on the session bus.
    static void ask(const QDBusMessage &message, Milliseconds timeout, QObject *context,
                    const Done<QDBusMessage> &done);
};
