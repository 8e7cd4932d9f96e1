// SPDX-License-Identifier: GPL-3.0-or-later
#include "cardgrid.h"

#include <QGridLayout>
#include <QResizeEvent>

namespace {
constexpr int most = 4; // columns
constexpr int fewest = 2;
constexpr int gap = 12;
constexpr int narrow = 760; // pixels
} // namespace

CardGrid::CardGrid(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(gap);
}

void CardGrid::add(QWidget *card)
{
    m_cards.append(card);
    arrange(m_columns);
}

void CardGrid::arrange(int columns)
{
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_layout->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < most; ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    updateGeometry();
}

/// As wide as two of them.
QSize CardGrid::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *card : m_cards)
        width = std::max(width, card->minimumSizeHint().width());
    return {width * fewest + gap, m_layout->minimumSize().height()};
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int columns = event->size().width() < narrow ? fewest : most; columns != m_columns)
        arrange(columns);
}
