// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "keyringservice.h"

#include <QDBusObjectPath>
#include <QDBusVariant>

/// org.freedesktop.secrets: GNOME Keyring, KeePassXC and others, which QtKeychain reaches through libsecret.
class SecretService final : public KeyringService
{
public:
    void check(Milliseconds timeout, QObject *context, const Done<void> &done) override;
    void find(const Entry &entry, Milliseconds timeout, QObject *context, const Done<void> &done) override;
    void unlock(const QString &service, Milliseconds timeout, QObject *context, const Done<void> &done) override;

private:
    enum class Collection { Missing, Locked, Open };
    struct Matches
    {
        QList<QDBusObjectPath> unlocked;
        QList<QDBusObjectPath> locked;
    };
    static void defaultCollection(Milliseconds timeout, QObject *context, const Done<QDBusObjectPath> &done);
    static void stateOfDefault(Milliseconds timeout, QObject *context, const Done<Collection> &done);
    static void search(const QMap<QString, QString> &attributes, Milliseconds timeout, QObject *context,
                       const Done<Matches> &done);
    static void createDefault(Milliseconds timeout, QObject *context, const Done<void> &done);
    static void unlockAll(const QList<QDBusObjectPath> &objects, Milliseconds timeout, QObject *context,
                          const Done<void> &done);
    static void prompt(const QDBusMessage &reply, const QDBusObjectPath &path, Milliseconds timeout, QObject *context,
                       const Done<void> &done);
};

/// A prompt of the Secret Service on screen. Destroying it takes the prompt away.
class SecretPrompt final : public QObject
{
    Q_OBJECT
public:
    /// service: the unique bus name that owns the prompt.
    SecretPrompt(QString service, QString path, QObject *parent);
    ~SecretPrompt() override;

signals:
    void answered(bool dismissed);

private slots:
    void completed(bool dismissed, const QDBusVariant &result);

private:
    const QString m_service;
    const QString m_path;
    bool m_completed = false;
};
