// SPDX-License-Identifier: GPL-3.0-or-later
#include "settler.h"

Settler::Settler(Client &client, Waits waits, OnLooked looked, QObject *parent)
    : QObject(parent), m_client(client), m_waits(std::move(waits)), m_looked(std::move(looked))
{
}

void Settler::start(const QString &id, const Wish &wish)
{
    Q_ASSERT(operationOf(wish.kind).look);
    Task task;
    task.wish = wish;
    task.number = ++m_count;
    Task &kept = m_tasks[id] = std::move(task);
    schedule(id, kept);
}

void Settler::lookNow(const QString &id, const Wish &wish)
{
    auto it = m_tasks.find(id);
    if (it == m_tasks.end()) {
        Task task;
        task.wish = wish;
        task.number = ++m_count;
        task.taken = m_waits.size(); // the sequence is over; this is one more
        it = m_tasks.emplace(id, std::move(task)).first;
    }
    if (!it->second.isLooking)
        look(id, false);
}

void Settler::stop(const QString &id) { m_tasks.erase(id); }

bool Settler::isBusy(const QString &id) const
{
    const auto it = m_tasks.find(id);
    return it != m_tasks.end() && (it->second.isLooking || it->second.taken < m_waits.size());
}

void Settler::schedule(const QString &id, Task &task)
{
    if (task.taken >= m_waits.size())
        return;
    task.next = std::make_unique<QTimer>();
    task.next->setSingleShot(true);
    connect(task.next.get(), &QTimer::timeout, this, [this, id] { look(id, true); });
    task.next->start(m_waits.at(task.taken));
}

void Settler::look(const QString &id, bool isOfSequence)
{
    Task &task = m_tasks.at(id);
    if (task.next)
        task.next->stop();
    task.isLooking = true;
    operationOf(task.wish.kind)
        .look(m_client, task.wish, this, [this, id, isOfSequence, number = task.number](const Result<Look> &result) {
            const auto it = m_tasks.find(id);
            if (it == m_tasks.end() || it->second.number != number)
                return;
            Task &mine = it->second;
            mine.isLooking = false;
            if (isOfSequence)
                ++mine.taken;
            const bool isLast = mine.taken >= m_waits.size();
            schedule(id, mine);
            m_looked(id, result, isLast); // may stop it
        });
}
