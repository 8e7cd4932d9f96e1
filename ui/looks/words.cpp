// SPDX-License-Identifier: GPL-3.0-or-later
#include "words.h"

#include "amountwords.h"
#include "statuslook.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct Word
{
    const char *key;
    const char *text;
};

template <size_t N> QString lookUp(const std::array<Word, N> &table, const char *context, const QString &key)
{
    for (const Word &word : table)
        if (key == QLatin1String(word.key))
            return QCoreApplication::translate(context, word.text);
    return {};
}

constexpr std::array<Word, 46> wireWords = {{
    {"recurring", QT_TRANSLATE_NOOP("Words", "subscription")},
    {"onetime", QT_TRANSLATE_NOOP("Words", "one-time")},
    {"once", QT_TRANSLATE_NOOP("Words", "once")},
    {"every-day", QT_TRANSLATE_NOOP("Words", "daily")},
    {"every-month", QT_TRANSLATE_NOOP("Words", "monthly")},
    {"every-three-months", QT_TRANSLATE_NOOP("Words", "quarterly")},
    {"every-six-months", QT_TRANSLATE_NOOP("Words", "half-yearly")},
    {"every-year", QT_TRANSLATE_NOOP("Words", "yearly")},
    {"custom", QT_TRANSLATE_NOOP("Words", "custom")},
    {"inclusive", QT_TRANSLATE_NOOP("Words", "included")},
    {"exclusive", QT_TRANSLATE_NOOP("Words", "added on top")},
    {"saas", QT_TRANSLATE_NOOP("Words", "software as a service")},
    {"digital-goods-service", QT_TRANSLATE_NOOP("Words", "digital goods or service")},
    {"ebooks", QT_TRANSLATE_NOOP("Words", "e-books")},
    {"file", QT_TRANSLATE_NOOP("Words", "file")},
    {"licenseKey", QT_TRANSLATE_NOOP("Words", "licence key")},
    {"customerCredits", QT_TRANSLATE_NOOP("Words", "credits")},
    {"text", QT_TRANSLATE_NOOP("Words", "text")},
    {"checkbox", QT_TRANSLATE_NOOP("Words", "check box")},
    {"payment", QT_TRANSLATE_NOOP("Words", "one-time payment")},
    {"invoice", QT_TRANSLATE_NOOP("Words", "subscription invoice")},
    {"percentage", QT_TRANSLATE_NOOP("Words", "percentage")},
    {"fixed", QT_TRANSLATE_NOOP("Words", "fixed amount")},
    {"forever", QT_TRANSLATE_NOOP("Words", "forever")},
    {"repeating", QT_TRANSLATE_NOOP("Words", "for some months")},
    {"charge_automatically", QT_TRANSLATE_NOOP("Words", "charged automatically")},
    {"none", QT_TRANSLATE_NOOP("Words", "none")},
    {"create-product", QT_TRANSLATE_NOOP("Words", "new product")},
    {"update-product", QT_TRANSLATE_NOOP("Words", "change of a product")},
    {"archive-product", QT_TRANSLATE_NOOP("Words", "archiving of a product")},
    {"create-customer", QT_TRANSLATE_NOOP("Words", "new customer")},
    {"update-customer", QT_TRANSLATE_NOOP("Words", "change of a customer")},
    {"create-portal-link", QT_TRANSLATE_NOOP("Words", "portal link")},
    {"change-seats", QT_TRANSLATE_NOOP("Words", "change of seats")},
    {"change-plan", QT_TRANSLATE_NOOP("Words", "change of plan")},
    {"cancel-now", QT_TRANSLATE_NOOP("Words", "cancellation at once")},
    {"cancel-at-period-end", QT_TRANSLATE_NOOP("Words", "cancellation at period end")},
    {"pause-at-period-end", QT_TRANSLATE_NOOP("Words", "pause at period end")},
    {"pause", QT_TRANSLATE_NOOP("Words", "pause")},
    {"resume", QT_TRANSLATE_NOOP("Words", "resumption")},
    {"refund", QT_TRANSLATE_NOOP("Words", "refund")},
    {"create-discount", QT_TRANSLATE_NOOP("Words", "new discount")},
    {"delete-discount", QT_TRANSLATE_NOOP("Words", "deletion of a discount")},
    {"create-checkout", QT_TRANSLATE_NOOP("Words", "checkout link")},
    {"activate-licence", QT_TRANSLATE_NOOP("Words", "activation of a licence")},
    {"deactivate-licence", QT_TRANSLATE_NOOP("Words", "freeing of an activation")},
}};

constexpr std::array<Word, 38> columnTitles = {{
    {"name", QT_TRANSLATE_NOOP("Columns", "Name")},
    {"price", QT_TRANSLATE_NOOP("Columns", "Price")},
    {"billing", QT_TRANSLATE_NOOP("Columns", "Billing")},
    {"status", QT_TRANSLATE_NOOP("Columns", "Status")},
    {"tax", QT_TRANSLATE_NOOP("Columns", "Tax")},
    {"created", QT_TRANSLATE_NOOP("Columns", "Created")},
    {"updated", QT_TRANSLATE_NOOP("Columns", "Updated")},
    {"id", QT_TRANSLATE_NOOP("Columns", "Id")},
    {"date", QT_TRANSLATE_NOOP("Columns", "Date")},
    {"customer", QT_TRANSLATE_NOOP("Columns", "Customer")},
    {"email", QT_TRANSLATE_NOOP("Columns", "E-mail")},
    {"product", QT_TRANSLATE_NOOP("Columns", "Product")},
    {"type", QT_TRANSLATE_NOOP("Columns", "Type")},
    {"amount", QT_TRANSLATE_NOOP("Columns", "Amount")},
    {"paid", QT_TRANSLATE_NOOP("Columns", "Paid")},
    {"refunded", QT_TRANSLATE_NOOP("Columns", "Refunded")},
    {"country", QT_TRANSLATE_NOOP("Columns", "Country")},
    {"currency", QT_TRANSLATE_NOOP("Columns", "Currency")},
    {"since", QT_TRANSLATE_NOOP("Columns", "Since")},
    {"spend", QT_TRANSLATE_NOOP("Columns", "Spent")},
    {"subscriptions", QT_TRANSLATE_NOOP("Columns", "Subscriptions")},
    {"seats", QT_TRANSLATE_NOOP("Columns", "Seats")},
    {"period_end", QT_TRANSLATE_NOOP("Columns", "Period end")},
    {"next_charge", QT_TRANSLATE_NOOP("Columns", "Next charge")},
    {"pays", QT_TRANSLATE_NOOP("Columns", "Pays")},
    {"code", QT_TRANSLATE_NOOP("Columns", "Code")},
    {"gives", QT_TRANSLATE_NOOP("Columns", "Gives")},
    {"duration", QT_TRANSLATE_NOOP("Columns", "Duration")},
    {"products", QT_TRANSLATE_NOOP("Columns", "Products")},
    {"redemptions", QT_TRANSLATE_NOOP("Columns", "Redeemed")},
    {"redeemed", QT_TRANSLATE_NOOP("Columns", "Redeemed")},
    {"redeem_limit", QT_TRANSLATE_NOOP("Columns", "At most")},
    {"expiry", QT_TRANSLATE_NOOP("Columns", "Expires")},
    {"key", QT_TRANSLATE_NOOP("Columns", "Key")},
    {"activations", QT_TRANSLATE_NOOP("Columns", "Activations")},
    {"description", QT_TRANSLATE_NOOP("Columns", "Description")},
    {"discount", QT_TRANSLATE_NOOP("Columns", "Discount")},
    {"period", QT_TRANSLATE_NOOP("Columns", "Period")},
}};

} // namespace

QString wireWord(const QString &wire)
{
    const QString word = lookUp(wireWords, "Words", wire);
    return word.isEmpty() ? statusLook(wire).word : word;
}

QString billingWords(const Product &product)
{
    const auto count = product.recurringIntervalCount;
    if (product.billingPeriod == BillingPeriod::Custom && product.recurringInterval && count) {
        const int n = int(qBound(qint64(0), *count, qint64(100'000)));
        if (const auto interval = product.recurringInterval->known()) {
            switch (*interval) {
            case RecurringInterval::Day: return QCoreApplication::translate("Words", "every %n day(s)", nullptr, n);
            case RecurringInterval::Week: return QCoreApplication::translate("Words", "every %n week(s)", nullptr, n);
            case RecurringInterval::Month: return QCoreApplication::translate("Words", "every %n month(s)", nullptr, n);
            case RecurringInterval::Year: return QCoreApplication::translate("Words", "every %n year(s)", nullptr, n);
            }
        }
        return u"%1 × %2"_s.arg(QString::number(n), product.recurringInterval->wire());
    }
    return product.billingType == BillingType::OneTime
        ? wireWord(u"onetime"_s)
        : wireWord(product.billingPeriod.wire());
}

QString columnTitle(const QByteArray &key)
{
    const QString title = lookUp(columnTitles, "Columns", QString::fromLatin1(key));
    return title.isEmpty() ? QString::fromLatin1(key) : title;
}

QString amountsText(const QList<Money> &amounts, const QLocale &locale)
{
    QStringList parts;
    for (const Money &amount : amounts)
        parts.append(formatMoney(amount, locale));
    return parts.join(betweenAmounts());
}

QString percentText(double percent, const QLocale &locale)
{
    return QCoreApplication::translate("Words", "%1 %", "per cent")
        .arg(locale.toString(percent, 'f', QLocale::FloatingPointShortest));
}

QString TimeStyle::day(const QDateTime &time) const
{
    return locale.toString(time.toTimeZone(zone).date(), QCoreApplication::translate("Words", "d MMM yyyy", "date"));
}

QString TimeStyle::clock(const QDateTime &time) const
{
    QString form = locale.timeFormat(QLocale::ShortFormat);
    form.remove(u":ss"_s); // the C locale's short form has seconds
    return locale.toString(time.toTimeZone(zone).time(), form);
}

QString TimeStyle::dayAndClock(const QDateTime &time) const
{
    return QCoreApplication::translate("Words", "%1, %2", "day, time of day").arg(day(time), clock(time));
}

QString TimeStyle::utc(const QDateTime &time) const
{
    return time.toUTC().toString(u"yyyy-MM-dd hh:mm:ss"_s) + " UTC"_L1;
}

QString cellText(const ListModel::Column &column, const QVariant &value, const TimeStyle &times)
{
    if (!value.isValid())
        return {};
    switch (column.kind) {
    case CellKind::Text:
    case CellKind::Id: return value.toString();
    case CellKind::Status: return wireWord(value.toString());
    case CellKind::Amount: {
        const auto money = value.value<Money>();
        return money.currency.isEmpty()
            ? formatAmount(money, times.locale)
            : formatAmount(money, times.locale) + u'\u00a0' + money.currency;
    }
    case CellKind::Amounts: return amountsText(withoutZeros(value.value<QList<Money>>()), times.locale);
    case CellKind::Rebate:
        return value.metaType() == QMetaType::fromType<Money>()
            ? formatMoney(value.value<Money>(), times.locale)
            : percentText(value.toDouble(), times.locale);
    case CellKind::Time: return times.dayAndClock(value.toDateTime());
    case CellKind::Number: return times.locale.toString(value.toLongLong());
    case CellKind::Country: return countryName(value.toString());
    }
    Q_UNREACHABLE();
    return {};
}
