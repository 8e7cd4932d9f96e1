// SPDX-License-Identifier: GPL-3.0-or-later
#include "titledpanel.h"

#include "plainlabel.h"
#include "ui/looks/fonts.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

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

void TitledPanel::setTitle(const QString &title) { m_title->setText(title); }

void TitledPanel::addBeside(QWidget *widget) { m_head->addWidget(widget); }

QPushButton *TitledPanel::addDefinitionButton()
{
    auto *button = new QPushButton(tr("What counts?"));
    button->setProperty("role", u"link"_s);
    button->setFont(textFont(TextSize::Note));
    button->setAccessibleName(tr("What counts in %1?").arg(m_title->text()));
    addBeside(button);
    return button;
}
