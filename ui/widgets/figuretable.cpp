// SPDX-License-Identifier: GPL-3.0-or-later
#include "figuretable.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace {
constexpr int lineHeight = 30;
constexpr int headHeight = 32;
} // namespace

FigureTable::FigureTable(const QString &accessibleName, QWidget *parent) : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(lineHeight);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableWidget::cellActivated, this, &FigureTable::opened);
}

void FigureTable::setTitles(const QStringList &titles)
{
    setColumnCount(int(titles.size()));
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < columnCount(); ++column) {
        horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        horizontalHeader()->setSectionResizeMode(
            column, column == 0 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
}

void FigureTable::setLines(const QList<QStringList> &lines)
{
    setRowCount(int(lines.size()));
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column) {
            auto *item = new QTableWidgetItem(lines.at(row).value(column));
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (column == 0)
                item->setToolTip(u"<span>"_s + lines.at(row).value(0).toHtmlEscaped() + u"</span>"_s);
            setItem(row, column, item);
        }
    setLinesShown(m_most);
}

void FigureTable::setLinesShown(int most)
{
    m_most = most;
    setFixedHeight(headHeight + lineHeight * qBound(1, rowCount(), most) + 4);
}

QString FigureTable::text() const
{
    QStringList lines;
    for (int row = -1; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells.append((row < 0 ? horizontalHeaderItem(column) : item(row, column))->text().simplified());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}
