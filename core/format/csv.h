// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cellkind.h"

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QVariant>

/// Writes typed rows as CSV that a strict parser reads and a spreadsheet doesn't run: RFC 4180, UTF-8 without a mark,
/// lines end in CRLF. Amounts are plain numbers with a point and their currency beside them, times ISO 8601 in UTC.
class CsvWriter
{
public:
    struct Column
    {
        QByteArray key;
        CellKind kind = CellKind::Text;
        QByteArray noteKey; ///< the notes get a column of their own, called this; empty: they are left out
    };

    explicit CsvWriter(QList<Column> columns);

    /// The columns' keys. An Amount is followed by its currency, unless a column "currency" says it for all; a Rebate by
    /// what it is counted in, a currency or "%".
    QByteArray header() const;
    /// values and notes in the order of the columns, values as their CellKind says; invalid ones and missing notes
    /// leave the cell empty.
    QByteArray line(const QList<QVariant> &values, const QStringList &notes = {}) const;

private:
    QList<Column> m_columns;
    bool m_hasCurrency = false;
    int m_amounts = 0;
};

/// Other people's text as a cell: quoted where needed, with an apostrophe before what a spreadsheet takes for a formula.
/// Control characters other than tabs and line breaks are left out.
QByteArray csvText(const QString &text);
