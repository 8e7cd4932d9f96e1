// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/format/folded.h"

#include <QLocale>
#include <QStringList>

/// The words of a search, folded; every one must occur.
QStringList searchWords(const QString &search);

/// What a folded word may stand for, itself first. Amounts are searched for as they are shown, with the signs of a
/// locale and of a currency ("€1,234.56"), and are kept plainly ("1234.56"); a currency's sign is its code.
QStringList writtenAs(const QString &word, const QLocale &locale = QLocale());
