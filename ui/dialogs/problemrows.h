// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "problemwords.h"
#include "ui/widgets/formsection.h"

#include <QMap>
#include <QSet>

#include <algorithm>

/// The rows of a form by the fields of its rules, and which of them somebody has touched: a problem is said at its
/// field, but not before anybody could have done something about it. P: a RuleProblem.
template <class P> class ProblemRows
{
public:
    using Field = typename P::Field;

    FormRow *&operator[](Field field) { return m_rows[field]; }
    FormRow *at(Field field) const { return m_rows.value(field); } ///< null: the form has no such field

    void touch(Field field) { m_touched.insert(field); }
    bool isTouched(Field field) const { return m_touched.contains(field); }
    void forgetTouches() { m_touched.clear(); }

    /// all: also at fields that nobody has touched.
    void show(const QList<P> &problems, bool all)
    {
        if (all)
            for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it)
                m_touched.insert(it.key());
        for (auto it = m_rows.cbegin(); it != m_rows.cend(); ++it) {
            const auto problem = std::find_if(
                problems.cbegin(), problems.cend(), [&](const P &p) { return p.field == it.key(); });
            it.value()->setProblem(
                problem != problems.cend() && m_touched.contains(it.key()) ? problemWords(*problem) : QString());
        }
    }
    void focus(const P &problem) const
    {
        if (FormRow *row = at(problem.field))
            row->field()->setFocus();
    }

private:
    QMap<Field, FormRow *> m_rows;
    QSet<Field> m_touched;
};

/// What can't be read and what breaks a rule, in the order of the fields. Once a field can't be read, what the rules
/// say of it is beside the point.
template <class P> QList<P> withUnreadable(QList<P> unreadable, QList<P> byRules)
{
    byRules.removeIf([&](const P &problem) {
        return std::any_of(
            unreadable.cbegin(), unreadable.cend(), [&](const P &other) { return other.field == problem.field; });
    });
    unreadable += byRules;
    std::stable_sort(unreadable.begin(), unreadable.end(), [](const P &a, const P &b) { return a.field < b.field; });
    return unreadable;
}

/// The first of them in words; empty: there is none.
template <class P> QString firstOf(const QList<P> &problems)
{
    return problems.isEmpty() ? QString() : problemWords(problems.first());
}
