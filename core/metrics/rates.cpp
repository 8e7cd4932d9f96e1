// SPDX-License-Identifier: GPL-3.0-or-later
#include "rates.h"

#include "core/format/money.h"
#include "wide.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Wide power(int exponent)
{
    Wide value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

} // namespace

std::optional<Decimal> Decimal::fromText(const QString &text, const QLocale &locale)
{
    // As in parseAmount() a plain point is one unless the locale groups with it; a rate takes no groups at all.
    const QString typed = text.trimmed();
    const QString point = locale.decimalPoint();
    const bool isPlainPoint = locale.groupSeparator() != "."_L1;
    Decimal value;
    int digits = 0;
    bool hasPoint = false;
    for (const QChar c : typed) {
        if ((point == c || (c == u'.' && isPlainPoint)) && !std::exchange(hasPoint, true))
            continue;
        const int digit = c.digitValue();
        if (digit < 0 || (digits += value.digits > 0 || digit > 0 ? 1 : 0) > mostDigits || value.places == mostDigits)
            return {}; // a second point too
        value.digits = value.digits * 10 + digit;
        value.places += hasPoint ? 1 : 0;
    }
    while (value.places > 0 && value.digits % 10 == 0) { // 1.50 is 1.5
        value.digits /= 10;
        --value.places;
    }
    return value.digits > 0 ? std::optional(value) : std::nullopt;
}

QString Decimal::toText() const
{
    const QString text = QString::number(digits).rightJustified(places + 1, u'0');
    return places == 0 ? text : text.left(text.size() - places) + u'.' + text.right(places);
}

QString ratesKey(const QString &profileId) { return u"metrics/rates/"_s + profileId; }

const ExchangeRate *RateBook::find(const QString &currency) const
{
    const auto it = std::find_if(
        rates.cbegin(), rates.cend(), [&](const ExchangeRate &rate) { return rate.currency == currency; });
    return it == rates.cend() ? nullptr : &*it;
}

QByteArray RateBook::toJson() const
{
    QJsonArray list;
    for (const ExchangeRate &rate : rates)
        list.append(QJsonObject{{u"currency"_s, rate.currency},
                                {u"worth"_s, rate.worth.toText()},
                                {u"day"_s, rate.day.toString(Qt::ISODate)},
                                {u"remark"_s, rate.remark}});
    return QJsonDocument(QJsonObject{{u"reporting"_s, reporting}, {u"rates"_s, list}}).toJson(QJsonDocument::Compact);
}

RateBook RateBook::fromJson(const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    RateBook book;
    book.reporting = root["reporting"_L1].toString();
    const QJsonArray rates = root["rates"_L1].toArray();
    for (const QJsonValue &value : rates) {
        const QString currency = value["currency"_L1].toString();
        const auto worth = Decimal::fromText(value["worth"_L1].toString(), QLocale::c());
        if (worth && !currency.isEmpty() && !book.find(currency))
            book.rates.append({currency, *worth, QDate::fromString(value["day"_L1].toString(), Qt::ISODate),
                               value["remark"_L1].toString()});
    }
    return book;
}

std::optional<qint64> converted(const Money &money, const Decimal &worth, const QString &reporting)
{
    const auto from = minorDigits(money.currency);
    const auto to = minorDigits(reporting);
    if (!from || !to)
        return {};
    // Below 2^63 × 10^15 × 10^4, which int128 holds.
    Wide top = Wide(money.minor) * worth.digits;
    Wide bottom = power(worth.places);
    (*to >= *from ? top : bottom) *= power(std::abs(*to - *from));
    const bool isNegative = top < 0;
    const Wide size = isNegative ? -top : top;
    const Wide rounded = size / bottom + (size % bottom * 2 >= bottom ? 1 : 0);
    if (rounded > std::numeric_limits<qint64>::max())
        return {};
    return isNegative ? -qint64(rounded) : qint64(rounded);
}

Combined combine(const QList<CurrencyTotals> &totals, Metric metric, const RateBook &rates)
{
    Combined combined;
    combined.currency = rates.reporting;
    bool isKnown = true;
    qint64 sum = 0;
    bool isOverflown = false;
    for (const CurrencyTotals &of : totals) {
        const bool isMrr = metric == Metric::Mrr;
        const qint64 minor = isMrr ? of.mrr.mrr : of.figures.of(metric);
        const bool isTooMuch = isMrr ? of.mrr.isOverflown : of.figures.isOverflown;
        if (minor == 0 && !isTooMuch)
            continue;
        CombinedPart part{{minor, of.currency}, {}, {}};
        if (of.currency == rates.reporting) {
            part.inReporting = minor;
        } else if (const ExchangeRate *rate = rates.find(of.currency)) {
            part.rate = *rate;
            part.inReporting = converted(part.own, rate->worth, rates.reporting);
            for (const QString &currency : {of.currency, rates.reporting})
                if (!minorDigits(currency) && !combined.unknown.contains(currency))
                    combined.unknown.append(currency);
        } else {
            combined.missing.append(of.currency);
        }
        if (isTooMuch)
            part.inReporting.reset();
        isKnown = isKnown && part.inReporting;
        addTo(sum, part.inReporting.value_or(0), isOverflown);
        combined.parts.append(part);
    }
    if (isKnown && !isOverflown && !rates.reporting.isEmpty())
        combined.total = sum;
    return combined;
}
