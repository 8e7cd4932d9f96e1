// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

/// Opens GNOME Keyring's login collection with its password in place of a prompt, through the daemon's private
/// interface: `gnome-keyring-daemon --unlock` does not open again what was locked through the Secret Service. False
/// when it refuses.
bool unlockLoginCollection(const QByteArray &password);
