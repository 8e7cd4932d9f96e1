// SPDX-License-Identifier: GPL-3.0-or-later
#include "splitframe.h"

#include "flowlayout.h"
#include "plainlabel.h"
#include "ui/looks/fonts.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
constexpr int margin = 24;
}

SplitFrame::SplitFrame(const QString &title, QWidget *rows, QWidget *instead, QWidget *details, QWidget *parent)
    : QWidget(parent), m_buttons(new QHBoxLayout), m_filters(new FlowLayout(8)), m_head(new QVBoxLayout),
      m_stack(new QStackedWidget), m_foot(new PlainLabel)
{
    auto *heading = new PlainLabel(title);
    heading->setFont(textFont(TextSize::Heading, QFont::DemiBold));
    m_foot->setFont(textFont(TextSize::Note));
    m_foot->setForegroundRole(QPalette::PlaceholderText);
    m_foot->hide();
    m_stack->addWidget(rows);
    m_stack->addWidget(instead);

    m_buttons->setSpacing(8);
    m_buttons->addWidget(heading);
    m_buttons->addStretch(1);
    m_head->setContentsMargins(margin, 20, margin, 12);
    m_head->setSpacing(12);
    m_head->addLayout(m_buttons);
    m_head->addLayout(m_filters);
    auto *body = new QVBoxLayout;
    body->setContentsMargins(margin, 0, 0, 8);
    body->setSpacing(8);
    body->addWidget(m_stack, 1);
    body->addWidget(m_foot);
    auto *left = new QWidget;
    left->setMinimumWidth(380);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(body, 1);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    splitter->addWidget(details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({1000, details->sizeHint().width()});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
}

void SplitFrame::addButton(QWidget *button) { m_buttons->addWidget(button); }
void SplitFrame::addFilter(QWidget *filter) { m_filters->addWidget(filter); }
void SplitFrame::addBlock(QWidget *block) { m_head->addWidget(block); }
void SplitFrame::showRows(bool shown) { m_stack->setCurrentIndex(shown ? 0 : 1); }

void SplitFrame::setFoot(const QString &text)
{
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}
