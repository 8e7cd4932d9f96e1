// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUrl>

/// https with a host and nothing that hides where it leads: addresses come from other people's text.
bool isWebLink(const QUrl &url);

/// Opens it in the browser; false when it is no web link, or no browser took it. This and openMailLink() are
/// the only ways out of the program.
bool openWebLink(const QUrl &url);

/// mailto: with the address and nothing else, whatever the address holds; invalid when it can't be written to.
QUrl mailLink(const QString &address);
bool openMailLink(const QString &address); ///< false: no mail program took it
