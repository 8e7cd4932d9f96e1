// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Accounts over a real mirror, for tests that write records and look at what they come to.

#include "core/metrics/accounts.h"
#include "core/mirror/mirror.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace accountsrig {

using namespace Qt::StringLiterals;

inline QByteArray jsonOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

inline QDateTime at(int month, int day) { return QDateTime(QDate(2026, month, day), QTime(10, 0), Qt::UTC); }

inline Product plan()
{
    Product p;
    p.id = u"prod_1"_s;
    p.name = u"<b>Pro</b> & more"_s;
    p.price = 1190;
    p.currency = u"USD"_s;
    p.billingType = BillingType::Recurring;
    p.billingPeriod = BillingPeriod::Monthly;
    p.status = ProductStatus::Active;
    p.taxMode = TaxMode::Inclusive;
    p.createdAt = at(1, 1);
    p.updatedAt = at(1, 1);
    return p;
}

inline Subscription subscription(const QString &id, SubscriptionStatus status)
{
    Subscription s;
    s.id = id;
    s.product = {u"prod_1"_s, nullptr};
    s.customer = {u"cust_1"_s, nullptr};
    s.status = status;
    s.createdAt = at(3, 1);
    s.updatedAt = at(3, 1);
    return s;
}

inline Transaction payment(const QString &id, const QDateTime &time, const QString &of = {})
{
    Transaction t;
    t.id = id;
    t.amount = 1190;
    t.amountPaid = 1190;
    t.taxAmount = 190;
    t.currency = u"USD"_s;
    t.type = of.isEmpty() ? TransactionType::Payment : TransactionType::Invoice;
    t.status = TransactionStatus::Paid;
    t.customer = Reference{u"cust_1"_s};
    t.createdAt = time;
    if (!of.isEmpty()) {
        t.subscription = Reference{of};
        t.periodStart = time;
        t.periodEnd = time.addMonths(1);
    }
    return t;
}

template <class T> void put(Store &store, const QList<T> &records)
{
    Batch batch{resourceOf<T>, {}, {}};
    for (const T &record : records)
        batch.records.append(incoming(record, jsonOf(json::write(record))));
    QVERIFY(store.apply(batch));
}

} // namespace accountsrig

/// The base of a test: init() and cleanup() are its own.
class AccountsRig : public QObject
{
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Mirror> m_mirror;
    qint64 m_now = accountsrig::at(6, 15).toMSecsSinceEpoch();
    std::shared_ptr<Accounts> m_accounts;
    QTimeZone m_zone = QTimeZone::utc();

    template <class T> void write(const QList<T> &records)
    {
        bool isDone = false;
        m_mirror->write(
            this,
            [records](Store &store) -> MirrorResult<void> {
                accountsrig::put(store, records);
                return {};
            },
            [](const MirrorResult<void> &) {});
        m_mirror->flush(this, [&](const MirrorResult<void> &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    template <class Job> auto read(Job job)
    {
        std::optional<decltype(job(std::declval<MirrorReader &>(), std::declval<Accounts &>()))> result;
        m_mirror->read(
            this,
            [this, job](MirrorReader &reader) {
                const auto done = m_accounts->bringUpToDate(reader, m_zone, m_now);
                if (!done)
                    qFatal("the mirror can't be read");
                return job(reader, *m_accounts);
            },
            [&](const auto &answer) { result = answer; });
        if (!QTest::qWaitFor([&] { return result.has_value(); }, 10'000))
            qFatal("no answer");
        return *result;
    }
    void remove(Resource resource, const QString &id)
    {
        bool isDone = false;
        m_mirror->read(
            this,
            [resource, id](MirrorReader &reader) -> MirrorResult<RowOrder> {
                MirrorQuery query;
                query.resource = resource;
                query.filters["id"] = QStringList{id};
                return reader.evaluate(query);
            },
            [&](const MirrorResult<RowOrder> &found) {
                QVERIFY(found && (*found)->size() == 1);
                m_mirror->write(
                    this, [resource, row = (*found)->front()](Store &store) { return store.remove(resource, {row}); },
                    [](const MirrorResult<qint64> &) {});
                m_mirror->flush(this, [&](const MirrorResult<void> &) { isDone = true; });
            });
        QTRY_VERIFY(isDone);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_mirror = std::make_unique<Mirror>(MirrorLocation{m_folder->filePath(QStringLiteral("m/test.sqlite"))});
        m_accounts = std::make_shared<Accounts>();
        m_now = accountsrig::at(6, 15).toMSecsSinceEpoch();
        m_zone = QTimeZone::utc();
        QTRY_COMPARE(m_mirror->state(), Mirror::State::Ready);
    }
    void cleanup()
    {
        m_mirror.reset();
        m_accounts.reset();
    }
};
