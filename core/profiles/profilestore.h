// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "profile.h"

#include <QJsonObject>
#include <QList>

#include <functional>
#include <tl/expected.hpp>

struct ProfileStoreError
{
    enum class Kind {
        Newer,      ///< written by a later version of Creamery; left untouched
        Unreadable, ///< the file is there and can't be read
        Unwritable, ///< disk full, no permission; what was stored before is still stored
        Busy,       ///< another program holds the file
        NoSuchProfile,
    };
    Kind kind = Kind::Unreadable;
    QString detail; ///< technical: a path, a system error
};
template <class T> using ProfileResult = tl::expected<T, ProfileStoreError>;

struct ProfileList
{
    QList<Profile> profiles; ///< in the order they were added
    QString currentId;       ///< empty: none
    int unreadable = 0;      ///< entries of the file that are no profiles; kept in it as they are
    friend bool operator==(const ProfileList &, const ProfileList &) = default;
};

/// The profiles on disk: one small JSON file. Each change is read, made and written under a lock, so several
/// programs and windows can share the file. Holds no key and never will.
class ProfileStore
{
public:
    /// folder: one of Creamery's own; it is made when needed, and is the user's alone (0700), as the file is (0600).
    explicit ProfileStore(QString folder = defaultFolder());
    static QString defaultFolder(); ///< $XDG_CONFIG_HOME/creamery

    QString filePath() const;

    ProfileResult<ProfileList> list();
    ProfileResult<Profile> add(const QString &name);
    ProfileResult<void> rename(const QString &id, const QString &name);
    ProfileResult<void> remove(const QString &id); ///< its keys first: without the profile nobody finds them
    ProfileResult<void> setCurrent(const QString &id);
    ProfileResult<void> setHasKey(const QString &id, Mode mode, bool hasKey);
    ProfileResult<void> setLastMode(const QString &id, Mode mode);
    ProfileResult<void> setReadOnly(const QString &id, bool isReadOnly);
    ProfileResult<void> setKeepsData(const QString &id, bool keepsData); ///< removes nothing that was kept

    /// Where a file that could not be understood was moved to by this object; empty when none was.
    QString setAside() const { return m_setAside; }

private:
    using Change = std::function<ProfileResult<void>(QJsonObject &root)>;
    ProfileResult<void> change(const Change &change);
    ProfileResult<void> changeProfile(const QString &id, const std::function<void(QJsonObject &)> &change);
    ProfileResult<void> withLock(const std::function<ProfileResult<void>()> &work);
    ProfileResult<QJsonObject> readOrSetAside();
    ProfileResult<void> write(const QJsonObject &root) const;

    const QString m_folder;
    QString m_setAside;
};
