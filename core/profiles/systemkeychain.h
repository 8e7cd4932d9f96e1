// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "keychain.h"
#include "keyringservice.h"

#include <QQueue>

#include <chrono>
#include <memory>

namespace QKeychain {
class Job;
}

/// The keychain of the desktop, through QtKeychain. Since that takes a locked keyring for an empty one, reports a
/// removal that did not happen and never returns from a service that hangs, the service itself is asked first: one
/// that is locked, absent or silent is not touched.
class SystemKeychain final : public Keychain
{
    Q_OBJECT
public:
    struct Timeouts
    {
        std::chrono::milliseconds answer{2'500};  ///< of the service; of a whole read() and check()
        std::chrono::milliseconds change{10'000}; ///< of a whole write() and remove(), once the service has answered
        std::chrono::milliseconds prompt{60'000}; ///< for the user, at a prompt
    };

    /// service: under which the entries stand; it names the program to the user.
    SystemKeychain(QString service, Timeouts timeouts, QObject *parent = nullptr);
    explicit SystemKeychain(QObject *parent = nullptr);
    ~SystemKeychain() override;

    KeychainCall<ApiKey> read(const QString &profileId, Mode mode) override;
    KeychainCall<void> write(const QString &profileId, const ApiKey &key) override;
    KeychainCall<void> remove(const QString &profileId, Mode mode) override;
    KeychainCall<void> check() override;
    KeychainCall<void> unlock() override;

    /// The key of an entry: unique among all programs, since Windows has no other name for it.
    QString entryKey(const QString &profileId, Mode mode) const;

private:
    struct Step
    {
        QPointer<KeychainTask> task;
        std::function<void(KeychainTask *)> start;
    };
    template <class T> using Done = KeyringService::Done<T>;

    KeychainTask *enqueue(std::chrono::milliseconds deadline, std::function<void(KeychainTask *)> start);
    void startNext();
    void find(KeychainTask *task, const QString &entry, const Done<void> &done);
    void readEntry(KeychainTask *task, const QString &entry, Mode mode, const Done<ApiKey> &done);
    void run(KeychainTask *task, QKeychain::Job *job, const QString &entry, const Done<void> &done);

    const QString m_service;
    const Timeouts m_timeouts;
    std::unique_ptr<KeyringService> m_keyring;
    QQueue<Step> m_queue;
    QPointer<KeychainTask> m_task;  ///< the one that is carried out
    QPointer<QKeychain::Job> m_job; ///< running; nobody's, since one that is deleted while it runs crashes
};
