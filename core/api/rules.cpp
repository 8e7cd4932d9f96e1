// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

bool rules::isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty();
}

bool rules::isAlphanumeric(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
}

bool rules::isEmail(const QString &text)
{
    const auto at = text.indexOf(u'@');
    const auto dot = text.lastIndexOf(u'.');
    const bool isOneWord = std::none_of(
        text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
    return isOneWord && at > 0 && text.count(u'@') == 1 && text.indexOf(u'.', at) > at + 1 && dot < text.size() - 1;
}
