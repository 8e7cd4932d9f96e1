// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QTimer>

#include <chrono>
#include <functional>

/// Tells once that a moment has come, however far away it is: a QTimer alone counts milliseconds in an int, 24 days,
/// and stands still while the computer is suspended. So it looks at the clock every lap.
class MomentTimer final : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;
    explicit MomentTimer(QObject *parent = nullptr, Clock clock = &QDateTime::currentDateTimeUtc,
                         std::chrono::milliseconds lap = std::chrono::minutes(1));

    /// Instead of any moment before. One that is invalid is not waited for, nor one that had come at since: by then or
    /// later was worded what holds until the moment. If it has come after that, it is told soon, and to who asks.
    void waitFor(const QDateTime &moment, const QDateTime &since);
    /// Whether the moment has come and nobody was told so yet: tells it now. For whoever can't wait for the next lap.
    bool hasCome();

signals:
    void came();

private:
    void arm();

    const Clock m_clock;
    const std::chrono::milliseconds m_lap;
    QDateTime m_moment; ///< invalid: none is waited for
    QTimer m_timer;
};
