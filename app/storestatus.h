// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDeadlineTimer>
#include <QObject>

class MainWindow;
class Session;

/// Shows in the window how a session stands: how many records, how fresh, what is being read. Dies with its session.
class StoreStatus final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    StoreStatus(Session &session, MainWindow &window);

private:
    void showCounts();
    void showProgress();
    void showFreshness();
    void showUnsettled();
    void toggle();

    Session &m_session;
    MainWindow &m_window;
    QDeadlineTimer m_pause; ///< that Creem has asked for
    qsizetype m_unsettled = 0;
    qsizetype m_brokenOff = 0; ///< runs
};
