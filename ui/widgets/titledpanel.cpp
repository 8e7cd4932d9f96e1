// SPDX-License-Identifier: GPL-3.0-or-later
#include "titledpanel.h"

#include "definitionlink.h"
#include "plainlabel.h"
#include "savebutton.h"
#include "ui/looks/fonts.h"

#include <QHBoxLayout>

TitledPanel::TitledPanel(const QString &title, QWidget *parent)
    : Panel(parent), m_title(new PlainLabel(title)), m_head(new QHBoxLayout), m_column(new QVBoxLayout(this))
{
    m_title->setFont(textFont(TextSize::Text, QFont::DemiBold));
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way in a narrow window
    m_head->setSpacing(8);
    m_head->addWidget(m_title, 1);
    m_column->setContentsMargins(16, 12, 12, 12);
    m_column->setSpacing(8);
    m_column->addLayout(m_head);
}

void TitledPanel::setTitle(const QString &title)
{
    m_title->setText(title);
    if (m_definition)
        m_definition->setOf(title);
    if (m_save)
        m_save->setOf(title);
}

void TitledPanel::addBeside(QWidget *widget) { m_head->addWidget(widget); }

QPushButton *TitledPanel::addDefinitionButton()
{
    m_definition = new DefinitionLink(m_title->text());
    addBeside(m_definition);
    return m_definition;
}

SaveButton *TitledPanel::addSaveButton(const QString &fileName, const FigureTable &table)
{
    m_save = new SaveButton(fileName, table);
    m_save->setOf(m_title->text());
    addBeside(m_save);
    return m_save;
}
