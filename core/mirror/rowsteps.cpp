// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsteps.h"

#include <algorithm>

namespace {

void extend(QList<RowSteps::Span> &spans, size_t position)
{
    const auto at = qsizetype(position);
    if (!spans.isEmpty() && spans.last().first + spans.last().count == at)
        ++spans.last().count;
    else
        spans.append({at, 1});
}

std::vector<quint8> members(const std::vector<Rowid> &rows, Rowid highest)
{
    std::vector<quint8> is(size_t(highest) + 1);
    for (const Rowid row : rows)
        is[row] = 1;
    return is;
}

} // namespace

RowSteps stepsBetween(const std::vector<Rowid> &before, const std::vector<Rowid> &after)
{
    RowSteps steps;
    if (before == after)
        return steps;
    Rowid highest = 0;
    for (const Rowid row : before)
        highest = std::max(highest, row);
    for (const Rowid row : after)
        highest = std::max(highest, row);
    const std::vector<quint8> wasThere = members(before, highest);
    const std::vector<quint8> isThere = members(after, highest);
    size_t b = 0;
    size_t a = 0;
    while (b < before.size() || a < after.size()) {
        if (b < before.size() && !isThere[before[b]]) {
            extend(steps.removed, b++);
        } else if (a < after.size() && !wasThere[after[a]]) {
            extend(steps.inserted, a++);
        } else {
            // Both are at a row that stays; there are as many left on each side.
            steps.isReordered = steps.isReordered || before[b] != after[a];
            ++b;
            ++a;
        }
    }
    return steps;
}
