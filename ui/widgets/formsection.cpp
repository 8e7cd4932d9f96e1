// SPDX-License-Identifier: GPL-3.0-or-later
#include "formsection.h"

#include "amountedit.h"
#include "plainlabel.h"
#include "tonelabel.h"
#include "ui/looks/colors.h"
#include "ui/looks/fonts.h"
#include "ui/looks/mnemonics.h"
#include "ui/looks/otherwords.h"

#include <QFormLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int labelWidth = 144;

} // namespace

FormRow::FormRow(QFormLayout *layout, PlainLabel *label, QWidget *field, QObject *parent)
    : QObject(parent), m_layout(layout), m_cell(new QWidget), m_field(field), m_note(new ToneLabel)
{
    m_note->setFont(textFont(TextSize::Note));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *column = new QVBoxLayout(m_cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(field);
    column->addWidget(m_note);
    if (label)
        m_layout->addRow(label, m_cell);
    else
        m_layout->addRow(m_cell);
}

void FormRow::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FormRow::setProblem(const QString &problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    showNote();
}

void FormRow::setVisible(bool visible) { m_layout->setRowVisible(m_cell, visible); }

void FormRow::showNote()
{
    const QString note = m_problem.isEmpty() ? m_hint : m_problem;
    m_note->setText(m_problem.isEmpty() ? note : u"! "_s + note);
    m_note->setVisible(!note.isEmpty());
    m_note->setTone(m_problem.isEmpty() ? std::nullopt : std::optional(Tone::Danger));
    if (auto *amount = qobject_cast<AmountEdit *>(m_field))
        amount->setAccessibleNote(note);
    else
        m_field->setAccessibleDescription(note);
}

FormSection::FormSection(const QString &title, QWidget *parent) : QWidget(parent), m_form(new QFormLayout)
{
    auto *heading = new PlainLabel(breakableIfLong(title)); // it may be a product's name
    heading->setWordWrap(true);
    heading->setFont(textFont(TextSize::Text, QFont::DemiBold));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(heading);
    column->addLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(12);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

FormRow *FormSection::addRow(const QString &label, QWidget *field, const QString &hint)
{
    auto *name = new PlainLabel(label);
    name->setFixedWidth(labelWidth);
    name->setMinimumHeight(28);
    name->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // stays beside the first line of its field
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setWordWrap(true);
    if (!label.isEmpty()) {
        name->setBuddy(field->focusProxy() ? field->focusProxy() : field);
        if (auto *amount = qobject_cast<AmountEdit *>(field))
            amount->setAccessibleNames(withoutMnemonic(label));
        else if (field->accessibleName().isEmpty())
            field->setAccessibleName(withoutMnemonic(label));
    }
    auto *row = new FormRow(m_form, name, field, this);
    row->setHint(hint);
    return row;
}

FormRow *FormSection::addWide(QWidget *field, const QString &hint)
{
    auto *row = new FormRow(m_form, nullptr, field, this);
    row->setHint(hint);
    return row;
}
