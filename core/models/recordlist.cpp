// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordlist.h"

QString RecordListBase::folded(const QString &text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    out.reserve(apart.size());
    for (const QChar c : apart)
        if (c.category() != QChar::Mark_NonSpacing)
            out += c.isSpace() ? u' ' : c;
    return out;
}
