// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Books written by hand, as metrics read them from the mirror's columns.

#include "core/metrics/books.h"
#include "core/metrics/ledger.h"

#include <vector>

struct TestPayment
{
    qint64 at = 0;
    qint64 paid = 0;
    qint64 tax = 0;
    qint64 refunded = 0;
    qint64 discount = 0;
    qint64 from = noInteger; ///< of the period
    qint64 to = noInteger;
    QString status = QStringLiteral("paid");
    QString currency = QStringLiteral("USD");
    QString country = QStringLiteral("DE");
    Rowid subscription = 0;
    Rowid product = 0;
    Rowid customer = 1;
    bool present = true;
};

struct TestSubscription
{
    QString status = QStringLiteral("active");
    Rowid product = 0;
    Rowid customer = 1;
    qint64 created = 0;
    qint64 updated = noInteger;
    qint64 canceled = noInteger;
    qint64 nextCharge = noInteger;
    qint64 periodEnd = noInteger;
    qint64 seats = 1;
};

struct TestProduct
{
    qint64 price = 0;
    QString period;
    qint64 days = 0; ///< hundredths
    QString currency = QStringLiteral("USD");
};

/// Row numbers are what the add functions return; books() borrows from this object.
class TestBooks
{
public:
    Rowid add(const TestPayment &payment) { return append(payments, payment); }
    Rowid add(const TestSubscription &subscription) { return append(subscriptions, subscription); }
    Rowid add(const TestProduct &product) { return append(products, product); }
    Rowid addCustomer(qint64 created)
    {
        customers.push_back(created);
        return Rowid(customers.size());
    }
    Rowid addMonthly(qint64 price)
    {
        return add(TestProduct{price, QStringLiteral("every-month"), 3043, QStringLiteral("USD")});
    }

    std::vector<TestPayment> payments;
    std::vector<TestSubscription> subscriptions;
    std::vector<TestProduct> products;
    std::vector<qint64> customers;
    SeenChanges seen;

    const Books &books()
    {
        m_columns = {};
        m_books = {};
        auto &t = m_books.transactions;
        auto &s = m_books.subscriptions;
        auto &p = m_books.products;
        t.present = bytes(payments, [](const TestPayment &x) { return x.present; });
        t.created = integers(payments, [](const TestPayment &x) { return x.at; });
        t.amount = integers(payments, [](const TestPayment &x) { return x.paid; });
        t.paid = integers(payments, [](const TestPayment &x) { return x.paid; });
        t.tax = integers(payments, [](const TestPayment &x) { return x.tax; });
        t.refunded = integers(payments, [](const TestPayment &x) { return x.refunded; });
        t.discount = integers(payments, [](const TestPayment &x) { return x.discount; });
        t.periodStart = integers(payments, [](const TestPayment &x) { return x.from; });
        t.periodEnd = integers(payments, [](const TestPayment &x) { return x.to; });
        t.status = words(payments, t.statuses, [](const TestPayment &x) { return x.status; });
        t.type = words(payments, t.types, [](const TestPayment &x) {
            return x.subscription ? QStringLiteral("invoice") : QStringLiteral("payment");
        });
        t.currency = words(payments, t.currencies, [](const TestPayment &x) { return x.currency; });
        t.country = words(payments, t.countries, [](const TestPayment &x) { return x.country; });
        t.customer = rows(payments, [](const TestPayment &x) { return x.customer; });
        t.subscription = rows(payments, [](const TestPayment &x) { return x.subscription; });
        t.product = rows(payments, [](const TestPayment &x) { return x.product; });
        s.present = bytes(subscriptions, [](const TestSubscription &) { return true; });
        s.seats = integers(subscriptions, [](const TestSubscription &x) { return x.seats; });
        s.periodEnd = integers(subscriptions, [](const TestSubscription &x) { return x.periodEnd; });
        s.nextCharge = integers(subscriptions, [](const TestSubscription &x) { return x.nextCharge; });
        s.canceled = integers(subscriptions, [](const TestSubscription &x) { return x.canceled; });
        s.created = integers(subscriptions, [](const TestSubscription &x) { return x.created; });
        s.updated = integers(subscriptions, [](const TestSubscription &x) { return x.updated; });
        s.status = words(subscriptions, s.statuses, [](const TestSubscription &x) { return x.status; });
        s.known = knownStatuses(s.statuses);
        s.customer = rows(subscriptions, [](const TestSubscription &x) { return x.customer; });
        s.product = rows(subscriptions, [](const TestSubscription &x) { return x.product; });
        p.present = bytes(products, [](const TestProduct &) { return true; });
        p.price = integers(products, [](const TestProduct &x) { return x.price; });
        p.periodDays = integers(products, [](const TestProduct &x) { return x.days; });
        p.period = words(products, p.periods, [](const TestProduct &x) { return x.period; });
        p.currency = words(products, p.currencies, [](const TestProduct &x) { return x.currency; });
        m_books.customers.present = bytes(customers, [](qint64) { return true; });
        m_books.customers.created = integers(customers, [](qint64 x) { return x; });
        m_books.seen = seen;
        return m_books;
    }

private:
    struct Columns
    {
        std::vector<std::unique_ptr<std::vector<qint64>>> integers;
        std::vector<std::unique_ptr<std::vector<quint16>>> words;
        std::vector<std::unique_ptr<std::vector<Rowid>>> rows;
        std::vector<std::unique_ptr<std::vector<quint8>>> bytes;
    };
    template <class V, class T> static Rowid append(V &values, const T &value)
    {
        values.push_back(value);
        return Rowid(values.size());
    }
    template <class T, class V, class Get>
    static std::span<const T> column(std::vector<std::unique_ptr<std::vector<T>>> &keep, const V &values, Get get)
    {
        auto column = std::make_unique<std::vector<T>>(1, T());
        for (const auto &value : values)
            column->push_back(T(get(value)));
        keep.push_back(std::move(column));
        return *keep.back();
    }
    template <class V, class Get> Integers integers(const V &values, Get get)
    {
        return column(m_columns.integers, values, get);
    }
    template <class V, class Get> std::span<const Rowid> rows(const V &values, Get get)
    {
        return column(m_columns.rows, values, get);
    }
    template <class V, class Get> std::span<const quint8> bytes(const V &values, Get get)
    {
        return column(m_columns.bytes, values, get);
    }
    template <class V, class Get> std::span<const quint16> words(const V &values, QStringList &texts, Get get)
    {
        texts = {QString()};
        return column(m_columns.words, values, [&](const auto &value) {
            const QString text = get(value);
            if (!texts.contains(text))
                texts.append(text);
            return texts.indexOf(text);
        });
    }

    Columns m_columns;
    Books m_books;
};

inline qint64 sumOf(const std::vector<Contribution> &rows)
{
    qint64 sum = 0;
    for (const Contribution &row : rows)
        sum += row.amount;
    return sum;
}
