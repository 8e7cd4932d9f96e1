// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/actions/record.h"
#include "core/profiles/keychain.h"
#include "core/profiles/profiles.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QThread>

#include <functional>

/// What this computer keeps of stores: looks through it and removes it, whatever is open meanwhile. Knows neither
/// session nor window; who removes the files of a store has closed its session, and opens none while isRemoving().
/// Everything is answered later, on this thread, or never when this is gone.
class StoreRemoval final : public QObject
{
    Q_OBJECT
public:
    StoreRemoval(Profiles &profiles, Keychain &keychain, Keychain &sessionKeychain, QObject *parent = nullptr);
    ~StoreRemoval() override; ///< what waits for a journal to be closed gives up

    struct Unsettled
    {
        QList<ActionRecord> records; ///< of both modes
        bool isUnreadable = false;   ///< a journal can't be read: there may be more
    };
    /// What the journals on the disk know to be unsettled.
    void look(const Profile &profile, std::function<void(const Unsettled &)> then);

    struct Removed
    {
        QStringList files;                ///< the paths that are gone
        std::optional<MirrorError> error; ///< the first thing that failed, which ended it
    };
    /// The journals of both modes, which nobody may have open, and then the mirrors.
    void removeFiles(const Profile &profile, std::function<void(const Removed &)> then);

    struct Forgotten
    {
        QStringList files;                          ///< removed
        std::optional<MirrorError> fileError;       ///< the first thing that failed ends it: the store is still there
        std::optional<KeychainError> keyError;      ///< likewise
        Mode keyMode = Mode::Test;                  ///< of keyError
        std::optional<ProfileStoreError> listError; ///< all is gone, and the store is still listed
        bool isNoted = true;                        ///< the list of stores knows which keys are gone
    };
    /// The files, the keys, and the store from the list with the rates given for it, in this order.
    void forget(const Profile &profile, std::function<void(const Forgotten &)> then);

    bool isRemoving(const QString &profileId) const { return m_removing.contains(profileId); }
    bool isRemoving() const { return !m_removing.isEmpty(); } ///< anything: it would be left half done

private:
    using Then = std::function<void(const Forgotten &)>;
    void removeKeys(const Profile &profile, QList<Mode> modes, Forgotten so, const Then &then);

    Profiles &m_profiles;
    Keychain &m_keychain;
    Keychain &m_sessionKeychain;
    QSet<QString> m_removing;
    QList<QPointer<QThread>> m_threads; ///< that remove files; they end and go by themselves
};
