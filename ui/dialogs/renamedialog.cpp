// SPDX-License-Identifier: GPL-3.0-or-later
#include "renamedialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

RenameDialog::RenameDialog(const QString &name, QWidget *parent) : QDialog(parent), m_name(new QLineEdit(name))
{
    setWindowTitle(tr("Rename store"));
    setMinimumWidth(400);
    m_name->setAccessibleName(tr("Name of the store"));
    m_name->setMaxLength(100);
    m_name->selectAll();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Rename"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this,
            [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!this->name().isEmpty()); });

    auto *form = new QFormLayout;
    form->addRow(tr("Store &name"), m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addLayout(form);
    column->addWidget(buttons);
}

QString RenameDialog::name() const { return m_name->text().trimmed(); }
