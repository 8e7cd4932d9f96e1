// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTableWidget>

/// Shares as a table whose cells are the darker the larger they are; the number stands in each.
class HeatTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit HeatTable(QWidget *parent = nullptr);

    struct Cell
    {
        QString text;
        double share = -1; ///< from 0 to 1; below: no heat
    };
    void setCells(const QStringList &titles, const QList<QList<Cell>> &lines); ///< the first of a line is its name

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintCells();
    QList<QList<Cell>> m_lines;
};
