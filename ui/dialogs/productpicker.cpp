// SPDX-License-Identifier: GPL-3.0-or-later
#include "productpicker.h"

#include "core/format/money.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"
#include "ui/looks/words.h"
#include "ui/widgets/plainlabel.h"

#include <QCollator>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

enum Role { idRole = Qt::UserRole, nameRole, noteRole };
constexpr int rowHeight = 30;
constexpr int rowsShown = 6;
constexpr int gap = 16;

/// The name, and on the right what it costs, quieter; the name is cut first.
class ProductDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear(); // the box and the ground are the style's
        const QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        item.text = u"x"_s;
        QRect rect = style->subElementRect(QStyle::SE_ItemViewItemText, &item, item.widget).adjusted(4, 0, 0, 0);
        rect.setRight(item.rect.right() - 10);
        const QFontMetrics &metrics = item.fontMetrics;
        const QString note = metrics.elidedText(index.data(noteRole).toString(), Qt::ElideRight, rect.width() / 2);
        painter->save();
        painter->setFont(item.font);
        painter->setPen(quietColor(item.palette));
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, note);
        rect.setRight(rect.right() - (note.isEmpty() ? 0 : metrics.horizontalAdvance(note) + gap));
        painter->setPen(textColor(item.palette));
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(index.data(nameRole).toString(), Qt::ElideRight, rect.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, qMax(rowHeight, option.fontMetrics.height() + 12)};
    }
};

QList<Product> sorted(QList<Product> products)
{
    const QCollator collator;
    std::sort(products.begin(), products.end(),
              [&](const Product &a, const Product &b) { return collator.compare(a.name, b.name) < 0; });
    return products;
}

} // namespace

ProductPicker::ProductPicker(Choice choice, const QList<Product> &products, const QLocale &locale, QWidget *parent)
    : QWidget(parent), m_choice(choice), m_products(sorted(products)), m_locale(locale), m_search(new QLineEdit),
      m_list(new QListWidget), m_count(new PlainLabel)
{
    m_search->setPlaceholderText(tr("Find a product…"));
    m_search->setAccessibleName(tr("Find a product"));
    m_search->setClearButtonEnabled(true);
    m_list->setItemDelegate(new ProductDelegate(m_list));
    m_list->setFixedHeight(rowsShown * qMax(rowHeight, fontMetrics().height() + 12) + rowHeight / 2); // there is more
    m_list->setAccessibleName(choice == Choice::One ? tr("Product") : tr("Products"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_count->setFont(textFont(TextSize::Note));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setVisible(choice == Choice::Several);
    for (const Product &product : m_products)
        if (!(product.status == ProductStatus::Archived))
            addItem(product.id, product.name.simplified(),
                    tr("%1, %2", "price, billing")
                        .arg(formatMoney({product.price, product.currency}, locale), billingWords(product)));
    setFocusProxy(m_search);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(m_count);
    connect(m_search, &QLineEdit::textChanged, this, &ProductPicker::filter);
    if (choice == Choice::One)
        connect(m_list, &QListWidget::itemSelectionChanged, this, &ProductPicker::edited);
    else
        connect(m_list, &QListWidget::itemChanged, this, [this] {
            showCount();
            emit edited();
        });
    showCount();
}

QListWidgetItem *ProductPicker::addItem(const QString &id, const QString &name, const QString &note)
{
    const QSignalBlocker quiet(m_list);
    // What a screen reader says and the search looks through.
    const QString whole = note.isEmpty() ? name : tr("%1, %2", "product, about it").arg(name, note);
    auto *item = new QListWidgetItem(whole, m_list); // a view never takes its texts for markup
    item->setData(idRole, id);
    item->setData(nameRole, name);
    item->setData(noteRole, note);
    if (m_choice == Choice::Several) {
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    return item;
}

QStringList ProductPicker::chosen() const
{
    QStringList ids;
    for (int i = 0; i < m_list->count(); ++i) {
        const QListWidgetItem *item = m_list->item(i);
        if (m_choice == Choice::One ? item->isSelected() : item->checkState() == Qt::Checked)
            ids.append(item->data(idRole).toString());
    }
    return ids;
}

void ProductPicker::setChosen(const QStringList &ids)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clearSelection();
        QStringList unlisted = ids;
        for (int i = 0; i < m_list->count(); ++i) {
            QListWidgetItem *item = m_list->item(i);
            const bool isChosen = unlisted.removeAll(item->data(idRole).toString()) > 0;
            if (m_choice == Choice::Several)
                item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
            else if (isChosen)
                m_list->setCurrentItem(item);
        }
        for (const QString &id : std::as_const(unlisted)) {
            const Product *known = product(id);
            auto *item = known ? addItem(id, known->name.simplified(), wireWord(known->status.wire()))
                               : addItem(id, id, {});
            if (m_choice == Choice::Several)
                item->setCheckState(Qt::Checked);
            else
                m_list->setCurrentItem(item);
        }
    }
    showCount();
    emit edited();
}

const Product *ProductPicker::product(const QString &id) const
{
    const auto it = std::find_if(m_products.cbegin(), m_products.cend(), [&](const Product &p) { return p.id == id; });
    return it == m_products.cend() ? nullptr : &*it;
}

void ProductPicker::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        item->setHidden(!std::all_of(words.cbegin(), words.cend(), [item](const QString &word) {
            return item->text().contains(word, Qt::CaseInsensitive);
        }));
    }
}

void ProductPicker::showCount()
{
    const int n = int(chosen().size());
    m_count->setText(n == 0 ? tr("none chosen") : tr("%n chosen", nullptr, n));
    m_list->setAccessibleDescription(m_choice == Choice::Several ? m_count->text() : QString());
}
