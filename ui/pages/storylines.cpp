// SPDX-License-Identifier: GPL-3.0-or-later
#include "storylines.h"

#include "ui/widgets/detailpane.h"

#include <QCoreApplication>

namespace {

struct Lines
{
    Q_DECLARE_TR_FUNCTIONS(StoryLines)
};

} // namespace

QString customerName(const Customer &customer)
{
    return customer.name && !customer.name->isEmpty() ? *customer.name : customer.email;
}

QString moneyText(const std::optional<qint64> &minor, const QString &currency, const QLocale &locale)
{
    return minor ? formatMoney({*minor, currency}, locale) : QString();
}

void addCustomer(DetailPane &pane, const std::optional<Customer> &customer, const QString &id)
{
    if (id.isEmpty())
        return;
    pane.addRecord(Lines::tr("Customer"), customer ? customerName(*customer) : id, Resource::Customers, id);
    if (customer && customer->email != customerName(*customer))
        pane.addRow(Lines::tr("E-mail"), customer->email);
}

RowsRequest rowsOf(Resource resource, const QByteArray &field, const QString &id, const QString &name)
{
    RowsRequest rows;
    rows.resource = resource;
    rows.query.filters[field] = {id};
    rows.label = name;
    return rows;
}

void addPayments(DetailPane &pane, const QString &title, const Newest<PaymentLine> &payments, const RowsRequest &all,
                 const TimeStyle &times)
{
    if (payments.lines.isEmpty())
        return;
    pane.addSection(title);
    for (const PaymentLine &payment : payments.lines) {
        const QString note = payment.status == QLatin1String("paid") ? QString() : wireWord(payment.status);
        pane.addLine({times.day(payment.at), note, formatMoney(payment.amount, times.locale), Resource::Transactions,
                      payment.id});
    }
    if (payments.count > payments.lines.size())
        pane.addMore(payments.count - payments.lines.size(), all);
}
