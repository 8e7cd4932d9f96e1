// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocale>
#include <QMetaType>
#include <QString>

#include <optional>

/// An amount in minor units of a currency. There is no operator that adds two: currencies don't mix, and sums are
/// made where overflow is looked at.
struct Money
{
    qint64 minor = 0;
    QString currency; ///< ISO 4217, upper case; other people's text when the API sends something else

    friend bool operator==(const Money &, const Money &) = default;
};
Q_DECLARE_METATYPE(Money)

/// How many digits follow the decimal sign: 2 for USD, 0 for JPY, 3 for KWD. nullopt for a currency we don't know.
std::optional<int> minorDigits(const QString &currency);

/// The sum, or nullopt when the currencies differ or int64 can't hold it.
std::optional<Money> sum(const Money &a, const Money &b);

/// "1,234.50" in the locale's digits and signs, all decimals, without the currency. An unknown currency shows its
/// minor units: nobody knows where the decimal sign belongs.
QString formatAmount(const Money &money, const QLocale &locale);
/// "1234.50" in the locale's digits and decimal sign, without groups: what one can type on any keyboard.
QString amountToType(const Money &money, const QLocale &locale);
/// "$1,234.50" where the locale has an unmistakable sign, otherwise "1,234.50 SEK".
QString formatMoney(const Money &money, const QLocale &locale);
/// "1234.50": no grouping, a point, for files and other programs. Unknown currencies: minor units.
QString plainAmount(const Money &money);

/// What a person typed as an amount of the currency, in the locale's own form or with a plain point; nullopt when it
/// isn't one, has too many decimals, or doesn't fit. Never goes through floating point.
std::optional<Money> parseAmount(const QString &text, const QString &currency, const QLocale &locale);
