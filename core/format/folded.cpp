// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded.h"

QString foldedForSearch(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    constexpr QChar dot(0x0307);
    for (const QChar i : {QChar(0x0130), QChar(0x0131)}) // with a dot above, and without any
        folded.replace(i, u'i');
    if (folded.contains(dot))
        folded.replace(QString(u'i') + dot, QString(u'i'));
    return folded;
}
