// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/net/apikey.h"

#include <QDateTime>
#include <QTimer>
#include <QWidget>

class ModeSwitch;
class PlainLabel;
class QMenu;
class QToolButton;

/// The line on top: the store, its mode, and how fresh the figures are.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void setStore(const QString &name); ///< other people's text
    void setLocked(bool isLocked);      ///< nothing can be changed at Creem
    void setMode(Mode mode);
    void setModeVisible(bool visible);
    void setCanGoBack(bool can);
    void setRefreshed(const QDateTime &at, bool isOffline = false); ///< invalid: never
    QMenu *storeMenu() const { return m_storeMenu; }
    void openStoreMenu();

signals:
    void modeWanted(Mode mode);
    void refreshWanted();
    void backWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tellFreshness();

    QToolButton *m_store;
    QMenu *m_storeMenu;
    ModeSwitch *m_switch;
    QToolButton *m_back;
    PlainLabel *m_locked;
    PlainLabel *m_freshness;
    QToolButton *m_refresh;
    QDateTime m_refreshedAt;
    bool m_isOffline = false; ///< the last attempt reached nobody
    QTimer m_minute;
};
