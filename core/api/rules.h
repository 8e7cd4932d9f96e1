// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the rules of all resources have in common: what can be wrong with a field, and what a text must look like.
// Facts only: the ui finds the words.

#include <QString>

enum class ProblemKind {
    Missing,
    TooLong,
    BelowMinimum, ///< an amount that is neither nothing nor at least one whole unit
    OutOfRange,   ///< a number outside of what is allowed
    Malformed,    ///< not a URL, not alphanumeric, not an amount
    NotAllowed,   ///< does not go with another field: a trial on a one-time product
    Duplicate,
    TooMany,
    Reversed, ///< the minimum is above the maximum
    Over,     ///< a time that has passed, a discount that has ended
};

/// One thing that Creem would refuse. F: the fields of a resource, in the order of its form.
template <class F> struct RuleProblem
{
    using Field = F;
    using Kind = ProblemKind;
    Field field;
    Kind kind;
    int index = -1; ///< in a list of fields; -1: not in a list

    friend bool operator==(const RuleProblem &, const RuleProblem &) = default;
};

namespace rules {

constexpr int maxUrl = 2'048;
constexpr int maxEmail = 254; ///< characters; by RFC 5321 a longer one can't be written to

bool isWebUrl(const QString &text); ///< http or https, with a host
bool isAlphanumeric(const QString &text);
/// Whether mail could be sent there: one @ with something before it and a domain after it. What is rarer than that is
/// left for Creem to refuse.
bool isEmail(const QString &text);

} // namespace rules
