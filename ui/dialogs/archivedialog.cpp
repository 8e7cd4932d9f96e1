// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivedialog.h"

#include "core/api/client.h"
#include "core/format/money.h"
#include "ui/looks/fonts.h"
#include "ui/looks/words.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/weblink.h"

#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ArchiveDialog::ArchiveDialog(Client &client, StoreTarget target, const QLocale &locale, const Product &product,
                             QWidget *parent)
    : SubmitDialog(
        std::move(target),
        {.title = tr("Archive this product?"),
         .yes = tr("&Archive product"),
         .no = tr("&Keep it"),
         .sending = tr("Archiving the product…"),
         .danger = true,
         .confirmsInLive = false},
        parent),
      m_client(client), m_product(product)
{
    auto *what = new PlainLabel(tr("Nobody can buy it any more. Customers who subscribe already stay subscribed. The "
                                   "API can't undo this: only Creem's web dashboard brings a product back."));
    what->setWordWrap(true);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    const auto addFact = [facts](const QString &name, const QString &value, const QFont &font) {
        auto *label = new PlainLabel(name);
        label->setFixedWidth(108);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *text = new PlainLabel(value);
        text->setFont(font);
        text->setWordWrap(true);
        facts->addRow(label, text);
    };
    const bool live = this->target().mode == Mode::Live;
    addFact(tr("Product"), product.name, textFont(TextSize::Text, QFont::DemiBold));
    addFact(tr("Id"), product.id, monospaceFont());
    addFact(tr("Price"),
            tr("%1, %2", "price, billing")
                .arg(formatMoney({product.price, product.currency}, locale), billingWords(product)),
            textFont(TextSize::Text));
    addFact(tr("Store, mode"),
            live ? tr("%1, live").arg(this->target().store) : tr("%1, test").arg(this->target().store),
            textFont(TextSize::Text, QFont::DemiBold));
    auto *dashboard = new QPushButton(tr("Open Creem's &dashboard"));
    dashboard->setAutoDefault(false);
    connect(dashboard, &QPushButton::clicked, this,
            [] { openWebLink(QUrl(u"https://www.creem.io/dashboard/products"_s)); });
    content()->setSpacing(16);
    content()->addWidget(what);
    content()->addLayout(facts);
    content()->addWidget(dashboard, 0, Qt::AlignLeft);
    revalidate();
}

void ArchiveDialog::submit()
{
    track(m_client.archiveProduct(m_product.id), [this](const Product &product) { emit archived(product); });
}

void ArchiveDialog::check()
{
    m_client.retrieveProduct(m_product.id).then(this, [this](const Result<Product> &product) {
        if (!product)
            return checkFailed(product.error());
        if (!(product->status == ProductStatus::Archived))
            return checkedNotDone(tr("The product is not archived"), tr("It is still on sale. You can try again."));
        emit archived(*product);
        checkedDone();
    });
}
