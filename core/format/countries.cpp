// SPDX-License-Identifier: GPL-3.0-or-later
#include "countries.h"

#include "folded.h"

#include <QLocale>

namespace {

QLocale::Territory territoryOf(const QString &iso)
{
    return iso.size() == 2 ? QLocale::codeToTerritory(iso) : QLocale::AnyTerritory;
}

} // namespace

QString countryName(const QString &iso)
{
    const QLocale::Territory territory = territoryOf(iso);
    return territory == QLocale::AnyTerritory ? iso : QLocale::territoryToString(territory);
}

QString countrySearchText(const QString &iso)
{
    QString text = countryName(iso);
    if (const QLocale::Territory territory = territoryOf(iso); territory != QLocale::AnyTerritory) {
        // By all its languages: "Belgien" and "Belgique" are the same.
        for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
            if (const QString name = locale.nativeTerritoryName(); !text.contains(name))
                text += u'\n' + name;
    }
    return foldedForSearch(text);
}

bool isCountry(const QString &searchText, const QString &foldedWord)
{
    for (qsizetype at = searchText.indexOf(foldedWord); at >= 0; at = searchText.indexOf(foldedWord, at + 1))
        if (at == 0 || !searchText.at(at - 1).isLetter())
            return true;
    return false;
}
