// SPDX-License-Identifier: GPL-3.0-or-later
#include "syncworker.h"

/// Transactions don't say what a one-time payment was for, and the orders that would are listed per customer only. But
/// transactions can be asked for by product.
void SyncWorker::assignProducts()
{
    m_hasAssigned = true;
    ++m_writing;
    write([](Store &store) { return store.productsToAssign(); },
          [this](const MirrorResult<QStringList> &products) {
              --m_writing;
              if (!products) {
                  fail(products.error());
                  return;
              }
              m_productsToAssign = *products;
              m_assigned.clear();
              m_isAssigning = true;
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
        } else if (!m_productsToAssign.isEmpty()) {
            m_assigned.append(std::make_shared<Assigned>(Assigned{m_productsToAssign.takeFirst()}));
        } else {
            m_isAssigning = !m_assigned.isEmpty(); // a page is still to come
            break;
        }
    }
    finishIfDone();
}

void SyncWorker::assignPage(const std::shared_ptr<Assigned> &product)
{
    ++m_underway;
    ++m_outcome.requests;
    ++product->underway;
    const int number = product->nextPage++;
    m_client->listTransactionsOf(product->id, {number, Sweep::pageSize})
        .then(m_calls.get(), [this, product, number](const Result<Page<Reference>> &answer) {
            --m_underway;
            if (!answer) {
                m_productsToAssign.clear(); // another time: the payments themselves are there
                m_assigned.clear();
                assignMore();
                return;
            }
            QStringList transactions;
            transactions.reserve(answer->items.size());
            for (const Reference &transaction : answer->items)
                transactions.append(transaction.id);
            if (answer->pagination.nextPage && !transactions.isEmpty())
                product->pages = std::max(
                    {product->pages, number + 1, int(std::min<qint64>(answer->pagination.totalPages, pagesAtMost))});
            else
                product->pages = number; // wherever the server says that its list ends
            ++m_writing;
            write(
                [product = product->id, transactions](Store &store) { return store.setProduct(product, transactions); },
                [this, product](const MirrorResult<qint64> &changed) {
                    --m_writing;
                    if (!changed) {
                        m_isAssigning = false;
                        fail(changed.error());
                        return;
                    }
                    --product->underway;
                    product->isKnown = true;
                    product->isOver = product->isOver || *changed == 0; // nor do the pages after it say anything new
                    assignMore();
                });
        });
}
