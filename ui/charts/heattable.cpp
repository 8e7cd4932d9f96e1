// SPDX-License-Identifier: GPL-3.0-or-later
#include "heattable.h"

#include "chartlooks.h"
#include "ui/widgets/figuredelegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QSignalBlocker>

HeatTable::HeatTable(QWidget *parent) : QTableWidget(parent)
{
    setItemDelegate(new FigureDelegate(this));
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
    {
        const QSignalBlocker blocker(model()); // paintCells() says it of all
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < columnCount(); ++column) {
                if (!item(row, column))
                    setItem(row, column, new QTableWidgetItem);
                item(row, column)->setText(lines.at(row).value(column).text);
                item(row, column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignCenter) | Qt::AlignVCenter);
            }
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
    {
        const QSignalBlocker blocker(model()); // one change for all: the view looks each one's place up
        for (int row = 0; row < rowCount(); ++row)
            for (int column = 0; column < columnCount(); ++column) {
                const double share = m_lines.at(row).value(column).share;
                item(row, column)->setBackground(share < 0 ? QBrush() : QBrush(heatColor(share, palette())));
                item(row, column)->setForeground(share < 0 ? QBrush() : QBrush(heatInk(share, palette())));
            }
    }
    if (rowCount() > 0 && columnCount() > 0)
        emit model()->dataChanged(model()->index(0, 0), model()->index(rowCount() - 1, columnCount() - 1));
}

void HeatTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintCells();
}
