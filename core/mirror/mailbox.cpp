// SPDX-License-Identifier: GPL-3.0-or-later
#include "mailbox.h"

#include <QThread>

/// Dies with the owner, before posts to it can be delivered.
class Mailbox::End final : public QObject
{
public:
    End(std::shared_ptr<Mailbox> mailbox, QObject *owner) : QObject(owner), m_mailbox(std::move(mailbox)) { }
    ~End() override
    {
        const QMutexLocker locker(&m_mailbox->m_mutex);
        m_mailbox->m_end = nullptr;
    }
    Q_DISABLE_COPY_MOVE(End)
    const std::shared_ptr<Mailbox> &mailbox() const { return m_mailbox; }

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
    const QMutexLocker locker(&m_mutex);
    if (m_end)
        QMetaObject::invokeMethod(m_end, std::move(f), Qt::QueuedConnection);
}
