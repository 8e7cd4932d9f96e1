// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "routes.h"

#include <algorithm>

namespace demo {

struct PageRequest
{
    qint64 number = 1;
    qint64 size = 10;
};

/// page_number and page_size of the request; a size above the cap is cut down to it without a word.
Result<PageRequest> pageOf(const Call &call, int defaultSize = 10);

void appendPagination(QByteArray &out, const PageRequest &page, qint64 total);

/// One page of a list. appendItem(out, n) appends the n-th item, 0 being the newest.
template <class F> Result<QByteArray> listOf(const Call &call, qint64 total, int defaultSize, F appendItem)
{
    const auto page = pageOf(call, defaultSize);
    if (!page)
        return tl::make_unexpected(page.error());
    QByteArray out;
    const qint64 from = std::min((page->number - 1) * page->size, total);
    const qint64 to = std::min(from + page->size, total);
    out.reserve(qsizetype((to - from) * 700 + 256));
    out.append("{\"items\":[");
    for (qint64 n = from; n < to; ++n) {
        if (n > from)
            out.append(',');
        appendItem(out, n);
    }
    out.append("],\"pagination\":");
    appendPagination(out, *page, total);
    out.append('}');
    return out;
}

/// The same over indices that are oldest first.
template <class F>
Result<QByteArray> listOfIndices(const Call &call, const std::vector<Index> &oldestFirst, int defaultSize,
                                 F appendObject)
{
    return listOf(call, qint64(oldestFirst.size()), defaultSize, [&](QByteArray &out, qint64 n) {
        appendObject(out, oldestFirst[oldestFirst.size() - 1 - size_t(n)]);
    });
}

} // namespace demo
