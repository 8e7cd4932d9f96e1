// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : u"%1 (%2)"_s.arg(text, detail);
}

Failure withoutAnswer(const ApiError &error)
{
    using Kind = ApiError::Kind;
    switch (error.kind) {
    case Kind::Offline: return {ExitCode::Unreachable, u"Creem can't be reached."_s};
    case Kind::Tls:
        return {ExitCode::Unreachable, u"The server could not prove that it is Creem's; nothing was sent."_s};
    case Kind::ConnectionLost: return {ExitCode::Unreachable, u"The connection to Creem broke."_s};
    case Kind::Timeout: return {ExitCode::Unreachable, u"Creem did not answer in time."_s};
    case Kind::Cancelled: return {ExitCode::Failed, u"The request was given up."_s};
    case Kind::Http:
        if (error.isKeyRejected())
            return {ExitCode::KeyRejected, u"Creem does not accept the key."_s};
        return {ExitCode::Failed, u"Creem answered with status %1."_s.arg(error.httpStatus)};
    case Kind::Redirect: return {ExitCode::Failed, u"The server points to another address, which is not followed."_s};
    case Kind::TooLarge: return {ExitCode::Failed, u"Creem's answer is larger than Creamery accepts."_s};
    case Kind::Decode: return {ExitCode::Failed, u"Creem answered something that Creamery doesn't understand."_s};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

Failure failureOf(const ApiError &error)
{
    Failure failure = withoutAnswer(error);
    failure.text = withDetail(failure.text, error.detail);
    if (!error.messages.isEmpty())
        failure.text += u"\nCreem says: "_s + error.messages.join(u"; "_s);
    if (!error.traceId.isEmpty())
        failure.text += u"\nTrace id: "_s + error.traceId;
    return failure;
}

Failure failureOf(const MirrorError &error)
{
    using Kind = MirrorError::Kind;
    const auto about = [&](const QString &text) { return withDetail(text.arg(error.path), error.detail); };
    switch (error.kind) {
    case Kind::NewerSchema:
        return {ExitCode::BadMirror,
                about(u"The mirror was written by a later version of Creamery; it was left as it is: %1"_s)};
    case Kind::Damaged: return {ExitCode::BadMirror, about(u"The mirror is damaged: %1"_s)};
    case Kind::ReadOnly:
        return {ExitCode::BadMirror, about(u"The mirror or its folder can't be opened for writing: %1"_s)};
    case Kind::Other: return {ExitCode::BadMirror, about(u"The mirror can't be read: %1"_s)};
    case Kind::Full: return {ExitCode::Failed, about(u"The disk is full. What the mirror held before is intact: %1"_s)};
    case Kind::Busy: return {ExitCode::Failed, about(u"Another program holds the mirror. Try again: %1"_s)};
    }
    Q_UNREACHABLE();
    return {};
}

Failure failureOf(const KeychainError &error)
{
    const auto say = [&](const QString &text) {
        return Failure{ExitCode::Failed,
                       withDetail(text, error.detail) + u"\nCREEM_API_KEY in the environment works without it."_s};
    };
    switch (error.kind) {
    case KeychainError::Kind::NotFound:
        return say(u"The keychain holds no key for this store and mode. Connect it in Creamery."_s);
    case KeychainError::Kind::Locked: return say(u"The keychain is locked. Unlock it, then try again."_s);
    case KeychainError::Kind::Absent: return say(u"This computer runs no keychain service that could hold the key."_s);
    case KeychainError::Kind::TimedOut: return say(u"The keychain doesn't answer."_s);
    case KeychainError::Kind::Denied: return say(u"The keychain was not unlocked."_s);
    case KeychainError::Kind::Failed: return say(u"The keychain reported an error."_s);
    }
    Q_UNREACHABLE();
    return {};
}

Failure failureOf(const ProfileStoreError &error)
{
    const auto say = [&](const QString &text) { return Failure{ExitCode::Failed, withDetail(text, error.detail)}; };
    switch (error.kind) {
    case ProfileStoreError::Kind::Newer:
        return say(u"The list of stores was written by a later version of Creamery; it was left as it is."_s);
    case ProfileStoreError::Kind::Unreadable: return say(u"The list of stores can't be read."_s);
    case ProfileStoreError::Kind::Unwritable: return say(u"The list of stores can't be written."_s);
    case ProfileStoreError::Kind::Busy: return say(u"Another program holds the list of stores. Try again."_s);
    case ProfileStoreError::Kind::NoSuchProfile: return say(u"This store is no longer in the list."_s);
    }
    Q_UNREACHABLE();
    return {};
}

Failure damagedFailure(const QString &setAside)
{
    return {ExitCode::BadMirror, u"The mirror was damaged. It was set aside: %1"_s.arg(setAside)};
}
