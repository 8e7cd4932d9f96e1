// SPDX-License-Identifier: GPL-3.0-or-later
#include "discountspage.h"

#include "core/actions/rules.h"
#include "core/api/discountrules.h"
#include "storylines.h"
#include "ui/dialogs/actionwords.h"
#include "ui/dialogs/discountdialog.h"
#include "ui/dialogs/findcodedialog.h"
#include "ui/dialogs/manycodesdialog.h"
#include "ui/dialogs/wishdialog.h"
#include "ui/widgets/noticebox.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

ListSetup setup()
{
    ListSetup s;
    s.resource = Resource::Discounts;
    s.title = DiscountsPage::tr("Discounts");
    s.searchName = DiscountsPage::tr("Search discounts");
    s.icon = u"discounts"_s;
    s.widths = {108, 0, 76, 124, 148, 76, 68, 148, 108, 120, 180};
    s.hidden = {"products", "expiry", "type", "id"};
    s.chips = {"status", "products", "duration", "type"};
    s.noneWords = {{"products", DiscountsPage::tr("any product", "that a discount is for")}};
    s.aheadChips = {"expiry"};
    s.sortKey = "code";
    s.sortOrder = Qt::AscendingOrder;
    s.choose = DiscountsPage::tr("Choose a discount to see all that Creem knows of it.");
    s.loading = DiscountsPage::tr("Reading the discounts…");
    s.empty = DiscountsPage::tr("No discounts yet");
    s.emptyText = DiscountsPage::tr("The codes that you give to customers will be listed here.");
    s.createText = DiscountsPage::tr("Create the &first discount");
    return s;
}

} // namespace

DiscountsPage::DiscountsPage(Session &session, const TimeStyle &times, QWidget *parent)
    : StoryPage(session, setup(), times, readDiscountStory, parent), m_target{session.profile().name, session.mode()},
      m_new(make(u"new-discount"_s, tr("&New discount…"), QKeySequence::New, &DiscountsPage::openNew)),
      m_duplicate(
          make(u"duplicate-discount"_s, tr("&Duplicate…"), QKeySequence(u"Ctrl+D"_s), &DiscountsPage::openLike)),
      m_delete(make(u"delete-discount"_s, tr("De&lete…"), QKeySequence::Delete, &DiscountsPage::openDelete)),
      m_find(make(u"find-code"_s, tr("&Find a code…"), QKeySequence(u"Ctrl+Shift+F"_s), &DiscountsPage::openFind)),
      m_many(make(u"many-codes"_s, tr("&Make many codes…"), QKeySequence(u"Ctrl+Shift+N"_s), &DiscountsPage::openMany)),
      m_copyCode(new QAction(tr("&Copy the code"), this))
{
    m_new->setShortcutContext(Qt::WindowShortcut); // needs no row, so it works from the navigation too
    m_find->setShortcutContext(Qt::WindowShortcut);
    m_many->setShortcutContext(Qt::WindowShortcut);
    connect(m_copyCode, &QAction::triggered, this, [this] {
        if (story())
            QGuiApplication::clipboard()->setText(story()->discount.code);
    });
    connect(this, &ListPage::createWanted, m_new, &QAction::trigger);
    auto *more = new QPushButton(tr("More ▾"));
    more->setAccessibleName(tr("More that can be done with codes"));
    auto *menu = new QMenu(more);
    menu->addActions({m_find, m_many});
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    addHeadButton(more);
    auto *add = new QPushButton(tr("&New discount"));
    add->setProperty("role", u"primary"_s);
    add->setToolTip(m_new->shortcut().toString(QKeySequence::NativeText));
    connect(add, &QPushButton::clicked, m_new, &QAction::trigger);
    connect(m_new, &QAction::enabledChanged, add, &QWidget::setEnabled);
    addHeadButton(add);
    connect(&session.actions(), &Actions::conditionChanged, this, &DiscountsPage::enableActions);
    enableActions();
}

QAction *DiscountsPage::make(const QString &name, const QString &text, const QKeySequence &keys,
                             void (DiscountsPage::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void DiscountsPage::dropRecord()
{
    StoryPage::dropRecord();
    enableActions();
}

void DiscountsPage::enableActions()
{
    const bool canMake = !session().actions().isReadOnly();
    m_new->setEnabled(canMake);
    m_many->setEnabled(canMake);
    m_duplicate->setEnabled(story() && canMake);
    m_copyCode->setEnabled(story().has_value());
    const auto bar = story() ? barOf(WishKind::DeleteDiscount, story()->discount) : std::nullopt;
    allowAction(m_delete, story() && !bar, bar ? barWords(*bar) : QString());
}

void DiscountsPage::fillContextMenu(QMenu &menu)
{
    menu.addActions({m_duplicate, m_delete});
    menu.addSeparator();
    menu.addAction(m_copyCode);
}

void DiscountsPage::openNew() { openDialog({}); }

void DiscountsPage::openLike()
{
    if (story())
        openDialog(story()->discount);
}

void DiscountsPage::openMany()
{
    withProducts([this](const QList<Product> &products) {
        (new ManyCodesDialog(session().actions(), m_target, times(), products, this))->open();
    });
}

void DiscountsPage::openDialog(const std::optional<Discount> &like)
{
    withProducts([this, like](const QList<Product> &products) {
        auto *dialog = new DiscountDialog(
            session().actions(), m_target, times(), products, like ? &*like : nullptr, this);
        connect(dialog, &SubmitDialog::succeeded, this,
                [this](const ActionRecord &record) { showRecord(record.resultId); });
        dialog->open();
    });
}

void DiscountsPage::withProducts(std::function<void(const QList<Product> &)> go)
{
    if (m_isAsking) // not two dialogs; and no button is disabled that has the focus
        return;
    m_isAsking = true;
    session().mirror().read(
        this, [](MirrorReader &reader) { return readProducts(reader); },
        [this, go](const MirrorResult<QList<Product>> &products) {
            m_isAsking = false;
            if (!products)
                return eventNotice().say(Tone::Danger, mirrorWords(products.error()).title, {}, {}, tr("&OK"));
            go(*products);
        });
}

void DiscountsPage::openDelete()
{
    if (!story() || barOf(WishKind::DeleteDiscount, story()->discount))
        return;
    const Discount &d = story()->discount;
    QStringList products;
    for (const NamedRecord &product : story()->products)
        products.append(product.name);
    const QString redeemed = times().locale.toString(d.redeemCount.value_or(0));
    auto *dialog = new WishDialog(
        session().actions(), m_target,
        {tr("Delete this discount?"),
         tr("Nobody can use the code any more. The API can't undo this: another discount with the same code can be "
            "made, "
            "and begins to count anew."),
         {{tr("Code"), d.code},
          {tr("Name"), d.name},
          {tr("Gives"), discountWords(draftOf(d, QDateTime::currentDateTimeUtc()), times().locale)},
          {tr("Redeemed"), redeemed},
          {tr("Products"), products.join(u'\n')}},
         tr("&Delete discount"),
         tr("&Keep it"),
         tr("Deleting the discount…"),
         tr("delete", "a word to type"),
         true},
        wishes::deleteDiscount(d), this);
    connect(dialog, &SubmitDialog::succeeded, this, &DiscountsPage::reread);
    dialog->open();
}

/// Creem is asked, not the list: it may be new, or there may be too many of them to look through.
void DiscountsPage::openFind()
{
    auto *dialog = new FindCodeDialog(session().client(), this);
    connect(dialog, &FindCodeDialog::found, this, [this](const Discount &discount, const QByteArray &raw) {
        session().mirror().remember(discount, raw);
        showRecord(discount.id);
    });
    dialog->open();
}

void DiscountsPage::showStory(const DiscountStory &story)
{
    const Discount &d = story.discount;
    const QLocale &locale = times().locale;
    DetailPane &pane = details();
    enableActions();
    pane.begin(d.code, statusOf(d.id, d.status.wire()));
    pane.addActions({m_duplicate, m_delete}, {m_copyCode, copyIdAction()});
    pane.addRow(tr("Name"), d.name);
    if (d.type == DiscountType::Percentage && d.percentage)
        pane.addRow(tr("Gives"), percentText(*d.percentage, locale));
    else
        pane.addRow(tr("Gives"), moneyText(d.amount, d.currency.value_or(QString()), locale));
    pane.addRow(tr("Kind"), wireWord(d.type.wire()));
    if (d.duration) {
        const bool hasMonths = *d.duration == DiscountDuration::Repeating && d.durationInMonths;
        pane.addRow(tr("Duration"),
                    hasMonths ? tr("%n month(s)", nullptr, int(qMin<qint64>(*d.durationInMonths, 100'000)))
                              : wireWord(d.duration->wire()));
    }
    const QString redeemed = locale.toString(d.redeemCount.value_or(0));
    pane.addRow(
        tr("Redeemed"),
        d.maxRedemptions ? tr("%1 of %2", "redemptions, maximum").arg(redeemed, locale.toString(*d.maxRedemptions))
                         : tr("%1, no limit", "redemptions").arg(redeemed));
    if (d.expiryDate)
        pane.addTime(tr("Expires"), *d.expiryDate);
    else
        pane.addRow(tr("Expires"), tr("never"));

    pane.addSection(tr("Products"));
    for (const NamedRecord &product : story.products)
        pane.addLine({product.name, {}, {}, Resource::Products, product.id});
    if (story.products.isEmpty())
        pane.addNote(tr("Creem names no product for it."));

    pane.addSection();
    pane.addId(tr("Id"), d.id);
    pane.addRow(tr("Mode"), wireWord(d.mode.wire()));
    pane.end();
}
