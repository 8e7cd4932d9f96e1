// SPDX-License-Identifier: GPL-3.0-or-later
#include "lingering.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QMutex>
#include <QThread>

namespace {

constexpr std::chrono::seconds longestEnd{10}; // a disk that hangs must not keep the program from ending

struct Threads
{
    QMutex mutex;
    QList<QThread *> all;
};
Q_GLOBAL_STATIC(Threads, lingering)

/// When the application goes: no event loop deletes them any more.
void waitForAll()
{
    const QDeadlineTimer deadline(longestEnd);
    QList<QThread *> all;
    {
        const QMutexLocker locker(&lingering->mutex);
        all.swap(lingering->all);
    }
    for (QThread *thread : std::as_const(all))
        if (thread->wait(deadline)) // otherwise it ends with the process
            delete thread;
}

void forget(QThread *thread)
{
    const QMutexLocker locker(&lingering->mutex);
    if (lingering->all.removeOne(thread))
        thread->deleteLater();
    if (lingering->all.isEmpty())
        qRemovePostRoutine(waitForAll);
}

} // namespace

void linger(QThread *thread, QObject *worker)
{
    {
        const QMutexLocker locker(&lingering->mutex);
        if (lingering->all.isEmpty())
            qAddPostRoutine(waitForAll);
        lingering->all.append(thread);
    }
    QObject::connect(thread, &QThread::finished, worker, &QObject::deleteLater); // on its own thread
    QObject::connect(
        thread, &QThread::finished, thread, [thread] { forget(thread); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        worker, [thread] { thread->quit(); }, Qt::QueuedConnection); // after what was posted
}
