// SPDX-License-Identifier: GPL-3.0-or-later
#include "productlist.h"

#include "core/api/client.h"

namespace {

constexpr double monthDays = 365.25 / 12;

Money priceOf(const Product &product) { return {product.price, product.currency}; }

int comparePeriods(const Product &a, const Product &b)
{
    const double x = periodDays(a);
    const double y = periodDays(b);
    return x < y ? -1 : y < x ? 1 : a.billingPeriod.wire().compare(b.billingPeriod.wire());
}

/// A one-time product's period is "once", which says less than its type.
QVariant billingWire(const Product &p)
{
    return p.billingType == BillingType::OneTime ? p.billingType.wire() : p.billingPeriod.wire();
}

QList<RecordColumn<Product>> productColumns()
{
    return {
        {"name", CellKind::Text, [](const Product &p) -> QVariant { return p.name; }},
        {"price", CellKind::Amount, [](const Product &p) { return QVariant::fromValue(priceOf(p)); }},
        {"billing", CellKind::Status, billingWire, comparePeriods},
        {"status", CellKind::Status, [](const Product &p) -> QVariant { return p.status.wire(); }},
        {"tax", CellKind::Status, [](const Product &p) -> QVariant { return p.taxMode.wire(); }},
        {"created", CellKind::Time, [](const Product &p) -> QVariant { return p.createdAt; }},
    };
}

QStringList productWords(const Product &p, const QLocale &locale)
{
    return {
        p.name,    p.description.value_or(QString()), p.id, plainAmount(priceOf(p)), formatMoney(priceOf(p), locale),
        p.currency};
}

} // namespace

ProductList::ProductList(Client &client, const QLocale &locale, QObject *parent)
    : RecordList(
        productColumns(), productWords,
        [&client](const PageSweep<Product>::Page &page) {
            return client.searchProducts({page.number, page.size});
        },
        locale, parent)
{
}

double periodDays(const Product &product)
{
    const auto period = product.billingPeriod.known();
    if (!period)
        return -1;
    switch (*period) {
    case BillingPeriod::Once: return 0;
    case BillingPeriod::Daily: return 1;
    case BillingPeriod::Monthly: return monthDays;
    case BillingPeriod::Quarterly: return 3 * monthDays;
    case BillingPeriod::HalfYearly: return 6 * monthDays;
    case BillingPeriod::Yearly: return 12 * monthDays;
    case BillingPeriod::Custom: break;
    }
    const auto interval = product.recurringInterval ? product.recurringInterval->known() : std::nullopt;
    if (!interval)
        return -1;
    const auto count = double(product.recurringIntervalCount.value_or(1));
    switch (*interval) {
    case RecurringInterval::Day: return count;
    case RecurringInterval::Week: return count * 7;
    case RecurringInterval::Month: return count * monthDays;
    case RecurringInterval::Year: return count * 12 * monthDays;
    }
    Q_UNREACHABLE();
    return -1;
}
