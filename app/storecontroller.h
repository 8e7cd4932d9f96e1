// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/profiles/keychain.h"
#include "core/profiles/keyprobe.h"
#include "core/profiles/profiles.h"
#include "core/profiles/session.h"
#include "storeremoval.h"
#include "ui/pages/connectpage.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class MainWindow;
class StoreStatus;
class QAction;

/// Which store is open in which mode: opens, connects, switches and signs out, and shows in the window what that
/// needs. There is one Session at a time; the one before is gone, with its pages and dialogs, before the next begins.
class StoreController final : public QObject
{
    Q_OBJECT
public:
    using EndpointOf = std::function<tl::expected<Endpoint, QString>(Mode)>;
    struct Parts
    {
        MainWindow &window;
        Profiles &profiles;
        Keychain &keychain;        ///< the system's
        Keychain &sessionKeychain; ///< for this session only
    };
    StoreController(const Parts &parts, QObject *parent = nullptr);
    ~StoreController() override;

    void start(); ///< opens the store of last time, or asks for a key

    /// A store that lives in this program: shown in the list, its keys in the session keychain.
    void addDemo(const QString &name, const ApiKey &testKey, const ApiKey &liveKey, EndpointOf endpointOf);
    void openDemo();

    void open(const QString &profileId, Mode mode);

    bool isOpen() const { return bool(m_session); }
    Session *session() const { return m_session.get(); } ///< null: none is open; gone with the next one
    bool isSyncing() const { return m_session && m_session->sync().isRunning(); }

signals:
    void demoWanted();
    void opened();      ///< a session is open and its pages are shown
    void askedForKey(); ///< a page that asks for a key is shown instead

private:
    struct Demo
    {
        Profile profile;
        EndpointOf endpointOf;
    };
    std::optional<Profile> profile(const QString &id);
    QList<Profile> allProfiles();
    bool isDemo(const QString &id) const { return m_demo && m_demo->profile.id == id; }
    tl::expected<Endpoint, QString> endpoint(const QString &profileId, Mode mode) const;

    void startWith(const ProfileResult<ProfileList> &list);
    void change(const Profiles::Change &change); ///< says so when it can't be done

    void closeSession();
    void openWith(const Profile &profile, const ApiKey &key);
    void keyMissing(const Profile &profile, Mode mode, const KeychainError &error);
    ConnectPage *ask(const ConnectPage::Purpose &purpose, const std::optional<Profile> &profile);
    void askForStore();
    void askForKey(const Profile &profile, Mode mode, const QString &title, const QString &text);
    void tryKey(ConnectPage *page, const std::optional<Profile> &profile, const QString &name, const ApiKey &key,
                ConnectPage::Keep keep);
    void keepKey(ConnectPage *page, const Profile &profile, const ApiKey &key, ConnectPage::Keep keep);

    void switchMode(Mode mode);
    void goBack();
    void rename();
    void forget();
    void setPrivate(bool isPrivate);
    void setLocked(bool isLocked);
    void refreshStores();

    // storeleaving.cpp
    /// What nobody would find out any more without the journals of a store, in words; not when another one was opened
    /// since.
    void findForgotten(const Profile &profile, std::function<void(const QString &words)> then);
    void showRemoving(const Profile &profile); ///< closes the session; returns to nothing by itself
    void forgetNow(const Profile &profile);
    void tellNotRemoved(const Profile &profile, const MirrorError &error, const QStringList &files);
    void tellForgotten(const Profile &profile, const StoreRemoval::Forgotten &so);
    void keepData(const Profile &profile, bool keepsData, std::function<void(bool isStillOpen)> then);
    void removeDataNow(const Profile &profile);
    void removeFilesNow(const Profile &profile);
    Mode modeOf(const Profile &profile) const;
    void tell(const QString &title, const QString &text);

    MainWindow &m_window;
    Profiles &m_profiles;
    Keychain &m_keychain;
    Keychain &m_sessionKeychain;
    StoreRemoval m_removal;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StoreStatus> m_status; ///< goes before the session
    std::optional<Demo> m_demo;
    QHash<QString, int> m_beingLocked;              ///< profiles that are locked from now on; writes that are due
    std::optional<std::pair<QString, Mode>> m_last; ///< the profile and mode that were open last
    QString m_wanted;                               ///< the profile that is open or being opened
    int m_attempt = 0; ///< counts openings: an answer that belongs to an earlier one is dropped

    QAction *m_addStore;
    QAction *m_tryDemo;
    QAction *m_rename;
    QAction *m_testKey;
    QAction *m_liveKey;
    QAction *m_lock;
    QAction *m_private;
    QAction *m_forget;
};
