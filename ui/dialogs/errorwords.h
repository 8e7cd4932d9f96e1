// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apierror.h"
#include "core/net/apikey.h"

/// An error in a person's words. Plain text; may hold Creem's own words.
struct ErrorWords
{
    QString title;   ///< one short sentence
    QString text;    ///< what it means and what to try
    QString traceId; ///< what Creem's support asks for; may be empty
    QString icon;    ///< of resources/icons
};

/// The only place where an error gets its words. mode: of the key that the call was made with, for a hint at the other.
ErrorWords errorWords(const ApiError &error, std::optional<Mode> mode = {});

/// The same in one text, trace id included, for where there is room for one only.
QString errorText(const ApiError &error);

/// The same for a write: begins with what became of it.
ErrorWords writeErrorWords(const ApiError &error, Mode mode);
