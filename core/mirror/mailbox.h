// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMutex>
#include <QObject>

#include <functional>
#include <memory>

/// Lets another thread call into an object's thread for as long as the object lives, and never after.
class Mailbox
{
public:
    /// The mailbox of owner, to be asked for on owner's thread; closed when owner dies.
    static std::shared_ptr<Mailbox> of(QObject *owner);

    /// Runs f later on the owner's thread, or never. From any thread.
    void post(std::function<void()> f);

private:
    class End;
    QMutex m_mutex;
    QObject *m_end = nullptr; ///< a child of the owner
};
