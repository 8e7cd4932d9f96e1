// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Several currencies as one, by rates that the merchant gives: Creamery knows none itself. All of it is done in whole
// numbers.

#include "report.h"

#include <QLocale>

/// An exact decimal: 0.9231 is 9231 of four places. Never floating point.
struct Decimal
{
    qint64 digits = 0;
    int places = 0;

    static constexpr int mostDigits = 15;
    /// What a person typed, in the locale's form or, where the locale doesn't group with it, with a plain point;
    /// nullopt: it is no number above nothing, is grouped, or has more than mostDigits digits.
    static std::optional<Decimal> fromText(const QString &text, const QLocale &locale);
    QString toText() const; ///< "0.9231": a point, no grouping
    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// What one unit of a currency is worth in the reporting currency, as the merchant says.
struct ExchangeRate
{
    QString currency;
    Decimal worth;
    QDate day;      ///< of which it is; invalid: not said
    QString remark; ///< whose rate it is, or anything
    friend bool operator==(const ExchangeRate &, const ExchangeRate &) = default;
};

/// Under which the rates of a store are kept in the settings: the same for test and live, it is about the currencies.
QString ratesKey(const QString &profileId);

struct RateBook
{
    QString reporting; ///< empty: no rates were given, nothing is combined
    QList<ExchangeRate> rates;

    const ExchangeRate *find(const QString &currency) const; ///< null: none was given
    QByteArray toJson() const;
    static RateBook fromJson(const QByteArray &json); ///< what can't be understood is left out
    friend bool operator==(const RateBook &, const RateBook &) = default;
};

/// Money in the reporting currency: converted once and rounded to its smallest unit, halves away from zero. nullopt:
/// int64 can't hold it, or nobody knows how many digits one of the currencies has.
std::optional<qint64> converted(const Money &money, const Decimal &worth, const QString &reporting);

/// One currency's part in a combined figure.
struct CombinedPart
{
    Money own;
    std::optional<ExchangeRate> rate;  ///< nullopt: the reporting currency itself, or none was given
    std::optional<qint64> inReporting; ///< nullopt: there is no rate, or it can't be told
};

struct Combined
{
    QString currency; ///< the reporting one
    QList<CombinedPart> parts;
    std::optional<qint64> total; ///< nullopt: a currency has no rate, or it is too much to add up
    QStringList missing;         ///< currencies without a rate
    QStringList unknown;         ///< currencies that can't be converted: nobody knows how many digits they have
};

/// A sum of all currencies. metric: one of Gross to Net and Discounts, or Mrr. Currencies of which there is nothing
/// need no rate and are no part.
Combined combine(const QList<CurrencyTotals> &totals, Metric metric, const RateBook &rates);
