// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainwords.h"

#include <QCoreApplication>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)
};

QString withDetail(const QString &text, const QString &detail)
{
    return detail.isEmpty() ? text : Words::tr("%1 (%2)").arg(text, detail);
}

} // namespace

QString keychainErrorText(const KeychainError &error)
{
    switch (error.kind) {
    case KeychainError::Kind::NotFound: return Words::tr("The keychain holds no key for this store.");
    case KeychainError::Kind::Locked: return Words::tr("The keychain is locked. Unlock it to use the stored key.");
    case KeychainError::Kind::Absent:
        return Words::tr("This computer runs no keychain service (such as GNOME Keyring or KWallet), so no stored key "
                         "can be read and none can be kept.");
    case KeychainError::Kind::TimedOut:
        return Words::tr("The keychain doesn't answer. It may be busy or waiting for a password in another window.");
    case KeychainError::Kind::Denied: return Words::tr("The keychain was not unlocked: its prompt was dismissed.");
    case KeychainError::Kind::Failed: return withDetail(Words::tr("The keychain reported an error."), error.detail);
    }
    Q_UNREACHABLE();
    return {};
}

QString profileErrorText(const ProfileStoreError &error)
{
    switch (error.kind) {
    case ProfileStoreError::Kind::Newer:
        return withDetail(
            Words::tr("The list of stores was written by a later version of Creamery. It was left as it is."),
            error.detail);
    case ProfileStoreError::Kind::Unreadable:
        return withDetail(Words::tr("The list of stores can't be read."), error.detail);
    case ProfileStoreError::Kind::Unwritable:
        return withDetail(
            Words::tr("The list of stores can't be written. What was stored before is still stored."), error.detail);
    case ProfileStoreError::Kind::Busy: return Words::tr("Another program holds the list of stores. Try again.");
    case ProfileStoreError::Kind::NoSuchProfile:
        return Words::tr("This store is no longer in the list. Another window may have removed it.");
    }
    Q_UNREACHABLE();
    return {};
}
