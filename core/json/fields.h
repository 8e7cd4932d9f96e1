// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// One constexpr field table an entity drives decoding, encoding and the paths in errors.

#include <type_traits>

namespace json {

template <class T, class M> struct Field
{
    const char *key;
    M T::*member;
};
template <class T, class M> Field(const char *, M T::*) -> Field<T, M>;

/// Specialise per entity: a std::tuple of Field.
template <class T> inline constexpr auto fields = nullptr;

template <class T> concept Record = !std::is_same_v<std::remove_cv_t<decltype(fields<T>)>, std::nullptr_t>;

} // namespace json
