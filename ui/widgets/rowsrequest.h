// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/resource.h"
#include "core/models/listmodel.h"

/// Rows of a list that something else stands for: a figure, "and 12 more".
struct RowsRequest
{
    Resource resource = Resource::Transactions;
    ListModel::Query query; ///< may filter by what no chip offers: ids of records and of what they refer to
    QString label;          ///< which rows these are, for a person
};
