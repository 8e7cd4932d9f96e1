// SPDX-License-Identifier: GPL-3.0-or-later
#include "money.h"

#include <array>
#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

// ISO 4217 (2024): the currencies whose minor unit isn't a hundredth, then the others that are in circulation.
constexpr std::array<std::string_view, 16> none = {
    "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array<std::string_view, 7> three = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::string_view two =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP "
    "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN "
    "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP "
    "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL";

/// The amount's digits around the decimal point, without a sign; -2^63 included.
struct Digits
{
    QString whole;
    QString fraction;
    bool negative = false;
};

Digits digitsOf(const Money &money)
{
    const quint64 magnitude = money.minor < 0 ? quint64(0) - quint64(money.minor) : quint64(money.minor);
    const int decimals = minorDigits(money.currency).value_or(0);
    QString all = QString::number(magnitude);
    if (all.size() <= decimals)
        all.prepend(QString(decimals + 1 - all.size(), u'0'));
    return {all.chopped(decimals), all.right(decimals), money.minor < 0};
}

/// Groups as the locale does; taken from how it writes a number, because India and Switzerland group differently.
QString grouped(const QString &whole, const QLocale &locale)
{
    bool fits = false;
    const qulonglong n = whole.toULongLong(&fits);
    Q_ASSERT(fits); // at most 20 digits of a quint64
    QLocale own = locale;
    own.setNumberOptions(QLocale::DefaultNumberOptions);
    return own.toString(n);
}

QString localDigits(const QString &ascii, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero == "0"_L1 || zero.size() != 1)
        return ascii;
    QString out;
    for (const QChar c : ascii)
        out += QChar(char16_t(zero.at(0).unicode() + (c.unicode() - u'0')));
    return out;
}

/// Where the locale puts a currency's sign: "¤1", "¤ 1" or "1 ¤".
QString signForm(const QLocale &locale)
{
    const QString sign(QChar(0xa4));
    // Qt's C locale puts it behind, which nobody does who writes amounts with a point.
    return locale.language() == QLocale::C ? sign + u'1' : locale.toCurrencyString(1, sign).trimmed();
}

/// Where people write "$" for their own dollars or pesos, it must not stand for those of the United States.
bool isAnothersSign(QChar sign, const QString &currency, const QLocale &locale)
{
    return locale.currencySymbol(QLocale::CurrencySymbol).contains(sign)
        && locale.currencySymbol(QLocale::CurrencyIsoCode) != currency;
}

} // namespace

std::optional<int> minorDigits(const QString &currency)
{
    const QByteArray code = currency.toLatin1();
    const std::string_view view(code.constData(), size_t(code.size()));
    if (view.size() != 3)
        return {};
    if (std::find(none.begin(), none.end(), view) != none.end())
        return 0;
    if (std::find(three.begin(), three.end(), view) != three.end())
        return 3;
    for (size_t i = 0; i < two.size(); i += 4)
        if (two.substr(i, 3) == view)
            return 2;
    return {};
}

std::optional<Money> sum(const Money &a, const Money &b)
{
    qint64 minor = 0;
    if (a.currency != b.currency || __builtin_add_overflow(a.minor, b.minor, &minor))
        return {};
    return Money{minor, a.currency};
}

QString amountToType(const Money &money, const QLocale &locale)
{
    const Digits digits = digitsOf(money);
    QString text = localDigits(digits.whole, locale);
    if (!digits.fraction.isEmpty())
        text += locale.decimalPoint() + localDigits(digits.fraction, locale);
    return digits.negative ? u'-' + text : text;
}

QString formatAmount(const Money &money, const QLocale &locale)
{
    const Digits digits = digitsOf(money);
    QString text = grouped(digits.whole, locale);
    if (!digits.fraction.isEmpty())
        text += locale.decimalPoint() + localDigits(digits.fraction, locale);
    return digits.negative ? QStringLiteral("\u2212") + text : text; // a minus is as wide as a digit, a hyphen isn't
}

QString formatMoney(const Money &money, const QLocale &locale)
{
    // Only signs that mean one currency everywhere; "kr" or "¥" would be four currencies or two.
    static const std::array<std::pair<QLatin1String, QChar>, 4> signs = {
        {{"USD"_L1, u'$'}, {"EUR"_L1, u'€'}, {"GBP"_L1, u'£'}, {"INR"_L1, u'₹'}}};
    const QString amount = formatAmount(money, locale);
    for (const auto &[code, sign] : signs) {
        if (money.currency != code || isAnothersSign(sign, money.currency, locale))
            continue;
        const QString form = signForm(locale);
        if (form.endsWith(u'\u00a4'))
            return amount + u'\u00a0' + sign;
        const QString front = form.size() > 2 ? QString(sign) + u'\u00a0' : QString(sign); // "€1", and "€ 1" in Dutch
        return amount.startsWith(u'\u2212') ? u'\u2212' + (front + amount.mid(1)) : front + amount;
    }
    return amount + u'\u00a0' + money.currency;
}

QString plainAmount(const Money &money)
{
    const Digits digits = digitsOf(money);
    QString text = digits.negative ? u"-"_s + digits.whole : digits.whole;
    if (!digits.fraction.isEmpty())
        text += u'.' + digits.fraction;
    return text;
}

std::optional<Money> parseAmount(const QString &text, const QString &currency, const QLocale &locale)
{
    const auto decimals = minorDigits(currency);
    if (!decimals)
        return {};
    const QString zero = locale.zeroDigit();
    const char16_t first = zero.size() == 1 ? zero.at(0).unicode() : u'0';
    const QString point = locale.decimalPoint();
    const QString group = locale.groupSeparator();
    const QString typed = text.trimmed();

    // A sign of grouping may stand only between whole triplets or pairs before the decimals; where the locale's group
    // sign is the plain point, "1.234" is ambiguous to a person and is read as the locale says.
    QString whole;
    QString fraction;
    bool inFraction = false;
    int sinceGroup = -1;                     // digits since the last group sign; -1: none seen
    const auto isGroup = [&group](QChar c) { // a keyboard has one kind of space and one apostrophe
        return group == c || (c.isSpace() && group.at(0).isSpace()) || (c == u'\'' && group == QChar(0x2019));
    };
    for (const QChar c : typed) {
        const char16_t u = c.unicode();
        const bool ascii = u >= u'0' && u <= u'9';
        const bool local = u >= first && u < first + 10;
        if (ascii || local) {
            (inFraction ? fraction : whole) += QChar(char16_t(u'0' + (ascii ? u - u'0' : u - first)));
            if (sinceGroup >= 0 && !inFraction)
                ++sinceGroup;
        } else if (!inFraction && (point == c || (c == u'.' && group != c))) {
            if (sinceGroup >= 0 && sinceGroup != 3)
                return {};
            inFraction = true;
        } else if (!inFraction && !whole.isEmpty() && isGroup(c)) {
            if (sinceGroup >= 0 && sinceGroup != 3 && sinceGroup != 2)
                return {};
            sinceGroup = 0;
        } else {
            return {};
        }
    }
    if (!inFraction && sinceGroup >= 0 && sinceGroup != 3)
        return {};
    if ((whole.isEmpty() && fraction.isEmpty()) || fraction.size() > *decimals)
        return {};
    bool fits = false;
    const qint64 minor = (whole + fraction.leftJustified(*decimals, u'0')).toLongLong(&fits);
    if (!fits)
        return {};
    return Money{minor, currency};
}
