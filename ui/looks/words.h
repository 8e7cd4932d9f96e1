// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/product.h"
#include "core/format/countries.h"
#include "core/models/listmodel.h"

#include <QLocale>
#include <QTimeZone>

/// The words for an enum's wire text, whichever enum it belongs to; the server's own word when we don't know it.
QString wireWord(const QString &wire);

/// "monthly", "every 2 weeks", "once".
QString billingWords(const Product &product);

QString columnTitle(const QByteArray &key);

QString amountsText(const QList<Money> &amounts, const QLocale &locale); ///< "$12,345.00 · €2,345.00"
QString percentText(double percent, const QLocale &locale);              ///< "12.5 %"

/// How times are written: the merchant's zone and locale, in one place.
struct TimeStyle
{
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale;

    QString day(const QDateTime &time) const;         ///< "20 Nov 2026"
    QString clock(const QDateTime &time) const;       ///< "17:13"
    QString dayAndClock(const QDateTime &time) const; ///< "20 Nov 2026, 17:13"
    QString utc(const QDateTime &time) const;         ///< for a tool tip: "2026-11-20 16:13:05 UTC"
};

/// A cell's text, for display, copying and screen readers. Plain text always.
QString cellText(const ListModel::Column &column, const QVariant &value, const TimeStyle &times);
