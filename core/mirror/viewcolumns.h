// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The columns that lists of the mirror show, and where each comes from.

#include "core/format/cellkind.h"
#include "resource.h"

#include <span>

enum class Source {
    Field,               ///< a field as it is
    Money,               ///< a field as an amount of the record's currency
    Name,                ///< what the record that a Reference names is called
    Spend,               ///< of a customer: paid less refunded, by currency
    ActiveSubscriptions, ///< of a customer
    Pays,                ///< of a subscription: its last transaction
    Gives,               ///< of a discount: an amount or per cent
    ProductNames,        ///< of a discount
    Id,
};

struct ViewColumn
{
    const char *key;
    CellKind kind;
    Source source;
    const char *field;               ///< of Field, Money, Name
    bool isFacet = false;            ///< counted by value; Word, Reference and IdList fields only
    bool isSummed = false;           ///< Money, Spend and Pays only
    const char *sortField = nullptr; ///< sorted by another field than the one it shows
};

std::span<const ViewColumn> viewColumns(Resource resource);
const ViewColumn *viewColumn(Resource resource, QByteArrayView key); ///< null: none

/// The field that a filter's key means: a column's, or a field by name. -1: none.
int filterField(Resource resource, QByteArrayView key);
