// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "colors.h"

#include <QString>

/// How a status is shown: a word, a sign and a tone, so that none depends on colour.
struct StatusLook
{
    QString word; ///< translated; the server's own word when we don't know it
    QString sign;
    Tone tone = Tone::Neutral;

    QString text() const { return sign.isEmpty() ? word : sign + u' ' + word; }
};

/// The only place where a status gets its looks. wire is the text of any status enum: where two resources share a
/// word, it means the same.
StatusLook statusLook(const QString &wire);
