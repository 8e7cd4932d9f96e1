// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "profilestore.h"

#include <QObject>
#include <QTimer>

#include <memory>

class Mailbox;
class QFileSystemWatcher;
class QThread;

/// The stored profiles, for a thread that may not wait: it is told at once what was read last, and what it wants read
/// or changed is done elsewhere, one after the other. Another program's lock, or a slow disk, holds up nobody here.
/// What another program has changed is read by itself.
class Profiles final : public QObject
{
    Q_OBJECT
public:
    template <class T> using Then = std::function<void(const ProfileResult<T> &)>;
    using Change = std::function<ProfileResult<void>(ProfileStore &)>; ///< runs on the other thread

    explicit Profiles(QString folder = ProfileStore::defaultFolder(), QObject *parent = nullptr);
    ~Profiles() override; ///< waits for nothing; what is to be changed still is

    /// As it was read or changed last; empty until read() was answered.
    const ProfileList &list() const { return m_list; }

    /// then runs on this thread, once list() is what it was told, unless context or this is gone by then.
    void read(QObject *context, const Then<ProfileList> &then);
    void add(const QString &name, QObject *context, const Then<Profile> &then);
    void change(const Change &change, QObject *context, const Then<void> &then);

signals:
    void changed();                         ///< list() is another than before, by whomever
    void damageFound(const QString &aside); ///< the file was damaged, and was moved there

private:
    template <class T>
    void post(std::function<ProfileResult<T>(ProfileStore &)> work, QObject *context, const Then<T> &then);
    void take(const ProfileResult<ProfileList> &list, const QString &setAside);

    ProfileList m_list;
    QString m_setAside;
    std::shared_ptr<ProfileStore> m_store; ///< the other thread's
    QThread *m_thread;                     ///< both end and go by themselves
    QObject *m_worker;
    const std::shared_ptr<Mailbox> m_toWorker;
    QFileSystemWatcher *m_watcher; ///< the other thread's, of the folder
    QTimer m_again;                ///< reads once for all that changes in one go
};
