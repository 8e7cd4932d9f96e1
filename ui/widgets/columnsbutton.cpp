// SPDX-License-Identifier: GPL-3.0-or-later
#include "columnsbutton.h"

#include "recordtable.h"
#include "ui/looks/icons.h"

ColumnsButton::ColumnsButton(RecordTable &table, QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("chip")); // how the style sheet finds it
    setIcon(lineIcon(QStringLiteral("columns")));
    setToolTip(table.isSortable() ? tr("Choose the columns and the order") : tr("Choose the columns"));
    setAccessibleName(tr("Columns"));
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, &table,
            [this, &table] { table.showColumnMenu(mapToGlobal(QPoint(0, height() + 2))); });
}
