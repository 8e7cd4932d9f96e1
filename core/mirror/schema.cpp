// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "sqlite.h"

namespace {

// One table a resource with what is shown, searched and summed; beside it what the API said, apart so that reading
// columns doesn't drag it along. A row that isn't present is one that others refer to and that hasn't come, or has
// gone: references are rowids, so a name that arrives later needs no other row to change.
//
// Orders for sorting live in memory (columns.h); the one index here is for what is shown before they are loaded. It is
// written in the order in which payments come; mirrors that were made before it was have it the other way round, which
// serves as well.
constexpr const char *version1 = R"(
CREATE TABLE products (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, present INTEGER NOT NULL,
    name TEXT, description TEXT, price INTEGER, currency TEXT, billing_type TEXT, billing_period TEXT,
    period_days INTEGER, status TEXT, tax_mode TEXT, created INTEGER, updated INTEGER) STRICT;
CREATE TABLE customers (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, present INTEGER NOT NULL,
    name TEXT, email TEXT, country TEXT, external_id TEXT, created INTEGER, updated INTEGER) STRICT;
CREATE TABLE subscriptions (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, present INTEGER NOT NULL,
    customer INTEGER, product INTEGER, last_transaction INTEGER, status TEXT, seats INTEGER, pays INTEGER,
    currency TEXT, period_start INTEGER, period_end INTEGER, next_charge INTEGER, canceled INTEGER, created INTEGER,
    updated INTEGER) STRICT;
CREATE TABLE transactions (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, present INTEGER NOT NULL,
    created INTEGER, customer INTEGER, subscription INTEGER, product INTEGER, type TEXT, status TEXT, amount INTEGER,
    paid INTEGER, tax INTEGER, refunded INTEGER, discount INTEGER, currency TEXT, country TEXT, order_id TEXT,
    description TEXT, period_start INTEGER, period_end INTEGER) STRICT;
CREATE TABLE discounts (
    rowid INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, present INTEGER NOT NULL,
    code TEXT, name TEXT, type TEXT, amount INTEGER, currency TEXT, percent INTEGER, duration TEXT, months INTEGER,
    products TEXT, redeemed INTEGER, redeem_limit INTEGER, expiry INTEGER, status TEXT) STRICT;
CREATE INDEX transactions_created ON transactions (created DESC);

CREATE TABLE products_raw (rowid INTEGER PRIMARY KEY, raw BLOB NOT NULL) STRICT;
CREATE TABLE customers_raw (rowid INTEGER PRIMARY KEY, raw BLOB NOT NULL) STRICT;
CREATE TABLE subscriptions_raw (rowid INTEGER PRIMARY KEY, raw BLOB NOT NULL) STRICT;
CREATE TABLE transactions_raw (rowid INTEGER PRIMARY KEY, raw BLOB NOT NULL) STRICT;
CREATE TABLE discounts_raw (rowid INTEGER PRIMARY KEY, raw BLOB NOT NULL) STRICT;

CREATE VIRTUAL TABLE products_text USING fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');
CREATE VIRTUAL TABLE customers_text USING fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');
CREATE VIRTUAL TABLE subscriptions_text USING fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');
CREATE VIRTUAL TABLE transactions_text USING fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');
CREATE VIRTUAL TABLE discounts_text USING fts5(text, content='', columnsize=0, detail=none, tokenize='trigram');

-- indexed_to: rows above it are not in the text index yet. sweep and seen: how far sync is, in its own words.
CREATE TABLE resources (
    name TEXT PRIMARY KEY, count INTEGER NOT NULL DEFAULT 0, indexed_to INTEGER NOT NULL DEFAULT 0,
    sweep BLOB, seen BLOB) STRICT, WITHOUT ROWID;
INSERT INTO resources (name)
    VALUES ('products'), ('customers'), ('subscriptions'), ('transactions'), ('discounts');

CREATE TABLE rejected (
    resource TEXT NOT NULL, id TEXT NOT NULL, error TEXT NOT NULL, raw BLOB NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (resource, id)) STRICT, WITHOUT ROWID;
CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;
)";

// What Creem doesn't keep. It says how much of a payment was refunded and never when: the mirror notes when it saw that
// change, and what was there before. And it says what subscribers pay now, never what they paid: a figure a day.
constexpr const char *version2 = R"(
CREATE TABLE transaction_changes (
    transaction_row INTEGER NOT NULL, at INTEGER NOT NULL, refunded INTEGER NOT NULL, status TEXT NOT NULL) STRICT;
CREATE TRIGGER transaction_changed AFTER UPDATE OF refunded, status ON transactions
    WHEN OLD.present AND NEW.present AND (NEW.refunded IS NOT OLD.refunded OR NEW.status IS NOT OLD.status)
BEGIN
    INSERT INTO transaction_changes (transaction_row, at, refunded, status)
        VALUES (NEW.rowid, CAST(strftime('%s', 'now') AS INTEGER) * 1000, COALESCE(OLD.refunded, 0),
                COALESCE(OLD.status, ''));
END;
CREATE TABLE mrr_days (
    day TEXT NOT NULL, currency TEXT NOT NULL, mrr INTEGER NOT NULL, subscribers INTEGER NOT NULL,
    PRIMARY KEY (day, currency)) STRICT, WITHOUT ROWID;
PRAGMA user_version = 2;
)";

// Texts are folded otherwise from here on (core/format/folded.h), and what an index has is taken out of it by the text
// that was put in: it is made anew, a little at a time, when nobody writes. Until then searches look at the rows.
constexpr const char *version3 = R"(
INSERT INTO products_text (products_text) VALUES ('delete-all');
INSERT INTO customers_text (customers_text) VALUES ('delete-all');
INSERT INTO subscriptions_text (subscriptions_text) VALUES ('delete-all');
INSERT INTO transactions_text (transactions_text) VALUES ('delete-all');
INSERT INTO discounts_text (discounts_text) VALUES ('delete-all');
UPDATE resources SET indexed_to = 0;
PRAGMA user_version = 3;
)";

} // namespace

bool migrate(sqlite::Database &database)
{
    if (!database.begin())
        return false;
    // Asked inside the transaction: another instance may have been faster.
    if (database.pragma("user_version") < 1)
        database.execute(version1);
    if (database.pragma("user_version") < 2)
        database.execute(version2);
    if (database.pragma("user_version") < 3)
        database.execute(version3);
    if (database.commit())
        return true;
    database.rollback();
    return false;
}
