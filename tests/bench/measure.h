// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What the benches count with.
#include <QElapsedTimer>
#include <QFile>
#include <QList>
#include <QTimer>

#include <algorithm>

namespace bench {

inline QString fixed(double value, int digits = 1) { return QString::number(value, 'f', digits); }

inline double percentile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(std::min(values.size() - 1, qsizetype(double(values.size()) * part)));
}

inline double median(const QList<double> &values) { return percentile(values, 0.5); }

/// A line of what the kernel says of this process, in kilobytes; 0: it doesn't say.
inline qint64 kilobytes(const QString &path, QByteArrayView name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').first().toLongLong();
    return 0;
}

/// Of this process alone plus its share of what it shares.
inline qint64 pss() { return kilobytes(QStringLiteral("/proc/self/smaps_rollup"), "Pss:"); }

/// The most that was ever in memory: no moment escapes it. What is shared counts whole, so that it is more than any
/// PSS.
inline qint64 peak() { return kilobytes(QStringLiteral("/proc/self/status"), "VmHWM:"); }

/// How long the event loop of this thread was not to be had.
class Probe : public QObject
{
public:
    Probe()
    {
        m_timer.setInterval(1);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.append(double(m_since.nsecsElapsed()) / 1e6);
            m_since.start();
        });
        m_since.start();
        m_timer.start();
    }
    double p99() const { return percentile(m_gaps, 0.99); }
    double worst() const { return percentile(m_gaps, 1); }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    QList<double> m_gaps;
};

} // namespace bench
