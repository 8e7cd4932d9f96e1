// SPDX-License-Identifier: GPL-3.0-or-later
#include "amountwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

QString betweenAmounts() { return u" · "_s; }

QString wholeFigures(const QString &text, const std::function<bool(const QString &)> &fits)
{
    if (fits(text))
        return text;
    const QStringList all = text.split(betweenAmounts());
    for (qsizetype count = all.size() - 1; count > 0; --count)
        if (const QString some = all.first(count).join(betweenAmounts()) + u" +%1"_s.arg(all.size() - count);
            fits(some))
            return some;
    return u"…"_s;
}

QList<Money> withoutZeros(const QList<Money> &amounts)
{
    QList<Money> some;
    std::copy_if(amounts.cbegin(), amounts.cend(), std::back_inserter(some),
                 [](const Money &amount) { return amount.minor != 0; });
    return some.isEmpty() ? amounts.mid(0, 1) : some;
}
