// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworker.h"

using namespace Qt::StringLiterals;

/// Transactions don't say what a one-time payment was for, and the orders that would are listed per customer only. But
/// transactions can be asked for by product. When they are read for the first time, that is done alongside: whoever
/// writes a payment knows its product then, and needn't write it twice.
void SyncWorker::beginAhead()
{
    m_isAheadBegun = true;
    ++m_writing;
    write([](Store &store) { return store.productsAhead(); },
          [this](const MirrorResult<ToAssign> &todo) {
              --m_writing;
              if (!todo) {
                  fail(todo.error());
                  return;
              }
              for (const ToAssign::Product &product : todo->products)
                  m_assigned.append(std::make_shared<Assigned>(product));
              pump();
          });
}

/// The product whose payments have been read least far, if they are to be read on before all payments are.
std::shared_ptr<SyncWorker::Assigned> SyncWorker::nextAhead() const
{
    if (!m_readTo || m_awaited >= m_options.awaitedAtMost)
        return {};
    std::shared_ptr<Assigned> next;
    for (const auto &product : m_assigned) {
        // One page of each at a time: it says how far it reaches.
        const bool mayBeKnown = product->nextPage <= product->product.pagesRead;
        if (product->asked > 0 || (mayBeKnown && product->underway > 0) || !product->hasMore())
            continue;
        if (!product->readTo)
            return product;
        if (*product->readTo > *m_readTo - m_readAtOnce && (!next || *product->readTo > *next->readTo))
            next = product;
    }
    return next;
}

/// How far all payments are read, and how much further those are that are being read or soon will be.
void SyncWorker::noteFront(const PageFacts &page)
{
    if (!page.newest || !page.oldest || page.number < m_readToPage)
        return;
    m_readToPage = page.number;
    m_readTo = page.oldest;
    m_readAtOnce = (*page.newest - *page.oldest) * (2LL * m_atOnce);
}

void SyncWorker::assignProducts()
{
    m_hasAssigned = true;
    ++m_writing;
    write([isAnythingNew = m_outcome.added + m_outcome.changed
               > 0](Store &store) { return store.productsToAssign(isAnythingNew); },
          [this](const MirrorResult<ToAssign> &todo) {
              --m_writing;
              if (!todo) {
                  fail(todo.error());
                  return;
              }
              m_toAssign = *todo;
              m_assigned.clear();
              m_assignsAll = true;
              m_isAssigning = todo->upTo > 0; // otherwise nothing was looked at
              assignMore();
          });
}

/// As many pages at once as of anything else; of each product the first one alone, as it may say that nothing is new.
void SyncWorker::assignMore()
{
    while (m_isAssigning && m_client && !m_isStopping && !m_wait.isActive() && m_underway < m_atOnce
           && m_writing < pagesWaiting) {
        m_assigned.removeIf([](const auto &product) { return product->underway == 0 && !product->hasMore(); });
        const auto ready = std::find_if(m_assigned.begin(), m_assigned.end(), [](const auto &product) {
            return product->hasMore() && (product->nextPage == 1 || product->isKnown);
        });
        if (ready != m_assigned.end()) {
            assignPage(*ready);
        } else if (!m_toAssign.products.isEmpty()) {
            m_assigned.append(std::make_shared<Assigned>(m_toAssign.products.takeFirst()));
        } else if (m_assigned.isEmpty()) {
            m_isAssigning = false;
            if (m_assignsAll)
                noteAssigned([upTo = m_toAssign.upTo](Store &store) { return store.setAllAssigned(upTo); });
        } else {
            break; // a page is still to come
        }
    }
    finishIfDone();
}

template <class Job> void SyncWorker::noteAssigned(Job job)
{
    ++m_writing;
    write(std::move(job), [this](const MirrorResult<void> &done) {
        --m_writing;
        if (!done)
            fail(done.error());
        finishIfDone();
    });
}

void SyncWorker::assignPage(const std::shared_ptr<Assigned> &product)
{
    ++m_underway;
    ++m_outcome.requests;
    ++product->underway;
    ++product->asked;
    const int number = product->again.isEmpty() ? product->nextPage++ : product->again.takeFirst();
    m_client->listTransactionsOf(product->product.id, {number, Sweep::pageSize})
        .then(m_calls.get(), [this, product, number](const Result<Page<ListedTransaction>> &answer) {
            --m_underway;
            --product->asked;
            if (!answer && putOff(answer.error())) {
                --product->underway;
                if (number == product->nextPage - 1)
                    --product->nextPage; // and nothing else: a first page is asked for alone
                else
                    product->again.append(number);
            } else if (!answer) {
                // Another time: the payments themselves are there, and what is not noted as read is asked for again.
                m_toAssign.products.clear();
                m_assigned.clear();
                m_assignsAll = false;
            } else {
                hasRead();
                assign(product, number, *answer);
            }
            pump();
        });
}

void SyncWorker::assign(const std::shared_ptr<Assigned> &product, int number, const Page<ListedTransaction> &page)
{
    QStringList transactions;
    transactions.reserve(page.items.size());
    const qsizetype before = product->seen.size();
    for (const ListedTransaction &transaction : page.items) {
        transactions.append(transaction.id);
        product->seen.insert(qHash(transaction.id));
    }
    if (!page.items.isEmpty())
        product->readTo = page.items.constLast().createdAt.toMSecsSinceEpoch();
    product->hasShrunk = product->hasShrunk || page.pagination.totalRecords < product->total;
    product->total = page.pagination.totalRecords;
    // Wherever the server says that its list ends; also one that goes on forever with what it has shown.
    if (!page.pagination.nextPage || product->seen.size() == before)
        product->pages = number;
    else
        product->pages = std::min(
            pagesAtMost,
            std::max({product->pages, number + 1, int(std::min<qint64>(page.pagination.totalPages, pagesAtMost))}));
    const int readBefore = product->product.pagesRead;
    const Payments payments = m_isAssigning ? Payments::Here : number < readBefore ? Payments::Coming : Payments::Ahead;
    ++m_writing;
    write(
        [id = product->product.id, transactions, payments, number, isNoted = product->isNoted](Store &store) {
            auto learned = store.setProduct(id, transactions, payments);
            if (!learned)
                return learned;
            MirrorResult<void> noted;
            if (payments == Payments::Ahead) {
                noted = store.setPagesRead(id, number);
            } else if (learned->count > 0) { // until what is new was read to its end, what follows isn't reached
                noted = store.setPagesRead(id, 0);
                if (noted && isNoted)
                    noted = store.setNote(u"assigned:"_s + id, {});
            }
            if (!noted)
                learned = tl::make_unexpected(noted.error());
            return learned;
        },
        [this, product, number, readBefore, payments](const MirrorResult<Store::Learned> &learned) {
            --m_writing;
            if (!learned) {
                m_isAssigning = false;
                fail(learned.error());
                return;
            }
            --product->underway;
            product->isKnown = true;
            m_awaited = learned->awaited;
            if (learned->count > 0 && payments == Payments::Here)
                product->isNoted = false;
            // Newest first: where a page says nothing new, nor do those after it, as far as they were ever read.
            if (learned->count == 0 && product->product.wasRead)
                product->isOver = true;
            else if (learned->count == 0 && number < readBefore)
                product->nextPage = std::max(product->nextPage, readBefore); // one again, in case they shifted
            if (product->underway == 0 && !product->hasMore())
                endOf(product);
            pump();
        });
}

/// All of a product's payments were read. Alongside the payments that takes as long as they do, and what vanished
/// meanwhile has moved others to pages that were read before: then its list is not noted as read, and is read again
/// from its beginning.
void SyncWorker::endOf(const std::shared_ptr<Assigned> &product)
{
    const bool wasResumed = product->product.pagesRead > 0;
    const bool isWhole = !product->hasShrunk && (m_isAssigning || wasResumed || product->seen.size() >= product->total);
    if (!product->isNoted && m_assigned.contains(product))
        noteAssigned([id = product->product.id, isWhole](Store &store) {
            return isWhole ? store.setAssigned(id) : store.setPagesRead(id, 0);
        });
}
