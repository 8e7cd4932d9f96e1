// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a cell holds, so that views know how to write it, align it and ask for a filter.
enum class CellKind {
    Text,    ///< QString, other people's words
    Id,      ///< QString, Creem's id
    Status,  ///< QString, the wire text of an enum
    Amount,  ///< Money
    Amounts, ///< QList<Money>, one a currency, the largest first
    Rebate,  ///< Money, or a double: per cent
    Time,    ///< QDateTime in UTC
    Number,  ///< qint64
    Country, ///< QString, ISO 3166-1 alpha-2
};
