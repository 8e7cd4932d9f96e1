// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/mirror/store.h"

#include <bit>

/// A set of rows: a bit for each, so that the one of a million rows can be written down with every group of pages.
class RowSet
{
public:
    bool insert(Rowid row) ///< whether it is new
    {
        const auto byte = qsizetype(row / 8);
        if (byte >= m_bits.size())
            m_bits.append(byte + 64 - m_bits.size(), '\0');
        char &bits = m_bits.data()[byte];
        const auto bit = char(1 << (row % 8));
        if (bits & bit)
            return false;
        bits = char(bits | bit);
        ++m_count;
        return true;
    }
    bool contains(Rowid row) const
    {
        const auto byte = qsizetype(row / 8);
        return byte < m_bits.size() && (m_bits.at(byte) & char(1 << (row % 8)));
    }
    qint64 size() const { return m_count; }
    void clear() { *this = {}; }

    const QByteArray &toBytes() const { return m_bits; }
    static RowSet fromBytes(const QByteArray &bytes)
    {
        RowSet set;
        set.m_bits = bytes;
        for (const char byte : bytes)
            set.m_count += std::popcount(static_cast<unsigned char>(byte));
        return set;
    }
    /// The same rows, whatever room is behind them.
    friend bool operator==(const RowSet &a, const RowSet &b)
    {
        const qsizetype common = std::min(a.m_bits.size(), b.m_bits.size());
        return a.m_count == b.m_count && a.m_bits.first(common) == b.m_bits.first(common);
    }

private:
    QByteArray m_bits;
    qint64 m_count = 0;
};
