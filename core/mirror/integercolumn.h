// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <limits>
#include <span>
#include <unordered_map>
#include <vector>

inline constexpr qint64 noInteger = std::numeric_limits<qint64>::min(); ///< NULL in an Integer column

/// Integers by row. Nearly all amounts fit 32 bits, in half of the memory; the few that don't stand aside, and a column
/// of which many don't, such as times, is kept in 64.
class IntegerColumn
{
public:
    size_t size() const { return m_isWide ? m_wide.size() : m_narrow.size(); }
    void resize(size_t size); ///< new rows are noInteger
    void set(size_t row, qint64 value);
    size_t bytes() const { return m_narrow.capacity() * sizeof(qint32) + m_wide.capacity() * sizeof(qint64); }
    qint64 at(size_t row) const { return m_isWide ? m_wide[row] : widened(row, m_narrow[row]); }

private:
    friend class Integers;
    static constexpr qint32 null = std::numeric_limits<qint32>::min();
    static constexpr qint32 aside = null + 1;
    qint64 widened(size_t row, qint32 value) const
    {
        if (value > aside)
            return value;
        return value == null ? noInteger : m_aside.at(row);
    }
    void widen();

    std::vector<qint32> m_narrow;
    std::unordered_map<size_t, qint64> m_aside;
    std::vector<qint64> m_wide;
    bool m_isWide = false;
};

/// A view of integers by row, of a column or of plain ones; valid until they change.
class Integers
{
public:
    Integers() = default;
    Integers(std::span<const qint64> values) : m_wide(values.data()), m_size(values.size()) { }
    Integers(const std::vector<qint64> &values) : Integers(std::span(values)) { }
    explicit Integers(const IntegerColumn &column)
        : m_wide(column.m_isWide ? column.m_wide.data() : nullptr), m_column(&column), m_size(column.size())
    {
    }

    size_t size() const { return m_size; }
    qint64 operator[](size_t row) const
    {
        return m_wide ? m_wide[row] : m_column->widened(row, m_column->m_narrow[row]);
    }

private:
    const qint64 *m_wide = nullptr;
    const IntegerColumn *m_column = nullptr; ///< when there is no m_wide
    size_t m_size = 0;
};

/// Grows to a size by little more than is needed: doubling would take as much memory again for a handful of new rows.
template <class T> void growTo(std::vector<T> &values, size_t size, T filling = {})
{
    if (size > values.capacity() && !values.empty())
        values.reserve(size + size / 16);
    values.resize(size, filling);
}
