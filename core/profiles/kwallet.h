// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "keyringservice.h"

/// KWallet of Plasma 5, which QtKeychain 0.13 prefers to the Secret Service there.
class KWallet final : public KeyringService
{
public:
    /// Whether QtKeychain will ask KWallet on this desktop, provided that it answers.
    static bool isPreferred();

    void check(Milliseconds timeout, QObject *context, const Done<void> &done) override;
    void find(const Entry &entry, Milliseconds timeout, QObject *context, const Done<void> &done) override;
    void unlock(const QString &service, Milliseconds timeout, QObject *context, const Done<void> &done) override;

private:
    static void wallet(Milliseconds timeout, QObject *context, const Done<QString> &done);
};
