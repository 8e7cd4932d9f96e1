// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkoutdialog.h"

#include "checkoutform.h"
#include "core/format/money.h"

#include <QVBoxLayout>

CheckoutDialog::CheckoutDialog(Actions &actions, StoreTarget target, const QLocale &locale,
                               const QList<Product> &products, const QList<Discount> &discounts,
                               const QString &productId, QWidget *parent)
    : SubmitDialog(actions, std::move(target),
                   {.title = tr("New checkout link"),
                    .yes = tr("Make the &link"),
                    .no = tr("&Cancel"),
                    .sending = tr("Making the link…")},
                   parent),
      m_locale(locale), m_form(new CheckoutForm(products, discounts, locale))
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    m_form->setProduct(productId);
    setInitialFocus(m_form->firstField());
    connect(m_form, &CheckoutForm::edited, this, [this] {
        m_form->showProblems(false);
        revalidate();
    });
    revalidate();
}

QString CheckoutDialog::problem() const { return m_form->problem(); }

void CheckoutDialog::showProblems()
{
    m_form->showProblems(true);
    m_form->focusProblem();
}

bool CheckoutDialog::isChanged() const { return m_form->isChanged(); }

Wish CheckoutDialog::wish() const
{
    const Product *product = m_form->product();
    const NewCheckout draft = m_form->draft();
    return wishes::createCheckout(draft, product ? product->name : draft.productId);
}

SubmitDialog::Confirmation CheckoutDialog::confirmation() const
{
    const NewCheckout draft = m_form->draft();
    const Product *product = m_form->product();
    QList<std::pair<QString, QString>> facts = {{tr("Product"), product ? product->name : draft.productId}};
    if (product)
        facts.append(
            {tr("Price"), formatMoney({draft.customPrice.value_or(product->price), product->currency}, m_locale)});
    facts.append({tr("Units"), m_locale.toString(draft.units.value_or(1))});
    if (draft.discountCode)
        facts.append({tr("Discount code"), *draft.discountCode});
    facts.append({tr("Customer"), draft.customer && draft.customer->email ? *draft.customer->email : tr("anybody")});
    facts.append({tr("Store, mode"), storeAndMode()});
    return {tr("Make this link in live mode?"),
            tr("Whoever opens it can pay with real money. It can't be withdrawn; it ends by itself."),
            tr("Make it in &live mode"), facts};
}
