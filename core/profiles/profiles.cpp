// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles.h"

#include "core/actions/lingering.h"
#include "core/mirror/mailbox.h"

#include <QPointer>
#include <QThread>

Profiles::Profiles(QString folder, QObject *parent)
    : QObject(parent), m_store(std::make_shared<ProfileStore>(std::move(folder))), m_thread(new QThread),
      m_worker(new QObject)
{
    m_thread->setObjectName(QStringLiteral("profiles"));
    m_worker->moveToThread(m_thread);
    m_thread->start();
}

Profiles::~Profiles() { linger(m_thread, m_worker); }

template <class T>
void Profiles::post(std::function<ProfileResult<T>(ProfileStore &)> work, QObject *context, const Then<T> &then)
{
    QMetaObject::invokeMethod(
        m_worker,
        [=, this, mailbox = Mailbox::of(this), store = m_store, context = QPointer(context)] {
            const ProfileResult<T> result = work(*store);
            const ProfileResult<ProfileList> list = store->list();
            mailbox->post([=, this, setAside = store->setAside()] {
                take(list, setAside);
                if (context)
                    then(result);
            });
        },
        Qt::QueuedConnection);
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

void Profiles::read(QObject *context, Then<ProfileList> then)
{
    post<ProfileList>([](ProfileStore &store) { return store.list(); }, context, std::move(then));
}

void Profiles::add(const QString &name, QObject *context, Then<Profile> then)
{
    post<Profile>([name](ProfileStore &store) { return store.add(name); }, context, std::move(then));
}

void Profiles::change(const Change &change, QObject *context, Then<void> then)
{
    post<void>(change, context, std::move(then));
}
