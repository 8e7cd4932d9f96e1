// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>

#include <initializer_list>
#include <random>

namespace demo {

/// Random numbers that are the same on every platform: the engine's output is specified by the standard, the standard
/// distributions' is not, and floating point is left out for the same reason.
class Random
{
public:
    explicit Random(quint64 seed) : m_engine(seed) { }

    quint64 next() { return m_engine(); }
    qint64 below(qint64 n) { return n <= 1 ? 0 : qint64(m_engine() % quint64(n)); } ///< 0 … n-1
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); } ///< both ends included
    bool permille(int chance) { return below(1000) < chance; }

    template <class C> const auto &pick(const C &c) { return c[decltype(c.size())(below(qint64(c.size())))]; }

    /// An index into weights, each as likely as its weight says.
    template <class Weights> int weighted(const Weights &weights)
    {
        qint64 total = 0;
        for (const int w : weights)
            total += w;
        qint64 at = below(total);
        int index = 0;
        for (const int w : weights) {
            if (at < w)
                return index;
            at -= w;
            ++index;
        }
        return 0;
    }
    int weighted(std::initializer_list<int> weights) { return weighted<std::initializer_list<int>>(weights); }

private:
    std::mt19937_64 m_engine;
};

} // namespace demo
