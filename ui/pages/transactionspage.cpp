// SPDX-License-Identifier: GPL-3.0-or-later
#include "transactionspage.h"

#include "core/actions/rules.h"
#include "freshrecord.h"
#include "storylines.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/refunddialog.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/weblink.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

ListSetup setup()
{
    ListSetup s;
    s.resource = Resource::Transactions;
    s.title = TransactionsPage::tr("Transactions");
    s.searchName = TransactionsPage::tr("Search transactions");
    s.icon = u"transactions"_s;
    s.widths = {132, 0, 128, 124, 128, 116, 116, 112, 112, 120, 84, 180};
    s.hidden = {"type", "paid", "tax", "refunded", "country", "currency", "id"};
    s.titles = {{"created", TransactionsPage::tr("Date")}};
    s.chips = {"status", "product", "country", "currency", "type"};
    s.timeChips = {"created"};
    s.totals = {"amount", "paid", "refunded"};
    s.sortKey = "created";
    s.choose = TransactionsPage::tr("Choose a payment to see all that Creem knows of it.");
    s.loading = TransactionsPage::tr("Reading the transactions…");
    s.empty = TransactionsPage::tr("No payments yet");
    s.emptyText = TransactionsPage::tr("What your customers pay will be listed here.");
    return s;
}

} // namespace

TransactionsPage::TransactionsPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StoryPage(session, setup(), times, readTransactionStory, parent), m_target{session.profile().name,
                                                                                 session.mode()},
      m_refund(new QAction(tr("&Refund…"), this)),
      m_dashboard(new QAction(tr("Part of it, or the invoice: on the &web"), this))
{
    m_refund->setObjectName(u"refund"_s);
    connect(m_refund, &QAction::triggered, this, &TransactionsPage::openRefund);
    connect(m_dashboard, &QAction::triggered, this,
            [] { openWebLink(QUrl(u"https://www.creem.io/dashboard/transactions"_s)); });
    addActions({m_refund, m_dashboard});
    connect(&session.actions(), &Actions::conditionChanged, this, &TransactionsPage::enableActions);
    enableActions();
}

void TransactionsPage::dropRecord()
{
    StoryPage::dropRecord();
    enableActions();
}

void TransactionsPage::enableActions()
{
    const auto bar = story() ? barOf(WishKind::Refund, story()->transaction) : std::nullopt;
    m_refund->setText(story() && !bar
                          ? tr("&Refund %1…").arg(formatMoney(leftToRefund(story()->transaction), times().locale))
                          : tr("&Refund…"));
    allowAction(m_refund, story() && !bar, bar ? barWords(*bar) : QString());
}

void TransactionsPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_refund, m_dashboard});
    menu.addSeparator();
}

void TransactionsPage::openRefund()
{
    if (!story() || std::exchange(m_isAsking, true))
        return;
    askFresh(session().client().retrieveTransaction(story()->transaction.id), this,
             [this, known = *story()](const std::optional<Transaction> &now, const QByteArray &raw) {
                 m_isAsking = false;
                 if (!now)
                     return openRefundOf(known, copyWords(session().sync().lastCompleteAt(), times()));
                 session().mirror().remember(*now, raw);
                 TransactionStory fresh = known;
                 fresh.transaction = *now;
                 openRefundOf(fresh, {});
             });
}

void TransactionsPage::openRefundOf(const TransactionStory &story, const QString &warning)
{
    if (const auto bar = barOf(WishKind::Refund, story.transaction))
        return eventNotice().say(
            Tone::Warning, tr("This payment can't be refunded any more"), barWords(*bar), {}, tr("&OK"));
    auto *dialog = new RefundDialog(session().actions(), m_target, times(), story, this);
    if (!warning.isEmpty())
        dialog->warn(warning);
    dialog->open();
}

void TransactionsPage::showStory(const TransactionStory &story)
{
    const Transaction &t = story.transaction;
    const QLocale &locale = times().locale;
    const auto money = [&](const std::optional<qint64> &minor) { return moneyText(minor, t.currency, locale); };
    DetailPane &pane = details();
    pane.begin(money(t.amount), statusOf(t.id, t.status.wire()));
    addCustomer(pane, story.customer, t.customer ? t.customer->id : QString());
    pane.addRecord(tr("Product"), story.product.name, Resource::Products, story.product.id);
    if (t.subscription) {
        const QString words = story.subscription
            ? tr("%1, since %2", "status, day")
                  .arg(wireWord(story.subscription->status.wire()), times().day(story.subscription->createdAt))
            : t.subscription->id;
        pane.addRecord(tr("Subscription"), words, Resource::Subscriptions, t.subscription->id);
    }
    pane.addRow(tr("Kind"), wireWord(t.type.wire()));
    pane.addTime(tr("Created"), t.createdAt);
    if (t.periodStart && t.periodEnd)
        pane.addRow(tr("Period"), tr("%1 to %2", "days").arg(times().day(*t.periodStart), times().day(*t.periodEnd)));
    pane.addRow(tr("Description"), t.description.value_or(QString()));

    pane.addSection();
    pane.addRow(tr("Amount"), money(t.amount));
    const QString country = t.taxCountry ? countryName(*t.taxCountry) : QString();
    pane.addRow(country.isEmpty() ? tr("Tax") : tr("Tax, %1", "country").arg(country), money(t.taxAmount));
    pane.addRow(tr("Discount"), t.discountAmount.value_or(0) == 0 ? tr("none") : money(t.discountAmount));
    pane.addRow(tr("Paid"), money(t.amountPaid));
    const bool isRefunded = t.status.known() == TransactionStatus::Refunded;
    const qint64 paid = t.amountPaid.value_or(t.amount);
    pane.addRow(tr("Refunded"), money(refundedOf(t.refundedAmount.value_or(0), isRefunded, paid)));

    pane.addSection();
    pane.addId(tr("Id"), t.id);
    if (t.order)
        pane.addId(tr("Order"), t.order->id);
    pane.addRow(tr("Mode"), wireWord(t.mode.wire()));
    pane.addSection();
    enableActions();
    pane.addActions({m_refund}, {m_dashboard, copyIdAction()});
    if (t.customer) {
        const QString payer = story.customer ? customerName(*story.customer) : t.customer->id;
        addPayments(
            pane, tr("Earlier payments of this customer"), story.earlier,
            rowsOf(Resource::Transactions, "customer", t.customer->id, tr("payments of %1").arg(payer)), times());
    }
    pane.end();
}
