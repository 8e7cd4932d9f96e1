// SPDX-License-Identifier: GPL-3.0-or-later
#include "productpicker.h"

#include "core/format/money.h"
#include "ui/looks/fonts.h"
#include "ui/looks/words.h"
#include "ui/widgets/plainlabel.h"

#include <QCollator>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int listHeight = 148;

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
    m_list->setFixedHeight(listHeight);
    m_list->setAccessibleName(choice == Choice::One ? tr("Product") : tr("Products"));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(2);
    m_count->setFont(textFont(TextSize::Note));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setVisible(choice == Choice::Several);
    for (const Product &product : m_products)
        if (!(product.status == ProductStatus::Archived))
            addItem(product.id,
                    tr("%1, %2, %3", "product, price, billing")
                        .arg(product.name.simplified(), formatMoney({product.price, product.currency}, locale),
                             billingWords(product)));
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

QListWidgetItem *ProductPicker::addItem(const QString &id, const QString &text)
{
    const QSignalBlocker quiet(m_list);
    auto *item = new QListWidgetItem(text, m_list); // a view never takes its texts for markup
    item->setData(idRole, id);
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
            auto *item = addItem(id, known ? tr("%1, archived").arg(known->name.simplified()) : id);
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
