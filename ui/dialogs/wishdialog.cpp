// SPDX-License-Identifier: GPL-3.0-or-later
#include "wishdialog.h"

#include "ui/looks/otherwords.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QVBoxLayout>

WishDialog::WishDialog(Actions &actions, StoreTarget target, const Content &content, Wish wish, QWidget *parent)
    : SubmitDialog(
        actions, std::move(target),
        {.title = content.title,
         .yes = content.yes,
         .no = content.no,
         .sending = content.sending,
         .danger = content.danger,
         .confirmsInLive = false},
        parent),
      m_wish(std::move(wish)), m_word(content.word)
{
    auto *text = new PlainLabel(breakableIfLong(content.text));
    text->setWordWrap(true);
    auto *facts = new QFormLayout;
    facts->setHorizontalSpacing(12);
    facts->setVerticalSpacing(8);
    for (const auto &[name, value] : content.facts)
        addFact(facts, name, value, font());
    addFact(facts, tr("Store, mode"), storeAndMode(), font());
    this->content()->setSpacing(16);
    this->content()->addWidget(text);
    this->content()->addLayout(facts);
    this->content()->addStretch(1);
    revalidate();
}
