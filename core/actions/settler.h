// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "operation.h"

#include <QHash>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>

/// Reads back what became of wishes whose outcome nobody knows: a handful of times, further and further apart.
class Settler final : public QObject
{
    Q_OBJECT
public:
    using Waits = QList<std::chrono::milliseconds>;
    /// isLast: all the looks of a whole sequence have been taken, this one included.
    using OnLooked = std::function<void(const QString &id, const Result<Look> &look, bool isLast)>;
    Settler(Client &client, Waits waits, OnLooked looked, QObject *parent = nullptr); ///< the client outlives it

    void start(const QString &id, const Wish &wish); ///< an operation that can be looked at
    void lookNow(const QString &id, const Wish &wish);
    void stop(const QString &id);
    /// A look is under way, or one will follow by itself.
    bool isBusy(const QString &id) const;

private:
    struct Task
    {
        Wish wish;
        qsizetype taken = 0; ///< looks of the sequence
        bool isLooking = false;
        std::unique_ptr<QTimer> next;
        quint64 number = 0; ///< tells an answer of a task that was stopped
    };
    void schedule(const QString &id, Task &task);
    void look(const QString &id, bool isOfSequence);

    Client &m_client;
    const Waits m_waits;
    const OnLooked m_looked;
    std::map<QString, Task> m_tasks;
    quint64 m_count = 0;
};
