// SPDX-License-Identifier: GPL-3.0-or-later
#include "books.h"

#include "core/mirror/engine.h"

namespace {

class Table
{
public:
    Table(const Engine &engine, Resource resource) : m_columns(engine.columns(resource)), m_resource(resource) { }
    const std::vector<quint8> &present() const { return m_columns.present(); }
    Integers integers(const char *name) const { return m_columns.integers(field(name)); }
    const std::vector<quint16> &words(const char *name) const { return m_columns.words(field(name)); }
    const std::vector<Rowid> &rows(const char *name) const { return m_columns.references(field(name)); }
    QStringList texts(const char *name) const { return m_columns.dictionary(field(name)).texts(); }

private:
    int field(const char *name) const { return fieldIndex(m_resource, name); }
    const Columns &m_columns;
    const Resource m_resource;
};

} // namespace

std::vector<std::optional<SubscriptionStatus>> knownStatuses(const QStringList &texts)
{
    std::vector<std::optional<SubscriptionStatus>> known;
    for (const QString &text : texts)
        known.push_back(json::Open<SubscriptionStatus>::fromWire(text).known());
    return known;
}

Books booksOf(const Engine &engine)
{
    Books books;
    const Table t(engine, Resource::Transactions);
    books.transactions = {
        t.present(),
        t.integers("created"),
        t.integers("amount"),
        t.integers("paid"),
        t.integers("tax"),
        t.integers("refunded"),
        t.integers("discount"),
        t.integers("period_start"),
        t.integers("period_end"),
        t.words("status"),
        t.words("type"),
        t.words("currency"),
        t.words("country"),
        t.rows("customer"),
        t.rows("subscription"),
        engine.productsOfTransactions(),
        t.texts("status"),
        t.texts("type"),
        t.texts("currency"),
        t.texts("country")};
    const Table s(engine, Resource::Subscriptions);
    books.subscriptions = {
        s.present(),
        s.integers("seats"),
        s.integers("period_end"),
        s.integers("next_charge"),
        s.integers("canceled"),
        s.integers("created"),
        s.integers("updated"),
        s.words("status"),
        s.rows("customer"),
        s.rows("product"),
        s.texts("status"),
        knownStatuses(s.texts("status"))};
    const Table p(engine, Resource::Products);
    books.products = {
        p.present(),         p.integers("price"),       p.integers("period_days"), p.words("billing_period"),
        p.words("currency"), p.texts("billing_period"), p.texts("currency")};
    const Table c(engine, Resource::Customers);
    books.customers = {c.present(), c.integers("created")};
    return books;
}
