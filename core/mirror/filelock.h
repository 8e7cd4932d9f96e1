// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <chrono>
#include <functional>

/// A lock between processes, and between holders within one, that the system takes away when its process dies, however
/// it dies. Not QLockFile: that asks whether a process with the number and the name still runs, and both may be another
/// one's by now; and a lock whose holder was killed before it wrote them into it is in the way for half a minute.
class FileLock
{
public:
    enum class Outcome {
        Held,
        Busy,   ///< another one holds it, and did until the patience was over or it wasn't wanted any more
        Denied, ///< the file can't be made, opened or locked: see reason()
    };

    explicit FileLock(QString path) : m_path(std::move(path)) { }
    ~FileLock() { release(); }
    Q_DISABLE_COPY_MOVE(FileLock)

    /// Makes the file, 0600, and takes the lock. Waits for another holder, on this thread, as long as isWanted().
    Outcome take(std::chrono::milliseconds patience = {}, const std::function<bool()> &isWanted = {});
    void release(); ///< removes the file
    bool isHeld() const { return m_file >= 0; }
    const QString &path() const { return m_path; }
    const QString &reason() const { return m_reason; } ///< the system's words, of Outcome::Denied

    /// Whether nobody holds it; removes the file that a dead holder left behind.
    static bool isFree(const QString &path);

private:
    Outcome tryOnce();

    const QString m_path;
    QString m_reason;
    int m_file = -1;
};
