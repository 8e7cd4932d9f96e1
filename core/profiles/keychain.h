// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <tl/expected.hpp>

/// Why a keychain did not do what it was asked. Facts only: the ui finds the words.
struct KeychainError
{
    enum class Kind {
        NotFound, ///< it was reached, it is open, and the key is not in it
        Locked,   ///< unlock() asks the user for its password
        Absent,   ///< no keychain service on this computer, or no session bus
        TimedOut, ///< it does not answer. What was to be written or removed may still be, later
        Denied,   ///< the user dismissed the prompt
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail; ///< technical, redacted; may be empty
};
template <class T> using KeychainResult = tl::expected<T, KeychainError>;

/// One request to a keychain and what became of it. Owned by the keychain; deletes itself after finished().
class KeychainTask final : public QObject
{
    Q_OBJECT
public:
    using Outcome = KeychainResult<std::optional<ApiKey>>;

    explicit KeychainTask(QObject *keychain) : QObject(keychain) { }

    /// Only the first outcome counts; finished() follows from the event loop.
    void settle(Outcome outcome);
    bool isSettled() const { return m_outcome.has_value(); }
    const Outcome &outcome() const { return *m_outcome; }

signals:
    void finished(); ///< once, never from inside the call that made the task

private:
    std::optional<Outcome> m_outcome;
};

/// The typed, copyable handle to a KeychainTask. T: ApiKey or void.
template <class T> class [[nodiscard]] KeychainCall
{
public:
    explicit KeychainCall(KeychainTask *task) : m_task(task) { }

    /// f(const KeychainResult<T> &) runs once, later, on this thread, unless context or the keychain dies first. To be
    /// added before control returns to the event loop.
    template <class F> const KeychainCall &then(const QObject *context, F f) const
    {
        static_assert(std::is_invocable_v<F, const KeychainResult<T> &>);
        Q_ASSERT(m_task && context->thread() == m_task->thread());
        QObject::connect(m_task, &KeychainTask::finished, context,
                         [task = m_task.data(), f = std::move(f)]() mutable { f(resultOf(task->outcome())); });
        return *this;
    }
    void ignore() const { } ///< fire and forget, said out loud

private:
    static KeychainResult<T> resultOf(const KeychainTask::Outcome &outcome)
    {
        if constexpr (std::is_void_v<T>)
            return outcome.map([](const auto &) {});
        else
            return outcome.map([](const auto &key) { return *key; });
    }
    QPointer<KeychainTask> m_task;
};

/// Holds the keys of profiles. Every call answers later and none waits. Requests are carried out one after the other.
/// Lives on one thread.
class Keychain : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual KeychainCall<ApiKey> read(const QString &profileId, Mode mode) = 0;
    /// As the key of its mode, in place of the one before. Success: it was read back and is the same.
    virtual KeychainCall<void> write(const QString &profileId, const ApiKey &key) = 0;
    /// Success: it was searched for afterwards and is not there (any more).
    virtual KeychainCall<void> remove(const QString &profileId, Mode mode) = 0;
    /// Success: it is there and open.
    virtual KeychainCall<void> check() = 0;
    /// Lets the system ask the user for the password, which can take a while. Success: open.
    virtual KeychainCall<void> unlock() = 0;
};
