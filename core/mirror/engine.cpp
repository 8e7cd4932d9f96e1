// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine.h"

#include "sortorder.h"

#include <algorithm>

namespace {

int field(Resource resource, const char *name) { return fieldIndex(resource, name); }

const int transactionCustomer = field(Resource::Transactions, "customer");
const int transactionSubscription = field(Resource::Transactions, "subscription");
const int transactionProduct = field(Resource::Transactions, "product");
const int transactionAmount = field(Resource::Transactions, "amount");
const int transactionPaid = field(Resource::Transactions, "paid");
const int transactionRefunded = field(Resource::Transactions, "refunded");
const int transactionStatus = field(Resource::Transactions, "status");
const int transactionCurrency = field(Resource::Transactions, "currency");
const int subscriptionCustomer = field(Resource::Subscriptions, "customer");
const int subscriptionProduct = field(Resource::Subscriptions, "product");
const int subscriptionStatus = field(Resource::Subscriptions, "status");
const int subscriptionPays = field(Resource::Subscriptions, "pays");
const int subscriptionCurrency = field(Resource::Subscriptions, "currency");
const int subscriptionLast = field(Resource::Subscriptions, "last_transaction");

} // namespace

Engine::Engine()
{
    for (const Resource resource : allResources)
        m_columns.emplace_back(resource);
}

bool Engine::load(sqlite::Database &database, const Stop &stop)
{
    for (const Resource resource : allResources) {
        if (!m_columns[size_t(resource)].load(database, stop) || !loadLabels(database, resource, nullptr))
            return false;
        m_revisions[size_t(resource)] = ++m_revision;
    }
    m_isLoaded = true;
    return true;
}

bool Engine::reload(sqlite::Database &database, const RowChanges &changes)
{
    std::array<bool, resourceCount> otherLabels{};
    for (const Resource resource : allResources) {
        const QList<Rowid> &rows = changes[size_t(resource)];
        if (rows.isEmpty())
            continue;
        if (!m_columns[size_t(resource)].reload(database, rows)
            || !loadLabels(database, resource, &rows, &otherLabels[size_t(resource)]))
            return false;
        m_revisions[size_t(resource)] = ++m_revision;
        if (resource == Resource::Products) // discounts are sorted by the names of theirs
            m_revisions[size_t(Resource::Discounts)] = ++m_revision;
        m_areProductsDerived = m_areProductsDerived && resource != Resource::Transactions
            && resource != Resource::Subscriptions;
        m_areCustomersDerived = m_areCustomersDerived
            && (resource == Resource::Products || resource == Resource::Discounts);
    }
    forgetKnown(changes, otherLabels);
    return true;
}

/// A search's verdicts hold as long as neither the row nor what it is called by others has changed.
void Engine::forgetKnown(const RowChanges &changes, const std::array<bool, resourceCount> &otherLabels)
{
    for (const Resource resource : allResources) {
        std::vector<Match> &known = m_known[size_t(resource)].rows;
        bool areOthers = resource == Resource::Transactions && !changes[size_t(Resource::Subscriptions)].isEmpty();
        areOthers = areOthers || (resource == Resource::Discounts && otherLabels[size_t(Resource::Products)]);
        for (const Field &field : fieldsOf(resource))
            areOthers = areOthers || (field.storage == Storage::Reference && otherLabels[size_t(field.target)]);
        if (areOthers)
            known.clear();
        for (const Rowid row : changes[size_t(resource)])
            if (row < known.size())
                known[row] = Match::Maybe;
    }
}

bool Engine::loadLabels(sqlite::Database &database, Resource resource, const QList<Rowid> *rows, bool *areOthers)
{
    const QByteArray sql = labelSql(resource);
    if (sql.isEmpty())
        return true;
    m_labels.grow(resource, columns(resource).top());
    sqlite::Statement query = database.prepare(rows ? sql + " WHERE rowid = ?1" : sql);
    const auto take = [&] {
        while (query.step())
            if (m_labels.set(resource, Rowid(query.integer(0)), labelText(resource, query).toUtf8()) && areOthers)
                *areOthers = true;
    };
    if (!rows) {
        take();
        return !database.error();
    }
    for (const Rowid row : *rows) {
        query.bind(1, qint64(row));
        take();
        query.reset();
    }
    return !database.error();
}

const std::vector<Rowid> &Engine::products() const
{
    if (std::exchange(m_areProductsDerived, true))
        return m_productOf;
    const Columns &transactions = columns(Resource::Transactions);
    const Columns &subscriptions = columns(Resource::Subscriptions);
    const std::vector<Rowid> &subscriptionProducts = subscriptions.references(subscriptionProduct);
    const std::vector<Rowid> &ofSubscription = transactions.references(transactionSubscription);
    m_productOf = transactions.references(transactionProduct);
    for (size_t row = 0; row < m_productOf.size(); ++row)
        if (m_productOf[row] == 0 && ofSubscription[row] < subscriptionProducts.size())
            m_productOf[row] = subscriptionProducts[ofSubscription[row]];
    return m_productOf;
}

/// In one pass: some ten milliseconds for a million transactions.
void Engine::deriveCustomers() const
{
    if (std::exchange(m_areCustomersDerived, true))
        return;
    const Columns &transactions = columns(Resource::Transactions);
    const Columns &subscriptions = columns(Resource::Subscriptions);
    const Rowid customers = columns(Resource::Customers).top();
    m_spend.assign(customers, {});
    const std::vector<Rowid> &customerOf = transactions.references(transactionCustomer);
    const Integers paid = transactions.integers(transactionPaid);
    const Integers refunded = transactions.integers(transactionRefunded);
    const std::vector<quint16> &currencies = transactions.words(transactionCurrency);
    const std::vector<quint16> &outcomes = transactions.words(transactionStatus);
    const auto refundedCode = transactions.dictionary(transactionStatus)
                                  .find(json::Open(TransactionStatus::Refunded).wire());
    for (Rowid row = 1; row < transactions.top(); ++row) {
        if (!transactions.present()[row] || paid[row] == noInteger || customerOf[row] == 0
            || customerOf[row] >= customers)
            continue;
        auto &spend = m_spend[customerOf[row]];
        auto it = std::find_if(spend.begin(), spend.end(), [&](const auto &s) { return s.first == currencies[row]; });
        if (it == spend.end())
            it = spend.insert(it, {currencies[row], 0});
        const qint64 back = refundedOf(
            refunded[row] == noInteger ? 0 : refunded[row], outcomes[row] == refundedCode, paid[row]);
        qint64 net = 0;
        if (it->second == noInteger || __builtin_sub_overflow(paid[row], back, &net)
            || __builtin_add_overflow(it->second, net, &it->second))
            it->second = noInteger; // more than int64 holds: not known rather than wrong
    }

    m_activeSubscriptions.assign(customers, 0);
    const Dictionary &statuses = subscriptions.dictionary(subscriptionStatus);
    std::vector<quint8> isActive(size_t(statuses.texts().size())); // by code
    for (const SubscriptionStatus status : activeSubscriptionStatuses)
        if (const auto code = statuses.find(json::Open(status).wire()))
            isActive[*code] = 1;
    const std::vector<quint16> &statusOf = subscriptions.words(subscriptionStatus);
    const std::vector<Rowid> &subscribers = subscriptions.references(subscriptionCustomer);
    for (Rowid row = 1; row < subscriptions.top(); ++row)
        if (subscriptions.present()[row] && isActive[statusOf[row]] && subscribers[row] < customers)
            ++m_activeSubscriptions[subscribers[row]];
}

qint64 Engine::presentCount(Resource resource) const
{
    const std::vector<quint8> &present = columns(resource).present();
    return std::count(present.begin(), present.end(), quint8(1));
}

QList<Money> Engine::spendOf(Rowid customer) const
{
    deriveCustomers();
    QList<Money> spend;
    if (customer < m_spend.size())
        for (const auto &[currency, minor] : m_spend[customer])
            if (minor != noInteger)
                spend.append(
                    {minor, columns(Resource::Transactions).dictionary(transactionCurrency).texts().at(currency)});
    std::sort(spend.begin(), spend.end(), [](const Money &a, const Money &b) {
        return sortableAmount(a.minor, a.currency) > sortableAmount(b.minor, b.currency);
    });
    return spend;
}

qint64 Engine::activeSubscriptionsOf(Rowid customer) const
{
    deriveCustomers();
    return customer < m_activeSubscriptions.size() ? m_activeSubscriptions[customer] : 0;
}

Rowid Engine::productOf(Rowid transaction) const
{
    const std::vector<Rowid> &all = products();
    return transaction < all.size() ? all[transaction] : 0;
}

std::optional<Money> Engine::paysOf(Rowid subscription) const
{
    const Columns &subscriptions = columns(Resource::Subscriptions);
    if (subscription >= subscriptions.top())
        return {};
    if (const qint64 pays = subscriptions.integers(subscriptionPays)[subscription]; pays != noInteger)
        return Money{pays,
                     subscriptions.dictionary(subscriptionCurrency)
                         .texts()
                         .at(subscriptions.words(subscriptionCurrency)[subscription])};
    const Columns &transactions = columns(Resource::Transactions);
    const Rowid last = subscriptions.references(subscriptionLast)[subscription];
    if (last == 0 || last >= transactions.top() || !transactions.present()[last])
        return {};
    return Money{
        transactions.integers(transactionAmount)[last],
        transactions.dictionary(transactionCurrency).texts().at(transactions.words(transactionCurrency)[last])};
}
