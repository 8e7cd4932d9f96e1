// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "query.h"

/// How one order of rows becomes another: some leave, those that stay may move, some join.
struct RowSteps
{
    struct Span
    {
        qsizetype first = 0;
        qsizetype count = 0;
        friend bool operator==(const Span &, const Span &) = default;
    };
    QList<Span> removed; ///< positions in the old order, ascending
    bool isReordered = false;
    QList<Span> inserted; ///< positions in the new order, ascending
    bool isEmpty() const { return removed.isEmpty() && !isReordered && inserted.isEmpty(); }
};

/// Rows occur once in each order.
RowSteps stepsBetween(const std::vector<Rowid> &before, const std::vector<Rowid> &after);
