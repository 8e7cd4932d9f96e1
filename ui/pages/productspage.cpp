// SPDX-License-Identifier: GPL-3.0-or-later
#include "productspage.h"

#include "productdetails.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/archivedialog.h"
#include "ui/dialogs/productdialog.h"
#include "ui/widgets/weblink.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

std::optional<QUrl> pageOf(const std::optional<Product> &product)
{
    if (!product || !product->productUrl)
        return {};
    const QUrl url(*product->productUrl, QUrl::StrictMode);
    return isWebLink(url) ? std::optional(url) : std::nullopt;
}

ListSetup setup(const QString &store)
{
    ListSetup s;
    s.resource = Resource::Products;
    s.title = ProductsPage::tr("Products");
    s.searchName = ProductsPage::tr("Search products");
    s.icon = u"products"_s;
    s.widths = {0, 120, 104, 116, 120, 148, 80, 180};
    s.hidden = {"tax", "currency", "id"};
    s.chips = {"status", "billing", "tax", "currency"};
    s.timeChips = {"created"};
    s.sortKey = "name";
    s.sortOrder = Qt::AscendingOrder;
    s.choose = ProductsPage::tr("Choose a product to see all that Creem knows of it.");
    s.loading = ProductsPage::tr("Loading the products…");
    s.empty = ProductsPage::tr("No products yet");
    s.emptyText = ProductsPage::tr("What you sell in %1 will be listed here.").arg(store);
    s.createText = ProductsPage::tr("Create the &first product");
    return s;
}

} // namespace

ProductsPage::ProductsPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StoryPage(session, setup(session.profile().name), times, readProduct, parent), m_target{session.profile().name,
                                                                                              session.mode()},
      m_new(make(u"new-product"_s, tr("&New product…"), QKeySequence::New, &ProductsPage::openNew)),
      m_edit(make(u"edit-product"_s, tr("&Edit…"), QKeySequence(u"F2"_s), &ProductsPage::openEdit)),
      m_duplicate(make(u"duplicate-product"_s, tr("&Duplicate…"), QKeySequence(u"Ctrl+D"_s), &ProductsPage::openLike)),
      m_archive(make(u"archive-product"_s, tr("&Archive…"), QKeySequence::Delete, &ProductsPage::openArchive)),
      m_copyLink(new QAction(tr("Copy &link to its page"), this)), m_openPage(new QAction(tr("&Open its page"), this))
{
    m_new->setShortcutContext(Qt::WindowShortcut); // needs no row, so it works from the navigation too
    connect(m_copyLink, &QAction::triggered, this, [this] {
        if (const auto url = pageOf(story()))
            QGuiApplication::clipboard()->setText(url->toString());
    });
    connect(m_openPage, &QAction::triggered, this, [this] {
        if (const auto url = pageOf(story()))
            openWebLink(*url);
    });
    auto *add = new QPushButton(tr("&New product"));
    add->setProperty("role", u"primary"_s);
    add->setToolTip(m_new->shortcut().toString(QKeySequence::NativeText));
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(this, &ListPage::createWanted, m_new, &QAction::trigger);
    addHeadButton(add);
    connect(&session.actions(), &Actions::conditionChanged, this, &ProductsPage::enableActions);
    connect(m_new, &QAction::enabledChanged, add, &QWidget::setEnabled);
    enableActions();
}

QAction *ProductsPage::make(const QString &name, const QString &text, const QKeySequence &keys,
                            void (ProductsPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void ProductsPage::showStory(const Product &product)
{
    enableActions();
    showProduct(details(), product, statusOf(product.id, product.status.wire()),
                {m_edit, m_duplicate, m_archive, m_openPage, m_copyLink, copyIdAction()}, times().locale);
}

void ProductsPage::dropRecord()
{
    StoryPage::dropRecord();
    enableActions();
}

void ProductsPage::enableActions()
{
    const auto &product = story();
    const bool isArchived = product && product->status == ProductStatus::Archived;
    m_new->setEnabled(!session().actions().isReadOnly());
    m_duplicate->setEnabled(product && !session().actions().isReadOnly());
    allowAction(m_edit, product.has_value(), {});
    allowAction(m_archive, product && !isArchived, isArchived ? barWords(Bar::IsArchived) : QString());
    m_openPage->setEnabled(pageOf(product).has_value());
    m_copyLink->setEnabled(pageOf(product).has_value());
}

void ProductsPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_edit, m_duplicate, m_openPage, m_archive});
    menu.addSeparator();
    menu.addAction(m_copyLink);
}

void ProductsPage::openRecord() { openEdit(); }

void ProductsPage::openNew()
{
    auto *dialog = new NewProductDialog(session().actions(), m_target, times().locale, nullptr, this);
    connect(dialog, &NewProductDialog::created, this, [this](const Product &p) { showRecord(p.id); });
    dialog->open();
}

void ProductsPage::openLike()
{
    if (!story())
        return;
    auto *dialog = new NewProductDialog(session().actions(), m_target, times().locale, &*story(), this);
    connect(dialog, &NewProductDialog::created, this, [this](const Product &p) { showRecord(p.id); });
    dialog->open();
}

void ProductsPage::openEdit()
{
    if (!story())
        return;
    auto *dialog = new EditProductDialog(session().actions(), m_target, times().locale, *story(), this);
    connect(dialog, &EditProductDialog::updated, this, &ProductsPage::reread);
    dialog->open();
}

void ProductsPage::openArchive()
{
    if (!story() || story()->status == ProductStatus::Archived)
        return;
    auto *dialog = new ArchiveDialog(session().actions(), m_target, times().locale, *story(), this);
    connect(dialog, &ArchiveDialog::archived, this, &ProductsPage::reread);
    dialog->open();
}
