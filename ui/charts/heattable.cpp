// SPDX-License-Identifier: GPL-3.0-or-later
#include "heattable.h"

#include "chartlooks.h"

#include <QEvent>
#include <QHeaderView>

HeatTable::HeatTable(QWidget *parent) : QTableWidget(parent)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(28);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(40);
}

void HeatTable::setCells(const QStringList &titles, const QList<QList<Cell>> &lines)
{
    m_lines = lines;
    setColumnCount(int(titles.size()));
    setHorizontalHeaderLabels(titles);
    setRowCount(int(lines.size()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(lines.at(row).value(column).text);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignCenter) | Qt::AlignVCenter);
            setItem(row, column, item);
        }
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignCenter) | Qt::AlignVCenter);
        horizontalHeader()->setSectionResizeMode(
            column, column < 2 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    }
    setFixedHeight(34 + 28 * std::max(1, rowCount()) + 4);
    paintCells();
}

void HeatTable::paintCells()
{
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            const double share = m_lines.at(row).value(column).share;
            item(row, column)->setBackground(share < 0 ? QBrush() : QBrush(heatColor(share, palette())));
            item(row, column)->setForeground(share < 0 ? QBrush() : QBrush(heatInk(share, palette())));
        }
}

void HeatTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintCells();
}
