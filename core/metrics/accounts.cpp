// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts.h"

#include <QDateTime>

#include <algorithm>

namespace {

Rowid subscriptionAt(std::span<const Rowid> subscriptions, Rowid row)
{
    return row < subscriptions.size() ? subscriptions[row] : 0;
}

/// Of products that somebody has subscribed to, whether or not anything was paid for them.
QStringList subscribedCurrencies(const Books &books)
{
    const auto &s = books.subscriptions;
    const auto &p = books.products;
    std::vector<bool> isSubscribedIn(size_t(p.currencies.size()));
    for (Rowid row = 1; row < s.present.size(); ++row)
        if (s.present[row] && s.product[row] < p.present.size() && p.present[s.product[row]])
            isSubscribedIn[p.currency[s.product[row]]] = true;
    QStringList list;
    for (qsizetype code = 0; code < p.currencies.size(); ++code)
        if (isSubscribedIn[size_t(code)] && !p.currencies.at(code).isEmpty())
            list.append(p.currencies.at(code));
    return list;
}

} // namespace

std::vector<Rowid> Accounts::touchedSubscriptions(const RowChanges &changes) const
{
    const QList<Rowid> &own = changes[size_t(Resource::Subscriptions)];
    std::vector<Rowid> rows(own.begin(), own.end());
    for (const Rowid row : changes[size_t(Resource::Transactions)])
        for (const Rowid paidFor :
             {subscriptionAt(m_books.transactions.subscription, row), subscriptionAt(m_paidFor, row)})
            if (paidFor != 0)
                rows.push_back(paidFor);
    return rows;
}

QDate Accounts::earliestDay() const
{
    const QDate firstPaid = m_ledger.grid().range().first;
    qint64 first = noInteger;
    const auto look = [&first](std::span<const quint8> present, const Integers &created) {
        for (Rowid row = 1; row < present.size(); ++row)
            if (present[row] && created[row] != noInteger && (first == noInteger || created[row] < first))
                first = created[row];
    };
    look(m_books.customers.present, m_books.customers.created);
    look(m_books.subscriptions.present, m_books.subscriptions.created);
    return first == noInteger
        ? firstPaid
        : std::min(firstPaid, QDateTime::fromMSecsSinceEpoch(first, m_ledger.grid().zone()).date());
}

MirrorResult<void> Accounts::bringUpToDate(MirrorReader &reader, const QTimeZone &zone, qint64 now)
{
    const auto engine = reader.engine();
    if (!engine)
        return tl::make_unexpected(engine.error());
    if (!m_watch) {
        m_watch = std::make_shared<RowWatch>();
        reader.watch(m_watch);
    }
    m_engine = *engine;
    const auto days = reader.mrrDays(); // before anything is taken from the watch, which a failure would lose
    if (!days)
        return tl::make_unexpected(days.error());
    const RowChanges changes = std::exchange(m_watch->rows, {});
    const bool isAllNew = std::exchange(m_watch->isAllNew, false) || !(zone == m_ledger.grid().zone());
    const bool arePaymentsNew = isAllNew || !changes[size_t(Resource::Transactions)].isEmpty();
    SeenChanges seen = std::move(m_books.seen);
    if (arePaymentsNew) {
        auto read = reader.seenChanges();
        if (!read) {
            m_watch->isAllNew = true;
            return tl::make_unexpected(read.error());
        }
        seen = std::move(*read);
    }
    m_mrrDays = *days;
    m_books = booksOf(*m_engine);
    m_books.seen = std::move(seen);
    m_subscribedIn = subscribedCurrencies(m_books);
    for (const QString &currency : std::as_const(m_subscribedIn))
        if (QStringList &known = m_books.transactions.currencies; !known.contains(currency))
            known.append(currency);
    const qint64 before = std::exchange(m_now, now);
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    // A price's period belongs to its product: when one changed, what it means for payments may have changed too.
    const bool arePlansNew = isAllNew || !changes[size_t(Resource::Products)].isEmpty();
    if (isAllNew) {
        m_ledger.rebuild(m_books, zone, today);
    } else if (arePaymentsNew || today != this->today()) {
        const QList<Rowid> &rows = changes[size_t(Resource::Transactions)];
        m_ledger.update(m_books, {rows.begin(), rows.end()}, today);
    }
    if (isAllNew || arePaymentsNew || today != QDateTime::fromMSecsSinceEpoch(before, zone).date()
        || !changes[size_t(Resource::Customers)].isEmpty() || !changes[size_t(Resource::Subscriptions)].isEmpty())
        m_firstDay = earliestDay();
    if (arePlansNew || now < before) { // a clock that was set back
        m_mrr.rebuild(m_books, m_ledger, now);
    } else {
        std::vector<Rowid> touched = touchedSubscriptions(changes);
        if (now > before)
            touched.insert(touched.end(), m_mrr.open().begin(), m_mrr.open().end());
        if (!touched.empty())
            m_mrr.update(m_books, m_ledger, touched, now);
    }
    if (arePaymentsNew) {
        const std::span<const Rowid> paidFor = m_books.transactions.subscription;
        m_paidFor.assign(paidFor.begin(), paidFor.end());
    }
    return {};
}

std::optional<quint16> Accounts::codeOf(const QString &currency) const
{
    const qsizetype code = m_books.transactions.currencies.indexOf(currency);
    return code <= 0 ? std::nullopt : std::optional(quint16(code));
}

QStringList Accounts::currencies() const
{
    QStringList list;
    for (const quint16 code : m_ledger.currencies())
        if (code != 0)
            list.append(currency(code));
    for (const QString &currency : m_subscribedIn)
        if (!list.contains(currency))
            list.append(currency);
    return list;
}

QList<MrrDay> mrrOfToday(const Accounts &accounts)
{
    QList<MrrDay> days;
    for (const quint16 code : accounts.mrr().currencies())
        if (const MrrState state = accounts.mrr().at(code, accounts.now() + 1); !state.isOverflown)
            days.append({accounts.today(), accounts.currency(code), state.mrr, state.subscribers});
    return days;
}

QList<MrrDay> mrrToNote(const Accounts &accounts)
{
    const QList<MrrDay> days = mrrOfToday(accounts);
    const QList<MrrDay> &noted = accounts.mrrDays();
    const bool isNew = std::any_of(days.begin(), days.end(), [&](const MrrDay &day) { return !noted.contains(day); });
    return isNew ? days : QList<MrrDay>();
}
