// SPDX-License-Identifier: GPL-3.0-or-later
#include "weblink.h"

#include "core/api/rules.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

bool isWebLink(const QUrl &url)
{
    return url.isValid() && url.scheme() == "https"_L1 && !url.host().isEmpty() && url.userInfo().isEmpty();
}

bool openWebLink(const QUrl &url) { return isWebLink(url) && QDesktopServices::openUrl(url); }

QUrl mailLink(const QString &address)
{
    if (!rules::isEmail(address))
        return {};
    // Encoded as one address: a "?" or "&" in it must not become a subject or a copy to somebody else.
    return QUrl(u"mailto:"_s + QString::fromLatin1(QUrl::toPercentEncoding(address, "@")), QUrl::StrictMode);
}

bool openMailLink(const QString &address)
{
    const QUrl url = mailLink(address);
    return url.isValid() && QDesktopServices::openUrl(url);
}
