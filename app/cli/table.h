// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/query.h"
#include "core/mirror/viewcolumns.h"

/// Rows of the mirror as lines for people, in aligned columns; texts are cut, but for the last column's. Every row has
/// to be measured before the first line.
class Table
{
public:
    explicit Table(std::span<const ViewColumn> columns); ///< which outlive it

    void measure(const MirrorRow &row);
    QByteArray header() const;
    QByteArray line(const MirrorRow &row) const;

private:
    QByteArray line(const QStringList &cells) const;

    const std::span<const ViewColumn> m_columns;
    QStringList m_titles;
    QList<int> m_widths; // in cells of a terminal
};
