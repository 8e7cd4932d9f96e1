// SPDX-License-Identifier: GPL-3.0-or-later
// What payments were for, which they don't say themselves.
#include "storestatements.h"

using namespace Qt::StringLiterals;

MirrorResult<ToAssign> Store::productsToAssign(bool isAnythingNew)
{
    ToAssign todo;
    settleAwaited();
    if (m_database.error())
        return tl::make_unexpected(fail());
    if (!isAnythingNew && note(u"assigning"_s).value_or(QString()).isEmpty())
        return todo; // or all payments would be looked through for it
    {
        sqlite::Statement highest = m_database.prepare(
            "SELECT max(rowid), COALESCE((SELECT CAST(value AS INTEGER) FROM notes WHERE key = 'assigned_to'), 0) "
            "FROM transactions");
        const qint64 lookedTo = highest.step() ? highest.integer(1) : 0;
        todo.upTo = Rowid(highest.integer(0));
        sqlite::Statement open = m_database.prepare("SELECT max(rowid) FROM transactions "
                                                    "WHERE present AND product IS NULL AND subscription IS NULL");
        if (open.step() && !open.isNull(0)) {
            const bool isNew = open.integer(0) > lookedTo;
            while (m_statements->oneTimeProducts.step())
                if (const ToAssign::Product product = oneTimeProduct(); !product.wasRead || isNew)
                    todo.products.append(product);
            m_statements->oneTimeProducts.reset();
        }
    }
    if (!m_database.error() && !todo.products.isEmpty())
        (void)setNote(u"assigning"_s, u"1"_s);
    if (m_database.error())
        return tl::make_unexpected(fail());
    return todo;
}

MirrorResult<ToAssign> Store::productsAhead()
{
    ToAssign todo;
    settleAwaited(); // or pages that were read before an interruption seemed to say something new
    while (m_statements->oneTimeProducts.step())
        if (const ToAssign::Product product = oneTimeProduct(); !product.wasRead)
            todo.products.append(product);
    m_statements->oneTimeProducts.reset();
    if (!m_database.error() && !todo.products.isEmpty())
        (void)setNote(u"assigning"_s, u"1"_s);
    if (m_database.error())
        return tl::make_unexpected(fail());
    return todo;
}

ToAssign::Product Store::oneTimeProduct() const
{
    const sqlite::Statement &row = m_statements->oneTimeProducts;
    return {row.string(0), row.integer(1) != 0, int(row.integer(2))};
}

MirrorResult<void> Store::setAssigned(const QString &product) { return setNote(u"assigned:"_s + product, u"1"_s); }

MirrorResult<void> Store::setPagesRead(const QString &product, int pages)
{
    return setNote(u"pages_read:"_s + product, QString::number(pages));
}

MirrorResult<void> Store::setAllAssigned(Rowid upTo)
{
    if (const auto done = setNote(u"assigned_to"_s, QString::number(upTo)); !done)
        return done;
    m_awaited.clear(); // whatever they were, they are not in any list
    return setNote(u"assigning"_s, {});
}

MirrorResult<Store::Learned> Store::setProduct(const QString &product, const QStringList &transactions,
                                               Payments payments)
{
    Learned learned;
    if (!joinGroup())
        return tl::make_unexpected(fail());
    const Rowid productRow = reference(Resource::Products, product.toUtf8());
    for (const QString &transaction : transactions) {
        const QByteArray id = transaction.toUtf8();
        bool isHere = false;
        if (payments != Payments::Ahead) {
            sqlite::Statement &find = m_statements->productOf;
            find.bind(1, QByteArrayView(id));
            isHere = find.step();
            const Rowid row = isHere && Rowid(find.integer(1)) != productRow ? Rowid(find.integer(0)) : 0;
            find.reset();
            if (row != 0) {
                m_statements->setProduct.bind(1, qint64(row)).bind(2, qint64(productRow)).run();
                rowsOf(m_changes, Resource::Transactions).append(row);
                ++learned.count;
            }
        }
        if (payments != Payments::Here && !isHere && m_awaited.add(id, productRow))
            ++learned.count;
    }
    if (m_database.error())
        return tl::make_unexpected(fail());
    learned.awaited = m_awaited.size();
    return learned;
}

/// Payments that had come when it was thought that they hadn't.
void Store::settleAwaited()
{
    if (!m_inGroup)
        noticeOthers(); // what another instance awaits, too
    if (m_awaited.isEmpty() || !joinGroup())
        return;
    const QList<QByteArray> transactions = m_awaited.transactions();
    for (const QByteArray &id : transactions) {
        sqlite::Statement &find = m_statements->productOf;
        find.bind(1, QByteArrayView(id));
        const Rowid row = find.step() ? Rowid(find.integer(0)) : 0;
        const bool isKnown = row != 0 && !find.isNull(1);
        find.reset();
        if (row != 0 && !isKnown) {
            m_statements->setProduct.bind(1, qint64(row)).bind(2, qint64(m_awaited.of(id))).run();
            rowsOf(m_changes, Resource::Transactions).append(row);
        }
        if (row != 0)
            m_awaited.remove(id);
    }
}

Rowid Store::planOf(Rowid subscription)
{
    sqlite::Statement &plan = m_statements->planOf;
    plan.bind(1, qint64(subscription));
    const Rowid product = plan.step() ? Rowid(plan.integer(0)) : 0;
    plan.reset();
    return product;
}

/// A subscription's payments are taken for its plan, until that changes: then what was paid so far keeps the plan it
/// was paid for. One look at all payments for any number of changes.
void Store::keepProducts()
{
    const QHash<Rowid, Rowid> plans = std::exchange(m_plansBefore, {});
    if (plans.isEmpty())
        return;
    std::vector<std::pair<Rowid, Rowid>> kept;
    sqlite::Statement &open = m_statements->openPayments;
    while (open.step())
        if (const auto it = plans.constFind(Rowid(open.integer(1))); it != plans.cend())
            kept.emplace_back(Rowid(open.integer(0)), *it);
    open.reset();
    for (const auto &[row, product] : kept) {
        m_statements->setProduct.bind(1, qint64(row)).bind(2, qint64(product)).run();
        rowsOf(m_changes, Resource::Transactions).append(row);
    }
}
