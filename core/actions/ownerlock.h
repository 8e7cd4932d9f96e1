// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// A lock that the system takes away when its process dies, however it dies. Each opened journal holds one of its own
/// name; who finds it free knows that its owner is gone. Not QLockFile: that asks whether a process with the number and
/// the name still runs, and both may be another one's by now.
class OwnerLock
{
public:
    OwnerLock() = default;
    ~OwnerLock() { release(); }
    Q_DISABLE_COPY_MOVE(OwnerLock)

    bool take(const QString &path); ///< makes the file, 0600; false: it can't be made
    void release();                 ///< removes the file
    bool isHeld() const { return m_file >= 0; }

    /// Whether nobody holds the lock any more; removes what it left behind then.
    static bool isDead(const QString &path);

private:
    QString m_path;
    int m_file = -1;
};
