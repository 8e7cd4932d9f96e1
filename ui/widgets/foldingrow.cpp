// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldingrow.h"

#include <QBoxLayout>
#include <QResizeEvent>

FoldingRow::FoldingRow(int foldsBelow, QWidget *parent)
    : QWidget(parent), m_foldsBelow(foldsBelow), m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
}

void FoldingRow::add(QWidget *widget)
{
    m_items.append({widget, 0});
    m_layout->addWidget(widget, 1);
}

void FoldingRow::addFixed(QWidget *widget, int width)
{
    m_items.append({widget, width});
    widget->setFixedWidth(width);
    m_layout->addWidget(widget);
}

/// The width of the widest: what doesn't fit beside it goes below.
QSize FoldingRow::minimumSizeHint() const
{
    int width = 0;
    for (const Item &item : m_items)
        width = std::max(width, item.widget->minimumSizeHint().width());
    return {width, m_layout->minimumSize().height()};
}

void FoldingRow::fold(bool isFolded)
{
    m_isFolded = isFolded;
    for (const Item &item : std::as_const(m_items))
        if (item.width > 0) {
            item.widget->setMinimumWidth(isFolded ? 0 : item.width);
            item.widget->setMaximumWidth(isFolded ? QWIDGETSIZE_MAX : item.width);
        }
    m_layout->setDirection(isFolded ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    updateGeometry();
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const bool isNarrow = event->size().width() < m_foldsBelow; isNarrow != m_isFolded)
        fold(isNarrow);
}
