// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

class MainWindow;
class Session;

/// Shows in the window how a session stands: how many records, how fresh, what is being read. Dies with its session.
class StoreStatus final : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    StoreStatus(Session &session, MainWindow &window);

signals:
    void unsettledShown(); ///< it is counted and said how many changes nobody knows the end of

private:
    void showCounts();
    void showProgress();
    void showFreshness();
    void showUnsettled();
    void toggle();

    Session &m_session;
    MainWindow &m_window;
    QTimer m_soon;          ///< counts once for all that changes in one go: a journal is told wish by wish
    QDeadlineTimer m_pause; ///< that Creem has asked for
    qsizetype m_unsettled = 0;
    qsizetype m_brokenOff = 0; ///< runs
};
