// SPDX-License-Identifier: GPL-3.0-or-later
#include "productspage.h"

#include "core/api/client.h"
#include "productdetails.h"
#include "ui/dialogs/archivedialog.h"
#include "ui/dialogs/errorwords.h"
#include "ui/dialogs/productdialog.h"
#include "ui/looks/fonts.h"
#include "ui/widgets/detailpane.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/noticebox.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/weblink.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;

/// No server was reached: what is on screen is all there is for now.
bool isOffline(const ApiError &error)
{
    return error.kind == ApiError::Kind::Offline || error.kind == ApiError::Kind::ConnectionLost
        || error.kind == ApiError::Kind::Timeout;
}

std::optional<QUrl> pageOf(const Product *product)
{
    if (!product || !product->productUrl)
        return {};
    const QUrl url(*product->productUrl, QUrl::StrictMode);
    return isWebLink(url) ? std::optional(url) : std::nullopt;
}

} // namespace

ProductsPage::ProductsPage(Client &client, StoreTarget target, const TimeStyle &times, QWidget *parent)
    : StorePage(parent), m_client(client), m_target(std::move(target)), m_times(times), m_list(client, times.locale),
      m_presented(m_list, times), m_details(new DetailPane(times))
{
    makeActions();
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({1000, m_details->sizeHint().width()});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connectList();
    showNoProduct();
    showCurrent();
    showState();
    m_list.reload();
}

ProductsPage::~ProductsPage() = default;

void ProductsPage::makeActions()
{
    const auto make =
        [this](const QString &name, const QString &text, const QKeySequence &keys, void (ProductsPage::*slot)()) {
            auto *action = new QAction(text, this);
            action->setObjectName(name);
            action->setShortcut(keys);
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
            connect(action, &QAction::triggered, this, slot);
            addAction(action);
            return action;
        };
    m_new = make(u"new-product"_s, tr("&New product…"), QKeySequence::New, &ProductsPage::openNew);
    m_new->setShortcutContext(Qt::WindowShortcut); // needs no row, so it works from the navigation too
    m_edit = make(u"edit-product"_s, tr("&Edit…"), QKeySequence(u"F2"_s), &ProductsPage::openEdit);
    m_duplicate = make(u"duplicate-product"_s, tr("&Duplicate…"), QKeySequence(u"Ctrl+D"_s), &ProductsPage::openLike);
    m_archive = make(u"archive-product"_s, tr("&Archive…"), QKeySequence::Delete, &ProductsPage::openArchive);

    m_copyText = new QAction(tr("&Copy as text"), this);
    m_copyText->setShortcut(QKeySequence::Copy);
    m_copyText->setShortcutContext(Qt::WidgetShortcut); // shown only: the table answers to it, text fields too
    m_copyId = new QAction(tr("Copy &id"), this);
    m_copyId->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    m_copyId->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copyId);
    m_copyLink = new QAction(tr("Copy &link to its page"), this);
    m_openPage = new QAction(tr("&Open its page"), this);
    connect(m_copyLink, &QAction::triggered, this, [this] {
        if (const auto url = pageOf(current()))
            QGuiApplication::clipboard()->setText(url->toString());
    });
    connect(m_openPage, &QAction::triggered, this, [this] {
        if (const auto url = pageOf(current()))
            openWebLink(*url);
    });
}

QWidget *ProductsPage::buildList()
{
    auto *title = new PlainLabel(tr("Products"));
    title->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    auto *add = new QPushButton(tr("&New product"));
    add->setProperty("role", u"primary"_s);
    add->setToolTip(m_new->shortcut().toString(QKeySequence::NativeText));
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);

    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Search…"));
    m_search->setAccessibleName(tr("Search products"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    m_search->setMinimumWidth(120);
    m_status = new FilterChip(tr("Status"));
    m_billing = new FilterChip(tr("Billing"));
    m_event = new NoticeBox;
    m_condition = new NoticeBox;
    m_table = new RecordTable(u"products"_s);
    m_table->setAccessibleName(tr("Products"));
    m_table->setPresented(m_presented, {0, 104, 92, 100, 104, 112});
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_state = new StateView;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);

    auto *top = new QHBoxLayout;
    top->addWidget(title);
    top->addStretch(1);
    top->addWidget(add);
    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_search, 1);
    filters->addWidget(m_status);
    filters->addWidget(m_billing);
    filters->addStretch(1);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(margin, 20, margin, 12);
    head->setSpacing(12);
    head->addLayout(top);
    head->addLayout(filters);
    head->addWidget(m_event);
    head->addWidget(m_condition);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 0, 0, margin);
    body->addWidget(m_stack);
    auto *list = new QWidget;
    list->setMinimumWidth(380);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(body, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ProductsPage::setSearch);
    connect(m_search, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_status, &FilterChip::chosenChanged, this, [this](const QStringList &w) { setFilter("status", w); });
    connect(m_billing, &FilterChip::chosenChanged, this, [this](const QStringList &w) { setFilter("billing", w); });
    connect(m_copyText, &QAction::triggered, m_table, &RecordTable::copyText);
    connect(m_copyId, &QAction::triggered, m_table, &RecordTable::copyIds);
    connect(m_table, &RecordTable::currentIdChanged, this, [this](const QString &id) {
        m_currentId = id;
        showCurrent();
    });
    connect(m_table, &RecordTable::opened, m_edit, &QAction::trigger);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        if (!current())
            return;
        QMenu menu;
        menu.addActions({m_edit, m_duplicate, m_openPage});
        menu.addSeparator();
        menu.addActions({m_copyText, m_copyId, m_copyLink});
        menu.addSeparator();
        menu.addAction(m_archive);
        menu.exec(m_table->viewport()->mapToGlobal(position));
    });
    connect(m_condition, &NoticeBox::actionTriggered, this, &ProductsPage::refresh);
    connect(m_event, &NoticeBox::actionTriggered, m_event, &NoticeBox::clear);
    connect(m_state, &StateView::actionTriggered, this, [this] {
        switch (m_remedy) {
        case Remedy::None: return;
        case Remedy::Reload: return refresh();
        case Remedy::Create: return openNew();
        case Remedy::ClearQuery: return clearQuery();
        }
    });
    return list;
}

void ProductsPage::connectList()
{
    connect(&m_list, &RecordListBase::recordsChanged, this, [this] {
        emit countChanged(m_list.totalCount());
        if (m_list.isReloading())
            emit activityChanged(tr("Reading products"), m_list.totalCount(), 0);
        showFacets();
        reselect();
        showCurrent();
        showState();
    });
    connect(&m_list, &ListModel::stateChanged, this, [this] {
        if (m_list.state() != ListModel::State::Loading)
            emit activityChanged({}, 0, 0);
        if (m_list.state() == ListModel::State::Ready)
            emit refreshed(m_list.refreshedAt());
        showState();
    });
    connect(&m_list, &ListModel::queryChanged, this, [this] {
        reselect();
        showCurrent();
        showState();
    });
    m_list.setQuery({.search = {}, .sortKey = "name", .sortOrder = Qt::AscendingOrder, .filters = {}});
}

void ProductsPage::refresh() { m_list.reload(); }

void ProductsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ProductsPage::isLoading() const { return m_list.state() == ListModel::State::Loading && m_list.totalCount() == 0; }

const Product *ProductsPage::current() const { return m_list.record(m_currentId); }

/// A reset forgets the current row, and a first row has nothing before it that would select it.
void ProductsPage::reselect()
{
    if (m_table->currentIndex().isValid() || m_list.rowCount() == 0)
        return;
    const int row = m_list.rowOf(m_currentId);
    m_table->setCurrentIndex(m_presented.index(qMax(0, row), 0));
}

void ProductsPage::showCurrent()
{
    const Product *product = m_list.rowOf(m_currentId) < 0 ? nullptr : current();
    const bool isActive = product && !(product->status == ProductStatus::Archived);
    m_edit->setEnabled(product);
    m_duplicate->setEnabled(product);
    m_archive->setEnabled(isActive);
    m_copyId->setEnabled(product);
    m_copyText->setEnabled(product);
    m_openPage->setEnabled(pageOf(product).has_value());
    m_copyLink->setEnabled(pageOf(product).has_value());
    const std::optional<Product> wanted = product ? std::optional(*product) : std::nullopt;
    if (wanted == m_shown)
        return; // what is selected in the pane stays selected
    m_shown = wanted;
    if (product)
        showProduct(
            *m_details, *product, {m_edit, m_duplicate, m_archive, m_openPage, m_copyLink, m_copyId}, m_times.locale);
    else
        showNoProduct();
}

void ProductsPage::showNoProduct()
{
    m_details->showNothing(tr("Choose a product to see all that Creem knows of it."));
}

void ProductsPage::showFacets()
{
    const auto choices = [this](const QByteArray &column) {
        QList<FilterChip::Choice> out;
        for (const RecordListBase::Facet &facet : m_list.facets(column))
            out.append({facet.wire, wireWord(facet.wire), facet.count});
        return out;
    };
    m_status->setChoices(choices("status"));
    m_billing->setChoices(choices("billing"));
}

void ProductsPage::showState()
{
    using State = ListModel::State;
    const State state = m_list.state();
    const bool hasRows = m_list.rowCount() > 0;
    m_condition->clear();
    m_stack->setCurrentWidget(hasRows ? static_cast<QWidget *>(m_table) : m_state);

    if (m_list.totalCount() > 0) {
        if (state == State::Failed) {
            const ErrorWords words = errorWords(m_list.error(), m_target.mode);
            const QString since = m_list.refreshedAt().isValid()
                ? tr("What you see was read on %1.").arg(m_times.dayAndClock(m_list.refreshedAt()))
                : tr("What you see is only part of the list.");
            m_condition->say(isOffline(m_list.error()) ? Tone::Warning : Tone::Danger, words.title,
                             since + u'\n' + words.text, words.traceId, tr("Try &again"));
        } else if (!m_list.rejected().isEmpty()) {
            QStringList lines;
            for (const RejectedRecord &record : m_list.rejected().first(qMin(qsizetype(3), m_list.rejected().size())))
                lines.append(
                    tr("%1: %2", "id, reason").arg(record.id.isEmpty() ? u"?"_s : record.id, record.error.toString()));
            m_condition->say(Tone::Warning,
                             tr("%n product(s) can't be shown: Creem sent something that Creamery doesn't understand.",
                                nullptr, int(m_list.rejected().size())),
                             lines.join(u'\n'));
        }
    }
    if (hasRows)
        return;

    const auto say = [this](Remedy remedy, const StateView::Content &content) {
        m_remedy = remedy;
        m_state->show(content);
    };
    if (m_list.totalCount() > 0)
        return say(Remedy::ClearQuery,
                   {u"search"_s, tr("No product matches"),
                    tr("There are %n product(s), but none with this search and these filters.", nullptr,
                       int(m_list.totalCount())),
                    tr("&Clear search and filters")});
    switch (state) {
    case State::Loading: return say(Remedy::None, {{}, tr("Loading the products…"), {}, {}});
    case State::Failed: {
        ErrorWords words = errorWords(m_list.error(), m_target.mode);
        if (!words.traceId.isEmpty())
            words.text += u"\n\n"_s + tr("Trace id: %1").arg(words.traceId);
        return say(Remedy::Reload, {words.icon, words.title, words.text, tr("Try &again")});
    }
    case State::Ready:
        if (!m_list.rejected().isEmpty())
            return say(Remedy::Reload,
                       {u"warning"_s, tr("Creem's products can't be read"),
                        tr("Creem sent something that Creamery doesn't understand: %1")
                            .arg(m_list.rejected().first().error.toString()),
                        tr("Try &again")});
        return say(
            Remedy::Create,
            {u"products"_s, tr("No products yet"), tr("What you sell in %1 will be listed here.").arg(m_target.store),
             tr("Create the &first product")});
    }
}

void ProductsPage::setSearch(const QString &text)
{
    ListModel::Query query = m_list.query();
    query.search = text;
    m_list.setQuery(query);
}

void ProductsPage::setFilter(const QByteArray &column, const QStringList &wires)
{
    ListModel::Query query = m_list.query();
    if (wires.isEmpty())
        query.filters.remove(column);
    else
        query.filters[column] = wires;
    m_list.setQuery(query);
}

void ProductsPage::clearQuery()
{
    m_search->clear();
    m_status->setChosen({});
    m_billing->setChosen({});
    ListModel::Query query = m_list.query();
    query.filters.clear();
    m_list.setQuery(query);
    m_table->setFocus();
}

void ProductsPage::take(const Product &product, const QString &done)
{
    const bool isNew = !m_list.record(product.id);
    m_list.upsert(product);
    const bool isVisible = m_list.rowOf(product.id) >= 0;
    if (isNew && isVisible)
        m_table->selectId(product.id);
    m_event->say(Tone::Good, done, isVisible ? QString() : tr("It isn't among the rows that search and filters leave."),
                 {}, tr("&OK"));
}

void ProductsPage::watch(SubmitDialog *dialog, const QString &what)
{
    m_event->clear();
    // Closed while it was sent, and not done: the one place left where it can be said.
    connect(dialog, &SubmitDialog::leftFailed, this, [this, what](const ApiError &error) {
        const ErrorWords words = writeErrorWords(error, m_target.mode);
        m_event->say(error.outcome == WriteOutcome::Unknown ? Tone::Warning : Tone::Danger,
                     tr("%1: %2", "what was tried, what became of it").arg(what, words.title), words.text,
                     words.traceId, tr("&OK"));
        m_list.reload();
    });
    connect(dialog, &QDialog::finished, this, [this, dialog] {
        const SubmitDialog::Stage stage = dialog->stage();
        if (stage == SubmitDialog::Stage::Unsettled || stage == SubmitDialog::Stage::Checking)
            m_list.reload(); // to see what became of it
    });
    dialog->open();
}

void ProductsPage::openNew()
{
    auto *dialog = new NewProductDialog(m_client, m_target, m_times.locale, nullptr, this);
    connect(dialog, &NewProductDialog::created, this,
            [this](const Product &p) { take(p, tr("“%1” was created").arg(p.name)); });
    watch(dialog, tr("New product"));
}

void ProductsPage::openLike()
{
    const Product *like = current();
    if (!like)
        return;
    auto *dialog = new NewProductDialog(m_client, m_target, m_times.locale, like, this);
    connect(dialog, &NewProductDialog::created, this,
            [this](const Product &p) { take(p, tr("“%1” was created").arg(p.name)); });
    watch(dialog, tr("Duplicate product"));
}

void ProductsPage::openEdit()
{
    const Product *product = current();
    if (!product)
        return;
    auto *dialog = new EditProductDialog(m_client, m_target, m_times.locale, *product, this);
    connect(dialog, &EditProductDialog::updated, this,
            [this](const Product &p) { take(p, tr("“%1” was saved").arg(p.name)); });
    watch(dialog, tr("Edit product"));
}

void ProductsPage::openArchive()
{
    const Product *product = current();
    if (!product || product->status == ProductStatus::Archived)
        return;
    auto *dialog = new ArchiveDialog(m_client, m_target, m_times.locale, *product, this);
    connect(dialog, &ArchiveDialog::archived, this,
            [this](const Product &p) { take(p, tr("“%1” was archived").arg(p.name)); });
    watch(dialog, tr("Archive product"));
}
