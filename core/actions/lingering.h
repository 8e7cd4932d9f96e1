// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
class QObject;
class QThread;

/// Ends a thread once its worker has done what was posted to it, and deletes both. Nobody waits for it but the process,
/// when its QCoreApplication goes, and that for a bounded time. Call it on the thread that the QThread belongs to.
void linger(QThread *thread, QObject *worker);
