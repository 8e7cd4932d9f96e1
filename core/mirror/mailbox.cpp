// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox.h"

#include <QCoreApplication>
#include <QEvent>
#include <QThread>

#include <utility>

/// Dies with the owner, and the mailbox is closed.
class Mailbox::End final : public QObject
{
public:
    End(std::shared_ptr<Mailbox> mailbox, QObject *owner) : QObject(owner), m_mailbox(std::move(mailbox)) { }
    ~End() override
    {
        std::deque<std::function<void()>> undelivered; // outlives the lock: what it holds may post when it goes
        const std::scoped_lock lock(m_mailbox->m_mutex);
        m_mailbox->m_end = nullptr;
        undelivered.swap(m_mailbox->m_waiting);
    }
    Q_DISABLE_COPY_MOVE(End)

    const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }
    static QEvent::Type delivery()
    {
        static const auto type = QEvent::Type(QEvent::registerEventType());
        return type;
    }

    bool event(QEvent *event) override
    {
        if (event->type() != delivery())
            return QObject::event(event);
        const auto mailbox = m_mailbox; // what is delivered may end the owner
        mailbox->deliver();
        return true;
    }

private:
    const std::shared_ptr<Mailbox> m_mailbox;
};

std::shared_ptr<Mailbox> Mailbox::of(QObject *owner)
{
    Q_ASSERT(owner->thread() == QThread::currentThread());
    for (QObject *child : owner->children()) // one for all the calls that a long-lived owner makes
        if (const auto *end = dynamic_cast<End *>(child))
            return end->mailbox();
    auto mailbox = std::make_shared<Mailbox>();
    mailbox->m_end = new End(mailbox, owner);
    return mailbox;
}

void Mailbox::post(std::function<void()> f)
{
    // Under the lock the end can't go; once it is gone Qt has removed what was posted to it.
    const std::scoped_lock lock(m_mutex);
    if (!m_end)
        return;
    m_waiting.push_back(std::move(f));
    // An event each, so that a nested event loop goes on with the next.
    QCoreApplication::postEvent(m_end, new QEvent(End::delivery()));
}

void Mailbox::deliver()
{
    std::function<void()> f;
    {
        const std::scoped_lock lock(m_mutex);
        if (m_waiting.empty())
            return;
        f = std::move(m_waiting.front());
        m_waiting.pop_front();
    }
    f();
}
