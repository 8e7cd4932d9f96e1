// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerspage.h"
#include "ui/looks/amountwords.h"

#include "portallink.h"
#include "storylines.h"
#include "ui/dialogs/customerdialog.h"
#include "ui/dialogs/errorwords.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/weblink.h"

#include <QAction>
#include <QJsonDocument>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

ListSetup setup()
{
    ListSetup s;
    s.resource = Resource::Customers;
    s.title = CustomersPage::tr("Customers");
    s.searchName = CustomersPage::tr("Search customers");
    s.icon = u"customers"_s;
    s.widths = {132, 0, 104, 104, 116, 64, 180};
    s.hidden = {"id"};
    s.titles = {{"created", CustomersPage::tr("Since")}, {"subscriptions", CustomersPage::tr("Active")}};
    s.chips = {"country"};
    s.timeChips = {"created"};
    s.totals = {"spend"};
    s.sortKey = "created";
    s.choose = CustomersPage::tr("Choose a customer to see the whole story.");
    s.loading = CustomersPage::tr("Reading the customers…");
    s.empty = CustomersPage::tr("No customers yet");
    s.emptyText = CustomersPage::tr("Everyone who buys from you will be listed here.");
    s.createText = CustomersPage::tr("Create the &first customer");
    return s;
}

} // namespace

CustomersPage::CustomersPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StoryPage(session, setup(), times, readCustomerStory, parent), m_target{session.profile().name, session.mode()},
      m_new(make(u"new-customer"_s, tr("&New customer…"), QKeySequence::New, &CustomersPage::openNew)),
      m_edit(make(u"edit-customer"_s, tr("&Edit…"), QKeySequence(u"F2"_s), &CustomersPage::openEdit)),
      m_portal(make(u"portal-link"_s, tr("&Portal link…"), QKeySequence(u"Ctrl+L"_s), &CustomersPage::openPortal)),
      m_mail(make(u"mail-customer"_s, tr("&Write an e-mail"), QKeySequence(u"Ctrl+M"_s), &CustomersPage::mail)),
      m_loadAgain(new QAction(tr("Try again"), this)), m_moreOrders(new QAction(tr("More orders"), this)),
      m_moreLicenses(new QAction(tr("More licences"), this))
{
    m_new->setShortcutContext(Qt::WindowShortcut); // needs no row, so it works from the navigation too
    connect(m_loadAgain, &QAction::triggered, this, [this] {
        load(m_loadedId);
        showAgain();
    });
    connect(m_moreOrders, &QAction::triggered, this, [this] {
        if (!showMore(m_orders))
            loadOrders(m_orders.page + 1);
        showAgain();
    });
    connect(m_moreLicenses, &QAction::triggered, this, [this] {
        if (!showMore(m_licenses))
            loadLicenses(m_licenses.page + 1);
        showAgain();
    });
    connect(this, &ListPage::createWanted, m_new, &QAction::trigger);
    auto *add = new QPushButton(tr("&New customer"));
    add->setProperty("role", u"primary"_s);
    add->setToolTip(m_new->shortcut().toString(QKeySequence::NativeText));
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, add, &QWidget::setEnabled);
    addHeadButton(add);
    connect(&session.actions(), &Actions::conditionChanged, this, &CustomersPage::enableActions);
    enableActions();
}

QAction *CustomersPage::make(const QString &name, const QString &text, const QKeySequence &keys,
                             void (CustomersPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void CustomersPage::enableActions()
{
    m_new->setEnabled(!session().actions().isReadOnly());
    for (QAction *action : {m_edit, m_portal})
        allowAction(action, story().has_value(), {});
    m_mail->setEnabled(story() && mailLink(story()->customer.email).isValid());
}

void CustomersPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_edit, m_portal, m_mail});
    menu.addSeparator();
}

void CustomersPage::openNew()
{
    auto *dialog = new CustomerDialog(session().actions(), m_target, {}, this);
    connect(
        dialog, &SubmitDialog::succeeded, this, [this](const ActionRecord &record) { showRecord(record.resultId); });
    dialog->open();
}

void CustomersPage::openEdit()
{
    if (!story())
        return;
    auto *dialog = new CustomerDialog(session().actions(), m_target, story()->customer, this);
    connect(dialog, &SubmitDialog::succeeded, this, &CustomersPage::reread);
    dialog->open();
}

void CustomersPage::openPortal()
{
    if (story())
        openPortalLink(session().actions(), m_target, story()->customer, this);
}

void CustomersPage::mail()
{
    if (story() && !openMailLink(story()->customer.email))
        eventNotice().say(Tone::Warning, tr("No mail program took it"), story()->customer.email, {}, tr("&OK"));
}

void CustomersPage::dropRecord()
{
    StoryPage::dropRecord();
    m_loadedId.clear();
    ++m_loading;
    enableActions();
}

void CustomersPage::load(const QString &id)
{
    m_loadedId = id;
    ++m_loading;
    m_orders = {};
    m_licenses = {};
    loadOrders(1);
    loadLicenses(1);
}

void CustomersPage::loadOrders(int page)
{
    session()
        .client()
        .listCustomerOrders(m_loadedId, {page})
        .then(this, [this, page, loading = m_loading](const Result<Page<Order>> &orders) {
            if (loading == m_loading)
                take(m_orders, page, orders);
        });
}

void CustomersPage::loadLicenses(int page)
{
    session()
        .client()
        .listCustomerLicenses(m_loadedId, {page})
        .then(this, [this, page, loading = m_loading](const Result<Page<License>> &licenses) {
            if (loading == m_loading)
                take(m_licenses, page, licenses);
        });
}

template <class T> void CustomersPage::take(Loaded<T> &loaded, int number, const Result<Page<T>> &page)
{
    loaded.isLoading = false;
    if (!page) {
        loaded.error = page.error();
        return showAgain();
    }
    QSet<QString> known;
    for (const T &item : std::as_const(loaded.items))
        known.insert(item.id);
    const qsizetype before = loaded.items.size();
    for (const T &item : page->items)
        if (!known.contains(item.id)) // pages shift when something new comes
            loaded.items.append(item);
    loaded.error.reset();
    loaded.page = number;
    loaded.count = qMax(page->pagination.totalRecords, qint64(loaded.items.size()));
    loaded.hasMore = page->pagination.nextPage && loaded.items.size() > before;
    if (number > 1)
        loaded.shown = loaded.items.size();
    showAgain();
}

template <class T> bool CustomersPage::showMore(Loaded<T> &loaded)
{
    if (loaded.shown < loaded.items.size()) {
        loaded.shown = loaded.items.size();
        return true;
    }
    loaded.isLoading = true;
    loaded.error.reset();
    return false;
}

void CustomersPage::showAgain()
{
    if (story())
        showStory(*story());
}

void CustomersPage::showStory(const CustomerStory &story)
{
    const Customer &c = story.customer;
    const QLocale &locale = times().locale;
    if (m_loadedId != c.id)
        load(c.id);
    DetailPane &pane = details();
    enableActions();
    pane.begin(customerName(c), statusOf(c.id, {})); // it has none but what is under way with it
    pane.addActions({m_edit, m_portal}, {m_mail, copyIdAction()});
    pane.addRow(tr("E-mail"), c.email);
    pane.addRow(tr("Country"), c.country ? countryName(*c.country) : QString());
    pane.addTime(tr("Since"), c.createdAt);
    pane.addTime(tr("Updated"), c.updatedAt);
    pane.addRow(tr("Spent"), amountsText(withoutZeros(story.spent), locale));
    if (c.externalId)
        pane.addId(tr("Your id"), *c.externalId);
    if (c.metadata && !c.metadata->isEmpty())
        pane.addRow(
            tr("Metadata"), QString::fromUtf8(QJsonDocument(*c.metadata).toJson(QJsonDocument::Indented)).trimmed());
    pane.addId(tr("Id"), c.id);

    pane.addSection(tr("Subscriptions"));
    for (const SubscriptionLine &line : story.subscriptions.lines)
        pane.addLine({line.product.isEmpty() ? line.id : line.product, wireWord(line.status),
                      line.pays ? formatMoney(*line.pays, locale) : QString(), Resource::Subscriptions, line.id});
    if (story.subscriptions.lines.isEmpty())
        pane.addNote(tr("none"));
    if (story.subscriptions.count > story.subscriptions.lines.size())
        pane.addMore(story.subscriptions.count - story.subscriptions.lines.size(),
                     rowsOf(Resource::Subscriptions, "customer", c.id, tr("subscriptions of %1").arg(customerName(c))));
    addPayments(pane, tr("Payments"), story.payments,
                rowsOf(Resource::Transactions, "customer", c.id, tr("payments of %1").arg(customerName(c))), times());
    showOrders(story);
    showLicenses(story);
    pane.end();
}

/// How many of them are to be shown.
template <class T> qsizetype CustomersPage::showProgress(const Loaded<T> &loaded)
{
    if (loaded.isLoading) {
        details().addNote(CustomersPage::tr("Asking Creem…"));
    } else if (loaded.error) {
        details().addNote(errorWords(*loaded.error, session().mode()).title);
        details().addActions({m_loadAgain}, {});
    } else if (loaded.items.isEmpty()) {
        details().addNote(CustomersPage::tr("none"));
    }
    return qMin(loaded.shown, loaded.items.size());
}

/// What isn't shown, and the way to it; nothing leads to what couldn't be understood.
template <class T> void CustomersPage::showRest(const Loaded<T> &loaded, QAction *more)
{
    const qint64 rest = loaded.count - qMin(loaded.shown, loaded.items.size());
    if (rest <= 0 || loaded.isLoading)
        return;
    if (loaded.hasMore || loaded.shown < loaded.items.size())
        details().addMore(rest, more);
    else
        details().addNote(CustomersPage::tr("and %1 more", "number of records").arg(times().locale.toString(rest)));
}

void CustomersPage::showOrders(const CustomerStory &story)
{
    DetailPane &pane = details();
    pane.addSection(tr("Orders"));
    for (const Order &order : m_orders.items.first(showProgress(m_orders)))
        pane.addLine({times().day(order.createdAt), story.products.value(order.product.id, order.product.id),
                      formatMoney({order.amount, order.currency}, times().locale), Resource::Transactions,
                      order.transaction ? order.transaction->id : QString()});
    showRest(m_orders, m_moreOrders);
}

void CustomersPage::showLicenses(const CustomerStory &story)
{
    DetailPane &pane = details();
    // One button for both: what fails for one fails for the other.
    const bool saidAlready = m_orders.error && m_licenses.error;
    pane.addSection(tr("Licences"));
    if (saidAlready)
        return pane.addNote(errorWords(*m_licenses.error, session().mode()).title);
    for (const License &license : m_licenses.items.first(showProgress(m_licenses))) {
        const QString used = times().locale.toString(license.activation);
        const QString activations = license.activationLimit
            ? tr("%1 of %2", "activations, at most").arg(used, times().locale.toString(*license.activationLimit))
            : used;
        pane.addLine(
            {story.products.value(license.productId, license.productId), wireWord(license.status.wire()),
             tr("%1 activated", "activations").arg(activations), Resource::Products, license.productId, license.id});
        pane.addRow(tr("Key"), license.key);
    }
    showRest(m_licenses, m_moreLicenses);
}
