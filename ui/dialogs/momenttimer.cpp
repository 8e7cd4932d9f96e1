// SPDX-License-Identifier: GPL-3.0-or-later
#include "momenttimer.h"

MomentTimer::MomentTimer(QObject *parent, Clock clock, std::chrono::milliseconds lap)
    : QObject(parent), m_clock(std::move(clock)), m_lap(lap)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!hasCome())
            arm();
    });
}

void MomentTimer::waitFor(const QDateTime &moment, const QDateTime &since)
{
    const bool isToCome = moment.isValid() && moment > since;
    m_moment = isToCome ? moment : QDateTime();
    m_timer.stop();
    if (isToCome)
        arm();
}

void MomentTimer::arm()
{
    const qint64 left = qMax<qint64>(1, m_clock().msecsTo(m_moment));
    m_timer.start(std::min(m_lap, std::chrono::milliseconds(left)));
}

bool MomentTimer::hasCome()
{
    if (!m_moment.isValid() || m_clock() < m_moment)
        return false;
    m_moment = {}; // whoever is told may wait for another one
    m_timer.stop();
    emit came();
    return true;
}
