// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRegularExpression>
#include <QString>

/// Other people's words for a menu or a button, where an & would become a mnemonic.
inline QString escapedMnemonics(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

/// Our own words for a screen reader: without the & and, in the languages that append the letter, without "(&X)".
inline QString withoutMnemonic(QString text)
{
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)"));
    return text.remove(appended).remove(u'&');
}
