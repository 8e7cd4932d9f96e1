// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchwords.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::pair<const char16_t *, const char *>, 6> currencySigns{
    {{u"€", "eur"}, {u"$", "usd"}, {u"£", "gbp"}, {u"₹", "inr"}, {u"¥", "jpy"}, {u"¥", "cny"}}};

bool isCurrencySign(QChar c) { return c.category() == QChar::Symbol_Currency; }

/// Of digits: those of the locales, and the Arabic ones.
bool isSeparator(QChar c) { return c == u'.' || c == u',' || c == u'\u066b' || c == u'\u066c'; }

QChar asciiDigit(QChar c) { return QChar(char16_t(u'0' + c.digitValue())); }

/// The ways to read digits with separators as a plain number; none when it isn't one.
QStringList plainNumbers(QStringView text, const QLocale &locale)
{
    QString minus;
    if (text.startsWith(u'\u2212') || text.startsWith(u'-')) {
        minus = u"-"_s;
        text = text.sliced(1);
    }
    QString digits; // without any separator
    QString points; // what follows the last separator is the fraction
    qsizetype last = -1;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.digitValue() >= 0)
            digits += asciiDigit(c);
        else if (isSeparator(c))
            last = i;
        else if (c != u'\'' && c != u'\u2019')
            return {};
    }
    if (digits.isEmpty())
        return {};
    if (last < 0)
        return {minus + digits};
    qsizetype after = 0;
    for (const QChar c : text.sliced(last))
        after += c.digitValue() >= 0;
    points = digits.left(digits.size() - after) + u'.' + digits.right(after);
    const QChar sign = text.at(last);
    const bool isAlone = std::count_if(text.begin(), text.end(), isSeparator) == 1;
    if (!isAlone && text.count(sign) > 1)
        return {minus + digits}; // "1,234,567"
    if (!isAlone)
        return {minus + points};
    // "1,2" may become "1,234", where the locale writes that so.
    if (locale.groupSeparator() != sign)
        return {minus + points};
    return {minus + digits, minus + points};
}

} // namespace

QStringList searchWords(const QString &search)
{
    QStringList words;
    QString current;
    const QString folded = foldedForSearch(search);
    for (const QChar c : folded) {
        if (!c.isSpace()) {
            current += c;
        } else if (!current.isEmpty()) {
            words.append(current);
            current.clear();
        }
    }
    if (!current.isEmpty())
        words.append(current);
    words.removeDuplicates();
    return words;
}

QStringList writtenAs(const QString &word, const QLocale &locale)
{
    QStringList all{word};
    const QStringView bare = QStringView(word).sliced(word.startsWith(u'\u2212') ? 1 : 0); // "−£ 1.234,56"
    for (const auto &[sign, code] : currencySigns)
        if (bare == QStringView(sign))
            all.append(QLatin1String(code));
    QStringView text = word;
    QString negative; // "−€1.00"
    if (text.startsWith(u'\u2212') && text.size() > 1 && isCurrencySign(text.at(1))) {
        negative = u"-"_s;
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isCurrencySign(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isCurrencySign(text.back()))
        text.chop(1);
    for (const QString &number : plainNumbers(text, locale))
        if (!all.contains(negative + number))
            all.append(negative + number);
    return all;
}
