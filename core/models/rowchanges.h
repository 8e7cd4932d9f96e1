// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QList>

#include <algorithm>

/// One step from the rows that are shown to those that are wanted. Each step counts from the rows as the steps before
/// it have left them.
struct RowChange
{
    enum class Kind { Remove, Insert, Move };
    Kind kind;
    int first;  ///< Remove, Insert: the first row. Move: the row's place afterwards
    int last;   ///< Remove, Insert: the last row. Move: same as first
    int source; ///< Insert: the first one's place in wanted. Move: the row's place before
};

namespace detail {

/// Which of the numbers form the longest increasing row: those stay where they are, the others move past them.
inline QList<bool> longestIncreasing(const QList<int> &numbers)
{
    QList<int> tails; // of the best row of each length: its last element's place in numbers
    QList<int> before(numbers.size(), -1);
    for (int i = 0; i < int(numbers.size()); ++i) {
        const auto it = std::lower_bound(
            tails.begin(), tails.end(), numbers.at(i), [&](int place, int n) { return numbers.at(place) < n; });
        if (it != tails.begin())
            before[i] = *(it - 1);
        if (it == tails.end())
            tails.append(i);
        else
            *it = i;
    }
    QList<bool> stays(numbers.size(), false);
    for (int i = tails.isEmpty() ? -1 : tails.last(); i >= 0; i = before.at(i))
        stays[i] = true;
    return stays;
}

} // namespace detail

/// The steps from shown to wanted, both without duplicates; id(row) names a row. Neighbours go in one step.
template <class Row, class Id> QList<RowChange> rowChanges(const QList<Row> &shown, const QList<Row> &wanted, Id id)
{
    QHash<QString, int> places; // in wanted
    for (int i = 0; i < int(wanted.size()); ++i)
        places.insert(id(wanted.at(i)), i);

    QList<RowChange> changes;
    QList<int> now; // the places of what is left, in the order shown
    for (int i = int(shown.size()) - 1; i >= 0; --i) {
        const int place = places.value(id(shown.at(i)), -1);
        if (place >= 0)
            now.prepend(place);
        else if (!changes.isEmpty() && changes.last().first == i + 1)
            changes.last().first = i;
        else
            changes.append({RowChange::Kind::Remove, i, i, -1});
    }

    const QList<bool> stays = detail::longestIncreasing(now);
    QList<int> movers;
    QList<int> settled; // places that are in order
    for (int i = 0; i < int(now.size()); ++i)
        (stays.at(i) ? settled : movers).append(now.at(i));
    for (const int mover : movers) {
        const int from = int(now.indexOf(mover));
        now.removeAt(from);
        // Behind the settled row that comes before it.
        const auto after = std::lower_bound(settled.begin(), settled.end(), mover);
        const int to = after == settled.begin() ? 0 : int(now.indexOf(*(after - 1))) + 1;
        now.insert(to, mover);
        settled.insert(after, mover);
        if (from != to)
            changes.append({RowChange::Kind::Move, to, to, from});
    }

    qsizetype k = 0; // in now, which is in order by here
    for (int i = 0; i < int(wanted.size()); ++i) {
        if (k < now.size() && now.at(k) == i) {
            ++k;
            continue;
        }
        if (!changes.isEmpty() && changes.last().kind == RowChange::Kind::Insert && changes.last().last == i - 1)
            changes.last().last = i;
        else
            changes.append({RowChange::Kind::Insert, i, i, i});
    }
    return changes;
}
