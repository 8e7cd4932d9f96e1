// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivedialog.h"

#include "core/format/money.h"
#include "ui/looks/fonts.h"
#include "ui/looks/words.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/weblink.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArchiveDialog::ArchiveDialog(Actions &actions, StoreTarget target, const QLocale &locale, const Product &product,
                             QWidget *parent)
    : SubmitDialog(
        actions, std::move(target),
        {.title = tr("Archive this product?"),
         .yes = tr("&Archive product"),
         .no = tr("&Keep it"),
         .sending = tr("Archiving the product…"),
         .danger = true,
         .confirmsInLive = false},
        parent),
      m_product(product)
{
    auto *what = new PlainLabel(tr("Nobody can buy it any more. Customers who subscribe already stay subscribed. The "
                                   "API can't undo this: only Creem's web dashboard brings a product back."));
    what->setWordWrap(true);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    addFact(facts, tr("Product"), product.name, textFont(TextSize::Text, QFont::DemiBold));
    addFact(facts, tr("Id"), product.id, monospaceFont());
    addFact(facts, tr("Price"),
            tr("%1, %2", "price, billing")
                .arg(formatMoney({product.price, product.currency}, locale), billingWords(product)),
            textFont(TextSize::Text));
    addFact(facts, tr("Store, mode"), storeAndMode(), textFont(TextSize::Text, QFont::DemiBold));
    auto *dashboard = new QPushButton(tr("Open Creem's &dashboard"));
    dashboard->setAutoDefault(false);
    connect(dashboard, &QPushButton::clicked, this,
            [] { openWebLink(QUrl(u"https://www.creem.io/dashboard/products"_s)); });
    content()->setSpacing(16);
    content()->addWidget(what);
    content()->addLayout(facts);
    content()->addWidget(dashboard, 0, Qt::AlignLeft);
    connect(this, &SubmitDialog::succeeded, this, [this](const ActionRecord &record) {
        if (const auto now = decoded<Product>(record.answer))
            emit archived(*now);
    });
    revalidate();
}
