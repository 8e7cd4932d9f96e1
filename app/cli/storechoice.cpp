// SPDX-License-Identifier: GPL-3.0-or-later
#include "storechoice.h"

#include "core/profiles/profilestore.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

constexpr auto keyVariable = "CREEM_API_KEY";

tl::unexpected<Failure> fail(ExitCode code, const QString &text) { return tl::make_unexpected(Failure{code, text}); }

tl::expected<StoreChoice, Failure> fromEnvironment(const Arguments &arguments)
{
    const auto key = ApiKey::parse(qEnvironmentVariable(keyVariable));
    if (!key)
        return fail(ExitCode::Usage, u"CREEM_API_KEY holds no API key of Creem's: those begin with creem_"_s);
    if (!arguments.profile.isEmpty())
        return fail(ExitCode::Usage, u"CREEM_API_KEY is set and names a store already: unset it to use --profile"_s);
    if (arguments.mode && *arguments.mode != key->mode())
        return fail(
            ExitCode::Usage, u"CREEM_API_KEY is a %1 key, and --mode says otherwise"_s.arg(modeName(key->mode())));
    return StoreChoice{folderOfKey(*key), key->mode(), key};
}

tl::expected<Profile, Failure> findProfile(const ProfileList &list, const QString &wanted)
{
    QList<Profile> found;
    for (const Profile &profile : list.profiles) {
        if (profile.id == (wanted.isEmpty() ? list.currentId : wanted))
            return profile;
        if (!wanted.isEmpty() && profile.name == wanted)
            found.append(profile);
    }
    if (found.size() == 1)
        return found.first();
    if (!found.isEmpty()) {
        QStringList ids;
        for (const Profile &profile : std::as_const(found))
            ids.append(profile.id);
        return fail(
            ExitCode::Usage, u"several stores are called that; say which by its id: %1"_s.arg(ids.join(u", "_s)));
    }
    if (!wanted.isEmpty())
        return fail(ExitCode::Usage, u"there is no store of this name or id: %1"_s.arg(wanted));
    if (list.profiles.size() == 1)
        return list.profiles.first();
    return fail(ExitCode::Failed,
                list.profiles.isEmpty()
                    ? u"No store is connected yet: start Creamery and connect one, or set CREEM_API_KEY."_s
                    : u"Several stores are connected and none is open: say which with --profile."_s);
}

} // namespace

QString folderOfKey(const ApiKey &key) { return u"key-"_s + key.fingerprint(); }

tl::expected<StoreChoice, Failure> chooseStore(const Arguments &arguments)
{
    if (!qEnvironmentVariableIsEmpty(keyVariable))
        return fromEnvironment(arguments);
    ProfileStore store;
    const auto list = store.list();
    if (!list)
        return tl::make_unexpected(failureOf(list.error()));
    if (!store.setAside().isEmpty())
        return fail(
            ExitCode::Failed,
            u"The list of stores was damaged. It was set aside: %1\nThe keys are still in the keychain; connect the stores again in Creamery."_s
                .arg(store.setAside()));
    const auto profile = findProfile(*list, arguments.profile);
    if (!profile)
        return tl::make_unexpected(profile.error());
    // Nobody would remove what a command without a window left on the disk: the window doesn't look for it there.
    if (!profile->keepsData)
        return fail(
            ExitCode::Failed,
            u"The data of this store is not to be kept on this computer, so there is none to read here, and none "
            u"is read from Creem. That is changed in Creamery, in the menu under the store's name."_s);
    return StoreChoice{profile->id, arguments.mode.value_or(profile->lastMode), {}};
}
