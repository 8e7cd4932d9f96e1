// SPDX-License-Identifier: GPL-3.0-or-later
#include "activatedialog.h"

#include "ui/widgets/formsection.h"

#include <QLineEdit>
#include <QVBoxLayout>

ActivateDialog::ActivateDialog(Actions &actions, StoreTarget target, const License &license, const QString &product,
                               const QList<LicenseInstance> &known, QWidget *parent)
    : SubmitDialog(actions, std::move(target),
                   {.title = tr("Activate a licence"),
                    .yes = tr("&Activate"),
                    .no = tr("&Cancel"),
                    .sending = tr("Activating the licence…")},
                   parent),
      m_license(license), m_product(product), m_known(known), m_name(new QLineEdit)
{
    auto *section = new FormSection(product);
    section->addRow(tr("&Name"), m_name, tr("What it is activated on, such as a computer's name."));
    content()->addWidget(section);
    content()->addStretch(1);
    setInitialFocus(m_name);
    connect(m_name, &QLineEdit::textChanged, this, &ActivateDialog::revalidate);
    revalidate();
}

QString ActivateDialog::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("An activation needs a name.") : QString();
}

bool ActivateDialog::isChanged() const { return !m_name->text().isEmpty(); }

Wish ActivateDialog::wish() const
{
    return wishes::activateLicense(m_license, m_product, m_known, m_name->text().trimmed());
}

SubmitDialog::Confirmation ActivateDialog::confirmation() const
{
    return {tr("Activate this licence in live mode?"),
            tr("It counts as one of the customer's activations until it is freed."),
            tr("Activate in &live mode"),
            {{tr("Product"), m_product}, {tr("Name"), m_name->text().trimmed()}, {tr("Store, mode"), storeAndMode()}}};
}
