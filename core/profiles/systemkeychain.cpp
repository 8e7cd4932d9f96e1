// SPDX-License-Identifier: GPL-3.0-or-later
#include "systemkeychain.h"

#include "kwallet.h"
#include "secretservice.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

using Kind = KeychainError::Kind;

auto failure(Kind kind, const QString &detail = {}) { return tl::make_unexpected(KeychainError{kind, detail}); }

Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return Kind::NotFound;
    case QKeychain::AccessDenied: return Kind::Locked;
    case QKeychain::AccessDeniedByUser: return Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Kind::Absent;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: return Kind::Failed;
    }
    return Kind::Failed;
}

/// KWallet where QtKeychain prefers it, the Secret Service elsewhere and where KWallet is switched off.
class DesktopKeyring final : public KeyringService
{
public:
    void check(Milliseconds timeout, QObject *context, const Done<void> &done) override
    {
        first([=, this](const Done<void> &then) { m_kwallet.check(timeout, context, then); },
              [=, this] { m_secretService.check(timeout, context, done); }, done);
    }
    void find(const Entry &entry, Milliseconds timeout, QObject *context, const Done<void> &done) override
    {
        first([=, this](const Done<void> &then) { m_kwallet.find(entry, timeout, context, then); },
              [=, this] { m_secretService.find(entry, timeout, context, done); }, done);
    }
    void unlock(const QString &service, Milliseconds timeout, QObject *context, const Done<void> &done) override
    {
        first([=, this](const Done<void> &then) { m_kwallet.unlock(service, timeout, context, then); },
              [=, this] { m_secretService.unlock(service, timeout, context, done); }, done);
    }

private:
    template <class A, class B> void first(const A &askKWallet, const B &askSecretService, const Done<void> &done)
    {
        if (!KWallet::isPreferred())
            return askSecretService();
        askKWallet([=](const KeychainResult<void> &result) {
            if (!result && result.error().kind == Kind::Absent)
                return askSecretService();
            done(result);
        });
    }
    KWallet m_kwallet;
    SecretService m_secretService;
};

} // namespace

SystemKeychain::SystemKeychain(QString service, Timeouts timeouts, QObject *parent)
    : Keychain(parent), m_service(std::move(service)), m_timeouts(timeouts),
      m_keyring(std::make_unique<DesktopKeyring>())
{
}

SystemKeychain::SystemKeychain(QObject *parent) : SystemKeychain(u"app.creamery.Creamery"_s, Timeouts(), parent) { }

SystemKeychain::~SystemKeychain()
{
    // They hold answers of m_keyring, which goes before QObject deletes its children.
    qDeleteAll(findChildren<KeychainTask *>(Qt::FindDirectChildrenOnly));
}

QString SystemKeychain::entryKey(const QString &profileId, Mode mode) const
{
    return m_service + u'/' + profileId + u'/' + modeName(mode);
}

KeychainCall<ApiKey> SystemKeychain::read(const QString &profileId, Mode mode)
{
    const QString entry = entryKey(profileId, mode);
    return KeychainCall<ApiKey>(enqueue(m_timeouts.answer, [=, this](KeychainTask *task) {
        readEntry(task, entry, mode, [task](const KeychainResult<ApiKey> &key) {
            task->settle(key.map([](const ApiKey &found) { return std::optional(found); }));
        });
    }));
}

KeychainCall<void> SystemKeychain::write(const QString &profileId, const ApiKey &key)
{
    const QString entry = entryKey(profileId, key.mode());
    return KeychainCall<void>(enqueue(m_timeouts.change, [=, this](KeychainTask *task) {
        m_keyring->check(m_timeouts.answer, task, [=, this](const KeychainResult<void> &open) {
            if (!open)
                return task->settle(tl::make_unexpected(open.error()));
            auto *job = new QKeychain::WritePasswordJob(m_service);
            job->setTextData(QString::fromLatin1(key.secret()));
            run(task, job, entry, [=, this](const KeychainResult<void> &written) {
                if (!written)
                    return task->settle(tl::make_unexpected(written.error()));
                readEntry(task, entry, key.mode(), [=](const KeychainResult<ApiKey> &found) {
                    if (!found)
                        return task->settle(tl::make_unexpected(found.error()));
                    if (*found != key)
                        return task->settle(failure(Kind::Failed, u"another key was read back"_s));
                    task->settle(std::optional<ApiKey>());
                });
            });
        });
    }));
}

KeychainCall<void> SystemKeychain::remove(const QString &profileId, Mode mode)
{
    const QString entry = entryKey(profileId, mode);
    return KeychainCall<void>(enqueue(m_timeouts.change, [=, this](KeychainTask *task) {
        const auto settleIfGone = [task](const KeychainResult<void> &found) {
            if (found)
                return task->settle(failure(Kind::Failed, u"still there after its removal"_s));
            if (found.error().kind != Kind::NotFound)
                return task->settle(tl::make_unexpected(found.error()));
            task->settle(std::optional<ApiKey>());
        };
        find(task, entry, [=, this](const KeychainResult<void> &found) {
            if (!found)
                return settleIfGone(found);
            auto *job = new QKeychain::DeletePasswordJob(m_service);
            run(task, job, entry, [=, this](const KeychainResult<void> &removed) {
                if (!removed && removed.error().kind != Kind::NotFound)
                    return task->settle(tl::make_unexpected(removed.error()));
                find(task, entry, [=, this](const KeychainResult<void> &left) {
                    if (!left)
                        return settleIfGone(left);
                    // KWallet's word is that it can be read, so try
                    run(task, new QKeychain::ReadPasswordJob(m_service), entry, settleIfGone);
                });
            });
        });
    }));
}

KeychainCall<void> SystemKeychain::check()
{
    return KeychainCall<void>(enqueue(m_timeouts.answer, [this](KeychainTask *task) {
        m_keyring->check(m_timeouts.answer, task, [task](const KeychainResult<void> &open) {
            task->settle(open.map([] { return std::optional<ApiKey>(); }));
        });
    }));
}

KeychainCall<void> SystemKeychain::unlock()
{
    return KeychainCall<void>(enqueue(m_timeouts.prompt, [this](KeychainTask *task) {
        m_keyring->unlock(m_service, m_timeouts.answer, task, [=, this](const KeychainResult<void> &unlocked) {
            if (!unlocked)
                return task->settle(tl::make_unexpected(unlocked.error()));
            m_keyring->check(m_timeouts.answer, task, [task](const KeychainResult<void> &open) {
                task->settle(open.map([] { return std::optional<ApiKey>(); }));
            });
        });
    }));
}

KeychainTask *SystemKeychain::enqueue(std::chrono::milliseconds deadline, std::function<void(KeychainTask *)> start)
{
    auto *task = new KeychainTask(this);
    QTimer::singleShot(deadline, task, [task] { task->settle(failure(Kind::TimedOut)); });
    connect(task, &KeychainTask::finished, this, &SystemKeychain::startNext);
    m_queue.enqueue({task, std::move(start)});
    startNext();
    return task;
}

void SystemKeychain::startNext()
{
    // A job that nobody waits for any more holds up QtKeychain's own queue, too: what is started behind it would be
    // carried out long after its caller was told that it timed out.
    if (m_job || (m_task && !m_task->isSettled()))
        return;
    while (!m_queue.isEmpty()) {
        const Step step = m_queue.dequeue();
        if (!step.task || step.task->isSettled())
            continue;
        m_task = step.task;
        return step.start(step.task);
    }
}

void SystemKeychain::find(KeychainTask *task, const QString &entry, const Done<void> &done)
{
    m_keyring->find({m_service, entry}, m_timeouts.answer, task, done);
}

void SystemKeychain::readEntry(KeychainTask *task, const QString &entry, Mode mode, const Done<ApiKey> &done)
{
    find(task, entry, [=, this](const KeychainResult<void> &found) {
        if (!found)
            return done(tl::make_unexpected(found.error()));
        auto *job = new QKeychain::ReadPasswordJob(m_service);
        run(task, job, entry, [=](const KeychainResult<void> &read) {
            if (!read)
                return done(tl::make_unexpected(read.error()));
            const auto key = ApiKey::parse(job->textData());
            if (!key || key->mode() != mode)
                return done(failure(Kind::Failed, u"the entry is no key of this mode"_s));
            done(*key);
        });
    });
}

void SystemKeychain::run(KeychainTask *task, QKeychain::Job *job, const QString &entry, const Done<void> &done)
{
    if (task->isSettled()) { // the deadline came first: begin nothing new
        delete job;          // not started yet
        return;
    }
    job->setKey(entry);
    job->setInsecureFallback(false);
    m_job = job;
    connect(job, &QKeychain::Job::finished, this, [=, this, waiting = QPointer(task)] {
        m_job = nullptr;
        if (waiting && !waiting->isSettled()) {
            if (job->error() == QKeychain::NoError)
                done({});
            else
                done(failure(kindOf(job->error()), redacted(job->errorString())));
        }
        startNext();
    });
    job->start(); // deletes itself when it has finished, after us if need be
}
