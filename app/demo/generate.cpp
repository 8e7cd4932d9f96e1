// SPDX-License-Identifier: GPL-3.0-or-later
#include "generate.h"

#include "catalog.h"
#include "lifecycle.h"
#include "names.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace demo {

namespace {

using Status = SubscriptionStatus;

constexpr Status statuses[] = {Status::Active, Status::Trialing,        Status::PastDue,  Status::Unpaid,
                               Status::Paused, Status::ScheduledCancel, Status::Canceled, Status::Expired};
constexpr int statusWeights[] = {580, 30, 20, 14, 26, 45, 250, 35};

/// Sorts v by its createdAt and answers, for each old index, the new one.
template <class T> std::vector<Index> sortByTime(std::vector<T> &v)
{
    std::vector<Index> order(v.size());
    std::iota(order.begin(), order.end(), Index(0));
    std::stable_sort(order.begin(), order.end(), [&](Index x, Index y) { return v[x].createdAt < v[y].createdAt; });
    std::vector<T> sorted;
    sorted.reserve(v.size());
    std::vector<Index> moved(v.size());
    for (const Index old : order) {
        moved[old] = Index(sorted.size());
        sorted.push_back(std::move(v[old]));
    }
    v = std::move(sorted);
    return moved;
}

class Generator
{
public:
    explicit Generator(const BusinessOptions &options)
        : b(options), random(options.seed * 2 + (options.mode == ObjectMode::Live ? 1 : 0))
    {
    }

    Business run()
    {
        addProducts(b, random);
        addDiscounts(b, random);
        addPeople();
        addSubscriptions();
        sortPeople();
        addPurchases();
        sortAndLink();
        addLicenses();
        return std::move(b);
    }

private:
    Milliseconds anyTime(Milliseconds from)
    {
        const Milliseconds span = b.options.now - from - hourLength;
        return from + std::max(random.below(span), random.below(span));
    }

    void addPeople()
    {
        const Milliseconds begin = addMonths(b.options.now, -24);
        people.resize(b.options.customers);
        b.customers.resize(b.options.customers);
        for (Index i = 0; i < b.options.customers; ++i) {
            people[i] = makePerson(random, i + 1, b.options.mode == ObjectMode::Live ? 12 : 60);
            b.customers[i].country = people[i].country;
            b.customers[i].createdAt = anyTime(begin);
        }
    }

    void addSubscriptions()
    {
        const Index wanted = b.options.customers - b.options.customers / 4;
        const Index mostTransactions = b.options.transactions / 10 * 9;
        for (Index i = 0; i < wanted; ++i) {
            const size_t kind = i < std::size(statuses) ? i : size_t(random.weighted(statusWeights));
            Life life = live(b, random, statuses[kind], b.customers[i].country);
            if (b.transactions.size() + life.transactions.size() > mostTransactions)
                continue;
            if (life.subscription.discount != none && life.firstDiscountUse)
                redeem(life.subscription.discount);
            SubscriptionRow &s = life.subscription;
            s.customer = i;
            // Every twentieth belongs to somebody who already has one.
            if (i > 20 && random.permille(50)) {
                const auto other = Index(random.below(i));
                if (b.customers[other].createdAt < s.createdAt && b.customers[other].country == b.customers[i].country)
                    s.customer = other;
            }
            if (s.customer == i)
                b.customers[i].createdAt = s.createdAt - random.between(1, 40) * 60'000;
            const auto index = Index(b.subscriptions.size());
            s.order = Index(b.orders.size());
            OrderRow order;
            order.createdAt = s.createdAt;
            order.customer = s.customer;
            order.product = life.transactions.empty() ? s.product : life.transactions.front().product;
            order.subscription = index;
            order.discount = s.discount;
            order.units = s.units;
            for (TransactionRow &t : life.transactions) {
                t.customer = s.customer;
                t.order = s.order;
                t.subscription = index;
                b.transactions.push_back(t);
            }
            b.orders.push_back(order);
            b.subscriptions.push_back(s);
        }
    }

    void redeem(Index discount)
    {
        Discount &d = b.discounts[discount].discount;
        d.redeemCount = d.redeemCount.value_or(0) + 1;
    }

    void sortPeople()
    {
        for (Index i = 0; i < people.size(); ++i)
            b.customers[i].customer = std::make_shared<const Customer>(describe(people[i], b.customers[i].createdAt));
        people = {};
        const std::vector<Index> moved = sortByTime(b.customers);
        for (SubscriptionRow &s : b.subscriptions)
            s.customer = moved[s.customer];
        for (OrderRow &o : b.orders)
            o.customer = moved[o.customer];
        for (TransactionRow &t : b.transactions)
            t.customer = moved[t.customer];
        for (Index i = 0; i < b.customers.size(); ++i) {
            Customer c = *b.customers[i].customer;
            c.id = b.ids.text(Kind::Customer, i);
            b.customerOfEmail.insert(c.email.toLower(), i);
            b.customers[i].customer = std::make_shared<const Customer>(std::move(c));
        }
    }

    Customer describe(const Person &person, Milliseconds created)
    {
        Customer c;
        c.mode = b.options.mode;
        c.email = person.email;
        c.name = person.name;
        c.country = QString::fromLatin1(person.country.data(), 2);
        if (random.permille(120))
            c.externalId = u"user-%1"_s.arg(random.below(1'000'000));
        if (random.permille(80))
            c.metadata = QJsonObject{{u"source"_s, random.permille(500) ? u"newsletter"_s : u"conference"_s},
                                     {u"seen"_s, qint64(random.below(50))}};
        c.createdAt = utc(created);
        c.updatedAt = c.createdAt;
        return c;
    }

    /// One-time purchases fill up to the number of transactions that was asked for.
    void addPurchases()
    {
        const auto count = qint64(b.options.transactions) - qint64(b.transactions.size());
        if (count <= 0 || b.customers.empty())
            return;
        std::vector<int> weights;
        for (const ProductRecord &p : b.products)
            weights.push_back(p.product->billingType == BillingType::OneTime ? p.popularity : 0);
        std::vector<Milliseconds> times(size_t(count), 0);
        for (Milliseconds &t : times)
            t = anyTime(b.customers.front().createdAt + 60'000);
        std::sort(times.begin(), times.end());
        b.transactions.reserve(b.options.transactions);
        b.orders.reserve(b.orders.size() + size_t(count));
        qint64 known = 0; // customers who were there by then
        for (const Milliseconds at : times) {
            while (known < qint64(b.customers.size()) && b.customers[size_t(known)].createdAt < at)
                ++known;
            const auto customer = Index(random.below(known)); // not as arguments: their order is the compiler's
            const auto product = Index(random.weighted(weights));
            addPurchase(customer, product, at);
        }
    }

    void addPurchase(Index customer, Index product, Milliseconds at)
    {
        const Product &p = b.product(product);
        OrderRow order;
        order.createdAt = at;
        order.customer = customer;
        order.product = product;
        order.units = random.permille(60) ? qint32(random.between(2, 5)) : 1;
        order.discount = maybeDiscount(b, random, product, at, 80);
        TransactionRow row;
        row.createdAt = at;
        row.customer = customer;
        row.product = product;
        row.order = Index(b.orders.size());
        row.country = b.customers[customer].country;
        row.currency = quint8(currencyIndex(p.currency));
        const qint64 price = p.price * order.units;
        row.discount = discountOn(b, order.discount, product, price, 0);
        if (row.discount > 0)
            redeem(order.discount);
        row.amount = price - row.discount;
        const QString local = QString::fromLatin1(countryOf(row.country).currency);
        if (local != p.currency && random.permille(60))
            convert(row, local);
        const TaxMode mode = p.taxMode == TaxMode::Exclusive ? TaxMode::Exclusive : TaxMode::Inclusive;
        row.tax = taxOn(row.amount, row.country, mode);
        if (mode == TaxMode::Exclusive)
            row.amount += row.tax;
        if (row.amount > 0)
            decide(row);
        b.orders.push_back(order);
        b.transactions.push_back(row);
    }

    /// Into the customer's own money, at a rate that stays the same for simplicity.
    static void convert(TransactionRow &row, const QString &currency)
    {
        row.currency = quint8(currencyIndex(currency));
        const auto rate = [&]() -> qint64 { // thousandths of a minor unit for one cent
            if (currency == "JPY"_L1)
                return 1500;
            if (currency == "KWD"_L1)
                return 3070;
            if (currency == "PLN"_L1)
                return 3990;
            return currency == "SEK"_L1 ? 10450 : 880;
        }();
        row.amount = row.amount * rate / 1000;
        row.discount = row.discount * rate / 1000;
    }

    void decide(TransactionRow &row)
    {
        const bool fresh = b.options.now - row.createdAt < 2 * dayLength;
        const auto fate = random.below(1000);
        if (fate < 2)
            row.status = TransactionStatus::Void;
        else if (fate < 4)
            row.status = TransactionStatus::Canceled;
        else if (fate < 5)
            row.status = TransactionStatus::Uncollectible;
        else if (fate < 40)
            row.status = TransactionStatus::Declined;
        else if (fresh && fate < 300)
            row.status = TransactionStatus::Pending;
        else
            settle(row, random, b.options.now);
    }

    void sortAndLink()
    {
        const std::vector<Index> movedOrder = sortByTime(b.orders);
        const std::vector<Index> movedSubscription = sortByTime(b.subscriptions);
        for (SubscriptionRow &s : b.subscriptions)
            s.order = movedOrder[s.order];
        for (OrderRow &o : b.orders) {
            if (o.subscription != none)
                o.subscription = movedSubscription[o.subscription];
        }
        for (TransactionRow &t : b.transactions) {
            t.order = movedOrder[t.order];
            if (t.subscription != none)
                t.subscription = movedSubscription[t.subscription];
        }
        std::stable_sort(b.transactions.begin(), b.transactions.end(),
                         [](const TransactionRow &x, const TransactionRow &y) { return x.createdAt < y.createdAt; });
        for (Index i = 0; i < b.transactions.size(); ++i)
            b.link(i);
        for (Index i = 0; i < b.orders.size(); ++i)
            b.customers[b.orders[i].customer].orders.push_back(i);
        for (Index i = 0; i < b.subscriptions.size(); ++i)
            b.customers[b.subscriptions[i].customer].subscriptions.push_back(i);
    }

    void addLicenses()
    {
        std::vector<bool> licensed;
        for (const ProductRecord &p : b.products) {
            const QList<Feature> features = p.product->features.value_or(QList<Feature>());
            licensed.push_back(std::any_of(
                features.begin(), features.end(), [](const Feature &f) { return f.type == FeatureType::LicenseKey; }));
        }
        for (Index i = 0; i < b.orders.size(); ++i) {
            const OrderRow &o = b.orders[i];
            if (!licensed[o.product] || o.firstTransaction == none || !b.transactions[o.firstTransaction].wasPaid())
                continue;
            LicenseRow license;
            license.createdAt = o.createdAt + 5000;
            license.customer = o.customer;
            license.product = o.product;
            license.order = i;
            license.limit = random.permille(150) ? 0 : 3 * o.units;
            if (o.subscription != none)
                license.expiresAt = b.subscriptions[o.subscription].periodEnd;
            else if (random.permille(200))
                license.expiresAt = addMonths(o.createdAt, 12);
            license.disabled = b.transactions[o.firstTransaction].status == TransactionStatus::ChargedBack;
            const qint64 used = random.below(license.limit == 0 ? 6 : license.limit + 1);
            for (qint64 n = 0; n < used; ++n)
                license.instances.push_back(machine(license.createdAt));
            std::sort(license.instances.begin(), license.instances.end(),
                      [](const InstanceRow &x, const InstanceRow &y) { return x.createdAt < y.createdAt; });
            b.customers[o.customer].licenses.push_back(Index(b.licenses.size()));
            b.licenses.push_back(std::move(license));
        }
    }

    InstanceRow machine(Milliseconds from)
    {
        static const QStringList names = {u"MacBook Pro"_s, u"DESKTOP-7QK2"_s, u"studio-imac"_s, u"Büro-PC"_s,
                                          u"win11-vm"_s,    u"作業用マシン"_s, u"ci-runner"_s,   u"<i>laptop</i>"_s};
        const Milliseconds at = from + random.below(std::max<qint64>(b.options.now - from, 1));
        return {b.instanceCount++, random.pick(names),
                random.permille(200) ? LicenseInstanceStatus::Deactivated : LicenseInstanceStatus::Active, at};
    }

    Business b;
    Random random;
    std::vector<Person> people;
};

} // namespace

Business generate(const BusinessOptions &options) { return Generator(options).run(); }

} // namespace demo
