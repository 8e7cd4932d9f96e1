// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "keychain.h"

#include <map>

/// Keys for this session only: nothing outlives the object, and the bytes it held are overwritten. Always open.
class MemoryKeychain final : public Keychain
{
    Q_OBJECT
public:
    using Keychain::Keychain;
    ~MemoryKeychain() override;

    KeychainCall<ApiKey> read(const QString &profileId, Mode mode) override;
    KeychainCall<void> write(const QString &profileId, const ApiKey &key) override;
    KeychainCall<void> remove(const QString &profileId, Mode mode) override;
    KeychainCall<void> check() override;
    KeychainCall<void> unlock() override;

private:
    using Name = std::pair<QString, Mode>;
    void forget(const Name &name);
    KeychainCall<void> done();

    std::map<Name, QByteArray> m_secrets; ///< never shared with anyone
};
