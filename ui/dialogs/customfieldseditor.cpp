// SPDX-License-Identifier: GPL-3.0-or-later
#include "customfieldseditor.h"

#include "customfieldbox.h"
#include "problemwords.h"
#include "ui/widgets/formsection.h"

#include <QPushButton>
#include <QVBoxLayout>

using Field = ProductProblem::Field;

CustomFieldsEditor::CustomFieldsEditor(QWidget *parent) : QWidget(parent), m_add(new QPushButton(tr("Add a &field")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    // All of them from the start, so that Tab finds them where they stand.
    for (int i = 0; i < productlimits::maxCustomFields; ++i) {
        auto *box = new CustomFieldBox;
        box->setNumber(i + 1);
        box->hide();
        column->addWidget(box);
        m_boxes.append(box);
        connect(box, &CustomFieldBox::edited, this, &CustomFieldsEditor::edited);
        connect(box, &CustomFieldBox::removed, this, [this, i] {
            QList<NewCustomField> left = fields();
            left.removeAt(i);
            setFields(left);
            m_add->setFocus();
            emit edited();
        });
    }
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setAutoDefault(false);
    m_add->setAccessibleName(tr("Add a custom field"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        setFields(fields() << NewCustomField());
        m_boxes.at(m_count - 1)->setFocus();
        emit edited();
    });
}

QList<NewCustomField> CustomFieldsEditor::fields() const
{
    QList<NewCustomField> fields;
    for (int i = 0; i < m_count; ++i)
        fields.append(m_boxes.at(i)->field());
    return fields;
}

void CustomFieldsEditor::setFields(const QList<NewCustomField> &fields)
{
    m_count = int(qMin(fields.size(), m_boxes.size()));
    const QSignalBlocker quiet(this);
    for (int i = 0; i < int(m_boxes.size()); ++i) {
        m_boxes.at(i)->setVisible(i < m_count);
        if (i < m_count && m_boxes.at(i)->field() != fields.at(i))
            m_boxes.at(i)->setField(fields.at(i));
        else if (i >= m_count)
            m_boxes.at(i)->setField({});
    }
    m_add->setEnabled(m_count < m_boxes.size());
}

void CustomFieldsEditor::showProblems(const QList<ProductProblem> &problems)
{
    for (int i = 0; i < m_count; ++i) {
        const auto words = [&](Field field) {
            for (const ProductProblem &problem : problems)
                if (problem.field == field && problem.index == i)
                    return problemWords(problem);
            return QString();
        };
        const CustomFieldBox::Rows &rows = m_boxes.at(i)->rows();
        rows.key->setProblem(words(Field::CustomFieldKey));
        rows.label->setProblem(words(Field::CustomFieldLabel));
        rows.length->setProblem(words(Field::CustomFieldLength));
    }
}

QWidget *CustomFieldsEditor::fieldOf(const ProductProblem &problem) const
{
    if (problem.index < 0 || problem.index >= m_count)
        return m_add;
    const CustomFieldBox::Rows &rows = m_boxes.at(problem.index)->rows();
    if (problem.field == Field::CustomFieldKey)
        return rows.key->field();
    return problem.field == Field::CustomFieldLength ? rows.length->field() : rows.label->field();
}
