// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

/// What a country is called where it is shown: Qt knows them all in English only. A code that is none stays as it is.
QString countryName(const QString &iso);
/// What it may be searched by besides its code, folded: that, and what it is called by those who live there.
QString countrySearchText(const QString &iso);
/// Whether a word of it begins so: "ana" is not Canada.
bool isCountry(const QString &searchText, const QString &foldedWord);
