// SPDX-License-Identifier: GPL-3.0-or-later
#include "productdialog.h"

#include "core/format/money.h"
#include "problemrows.h"
#include "problemwords.h"
#include "productform.h"
#include "ui/looks/otherwords.h"
#include "ui/looks/words.h"
#include "wishfacts.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

/// As billingWords() wants it.
QString billingOf(const NewProduct &draft)
{
    Product product;
    product.billingType = draft.billingType;
    if (draft.billingPeriod)
        product.billingPeriod = *draft.billingPeriod;
    product.recurringInterval = draft.recurringInterval;
    product.recurringIntervalCount = draft.recurringIntervalCount;
    return billingWords(product);
}

} // namespace

NewProductDialog::NewProductDialog(Actions &actions, StoreTarget target, const QLocale &locale, const Product *like,
                                   QWidget *parent)
    : SubmitDialog(actions, std::move(target),
                   {.title = like ? tr("Duplicate product") : tr("New product"),
                    .yes = tr("Create pr&oduct"),
                    .no = tr("&Cancel"),
                    .sending = tr("Creating the product…")},
                   parent),
      m_locale(locale), m_form(new ProductForm(ProductForm::Purpose::Create, locale))
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    setInitialFocus(m_form->firstField());
    if (like) {
        NewProduct draft = draftOf(*like);
        draft.name = tr("%1 (copy)").arg(draft.name);
        m_form->setDraft(draft);
    }
    connect(this, &SubmitDialog::succeeded, this, [this](const ActionRecord &record) {
        if (const auto product = decoded<Product>(record.answer))
            emit created(*product);
    });
    connect(m_form, &ProductForm::edited, this, [this] {
        m_form->showProblems(problems(), false);
        revalidate();
    });
    revalidate();
}

QList<ProductProblem> NewProductDialog::problems() const
{
    return withUnreadable(m_form->unreadable(), problemsOf(m_form->draft()));
}

QString NewProductDialog::problem() const { return firstOf(problems()); }

void NewProductDialog::showProblems()
{
    const QList<ProductProblem> all = problems();
    m_form->showProblems(all, true);
    if (!all.isEmpty())
        m_form->focus(all.first());
}

bool NewProductDialog::isChanged() const { return m_form->isChanged(); }

// A new mark each time: Creem may answer a known one with what it said before.
Wish NewProductDialog::wish() const { return wishes::createProduct(m_form->draft()); }

SubmitDialog::Confirmation NewProductDialog::confirmation() const
{
    const NewProduct draft = m_form->draft();
    return {tr("Create this product in live mode?"),
            tr("Real customers of %1 will be able to buy it.").arg(isolated(target().store)),
            tr("Create in &live mode"),
            {{tr("Name"), draft.name},
             {tr("Price"), formatMoney({draft.price, draft.currency}, m_locale)},
             {tr("Billing"), billingOf(draft)},
             {tr("Store, mode"), storeAndMode()}}};
}

EditProductDialog::EditProductDialog(Actions &actions, StoreTarget target, const QLocale &locale,
                                     const Product &product, QWidget *parent)
    : SubmitDialog(actions, std::move(target),
                   {.title = tr("Edit product"),
                    .yes = tr("&Save changes"),
                    .no = tr("&Cancel"),
                    .sending = tr("Saving the changes…")},
                   parent),
      m_locale(locale), m_product(product), m_form(new ProductForm(ProductForm::Purpose::Edit, locale))
{
    content()->addWidget(m_form);
    content()->addStretch(1);
    setInitialFocus(m_form->firstField());
    m_form->setDraft(draftOf(product));
    connect(m_form, &ProductForm::edited, this, &EditProductDialog::onEdited);
    connect(this, &SubmitDialog::succeeded, this, [this](const ActionRecord &record) {
        if (const auto saved = decoded<Product>(record.answer))
            emit updated(*saved);
    });
    revalidate();
}

void EditProductDialog::onEdited()
{
    m_form->setPriceHint(changes().price ? tr("This makes a new price. Customers who subscribe already may keep "
                                              "paying the old one, %1.")
                                               .arg(formatMoney({m_product.price, m_product.currency}, m_locale))
                                         : QString());
    m_form->showProblems(problems(), false);
    revalidate();
}

ProductChanges EditProductDialog::changes() const { return changesBetween(m_product, m_form->draft()); }

QList<ProductProblem> EditProductDialog::problems() const
{
    return withUnreadable(m_form->unreadable(), problemsOf(m_form->draft(), changes()));
}

QString EditProductDialog::problem() const
{
    const QString problem = firstOf(problems());
    return problem.isEmpty() && isEmpty(changes()) ? tr("Nothing has been changed yet.") : problem;
}

void EditProductDialog::showProblems()
{
    const QList<ProductProblem> all = problems();
    m_form->showProblems(all, true);
    if (!all.isEmpty())
        m_form->focus(all.first());
}

bool EditProductDialog::isChanged() const { return m_form->isChanged(); }

Wish EditProductDialog::wish() const { return wishes::updateProduct(m_product, changes()); }

SubmitDialog::Confirmation EditProductDialog::confirmation() const
{
    const ProductChanges c = changes();
    QList<std::pair<QString, QString>> facts = {{tr("Product"), m_product.name}, {tr("Id"), m_product.id}};
    if (c.name)
        facts.append({tr("New name"), *c.name});
    if (c.price)
        facts.append({tr("New price"),
                      tr("%1 instead of %2")
                          .arg(formatMoney({*c.price, c.currency.value_or(m_product.currency)}, m_locale),
                               formatMoney({m_product.price, m_product.currency}, m_locale))});
    ProductChanges others = c; // of which there are no words of their own
    others.name.reset();
    others.price.reset();
    TimeStyle times;
    times.locale = m_locale;
    facts += wishFacts(wishes::updateProduct(m_product, others), times);
    facts.append({tr("Store, mode"), storeAndMode()});
    return {
        tr("Change this product in live mode?"),
        c.price ? tr("New customers pay the new price at once. Customers who subscribe already may keep the old one.")
                : tr("Real customers of %1 will see it at once.").arg(isolated(target().store)),
        tr("Save in &live mode"), facts};
}
