// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QToolButton>

class RecordTable;

/// Which columns a table shows and in which order, without a mouse: the menu of its header, which the keys don't reach.
class ColumnsButton final : public QToolButton
{
    Q_OBJECT
public:
    explicit ColumnsButton(RecordTable &table, QWidget *parent = nullptr); ///< table: with its model; on the same page
};
