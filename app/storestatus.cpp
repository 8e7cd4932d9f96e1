// SPDX-License-Identifier: GPL-3.0-or-later
#include "storestatus.h"

#include "core/profiles/session.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

StoreStatus::StoreStatus(Session &session, MainWindow &window) : m_session(session), m_window(window)
{
    connect(&session.mirror(), &Mirror::changed, this, &StoreStatus::showCounts);
    connect(&session.mirror(), &Mirror::stateChanged, this, &StoreStatus::showCounts);
    connect(&session.sync(), &Sync::progressed, this, &StoreStatus::showProgress);
    connect(&session.sync(), &Sync::throttled, this, [this](std::chrono::milliseconds wait) {
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(wait).count();
        m_pause.setRemainingTime(wait);
        m_window.setActivity(tr("Creem asks for a pause of %n second(s)", nullptr, int(seconds)), 0, 0, tr("Stop"));
    });
    connect(&session, &Session::conditionChanged, this, [this] {
        showProgress();
        showFreshness();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &StoreStatus::showUnsettled);
    const auto soon = [this] {
        if (m_session.actions().isReady() && !m_soon.isActive()) // before that it is only being read what there was
            m_soon.start();
    };
    connect(&session.actions(), &Actions::changed, this, soon);
    connect(&session.actions(), &Actions::conditionChanged, this, soon);
    connect(&window, &MainWindow::activityToggled, this, &StoreStatus::toggle);
    connect(&window, &MainWindow::readAllWanted, this, [this] { m_session.refresh(Depth::Full); });
    showCounts();
    showProgress();
    showFreshness();
    soon();
}

void StoreStatus::showCounts()
{
    if (m_session.mirror().state() != Mirror::State::Ready)
        return; // a count of what can't be read would be a wrong number
    for (const Resource resource : allResources)
        m_window.setCount(QString(resourceName(resource)), m_session.mirror().count(resource));
}

void StoreStatus::showProgress()
{
    const Sync &sync = m_session.sync();
    const auto &outcome = sync.lastOutcome();
    if (!sync.isRunning()) {
        m_pause = {};
        const bool wasStopped = outcome && outcome->wasStopped;
        return m_window.setActivity(wasStopped ? tr("Reading was stopped") : QString(), 0, wasStopped ? -1 : 0,
                                    wasStopped ? tr("Continue") : QString());
    }
    if (!m_pause.hasExpired())
        return; // pages that were on their way are written, but nothing is read
    // The one that has the most left says how long it will take.
    const SyncProgress *longest = nullptr;
    for (const Resource resource : allResources) {
        const SyncProgress &progress = sync.progress(resource);
        if (!progress.isDone && (!longest || progress.of - progress.done > longest->of - longest->done))
            longest = &progress;
    }
    if (!longest)
        return m_window.setActivity(tr("Reading"), 0, 0, tr("Stop"));
    const auto what = [&] {
        switch (longest->resource) {
        case Resource::Products: return tr("Reading products");
        case Resource::Customers: return tr("Reading customers");
        case Resource::Subscriptions: return tr("Reading subscriptions");
        case Resource::Transactions: return tr("Reading transactions");
        case Resource::Discounts: return tr("Reading discounts");
        }
        Q_UNREACHABLE();
        return QString();
    };
    m_window.setActivity(what(), longest->done, longest->of, tr("Stop"));
}

void StoreStatus::showFreshness()
{
    const Sync &sync = m_session.sync();
    const auto &outcome = sync.lastOutcome();
    const bool hasFailed = !sync.isRunning() && outcome && outcome->error;
    m_window.setFreshness(sync.lastCompleteAt(), hasFailed && outcome->error->kind != ApiError::Kind::Http);
}

/// What was left when Creamery ended is on no page that is open: it is said where every page can be seen from.
void StoreStatus::showUnsettled()
{
    const QList<ActionRecord> all = m_session.actions().unsettled();
    const qsizetype unsettled = std::count_if(all.cbegin(), all.cend(), [](const ActionRecord &record) {
        return record.state == ActionState::Unknown || record.isRefundPending();
    });
    const qsizetype brokenOff = m_session.actions().brokenOff().size();
    emit unsettledShown();
    if (unsettled == m_unsettled && brokenOff == m_brokenOff)
        return;
    if (unsettled > 0 && m_unsettled == 0)
        m_window.setMessage(tr("Of %n change(s) the outcome isn't known yet: Activity tells", nullptr, int(unsettled)));
    else if (unsettled == 0 && brokenOff > 0)
        m_window.setMessage(
            tr("%n run(s) ended with Creamery before the end: Activity tells", nullptr, int(brokenOff)));
    else if (unsettled == 0)
        m_window.setMessage({});
    m_unsettled = unsettled;
    m_brokenOff = brokenOff;
    m_window.setCount(u"activity"_s, unsettled);
}

void StoreStatus::toggle()
{
    if (m_session.sync().isRunning())
        m_session.sync().stop();
    else
        m_session.refresh();
}
