// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "store.h"

/// What Store keeps prepared: the part of a resource that is the same SQL over another table.
struct ResourceStatements
{
    sqlite::Statement find;      ///< ?1 id, ?2 raw: rowid, present, whether raw is the same
    sqlite::Statement insert;    ///< ?1 id, ?2 present, ?3… fields
    sqlite::Statement update;    ///< ?1 rowid, ?3… those of them that come with the record; makes it present
    sqlite::Statement clear;     ///< ?1 rowid: no longer present; no change when it wasn't
    sqlite::Statement insertRaw; ///< ?1 rowid, ?2 raw
    sqlite::Statement removeRaw; ///< ?1 rowid
    sqlite::Statement text;      ///< ?1 rowid: what searchText() reads
    sqlite::Statement addText;   ///< ?1 rowid, ?2 text
    sqlite::Statement dropText;  ///< ?1 rowid, ?2 the text as it was added
    sqlite::Statement unindexed; ///< ?1 rowid above which, ?2 how many: what searchText() reads of present rows
    sqlite::Statement highest;   ///< the highest rowid
};

/// What a rejected record is kept by when it has no id that could be read.
QString keyWithoutId(const QByteArray &raw);

struct Store::Statements
{
    std::array<ResourceStatements, resourceCount> resources;
    sqlite::Statement reject;
    sqlite::Statement unreject;
    sqlite::Statement productOf;    ///< ?1 id of a transaction: rowid, product
    sqlite::Statement setProduct;   ///< ?1 row of a transaction, ?2 row of its product
    sqlite::Statement planOf;       ///< ?1 row of a subscription: product
    sqlite::Statement openPayments; ///< of subscriptions, of which it isn't noted what they were for: row, subscription
    sqlite::Statement oneTimeProducts; ///< id, whether its payments were read to their end, or how many pages of them
    sqlite::Statement setNote;         ///< ?1 key, ?2 value
    sqlite::Statement updateResource;  ///< ?1 name, ?2 count, ?3 indexed_to

    explicit Statements(sqlite::Database &database);
    ResourceStatements &of(Resource resource) { return resources[size_t(resource)]; }
};
