// SPDX-License-Identifier: GPL-3.0-or-later
#include "weblink.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

bool isWebLink(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool openWebLink(const QUrl &url) { return isWebLink(url) && QDesktopServices::openUrl(url); }
