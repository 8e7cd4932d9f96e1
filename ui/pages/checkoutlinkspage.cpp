// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutlinkspage.h"

#include "actionnotice.h"
#include "core/format/money.h"
#include "core/models/stories.h"
#include "core/profiles/session.h"
#include "ui/dialogs/checkoutdialog.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/dialogs/mirrorwords.h"
#include "ui/widgets/columnsbutton.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/splitframe.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/weblink.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

CheckoutLinksPage::CheckoutLinksPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StorePage(parent), m_session(session), m_times(times), m_target{session.profile().name, session.mode()},
      m_list(session.actions(), session.client()), m_presented(m_list, times),
      m_new(makeAction(u"new-checkout"_s, tr("&New checkout link…"), QKeySequence::New, &CheckoutLinksPage::openNew)),
      m_copy(makeAction({}, tr("&Copy link"), QKeySequence(u"Ctrl+Shift+C"_s), &CheckoutLinksPage::copyLink)),
      m_open(makeAction({}, tr("&Open"), {}, &CheckoutLinksPage::openLink)),
      m_code(makeAction(u"checkout-code"_s, tr("&QR code…"), {}, &CheckoutLinksPage::showCode)),
      m_search(new QLineEdit), m_over(new QCheckBox(tr("Also &paid and expired ones"))), m_notice(new NoticeBox),
      m_condition(new NoticeBox), m_table(new RecordTable(u"checkouts"_s)), m_state(new StateView),
      m_details(new DetailPane(times)), m_frame(new SplitFrame(tr("Checkout links"), m_table, m_state, m_details))
{
    m_new->setShortcutContext(Qt::WindowShortcut); // needs no row, so it works from the navigation too
    m_presented.setTitles({{"date", tr("Made")}, {"units", tr("Units")}});
    build();
    connectList();
    new ActionNotice(session.actions(), session.mode(), {ObjectKind::Checkout}, *m_notice, *this);
    m_list.reload();
    showState();
}

QAction *CheckoutLinksPage::makeAction(const QString &name, const QString &text, const QKeySequence &keys,
                                       void (CheckoutLinksPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void CheckoutLinksPage::build()
{
    auto *add = new QPushButton(tr("&New checkout link"));
    add->setProperty("role", u"primary"_s);
    const auto showLock = [this, add] {
        const bool isLocked = m_session.actions().isReadOnly();
        const QString why = tr("This store is locked: nothing can be changed.");
        m_new->setEnabled(!isLocked);
        add->setEnabled(!isLocked);
        add->setToolTip(isLocked ? why : m_new->shortcut().toString(QKeySequence::NativeText));
        add->setAccessibleDescription(isLocked ? why : QString());
    };
    connect(&m_session.actions(), &Actions::conditionChanged, add, showLock);
    showLock();
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, add, &QPushButton::setEnabled);
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search checkout links"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(220);
    m_over->setMinimumHeight(m_search->sizeHint().height());
    m_table->setAccessibleName(tr("Checkout links"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPresented(m_presented, {148, 0, 180, 64, 120});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_frame->addButton(new ColumnsButton(*m_table));
    m_frame->addButton(add);
    m_frame->addFilter(m_search);
    m_frame->addFilter(m_over);
    m_frame->addBlock(m_notice);
    m_frame->addBlock(m_condition);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
}

void CheckoutLinksPage::connectList()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        ListModel::Query query = m_list.query();
        query.search = text;
        m_list.setQuery(query);
    });
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_over, &QCheckBox::toggled, this, [this](bool on) { m_list.setOverShown(on); });
    connect(m_table, &RecordTable::currentIdChanged, this, &CheckoutLinksPage::select);
    connect(m_table, &RecordTable::opened, this, [this] {
        if (m_frame->isFolded())
            m_frame->openDetails();
        else
            showCode();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (m_currentId.isEmpty())
            return;
        auto *menu = new QMenu(m_table); // not on the stack: the page may go while it is open
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions({m_copy, m_open, m_code});
        menu->popup(m_table->viewport()->mapToGlobal(position));
    });
    connect(&m_list, &ListModel::totalsChanged, this, &CheckoutLinksPage::showState);
    connect(&m_list, &ListModel::stateChanged, this, &CheckoutLinksPage::showState);
    connect(&m_list, &CheckoutList::askingChanged, this, &CheckoutLinksPage::showState);
    connect(&m_list, &QAbstractItemModel::dataChanged, this, &CheckoutLinksPage::showDetails);
    connect(m_details, &DetailPane::recordWanted, this, &StorePage::recordWanted);
    connect(m_notice, &NoticeBox::actionTriggered, m_notice, &NoticeBox::clear);
    connect(m_condition, &NoticeBox::actionTriggered, this, &CheckoutLinksPage::refresh);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        if (m_list.totalCount() == 0)
            return openNew();
        if (m_search->text().isEmpty())
            m_over->setChecked(true);
        m_search->clear();
        m_table->setFocus(); // the button may have gone
    });
}

void CheckoutLinksPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool CheckoutLinksPage::isLoading() const
{
    return m_list.rowCount() == 0 && m_list.state() == ListModel::State::Loading && !m_session.actions().journalError();
}

void CheckoutLinksPage::showRecord(const QString &id) { m_table->selectId(id); }

void CheckoutLinksPage::showState()
{
    const bool hasRows = m_list.rowCount() > 0;
    m_frame->showRows(hasRows);
    m_over->setVisible(m_list.totalCount() > 0);
    m_frame->setFoot(!hasRows ? QString()
                         : m_list.isAsking()
                         ? tr("%n link(s) shown. Asking Creem how they stand…", nullptr, m_list.rowCount())
                         : tr("%n link(s) shown", nullptr, m_list.rowCount()));
    emit countChanged(m_list.openCount());
    if (m_list.error() && m_list.totalCount() > 0) {
        const ErrorWords words = errorWords(*m_list.error(), m_session.mode());
        m_condition->say(Tone::Warning, words.title,
                         tr("Whether these links were paid in the meantime is not known.") + u'\n' + words.text,
                         words.traceId, tr("Try &again"));
    } else {
        m_condition->clear();
    }
    if (hasRows && !m_table->currentIndex().isValid())
        m_table->selectRow(0);
    if (hasRows)
        return;
    select({});
    if (const auto &error = m_session.actions().journalError())
        return m_state->show(
            {u"error"_s,
             tr("The journal can't be read"),
             tr("%1\n\nThe links that were made here are known by the journal.").arg(mirrorWords(*error).title),
             {}});
    if (isLoading())
        return m_state->show({{}, tr("Reading the journal…"), {}, {}});
    if (m_list.totalCount() == 0)
        return m_state->show(
            {u"checkout-links"_s, tr("No checkout links yet"),
             tr("Make a link by which somebody pays for a product. Those that are made here are listed "
                "until they are paid or expired; Creem lists none."),
             tr("Make the &first link")});
    if (!m_search->text().isEmpty())
        return m_state->show(
            {u"search"_s, tr("Nothing matches"), tr("No link matches what you search for."), tr("&Clear the search")});
    m_state->show({u"checkout-links"_s, tr("No link is open"), tr("All that were made here are paid or expired."),
                   tr("&Show them")});
}

void CheckoutLinksPage::select(const QString &id)
{
    m_currentId = id;
    showDetails();
}

void CheckoutLinksPage::showDetails()
{
    const CheckoutList::Link *link = m_list.link(m_currentId);
    m_copy->setEnabled(link && !link->address.isEmpty());
    m_code->setEnabled(link && !link->address.isEmpty());
    m_open->setEnabled(link && isWebLink(QUrl(link->address, QUrl::StrictMode)));
    if (!link)
        return m_details->showNothing(tr("Choose a link to hand it on."));
    DetailPane &pane = *m_details;
    pane.begin(link->product, link->status.wire());
    pane.addActions({m_copy, m_code, m_open}, {});
    if (link->status == CheckoutStatus::Completed)
        pane.addNote(tr("It was paid."));
    else if (link->status == CheckoutStatus::Expired)
        pane.addNote(tr("Nobody can pay by it any more. Make another one."));
    pane.addSection();
    pane.addLink(tr("Link"), link->address);
    pane.addRecord(tr("Product"), link->product, Resource::Products, link->productId);
    pane.addRow(tr("Customer"), link->customer.isEmpty() ? tr("anybody who has the link") : link->customer);
    pane.addRow(tr("Units"), m_times.locale.toString(link->units));
    if (link->customPrice)
        pane.addRow(tr("Own price"), ownPrice(*link));
    pane.addRow(tr("Discount"), link->discountCode);
    pane.addRow(tr("Request id"), link->requestId);
    pane.addTime(tr("Made"), link->at);
    pane.addId(tr("Id"), link->id);
    pane.end();
}

/// In the product's currency, which the link doesn't say.
QString CheckoutLinksPage::ownPrice(const CheckoutList::Link &link)
{
    if (const auto it = m_currencies.constFind(link.productId); it != m_currencies.cend())
        return formatMoney({*link.customPrice, *it}, m_times.locale);
    m_session.mirror().record<Product>(
        link.productId, this, [this, id = link.productId](const std::optional<Product> &product) {
            if (!product || m_currencies.contains(id))
                return;
            m_currencies.insert(id, product->currency);
            showDetails();
        });
    return plainAmount({*link.customPrice, u"USD"_s}); // EUR and USD alike: two decimals
}

void CheckoutLinksPage::openNew()
{
    struct Known
    {
        QList<Product> products;
        QList<Discount> discounts;
    };
    m_new->setEnabled(false); // until they are here: not two dialogs
    m_session.mirror().read(
        this,
        [](MirrorReader &reader) -> MirrorResult<Known> {
            const auto products = readProducts(reader);
            if (!products)
                return tl::make_unexpected(products.error());
            const auto discounts = readDiscounts(reader);
            if (!discounts)
                return tl::make_unexpected(discounts.error());
            return Known{*products, *discounts};
        },
        [this](const MirrorResult<Known> &known) {
            m_new->setEnabled(true);
            if (!known)
                return m_notice->say(Tone::Danger, mirrorWords(known.error()).title, {}, {}, tr("&OK"));
            openDialog(known->products, known->discounts);
        });
}

void CheckoutLinksPage::openDialog(const QList<Product> &products, const QList<Discount> &discounts)
{
    auto *dialog = new CheckoutDialog(m_session.actions(), m_target, m_times.locale, products, discounts, {}, this);
    connect(dialog, &SubmitDialog::succeeded, this, [this](const ActionRecord &record) {
        showRecord(record.resultId);
        if (m_currentId == record.resultId)
            showCode();
    });
    dialog->open();
}

void CheckoutLinksPage::showCode()
{
    const CheckoutList::Link *link = m_list.link(m_currentId);
    if (!link || link->address.isEmpty())
        return;
    auto *dialog = new LinkDialog(
        {tr("Checkout link"),
         link->customer.isEmpty()
             ? tr("Whoever has this link can pay for “%1”.").arg(link->product)
             : tr("By this link %1 pays for “%2”.", "e-mail, product").arg(link->customer, link->product),
         tr("Checkout link"), u"checkout-link.png"_s, link->address, m_session.mode()},
        this);
    dialog->open();
}

void CheckoutLinksPage::copyLink()
{
    if (const CheckoutList::Link *link = m_list.link(m_currentId))
        QGuiApplication::clipboard()->setText(link->address);
}

void CheckoutLinksPage::openLink()
{
    if (const CheckoutList::Link *link = m_list.link(m_currentId))
        openWebLink(QUrl(link->address, QUrl::StrictMode));
}
