// SPDX-License-Identifier: GPL-3.0-or-later
#include "customerform.h"

#include <QLineEdit>
#include <QVBoxLayout>

CustomerForm::CustomerForm(QWidget *parent) : QWidget(parent), m_name(new QLineEdit), m_email(new QLineEdit)
{
    auto *section = new FormSection(tr("Customer"));
    m_rows[CustomerField::Name] = section->addRow(tr("&Name"), m_name);
    m_rows[CustomerField::Email] = section->addRow(
        tr("&E-mail"), m_email, tr("Receipts and the link to the customer portal go there."));
    m_email->setMaxLength(rules::maxEmail + 1); // so that one too long is said, not cut
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(section);
    const auto onEdit = [this](CustomerField field) {
        return [this, field] {
            m_rows.touch(field);
            emit edited();
        };
    };
    connect(m_name, &QLineEdit::textChanged, this, onEdit(CustomerField::Name));
    connect(m_email, &QLineEdit::textChanged, this, onEdit(CustomerField::Email));
}

void CustomerForm::setDraft(const NewCustomer &draft)
{
    m_name->setText(draft.name);
    m_email->setText(draft.email);
    m_rows.forgetTouches();
    m_before = this->draft();
}

NewCustomer CustomerForm::draft() const
{
    NewCustomer draft;
    draft.name = m_name->text().trimmed();
    draft.email = m_email->text().trimmed();
    return draft;
}

bool CustomerForm::isChanged() const { return draft() != m_before; }

QWidget *CustomerForm::firstField() const { return m_name; }
