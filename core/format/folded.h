// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// Case is ignored in every search, in this one way; so is how a letter is put together (an e and its accent, or é),
/// and whether an i has its dot: "ISTANBUL" and "istanbul" are how others write "İstanbul". The mirror's index holds
/// texts that were folded so: a change here calls for one of its schema.
QString foldedForSearch(const QString &text);
