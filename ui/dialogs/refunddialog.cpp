// SPDX-License-Identifier: GPL-3.0-or-later
#include "refunddialog.h"

#include "core/actions/rules.h"
#include "ui/looks/fonts.h"
#include "ui/looks/otherwords.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/weblink.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QString payerOf(const TransactionStory &story)
{
    if (!story.customer)
        return story.transaction.customer ? story.transaction.customer->id : story.transaction.id;
    const Customer &customer = *story.customer;
    return customer.name && !customer.name->isEmpty() ? *customer.name : customer.email;
}

} // namespace

QString paymentName(const TransactionStory &story, const TimeStyle &times)
{
    const Transaction &t = story.transaction;
    return RefundDialog::tr("%1, %2, %3", "customer, day, amount")
        .arg(payerOf(story), times.day(t.createdAt), formatMoney({t.amount, t.currency}, times.locale));
}

RefundDialog::RefundDialog(Actions &actions, StoreTarget target, const TimeStyle &times, const TransactionStory &story,
                           QWidget *parent)
    : SubmitDialog(
        actions, std::move(target),
        {.title = tr("Refund %1?").arg(formatMoney(leftToRefund(story.transaction), times.locale)),
         .yes = tr("&Refund %1").arg(formatMoney(leftToRefund(story.transaction), times.locale)),
         .no = tr("&Keep it"),
         .sending = tr("Asking Creem for the refund…"),
         .danger = true,
         .confirmsInLive = false},
        parent),
      m_times(times), m_story(story)
{
    const Transaction &t = story.transaction;
    const QString left = formatMoney(leftToRefund(t), times.locale);
    const bool isPart = t.refundedAmount.value_or(0) > 0;
    auto *what = new PlainLabel(breakableIfLong(
        (isPart ? tr("%1 gets the %2 back that are left of this payment.") : tr("%1 gets %2 back, the whole payment."))
            .arg(isolated(payerOf(story)), left)
        + u' '
        + tr("Creem may take a while: until then the refund is pending. A subscription goes on; cancel it on its own. "
             "A refund can't be taken back.")));
    what->setWordWrap(true);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    const auto money = [&](qint64 minor) { return formatMoney({minor, t.currency}, times.locale); };
    addFact(facts, tr("Payment"), t.id, monospaceFont());
    addFact(facts, tr("Paid"),
            tr("%1 on %2", "amount, day").arg(money(t.amountPaid.value_or(t.amount)), times.day(t.createdAt)), font());
    if (isPart)
        addFact(facts, tr("Refunded"), money(*t.refundedAmount), font());
    addFact(facts, tr("Left"), left, textFont(TextSize::Text, QFont::DemiBold));
    addFact(facts, tr("Store, mode"), storeAndMode(), textFont(TextSize::Text, QFont::DemiBold));
    auto *note = new PlainLabel(tr("Creem's API refunds all that is left, never a part of it. A part, and the invoice, "
                                   "are to be had in its dashboard."));
    note->setWordWrap(true);
    note->setFont(textFont(TextSize::Note));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto *dashboard = new QPushButton(tr("Open Creem's &dashboard"));
    dashboard->setAutoDefault(false);
    connect(dashboard, &QPushButton::clicked, this,
            [] { openWebLink(QUrl(u"https://www.creem.io/dashboard/transactions"_s)); });
    content()->setSpacing(16);
    content()->addWidget(what);
    content()->addLayout(facts);
    content()->addWidget(note);
    content()->addWidget(dashboard, 0, Qt::AlignLeft);
    revalidate();
}

QString RefundDialog::typedWord() const { return amountToType(leftToRefund(m_story.transaction), m_times.locale); }

bool RefundDialog::isTyped(const QString &text) const
{
    const Money left = leftToRefund(m_story.transaction);
    return SubmitDialog::isTyped(text) || parseAmount(text, left.currency, m_times.locale) == left;
}

Wish RefundDialog::wish() const { return wishes::refund(m_story.transaction, paymentName(m_story, m_times)); }
