// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

#include <algorithm>
#include <array>

/// Signs that order a direction of writing, for embeddings, overrides and isolates (UAX #9): none is to be seen, and
/// one that closes what somebody else has opened reaches beyond the words that it stands in.
inline bool ordersDirection(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

/// Other people's words inside of a sentence of ours: what they say of the direction of writing stays theirs, so that
/// no amount or date beside them is turned around. Words that say nothing of it stay as they are; what they order is
/// left out, or they could end the isolation themselves.
inline QString isolated(QString text)
{
    text.removeIf(ordersDirection);
    constexpr auto telling = std::to_array({QChar::DirR, QChar::DirAL, QChar::DirAN});
    const auto tells = [&](QChar c) {
        return std::find(telling.begin(), telling.end(), c.direction()) != telling.end();
    };
    if (std::any_of(text.cbegin(), text.cend(), tells))
        return QChar(0x2068) + text + QChar(0x2069); // isolated, in the direction of its first letter
    return text;
}

/// Likewise a name that dialogs have put together: "customer, day, amount". Each part by itself, so that what the first
/// one says of the direction doesn't turn the amount around either.
inline QString isolatedParts(const QString &text)
{
    QStringList parts = text.split(QStringLiteral(", "));
    for (QString &part : parts)
        part = isolated(part);
    return parts.join(QStringLiteral(", "));
}

/// A label wraps at spaces only; a long address, id or name would push its window wider than it is.
inline QString breakable(const QString &text)
{
    QString out;
    int run = 0;
    for (const QChar c : text) {
        out += c;
        run = c.isSpace() ? 0 : run + 1;
        if (run >= 18 && !c.isHighSurrogate() && !c.isMark()) {
            out += QChar(0x200B);
            run = 0;
        }
    }
    return out;
}

/// Likewise, where words may be long without it being likely: what fits, an id too, stays as it is and can be copied.
inline QString breakableIfLong(const QString &text)
{
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > 36)
            return breakable(text);
    }
    return text;
}
