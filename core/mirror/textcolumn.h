// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "integercolumn.h"

#include <QByteArrayView>

/// Texts by row, one behind the other: each by itself would take as much memory again as they do.
class TextColumn
{
public:
    size_t size() const { return m_places.size(); }
    void resize(size_t size) { growTo(m_places, size); } ///< new rows are empty
    QByteArrayView at(size_t row) const                  ///< valid until a text is set
    {
        return {m_text.data() + m_places[row].begin, qsizetype(m_places[row].size)};
    }
    void set(size_t row, QByteArrayView text);
    size_t bytes() const { return m_places.capacity() * sizeof(Place) + m_text.capacity(); }

private:
    struct Place
    {
        quint32 begin = 0;
        quint32 size = 0;
    };
    void append(Place &place, QByteArrayView text);
    void compact();

    std::vector<Place> m_places;
    std::vector<char> m_text;
    size_t m_unused = 0; ///< of m_text: texts that were replaced by longer ones
};
