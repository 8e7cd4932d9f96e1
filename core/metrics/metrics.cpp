// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics.h"

#include "core/sync/sync.h"

#include <QDateTime>

namespace {

constexpr int pauseBetweenChanges = 400; // ms: a sync changes the mirror some times a second
constexpr qint64 notedWithin = 86'400;   // s: what is older says nothing of today

} // namespace

Metrics::Metrics(Mirror &mirror, Sync &sync, QObject *parent) : QObject(parent), m_mirror(mirror), m_sync(sync)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseBetweenChanges);
    connect(&m_pause, &QTimer::timeout, this, &Metrics::changed);
    connect(&mirror, &Mirror::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    m_day.setSingleShot(true);
    m_day.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_day, &QTimer::timeout, this, &Metrics::awaitNextDay);
    awaitNextDay();
    connect(&sync, &Sync::finished, this, [this] {
        m_pause.stop();
        emit changed(); // nobody looks at the figures of before when all is there
        noteDay();      // also after one that was stopped, or that found nobody: a store that is opened is read first
    });
}

void Metrics::setZone(const QTimeZone &zone)
{
    if (zone == m_zone || !zone.isValid())
        return;
    m_zone = zone;
    m_today = {}; // of this zone
    awaitNextDay();
    emit changed();
    noteDay();
}

/// "Today" and "this month" are others after midnight, whether or not anything was paid. A computer that slept, or a
/// clock that was set, is noticed a little later.
void Metrics::awaitNextDay()
{
    using namespace std::chrono_literals;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDate today = now.toTimeZone(m_zone).date();
    if (const QDate before = std::exchange(m_today, today); before.isValid() && before != today) {
        emit changed();
        noteDay();
        emit dayBegan();
    }
    const std::chrono::milliseconds left(dayStart(today.addDays(1), m_zone) - now.toMSecsSinceEpoch());
    m_day.start(std::clamp<std::chrono::milliseconds>(left + 1s, 1s, 10min));
}

void Metrics::noteDay()
{
    const QDateTime complete = m_sync.lastCompleteAt();
    if (!complete.isValid() || complete.secsTo(QDateTime::currentDateTimeUtc()) > notedWithin)
        return;
    ask(
        this, [](MirrorReader &, Accounts &accounts) -> MirrorResult<QList<MrrDay>> { return mrrToNote(accounts); },
        [this](const MirrorResult<QList<MrrDay>> &days) {
            if (!days || days->isEmpty())
                return; // what is wrong with the mirror is told elsewhere
            m_mirror.write(
                this, [days = *days](Store &store) { return store.setMrrDays(days); },
                [](const MirrorResult<void> &) {});
        });
}
