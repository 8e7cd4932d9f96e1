// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcolumn.h"

#include <algorithm>

namespace {

constexpr size_t unusedAtLeast = 4096; // bytes, before anything is moved

} // namespace

void TextColumn::set(size_t row, QByteArrayView text)
{
    Place &place = m_places[row];
    if (size_t(text.size()) <= place.size) {
        m_unused += place.size - size_t(text.size());
        std::copy(text.begin(), text.end(), m_text.begin() + place.begin);
        place.size = quint32(text.size());
        return;
    }
    m_unused += place.size;
    place.size = 0;
    if (m_unused > unusedAtLeast && m_unused > m_text.size() / 2)
        compact();
    append(place, text);
}

void TextColumn::append(Place &place, QByteArrayView text)
{
    const size_t begin = m_text.size();
    if (begin + size_t(text.size()) > std::numeric_limits<quint32>::max())
        return; // four gigabytes of names: it isn't found by its own
    growTo(m_text, begin + size_t(text.size()));
    std::copy(text.begin(), text.end(), m_text.begin() + std::ptrdiff_t(begin));
    place = {quint32(begin), quint32(text.size())};
}

void TextColumn::compact()
{
    std::vector<char> before;
    before.swap(m_text);
    m_text.reserve(before.size() - m_unused);
    m_unused = 0;
    for (Place &place : m_places) {
        const QByteArrayView text(before.data() + place.begin, qsizetype(place.size));
        append(place, text);
    }
}
