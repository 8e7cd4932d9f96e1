// SPDX-License-Identifier: GPL-3.0-or-later
#include "integercolumn.h"

namespace {

constexpr size_t asideAtMost = 4096; // rows: some hundred kilobytes

} // namespace

void IntegerColumn::resize(size_t size)
{
    if (m_isWide)
        growTo(m_wide, size, noInteger);
    else
        growTo(m_narrow, size, null);
}

void IntegerColumn::set(size_t row, qint64 value)
{
    const bool fits = value == noInteger || (value > aside && value <= std::numeric_limits<qint32>::max());
    if (!m_isWide && !fits && m_aside.size() >= asideAtMost)
        widen();
    if (m_isWide) {
        m_wide[row] = value;
    } else if (fits) {
        if (m_narrow[row] == aside)
            m_aside.erase(row);
        m_narrow[row] = value == noInteger ? null : qint32(value);
    } else {
        m_narrow[row] = aside;
        m_aside[row] = value;
    }
}

void IntegerColumn::widen()
{
    m_wide.reserve(m_narrow.capacity());
    for (size_t row = 0; row < m_narrow.size(); ++row)
        m_wide.push_back(widened(row, m_narrow[row]));
    m_isWide = true;
    std::vector<qint32>().swap(m_narrow); // assigning {} would keep the memory
    decltype(m_aside)().swap(m_aside);
}
