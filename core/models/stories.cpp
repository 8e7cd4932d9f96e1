// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories.h"

#include "core/mirror/viewcolumns.h"

namespace {

constexpr size_t linesShown = 12;

template <class T> StoryResult<T> record(MirrorReader &reader, const QString &id)
{
    if (id.isEmpty())
        return std::optional<T>();
    const auto raw = reader.raw(resourceOf<T>, id);
    if (!raw)
        return tl::make_unexpected(raw.error());
    if (raw->isEmpty())
        return std::optional<T>();
    auto decoded = json::decode<T>(QByteArrayView(*raw));
    return decoded ? std::optional<T>(std::move(*decoded)) : std::nullopt;
}

QVariant cell(Resource resource, const MirrorRow &row, QByteArrayView key)
{
    const auto columns = viewColumns(resource);
    for (size_t i = 0; i < columns.size(); ++i)
        if (key == columns[i].key)
            return row.values.value(qsizetype(i));
    return {};
}

PaymentLine paymentLine(const MirrorRow &row)
{
    const auto value = [&](QByteArrayView key) { return cell(Resource::Transactions, row, key); };
    return {row.id, value("created").toDateTime(), value("status").toString(), value("amount").value<Money>()};
}

SubscriptionLine subscriptionLine(const MirrorRow &row)
{
    const auto value = [&](QByteArrayView key) { return cell(Resource::Subscriptions, row, key); };
    const QVariant pays = value("pays");
    return {row.id, value("product").toString(), value("status").toString(),
            pays.isValid() ? std::optional(pays.value<Money>()) : std::nullopt};
}

template <class Line>
MirrorResult<Newest<Line>> newest(MirrorReader &reader, const MirrorQuery &query, Line (*line)(const MirrorRow &))
{
    const auto order = reader.evaluate(query);
    if (!order)
        return tl::make_unexpected(order.error());
    const std::vector<Rowid> &all = **order;
    const auto rows = reader.rows(
        query.resource, {all.begin(), all.begin() + std::ptrdiff_t(std::min(all.size(), linesShown))});
    if (!rows)
        return tl::make_unexpected(rows.error());
    Newest<Line> result;
    result.count = qint64(all.size());
    for (const MirrorRow &row : *rows)
        result.lines.append(line(row));
    return result;
}

MirrorQuery having(Resource resource, const QByteArray &field, const QString &id)
{
    MirrorQuery query;
    query.resource = resource;
    query.sortKey = "created";
    query.filters[field] = QStringList{id};
    return query;
}

MirrorResult<std::optional<MirrorRow>> rowOf(MirrorReader &reader, Resource resource, const QString &id)
{
    const auto order = reader.evaluate(having(resource, "id", id));
    if (!order)
        return tl::make_unexpected(order.error());
    const auto rows = reader.rows(resource, **order);
    if (!rows)
        return tl::make_unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

MirrorResult<NamedRecord> namedProduct(MirrorReader &reader, const QString &id)
{
    const auto product = record<Product>(reader, id);
    if (!product)
        return tl::make_unexpected(product.error());
    return NamedRecord{id, *product && !(*product)->name.isEmpty() ? (*product)->name : id};
}

/// For its product. Enough for the last two whole periods and what was paid within them.
MirrorResult<QList<Transaction>> newestPayments(MirrorReader &reader, const Subscription &subscription)
{
    constexpr size_t most = 30;
    const auto order = reader.evaluate(having(Resource::Transactions, "subscription", subscription.id));
    if (!order)
        return tl::make_unexpected(order.error());
    const std::vector<Rowid> &all = **order;
    const auto raws = reader.raw(
        Resource::Transactions, {all.begin(), all.begin() + std::ptrdiff_t(std::min(all.size(), most))});
    if (!raws)
        return tl::make_unexpected(raws.error());
    QList<Transaction> payments;
    for (const QByteArray &raw : *raws) {
        auto payment = json::decode<Transaction>(QByteArrayView(raw));
        if (!payment)
            continue;
        const auto product = reader.productOfTransaction(payment->id);
        if (!product)
            return tl::make_unexpected(product.error());
        if (!product->isEmpty() && *product != subscription.product.id)
            break; // before a change of the plan
        payments.append(std::move(*payment));
    }
    return payments;
}

} // namespace

StoryResult<TransactionStory> readTransactionStory(MirrorReader &reader, const QString &id)
{
    const auto transaction = record<Transaction>(reader, id);
    if (!transaction)
        return tl::make_unexpected(transaction.error());
    if (!*transaction)
        return std::optional<TransactionStory>();
    TransactionStory story;
    story.transaction = **transaction;
    const Transaction &t = story.transaction;
    const auto customer = record<Customer>(reader, t.customer ? t.customer->id : QString());
    if (!customer)
        return tl::make_unexpected(customer.error());
    story.customer = *customer;
    const auto subscription = record<Subscription>(reader, t.subscription ? t.subscription->id : QString());
    if (!subscription)
        return tl::make_unexpected(subscription.error());
    story.subscription = *subscription;
    const auto product = reader.productOfTransaction(id).and_then([&](const QString &productId) {
        return namedProduct(reader, productId);
    });
    if (!product)
        return tl::make_unexpected(product.error());
    story.product = *product;
    if (t.customer) {
        MirrorQuery query = having(Resource::Transactions, "customer", t.customer->id);
        query.times["created"] = {std::nullopt, t.createdAt.addMSecs(-1)};
        auto earlier = newest<PaymentLine>(reader, query, paymentLine);
        if (!earlier)
            return tl::make_unexpected(earlier.error());
        story.earlier = std::move(*earlier);
    }
    return std::optional(std::move(story));
}

StoryResult<CustomerStory> readCustomerStory(MirrorReader &reader, const QString &id)
{
    const auto customer = record<Customer>(reader, id);
    if (!customer)
        return tl::make_unexpected(customer.error());
    if (!*customer)
        return std::optional<CustomerStory>();
    CustomerStory story;
    story.customer = **customer;
    const auto row = rowOf(reader, Resource::Customers, id);
    if (!row)
        return tl::make_unexpected(row.error());
    if (*row)
        story.spent = cell(Resource::Customers, **row, "spend").value<QList<Money>>();
    auto subscriptions = newest<SubscriptionLine>(
        reader, having(Resource::Subscriptions, "customer", id), subscriptionLine);
    if (!subscriptions)
        return tl::make_unexpected(subscriptions.error());
    story.subscriptions = std::move(*subscriptions);
    auto payments = newest<PaymentLine>(reader, having(Resource::Transactions, "customer", id), paymentLine);
    if (!payments)
        return tl::make_unexpected(payments.error());
    story.payments = std::move(*payments);

    MirrorQuery allProducts;
    allProducts.resource = Resource::Products;
    const auto order = reader.evaluate(allProducts);
    const auto products = order ? reader.rows(Resource::Products, **order) : tl::make_unexpected(order.error());
    if (!products)
        return tl::make_unexpected(products.error());
    for (const MirrorRow &product : *products)
        story.products.insert(product.id, cell(Resource::Products, product, "name").toString());
    return std::optional(std::move(story));
}

StoryResult<SubscriptionStory> readSubscriptionStory(MirrorReader &reader, const QString &id)
{
    const auto subscription = record<Subscription>(reader, id);
    if (!subscription)
        return tl::make_unexpected(subscription.error());
    if (!*subscription)
        return std::optional<SubscriptionStory>();
    return storyOf(reader, **subscription);
}

StoryResult<SubscriptionStory> storyOf(MirrorReader &reader, const Subscription &now)
{
    SubscriptionStory story;
    story.subscription = now;
    const Subscription &s = story.subscription;
    const QString &id = s.id;
    const auto customer = record<Customer>(reader, s.customer.id);
    if (!customer)
        return tl::make_unexpected(customer.error());
    story.customer = *customer;
    if (!story.customer && s.customer.object)
        story.customer = *s.customer.object;
    const auto product = namedProduct(reader, s.product.id);
    if (!product)
        return tl::make_unexpected(product.error());
    story.product = *product;
    const auto row = rowOf(reader, Resource::Subscriptions, id);
    if (!row)
        return tl::make_unexpected(row.error());
    if (*row)
        story.pays = subscriptionLine(**row).pays;
    auto payments = newest<PaymentLine>(reader, having(Resource::Transactions, "subscription", id), paymentLine);
    if (!payments)
        return tl::make_unexpected(payments.error());
    story.payments = std::move(*payments);
    const auto plan = record<Product>(reader, s.product.id);
    const auto paid = newestPayments(reader, s);
    if (!plan || !paid)
        return tl::make_unexpected(plan ? paid.error() : plan.error());
    story.plan = *plan ? *plan : s.product.object ? std::optional(*s.product.object) : std::nullopt;
    story.regular = regularPrice(s, story.plan, *paid);
    return std::optional(std::move(story));
}

StoryResult<DiscountStory> readDiscountStory(MirrorReader &reader, const QString &id)
{
    const auto discount = record<Discount>(reader, id);
    if (!discount)
        return tl::make_unexpected(discount.error());
    if (!*discount)
        return std::optional<DiscountStory>();
    DiscountStory story;
    story.discount = **discount;
    for (const QString &productId : story.discount.appliesToProducts.value_or(QList<QString>())) {
        const auto product = namedProduct(reader, productId);
        if (!product)
            return tl::make_unexpected(product.error());
        story.products.append(*product);
    }
    return std::optional(std::move(story));
}

StoryResult<Product> readProduct(MirrorReader &reader, const QString &id) { return record<Product>(reader, id); }

namespace {

template <class T> MirrorResult<QList<T>> readAll(MirrorReader &reader)
{
    MirrorQuery all;
    all.resource = resourceOf<T>;
    const auto order = reader.evaluate(all);
    if (!order)
        return tl::make_unexpected(order.error());
    const auto raws = reader.raw(all.resource, **order);
    if (!raws)
        return tl::make_unexpected(raws.error());
    QList<T> records;
    for (const QByteArray &raw : *raws)
        if (auto record = json::decode<T>(QByteArrayView(raw)))
            records.append(std::move(*record));
    return records;
}

} // namespace

MirrorResult<QList<Product>> readProducts(MirrorReader &reader) { return readAll<Product>(reader); }
MirrorResult<QList<Discount>> readDiscounts(MirrorReader &reader) { return readAll<Discount>(reader); }
