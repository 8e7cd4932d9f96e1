// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

/// Lets other threads call into an object's thread for as long as the object lives, and never after. All that crosses
/// threads in the mirror and the sync goes this way.
class Mailbox
{
public:
    /// The mailbox of owner, to be asked for on owner's thread; closed when owner dies.
    static std::shared_ptr<Mailbox> of(QObject *owner);

    /// Runs f later on the owner's thread, after what was posted before, or never. From any thread.
    void post(std::function<void()> f);

private:
    class End;
    void deliver();

    // What is handed over waits here and not in Qt's event queue: the thread sanitizer sees this lock, and not Qt's.
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_waiting;
    QObject *m_end = nullptr; ///< a child of the owner
};
