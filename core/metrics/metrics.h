// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "accounts.h"
#include "core/mirror/mirror.h"

#include <QTimer>

class Sync;

/// A store's figures, asked for from the GUI's thread and computed on the mirror's reading thread. It notes each day's
/// MRR in the mirror, because Creem keeps no history of it: when a sync ends, whatever became of it, and when a
/// day begins, as long as the mirror was all of the store within the last 24 hours. The last note of a day stays.
class Metrics final : public QObject
{
    Q_OBJECT
public:
    Metrics(Mirror &mirror, Sync &sync, QObject *parent = nullptr); ///< both outlive it

    /// Whose days count; the system's at first.
    const QTimeZone &zone() const { return m_zone; }
    void setZone(const QTimeZone &zone);

    /// Runs job(MirrorReader &, Accounts &), which returns a MirrorResult, with accounts that are up to date, and
    /// delivers what it returns to done, unless the context has died.
    template <class Job, class Done> void ask(QObject *context, Job job, Done done)
    {
        m_mirror.read(
            context,
            [accounts = m_accounts, zone = m_zone, job = std::move(job)](MirrorReader &reader) {
                using Result = decltype(job(reader, *accounts));
                const qint64 now = QDateTime::currentMSecsSinceEpoch();
                if (const auto ready = accounts->bringUpToDate(reader, zone, now); !ready)
                    return Result(tl::make_unexpected(ready.error()));
                return job(reader, *accounts);
            },
            std::move(done));
    }

signals:
    void changed();  ///< figures may not be what they were; at most some times a second
    void dayBegan(); ///< in the merchant's zone

private:
    void noteDay();
    void awaitNextDay();

    Mirror &m_mirror;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    const std::shared_ptr<Accounts> m_accounts = std::make_shared<Accounts>();
    QTimer m_pause;
    QTimer m_day; ///< to the next, in the merchant's zone
    QDate m_today;
    Sync &m_sync;
};
