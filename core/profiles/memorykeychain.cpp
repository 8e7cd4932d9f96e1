// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorykeychain.h"

#include <cstring>

MemoryKeychain::~MemoryKeychain()
{
    while (!m_secrets.empty())
        forget(m_secrets.begin()->first);
}

KeychainCall<ApiKey> MemoryKeychain::read(const QString &profileId, Mode mode)
{
    auto *task = new KeychainTask(this);
    const auto found = m_secrets.find({profileId, mode});
    if (found == m_secrets.end())
        task->settle(tl::make_unexpected(KeychainError{KeychainError::Kind::NotFound, {}}));
    else
        task->settle(ApiKey::parse(QString::fromLatin1(found->second)));
    return KeychainCall<ApiKey>(task);
}

KeychainCall<void> MemoryKeychain::write(const QString &profileId, const ApiKey &key)
{
    const Name name{profileId, key.mode()};
    forget(name);
    // a copy of the bytes: the key's own are shared and not ours to overwrite
    m_secrets.emplace(name, QByteArray(key.secret().constData(), key.secret().size()));
    return done();
}

KeychainCall<void> MemoryKeychain::remove(const QString &profileId, Mode mode)
{
    forget({profileId, mode});
    return done();
}

KeychainCall<void> MemoryKeychain::check() { return done(); }
KeychainCall<void> MemoryKeychain::unlock() { return done(); }

void MemoryKeychain::forget(const Name &name)
{
    const auto found = m_secrets.find(name);
    if (found == m_secrets.end())
        return;
    // not fill(): the compiler may drop what nobody reads
    explicit_bzero(found->second.data(), size_t(found->second.size()));
    m_secrets.erase(found);
}

KeychainCall<void> MemoryKeychain::done()
{
    auto *task = new KeychainTask(this);
    task->settle(std::optional<ApiKey>());
    return KeychainCall<void>(task);
}
