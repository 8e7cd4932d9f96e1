// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/api/entities/common.h"
#include "core/net/call.h"

#include <QSet>

#include <functional>

/// Reads all pages of one list, over and over until it stands still: pages shift while they are read, so a record can
/// slip from an unread page to a read one, and another comes twice. Deletes nothing and orders nothing; whoever owns
/// it decides. Destroying it ends it silently, but not from inside of what it calls.
template <class T> class PageSweep final : public QObject
{
public:
    struct Page
    {
        int number = 1; ///< from 1
        int size = 100; ///< a wish
    };
    using Fetch = std::function<Call<::Page<T>>(const Page &)>;

    struct Outcome
    {
        QSet<QString> ids;       ///< of all records that exist, decoded or not, as far as they have one
        bool isComplete = false; ///< the last pass saw as many records as the server counts
    };

    /// onPage is called for each page as it comes; onEnd once, with the error that ended it early.
    PageSweep(Fetch fetch, std::function<void(const ::Page<T> &)> onPage,
              std::function<void(const Result<Outcome> &)> onEnd, QObject *parent)
        : QObject(parent), m_fetch(std::move(fetch)), m_onPage(std::move(onPage)), m_onEnd(std::move(onEnd))
    {
        read();
    }
    ~PageSweep() override { stop(); }

    void stop() ///< silently; also from inside of onPage
    {
        m_stopped = true;
        if (m_call)
            m_call->cancel();
    }

private:
    // A server that pages forever or never agrees with itself must not keep us: 100,000 records of the smallest page
    // size in use, and five looks at a list that keeps moving.
    static constexpr int maxPages = 10'000;
    static constexpr int maxPasses = 5;
    static constexpr int maxStalePages = 3; // in a row, with nothing that this pass hasn't seen

    void read()
    {
        m_call = m_fetch({m_page, 100});
        m_call->then(this, [this](const Result<::Page<T>> &page) {
            m_call.reset();
            if (m_stopped)
                return;
            if (!page)
                return m_onEnd(tl::make_unexpected(page.error()));
            take(*page);
        });
    }

    void take(const ::Page<T> &page)
    {
        const qsizetype before = m_pass.size();
        for (const T &item : page.items)
            see(item.id);
        for (const RejectedRecord &record : page.rejected)
            see(record.id.isEmpty() ? QString::fromUtf8(record.raw) : record.id);
        m_stale = m_pass.size() == before ? m_stale + 1 : 0;
        m_totalMoved = m_totalMoved || (m_page > 1 && page.pagination.totalRecords != m_total);
        m_total = page.pagination.totalRecords;
        m_onPage(page);
        if (m_stopped)
            return;

        const bool empty = page.items.isEmpty() && page.rejected.isEmpty();
        const bool more = page.pagination.nextPage || m_page < page.pagination.totalPages;
        if (more && !empty && m_stale < maxStalePages && m_page < maxPages) {
            ++m_page;
            return read();
        }
        const bool exact = !m_totalMoved && m_pass.size() == m_total;
        if (exact || !m_foundNew || m_passes + 1 >= maxPasses)
            return m_onEnd(Outcome{exact ? m_pass : m_all, exact || !m_foundNew});
        ++m_passes;
        m_page = 1;
        m_stale = 0;
        m_pass.clear();
        m_foundNew = false;
        m_totalMoved = false;
        read();
    }

    void see(const QString &id)
    {
        m_pass.insert(id);
        if (m_all.contains(id))
            return;
        m_all.insert(id);
        m_foundNew = true;
    }

    const Fetch m_fetch;
    const std::function<void(const ::Page<T> &)> m_onPage;
    const std::function<void(const Result<Outcome> &)> m_onEnd;
    std::optional<Call<::Page<T>>> m_call;
    QSet<QString> m_pass; ///< seen in this pass
    QSet<QString> m_all;  ///< seen in any
    qint64 m_total = 0;
    int m_page = 1;
    int m_passes = 0;
    int m_stale = 0;
    bool m_foundNew = false;
    bool m_totalMoved = false;
    bool m_stopped = false;
};
