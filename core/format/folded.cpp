// SPDX-License-Identifier: GPL-3.0-or-later
#include "folded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString foldedForSearch(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toLower(); // nearly all there is
    QString folded = text.normalized(QString::NormalizationForm_C).toCaseFolded();
    folded.replace(QChar(0x00DF), "ss"_L1); // Qt folds letter by letter
    constexpr QChar dot(0x0307);
    for (const QChar i : {QChar(0x0130), QChar(0x0131)}) // with a dot above, and without any
        folded.replace(i, u'i');
    if (folded.contains(dot))
        folded.replace(QString(u'i') + dot, QString(u'i'));
    return folded;
}
