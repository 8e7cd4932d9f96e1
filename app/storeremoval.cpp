// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeremoval.h"

#include "core/actions/journalstore.h"
#include "core/actions/lingering.h"
#include "core/actions/unsettled.h"
#include "core/metrics/rates.h"
#include "core/mirror/mailbox.h"

#include <QSettings>
#include <QThreadPool>

StoreRemoval::StoreRemoval(Profiles &profiles, Keychain &keychain, Keychain &sessionKeychain, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_keychain(keychain), m_sessionKeychain(sessionKeychain)
{
}

StoreRemoval::~StoreRemoval()
{
    for (const QPointer<QThread> &thread : std::as_const(m_threads))
        if (thread)
            thread->requestInterruption();
}

void StoreRemoval::look(const Profile &profile, std::function<void(const Unsettled &)> then)
{
    QThreadPool::globalInstance()->start([id = profile.id, mailbox = Mailbox::of(this), then = std::move(then)] {
        Unsettled found;
        for (const Mode mode : {Mode::Test, Mode::Live}) {
            const auto ofMode = unsettledIn(journalBeside(MirrorLocation::ofProfile(id, mode)));
            if (ofMode)
                found.records += *ofMode;
            else
                found.isUnreadable = true;
        }
        mailbox->post([then, found] { then(found); });
    });
}

void StoreRemoval::removeFiles(const Profile &profile, std::function<void(const Removed &)> then)
{
    m_removing.insert(profile.id);
    auto *thread = new QThread;
    auto *worker = new QObject;
    worker->moveToThread(thread);
    m_threads.removeIf([](const QPointer<QThread> &ended) { return !ended; });
    m_threads.append(thread);
    thread->start();
    QMetaObject::invokeMethod(
        worker,
        [id = profile.id, mailbox = Mailbox::of(this), then = std::move(then), this] {
            Removed removed;
            const auto take = [&](const MirrorResult<QStringList> &gone) {
                if (gone)
                    removed.files += *gone;
                else
                    removed.error = gone.error();
            };
            const auto mirrors = {MirrorLocation::ofProfile(id, Mode::Test), MirrorLocation::ofProfile(id, Mode::Live)};
            // A journal tells whether another Creamery has the store open: a mirror that is in use must not go.
            for (const MirrorLocation &mirror : mirrors)
                if (!removed.error)
                    take(removeJournal(journalBeside(mirror).path));
            for (const MirrorLocation &mirror : mirrors)
                if (!removed.error)
                    take(removeMirror(mirror.path)); // the last one takes the folder along
            mailbox->post([=, this] {
                m_removing.remove(id);
                then(removed);
            });
        },
        Qt::QueuedConnection);
    linger(thread, worker);
}

void StoreRemoval::forget(const Profile &profile, Then then)
{
    removeFiles(profile, [this, profile, then = std::move(then)](const Removed &removed) {
        Forgotten so;
        so.files = removed.files;
        so.fileError = removed.error;
        if (so.fileError)
            return then(so);
        m_removing.insert(profile.id); // still
        removeKeys(profile, {Mode::Test, Mode::Live}, so, then);
    });
}

void StoreRemoval::removeKeys(const Profile &profile, QList<Mode> modes, Forgotten so, const Then &then)
{
    if (modes.isEmpty()) {
        const auto unlist = [id = profile.id](ProfileStore &store) { return store.remove(id); };
        return m_profiles.change(unlist, this, [=, this](const ProfileResult<void> &unlisted) mutable {
            if (!unlisted)
                so.listError = unlisted.error();
            QSettings().remove(ratesKey(profile.id)); // what the merchant gave for this store only
            m_removing.remove(profile.id);
            then(so);
        });
    }
    const Mode mode = modes.takeFirst();
    m_keychain.remove(profile.id, mode).then(this, [=, this](const KeychainResult<void> &deleted) mutable {
        // Absent: there is no keychain, and the key that was in memory is forgotten.
        const bool gone = deleted || (deleted.error().kind == KeychainError::Kind::Absent && !profile.hasKey(mode));
        if (!gone) {
            so.keyError = deleted.error();
            so.keyMode = mode;
            m_removing.remove(profile.id);
            return then(so);
        }
        m_sessionKeychain.remove(profile.id, mode).ignore(); // not before: who stays signed in still needs it
        if (!profile.hasKey(mode))
            return removeKeys(profile, modes, so, then);
        const auto note = [id = profile.id, mode](ProfileStore &store) { return store.setHasKey(id, mode, false); };
        m_profiles.change(note, this, [=, this](const ProfileResult<void> &noted) mutable {
            so.isNoted = so.isNoted && noted;
            removeKeys(profile, modes, so, then);
        });
    });
}
