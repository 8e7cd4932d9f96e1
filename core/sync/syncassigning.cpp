// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworker.h"

/// Transactions don't say what a one-time payment was for, and the orders that would are listed per customer only. But
/// transactions can be asked for by product.
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
            m_assigned.append(std::make_shared<Assigned>());
            m_assigned.constLast()->product = m_toAssign.products.takeFirst();
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
    const int number = product->nextPage++;
    m_client->listTransactionsOf(product->product.id, {number, Sweep::pageSize})
        .then(m_calls.get(), [this, product, number](const Result<Page<Reference>> &answer) {
            --m_underway;
            if (!answer) {
                // Another time: the payments themselves are there, and what is not noted as read is asked for again.
                m_toAssign.products.clear();
                m_assigned.clear();
                m_assignsAll = false;
            } else {
                assign(product, number, *answer);
            }
            assignMore();
        });
}

void SyncWorker::assign(const std::shared_ptr<Assigned> &product, int number, const Page<Reference> &page)
{
    QStringList transactions;
    transactions.reserve(page.items.size());
    const qsizetype before = product->seen.size();
    for (const Reference &transaction : page.items) {
        transactions.append(transaction.id);
        product->seen.insert(transaction.id);
    }
    // Wherever the server says that its list ends; also one that goes on forever with what it has shown.
    if (!page.pagination.nextPage || product->seen.size() == before)
        product->pages = number;
    else
        product->pages = std::min(
            pagesAtMost,
            std::max({product->pages, number + 1, int(std::min<qint64>(page.pagination.totalPages, pagesAtMost))}));
    ++m_writing;
    write([id = product->product.id, transactions](Store &store) { return store.setProduct(id, transactions); },
          [this, product](const MirrorResult<qint64> &changed) {
              --m_writing;
              if (!changed) {
                  m_isAssigning = false;
                  fail(changed.error());
                  return;
              }
              --product->underway;
              product->isKnown = true;
              // Newest first: where a page says nothing new, nor do those after it, if they were ever read.
              product->isOver = product->isOver || (*changed == 0 && product->product.wasRead);
              if (product->underway == 0 && !product->hasMore() && !product->product.wasRead
                  && m_assigned.contains(product))
                  noteAssigned([id = product->product.id](Store &store) { return store.setAssigned(id); });
              assignMore();
          });
}
