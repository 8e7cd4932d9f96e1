// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"

#include "core/mirror/filelock.h"

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int schemaVersion = 1;
constexpr qint64 largestFile = 4LL * 1024 * 1024;        // bytes; thousands of profiles
constexpr std::chrono::milliseconds lockPatience{2'000}; // a change takes a few

constexpr auto onlyMine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto onlyMyFolder = onlyMine | QFileDevice::ExeOwner;

using Kind = ProfileStoreError::Kind;

auto failure(Kind kind, const QString &detail) { return tl::make_unexpected(ProfileStoreError{kind, detail}); }

QString keyMember(Mode mode)
{
    switch (mode) {
    case Mode::Test: return u"has_test_key"_s;
    case Mode::Live: return u"has_live_key"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Profile> profileFrom(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    if (object["id"_L1].toString().isEmpty() || !object["name"_L1].isString())
        return {};
    Profile profile;
    profile.id = object["id"_L1].toString();
    profile.name = object["name"_L1].toString();
    profile.hasTestKey = object[keyMember(Mode::Test)].toBool();
    profile.hasLiveKey = object[keyMember(Mode::Live)].toBool();
    profile.lastMode = object["last_mode"_L1].toString() == modeName(Mode::Live) ? Mode::Live : Mode::Test;
    profile.keepsData = object["keeps_data"_L1].toBool(true);
    profile.isReadOnly = object["read_only"_L1].toBool();
    return profile;
}

QJsonObject emptyStore() { return {{u"version"_s, schemaVersion}, {u"profiles"_s, QJsonArray()}}; }

/// nullopt: not a file of ours.
std::optional<QJsonObject> parsed(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject root = document.object();
    if (root["version"_L1].toInteger() < 1)
        return {};
    if (root["version"_L1].toInteger() <= schemaVersion && !root["profiles"_L1].isArray())
        return {};
    return root;
}

/// An empty store when there is no file; nullopt when it is damaged.
ProfileResult<std::optional<QJsonObject>> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return emptyStore();
    if (!file.open(QIODevice::ReadOnly))
        return failure(Kind::Unreadable, file.errorString());
    const QByteArray text = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(Kind::Unreadable, file.errorString());
    if (text.size() > largestFile)
        return std::optional<QJsonObject>();
    auto root = parsed(text);
    if (root && (*root)["version"_L1].toInteger() > schemaVersion)
        return failure(Kind::Newer, QString::number((*root)["version"_L1].toInteger()));
    return root;
}

ProfileList listFrom(const QJsonObject &root)
{
    ProfileList list;
    const QJsonArray profiles = root["profiles"_L1].toArray();
    for (const auto &value : profiles) {
        if (const auto profile = profileFrom(value))
            list.profiles.append(*profile);
        else
            ++list.unreadable;
    }
    const QString current = root["current"_L1].toString();
    for (const Profile &profile : std::as_const(list.profiles))
        if (profile.id == current)
            list.currentId = current;
    return list;
}

qsizetype indexOf(const QJsonArray &profiles, const QString &id)
{
    for (qsizetype i = 0; i < profiles.size(); ++i)
        if (const auto profile = profileFrom(profiles.at(i)); profile && profile->id == id)
            return i;
    return -1;
}

} // namespace

ProfileStore::ProfileStore(QString folder) : m_folder(std::move(folder)) { }

QString ProfileStore::defaultFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/creamery"_s;
}

QString ProfileStore::filePath() const { return m_folder + u"/profiles.json"_s; }

ProfileResult<ProfileList> ProfileStore::list()
{
    // No lock: a file is always replaced as a whole. Only one that is damaged has to be moved.
    auto root = readFile(filePath());
    if (!root)
        return tl::make_unexpected(root.error());
    if (*root)
        return listFrom(**root);

    ProfileList list;
    return withLock([&]() -> ProfileResult<void> {
               const auto again = readOrSetAside();
               if (!again)
                   return tl::make_unexpected(again.error());
               list = listFrom(*again);
               return {};
           })
        .map([&] { return list; });
}

ProfileResult<Profile> ProfileStore::add(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    profile.name = name;
    return change([&](QJsonObject &root) -> ProfileResult<void> {
               QJsonArray profiles = root["profiles"_L1].toArray();
               profiles.append(QJsonObject{{u"id"_s, profile.id}, {u"name"_s, profile.name}});
               root[u"profiles"_s] = profiles;
               return {};
           })
        .map([&] { return profile; });
}

ProfileResult<void> ProfileStore::rename(const QString &id, const QString &name)
{
    return changeProfile(id, [&](QJsonObject &profile) { profile[u"name"_s] = name; });
}

ProfileResult<void> ProfileStore::remove(const QString &id)
{
    return change([&](QJsonObject &root) -> ProfileResult<void> {
        QJsonArray profiles = root["profiles"_L1].toArray();
        const qsizetype index = indexOf(profiles, id);
        if (index < 0)
            return failure(Kind::NoSuchProfile, id);
        profiles.removeAt(index);
        root[u"profiles"_s] = profiles;
        if (root["current"_L1].toString() == id)
            root.remove("current"_L1);
        return {};
    });
}

ProfileResult<void> ProfileStore::setCurrent(const QString &id)
{
    return change([&](QJsonObject &root) -> ProfileResult<void> {
        if (indexOf(root["profiles"_L1].toArray(), id) < 0)
            return failure(Kind::NoSuchProfile, id);
        root[u"current"_s] = id;
        return {};
    });
}

ProfileResult<void> ProfileStore::setHasKey(const QString &id, Mode mode, bool hasKey)
{
    return changeProfile(id, [&](QJsonObject &profile) { profile[keyMember(mode)] = hasKey; });
}

ProfileResult<void> ProfileStore::setLastMode(const QString &id, Mode mode)
{
    return changeProfile(id, [&](QJsonObject &profile) { profile[u"last_mode"_s] = QString(modeName(mode)); });
}

ProfileResult<void> ProfileStore::setReadOnly(const QString &id, bool isReadOnly)
{
    return changeProfile(id, [&](QJsonObject &profile) { profile[u"read_only"_s] = isReadOnly; });
}

ProfileResult<void> ProfileStore::setKeepsData(const QString &id, bool keepsData)
{
    return changeProfile(id, [&](QJsonObject &profile) { profile[u"keeps_data"_s] = keepsData; });
}

ProfileResult<void> ProfileStore::changeProfile(const QString &id, const std::function<void(QJsonObject &)> &change)
{
    return this->change([&](QJsonObject &root) -> ProfileResult<void> {
        QJsonArray profiles = root["profiles"_L1].toArray();
        const qsizetype index = indexOf(profiles, id);
        if (index < 0)
            return failure(Kind::NoSuchProfile, id);
        QJsonObject profile = profiles.at(index).toObject();
        change(profile);
        profiles.replace(index, profile);
        root[u"profiles"_s] = profiles;
        return {};
    });
}

ProfileResult<void> ProfileStore::change(const Change &change)
{
    return withLock([&]() -> ProfileResult<void> {
        auto root = readOrSetAside();
        if (!root)
            return tl::make_unexpected(root.error());
        const QJsonObject before = *root;
        if (const auto changed = change(*root); !changed)
            return changed;
        if (*root == before)
            return {};
        return write(*root);
    });
}

ProfileResult<void> ProfileStore::withLock(const std::function<ProfileResult<void>()> &work)
{
    const QFileInfo folder(m_folder);
    if (!folder.isDir() && !(QDir().mkpath(folder.absolutePath()) && QDir().mkdir(m_folder, onlyMyFolder))
        && !QDir(m_folder).exists())
        return failure(Kind::Unwritable, m_folder);
    // made by the umask of someone else, or by hand
    if (QFile::permissions(m_folder)
        & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther
           | QFileDevice::WriteOther | QFileDevice::ExeOther))
        QFile::setPermissions(m_folder, onlyMyFolder);

    FileLock lock(filePath() + u".lock"_s);
    switch (lock.take(lockPatience)) {
    case FileLock::Outcome::Held: break;
    case FileLock::Outcome::Busy: return failure(Kind::Busy, m_folder);
    case FileLock::Outcome::Denied: return failure(Kind::Unwritable, m_folder);
    }
    return work();
}

ProfileResult<QJsonObject> ProfileStore::readOrSetAside()
{
    auto root = readFile(filePath());
    if (!root)
        return tl::make_unexpected(root.error());
    if (*root)
        return std::move(**root);

    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    const QString base = filePath() + u".damaged-"_s + time;
    QString aside = base;
    for (int i = 2; QFile::exists(aside); ++i)
        aside = base + u'-' + QString::number(i);
    QFile file(filePath());
    if (!file.rename(aside))
        return failure(Kind::Unwritable, file.errorString());
    m_setAside = aside;
    return emptyStore();
}

ProfileResult<void> ProfileStore::write(const QJsonObject &root) const
{
    QSaveFile file(filePath());
    // before the content: QSaveFile takes over the permissions of the file it replaces
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(onlyMine))
        return failure(Kind::Unwritable, file.errorString());
    const QByteArray text = QJsonDocument(root).toJson();
    // Asked at each step: a disk that fills up in the middle of a write is no error to commit().
    if (file.write(text) != text.size() || !file.flush()) {
        const QString reason = file.errorString();
        file.cancelWriting(); // is an error of its own
        return failure(Kind::Unwritable, reason);
    }
    if (!file.commit())
        return failure(Kind::Unwritable, file.errorString());
    return {};
}
