// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles.h"

#include "core/actions/lingering.h"
#include "core/mirror/mailbox.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QPointer>
#include <QThread>

namespace {
constexpr int settling = 100; // ms: a file is replaced in several steps
}

Profiles::Profiles(QString folder, QObject *parent)
    : QObject(parent), m_store(std::make_shared<ProfileStore>(std::move(folder))), m_thread(new QThread),
      m_worker(new QObject), m_toWorker(Mailbox::of(m_worker)), m_watcher(new QFileSystemWatcher(m_worker))
{
    m_thread->setObjectName(QStringLiteral("profiles"));
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, m_worker,
            [this, mailbox = Mailbox::of(this)] { mailbox->post([this] { m_again.start(); }); });
    m_again.setSingleShot(true);
    m_again.setInterval(settling);
    connect(&m_again, &QTimer::timeout, this, [this] { read(this, [](const ProfileResult<ProfileList> &) {}); });
    m_worker->moveToThread(m_thread);
    m_thread->start();
}

Profiles::~Profiles() { linger(m_thread, m_worker); }

template <class T>
void Profiles::post(std::function<ProfileResult<T>(ProfileStore &)> work, QObject *context, const Then<T> &then)
{
    m_toWorker->post(
        [=, this, mailbox = Mailbox::of(this), store = m_store, watcher = m_watcher, context = QPointer(context)] {
            const ProfileResult<T> result = work(*store);
            const QString folder = QFileInfo(store->filePath()).path();
            if (watcher->directories().isEmpty() && QFileInfo::exists(folder)) // the first store makes it
                watcher->addPath(folder);
            const ProfileResult<ProfileList> list = store->list(); // after that: no change is missed
            mailbox->post([=, this, setAside = store->setAside()] {
                take(list, setAside);
                if (context)
                    then(result);
            });
        });
}

void Profiles::take(const ProfileResult<ProfileList> &list, const QString &setAside)
{
    if (list && *list != m_list) { // one that can't be read now is still what it was
        m_list = *list;
        emit changed();
    }
    if (setAside != m_setAside) {
        m_setAside = setAside;
        emit damageFound(setAside);
    }
}

void Profiles::read(QObject *context, const Then<ProfileList> &then)
{
    post<ProfileList>([](ProfileStore &store) { return store.list(); }, context, then);
}

void Profiles::add(const QString &name, QObject *context, const Then<Profile> &then)
{
    post<Profile>([name](ProfileStore &store) { return store.add(name); }, context, then);
}

void Profiles::change(const Change &change, QObject *context, const Then<void> &then)
{
    post<void>(change, context, then);
}
